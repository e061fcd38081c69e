//! Labels of the turns of a printed interview.
//!
//! Source: the labels that Hindi papers print, in full, shortened and in Latin letters. Not
//! included: names and houses, which differ with every interview.

use super::{Index, Traits};

const QUESTIONS: &str = "q que question प्र प्रश्न सवाल";
const ANSWERS: &str = "a ans answer उ उत्तर जवाब";

pub(super) fn enter(index: &mut Index) {
    index.traits(QUESTIONS, Traits::QUESTION);
    index.traits(ANSWERS, Traits::ANSWER);
}
