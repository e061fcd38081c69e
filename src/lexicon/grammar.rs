//! The closed classes of Hindi grammar: postpositions, auxiliaries, particles, conjunctions,
//! pronouns, and the adverbs that open sentences.
//!
//! Source: the paradigms of any grammar of standard Hindi (McGregor, *Outline of Hindi Grammar*;
//! Kachru, *Hindi*), which list these classes whole. Not included: forms of dialect and verse.

use super::{Index, Senses};

/// The tense that an auxiliary or a finite verb gives its clause, as far as dates care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tense {
    /// What is over when it is told: past and perfective.
    Past,
    /// What holds when it is told.
    Present,
    /// What is to come.
    Future,
}

/// Case markers and simple postpositions, and those that follow `के` or `की`.
const POSTPOSITIONS: &str = "
    अनुसार अलावा ऊपर का की के को खिलाफ चलते जैसा जैसी जैसे तक तरह तहत द्वारा दौरान नीचे ने
    पर पास पूर्व बगैर बजाय बदले बाद बारे बावजूद बाहर बिना बीच भीतर मद्देनजर मुकाबले मुताबिक में
    यहां लायक लिए लिये वाला वाली वाले विरुद्ध संग सम्मुख सहित साथ सामने से हवाले हेतु
";

/// Postpositions that no sentence and no noun phrase can start with.
const ENCLITIC_POSTPOSITIONS: &str = "का की के को ने में से तक द्वारा";

const PARTICLES: &str = "तो न ना नहीं भी मत मात्र ही सा सी";

/// Particles that lean on the word before them.
const ENCLITIC_PARTICLES: &str = "भी ही";

const PAST: &str = "
    आई आए आया आयी आये आयीं आईं उठा उठी उठे किए किया किये की गई गईं गए गया गयी गये गयीं चुका चुकी चुके
    चुकीं डाला डाली डाले था थी थीं थे दिए दिया दिये दी दीं पड़ा पड़ी पड़े पाई पाए पाया पाये पी बैठा बैठी बैठे
    रखा रखी रखे रहा रही रहे रहीं लगा लगी लगे लगीं लिए लिया लिये ली लीं हुआ हुई हुईं हुए हुये
";

const PRESENT: &str = "
    करता करती करते जाता जाती जाते रहता रहती रहते सकता सकती सकते हूं है हैं हो होता होती होते
";

const FUTURE: &str = "
    आएंगे आएगा आएगी करेंगी करेंगे करेगा करेगी जाएंगी जाएंगे जाएगा जाएगी जायेंगी जायेंगे जायेगा जायेगी देंगे
    देगा देगी पाएंगे पाएगा पाएगी रहेंगी रहेंगे रहेगा रहेगी सकेंगी सकेंगे सकेगा सकेगी होंगी होंगे होगा होगी होऊंगा
";

/// The auxiliaries that close a finite clause and open none.
const AUXILIARIES: &str = "
    था थी थीं थे हूं है हैं होंगी होंगे होगा होगी गई गईं गए गया गयी गये चुका चुकी चुके रहा रही रहे हुआ हुई हुए
";

const CONJUNCTIONS: &str = "
    अथवा अगर अतः इसलिए एवं और किंतु कि क्योंकि चूंकि जब जबकि जहां ताकि तथा तब तो परंतु बल्कि मगर मानो
    या यदि यद्यपि लेकिन व वरना
";

/// Pronouns, demonstratives and sentence adverbs that open a sentence: after a mark that may or
/// may not end one, they say that it did.
const OPENERS: &str = "
    इन इनका इनकी इनके इनमें इनसे इन्हीं इन्हें इन्होंने इस इसका इसकी इसके इसमें इसलिए इससे इसी इसे उन उनका उनकी उनके
    उनमें उनसे उन्हें उन्होंने उस उसका उसकी उसके उसने उसमें उससे उसी उसे गौरतलब दरअसल फिलहाल मुझे मेरा मेरी मेरे मैं मैंने
    यह यहां यही ये लेकिन वह वहां वही वहीं वे वो हम हमने हमारा हमारी हमारे हमें हालांकि
";

pub(super) fn enter(index: &mut Index) {
    index.classify(POSTPOSITIONS, Senses::POSTPOSITION);
    index.classify(ENCLITIC_POSTPOSITIONS, Senses::ENCLITIC);
    index.classify(PARTICLES, Senses::PARTICLE);
    index.classify(ENCLITIC_PARTICLES, Senses::ENCLITIC);
    index.classify(AUXILIARIES, Senses::AUXILIARY);
    index.classify(CONJUNCTIONS, Senses::CONJUNCTION);
    index.classify(OPENERS, Senses::OPENER);
    for (words, tense) in [
        (PAST, Tense::Past),
        (PRESENT, Tense::Present),
        (FUTURE, Tense::Future),
    ] {
        index.note(words, &|word| word.tense = Some(tense));
    }
}
