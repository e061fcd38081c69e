//! [`Wanted`]: the short names, offices and abbreviations whose full names are looked for in one pass.

use crate::lexicon::{self, Features, Letters, Lexicon, WordId, word};
use crate::quote::context::{Context, Source};
use crate::quote::initials;
use crate::quote::name_analysis::{Office, OfficeWords};
use crate::quote::name_parts;
use crate::quote::phonetic_key::{ByName, PhoneticKey};
use crate::quote::phrase;
use crate::span::Span;
use crate::text::fold;
use crate::token::{Places, Token};

use super::around;

/// Speakers whose full names are looked for.
#[derive(Debug)]
pub(in crate::quote) struct Wanted<'t> {
    lexicon: &'t Lexicon,
    short: ByName<Short>,
    /// One bit for each length of a short name.
    lengths: u64,
    /// One bit for the lexicon's word of each short name, and for words that it does not list.
    words_of_short: u64,
    /// One bit for the length and the first and last letter of each short name.
    filter: [u64; 4],
    abbreviations: Vec<Abbreviation<'t>>,
    offices: Vec<Holder>,
    words: OfficeWords,
    /// Where a word of one of the offices stood last, and the place after it.
    office_word: usize,
}

/// A short name.
#[derive(Debug)]
struct Short {
    speaker: usize,
    is_abbreviation: bool,
    /// How many of its places were looked at.
    places: u32,
}

/// A name that is letters spelled out.
#[derive(Debug)]
struct Abbreviation<'t> {
    speaker: usize,
    name: &'t str,
    /// The Latin letters that it spells.
    letters: Letters,
}

/// An office that quotations give without a name.
#[derive(Debug)]
struct Holder {
    speaker: usize,
    office: Office,
}

/// So many offices and abbreviations are looked for.
const MOST: usize = 16;
/// So many places of a short name are looked at; the full name stands at one of the first.
const PLACES: u32 = 8;
/// How many tokens are read: those of the longest of articles, and many times over. Articles give
/// a name in full near their start.
const REACH: usize = 1 << 17;
/// How far left of `ने` the office of the subject stands, in tokens.
const OFFICE_WITHIN: usize = 12;

/// The bit of a name in the filter: the word that it is in, and its place there.
fn bit(name: &[u8]) -> (usize, u64) {
    // Of a letter of Devanagari the third byte says most.
    let first = name
        .get(2)
        .or(name.first())
        .map_or(0, |&byte| usize::from(byte));
    let last = name.last().map_or(0, |&byte| usize::from(byte));
    let bit = (name.len().wrapping_mul(37) ^ first.wrapping_mul(5) ^ last) & 255;
    (bit / 64, 1 << (bit % 64))
}

/// The bit of a word of the lexicon among those of short names.
#[inline]
const fn word_bit(word: WordId) -> u64 {
    1 << (word.number() & 63)
}

