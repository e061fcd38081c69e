//! The whole answer to a text as lines that a person reads, for `answers.rs`.
//!
//! Spans are told in characters, with the first word and the last of what stands there.

use std::fmt::Write as _;

use samachar::{
    Article, CivilDate, CivilDateTime, Duration, Edtf, Explanation, LineBreaks, Normalizer,
    Numeral, OffsetUnit, Offsets, Parser, Span, Splitter, Value, Vocabulary, data, diagnose,
    export,
};

/// What is asked of a text, as the data name it.
pub(crate) const SETTINGS: &[&str] = &[
    "text",
    "text 2024-06-18",
    "text 2023-12-31",
    "text 2024-02-29",
    "text 2024-06-18T14:30",
    "article",
    "article 2024-06-18T14:30",
    "article hard",
    "article soft",
    "article whole",
    "article own",
    "sentences",
    "clean form",
    "value",
    "encoding",
    "exports",
    "views",
    "why",
    "why text",
];

/// The answer to a text under a setting. White space at the ends of lines is left out.
pub(crate) fn answer(setting: &str, text: &str) -> String {
    let mut out = String::new();
    let (what, written) = setting.split_once(' ').unwrap_or((setting, ""));
    let mut parser = Parser::new()
        .running_text(what == "text")
        .keep_quotations_whole(written == "whole")
        .reference_if(written.parse::<CivilDateTime>().ok());
    if let Ok(breaks) = written.parse::<LineBreaks>() {
        parser = parser.line_breaks(breaks);
    }
    if let Some(own) = (written == "own").then(own_words).flatten() {
        parser = parser.vocabulary(&own);
    }
    match setting {
        "sentences" => sentences(&mut out, text),
        "clean form" => clean_form(&mut out, text),
        "value" => value(&mut out, text),
        "encoding" => match diagnose(text) {
            Some(found) => {
                let place = Place::new(text).of(found.span());
                let _ = writeln!(out, "{} {place}", found.fault());
            }
            None => out.push_str("sound\n"),
        },
        "exports" => match Article::parse(text) {
            Ok(article) => exports(&mut out, &article),
            Err(error) => drop(writeln!(out, "error {error}")),
        },
        "views" => match Article::parse(text) {
            Ok(article) => views(&mut out, &article),
            Err(error) => drop(writeln!(out, "error {error}")),
        },
        "why" | "why text" => match parser.running_text(written == "text").explain(text) {
            Ok((_, explanation)) => why(&mut out, text, &explanation),
            Err(error) => drop(writeln!(out, "error {error}")),
        },
        _ => match parser.parse(text) {
            Ok(article) => parts(&mut out, &article, what == "article"),
            Err(error) => drop(writeln!(out, "error {error}")),
        },
    }
    out
}

/// Words of a caller, one of every kind.
fn own_words() -> Option<Vocabulary> {
    let words = Vocabulary::new().abbreviation("निदे").ok()?;
    let words = words.title("बाबूजी").ok()?.place("मोहन गंज").ok()?;
    let words = words.agency("जनपद वार्ता", "JV").ok()?;
    let words = words.role("पटवारी").ok()?.body("चौपाल").ok()?;
    let words = words.reporting_verb("फुसफुसाना").ok()?;
    words.speech_noun("गुहार").ok()?.furniture("देखते रहिए").ok()
}

/// How the places of a text are told.
struct Place<'t> {
    text: &'t str,
    /// The number of characters before each byte.
    counted: Vec<u32>,
}

impl<'t> Place<'t> {
    fn new(text: &'t str) -> Place<'t> {
        let mut counted = Vec::with_capacity(text.len() + 1);
        let mut count = 0;
        for byte in text.bytes() {
            // A byte that goes on with a character does not count.
            count += u32::from(byte & 0xC0 != 0x80);
            counted.push(count - 1);
        }
        counted.push(count);
        Place { text, counted }
    }

    /// `3-17`; where it is no span of the text, its bytes.
    fn of(&self, span: Span) -> String {
        match span.of(self.text) {
            Some(_) => {
                let [start, end] = [span.start(), span.end()].map(|at| self.counted[at]);
                format!("{start}-{end}")
            }
            None => format!("bytes {span:?}"),
        }
    }

    /// `3-17 «first … last»`
    fn words(&self, span: Span) -> String {
        let text = span.of(self.text).unwrap_or_default();
        let mut words = text.split_whitespace();
        let mut said = words.next().unwrap_or_default().to_owned();
        if let Some(last) = words.next_back() {
            said += if words.next().is_some() { " … " } else { " " };
            said += last;
        }
        format!("{} «{said}»", self.of(span))
    }

    fn all(&self, spans: impl Iterator<Item = Span>) -> String {
        let spans: Vec<_> = spans.map(|span| self.words(span)).collect();
        spans.join(", ")
    }
}

/// A value that may be absent.
fn or_none(value: Option<impl ToString>) -> String {
    value.map_or("-".to_owned(), |value| value.to_string())
}

fn days(days: Option<(CivilDate, CivilDate)>) -> String {
    match days {
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}..{last}"),
        None => "-".to_owned(),
    }
}

