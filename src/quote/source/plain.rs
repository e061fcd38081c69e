//! Plain subjects: the phrase in no case that a verb agrees with, and what stands between the two.
//!
//! The clause is read leftwards from its verb. Adverbs, participles with what they take, objects and phrases
//! in postpositions are passed over; the first phrase that is none of these is the subject.

mod swallowed;

use core::ops::Range;

use super::oblique::is_matter;
use super::{Asked, PLAIN, Phrase, SHARED};
use crate::lexicon::{Cue, Features, TimeWord, WordId, ending, lemma, word};
use crate::quote::antecedents::LONG_SENTENCE;
use crate::quote::context::Context;
use crate::quote::cue::Voice;
use crate::quote::gender::Agreement;
use crate::quote::phrase;

use swallowed::person_before;

/// Pronouns for whom or what something is told.
const OBJECTS: &[WordId] = &[
    word::ISE,
    word::USE,
    word::INHEN,
    word::UNHEN,
    word::MUJHE,
    word::HAMEN,
];

/// The longest list of examples within a source, in tokens.
const EXAMPLES: usize = 12;
/// So many phrases are passed over at most.
const PASSED: usize = 5;

/// `मंत्री कहते हैं`; of a participle (`दल आरोप लगाते हुए चले गए`), not `यह`, which is what it says.
pub(super) fn subject(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let report = asked.report;
    let takes = report.voice == Voice::Plain || report.is_participle;
    // `मैं यह अपील करता हूं`: nobody but the speaker is the subject.
    if !takes || asked.context.has(report.end - 1, Features::FIRST_PERSON) {
        return None;
    }
    plain(asked.context, report.first, asked.floor)
        .filter(|source| !report.is_participle || !is_this(asked.context, &source.tokens))
        .filter(|source| !names(asked, source))
        // `मंत्री आते हैं और यह कहते हैं`: what they say.
        .filter(|source| {
            !is_this(asked.context, &source.tokens)
                || agrees(asked, source) && shared(asked).is_none()
        })
}

/// Whether the verb agrees with `यह` or `ये`: in `और ये कह रही है` it is what somebody says.
fn agrees(asked: &Asked<'_, '_>, this: &Phrase) -> bool {
    let cue = asked.report.first..asked.report.end;
    let is_many = Agreement::of_cue(asked.context, &cue).is_many;
    is_many.is_none_or(|is_many| is_many == asked.context.is(this.tokens.start, word::YE))
}

/// `इसे शीतलहर कहते हैं`: what something is called is nobody who says so.
fn names(asked: &Asked<'_, '_>, source: &Phrase) -> bool {
    const SPEAKS: Features = Features::ROLE
        .union(Features::BODY)
        .union(Features::SURNAME)
        .union(Features::NOMINATIVE)
        .union(Features::RELATIVE);
    let context = asked.context;
    // `समर्थक उन्हें नायक मानते हैं`: what somebody is held for.
    let held = context.lemma(asked.report.first) == lemma::MANNA;
    let called = held
        || matches!(
            context.lemma(asked.report.first),
            lemma::KAHNA | lemma::BOLNA
        );
    let named = source
        .tokens
        .start
        .checked_sub(1)
        .filter(|&before| before >= asked.floor)
        .is_some_and(|before| context.is(before, word::KO) || context.is_any(before, OBJECTS));
    called
        && named
        && !context.is(asked.report.end, word::KI)
        && (held || !source.tokens.clone().any(|at| context.has(at, SPEAKS)))
}

/// `वे आते हैं, लेकिन वादा करते हैं`: the subject of the clause before is the subject of this one.
pub(super) fn shared(asked: &Asked<'_, '_>) -> Option<Phrase> {
    let report = asked.report;
    // `जो बोला गया` is a passive.
    let is_passive = asked.context.lemma(report.last + 1) == lemma::JANA;
    // Within what somebody says, the one who reports goes on.
    let opens = || {
        let sentence = asked.context.sentence_of(report.first);
        asked.context.sentences[sentence].start == asked.floor
    };
    // `मंत्री सभा में पहुंचे और कहा कि …`
    let is_ergative = report.voice == Voice::Ergative && !report.is_participle && opens();
    let takes = (asked.is_finite_plain() || is_ergative)
        && !is_passive
        && !asked.context.has(report.end - 1, Features::FIRST_PERSON);
    let clause = takes.then_some(Clause {
        context: asked.context,
        verb: report.first,
        floor: asked.floor,
    })?;
    let stopped = match clause.walk(clause.verb) {
        Err(stopped) => stopped,
        Ok(this) if is_this(asked.context, &this.tokens) => this.tokens.start,
        Ok(_) => return None,
    };
    clause.joined(stopped)?.leftmost()
}

