//! The laws that hold for every text. Each panics where its law is broken.

use samachar::{
    Article, Attribution, CivilDate, CivilDateTime, DateExpression, Explanation, LineBreaks,
    Normalizer, Parser, Span, Splitter, Value, dates, quotations,
};

/// Every setting of the splitter.
pub fn splitters() -> [Splitter; 5] {
    [
        Splitter::new(),
        Splitter::new().line_breaks(LineBreaks::Hard),
        Splitter::new().line_breaks(LineBreaks::Soft),
        Splitter::new().keep_quotations_whole(true),
        Splitter::new().abbreviation("पानी").no_abbreviation("डॉ"),
    ]
}

/// Every setting of the parser.
pub fn parsers() -> [Parser; 6] {
    let reference = super::entries::reference();
    [
        Parser::new(),
        Parser::new().reference(reference),
        Parser::new().line_breaks(LineBreaks::Hard),
        Parser::new().line_breaks(LineBreaks::Soft),
        Parser::new().keep_quotations_whole(true),
        Parser::new().running_text(true).reference(reference),
    ]
}

/// Every setting of the normaliser.
pub fn normalizers() -> [Normalizer; 4] {
    let clean = Normalizer::new();
    let typing = clean.typing_fixes(true);
    [
        clean,
        typing,
        clean.fold_style(true),
        typing.fold_style(true),
    ]
}

/// Sentences follow one another with nothing but white space between them and around them.
pub fn sentences_partition(text: &str) {
    for splitter in splitters() {
        let mut at = 0;
        for sentence in splitter.sentences(text) {
            let span = sentence.span();
            lies_in(span, text);
            assert_eq!(span.of(text), Some(sentence.text()));
            assert_eq!(sentence.text().trim(), sentence.text());
            is_blank(&text[at..span.start()]);
            at = span.end();
        }
        is_blank(&text[at..]);
    }
}

/// Whatever was read, the rest is split as it was as a part of the whole.
pub fn the_rest_is_split_as_the_whole(text: &str) {
    let mut iterator = samachar::sentences(text);
    let mut left = iterator.clone().count();
    while iterator.next().is_some() {
        left -= 1;
        assert_eq!(iterator.clone().count(), left);
    }
    assert_eq!(iterator.next(), None);
    assert!(iterator.rest().is_empty());
}

/// All of an article's parts lie in its text, and share out what is not white space.
pub fn parts_share_out_the_text(article: &Article<'_>) {
    let text = article.source();
    assert_eq!(article.unaccounted(), None);
    let mut spans = parts(article);
    spans.iter().for_each(|&span| lies_in(span, text));
    spans.sort_by_key(|span| span.start());
    let mut at = 0;
    for span in spans {
        assert!(span.start() >= at, "{span:?} starts within another part");
        is_blank(&text[at..span.start()]);
        at = span.end();
    }
    is_blank(&text[at..]);
    for paragraph in article.paragraphs() {
        let mut at = paragraph.span().start();
        for sentence in paragraph.sentences() {
            lies_in(sentence.span(), text);
            is_blank(&text[at..sentence.span().start()]);
            at = sentence.span().end();
        }
        is_blank(&text[at..paragraph.span().end()]);
    }
    let mut at = 0;
    for quotation in article.quotations() {
        quotation_lies_in(&quotation, text);
        let first = quotation.content().next();
        assert!(
            first.is_some_and(|first| first.start() >= at),
            "quotations are in order"
        );
        at = first.map_or(at, |first| first.start());
    }
    let passages = article.paragraphs().map(|paragraph| paragraph.span());
    let passages = passages.chain(article.headline().map(|headline| headline.span()));
    let found: usize = passages.map(|span| article.quotations_in(span).len()).sum();
    assert_eq!(
        found,
        article.quotations().len(),
        "each quotation begins in one passage"
    );
    article
        .speakers()
        .for_each(|speaker| speaker_lies_in(&speaker, text));
    for (part, _) in article.marked() {
        lies_in(part.span(), text);
    }
    for stamp in article.timestamps() {
        assert!(stamp.value().is_some(), "{} says nothing", stamp.text());
    }
    let mut at = 0;
    for date in article.dates() {
        lies_in(date.span(), text);
        assert!(date.span().start() >= at, "dates are in order");
        at = date.span().end();
        let days = date.days();
        assert!(
            days.is_none_or(|(first, last)| first <= last),
            "{} {days:?}",
            date.text()
        );
    }
}

