//! Units of time in all their forms, and the adjectives made from them.
//!
//! Source: the noun paradigms of the grammars; abbreviations of CLDR for Hindi. The oblique
//! plurals stand apart because they mean "many" without a number (`सालों से`). Not included:
//! `समय`, `वक्त` and other words for time that measure nothing.

use super::time_word::{TimeWord, Unit};
use super::{Index, Senses};

const UNITS: &[(Unit, &str)] = &[
    (Unit::Second, "सेकंड सेकेंड सैकंड सैकेंड sec secs second seconds"),
    (Unit::Minute, "मिनट मिनिट मिन मि min mins minute minutes"),
    (Unit::Hour, "घंटा घंटे घण्टा घण्टे घं hour hours hr hrs"),
    (Unit::Day, "दिन दिवस कार्यदिवस day days"),
    (Unit::Week, "हफ्ता हफ्ते सप्ताह week weeks"),
    (Unit::Fortnight, "पखवाड़ा पखवाड़े पखवारा पखवारे"),
    (Unit::Month, "महीना महीने महिना महिने माह मास month months"),
    (Unit::Quarter, "तिमाही तिमाहियां त्रैमास quarter"),
    (Unit::Half, "छमाही छमाहियां"),
    (Unit::Year, "साल वर्ष बरस year years"),
    (Unit::Decade, "दशक दशाब्दी"),
    (Unit::Century, "सदी सदियां शताब्दी शताब्दियां शती"),
];

const OBLIQUE_PLURALS: &[(Unit, &str)] = &[
    (Unit::Second, "सेकंडों सेकेंडों"),
    (Unit::Minute, "मिनटों"),
    (Unit::Hour, "घंटों"),
    (Unit::Day, "दिनों दिवसों"),
    (Unit::Week, "हफ्तों सप्ताहों"),
    (Unit::Fortnight, "पखवाड़ों"),
    (Unit::Month, "महीनों महिनों माहों"),
    (Unit::Quarter, "तिमाहियों"),
    (Unit::Year, "सालों वर्षों बरसों"),
    (Unit::Decade, "दशकों"),
    (Unit::Century, "सदियों शताब्दियों"),
];

const LASTING: &[(Unit, &str)] = &[
    (Unit::Day, "दिवसीय दिनी"),
    (Unit::Week, "साप्ताही"),
    (Unit::Month, "माही"),
    (Unit::Year, "वर्षीय वर्षीया साला"),
];

/// A unit and `भर` in one word.
const ENTIRE: &[(Unit, &str)] = &[
    (Unit::Hour, "घंटेभर घंटाभर"),
    (Unit::Day, "दिनभर"),
    (Unit::Week, "सप्ताहभर हफ्तेभर हफ्ताभर"),
    (Unit::Month, "महीनेभर माहभर महीनाभर"),
    (Unit::Year, "सालभर वर्षभर"),
];

/// Adjectives and adverbs of what comes once in so many units.
const PERIODIC: &[(u8, Unit, &str)] = &[
    (1, Unit::Hour, "प्रतिघंटा प्रतिघंटे"),
    (1, Unit::Day, "दैनिक रोज रोजाना नित्य प्रतिदिन"),
    (1, Unit::Week, "साप्ताहिक प्रतिसप्ताह"),
    (1, Unit::Fortnight, "पाक्षिक"),
    (1, Unit::Month, "मासिक माहाना माहवार प्रतिमाह"),
    (1, Unit::Quarter, "त्रैमासिक तिमाहीवार"),
    (1, Unit::Half, "अर्धवार्षिक अर्द्धवार्षिक"),
    (1, Unit::Year, "सालाना वार्षिक प्रतिवर्ष"),
    (2, Unit::Year, "द्विवार्षिक"),
    (3, Unit::Year, "त्रिवार्षिक"),
];

/// The first word of `कार्य दिवस`.
const WORKING: &str = "कार्य";

pub(super) fn enter(index: &mut Index) {
    for &(unit, words) in UNITS {
        index.time(words, TimeWord::Unit(unit), Senses::TIME);
    }
    for &(unit, words) in OBLIQUE_PLURALS {
        index.time(words, TimeWord::Units(unit), Senses::TIME);
    }
    for &(unit, words) in LASTING {
        index.time(words, TimeWord::Lasting(unit), Senses::NONE);
    }
    for &(unit, words) in ENTIRE {
        index.time(words, TimeWord::Entire(unit), Senses::TIME);
    }
    for &(count, unit, words) in PERIODIC {
        index.time(words, TimeWord::Periodic(count, unit), Senses::TIME);
    }
    index.time(WORKING, TimeWord::Working, Senses::NONE);
    index.time("हर प्रत्येक प्रति हरेक", TimeWord::Every, Senses::TIME);
    index.time(
        "पूरा पूरी पूरे सारा सारी सारे समूचे",
        TimeWord::Whole,
        Senses::TIME,
    );
    index.time("भर", TimeWord::Throughout, Senses::NONE);
    index.time("बाकी शेष", TimeWord::Remaining, Senses::TIME);
    index.time("बचा बची बचे", TimeWord::Remaining, Senses::NONE);
    index.time("बार दफा", TimeWord::Times, Senses::NONE);
    index.time("ति q", TimeWord::QuarterLetter, Senses::TIME);
}
