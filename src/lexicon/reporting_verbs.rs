//! Verbs of speaking and writing, by form.
//!
//! Source: counts of the verbs that take a reported clause in Hindi newswire, each with its whole
//! paradigm (gender, number, aspect, and both spellings of `-यी` and `-ई`). Not included: `कहीं`,
//! which is "somewhere" far more often than "said"; verbs of perceiving and finding out (`पाया`,
//! `देखा`, `सोचा`), after which nobody has spoken.

use super::attribution::Cue;
use super::{Index, Senses};

/// The speaker takes `ने`.
const PERFECTIVE: &str = "
    कबूला कबूली कबूले कहलवाई कहलवाए कहलवाया कहा कही कहे गिनाई गिनाए गिनाया चेताई चेताए चेताया जोड़ा
    दोहराई दोहराए दोहराया पूछा पूछी पूछे फरमाया बतलाई बतलाए बतलाया बताई बताए बताया बतायी बताये
    लिखवाई लिखवाए लिखवाया लिखा लिखी लिखे समझाई समझाए समझाया सुझाई सुझाए सुझाया स्वीकारा स्वीकारी
    स्वीकारे
";

/// Perfectives that report only with `कि`: they take objects as readily.
const ADMISSIONS: &str = "माना";

/// The speaker stands plain.
const PLAIN: &str = "चिल्लाई चिल्लाईं चिल्लाए चिल्लाया बोला बोली बोलीं बोले";

const IMPERFECTIVE: &str = "
    कबूलता कबूलती कबूलते कहता कहती कहतीं कहते गिनाता गिनाती गिनाते चिल्लाता चिल्लाती चिल्लाते
    चेताता चेताती चेताते जोड़ता जोड़ती जोड़ते दोहराता दोहराती दोहराते पूछता पूछती पूछते फरमाता
    फरमाती फरमाते बतलाता बतलाती बतलाते बताता बताती बतातीं बताते बोलता बोलती बोलते मानता मानती
    मानतीं मानते लिखता लिखती लिखते समझाता समझाती समझाते सुझाता सुझाती सुझाते स्वीकारता स्वीकारती
    स्वीकारते
";

/// Finite with `लगा` alone: `कहने लगे`.
const INCEPTIVES: &str = "कहने चिल्लाने पूछने बताने बोलने";

const STEMS: &str = "कह चेता दोहरा पूछ बता बोल लिख";

const INFINITIVES: &str = "कहना बताना मानना";

const CONJUNCTIVES: &str = "कहकर कहके पूछकर बताकर बोलकर लिखकर";

pub(super) fn enter(index: &mut Index) {
    for words in [PERFECTIVE, PLAIN, IMPERFECTIVE] {
        index.classify(words, Senses::REPORTING);
    }
    for (words, cue) in [
        (PERFECTIVE, Cue::Perfective),
        (ADMISSIONS, Cue::Perfective),
        (PLAIN, Cue::Plain),
        (IMPERFECTIVE, Cue::Imperfective),
        (STEMS, Cue::Stem),
        (INCEPTIVES, Cue::Inceptive),
        (INFINITIVES, Cue::Infinitive),
        (CONJUNCTIVES, Cue::Conjunctive),
    ] {
        index.cue(words, cue);
    }
}
