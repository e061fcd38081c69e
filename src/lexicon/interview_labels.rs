//! Labels of the turns of a printed interview.
//!
//! Source: the labels that Hindi papers print, in full, shortened and in Latin letters. Not
//! included: names and houses, which differ with every interview.

use super::{Index, Traits};

const QUESTIONS: &str = "सवाल प्रश्न प्र q que question";
const ANSWERS: &str = "जवाब उत्तर उ a ans answer";

pub(super) fn enter(index: &mut Index) {
    index.traits(QUESTIONS, Traits::QUESTION);
    index.traits(ANSWERS, Traits::ANSWER);
}
