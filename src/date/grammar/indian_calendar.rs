//! The Indian calendars: months, lunar days, and the years of the Saka and Vikram eras.

use super::reader::{Found, Reader};
use crate::date::civil::CivilDate;
use crate::date::value::{Calendar, Point, Value, Year, YearPart};
use crate::lexicon::{TimeWord, Unit, word};

impl Reader<'_> {
    /// `विक्रम संवत 2081`, `28 ज्येष्ठ 1946 (शक)`, `चैत्र शुक्ल प्रतिपदा`, `सावन के महीने`.
    pub(super) fn indian_calendar(&self, at: usize) -> Found<Value> {
        match self.word(at) {
            TimeWord::Vikram | TimeWord::Saka | TimeWord::Samvat => self.indian_year(at),
            TimeWord::IndianMonth(month) => self
                .lunar_day(self.next(at))
                .or_else(|| self.indian_month(month, self.next(at))),
            _ => self.indian_date(at),
        }
    }

    /// `विक्रम संवत 2081`, `शक संवत 1946`
    fn indian_year(&self, at: usize) -> Found<Value> {
        let next = self.next(at);
        let number = self.past(next, &[TimeWord::Samvat]);
        if number == next && !self.is(at, TimeWord::Samvat) {
            return None;
        }
        let (year, 3..=4) = self.digits(number)? else {
            return None;
        };
        let year = i16::try_from(year).ok()?;
        let value = if self.is(at, TimeWord::Saka) {
            saka_year(year)?
        } else {
            vikram_year(year)
        };
        Some((value, self.next(number)))
    }

    /// `शुक्ल प्रतिपदा`, `कृष्ण पक्ष की अष्टमी`, `पूर्णिमा` after its month.
    fn lunar_day(&self, at: usize) -> Found<Value> {
        let day = match self.word(at) {
            TimeWord::LunarDay => return Some((some_day(), self.next(at))),
            TimeWord::Fortnight => self.next(at),
            _ => return None,
        };
        let of_fortnight = if self.is_word(day, word::PAKSH) {
            self.past(self.next(day), &[TimeWord::Of])
        } else {
            day
        };
        let end = match self.word(of_fortnight) {
            TimeWord::LunarDay => self.next(of_fortnight),
            _ if of_fortnight > day => of_fortnight,
            _ => return None,
        };
        Some((some_day(), end))
    }

    /// `सावन के महीने`, `सावन में`, after the name of the month.
    fn indian_month(&self, month: u8, at: usize) -> Found<Value> {
        let noun = self.past(at, &[TimeWord::Of]);
        let end = match self.word(noun) {
            TimeWord::Unit(Unit::Month) => self.next(noun),
            _ if self.is(at, TimeWord::In) => at,
            _ => return None,
        };
        let part = |month: u8| {
            let part = YearPart::Month((month - 1) % 12 + 1);
            Point::on(Calendar::said(Year::Unknown, part))
        };
        // Chaitra runs from March to April.
        let (first, last) = (part(month + 2), part(month + 3));
        Some((Value::Range { first, last }, end))
    }

    /// `28 ज्येष्ठ 1946 (शक)`
    fn indian_date(&self, at: usize) -> Found<Value> {
        let (day, month_at) = self.day_number(at)?;
        let TimeWord::IndianMonth(month) = self.word(month_at) else {
            return None;
        };
        let year_at = self.next(month_at);
        let (year, 3..=4) = self.digits(year_at)? else {
            return None;
        };
        let end = self.next(year_at);
        let is_open = self.mark(end, '(');
        let name = if is_open { end + 1 } else { end };
        if !self.is(name, TimeWord::Saka) {
            return Some((some_day(), end));
        }
        let after = self.past(self.next(name), &[TimeWord::Samvat]);
        let after = if is_open && self.mark(after, ')') {
            self.next(after)
        } else {
            after
        };
        let date = saka_date(i16::try_from(year).ok()?, month, day)?;
        Some((Value::Point(day_point(date)), after))
    }
}

/// A day that no table here holds.
fn some_day() -> Value {
    Value::Point(Point::on(Calendar::said(Year::Unknown, YearPart::SomeDay)))
}

/// The days of the months of the Saka calendar of the Government of India, from Chaitra: it is
/// reckoned from the Gregorian leap year.
fn saka_date(year: i16, month: u8, day: u8) -> Option<CivilDate> {
    let start = saka_new_year(year)?;
    let leap = start.day() == 21;
    let mut days = 0i64;
    for before in 1..month {
        days += match before {
            1 => 30 + i64::from(leap),
            2..=6 => 31,
            _ => 30,
        };
    }
    start.plus_days(days + i64::from(day) - 1)
}

/// 1 Chaitra: 22 March, and 21 March in a leap year.
fn saka_new_year(year: i16) -> Option<CivilDate> {
    let year = year.checked_add(78)?;
    let leap = super::day::exists(Year::Exact(year), 2, 29);
    CivilDate::checked(year, 3, if leap { 21 } else { 22 })
}

fn day_point(date: CivilDate) -> Point {
    let part = YearPart::MonthDay {
        month: date.month(),
        day: date.day(),
    };
    Point::on(Calendar::said(Year::Exact(date.year()), part))
}

fn saka_year(year: i16) -> Option<Value> {
    let last = saka_new_year(year.checked_add(1)?)?.plus_days(-1)?;
    Some(Value::Range {
        first: day_point(saka_new_year(year)?),
        last: day_point(last),
    })
}

/// The Vikram year starts with Chaitra; it is given to the month.
fn vikram_year(year: i16) -> Value {
    let month =
        |year: i16, month| Point::on(Calendar::said(Year::Exact(year), YearPart::Month(month)));
    Value::Range {
        first: month(year.saturating_sub(57), 4),
        last: month(year.saturating_sub(56), 3),
    }
}
