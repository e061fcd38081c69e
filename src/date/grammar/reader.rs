//! [`Reader`]: the tokens of a passage, as the patterns of the grammar look at them.

use super::clock::Clock;
use super::duration::Span as Lengths;
use super::last::Last;
use super::number::Number;
use crate::lexicon::{Features, LemmaId, Lexicon, TimeWord, WordId, ending, word};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind, Words};

/// The tokens of a passage. Places in it are indices of tokens; a place past the end holds
/// nothing.
#[derive(Clone, Debug)]
pub(in crate::date) struct Reader<'a> {
    view: Words<'a>,
    pub(super) last_number: Last<Number>,
    pub(super) last_clock: Last<Clock>,
    pub(super) last_length: Last<Lengths>,
}

/// What a pattern found, and the place after it.
pub(in crate::date) type Found<T> = Option<(T, usize)>;

/// How many line breaks in a row are taken for white space.
const BREAKS: usize = 3;

impl<'a> Reader<'a> {
    pub(in crate::date) fn new(
        text: &'a str,
        tokens: &'a [Token],
        lexicon: &'a Lexicon,
    ) -> Reader<'a> {
        Reader {
            view: Words::new(text, tokens, lexicon),
            last_number: Last::none(),
            last_clock: Last::none(),
            last_length: Last::none(),
        }
    }
}

