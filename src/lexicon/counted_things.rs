//! What tells that a number is no date: names of numbered things before it (`धारा 370`), and
//! counted things after it (`2000 रुपये`); and what makes of `मार्च` a procession.
//!
//! Source: the count nouns, measures and numbered things of news copy, in the forms that follow a
//! number (direct plural and oblique plural).

use super::Index;
use super::time_word::TimeWord;

/// Names of numbered things.
const LABELS: &str = "
    flight nh no number room अनुच्छेद आधार आयु आरोपी उड़ान एक्ट एनएच एफआईआर ओवर कक्ष कमरा कोड क्रमांक
    खाता गाड़ी टोल ट्रेन डायल धारा नंबर निफ्टी नियम नोट पिन फोन फ्री फ्लाइट फ्लैट बूथ बोइंग मकान मॉडल
    मोबाइल राजमार्ग रोल वार्ड विमान शेयर संख्या संस्करण सेंसेक्स सेक्टर स्कोर हाईवे हेल्पलाइन
";

/// Counted things and measures.
const COUNTED: &str = "
    kg km mw rs अंक अंकों अन्य अरब आदमी आरोपियों आरोपी इंच उम्मीदवार उम्मीदवारों एकड़ एमएम कंपनियां
    कंपनियों करोड़ कर्मचारियों कर्मचारी कार कारें किग्रा किमी किलो किलोग्राम किलोमीटर किलोमीटरों किलोवाट
    किसान किसानों केंद्र केंद्रों केस केसों गांव गांवों गाड़ियां गाड़ियों गुना गेंद गेंदों ग्राम घर घरों
    छात्र छात्रों जगह जगहों जवान जवानों टन टीमें टेस्ट ट्रेनें ट्रेनों डिग्री डॉलर नए नमूने नमूनें
    नमूनों नये पद पदों परिवार परिवारों पाउंड पुलिस पुलिसकर्मियों पुलिसकर्मी पेड़ पेड़ों पौधे पौधों प्रति
    प्रतियां प्रतिशत प्वाइंट फीट फीसद फीसदी फुट बच्चे बच्चों बसें बार बोतल बोतलें मकान मकानों मजदूर
    मजदूरों मत मतदाता मतदाताओं मतों मरीज मरीजों महिला महिलाएं महिलाओं मामला मामले मामलों मीटर मेगावाट
    मौत मौतें मौतों यात्रियों यात्री यूनिट यूरो येन रन रनों रुपए रुपया रुपये रुपयों रू लाख लीटर लोग
    लोगों वर्ग वर्गफुट वाहन वाहनों विकेट वोट वोटों व्यक्ति व्यक्तियो व्यक्तियों शव शवों शिक्षक शिक्षकों
    शेयर शेयरों संक्रमित सदस्य सदस्यों सवाल सीट सीटें सीटों सेंटीमीटर सेमी सैनिक सैनिकों स्कूल स्कूलों
    हजार हेक्टेयर
";

/// What stands before `मार्च` where it is a procession.
const PROCESSIONS: &str = "
    आक्रोश एकता कैंडल कैंडिल गश्ती जन ट्रैक्टर दिल्ली न्याय पैदल प्रतिरोध फुट फ्लैग मशाल मिलियन मोमबत्ती
    मौन राजभवन रूट रोड लांग लॉन्ग लौंग विधानसभा विरोध शांति संसद सचिवालय
";

pub(super) fn enter(index: &mut Index) {
    index.time_unless_known(LABELS, TimeWord::NumberLabel);
    index.time_unless_known(COUNTED, TimeWord::Counted);
    index.time_unless_known(PROCESSIONS, TimeWord::Procession);
}
