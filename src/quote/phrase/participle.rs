//! Participles before a noun, and the clauses they close: `दिल्ली में तैनात अधिकारी`, `गांव से आ रहे किसान`.

use super::{Step, Walk};
use crate::lexicon::{Features, ending, lemma, word};
use crate::quote::quoted;

/// How many phrases in postpositions the clause of an agent has at most.
const MOST: usize = 3;
/// How far from its verb the first of them stands at most, in tokens.
const LONGEST: usize = 8;

impl Walk<'_, '_> {
    /// A participle before the noun, with the verb it helps (`किए गए`, `काम करने वाले`).
    pub(super) fn over_participle(&mut self, at: usize) -> Step {
        let context = self.context;
        let is = |lemma| context.has(at, Features::PERFECTIVE) && context.lemma(at) == lemma;
        let (going, done) = (is(lemma::RAHNA), is(lemma::CHUKNA));
        let helps = going || done || is(lemma::JANA) || is(lemma::HONA);
        let agent = context.is_any(at, &[word::VALA, word::VALE, word::VALI]);
        // Whoever is told for what they do (`लोगों से सभा में आने की अपील करने वाले`) is told with all of it.
        self.is_agent |= agent || going;
        self.obliques = 0;
        if !(helps || agent) || at == self.floor {
            self.verb = Some(at);
            self.rest = None;
            return Step::On(at);
        }
        let before = &context.tokens[at - 1];
        if !before.is_word() {
            return Step::On(at);
        }
        // `करते हुए` is an adverb of the clause, and no part of the phrase.
        let adverb = helps
            && (context.has(at - 1, Features::IMPERFECTIVE)
                || context.is_unknown(at - 1) && ending::is_imperfective(context.word(at - 1)));
        if adverb {
            Step::Stop
        } else if context.has(at - 1, Features::POSTPOSITION) && !context.is_genitive(at - 1) {
            Step::On(at)
        } else {
            self.verb = Some(at - 1);
            self.rest = (going || done).then_some(at + 1);
            Step::On(at - 1)
        }
    }

    /// Whether the postposition at `at` closes a phrase of the participial clause that the phrase
    /// so far starts with. When it was is told of the whole sentence.
    pub(super) fn in_clause(&self, at: usize) -> bool {
        /// An object and an adverb can stand between.
        const BETWEEN: usize = 2;
        let context = self.context;
        // Where it was is told of the whole sentence, unless it is where somebody lives.
        let is_object = context.is_any(at, &[word::KO, word::SE, word::PAR])
            || context.is(at, word::MEIN) && self.verb.is_some_and(|verb| self.dwells(verb));
        let (most, between) = if self.is_agent && is_object || self.is_by_whom(at) {
            (MOST, LONGEST)
        } else {
            (1, BETWEEN)
        };
        self.obliques < most
            && at > self.floor
            && !context.is_subject_marker(at)
            && (self.verb.is_some_and(|verb| verb <= at + 1 + between)
                // `निगम की ओर से बुधवार शाम को जारी आदेश`
                || self.is_when_of_verb(at + 1))
            && (self.closes_noun(at - 1) && !context.has(at - 1, Features::TEMPORAL)
                // `सालों से काम कर रहे`
                || self.is_agent && context.is(at, word::SE)
                // `शनिवार को जारी बयान`
                || self.verb == Some(at + 1))
    }

    /// Whether the postposition at `at` says by whom something was done or put out: `मंत्रालय द्वारा सोमवार सुबह आठ बजे जारी`,
    /// `अस्पताल की ओर से बुधवार को जारी`.
    fn is_by_whom(&self, at: usize) -> bool {
        let context = self.context;
        context.is(at, word::DVARA)
            || context.is(at, word::SE)
                && at > self.floor
                && context.is_any(at - 1, &[word::OR, word::TARAF])
    }

    /// Whether a word, or the name in marks or the bracket behind one, ends at `at`: `'उदय' (द्वारा)`.
    fn closes_noun(&self, at: usize) -> bool {
        let context = self.context;
        context.tokens[at].is_word()
            || context
                .mark(at)
                .is_some_and(|mark| mark == ')' || quoted::is_mark(mark))
    }

    /// Whether the word at `at` stands in the clause of somebody who is told by what they do.
    pub(super) fn tells_by_deed(&self, at: usize) -> bool {
        self.is_agent && self.verb.is_some_and(|verb| verb <= at + LONGEST)
    }

    /// Whether the verb at `at` is one of living or staying: `गांव में रहने वाले`.
    fn dwells(&self, at: usize) -> bool {
        self.context.lemma(at) == lemma::RAHNA && self.context.has(at, Features::INFINITIVE)
    }
}