/// A plain subject left of its verb: `मंत्री कहते हैं`, `वह आगे बताती हैं`.
pub(in crate::quote) fn plain(context: &Context<'_>, verb: usize, floor: usize) -> Option<Phrase> {
    let clause = Clause {
        context,
        verb,
        floor,
    };
    // `मंत्री ये भी कहते हैं`: with a subject before it, `ये` is what they say.
    let this = clause.before_this();
    let told = this.and_then(|this| clause.walk(this).ok());
    told.or_else(|| {
        let is_subject = this.is_none_or(|this| clause.may_be_subject(this));
        is_subject.then(|| clause.walk(verb).ok())?
    })
}

/// The plain subject of the last clause of a sentence that reports nothing: `घटना का गवाह राम सिंह भयभीत है`.
pub(in crate::quote) fn of_last_clause(
    context: &Context<'_>,
    sentence: &Range<usize>,
) -> Option<Phrase> {
    let mut from_its_end = sentence.clone().rev().take(LONG_SENTENCE);
    let end = from_its_end.find(|&at| context.is_word(at))? + 1;
    let clause = Clause {
        context,
        verb: end,
        floor: sentence.start,
    };
    let mut verb = end;
    while verb > sentence.start + 1
        && (clause.is_of_verb(verb - 1) || context.has(verb - 1, Features::NEGATION))
    {
        verb -= 1;
    }
    if verb == end {
        return None;
    }
    Clause { verb, ..clause }.leftmost()
}

/// Whether a phrase is `यह` or `ये`, which a participle has for its object.
fn is_this(context: &Context<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() == 1 && context.is_any(tokens.start, &[word::YAH, word::YE])
}

/// A clause, left of its verb.
#[derive(Clone, Copy)]
struct Clause<'c, 'a> {
    context: &'c Context<'a>,
    /// The first token of the verb.
    verb: usize,
    floor: usize,
}

impl Clause<'_, '_> {
    /// The subject in front of `end`, or where the reading stops without one.
    fn walk(&self, mut end: usize) -> Result<Phrase, usize> {
        let context = self.context;
        for _ in 0..=PASSED {
            end = self.past_objects(end);
            let last = end
                .checked_sub(1)
                .filter(|&last| last >= self.floor)
                .ok_or(end)?;
            if context.has(last, Features::NOMINATIVE) {
                return Ok(Phrase::new(last..end, end, &PLAIN));
            }
            if let Some(participle) = self.participle(end) {
                end = self.before_participle(participle)?;
                // `मंत्री यह कहते हुए मना कर चुके हैं`
                if end > self.floor && is_this(context, &(end - 1..end)) {
                    end -= 1;
                }
                continue;
            }
            if context.is_comma(last) {
                return self.set_off(end).ok_or(end);
            }
            let Some(marker) = self.marker(last) else {
                return self.right_before(end).ok_or(end);
            };
            let Some(tokens) = phrase::before(context, marker, self.floor) else {
                end = self.before_adverb(marker);
                continue;
            };
            // `मंत्री ने कहते हैं`
            if context.is_subject_marker(marker) {
                return Ok(Phrase::new(tokens, end, &PLAIN));
            }
            if let Some(subject) = self.swallowed(&tokens) {
                return Ok(Phrase::new(subject.clone(), subject.end, &PLAIN));
            }
            end = tokens.start;
            // `मंत्री मंचों पर और दुनिया को (बताते हैं)`
            let is_joined = end > self.floor + 1
                && context.joins(end - 1)
                && context.has(end - 2, Features::POSTPOSITION);
            end -= usize::from(is_joined);
        }
        Err(end)
    }

