//! News agencies, as they are reported to callers. Their names stand in `data/agencies.tsv`.

use super::Features;
use crate::error::{Error, ErrorKind};
use crate::text::fold::Key;

/// A news agency, or what stands in its place.
///
/// [`Agency::id`] gives the short name under which agencies are known across languages.
///
/// ```
/// use samachar::{Agency, Article};
///
/// let article = Article::parse("नई दिल्ली, 20 जून (भाषा) वर्षा हुई।")?;
/// let agency = article.dateline().unwrap().agency().unwrap();
/// assert_eq!((agency, agency.id()), (Agency::PtiBhasha, "PTI-BHASHA"));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Agency {
    /// Agence France-Presse.
    Afp,
    /// Anadolu Ajansı.
    Anadolu,
    /// Asian News International.
    Ani,
    /// The Associated Press.
    Ap,
    /// Bloomberg News.
    Bloomberg,
    /// CNN, where its reports are taken as an agency's.
    Cnn,
    /// The paper's or site's own desk, bureau or correspondent.
    Desk,
    /// Deutsche Presse-Agentur.
    Dpa,
    /// EFE of Spain.
    Efe,
    /// "Agency" or "agencies" without a name.
    Generic,
    /// Hindusthan Samachar.
    Hs,
    /// Indo-Asian News Service.
    Ians,
    /// Islamic Republic News Agency.
    Irna,
    /// Korean Central News Agency.
    Kcna,
    /// Kyodo News.
    Kyodo,
    /// Press Information Bureau of the Government of India.
    Pib,
    /// Press Trust of India.
    Pti,
    /// The Hindi service of Press Trust of India.
    PtiBhasha,
    /// Reuters.
    Reuters,
    /// RIA Novosti.
    Ria,
    /// Sputnik.
    Sputnik,
    /// TASS.
    Tass,
    /// United News of India and its Hindi service, Univarta.
    UniVarta,
    /// Emirates News Agency.
    Wam,
    /// Xinhua.
    Xinhua,
    /// Yonhap.
    Yonhap,
    /// An agency that the caller named: see [`Vocabulary::agency`](crate::Vocabulary::agency).
    Own(OwnAgency),
}

/// The id of an agency that the caller named.
///
/// ```
/// use samachar::{Agency, OwnAgency};
///
/// let Agency::Own(own) = "PARVAT".parse()? else { panic!() };
/// assert_eq!(own.id(), "PARVAT");
/// assert!("X".repeat(OwnAgency::MAX_BYTES + 1).parse::<Agency>().is_err());
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OwnAgency {
    bytes: [u8; OwnAgency::MAX_BYTES],
    length: u8,
}

impl OwnAgency {
    /// The longest id, in bytes.
    pub const MAX_BYTES: usize = 23;

    /// The agency with this id; `None` if that is empty or longer than [`OwnAgency::MAX_BYTES`].
    pub(super) fn new(id: &str) -> Option<OwnAgency> {
        let mut bytes = [0; OwnAgency::MAX_BYTES];
        bytes.get_mut(..id.len())?.copy_from_slice(id.as_bytes());
        let length = u8::try_from(id.len()).ok().filter(|&length| length > 0)?;
        Some(OwnAgency { bytes, length })
    }

    /// The id, as the caller wrote it.
    ///
    /// ```
    /// use samachar::{Agency, Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().agency("पर्वत समाचार", "PARVAT")?;
    /// let parser = Parser::new().vocabulary(&own);
    /// let article = parser.parse("शिमला, 4 मई (पर्वत समाचार)। हिमपात हुआ।")?;
    /// let Some(Agency::Own(agency)) = article.dateline().unwrap().agency() else { panic!() };
    /// assert_eq!(agency.id(), "PARVAT");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn id(&self) -> &str {
        // The bytes are those of a `str`, whole.
        core::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl core::fmt::Debug for OwnAgency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("OwnAgency").field(&self.id()).finish()
    }
}