impl<'t> Wanted<'t> {
    /// Nobody yet; `words` are the words of offices that were read.
    pub(in crate::quote) fn new(lexicon: &'t Lexicon, words: OfficeWords) -> Wanted<'t> {
        Wanted {
            lexicon,
            short: ByName::default(),
            lengths: 0,
            words_of_short: 0,
            filter: [0; 4],
            abbreviations: Vec::new(),
            offices: Vec::new(),
            words,
            office_word: 0,
        }
    }

    /// Whether the fuller form of a name of one word is looked for.
    pub(super) fn looks_for(&self, name: PhoneticKey) -> bool {
        self.short.contains_key(&name)
    }

    /// Looks for the fuller form of a name of one word, whose key is `key`.
    pub(super) fn short(&mut self, speaker: usize, name: &'t str, key: PhoneticKey) {
        let letters = lexicon::spelled(name);
        let is_abbreviation = letters.is_some();
        let id = self.lexicon.id_of(name);
        if let Some(letters) = letters {
            if self.abbreviations.len() < MOST {
                self.abbreviations.push(Abbreviation {
                    speaker,
                    name,
                    letters,
                });
            }
        } else if self.lexicon.word(id).features.of_phrases() != Features::NONE {
            // A body, a document or an office has no fuller name of that kind.
            return;
        }
        self.lengths |= 1 << (name.len() & 63);
        // Other spellings of a name may not be listed.
        self.words_of_short |= word_bit(id) | word_bit(WordId::NONE);
        let (word, bit) = bit(name.as_bytes());
        self.filter[word] |= bit;
        let short = Short {
            speaker,
            is_abbreviation,
            places: 0,
        };
        self.short.insert(key, short);
    }

    /// Looks for the holder of an office.
    pub(in crate::quote) fn office(&mut self, speaker: usize, office: &Office) {
        if self.offices.len() < MOST && !office.is_empty() {
            self.offices.push(Holder {
                speaker,
                office: office.clone(),
            });
        }
    }

    /// Reads the text and gives `found` each speaker's fuller name.
    pub(in crate::quote) fn look(
        mut self,
        text: &'t str,
        tokens: &'t [Token],
        mut found: impl FnMut(usize, Span),
    ) {
        let phrases = !self.offices.is_empty() || !self.abbreviations.is_empty();
        if self.short.is_empty() && !phrases {
            return;
        }
        let context = Context::bare(Source::silent(text, self.lexicon), tokens);
        let tokens = &tokens[..tokens.len().min(REACH)];
        let is_naming = |token: &Token| token.has(Features::NAMING);
        if self.short.is_empty() {
            for at in Places::new(tokens, is_naming) {
                self.beside(&context, at, &mut found);
            }
            return;
        }
        // Brackets are one byte long. Each of the abbreviations is a short name.
        let lengths = self.lengths | u64::from(!self.abbreviations.is_empty()) << 1;
        let words = self.words_of_short;
        // Most words of a text are listed, and no names.
        let fits = |token: &Token| {
            let of_word = words >> (token.id().number() & 63);
            let of_length = lengths >> (token.len() & 63);
            of_word & of_length & 1 != 0
        };
        let look = |at: usize| {
            let token = &tokens[at];
            if self.may_be_short(text, token) {
                self.named(&context, at, &mut found);
            }
            if phrases && is_naming(token) {
                self.beside(&context, at, &mut found);
            } else if token.is_mark('(') || token.is_mark('[') {
                self.in_letters(&context, at + 1, &mut found);
            }
        };
        if phrases {
            Places::new(tokens, |token: &Token| fits(token) | is_naming(token)).for_each(look);
        } else {
            Places::new(tokens, fits).for_each(look);
        }
    }

    /// Whether a token may be one of the short names, as far as its length and its letters at either end tell.
    #[inline]
    fn may_be_short(&self, text: &str, token: &Token) -> bool {
        if self.lengths & 1 << (token.len() & 63) == 0 || !token.is_word() {
            return false;
        }
        let (word, bit) = bit(&text.as_bytes()[token.start()..token.end()]);
        self.filter[word] & bit != 0
    }

    /// Looks at the words around the one at `at`, if it is a short name.
    ///
    /// Never inlined, and so the next: the loop over all tokens then has the registers to itself.
    #[inline(never)]
    fn named(&mut self, context: &Context<'t>, at: usize, found: &mut impl FnMut(usize, Span)) {
        let key = PhoneticKey::of(context.word(at));
        let Some(short) = self.short.get_mut(&key) else {
            return;
        };
        let in_brackets = around::is_in_brackets(context, at);
        let full = if short.is_abbreviation {
            None
        } else if in_brackets {
            around::before_brackets(context, at).map(|full| {
                let letters = lexicon::spelled(context.word(at));
                letters.map_or(full, |letters| {
                    spelled(self.lexicon, context, &letters, full)
                })
            })
        } else {
            short.places += 1;
            around::name(context, at)
        };
        if let Some(full) = full {
            found(short.speaker, full);
        }
        if in_brackets && full.is_some() || short.places >= PLACES {
            self.short.remove(&key);
        }
    }

    /// Looks at the name before brackets that hold the letters of an abbreviation, in whichever script.
    #[inline(never)]
    fn in_letters(
        &mut self,
        context: &Context<'t>,
        at: usize,
        found: &mut impl FnMut(usize, Span),
    ) {
        if self.abbreviations.is_empty() || !around::is_in_brackets(context, at) {
            return;
        }
        let Some(letters) = lexicon::spelled(context.word(at)) else {
            return;
        };
        let Some(full) = around::before_brackets(context, at) else {
            return;
        };
        let full = spelled(self.lexicon, context, &letters, full);
        for abbreviation in &self.abbreviations {
            if abbreviation.letters == letters {
                if let Some(short) = self.short.remove(&PhoneticKey::of(abbreviation.name)) {
                    found(short.speaker, full);
                }
            }
        }
    }

    /// Compares the names beside a marker of subjects, a form of address or an office at `at`.
    #[inline(never)]
    fn beside(&mut self, context: &Context<'t>, at: usize, found: &mut impl FnMut(usize, Span)) {
        let is_office = context.has(at, Features::ROLE);
        if is_office && !self.offices.is_empty() {
            let words = self.words.of(context.text, context.tokens[at].span());
            let holds = |word| (self.offices.iter()).any(|holder| holder.office.contains(word));
            if words.keys().iter().any(holds) {
                self.office_word = at + 1;
            }
        }
        let marked = context.is_subject_marker(at);
        if marked && !self.offices.is_empty() && !is_listed_before(context, at) {
            self.office_word = at + 1;
        }
        let is_wanted = self.office_word > 0 && at < self.office_word + OFFICE_WITHIN
            || self
                .abbreviations
                .iter()
                .any(|short| short.may_end(context, at, marked));
        let is_named = marked || context.has(at, Features::TITLE) || is_office;
        if is_wanted && is_named {
            self.subject(context, at, marked, found);
        }
    }

    /// Compares a subject in `ने` at `at`, or the name after the form of address there.
    fn subject(
        &mut self,
        context: &Context<'t>,
        at: usize,
        marked: bool,
        found: &mut impl FnMut(usize, Span),
    ) {
        let marker = if marked {
            Some(at)
        } else {
            after_office(context, at)
        };
        let Some(tokens) = marker.and_then(|marker| phrase::before(context, marker, 0)) else {
            return;
        };
        let (_, parts) = name_parts::read(context, &tokens);
        let Some(name) = parts.name else {
            return;
        };
        // English text in the midst of Hindi names nobody anew.
        if context.text[name].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return;
        }
        if let Some(role) = parts.role {
            let tokens = &context.tokens[tokens.clone()];
            let words = (self.words).all(context.lexicon(), context.text, tokens, role);
            self.offices.retain(|holder| {
                let holds = holder.office.iter().all(|word| words.contains(word));
                if holds {
                    found(holder.speaker, name);
                }
                !holds
            });
        }
        let whole = context.span(&tokens);
        self.abbreviations.retain(|short| {
            let spelled = initials::spell(self.lexicon, &short.letters, &context.text[whole]);
            if spelled {
                found(short.speaker, whole);
            }
            !spelled
        });
    }
}