/// Who asks for reasons is given the same answers, and reasons that lie in the text.
pub fn reasons_change_nothing(text: &str) {
    for parser in parsers() {
        let (parsed, explained) = (parser.parse(text), parser.explain(text));
        let Ok((article, explanation)) = explained else {
            assert!(parsed.is_err());
            continue;
        };
        assert_eq!(
            format!("{:?}", Ok::<_, samachar::Error>(&article)),
            format!("{parsed:?}")
        );
        decisions_lie_in(&explanation, text);
    }
    for splitter in splitters() {
        decisions_lie_in(&splitter.explain(text), text);
    }
}

fn decisions_lie_in(explanation: &Explanation, text: &str) {
    let mut at = 0;
    for decision in explanation.decisions() {
        lies_in_or_is_empty(decision.span(), text);
        assert!(decision.span().start() >= at, "decisions are in order");
        at = decision.span().start();
        let has_some = !decision.evidence().is_empty();
        assert!(
            has_some || decision.rule().engine() != "line",
            "{decision:?}"
        );
        let evidence = decision.evidence().iter();
        evidence.for_each(|&span| lies_in_or_is_empty(span, text));
    }
}

/// The spans of all parts of an article.
pub fn parts(article: &Article<'_>) -> Vec<Span> {
    let mut spans: Vec<Span> = article.headline().iter().map(|part| part.span()).collect();
    spans.extend(article.timestamps().map(|part| part.span()));
    spans.extend(article.dateline().map(|part| part.span()));
    spans.extend(article.byline().map(|part| part.span()));
    spans.extend(article.credit().map(|part| part.span()));
    spans.extend(article.paragraphs().map(|part| part.span()));
    spans.extend(article.tags().map(|part| part.span()));
    spans.extend(article.related().map(|part| part.span()));
    spans.extend(article.residue().map(|part| part.span()));
    spans
}

/// Dates stand in order, print as notations that are read back, and mean days in order, also at the
/// ends of time.
pub fn dates_are_sound(text: &str) {
    let mut at = 0;
    let mut last = None;
    for date in dates(text) {
        lies_in(date.span(), text);
        assert_eq!(date.span().of(text), Some(date.text()));
        assert!(date.span().start() >= at, "dates are in order");
        at = date.span().end();
        // A run of the same date is met in texts of any size.
        if last != Some(date.value()) {
            date_is_sound(&date);
        }
        last = Some(date.value());
    }
}

/// What a date says is read back from its notations, and what it means is in order.
fn date_is_sound(date: &DateExpression<'_>) {
    for reference in references() {
        let days = date.resolve(reference);
        assert!(
            days.is_none_or(|(first, last)| first <= last),
            "{} {days:?}",
            date.text()
        );
        notations_are_read_back(date.timex(reference));
    }
    notations_are_read_back(date.value());
}

/// A moment to count from in the middle and at the ends of time.
fn references() -> [CivilDateTime; 4] {
    let day = |year, month, day| CivilDate::new(year, month, day).expect("a day");
    [
        super::entries::reference(),
        day(2024, 2, 29).into(),
        day(9999, 12, 31).into(),
        day(-9999, 1, 1).into(),
    ]
}

/// What is printed as TIMEX3 or EDTF is read as what prints the same.
pub fn notations_are_read_back(value: Value) {
    let printed = value.to_string();
    let read = Value::from_timex3(&printed);
    let again = read.map(|value| value.to_string());
    assert_eq!(again.as_deref(), Ok(printed.as_str()), "{value:?}");
    if let Some(edtf) = value.edtf(None) {
        let printed = edtf.to_string();
        let (read, modifier) = Value::from_edtf(&printed)
            .unwrap_or_else(|error| panic!("{printed} of {value:?}: {error}"));
        let again = read.edtf(modifier).map(|edtf| edtf.to_string());
        assert_eq!(again.as_deref(), Some(printed.as_str()), "{value:?}");
    }
}

