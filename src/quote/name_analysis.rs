//! The words of names and offices by their phonetic key, each phrase read once: stories name the
//! same few people over and over.

use crate::few::Few;
use crate::lexicon::{self, Features, Letters, Lexicon, WordId};
use crate::span::Span;
use crate::text::fold;
use crate::token::Token;

use super::context::Context;
use super::phonetic_key::{PhoneticKey, Reader};

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
    record: &'r Record,
    all: &'r [PhoneticKey],
}

impl<'r> Analysis<'r> {
    /// The words that tell whom the phrase names.
    #[inline]
    pub(super) fn keys(&self) -> &'r [PhoneticKey] {
        self.keys_from(0)
    }

    /// What else the phrase is known by: without its part in brackets, by that part, by its letters.
    #[inline]
    pub(super) fn forms(&self) -> &'r [PhoneticKey] {
        self.keys_from(1)
    }

    /// The sort of body that a phrase with brackets may be called by from here on.
    #[inline]
    pub(super) fn sorts(&self) -> &'r [PhoneticKey] {
        self.keys_from(2)
    }

    #[inline]
    fn keys_from(&self, place: usize) -> &'r [PhoneticKey] {
        let [from, to] = [self.record.keys[place], self.record.keys[place + 1]];
        &self.all[from as usize..to as usize]
    }

    /// The phrase as one word.
    pub(super) fn whole(&self) -> PhoneticKey {
        self.record.whole
    }

    /// Whether it is one word, without marks.
    pub(super) fn is_word(&self) -> bool {
        self.record.is_word
    }

    /// Its last word, if it has no brackets.
    pub(super) fn head(&self) -> WordId {
        self.record.head
    }

    /// Whether it lists several: `भारत, रूस और चीन`.
    pub(super) fn is_list(&self) -> bool {
        self.record.is_list
    }

    /// Whether it is a place alone.
    pub(super) fn is_place(&self) -> bool {
        self.record.is_place
    }
}

