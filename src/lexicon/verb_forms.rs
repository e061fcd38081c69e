//! Perfective forms of the verbs that news tells in, which put their clause in the past, the
//! forms of wish and order, which put it in the future, and adjectives that do the same.
//!
//! Source: the perfective participles (masculine, feminine, oblique) of the verbs most frequent
//! in news prose. Left out: forms that are as common as another part of speech (`की`, `दी` and the
//! like stand among the auxiliaries; `मिले`, `बने` before `है` are subjunctive in form only).

use super::{Index, Tense};

const PERFECTIVE: &str = "
    अपनाई अपनाए अपनाया उठाई उठाए उठाया उतरा उतरी उतरे उतारा कराई कराए कराया कहा कही कहे खरीदा खरीदी
    खरीदे खुला खुली खुले खेला खेली खोला खोली गिरा गिरी गिरे गुजरा घटा घटी घटे घूमा चढ़ा चला चलाई चलाया
    चली चले चुना चुनी चुने चूका छपी छापा छूटा छूटी छोड़ा छोड़ी छोड़े जताई जताया जलाया जागा जीता जीती
    जीते जुटा जुटी जुटे जोड़ा झेला टकराई टकराया टला टली टूटा टूटी टूटे ठहराया डूबा डूबी डूबे ढहा तोड़ा
    तोड़ी थमा दबोचा दर्शाया दागा दागी दागे दिखा दिखाई दिखाया दिखी दिखे देखा देखी देखे दोहराया धमकाया
    नकारा निकला निकली निकले निकाला निकाली निकाले पकड़ा पकड़ी पकड़े पढ़ा पढ़ी पलटा पलटी पहनाई पहुंचा
    पहुंचाया पहुंची पहुंचे पीटा पूछा फंसा फंसे फटा फटी फेंका बंटा बचा बचाई बचाया बची बचे बजा बढ़ा बढ़ाई
    बढ़ाया बढ़ी बढ़े बताई बताए बताया बदला बदली बदले बना बनाई बनाए बनाया बनी बने बरसा बरसाए बसा बहा बही
    बहे बिका बिकी बिके बिगड़ा बिगड़ी बुलाई बुलाया बैठा बैठी बैठे बोला बोली बोले भागा भागे भेजा भेजी भेजे
    मचा मचाया मनाई मनाया मरा मरी मरे माना मानी माने मारा मारी मारे मिटाया मिला मिलाया मिली मिले मुड़ा
    मोड़ा रुका रुकी रुके रोका रोकी रोके लगाई लगाए लगाया लड़ा लड़ी लड़े लाई लाए लाया लिखा लिखी लिखे लूटा
    लूटी लौटा लौटाया लौटी लौटे संभाला सराहा सुधरा सुना सुनाई सुनाया सुलझाया सौंपा सौंपी सौंपे हटा हटाई
    हटाया हटी हटे हराया हारा हारी हारे
";

/// Subjunctives and imperatives: what they ask for is yet to come.
const WISHES: &str = "
    आएं आओ कराएं करे करें करो कीजिए कीजिये जाए जाएं जाओ जाये डालो दीजिए दें बताएं बताओ बनाएं मिलें मिलो
    रखें रखो रहिए रहिये रहें लगाएं लीजिए लें हों होवे
";

/// Participles taken from Sanskrit and Arabic that stand before what was done on a day, and those
/// that stand before what is yet to be done.
const DONE: &str = "
    आयोजित गठित घोषित जारी पारित प्रकाशित प्रदर्शित प्रसारित लिखित संपन्न संशोधित स्थापित स्वीकृत हस्ताक्षरित
";
const PLANNED: &str = "अपेक्षित निर्धारित नियोजित प्रस्तावित संभावित";

pub(super) fn enter(index: &mut Index) {
    index.note(PERFECTIVE, &|word| {
        word.verb = Some(Tense::Past);
    });
    index.note(WISHES, &|word| {
        word.verb = Some(Tense::Future);
    });
    for (words, tense) in [(DONE, Tense::Past), (PLANNED, Tense::Future)] {
        index.note(words, &|word| word.participle = Some(tense));
    }
}
