//! How a speaker is found where no pronoun asks for one: the rules, in the order in which they are tried.

use crate::rule::Rule;

/// How a mention was found to mean a speaker.
pub(super) type Way = &'static Rule;

macro_rules! ways {
    ($($name:ident = $id:literal, $title:literal, $evidence:literal, $example:literal;)+) => {
        $(pub(super) static $name: Rule = Rule::new($id, $title, $evidence, $example);)+

        /// The rules, in the order in which they are tried.
        pub(super) static WAYS: &[&Rule] = &[$(&$name),+];
    };
}

ways! {
    BODY_BY_ITS_SORT = "speaker.body-by-its-sort",
        "A body called by its sort alone is the one that was named before",
        "a name of that sort left of the mention: a court by its seat, a company by its ending, a party or agency by a listed name",
        "राम मोटर्स का मुनाफा बढ़ा है। कंपनी ने कहा कि मांग अच्छी है।";
    FULL_NAME_BEFORE = "speaker.full-name-before",
        "A short name means whoever was last named in full before it, quoted or not",
        "the words around the first places of the short name in the text",
        "हादसे में अभिनेता अरुण खोसला घायल हुए। खोसला ने कहा कि वह लौटेंगे।";
    SHORT_FORM = "speaker.short-form",
        "Letters mean the body whose short form they are",
        "a short form in brackets after a name, or letters that two scripts spell alike",
        "राष्ट्रीय जांच आयोग (आरजेए) ने कहा कि रिपोर्ट आएगी। आरजेए ने बताया कि काम शुरू है।";
    SAME_NAME = "speaker.same-name",
        "Two names are one speaker's if one has all the words of the other",
        "the words of both in loose spelling, numbers and determiners left out",
        "मंत्री मोहन राव ने कहा कि पुल बनेगा। राव ने बताया कि काम शुरू है।";
    OFFICE_THEN_NAME = "speaker.office-then-name",
        "A name with its office is whoever spoke just before by that office alone",
        "the last speaker, who has no name, and an office with the same head",
        "हवाई अड्डे के मैनेजर ने कहा कि उड़ान रुकी। मैनेजर राम सिंह ने बताया कि धुंध है।";
    NEW_NAME = "speaker.new-name",
        "A name that is nobody's before is a new speaker's",
        "no earlier speaker shares its words",
        "राम सिंह ने कहा कि पुल बनेगा।";
    OFFICE_HOLDER = "speaker.office-holder",
        "An office alone means the nearest speaker who holds it",
        "all words of the office are among those of the speaker's offices, short forms written out",
        "स्वास्थ्य मंत्री सीता रमण ने कहा कि टीका आएगा। मंत्री ने कहा कि दवा भी आएगी।";
    SAME_OFFICE = "speaker.same-office",
        "An office means whoever was called so before",
        "the same words in loose spelling",
        "ग्रामीणों ने कहा कि पुल टूटा है। ग्रामीणों ने बताया कि रास्ता बंद है।";
    TAKEN_UP = "speaker.taken-up",
        "A calling that points back is of the person who spoke last",
        "इस, an age, पूर्व, or a calling of artists and athletes, and a last speaker with a name",
        "राम सिंह ने कहा कि वह खेलेंगे। इस खिलाड़ी ने कहा कि तैयारी अच्छी है।";
    NEW_OFFICE = "speaker.new-office",
        "An office that is nobody's before is a new speaker's",
        "no speaker holds it or was called so",
        "एक अधिकारी ने कहा कि पुल बनेगा।";
    NAMED_ELSEWHERE = "speaker.named-elsewhere",
        "Whoever is quoted by office alone has the name that stands beside that office elsewhere",
        "a subject in ने or a name after the office, whose office has all the words",
        "मुख्य सचिव ने कहा कि पुल बनेगा। बैठक में मुख्य सचिव राम सिंह मौजूद थे।";
    INTERVIEWEE = "speaker.interviewee",
        "The answers of an interview are the speaker's who was named before the first question",
        "labels of questions and answers",
        "राम सिंह ने कहा कि वह खुश हैं।\\nसवाल: पुल कब बनेगा?\\nजवाब: अगले साल पुल बनेगा।";
    LEFT_OUT = "speaker.left-out",
        "A subject left out is that of the report before",
        "an active verb of speech with no subject, or marks that hold whole sentences",
        "मंत्री राम सिंह ने कहा कि पुल बनेगा। साथ ही बताया कि काम शुरू है।";
}
