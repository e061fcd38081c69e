//! Entities and tags that a scraper left in a text, read as the marks and spaces they stand for.
//!
//! The copy that [`legible`] makes is as long as the text, byte for byte: what an entity or a tag takes
//! beyond its character is filled with spaces or invisible characters, so every span of the copy is one
//! of the text.

use super::{bytes, chars};

/// The named entities that stand for marks and spaces.
const NAMED: [(&[u8], char); 26] = [
    (b"amp", '&'),
    (b"apos", '\''),
    (b"bull", '•'),
    (b"copy", '©'),
    (b"deg", '°'),
    (b"emsp", '\u{2003}'),
    (b"ensp", '\u{2002}'),
    (b"gt", '>'),
    (b"hellip", '…'),
    (b"laquo", '«'),
    (b"ldquo", '“'),
    (b"lsquo", '‘'),
    (b"lt", '<'),
    (b"mdash", '—'),
    (b"middot", '·'),
    (b"nbsp", '\u{A0}'),
    (b"ndash", '–'),
    (b"quot", '"'),
    (b"raquo", '»'),
    (b"rdquo", '”'),
    (b"reg", '®'),
    (b"rsquo", '’'),
    (b"shy", '\u{AD}'),
    (b"thinsp", '\u{2009}'),
    (b"zwj", '\u{200D}'),
    (b"zwnj", '\u{200C}'),
];

/// The tags that end a line, where others stand in it.
const BLOCKS: [&[u8]; 18] = [
    b"article",
    b"blockquote",
    b"br",
    b"div",
    b"figcaption",
    b"figure",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"hr",
    b"li",
    b"ol",
    b"p",
    b"section",
    b"table",
    b"tr",
    b"ul",
];

/// The longest entity, in bytes.
const ENTITY: usize = 12;
/// The longest tag, in bytes.
const TAG: usize = 300;

/// What an entity or a tag stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Character(char),
    /// A line ends.
    Break,
    /// A tag in a line: nothing.
    Nothing,
}

/// A copy of `text` in which entities and tags are the marks and spaces they stand for; `None` where
/// there are none, as in nearly all texts.
pub(crate) fn legible(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut copy = String::new();
    let mut copied = 0;
    let mut at = next_possible(bytes, 0)?;
    loop {
        if let Some((length, meaning)) = read(&bytes[at..]) {
            if copied == 0 {
                copy.reserve(text.len());
            }
            copy.push_str(&text[copied..at]);
            copied = at + length;
            write(&mut copy, meaning, length, &text[copied..]);
            at = copied;
        } else {
            at += 1;
        }
        let Some(next) = next_possible(bytes, at) else {
            break;
        };
        at = next;
    }
    (copied > 0).then(|| {
        copy.push_str(&text[copied..]);
        copy
    })
}

/// The first `&` or `<` at byte `from` or after.
fn next_possible(bytes: &[u8], from: usize) -> Option<usize> {
    bytes::first(bytes, from, |byte| (byte == b'&') | (byte == b'<'))
}

/// Writes what `length` bytes stand for, in as many bytes.
fn write(copy: &mut String, meaning: Meaning, length: usize, rest: &str) {
    match meaning {
        Meaning::Character(c) if c.is_whitespace() => fill(copy, " ", length),
        Meaning::Character(c) => {
            copy.push(c);
            hide(copy, length - c.len_utf8());
        }
        Meaning::Break => {
            copy.push('\n');
            fill(copy, " ", length - 1);
        }
        // Before a word or a quotation mark a space would part or turn what stands there.
        Meaning::Nothing if next_seen(rest).is_some_and(is_joined) => hide(copy, length),
        Meaning::Nothing => fill(copy, " ", length),
    }
}

/// How many tags in a row are looked over.
const TAGS: usize = 4;

/// The character that `rest` starts with, behind tags.
fn next_seen(mut rest: &str) -> Option<char> {
    for _ in 0..TAGS {
        match read(rest.as_bytes()) {
            Some((length, Meaning::Nothing)) => rest = &rest[length..],
            Some((_, Meaning::Character(c))) => return Some(c),
            Some((_, Meaning::Break)) => return None,
            None => break,
        }
    }
    rest.chars().next()
}

/// Whether a tag before the character must leave no space.
fn is_joined(c: char) -> bool {
    chars::is_word(c) || chars::is_digit(c) || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’')
}

fn fill(copy: &mut String, with: &str, length: usize) {
    for _ in 0..length {
        copy.push_str(with);
    }
}

/// Fills `length` bytes, any number but one, with invisible characters.
fn hide(copy: &mut String, length: usize) {
    let odd = length % 2;
    fill(copy, "\u{200B}", odd);
    fill(copy, "\u{AD}", (length - 3 * odd) / 2);
}

/// The entity or tag that `bytes` start with: its length and what it stands for.
fn read(bytes: &[u8]) -> Option<(usize, Meaning)> {
    match bytes.first()? {
        b'&' => entity(bytes),
        b'<' => tag(bytes),
        _ => None,
    }
}

