//! What was met on the way: the kinds of anomaly, and how many there were of each.

use crate::named::named;

/// A trap of encoding or typing that Hindi text holds.
///
/// ```
/// use samachar::{AnomalyKind, Normalizer};
///
/// let normalized = Normalizer::new().normalize("२0२4 में डॉ० वर्मा आए।");
/// let anomalies = normalized.anomalies();
/// assert_eq!(anomalies.count(AnomalyKind::MixedDigits), 1);
/// assert_eq!(anomalies.count(AnomalyKind::ZeroForAbbreviation), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnomalyKind {
    /// A letter and its marks not in Normalization Form C, such as a nukta letter encoded as one
    /// character (U+095B for `ज़`). Always put in form C.
    NotNfc,
    /// A joiner where it joins nothing, as between a consonant and its vowel sign. Always removed.
    StrayJoiner,
    /// A byte-order mark, a direction mark, a zero-width space or another character without ink.
    /// Always removed; a zero-width space that alone parts two words becomes a space.
    Invisible,
    /// A no-break space, a tab or another space that is not U+0020. Always made U+0020.
    UnusualSpace,
    /// A soft hyphen. Always removed.
    SoftHyphen,
    /// More combining marks on one letter than any writing has. They are left as they are.
    MarkRun,
    /// A nukta that does not stand on its letter: typed after the vowel sign (`पढे़`), or twice.
    /// Moved to the letter by [`typing_fixes`](super::Normalizer::typing_fixes).
    MisplacedNukta,
    /// A vowel typed in pieces that look like it (`अ` + `ा` for `आ`). Joined by
    /// [`typing_fixes`](super::Normalizer::typing_fixes).
    SplitVowel,
    /// A visarga at the end of a word that has none, so probably typed for a colon (`सवालः`).
    /// Never changed.
    VisargaForColon,
    /// A colon in or after a word that is written with a visarga (`अत:`, `नि:शुल्क`). Never
    /// changed.
    ColonForVisarga,
    /// A vertical bar after a verb that ends a sentence, where a danda is meant. Never changed.
    PipeForDanda,
    /// The digit `०` right after a letter, where the sign of abbreviation `॰` is meant (`डॉ०`).
    /// Never changed.
    ZeroForAbbreviation,
    /// A number with digits of both scripts (`२0२4`). Never changed.
    MixedDigits,
    /// U+FFFD: a byte was lost before the text came here. Never changed.
    ReplacementCharacter,
    /// UTF-8 that was read as Latin-1 (`à¤`); counted from the third on, all of them. Never
    /// changed; see [`diagnose`](crate::diagnose).
    Mojibake,
}

named!(AnomalyKind, "kind of anomaly":
    NotNfc => "not_nfc",
    StrayJoiner => "stray_joiner",
    Invisible => "invisible",
    UnusualSpace => "unusual_space",
    SoftHyphen => "soft_hyphen",
    MarkRun => "mark_run",
    MisplacedNukta => "misplaced_nukta",
    SplitVowel => "split_vowel",
    VisargaForColon => "visarga_for_colon",
    ColonForVisarga => "colon_for_visarga",
    PipeForDanda => "pipe_for_danda",
    ZeroForAbbreviation => "zero_for_abbreviation",
    MixedDigits => "mixed_digits",
    ReplacementCharacter => "replacement_character",
    Mojibake => "mojibake",
);

/// How many anomalies of each kind a text holds.
///
/// ```
/// use samachar::{AnomalyKind, Normalizer};
///
/// let normalized = Normalizer::new().normalize("फ\u{200D}िर बारिश हुई\u{A0}| सवालः क्यों");
/// let anomalies = normalized.anomalies();
/// assert_eq!(anomalies.count(AnomalyKind::StrayJoiner), 1);
/// let names: Vec<&str> = anomalies.iter().map(|(kind, _)| kind.name()).collect();
/// assert_eq!(names, ["stray_joiner", "unusual_space", "visarga_for_colon", "pipe_for_danda"]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Anomalies {
    counts: [usize; AnomalyKind::ALL.len()],
}

impl Anomalies {
    /// How many there are of a kind.
    pub const fn count(&self, kind: AnomalyKind) -> usize {
        self.counts[kind as usize]
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The kinds that were met, with their counts.
    pub fn iter(&self) -> impl Iterator<Item = (AnomalyKind, usize)> + '_ {
        AnomalyKind::ALL
            .iter()
            .map(|&kind| (kind, self.count(kind)))
            .filter(|&(_, count)| count > 0)
    }

    pub(super) fn add(&mut self, kind: AnomalyKind) {
        self.add_many(kind, 1);
    }

    pub(super) fn add_many(&mut self, kind: AnomalyKind, count: usize) {
        self.counts[kind as usize] += count;
    }

    /// The counts of both.
    pub(super) fn union(mut self, other: &Anomalies) -> Anomalies {
        for (count, more) in self.counts.iter_mut().zip(other.counts) {
            *count += more;
        }
        self
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Anomalies {
    /// As a map from the names of the kinds that were met to their counts.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Anomalies {
    /// From a map from the names of kinds to their counts.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Anomalies, D::Error> {
        let mut anomalies = Anomalies::default();
        let counts = std::collections::HashMap::<AnomalyKind, usize>::deserialize(deserializer)?;
        for (kind, count) in counts {
            anomalies.counts[kind as usize] = count;
        }
        Ok(anomalies)
    }
}

#[cfg(test)]
mod tests {
    use super::AnomalyKind;

    #[test]
    fn all_kinds_are_listed_in_their_order() {
        for (at, &kind) in AnomalyKind::ALL.iter().enumerate() {
            assert_eq!(kind as usize, at, "{kind:?}");
        }
        assert_eq!(AnomalyKind::Mojibake as usize + 1, AnomalyKind::ALL.len());
    }
}
