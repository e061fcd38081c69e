//! What the rules on the words of a noun phrase ([`word_rules`](super::word_rules)) ask, a function for each.

use super::Step as Taken;
use super::Walk;
use crate::lexicon::{Abbreviation, Cue, Features, TimeWord, ending, lemma, word};
use crate::quote::{initials, quoted};

/// `सीओ पी एस राम`, `विशेषज्ञ सी राम`: most names of letters are other words too.
pub(super) fn letters(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let is_letter = |place: usize| {
        let abbreviation = context.entry(place).abbreviation;
        abbreviation.is_some_and(Abbreviation::is_letter) && !context.is_genitive(place)
    };
    let next = walk.start;
    if walk.is_empty() || next != at + 1 || !is_letter(at) || !context.is_word(next) {
        return None;
    }
    let named = next < walk.end && context.may_name(next);
    // `सीओ सी राम`, `जे पी राम`
    let office = at > walk.floor
        && named
        && (context.has(at - 1, Features::ROLE.union(Features::TITLE)) || is_letter(at - 1));
    // `डी.पी राम`
    let glued = at > walk.floor + 1
        && named
        && context.mark(at - 1) == Some('.')
        && !context.tokens[at].is_spaced()
        && is_letter(at - 2);
    (is_letter(next) || office || glued).then_some(Taken::On(at))
}

pub(super) fn genitive(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let joins = at > walk.floor && !walk.is_empty();
    (walk.context.is_genitive(at)).then_some(if joins { Taken::On(at) } else { Taken::Stop })
}

pub(super) fn possessive(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    // `हमें एक अधिकारी ने बताया`: to whom it was told is no part of who told it.
    if context.has(at, Features::ERGATIVE.union(Features::CONNECTIVE)) {
        return None;
    }
    Some(if walk.is_empty() {
        Taken::Stop
    } else if at > walk.floor
        && (context.joins(at - 1)
            || context.has(at + 1, Features::POSTPOSITION) && !context.is_genitive(at + 1))
    {
        // `राम सिंह और उनकी बहन`, `पुलिस द्वारा उनके खिलाफ दायर आरोप पत्र`
        Taken::On(at)
    } else {
        Taken::First(at)
    })
}

/// `अध्यक्ष जो मार्टिन`
pub(super) fn name_like_pronoun(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    (context.has(at, Features::RELATIVE)
        && !walk.is_empty()
        && at > walk.floor
        && context.has(at - 1, Features::ROLE))
    .then_some(Taken::On(at))
}

pub(super) fn pronoun(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    const POINTS: Features = Features::RELATIVE.union(Features::NOMINATIVE);
    const STANDS_ALONE: Features = Features::LOCATIVE
        .union(Features::ERGATIVE)
        .union(Features::CONNECTIVE);
    let context = walk.context;
    let after = walk.start;
    if walk.is_empty() {
        return Some(Taken::Stop);
    }
    // `यह बात क ने कही`: what was said is no part of who said it.
    let said = context.cue(after) == Some(Cue::Noun) && after + 1 < walk.end;
    // A pronoun that points to its noun has the case of that: `यह राम का बयान था` has its noun behind the marker.
    let is_direct = context.is_any(at, &[word::YAH, word::YE, word::VAH, word::VE])
        && context.has(walk.end, Features::POSTPOSITION);
    let points = context.has(at, POINTS) && !context.has(at, STANDS_ALONE) && !is_direct;
    // `यह हमला | राष्ट्रपति राम सिंह के अनुसार …`
    let office = Features::ROLE.union(Features::TITLE);
    let is_noun = !context.has(
        after,
        office.union(Features::DETERMINER).union(Features::GENITIVE),
    );
    if is_direct && is_noun && context.has(after + 1, office) {
        return Some(Taken::First(after + 1));
    }
    // `ये आंकड़े | मंत्रालय के अनुसार …`
    let shown = Features::DOCUMENT.union(Features::SHOWN);
    let parted = after + 1 < walk.end
        && context.is_word(after + 1)
        && !context.is_postposition(after + 1)
        && !context.has(walk.end - 1, shown);
    if is_direct && parted && context.has(after, shown) {
        return Some(Taken::First(after + 1));
    }
    Some(Taken::First(match (said, points) {
        (true, _) => after + 1,
        (false, true) => at,
        (false, false) => after,
    }))
}

