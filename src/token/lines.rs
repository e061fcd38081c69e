//! The tokens of a text line by line, and all at once.

use super::memo::{Memo, Run};
use super::{Rest, Token, TokenKind, Tokens, tokens_with};
use crate::lexicon::{Features, Lexicon, WordId};
use crate::text::chars::DANDA;
use crate::text::room;

/// The tokens of `text`, all at once; words are looked up in `lexicon`.
pub(crate) fn all(text: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut lines = Lines::new(text, lexicon);
    let mut all = Vec::with_capacity(lines.room());
    while lines.read(&mut all).is_some() {}
    all
}

/// Reads the tokens of a text line by line, for a reader who makes use of each line while it is at
/// hand.
pub(crate) struct Lines<'t> {
    tokens: Tokens<'t>,
    /// The thread's while it reads.
    memo: Option<Memo>,
}

/// What was seen on a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    /// The senses of all words.
    pub(crate) senses: Features,
    pub(crate) numbers: bool,
    /// Words in Latin or another script.
    pub(crate) foreign: bool,
    /// Whether a line break ends the line, and not the text.
    pub(crate) broken: bool,
}

impl<'t> Lines<'t> {
    /// The reader of a text whose words are looked up in `lexicon`.
    pub(crate) fn new(text: &'t str, lexicon: &'t Lexicon) -> Lines<'t> {
        // What other texts taught a thread holds for the crate's own words alone.
        let memo = if lexicon.has_own_words() {
            Memo::new()
        } else {
            Memo::take()
        };
        Lines {
            tokens: tokens_with(text, lexicon),
            memo: Some(memo),
        }
    }

    /// Room for all tokens of the text, as a rule.
    pub(crate) fn room(&self) -> usize {
        // News has a token in some twelve to fifteen bytes.
        self.tokens.text.len() / 11 + 8
    }

    /// Whether characters were passed over that are neither white space nor part of a token.
    pub(crate) fn has_strays(&self) -> bool {
        self.tokens.has_strays
    }

    /// Adds the tokens of the next line to `all`, its break among them, and says what was seen;
    /// `None` after the last.
    pub(crate) fn read(&mut self, all: &mut Vec<Token>) -> Option<Seen> {
        let memo = self.memo.as_mut()?;
        let tokens = &mut self.tokens;
        let bytes = tokens.text.as_bytes();
        let mut seen = Seen::default();
        let mut senses = 0;
        let mut at = tokens.at;
        let mut spaced = at == 0;
        loop {
            room::for_rest(all, at, bytes.len());
            let known = Run::at_start(&bytes[at..]).and_then(|run| Some((run, memo.get(&run)?)));
            if let Some((run, known)) = known {
                senses |= known.data;
                all.push(Token {
                    start: at as u32,
                    data: known.data,
                    rest: known.rest.spaced(spaced),
                });
                at += run.length();
                if known.more > 0 {
                    at = after_word(all, bytes, at, known.more);
                }
                // With a branch, so that the next word does not wait for the byte before it.
                if bytes.get(at) == Some(&b' ') {
                    at += 1;
                    spaced = true;
                    continue;
                }
                // A mark or a break, as a rule.
                spaced = false;
                room::for_rest(all, at, bytes.len());
            }
            if let Some(&mark) = bytes.get(at).filter(|byte| byte.is_ascii_punctuation()) {
                all.push(Token {
                    start: at as u32,
                    data: u64::from(mark),
                    rest: Rest::new(WordId::NONE, 1, TokenKind::Mark).spaced(spaced),
                });
                at += 1;
            } else {
                tokens.at = at;
                let Some(token) = tokens.read(spaced) else {
                    let memo = self.memo.take();
                    if let Some(memo) = memo.filter(|_| !tokens.lexicon.has_own_words()) {
                        memo.put_back();
                    }
                    break;
                };
                all.push(token);
                match token.kind() {
                    TokenKind::Word => {
                        senses |= token.data;
                        memo.keep(&bytes[token.start()..], &token);
                    }
                    TokenKind::Number => seen.numbers = true,
                    TokenKind::Foreign => {
                        senses |= token.data;
                        seen.foreign = true;
                    }
                    TokenKind::Mark => {}
                    TokenKind::Break => {
                        seen.broken = true;
                        break;
                    }
                }
                at = tokens.at;
            }
            spaced = bytes.get(at) == Some(&b' ');
            at += usize::from(spaced);
        }
        seen.senses = Features::from_bits(senses);
        Some(seen)
    }
}

/// Where to read on if the last `more` bytes of a run that ends at `end` stand behind its first word; a danda
/// there is read at once. Never inlined: as a rule there are none, and the next place then does not hang
/// on what the memo says.
#[cold]
#[inline(never)]
fn after_word(all: &mut Vec<Token>, bytes: &[u8], end: usize, more: u8) -> usize {
    let start = end - usize::from(more);
    if bytes[start..end] != *DANDA_BYTES {
        return start;
    }
    room::for_rest(all, start, bytes.len());
    all.push(Token {
        start: start as u32,
        data: u64::from(DANDA),
        rest: Rest::new(WordId::NONE, more, TokenKind::Mark),
    });
    end
}

/// [`DANDA`] in UTF-8.
const DANDA_BYTES: &[u8] = "\u{964}".as_bytes();

#[cfg(test)]
mod tests {
    use crate::lexicon;
    use crate::token::{self, Token, tokens};

    fn all(text: &str) -> Vec<Token> {
        token::all(text, lexicon::get())
    }

    /// Words that end in a danda, an invisible character, a mark of another block or Latin, and
    /// words of any length, at any distance from the end of the text.
    const WORDS: &[&str] = &[
        "क",
        "है",
        "है।",
        "सरकार",
        "सरकार,",
        "नवम्\u{200D}बर",
        "क\u{A0}ख",
        "टीवीABC",
        "“सच”",
        "२०२४",
        "।।",
        "कर्मचारियों",
        "विश्वविद्यालयों",
        "अंतर्राष्ट्रीयकरण",
        "अंतर्राष्ट्रीयकरणों",
        "क़ानून",
        "ਸਤ",
        "सवालः",
        "\n",
    ];

    #[test]
    fn known_words_are_read_as_unknown_ones() {
        for first in WORDS {
            for second in WORDS {
                for between in ["", " ", "  "] {
                    let pair = format!("{first}{between}{second}");
                    for text in [
                        format!("{pair} {pair}"),
                        format!("{pair} और यह एक वाक्य है। {pair}"),
                    ] {
                        let expected: Vec<_> = tokens(&text).collect();
                        // The second time all is known.
                        assert_eq!(all(&text), expected, "{text:?}");
                        assert_eq!(all(&text), expected, "{text:?}");
                    }
                }
            }
        }
    }
}