impl Reader<'_> {
    /// The tokens themselves.
    #[inline]
    pub(in crate::date) fn tokens(&self) -> &[Token] {
        self.view.tokens()
    }

    /// How many tokens there are.
    #[inline]
    pub(in crate::date) fn len(&self) -> usize {
        self.view.len()
    }

    #[inline]
    pub(super) fn lexicon(&self) -> &Lexicon {
        self.view.lexicon()
    }

    #[inline]
    pub(in crate::date) fn token(&self, at: usize) -> Option<&Token> {
        self.view.get(at)
    }

    /// The place after `at`: breaks count as white space.
    #[inline]
    pub(in crate::date) fn next(&self, at: usize) -> usize {
        let next = at + 1;
        if self.token(next).is_some_and(Token::is_break) {
            self.past_breaks(next)
        } else {
            next
        }
    }

    /// The place after the breaks of which the first stands at `at`.
    #[cold]
    fn past_breaks(&self, at: usize) -> usize {
        let within = at..at + BREAKS;
        let is_break = |place: &usize| self.token(*place).is_some_and(Token::is_break);
        at + within.take_while(|place| is_break(place)).count()
    }

    /// What stands before `at`.
    #[inline]
    pub(in crate::date) fn before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        if self.token(before)?.is_break() {
            self.before_breaks(before)
        } else {
            Some(before)
        }
    }

    /// What stands before the breaks of which the last stands at `before`.
    #[cold]
    fn before_breaks(&self, mut before: usize) -> Option<usize> {
        let mut breaks = 0;
        while breaks < BREAKS && self.token(before)?.is_break() {
            before = before.checked_sub(1)?;
            breaks += 1;
        }
        Some(before)
    }

    /// What the word at `at` does in a date. No caller adds words of time.
    #[inline]
    pub(in crate::date) fn word(&self, at: usize) -> TimeWord {
        let token = self.token(at);
        token.map_or(TimeWord::Other, |token| token.listed_word().time)
    }

    pub(in crate::date) fn is(&self, at: usize, word: TimeWord) -> bool {
        self.word(at) == word
    }

    /// The id of the word at `at`.
    pub(in crate::date) fn id(&self, at: usize) -> WordId {
        self.view.id(at)
    }

    /// Whether a word that no table lists stands at `at`.
    pub(in crate::date) fn is_unknown(&self, at: usize) -> bool {
        self.view.is_unknown(at)
    }

    /// Whether the word `id` stands at `at`.
    pub(in crate::date) fn is_word(&self, at: usize, id: WordId) -> bool {
        self.view.is(at, id)
    }

    /// Whether one of the words `ids` stands at `at`.
    pub(in crate::date) fn is_any(&self, at: usize, ids: &[WordId]) -> bool {
        self.view.is_any(at, ids)
    }

    /// The features of the word at `at`, which are guessed from its ending where no table lists it.
    pub(in crate::date) fn features(&self, at: usize) -> Features {
        match self.token(at) {
            Some(token) if token.is_word() => {
                if self.lexicon().is_unknown(token.id()) {
                    ending::guessed(self.slice(at))
                } else {
                    self.view.word_of(token).features
                }
            }
            _ => Features::NONE,
        }
    }

    /// The features that the tables list of the word at `at`.
    #[inline]
    pub(in crate::date) fn listed(&self, at: usize) -> Features {
        self.view.word(at).features
    }

    /// Whether the word at `at` has one of `features`, or looks as if it had.
    pub(in crate::date) fn looks(&self, at: usize, features: Features) -> bool {
        self.features(at).any(features)
    }

    /// Whether a form of `lemma` with one of `features` stands at `at`.
    pub(in crate::date) fn is_form(&self, at: usize, lemma: LemmaId, features: Features) -> bool {
        self.is_form_of(at, lemma) && self.has(at, features)
    }

    /// Whether a form of `था` stands at `at`.
    pub(in crate::date) fn is_was(&self, at: usize) -> bool {
        self.listed(at)
            .all(Features::COPULA.union(Features::TENSE_PAST))
    }

    /// Whether `है`, `हैं` or `हूं` stands at `at`.
    pub(in crate::date) fn is_present(&self, at: usize) -> bool {
        self.listed(at)
            .all(Features::COPULA.union(Features::TENSE_PRESENT))
    }

    /// Whether `या` or `अथवा` stands at `at`.
    pub(super) fn is_or(&self, at: usize) -> bool {
        self.is_any(at, &[word::YA, word::ATHVA])
    }

    /// Whether a pronoun that points stands at `at`, and not the start of a phrase: `यह`, `वे`.
    pub(super) fn is_pronoun(&self, at: usize) -> bool {
        self.is_any(at, &[word::YAH, word::YE, word::VAH, word::VE, word::VO])
    }

    /// Whether `लिए` stands at `at`.
    pub(in crate::date) fn is_for(&self, at: usize) -> bool {
        self.is_any(at, &[word::LIYE, word::LIYE_Y])
    }

    /// Whether a form of `lemma` stands at `at`.
    pub(in crate::date) fn is_form_of(&self, at: usize, lemma: LemmaId) -> bool {
        self.view.is_form_of(at, lemma)
    }

    /// Whether the word at `at` has one of `features`.
    #[inline]
    pub(in crate::date) fn has(&self, at: usize, features: Features) -> bool {
        self.view.has(at, features)
    }

    /// The span of the tokens from `first` to before `end`, of which there is one at least.
    pub(in crate::date) fn span(&self, first: usize, end: usize) -> Span {
        self.view.span(&(first..end.clamp(first + 1, self.len())))
    }

    /// The text of the token at `at`.
    pub(in crate::date) fn slice(&self, at: usize) -> &str {
        self.view.text(at)
    }

    pub(in crate::date) fn mark(&self, at: usize, mark: char) -> bool {
        self.view.is_mark(at, mark)
    }

    /// Whether nothing stands between the tokens at `at - 1` and `at`.
    pub(in crate::date) fn is_glued(&self, at: usize) -> bool {
        at > 0
            && self
                .token(at)
                .is_some_and(|token| !token.is_spaced() && !token.is_break())
    }

    /// Whether a dash that joins two ends stands at `at`.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        self.token(at)
            .and_then(Token::mark)
            .is_some_and(|mark| matches!(mark, '-' | '–' | '—' | '−' | '‐' | '‑' | '~'))
    }

    pub(in crate::date) fn is_number(&self, at: usize) -> bool {
        self.view.kind(at) == Some(TokenKind::Number)
    }

    /// The number in digits at `at`, and how many digits it has.
    pub(in crate::date) fn digits(&self, at: usize) -> Option<(u32, usize)> {
        let token = self.token(at)?;
        let value = token.number()?;
        let length = token.span().len();
        let ascii = self.view.source().as_bytes()[token.start()].is_ascii();
        // Digits of Devanagari are three bytes long. A mixed number is counted as if it were all
        // of its first kind, which is near enough for telling a year from a day.
        Some((value, if ascii { length } else { length / 3 }))
    }

    /// Past a mark of abbreviation glued to the word before it.
    pub(super) fn past_stop(&self, at: usize) -> usize {
        let is_stop =
            self.is_glued(at) && (self.mark(at, '.') || self.mark(at, chars::ABBREVIATION_SIGN));
        if is_stop { at + 1 } else { at }
    }

    pub(super) fn has_stop(&self, at: usize) -> bool {
        self.past_stop(at) > at
    }

    /// Whether the expression from `first` to `end` is all there is.
    pub(in crate::date) fn is_all(&self, first: usize, end: usize) -> bool {
        first == 0 && end >= self.len()
    }

    /// Whether the passage or the clause ends at `at`, or a mark stands there.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        self.token(at)
            .is_none_or(|token| matches!(token.kind(), TokenKind::Mark | TokenKind::Break))
    }

    /// Whether a mark that ends a sentence stands at `at`.
    pub(in crate::date) fn is_sentence_end(&self, at: usize) -> bool {
        match self.token(at).and_then(Token::mark) {
            Some(chars::DANDA | chars::DOUBLE_DANDA | '?' | '!' | '|') => true,
            Some('.') => {
                let abbreviates = at > 0
                    && self.token(at - 1).is_some_and(|token| {
                        token.is_word() && self.view.word_of(token).abbreviation.is_some()
                    });
                !abbreviates
                    && self
                        .token(at + 1)
                        .is_none_or(|token| token.is_spaced() || token.is_word())
            }
            _ => false,
        }
    }

    /// Whether what stands at `at` can follow a noun phrase: a postposition, a conjunction, a
    /// particle, a mark or nothing.
    pub(super) fn follows_phrase(&self, at: usize) -> bool {
        const AFTER: Features = Features::POSTPOSITION
            .union(Features::CONJUNCTION)
            .union(Features::PARTICLE)
            .union(Features::AUXILIARY);
        self.is_edge(at) || self.token(at).is_some_and(|token| token.has(AFTER))
    }

    /// Past any of `words` at `at`.
    pub(super) fn past(&self, at: usize, words: &[TimeWord]) -> usize {
        let word = self.word(at);
        // Most words are of no use in dates, and need no comparison.
        if !matches!(word, TimeWord::Other) && words.contains(&word) {
            self.next(at)
        } else {
            at
        }
    }

    /// Past `लेकर` and `शुरू होकर`, which go between `से` and the other end of a range.
    pub(super) fn past_taking(&self, at: usize) -> usize {
        let begins = matches!(self.word(at), TimeWord::Begun | TimeWord::Start);
        if begins && self.is(self.next(at), TimeWord::HavingBeen) {
            return self.next(self.next(at));
        }
        self.past(at, &[TimeWord::Taking])
    }

    /// Past `ही` and `भी`.
    pub(super) fn past_emphasis(&self, at: usize) -> usize {
        self.past(at, &[TimeWord::Emphasis])
    }

    /// Whether the word at `at` is a part of an address: `archive.today`, `example.com/may`.
    pub(super) fn is_in_address(&self, at: usize) -> bool {
        let is_foreign = |at: usize| {
            self.token(at)
                .is_some_and(|token| token.kind() == TokenKind::Foreign)
        };
        let is_joint = |at: usize| {
            let mark = self.token(at).and_then(Token::mark);
            mark.is_some_and(|mark| matches!(mark, '.' | '/' | '@' | '_' | '=' | '#' | '%'))
        };
        // `example.com/may`, and `this%20weekend` with its space in digits.
        at > 1
            && self.is_glued(at)
            && is_foreign(at)
            && self.is_glued(at - 1)
            && (is_joint(at - 1) && (is_foreign(at - 2) || self.is_number(at - 2))
                || self.is_number(at - 1) && is_joint(at - 2))
    }

    /// Whether a full stop stands at `at` that ends a sentence with its verb, whatever follows:
    /// `हो गया.2004 में`.
    fn ends_clause(&self, at: usize) -> bool {
        let verb = at.checked_sub(1).filter(|_| self.is_glued(at));
        verb.is_some_and(|verb| {
            let features = self.listed(verb);
            self.is_unknown(verb) && self.looks(verb, Features::FUTURE)
                || features.tense().is_some()
                || features.main_tense().is_some()
        })
    }

    /// Whether the number at `at` is the first of its chain: not the tail of another number, an
    /// identifier or an amount.
    pub(super) fn starts_number(&self, at: usize) -> bool {
        if !self.is_glued(at) {
            return true;
        }
        let before = at - 1;
        // `रुके...25 मई को`
        if self.mark(before, '.') && before > 0 && self.mark(before - 1, '.') {
            return true;
        }
        match self.token(before).and_then(Token::mark) {
            Some('.') if self.ends_clause(before) => true,
            Some('+' | '₹' | '$' | '#' | '/' | '.' | '%' | '@' | '_' | '=') => false,
            // `5 जून-10 जून`, `5 जून 2019-10 जून 2020`
            Some('-') => {
                let is_month = |at: usize| {
                    matches!(self.word(at), TimeWord::Month(_) | TimeWord::MonthShort(_))
                };
                !self.is_glued(before)
                    || is_month(before - 1)
                    || matches!(
                        self.word(before - 1),
                        TimeWord::Weekday(_)
                            | TimeWord::Oclock
                            | TimeWord::Am
                            | TimeWord::Pm
                            | TimeWord::Event
                    )
                    || before > 1
                        && is_month(before - 2)
                        && matches!(self.digits(before - 1), Some((_, 4)))
                    || before > 4 && self.is_numeric_date(before - 5)
            }
            // `पुणे,17 जून`, but `1,17,000`
            Some(':' | ',') => before == 0 || !self.is_number(before - 1),
            Some(_) => true,
            None => matches!(self.word(before), TimeWord::TimeMark),
        }
    }

    /// Whether the tokens from `at` on have the shape of a date in digits: `12.06.2020`.
    fn is_numeric_date(&self, at: usize) -> bool {
        let separator = |place| {
            ['/', '.']
                .into_iter()
                .find(|&mark| self.mark(place, mark) && self.is_glued(place))
        };
        separator(at + 1).is_some_and(|mark| separator(at + 3) == Some(mark))
            && [at, at + 2, at + 4].iter().all(|&at| self.is_number(at))
    }

    /// Whether another number is joined to what ends at `at`.
    pub(super) fn continues_number(&self, at: usize) -> bool {
        self.is_glued(at)
            && self.is_glued(at + 1)
            && self.is_number(at + 1)
            && self
                .token(at)
                .and_then(Token::mark)
                .is_some_and(|mark| matches!(mark, '-' | '/' | '.' | ':' | ','))
    }
}