pub(super) fn determiner(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    if walk.one_of(at) {
        return Some(Taken::On(at - 2));
    }
    if at > walk.floor && !walk.is_empty() && walk.is_among(at - 1) {
        return Some(Taken::On(at - 1));
    }
    // `विभाग के ही एक अधिकारी`
    let owner = at > walk.floor + 1
        && context.has(at - 1, Features::ENCLITIC.union(Features::PARTICLE))
        && context.is_genitive(at - 2);
    if owner && !walk.is_empty() {
        return Some(Taken::On(at - 1));
    }
    // `जनरल ऑफिसर कमांडिंग इन चीफ`: English "in".
    let is_english = context.is(at, word::IN)
        && (context.is(at + 1, word::CHIEF) || context.has(at + 2, Features::OF))
        && at > walk.floor
        && context.tokens[at - 1].is_word();
    if is_english {
        return Some(Taken::On(at));
    }
    if walk.is_empty() && !context.has(at, Features::PLURAL) && !context.is(at, word::EK) {
        // `किसी ने`, `एक अन्य ने`: the determiner is the phrase.
        return Some(Taken::On(at));
    }
    let linked = at > walk.floor
        && (context.is_genitive(at - 1)
            || context.has(at - 1, Features::DETERMINER)
            || is_participle(walk, at - 1)
            // `राम सिंह और अन्य नेता`
            || context.joins(at - 1) && at > walk.floor + 1 && walk.is_nominal(at - 2)
            || context.is_own(at)
                && (walk.tells_by_deed(at) || !context.has(at - 1, Features::POSTPOSITION)));
    Some(if linked {
        Taken::On(at)
    } else {
        Taken::First(at)
    })
}

pub(super) fn participle(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    // `काम करने वाले (कहते हैं)`: whoever is told by what they do needs no noun.
    let is_agent = walk.context.is_any(at, &[word::VALE, word::VALI])
        && at > walk.floor
        && walk.context.has(at - 1, Features::INFINITIVE);
    ((!walk.is_empty() || is_agent) && is_participle(walk, at)).then(|| walk.over_participle(at))
}

/// Whether the word at `at` describes the noun behind it: a listed participle, an adjective that says what was done (`गठित
/// टीम`), or the perfective of a verb that is not finite there (`डरे लोगों`).
fn is_participle(walk: &Walk<'_, '_>, at: usize) -> bool {
    let context = walk.context;
    let is_name = || context.has(at, Features::ROLE.union(Features::BODY)) || walk.is_surname(at);
    context.has(at, Features::PARTICIPLE.union(Features::DESCRIBES_PAST))
        || is_given(walk, at)
        || context.has(at, Features::PERFECTIVE)
            && context.has(at, Features::MANY)
            && context.cue(at).is_none()
            && !context.is_verb(at)
            && !is_name()
}

/// Whether the perfective of a light verb at `at` describes the noun right behind it: behind whoever did it in the
/// genitive (`मंत्री के दिए बयान`), or behind what it is made of (`जारी किए आंकड़े`).
fn is_given(walk: &Walk<'_, '_>, at: usize) -> bool {
    let context = walk.context;
    at > walk.floor
        && walk.start == at + 1
        && walk.start < walk.end
        && context.has_all(at, Features::PERFECTIVE.union(Features::LIGHT))
        && context.has(at, Features::MANY)
        && (context.is_genitive(at - 1) || context.has(at - 1, Features::STATE))
        && context.has(walk.end - 1, Features::DOCUMENT)
}

/// `क और ख जैसी कंपनियों`, `क समेत नेताओं`
pub(super) fn among(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    walk.is_among(at).then_some(Taken::On(at))
}

/// Whether the word at `at` is a postposition in its own use, and neither `पूर्व मंत्री`, where `से पूर्व` is "before",
/// nor an initial.
fn is_marker(walk: &Walk<'_, '_>, at: usize) -> bool {
    let context = walk.context;
    let former = context.is(at, word::PURVA)
        && !walk.is_empty()
        && (at == walk.floor || !context.is(at - 1, word::SE));
    !former && !is_initial(walk, at)
}

fn is_initial(walk: &Walk<'_, '_>, at: usize) -> bool {
    walk.context.mark(at + 1) == Some('.') && walk.start == at + 1
}

/// `गांव के पास के लोग`, `19 जुलाई तक के आंकड़े`, `1 जून से 19 जुलाई तक के आंकड़े`
pub(super) fn owner(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let after = walk.start;
    let before_genitive = after < walk.end && walk.context.is_genitive(after);
    let owns = before_genitive && walk.verb != Some(after);
    // `यहां के किसान` can open the sentence.
    let stands = at > walk.floor || walk.context.is(at, word::YAHAN);
    (is_marker(walk, at) && stands && (owns || walk.opens_range(at)))
        .then(|| Taken::On(walk.with_adverb(at)))
}

