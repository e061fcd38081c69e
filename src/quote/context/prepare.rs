//! A passage made ready: its tokens without line breaks, and where its cues, marks and sentences are.

use core::ops::Range;

use super::{Context, Source};
use crate::lexicon::Features;
use crate::quote::patterns::{headline, signed};
use crate::quote::quoted::{self, Quoted};
use crate::span::Span;
use crate::text::room;
use crate::token::{Of, Places, Token, TokenKind, Width, Words, kinds};

/// How many marks that close nothing may stand behind a signature.
const TRIMMED: usize = 4;

/// Buffers that serve one passage after the other.
#[derive(Debug, Default)]
pub(in crate::quote) struct Buffers {
    tokens: Vec<Token>,
    marks: Vec<u32>,
    lists: Lists,
}

/// How many sentences and cues a passage has at most, as a rule.
const USUAL: usize = 16;

/// How many bytes a token takes as a rule, with the blank before it.
const TOKEN: usize = 14;

/// The lists of a context.
#[derive(Debug, Default)]
struct Lists {
    cues: Vec<usize>,
    quoted: Vec<Quoted>,
    sentences: Vec<Range<usize>>,
    reservations: Vec<usize>,
    own_words: Vec<u32>,
}

impl Lists {
    /// Notes which tokens each of the sentences has.
    fn note_sentences(&mut self, tokens: &[Token], sentences: &[Span]) {
        self.sentences.clear();
        self.sentences.reserve(sentences.len().max(USUAL));
        let mut from = 0;
        for (number, sentence) in sentences.iter().enumerate() {
            // A look around where it ends as a rule takes less than a search.
            let mut end = if number + 1 < sentences.len() {
                tokens.len().min(from + sentence.len() / TOKEN)
            } else {
                tokens.len()
            };
            while end > from && tokens[end - 1].start() >= sentence.end() {
                end -= 1;
            }
            while tokens
                .get(end)
                .is_some_and(|token| token.start() < sentence.end())
            {
                end += 1;
            }
            self.sentences.push(from..end);
            from = end;
        }
    }

    /// Ends the last sentence at the token `end`, if one is given.
    fn end_before(&mut self, end: Option<usize>) {
        if let (Some(end), Some(last)) = (end, self.sentences.last_mut()) {
            last.end = last.end.min(end).max(last.start);
        }
    }

    /// Notes which of the passages in marks are the writer's own words.
    fn note_own_words(&mut self, words: &Words<'_>) {
        let own_words = (self.quoted.iter())
            .filter(|quoted| quoted.closed && !quoted.nested && quoted.is_own_words())
            .filter(|quoted| !quoted.names_wording(words))
            .map(|quoted| quoted.open() as u32);
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
    /// The last one that is rare.
    rare_dash: Option<usize>,
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
        let seen = self.look_over(tokens);
        let Buffers {
            tokens: joined,
            marks,
            lists,
        } = self;
        // A headline or a signed statement can do without a cue and marks.
        let may_name = seen.dash.is_some_and(|dash| {
            below.is_some() || dash + signed::LONGEST + TRIMMED >= tokens.len()
        });
        if lists.cues.is_empty() && marks.is_empty() && !may_name {
            return None;
        }
        let tokens = if seen.breaks {
            joined.clear();
            for line in tokens.split(Token::is_break) {
                joined.extend_from_slice(line);
            }
            joined
        } else {
            tokens
        };
        let bare = Context::bare(source, tokens);
        lists.quoted.clear();
        lists.own_words.clear();
        if !marks.is_empty() {
            quoted::pair(&bare.view, marks, open, &mut lists.quoted);
            lists.note_own_words(&bare.view);
        }
        lists.note_sentences(tokens, sentences);
        if below.is_some() {
            lists.end_before(headline::before_outlet(&bare));
        }
        Some(Context {
            is_headline: below.is_some(),
            below: below.unwrap_or_default(),
            sentences: &lists.sentences,
            cues: &lists.cues,
            quoted: &lists.quoted,
            last_dash: seen.dash.max(seen.rare_dash),
            reservations: &lists.reservations,
            own_words: &lists.own_words,
            ..bare
        })
    }

    /// Notes the cues, marks and reservations among the tokens, line breaks not counted.
    ///
    /// Never inlined: the search for the next token that tells something then has the registers to itself.
    #[inline(never)]
    fn look_over(&mut self, tokens: &[Token]) -> Seen {
        let Buffers { marks, lists, .. } = self;
        lists.cues.clear();
        lists.cues.reserve(USUAL);
        lists.reservations.clear();
        marks.clear();
        let mut seen = Seen::default();
        let mut breaks = 0;
        // Most words are no cues.
        type Telling = Of<
            { kinds(&[TokenKind::Number, TokenKind::Mark, TokenKind::Break]) },
            { Features::CUE.bits() },
        >;
        for at in Places::new(tokens, Telling {}) {
            let token = &tokens[at];
            let place = at - breaks;
            match token.kind() {
                TokenKind::Word | TokenKind::Foreign => lists.cues.push(place),
                TokenKind::Mark => match token.mark() {
                    Some(',' | ';' | '،') if opens_reservation(tokens, at + 1) => {
                        lists.reservations.push(place + 1);
                    }
                    Some(mark) if quoted::is_mark(mark) => {
                        room::for_rest(marks, place, tokens.len());
                        marks.push(place as u32);
                    }
                    Some('-' | '–' | '—' | ':') => seen.dash = Some(place),
                    Some('：' | '―') => seen.rare_dash = Some(place),
                    _ => {}
                },
                TokenKind::Break => breaks += 1,
                TokenKind::Number => {}
            }
        }
        seen.breaks = breaks > 0;
        seen
    }
}

/// Whether the next word from the token `from` on opens the writer's own reservation. Never inlined: the search
/// through a passage has one end to look out for then, and not two.
#[inline(never)]
fn opens_reservation(tokens: &[Token], from: usize) -> bool {
    let mut rest = tokens[from..].iter();
    let next = rest.find(|token| !token.is_break());
    next.is_some_and(|next| Context::is_however(next.id()))
}
