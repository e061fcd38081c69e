//! Variants of a text: words and lines left out, doubled, swapped or taken from elsewhere, marks and numbers changed.

use std::collections::HashMap;

use crate::rng::Rng;

const MARKS: &[&str] = &[
    "।", ".", ",", ";", ":", "?", "!", "…", "-", "–", "—", "\"", "“", "”", "'", "‘", "’", "(", ")",
    "[", "]", "|", "/", "*", "•", "...", "॥", "॰", "«", "»", "''", "``", "%", "@", "#", "+", "=",
    ">", "~", "₹", "&", "\u{200D}", "\u{200C}", "\u{AD}", "\u{A0}", "\u{93C}", "ं", "ँ", "1", "2",
    "31", "2024", "10.30", "5", "12", "१५", "0",
];
/// Words that most rules ask for.
const SMALL: &[&str] = &[
    "ने",
    "कि",
    "को",
    "से",
    "में",
    "का",
    "की",
    "के",
    "पर",
    "है",
    "था",
    "थे",
    "और",
    "या",
    "ही",
    "भी",
    "यह",
    "वह",
    "कहा",
    "बताया",
    "बोले",
    "अनुसार",
    "लिए",
    "तक",
    "बाद",
    "पहले",
    "एक",
    "नहीं",
    "जो",
    "जब",
    "अब",
    "आज",
    "कल",
    "साल",
    "दिन",
    "उन्होंने",
    "उसने",
    "इस",
    "उस",
    "हुए",
    "गया",
    "कर",
    "करते",
    "वाले",
    "द्वारा",
    "साथ",
    "मंत्री",
    "पुलिस",
    "राम",
    "सिंह",
    "डॉ.",
    "बजे",
    "जून",
    "मंगलवार",
    "हम",
    "मैं",
];
/// Characters of notations.
const SIGNS: &str = "0123456789-/:T.XPWQ~?%Z+, ";

/// Words to put in the place of others.
pub struct Words {
    groups: Vec<Vec<String>>,
    /// The group of a word.
    group: HashMap<String, usize>,
    /// The words of all cases, as often as they stand there.
    seen: Vec<String>,
}

impl Words {
    /// From groups of words that have the same features, and the words of texts.
    pub fn new(groups: Vec<Vec<String>>, seen: Vec<String>) -> Words {
        let mut group = HashMap::new();
        for (number, words) in groups.iter().enumerate() {
            group.extend(words.iter().map(|word| (word.clone(), number)));
        }
        Words {
            groups,
            group,
            seen,
        }
    }

    fn any(&self, rng: &mut Rng) -> String {
        match rng.below(10) {
            0..=2 => (*rng.of(SMALL)).to_owned(),
            3..=5 => {
                let group = rng.of(&self.groups);
                rng.of(group).clone()
            }
            _ => rng.of(&self.seen).clone(),
        }
    }

    /// A word of like features, or any.
    fn like(&self, word: &str, rng: &mut Rng) -> String {
        match self.group.get(word) {
            Some(&group) if rng.chance(0.5) => rng.of(&self.groups[group]).clone(),
            _ => self.any(rng),
        }
    }
}

/// Words and what parts them, in turn; the first and the last are words, though they may be empty.
pub fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for c in text.chars() {
        let is_blank = matches!(c, ' ' | '\n');
        if is_blank == (parts.len() % 2 == 1) {
            parts.push(String::new());
        }
        let last = parts.len() - 1;
        parts[last].push(c);
    }
    if parts.len() % 2 == 0 {
        parts.push(String::new());
    }
    parts
}

/// Where a word starts and ends without the marks about it.
fn core(word: &str) -> (usize, usize) {
    let is_mark = |c: char| {
        let is_letter = c.is_alphanumeric() || ('\u{900}'..='\u{97F}').contains(&c);
        !is_letter || matches!(c, '।' | '॥')
    };
    let start = word.len() - word.trim_start_matches(is_mark).len();
    (start, word.trim_end_matches(is_mark).len().max(start))
}

/// One to five changes of a text, some of which take from another. Notations change by characters.
pub fn varied(text: &str, other: &str, words: &Words, is_notation: bool, rng: &mut Rng) -> String {
    let mut text = text.to_owned();
    for _ in 0..5 {
        text = if rng.chance(if is_notation { 0.6 } else { 0.06 }) {
            with_another_character(&text, other, rng)
        } else {
            match rng.below(22) {
                0..=2 => with_other_lines(&text, other, rng),
                3 => with_another_number(text, rng),
                _ => with_other_words(&text, other, words, rng),
            }
        };
        if rng.chance(0.6) {
            break;
        }
    }
    text
}

