//! Why each thing was decided, for the reader of a page who asks.

use samachar::{Explanation, Span, Subject};
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
}

/// The decisions on an article by what they are about.
pub(crate) struct Reasons {
    explanation: Explanation,
}

impl Reasons {
    pub(crate) fn new(explanation: Explanation) -> Reasons {
        Reasons { explanation }
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
            answer: one_line(decision.answer_text()),
        });
        reasons.collect()
    }

    /// The same in one line, for an attribute.
    pub(crate) fn told(&self, place: Span, subjects: &[Subject]) -> String {
        let reasons = self.on(&[place], subjects);
        let told = reasons
            .iter()
            .map(|reason| format!("{}: {} ({})", reason.what, reason.title, reason.rule));
        told.collect::<Vec<_>>().join("\n")
    }
}
