//! Offices that headlines shorten, in either script, and what they stand for.
//!
//! Source: the ranks of the Indian administration, police and courts and of companies, as Hindi papers
//! shorten them. Left out: short forms that stand for two offices.

use crate::text::fold::{self, Key};

const SHORT: [(Key, &str); 53] = fold::sorted([
    (fold::fixed_key("सीएम"), "मुख्यमंत्री"),
    (fold::fixed_key("पीएम"), "प्रधानमंत्री"),
    (fold::fixed_key("डीएम"), "जिलाधिकारी"),
    (fold::fixed_key("डिप्टी"), "उप"),
    (fold::fixed_key("एसपी"), "अधीक्षक"),
    (fold::fixed_key("डाक्टर"), "डॉक्टर"),
    (fold::fixed_key("अफसर"), "अधिकारी"),
    (fold::fixed_key("सीओ"), "क्षेत्राधिकारी"),
    (fold::fixed_key("एसएसपी"), "वरिष्ठ पुलिस अधीक्षक"),
    (fold::fixed_key("एएसपी"), "अपर पुलिस अधीक्षक"),
    (fold::fixed_key("डीएसपी"), "पुलिस उपाधीक्षक"),
    (fold::fixed_key("डीसीपी"), "पुलिस उपायुक्त"),
    (fold::fixed_key("एसीपी"), "सहायक पुलिस आयुक्त"),
    (fold::fixed_key("डीजीपी"), "पुलिस महानिदेशक"),
    (fold::fixed_key("आईजी"), "पुलिस महानिरीक्षक"),
    (fold::fixed_key("डीआईजी"), "पुलिस उपमहानिरीक्षक"),
    (fold::fixed_key("एसडीएम"), "उपजिलाधिकारी"),
    (fold::fixed_key("एडीएम"), "अपर जिलाधिकारी"),
    (fold::fixed_key("एसआई"), "उप निरीक्षक"),
    (fold::fixed_key("एएसआई"), "सहायक उप निरीक्षक"),
    (fold::fixed_key("सीडीओ"), "मुख्य विकास अधिकारी"),
    (fold::fixed_key("बीडीओ"), "खंड विकास अधिकारी"),
    (fold::fixed_key("बीईओ"), "खंड शिक्षा अधिकारी"),
    (fold::fixed_key("डीईओ"), "जिला शिक्षा अधिकारी"),
    (fold::fixed_key("बीएसए"), "बेसिक शिक्षा अधिकारी"),
    (fold::fixed_key("डीएफओ"), "वन अधिकारी"),
    (fold::fixed_key("सीएमओ"), "मुख्य चिकित्सा अधिकारी"),
    (fold::fixed_key("सीएमएस"), "मुख्य चिकित्सा अधीक्षक"),
    (fold::fixed_key("चिकित्साधिकारी"), "चिकित्सा अधिकारी"),
    (fold::fixed_key("सीईओ"), "मुख्य कार्यकारी अधिकारी"),
    (fold::fixed_key("कार्यपालक"), "कार्यकारी"),
    (fold::fixed_key("सीएफओ"), "मुख्य वित्तीय अधिकारी"),
    (fold::fixed_key("एमडी"), "प्रबंध निदेशक"),
    (fold::fixed_key("सीएमडी"), "अध्यक्ष प्रबंध निदेशक"),
    (fold::fixed_key("जीएम"), "महाप्रबंधक"),
    (fold::fixed_key("डीआरएम"), "मंडल रेल प्रबंधक"),
    (fold::fixed_key("सीजेआई"), "मुख्य न्यायाधीश"),
    (fold::fixed_key("cm"), "मुख्यमंत्री"),
    (fold::fixed_key("pm"), "प्रधानमंत्री"),
    (fold::fixed_key("dm"), "जिलाधिकारी"),
    (fold::fixed_key("sp"), "अधीक्षक"),
    (fold::fixed_key("ssp"), "वरिष्ठ पुलिस अधीक्षक"),
    (fold::fixed_key("dsp"), "पुलिस उपाधीक्षक"),
    (fold::fixed_key("dgp"), "पुलिस महानिदेशक"),
    (fold::fixed_key("ceo"), "मुख्य कार्यकारी अधिकारी"),
    (fold::fixed_key("md"), "प्रबंध निदेशक"),
    (fold::fixed_key("cji"), "मुख्य न्यायाधीश"),
    (fold::fixed_key("sdm"), "उपजिलाधिकारी"),
    (fold::fixed_key("adm"), "अपर जिलाधिकारी"),
    (fold::fixed_key("dig"), "पुलिस उपमहानिरीक्षक"),
    (fold::fixed_key("ig"), "पुलिस महानिरीक्षक"),
    (fold::fixed_key("cmo"), "मुख्य चिकित्सा अधिकारी"),
    (fold::fixed_key("cfo"), "मुख्य वित्तीय अधिकारी"),
]);

/// English words for offices that Hindi papers print in Devanagari, and the Hindi words for the same.
const ENGLISH: [(Key, &str); 8] = fold::sorted([
    (fold::fixed_key("चीफ"), "प्रमुख"),
    (fold::fixed_key("चेयरमैन"), "अध्यक्ष"),
    (fold::fixed_key("डायरेक्टर"), "निदेशक"),
    (fold::fixed_key("मिनिस्टर"), "मंत्री"),
    (fold::fixed_key("सेक्रेटरी"), "सचिव"),
    (fold::fixed_key("कमिश्नर"), "आयुक्त"),
    (fold::fixed_key("इंस्पेक्टर"), "निरीक्षक"),
    (fold::fixed_key("कलेक्टर"), "जिलाधिकारी"),
]);

/// The offices that have a short form.
const LONG: [(Key, ()); SHORT.len()] = {
    let mut long = [(Key::EMPTY, ()); SHORT.len()];
    let mut at = 0;
    while at < SHORT.len() {
        long[at].0 = fold::fixed_key(SHORT[at].1);
        at += 1;
    }
    fold::sorted(long)
};

/// The words that a short form of an office, given by its key, stands for.
pub(crate) fn long_form(word: Key) -> Option<&'static str> {
    static SORTED: &[(Key, &str)] = &SHORT;
    fold::find(SORTED, word)
}

/// The Hindi word for the same office as an English one in Devanagari.
pub(crate) fn hindi_form(word: Key) -> Option<&'static str> {
    static SORTED: &[(Key, &str)] = &ENGLISH;
    fold::find(SORTED, word)
}

/// Whether an office, given by its key, has a short form of its own, as only high ones have.
pub(crate) fn has_short_form(office: Key) -> bool {
    static SORTED: &[(Key, ())] = &LONG;
    fold::find(SORTED, office).is_some()
}
