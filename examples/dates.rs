//! The dates of articles, or a calendar of them: `cargo run --release --example dates [--ics] FILE`

#[path = "support/arguments.rs"]
mod arguments;
#[path = "support/articles.rs"]
mod articles;
#[path = "support/calendar.rs"]
mod calendar;
#[path = "support/inputs.rs"]
mod inputs;
#[path = "support/screen.rs"]
mod screen;

use std::io::Write;
use std::process::ExitCode;

use articles::{Program, one_line};
use calendar::Calendar;

fn main() -> ExitCode {
    let program = Program {
        name: "dates",
        flag: Some("ics"),
        does: "Prints the dates of articles, one a line: TIMEX3 value, first day, last day and words, apart
by tabs; or with --ics a calendar (iCalendar) with the days that are known.",
    };
    let mut calendar = Calendar::default();
    program.run(|article, as_calendar, output| {
        for date in article.iter().flat_map(|article| article.dates()) {
            let words = one_line(date.text());
            match date.days() {
                days if !as_calendar => {
                    let days = days.map(|(first, last)| format!("{first}\t{last}"));
                    let days = days.unwrap_or_else(|| "\t".to_owned());
                    writeln!(output, "{}\t{days}\t{words}", date.timex())?;
                }
                Some(days) => calendar.add(days, &words),
                None => {}
            }
        }
        match article {
            None if as_calendar => write!(output, "{calendar}"),
            _ => Ok(()),
        }
    })
}
