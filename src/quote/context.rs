//! [`Context`]: a passage made ready for reading: tokens without line breaks, sentences as ranges
//! of tokens, and the passages in quotation marks.

use core::cell::Cell;
use core::ops::Range;

use super::quoted::{self, Quoted};
use crate::lexicon::{Cue, Features, LemmaId, Lexicon, TimeWord, Word, WordId, ending, word};
use crate::span::Span;
use crate::text::chars;
use crate::text::room;
use crate::token::{self, Marks, Token, TokenKind};

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
    pub(super) sentences: Vec<Range<usize>>,
    /// The words a report can turn on, in order.
    pub(super) cues: Vec<usize>,
    /// The passages in marks, in the order of their opening marks.
    pub(super) quoted: Vec<Quoted>,
    /// Where the writer takes over from a source: at a `हालांकि` after a comma, in order.
    pub(super) reservations: Vec<usize>,
    /// The opening marks of the passages whose words are the speaker's own, in order.
    own_words: Vec<u32>,
    /// An end that was trimmed, and what it was trimmed to: the reports of a sentence share its end.
    tail: Cell<(usize, usize)>,
    /// A stretch that was looked through for relative words, and whether one stands in it: the
    /// reports of a sentence share its start.
    relative: Cell<(usize, usize, bool)>,
}

/// `का`, `के` and `की`.
const GENITIVE: &[WordId] = &[word::KA, word::KE, word::KII];

/// What the writer's own reservation opens with, in both its spellings.
const HOWEVER: &[WordId] = &[word::HAALANKI, word::HAANLAKI];

/// Buffers that serve one passage after the other.
#[derive(Debug, Default)]
pub(super) struct Buffers {
    tokens: Vec<Token>,
    marks: Vec<u32>,
    spare: Spare,
}

/// The lists of a context that is done with.
#[derive(Debug, Default)]
pub(super) struct Spare {
    cues: Vec<usize>,
    quoted: Vec<Quoted>,
    sentences: Vec<Range<usize>>,
    reservations: Vec<usize>,
    own_words: Vec<u32>,
}

impl Buffers {
    /// Makes a passage ready, or says that nothing in it can be a quotation.
    pub(super) fn context<'a>(
        &'a mut self,
        text: &'a str,
        tokens: &'a [Token],
        lexicon: &'a Lexicon,
        sentences: &[Span],
        is_headline: bool,
    ) -> Option<Context<'a>> {
        let mut spare = core::mem::take(&mut self.spare);
        let (has_breaks, has_dash) = self.look_over(tokens, &mut spare);
        // A headline or a signed statement can do without a cue and marks.
        if spare.cues.is_empty() && self.marks.is_empty() && !has_dash {
            self.spare = spare;
            return None;
        }
        let tokens = if has_breaks {
            self.tokens.clear();
            for line in tokens.split(Token::is_break) {
                self.tokens.extend_from_slice(line);
            }
            &self.tokens
        } else {
            tokens
        };
        spare.quoted.clear();
        let view = token::Words::new(text, tokens, lexicon);
        quoted::pair(&view, &self.marks, &mut spare.quoted);
        spare.sentences.clear();
        let mut from = 0;
        for sentence in sentences {
            let length = tokens[from..].partition_point(|token| token.start() < sentence.end());
            spare.sentences.push(from..from + length);
            from += length;
        }
        spare.own_words.clear();
        let own_words = (spare.quoted.iter())
            .filter(|quoted| quoted.closed && !quoted.nested && quoted.is_own_words())
            .map(|quoted| quoted.open as u32);
        // Room for all, since a text of nothing but marks has many.
        spare.own_words.reserve_exact(own_words.clone().count());
        spare.own_words.extend(own_words);
        let Spare {
            cues,
            quoted,
            sentences,
            reservations,
            own_words,
        } = spare;
        Some(Context {
            text,
            view,
            is_headline,
            tokens,
            sentences,
            cues,
            quoted,
            reservations,
            own_words,
            tail: Cell::default(),
            relative: Cell::default(),
        })
    }

    /// Notes the cues, marks and reservations among the tokens, line breaks not counted; says whether
    /// there are line breaks, and dashes or colons.
    fn look_over(&mut self, tokens: &[Token], spare: &mut Spare) -> (bool, bool) {
        spare.cues.clear();
        spare.reservations.clear();
        self.marks.clear();
        let (mut has_breaks, mut has_dash) = (false, false);
        let mut comma = None;
        let mut place = 0;
        for token in tokens {
            match token.kind() {
                TokenKind::Word | TokenKind::Foreign => {
                    if token.has(Features::CUE) {
                        spare.cues.push(place);
                    } else if token.has(Features::OPENER)
                        && HOWEVER.contains(&token.id())
                        && comma == place.checked_sub(1)
                    {
                        spare.reservations.push(place);
                    }
                }
                TokenKind::Mark => match token.mark() {
                    Some(',' | ';' | '،') => comma = Some(place),
                    Some(mark) if quoted::is_mark(mark) => {
                        room::for_rest(&mut self.marks, place, tokens.len());
                        self.marks.push(place as u32);
                    }
                    Some('-' | '–' | '—' | ':') => has_dash = true,
                    _ => {}
                },
                TokenKind::Break => {
                    has_breaks = true;
                    continue;
                }
                TokenKind::Number => {}
            }
            place += 1;
        }
        (has_breaks, has_dash)
    }

    /// Takes the lists of a context for the next one.
    pub(super) fn take_back(&mut self, spare: Spare) {
        self.spare = spare;
    }
}