pub(super) fn bound(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let after = walk.start;
    let bound = !walk.is_empty()
        && (is_participle(walk, after)
            || context.is(at, word::DVARA) && ending::is_done_adjective(context.word(after))
            || context.is(at, word::SE)
                && (context.has(after, Features::TAKES_FROM) || is_from(walk, at)));
    (is_marker(walk, at) && bound && at > walk.floor).then(|| Taken::On(walk.with_adverb(at)))
}

/// Whether what comes from somebody, or what is so in some way, stands behind the `से` at `at`: `मंत्रालय से जानकारी`,
/// `सामाजिक रूप से पिछड़े वर्ग`.
fn is_from(walk: &Walk<'_, '_>, at: usize) -> bool {
    const GIVES: Features = Features::BODY.union(Features::MEDIUM).union(Features::ROLE);
    let context = walk.context;
    let after = walk.start;
    if at == walk.floor {
        return false;
    }
    let is_news = context.has(after, Features::RECEIVED) && context.has(at - 1, GIVES);
    let is_way = context.has(at - 1, Features::WAY)
        && after + 1 < walk.end
        && ending::is_in_e(context.word(after));
    is_news || is_way
}

pub(super) fn officer(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let after = walk.start;
    let holds = !walk.is_empty()
        && context.is(at, word::MEIN)
        && at > walk.floor
        && (context.has(at - 1, Features::BODY)
            || initials::is_abbreviation(context.word(at - 1))
            // `एजेंसी की भारत में प्रतिनिधि`
            || context.has(at - 1, Features::PLACE)
                && at > walk.floor + 2
                && context.is_genitive(at - 2))
        && (after..walk.end.min(after + 4)).any(|place| context.has(place, Features::ROLE));
    (is_marker(walk, at) && holds).then(|| Taken::On(walk.with_adverb(at)))
}

pub(super) fn clause(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    if !is_marker(walk, at) || !walk.in_clause(at) {
        return None;
    }
    walk.obliques += 1;
    Some(Taken::On(walk.with_adverb(at)))
}

pub(super) fn postposition(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    is_marker(walk, at).then_some(Taken::Stop)
}

/// `इलाज कराने आए मरीज`, `घर छोड़कर जा रहे लोग`, `कमी को लेकर तैयार की गई रिपोर्ट`
pub(super) fn purpose(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let is_first = walk.verb == Some(walk.start)
        || walk.verb == Some(walk.start + 1) && walk.context.has(walk.start + 1, Features::LIGHT);
    if !is_first {
        return None;
    }
    let context = walk.context;
    let depends = context.has(at, Features::INFINITIVE.union(Features::CONJUNCTIVE))
        || context.is(at, word::KAR)
        || context.is_unknown(at) && ending::is_infinitive(context.word(at));
    depends.then(|| {
        walk.verb = Some(at);
        Taken::On(at)
    })
}

/// `आंकड़े साझा करने की पहल`, `आग को नियंत्रित करने के काम`
pub(super) fn infinitive(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let of_noun = walk.start == at + 1
        && walk.start < walk.end
        && context.is_genitive(at + 1)
        && context.has(at, Features::OBLIQUE)
        && !context.is_surname(at);
    of_noun.then(|| {
        walk.verb = Some(at);
        walk.rest = None;
        walk.obliques = 0;
        // `नाम न बताने की शर्त`
        let denied = at > walk.floor && context.has(at - 1, Features::NEGATION);
        Taken::On(at - usize::from(denied))
    })
}

pub(super) fn conjunction(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    if !context.joins(at) {
        return None;
    }
    let is_noun = |at: usize| {
        walk.is_nominal(at) && !context.is_genitive(at) && !context.has(at, Features::TEMPORAL)
    };
    // `'उदय' और 'किरण' ने`
    let in_marks = || {
        let is_marked = context.mark(walk.start).is_some_and(quoted::is_mark);
        is_marked && context.quoted_before(at).is_some()
    };
    // `किसान संघ (किसं) और सभा ने`
    let glossed = || {
        walk.bracket_before(at)
            .is_some_and(|open| open > walk.floor && is_noun(open - 1))
    };
    let joined =
        at > walk.floor && !walk.is_empty() && (is_noun(at - 1) || in_marks() || glossed());
    Some(if joined { Taken::On(at) } else { Taken::Stop })
}

/// `कवि से नेता बने राम सिंह`
pub(super) fn career(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    walk.turned_from(at).then(|| Taken::On(at - 3))
}

