//! Marks within a noun phrase: brackets, hyphens, stops of initials, commas, and names in marks.

use super::Walk;
use crate::lexicon::{Features, TimeWord};
use crate::quote::quoted;
use crate::rule::Rule;
use crate::token::TokenKind;

/// The longest title of a book or a report, in words.
const TITLE_WORDS: u8 = 10;
/// The longest bracket, in tokens.
const BRACKET: usize = 14;

static BRACKETED: Rule = Rule::new(
    "source.bracket",
    "what stands in brackets belongs to the phrase",
    "the brackets, close to each other",
    "विश्व स्वास्थ्य संगठन (डब्ल्यूएचओ) ने कहा कि पुल बनेगा।",
);

static GLUED: Rule = Rule::new(
    "source.hyphen",
    "a hyphen, a slash or an apostrophe without space binds two words of the phrase",
    "no space on either side of the mark",
    "राम-श्याम ने कहा कि पुल बनेगा।",
);

static IN_NUMBER: Rule = Rule::new(
    "source.mark-in-number",
    "a mark between digits belongs to the number",
    "digits on both sides, without space",
    "करीब 1,200 लोगों ने कहा कि पुल बनेगा।",
);

static IN_DATE: Rule = Rule::new(
    "source.comma-in-date",
    "a comma between a month and its year belongs to the phrase",
    "the month right before it, and four digits behind",
    "20 जून, 2019 को जारी रिपोर्ट के अनुसार पुल बनेगा।",
);

static INITIAL: Rule = Rule::new(
    "source.initial",
    "the stop of an initial or an abbreviation belongs to the phrase",
    "a short or listed word right before the stop",
    "डॉ. के. राम ने कहा कि पुल बनेगा।",
);

static LISTED: Rule = Rule::new(
    "source.list",
    "a comma joins a list that a conjunction closes, and a name to its office",
    "a conjunction behind the comma, or an office before it and a name behind",
    "राम, श्याम और मोहन ने कहा कि पुल बनेगा।",
);

static TITLE: Rule = Rule::new(
    "source.name-in-marks",
    "a short name in marks belongs to the phrase, or is all of it",
    "a few words without a verb in the marks",
    "'उदय' के मुताबिक पुल अगले साल बनेगा।",
);

/// A name or an office that commas set off.
pub(super) static APPOSITION: Rule = Rule::new(
    "source.apposition",
    "a name, or an office, that commas set off on both sides belongs to the phrase",
    "a comma right before the marker, and one before the name",
    "उनके वकील, राम सिंह, ने कहा कि पुल बनेगा।",
);

/// A relative clause before the marker.
pub(super) static RELATIVE_CLAUSE: Rule = Rule::new(
    "source.relative-clause",
    "a relative clause between a phrase and its marker belongs to the phrase",
    "a comma right before the marker, and a relative pronoun behind another comma",
    "मंत्री, जो सभा में थे, ने कहा कि पुल बनेगा।",
);

pub(super) const RULES: &[&Rule] = &[
    &APPOSITION,
    &RELATIVE_CLAUSE,
    &BRACKETED,
    &GLUED,
    &IN_NUMBER,
    &IN_DATE,
    &INITIAL,
    &LISTED,
    &TITLE,
];

impl Walk<'_, '_> {
    /// The start of the phrase once the mark at `at` is taken in.
    pub(super) fn over_mark(&mut self, at: usize) -> Option<usize> {
        let (rule, start) = self.mark_within(at)?;
        if !rule.is_on() {
            return None;
        }
        self.note(rule, at);
        Some(start)
    }

    fn mark_within(&self, at: usize) -> Option<(&'static Rule, usize)> {
        let context = self.context;
        let mark = context.mark(at)?;
        let is_glued = !context.tokens[at].is_spaced() && !self.is_empty();
        let spaced_after = context
            .tokens
            .get(at + 1)
            .is_none_or(|next| next.is_spaced());
        let found = |rule: &'static Rule| Some((rule, at));
        match mark {
            ')' | ']' => Some((&BRACKETED, self.bracket_before(at + 1)?)),
            '-' | '–' | '/' | '&' | '॰' | '\'' | '’' if !spaced_after && is_glued => {
                found(&GLUED)
            }
            // `लुटियंस' जोन`
            '\'' | '’' if is_glued && context.quoted_before(at + 1).is_none() => found(&GLUED),
            // `8.30 बजे`, `1,20,000 लोग`
            '.' | ':' | ',' if self.is_within_number(at) => found(&IN_NUMBER),
            ',' if self.is_within_date(at) => found(&IN_DATE),
            '.' if self.is_initial_stop(at) => found(&INITIAL),
            ',' => Some((&LISTED, self.over_comma(at)?)),
            mark if quoted::is_mark(mark) => Some((&TITLE, self.name_in_marks(at)?)),
            _ => None,
        }
    }

    /// The opening of the brackets that close right before `at`.
    pub(super) fn bracket_before(&self, at: usize) -> Option<usize> {
        let context = self.context;
        let close = at.checked_sub(1).filter(|&close| close >= self.floor)?;
        matches!(context.mark(close), Some(')' | ']')).then_some(())?;
        let from = close.saturating_sub(BRACKET).max(self.floor);
        let opens = |&place: &usize| matches!(context.mark(place), Some('(' | '['));
        (from..close).rev().find(opens)
    }

    fn is_initial_stop(&self, at: usize) -> bool {
        /// The longest word, in bytes, that may be short for another.
        const SHORT: usize = 9;
        if at <= self.floor || self.is_empty() {
            return false;
        }
        let before = &self.context.tokens[at - 1];
        let is_short = self.context.entry(at - 1).abbreviation.is_some() || before.len() <= SHORT;
        before.is_word() && is_short && !self.context.tokens[at].is_spaced()
    }

    /// The opening mark of a name that the mark at `at` closes.
    fn name_in_marks(&self, at: usize) -> Option<usize> {
        let context = self.context;
        let title = context.quoted_before(at + 1)?;
        // A phrase that ends in marks is the name of a paper or a body: `'उदय' के मुताबिक`.
        let longest: u8 = if self.is_empty() { 4 } else { 8 };
        // `उनकी किताब 'आज भी बहती है नदी' में`: a title can be a clause.
        let titled = title.open() > self.floor
            && context.has(title.open() - 1, Features::DOCUMENT)
            && title.words <= TITLE_WORDS;
        let is_short = title.words <= longest && !title.clausal;
        ((titled || is_short)
            && !context.is_comma(at.wrapping_sub(1))
            && title.open() >= self.floor)
            .then_some(title.open())
    }

    /// Whether the mark at `at` stands between the digits of a number.
    fn is_within_number(&self, at: usize) -> bool {
        let context = self.context;
        let is_number = |place: usize| context.tokens[place].kind() == TokenKind::Number;
        at > self.floor
            && at + 1 < self.end
            && is_number(at - 1)
            && is_number(at + 1)
            && !context.tokens[at].is_spaced()
            && !context.tokens[at + 1].is_spaced()
    }

    /// Whether the comma at `at` stands between a month and its year.
    pub(super) fn is_within_date(&self, at: usize) -> bool {
        /// The digits of a year.
        const YEAR: core::ops::RangeInclusive<u32> = 1000..=2999;
        let context = self.context;
        at > self.floor
            && at + 1 < self.end
            && context.is_comma(at)
            && matches!(
                context.entry(at - 1).time,
                TimeWord::Month(_) | TimeWord::MonthShort(_)
            )
            && context.tokens[at + 1]
                .number()
                .is_some_and(|year| YEAR.contains(&year))
    }
}
