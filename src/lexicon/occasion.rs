//! Days with a name, as far as they are computed: on a fixed date, on a weekday of a month, or a
//! festival whose date moves from year to year. The names stand in `data/occasions.tsv`.
//!
//! Source: the list of gazetted holidays of the Government of India for the festivals.

/// The day that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// The same month and day every year.
    Fixed(u8, u8),
    /// The same month and day every year, by a name that is another word as well.
    Homonym(u8, u8),
    /// A weekday of a month: the month, which one, and the day from Monday.
    Floating(u8, u8, u8),
    /// A festival that moves.
    Moving(Festival),
    /// A festival that moves, for which there is no table.
    Untabled,
}

/// Festivals that move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Festival {
    Holi,
    Diwali,
    Dussehra,
    Navratri,
    Shivaratri,
    KartikPurnima,
    Rakshabandhan,
    EidUlFitr,
    EidUlAzha,
    GoodFriday,
    Easter,
    EasterMonday,
}

/// The first year of the table of festivals, and how many it holds.
const FIRST_YEAR: i16 = 2014;
const YEARS: usize = 13;

impl Festival {
    /// The month and the day in `year`, for the years that the tables hold.
    pub(crate) fn in_year(self, year: i16) -> Option<(u8, u8)> {
        // `month * 100 + day`, year by year.
        let days: [u16; YEARS] = match self {
            Festival::Holi => [
                317, 306, 324, 313, 302, 321, 310, 329, 318, 308, 325, 314, 304,
            ],
            Festival::Diwali => [
                1023, 1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108,
            ],
            Festival::Dussehra => [
                1003, 1022, 1011, 930, 1019, 1008, 1025, 1015, 1005, 1024, 1012, 1002, 1020,
            ],
            Festival::Navratri => [
                925, 1013, 1001, 921, 1010, 929, 1017, 1007, 926, 1015, 1003, 922, 1011,
            ],
            Festival::Shivaratri => [
                227, 217, 307, 224, 213, 304, 221, 311, 301, 218, 308, 226, 215,
            ],
            Festival::KartikPurnima => [
                1106, 1125, 1114, 1104, 1123, 1112, 1130, 1119, 1108, 1127, 1115, 1105, 1124,
            ],
            Festival::Rakshabandhan => [
                810, 829, 818, 807, 826, 815, 803, 822, 811, 830, 819, 809, 828,
            ],
            Festival::EidUlFitr => [
                729, 718, 707, 626, 616, 605, 525, 514, 503, 422, 411, 331, 321,
            ],
            Festival::EidUlAzha => [
                1006, 925, 913, 902, 822, 812, 801, 721, 710, 629, 617, 607, 527,
            ],
            Festival::GoodFriday => return Some(beside_easter(year, -2)),
            Festival::Easter => return Some(beside_easter(year, 0)),
            Festival::EasterMonday => return Some(beside_easter(year, 1)),
        };
        let at = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        let day = *days.get(at)?;
        Some(((day / 100) as u8, (day % 100) as u8))
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
