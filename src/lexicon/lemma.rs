//! The lemmas that rules ask for by identity, whatever the form: constants made from the tables
//! while the crate is compiled. Each name is the lemma in Roman letters.

use super::LemmaId;
use crate::lexicon::index;
use crate::text::fold;

macro_rules! lemmas {
    ($($name:ident = $form:literal;)+) => {
        $(
            #[doc = concat!("`", $form, "`.")]
            pub(crate) const $name: LemmaId = index::lemma(index::id(fold::fixed_key($form)));
        )+

        #[cfg(test)]
        const ALL: &[(&str, LemmaId)] = &[$(($form, $name)),+];
    };
}

lemmas! {
    AANA = "आना";
    BADHANA = "बढ़ाना";
    BADHNA = "बढ़ना";
    BANNA = "बनना";
    BATANA = "बताना";
    BOLNA = "बोलना";
    BULANA = "बुलाना";
    CHALNA = "चलना";
    CHILLANA = "चिल्लाना";
    CHUKNA = "चुकना";
    DALNA = "डालना";
    DEKHNA = "देखना";
    DENA = "देना";
    DHALNA = "ढलना";
    HONA = "होना";
    JANA = "जाना";
    KAHNA = "कहना";
    KARANA = "कराना";
    KARNA = "करना";
    KHABAR = "खबर";
    KHULNA = "खुलना";
    LAGANA = "लगाना";
    LAGNA = "लगना";
    LAUTNA = "लौटना";
    LENA = "लेना";
    LIKHNA = "लिखना";
    MANNA = "मानना";
    NOTE = "नोट";
    PADNA = "पड़ना";
    PAHUNCHNA = "पहुंचना";
    PUCHNA = "पूछना";
    PURANA = "पुराना";
    RAHNA = "रहना";
    REPORT = "रिपोर्ट";
    SAKNA = "सकना";
    SUNNA = "सुनना";
    TALNA = "टालना";
    TALNA_ITSELF = "टलना";
    UTHNA = "उठना";
}

#[test]
fn all_are_lemmas_of_the_tables() {
    for (form, lemma) in ALL {
        assert_ne!(
            *lemma,
            LemmaId::NONE,
            "{form} is no lemma of the data files"
        );
    }
    let mut numbers: Vec<LemmaId> = ALL.iter().map(|&(_, lemma)| lemma).collect();
    numbers.sort_unstable();
    assert!(
        numbers.windows(2).all(|pair| pair[0] < pair[1]),
        "one lemma under two names"
    );
}
