//! Pronouns that stand for a source, by case, and the determiners that start a noun phrase.
//!
//! Source: the paradigms of the demonstrative, relative and personal pronouns. Not included:
//! forms of address to the reader.

use super::{Index, Traits};

const ERGATIVE: &str = "इन्होंने इन्होने इसने उन्होंने उन्होने उसने उनने";
const GENITIVE: &str = "इनका इनकी इनके इसका इसकी इसके उनका उनकी उनके उन्हीं उसका उसकी उसके";
const NOMINATIVE: &str = "वह वे वो यह ये";
const LOCATIVE: &str = "इसमें उसमें इनमें उनमें जिसमें जिनमें";
const RELATIVE: &str =
    "जिन जिनका जिनकी जिनके जिनमें जिन्होंने जिस जिसका जिसकी जिसके जिसने जिसमें जिसे जिन्हें जो";
const RELATIVE_ERGATIVE: &str = "जिन्होंने जिसने";
const RELATIVE_NOMINATIVE: &str = "जो";
const PARTIES: &str = "मैं मैंने हम हमने हमारा हमारी हमारे मेरा मेरी मेरे मुझे हमें तुम तुमने आप आपने आपका आपकी आपके";
const PARTY_ERGATIVE: &str = "मैंने हमने तुमने आपने";

const DETERMINERS: &str = "
    अन्य इन इस उन उस एक कई किसी कुछ कोई दूसरे प्रत्येक सभी हर उक्त उसी इसी इन्हीं अपना अपनी अपने
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
        (DETERMINERS, Traits::DETERMINER),
    ] {
        index.traits(words, traits);
    }
}
