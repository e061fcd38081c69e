//! Festivals whose day moves from year to year.
//!
//! Source: the calendars of holidays of the Union and the states of India, from 2001 to 2035, as the Python
//! package `holidays` 0.109 (MIT licence) collects them with the gazettes that it cites. Easter is computed.
//! The gazettes know the festivals that hang on the sight of the moon to 2026; of 2016 the days on which
//! they were kept in India stand here, one later than the gazette had set them. Of the years in which such a
//! festival falls twice none is given. Left out: what no gazette has (`धनतेरस`, `अहोई अष्टमी`), and days that
//! differ from state to state.

use crate::named::named;

/// A festival whose day moves from year to year.
///
/// The days of the festivals by the moon are known from 2001 to 2035, those by the sight of the moon (the
/// two Eids, Muharram, Milad) to 2026; Easter is computed. Of other years no day is given.
///
/// ```
/// use samachar::{CivilDate, Festival};
///
/// assert_eq!(Festival::Diwali.in_year(2024), Some(CivilDate::new(2024, 10, 31)?));
/// assert_eq!("diwali".parse(), Ok(Festival::Diwali));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Festival {
    /// `होली`.
    Holi,
    /// `होलिका दहन`.
    HolikaDahan,
    /// `दिवाली`.
    Diwali,
    /// `नरक चतुर्दशी`.
    NarakaChaturdashi,
    /// `गोवर्धन पूजा`.
    GovardhanPuja,
    /// `भाई दूज`.
    BhaiDooj,
    /// `छठ`.
    Chhath,
    /// `दशहरा`.
    Dussehra,
    /// `महाअष्टमी`.
    Mahashtami,
    /// `शारदीय नवरात्र`: its first day.
    Navratri,
    /// `चैत्र नवरात्र`: its first day, which is the new year of many calendars.
    ChaitraNavratri,
    /// `महाशिवरात्रि`.
    Shivaratri,
    /// `कार्तिक पूर्णिमा`, गुरु नानक जयंती.
    KartikPurnima,
    /// `देव दिवाली`.
    DevDiwali,
    /// `रक्षाबंधन`.
    Rakshabandhan,
    /// `जन्माष्टमी`.
    Janmashtami,
    /// `गणेश चतुर्थी`.
    GaneshChaturthi,
    /// `अनंत चतुर्दशी`.
    AnantChaturdashi,
    /// `रामनवमी`.
    RamNavami,
    /// `हनुमान जयंती`.
    HanumanJayanti,
    /// `महावीर जयंती`.
    MahavirJayanti,
    /// `बुद्ध पूर्णिमा`.
    BuddhaPurnima,
    /// `गुरु पूर्णिमा`.
    GuruPurnima,
    /// `बसंत पंचमी`.
    BasantPanchami,
    /// `करवा चौथ`.
    KarwaChauth,
    /// `नाग पंचमी`.
    NagPanchami,
    /// `हरतालिका तीज`.
    HartalikaTeej,
    /// `अक्षय तृतीया`, परशुराम जयंती.
    AkshayaTritiya,
    /// `निर्जला एकादशी`.
    NirjalaEkadashi,
    /// `वाल्मीकि जयंती`.
    ValmikiJayanti,
    /// `रविदास जयंती`.
    RavidasJayanti,
    /// `कबीर जयंती`.
    KabirJayanti,
    /// `रथ यात्रा`.
    RathYatra,
    /// `ओणम`.
    Onam,
    /// `ईद`.
    EidUlFitr,
    /// `बकरीद`.
    EidUlAzha,
    /// `मुहर्रम`: Ashura.
    Muharram,
    /// `ईद ए मिलाद`.
    MiladUnNabi,
    /// `गुड फ्राइडे`.
    GoodFriday,
    /// `ईस्टर`.
    Easter,
    /// `ईस्टर मंडे`.
    EasterMonday,
}

