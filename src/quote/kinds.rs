//! The kinds of quotations, of their sources and of what stands in quotation marks.

use crate::named::named;

/// How the words of a quotation are given.
///
/// ```
/// use samachar::{QuotationKind, quotations};
///
/// let kind = |text: &str| quotations(text).iter().next().map(|quotation| quotation.kind());
/// assert_eq!(kind("मंत्री ने कहा, \"पुल बनेगा।\""), Some(QuotationKind::Direct));
/// assert_eq!(kind("मंत्री ने कहा कि पुल बनेगा।"), Some(QuotationKind::Indirect));
/// assert_eq!(kind("मंत्री ने कहा कि पुल \"हर हाल में\" बनेगा।"), Some(QuotationKind::Mixed));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotationKind {
    /// In quotation marks.
    Direct,
    /// In a clause, without marks.
    Indirect,
    /// In a clause, a part of it in marks.
    Mixed,
    /// The speaker's own words without marks.
    Unmarked,
}

named!(QuotationKind, "quotation kind":
    Direct => "direct",
    Indirect => "indirect",
    Mixed => "mixed",
    Unmarked => "unmarked",
);

/// What kind of phrase names a source.
///
/// ```
/// use samachar::{SourceKind, quotations};
///
/// let kind = |text: &str| Some(quotations(text).iter().next()?.source()?.kind());
/// assert_eq!(kind("रमा सिन्हा ने कहा कि पुल बनेगा।"), Some(SourceKind::Name));
/// assert_eq!(kind("जिलाधिकारी ने कहा कि पुल बनेगा।"), Some(SourceKind::Role));
/// assert_eq!(kind("उन्होंने कहा कि पुल बनेगा।"), Some(SourceKind::Pronoun));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceKind {
    /// A person or body by name.
    Name,
    /// A person by office or role.
    Role,
    /// A pronoun.
    Pronoun,
    /// A document.
    Document,
}

named!(SourceKind, "source kind":
    Name => "name",
    Role => "role",
    Pronoun => "pronoun",
    Document => "document",
);

/// How it is known whose words a quotation gives.
///
/// ```
/// use samachar::{Attribution, quotations};
///
/// let found = quotations("मंत्री रमा सिन्हा ने कहा कि पुल बनेगा। उन्होंने कहा कि काम शुरू है।");
/// let ways: Vec<_> = found.iter().map(|quotation| quotation.attribution()).collect();
/// assert_eq!(ways, [Some(Attribution::Named), Some(Attribution::Pronoun)]);
/// assert_eq!(Attribution::Pronoun.to_string(), "pronoun");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Attribution {
    /// The source names the speaker.
    Named,
    /// The source is a pronoun, which the speaker is meant by.
    Pronoun,
    /// The source is an office, a calling or a relation without a name.
    Role,
    /// Nobody is named at the quotation: the speaker follows from what stands before.
    Inferred,
}

named!(Attribution, "attribution":
    Named => "named",
    Pronoun => "pronoun",
    Role => "role",
    Inferred => "inferred",
);

/// What a passage in quotation marks is.
///
/// ```
/// use samachar::{MarkedClass, quotations};
///
/// let class = |text: &str| quotations(text).marked().next().map(|(_, class)| class);
/// assert_eq!(class("मंत्री ने कहा, \"पुल बनेगा।\""), Some(MarkedClass::Speech));
/// assert_eq!(class("फिल्म \"आंधी\" आज लगेगी।"), Some(MarkedClass::Term));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkedClass {
    /// The content of a direct quotation.
    Speech,
    /// The speaker's own words in a clause that is told otherwise.
    Fragment,
    /// A title, a name or a term; nobody is quoted by it.
    Term,
}

named!(MarkedClass, "marked class":
    Speech => "speech",
    Fragment => "fragment",
    Term => "term",
);
