//! The word forms that rules ask for by identity: constants made from the tables while the crate
//! is compiled.
//!
//! A rule asks for a word itself only where no property of words would do: the conjunction `कि`
//! is no other conjunction. Each name is the form in Roman letters.

use super::WordId;
use crate::lexicon::index;
use crate::text::fold;

macro_rules! words {
    ($($name:ident = $form:literal;)+) => {
        $(
            #[doc = concat!("`", $form, "`.")]
            pub(crate) const $name: WordId = index::id(fold::fixed_key($form));
        )+

        #[cfg(test)]
        const ALL: &[(&str, WordId)] = &[$(($form, $name)),+];
    };
}

words! {
    AA = "आ";
    AAII = "आई";
    ABHITAK = "अभीतक";
    ABTAK = "अबतक";
    ADHIKTAM = "अधिकतम";
    AGAR = "अगर";
    AGLA = "अगला";
    AGLE = "अगले";
    AGLI = "अगली";
    ATHVA = "अथवा";
    AUR = "और";
    AVADHI = "अवधि";
    BAAT = "बात";
    BHARTIYA = "भारतीय";
    CHAHIE = "चाहिए";
    CHHA = "छ";
    EK = "एक";
    EVAM = "एवं";
    HAIN = "हैं";
    HOGAA = "होगा";
    HOGII = "होगी";
    HONGE = "होंगे";
    HONGII = "होंगी";
    HUAA = "हुआ";
    HUE = "हुए";
    HUII = "हुई";
    IPU = "ईपू";
    IS = "इस";
    ISSE = "इससे";
    JA = "जा";
    JAARII = "जारी";
    JANA_N = "जाना";
    JANMAT = "जनमत";
    KA = "का";
    KAARYAALAY = "कार्यालय";
    KAR = "कर";
    KE = "के";
    KI = "कि";
    KII = "की";
    KISNE = "किसने";
    KO = "को";
    LIYE = "लिए";
    LIYE_Y = "लिये";
    MANAK = "मानक";
    MANTRAALAY = "मंत्रालय";
    MAT = "मत";
    MEIN = "में";
    NA = "न";
    NAHIN = "नहीं";
    NE = "ने";
    NYUNTAM = "न्यूनतम";
    ONLINE = "ऑनलाइन";
    OR = "ओर";
    PAKSH = "पक्ष";
    PAR = "पर";
    PHIR = "फिर";
    POL = "पोल";
    PRAT = "प्रात";
    PRATI = "प्रति";
    PURVSANDHYA = "पूर्वसंध्या";
    RAAY = "राय";
    RATON = "रातों";
    RAVANA = "रवाना";
    RITU = "ऋतु";
    SABSE = "सबसे";
    SAMAACHAAR = "समाचार";
    SAMAY = "समय";
    SE = "से";
    SKIP = "स्किप";
    TAK = "तक";
    TATHAA = "तथा";
    THE = "थे";
    THIK = "ठीक";
    TO = "तो";
    USSE = "उससे";
    VA = "व";
    VAH = "वह";
    VARTMAN = "वर्तमान";
    VE = "वे";
    VICHAAR = "विचार";
    VITTVARSH = "वित्तवर्ष";
    VO = "वो";
    YA = "या";
    YADI = "यदि";
    YAH = "यह";
    YE = "ये";
}

/// A word of no table would be every other word of no table.
#[test]
fn all_stand_in_the_tables() {
    for (form, id) in ALL {
        assert_ne!(*id, WordId::NONE, "{form} stands in no data file");
        assert_eq!(*id, index::id(fold::key(form)), "{form}");
    }
}
