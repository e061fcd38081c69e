//! Text typed for fonts that draw Devanagari on Latin letters.
//!
//! Such text is known by its function words, which are among the most frequent words of Hindi and
//! come out as strings that no language written in Latin letters has as words: mixed case
//! (`vkSj`), marks for letters (`fd;k`), or symbols (`·ð¤`). Strings that do occur elsewhere (`us`
//! for `ने`, `ls` for `से`, `dh` for `की`) count only beside those.

use crate::span::Span;
use crate::text::bytes;

/// Function words as typed for Kruti Dev 010 and DevLys 010, which share a layout: है हैं में को और
/// भी नहीं हो गया किया था थी थे यह एक कहा रहे रहा रही गई हुए हुआ लिए तो साथ बाद इसके.
const KRUTI_DEV: &[&str] = &[
    "gS", "gSa", "esa", "dks", "vkSj", "Hkh", "ugha", "gks", "x;k", "fd;k", "Fkk", "Fkh", "Fks",
    ";g", ",d", "dgk", "jgs", "jgk", "jgh", "xbZ", "gq,", "gqvk", "fy,", "rks", "lkFk", "ckn",
    "blds",
];

/// The same words as typed for Chanakya and Walkman-Chanakya: है हैं में के की का को से ने और कि
/// पर भी.
const CHANAKYA: &[&str] = &[
    "ãñ",
    "ãñ´",
    "×ð´",
    "·ð¤",
    "·¤è",
    "·¤æ",
    "·¤æð",
    "âð",
    "Ùð",
    "¥æñÚU",
    "ç·¤",
    "ÂÚU",
    "Öè",
];

/// Kruti Dev words that are also words, names or abbreviations elsewhere: के की का से ने कि पर इस
/// उस तक ही कर.
const AMBIGUOUS: &[&str] = &[
    "ds", "dh", "dk", "ls", "us", "fd", "ij", "bl", "ml", "rd", "gh", "dj",
];

/// The danda of Kruti Dev and of Chanakya.
const DANDAS: [char; 2] = ['A', 'Ð'];

/// Evidence below which nothing is said: so many function words, of which so many differ,
const FEWEST_WORDS: usize = 5;
const FEWEST_DIFFERENT: u32 = 3;
/// and one in so many of all words without Devanagari. In Hindi about one in three is.
const ONE_IN: usize = 8;

/// From the first function word of a legacy font to the last, if the text is full of them.
pub(super) fn find(text: &str) -> Option<Span> {
    if !has_enough_words(text) {
        return None;
    }
    let mut words = 0;
    let mut telling = 0;
    let mut ambiguous = 0;
    // A bit for each entry of the two tables.
    let mut seen = 0u64;
    let mut span: Option<Span> = None;
    let mut start = 0;
    while start < text.len() {
        let at = start;
        let (end, next) = word_end(text.as_bytes(), at);
        start = next;
        if is_devanagari(&text[at..end]) {
            continue;
        }
        let word = text[at..end].trim_end();
        if word.is_empty() {
            continue;
        }
        words += 1;
        let word = word.strip_suffix(DANDAS).unwrap_or(word);
        if AMBIGUOUS.contains(&word) {
            ambiguous += 1;
        } else if let Some(entry) = entry(word) {
            telling += 1;
            seen |= 1 << entry;
            let here = Span::new(at, at + word.len());
            span = Some(span.map_or(here, |found| found.to(here)));
        }
    }
    let is_legacy = seen.count_ones() >= FEWEST_DIFFERENT
        && telling + ambiguous >= FEWEST_WORDS
        && (telling + ambiguous).saturating_mul(ONE_IN) >= words;
    span.filter(|_| is_legacy)
}

/// Whether the text has enough function words of a legacy font that the others are worth a count: few
/// texts do, and each such word has a letter of Latin, which Hindi has few of.
fn has_enough_words(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut found) = (0, 0);
    while let Some(latin) = bytes::first(bytes, at, is_latin) {
        let before = &bytes[at..latin];
        let gap = before.iter().rposition(|&byte| is_separator(byte));
        let start = gap.map_or(at, |gap| at + gap + 1);
        let (end, next) = word_end(bytes, start);
        at = next.max(latin + 1);
        let word = text.get(start..end).unwrap_or_default().trim_end();
        let word = word.strip_suffix(DANDAS).unwrap_or(word);
        found += usize::from(AMBIGUOUS.contains(&word) || entry(word).is_some());
        if found >= FEWEST_WORDS {
            return true;
        }
    }
    false
}

/// The place of a function word in the two tables taken together.
fn entry(word: &str) -> Option<usize> {
    let tables = || KRUTI_DEV.iter().chain(CHANAKYA);
    // No entry is longer than ten bytes; most words are.
    (word.len() <= 10)
        .then(|| tables().position(|&entry| entry == word))
        .flatten()
}

/// Where the word at byte `at` ends, and past the space or line break behind it.
fn word_end(bytes: &[u8], at: usize) -> (usize, usize) {
    let mut end = at;
    loop {
        match bytes[end..] {
            [] => return (end, end),
            [byte, ..] if is_separator(byte) => return (end, end + 1),
            // A no-break space.
            [0xC2, 0xA0, ..] => return (end, end + 2),
            _ => end += 1,
        }
    }
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

fn is_devanagari(word: &str) -> bool {
    matches!(word.as_bytes(), [0xE0, 0xA4 | 0xA5, ..])
}

/// Whether a byte is a letter of ASCII or the first byte of a letter of Latin-1, tested without a
/// branch.
fn is_latin(byte: u8) -> bool {
    ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte & 0xFE == 0xC2)
}
