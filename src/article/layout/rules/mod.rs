//! The rules on the place of a line: what it is by the lines round it. In the order in which they are
//! asked; see [`decide`](super::decide) for what wins over what.

pub(super) mod body;
pub(super) mod byline;
pub(super) mod caption;
pub(super) mod credit;
pub(super) mod dateline_locator;
pub(super) mod headline;
pub(super) mod label_values;
mod run_in;
pub(super) mod text;
pub(super) mod top;
pub(super) mod trailer;

use super::claim::{MASTHEAD, TEXT};
use super::{boilerplate, pieces};
use crate::rule::Rule;

/// The rules on lines: those on their own words, those on their place in the order of
/// [`decide`](super::decide), those on pieces of lines.
pub(crate) const RULES: &[&Rule] = &[
    &boilerplate::STEPS[0].rule,
    &boilerplate::STEPS[1].rule,
    &boilerplate::STEPS[2].rule,
    &boilerplate::STEPS[3].rule,
    &boilerplate::STEPS[4].rule,
    &boilerplate::STEPS[5].rule,
    &boilerplate::STEPS[6].rule,
    &boilerplate::STEPS[7].rule,
    &boilerplate::STEPS[8].rule,
    &boilerplate::STEPS[9].rule,
    &boilerplate::STEPS[10].rule,
    &boilerplate::STEPS[11].rule,
    &boilerplate::STEPS[12].rule,
    &boilerplate::STEPS[13].rule,
    &boilerplate::STEPS[14].rule,
    &boilerplate::STEPS[15].rule,
    &boilerplate::STEPS[16].rule,
    &boilerplate::STEPS[17].rule,
    &boilerplate::STEPS[18].rule,
    &boilerplate::STEPS[19].rule,
    &boilerplate::STEPS[20].rule,
    &MASTHEAD,
    &text::LINK_IN_SENTENCE,
    &text::HEADLINE_LIKE_LABEL,
    &label_values::LIST_ENTRY,
    &label_values::TAG_VALUE,
    &label_values::CAPTION_WORDS,
    &label_values::NOTE_WORDS,
    &label_values::POST_WORDS,
    &label_values::POLL,
    &label_values::NAME_BELOW_LABEL,
    &label_values::STAMP_BELOW_LABEL,
    &label_values::EMPTY_LABEL,
    &headline::SECTION_ABOVE,
    &headline::HEADLINE,
    &byline::DESK,
    &byline::NAME_BESIDE,
    &byline::LONE_NAME,
    &byline::NOTE_ON_AUTHOR,
    &trailer::NOTE_TO_READERS,
    &trailer::LATIN_PROSE,
    &text::WORDS_IN_BODY,
    &text::DATE_OF_CHAPTER,
    &top::STEPS[0].rule,
    &top::STEPS[1].rule,
    &top::STEPS[2].rule,
    &top::STEPS[3].rule,
    &top::STEPS[4].rule,
    &top::STEPS[5].rule,
    &top::STEPS[6].rule,
    &top::STEPS[7].rule,
    &top::LATIN_CAPTION,
    &caption::PICTURE_AT_TOP,
    &caption::PICTURE_OPENS_BODY,
    &caption::PICTURE_ABOVE_DATELINE,
    &caption::HEADLINE_AGAIN,
    &caption::LATIN_BESIDE_SOURCE,
    &dateline_locator::DATELINE,
    &dateline_locator::AGAIN,
    &run_in::RUN_IN,
    &run_in::BEHIND_CODE,
    &credit::CREDIT_LINE,
    &credit::CREDIT_ABOVE_NOTE,
    &credit::CREDIT_BEHIND_SENTENCE,
    &credit::SIGN_OFF,
    &trailer::SIGNATURE,
    &trailer::REPORT_BEHIND_BODY,
    &trailer::LIST_BEHIND_BODY,
    &trailer::STEPS[0].rule,
    &trailer::STEPS[1].rule,
    &trailer::STEPS[2].rule,
    &trailer::STEPS[3].rule,
    &trailer::STEPS[4].rule,
    &trailer::STEPS[5].rule,
    &trailer::STEPS[6].rule,
    &trailer::STEPS[7].rule,
    &trailer::STEPS[8].rule,
    &pieces::MARKUP_AT_ENDS,
    &pieces::APPEAL_AT_END,
    &pieces::APPEAL_IN_BRACKETS,
    &pieces::BROKEN_APPEAL,
    &pieces::POST_IN_TEXT,
    &pieces::LINK_IN_TEXT,
    &pieces::MORE_AT_END,
    &TEXT,
];
