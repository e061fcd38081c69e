//! Text cut where a mark begins or ends, so that marks may overlap.

use samachar::{Article, Span};
use serde::Serialize;

/// What is marked in the text, by the number of the quotation or date among those of the article.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Content(usize),
    Cue(usize),
    Source(usize),
    Via(usize),
    Date(usize),
}

/// A piece of text with the same marks throughout.
#[derive(Serialize)]
pub(crate) struct Run {
    pub(crate) text: String,
    /// The classes of its marks, for the style sheet.
    class: String,
    /// The numbers of the quotations that it is a part of, from 1.
    quotations: Vec<usize>,
    /// The speaker of the innermost quotation, if known.
    speaker: Option<usize>,
    /// The number of the date, from 1.
    date: Option<usize>,
    /// Whether a date begins with it.
    opens_date: bool,
    /// The numbers of the quotations whose words end with it.
    ends: Vec<usize>,
}

/// All marks of an article in the order of the text.
pub(crate) struct Marks {
    marks: Vec<(Span, Mark)>,
    /// The speaker of each quotation.
    speakers: Vec<Option<usize>>,
    /// Where the words of each quotation end.
    ends: Vec<usize>,
}

impl Marks {
    pub(crate) fn of(article: &Article<'_>) -> Marks {
        let mut marks = Vec::new();
        let mut speakers = Vec::new();
        let mut ends = Vec::new();
        for (number, quotation) in article.quotations().enumerate() {
            marks.extend(
                quotation
                    .content()
                    .map(|span| (span, Mark::Content(number))),
            );
            marks.extend(quotation.cue().map(|cue| (cue.span(), Mark::Cue(number))));
            let source = quotation.source().map(|source| source.span());
            marks.extend(source.map(|span| (span, Mark::Source(number))));
            marks.extend(quotation.via().map(|via| (via.span(), Mark::Via(number))));
            speakers.push(quotation.speaker().map(|speaker| speaker.id()));
            ends.push(quotation.content().map(Span::end).max().unwrap_or(0));
        }
        let dates = article.dates().enumerate();
        marks.extend(dates.map(|(number, date)| (date.span(), Mark::Date(number))));
        marks.retain(|(span, _)| !span.is_empty());
        // Where two begin together, the longer one is outside.
        marks.sort_by_key(|(span, _)| (span.start(), usize::MAX - span.end()));
        Marks {
            marks,
            speakers,
            ends,
        }
    }

    /// The runs of a passage.
    pub(crate) fn runs(&self, text: &str, passage: Span) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut at = passage.start();
        // A mark may have begun before the passage. Marks are short beside articles, and few.
        let mut open: Vec<(Span, Mark)> = Vec::new();
        let first = self
            .marks
            .partition_point(|(span, _)| span.start() < passage.start());
        let reaching = self.marks[..first].iter().rev().take(64);
        open.extend(reaching.rev().filter(|(span, _)| span.end() > at));
        let mut next = first;
        while at < passage.end() {
            while self
                .marks
                .get(next)
                .is_some_and(|(span, _)| span.start() <= at)
            {
                open.push(self.marks[next]);
                next += 1;
            }
            open.retain(|(span, _)| span.end() > at);
            let ends = open.iter().map(|(span, _)| span.end());
            let starts = self.marks.get(next).map(|(span, _)| span.start());
            let end = ends.chain(starts).chain([passage.end()]).min();
            let end = end.unwrap_or(passage.end()).min(passage.end());
            runs.push(self.run(&text[at..end], Span::new(at, end), &open));
            at = end;
        }
        runs
    }

    fn run(&self, text: &str, place: Span, open: &[(Span, Mark)]) -> Run {
        let mut classes: Vec<&str> = Vec::new();
        let mut run = Run {
            text: shown(text),
            class: String::new(),
            quotations: Vec::new(),
            speaker: None,
            date: None,
            opens_date: false,
            ends: Vec::new(),
        };
        for &(span, mark) in open {
            let (class, quotation) = match mark {
                Mark::Content(number) => ("content", Some(number)),
                Mark::Cue(number) => ("cue", Some(number)),
                Mark::Source(number) => ("source", Some(number)),
                Mark::Via(number) => ("via", Some(number)),
                Mark::Date(number) => {
                    run.date = Some(number + 1);
                    run.opens_date = span.start() == place.start();
                    ("date", None)
                }
            };
            if !classes.contains(&class) {
                classes.push(class);
            }
            let Some(number) = quotation else { continue };
            run.speaker = self.speakers[number];
            if !run.quotations.contains(&(number + 1)) {
                run.quotations.push(number + 1);
            }
            if class == "content" && self.ends[number] == place.end() {
                run.ends.push(number + 1);
            }
        }
        run.class = classes.join(" ");
        run
    }
}

/// Text that a page may hold: HTML has no place for control characters.
pub(crate) fn shown(text: &str) -> String {
    let is_control = |c: char| c.is_control() && !c.is_whitespace();
    text.replace(is_control, "\u{FFFD}")
}

#[cfg(test)]
mod tests {
    use super::Marks;
    use samachar::{Article, Span};

    #[test]
    fn runs_are_the_text_with_the_marks_of_each_place() {
        let text = "मंत्री ने कहा कि सोमवार को नहर खुलेगी।";
        let article = Article::parse(text).unwrap();
        let runs = Marks::of(&article).runs(text, Span::new(0, text.len()));
        let joined: String = runs.iter().map(|run| &*run.text).collect();
        assert_eq!(joined, text);
        let marked: Vec<(&str, &str)> = runs
            .iter()
            .filter(|run| !run.class.is_empty())
            .map(|run| (&*run.text, &*run.class))
            .collect();
        let expected = [
            ("मंत्री", "source"),
            ("कहा", "cue"),
            ("सोमवार", "content date"),
            (" को नहर खुलेगी", "content"),
        ];
        assert_eq!(marked, expected);
        assert_eq!(runs.iter().filter(|run| run.opens_date).count(), 1);
        let ends: Vec<&str> = runs
            .iter()
            .filter(|run| run.ends == [1])
            .map(|run| &*run.text)
            .collect();
        assert_eq!(ends, [" को नहर खुलेगी"]);
    }

    #[test]
    fn control_characters_are_shown_as_replaced() {
        assert_eq!(super::shown("a\u{1B}b\nc\0"), "a\u{FFFD}b\nc\u{FFFD}");
    }
}
