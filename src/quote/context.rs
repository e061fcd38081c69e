//! [`Context`]: a passage made ready for reading: tokens without line breaks, sentences as ranges
//! of tokens, and the passages in quotation marks.

mod cursor;
mod places;
mod prepare;

use core::cell::{Cell, RefCell};
use core::ops::Range;

use super::quoted::{self, Quoted};
use super::source::Phrase;
use crate::lexicon::{Cue, Features, LemmaId, Lexicon, TimeWord, Word, WordId, ending, word};
use crate::rule::{Decision, Rule, Subject, Trace};
use crate::span::Span;
use crate::text::chars;
use crate::token::{self, Token};

use cursor::Cursor;
pub(super) use prepare::Buffers;

/// A passage made ready for reading.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) text: &'a str,
    /// The tokens, and what the lexicon says of them.
    view: token::Words<'a>,
    pub(super) is_headline: bool,
    /// The tokens of the passage; line breaks in it are white space and left out.
    pub(super) tokens: &'a [Token],
    /// The tokens of each sentence.
    pub(super) sentences: &'a [Range<usize>],
    /// The words a report can turn on, in order.
    pub(super) cues: &'a [usize],
    /// The passages in marks, in the order of their opening marks.
    pub(super) quoted: &'a [Quoted],
    /// The last dash or colon among the tokens.
    pub(super) last_dash: Option<usize>,
    /// Where the writer takes over from a source: at a `हालांकि` after a comma, in order.
    pub(super) reservations: &'a [usize],
    /// The tokens of the text below a headline.
    below: &'a [Token],
    /// Where decisions are noted.
    pub(super) trace: Trace<'a>,
    /// While a text is explained: the noun phrases read, and the rules that took a part in each.
    phrases: RefCell<Vec<(Range<usize>, &'static Rule, usize)>>,
    cursors: Cursors,
    /// The opening marks of the passages whose words are the speaker's own, in order.
    own_words: &'a [u32],
    /// An end that was trimmed, and what it was trimmed to: the reports of a sentence share its end.
    tail: Cell<(usize, usize)>,
    /// A stretch that was looked through for relative words, and whether one stands in it: the
    /// reports of a sentence share its start.
    relative: Cell<(usize, usize, bool)>,
}

/// The text that a passage is of, its lexicon, and where decisions are noted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    pub(super) lexicon: &'a Lexicon,
    pub(super) trace: Trace<'a>,
}

impl<'a> Source<'a> {
    /// A text of which no decisions are noted.
    pub(super) const fn silent(text: &'a str, lexicon: &'a Lexicon) -> Source<'a> {
        Source {
            text,
            lexicon,
            trace: Trace::OFF,
        }
    }
}

/// Where the lists of a passage were read last.
#[derive(Debug, Default)]
struct Cursors {
    sentences: Cursor,
    cues: Cursor,
    quoted: Cursor,
    reservations: Cursor,
    own_words: Cursor,
}

/// `का`, `के` and `की`.
const GENITIVE: &[WordId] = &[word::KA, word::KE, word::KII];

/// The features of words that are part of the grammar of a sentence, and of no name.
const GRAMMAR: Features = Features::POSTPOSITION
    .union(Features::AUXILIARY)
    .union(Features::PARTICLE)
    .union(Features::CONJUNCTION)
    .union(Features::OPENER);

/// Whether the tables say nothing of a word that keeps it from being part of a name.
fn is_named_after(word: &Word) -> bool {
    const OTHER: Features = GRAMMAR.union(Features::TELLS_WHEN).union(Features::COMMON);
    !word.features.any(OTHER)
        && word.features.of_phrases().is_none()
        && word.cue.is_none()
        && word.abbreviation.is_none()
        && matches!(
            word.time,
            TimeWord::Other
                | TimeWord::WeekdayShort(_)
                | TimeWord::Season(_)
                | TimeWord::IndianMonth(_)
                | TimeWord::Fortnight
                | TimeWord::Procession
        )
}

