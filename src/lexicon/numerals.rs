//! Number words: the cardinals to ninety-nine in all their spellings, the powers of ten, fractions and
//! ordinals.
//!
//! Source: the numerals of CLDR and of the grammars, with the spellings met in print. The first spelling of a
//! cardinal is the one its ordinals are made from. Not included: `तेरा` for thirteen ("yours").

use super::time_word::TimeWord;
use super::{Index, Senses};

/// The cardinals from zero.
const CARDINALS: [&str; 100] = [
    "शून्य ज़ीरो सिफर",
    "एक इक वन",
    "दो टू",
    "तीन थ्री",
    "चार फ़ोर",
    "पांच पाच फ़ाइव",
    "छह छ छः छे छै सिक्स",
    "सात सातों सेवन",
    "आठ एइट",
    "नौ नैन",
    "दस टेन",
    "ग्यारह इलेवन गयारह ग्यारा",
    "बारह बारहों ट्वेल्व बारा",
    "तेरह तेरह् थर्टीन",
    "चौदह चौदा फ़ोर्टीन",
    "पंद्रह पंद्रा फ़िफ़्टीन",
    "सोलह सिक्सटीन सोला",
    "सत्रह सतरह सत्तरह सेवेनटीन",
    "अठारह अट्ठारह अठारा एइटीन",
    "उन्नीस उन्निस नईनटीन",
    "बीस ट्वेंटी ट्वेन्टी",
    "इक्कीस इकीस इक्किस",
    "बाईस बाइस",
    "तेईस तेइस",
    "चौबीस चौबिस चौबीसों",
    "पच्चीस पचीस पच्चिस",
    "छब्बीस छब्बिस",
    "सत्ताईस सताइस सताईस सत्ताइस",
    "अट्ठाईस अट्ठाइस अठाईस अठ्ठाईस",
    "उनतीस उंतीस",
    "तीस थर्टी",
    "इकतीस इकत्तीस इक्तीस",
    "बत्तीस बतीस",
    "तैंतीस तेंतीस तेतीस",
    "चौंतीस चौतीस",
    "पैंतीस पेंतीस पैतीस",
    "छत्तीस छतीस छ्त्तीस",
    "सैंतीस सेंतीस सैतीस",
    "अड़तीस",
    "उनतालीस उंतालीस उनचालीस",
    "चालीस चालिस फ़ोर्टी",
    "इकतालीस इकतालिस एकतालीस",
    "बयालीस बयालिस ब्यालीस",
    "तैंतालीस तिरतालीस तेंतालीस तेतालीस तैतालीस",
    "चौवालीस चवालीस चौंतालीस चौंवालीस",
    "पैंतालीस पेंतालीस पैंतालिस",
    "छियालीस छयालिस छयालीस",
    "सैंतालीस सेंतालीस सैंतालिस",
    "अड़तालीस",
    "उनचास उनंचास उन्चास",
    "पचास फ़िफ़्टी",
    "इक्यावन इक्याबन इक्यावान",
    "बावन",
    "तिरेपन तिरपन",
    "चौवन चउवन चौअन चौबन",
    "पचपन",
    "छप्पन छपन",
    "सत्तावन सतावन",
    "अट्ठावन अठावन अठ्ठावन",
    "उनसठ",
    "साठ साट सिक्सटी",
    "इकसठ एकसठ",
    "बासठ बासट",
    "तिरेसठ तिरसठ",
    "चौंसठ चौसठ",
    "पैंसठ पेंसठ पैसठ",
    "छियासठ छयासठ",
    "सड़सठ सरसठ",
    "अड़सठ",
    "उनहत्तर उनहतर",
    "सत्तर सतर सेवेंटी",
    "इकहत्तर इकहतर",
    "बहत्तर बहतर",
    "तिहत्तर तिहतर",
    "चौहत्तर चौहतर",
    "पचहत्तर पचहतर पिचहत्तर",
    "छिहत्तर छिहतर",
    "सतहत्तर सतहतर",
    "अठहत्तर अठत्तर अठहतर",
    "उनासी उन्नासी उन्यासी",
    "अस्सी अस्सि एइट्टी",
    "इक्यासी एक्यासी",
    "बयासी ब्यासी",
    "तिरासी",
    "चौरासी",
    "पचासी",
    "छियासी छयासी",
    "सत्तासी सतासी",
    "अट्ठासी अठासी",
    "नवासी नव्वासी",
    "नब्बे नब्बें नब्बै नैनटी",
    "इक्यानबे इक्यानवे",
    "बानबे बानवे",
    "तिरानबे तिरानवे",
    "चौरानबे चौरानवे",
    "पंचानबे पंचानवे पचानबे पचानवे",
    "छियानबे छियानवे",
    "सत्तानबे सतानवे सत्तानवे",
    "अट्ठानबे अट्ठानवे अठानवे",
    "निन्यानबे निन्नानवे निन्यानवे",
];

