//! Lines of a page's furniture as patterns of the crate `regex`, which a caller adds.

use regex::{Error, Regex, RegexBuilder};

/// The most memory that a pattern may take when it is compiled, and again for its lazy automaton.
pub(super) const MAX_BYTES: usize = 256 << 10;

/// Patterns, each of which matches whole lines.
#[derive(Clone, Debug, Default)]
pub(super) struct LinePatterns(Vec<Regex>);

impl PartialEq for LinePatterns {
    /// Patterns are equal that are written alike.
    fn eq(&self, other: &LinePatterns) -> bool {
        let theirs = other.0.iter().map(Regex::as_str);
        self.0.iter().map(Regex::as_str).eq(theirs)
    }
}

impl Eq for LinePatterns {}

impl LinePatterns {
    /// Adds a pattern, or says what is wrong with it.
    pub(super) fn add(&mut self, pattern: &str) -> Result<(), &'static str> {
        if pattern.is_empty() {
            return Err("there is no pattern");
        }
        let whole = format!("^(?:{pattern})$");
        let compiled = RegexBuilder::new(&whole)
            .size_limit(MAX_BYTES)
            .dfa_size_limit(MAX_BYTES)
            .build();
        match compiled {
            Ok(regex) => {
                self.0.push(regex);
                Ok(())
            }
            Err(Error::CompiledTooBig(_)) => Err("the pattern takes too much memory"),
            Err(_) => Err("this is no pattern of the crate `regex`"),
        }
    }

    /// Whether a pattern matches the line, white space round it left out.
    pub(super) fn matches(&self, line: &str) -> bool {
        let line = line.trim();
        self.0.iter().any(|pattern| pattern.is_match(line))
    }
}
