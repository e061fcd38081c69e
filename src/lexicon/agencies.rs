//! News agencies, and the names under which Hindi newsrooms print them.
//!
//! Source: the style of credits and datelines in Hindi dailies and the agencies' own copy. Names
//! spelled with stops (`पी.टी.आई.`) and joined with a hyphen or slash are listed as separate
//! words, as marks within a name are passed over. Not included: papers that credit themselves
//! under their own title alone, which only stand where a desk is named too.

use super::{Index, Senses, WordId};
use crate::text::fold::{self, Key};

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

/// The names, one a line.
const NAMES: &[(Agency, &str)] = &[
    (
        Agency::Afp,
        "
        afp
        ए एफ पी
        एएफपी
    ",
    ),
    (
        Agency::Anadolu,
        "
        anadolu
        अनादोलु
        अनादोलू
    ",
    ),
    (
        Agency::Ani,
        "
        ani
        asian news international
        ए एन आई
        एएनआइ
        एएनआई
        एएनई
        एशियन न्यूज इंटरनेशनल
    ",
    ),
    (
        Agency::Ap,
        "
        ap
        associated press
        असोसिएटेड प्रेस
        ए पी
        एपी
        एसोसिएटेड प्रेस
    ",
    ),
    (
        Agency::Bloomberg,
        "
        bloomberg
        ब्लूमबर्ग
    ",
    ),
    (
        Agency::Cnn,
        "
        cnn
        सीएनएन
    ",
    ),
    (
        Agency::Dpa,
        "
        dpa
        डीपीए
    ",
    ),
    (
        Agency::Efe,
        "
        efe
        ईएफई
        एफे
    ",
    ),
    (
        Agency::Generic,
        "
        agencies
        agency
        एजेंसियां
        एजेंसियों
        एजेंसी
        एजेंसीज
        न्यूज एजेंसी
        राज्य समाचार एजेंसी
        समाचार एजेंसियां
        समाचार एजेंसी
        सरकारी समाचार एजेंसी
    ",
    ),
    (
        Agency::Hs,
        "
        hindusthan samachar
        hs
        हि स
        हिंदुस्थान समाचार
        हिस
    ",
    ),
    (
        Agency::Ians,
        "
        ians
        आइएएनएस
        आई ए एन एस
        आईएएनएस
        आईएएनएस हिंदी
        इंडो एशियन न्यूज सर्विस
    ",
    ),
    (
        Agency::Irna,
        "
        irna
        इरना
    ",
    ),
    (
        Agency::Kcna,
        "
        kcna
        knca
        केसीएनए
    ",
    ),
    (
        Agency::Kyodo,
        "
        kyodo
        क्योदो
    ",
    ),
    (
        Agency::Pib,
        "
        pib
        पत्र सूचना कार्यालय
        पसूका
        पी आई बी
        पीआइबी
        पीआईबी
    ",
    ),
    (
        Agency::Pti,
        "
        press trust of india
        pti
        पी टी आई
        पीटीआइ
        पीटीआई
        प्रे ट्र
        प्रेट
        प्रेट्र
        प्रेस ट्रस्ट ऑफ इंडिया
    ",
    ),
    (
        Agency::PtiBhasha,
        "
        bhasha
        pti bhasha
        pti भाषा
        पीटीआइ भाषा
        पीटीआई भाषा
        भाषा
    ",
    ),
    (
        Agency::Reuters,
        "
        reuters
        रयूटर्स
        रायटर
        रायटर्स
        रॉयटर
        रॉयटर्स
    ",
    ),
    (
        Agency::Ria,
        "
        ria
        ria novosti
        आरआईए नोवोस्ती
        रिया नोवोस्ती
    ",
    ),
    (
        Agency::Sputnik,
        "
        sputnik
        स्पुतनिक
        स्पूतनिक
    ",
    ),
    (
        Agency::Tass,
        "
        itar tass
        tass
        इतर तास
        तास
        तास्स
    ",
    ),
    (
        Agency::UniVarta,
        "
        uni
        united news of india
        univarta
        यू एन आई
        यूएनआइ
        यूएनआई
        यूनाइटेड न्यूज ऑफ इंडिया
        यूनिवार्ता
        यूनीवार्ता
        वार्ता
    ",
    ),
    (
        Agency::Wam,
        "
        wam
        डब्ल्यूएएम
    ",
    ),
    (
        Agency::Xinhua,
        "
        xinhua
        जिन्हुआ
        शिन्हुआ
        शिन्हुवा
        सिन्हुआ
    ",
    ),
    (
        Agency::Yonhap,
        "
        yonhap
        योनहप
        योनहाप
    ",
    ),
];

/// Names of which a misspelling by one letter is still read, in brackets at the end of an article
/// or in its dateline: letters spelled out, which no ordinary word resembles.
const SPELLED_OUT: &str = "
    आइएएनएस आईएएनएस एएनआइ एएनआई एएफपी केसीएनए पीटीआइ पीटीआई यूएनआइ यूएनआई
";

pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Agency)> {
    let mut entries = Vec::new();
    for &(agency, names) in NAMES {
        for name in names.lines().map(str::trim).filter(|name| !name.is_empty()) {
            entries.push((index.phrase(name, Senses::NONE), agency));
        }
    }
    entries
}

/// The agency whose spelled-out name is one letter away from the folded word `key`.
pub(crate) fn misspelt(key: Key) -> Option<Agency> {
    SPELLED_OUT.split_ascii_whitespace().find_map(|name| {
        let lexicon = super::get();
        let near = key.is_one_edit_from(fold::key(name));
        let agency = || {
            lexicon
                .agencies
                .longest(core::iter::once(lexicon.id(fold::key(name))))
        };
        near.then(agency).flatten().map(|(_, agency)| agency)
    })
}
