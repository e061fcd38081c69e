//! Appeals and disclaimers: told by two or three words that together no report uses.

use super::Furniture::{self, Residue};
use super::SHORT;
use crate::article::layout::ResidueKind;
use crate::lexicon::LayoutWord;
use crate::token::Token;

/// The appeal or disclaimer that a line is, if it is one.
pub(super) fn appeal(tokens: &[Token]) -> Option<Furniture> {
    if tokens.len() > 4 * SHORT {
        return None;
    }
    judge_appeal(tokens).map(Residue)
}

/// The kind of the appeal or disclaimer that `tokens` hold.
pub(in crate::article::layout) fn judge_appeal(tokens: &[Token]) -> Option<ResidueKind> {
    let mut counts = [0usize; 5];
    let kinds = [
        LayoutWord::Platform,
        LayoutWord::Request,
        LayoutWord::House,
        LayoutWord::Piece,
        LayoutWord::Feed,
    ];
    for token in tokens.iter().filter(|token| token.is_word()) {
        if let Some(place) = token
            .word()
            .layout
            .and_then(|word| kinds.iter().position(|&kind| kind == word))
        {
            counts[place] += 1;
        }
    }
    let [platforms, requests, house, pieces, feeds] = counts;
    if pieces > 0 && feeds > 0 {
        Some(ResidueKind::Disclaimer)
    } else if platforms > 0 && requests > 0 && (house > 0 || pieces > 0) {
        Some(ResidueKind::Promo)
    } else {
        None
    }
}