    /// Where the marker of the phrase in a postposition starts whose last token is at `last`: `में`, `के साथ`, the
    /// `के` of `के बाद`.
    fn marker(&self, last: usize) -> Option<usize> {
        let context = self.context;
        if context.is_genitive(last) {
            return Some(last);
        }
        let compound = last > self.floor && context.is_genitive(last - 1);
        if self.is_free_adverb(last) {
            return None;
        }
        context
            .has(last, Features::POSTPOSITION)
            .then_some(last - usize::from(compound))
    }

    /// The place before an adverb that ends with the marker: `इसके लिए`, `यहां तक`, `लंबे समय से`.
    fn before_adverb(&self, marker: usize) -> usize {
        const PRONOUN: Features = Features::GENITIVE.union(Features::FILLER);
        let context = self.context;
        let Some(head) = marker.checked_sub(1).filter(|&head| head > self.floor) else {
            return marker;
        };
        if context.has(head, Features::TEMPORAL) {
            let described = context.is_unknown(head - 1) && ending::is_in_e(context.word(head - 1));
            return head - usize::from(described);
        }
        marker - usize::from(context.has(head, PRONOUN))
    }

    /// The place before `यह` or `ये` that is what the verb says, if something stands before that.
    fn before_this(&self) -> Option<usize> {
        let context = self.context;
        let mut end = self.verb;
        while end > self.floor && context.has(end - 1, Features::PARTICLE) {
            end -= 1;
        }
        // `मंत्री यह बात कह चुके हैं`
        end -= usize::from(end > self.floor && context.is(end - 1, word::BAAT));
        let this = end.checked_sub(1).filter(|&this| this > self.floor)?;
        (is_this(context, &(this..end)) && context.tokens[this - 1].is_word()).then_some(this)
    }

    /// Whether `यह` or `ये` at `this` can be the subject: at the opening of the clause.
    fn may_be_subject(&self, this: usize) -> bool {
        // `लोगों में यह विश्वास दिलाते हैं`: behind a phrase in a case it is what they say.
        const OPENS: Features = Features::CONJUNCTION
            .union(Features::CONNECTIVE)
            .union(Features::TEMPORAL);
        const WITHIN: usize = 24;
        let context = self.context;
        // `मैं सबसे यह पूछ रहा था`
        let mut before = self.floor.max(this.saturating_sub(WITHIN))..this;
        let of_speaker = before
            .any(|at| context.has(at, Features::PARTY) && !context.has(at, Features::CONNECTIVE));
        !of_speaker && (context.has(this - 1, OPENS) || context.is_comma(this - 1))
    }

    /// The place before the adverbs and objects of the verb that end at `end`.
    fn past_objects(&self, mut end: usize) -> usize {
        let context = self.context;
        while end > self.floor {
            let last = end - 1;
            let adverb = context.has(last, Features::FILLER)
                && !context.has(last, Features::NOMINATIVE.union(Features::ROLE))
                || self.is_sentence_adverb(last);
            if !adverb || self.participle(end).is_some() {
                break;
            }
            end = self.before_doubled(last);
            // `मंत्री कई बार कहते हैं`
            if context.is(last, word::BAAR) && end > self.floor {
                let counted = context.has(end - 1, Features::DETERMINER)
                    || context.tokens[end - 1].number().is_some()
                    || matches!(context.entry(end - 1).time, TimeWord::Cardinal(_));
                end -= usize::from(counted);
            }
        }
        // `मंत्री सवाल पूछते हैं`: what they ask is no part of who asks.
        let asked = |end: usize| {
            end == self.verb
                && context.cue(end - 1) == Some(Cue::Noun)
                && !context.has(end - 1, Features::DOCUMENT)
        };
        // `यह कहता है` says this; `वह यह कहता है` has its subject before.
        let this = |end: usize| {
            context.has(end - 1, Features::FILLER) && context.has(end - 2, Features::NOMINATIVE)
        };
        let objects: [&dyn Fn(usize) -> bool; 2] = [&asked, &this];
        for is_object in objects {
            if end > self.floor + 1 && is_object(end) {
                end -= 1;
            }
        }
        end
    }

