//! Why each speaker was found: notes that are taken while a text is explained, and no other time.

use core::fmt::Write;

use crate::quote::Findings;
use crate::rule::{Decision, Rule, Subject, Trace};
use crate::span::Span;

use super::choice::{Candidate, Choice};
use super::registry::Registry;

/// A rule that counted at a quotation.
#[derive(Debug)]
struct Note {
    quotation: usize,
    rule: &'static Rule,
    /// What the rule looked at.
    evidence: Option<Span>,
    whom: Whom,
}

/// Whom a rule speaks for or against.
#[derive(Clone, Copy, Debug)]
enum Whom {
    /// The speaker found.
    Found(usize),
    /// Somebody who was not found to be it.
    Lost(Span),
}

/// A candidate that may lose.
#[derive(Debug)]
struct Tried {
    name: Span,
    points: i32,
    /// The rules against it, and how many points it would have without each.
    against: Vec<(&'static Rule, i32)>,
}

/// The notes on all speakers of a text.
#[derive(Debug)]
pub(super) struct Notes<'a> {
    trace: Trace<'a>,
    /// The number of the quotation at hand.
    pub(super) quotation: usize,
    notes: Vec<Note>,
    tried: Vec<Tried>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(trace: Trace<'a>) -> Notes<'a> {
        Notes {
            trace,
            quotation: 0,
            notes: Vec::new(),
            tried: Vec::new(),
        }
    }

    /// Notes the rule by which a speaker was found, on the evidence of the last mention before.
    pub(super) fn found(&mut self, speaker: usize, rule: &'static Rule, registry: &Registry<'_>) {
        if self.trace.is_on() {
            let evidence = last_mention(registry, speaker);
            self.note(rule, Some(evidence), Whom::Found(speaker));
        }
    }

    /// Notes a candidate for the meaning of a pronoun.
    pub(super) fn tried(&mut self, choice: &Choice<'_>, registry: &Registry<'_>) {
        if !self.trace.is_on() {
            return;
        }
        let against = choice.trial.weights().filter_map(|weight| {
            let points = weight.points * (weight.times)(&choice.trial);
            (points < 0).then_some((&weight.rule, choice.points - points))
        });
        self.tried.push(Tried {
            name: match choice.candidate {
                Candidate::Known(speaker) => registry.records[speaker].name,
                Candidate::Named(mention) => mention.name(),
            },
            points: choice.points,
            against: against.collect(),
        });
    }

    /// Notes which of the candidates was chosen, for what reasons, and those without which another
    /// would have been.
    pub(super) fn chosen(&mut self, speaker: usize, choice: &Choice<'_>, registry: &Registry<'_>) {
        if !self.trace.is_on() {
            return;
        }
        let evidence = match choice.candidate {
            Candidate::Known(_) => last_mention(registry, speaker),
            Candidate::Named(mention) => mention.span,
        };
        for weight in choice.trial.weights() {
            if weight.counts_for() {
                self.note(&weight.rule, Some(evidence), Whom::Found(speaker));
            }
        }
        self.lost(choice.points);
    }

    /// Notes why candidates have fewer than `points`, which without a rule they would have.
    pub(super) fn lost(&mut self, points: i32) {
        for tried in core::mem::take(&mut self.tried) {
            for &(rule, without) in &tried.against {
                if tried.points < points && without >= points {
                    self.note(rule, Some(tried.name), Whom::Lost(tried.name));
                }
            }
        }
    }

    /// Notes a rule that found a speaker's name over the whole text.
    pub(super) fn completed(&mut self, speaker: usize, rule: &'static Rule, name: Span) {
        if !self.trace.is_on() {
            return;
        }
        let is_its = |note: &&Note| matches!(note.whom, Whom::Found(found) if found == speaker);
        if let Some(first) = self.notes.iter().find(is_its) {
            self.quotation = first.quotation;
            self.note(rule, Some(name), Whom::Found(speaker));
        }
    }

    fn note(&mut self, rule: &'static Rule, evidence: Option<Span>, whom: Whom) {
        self.notes.push(Note {
            quotation: self.quotation,
            rule,
            evidence,
            whom,
        });
    }

    /// Gives the trace what was noted. `numbers` has the place in `findings` of each speaker.
    pub(super) fn give(self, text: &str, findings: &Findings, numbers: &[usize]) {
        for note in self.notes {
            let quotation = &findings.quotations[note.quotation];
            let source = quotation.source.as_ref().map(|source| source.span);
            let content = findings.contents.get(quotation.content.start).copied();
            let Some(span) = source.or(content) else {
                continue;
            };
            let mut answer = String::new();
            match note.whom {
                Whom::Found(speaker) => {
                    let record = findings.speakers.get(numbers[speaker]);
                    answer.push_str(record.map_or("", |record| &text[record.name]));
                }
                Whom::Lost(name) => {
                    let _ = write!(answer, "not {}", &text[name]);
                }
            }
            self.trace.note(|| {
                Decision::new(Subject::Speaker, note.rule, span)
                    .seen(note.evidence)
                    .with_answer(answer)
            });
        }
    }
}

/// The last place that names a speaker so far.
fn last_mention(registry: &Registry<'_>, speaker: usize) -> Span {
    let record = &registry.records[speaker];
    *record.mentions.last().unwrap_or(&record.name)
}