named!(Festival, "festival":
    Holi => "holi",
    HolikaDahan => "holika_dahan",
    Diwali => "diwali",
    NarakaChaturdashi => "naraka_chaturdashi",
    GovardhanPuja => "govardhan_puja",
    BhaiDooj => "bhai_dooj",
    Chhath => "chhath",
    Dussehra => "dussehra",
    Mahashtami => "mahashtami",
    Navratri => "navratri",
    ChaitraNavratri => "chaitra_navratri",
    Shivaratri => "shivaratri",
    KartikPurnima => "kartik_purnima",
    DevDiwali => "dev_diwali",
    Rakshabandhan => "rakshabandhan",
    Janmashtami => "janmashtami",
    GaneshChaturthi => "ganesh_chaturthi",
    AnantChaturdashi => "anant_chaturdashi",
    RamNavami => "ram_navami",
    HanumanJayanti => "hanuman_jayanti",
    MahavirJayanti => "mahavir_jayanti",
    BuddhaPurnima => "buddha_purnima",
    GuruPurnima => "guru_purnima",
    BasantPanchami => "basant_panchami",
    KarwaChauth => "karwa_chauth",
    NagPanchami => "nag_panchami",
    HartalikaTeej => "hartalika_teej",
    AkshayaTritiya => "akshaya_tritiya",
    NirjalaEkadashi => "nirjala_ekadashi",
    ValmikiJayanti => "valmiki_jayanti",
    RavidasJayanti => "ravidas_jayanti",
    KabirJayanti => "kabir_jayanti",
    RathYatra => "rath_yatra",
    Onam => "onam",
    EidUlFitr => "eid_ul_fitr",
    EidUlAzha => "eid_ul_azha",
    Muharram => "muharram",
    MiladUnNabi => "milad_un_nabi",
    GoodFriday => "good_friday",
    Easter => "easter",
    EasterMonday => "easter_monday",
);

/// The first year of the table.
const FIRST_YEAR: i16 = 2001;

/// The days of a festival, year by year, as `month * 100 + day`; 0 where none is known.
type Days = [u16; 35];

impl Festival {
    /// The month and the day in `year`, for the years that the table holds.
    pub(crate) fn month_and_day(self, year: i16) -> Option<(u8, u8)> {
        let days = match self {
            Festival::GoodFriday => return Some(beside_easter(year, -2)),
            Festival::Easter => return Some(beside_easter(year, 0)),
            Festival::EasterMonday => return Some(beside_easter(year, 1)),
            by_the_moon => by_the_moon.days(),
        };
        let at = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        let day = *days.get(at).filter(|&&day| day != 0)?;
        Some(((day / 100) as u8, (day % 100) as u8))
    }

    const fn days(self) -> &'static Days {
        match self {
            Festival::Holi => &HOLI,
            Festival::HolikaDahan => &HOLIKA_DAHAN,
            Festival::Diwali => &DIWALI,
            Festival::NarakaChaturdashi => &NARAKA_CHATURDASHI,
            Festival::GovardhanPuja => &GOVARDHAN_PUJA,
            Festival::BhaiDooj => &BHAI_DOOJ,
            Festival::Chhath => &CHHATH,
            Festival::Dussehra => &DUSSEHRA,
            Festival::Mahashtami => &MAHASHTAMI,
            Festival::Navratri => &NAVRATRI,
            Festival::ChaitraNavratri => &CHAITRA_NAVRATRI,
            Festival::Shivaratri => &SHIVARATRI,
            Festival::KartikPurnima => &KARTIK_PURNIMA,
            Festival::DevDiwali => &DEV_DIWALI,
            Festival::Rakshabandhan => &RAKSHABANDHAN,
            Festival::Janmashtami => &JANMASHTAMI,
            Festival::GaneshChaturthi => &GANESH_CHATURTHI,
            Festival::AnantChaturdashi => &ANANT_CHATURDASHI,
            Festival::RamNavami => &RAM_NAVAMI,
            Festival::HanumanJayanti => &HANUMAN_JAYANTI,
            Festival::MahavirJayanti => &MAHAVIR_JAYANTI,
            Festival::BuddhaPurnima => &BUDDHA_PURNIMA,
            Festival::GuruPurnima => &GURU_PURNIMA,
            Festival::BasantPanchami => &BASANT_PANCHAMI,
            Festival::KarwaChauth => &KARWA_CHAUTH,
            Festival::NagPanchami => &NAG_PANCHAMI,
            Festival::HartalikaTeej => &HARTALIKA_TEEJ,
            Festival::AkshayaTritiya => &AKSHAYA_TRITIYA,
            Festival::NirjalaEkadashi => &NIRJALA_EKADASHI,
            Festival::ValmikiJayanti => &VALMIKI_JAYANTI,
            Festival::RavidasJayanti => &RAVIDAS_JAYANTI,
            Festival::KabirJayanti => &KABIR_JAYANTI,
            Festival::RathYatra => &RATH_YATRA,
            Festival::Onam => &ONAM,
            Festival::EidUlFitr => &EID_UL_FITR,
            Festival::EidUlAzha => &EID_UL_AZHA,
            Festival::Muharram => &MUHARRAM,
            Festival::MiladUnNabi => &MILAD_UN_NABI,
            Festival::GoodFriday | Festival::Easter | Festival::EasterMonday => &[0; 35],
        }
    }
}

