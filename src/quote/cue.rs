//! Cues: whether a word that can report does so where it stands, and with which words.

use crate::lexicon::{Cue, Senses, Traits};

use super::scene::Scene;

/// How a report names its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// With `ने`: `मंत्री ने कहा`.
    Ergative,
    /// Without a marker: `मंत्री बोले`, `मंत्री कहते हैं`.
    Plain,
    /// With `का`: `मंत्री का कहना है`.
    Genitive,
    /// Not as its subject: `रिपोर्ट में कहा गया`.
    Passive,
}

/// A cue where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    /// The first and the last token of the cue.
    pub(super) first: usize,
    pub(super) last: usize,
    /// The token after its auxiliaries.
    pub(super) end: usize,
    pub(super) voice: Voice,
    /// Whether the cue reports by itself, with no `कि` or marks to say so.
    pub(super) is_strong: bool,
    /// Whether the cue is a participle in a clause of its own: `यह कहते हुए`.
    pub(super) is_participle: bool,
}

/// How far the verb of a noun of speech can stand from it.
const LIGHT_WITHIN: usize = 4;

/// The report that turns on the word at `at`, within the sentence that ends at `limit`.
pub(super) fn report(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    match scene.cue(at)? {
        Cue::Perfective => perfective(scene, at, limit),
        Cue::Plain | Cue::Imperfective if is_attack(scene, at, limit) => None,
        Cue::Plain => Some(finite(scene, at, at, limit, Voice::Plain, true)),
        Cue::Inceptive => inceptive(scene, at, limit),
        Cue::Imperfective => imperfective(scene, at, limit),
        Cue::Stem => stem(scene, at, limit),
        Cue::Infinitive => nominal(scene, at, limit),
        Cue::Noun => light(scene, at, limit)
            .or_else(|| inverted(scene, at, limit))
            .or_else(|| nominal(scene, at, limit)),
        Cue::Conjunctive => Some(Report {
            first: at,
            last: at,
            end: at + 1,
            voice: Voice::Ergative,
            is_strong: false,
            is_participle: true,
        }),
        Cue::Postposition | Cue::Reference | Cue::Belief | Cue::Preposition => None,
    }
}

fn id(scene: &Scene<'_>, at: usize, limit: usize) -> crate::lexicon::WordId {
    if at < limit {
        scene.tokens[at].id()
    } else {
        crate::lexicon::WordId::NONE
    }
}

/// The token after the auxiliaries that start at `at`.
fn past_auxiliaries(scene: &Scene<'_>, mut at: usize, limit: usize) -> usize {
    while at < limit && scene.tokens[at].has(Senses::AUXILIARY) {
        at += 1;
    }
    at
}

fn finite(
    scene: &Scene<'_>,
    first: usize,
    last: usize,
    limit: usize,
    voice: Voice,
    is_strong: bool,
) -> Report {
    Report {
        first,
        last,
        end: past_auxiliaries(scene, last + 1, limit),
        voice,
        is_strong,
        is_participle: false,
    }
}

/// Whether the words before a verb deny it: what was not said is no quotation.
fn is_denied(scene: &Scene<'_>, at: usize) -> bool {
    at > 0 && {
        let id = scene.tokens[at - 1].id();
        // `किसने कहा कि` asks whether anybody did.
        id == scene.words.nahin
            || id == scene.words.na
            || id == crate::lexicon::WordId::NONE
                && scene.tokens[at - 1].is_word()
                && scene.word(at - 1) == "किसने"
    }
}

/// Whether `नहीं` after a verb denies it: `बताया नहीं कि`, `कहा नहीं है कि`.
fn is_denied_after(scene: &Scene<'_>, at: usize, limit: usize) -> bool {
    id(scene, at + 1, limit) == scene.words.nahin && {
        let that = past_auxiliaries(scene, at + 2, limit);
        id(scene, that, limit) == scene.words.ki
    }
}

