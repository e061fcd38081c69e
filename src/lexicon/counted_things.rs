//! What tells that a number is no date: names of numbered things before it (`धारा 370`), and
//! counted things after it (`2000 रुपये`); and what makes of `मार्च` a procession.
//!
//! Source: the count nouns, measures and numbered things of news copy, in the forms that follow a
//! number (direct plural and oblique plural).

use super::Index;
use super::time_word::TimeWord;

/// Names of numbered things.
const LABELS: &str = "
    अनुच्छेद आधार उड़ान एक्ट एनएच ओवर कक्ष कमरा कोड क्रमांक खाता गाड़ी टोल ट्रेन डायल धारा नंबर नियम
    नोट पिन फोन फ्लाइट फ्लैट फ्री बूथ मकान मॉडल मोबाइल रोल वार्ड विमान शेयर संख्या संस्करण सेंसेक्स सेक्टर
    स्कोर हेल्पलाइन निफ्टी आयु हाईवे राजमार्ग आरोपी एफआईआर बोइंग no number nh room flight
";

/// Counted things and measures.
const COUNTED: &str = "
    अंक अंकों अरब आदमी आरोपी आरोपियों इंच एकड़ एमएम किग्रा किमी किलो किलोग्राम किलोमीटर किलोवाट कंपनियां कंपनियों
    कर्मचारी कर्मचारियों करोड़ कार कारें किसान किसानों केस केसों गांव गांवों गेंद गेंदों ग्राम घर घरों छात्र छात्रों जवान
    जवानों टन टीमें डिग्री डॉलर पुलिसकर्मी पुलिसकर्मियों प्रतिशत प्वाइंट फीसद फीसदी फुट फीट बच्चे बच्चों बसें बार
    मकान मकानों मत मतों मरीज मरीजों महिला महिलाएं महिलाओं मामला मामले मामलों मीटर मेगावाट मौत मौतें मौतों यात्री
    यात्रियों यूनिट यूरो रन रनों रुपए रुपया रुपये रुपयों रू लाख लीटर लोग लोगों वर्ग वोट वोटों विकेट शिक्षक शिक्षकों
    संक्रमित सदस्य सदस्यों सवाल सीट सीटें सीटों सेंटीमीटर सेमी स्कूल स्कूलों हजार हेक्टेयर अन्य नए नये वाहन वाहनों
    पद पदों व्यक्ति व्यक्तियों व्यक्तियो जगह जगहों शव शवों गाड़ियां गाड़ियों उम्मीदवार उम्मीदवारों
    सैनिक सैनिकों मजदूर मजदूरों परिवार परिवारों ट्रेनें ट्रेनों पुलिस पाउंड येन शेयर शेयरों वर्गफुट किलोमीटरों
    मतदाता मतदाताओं केंद्र केंद्रों पौधे पौधों पेड़ पेड़ों नमूने नमूनों नमूनें टेस्ट प्रति प्रतियां बोतल बोतलें गुना
    km kg mw rs
";

/// What stands before `मार्च` where it is a procession.
const PROCESSIONS: &str = "
    आक्रोश कैंडल कैंडिल गश्ती जन ट्रैक्टर न्याय पैदल प्रतिरोध फुट फ्लैग मशाल मिलियन मोमबत्ती मौन रूट रोड लॉन्ग लांग
    लौंग विरोध विधानसभा शांति संसद सचिवालय राजभवन एकता दिल्ली
";

pub(super) fn enter(index: &mut Index) {
    index.time_unless_known(LABELS, TimeWord::NumberLabel);
    index.time_unless_known(COUNTED, TimeWord::Counted);
    index.time_unless_known(PROCESSIONS, TimeWord::Procession);
}