/// Quotations, their sources and speakers lie in the text.
pub fn quotations_lie_in_the_text(text: &str) {
    let found = quotations(text);
    found
        .iter()
        .for_each(|quotation| quotation_lies_in(&quotation, text));
    found
        .speakers()
        .for_each(|speaker| speaker_lies_in(&speaker, text));
    found
        .marked()
        .for_each(|(part, _)| lies_in_or_is_empty(part.span(), text));
}

fn quotation_lies_in(quotation: &samachar::Quotation<'_, '_>, text: &str) {
    let mut at = 0;
    for (span, content) in quotation.content().zip(quotation.text()) {
        lies_in(span, text);
        assert_eq!(span.of(text), Some(content));
        assert!(span.start() >= at, "pieces of content are in order");
        at = span.end();
    }
    assert!(at > 0, "a quotation has content");
    for span in quotation
        .cue()
        .into_iter()
        .chain(quotation.via())
        .map(|part| part.span())
    {
        lies_in(span, text);
    }
    if let Some(source) = quotation.source() {
        lies_in(source.span(), text);
        assert_eq!(source.span().of(text), Some(source.text()));
        for part in [source.title(), source.role(), source.name()]
            .into_iter()
            .flatten()
        {
            lies_in(part.span(), text);
        }
    }
    let attribution = quotation.attribution();
    assert_eq!(quotation.speaker().is_some(), attribution.is_some());
    if attribution.is_some() {
        let is_inferred = attribution == Some(Attribution::Inferred);
        assert_eq!(is_inferred, quotation.source().is_none());
    }
    let confidence = quotation.confidence();
    assert!((0.0..=1.0).contains(&confidence), "confidence {confidence}");
}

fn speaker_lies_in(speaker: &samachar::Speaker<'_, '_>, text: &str) {
    lies_in(speaker.name_span(), text);
    assert_eq!(speaker.name_span().of(text), Some(speaker.name()));
    assert!(!speaker.mentions().is_empty());
    let mut at = 0;
    for &mention in speaker.mentions() {
        lies_in(mention, text);
        assert!(
            mention.start() >= at,
            "mentions are in order, each of them once"
        );
        at = mention.start() + 1;
    }
}

/// The edits of a clean form, made to the text, give it; what is clean stays; places in one text
/// are places in the other.
pub fn the_clean_form_maps(text: &str) {
    for normalizer in normalizers() {
        let normalized = normalizer.normalize(text);
        let (clean, map) = (normalized.text(), normalized.map());
        let mut made = String::with_capacity(clean.len());
        let mut at = 0;
        for edit in map.edits() {
            lies_in(edit.source(), text);
            lies_in_or_is_empty(edit.normalized(), clean);
            assert!(edit.source().start() >= at);
            made.push_str(&text[at..edit.source().start()]);
            assert_eq!(made.len(), edit.normalized().start());
            made.push_str(&clean[edit.normalized()]);
            at = edit.source().end();
        }
        made.push_str(&text[at..]);
        assert_eq!(made, clean);
        let twice = normalizer.normalize(clean);
        assert_eq!(twice.text(), clean, "clean twice");
        assert!(twice.map().is_identity());
        for span in some_spans(clean) {
            let source = map.to_source(span);
            lies_in_or_is_empty(source, text);
            assert_eq!(map.to_source(map.to_normalized(source)), source);
        }
    }
}

/// Spans between character boundaries, some tens over the whole text.
fn some_spans(text: &str) -> impl Iterator<Item = Span> + '_ {
    let floor = |at: usize| {
        (0..=at)
            .rev()
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or(0)
    };
    (0..32).map(move |step| {
        let start = floor(text.len() * step / 32);
        Span::new(
            start,
            floor((start + 1 + step * step).min(text.len())).max(start),
        )
    })
}

fn lies_in(span: Span, text: &str) {
    assert!(!span.is_empty(), "{span:?} is empty");
    lies_in_or_is_empty(span, text);
}

fn lies_in_or_is_empty(span: Span, text: &str) {
    assert!(span.of(text).is_some(), "{span:?} is no place in the text");
}

fn is_blank(text: &str) {
    assert!(
        text.chars().all(char::is_whitespace),
        "{text:?} lies in no part"
    );
}
