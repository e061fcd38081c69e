//! Callings of artists and athletes, by which stories take up somebody whom they have named.
//!
//! Source: the callings that film and sports pages print in the place of a name. They stand in no index: a calling
//! is asked about only where it speaks. Offices are in [`super::roles`].

/// Callings that stand for somebody a story is about, once it has named them.
pub(crate) const CALLINGS: &[&str] = &[
    "अभिनेता",
    "अभिनेत्री",
    "अदाकारा",
    "एक्टर",
    "एक्ट्रेस",
    "गायक",
    "गायिका",
    "लेखक",
    "लेखिका",
    "कवि",
    "शायर",
    "फिल्मकार",
    "निर्देशक",
    "खिलाड़ी",
    "बल्लेबाज",
    "गेंदबाज",
    "ऑलराउंडर",
    "क्रिकेटर",
    "फुटबॉलर",
    "स्ट्राइकर",
    "पहलवान",
    "मुक्केबाज",
    "धावक",
    "निशानेबाज",
    "तैराक",
    "स्टार",
    "सुपरस्टार",
];
