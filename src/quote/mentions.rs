//! Mentions: what the words of a source say of whom it means, noted while they are at hand. Who is meant
//! is decided from that at the end, over the whole text: see [`super::speakers`].

use super::antecedents::{Antecedent, Standing};
use super::candidate::Candidate;
use super::context::Context;
use super::cue::{self, Voice};
use super::gender::{Agreement, Gender};
use super::name_analysis::{Analyses, AnalysisId};
use super::name_parts::Sort;
use super::{NameParts, QuotationKind, SourceKind};
use crate::lexicon::{Features, Lexicon, lemma};
use crate::span::Span;
use crate::token::Token;

/// What the words of a quotation say of its speaker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clue {
    /// What the verb says of its subject.
    pub(super) agreement: Agreement,
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
    pub(super) gender: Option<Gender>,
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
    Pronoun {
        takes_up: TakesUp,
        number: Number,
        /// Whether it points at what is near: `इसने`.
        is_near: bool,
        /// Whether it is the speaker's own: `हमने`.
        is_own: bool,
    },
    /// Not at all: a document that nobody is behind.
    Nobody,
    /// By a name, with an office or without.
    Name {
        name: Span,
        analysis: AnalysisId,
        office: Option<Span>,
    },
    /// By an office alone.
    Office { office: Span, analysis: AnalysisId },
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
    /// `इसमें`, `इसी में`, `हमने`: nobody mentioned before.
    Nobody,
    /// `जिसने`: whom the clause before is about.
    Subject,
    /// Anybody mentioned before.
    Anybody,
}

impl TakesUp {
    /// Whom a pronoun of these features can take up.
    pub(super) fn of(pronoun: Features) -> TakesUp {
        const NOBODY: Features = Features::LOCATIVE
            .union(Features::PARTY)
            .union(Features::DETERMINER);
        if pronoun.any(Features::RELATIVE) {
            TakesUp::Subject
        } else if pronoun.any(NOBODY) {
            TakesUp::Nobody
        } else {
            TakesUp::Anybody
        }
    }
}

/// Somebody spoken of before a pronoun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// The number of the quotation.
    pub(super) quotation: usize,
    pub(super) mention: Mention,
    /// Whether nothing but its place shows the phrase to be a name.
    pub(super) is_bare: bool,
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

    /// Whether somebody is named by an office alone.
    pub(super) fn is_by_office(&self) -> bool {
        matches!(self.who, Who::Office { .. })
    }

    /// The words of the name, if there is one.
    pub(super) fn analysis(&self) -> Option<AnalysisId> {
        match self.who {
            Who::Name { analysis, .. } => Some(analysis),
            _ => None,
        }
    }

    /// Whether the name is one word.
    pub(super) fn is_one_word(&self, analyses: &Analyses) -> bool {
        self.analysis()
            .is_some_and(|analysis| analyses.get(analysis).keys().len() == 1)
    }
}

