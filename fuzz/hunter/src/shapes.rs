//! The shapes of text that are tried: one piece over and over, two in turn, one after many of
//! another.

use std::fmt;

use crate::fuzzing::texts::Choices;

/// What stands once before, what is repeated, what is repeated after that, and what stands once at
/// the end. Each may be empty, but not both that are repeated.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    head: String,
    first: String,
    second: String,
    tail: String,
}

/// What may stand between two pieces.
const JOINTS: &[&str] = &["", " ", "\n", "। ", ", "];

impl Shape {
    pub fn of_one(unit: &str) -> Shape {
        Shape {
            first: unit.to_owned(),
            ..Shape::default()
        }
    }

    /// Two or three pieces in one of the shapes.
    pub fn drawn(choices: &mut Choices<'_>) -> Option<Shape> {
        let kind = choices.below(8)?;
        let mut piece = || {
            let mut piece = choices.unit()?.to_owned();
            piece.push_str(choices.one_of(JOINTS)?);
            Some(piece)
        };
        let (one, two) = (piece()?, piece()?);
        Some(match kind {
            0..=2 => Shape::of_one(&(one + &two)),
            3 => Shape::of_one(&(one + &two + &piece()?)),
            4 => Shape {
                first: one,
                second: two,
                ..Shape::default()
            },
            5 => Shape {
                head: one,
                first: two,
                ..Shape::default()
            },
            6 => Shape {
                first: one,
                tail: two,
                ..Shape::default()
            },
            _ => Shape {
                head: one,
                first: two + &piece()?,
                tail: piece()?,
                ..Shape::default()
            },
        })
    }

    /// The text in this shape that has about so many bytes.
    pub fn text(&self, bytes: usize) -> String {
        let once = self.head.len() + self.tail.len();
        let times = bytes.saturating_sub(once) / (self.first.len() + self.second.len()).max(1);
        let mut text = String::with_capacity(bytes + 64);
        text.push_str(&self.head);
        for unit in [&self.first, &self.second] {
            for _ in 0..times.max(1) {
                text.push_str(unit);
            }
        }
        text + &self.tail
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (text, times) in [
            (&self.head, ""),
            (&self.first, " again and again"),
            (&self.second, " again and again"),
            (&self.tail, " at the end"),
        ] {
            if !text.is_empty() {
                write!(f, "«{}»{times} ", shown(text))?;
            }
        }
        Ok(())
    }
}

/// The text with all that is not seen as escapes, and Devanagari as it is.
fn shown(text: &str) -> String {
    let is_seen = |c: char| c == ' ' || matches!(c, '\u{900}'..='\u{97F}');
    text.chars()
        .flat_map(|c| {
            let escaped = (!is_seen(c)).then(|| c.escape_debug());
            escaped.into_iter().flatten().chain(is_seen(c).then_some(c))
        })
        .collect()
}
