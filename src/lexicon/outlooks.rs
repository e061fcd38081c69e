//! Nouns and states that turn the tense of a verb round: what is to come, what has happened, what lasts.
//!
//! Source: what Hindi papers forecast and report with these constructions. They stand in no index: they are
//! asked about only in the clause of a date.

/// Nouns of what is to come, after an infinitive and `की` or `के`.
pub(crate) const PROSPECTS: &[&str] = &[
    "अंदेशा",
    "अनुमान",
    "आशंका",
    "आसार",
    "उम्मीद",
    "पूर्वानुमान",
    "संभावना",
    "संभावनाएं",
    "सम्भावना",
];

/// Nouns of what has happened, and of figures that tell of it.
pub(crate) const HAPPENED: &[&str] = &[
    "आंकड़ा",
    "आंकड़े",
    "आंकड़ों",
    "गोलीबारी",
    "घटना",
    "घटनाओं",
    "घटनाक्रम",
    "घटनाएं",
    "दंगा",
    "दंगे",
    "दंगों",
    "धमाका",
    "धमाके",
    "धमाकों",
    "नतीजे",
    "नतीजों",
    "पथराव",
    "बवाल",
    "मुठभेड़",
    "वारदात",
    "विस्फोट",
    "हमला",
    "हमले",
    "हमलों",
    "हादसे",
    "हिंसा",
];

/// Words for a state that holds where `है` follows them.
pub(crate) const STATES: &[&str] = &[
    "अनुपस्थित",
    "खराब",
    "गायब",
    "गुम",
    "गुल",
    "चालू",
    "चुप",
    "जाम",
    "जारी",
    "ठप",
    "तनाव",
    "तैनात",
    "नजरबंद",
    "नदारद",
    "निलंबित",
    "परेशान",
    "प्रभावित",
    "फरार",
    "बंद",
    "बाधित",
    "बीमार",
    "बेहोश",
    "भर्ती",
    "भूमिगत",
    "मौन",
    "लापता",
    "सील",
    "स्थगित",
];

/// Nouns for a standing protest or absence, before `पर है`.
pub(crate) const STANDS: &[&str] = &["अनशन", "अवकाश", "छुट्टी", "धरने", "भूख-हड़ताल", "हड़ताल"];
