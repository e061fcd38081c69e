//! Noun phrases: where the phrase that a case marker closes begins.
//!
//! The walk goes left from the marker and takes in words until one cannot belong:
//!
//! 1. a word in a postposition other than `का` ends it (`दिल्ली में | पुलिस ने`), unless a participle
//!    binds the two (`दिल्ली में तैनात अधिकारी`, `गांव से आ रहे किसान`), or a body is named and then its
//!    officer (`मंत्रालय में सचिव`); of a participial clause one such phrase belongs to it, and a
//!    clause of which only the participle would be left belongs to it not at all;
//! 2. a verb form, a connective, a particle or a word of time ends it (`मंगलवार | मंत्री`);
//! 3. a possessive pronoun or a determiner begins it (`उनकी बहन`, `एक नेता`), unless a genitive
//!    stands before the determiner (`परिवार के एक सदस्य`);
//! 4. a comma ends it, unless it sets off a name in apposition (`संघ के प्रमुख, राम`), joins a list
//!    that a conjunction, `आदि` or the many it is part of closes (`क, ख और ग`, `क, ख समेत कई लोग`), or
//!    closes a relative clause (`दल, जिसने …, ने`);
//! 5. an address of the web, and a long number glued to its first word, end it;
//! 6. brackets, initials, hyphened words and short titles in marks belong to it; a name in marks
//!    can be all of it (`'उदय' के मुताबिक`).

mod glued;
mod list;
mod marks;
mod participle;
mod word_rules;
mod words;

use core::ops::Range;

use super::context::Context;
use crate::lexicon::{Features, word};
use crate::rule::{self, Rule};
use crate::token::TokenKind;

const TABLES: &[&[&Rule]] = &[glued::RULES, word_rules::RULES, marks::RULES];

/// The steps of the walk.
pub(super) const RULES: &[&Rule] = &rule::joined::<{ rule::count(TABLES) }>(TABLES);

/// The longest phrase in tokens, brackets included.
const LONGEST: usize = 40;
/// The longest relative clause within a phrase, in tokens.
const RELATIVE: usize = 40;

/// The noun phrase that ends before `marker` and starts at `floor` or after it.
pub(super) fn before(context: &Context<'_>, marker: usize, floor: usize) -> Option<Range<usize>> {
    let mut end = marker;
    // An emphatic particle stands between a phrase and its marker, and outside both.
    while end > floor && context.has(end - 1, Features::PARTICLE) {
        end -= 1;
    }
    let mut walk = Walk::new(context, end, floor);
    if end > floor && context.is_comma(end - 1) {
        end -= 1;
        match walk.apposition(end).filter(|_| marks::APPOSITION.is_on()) {
            Some(Some(start)) => return walk.closed(start..end, &marks::APPOSITION, end),
            Some(None) => {
                walk.note(&marks::APPOSITION, end);
                (walk.start, walk.end) = (end, end);
            }
            None if marks::RELATIVE_CLAUSE.is_on() => {
                walk.note(&marks::RELATIVE_CLAUSE, end);
                let clause = walk.relative_clause(end);
                walk.start = clause.or_else(|| walk.bare_relative(end))?;
            }
            None => return None,
        }
    }
    // `मंत्री जो सभा में थे ने कहा`
    if walk.is_empty() && end == marker && context.is_subject_marker(marker) && end > floor {
        if let Some(clause) = walk.bare_relative(end) {
            walk.note(&marks::RELATIVE_CLAUSE, end);
            walk.start = clause;
        }
    }
    walk.run();
    let start = walk.trimmed();
    if start >= end {
        return None;
    }
    for &(rule, at) in &walk.noted {
        context.note_phrase(&(start..end), rule, at);
    }
    Some(start..end)
}

/// The noun phrase that a relative clause without commas ends, right before `end`: `मंत्री जो सभा में थे`.
pub(super) fn with_relative(
    context: &Context<'_>,
    end: usize,
    floor: usize,
) -> Option<Range<usize>> {
    let mut walk = Walk::new(context, end, floor);
    walk.start = walk.bare_relative(end)?;
    let clause = walk.start;
    walk.run();
    let start = walk.trimmed();
    (start < clause).then_some(start..end)
}

struct Walk<'s, 'a> {
    context: &'s Context<'a>,
    floor: usize,
    end: usize,
    /// The phrase so far starts here.
    start: usize,
    /// The verb of the participial clause that the phrase so far starts with.
    verb: Option<usize>,
    /// How many phrases in postpositions that clause has so far.
    obliques: usize,
    /// Whether it tells somebody by what they do: `काम करने वाले`.
    is_agent: bool,
    /// What follows a clause of two verbs (`जा रहे`), if the clause has to be left out.
    rest: Option<usize>,
    /// While a text is explained: the rules that took a part, and where.
    noted: Vec<(&'static Rule, usize)>,
}

impl<'s, 'a> Walk<'s, 'a> {
    /// A walk that starts before `end`.
    fn new(context: &'s Context<'a>, end: usize, floor: usize) -> Walk<'s, 'a> {
        Walk {
            context,
            floor,
            end,
            start: end,
            verb: None,
            obliques: 0,
            is_agent: false,
            rest: None,
            noted: Vec::new(),
        }
    }
}

impl Walk<'_, '_> {
    fn run(&mut self) {
        while self.start > self.floor && self.end - self.start < LONGEST {
            let at = self.start - 1;
            let other = match self.context.tokens[at].kind() {
                TokenKind::Word => None,
                kind => self.over_other(at, kind),
            };
            match other.unwrap_or_else(|| word_rules::over(self, at)) {
                Step::On(start) => self.start = start.max(self.floor),
                Step::First(start) => {
                    self.start = start;
                    return;
                }
                Step::Stop => return,
            }
        }
    }

