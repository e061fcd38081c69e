//! Bodies whose short form does not spell the name that Hindi papers write out: the letters are those of
//! the English name, or the first syllables of the Hindi one.

use super::Letters;
use super::tables::SHORT_BODIES;
use crate::text::chars;
use crate::text::fold::{self, Key};

/// The longest of these short forms, in characters that are seen: `डब्ल्यूएचओ`.
const LONGEST: usize = 10;

/// The name in full of a body that is called by its short form, in either script, whose key is `key`; `letters` are
/// those that the short form spells.
pub(crate) fn body_in_full(name: &str, key: Key, letters: Option<Letters>) -> Option<&'static str> {
    let find = |key: Key| fold::find(&SHORT_BODIES, key);
    let full = find(key).or_else(|| find(fold::key(letters?.as_str())))?;
    // The key of a long name is that of its end alone.
    let mut seen = name.chars().filter(|&c| !chars::is_invisible(c));
    let is_long = seen.nth(LONGEST).is_some();
    (!is_long && !name.contains(' ')).then_some(full)
}

#[cfg(test)]
mod tests {
    use crate::lexicon::spelled;
    use crate::text::fold::key;

    fn body_in_full(name: &str) -> Option<&'static str> {
        super::body_in_full(name, key(name), spelled(name))
    }

    #[test]
    fn bodies_are_known_by_their_letters_in_either_script() {
        for name in ["WHO", "डब्ल्यूएचओ", "डब्लूएचओ", "डब्\u{200D}ल्\u{200D}यूएचओ"]
        {
            assert_eq!(body_in_full(name), Some("विश्व स्वास्थ्य संगठन"), "{name}");
        }
        assert_eq!(body_in_full("भाजपा"), body_in_full("बीजेपी"));
        assert_eq!(body_in_full("राम"), None);
        assert_eq!(body_in_full("who cares"), None);
    }
}