#[derive(Clone, Copy, Debug)]
struct Record {
    /// Where the words start, and where they, the other forms and the sorts after them end.
    keys: [u32; 4],
    whole: PhoneticKey,
    /// The last word, if there are no brackets.
    head: WordId,
    /// Whether it was asked for as a name.
    is_name: bool,
    is_word: bool,
    is_list: bool,
    is_place: bool,
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
        if self.kept.is_empty() {
            self.kept.resize(KEPT, None);
            // Most texts name no more.
            self.records.reserve(16);
            self.keys.reserve(48);
        }
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
        let first = tokens.partition_point(|token| token.start() < span.start());
        let mut tokens = tokens[first..]
            .iter()
            .take_while(|token| token.start() < span.end());
        let from = self.keys.len() as u32;
        let (mut count, mut bracket, mut has_brackets) = (0, None, false);
        let (mut joins, mut head) = (false, WordId::NONE);
        let mut reader = Reader::<2>::default();
        while let Some(token) = tokens.next() {
            if token.is_mark('(') {
                // `किसान संघ (किसं) और सभा` are two.
                joins |= tokens
                    .skip_while(|token| !token.is_mark(')'))
                    .any(|token| Context::is_join(token.id()));
                bracket = Some(token).filter(|_| !joins);
                has_brackets = true;
                break;
            }
            count += 1;
            joins |= Context::is_join(token.id());
            head = token.id();
            let key = reader.word(&text[token.span()]);
            if tells_whom(lexicon, token) {
                self.keys.push(key);
            }
        }
        let to = self.keys.len() as u32;
        let is_word = count == 1 && bracket.is_none();
        let whole = match &self.keys[from as usize..] {
            // The key that the only word has already.
            [word] if is_word => *word,
            _ if has_brackets => PhoneticKey::of(phrase),
            _ => reader.whole(phrase),
        };
        let mut forms = to;
        if let Some(bracket) = bracket {
            let long = text[span.start()..bracket.start()].trim_end();
            let short = text[bracket.end()..span.end()].trim_end_matches([')', ' ']);
            forms = self.with_brackets(lexicon, long, short);
        } else if is_word {
            // `डब्ल्यूएचओ`, `WHO` and `विश्व स्वास्थ्य संगठन` are one. Letters are spelled in one word.
            let letters = lexicon::spelled(phrase);
            self.add_letters(letters);
            self.add_body(phrase, letters);
            forms = self.keys.len() as u32;
        }
        // `खेल और युवा मंत्रालय` is one.
        let features = lexicon.word(head).features;
        let is_body = features.any(Features::BODY);
        let is_person = features.any(Features::SURNAME.union(Features::GIVEN_NAME));
        self.records.push(Record {
            keys: [from, to, forms, self.keys.len() as u32],
            whole,
            head: if has_brackets { WordId::NONE } else { head },
            is_name: false,
            is_word: is_word && !has_brackets,
            is_list: joins && !is_body,
            is_place: is_word && features.any(Features::PLACE) && !is_person,
        });
        AnalysisId(self.records.len() as u32 - 1)
    }

    /// Adds the other forms of a phrase with brackets, and the sort that it may be called by; gives where the
    /// forms end. In `राष्ट्रीय आयोग (एनएचसी)` the brackets hold the short form; after a person's name they hold
    /// something else.
    fn with_brackets(&mut self, lexicon: &Lexicon, long: &str, short: &str) -> u32 {
        let head = long.split_whitespace().next_back().unwrap_or(long);
        if lexicon.look_up(head).features.any(Features::SURNAME) {
            self.add_body(long, lexicon::spelled(long));
            return self.keys.len() as u32;
        }
        let letters = lexicon::spelled(short);
        self.keys.extend([long, short].map(PhoneticKey::of));
        self.add_letters(letters);
        self.add_body(long, lexicon::spelled(long));
        self.add_body(short, letters);
        let forms = self.keys.len() as u32;
        self.keys.push(PhoneticKey::of(head));
        forms
    }

    /// Adds the letters that a name spells.
    fn add_letters(&mut self, letters: Option<Letters>) {
        let key = letters.map(|letters| PhoneticKey::of(letters.as_str()));
        self.keys.extend(key);
    }

    /// Adds the body that a name, which spells `letters`, is short for.
    fn add_body(&mut self, name: &str, letters: Option<Letters>) {
        let full = lexicon::body_in_full(name, fold::key(name), letters);
        self.keys.extend(full.map(PhoneticKey::of));
    }

    /// Whether this is asked of the phrase for the first time.
    pub(super) fn is_first_as_name(&mut self, id: AnalysisId) -> bool {
        !core::mem::replace(&mut self.records[id.index()].is_name, true)
    }

    /// What was read.
    pub(super) fn get(&self, id: AnalysisId) -> Analysis<'_> {
        Analysis {
            record: &self.records[id.index()],
            all: &self.keys,
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

/// Whether a word of a phrase says whom it names: no marker, number or determiner.
fn tells_whom(lexicon: &Lexicon, token: &Token) -> bool {
    const GRAMMAR: Features = Features::POSTPOSITION
        .union(Features::CONJUNCTION)
        .union(Features::DETERMINER);
    token.is_word() && !lexicon.word(token.id()).features.any(GRAMMAR)
}

/// How many words of offices are kept as they were read; a power of two.
const KEPT_WORDS: usize = 64;

/// The words of offices, each read once: a text has few of them.
#[derive(Debug, Default)]
pub(super) struct OfficeWords {
    kept: Vec<(Span, OfficeWord)>,
}

impl OfficeWords {
    /// What the word at `span` stands for.
    pub(super) fn of(&mut self, text: &str, span: Span) -> OfficeWord {
        if self.kept.is_empty() {
            let nothing = (Span::new(0, 0), OfficeWord::default());
            self.kept.resize(KEPT_WORDS, nothing);
        }
        let word = &text[span];
        let (kept, known) = &mut self.kept[place(word.as_bytes()) % KEPT_WORDS];
        if text[*kept] != *word {
            *kept = span;
            *known = OfficeWord::of(word);
        }
        *known
    }

    /// The words of the office at `span`, which is among `tokens`.
    pub(super) fn all(
        &mut self,
        lexicon: &Lexicon,
        text: &str,
        tokens: &[Token],
        span: Span,
    ) -> Office {
        let mut office = Office::default();
        let first = tokens.partition_point(|token| token.start() < span.start());
        for token in &tokens[first..] {
            if token.start() >= span.end() {
                break;
            }
            if tells_whom(lexicon, token) {
                for &key in self.of(text, token.span()).keys() {
                    office.push(key);
                }
            }
        }
        office
    }
}

/// The words of an office, by their keys.
pub(super) type Office = Few<PhoneticKey, 6>;

/// What a word of an office stands for: short forms written out (`सीएम`), English words by the Hindi ones (`चीफ`), letters
/// in one script, words written as one apart (`रक्षामंत्री`), adjectives as what they are of (`रूसी`, `रूस के`).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OfficeWord {
    keys: [PhoneticKey; OfficeWord::MOST],
    count: u8,
}

impl OfficeWord {
    /// The most words that one stands for.
    const MOST: usize = 3;

    fn of(word: &str) -> OfficeWord {
        let mut read = OfficeWord::default();
        let key = fold::key(word);
        if let Some(long) = lexicon::long_form(key) {
            for word in long.split(' ').take(OfficeWord::MOST) {
                read.add(word);
            }
            return read;
        }
        if let Some(hindi) = lexicon::hindi_form(key) {
            read.add(hindi);
            return read;
        }
        // `यूएन महासचिव`
        let letters = lexicon::spelled(word);
        if let Some(body) = lexicon::body_in_full(word, key, letters) {
            for word in body.split(' ').take(OfficeWord::MOST) {
                read.add(word);
            }
            return read;
        }
        // `FSSAI चीफ` and `एफएसएसएआई प्रमुख` hold one office.
        if let Some(letters) = letters {
            read.add(letters.as_str());
            return read;
        }
        // `मुख्यमंत्री` is an office of its own, which no `मंत्री` holds.
        match lexicon::role_within(word, key).filter(|_| !lexicon::has_short_form(key)) {
            Some(role) => {
                let (field, role) = word.split_at(role);
                read.add(field);
                read.add(role);
            }
            None => read.add(word),
        }
        read
    }

    fn add(&mut self, word: &str) {
        self.keys[usize::from(self.count)] = PhoneticKey::stem_of(word);
        self.count += 1;
    }

    /// The words, by their keys.
    pub(super) fn keys(&self) -> &[PhoneticKey] {
        &self.keys[..usize::from(self.count)]
    }
}