/// The day that lies `days` from Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones
/// and Butcher).
fn beside_easter(year: i16, days: i32) -> (u8, u8) {
    let y = i32::from(year);
    let (a, b, c) = (y.rem_euclid(19), y.div_euclid(100), y.rem_euclid(100));
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15).rem_euclid(30);
    let l = (32 + 2 * (b.rem_euclid(4)) + 2 * (c / 4) - h - c % 4).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    // Months of 31 days from the start of the year: March has them.
    let day = h + l - 7 * m + 114 + days;
    ((day / 31) as u8, (day % 31 + 1) as u8)
}

const HOLI: Days = [
    310, 329, 318, 307, 326, 315, 304, 322, 311, 301, 320, 308, 327, 317, 306, 324, 313, 302, 321,
    310, 329, 318, 308, 325, 314, 304, 322, 311, 301, 320, 309, 327, 316, 305, 324,
];

const HOLIKA_DAHAN: Days = [
    309, 328, 317, 306, 325, 314, 303, 321, 310, 228, 319, 307, 326, 316, 305, 323, 312, 301, 320,
    309, 328, 317, 307, 324, 313, 303, 321, 310, 228, 319, 308, 326, 315, 304, 323,
];

const DIWALI: Days = [
    1114, 1104, 1025, 1112, 1101, 1021, 1109, 1028, 1017, 1105, 1026, 1113, 1103, 1023, 1111, 1030,
    1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108, 1029, 1017, 1105, 1026, 1114, 1102,
    1022, 1110, 1030,
];

const NARAKA_CHATURDASHI: Days = [
    1114, 1104, 1024, 1111, 1101, 1021, 1108, 1027, 1017, 1105, 1026, 1112, 1102, 1022, 1110, 1029,
    1018, 1106, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108, 1028, 1017, 1105, 1026, 1113, 1102,
    1022, 1109, 1030,
];

const GOVARDHAN_PUJA: Days = [
    1115, 1105, 1026, 1113, 1102, 1022, 1110, 1029, 1018, 1106, 1027, 1114, 1104, 1024, 1112, 1031,
    1020, 1108, 1028, 1115, 1105, 1025, 1113, 1102, 1022, 1110, 1030, 1018, 1106, 1027, 1115, 1103,
    1023, 1111, 1031,
];

const BHAI_DOOJ: Days = [
    1116, 1106, 1027, 1114, 1103, 1023, 1111, 1030, 1019, 1107, 1028, 1115, 1105, 1025, 1113, 1101,
    1021, 1109, 1029, 1116, 1106, 1026, 1114, 1103, 1023, 1111, 1031, 1019, 1107, 1028, 1116, 1104,
    1024, 1112, 1101,
];

const CHHATH: Days = [
    1121, 1110, 1030, 1117, 1107, 1028, 1116, 1104, 1024, 1111, 1101, 1119, 1108, 1029, 1117, 1106,
    1026, 1113, 1102, 1120, 1110, 1030, 1119, 1107, 1028, 1115, 1104, 1023, 1111, 1101, 1120, 1109,
    1029, 1117, 1106,
];

const DUSSEHRA: Days = [
    1026, 1015, 1005, 1022, 1012, 1002, 1021, 1009, 928, 1017, 1006, 1024, 1013, 1003, 1022, 1011,
    930, 1019, 1008, 1025, 1015, 1005, 1024, 1012, 1002, 1020, 1009, 927, 1016, 1006, 1025, 1014,
    1003, 1022, 1011,
];

const MAHASHTAMI: Days = [
    1024, 1013, 1003, 1021, 1011, 930, 1019, 1007, 926, 1015, 1004, 1022, 1012, 1002, 1021, 1009,
    928, 1017, 1006, 1023, 1013, 1003, 1022, 1011, 930, 1019, 1007, 926, 1014, 1004, 1023, 1012,
    1002, 1020, 1009,
];

const NAVRATRI: Days = [
    1017, 1007, 926, 1014, 1004, 923, 1012, 930, 919, 1008, 928, 1016, 1005, 925, 1013, 1001, 921,
    1010, 929, 1017, 1007, 926, 1015, 1003, 922, 1011, 930, 919, 1008, 928, 1017, 1005, 924, 1013,
    1002,
];

