//! Why each thing was decided, for the reader of a page who asks.

use samachar::{Decision, Explanation, Span, Subject};
use serde::Serialize;

use crate::page::one_line;

/// A decision, in words.
#[derive(Serialize)]
pub(crate) struct Reason {
    what: &'static str,
    /// What the rule does.
    title: &'static str,
    rule: &'static str,
    answer: String,
    /// What the rule looked at, where that is not just what was decided on.
    seen: Vec<String>,
}

/// The decisions on an article by what they are about.
pub(crate) struct Reasons<'t> {
    text: &'t str,
    explanation: Explanation,
}

impl<'t> Reasons<'t> {
    pub(crate) fn new(text: &'t str, explanation: Explanation) -> Reasons<'t> {
        Reasons { text, explanation }
    }

    /// The decisions on `subjects` whose spans meet one of `places`, in the order of the text.
    pub(crate) fn on(&self, places: &[Span], subjects: &[Subject]) -> Vec<Reason> {
        let meets = |span: Span| {
            let mut places = places.iter();
            places.any(|place| span.start() < place.end() && place.start() < span.end())
        };
        let decisions = self.explanation.decisions().iter();
        let wanted = decisions.filter(|one| subjects.contains(&one.subject()) && meets(one.span()));
        let reasons = wanted.map(|decision| Reason {
            what: decision.subject().name(),
            title: decision.rule().title(),
            rule: decision.rule().id(),
            answer: one_line(decision.answer()),
            seen: self.seen(decision),
        });
        reasons.collect()
    }

    /// The words that the rule of a decision looked at.
    fn seen(&self, decision: &Decision) -> Vec<String> {
        let others = decision.evidence().iter();
        let others = others.filter(|&&seen| seen != decision.span());
        others
            .map(|&seen| excerpt(&one_line(&self.text[seen])))
            .collect()
    }

    /// The same in one line, for an attribute.
    pub(crate) fn told(&self, place: Span, subjects: &[Subject]) -> String {
        let reasons = self.on(&[place], subjects);
        let told = reasons.iter().map(|reason| {
            let seen = match reason.seen.join(" · ") {
                seen if seen.is_empty() => seen,
                seen => format!(": {seen}"),
            };
            format!("{}: {} ({}){seen}", reason.what, reason.title, reason.rule)
        });
        told.collect::<Vec<_>>().join("\n")
    }
}

/// The most characters of one place that a rule looked at.
const SEEN: usize = 40;

/// The first characters of a line, where it is long.
fn excerpt(line: &str) -> String {
    match line.char_indices().nth(SEEN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
