//! [`Words`]: text, tokens and what the lexicon says of them in one view, which is all that a rule
//! receives.

use core::ops::Range;

use super::{Token, TokenKind};
use crate::lexicon::{Cue, Features, LemmaId, Lexicon, TimeWord, Word, WordId};
use crate::span::Span;

/// The tokens of a passage and what is known about them.
///
/// Places are counted in tokens. Beyond the passage there is nothing: every question about a place
/// behind the last token has the answer that an unknown word would give.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'t> {
    text: &'t str,
    tokens: &'t [Token],
    lexicon: &'t Lexicon,
}

#[allow(
    dead_code,
    reason = "rules ask by way of other views where they have one"
)]
impl<'t> Words<'t> {
    /// The view of `tokens`, which lie in `text`.
    #[inline(always)]
    pub(crate) fn new(text: &'t str, tokens: &'t [Token], lexicon: &'t Lexicon) -> Words<'t> {
        Words {
            text,
            tokens,
            lexicon,
        }
    }

    /// How many tokens there are.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The tokens themselves.
    #[inline(always)]
    pub(crate) fn tokens(&self) -> &'t [Token] {
        self.tokens
    }

    /// The text that the tokens lie in.
    #[inline(always)]
    pub(crate) fn source(&self) -> &'t str {
        self.text
    }

    /// The lexicon that the words were looked up in.
    #[inline(always)]
    pub(crate) fn lexicon(&self) -> &'t Lexicon {
        self.lexicon
    }

    /// The token at `place`.
    #[inline(always)]
    pub(crate) fn get(&self, place: usize) -> Option<&'t Token> {
        self.tokens.get(place)
    }

    /// The id of the word at `place`.
    #[inline(always)]
    pub(crate) fn id(&self, place: usize) -> WordId {
        self.get(place).map_or(WordId::NONE, Token::id)
    }

    /// Everything the lexicon says of the word at `place`.
    #[inline(always)]
    pub(crate) fn word(&self, place: usize) -> &'t Word {
        self.lexicon.word(self.id(place))
    }

    /// Everything the lexicon says of a token's word.
    #[inline(always)]
    pub(crate) fn word_of(&self, token: &Token) -> &'t Word {
        self.lexicon.word(token.id())
    }

    /// Whether the word at `place` has one of `features`.
    #[inline(always)]
    pub(crate) fn has(&self, place: usize, features: Features) -> bool {
        if features.is_carried() {
            self.get(place).is_some_and(|token| token.has(features))
        } else {
            self.word(place).features.any(features)
        }
    }

    /// Whether the word at `place` has all of `features`.
    #[inline(always)]
    pub(crate) fn has_all(&self, place: usize, features: Features) -> bool {
        self.word(place).features.all(features)
    }

    /// Whether the form `id` stands at `place`.
    #[inline(always)]
    pub(crate) fn is(&self, place: usize, id: WordId) -> bool {
        self.id(place) == id && id != WordId::NONE
    }

    /// Whether one of the forms `ids` stands at `place`.
    #[inline(always)]
    pub(crate) fn is_any(&self, place: usize, ids: &[WordId]) -> bool {
        let id = self.id(place);
        id != WordId::NONE && ids.contains(&id)
    }

    /// The lemma of the word at `place`.
    #[inline(always)]
    pub(crate) fn lemma(&self, place: usize) -> LemmaId {
        self.lexicon.lemma(self.id(place))
    }

    /// Whether a form of `lemma` stands at `place`.
    #[inline(always)]
    pub(crate) fn is_form_of(&self, place: usize, lemma: LemmaId) -> bool {
        self.lemma(place) == lemma && lemma != LemmaId::NONE
    }

    /// What a report can turn on at `place`.
    #[inline(always)]
    pub(crate) fn cue(&self, place: usize) -> Option<Cue> {
        // Few words are cues, and their tokens say so.
        let token = self.get(place).filter(|token| token.has(Features::CUE))?;
        self.word_of(token).cue
    }

    /// What the word at `place` does in a date.
    #[inline(always)]
    pub(crate) fn time(&self, place: usize) -> TimeWord {
        self.word(place).time
    }

    /// Whether a word stands at `place` of which the lexicon says no more than what sort of name it
    /// may be.
    #[inline(always)]
    pub(crate) fn is_unknown(&self, place: usize) -> bool {
        self.get(place)
            .is_some_and(|token| token.is_word() && self.lexicon.is_unknown(token.id()))
    }

    /// The mark at `place`.
    #[inline(always)]
    pub(crate) fn mark(&self, place: usize) -> Option<char> {
        self.get(place).and_then(Token::mark)
    }

    /// Whether the mark `mark` stands at `place`.
    #[inline(always)]
    pub(crate) fn is_mark(&self, place: usize, mark: char) -> bool {
        self.get(place).is_some_and(|token| token.is_mark(mark))
    }

    /// The kind of the token at `place`.
    #[inline(always)]
    pub(crate) fn kind(&self, place: usize) -> Option<TokenKind> {
        self.get(place).map(Token::kind)
    }

    /// The text of the token at `place`, empty beyond the passage: for names and other words that
    /// no table holds, never to compare a listed word.
    #[inline(always)]
    pub(crate) fn text(&self, place: usize) -> &'t str {
        self.get(place).map_or("", |token| &self.text[token.span()])
    }

    /// The span of a range of tokens, which is not empty and lies in the passage.
    #[inline(always)]
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        self.tokens[range.start]
            .span()
            .to(self.tokens[range.end - 1].span())
    }
}
