//! Classes of punctuation marks, each written down once.

use super::chars;

/// Whether `c` may end a sentence.
pub(crate) const fn is_terminator(c: char) -> bool {
    is_danda(c) || matches!(c, '.' | '?' | '!' | '…' | '|')
}

/// Whether `c` is a danda, single or double.
pub(crate) const fn is_danda(c: char) -> bool {
    matches!(c, chars::DANDA | chars::DOUBLE_DANDA)
}

/// Whether `c` is a picture: `❤`, `🙏`.
pub(crate) const fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F300}'..='\u{1FAFF}')
}

/// Whether `c` is a hyphen or a dash of any length.
pub(crate) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−')
}

/// Whether `c` closes a bracket or a passage, or may: straight marks open too.
pub(crate) const fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '”' | '\'' | '’' | '»' | '`')
}

/// Whether `c` stands before the items of a list. A dash may.
pub(crate) const fn is_bullet(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '*' | '•' | '●' | '►' | '➤')
}