    /// Whether an adverb stands at `at` that opens no clause, or a pronoun for whom or what something is
    /// told: `वह उन्हें बताती हैं`.
    fn is_sentence_adverb(&self, at: usize) -> bool {
        const OTHERS: Features = Features::CONJUNCTION
            .union(Features::POSTPOSITION)
            .union(Features::NOMINATIVE)
            .union(Features::RELATIVE)
            .union(Features::ROLE)
            .union(Features::VERB);
        self.context.has(at, Features::CONNECTIVE)
            && (!self.context.has(at, OTHERS) || self.is_free_adverb(at))
            && at > self.floor
    }

    /// Whether an adverb stands at `at` that is a postposition elsewhere: `यहां`, `साथ ही`; `(मंत्री के) यहां` is none.
    fn is_free_adverb(&self, at: usize) -> bool {
        let context = self.context;
        let emphatic = context.has(at, Features::POSTPOSITION)
            && !context.has(at, Features::ENCLITIC)
            && context.has(at + 1, Features::PARTICLE);
        (emphatic || context.is(at, word::YAHAN)) && at > self.floor && !context.is_genitive(at - 1)
    }

    /// The place before the adverb at `at`, said twice or not: `बार-बार`, `साफ-साफ`.
    fn before_doubled(&self, at: usize) -> usize {
        let context = self.context;
        let doubled = at >= self.floor + 2
            && context.mark(at - 1) == Some('-')
            && !context.is_colon_or_dash(at - 1)
            && context.has(at - 2, Features::FILLER);
        if doubled { at - 2 } else { at }
    }

    /// The verb of the participle that ends at `end`: `(हंसते) हुए`, `(जोर) देकर`, `(शेयर) कर`.
    fn participle(&self, end: usize) -> Option<usize> {
        let context = self.context;
        let last = end.checked_sub(1).filter(|&last| last > self.floor)?;
        let before = last - 1;
        let accompanies = context.has(last, Features::PERFECTIVE)
            && context.lemma(last) == lemma::HONA
            && (context.has(before, Features::IMPERFECTIVE)
                || context.is_unknown(before) && ending::is_imperfective(context.word(before)));
        if accompanies {
            return (before > self.floor).then_some(before);
        }
        if context.is(last, word::KAR) {
            let is_stem = context.has(before, Features::STEM)
                && context.lemma(before) != lemma::KARNA
                && before > self.floor;
            return Some(if is_stem { before } else { last });
        }
        // `योजना को लेकर` is a phrase in a postposition.
        (context.has(last, Features::CONJUNCTIVE) && !context.is(before, word::KO)).then_some(last)
    }

    /// The place before what the participle of the verb at `verb` takes: `(तंज) करते`, `(योजना का जिक्र) करते`,
    /// `(वीडियो शेयर) करते`.
    fn before_participle(&self, verb: usize) -> Result<usize, usize> {
        let context = self.context;
        let mut end = verb;
        while end > self.floor + 1 && context.has(end - 1, Features::PARTICLE) {
            end -= 1;
        }
        let host = end - 1;
        // `हाथ में फूल लेकर`; `चुप रहते हुए`.
        let takes_noun = context.has(verb, Features::CONJUNCTIVE)
            && context.lemma(verb) == lemma::LENA
            || matches!(context.lemma(verb), lemma::RAHNA | lemma::HONA);
        let is_host = verb > self.floor
            && context.tokens[host].is_word()
            && (context.has(verb, Features::VERBALIZER)
                || takes_noun
                || context.cue(host) == Some(Cue::Noun)
                || context.has(host, Features::VERB_HOST));
        let bare = !context.has(host, Features::POSTPOSITION.union(Features::NOMINATIVE));
        if !is_host || !bare {
            return Ok(verb);
        }
        if host > self.floor && context.is_genitive(host - 1) {
            let tokens = phrase::before(context, verb, self.floor).ok_or(verb)?;
            return Ok(self
                .before_object(&tokens)
                .map_or(tokens.start, |before| before.end));
        }
        let shown = host > self.floor + 1
            && context.has(host - 1, Features::DOCUMENT.union(Features::SHOWN));
        let tokens = shown
            .then(|| phrase::before(context, host, self.floor))
            .flatten();
        let Some(tokens) = tokens else {
            return Ok(host);
        };
        let person = person_before(context, &tokens);
        Ok(person.unwrap_or(if tokens.start > self.floor {
            tokens.start
        } else {
            host
        }))
    }

