//! Days with a name: national and world days on a fixed date, and the great festivals whose date
//! moves from year to year.
//!
//! Source: the list of gazetted holidays of the Government of India for the festivals, and the
//! calendars of the days that the Union, the United Nations and the churches keep. Not included:
//! festivals whose day differs from state to state.

use super::{Index, Phrases, Senses};

/// The day that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// The same month and day every year.
    Fixed(u8, u8),
    /// A weekday of a month: the month, which one, and the day from Monday.
    Floating(u8, u8, u8),
    /// A festival that moves.
    Moving(Festival),
    /// A festival that moves, for which there is no table.
    Untabled,
}

/// Festivals that move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Festival {
    Holi,
    Diwali,
    Dussehra,
    Navratri,
    Shivaratri,
    KartikPurnima,
    Rakshabandhan,
    EidUlFitr,
    EidUlAzha,
    GoodFriday,
    Easter,
    EasterMonday,
}

/// The first year of the table of festivals, and how many it holds.
const FIRST_YEAR: i16 = 2014;
const YEARS: usize = 13;

impl Festival {
    /// The month and the day in `year`, for the years that the tables hold.
    pub(crate) fn in_year(self, year: i16) -> Option<(u8, u8)> {
        // `month * 100 + day`, year by year.
        let days: [u16; YEARS] = match self {
            Festival::Holi => [
                317, 306, 324, 313, 302, 321, 310, 329, 318, 308, 325, 314, 304,
            ],
            Festival::Diwali => [
                1023, 1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108,
            ],
            Festival::Dussehra => [
                1003, 1022, 1011, 930, 1019, 1008, 1025, 1015, 1005, 1024, 1012, 1002, 1020,
            ],
            Festival::Navratri => [
                925, 1013, 1001, 921, 1010, 929, 1017, 1007, 926, 1015, 1003, 922, 1011,
            ],
            Festival::Shivaratri => [
                227, 217, 307, 224, 213, 304, 221, 311, 301, 218, 308, 226, 215,
            ],
            Festival::KartikPurnima => [
                1106, 1125, 1114, 1104, 1123, 1112, 1130, 1119, 1108, 1127, 1115, 1105, 1124,
            ],
            Festival::Rakshabandhan => [
                810, 829, 818, 807, 826, 815, 803, 822, 811, 830, 819, 809, 828,
            ],
            Festival::EidUlFitr => [
                729, 718, 707, 626, 616, 605, 525, 514, 503, 422, 411, 331, 321,
            ],
            Festival::EidUlAzha => [
                1006, 925, 913, 902, 822, 812, 801, 721, 710, 629, 617, 607, 527,
            ],
            Festival::GoodFriday => return Some(beside_easter(year, -2)),
            Festival::Easter => return Some(beside_easter(year, 0)),
            Festival::EasterMonday => return Some(beside_easter(year, 1)),
        };
        let at = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        let day = *days.get(at)?;
        Some(((day / 100) as u8, (day % 100) as u8))
    }
}

/// The day that lies `days` from Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones
/// and Butcher).
fn beside_easter(year: i16, days: i32) -> (u8, u8) {
    let y = i32::from(year);
    let (a, b, c) = (y.rem_euclid(19), y.div_euclid(100), y.rem_euclid(100));
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15).rem_euclid(30);
    let l = (32 + 2 * (b.rem_euclid(4)) + 2 * (c / 4) - h - c % 4).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    // Months of 31 days from the start of the year: March has them.
    let day = h + l - 7 * m + 114 + days;
    ((day / 31) as u8, (day % 31 + 1) as u8)
}

