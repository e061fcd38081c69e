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
    AADI = "आदि";
    AAII = "आई";
    ABHITAK = "अभीतक";
    ABTAK = "अबतक";
    ADALAT = "अदालत";
    ADHIKTAM = "अधिकतम";
    AGAR = "अगर";
    AGENCY = "एजेंसी";
    AGLA = "अगला";
    AGLE = "अगले";
    AGLI = "अगली";
    AISA = "ऐसा";
    AISE = "ऐसे";
    APNA = "अपना";
    APNE = "अपने";
    APNI = "अपनी";
    ATHVA = "अथवा";
    AUR = "और";
    AVADHI = "अवधि";
    BAAR = "बार";
    BAARE = "बारे";
    BAAT = "बात";
    BHARATIYA = "भारतीय";
    CHAHIE = "चाहिए";
    CHHA = "छ";
    CHIEF = "चीफ";
    DE = "दे";
    DIL = "दिल";
    DIMAG = "दिमाग";
    DUR = "दूर";
    DVARA = "द्वारा";
    EK = "एक";
    EVAM = "एवं";
    HAALANKI = "हालांकि";
    HAIN = "हैं";
    HAMEN = "हमें";
    HOGAA = "होगा";
    HOGII = "होगी";
    HONGE = "होंगे";
    HONGII = "होंगी";
    HUAA = "हुआ";
    HO = "हो";
    HUE = "हुए";
    HUII = "हुई";
    HUYE = "हुये";
    IN = "इन";
    INHEN = "इन्हें";
    IPU = "ईपू";
    IS = "इस";
    ISE = "इसे";
    ISI = "इसी";
    ISSE = "इससे";
    ITYADI = "इत्यादि";
    JA = "जा";
    JAARII = "जारी";
    JABKI = "जबकि";
    JAISE = "जैसे";
    JAISEKI = "जैसेकि";
    JAISI = "जैसी";
    JANMAT = "जनमत";
    JEHAN = "जेहन";
    JO = "जो";
    KA = "का";
    KAARYAALAY = "कार्यालय";
    KAR = "कर";
    KE = "के";
    KHILAF = "खिलाफ";
    KI = "कि";
    KII = "की";
    KISNE = "किसने";
    KO = "को";
    KUCHH = "कुछ";
    LE = "ले";
    LEKIN = "लेकिन";
    LII = "ली";
    LIYE = "लिए";
    LIYE_Y = "लिये";
    MAGAR = "मगर";
    MAN = "मन";
    MANAK = "मानक";
    MANTRAALAY = "मंत्रालय";
    MAT = "मत";
    MEIN = "में";
    MUJHE = "मुझे";
    NA = "न";
    NAHIN = "नहीं";
    NE = "ने";
    NYUNTAM = "न्यूनतम";
    ONLINE = "ऑनलाइन";
    OR = "ओर";
    PAKSH = "पक्ष";
    PAR = "पर";
    PARTY = "पार्टी";
    PHIR = "फिर";
    POL = "पोल";
    PRAKAR = "प्रकार";
    PRAT = "प्रात";
    PRATI = "प्रति";
    PURVA = "पूर्व";
    PURVSANDHYA = "पूर्वसंध्या";
    RAAY = "राय";
    RATON = "रातों";
    RAVANA = "रवाना";
    RITU = "ऋतु";
    SAATH = "साथ";
    SABSE = "सबसे";
    SAHIT = "सहित";
    SAMAACHAAR = "समाचार";
    SAMAY = "समय";
    SAMET = "समेत";
    SAMPARK = "संपर्क";
    SE = "से";
    SKIP = "स्किप";
    TAK = "तक";
    TARAF = "तरफ";
    TATHA = "तथा";
    THE = "थे";
    THIK = "ठीक";
    TO = "तो";
    UNHEN = "उन्हें";
    UPAR = "ऊपर";
    US = "उस";
    USE = "उसे";
    USI = "उसी";
    USSE = "उससे";
    VA = "व";
    VAH = "वह";
    VAHAN = "वहां";
    VAHIN = "वहीं";
    VALA = "वाला";
    VALE = "वाले";
    VALI = "वाली";
    VARTMAN = "वर्तमान";
    VE = "वे";
    VICHAAR = "विचार";
    VIRUDDH = "विरुद्ध";
    VITTVARSH = "वित्तवर्ष";
    VO = "वो";
    YA = "या";
    YAANI = "यानी";
    YADI = "यदि";
    YAH = "यह";
    YAHAN = "यहां";
    YAHI = "यही";
    YE = "ये";
    YUN = "यूं";
}

/// A word of no table would be every other word of no table.
#[test]
fn all_stand_in_the_tables() {
    for (form, id) in ALL {
        assert_ne!(*id, WordId::NONE, "{form} stands in no data file");
        assert_eq!(*id, index::id(fold::key(form)), "{form}");
    }
}
