//! [`Numeral`]: a number in Hindi words or in digits of either script.

use core::fmt;
use core::str::FromStr;

use super::grammar::Reader;
use crate::error::{Error, ErrorKind};
use crate::lexicon;
use crate::token;

/// A number as Hindi writes it: in words (`दो करोड़ तीस लाख`, `साढ़े तीन`, `अठारह सौ सत्तावन`), in
/// digits with their grouping (`6,11,167`), or in both (`2.5 लाख`); or an ordinal (`तीसरा`, `21वीं`).
///
/// ```
/// use samachar::Numeral;
///
/// let people: Numeral = "दो करोड़ तीस लाख".parse()?;
/// assert_eq!(people.whole(), 23_000_000);
/// let hours: Numeral = "साढ़े तीन".parse()?;
/// assert_eq!((hours.whole(), hours.hundredths()), (3, 50));
/// assert_eq!(hours.to_string(), "3.5");
/// assert!("इक्कीसवीं".parse::<Numeral>()?.is_ordinal());
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Numeral {
    whole: u64,
    hundredths: u8,
    is_ordinal: bool,
}

impl Numeral {
    /// The whole part.
    pub fn whole(self) -> u64 {
        self.whole
    }

    /// The rest, in hundredths.
    pub fn hundredths(self) -> u8 {
        self.hundredths
    }

    /// Whether it tells a place in an order and not a count.
    pub fn is_ordinal(self) -> bool {
        self.is_ordinal
    }
}

impl fmt::Display for Numeral {
    /// As a decimal: `3.5`, `1857`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.hundredths / 10, self.hundredths % 10) {
            (0, 0) => write!(f, "{}", self.whole),
            (tenths, 0) => write!(f, "{}.{tenths}", self.whole),
            (tenths, rest) => write!(f, "{}.{tenths}{rest}", self.whole),
        }
    }
}

impl FromStr for Numeral {
    type Err = Error;

    /// Reads one whole number.
    ///
    /// # Errors
    /// [`ErrorKind::NoNumber`] where none starts the text, [`ErrorKind::TrailingWords`] where more
    /// follows it; the offset is that of the part which is no number.
    fn from_str(text: &str) -> Result<Numeral, Error> {
        let tokens = token::all(text, lexicon::get());
        let reader = Reader::new(text, &tokens, lexicon::get());
        let ordinal = reader.ordinal(0).map(|(value, end)| {
            let numeral = Numeral {
                whole: value.into(),
                hundredths: 0,
                is_ordinal: true,
            };
            (numeral, end)
        });
        let cardinal = || {
            let (number, end) = reader.number(0)?;
            let numeral = Numeral {
                whole: number.whole,
                hundredths: number.hundredths,
                is_ordinal: false,
            };
            Some((numeral, end))
        };
        let Some((numeral, end)) = ordinal.or_else(cardinal) else {
            return Err(Error::new(ErrorKind::NoNumber, 0));
        };
        match tokens.get(end) {
            None => Ok(numeral),
            Some(more) => Err(Error::new(ErrorKind::TrailingWords, more.start())),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Numeral {
    /// From what it is written as: `{"whole", "hundredths", "is_ordinal"}`, with fewer than 100 hundredths.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Numeral, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename = "Numeral")]
        struct Record {
            whole: u64,
            hundredths: u8,
            is_ordinal: bool,
        }
        let record = Record::deserialize(deserializer)?;
        if record.hundredths >= 100 {
            return Err(serde::de::Error::custom(
                "a number has 99 hundredths at most",
            ));
        }
        Ok(Numeral {
            whole: record.whole,
            hundredths: record.hundredths,
            is_ordinal: record.is_ordinal,
        })
    }
}
