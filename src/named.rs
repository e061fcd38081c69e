//! Kinds by name: one table for each enum gives its names, their printing and their reading.

/// Gives the variants of an enum their names: `named!(Kind, "kind": First => "first", …)`.
///
/// The enum gets `ALL`, `name`, `Display` and `FromStr`, and with the feature `serde` it is written and
/// read as its name. A variant that is left out does not compile.
macro_rules! named {
    ($kind:ident, $what:literal: $($variant:ident => $name:literal),+ $(,)?) => {
        impl $kind {
            /// All of them, in the order in which they are declared.
            ///
            #[doc = concat!(
                "```\nlet names: Vec<&str> = samachar::", stringify!($kind),
                "::ALL.iter().map(|kind| kind.name()).collect();\nassert_eq!(names, [",
                $("\"", $name, "\", ",)+ "]);\n```"
            )]
            pub const ALL: &'static [$kind] = &[$($kind::$variant),+];

            /// The name, short and stable: as it is printed, and read by `str::parse`.
            ///
            #[doc = concat!(
                "```\nfor kind in samachar::", stringify!($kind),
                "::ALL {\n    assert_eq!(kind.name().parse(), Ok(*kind));\n}\n```"
            )]
            pub const fn name(self) -> &'static str {
                match self {
                    $($kind::$variant => $name),+
                }
            }
        }

        impl core::fmt::Display for $kind {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }

        impl core::str::FromStr for $kind {
            type Err = $crate::Error;

            /// Reads a name.
            ///
            /// # Errors
            /// [`ErrorKind::BadOption`](crate::ErrorKind::BadOption) for any other text.
            fn from_str(name: &str) -> Result<$kind, $crate::Error> {
                let found = $kind::ALL.iter().copied().find(|kind| kind.name() == name);
                found.ok_or($crate::Error::new(
                    $crate::ErrorKind::BadOption {
                        option: $what,
                        expected: concat!("it is one of", $(" ", $name),+),
                    },
                    0,
                ))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $kind {
            /// As its name.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $kind {
            /// From its name.
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$kind, D::Error> {
                $crate::named::parsed(deserializer)
            }
        }
    };
}

pub(crate) use named;

/// What a string says, read by `str::parse`.
#[cfg(feature = "serde")]
pub(crate) fn parsed<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: core::str::FromStr<Err = crate::Error>,
{
    let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use core::fmt::{Debug, Display};
    use core::str::FromStr;

    use crate::*;

    fn come_back<T: Copy + Debug + Display + FromStr<Err = Error> + PartialEq>(all: &[T]) {
        for &kind in all {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        let error = "no such name"
            .parse::<T>()
            .map_err(|error| error.kind().name());
        assert_eq!(error, Err("bad_option"));
    }

    #[test]
    fn names_are_read_back() {
        come_back(AnomalyKind::ALL);
        come_back(Attribution::ALL);
        come_back(DateKind::ALL);
        come_back(Direction::ALL);
        come_back(EncodingFault::ALL);
        come_back(Ending::ALL);
        come_back(Festival::ALL);
        come_back(LineBreaks::ALL);
        come_back(MarkedClass::ALL);
        come_back(Modifier::ALL);
        come_back(OffsetUnit::ALL);
        come_back(ParagraphKind::ALL);
        come_back(QuotationKind::ALL);
        come_back(ReferenceSource::ALL);
        come_back(RelatedKind::ALL);
        come_back(ResidueKind::ALL);
        come_back(Season::ALL);
        come_back(SourceKind::ALL);
        come_back(Subject::ALL);
        come_back(TagsKind::ALL);
        come_back(TimestampKind::ALL);
        come_back(Unit::ALL);
        come_back(VagueTime::ALL);
    }
}
