//! Bodies whose short form does not spell the name that Hindi papers write out: the letters are those of
//! the English name, or the first syllables of the Hindi one.
//!
//! Source: the national and state parties that the Election Commission of India recognises, the agencies,
//! regulators and research councils of the Union, and the organisations of the United Nations, as Hindi
//! papers name and shorten them. Left out: letters that stand for two bodies (`आप`, `आईबी`).

use super::Letters;
use crate::text::chars;
use crate::text::fold::{self, Key};

const SHORT: [(Key, &str); 65] = fold::sorted([
    // The United Nations and other bodies of many states.
    (fold::fixed_key("who"), "विश्व स्वास्थ्य संगठन"),
    (fold::fixed_key("imf"), "अंतरराष्ट्रीय मुद्रा कोष"),
    (fold::fixed_key("iaea"), "अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी"),
    (fold::fixed_key("wto"), "विश्व व्यापार संगठन"),
    (fold::fixed_key("ilo"), "अंतरराष्ट्रीय श्रम संगठन"),
    (fold::fixed_key("icj"), "अंतरराष्ट्रीय न्यायालय"),
    (fold::fixed_key("icc"), "अंतरराष्ट्रीय क्रिकेट परिषद"),
    (fold::fixed_key("ioc"), "अंतरराष्ट्रीय ओलंपिक समिति"),
    (fold::fixed_key("un"), "संयुक्त राष्ट्र"),
    (fold::fixed_key("eu"), "यूरोपीय संघ"),
    (fold::fixed_key("adb"), "एशियाई विकास बैंक"),
    // Agencies, regulators and councils of the Union.
    (fold::fixed_key("cbi"), "केंद्रीय जांच ब्यूरो"),
    (fold::fixed_key("ed"), "प्रवर्तन निदेशालय"),
    (fold::fixed_key("nia"), "राष्ट्रीय जांच एजेंसी"),
    (fold::fixed_key("ncb"), "स्वापक नियंत्रण ब्यूरो"),
    (fold::fixed_key("rbi"), "भारतीय रिजर्व बैंक"),
    (fold::fixed_key("sebi"), "भारतीय प्रतिभूति और विनिमय बोर्ड"),
    (fold::fixed_key("सेबी"), "भारतीय प्रतिभूति और विनिमय बोर्ड"),
    (fold::fixed_key("icmr"), "भारतीय आयुर्विज्ञान अनुसंधान परिषद"),
    (fold::fixed_key("isro"), "भारतीय अंतरिक्ष अनुसंधान संगठन"),
    (fold::fixed_key("इसरो"), "भारतीय अंतरिक्ष अनुसंधान संगठन"),
    (fold::fixed_key("drdo"), "रक्षा अनुसंधान एवं विकास संगठन"),
    (fold::fixed_key("cbse"), "केंद्रीय माध्यमिक शिक्षा बोर्ड"),
    (fold::fixed_key("ugc"), "विश्वविद्यालय अनुदान आयोग"),
    (fold::fixed_key("upsc"), "संघ लोक सेवा आयोग"),
    (fold::fixed_key("nta"), "राष्ट्रीय परीक्षा एजेंसी"),
    (fold::fixed_key("imd"), "भारत मौसम विज्ञान विभाग"),
    (fold::fixed_key("pib"), "पत्र सूचना कार्यालय"),
    (fold::fixed_key("nhrc"), "राष्ट्रीय मानवाधिकार आयोग"),
    (fold::fixed_key("ngt"), "राष्ट्रीय हरित अधिकरण"),
    (fold::fixed_key("bcci"), "भारतीय क्रिकेट कंट्रोल बोर्ड"),
    (fold::fixed_key("bsf"), "सीमा सुरक्षा बल"),
    (fold::fixed_key("crpf"), "केंद्रीय रिजर्व पुलिस बल"),
    (fold::fixed_key("rss"), "राष्ट्रीय स्वयंसेवक संघ"),
    (fold::fixed_key("vhp"), "विश्व हिंदू परिषद"),
    (fold::fixed_key("विहिप"), "विश्व हिंदू परिषद"),
    // Parties.
    (fold::fixed_key("bjp"), "भारतीय जनता पार्टी"),
    (fold::fixed_key("भाजपा"), "भारतीय जनता पार्टी"),
    (fold::fixed_key("बीजेपी"), "भारतीय जनता पार्टी"),
    (fold::fixed_key("aap"), "आम आदमी पार्टी"),
    (fold::fixed_key("सपा"), "समाजवादी पार्टी"),
    (fold::fixed_key("bsp"), "बहुजन समाज पार्टी"),
    (fold::fixed_key("बसपा"), "बहुजन समाज पार्टी"),
    (fold::fixed_key("tmc"), "तृणमूल कांग्रेस"),
    (fold::fixed_key("rjd"), "राष्ट्रीय जनता दल"),
    (fold::fixed_key("राजद"), "राष्ट्रीय जनता दल"),
    (fold::fixed_key("jdu"), "जनता दल यूनाइटेड"),
    (fold::fixed_key("जदयू"), "जनता दल यूनाइटेड"),
    (fold::fixed_key("जेडीयू"), "जनता दल यूनाइटेड"),
    (fold::fixed_key("ncp"), "राष्ट्रवादी कांग्रेस पार्टी"),
    (fold::fixed_key("राकांपा"), "राष्ट्रवादी कांग्रेस पार्टी"),
    (fold::fixed_key("cpm"), "मार्क्सवादी कम्युनिस्ट पार्टी"),
    (fold::fixed_key("माकपा"), "मार्क्सवादी कम्युनिस्ट पार्टी"),
    (fold::fixed_key("cpi"), "भारतीय कम्युनिस्ट पार्टी"),
    (fold::fixed_key("भाकपा"), "भारतीय कम्युनिस्ट पार्टी"),
    (fold::fixed_key("jmm"), "झारखंड मुक्ति मोर्चा"),
    (fold::fixed_key("झामुमो"), "झारखंड मुक्ति मोर्चा"),
    (fold::fixed_key("ljp"), "लोक जनशक्ति पार्टी"),
    (fold::fixed_key("लोजपा"), "लोक जनशक्ति पार्टी"),
    (fold::fixed_key("rld"), "राष्ट्रीय लोक दल"),
    (fold::fixed_key("रालोद"), "राष्ट्रीय लोक दल"),
    (fold::fixed_key("dmk"), "द्रविड़ मुनेत्र कड़गम"),
    (fold::fixed_key("द्रमुक"), "द्रविड़ मुनेत्र कड़गम"),
    (fold::fixed_key("mns"), "महाराष्ट्र नवनिर्माण सेना"),
    (fold::fixed_key("मनसे"), "महाराष्ट्र नवनिर्माण सेना"),
]);

