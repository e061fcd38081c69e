//! The words of names and offices by their phonetic key, each phrase read once: stories name the
//! same few people over and over.

use crate::lexicon::{self, Features, Lexicon};
use crate::span::Span;
use crate::token::Token;

use super::phonetic_key::PhoneticKey;

/// How many phrases are kept as they were read; a power of two.
const KEPT: usize = 64;

/// The number of a phrase that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AnalysisId(u32);

impl AnalysisId {
    /// Numbers count from nought in the order of analysis.
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A phrase as it was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Analysis<'r> {
    /// The words that tell whom the phrase names.
    pub(super) keys: &'r [PhoneticKey],
    /// The phrase as one word.
    pub(super) whole: PhoneticKey,
    /// What else the phrase is known by: without its part in brackets, by that part, by its letters.
    pub(super) forms: &'r [PhoneticKey],
    /// The sort of body that a phrase with brackets may be called by from here on.
    pub(super) sorts: &'r [PhoneticKey],
}

#[derive(Clone, Copy, Debug)]
struct Record {
    /// Where the words start, and where they, the other forms and the sorts after them end.
    keys: [u32; 4],
    whole: PhoneticKey,
    /// Whether it was asked for as a name.
    is_name: bool,
}

/// The phrases that were read.
#[derive(Debug, Default)]
pub(super) struct Analyses {
    /// The phrases that were read last.
    kept: Vec<Option<(Span, AnalysisId)>>,
    records: Vec<Record>,
    keys: Vec<PhoneticKey>,
}

impl Analyses {
    /// Reads the phrase at `span`, which is among `tokens`.
    pub(super) fn of(
        &mut self,
        lexicon: &Lexicon,
        text: &str,
        tokens: &[Token],
        span: Span,
    ) -> AnalysisId {
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
        let id = self.read(lexicon, text, tokens, span);
        self.kept[place] = Some((span, id));
        id
    }

    fn read(&mut self, lexicon: &Lexicon, text: &str, tokens: &[Token], span: Span) -> AnalysisId {
        let phrase = &text[span];
        let from = self.keys.len() as u32;
        // `राष्ट्रीय आयोग (एनएचसी)`: the short form in brackets, and the name without it; after a
        // person's name brackets hold something else.
        let (long, short) = match phrase.split_once('(') {
            Some((long, short)) => (long.trim_end(), Some(short.trim_end_matches([')', ' ']))),
            None => (phrase, None),
        };
        let name = Span::new(span.start(), span.start() + long.len());
        words(lexicon, text, tokens, name, &mut self.keys);
        let to = self.keys.len() as u32;
        let head = long.split_whitespace().next_back().unwrap_or(long);
        let short = short.filter(|_| !lexicon.look_up(head).features.any(Features::SURNAME));
        if let Some(short) = short {
            self.keys.extend([long, short].map(PhoneticKey::of));
        }
        // `डब्ल्यूएचओ`, `WHO` and `विश्व स्वास्थ्य संगठन` are one.
        let letters = lexicon::spelled(short.unwrap_or(phrase));
        self.keys
            .extend(letters.map(|letters| PhoneticKey::of(&letters)));
        for name in [Some(long), short].into_iter().flatten() {
            self.keys
                .extend(lexicon::body_in_full(name).map(PhoneticKey::of));
        }
        let forms = self.keys.len() as u32;
        self.keys.extend(short.map(|_| PhoneticKey::of(head)));
        self.records.push(Record {
            keys: [from, to, forms, self.keys.len() as u32],
            whole: PhoneticKey::of(phrase),
            is_name: false,
        });
        AnalysisId(self.records.len() as u32 - 1)
    }

    /// Whether this is asked of the phrase for the first time.
    pub(super) fn is_first_as_name(&mut self, id: AnalysisId) -> bool {
        !core::mem::replace(&mut self.records[id.index()].is_name, true)
    }

    /// What was read.
    pub(super) fn get(&self, id: AnalysisId) -> Analysis<'_> {
        let record = &self.records[id.index()];
        let [from, to, forms, end] = record.keys.map(|place| place as usize);
        Analysis {
            keys: &self.keys[from..to],
            whole: record.whole,
            forms: &self.keys[to..forms],
            sorts: &self.keys[forms..end],
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

/// Gives `found` the words of a phrase among `tokens` that say whom it names: no markers, numbers or
/// determiners.
fn each_word<'t>(
    lexicon: &Lexicon,
    text: &'t str,
    tokens: &[Token],
    span: Span,
    mut found: impl FnMut(&'t str),
) {
    const GRAMMAR: Features = Features::POSTPOSITION
        .and(Features::CONJUNCTION)
        .and(Features::DETERMINER);
    let from = tokens.partition_point(|token| token.start() < span.start());
    for token in tokens[from..]
        .iter()
        .take_while(|token| token.start() < span.end())
    {
        if token.is_word() && !lexicon.word(token.id()).features.any(GRAMMAR) {
            found(&text[token.span()]);
        }
    }
}

/// Adds to `found` the words of a name.
fn words(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
    span: Span,
    found: &mut Vec<PhoneticKey>,
) {
    each_word(lexicon, text, tokens, span, |word| {
        found.push(PhoneticKey::of(word))
    });
}

/// Adds to `found` the words of an office.
pub(super) fn office_words(
    lexicon: &Lexicon,
    text: &str,
    tokens: &[Token],
    span: Span,
    found: &mut Vec<PhoneticKey>,
) {
    each_word(lexicon, text, tokens, span, |word| {
        found.extend(office_word(word).into_iter().flatten());
    });
}

/// The most words that one word of an office stands for.
const WORDS: usize = 3;

/// What a word of an office stands for: short forms written out (`सीएम`), words written as one apart
/// (`रक्षामंत्री`), adjectives as what they are of (`रूसी`, `रूस के`).
pub(super) fn office_word(word: &str) -> [Option<PhoneticKey>; WORDS] {
    let mut words = [None; WORDS];
    if let Some(long) = lexicon::long_form(word) {
        for (place, word) in words.iter_mut().zip(long.split(' ')) {
            *place = Some(PhoneticKey::stem_of(word));
        }
        return words;
    }
    // `मुख्यमंत्री` is an office of its own, which no `मंत्री` holds.
    match lexicon::role_within(word).filter(|_| !lexicon::has_short_form(word)) {
        Some(role) => {
            let (field, role) = word.split_at(role);
            words[0] = Some(PhoneticKey::stem_of(field));
            words[1] = Some(PhoneticKey::stem_of(role));
        }
        None => words[0] = Some(PhoneticKey::stem_of(word)),
    }
    words
}
