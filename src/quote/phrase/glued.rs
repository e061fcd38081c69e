//! What a phrase does not start within, though no space stands before its first word: addresses of the web, and
//! the numbers at the end of a line that scrapers glue to the next.

use super::Walk;
use crate::lexicon::{Features, TimeWord, word};
use crate::rule::Rule;
use crate::token::TokenKind;

/// The longest address that is looked through, in tokens.
const ADDRESS: usize = 40;
/// A number from here on counts nothing that a suffix could follow: a year, the number of a post.
const LONG: usize = 4;

static WITHIN_ADDRESS: Rule = Rule::new(
    "source.address",
    "an address of the web ends the phrase, also where a word is glued to it; between a noun and its marker it is passed",
    "a run without spaces with a slash or a sign of markup in it",
    "https://example.in/news/107रिपोर्ट में कहा गया है कि पुल बनेगा।",
);

static GLUED_NUMBER: Rule = Rule::new(
    "source.glued-number",
    "a number of four digits and more that is glued to a word ends the phrase",
    "no space between the digits and the word",
    "12 मार्च 2020राम सिंह ने कहा कि पुल बनेगा।",
);

pub(super) const RULES: &[&Rule] = &[&WITHIN_ADDRESS, &GLUED_NUMBER];

impl Walk<'_, '_> {
    /// The rule by which the token at `at`, no word in Devanagari, is part of something else that is glued to the phrase.
    pub(super) fn glued_to(&self, at: usize) -> Option<&'static Rule> {
        let is_foreign = self.context.tokens[at].kind() == TokenKind::Foreign;
        // `_blankCDC के मुताबिक`: the last word of an address can be all that there is of a name.
        if self.is_empty() && is_foreign {
            return None;
        }
        if WITHIN_ADDRESS.is_on() && self.is_in_address(at) {
            return Some(&WITHIN_ADDRESS);
        }
        (GLUED_NUMBER.is_on() && self.is_glued_number(at)).then_some(&GLUED_NUMBER)
    }

    fn is_glued_number(&self, at: usize) -> bool {
        let context = self.context;
        let first = self.start;
        context.tokens[at].kind() == TokenKind::Number
            && context.tokens[at].len() >= LONG
            && context.tokens[first].kind() == TokenKind::Word
            && !context.tokens[first].is_spaced()
            && !context.has(first, Features::SUFFIX.union(Features::POSTPOSITION))
            && context.entry(first).time == TimeWord::Other
    }

    /// Where the address starts that the token at `at` belongs to, if it stands between a determiner or a genitive marker
    /// and their noun: `उदय की एक https://… रिपोर्ट`.
    pub(super) fn address_within(&self, at: usize) -> Option<usize> {
        let context = self.context;
        let first = self.address(at)?;
        let is_apart = context.tokens[first].is_spaced() && context.tokens[self.start].is_spaced();
        let leads_on = first > self.floor
            && (context.is(first - 1, word::EK) || context.is_genitive(first - 1));
        (is_apart && leads_on && !self.is_empty()).then_some(first)
    }

    fn is_in_address(&self, at: usize) -> bool {
        self.address(at).is_some()
    }

    /// Where the address starts that the token at `at` belongs to: `https://…/107`, `www.….in`, or the rest of a
    /// link (`target=_blank`).
    fn address(&self, at: usize) -> Option<usize> {
        let tokens = self.context.tokens;
        let mut first = at;
        let mut signs = 0;
        while at - first < ADDRESS {
            match tokens[first].mark() {
                Some('/') => signs += 1,
                Some('=') => signs += 2,
                // No other mark stands in an address, but for those that bind words too.
                Some('.' | ':' | '-' | '_' | '?' | '&' | '%' | '#' | '@' | '~' | '+' | ';') => {}
                Some(_) => return None,
                None if tokens[first].kind() == TokenKind::Word => return None,
                None => {}
            }
            if tokens[first].is_spaced() || first == 0 {
                break;
            }
            // The word before an address is glued to it as often as the one behind.
            if tokens[first - 1].kind() == TokenKind::Word {
                break;
            }
            first -= 1;
        }
        // `AFP/रायटर` has a slash too, and nothing of a host.
        let is_host = |place: usize| {
            tokens[place].kind() == TokenKind::Foreign
                && tokens.get(place + 1).is_some_and(|mark| !mark.is_spaced())
                && matches!(
                    tokens.get(place + 1).and_then(|mark| mark.mark()),
                    Some('.' | ':' | '/' | '=')
                )
                && tokens.get(place + 2).is_some_and(|next| !next.is_spaced())
        };
        (is_host(first) && (signs > 1 || signs == 1 && self.has_stop(first, at))).then_some(first)
    }

    /// Whether a stop binds two words between `first` and `last`, as in the name of a host.
    fn has_stop(&self, first: usize, last: usize) -> bool {
        (first..last).any(|at| self.context.tokens[at].is_mark('.'))
    }
}