/// Reads mentions, each phrase once.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    text: &'t str,
    pub(super) lexicon: &'t Lexicon,
    pub(super) analyses: Analyses,
    /// The names of single speakers, each once.
    pub(super) names: Vec<(AnalysisId, Span)>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, lexicon: &'t Lexicon) -> Reader<'t> {
        Reader {
            text,
            lexicon,
            analyses: Analyses::default(),
            names: Vec::new(),
        }
    }

    /// The clue of a quotation, whose source is among `tokens`.
    pub(super) fn clue(
        &mut self,
        tokens: &[Token],
        agreement: Agreement,
        source: Option<(Span, SourceKind, &NameParts)>,
        leaves_out: bool,
    ) -> Clue {
        Clue {
            agreement,
            source: source.map(|(span, kind, parts)| self.mention(tokens, span, kind, parts, true)),
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
        let referent = &antecedent.referent;
        // Not every unlisted word is worth looking for its full name.
        let seeks_full = !(referent.is_bare && antecedent.standing == Standing::Mentioned);
        let mut mention = self.mention(
            tokens,
            referent.span,
            referent.kind,
            &referent.parts,
            seeks_full,
        );
        mention.gender = mention.gender.or(referent.gender);
        Before {
            quotation,
            mention,
            is_bare: referent.is_bare,
            standing: antecedent.standing,
            back: antecedent.back,
        }
    }

    /// What a phrase says of whom it names; whether the full name of a short one is looked for.
    fn mention(
        &mut self,
        tokens: &[Token],
        span: Span,
        kind: SourceKind,
        parts: &NameParts,
        seeks_full: bool,
    ) -> Mention {
        let mut read = |span| self.analyses.of(self.lexicon, self.text, tokens, span);
        let who = match (kind, parts.name) {
            (SourceKind::Pronoun, _) => pronoun(self.lexicon, self.text, tokens, span),
            (_, Some(name)) => {
                let analysis = read(name);
                if seeks_full && !parts.is_plural && self.analyses.is_first_as_name(analysis) {
                    self.names.push((analysis, name));
                }
                Who::Name {
                    name,
                    analysis,
                    office: parts.role,
                }
            }
            (SourceKind::Document, None) => Who::Nobody,
            (_, None) => {
                let office = parts.role.unwrap_or(span);
                Who::Office {
                    office,
                    analysis: read(office),
                }
            }
        };
        Mention {
            span,
            who,
            is_plural: parts.is_plural,
            gender: match (parts.is_woman, parts.is_man) {
                (true, false) => Some(Gender::Feminine),
                (false, true) => Some(Gender::Masculine),
                _ => None,
            },
            is_indefinite: parts.is_indefinite,
            takes_up: parts.takes_up,
            is_honoured: parts.title.is_some(),
            sort: parts.sort,
        }
    }
}

/// Whether a candidate without a source leaves out somebody known: its verb is active (`साथ ही बताया
/// कि`), or its marks hold whole sentences that go on with earlier ones. A passive (`कहा गया`), a bare
/// noun (`आरोप है कि`) and a heading in marks have nobody behind them, nor has what is written
/// somewhere (`बोर्ड पर लिखा है कि`); and a clause may have a subject that was not understood.
pub(super) fn leaves_out(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(cue) = &candidate.cue else {
        return candidate.kind == QuotationKind::Direct
            && context.is_terminator(candidate.end() - 1);
    };
    let sentence = context.sentences.get(candidate.sentence);
    let (start, limit) = sentence.map_or((cue.start, cue.end), |sentence| {
        (sentence.start, sentence.end)
    });
    let is_active = cue::report(context, cue.start, limit).is_some_and(|report| {
        !report.is_participle && matches!(report.voice, Voice::Ergative | Voice::Plain)
    });
    let is_written = context.lemma(cue.start) == lemma::LIKHNA
        && (cue.start..limit.min(cue.end + 1)).any(|at| context.has(at, Features::AUXILIARY));
    is_active && !is_written && !has_subject(context, start, cue.start)
}

/// Whether unlisted words that no postposition follows stand in the clause before `cue`.
fn has_subject(context: &Context<'_>, start: usize, cue: usize) -> bool {
    /// So much of a clause is looked at, in tokens.
    const WITHIN: usize = 12;
    let from = cue.saturating_sub(WITHIN).max(start);
    (from..cue)
        .rev()
        .take_while(|&at| context.is_word(at) && !context.has(at, Features::CONJUNCTION))
        .any(|at| {
            context.may_name(at)
                && !context.may_name(at + 1)
                && !context.has(at + 1, Features::POSTPOSITION)
        })
}

/// The pronoun at `span`, by its features.
fn pronoun(lexicon: &Lexicon, text: &str, tokens: &[Token], span: Span) -> Who {
    let first = tokens.partition_point(|token| token.start() < span.start());
    let features = match tokens.get(first) {
        Some(token) if token.span() == span => lexicon.word(token.id()).features,
        // `एक अन्य`
        _ => {
            let text = &text[span];
            let first = text.split_whitespace().next().unwrap_or(text);
            lexicon.look_up(first).features
        }
    };
    let number = if features.any(Features::MANY) {
        Number::Honoured
    } else if features.any(Features::NOMINATIVE) {
        Number::Any
    } else {
        Number::One
    };
    Who::Pronoun {
        takes_up: TakesUp::of(features),
        number,
        is_near: features.any(Features::PROXIMAL),
        is_own: features.any(Features::PARTY),
    }
}
