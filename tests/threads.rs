//! What the crate gives can be handed to another thread and shared between threads.

use std::panic::{RefUnwindSafe, UnwindSafe};

use samachar::export::{Citron, Conllu, NewsArticle, Tei, WebAnnotations};
use samachar::*;

fn shared<T: Send + Sync + UnwindSafe + RefUnwindSafe + Unpin>() {}

/// What borrows nothing also outlives any text.
fn owned<T: Send + Sync + UnwindSafe + RefUnwindSafe + Unpin + Clone + 'static>() {}

#[test]
fn everything_can_be_shared_between_threads() {
    shared::<ArticleDate<'_>>();
    shared::<Conllu<'_>>();
    shared::<Citron<'_>>();
    shared::<Credit<'_>>();
    shared::<DateExpression<'_>>();
    shared::<Dateline<'_, '_>>();
    shared::<Dates<'_>>();
    shared::<NewsArticle<'_>>();
    shared::<Normalized<'_>>();
    shared::<Offsets<'_>>();
    shared::<OwnedArticle>();
    shared::<Paragraph<'_, '_>>();
    shared::<Part<'_>>();
    shared::<Quotation<'_, '_>>();
    shared::<QuotationIter<'_, '_>>();
    shared::<Quotations<'_>>();
    shared::<SpeakerIter<'_, '_>>();
    shared::<Rule>();
    shared::<Related<'_>>();
    shared::<Residue<'_>>();
    shared::<Sentence<'_>>();
    shared::<Sentences<'_>>();
    shared::<Source<'_, '_>>();
    shared::<Speaker<'_, '_>>();
    shared::<Tags<'_>>();
    shared::<Tei<'_>>();
    shared::<Timestamp<'_>>();
    shared::<WebAnnotations<'_>>();
    shared::<Wire<'_>>();
}

#[test]
fn what_is_owned_outlives_its_text() {
    owned::<Agency>();
    owned::<Anomalies>();
    owned::<AnomalyKind>();
    owned::<Article<'static>>();
    owned::<Attribution>();
    owned::<Calendar>();
    owned::<CivilDate>();
    owned::<CivilDateTime>();
    owned::<DateKind>();
    owned::<Decision>();
    owned::<Diagnosis>();
    owned::<Direction>();
    owned::<Edit>();
    owned::<Edtf>();
    owned::<EncodingFault>();
    owned::<Ending>();
    owned::<VagueTime>();
    owned::<Error>();
    owned::<ErrorKind>();
    owned::<Explanation>();
    owned::<Festival>();
    owned::<Duration>();
    owned::<LineBreaks>();
    owned::<MarkedClass>();
    owned::<Modifier>();
    owned::<Normalizer>();
    owned::<Numeral>();
    owned::<OffsetMap>();
    owned::<OffsetUnit>();
    owned::<OwnedArticle>();
    owned::<OwnAgency>();
    owned::<ParagraphKind>();
    owned::<Parser>();
    owned::<Vocabulary>();
    owned::<Unit>();
    owned::<Subject>();
    owned::<data::Article>();
    owned::<Point>();
    owned::<QuotationKind>();
    owned::<Reference>();
    owned::<ReferenceSource>();
    owned::<RelatedKind>();
    owned::<ResidueKind>();
    owned::<Season>();
    owned::<SourceKind>();
    owned::<Span>();
    owned::<Splitter>();
    owned::<TagsKind>();
    owned::<TimeOfDay>();
    owned::<TimestampKind>();
    owned::<Value>();
    owned::<Year>();
    owned::<YearPart>();
}
