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
    AUR = "और";
    BAAT = "बात";
    EK = "एक";
    EVAM = "एवं";
    HOGAA = "होगा";
    HOGII = "होगी";
    HONGE = "होंगे";
    HONGII = "होंगी";
    HUAA = "हुआ";
    HUE = "हुए";
    HUII = "हुई";
    IS = "इस";
    JA = "जा";
    JAARII = "जारी";
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
    MANTRAALAY = "मंत्रालय";
    MAT = "मत";
    MEIN = "में";
    NA = "न";
    NAHIN = "नहीं";
    NE = "ने";
    OR = "ओर";
    PAR = "पर";
    PHIR = "फिर";
    POL = "पोल";
    PRATI = "प्रति";
    RAAY = "राय";
    SAMAACHAAR = "समाचार";
    SE = "से";
    SKIP = "स्किप";
    TAK = "तक";
    TATHAA = "तथा";
    THIK = "ठीक";
    TO = "तो";
    VA = "व";
    VICHAAR = "विचार";
    YAA = "या";
}

/// A word of no table would be every other word of no table.
#[test]
fn all_stand_in_the_tables() {
    for (form, id) in ALL {
        assert_ne!(*id, WordId::NONE, "{form} stands in no data file");
        assert_eq!(*id, index::id(fold::key(form)), "{form}");
    }
}