    /// Whether a phrase at `start` opens its clause.
    fn opens(&self, start: usize) -> bool {
        let context = self.context;
        start == self.floor
            || context.is_comma(start - 1)
            || context.has(start - 1, Features::CONJUNCTION.union(Features::CONNECTIVE))
                && !context.has(start - 1, Features::POSTPOSITION)
            || context.quoted_before(start).is_some()
    }

    /// The subject that the comma before `end` sets off with what belongs to it.
    fn set_off(&self, end: usize) -> Option<Phrase> {
        let context = self.context;
        // `कुछ विद्वान, जैसे क और ख, इस पर जोर देते हैं`: examples are part of the phrase.
        let last = end - 1;
        let from = last.saturating_sub(EXAMPLES).max(self.floor);
        let examples = (from..last).rev().find(|&at| {
            context.is_comma(at)
                && context.is_any(at + 1, &[word::JAISE, word::JAISEKI, word::YAANI])
        });
        let tokens = match examples {
            Some(examples) => phrase::before(context, examples, self.floor)?.start..last,
            // `मंत्री, जो घायल हैं, कहते हैं`
            None => phrase::before(context, end, self.floor)?,
        };
        Some(Phrase::new(tokens, end, &PLAIN))
    }

    /// The subject right before the verb, or before what was passed over.
    fn right_before(&self, end: usize) -> Option<Phrase> {
        const NO_SPEAKER: Features = Features::FILLER
            .union(Features::CONNECTIVE)
            .union(Features::PARTY)
            .union(Features::INTERROGATIVE);
        let context = self.context;
        let tokens = phrase::before(context, end, self.floor)?;
        let noun = Features::ROLE
            .union(Features::BODY)
            .union(Features::DOCUMENT)
            .union(Features::MEDIUM);
        // `वह रूसी | मंत्री से यह कहता है`
        let tokens = if end < self.verb && !context.has(tokens.end - 1, noun) {
            self.before_object(&tokens)
        } else {
            self.before_own(&tokens)
        }
        .unwrap_or(tokens);
        let tokens = self.without_matter(tokens, end);
        // `वह पुलिस से मामला पूछता है`: what is asked, of whom.
        let asked = context.lemma(self.verb) == lemma::PUCHNA
            && tokens.start > self.floor
            && context.is(tokens.start - 1, word::SE);
        let speaks = !asked && !tokens.clone().all(|at| context.has(at, NO_SPEAKER));
        speaks.then(|| Phrase::new(tokens.clone(), tokens.end, &PLAIN))
    }

    /// A phrase right before a noun of speech without the adjective of what is said: `लोग फर्जी (दावा कर रहे हैं)`.
    fn without_matter(&self, mut tokens: Range<usize>, end: usize) -> Range<usize> {
        let context = self.context;
        if context.cue(self.verb) != Some(Cue::Noun) || end != self.verb {
            return tokens;
        }
        while tokens.start < tokens.end
            && is_matter(context, &tokens)
            && !context.is_genitive(tokens.end.saturating_sub(2))
        {
            tokens.end -= 1;
        }
        tokens
    }

    /// The clause whose verb stands before the conjunction that ends at `end`: `वे आते हैं, लेकिन`.
    fn joined(&self, end: usize) -> Option<Clause<'_, '_>> {
        let context = self.context;
        let conjunction = end.checked_sub(1).filter(|&at| at > self.floor)?;
        let adds =
            context.joins(conjunction) || context.is_any(conjunction, &[word::LEKIN, word::MAGAR]);
        let mut verb = conjunction - usize::from(context.is_comma(conjunction - 1));
        // `मंत्री मंच पर आए और`
        let finite = Features::AUXILIARY.union(Features::PERFECTIVE);
        if !adds || verb <= self.floor || !context.has(verb - 1, finite) {
            return None;
        }
        while verb > self.floor + 1 && self.is_of_verb(verb - 1) {
            verb -= 1;
        }
        Some(Clause { verb, ..*self })
    }