    /// What the walk does with the token at `at`, no word in Devanagari; `None` where the rules about words say it.
    fn over_other(&mut self, at: usize, kind: TokenKind) -> Option<Step> {
        if kind == TokenKind::Break {
            return Some(Step::Stop);
        }
        if let Some(rule) = self.glued_to(at) {
            self.note(rule, at);
            return Some(self.address_within(at).map_or(Step::Stop, Step::On));
        }
        match kind {
            TokenKind::Mark => Some(self.over_mark(at).map_or(Step::Stop, Step::On)),
            TokenKind::Number => Some(Step::On(at)),
            _ => None,
        }
    }

    fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Notes that `rule` took a part at the token `at`.
    fn note(&mut self, rule: &'static Rule, at: usize) {
        if self.context.trace.is_on() {
            self.noted.push((rule, at));
        }
    }

    /// The phrase `tokens`, which `rule` gives at once.
    fn closed(&self, tokens: Range<usize>, rule: &'static Rule, at: usize) -> Option<Range<usize>> {
        self.context.note_phrase(&tokens, rule, at);
        Some(tokens)
    }

    /// Where the relative clause that ends at the comma `at` starts: at its comma, or at its pronoun without one.
    fn relative_clause(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(RELATIVE).max(self.floor + 1);
        let pronoun = (from + 1..at)
            .rev()
            .find(|&place| self.context.has(place, Features::RELATIVE))?;
        Some(pronoun - usize::from(self.context.is_comma(pronoun - 1)))
    }

    /// Where the relative clause without commas starts that an auxiliary ends right before `end`.
    fn bare_relative(&self, end: usize) -> Option<usize> {
        let context = self.context;
        let last = end.checked_sub(1).filter(|&last| last > self.floor)?;
        if !marks::RELATIVE_CLAUSE.is_on() || !context.has(last, Features::AUXILIARY) {
            return None;
        }
        let from = end.saturating_sub(RELATIVE).max(self.floor + 1);
        let pronoun = (from..last)
            .rev()
            .find(|&at| context.has(at, Features::RELATIVE))?;
        let comma = usize::from(context.is_comma(pronoun - 1));
        (pronoun > self.floor + comma).then_some(pronoun - comma)
    }

    /// The start without what cannot start a phrase.
    fn trimmed(&self) -> usize {
        let context = self.context;
        let mut start = match (self.verb, self.rest) {
            (Some(verb), Some(rest)) if verb == self.start && verb > self.floor => rest,
            _ => self.start,
        };
        while start < self.end {
            let token = &context.tokens[start];
            let stray = if token.is_word() {
                token.has(Features::POSTPOSITION.union(Features::CONJUNCTION))
                    && self.is_stray(start)
            } else {
                if let Some(closed) = self.bracket_first(start) {
                    start = closed;
                    continue;
                }
                let opens = |mark| matches!(mark, '(' | '[' | '#') || super::quoted::is_mark(mark);
                token.kind() == TokenKind::Mark && !token.mark().is_some_and(opens)
            };
            if !stray {
                break;
            }
            start += 1;
        }
        start
    }
}

impl Walk<'_, '_> {
    /// Whether the postposition or conjunction at `at` starts no phrase.
    fn is_stray(&self, at: usize) -> bool {
        let context = self.context;
        context.is_genitive(at)
            || context.has(at, Features::POSTPOSITION)
                && !context.is(at, word::PURVA)
                && !(context.is(at, word::YAHAN) && context.is_genitive(at + 1))
                && context.mark(at + 1) != Some('.')
            || context.joins(at)
    }

    /// The end of a bracket that the phrase would start with: what it glosses lies outside.
    fn bracket_first(&self, start: usize) -> Option<usize> {
        let context = self.context;
        matches!(context.mark(start), Some('(' | '[')).then_some(())?;
        let closes = |&at: &usize| matches!(context.mark(at), Some(')' | ']'));
        let closed = (start..self.end).find(closes)? + 1;
        (closed < self.end && !context.is_genitive(closed)).then_some(closed)
    }
}

/// What the walk does with a word.
enum Step {
    /// Takes it in and goes on; the phrase starts here now.
    On(usize),
    /// The phrase starts here and nowhere further left.
    First(usize),
    /// Leaves it out.
    Stop,
}
