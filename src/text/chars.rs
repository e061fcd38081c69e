//! Character classes that more than one layer asks for.

/// U+0964, the full stop of Devanagari.
pub(crate) const DANDA: char = '।';
/// U+0965, the double danda of verse.
pub(crate) const DOUBLE_DANDA: char = '॥';
/// U+0970, which marks an abbreviation (`डॉ॰`).
pub(crate) const ABBREVIATION_SIGN: char = '॰';
/// U+0903, which is also typed for the colon that it resembles (`सवालः`).
pub(crate) const VISARGA: char = 'ः';

/// U+094D, which takes the vowel from the consonant before it.
pub(crate) const VIRAMA: char = '\u{94D}';

/// Whether `c` is a vowel or a consonant of Devanagari, which a word can start with.
pub(crate) const fn is_devanagari_base(c: char) -> bool {
    matches!(c, 'अ'..='ह' | '\u{958}'..='\u{95F}')
}

/// Whether `c` leaves no ink and no space: joiners, direction marks, the soft hyphen, a
/// byte-order mark in mid-text. Words are read as if it were not there.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether `c` separates and shows nothing: white space (NBSP is one), or invisible.
#[inline]
pub(crate) fn is_blank(c: char) -> bool {
    // Most characters that are asked about are letters of Devanagari.
    !matches!(c, '\u{0900}'..='\u{097F}') && (c.is_whitespace() || is_invisible(c))
}

/// Whether `c` is a mark of the block General Punctuation, which holds quotation marks, dashes and
/// bullets, besides spaces and invisible characters.
pub(crate) const fn is_general_punctuation(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}')
}

/// Whether `c` ends a line. Form feeds, NEL and the Unicode line and paragraph separators do.
pub(crate) const fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether `c` is a digit, ASCII or Devanagari.
pub(crate) const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '०'..='९')
}

/// The value of a digit, ASCII or Devanagari.
pub(crate) const fn digit_value(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '०'..='९' => Some(c as u32 - '०' as u32),
        _ => None,
    }
}

/// Whether the byte is a character of ASCII that shows or is a space, and no control character.
#[inline]
pub(crate) const fn shows_in_ascii(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}

/// Whether `c` is a letter or mark of Devanagari: what can stand inside a Hindi word.
pub(crate) const fn is_devanagari_letter(c: char) -> bool {
    matches!(c, '\u{0900}'..='\u{0963}' | '\u{0971}'..='\u{097F}')
}

/// What a font of newsrooms wrote for `िं`, before the consonants that it belongs to: `¨सह` is `सिंह`.
pub(crate) const DISPLACED_SIGN: char = '\u{A8}';

/// How many bytes a displaced `िं` and its consonants take that `text` starts with, if it does.
pub(crate) fn displaced_sign(text: &str) -> Option<usize> {
    const VIRAMA: char = '\u{94D}';
    let is_consonant = |c: char| matches!(c, 'क'..='ह' | '\u{958}'..='\u{95F}');
    let rest = text.strip_prefix(DISPLACED_SIGN)?;
    let mut letters = rest.char_indices().peekable();
    let mut end = None;
    while let Some(&(at, c)) = letters.peek() {
        if !is_consonant(c) {
            break;
        }
        end = Some(at + c.len_utf8());
        letters.next();
        if letters.next_if(|&(_, c)| c == VIRAMA).is_none() {
            break;
        }
    }
    end.map(|end| DISPLACED_SIGN.len_utf8() + end)
}

/// Whether `c` can stand inside a word of any script: a letter, a vowel sign, a virama, a joiner.
pub(crate) fn is_word(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphabetic(),
        '\u{200C}' | '\u{200D}' => true,
        // Spared the search through Unicode's table: the dandas, the digits and the sign behind them in Devanagari, and
        // the block of punctuation, have no letter.
        '\u{0964}'..='\u{0970}' | '\u{2000}'..='\u{206F}' => false,
        _ => is_devanagari_letter(c) || c.is_alphabetic(),
    }
}
