//! Words that stand beside the numbers of a timestamp: marks of half the day, zones, and what a
//! relative stamp (`4 घंटे पहले`) is made of.
//!
//! Source: the timestamp lines of Hindi news sites. Not included: zones other than those of Indian
//! and international copy.

use super::{Index, StampWord};

const MERIDIEMS: &str = "am pm";
const ZONES: &str = "gmt ist utc";
const UNITS: &str = "
    day days hour hours hr hrs min mins minute minutes month months second seconds week weeks year years
    घंटा घंटे दिन मिनट महीना महीने माह वर्ष सप्ताह साल सेकंड सेकेंड हफ्ता हफ्ते
";
const AGO: &str = "ago पहले पूर्व";
const DAYS: &str = "today yesterday आज कल परसों";
const NOW: &str = "अभी";
const PARTS_OF_DAY: &str = "अपराह्न दोपहर पूर्वाह्न रात शाम सायं सुबह";
const MONTHS: &str = "
    जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर अक्तूबर नवंबर दिसंबर
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december
";
const WEEKDAYS: &str = "
    सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार
    mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
";
const COUNTS: &str = "एक दो तीन चार पांच छह सात आठ नौ दस";
const CLOCK: &str = "बजकर बजे";

pub(super) fn enter(index: &mut Index) {
    for (words, stamp) in [
        (MERIDIEMS, StampWord::Meridiem),
        (ZONES, StampWord::Zone),
        (UNITS, StampWord::Unit),
        (AGO, StampWord::Ago),
        (DAYS, StampWord::Day),
        (NOW, StampWord::Now),
        (PARTS_OF_DAY, StampWord::PartOfDay),
        (CLOCK, StampWord::Clock),
        (MONTHS, StampWord::Month),
        (WEEKDAYS, StampWord::Weekday),
        (COUNTS, StampWord::Count),
    ] {
        index.note(words, |word| word.stamp = Some(stamp));
    }
}
