//! The words of names and offices by their loose spelling, each phrase read once: stories name the
//! same few people over and over.

use crate::lexicon::{self, Features};
use crate::span::Span;
use crate::token::Token;

use super::loose::Loose;

/// How many phrases are kept as they were read; a power of two.
const KEPT: usize = 64;

/// The number of a phrase that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ReadingId(u32);

impl ReadingId {
    /// Numbers count from nought in the order of reading.
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A phrase as it was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'r> {
    /// The words that tell whom the phrase names.
    pub(super) keys: &'r [Loose],
    /// The phrase as one word.
    pub(super) whole: Loose,
    /// What else the phrase is known by, if a part of it stands in brackets.
    pub(super) forms: &'r [Loose],
}

#[derive(Clone, Copy, Debug)]
struct Record {
    /// Where the words start and end, and the other forms after them.
    keys: [u32; 3],
    whole: Loose,
    /// Whether it was asked for as a name.
    is_name: bool,
}

/// The phrases that were read.
#[derive(Debug, Default)]
pub(super) struct Readings {
    /// The phrases that were read last.
    kept: Vec<Option<(Span, ReadingId)>>,
    records: Vec<Record>,
    keys: Vec<Loose>,
}

impl Readings {
    /// Reads the phrase at `span`, which is among `tokens`.
    pub(super) fn of(&mut self, text: &str, tokens: &[Token], span: Span) -> ReadingId {
        self.kept.resize(KEPT, None);
        let phrase = &text[span];
        let place = place(phrase.as_bytes());
        // A phrase that had to make room may stay beside its place.
        for place in [place, place ^ 1] {
            if let Some((kept, id)) = self.kept[place] {
                if text[kept] == *phrase {
                    return id;
                }
            }
        }
        self.kept[place ^ 1] = self.kept[place];
        let id = self.read(text, tokens, span);
        self.kept[place] = Some((span, id));
        id
    }

    fn read(&mut self, text: &str, tokens: &[Token], span: Span) -> ReadingId {
        let phrase = &text[span];
        let from = self.keys.len() as u32;
        words(text, tokens, span, &mut self.keys);
        let to = self.keys.len() as u32;
        // `राष्ट्रीय आयोग (एनएचसी)`: the short form in brackets, and the name without it.
        if let Some((long, short)) = phrase.split_once('(') {
            let head = long.split_whitespace().next_back().unwrap_or(long);
            self.keys.extend([long, short, head].map(Loose::of));
            let letters = lexicon::spelled(short.trim_end_matches([')', ' ']));
            self.keys.extend(letters.map(|letters| Loose::of(&letters)));
        } else if let Some(letters) = lexicon::spelled(phrase) {
            // `डब्ल्यूएचओ` and `WHO` are one.
            self.keys.push(Loose::of(&letters));
        }
        self.records.push(Record {
            keys: [from, to, self.keys.len() as u32],
            whole: Loose::of(phrase),
            is_name: false,
        });
        ReadingId(self.records.len() as u32 - 1)
    }

    /// Whether this is asked of the phrase for the first time.
    pub(super) fn is_first_as_name(&mut self, id: ReadingId) -> bool {
        !core::mem::replace(&mut self.records[id.index()].is_name, true)
    }

    /// What was read.
    pub(super) fn get(&self, id: ReadingId) -> Reading<'_> {
        let record = &self.records[id.index()];
        let [from, to, end] = record.keys.map(|place| place as usize);
        Reading {
            keys: &self.keys[from..to],
            whole: record.whole,
            forms: &self.keys[to..end],
        }
    }
}

/// Where a phrase is kept, by its letters.
fn place(phrase: &[u8]) -> usize {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = phrase.len() as u64;
    let (chunks, rest) = (phrase.chunks_exact(8), phrase.last_chunk::<8>());
    let chunks = chunks.filter_map(|chunk| chunk.first_chunk::<8>());
    for &letters in chunks.chain(rest) {
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(letters)).wrapping_mul(MIX);
    }
    (hash >> (u64::BITS - KEPT.ilog2())) as usize
}

/// Adds to `found` the words of a phrase among `tokens` that tell whom it names: no markers, numbers
/// or determiners.
pub(super) fn words(text: &str, tokens: &[Token], span: Span, found: &mut Vec<Loose>) {
    let from = tokens.partition_point(|token| token.start() < span.start());
    for token in tokens[from..]
        .iter()
        .take_while(|token| token.start() < span.end())
    {
        let counts = token.is_word()
            && !token.has(Features::POSTPOSITION.and(Features::CONJUNCTION))
            && !token.word().features.any(Features::DETERMINER);
        if counts {
            let word = &text[token.span()];
            let long = lexicon::long_form(word).unwrap_or(word);
            found.extend(long.split(' ').map(Loose::of));
        }
    }
}