const FIXED: &[(u8, u8, &str)] = &[
    (1, 1, "नए साल के दिन"),
    (1, 1, "नव वर्ष के दिन"),
    (1, 1, "नववर्ष के दिन"),
    (1, 13, "लोहड़ी"),
    (1, 14, "मकर संक्रांति"),
    (1, 12, "युवा दिवस"),
    (1, 12, "राष्ट्रीय युवा दिवस"),
    (1, 15, "सेना दिवस"),
    (1, 15, "थल सेना दिवस"),
    (1, 24, "राष्ट्रीय बालिका दिवस"),
    (1, 25, "राष्ट्रीय मतदाता दिवस"),
    (1, 26, "गणतंत्र दिवस"),
    (1, 30, "शहीद दिवस"),
    (2, 4, "विश्व कैंसर दिवस"),
    (2, 14, "वैलेंटाइन डे"),
    (2, 14, "वेलेंटाइन डे"),
    (2, 21, "अंतरराष्ट्रीय मातृभाषा दिवस"),
    (2, 28, "राष्ट्रीय विज्ञान दिवस"),
    (3, 8, "महिला दिवस"),
    (3, 8, "अंतरराष्ट्रीय महिला दिवस"),
    (3, 8, "अंतर्राष्ट्रीय महिला दिवस"),
    (3, 8, "विश्व महिला दिवस"),
    (3, 22, "विश्व जल दिवस"),
    (3, 24, "विश्व टीबी दिवस"),
    (4, 7, "विश्व स्वास्थ्य दिवस"),
    (4, 14, "अंबेडकर जयंती"),
    (4, 14, "आंबेडकर जयंती"),
    (4, 14, "बैसाखी"),
    (4, 14, "बैशाखी"),
    (4, 14, "वैशाखी"),
    (4, 14, "वैसाखी"),
    (4, 22, "पृथ्वी दिवस"),
    (4, 22, "विश्व पृथ्वी दिवस"),
    (5, 1, "मजदूर दिवस"),
    (5, 1, "श्रमिक दिवस"),
    (5, 1, "मई दिवस"),
    (5, 1, "अंतरराष्ट्रीय मजदूर दिवस"),
    (5, 1, "अंतर्राष्ट्रीय मजदूर दिवस"),
    (5, 31, "विश्व तंबाकू निषेध दिवस"),
    (6, 5, "पर्यावरण दिवस"),
    (6, 5, "विश्व पर्यावरण दिवस"),
    (6, 14, "विश्व रक्तदान दिवस"),
    (6, 14, "विश्व रक्तदाता दिवस"),
    (6, 21, "योग दिवस"),
    (6, 21, "अंतरराष्ट्रीय योग दिवस"),
    (6, 21, "अंतर्राष्ट्रीय योग दिवस"),
    (7, 11, "विश्व जनसंख्या दिवस"),
    (7, 26, "कारगिल विजय दिवस"),
    (8, 15, "स्वतंत्रता दिवस"),
    (8, 15, "स्वाधीनता दिवस"),
    (8, 29, "राष्ट्रीय खेल दिवस"),
    (9, 5, "शिक्षक दिवस"),
    (9, 14, "हिंदी दिवस"),
    (10, 2, "गांधी जयंती"),
    (10, 8, "वायुसेना दिवस"),
    (10, 31, "राष्ट्रीय एकता दिवस"),
    (11, 14, "बाल दिवस"),
    (11, 26, "संविधान दिवस"),
    (12, 1, "विश्व एड्स दिवस"),
    (12, 4, "नौसेना दिवस"),
    (12, 10, "मानवाधिकार दिवस"),
    (12, 16, "विजय दिवस"),
    (12, 25, "क्रिसमस"),
    (12, 25, "क्रिसमस डे"),
    (12, 31, "नए साल की पूर्व संध्या"),
    (12, 31, "नए साल की शाम"),
    (12, 31, "नव वर्ष की पूर्व संध्या"),
    (12, 31, "नववर्ष की पूर्व संध्या"),
    (12, 31, "न्यू ईयर ईव"),
    (12, 31, "न्यू इयर ईव"),
];

const FLOATING: &[(u8, u8, u8, &str)] = &[
    (1, 3, 1, "मार्टिन लूथर किंग दिवस"),
    (2, 3, 1, "प्रेसिडेंट्स डे"),
    (5, 2, 7, "मदर्स डे"),
    (5, 2, 7, "मातृ दिवस"),
    (6, 3, 7, "फादर्स डे"),
    (11, 4, 4, "थैंक्सगिविंग"),
    (11, 4, 4, "थैंक्स गिविंग"),
];

