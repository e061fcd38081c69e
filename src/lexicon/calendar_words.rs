//! Words that stand beside the numbers and names of a date: eras, seasons, parts of a stretch of
//! time, connectors and approximators.
//!
//! Source: the grammars, CLDR for Hindi (eras), and the business pages (fiscal years).

use super::time_word::{Season, TimeWord};
use super::{Index, Senses};

/// Words that may be the first of a date.
const STARTERS: &[(TimeWord, &str)] = &[
    (TimeWord::DateLabel, "दिनांक दि"),
    (TimeWord::YearLabel, "सन सन् cy"),
    (TimeWord::CommonEra, "ई ईस्वी ईसवी ईसवीं"),
    (TimeWord::Christ, "ईसा ईपू"),
    (TimeWord::Fiscal, "वित्त वित्तीय वित्तवर्ष कारोबारी fy"),
    (TimeWord::Vikram, "विक्रम"),
    (TimeWord::Saka, "शक शाके"),
    (TimeWord::Samvat, "संवत संवत्"),
    (TimeWord::Weekend, "सप्ताहांत वीकेंड weekend"),
    (TimeWord::Season(Season::Spring), "बसंत वसंत"),
    (TimeWord::Season(Season::Summer), "गर्मी गर्मियों गर्मियां ग्रीष्म"),
    (TimeWord::Season(Season::Autumn), "शरद पतझड़"),
    (
        TimeWord::Season(Season::Winter),
        "सर्दी सर्दियों सर्दियां जाड़े जाड़ों शीत",
    ),
];

const OTHERS: &[(TimeWord, &str)] = &[
    (TimeWord::Start, "शुरुआत शुरूआत आरंभ प्रारंभ शुरुआती पूर्वार्ध पूर्वार्द्ध"),
    (TimeWord::End, "अंत आखिर उत्तरार्ध उत्तरार्द्ध"),
    (TimeWord::DayOfMonth, "तारीख तारीखों तारिख"),
    (TimeWord::Of, "का की के"),
    (TimeWord::To, "को"),
    (TimeWord::From, "से"),
    (TimeWord::Taking, "लेकर"),
    (TimeWord::Till, "तक"),
    (TimeWord::In, "में"),
    (TimeWord::On, "पर"),
    (TimeWord::And, "और व एवं तथा"),
    (TimeWord::Between, "बीच"),
    (TimeWord::Intervening, "दरमियानी दरम्यानी"),
    (TimeWord::About, "करीब लगभग तकरीबन आसपास अंदाजन क़रीबन करीबन"),
    (TimeWord::More, "ज्यादा अधिक ऊपर"),
    (TimeWord::Less, "कम"),
    (TimeWord::Fortnight, "शुक्ल कृष्ण"),
    (
        TimeWord::LunarDay,
        "प्रतिपदा द्वितीया तृतीया चतुर्थी पंचमी षष्ठी सप्तमी अष्टमी नवमी दशमी एकादशी द्वादशी त्रयोदशी चतुर्दशी
         पूर्णिमा अमावस्या अमावस",
    ),
    (TimeWord::Name, "नाम नामक"),
    (TimeWord::Emphasis, "ही भी"),
];

pub(super) fn enter(index: &mut Index) {
    for &(word, forms) in STARTERS {
        index.time(forms, word, Senses::TIME);
    }
    for &(word, forms) in OTHERS {
        index.time(forms, word, Senses::NONE);
    }
}