    /// Whether a part of a finite verb stands at `at`.
    fn is_of_verb(&self, at: usize) -> bool {
        const PARTS: Features = Features::AUXILIARY
            .union(Features::IMPERFECTIVE)
            .union(Features::PERFECTIVE)
            .union(Features::STEM);
        let context = self.context;
        context.has(at, PARTS)
            || context.is_verb(at)
            || context.is_unknown(at) && ending::is_imperfective(context.word(at))
    }

    /// The subject of a clause that reports nothing: the phrase in the agentive, or the leftmost of the phrases
    /// in no case.
    fn leftmost(&self) -> Option<Phrase> {
        const PHRASES: usize = 8;
        const ADVERB: Features = Features::TEMPORAL
            .union(Features::FILLER)
            .union(Features::PARTICLE);
        let context = self.context;
        let mut subject = None;
        let mut end = self.verb;
        for _ in 0..PHRASES {
            let Some(last) = end.checked_sub(1).filter(|&last| last >= self.floor) else {
                break;
            };
            if context.has(last, Features::NOMINATIVE) {
                subject = Some(last..end);
                break;
            }
            if context.has(last, Features::ERGATIVE) {
                return Some(Phrase::new(last..end, end, &SHARED));
            }
            if let Some(participle) = self.participle(end) {
                end = self.before_participle(participle).ok()?;
            } else if context.has(last, ADVERB)
                || self.is_sentence_adverb(last)
                // `हर सप्ताह`
                || context.has(last, Features::DETERMINER) && context.has(end, Features::TEMPORAL)
            {
                end = last;
            } else if let Some(marker) = self.marker(last) {
                let Some(tokens) = phrase::before(context, marker, self.floor) else {
                    end = self.before_adverb(marker);
                    continue;
                };
                if context.is_subject_marker(marker) {
                    return Some(Phrase::new(tokens, end, &SHARED));
                }
                end = tokens.start;
                if let Some(swallowed) = self.swallowed(&tokens) {
                    subject = Some(swallowed);
                    break;
                }
            } else if let Some(tokens) = phrase::before(context, end, self.floor) {
                // `इमरान दलों पर हमलावर हैं`
                let is_predicate = end == self.verb && context.has(end, Features::COPULA);
                end = tokens.start;
                if is_predicate {
                    subject = with_surname(context, &tokens);
                    if subject.is_some() {
                        break;
                    }
                    continue;
                }
                subject = Some(self.before_own(&tokens).unwrap_or(tokens));
            } else {
                break;
            }
        }
        let tokens = subject.filter(|tokens| self.can_speak(tokens, end))?;
        Some(Phrase::new(tokens.clone(), tokens.end, &SHARED))
    }

    /// Whether a phrase opens its clause and can be whoever says what the next clause tells: a pronoun, a
    /// person or a body, or what a phrase stands between and the verb. From `start` to the phrase there are adverbs
    /// and phrases in a case: `मंगलवार को गांव में हजारों लोग सड़क पर आ गए`.
    fn can_speak(&self, tokens: &Range<usize>, start: usize) -> bool {
        const SPEAKERS: Features = Features::ROLE
            .union(Features::BODY)
            .union(Features::MEDIUM)
            .union(Features::DOCUMENT)
            .union(Features::SURNAME)
            .union(Features::NOMINATIVE);
        let context = self.context;
        (self.opens(tokens.start) || start < tokens.start && self.opens(start))
            && !tokens.clone().any(|at| context.has(at, Features::PARTY))
            && (context.has(tokens.end - 1, SPEAKERS)
                || tokens.end < self.verb && context.may_name(tokens.start))
    }
}

/// The person before what is said of them, which one phrase has taken in: `गवाह राम सिंह भयभीत (हैं)`.
fn with_surname(context: &Context<'_>, tokens: &Range<usize>) -> Option<Range<usize>> {
    let mut before = (tokens.start..tokens.end - 1).rev();
    let last = before.find(|&at| context.is_surname(at))?;
    Some(tokens.start..last + 1)
}