impl Agency {
    /// Every agency that the crate knows, and its id.
    const IDS: &[(Agency, &str)] = &[
        (Agency::Afp, "AFP"),
        (Agency::Anadolu, "ANADOLU"),
        (Agency::Ani, "ANI"),
        (Agency::Ap, "AP"),
        (Agency::Bloomberg, "BLOOMBERG"),
        (Agency::Cnn, "CNN"),
        (Agency::Desk, "DESK"),
        (Agency::Dpa, "DPA"),
        (Agency::Efe, "EFE"),
        (Agency::Generic, "GENERIC"),
        (Agency::Hs, "HS"),
        (Agency::Ians, "IANS"),
        (Agency::Irna, "IRNA"),
        (Agency::Kcna, "KCNA"),
        (Agency::Kyodo, "KYODO"),
        (Agency::Pib, "PIB"),
        (Agency::Pti, "PTI"),
        (Agency::PtiBhasha, "PTI-BHASHA"),
        (Agency::Reuters, "REUTERS"),
        (Agency::Ria, "RIA"),
        (Agency::Sputnik, "SPUTNIK"),
        (Agency::Tass, "TASS"),
        (Agency::UniVarta, "UNI-VARTA"),
        (Agency::Wam, "WAM"),
        (Agency::Xinhua, "XINHUA"),
        (Agency::Yonhap, "YONHAP"),
    ];

    /// Every agency that the crate knows, in the order of their ids.
    ///
    /// ```
    /// use samachar::Agency;
    ///
    /// assert_eq!(Agency::all().next(), Some(Agency::Afp));
    /// assert!(Agency::all().is_sorted_by_key(|agency| agency.to_string()));
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Agency> + DoubleEndedIterator {
        Agency::IDS.iter().map(|&(agency, _)| agency)
    }

    /// The id of the agency, in capitals: `PTI`, `ANI`; `DESK` for a newsroom's own, `GENERIC`
    /// where only "agency" is said.
    pub fn id(&self) -> &str {
        match self {
            Agency::Afp => "AFP",
            Agency::Anadolu => "ANADOLU",
            Agency::Ani => "ANI",
            Agency::Ap => "AP",
            Agency::Bloomberg => "BLOOMBERG",
            Agency::Cnn => "CNN",
            Agency::Desk => "DESK",
            Agency::Dpa => "DPA",
            Agency::Efe => "EFE",
            Agency::Generic => "GENERIC",
            Agency::Hs => "HS",
            Agency::Ians => "IANS",
            Agency::Irna => "IRNA",
            Agency::Kcna => "KCNA",
            Agency::Kyodo => "KYODO",
            Agency::Pib => "PIB",
            Agency::Pti => "PTI",
            Agency::PtiBhasha => "PTI-BHASHA",
            Agency::Reuters => "REUTERS",
            Agency::Ria => "RIA",
            Agency::Sputnik => "SPUTNIK",
            Agency::Tass => "TASS",
            Agency::UniVarta => "UNI-VARTA",
            Agency::Wam => "WAM",
            Agency::Xinhua => "XINHUA",
            Agency::Yonhap => "YONHAP",
            Agency::Own(own) => own.id(),
        }
    }
}

/// By its [id](Agency::id).
impl core::fmt::Display for Agency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.id())
    }
}

/// By its [id](OwnAgency::id).
impl core::fmt::Display for OwnAgency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.id())
    }
}

impl core::str::FromStr for Agency {
    type Err = Error;

    /// Reads an [id](Agency::id); one that the crate does not know is that of a caller's own agency.
    ///
    /// # Errors
    /// [`ErrorKind::BadOption`] for an empty id and one longer than [`OwnAgency::MAX_BYTES`].
    ///
    /// ```
    /// use samachar::Agency;
    ///
    /// assert_eq!("PTI".parse(), Ok(Agency::Pti));
    /// assert_eq!("PARVAT".parse::<Agency>()?.to_string(), "PARVAT");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    fn from_str(id: &str) -> Result<Agency, Error> {
        let known = Agency::IDS.iter().find(|(_, known)| *known == id);
        let known = known.map(|&(agency, _)| agency);
        let own = || OwnAgency::new(id).map(Agency::Own);
        known.or_else(own).ok_or(Error::new(
            ErrorKind::BadOption {
                option: "agency",
                expected: "an id has 1 to 23 bytes",
            },
            0,
        ))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Agency {
    /// As its [id](Agency::id).
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for OwnAgency {
    /// As its [id](OwnAgency::id).
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Agency {
    /// From its [id](Agency::id).
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Agency, D::Error> {
        crate::named::parsed(deserializer)
    }
}

/// The agency whose spelled-out name is one letter away from the folded word `key`.
///
/// Only names that are letters spelled out are read so, which no ordinary word resembles.
pub(crate) fn misspelt(key: Key) -> Option<Agency> {
    super::tables::AGENCIES
        .single_words()
        .filter(|&(id, _)| super::index::word(id).features.any(Features::SPELLED_OUT))
        .find(|&(id, _)| key.is_one_edit_from(super::index::key(id)))
        .map(|(_, agency)| agency)
}