/// Ordinals that are not a cardinal and an ending.
const ORDINALS: &[(u8, &str)] = &[
    (1, "पहला पहली पहिला प्रथम फर्स्ट"),
    (2, "दूसरा दूसरी दूसरे द्वितीय"),
    (3, "तीसरा तीसरी तीसरे तृतीय थर्ड"),
    (4, "चतुर्थ चौथा चौथी चौथे फोर्थ"),
    (5, "पंचम फिफ्थ"),
    (6, "छठवा छठवां छठवीं छठा छठी छठे षष्ठ सिक्स्थ"),
    (7, "सप्तम साँतवा सेवंथ"),
    (8, "अष्टम आँठवा एइथ"),
    (9, "नवम नवां नाइन्थ"),
    (10, "टेन्थ दशम"),
    (11, "इलेवेन्थ"),
    (12, "ट्वेल्फ्थ"),
    (13, "थरटीन्थ"),
    (14, "फोर्टीन्थ"),
    (15, "फिफ्टीन्थ"),
    (16, "सिक्सटीन्थ"),
    (17, "सेवेंटीन्थ"),
    (18, "एइटीन्थ"),
    (19, "नाइटीन्थ"),
    (20, "ट्वेंटीएथ ट्वेन्टीएथ बिसवां"),
    (30, "थरटिएथ"),
    (31, "इकत्तीसवां"),
    (40, "फ़ोर्टीएथ"),
    (50, "फ़िफ़्टीएथ"),
    (60, "सिक्सटिएथ"),
    (70, "सेवेंटिएथ"),
    (80, "एइटिएथ"),
    (90, "नैनटिएथ"),
    (100, "हंड्रेडथ"),
];

/// The endings that make an ordinal of a cardinal; the last is a common slip for the second.
const ORDINAL_ENDINGS: [&str; 4] = ["वां", "वीं", "वें", "वी"];

/// The same endings, typed after digits (`21वीं`, `1ली`).
const ORDINAL_SUFFIXES: &str = "वां वीं वें वी ली ला रा री रे था थी थे th st nd rd";

/// Powers of ten.
const SCALES: &[(u8, &str)] = &[
    (2, "सौ सो हंड्रेड सैकड़ा सैकड़ों सैंकड़ा सैंकड़ों"),
    (3, "हजार हजारों थाउजेंड"),
    (5, "लाख लाखों"),
    (6, "मिलियन"),
    (7, "करोड़ करोड़ों"),
    (9, "अरब अरबों बिलियन"),
    (11, "खरब खरबों"),
    (12, "ट्रिलियन"),
];

/// Quarters of one that are a number by themselves.
const QUARTERS: &[(u8, &str)] = &[
    (1, "पाव"),
    (2, "आधा आधी आधे"),
    (3, "पौन पौना"),
    (6, "डेढ़"),
    (10, "ढाई अढ़ाई"),
];

/// Quarters added to the number after them.
const PLUS_QUARTERS: &[(i8, &str)] = &[(-1, "पौने"), (1, "सवा सावा"), (2, "साढ़े साड़े साडे")];

/// Dozens.
const DOZENS: &str = "दर्जन दर्जनों डजन";

/// Words for a number that is not told.
const SEVERAL: &str = "कई कुछ कुछेक चंद अनेक अनगिनत";

/// The last of several.
const LAST: &str = "अंतिम आखरी आखिरी";

pub(super) fn enter(index: &mut Index) {
    for (number, words) in (0..).zip(CARDINALS) {
        index.time(words, TimeWord::Cardinal(number), Senses::TIME);
        if number >= 5 {
            enter_ordinals(index, number, words);
        }
    }
    enter_ordinals(index, 100, "सौ");
    for &(number, words) in ORDINALS {
        index.time(words, TimeWord::Ordinal(number), Senses::TIME);
    }
    for &(power, words) in SCALES {
        index.time(words, TimeWord::Scale(power), Senses::TIME);
    }
    for &(quarters, words) in QUARTERS {
        index.time(words, TimeWord::Quarters(quarters), Senses::TIME);
    }
    for &(quarters, words) in PLUS_QUARTERS {
        index.time(words, TimeWord::PlusQuarters(quarters), Senses::TIME);
    }
    index.time(DOZENS, TimeWord::Dozen, Senses::TIME);
    index.time(ORDINAL_SUFFIXES, TimeWord::OrdinalSuffix, Senses::NONE);
    index.time(SEVERAL, TimeWord::Several, Senses::TIME);
    index.time(LAST, TimeWord::Last, Senses::TIME);
}

/// The regular ordinals of the first spelling of a cardinal.
fn enter_ordinals(index: &mut Index, number: u8, words: &str) {
    let Some(first) = words.split_ascii_whitespace().next() else {
        return;
    };
    for ending in ORDINAL_ENDINGS {
        let word = format!("{first}{ending}");
        index.time(&word, TimeWord::Ordinal(number), Senses::TIME);
    }
}
