//! CoNLL-U: one token a line, for the tools of Universal Dependencies.
//!
//! The format is that of <https://universaldependencies.org/format.html>; white space that is no
//! single space is kept in `SpacesAfter`, with the escapes that UDPipe set.

use core::fmt::{self, Write};

use unicode_segmentation::UnicodeSegmentation;

use super::passages::passages;
use crate::article::Article;
use crate::span::Span;

/// The headline and the paragraphs of an article as CoNLL-U: sentences and tokens, the columns of
/// tags and trees left empty (`_`).
///
/// Tokens are the words of UAX #29, as [`Sentence::words`](crate::Sentence::words) has them, and
/// the marks between them; an invisible character goes with the word that it follows. `document`
/// names the article and starts every `sent_id` (`doc7-p2-s1`); characters that cannot stand in an
/// id become `_`.
///
/// The `# text` of a sentence has one space for each run of white space. The run itself stands in
/// `SpacesAfter`, so that tokens and runs together are the source of the paragraph:
///
/// ```
/// use samachar::{Article, export};
///
/// let article = Article::parse("नदी पर पुल  खुला।\n\nलोग खुश हैं। मेला लगा।")?;
/// let printed = export::conllu(&article, "doc7").to_string().replace('\t', " ");
/// let lines: Vec<&str> = printed.lines().take(10).collect();
/// assert_eq!(lines, [
///     "# newdoc id = doc7",
///     "# newpar id = doc7-p1",
///     "# sent_id = doc7-p1-s1",
///     "# text = नदी पर पुल खुला।",
///     "1 नदी _ _ _ _ _ _ _ _",
///     "2 पर _ _ _ _ _ _ _ _",
///     r"3 पुल _ _ _ _ _ _ _ SpacesAfter=\s\s",
///     "4 खुला _ _ _ _ _ _ _ SpaceAfter=No",
///     r"5 । _ _ _ _ _ _ _ SpacesAfter=\n\n",
///     "",
/// ]);
/// # Ok::<(), samachar::Error>(())
/// ```
pub fn conllu<'a>(article: &'a Article<'_>, document: &'a str) -> Conllu<'a> {
    Conllu { article, document }
}

/// An article that prints itself as CoNLL-U: see [`conllu`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Conllu<'a> {
    article: &'a Article<'a>,
    document: &'a str,
}

impl fmt::Display for Conllu<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = Id(self.document);
        let source = self.article.source();
        writeln!(f, "# newdoc id = {document}")?;
        let mut paragraph = 0;
        let mut sentence_tokens = Vec::new();
        for passage in passages(self.article) {
            let id = if passage.is_headline {
                "headline".to_owned()
            } else {
                paragraph += 1;
                format!("p{paragraph}")
            };
            writeln!(f, "# newpar id = {document}-{id}")?;
            for (number, &sentence) in passage.sentences.iter().enumerate() {
                sentence_tokens.clear();
                tokens(source, sentence, &mut sentence_tokens);
                writeln!(f, "# sent_id = {document}-{id}-s{}", number + 1)?;
                write_sentence(f, source, &sentence_tokens)?;
            }
        }
        Ok(())
    }
}

/// A name as part of an id: white space, control characters and the slash, which the format
/// reserves, become `_`.
struct Id<'a>(&'a str);

impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| {
            let fits = !(c.is_whitespace() || c.is_control() || c == '/');
            f.write_char(if fits { c } else { '_' })
        })
    }
}

/// The tokens of a sentence. All between them is white space.
fn tokens(source: &str, sentence: Span, found: &mut Vec<Span>) {
    for (at, segment) in source[sentence].split_word_bound_indices() {
        let start = sentence.start() + at;
        // A joiner after a space is no word boundary: white space may stand in a segment.
        for word in segment.split(char::is_whitespace) {
            if !word.is_empty() {
                let by = word.as_ptr() as usize - segment.as_ptr() as usize;
                found.push(Span::new(start + by, start + by + word.len()));
            }
        }
    }
}

/// The white space in `source` from byte `at` on.
fn spaces_at(source: &str, at: usize) -> &str {
    let rest = &source[at..];
    &rest[..rest.len() - rest.trim_start().len()]
}

fn write_sentence(f: &mut fmt::Formatter<'_>, source: &str, tokens: &[Span]) -> fmt::Result {
    f.write_str("# text = ")?;
    let mut end = tokens.first().map_or(0, |token| token.start());
    for &token in tokens {
        if token.start() > end {
            f.write_char(' ')?;
        }
        f.write_str(&source[token])?;
        end = token.end();
    }
    f.write_char('\n')?;
    for (number, &token) in tokens.iter().enumerate() {
        write!(
            f,
            "{}\t{}\t_\t_\t_\t_\t_\t_\t_\t",
            number + 1,
            &source[token]
        )?;
        match spaces_at(source, token.end()) {
            "" => f.write_str("SpaceAfter=No\n")?,
            " " => f.write_str("_\n")?,
            spaces => {
                f.write_str("SpacesAfter=")?;
                spaces.chars().try_for_each(|c| write_space(f, c))?;
                f.write_char('\n')?;
            }
        }
    }
    f.write_char('\n')
}

/// Writes white space with the escapes of UDPipe; what they do not name stands for itself.
fn write_space(f: &mut fmt::Formatter<'_>, c: char) -> fmt::Result {
    match c {
        ' ' => f.write_str("\\s"),
        '\t' => f.write_str("\\t"),
        '\r' => f.write_str("\\r"),
        '\n' => f.write_str("\\n"),
        other => f.write_char(other),
    }
}