const CHAITRA_NAVRATRI: Days = [
    326, 413, 402, 321, 409, 330, 319, 406, 327, 316, 404, 323, 411, 331, 321, 408, 328, 318, 406,
    325, 413, 402, 322, 409, 330, 319, 407, 327, 414, 403, 324, 411, 331, 321, 409,
];

const SHIVARATRI: Days = [
    221, 312, 301, 218, 308, 226, 216, 306, 223, 212, 302, 220, 310, 227, 217, 307, 224, 213, 304,
    221, 311, 301, 218, 308, 226, 215, 306, 223, 211, 302, 220, 310, 227, 217, 308,
];

const KARTIK_PURNIMA: Days = [
    1130, 1119, 1108, 1126, 1115, 1105, 1124, 1113, 1102, 1121, 1110, 1128, 1117, 1106, 1125, 1114,
    1104, 1123, 1112, 1130, 1119, 1108, 1127, 1115, 1105, 1124, 1114, 1102, 1121, 1110, 1128, 1117,
    1106, 1125, 1115,
];

const DEV_DIWALI: Days = [
    1130, 1119, 1108, 1126, 1115, 1105, 1124, 1112, 1102, 1121, 1110, 1128, 1117, 1106, 1125, 1114,
    1103, 1122, 1112, 1129, 1118, 1107, 1126, 1115, 1105, 1124, 1113, 1101, 1120, 1109, 1128, 1116,
    1106, 1125, 1115,
];

const RAKSHABANDHAN: Days = [
    804, 822, 812, 829, 819, 809, 828, 816, 805, 824, 813, 802, 820, 810, 829, 818, 807, 826, 815,
    803, 822, 811, 830, 819, 809, 828, 817, 805, 823, 813, 802, 820, 810, 829, 818,
];

const JANMASHTAMI: Days = [
    812, 831, 820, 907, 827, 816, 904, 824, 814, 902, 822, 810, 828, 818, 905, 825, 815, 903, 824,
    812, 830, 819, 907, 826, 816, 904, 825, 813, 901, 821, 810, 828, 817, 906, 826,
];

const GANESH_CHATURTHI: Days = [
    822, 910, 831, 918, 907, 827, 915, 903, 823, 911, 901, 919, 909, 829, 917, 905, 825, 913, 902,
    822, 910, 831, 919, 907, 827, 914, 904, 823, 911, 901, 920, 908, 828, 916, 905,
];

const ANANT_CHATURDASHI: Days = [
    901, 920, 909, 927, 917, 907, 926, 914, 903, 922, 911, 929, 918, 908, 927, 915, 905, 924, 913,
    901, 920, 909, 928, 917, 906, 925, 914, 902, 921, 911, 929, 918, 908, 927, 916,
];

const RAM_NAVAMI: Days = [
    402, 421, 411, 330, 418, 406, 326, 414, 403, 324, 412, 401, 419, 408, 328, 415, 404, 325, 413,
    402, 421, 410, 330, 417, 406, 326, 415, 403, 422, 412, 401, 419, 407, 328, 416,
];

const HANUMAN_JAYANTI: Days = [
    408, 427, 416, 405, 424, 413, 402, 420, 409, 330, 418, 406, 425, 415, 404, 422, 411, 331, 419,
    408, 427, 416, 406, 423, 412, 402, 420, 409, 428, 418, 407, 425, 414, 403, 422,
];

const MAHAVIR_JAYANTI: Days = [
    406, 425, 415, 403, 422, 411, 331, 418, 407, 428, 416, 405, 424, 413, 402, 420, 409, 329, 417,
    406, 425, 414, 404, 421, 410, 331, 418, 407, 426, 416, 405, 423, 412, 401, 420,
];

const BUDDHA_PURNIMA: Days = [
    430, 519, 508, 526, 523, 513, 502, 520, 508, 527, 517, 506, 525, 514, 504, 521, 510, 430, 518,
    507, 526, 516, 505, 523, 512, 501, 520, 508, 527, 517, 507, 525, 514, 503, 522,
];

const GURU_PURNIMA: Days = [
    705, 724, 713, 702, 721, 711, 730, 718, 707, 725, 715, 703, 722, 712, 731, 719, 709, 727, 716,
    705, 724, 713, 703, 721, 710, 729, 718, 706, 725, 715, 704, 722, 712, 731, 720,
];

const BASANT_PANCHAMI: Days = [
    129, 217, 206, 126, 213, 202, 123, 211, 131, 120, 208, 128, 0, 204, 124, 212, 201, 122, 209,
    129, 216, 205, 126, 214, 202, 123, 211, 131, 119, 207, 127, 215, 204, 124, 212,
];

