//! [`Reach`]: the sentence that is read, and how far left in it a source may stand.

/// The sentence in which a cue stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The number of the sentence.
    pub(super) index: usize,
    /// Its first token.
    pub(super) start: usize,
    /// The token after its last.
    pub(super) limit: usize,
    /// No source starts left of here: the sentence starts, or the clause of an earlier report.
    pub(super) floor: usize,
}
