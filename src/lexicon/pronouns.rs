//! Pronouns that stand for a source, by case, and the determiners that start a noun phrase.
//!
//! Source: the paradigms of the demonstrative, relative and personal pronouns. Not included:
//! forms of address to the reader.

use super::{Index, Traits};

const ERGATIVE: &str = "इन्होंने इन्होने इसने उनने उन्होंने उन्होने उसने";
const GENITIVE: &str = "इनका इनकी इनके इसका इसकी इसके उनका उनकी उनके उन्हीं उसका उसकी उसके";
const NOMINATIVE: &str = "यह ये वह वे वो";
const LOCATIVE: &str = "इनमें इसमें उनमें उसमें जिनमें जिसमें";
const RELATIVE: &str = "
    जिन जिनका जिनकी जिनके जिनमें जिन्हें जिन्होंने जिस जिसका जिसकी जिसके जिसने जिसमें जिसे जो
";
const RELATIVE_ERGATIVE: &str = "जिन्होंने जिसने";
const RELATIVE_NOMINATIVE: &str = "जो";
const PARTIES: &str = "
    आप आपका आपकी आपके आपने तुम तुमने मुझे मेरा मेरी मेरे मैं मैंने हम हमने हमारा हमारी हमारे हमें
";
const PARTY_ERGATIVE: &str = "आपने तुमने मैंने हमने";

/// Objects, which stand before a subject and outside it.
const OBJECTS: &str = "
    इनसे इन्हें इससे इसे उनसे उन्हें उससे उसे किसे जिन्हें जिससे जिसे मुझसे मुझे हमसे हमें
";

const DETERMINERS: &str = "
    अन्य अपना अपनी अपने इन इन्हीं इस इसी उक्त उन उस उसी एक कई किसी कुछ कोई दूसरे प्रत्येक सभी हर
";

pub(super) fn enter(index: &mut Index) {
    for (words, traits) in [
        (ERGATIVE, Traits::ERGATIVE),
        (GENITIVE, Traits::GENITIVE),
        (NOMINATIVE, Traits::NOMINATIVE),
        (LOCATIVE, Traits::LOCATIVE),
        (RELATIVE, Traits::RELATIVE),
        (RELATIVE_ERGATIVE, Traits::ERGATIVE),
        (RELATIVE_NOMINATIVE, Traits::NOMINATIVE),
        (PARTIES, Traits::PARTY),
        (PARTY_ERGATIVE, Traits::ERGATIVE),
        (OBJECTS, Traits::CONNECTIVE),
        (DETERMINERS, Traits::DETERMINER),
    ] {
        index.traits(words, traits);
    }
}
