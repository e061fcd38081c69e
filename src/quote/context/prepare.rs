//! A passage made ready: its tokens without line breaks, and where its cues, marks and sentences are.

use core::ops::Range;

use super::{Context, Source};
use crate::lexicon::Features;
use crate::quote::patterns::signed;
use crate::quote::quoted::{self, Quoted};
use crate::span::Span;
use crate::text::room;
use crate::token::{Token, TokenKind, Width, Words};

/// How many marks that close nothing may stand behind a signature.
const TRIMMED: usize = 4;

/// Buffers that serve one passage after the other.
#[derive(Debug, Default)]
pub(in crate::quote) struct Buffers {
    tokens: Vec<Token>,
    marks: Vec<u32>,
    spare: Spare,
}

/// How many sentences and cues a passage has at most, as a rule.
const USUAL: usize = 16;

/// The lists of a context that is done with.
#[derive(Debug, Default)]
pub(in crate::quote) struct Spare {
    pub(super) cues: Vec<usize>,
    pub(super) quoted: Vec<Quoted>,
    pub(super) sentences: Vec<Range<usize>>,
    pub(super) reservations: Vec<usize>,
    pub(super) own_words: Vec<u32>,
}

impl Spare {
    /// Notes which tokens each of the sentences has.
    fn note_sentences(&mut self, tokens: &[Token], sentences: &[Span]) {
        self.sentences.clear();
        self.sentences.reserve(sentences.len().max(USUAL));
        let mut from = 0;
        for sentence in sentences {
            let length = tokens[from..].partition_point(|token| token.start() < sentence.end());
            self.sentences.push(from..from + length);
            from += length;
        }
    }

    /// Notes which of the passages in marks are the writer's own words.
    fn note_own_words(&mut self, words: &Words<'_>) {
        self.own_words.clear();
        let own_words = (self.quoted.iter())
            .filter(|quoted| quoted.closed && !quoted.nested && quoted.is_own_words())
            .filter(|quoted| !quoted.names_wording(words))
            .map(|quoted| quoted.open as u32);
        // Room for all, since a text of nothing but marks has many.
        self.own_words.reserve_exact(own_words.clone().count());
        self.own_words.extend(own_words);
    }
}

/// What stands among the tokens of a passage.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// Whether there are line breaks.
    breaks: bool,
    /// The last dash or colon.
    dash: Option<usize>,
}

impl Buffers {
    /// Makes a passage ready, or says that nothing in it can be a quotation. `below` are the tokens under a
    /// headline; no other passage has any. The passage before may have left a quotation in marks of the width
    /// `open`.
    pub(in crate::quote) fn context<'a>(
        &'a mut self,
        source: Source<'a>,
        tokens: &'a [Token],
        sentences: &[Span],
        below: Option<&'a [Token]>,
        open: Option<Width>,
    ) -> Option<Context<'a>> {
        let Source { text, lexicon, .. } = source;
        let mut spare = core::mem::take(&mut self.spare);
        let seen = self.look_over(tokens, &mut spare);
        // A headline or a signed statement can do without a cue and marks.
        let may_name = seen.dash.is_some_and(|dash| {
            below.is_some() || dash + signed::LONGEST + TRIMMED >= tokens.len()
        });
        if spare.cues.is_empty() && self.marks.is_empty() && !may_name {
            self.spare = spare;
            return None;
        }
        let tokens = if seen.breaks {
            self.tokens.clear();
            for line in tokens.split(Token::is_break) {
                self.tokens.extend_from_slice(line);
            }
            &self.tokens
        } else {
            tokens
        };
        spare.quoted.clear();
        let view = Words::new(text, tokens, lexicon);
        quoted::pair(&view, &self.marks, open, &mut spare.quoted);
        spare.note_sentences(tokens, sentences);
        spare.note_own_words(&view);
        let Spare {
            cues,
            quoted,
            sentences,
            reservations,
            own_words,
        } = spare;
        Some(Context {
            is_headline: below.is_some(),
            below: below.unwrap_or_default(),
            sentences,
            cues,
            quoted,
            reservations,
            own_words,
            ..Context::bare(source, tokens)
        })
    }

    /// Notes the cues, marks and reservations among the tokens, line breaks not counted.
    ///
    /// Never inlined: the search for the next token that tells something then has the registers to itself.
    #[inline(never)]
    fn look_over(&mut self, tokens: &[Token], spare: &mut Spare) -> Seen {
        const EITHER: Features = Features::CUE.union(Features::OPENER);
        spare.cues.clear();
        spare.cues.reserve(USUAL);
        spare.reservations.clear();
        self.marks.clear();
        let mut seen = Seen::default();
        let mut comma = None;
        let (mut at, mut breaks) = (0, 0);
        // Most words are neither.
        let tells = |token: &Token| !token.is_word() || token.has(EITHER);
        while let Some(next) = tokens[at..].iter().position(tells) {
            let token = &tokens[at + next];
            let place = at + next - breaks;
            at += next + 1;
            match token.kind() {
                TokenKind::Word | TokenKind::Foreign => {
                    if token.has(Features::CUE) {
                        spare.cues.push(place);
                    } else if Context::is_however(token.id()) && comma == place.checked_sub(1) {
                        spare.reservations.push(place);
                    }
                }
                TokenKind::Mark => match token.mark() {
                    Some(',' | ';' | '،') => comma = Some(place),
                    Some(mark) if quoted::is_mark(mark) => {
                        room::for_rest(&mut self.marks, place, tokens.len());
                        self.marks.push(place as u32);
                    }
                    Some('-' | '–' | '—' | ':') => seen.dash = Some(place),
                    _ => {}
                },
                TokenKind::Break => breaks += 1,
                TokenKind::Number => {}
            }
        }
        seen.breaks = breaks > 0;
        seen
    }

    /// Takes the lists of a context for the next one.
    pub(in crate::quote) fn take_back(&mut self, spare: Spare) {
        self.spare = spare;
    }
}
