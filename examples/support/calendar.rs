//! Days as a calendar that calendar programs read (iCalendar, RFC 5545).

use std::fmt;

use samachar::CivilDate;

/// Events that last whole days.
#[derive(Default)]
pub(crate) struct Calendar {
    events: Vec<((CivilDate, CivilDate), String)>,
}

impl Calendar {
    /// Adds an event from the first to the last day. The format has no years before 1.
    pub(crate) fn add(&mut self, days: (CivilDate, CivilDate), title: &str) {
        if days.0.year() > 0 {
            self.events.push((days, title.to_owned()));
        }
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(f, "BEGIN:VCALENDAR")?;
        line(f, "VERSION:2.0")?;
        line(f, "PRODID:-//samachar//dates//HI")?;
        for (number, ((first, last), title)) in self.events.iter().enumerate() {
            let (start, end) = (basic(*first), basic(last.tomorrow().unwrap_or(*last)));
            line(f, "BEGIN:VEVENT")?;
            line(f, &format!("UID:{number}-{start}@samachar"))?;
            // When the event was entered. The same articles give the same calendar.
            line(f, "DTSTAMP:19700101T000000Z")?;
            line(f, &format!("DTSTART;VALUE=DATE:{start}"))?;
            // The first day that is no longer a part of it.
            line(f, &format!("DTEND;VALUE=DATE:{end}"))?;
            line(f, &format!("SUMMARY:{}", escaped(title)))?;
            line(f, "END:VEVENT")?;
        }
        line(f, "END:VCALENDAR")
    }
}

fn basic(day: CivilDate) -> String {
    day.to_string().replace('-', "")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | ',' | ';') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// A line, folded where it has more than 75 bytes.
fn line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > 75 {
            f.write_str("\r\n ")?;
            length = 1;
        }
        length += c.len_utf8();
        write!(f, "{c}")?;
    }
    f.write_str("\r\n")
}
