//! How a speaker is found where no pronoun asks for one: the rules, in the order in which they are tried.

use crate::rule::Rule;

/// How a mention was found to mean a speaker.
pub(super) type Way = &'static Rule;

/// The rules, in the order in which they are tried.
pub(super) static WAYS: &[Way] = &[
    &BODY_BY_ITS_SORT,
    &FULL_NAME_BEFORE,
    &SHORT_FORM,
    &SAME_NAME,
    &OFFICE_THEN_NAME,
    &NEW_NAME,
    &OFFICE_HOLDER,
    &SAME_OFFICE,
    &TAKEN_UP,
    &NEW_OFFICE,
    &NAMED_ELSEWHERE,
    &INTERVIEWEE,
    &OWN_WORDS,
    &SUBJECT_LEFT_OUT,
    &LEFT_OUT,
];

pub(super) static BODY_BY_ITS_SORT: Rule = Rule::new(
    "speaker.body-by-its-sort",
    "A body called by its sort alone is the one that was named before",
    "a name of that sort left of the mention: a court by its seat, a company by its ending, a party or agency by a listed name",
    "राम मोटर्स का मुनाफा बढ़ा है। कंपनी ने कहा कि मांग अच्छी है।",
);

pub(super) static FULL_NAME_BEFORE: Rule = Rule::new(
    "speaker.full-name-before",
    "A short name means whoever was last named in full before it, quoted or not",
    "the words around the first places of the short name in the text",
    "हादसे में अभिनेता अरुण खोसला घायल हुए। खोसला ने कहा कि वह लौटेंगे।",
);

pub(super) static SHORT_FORM: Rule = Rule::new(
    "speaker.short-form",
    "Letters mean the body whose short form they are",
    "a short form in brackets after a name, or letters that two scripts spell alike",
    "राष्ट्रीय जांच आयोग (आरजेए) ने कहा कि रिपोर्ट आएगी। आरजेए ने बताया कि काम शुरू है।",
);

pub(super) static SAME_NAME: Rule = Rule::new(
    "speaker.same-name",
    "Two names are one speaker's if one has all the words of the other",
    "the words of both in phonetic key, numbers and determiners left out",
    "मंत्री मोहन राव ने कहा कि पुल बनेगा। राव ने बताया कि काम शुरू है।",
);

pub(super) static OFFICE_THEN_NAME: Rule = Rule::new(
    "speaker.office-then-name",
    "A name with its office is whoever spoke just before by that office alone",
    "the last speaker, who has no name, and an office with the same head",
    "हवाई अड्डे के मैनेजर ने कहा कि उड़ान रुकी। मैनेजर राम सिंह ने बताया कि धुंध है।",
);

pub(super) static NEW_NAME: Rule = Rule::new(
    "speaker.new-name",
    "A name that is nobody's before is a new speaker's",
    "no earlier speaker shares its words",
    "राम सिंह ने कहा कि पुल बनेगा।",
);

pub(super) static OFFICE_HOLDER: Rule = Rule::new(
    "speaker.office-holder",
    "An office alone means the nearest speaker who holds it",
    "all words of the office are among those of the speaker's offices, short forms written out",
    "स्वास्थ्य मंत्री सीता रमण ने कहा कि टीका आएगा। मंत्री ने कहा कि दवा भी आएगी।",
);

pub(super) static SAME_OFFICE: Rule = Rule::new(
    "speaker.same-office",
    "An office means whoever was called so before",
    "the same words in phonetic key",
    "ग्रामीणों ने कहा कि पुल टूटा है। ग्रामीणों ने बताया कि रास्ता बंद है।",
);

pub(super) static TAKEN_UP: Rule = Rule::new(
    "speaker.taken-up",
    "A calling that points back is of the person who spoke last",
    "इस, an age, पूर्व, or a calling of artists and athletes, and a last speaker with a name",
    "राम सिंह ने कहा कि वह खेलेंगे। इस खिलाड़ी ने कहा कि तैयारी अच्छी है।",
);

pub(super) static NEW_OFFICE: Rule = Rule::new(
    "speaker.new-office",
    "An office that is nobody's before is a new speaker's",
    "no speaker holds it or was called so",
    "एक अधिकारी ने कहा कि पुल बनेगा।",
);

pub(super) static NAMED_ELSEWHERE: Rule = Rule::new(
    "speaker.named-elsewhere",
    "Whoever is quoted by office alone has the name that stands beside that office elsewhere",
    "a subject in ने or a name after the office, whose office has all the words",
    "मुख्य सचिव ने कहा कि पुल बनेगा। बैठक में मुख्य सचिव राम सिंह मौजूद थे।",
);

pub(super) static INTERVIEWEE: Rule = Rule::new(
    "speaker.interviewee",
    "The answers of an interview are the speaker's who was named before the first question",
    "labels of questions and answers",
    "सवाल: पुल कब बनेगा? जवाब: अगले साल पुल बनेगा।",
);

pub(super) static OWN_WORDS: Rule = Rule::new(
    "speaker.own-words",
    "A pronoun of the first person means whoever speaks the words that it stands in",
    "a source in the first person within the content of another quotation",
    "मंत्री राम सिंह ने कहा कि हमने घोषणा की है कि पुल बनेगा।",
);

pub(super) static SUBJECT_LEFT_OUT: Rule = Rule::new(
    "speaker.subject-left-out",
    "A subject left out is that of the sentence before, where that quotes nobody",
    "an active verb of speech with no subject, and the subject of the sentence before it",
    "मंत्री राम सिंह ने गांव का दौरा किया। कहा कि पुल बनेगा।",
);

pub(super) static LEFT_OUT: Rule = Rule::new(
    "speaker.left-out",
    "A subject left out is that of the report before",
    "an active verb of speech with no subject, or marks that hold whole sentences",
    "मंत्री राम सिंह ने कहा कि पुल बनेगा। साथ ही बताया कि काम शुरू है।",
);
