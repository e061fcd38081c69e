//! The classes of words that dates are made of. The tables beside this file fill them.

use crate::named::named;

/// What a word does in a date. A word has one class; where it has two uses (`पहले`: "first" and
/// "ago"), the class stands for both and the grammar tells them apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// Nothing.
    #[default]
    Other,
    /// A month, 1 to 12, by its full name.
    Month(u8),
    /// A month, shortened: a month only beside a number or a mark of abbreviation.
    MonthShort(u8),
    /// A month of the Indian calendars, counted from Chaitra.
    IndianMonth(u8),
    /// A day of the week, 1 (Monday) to 7.
    Weekday(u8),
    /// A day of the week, shortened to what may also be a name.
    WeekdayShort(u8),
    /// A cardinal, 0 to 99.
    Cardinal(u8),
    /// A power of ten that multiplies what stands before it: `सौ` is 2.
    Scale(u8),
    /// Twelve of what stands before it.
    Dozen,
    /// A quantity in quarters that stands alone: `आधा` 2, `डेढ़` 6, `ढाई` 10.
    Quarters(u8),
    /// Quarters added to the number that follows: `सवा` 1, `साढ़े` 2, `पौने` -1.
    PlusQuarters(i8),
    /// An ordinal, 1 to 100.
    Ordinal(u8),
    /// What makes a digit an ordinal: `वीं`.
    OrdinalSuffix,
    /// The last of several: `अंतिम`.
    Last,
    /// A unit of time.
    Unit(Unit),
    /// A unit of time in the oblique plural: many of them where no number stands before.
    Units(Unit),
    /// A unit of time as an adjective of length: `दिवसीय`.
    Lasting(Unit),
    /// Something that comes once in so many of a unit: `साप्ताहिक`.
    Periodic(u8, Unit),
    /// `हर`, `प्रत्येक`.
    Every,
    /// `कई`, `कुछ`: an unknown number.
    Several,
    /// `पूरे`: the whole of a unit.
    Whole,
    /// `दिनभर`: the whole of a unit, in one word.
    Entire(Unit),
    /// `भर`: the whole of the unit before it.
    Throughout,
    /// `पिछले`, `गत`.
    Previous,
    /// `अगले`, `आगामी`.
    Next,
    /// `इस`, `मौजूदा`.
    This,
    /// `उस`, `उसी`: of the narrative.
    That,
    /// `आने`, which means "next" with `वाले` after it.
    ToCome,
    /// `वाला` in all its forms.
    Being,
    /// `आज`.
    Today,
    /// `कल`, `परसों`, `नरसों`: so many days away, on either side.
    Away(u8),
    /// `आए`, which means "every now and then" with `दिन` after it.
    Came,
    /// An adverb for the present: `अब`.
    Present,
    /// A part of the day.
    DayPart(DayPart),
    /// `देर`, before a part of the day.
    Late,
    /// `बजे`.
    Oclock,
    /// `बजकर`.
    OclockPast,
    /// `बजने`.
    OclockTo,
    /// `am`.
    Am,
    /// `pm`.
    Pm,
    /// The T between a date and a time.
    TimeMark,
    /// A zone, in minutes east of Greenwich.
    Zone(i16),
    /// A season.
    Season(Season),
    /// The weekend.
    Weekend,
    /// `शुरुआत`.
    Start,
    /// `मध्य`.
    Middle,
    /// `अंत`, `आखिर`.
    End,
    /// `तारीख`.
    DayOfMonth,
    /// `दिनांक`.
    DateLabel,
    /// `सन`, which a year follows.
    YearLabel,
    /// `ईस्वी`, `ई`.
    CommonEra,
    /// `ईसा`, before `पूर्व`.
    Christ,
    /// `वित्त`, `वित्तीय`.
    Fiscal,
    /// `पहले`.
    Before,
    /// `पूर्व`.
    Ago,
    /// `बाद`, `उपरांत`.
    After,
    /// `का`, `के`, `की`.
    Of,
    /// `को`.
    To,
    /// `से`.
    From,
    /// `लेकर`.
    Taking,
    /// `शुरू`: begun.
    Begun,
    /// `होकर`.
    HavingBeen,
    /// An era that is not the common one: the number beside it is no year of ours (`हिजरी`).
    OtherEra,

    /// `तक`.
    Till,
    /// `में`.
    In,
    /// `पर`.
    On,
    /// `और`, `व`, `एवं`, `तथा`.
    And,
    /// `बीच`.
    Between,
    /// `दरमियानी`: the night between two days.
    Intervening,
    /// `करीब`, `लगभग`.
    About,
    /// `ज्यादा`, `अधिक`.
    More,
    /// `कम`.
    Less,
    /// `बार`: times.
    Times,
    /// A name of numbered things: the number after it is no date (`धारा`).
    NumberLabel,
    /// A thing that is counted: the number before it is no year (`रुपये`).
    Counted,
    /// What makes `मार्च` after it a procession.
    Procession,
    /// `संवत`.
    Samvat,
    /// `विक्रम`.
    Vikram,
    /// `शक`, `शाके`.
    Saka,
    /// `शुक्ल`, `कृष्ण`.
    Fortnight,
    /// A lunar day.
    LunarDay,
    /// `नाम`: what stands before it is a name.
    Name,
    /// `ही`, `भी`: emphasis that may stand inside an expression.
    Emphasis,
    /// Something held on a day: `मतदान`.
    Event,
    /// Something done by a day: `आवेदन`.
    Filing,
    /// `बाकी`, `शेष`, `बचे`: what is left of a stretch.
    Remaining,
    /// `कार्य`, before a day that is worked.
    Working,
    /// `ति`, `Q`: a quarter of the year, with its number.
    QuarterLetter,
}

/// A unit of time.
///
/// ```
/// use samachar::{Unit, Value};
///
/// let Value::Duration(length) = "दो दशक".parse()? else { panic!() };
/// assert_eq!(length.finest_unit(), Unit::Decade);
/// assert_eq!(length.amount(Unit::Year), Some(20));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Unit {
    /// `सेकंड`.
    Second,
    /// `मिनट`.
    Minute,
    /// `घंटा`.
    Hour,
    /// `दिन`.
    Day,
    /// `सप्ताह`.
    Week,
    /// `पखवाड़ा`: fourteen days.
    Fortnight,
    /// `महीना`.
    Month,
    /// `तिमाही`: three months.
    Quarter,
    /// `छमाही`: six months.
    Half,
    /// `वर्ष`.
    Year,
    /// `दशक`.
    Decade,
    /// `शताब्दी`.
    Century,
}

named!(Unit, "unit of time":
    Second => "second",
    Minute => "minute",
    Hour => "hour",
    Day => "day",
    Week => "week",
    Fortnight => "fortnight",
    Month => "month",
    Quarter => "quarter",
    Half => "half",
    Year => "year",
    Decade => "decade",
    Century => "century",
);

/// Parts of the day, as far as they tell what the clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum DayPart {
    /// `तड़के`, `भोर`.
    Dawn,
    /// `सुबह`.
    Morning,
    /// `पूर्वाह्न`: before noon by the clock.
    Forenoon,
    /// `दोपहर`.
    Noon,
    /// `मध्याह्न`: twelve o'clock.
    Midday,
    /// `अपराह्न`: after noon by the clock.
    Afternoon,
    /// `शाम`.
    Evening,
    /// `रात`.
    Night,
    /// `आधी रात`.
    Midnight,
}

/// Seasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}
