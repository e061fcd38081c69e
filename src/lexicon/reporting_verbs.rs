//! Verbs of speaking.

use super::{Index, Senses};

const FINITE: &str = "कहा कही कहे कहते कहती बताया बताई बताए बोला बोली बोले बोलीं लिखा पूछा चिल्लाया चिल्लाई चिल्लाए जोड़ा दोहराया";

pub(super) fn enter(index: &mut Index) {
    index.classify(FINITE, Senses::REPORTING);
}