const MOVING: &[(Festival, &str)] = &[
    (Festival::Holi, "होली"),
    (Festival::Diwali, "दिवाली"),
    (Festival::Diwali, "दीवाली"),
    (Festival::Diwali, "दीपावली"),
    (Festival::Dussehra, "दशहरा"),
    (Festival::Dussehra, "दशहरे"),
    (Festival::Dussehra, "विजयादशमी"),
    (Festival::Navratri, "नवरात्र"),
    (Festival::Navratri, "नवरात्रि"),
    (Festival::Navratri, "नवरात्रों"),
    (Festival::Navratri, "शारदीय नवरात्र"),
    (Festival::Navratri, "शारदीय नवरात्रि"),
    (Festival::Shivaratri, "महाशिवरात्रि"),
    (Festival::KartikPurnima, "कार्तिक पूर्णिमा"),
    (Festival::Rakshabandhan, "रक्षाबंधन"),
    (Festival::Rakshabandhan, "रक्षा बंधन"),
    (Festival::EidUlFitr, "ईद"),
    (Festival::EidUlFitr, "ईद उल फितर"),
    (Festival::EidUlFitr, "ईद उल फित्र"),
    (Festival::EidUlAzha, "ईद उल अजहा"),
    (Festival::EidUlAzha, "ईद उल जुहा"),
    (Festival::EidUlAzha, "बकरीद"),
    (Festival::GoodFriday, "गुड फ्राइडे"),
    (Festival::GoodFriday, "गुड फ्राईडे"),
    (Festival::EasterMonday, "ईस्टर मंडे"),
    (Festival::EasterMonday, "ईस्टर सोमवार"),
    (Festival::Easter, "ईस्टर"),
    (Festival::Easter, "ईस्टर रविवार"),
    (Festival::Easter, "ईस्टर संडे"),
];

/// Festivals by the moon whose days are not tabled.
const UNTABLED: &[&str] = &[
    "अक्षय तृतीया",
    "अनंत चतुर्दशी",
    "अहोई अष्टमी",
    "ईद ए मिलाद",
    "ईद मिलादुन्नबी",
    "उगादि",
    "ओणम",
    "करवा चौथ",
    "गंगा दशहरा",
    "गणेश चतुर्थी",
    "गुड़ी पड़वा",
    "गुप्त नवरात्र",
    "गुप्त नवरात्रि",
    "गुरु नानक जयंती",
    "गुरु पूर्णिमा",
    "गोवर्धन पूजा",
    "चैत्र नवरात्र",
    "चैत्र नवरात्रि",
    "चैत्र नवरात्रों",
    "छठ",
    "छठ पूजा",
    "छठ महापर्व",
    "छोटी दिवाली",
    "जन्माष्टमी",
    "दुर्गा पूजा",
    "देव दिवाली",
    "देव दीपावली",
    "देवउठनी एकादशी",
    "देवशयनी एकादशी",
    "धनतेरस",
    "नरक चतुर्दशी",
    "नाग पंचमी",
    "निर्जला एकादशी",
    "परशुराम जयंती",
    "बसंत पंचमी",
    "बारावफात",
    "बुद्ध पूर्णिमा",
    "भाई दूज",
    "भैया दूज",
    "महावीर जयंती",
    "मुहर्रम",
    "मोहर्रम",
    "मौनी अमावस्या",
    "रविदास जयंती",
    "राम नवमी",
    "रामनवमी",
    "वसंत पंचमी",
    "वाल्मीकि जयंती",
    "वासंतिक नवरात्र",
    "शनि अमावस्या",
    "शब ए बारात",
    "शरद पूर्णिमा",
    "श्रीकृष्ण जन्माष्टमी",
    "सरस्वती पूजा",
    "सावन शिवरात्रि",
    "सोमवती अमावस्या",
    "हनुमान जयंती",
    "हरतालिका तीज",
    "हरितालिका तीज",
    "हरियाली तीज",
];

pub(super) fn enter(index: &mut Index) -> Phrases<Occasion> {
    let first = Senses::TIME_PHRASE.and(Senses::TIME);
    let fixed = FIXED
        .iter()
        .map(|&(month, day, name)| (name, Occasion::Fixed(month, day)));
    let moving = MOVING
        .iter()
        .map(|&(festival, name)| (name, Occasion::Moving(festival)));
    let floating = FLOATING
        .iter()
        .map(|&(month, nth, day, name)| (name, Occasion::Floating(month, nth, day)));
    let entries = fixed
        .chain(floating)
        .chain(moving)
        .chain(UNTABLED.iter().map(|&name| (name, Occasion::Untabled)))
        .map(|(name, occasion)| (index.phrase(name, first), occasion))
        .collect();
    Phrases::new(entries)
}