fn parts(out: &mut String, article: &Article<'_>, is_page: bool) {
    let place = Place::new(article.source());
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut add = |span: Span, what: String| {
        lines.push((span.start(), format!("{what} {}", place.words(span))));
    };
    if let Some(part) = article.headline() {
        add(part.span(), "headline".into());
    }
    if let Some(part) = article.byline() {
        add(part.span(), "byline".into());
    }
    if let Some(part) = article.dateline() {
        let places = part.places().map(|place| place.text()).collect::<Vec<_>>();
        let told = [or_none(part.value()), or_none(part.agency())].join(" ");
        add(
            part.span(),
            format!("dateline [{}] {told}", places.join(", ")),
        );
    }
    if let Some(part) = article.credit() {
        add(part.span(), format!("credit {}", or_none(part.agency())));
    }
    for part in article.timestamps() {
        add(
            part.span(),
            format!("timestamp {} {}", part.kind(), or_none(part.value())),
        );
    }
    for part in article.tags() {
        add(part.span(), format!("tags {}", part.kind()));
    }
    for part in article.related() {
        add(part.span(), format!("related {}", part.kind()));
    }
    for part in article.residue() {
        add(part.span(), format!("residue {}", part.kind()));
    }
    for part in article.paragraphs() {
        let numbers = [
            part.sentences().len(),
            part.dates().len(),
            part.quotations().count(),
        ];
        let numbers = numbers.map(|n| n.to_string()).join(" ");
        add(part.span(), format!("paragraph {} {numbers}", part.kind()));
    }
    lines.sort();
    if is_page || lines.len() > 1 {
        for (_, line) in lines {
            let _ = writeln!(out, "{line}");
        }
    }
    if let Some(reference) = article.reference().filter(|_| is_page) {
        let _ = writeln!(
            out,
            "reference {} {}",
            reference.moment(),
            reference.source()
        );
    }
    let ends: Vec<_> = article
        .sentences()
        .map(|sentence| format!("{} {}", place.of(sentence.span()), sentence.ending()))
        .collect();
    let _ = writeln!(out, "sentences {}", ends.join(", "));
    quotations(out, article, &place);
    for date in article.dates() {
        let value = date.value();
        let _ = write!(out, "{} {} {value}", date.kind(), place.words(date.span()));
        if date.timex() != value {
            let _ = write!(out, " = {}", date.timex());
        }
        if let Some(modifier) = date.modifier() {
            let _ = write!(out, " {modifier}");
        }
        let _ = writeln!(out, " {} {}", days(date.days()), or_none(date.edtf()));
    }
    if let Some(gap) = article.unaccounted() {
        let _ = writeln!(out, "in no part {}", place.words(gap));
    }
}