/// `बार काउंसिल`, where `इस बार` is "this time"; `प्रत्यक्ष कर बोर्ड`, where `बैठक कर` is "having met".
pub(super) fn bar(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let is_tax = context.is(at, word::KAR)
        && at > walk.floor
        && context.has(at - 1, Features::SORT_ADJECTIVE);
    if is_tax && !walk.is_empty() {
        return Some(Taken::On(at));
    }
    (!walk.is_empty() && context.is(at, word::BAAR) && context.has(walk.start, Features::BODY))
        .then_some(Taken::On(at))
}

/// `वहां मौजूद लोगों`
pub(super) fn adverb(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    if walk.is_empty() {
        return None;
    }
    let here = context.has(walk.start, Features::PARTICIPLE)
        && context.is_any(at, &[word::VAHAN, word::VAHIN, word::YAHAN]);
    // `यहां के किसान`
    let owner = context.is_any(at, &[word::VAHAN, word::YAHAN]) && context.is_genitive(walk.start);
    // `सड़क से दूर दुकान चलाने वाले`
    (here || owner || context.is(at, word::DUR) && walk.tells_by_deed(at)).then_some(Taken::On(at))
}

/// `आज आई रिपोर्ट`, `साल 2011 की जनगणना`
pub(super) fn time_within(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let after = walk.start;
    let bound = after < walk.end
        && (context.is_genitive(after) || context.has(after, Features::POSTPOSITION));
    // `न्यूज मिनट ने`: no time does anything, so it is a name.
    let named = walk.is_empty() && context.is_subject_marker(walk.end);
    (bound || named || walk.is_when_of_verb(after) || walk.names_number(after))
        .then_some(Taken::On(at))
}

/// `मतदान के समय | मंत्री`, `उस वक्त | मंत्री`; whoever was present then (`हमले के समय मौजूद लोग`) is told by it.
pub(super) fn time_of(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    let after = walk.start;
    let bound = context.is_genitive(after)
        || context.has(after, Features::POSTPOSITION)
        || walk.verb.is_some()
        || is_participle(walk, after);
    let tells = at > walk.floor
        && (context.is_genitive(at - 1)
            || context.has(at - 1, Features::DETERMINER.union(Features::RELATIVE))
            // `जानकारी देते समय`
            || context.has(at - 1, Features::IMPERFECTIVE));
    (!walk.is_empty() && tells && !bound).then_some(Taken::Stop)
}

pub(super) fn time(_: &mut Walk<'_, '_>, _: usize) -> Option<Taken> {
    Some(Taken::Stop)
}

pub(super) fn connective(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    let context = walk.context;
    // `गांव के ही किसान`, `दोनों ही दलों के नेता`
    let stresses = at > walk.floor
        && !walk.is_empty()
        && context.has_all(at, Features::PARTICLE.union(Features::ENCLITIC))
        && (context.is_genitive(at - 1)
            || context.has(at - 1, Features::DETERMINER)
            || context.has_all(at - 1, Features::ROLE.union(Features::PLURAL))
                && context.has(walk.end - 1, Features::PLURAL));
    if stresses {
        return Some(Taken::On(at));
    }
    let ends = walk.context.has(at, Features::CONNECTIVE) || !is_initial(walk, at);
    ends.then_some(Taken::Stop)
}

pub(super) fn verb(walk: &mut Walk<'_, '_>, at: usize) -> Option<Taken> {
    const NOUN: Features = Features::ROLE.union(Features::BODY);
    let context = walk.context;
    let features = context.entry(at).features;
    let ends = !features.any(NOUN)
        && (context.is_verb(at) || is_asked(features) || is_seeing(walk, at, features))
        && !walk.is_surname(at);
    ends.then_some(Taken::Stop)
}

/// `लंबी कतार देख | मंत्री ने …`: a bare stem that says upon seeing what.
fn is_seeing(walk: &Walk<'_, '_>, at: usize, verb: Features) -> bool {
    verb.any(Features::STEM) && !walk.is_empty() && walk.context.lemma(at) == lemma::DEKHNA
}

/// `जानें | मंत्री ने …`: what readers are asked to do.
fn is_asked(verb: Features) -> bool {
    verb.any(Features::SUBJUNCTIVE.union(Features::IMPERATIVE))
        && verb.any(Features::MANY)
        && !verb.any(Features::PERFECTIVE)
}

