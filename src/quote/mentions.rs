//! Mentions: what the words of a source tell, read while they are at hand. Who is meant is told
//! from that at the end, over the whole text: see [`super::speakers`].

use super::antecedents::{Antecedent, Standing};
use super::candidate::Candidate;
use super::context::Context;
use super::cue::{self, Voice};
use super::gender::Gender;
use super::name_parts::Sort;
use super::readings::{ReadingId, Readings};
use super::{NameParts, QuotationKind, SourceKind};
use crate::lexicon::{self, Features};
use crate::span::Span;
use crate::token::Token;

/// What the words of a quotation tell of its speaker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clue {
    /// The gender of the verb.
    pub(super) gender: Option<Gender>,
    /// The phrase that names the source.
    pub(super) source: Option<Mention>,
    /// Whether, with no source, somebody known is left out: see [`leaves_out`].
    pub(super) leaves_out: bool,
}

/// A phrase that names somebody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) span: Span,
    pub(super) who: Who,
    pub(super) is_plural: bool,
    pub(super) is_woman: bool,
    pub(super) is_indefinite: bool,
    /// Whether it points back at somebody: `इस खिलाड़ी`.
    pub(super) takes_up: bool,
    /// Whether a form of address honours whoever is meant.
    pub(super) is_honoured: bool,
    pub(super) sort: Sort,
}

/// How a phrase names somebody.
#[derive(Clone, Copy, Debug)]
pub(super) enum Who {
    /// By a pronoun.
    Pronoun { takes_up: TakesUp, number: Number },
    /// Not at all: a document that nobody is behind.
    Nobody,
    /// By a name, with an office or without.
    Name {
        name: Span,
        reading: ReadingId,
        office: Option<ReadingId>,
    },
    /// By an office alone.
    Office { office: Span, reading: ReadingId },
}

/// How many a pronoun means, and with how much respect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// `उसने`: one, of whom the text speaks without forms of respect, or a body.
    One,
    /// `उन्होंने`: several, or one person with respect.
    Honoured,
    /// `वह`, which the spoken language has for all.
    Any,
}

/// Whom a pronoun can take up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TakesUp {
    /// `इसमें`, `हमने`: nobody mentioned before.
    Nobody,
    /// `जिसने`: whom the clause before is about.
    Subject,
    /// Anybody mentioned before.
    Anybody,
}

/// Somebody spoken of before a pronoun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// The number of the quotation.
    pub(super) quotation: usize,
    pub(super) mention: Mention,
    /// The whole phrase, where nothing but its place tells it for a name.
    pub(super) bare: Option<ReadingId>,
    pub(super) standing: Standing,
    /// How many sentences back.
    pub(super) back: usize,
}

impl Mention {
    /// The name, or the office where there is none.
    pub(super) fn name(&self) -> Span {
        match self.who {
            Who::Name { name, .. } => name,
            Who::Office { office, .. } => office,
            Who::Pronoun { .. } | Who::Nobody => self.span,
        }
    }
}

/// Reads mentions, each phrase once.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    text: &'t str,
    pub(super) readings: Readings,
    /// The names of single speakers, each once.
    pub(super) names: Vec<(ReadingId, Span)>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Reader<'t> {
        Reader {
            text,
            readings: Readings::default(),
            names: Vec::new(),
        }
    }

    /// The clue of a quotation, whose source is among `tokens`.
    pub(super) fn clue(
        &mut self,
        tokens: &[Token],
        cue: Option<Span>,
        source: Option<(Span, SourceKind, &NameParts)>,
        leaves_out: bool,
    ) -> Clue {
        Clue {
            gender: cue.and_then(|cue| Gender::of_cue(&self.text[cue])),
            source: source.map(|(span, kind, parts)| self.mention(tokens, span, kind, parts)),
            leaves_out,
        }
    }

    /// Somebody spoken of among `tokens` before a quotation.
    pub(super) fn before(
        &mut self,
        tokens: &[Token],
        quotation: usize,
        antecedent: &Antecedent,
    ) -> Before {
        let subject = &antecedent.subject;
        Before {
            quotation,
            mention: self.mention(tokens, subject.span, subject.kind, &subject.parts),
            bare: subject
                .is_bare
                .then(|| self.readings.of(self.text, tokens, subject.span)),
            standing: antecedent.standing,
            back: antecedent.back,
        }
    }

    fn mention(
        &mut self,
        tokens: &[Token],
        span: Span,
        kind: SourceKind,
        parts: &NameParts,
    ) -> Mention {
        let mut read = |span| self.readings.of(self.text, tokens, span);
        let who = match (kind, parts.name) {
            (SourceKind::Pronoun, _) => pronoun(&self.text[span]),
            (_, Some(name)) => {
                let reading = read(name);
                let office = parts.role.map(read);
                if !parts.is_plural && self.readings.is_first_as_name(reading) {
                    self.names.push((reading, name));
                }
                Who::Name {
                    name,
                    reading,
                    office,
                }
            }
            (SourceKind::Document, None) => Who::Nobody,
            (_, None) => {
                let office = parts.role.unwrap_or(span);
                Who::Office {
                    office,
                    reading: read(office),
                }
            }
        };
        Mention {
            span,
            who,
            is_plural: parts.is_plural,
            is_woman: parts.is_woman,
            is_indefinite: parts.is_indefinite,
            takes_up: parts.takes_up,
            is_honoured: parts.title.is_some(),
            sort: parts.sort,
        }
    }
}

/// Whether a candidate without a source leaves out somebody known: its verb is active (`साथ ही बताया कि`), or
/// its marks hold whole sentences that go on with earlier ones. A passive (`कहा गया`), a bare noun
/// (`आरोप है कि`) and a heading in marks have nobody behind them.
pub(super) fn leaves_out(context: &Context<'_>, candidate: &Candidate) -> bool {
    match &candidate.cue {
        Some(cue) => {
            let limit = context
                .sentences
                .get(candidate.sentence)
                .map_or(cue.end, |sentence| sentence.end);
            cue::report(context, cue.start, limit).is_some_and(|report| {
                !report.is_participle && matches!(report.voice, Voice::Ergative | Voice::Plain)
            })
        }
        None => {
            candidate.kind == QuotationKind::Direct && context.is_terminator(candidate.end() - 1)
        }
    }
}

/// A pronoun, by its features.
fn pronoun(text: &str) -> Who {
    let features = lexicon::get().look_up(text).features;
    let takes_up = if features.any(Features::RELATIVE) {
        TakesUp::Subject
    } else if features.any(Features::LOCATIVE.and(Features::PARTY)) {
        TakesUp::Nobody
    } else {
        TakesUp::Anybody
    };
    let number = if features.any(Features::MANY) {
        Number::Honoured
    } else if features.any(Features::NOMINATIVE) {
        Number::Any
    } else {
        Number::One
    };
    Who::Pronoun { takes_up, number }
}