fn quotations(out: &mut String, article: &Article<'_>, place: &Place<'_>) {
    for quotation in article.quotations() {
        let _ = write!(
            out,
            "{} {}",
            quotation.kind(),
            place.all(quotation.content())
        );
        if quotation.is_unterminated() {
            out.push_str(" open");
        }
        if let Some(cue) = quotation.cue() {
            let _ = write!(out, "; cue {}", place.words(cue.span()));
        }
        if let Some(source) = quotation.source() {
            let _ = write!(out, "; {} {}", source.kind(), place.words(source.span()));
            for (what, part) in [
                ("name", source.name()),
                ("role", source.role()),
                ("title", source.title()),
            ] {
                if let Some(part) = part.filter(|part| part.span() != source.span()) {
                    let _ = write!(out, ", {what} {}", place.of(part.span()));
                }
            }
        }
        if let Some(via) = quotation.via() {
            let _ = write!(out, "; via {}", place.words(via.span()));
        }
        let _ = write!(out, "; {}", place.of(quotation.span()));
        if let Some(speaker) = quotation.speaker() {
            let _ = write!(
                out,
                " {} {}",
                or_none(quotation.attribution()),
                speaker.id()
            );
        }
        let _ = writeln!(out, " {:.2}", quotation.confidence());
    }
    for speaker in article.speakers() {
        let mentions = speaker.mentions().iter().map(|&span| place.of(span));
        let mentions: Vec<_> = mentions.collect();
        let name = place.words(speaker.name_span());
        let _ = writeln!(
            out,
            "speaker {} {name} in {}",
            speaker.id(),
            mentions.join(", ")
        );
    }
    for (part, class) in article.marked() {
        let _ = writeln!(out, "marked {class} {}", place.words(part.span()));
    }
}

fn sentences(out: &mut String, text: &str) {
    let place = Place::new(text);
    let own = Splitter::new().abbreviation("पानी").no_abbreviation("डॉ");
    for (name, splitter) in [
        ("as it stands", Splitter::new()),
        ("hard breaks", Splitter::new().line_breaks(LineBreaks::Hard)),
        ("soft breaks", Splitter::new().line_breaks(LineBreaks::Soft)),
        (
            "quotations whole",
            Splitter::new().keep_quotations_whole(true),
        ),
        ("own words", own),
    ] {
        let ends: Vec<_> = splitter
            .sentences(text)
            .map(|sentence| {
                let inner: Vec<_> = sentence
                    .inner()
                    .map(|inner| place.of(inner.span()))
                    .collect();
                let inner = if inner.len() > 1 {
                    format!(" ({})", inner.join(" "))
                } else {
                    String::new()
                };
                format!("{} {}{inner}", place.of(sentence.span()), sentence.ending())
            })
            .collect();
        let _ = writeln!(out, "{name}: {}", ends.join(", "));
    }
}

fn clean_form(out: &mut String, text: &str) {
    let clean = Normalizer::new();
    let typing = clean.typing_fixes(true);
    for (name, normalizer) in [
        ("clean", clean),
        ("typing", typing),
        ("style", clean.fold_style(true)),
        ("both", typing.fold_style(true)),
    ] {
        let found = normalizer.normalize(text);
        let edits = found.map().edits().iter();
        let edits: Vec<_> = edits
            .map(|edit| {
                let [a, b] = [edit.source(), edit.normalized()];
                format!("{}-{}>{}-{}", a.start(), a.end(), b.start(), b.end())
            })
            .collect();
        let counts: Vec<_> = found
            .anomalies()
            .iter()
            .map(|(kind, count)| format!("{kind} {count}"))
            .collect();
        let map = found.map();
        // Whether a place comes back to where it was, for every character.
        let there = |(at, c): (usize, char)| {
            let span = Span::new(at, at + c.len_utf8());
            let there = map.to_normalized(span);
            let back = map.to_source(there);
            (back != span).then(|| format!("{}-{}", there.start(), back.end()))
        };
        let moved: Vec<_> = text.char_indices().filter_map(there).collect();
        if !moved.is_empty() {
            let _ = write!(out, "{} ", moved.join(" "));
        }
        let _ = writeln!(
            out,
            "{name}: {} {} {}",
            found.text().escape_debug(),
            edits.join(" "),
            counts.join(", ")
        );
    }
}

/// What the text is as a value: in words, as TIMEX3, EDTF, a day, a moment, a number, a length.
fn value(out: &mut String, text: &str) {
    let mut tell = |name: &str, read: Result<(Value, String), samachar::Error>| match read {
        Ok((value, more)) => {
            let _ = writeln!(
                out,
                "{name}: {value}{more} {} {}",
                or_none(value.edtf(None)),
                or_none(value.instant())
            );
        }
        Err(error) => {
            let _ = writeln!(out, "{name}: {} {}", error.kind().name(), error.offset());
        }
    };
    tell(
        "words",
        text.parse::<Value>().map(|value| (value, String::new())),
    );
    tell(
        "timex3",
        Value::from_timex3(text).map(|value| (value, String::new())),
    );
    let stored = serde_json::from_value::<Value>(text.into());
    let stored = stored
        .ok()
        .and_then(|value| serde_json::to_string(&value).ok());
    let edtf = Value::from_edtf(text);
    tell(
        "edtf",
        edtf.map(|(value, modifier)| (value, format!(" {}", or_none(modifier)))),
    );
    let _ = writeln!(
        out,
        "{} {} {} {} {} {}",
        or_none(stored),
        read(text.parse::<CivilDate>()),
        read(text.parse::<CivilDateTime>()),
        read(text.parse::<Numeral>()),
        read(text.parse::<Duration>()),
        read(text.parse::<Edtf>()),
    );
}

