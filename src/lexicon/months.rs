//! Names of the months: Gregorian in Hindi and English with their abbreviations, and the months of
//! the Vikram and Saka calendars.
//!
//! Source: the month names of CLDR for Hindi and English, the spellings of the dailies, and
//! English names written in Devanagari. Not included: the Islamic months.

use super::time_word::TimeWord;
use super::{Index, Senses};

const FULL: [&str; 12] = [
    "जनवरि जनवरी जनुअरी जनवरीं january",
    "फरवरी फरवरि फेब्रुअरी फेब्रुवरी february",
    "मार्च march",
    "अप्रेल अप्रैल अप्रील april",
    "मई",
    "जून जुन june",
    "जुलाइ जुलाई जूलाई जुलै july",
    "अगस्त august",
    "सितंबर सितंवर सितम्वर सितबर सेप्टेंबर september",
    "अक्टूबर अक्तूबर अक्टुबर अक्तुबर ऑक्टोबर अक्टूवर अक्तूवर october",
    "नवंबर नबंबर नबंवर नवंवर नवम्वर नवबर november",
    "दिसंबर दिसंवर दिसम्वर दिसबर december",
];

const SHORT: [&str; 12] = [
    "जन jan",
    "फर फ़र feb",
    "mar",
    "अप्र अप्रै apr",
    "may",
    "jun",
    "जुल jul",
    "अग aug",
    "सित सितं sep sept",
    "अक्टू अक्तू oct",
    "नव नवं nov",
    "दिस दिसं dec",
];

const INDIAN: [&str; 12] = [
    "चैत चैत्र",
    "वैशाख बैसाख",
    "ज्येष्ठ जेठ",
    "आषाढ़ असाढ़",
    "श्रावण सावन",
    "भाद्रपद भादों भादो",
    "आश्विन अश्विन क्वार",
    "कार्तिक",
    "मार्गशीर्ष अगहन",
    "पौष पूस",
    "माघ",
    "फाल्गुन फागुन",
];

pub(super) fn enter(index: &mut Index) {
    let mut number = 0;
    for ((full, short), indian) in FULL.iter().zip(SHORT).zip(INDIAN) {
        number += 1;
        index.time(full, TimeWord::Month(number), Senses::TIME);
        index.time(short, TimeWord::MonthShort(number), Senses::TIME);
        index.time(indian, TimeWord::IndianMonth(number), Senses::TIME);
    }
}