fn perfective(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    if is_denied(scene, at) || is_denied_after(scene, at, limit) {
        return None;
    }
    let words = scene.words;
    let next = id(scene, at + 1, limit);
    // `माना` reports an admission only with `कि`.
    let is_strong = scene.tokens[at].has(Senses::REPORTING);
    if words.is_gone(next) {
        return Some(finite(scene, at, at + 1, limit, Voice::Passive, is_strong));
    }
    if next == words.ja {
        // `कहा जा रहा है`, `कहा जा सकता है` are hearsay; `कहा जा चुका है` is not.
        let then = id(scene, at + 2, limit);
        return [words.chuka, words.chuki, words.chuke]
            .contains(&then)
            .then(|| finite(scene, at, at + 2, limit, Voice::Passive, is_strong));
    }
    if [words.jata, words.jati, words.jate].contains(&next) && at + 1 < limit {
        return None;
    }
    Some(finite(scene, at, at, limit, Voice::Ergative, is_strong))
}

fn imperfective(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    if is_denied(scene, at) {
        return None;
    }
    let words = scene.words;
    let next = id(scene, at + 1, limit);
    let progressive =
        [words.hua, words.hui, words.hue, words.huye].contains(&next) && at + 1 < limit;
    // `कहते सुने गए`, `कहती दिखाई दे रही है`
    let perceived = at + 1 < limit && scene.has(at + 1, Traits::PERCEIVED);
    if progressive || perceived {
        return Some(Report {
            first: at,
            last: if progressive { at + 1 } else { at },
            end: if progressive { at + 2 } else { at + 1 },
            voice: Voice::Plain,
            is_strong: false,
            is_participle: true,
        });
    }
    Some(finite(scene, at, at, limit, Voice::Plain, true))
}

fn stem(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    if is_denied(scene, at) {
        return None;
    }
    let words = scene.words;
    let next = id(scene, at + 1, limit);
    let is = |forms: &[_]| next != crate::lexicon::WordId::NONE && forms.contains(&next);
    if is(&[
        words.raha,
        words.rahi,
        words.rahe,
        words.chuka,
        words.chuki,
        words.chuke,
    ]) {
        return Some(finite(scene, at, at + 1, limit, Voice::Plain, true));
    }
    // `बोल उठे`, `कह पड़ी`: no `ने`.
    if is(&[
        words.utha, words.uthi, words.uthe, words.pada, words.padi, words.pade,
    ]) {
        return Some(finite(scene, at, at + 1, limit, Voice::Plain, true));
    }
    if is(&[
        words.diya, words.di, words.die, words.dala, words.dali, words.dale, words.liya, words.li,
        words.lie,
    ]) {
        let passive = words.is_gone(id(scene, at + 2, limit));
        let voice = if passive {
            Voice::Passive
        } else {
            Voice::Ergative
        };
        return Some(finite(scene, at, at + 1, limit, voice, true));
    }
    None
}

/// `कहने लगे`, `पूछने लगी`
fn inceptive(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    let words = scene.words;
    [words.laga, words.lagi, words.lagin, words.lage]
        .contains(&id(scene, at + 1, limit))
        .then(|| finite(scene, at, at + 1, limit, Voice::Plain, true))
}

/// Whether `बोला` is what is done to an opponent: `हमला बोला`, `बोला धावा`.
fn is_attack(scene: &Scene<'_>, at: usize, limit: usize) -> bool {
    let attack = |place: usize| {
        place < limit
            && scene.tokens[place].is_word()
            && matches!(scene.word(place), "हमला" | "धावा" | "झूठ" | "सच")
    };
    attack(at + 1) || at > 0 && attack(at - 1)
}

