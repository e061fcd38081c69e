//! News agencies, as they are reported to callers. Their names stand in `data/agencies.tsv`.

use super::Features;
use crate::text::fold::Key;

/// A news agency, or what stands in its place.
///
/// [`Agency::id`] gives the short name under which agencies are known across languages.
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
}

impl Agency {
    /// The id of the agency, in capitals: `PTI`, `ANI`; `DESK` for a newsroom's own, `GENERIC`
    /// where only "agency" is said.
    pub const fn id(self) -> &'static str {
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
        }
    }
}

/// The agency whose spelled-out name is one letter away from the folded word `key`.
///
/// Only names that are letters spelled out are read so, which no ordinary word resembles.
pub(crate) fn misspelt(key: Key) -> Option<Agency> {
    super::get()
        .agencies
        .single_words()
        .filter(|&(id, _)| super::index::word(id).features.any(Features::SPELLED_OUT))
        .find(|&(id, _)| key.is_one_edit_from(super::index::key(id)))
        .map(|(_, agency)| agency)
}
