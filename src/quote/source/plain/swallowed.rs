//! What one phrase has taken in with another: the subject before an object, before what is its own, or before a phrase
//! in a postposition.

use core::ops::Range;

use super::Clause;
use crate::lexicon::{Features, ending, word};
use crate::quote::context::Context;

impl Clause<'_, '_> {
    /// The subject that the phrase before an object or a postposition has taken in: what stands before
    /// `अपना` (`मंत्री अपने भाषण में`), a person at the opening of the clause (`मंत्री सदन में`), or somebody who
    /// speaks in a manner (`राम भारी आवाज में`).
    pub(super) fn swallowed(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        if let Some(before) = self.before_object(tokens) {
            return Some(before);
        }
        let context = self.context;
        // `ये मजदूर | शहर के बाजार (में)`
        if tokens.start > self.floor
            && context.is(tokens.start - 1, word::YE)
            && context.has(tokens.start, Features::ROLE)
        {
            return Some(tokens.start - 1..tokens.start + 1);
        }
        if !self.opens(tokens.start) {
            return None;
        }
        // `मंत्री सभा के (साथ)`, `मंत्री योजना के बारे (में)`
        let mut end = tokens.end - usize::from(context.is(tokens.end - 1, word::BAARE));
        end -= usize::from(end > tokens.start && context.is_genitive(end - 1));
        if end <= tokens.start {
            return None;
        }
        let noun = tokens.start..end;
        // `लोग मंत्री (को)`: a plural in the plain form is no part of a phrase in the oblique.
        let plain = || {
            let many = |at: &usize| {
                context.has(*at, Features::ROLE)
                    && context.has(*at, Features::PLURAL)
                    && !ending::is_oblique_plural(context.word(*at))
            };
            (noun.start..end - 1).find(many).map(|last| last + 1)
        };
        let manner = || {
            let is_way = noun.len() > 2 && context.has(end - 1, Features::WAY);
            is_way.then(|| end - 2)
        };
        manner()
            .or_else(plain)
            .or_else(|| name_before(context, &noun))
            .or_else(|| person_before(context, &noun))
            .map(|end| tokens.start..end)
    }

    /// The subject before an object that one phrase has taken in with it: what stands before `अपना`, or a pronoun in
    /// the plain form (`वह राम का जिक्र (करते हुए)`, `जो बच्चे (को)`).
    pub(super) fn before_object(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        let pronoun = self
            .context
            .is_any(tokens.start, &[word::VAH, word::VO, word::VE])
            && tokens.len() > 1
            // `जो लोग` are one phrase.
            || self.context.is(tokens.start, word::JO) && tokens.len() == 2;
        self.before_own(tokens)
            .or_else(|| pronoun.then_some(tokens.start..tokens.start + 1))
    }

    /// What stands before `अपना` in a phrase: whose own something is, is the subject.
    pub(super) fn before_own(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        let context = self.context;
        let own = tokens.clone().skip(1).find(|&at| context.is_own(at))?;
        let bare = !context.has(own - 1, Features::POSTPOSITION.union(Features::CONJUNCTION))
            && context.tokens[own - 1].is_word();
        bare.then_some(tokens.start..own)
    }
}

/// Where the person ends that a phrase in a postposition has swallowed: `मंत्री सदन (में)`, `नेता राम सिंह सभा (में)`.
pub(super) fn person_before(context: &Context<'_>, tokens: &Range<usize>) -> Option<usize> {
    const PERSON: Features = Features::ROLE.union(Features::SURNAME);
    // `गीता नागवंशी अपनी किताब (में)`: what is one's own stands behind its owner.
    let own = (tokens.start + 1..tokens.end).find(|&at| context.is_own(at));
    if let Some(own) = own.filter(|&own| !context.is_genitive(own - 1)) {
        return Some(own);
    }
    let noun = tokens.end - 1;
    let end = 1
        + (tokens.start..noun)
            .rev()
            .find(|&at| context.has(at, PERSON))?;
    let whole = (tokens.start..end).all(|at| !context.is_genitive(at) && !context.joins(at));
    // `राम सिंह मोहन वर्मा (के बारे में)`: a name behind a name is another person.
    let named = context.is_surname(end - 1) && end + 1 < tokens.end && context.is_surname(noun);
    let rest = (end..noun + usize::from(!named))
        .all(|at| !context.is_genitive(at) && !context.has(at, PERSON));
    (whole && rest && end < tokens.end).then_some(end)
}

/// Where the name ends that a phrase in a postposition has swallowed with an adjective in the oblique form and its
/// noun: `राम छोटे बच्चों (को)`.
fn name_before(context: &Context<'_>, tokens: &Range<usize>) -> Option<usize> {
    let adjective = tokens.end.checked_sub(2).filter(|&at| at > tokens.start)?;
    let is_adjective = |at: usize| {
        ending::is_in_e(context.word(at))
            && !context.is_surname(at)
            && !context.has(at, Features::POSTPOSITION)
            && context.tokens[at].is_word()
    };
    // `रूस के मंत्री राम छोटे बच्चों (को)`
    let office = (tokens.start..adjective - 1)
        .rev()
        .find(|&at| context.has(at, Features::ROLE));
    let name = office.map_or(tokens.start, |office| office + 1);
    let named = context.has(adjective - 1, Features::ROLE.union(Features::SURNAME))
        || (name..adjective).all(|at| {
            let is_bracket = matches!(context.mark(at), Some('(' | ')'));
            is_bracket || context.is_unknown(at) && !is_adjective(at)
        });
    (named && is_adjective(adjective)).then_some(adjective)
}
