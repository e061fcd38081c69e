//! [`Vague`]: past, present or future and no more. The phrases stand in `data/time_phrases.tsv`.

/// When, without a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vague {
    Past,
    Present,
    Future,
}