/// A noun of speech and its light verb.
fn light(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    let words = scene.words;
    // `दो टूक कहा` is said bluntly: there the verb reports.
    if scene.word(at) == "टूक" {
        return None;
    }
    let mut verb = at + 1;
    while verb < limit.min(at + LIGHT_WITHIN)
        && scene.has(verb, Traits::FILLER)
        && !scene.has(verb, Traits::LIGHT)
    {
        verb += 1;
    }
    if verb >= limit || !scene.has(verb, Traits::LIGHT) || is_denied(scene, verb) {
        return None;
    }
    let next = id(scene, verb + 1, limit);
    let text = scene.word(verb);
    // Hoping is not saying so: `उम्मीद की`, `उम्मीद जताई`.
    if verb == at + 1 && text.starts_with('क') && scene.has(at, Traits::FEELING) {
        return None;
    }
    if ["ता", "ती", "तीं", "ते"]
        .iter()
        .any(|ending| text.ends_with(ending))
    {
        if [words.hua, words.hui, words.hue, words.huye].contains(&next) && verb + 1 < limit {
            return Some(Report {
                first: at,
                last: verb,
                end: verb + 2,
                voice: Voice::Ergative,
                is_strong: false,
                is_participle: true,
            });
        }
        return Some(finite(scene, at, verb, limit, Voice::Plain, false));
    }
    if text.ends_with("कर") || text.ends_with("दे") {
        // A stem: `साफ कर दिया`, `चेतावनी दे रहे`, `कर चुके`; else a participle.
        let is = |forms: &[_]| verb + 1 < limit && forms.contains(&next);
        let voice = if is(&[words.diya, words.di, words.die]) {
            Voice::Ergative
        } else if is(&[
            words.raha,
            words.rahi,
            words.rahe,
            words.chuka,
            words.chuki,
            words.chuke,
        ]) {
            Voice::Plain
        } else {
            return Some(Report {
                first: at,
                last: verb,
                end: verb + 1,
                voice: Voice::Ergative,
                is_strong: false,
                is_participle: true,
            });
        };
        return Some(finite(scene, at, verb + 1, limit, voice, false));
    }
    if text.ends_with("करके") || text.ends_with("देकर") || text.ends_with("लगाकर")
    {
        return None;
    }
    if words.is_gone(next) {
        return Some(finite(scene, at, verb + 1, limit, Voice::Passive, false));
    }
    if next == words.ja {
        let last = verb + 2;
        return (last < limit).then(|| finite(scene, at, last, limit, Voice::Passive, false));
    }
    if [words.jata, words.jati, words.jate].contains(&next) && verb + 1 < limit {
        return None;
    }
    Some(finite(scene, at, verb, limit, Voice::Ergative, false))
}

/// A noun of speech after its light verb, right behind the speaker: `मंत्री ने दी चेतावनी, …`.
fn inverted(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    let verb = at.checked_sub(1)?;
    let subject = verb.checked_sub(1)?;
    let follows = scene.has(verb, Traits::LIGHT)
        && (scene.tokens[subject].id() == scene.words.ne || scene.has(subject, Traits::ERGATIVE));
    follows.then(|| finite(scene, verb, at, limit, Voice::Ergative, scene.is_headline))
}

/// A noun of speech, or an infinitive, with a copula: `का कहना है`, `का दावा था`. A headline
/// leaves the copula out before a dash: `मंत्री का दावा-`.
fn nominal(scene: &Scene<'_>, at: usize, limit: usize) -> Option<Report> {
    // `खुशी की बात है कि …` says what is so.
    // So does `उनकी इच्छा है कि …`, and what is felt need not be said.
    if scene.tokens[at].id() == scene.words.baat || scene.has(at, Traits::FEELING) {
        return None;
    }
    let next = id(scene, at + 1, limit);
    if scene.words.is_copula(next) {
        // `उनका नारा था '…'` gives the words of a slogan, which nobody says there.
        if matches!(scene.word(at), "नारा" | "नारे") {
            return None;
        }
        return Some(finite(scene, at, at + 1, limit, Voice::Genitive, false));
    }
    // Or at its end: `…, मंत्री का दावा`.
    let closes = at + 1 == limit || at + 2 == limit && scene.is_terminator(at + 1);
    if scene.is_headline && closes {
        return Some(finite(scene, at, at, limit, Voice::Genitive, false));
    }
    let elided = at + 1 < limit
        && (scene.is_colon_or_dash(at + 1)
            || scene.is_headline && scene.is_comma(at + 1) && scene.cue(at + 2).is_none());
    elided.then(|| finite(scene, at, at, limit, Voice::Genitive, false))
}