/// The longest of these short forms, in characters that are seen: `डब्ल्यूएचओ`.
const LONGEST: usize = 10;

/// The name in full of a body that is called by its short form, in either script; `letters` are those that
/// the short form spells.
pub(crate) fn body_in_full(name: &str, letters: Option<Letters>) -> Option<&'static str> {
    let is_long = name.len() > LONGEST && {
        let mut seen = name.chars().filter(|&c| !chars::is_invisible(c));
        seen.nth(LONGEST).is_some()
    };
    if is_long || name.contains(' ') {
        return None;
    }
    static SORTED: &[(Key, &str)] = &SHORT;
    let find = |key: Key| fold::find(SORTED, key);
    find(fold::key(name)).or_else(|| find(fold::key(letters?.as_str())))
}

#[cfg(test)]
mod tests {
    use crate::lexicon::spelled;

    fn body_in_full(name: &str) -> Option<&'static str> {
        super::body_in_full(name, spelled(name))
    }

    #[test]
    fn bodies_are_known_by_their_letters_in_either_script() {
        for name in ["WHO", "डब्ल्यूएचओ", "डब्लूएचओ", "डब्\u{200D}ल्\u{200D}यूएचओ"]
        {
            assert_eq!(body_in_full(name), Some("विश्व स्वास्थ्य संगठन"), "{name}");
        }
        assert_eq!(body_in_full("भाजपा"), body_in_full("बीजेपी"));
        assert_eq!(body_in_full("राम"), None);
        assert_eq!(body_in_full("who cares"), None);
    }
}