fn entity(bytes: &[u8]) -> Option<(usize, Meaning)> {
    let (length, c) = character(bytes)?;
    // &amp;quot; was escaped twice.
    let twice = (c == '&')
        .then(|| named_or_numbered(&bytes[length..]))
        .flatten();
    let (length, c) = twice.map_or((length, c), |(more, c)| (length + more, c));
    let rest = length - c.len_utf8();
    (rest != 1).then_some((length, Meaning::Character(c)))
}

/// The entity that `bytes` start with.
fn character(bytes: &[u8]) -> Option<(usize, char)> {
    let (length, c) = named_or_numbered(bytes.get(1..)?)?;
    Some((length + 1, c))
}

/// The name or number of an entity, up to its semicolon.
fn named_or_numbered(bytes: &[u8]) -> Option<(usize, char)> {
    let end = bytes.iter().take(ENTITY).position(|&byte| byte == b';')?;
    let name = &bytes[..end];
    let c = match name {
        [b'#', b'x' | b'X', digits @ ..] => numbered(digits, 16)?,
        [b'#', digits @ ..] => numbered(digits, 10)?,
        _ => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((end + 1, c))
}

/// The character of a number; none for the control characters.
fn numbered(digits: &[u8], radix: u32) -> Option<char> {
    let digits = core::str::from_utf8(digits).ok()?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = u32::from_str_radix(digits, radix).ok().filter(|_| plain)?;
    char::from_u32(number).filter(|c| !c.is_control())
}

/// The tag or comment that `bytes` start with.
fn tag(bytes: &[u8]) -> Option<(usize, Meaning)> {
    let head = &bytes[..bytes.len().min(TAG)];
    if head.starts_with(b"<!--") {
        let end = head.windows(3).position(|three| three == b"-->")? + 3;
        return (!breaks(&head[..end])).then_some((end, Meaning::Nothing));
    }
    let close = head.iter().position(|&byte| byte == b'>')?;
    let inner = &bytes[1..close];
    let name = inner.strip_prefix(b"/").unwrap_or(inner);
    let length = name
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    let named = name.first().is_some_and(u8::is_ascii_alphabetic);
    // Whatever blank a scraper has made of the space behind the name.
    let rest = core::str::from_utf8(&name[length..]).unwrap_or_default();
    let ends = (rest.chars().next()).is_none_or(|c| c == '/' || c.is_whitespace());
    if inner.contains(&b'<') || breaks(inner) || !(named && ends) {
        return None;
    }
    let block = BLOCKS
        .iter()
        .any(|block| name[..length].eq_ignore_ascii_case(block));
    let meaning = if block {
        Meaning::Break
    } else {
        Meaning::Nothing
    };
    Some((close + 1, meaning))
}

/// Whether a line ends within the bytes.
fn breaks(bytes: &[u8]) -> bool {
    let ascii = |byte: &u8| (0x0A..=0x0D).contains(byte);
    let wide =
        |start: &[u8]| start.starts_with(b"\xE2\x80\xA8") || start.starts_with(b"\xE2\x80\xA9");
    bytes.iter().any(ascii)
        || bytes.windows(2).any(|pair| pair == b"\xC2\x85")
        || bytes.windows(3).any(wide)
}

#[cfg(test)]
mod tests {
    use super::legible;
    use crate::text::chars;

    /// The copy without what fills it.
    fn read(text: &str) -> String {
        let copy = legible(text).unwrap();
        assert_eq!(copy.len(), text.len(), "{text}");
        let seen = copy.chars().filter(|&c| !chars::is_invisible(c));
        seen.collect::<String>()
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn entities_are_their_characters() {
        assert_eq!(
            read("&quot;हां&quot; &amp; &#39;ना&#39;&nbsp;।"),
            "\"हां\" & 'ना' ।"
        );
        assert_eq!(
            read("&ldquo;हां&rdquo; &#8211; &#x2018;ना&#x2019; &#2404;"),
            "“हां” – ‘ना’ ।"
        );
        assert_eq!(read("&amp;quot;हां&amp;quot;"), "\"हां\"");
        assert_eq!(read("&#2361;&#2366;&#2306;"), "हां");
    }

    #[test]
    fn tags_are_nothing_or_the_end_of_a_line() {
        assert_eq!(
            read("<b>पुतिन</b> ने \"<i>हां</i>\" कहा<br/>वे"),
            "पुतिन ने \"हां\" कहा\n वे"
        );
        assert_eq!(
            read("प्र<b>धान</b>मंत्री <a href=\"x\">यहां</a>"),
            "प्रधानमंत्री यहां"
        );
        assert_eq!(read("<a\thref=\"x\">यहां</a\u{A0}>"), "यहां");
        assert_eq!(
            read("हां<!-- 3 > 2 --> ना"),
            "हां<!-- 3 > 2 --> ना".replace("<!-- 3 > 2 -->", "")
        );
    }

    #[test]
    fn what_only_looks_alike_stays() {
        for text in [
            "",
            "AT&T; क & ख",
            "3 < 5 और 7 > 2",
            "&foo; <3> <बोल्ड>",
            "&#0; &#xD800;",
            "<b\n>",
        ] {
            assert_eq!(legible(text), None, "{text}");
        }
    }
}
