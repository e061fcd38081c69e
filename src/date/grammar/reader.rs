//! [`Reader`]: the tokens of a passage, as the patterns of the grammar look at them.

use crate::lexicon::{self, Features, LemmaId, Lexicon, TimeWord, WordId};
use crate::token::{Token, TokenKind};

/// The tokens of a passage. Places in it are indices of tokens; a place past the end holds
/// nothing.
#[derive(Clone, Copy, Debug)]
pub(in crate::date) struct Reader<'a> {
    pub(in crate::date) text: &'a str,
    pub(in crate::date) tokens: &'a [Token],
    lexicon: &'static Lexicon,
}

/// What a pattern found, and the place after it.
pub(super) type Found<T> = Option<(T, usize)>;

/// How many line breaks in a row are taken for white space.
const BREAKS: usize = 3;

impl<'a> Reader<'a> {
    pub(in crate::date) fn new(text: &'a str, tokens: &'a [Token]) -> Reader<'a> {
        Reader {
            text,
            tokens,
            lexicon: lexicon::get(),
        }
    }
}

impl Reader<'_> {
    #[inline(always)]
    pub(in crate::date) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The place after `at`: breaks count as white space.
    pub(in crate::date) fn next(&self, at: usize) -> usize {
        let mut next = at + 1;
        while next <= at + BREAKS && self.token(next).is_some_and(Token::is_break) {
            next += 1;
        }
        next
    }

    /// What stands before `at`.
    pub(in crate::date) fn before(&self, at: usize) -> Option<usize> {
        let mut before = at.checked_sub(1)?;
        let mut breaks = 0;
        while breaks < BREAKS && self.token(before)?.is_break() {
            before = before.checked_sub(1)?;
            breaks += 1;
        }
        Some(before)
    }

    /// What the word at `at` does in a date.
    pub(in crate::date) fn word(&self, at: usize) -> TimeWord {
        match self.token(at) {
            Some(token) if token.is_word() => self.lexicon.word(token.id()).time,
            _ => TimeWord::Other,
        }
    }

    pub(in crate::date) fn is(&self, at: usize, word: TimeWord) -> bool {
        self.word(at) == word
    }

    /// The id of the word at `at`.
    pub(in crate::date) fn id(&self, at: usize) -> WordId {
        self.token(at).map_or(WordId::NONE, Token::id)
    }

    /// Whether a form of `lemma` stands at `at`.
    pub(in crate::date) fn is_form_of(&self, at: usize, lemma: LemmaId) -> bool {
        self.lexicon.lemma(self.id(at)) == lemma && lemma != LemmaId::NONE
    }

    /// Whether the word at `at` has one of `features`.
    #[inline(always)]
    pub(in crate::date) fn has(&self, at: usize, features: Features) -> bool {
        self.token(at).is_some_and(|token| {
            token.is_word() && self.lexicon.word(token.id()).features.any(features)
        })
    }

    /// The text of the token at `at`.
    pub(in crate::date) fn slice(&self, at: usize) -> &str {
        self.token(at).map_or("", |token| &self.text[token.span()])
    }

    pub(super) fn mark(&self, at: usize, mark: char) -> bool {
        self.token(at).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether nothing stands between the tokens at `at - 1` and `at`.
    pub(super) fn is_glued(&self, at: usize) -> bool {
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
        self.token(at)
            .is_some_and(|token| token.kind() == TokenKind::Number)
    }

    /// The number in digits at `at`, and how many digits it has.
    pub(super) fn digits(&self, at: usize) -> Option<(u32, usize)> {
        let token = self.token(at)?;
        let value = token.number()?;
        let length = token.span().len();
        let ascii = self.text.as_bytes()[token.start()].is_ascii();
        // Digits of Devanagari are three bytes long. A mixed number is counted as if it were all
        // of its first kind, which is near enough for telling a year from a day.
        Some((value, if ascii { length } else { length / 3 }))
    }

    /// Past a mark of abbreviation glued to the word before it.
    pub(super) fn past_stop(&self, at: usize) -> usize {
        let is_stop = self.is_glued(at) && (self.mark(at, '.') || self.mark(at, '॰'));
        if is_stop { at + 1 } else { at }
    }

    pub(super) fn has_stop(&self, at: usize) -> bool {
        self.past_stop(at) > at
    }

    /// Whether the expression from `first` to `end` is all there is.
    pub(in crate::date) fn is_all(&self, first: usize, end: usize) -> bool {
        first == 0 && end >= self.tokens.len()
    }

    /// Whether the passage or the clause ends at `at`, or a mark stands there.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        self.token(at)
            .is_none_or(|token| matches!(token.kind(), TokenKind::Mark | TokenKind::Break))
    }

    /// Whether a mark that ends a sentence stands at `at`.
    pub(in crate::date) fn is_sentence_end(&self, at: usize) -> bool {
        match self.token(at).and_then(Token::mark) {
            Some('।' | '॥' | '?' | '!' | '|') => true,
            Some('.') => {
                let abbreviates = at > 0
                    && self.token(at - 1).is_some_and(|token| {
                        token.is_word() && self.lexicon.word(token.id()).abbreviation.is_some()
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
        use crate::lexicon::Senses;
        const AFTER: Senses = Senses::POSTPOSITION
            .and(Senses::CONJUNCTION)
            .and(Senses::PARTICLE)
            .and(Senses::AUXILIARY);
        self.is_edge(at) || self.token(at).is_some_and(|token| token.has(AFTER))
    }

    /// Past any of `words` at `at`.
    pub(super) fn past(&self, at: usize, words: &[TimeWord]) -> usize {
        if words.contains(&self.word(at)) {
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
