//! Parts of the day, the words of the clock, and zones.
//!
//! Source: the day periods of CLDR for Hindi, the clock chapter of the grammars, and the
//! abbreviations that timestamps use. Not included: prayer and meal times.

use super::time_word::{DayPart, TimeWord};
use super::{Index, Senses};

const DAY_PARTS: &[(DayPart, &str)] = &[
    (DayPart::Dawn, "तड़के भोर अलसुबह मुंहअंधेरे"),
    (DayPart::Morning, "सुबह सवेरे सबेरे प्रात प्रातः प्रातःकाल morning"),
    (DayPart::Forenoon, "पूर्वाह्न पूर्वाहन पूर्वान्ह"),
    (DayPart::Noon, "दोपहर दुपहर दोपहरी दुपहरी"),
    (DayPart::Midday, "मध्याह्न मध्यान्ह"),
    (DayPart::Afternoon, "अपराह्न अपराहन अपरान्ह afternoon"),
    (DayPart::Evening, "शाम सायं सांय सायंकाल संध्या शामों सांझ evening"),
    (DayPart::Night, "रात रातभर रात्रि रातों night"),
    (DayPart::Midnight, "मध्यरात्रि अर्धरात्रि अर्द्धरात्रि आधीरात"),
];

const CLOCK: &[(TimeWord, &str)] = &[
    (TimeWord::Oclock, "बजे ओक्लॉक"),
    (TimeWord::OclockPast, "बजकर"),
    (TimeWord::OclockTo, "बजने"),
    (TimeWord::Am, "am एएम"),
    (TimeWord::Pm, "pm पीएम"),
    (TimeWord::TimeMark, "t"),
    (TimeWord::Zone(330), "ist आईएसटी"),
    (TimeWord::Zone(0), "gmt utc z जीएमटी यूटीसी"),
];

pub(super) fn enter(index: &mut Index) {
    for &(part, words) in DAY_PARTS {
        index.time(words, TimeWord::DayPart(part), Senses::TIME);
    }
    for &(word, forms) in CLOCK {
        index.time(forms, word, Senses::NONE);
    }
    // `देर रात`, `अल सुबह`
    index.time("अल देर", TimeWord::Late, Senses::TIME);
    // `मध्य रात्रि`; elsewhere the middle of a stretch.
    index.time("मध्य अर्ध अर्द्ध", TimeWord::Middle, Senses::TIME);
}