fn with_another_character(text: &str, other: &str, rng: &mut Rng) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let signs = if rng.chance(0.3) { SIGNS } else { other };
    let new = signs.chars().nth(rng.below(signs.chars().count()));
    let at = rng.below(chars.len() + 1);
    match (rng.below(4), new) {
        (0, _) if at < chars.len() => drop(chars.remove(at)),
        (1, Some(new)) if at < chars.len() => chars[at] = new,
        (2, _) if at + 1 < chars.len() => chars.swap(at, at + 1),
        (_, Some(new)) => chars.insert(at, new),
        _ => {}
    }
    chars.into_iter().collect()
}

fn with_other_lines(text: &str, other: &str, rng: &mut Rng) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let theirs: Vec<&str> = other.split('\n').collect();
    let (at, to) = (rng.below(lines.len()), rng.below(lines.len()));
    match rng.below(8) {
        0 if lines.len() > 1 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[to]),
        2 => lines.swap(at, to),
        3 => lines.insert(at, *rng.of(&theirs)),
        4 => lines[at] = *rng.of(&theirs),
        _ => {
            let between = *rng.of(&[" ", "\n", "\n\n", ", ", ""]);
            let (first, second) = if rng.chance(0.5) {
                (text, other)
            } else {
                (other, text)
            };
            return [first, between, second].concat();
        }
    }
    lines.join("\n")
}

/// Another number in the place of the digits of a word.
fn with_another_number(text: String, rng: &mut Rng) -> String {
    let mut parts = split(&text);
    let is_digit = |c: char| c.is_numeric();
    let places: Vec<usize> = (0..parts.len())
        .filter(|&at| parts[at].contains(is_digit))
        .collect();
    if places.is_empty() {
        return text;
    }
    let word = &mut parts[*rng.of(&places)];
    let start = word.find(is_digit).unwrap_or(0);
    let end = word[start..]
        .find(|c| !is_digit(c))
        .map_or(word.len(), |length| start + length);
    let number = match rng.below(6) {
        0 => rng.below(10),
        1 => rng.below(32),
        2 => rng.below(100),
        3 => 1900 + rng.below(140),
        4 => rng.below(1000),
        _ => rng.below(100_000),
    };
    word.replace_range(start..end, &number.to_string());
    parts.concat()
}

fn with_other_words(text: &str, other: &str, words: &Words, rng: &mut Rng) -> String {
    let mut parts = split(text);
    let at = 2 * rng.below(parts.len().div_ceil(2));
    let blank = || " ".to_owned();
    match rng.below(18) {
        0 | 1 => {
            let end = (at + 2 * (1 + rng.below(3))).min(parts.len());
            parts.drain(at..end);
        }
        2 => drop(parts.splice(at..at, [parts[at].clone(), blank()])),
        3 if at + 2 < parts.len() => parts.swap(at, at + 2),
        4..=7 => {
            let word = &mut parts[at];
            let (start, end) = core(word);
            let new = words.like(&word[start..end], rng);
            word.replace_range(start..end, &new);
        }
        8 | 9 => drop(parts.splice(at..at, [words.any(rng), blank()])),
        10 | 11 => with_another_mark(&mut parts, at, rng),
        12 => {
            if let Some(between) = parts.get_mut(at + 1) {
                *between = (*rng.of(&[" ", "\n", "\n\n", ""])).to_owned();
            }
        }
        13 => {
            let end = 2 * rng.below(parts.len().div_ceil(2));
            return parts[at.min(end)..=at.max(end)].concat();
        }
        // Some rules look so many words far.
        14 => {
            let end = (at + 2 * (1 + rng.below(4))).min(parts.len());
            let again = parts[at..end].concat() + " ";
            let again = again.repeat(1 + rng.below(12));
            parts.splice(at..at, [again, String::new()]);
        }
        _ => {
            let theirs = split(other);
            let from = 2 * rng.below(theirs.len().div_ceil(2));
            let end = (from + 2 * (1 + rng.below(5))).min(theirs.len());
            let mut new = theirs[from..end].to_vec();
            if new.len() % 2 == 1 {
                new.push(blank());
            }
            let upto = if rng.chance(0.5) {
                at
            } else {
                (at + new.len()).min(parts.len())
            };
            parts.splice(at..upto, new);
        }
    }
    parts.concat()
}

fn with_another_mark(parts: &mut Vec<String>, at: usize, rng: &mut Rng) {
    let mark = *rng.of(MARKS);
    let word = &mut parts[at];
    let (start, end) = core(word);
    match rng.below(5) {
        0 => word.insert_str(0, mark),
        1 => word.push_str(mark),
        2 => word.replace_range(end.., mark),
        3 => *word = word[start..end].to_owned(),
        _ => drop(parts.splice(at..at, [mark.to_owned(), " ".to_owned()])),
    }
}
