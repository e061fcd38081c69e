//! Words by which stories name bodies that they later call by their sort (`कंपनी`, `क्लब`, `अदालत`).
//!
//! Source: the parties in parliament and the states, the agencies that investigate or fly into space, and
//! the words that names of companies and football clubs end with in Hindi papers. They stand in no
//! index: they are asked about only where such a body speaks.

/// Words that end the name of a court.
pub(crate) const COURTS: &[&str] = &["कोर्ट", "न्यायालय", "हाईकोर्ट", "हाइकोर्ट", "ट्रिब्यूनल"];

/// Parties, as their short names are written.
pub(crate) const PARTIES: &[&str] = &[
    "भाजपा",
    "बीजेपी",
    "कांग्रेस",
    "सपा",
    "बसपा",
    "राजद",
    "आरजेडी",
    "जदयू",
    "जेडीयू",
    "माकपा",
    "भाकपा",
    "शिवसेना",
    "राकांपा",
    "एनसीपी",
    "तृणमूल",
    "टीएमसी",
    "द्रमुक",
    "डीएमके",
    "अन्नाद्रमुक",
    "लोजपा",
    "रालोद",
    "इनेलो",
    "झामुमो",
    "तेदेपा",
];

/// Agencies of the state.
pub(crate) const AGENCIES: &[&str] = &[
    "सीबीआई",
    "ईडी",
    "एनआईए",
    "एनसीबी",
    "एटीएस",
    "सीआईडी",
    "एफबीआई",
    "नासा",
    "इसरो",
    "ईएसए",
];

/// Who stands behind the name of a company.
pub(crate) const COMPANY_OFFICERS: &[&str] = &[
    "सीईओ",
    "चेयरमैन",
    "अध्यक्ष",
    "निदेशक",
    "संस्थापक",
    "एमडी",
    "सीएमडी",
    "सीएफओ",
    "प्रवक्ता",
    "प्रबंधक",
    "उपाध्यक्ष",
];

/// Who or what stands behind the name of a club.
pub(crate) const CLUB_OFFICERS: &[&str] = &["मैनेजर", "कोच", "प्रबंधक", "वेबसाइट", "कप्तान", "स्ट्राइकर"];

/// Words that only names of companies end with.
pub(crate) const COMPANY_ENDINGS: &[&str] = &[
    "लिमिटेड",
    "मोटर्स",
    "इंडस्ट्रीज",
    "टेक्नोलॉजीज",
    "कॉरपोरेशन",
    "कॉर्पोरेशन",
    "फाइनेंस",
    "फार्मा",
    "स्टील",
    "एयरवेज",
    "एयरलाइंस",
    "एनर्जी",
    "पावर",
    "केमिकल्स",
    "सॉफ्टवेयर",
    "मोबाइल",
    "इलेक्ट्रॉनिक्स",
    "सीमेंट",
    "टेलीकॉम",
    "कम्युनिकेशंस",
    "ऑयल",
    "पेट्रोलियम",
    "लैब",
    "लैब्स",
    "लैबोरेटरीज",
];

/// Words that only names of clubs end with.
pub(crate) const CLUB_ENDINGS: &[&str] =
    &["यूनाइटेड", "सिटी", "एफसी", "रेंजर्स", "रोवर्स", "वांडरर्स", "बागान"];

/// Words that say what sort of body it is and do not name it.
pub(crate) const PLAIN: &[&str] = &[
    "निजी",
    "सरकारी",
    "केंद्रीय",
    "जिला",
    "राज्य",
    "स्थानीय",
    "नया",
    "नई",
    "नए",
    "पुराना",
    "पुरानी",
    "पुराने",
    "बड़ा",
    "बड़ी",
    "बड़े",
    "विदेशी",
    "भारतीय",
    "निचली",
    "विशेष",
    "अपनी",
    "अपने",
    "पूरे",
    "पूरी",
    "मुख्य",
];

/// Whether a word is the name of a party or an agency of the state, or what a court is called.
pub(crate) fn is_body(word: &str) -> bool {
    [COURTS, PARTIES, AGENCIES]
        .iter()
        .any(|list| list.contains(&word))
}