impl Context<'_> {
    /// Some tokens of a text, with neither sentences nor marks.
    pub(super) fn bare<'a>(source: Source<'a>, tokens: &'a [Token]) -> Context<'a> {
        let Source {
            text,
            lexicon,
            trace,
        } = source;
        Context {
            text,
            view: token::Words::new(text, tokens, lexicon),
            trace,
            is_headline: false,
            below: &[],
            tokens,
            sentences: &[],
            cues: &[],
            quoted: &[],
            last_dash: None,
            reservations: &[],
            own_words: &[],
            tail: Cell::default(),
            relative: Cell::default(),
            cursors: Cursors::default(),
            phrases: RefCell::default(),
        }
    }

    /// The lexicon that the words were looked up in.
    pub(super) fn lexicon(&self) -> &Lexicon {
        self.view.lexicon()
    }

    /// Whether a word stands at `place`.
    pub(super) fn is_word(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(Token::is_word)
    }

    /// Notes that `rule` keeps the cue in `cue` from reporting anything.
    pub(super) fn note_lost(&self, cue: Range<usize>, rule: &'static Rule) {
        let decision = || Decision::new(Subject::LostQuotation, rule, self.span(&cue));
        self.trace.note(decision);
    }

    /// Notes that `rule` took a part in reading the noun phrase `tokens`, at the token `at`.
    pub(super) fn note_phrase(&self, tokens: &Range<usize>, rule: &'static Rule, at: usize) {
        if self.trace.is_on() {
            self.phrases.borrow_mut().push((tokens.clone(), rule, at));
        }
    }

    /// Notes what made the noun phrase `tokens` the source of a quotation.
    pub(super) fn note_source(&self, source: &Phrase) {
        if !self.trace.is_on() {
            return;
        }
        let span = self.span(&source.tokens);
        let marker = source
            .after
            .checked_sub(1)
            .filter(|&at| at >= source.tokens.end);
        let seen = marker.map(|at| self.tokens[at].span());
        let decided = |rule| Decision::new(Subject::Source, rule, span);
        self.trace.note(|| decided(source.rule).seen(seen));
        let mut noted: Vec<&Rule> = Vec::new();
        for (tokens, rule, at) in self.phrases.borrow().iter() {
            if *tokens == source.tokens && !noted.contains(rule) {
                noted.push(rule);
                let seen = self.tokens[*at].span();
                self.trace.note(|| decided(rule).seen([seen]));
            }
        }
    }

    /// What the word at `place` is to a noun phrase; nothing beyond the passage.
    #[inline]
    pub(super) fn traits(&self, place: usize) -> Features {
        self.entry(place).features.of_phrases()
    }

    /// Whether the word at `place` has one of `features`.
    #[inline]
    pub(super) fn has(&self, place: usize, features: Features) -> bool {
        self.view.has(place, features)
    }

    /// Whether the word at `place` has all of the features.
    #[inline]
    pub(super) fn has_all(&self, place: usize, features: Features) -> bool {
        self.view.has_all(place, features)
    }

    /// Everything the lexicon says of the word at `place`.
    #[inline]
    pub(super) fn entry(&self, place: usize) -> &Word {
        self.view.word(place)
    }

    /// Whether a word stands at `place` that the lexicon knows for a name at most.
    #[inline]
    pub(super) fn is_unknown(&self, place: usize) -> bool {
        self.view.is_unknown(place)
    }

    /// Whether the word at `place` joins two of a kind: `और`, `तथा`.
    #[inline]
    pub(super) fn joins(&self, place: usize) -> bool {
        self.tokens
            .get(place)
            .is_some_and(|token| Context::is_join(token.id()))
    }

    /// Whether the word opens the writer's own reservation.
    pub(super) fn is_however(id: WordId) -> bool {
        id == word::HAALANKI
    }

    /// Whether the word joins two of a kind.
    pub(super) fn is_join(id: WordId) -> bool {
        [word::AUR, word::EVAM, word::TATHA, word::VA, word::YA].contains(&id)
    }

    /// Whether `अपना` stands at `place`, in any form.
    #[inline]
    pub(super) fn is_own(&self, place: usize) -> bool {
        self.is_any(place, &[word::APNA, word::APNE, word::APNI])
    }

    /// Whether the word `id` stands at `place`.
    #[inline]
    pub(super) fn is(&self, place: usize, id: WordId) -> bool {
        self.view.is(place, id)
    }

    /// Whether one of the words `ids` stands at `place`.
    #[inline]
    pub(super) fn is_any(&self, place: usize, ids: &[WordId]) -> bool {
        self.view.is_any(place, ids)
    }

    /// Whether `ने` stands at `place`.
    #[inline]
    pub(super) fn is_subject_marker(&self, place: usize) -> bool {
        self.is(place, word::NE)
    }

    /// The lemma of the word at `place`.
    #[inline]
    pub(super) fn lemma(&self, place: usize) -> LemmaId {
        self.view.lemma(place)
    }

    /// Whether the word at `place` is a surname.
    #[inline]
    pub(super) fn is_surname(&self, place: usize) -> bool {
        self.has(place, Features::SURNAME)
    }

    /// What a report can turn on at `place`, which few words are.
    #[inline]
    pub(super) fn cue(&self, place: usize) -> Option<Cue> {
        self.has(place, Features::CUE)
            .then(|| self.view.cue(place))?
    }

    /// The text of the token at `place`.
    pub(super) fn word(&self, place: usize) -> &str {
        &self.text[self.tokens[place].span()]
    }

    /// The span of a range of tokens, which is not empty.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        self.tokens[range.start]
            .span()
            .to(self.tokens[range.end - 1].span())
    }

    /// The mark at `place`.
    #[inline]
    pub(super) fn mark(&self, place: usize) -> Option<char> {
        self.tokens.get(place).and_then(Token::mark)
    }

    /// Whether a bracket opens at `place`.
    pub(super) fn opens_bracket(&self, place: usize) -> bool {
        matches!(self.mark(place), Some('(' | '['))
    }

    /// Whether a bracket closes at `place`.
    pub(super) fn closes_bracket(&self, place: usize) -> bool {
        matches!(self.mark(place), Some(')' | ']'))
    }

    pub(super) fn is_comma(&self, place: usize) -> bool {
        matches!(self.mark(place), Some(',' | ';' | '،'))
    }

    /// Whether `का`, `के` or `की` stands at `place`, and no initial (`के. सिंह`).
    #[inline]
    pub(super) fn is_genitive(&self, place: usize) -> bool {
        self.tokens
            .get(place)
            .is_some_and(|_| self.is_any(place, GENITIVE))
            && self.mark(place + 1) != Some('.')
    }

    /// Whether the word at `place` can be part of a person's name: one of no table, or one that stands
    /// in a table for what is named after people (`उधम सिंह नगर`), or that is a name as well (`रवि`).
    #[inline]
    pub(super) fn may_name(&self, place: usize) -> bool {
        const NO_NAME: Features = GRAMMAR
            .union(Context::VERBS)
            .union(Features::ROLE)
            .union(Features::BODY)
            .union(Features::TEMPORAL);
        let Some(token) = self.tokens.get(place) else {
            return false;
        };
        // In this order most words cost little.
        token.is_word()
            && !token.has(NO_NAME)
            && (token.id() == WordId::NONE || {
                let word = self.view.word_of(token);
                is_named_after(word) || word.is_only_a_name()
            })
    }

    /// Whether a postposition stands at `place`, and not the `पूर्व` of an office once held.
    #[inline]
    pub(super) fn is_postposition(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(|_| {
            self.has(place, Features::POSTPOSITION) && !self.is(place, word::PURVA)
        })
    }

    /// Whether a colon or a dash that stands apart from words stands at `place`.
    pub(super) fn is_colon_or_dash(&self, place: usize) -> bool {
        match self.mark(place) {
            Some(':' | '：' | '–' | '—' | '―') => true,
            Some('-') => {
                // A hyphen binds two words and has space on neither side.
                let spaced_after = self.tokens.get(place + 1).is_none_or(|next| {
                    next.is_spaced()
                        || next.mark().is_some_and(quoted::is_mark)
                        || next.start() > self.tokens[place].end()
                });
                self.tokens[place].is_spaced() || spaced_after
            }
            _ => false,
        }
    }

    /// Whether dots that leave something open end at `place`: `…`, `...`.
    pub(super) fn is_ellipsis(&self, place: usize) -> bool {
        match self.mark(place) {
            Some('…') => true,
            Some('.') => place > 0 && self.mark(place - 1) == Some('.'),
            _ => false,
        }
    }

    pub(super) fn is_terminator(&self, place: usize) -> bool {
        match self.mark(place) {
            Some(chars::DANDA | chars::DOUBLE_DANDA | '?' | '!' | '…' | '|') => true,
            Some('.') => {
                let abbreviates = place > 0
                    && self.entry(place - 1).abbreviation.is_some()
                    && self.tokens.get(place + 1).is_some();
                !abbreviates
            }
            _ => false,
        }
    }

    /// The features of forms of verbs: those that close a clause, and all that a report can turn on.
    pub(super) const VERBS: Features = Context::FINITE.union(Features::CUE);

    const FINITE: Features = Features::TENSED
        .union(Features::VERB)
        .union(Features::LIGHT);

    /// Whether the word at `place` is a form of a verb.
    pub(super) fn is_verb(&self, place: usize) -> bool {
        let Some(token) = self.tokens.get(place) else {
            return false;
        };
        if token.id() == WordId::NONE {
            return token.is_word() && ending::is_future(self.word(place));
        }
        let reports = || {
            matches!(
                self.cue(place),
                Some(Cue::Perfective | Cue::Plain | Cue::Imperfective)
            )
        };
        (token.has(Context::FINITE) || reports()) && !GENITIVE.contains(&token.id())
    }
}
