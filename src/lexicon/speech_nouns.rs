//! Nouns of speech, which report with a light verb (`दावा किया कि`) or a copula (`का दावा है कि`),
//! and the forms of the light verbs.
//!
//! Source: counts of the light-verb cues of Hindi newswire, and their common synonyms. Not
//! included: decisions and findings (`फैसला`, `निष्कर्ष`), states of mind that nobody need utter
//! (`यकीन`, `डर`), and nouns whose clause is their own meaning (`मौका`, `जरूरत`).

use super::attribution::Cue;
use super::{Index, Traits};

/// A noun, or the adjective of `स्पष्ट किया`, that a light verb makes a verb of speaking.
const NOUNS: &str = "
    अंदेशा अनुमान अनुरोध अनुशंसा अनुशंसाएं अपील अफसोस अवगत आगाह आग्रह आदेश आपत्ति आपत्तियां आरोप
    आशंका आशंकाएं आशा आश्वस्त आश्वासन आह्वान इंकार इच्छा इनकार इन्कार इल्जाम इशारा उम्मीद उल्लेख
    एतराज एलान ऐतराज ऐलान कटाक्ष कथन कबूल कमेंट कामना खंडन खुलासा खुशी खेद गुजारिश गुहार घोषणा
    घोषणाएं चिंता चुनौती चेतावनियां चेतावनी जवाब जानकारी जिक्र जोर टिप्पणियां टिप्पणी टूक ट्विट ट्वीट
    तंज तर्क ताकीद दलील दलीलें दावा दुआ दुख दोहराव धमकियां धमकी नसीहत नारा नाराजगी नारे निर्देश
    निवेदन परामर्श पलटवार पुष्टि पेशकश पोस्ट प्रतिक्रिया प्रतिबद्धता प्रश्न प्रार्थना फरमान फरियाद
    बयान बात भरोसा भविष्यवाणी मशविरा मांग मांगें मैसेज याद राय रिप्लाई रीट्वीट रेखांकित वचन वादा
    विनती विरोध विश्लेषण विश्वास व्यवस्था शंका शक शिकायत शिकायतें संकेत संज्ञान संदेश संदेह संभावना
    संभावनाएं सचेत सफाई सलाह सवाल साफ सिफारिश सुझाव सूचना सूचित स्पष्ट स्पष्टीकरण स्वीकार हिदायत
    हिदायतें हुंकार हुक्म हैरानी
";

/// Nouns among them that name a feeling.
const FEELINGS: &str =
    "अफसोस आशंका आशा इच्छा उम्मीद कामना खेद चिंता दुआ दुख नाराजगी प्रतिबद्धता विश्वास शंका शक संदेह";

/// Forms of the light verbs.
const LIGHT: &str = "
    उठाई उठाए उठाते उठाया उठायी उठाये कर करके करता करती करतीं करते कराई कराया कसते कसा कसे कहा कही
    किए किया किये की जताई जताए जताता जताती जताते जताया जतायी जताये जारी डाला दिए दिया दिये दिलाई
    दिलाए दिलाते दिलाया दी दीं दे देकर देता देती देते दोहराई दोहराया मारा रखते रखा रखी रखे लगाई लगाए
    लगाता लगाती लगाते लगाया लगायी लगाये सुनाया
";

/// Forms of being heard or seen to say something.
const PERCEIVED: &str = "दिख दिखाई दिखे देखा देखी देखे नजर सुना सुनाई सुनी सुने";

/// Words that stand between the noun and its light verb.
const BETWEEN: &str = "कर जाहिर तक पेश प्रकट भी व्यक्त ही";

/// Nouns that name what was said with a copula: `उनका दावा है कि`.
pub(super) fn enter(index: &mut Index) {
    index.cue(NOUNS, Cue::Noun);
    index.traits(FEELINGS, Traits::FEELING);
    index.traits(PERCEIVED, Traits::PERCEIVED);
    index.traits(LIGHT, Traits::LIGHT);
    index.traits(BETWEEN, Traits::FILLER);
}