/// The last words of the name `full` whose initials `letters` are, if they are those of fewer than all: `की जिम्मेदारी
/// नेशनल टेस्टिंग एजेंसी (एनटीए)`.
fn spelled(lexicon: &Lexicon, context: &Context<'_>, letters: &Letters, full: Span) -> Span {
    let tokens = context.tokens;
    let first = tokens.partition_point(|token| token.start() < full.start());
    let words = tokens[first..]
        .iter()
        .take_while(|token| token.end() <= full.end());
    words
        .map(|token| Span::new(token.start(), full.end()))
        .find(|&name| initials::spell(lexicon, letters, &context.text[name]))
        .unwrap_or(full)
}

impl Abbreviation<'_> {
    /// Whether the word before a marker at `at` can be what its last letter stands for.
    fn may_end(&self, context: &Context<'_>, at: usize, marked: bool) -> bool {
        marked
            && at > 0
            && context.is_word(at - 1)
            && lexicon::may_start(self.letters.last(), context.word(at - 1))
    }
}

/// Where the name after the office or form of address at `at` ends.
fn after_office(context: &Context<'_>, at: usize) -> Option<usize> {
    let end = around::name_end(context, at);
    if !context.has(at, Features::ROLE) {
        return Some(end);
    }
    // A surname ends a name; plain words after it are no part of it.
    let surname = (at + 1..end).rev().find(|&at| context.is_surname(at));
    let is_closed = around::is_closed(context, end);
    match surname {
        Some(surname) if !is_closed => Some(surname + 1),
        Some(_) => Some(end),
        None if !is_closed => None,
        // After a common calling one unlisted word may be anything: `अधिकारी शहर में घूमे`.
        None => {
            let is_high = || {
                let office = fold::key(context.word(at));
                lexicon::has_short_form(office) || lexicon::long_form(office).is_some()
            };
            let is_name =
                end > at + 2 || !context.is_any(end, &[word::MEIN, word::PAR]) && is_high();
            is_name.then_some(end)
        }
    }
}

/// Whether all words that can be an office right before `at` are listed: `रक्षामंत्री` is not.
fn is_listed_before(context: &Context<'_>, at: usize) -> bool {
    /// How far before `ने` such an office stands, in tokens.
    const WITHIN: usize = 5;
    let mut before = at.saturating_sub(WITHIN)..at;
    !before.any(|at| context.is_unknown(at) && lexicon::ends_in_role(context.word(at)))
}