impl Walk<'_, '_> {
    /// Whether from `at` on the phrase so far says when the verb of its participle was: `सोमवार शाम को
    /// जारी …`.
    pub(super) fn is_when_of_verb(&self, at: usize) -> bool {
        const LONGEST: usize = 7;
        let context = self.context;
        self.verb.is_some_and(|verb| {
            (at..=at + LONGEST).contains(&verb)
                && (at..verb).all(|place| {
                    context.has(place, Features::TEMPORAL)
                        // `सुबह आठ बजे जारी`
                        || context.entry(place).time != TimeWord::Other
                            && !context.has(place, Features::POSTPOSITION)
                        || context.is(place, word::KO)
                        || context.tokens[place].number().is_some()
                        || self.is_within_date(place)
                        // `आज सुबह अपडेट किए गए`
                        || place + 1 == verb && context.lemma(verb) == lemma::KARNA
                })
        })
    }

    /// Whether `से` at `at` opens a range that `तक` closes: `1 जून से 19 जुलाई तक`.
    fn opens_range(&self, at: usize) -> bool {
        const LONGEST: usize = 5;
        let context = self.context;
        context.is(at, word::SE)
            && (self.start..self.end.min(self.start + LONGEST))
                .find(|&place| context.has(place, Features::POSTPOSITION))
                .is_some_and(|place| context.is(place, word::TAK))
    }

    /// Whether a number, or a time of the day, that a postposition follows starts at `at`: `2011 की जनगणना`, `सुबह नौ
    /// बजे के आंकड़े`.
    fn names_number(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let context = self.context;
        let is_time = |place: &usize| {
            context.tokens[*place].number().is_some()
                || self.is_within_date(*place)
                || context.entry(*place).time != TimeWord::Other
                    && !context.has(*place, Features::POSTPOSITION)
        };
        let end = self.end.min(at + LONGEST);
        let after = (at..end).find(|place| !is_time(place)).unwrap_or(end);
        after > at
            && after < self.end
            && (context.is_genitive(after) || context.has(after, Features::POSTPOSITION))
    }

    /// Whether a career ends with the verb at `at`: `कवि से नेता बने | राम सिंह`.
    fn turned_from(&self, at: usize) -> bool {
        let context = self.context;
        !self.is_empty()
            && at >= self.floor + 3
            && context.has(at, Features::PERFECTIVE)
            && context.lemma(at) == lemma::BANNA
            && context.is(at - 2, word::SE)
            && self.is_nominal(at - 1)
            && context.has(at - 3, Features::ROLE)
    }

    /// Whether the form of a verb at `at` is a name, a part of one or an initial: before a stop,
    /// before `ने`, between names, or after a form of address (`डॉ. ली`).
    fn is_surname(&self, at: usize) -> bool {
        let context = self.context;
        // `याप दे होप`
        let office = |place: usize| context.has(place, Features::ROLE.union(Features::TITLE));
        let named = at > self.floor && context.may_name(at - 1);
        let joins = if context.is(at, word::LII) {
            // `नेता मरीन ली पेन`, `मंत्री ली कच्यांग`; `शपथ ली राम ने` has no office before.
            at == self.floor || office(at - 1) || named && at > self.floor + 1 && office(at - 2)
        } else {
            context.is_any(at, &[word::DE, word::LE]) && named
        };
        if joins && self.start == at + 1 && context.may_name(at + 1) {
            return true;
        }
        let titled = |place: usize| context.has(place, Features::TITLE);
        if context.mark(at + 1) == Some('.') && self.start == at + 1 {
            return true;
        }
        self.is_empty()
            && (context.is_subject_marker(self.end)
                || self.is_in_genitive() && named
                || at > self.floor && titled(at - 1)
                || at > self.floor + 1 && context.mark(at - 1) == Some('.') && titled(at - 2))
    }

    /// Whether the phrase is the owner of what an attribution or a noun of speech behind it says: `राम ली के
    /// मुताबिक`, `राम ली का कहना है`.
    fn is_in_genitive(&self) -> bool {
        let context = self.context;
        context.is_genitive(self.end)
            && matches!(
                context.cue(self.end + 1),
                Some(Cue::Postposition | Cue::Reference | Cue::Infinitive | Cue::Belief)
            )
    }

    /// The start of a phrase in the postposition at `at` that an adverb of place makes by itself:
    /// `वहां से गुजर रहे`, `बाहर से आ रहे`.
    fn with_adverb(&self, at: usize) -> usize {
        let context = self.context;
        let adverb = at > self.floor
            && !context.is_genitive(at - 1)
            && (context.has(at - 1, Features::POSTPOSITION)
                || context.has(at - 1, Features::CONNECTIVE));
        if adverb { at - 1 } else { at }
    }
}