const KARWA_CHAUTH: Days = [
    1104, 1024, 1013, 1031, 1020, 1010, 1029, 1017, 1007, 1026, 1015, 1102, 1022, 1011, 1030, 1019,
    1008, 1027, 1017, 1104, 1024, 1013, 1101, 1020, 1010, 1029, 1018, 1007, 1026, 1015, 1102, 1021,
    1011, 1030, 1020,
];

const NAG_PANCHAMI: Days = [
    809, 813, 802, 820, 810, 813, 818, 806, 811, 814, 804, 806, 811, 801, 819, 807, 812, 815, 805,
    808, 813, 802, 821, 809, 813, 817, 806, 810, 814, 804, 807, 811, 815, 819, 808,
];

const HARTALIKA_TEEJ: Days = [
    821, 909, 830, 917, 906, 827, 914, 902, 823, 910, 831, 918, 908, 828, 916, 904, 824, 912, 901,
    821, 909, 830, 918, 906, 826, 914, 903, 822, 911, 831, 919, 908, 828, 915, 904,
];

const AKSHAYA_TRITIYA: Days = [
    425, 514, 504, 422, 510, 430, 419, 507, 427, 516, 505, 424, 512, 501, 420, 508, 428, 418, 507,
    425, 514, 503, 422, 510, 429, 419, 508, 427, 516, 505, 424, 511, 501, 420, 509,
];

const NIRJALA_EKADASHI: Days = [
    602, 621, 611, 530, 618, 607, 626, 614, 603, 622, 612, 601, 620, 609, 528, 616, 605, 624, 613,
    602, 621, 611, 530, 618, 607, 625, 615, 603, 622, 612, 602, 619, 609, 528, 616,
];

const VALMIKI_JAYANTI: Days = [
    1101, 1021, 1010, 1028, 1017, 1007, 1026, 1014, 1004, 1022, 1011, 1029, 1018, 1008, 1027, 1016,
    1005, 1024, 1013, 1031, 1020, 1009, 1028, 1017, 1007, 1026, 1015, 1003, 1022, 1011, 1030, 1018,
    1008, 1027, 1017,
];

const RAVIDAS_JAYANTI: Days = [
    208, 227, 216, 206, 224, 213, 202, 221, 209, 130, 218, 207, 225, 214, 203, 222, 210, 131, 219,
    209, 227, 216, 205, 224, 212, 201, 220, 210, 130, 218, 207, 226, 214, 203, 222,
];

const KABIR_JAYANTI: Days = [
    606, 624, 614, 603, 622, 611, 630, 618, 607, 626, 615, 604, 623, 613, 602, 620, 609, 628, 617,
    605, 624, 614, 604, 622, 611, 629, 618, 607, 626, 615, 605, 623, 612, 602, 620,
];

const RATH_YATRA: Days = [
    623, 712, 701, 619, 708, 627, 716, 704, 624, 713, 703, 621, 710, 629, 718, 706, 625, 714, 704,
    623, 712, 701, 620, 707, 627, 716, 705, 624, 713, 702, 622, 709, 628, 717, 707,
];

const ONAM: Days = [
    831, 821, 908, 828, 915, 905, 826, 912, 902, 823, 909, 829, 916, 907, 828, 914, 904, 825, 911,
    831, 821, 908, 829, 915, 905, 826, 912, 901, 822, 909, 830, 820, 906, 828, 914,
];

const EID_UL_FITR: Days = [
    1217, 1206, 1126, 1115, 1104, 1025, 1014, 1002, 921, 911, 831, 820, 809, 729, 718, 707, 626,
    616, 605, 525, 514, 503, 422, 411, 331, 321, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

const EID_UL_AZHA: Days = [
    306, 223, 212, 202, 121, 111, 0, 1209, 1128, 1117, 1107, 1027, 1016, 1006, 925, 913, 902, 822,
    812, 801, 721, 710, 629, 617, 607, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

const MUHARRAM: Days = [
    405, 325, 314, 302, 220, 209, 130, 119, 0, 1217, 1206, 1125, 1114, 1104, 1024, 1012, 1001, 921,
    910, 830, 819, 809, 729, 717, 706, 626, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

const MILAD_UN_NABI: Days = [
    605, 525, 514, 502, 422, 411, 401, 321, 310, 227, 216, 205, 125, 114, 0, 1213, 1202, 1121,
    1110, 1030, 1019, 1009, 928, 916, 905, 826, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];
