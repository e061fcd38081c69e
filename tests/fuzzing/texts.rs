//! Texts made of the [`units`](super::units), as a stream of choices says.

use super::units::{BREAKS, KINDS};

/// Where choices come from: a seed, or the bytes of a fuzzer, which then has a say in each.
pub enum Choices<'b> {
    /// Without an end.
    Seeded(u64),
    /// As many as there are bytes for.
    Bytes(&'b [u8]),
}

impl Choices<'_> {
    /// A number below `bound`; `None` where the bytes have come to their end.
    pub fn below(&mut self, bound: usize) -> Option<usize> {
        let bound = bound.max(1);
        match self {
            // SplitMix64.
            Choices::Seeded(state) => {
                *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                let mut mixed = *state;
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                Some(((mixed ^ (mixed >> 31)) % bound as u64) as usize)
            }
            Choices::Bytes(bytes) => {
                let (&first, rest) = bytes.split_first()?;
                *bytes = rest;
                Some(usize::from(first) % bound)
            }
        }
    }

    /// A piece of any kind, the frequent kinds more often.
    pub fn unit(&mut self) -> Option<&'static str> {
        let sum: u32 = KINDS.iter().map(|&(_, weight)| weight).sum();
        let mut left = self.below(sum as usize)? as u32;
        for &(units, weight) in KINDS {
            if left < weight {
                return self.one_of(units);
            }
            left -= weight;
        }
        None
    }

    pub fn one_of(&mut self, units: &[&'static str]) -> Option<&'static str> {
        Some(units[self.below(units.len())?])
    }
}

/// A text of at least `bytes` bytes, or what the choices are good for: lines of pieces, most with
/// a space between them.
pub fn text(choices: &mut Choices<'_>, bytes: usize) -> String {
    let mut text = String::new();
    while text.len() < bytes {
        let Some(unit) = choices.unit() else { break };
        text.push_str(unit);
        match choices.below(24) {
            Some(0..=14) => text.push(' '),
            Some(15) => text.push_str(choices.one_of(BREAKS).unwrap_or("\n")),
            Some(16) => text.push_str("। "),
            Some(_) => {}
            None => break,
        }
    }
    text
}

/// The text that a fuzzer's bytes stand for. An even first byte says that the rest is the text
/// itself; else each of the others chooses a piece, so that a changed byte is a changed word.
pub fn from_bytes(bytes: &[u8]) -> String {
    match bytes.split_first() {
        None => String::new(),
        Some((first, rest)) if first % 2 == 0 => String::from_utf8_lossy(rest).into_owned(),
        Some((_, rest)) => text(&mut Choices::Bytes(rest), usize::MAX / 2),
    }
}