fn read(read: Result<impl ToString, samachar::Error>) -> String {
    match read {
        Ok(value) => value.to_string(),
        Err(error) => format!("{}@{}", error.kind().name(), error.offset()),
    }
}

fn exports(out: &mut String, article: &Article<'_>) {
    let _ = writeln!(out, "{}", export::tei(article));
    let _ = writeln!(out, "{}", export::conllu(article, "text"));
    let _ = writeln!(out, "{}", export::news_article(article));
    let _ = writeln!(out, "{}", export::citron(article));
    let _ = writeln!(
        out,
        "{}",
        export::web_annotations(article, "https://example.in/1")
    );
}

/// What the views of an article tell of stretches of it, in the units in which offsets are counted.
fn views(out: &mut String, article: &Article<'_>) {
    let text = article.source();
    let offsets = Offsets::new(text);
    let _ = writeln!(
        out,
        "{} characters, {} of UTF-16",
        offsets.len(OffsetUnit::Chars),
        offsets.len(OffsetUnit::Utf16)
    );
    let half = Span::new(
        0,
        (text.len() / 2..)
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or(0),
    );
    let paragraphs = article.paragraphs().map(|paragraph| paragraph.span());
    for span in paragraphs.chain([half]) {
        let count = [
            article.sentences_in(span).len(),
            article.dates_in(span).len(),
            article.quotations_in(span).count(),
        ];
        let units = [OffsetUnit::Chars, OffsetUnit::Utf16].map(|unit| {
            let range = offsets.range(unit, span);
            let back = offsets.span(unit, range.clone());
            format!("{range:?} {}", back == span)
        });
        let _ = writeln!(out, "{} {count:?}", units.join(" "));
    }
    for sentence in article.sentences() {
        let words: Vec<_> = sentence.words().map(|(_, word)| word).collect();
        let _ = writeln!(
            out,
            "{} | {} | {}",
            words.join(" "),
            sentence.excerpt(12),
            sentence.joined_text()
        );
    }
    for speaker in article.speakers() {
        let _ = writeln!(out, "{} {}", speaker.name(), speaker.quotations().count());
    }
    let quotations = samachar::quotations(text);
    let _ = writeln!(
        out,
        "alone: {} quotations, none {}, {} speakers, {} marked",
        quotations.len(),
        quotations.is_empty(),
        quotations.speakers().count(),
        quotations.marked().count()
    );
    for date in samachar::dates(text) {
        let _ = write!(
            out,
            "{} {} {}",
            date.kind(),
            date.text(),
            or_none(date.edtf())
        );
        for written in ["2024-06-18T14:30", "2023-01-31", "2000-02-29"] {
            if let Ok(written) = written.parse() {
                let _ = write!(
                    out,
                    ", {} {}",
                    date.timex(written),
                    days(date.resolve(written))
                );
            }
        }
        out.push('\n');
    }
    let data = data::Article::from(article);
    let _ = writeln!(out, "data {}", data.with_text(text).as_ref() == Ok(article));
    let stored = serde_json::to_string(&article.wire().details(true)).unwrap_or_default();
    let read = serde_json::from_str::<data::Article>(&stored);
    let _ = writeln!(out, "stored {}", read.is_ok_and(|read| read == data));
}

/// Every decision.
fn why(out: &mut String, text: &str, explanation: &Explanation) {
    let place = Place::new(text);
    for decision in explanation.decisions() {
        let seen = decision.evidence().iter().map(|&span| place.of(span));
        let seen: Vec<_> = seen.collect();
        let _ = writeln!(
            out,
            "{} {} {} {} [{}]",
            decision.subject(),
            decision.rule().id(),
            place.of(decision.span()),
            decision.answer(),
            seen.join(" ")
        );
    }
}