/// Whether the tables say nothing of a word that keeps it from being part of a name.
fn is_named_after(word: &Word) -> bool {
    const GRAMMAR: Features = Features::POSTPOSITION
        .and(Features::AUXILIARY)
        .and(Features::PARTICLE)
        .and(Features::CONJUNCTION)
        .and(Features::OPENER);
    !word.features.any(GRAMMAR)
        && word.features.of_phrases() == Features::NONE
        && word.cue.is_none()
        && word
            .features
            .tense()
            .or(word.features.main_tense())
            .or(word.features.described_tense())
            .is_none()
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
    /// A whole text with the words of `lexicon`, with neither sentences nor marks.
    pub(super) fn bare<'a>(
        text: &'a str,
        tokens: &'a [Token],
        lexicon: &'a Lexicon,
    ) -> Context<'a> {
        Context {
            text,
            view: token::Words::new(text, tokens, lexicon),
            is_headline: false,
            tokens,
            sentences: Vec::new(),
            cues: Vec::new(),
            quoted: Vec::new(),
            reservations: Vec::new(),
            own_words: Vec::new(),
            tail: Cell::default(),
            relative: Cell::default(),
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

    /// The lists of the context, for the next one.
    pub(super) fn into_spare(self) -> Spare {
        Spare {
            cues: self.cues,
            quoted: self.quoted,
            sentences: self.sentences,
            reservations: self.reservations,
            own_words: self.own_words,
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

    #[inline]
    pub(super) fn cue(&self, place: usize) -> Option<Cue> {
        self.view.cue(place)
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
        self.tokens.get(place).is_some_and(|token| {
            token.is_word() && (self.is_unknown(place) || is_named_after(self.entry(place)))
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

    /// Whether the word at `place` is a form of a verb.
    pub(super) fn is_verb(&self, place: usize) -> bool {
        const FINITE: Features = Features::TENSE_PAST
            .and(Features::TENSE_PRESENT)
            .and(Features::TENSE_FUTURE)
            .and(Features::VERB)
            .and(Features::LIGHT);
        let word = self.entry(place);
        let reports = matches!(
            word.cue,
            Some(Cue::Perfective | Cue::Plain | Cue::Imperfective)
        );
        (word.features.any(FINITE) || reports) && !self.is_any(place, GENITIVE)
            || self.view.id(place) == WordId::NONE
                && self.tokens.get(place).is_some_and(Token::is_word)
                && ending::is_future(self.word(place))
                && !self.has(place, Features::SURNAME)
    }

    /// The passage in marks whose closing mark stands right before `place`.
    pub(super) fn quoted_before(&self, place: usize) -> Option<&Quoted> {
        let opened = self.quoted.partition_point(|quoted| quoted.open < place);
        self.quoted[..opened]
            .iter()
            .rev()
            .take(Marks::DEPTH)
            .find(|quoted| quoted.closed && quoted.after == place)
    }

    /// The number of the sentence that the token at `place` is in.
    pub(super) fn sentence_of(&self, place: usize) -> usize {
        self.sentences
            .partition_point(|sentence| sentence.end <= place)
            .min(self.sentences.len() - 1)
    }

    /// The number of the passage in marks that opens at `place`.
    pub(super) fn quoted_at(&self, place: usize) -> Option<usize> {
        self.quoted
            .binary_search_by_key(&place, |quoted| quoted.open)
            .ok()
    }

    /// Whether a relative word stands in the range. Of a range that goes on from where the last one
    /// ended only the rest is read.
    pub(super) fn has_relative(&self, range: &Range<usize>) -> bool {
        let (start, end, found) = self.relative.get();
        let (from, found) = if start == range.start && end <= range.end {
            (end, found)
        } else {
            (range.start, false)
        };
        let found = found || (from..range.end).any(|place| self.has(place, Features::RELATIVE));
        self.relative.set((range.start, range.end, found));
        found
    }

    /// Whether a passage of the speaker's own words opens in a range of tokens.
    pub(super) fn has_own_words(&self, range: &Range<usize>) -> bool {
        let from = self
            .own_words
            .partition_point(|&open| (open as usize) < range.start);
        self.own_words
            .get(from)
            .is_some_and(|&open| (open as usize) < range.end)
    }

    /// A range of tokens without what ends it.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let mut end = range.end;
        loop {
            end = self.tail(end, range.start);
            // A closing mark whose opening one lies outside goes too; few passages lie within each other.
            let stray = end > range.start
                && self.mark(end - 1).is_some_and(quoted::is_mark)
                && (self.quoted_before(end)).is_some_and(|quoted| quoted.open < range.start);
            if !stray {
                return range.start..end;
            }
            end -= 1;
        }
    }

    /// An end without the commas, dashes, terminators and marks that close nothing before it, not
    /// left of `start`. The last answer is remembered, since one end is asked for again and again.
    fn tail(&self, end: usize, start: usize) -> usize {
        let (asked, found) = self.tail.get();
        if asked == end && asked != 0 {
            return found.max(start);
        }
        let mut tail = end;
        while tail > 0 {
            let last = tail - 1;
            let closes_nothing =
                self.mark(last).is_some_and(quoted::is_mark) && self.quoted_before(tail).is_none();
            if !(self.is_terminator(last)
                || self.is_comma(last)
                || self.is_colon_or_dash(last)
                || closes_nothing)
            {
                break;
            }
            tail = last;
        }
        self.tail.set((end, tail));
        tail.max(start)
    }
}
