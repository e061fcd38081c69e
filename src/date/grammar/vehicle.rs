//! The numbers of vehicles (`यूपी 32 एबी 2019`), whose last four digits are no year.
//!
//! Source: the registration codes of the Indian states and union territories.

use super::reader::Reader;

/// The codes of the states, as their letters are spelled.
const STATES: [&str; 34] = [
    "आरजे",
    "एआर",
    "एएन",
    "एएस",
    "एचआर",
    "एचपी",
    "एनएल",
    "एपी",
    "एमएच",
    "एमएन",
    "एमएल",
    "एमजेड",
    "एमपी",
    "एलए",
    "एसके",
    "ओडी",
    "केए",
    "केएल",
    "जीए",
    "जीजे",
    "जेएच",
    "जेके",
    "टीआर",
    "टीएन",
    "टीएस",
    "टीजी",
    "डब्ल्यूबी",
    "डीएल",
    "पीबी",
    "बीआर",
    "यूके",
    "यूपी",
    "सीएच",
    "सीजी",
];

impl Reader<'_> {
    /// Whether the code of a state, the number of its office and a series stand before the number at
    /// `at`.
    pub(super) fn is_on_plate(&self, at: usize) -> bool {
        let number_before = |at| {
            self.before(at)
                .filter(|&number| matches!(self.digits(number), Some((_, 1..=2))))
        };
        let Some(series) = self.before(at) else {
            return false;
        };
        let Some(office) = number_before(series) else {
            return false;
        };
        self.before(office)
            .is_some_and(|state| STATES.contains(&self.slice(state)))
    }
}
