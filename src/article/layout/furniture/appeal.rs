//! Appeals and disclaimers: told by two or three words that together no report uses.

use super::Furniture::{self, Residue};
use super::SHORT;
use crate::article::layout::ResidueKind;
use crate::article::layout::lines;
use crate::lexicon::{LayoutWord, Senses};
use crate::token::Token;

/// The appeal or disclaimer that a line is, if it is one.
pub(super) fn appeal(tokens: &[Token]) -> Option<Furniture> {
    if tokens.len() > 4 * SHORT {
        return None;
    }
    judge_appeal(tokens).map(Residue)
}

/// How often the words of each kind stand in a stretch.
#[derive(Default)]
struct Counts {
    platforms: usize,
    requests: usize,
    clicks: usize,
    reads: usize,
    house: usize,
    readers: usize,
    pieces: usize,
    feeds: usize,
    disclaimed: usize,
    /// Whether the article speaks of itself: `यह खबर`, `इस लेख`.
    itself: bool,
}

fn count(tokens: &[Token]) -> Counts {
    let mut counts = Counts::default();
    let mut before: Option<&Token> = None;
    for token in tokens.iter().filter(|token| token.is_word()) {
        let count = match token.word().layout {
            Some(LayoutWord::Platform) => &mut counts.platforms,
            Some(LayoutWord::Request) => &mut counts.requests,
            Some(LayoutWord::Click) => &mut counts.clicks,
            Some(LayoutWord::Read) => &mut counts.reads,
            Some(LayoutWord::House) => &mut counts.house,
            Some(LayoutWord::Reader) => &mut counts.readers,
            Some(LayoutWord::Piece) => {
                counts.itself |= before.is_some_and(|before| before.has(Senses::OPENER));
                &mut counts.pieces
            }
            Some(LayoutWord::Feed) => &mut counts.feeds,
            Some(LayoutWord::Disclaimed) => &mut counts.disclaimed,
            _ => {
                before = Some(token);
                continue;
            }
        };
        *count += 1;
        before = Some(token);
    }
    counts
}

/// The kind of the appeal or disclaimer that `tokens` hold.
pub(in crate::article::layout) fn judge_appeal(tokens: &[Token]) -> Option<ResidueKind> {
    // Those that a report quotes are the words of others.
    if tokens
        .iter()
        .any(|token| matches!(token.mark(), Some('"' | '“' | '”')))
    {
        return None;
    }
    let counts = count(tokens);
    let unedited = counts.pieces > 0
        && (counts.feeds > 1 || counts.feeds > 0 && (counts.itself || counts.house > 0));
    if unedited {
        return Some(ResidueKind::Disclaimer);
    }
    let asked = counts.requests > 0 && counts.house + counts.readers + counts.pieces > 0;
    // Reports send readers to the pages of offices too: `आप वेबसाइट पर क्लिक करें`.
    let sent = counts.clicks > 0
        && (counts.house > 0
            || (counts.readers > 0 || counts.pieces > 0) && lines::terminator(tokens).is_none());
    (counts.platforms > 0 && (asked || sent)).then_some(ResidueKind::Promo)
}

/// Whether a line behind the body turns to the reader or disclaims the article. So few words of
/// it would not do in the midst of a report.
pub(in crate::article::layout) fn judge_tail(tokens: &[Token]) -> Option<ResidueKind> {
    if tokens.len() > 8 * SHORT {
        return None;
    }
    let counts = count(tokens);
    let ours = counts.itself || counts.readers > 0 && (counts.disclaimed > 1 || counts.house > 0);
    if counts.disclaimed > 0 && ours {
        return Some(ResidueKind::Disclaimer);
    }
    let asked = counts.requests > 0
        && (counts.house + counts.readers + counts.platforms > 0 || counts.pieces > 1);
    let sent = counts.clicks > 0 && counts.readers + counts.platforms + counts.house > 0;
    let read = counts.reads > 0 && (counts.pieces > 1 || counts.platforms > 0);
    (counts.pieces > 0 && (asked || sent || read)).then_some(ResidueKind::Promo)
}
