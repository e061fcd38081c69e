//! The answer to a text, with and without a change.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use samachar::switch;

use crate::answer::answer;

static RUNS: AtomicU64 = AtomicU64::new(0);
static ON: AtomicU32 = AtomicU32::new(0);
/// The steps of the last run.
static STEPS: AtomicU64 = AtomicU64::new(0);

/// More steps than any text needs.
const MANY: u64 = 100_000_000;

pub fn is_without_change() -> bool {
    ON.load(Relaxed) == 0
}

/// The answer with a change on; nothing where it panics or goes on for more than `limit` steps.
fn run(setting: &str, text: &str, number: u32, limit: u64, alone: bool) -> Option<String> {
    ON.store(number, Relaxed);
    RUNS.fetch_add(1, Relaxed);
    switch::limit(limit);
    switch::turn(number);
    let answered = if alone {
        std::thread::scope(|scope| scope.spawn(|| answer(setting, text)).join().ok())
    } else {
        catch_unwind(AssertUnwindSafe(|| answer(setting, text))).ok()
    };
    switch::turn(0);
    STEPS.store(switch::steps(), Relaxed);
    switch::limit(u64::MAX);
    answered
}

/// A text as the code without changes answers it.
pub struct Plain<'a> {
    setting: &'a str,
    text: &'a str,
    answer: String,
    steps: u64,
}

impl<'a> Plain<'a> {
    pub fn new(setting: &'a str, text: &'a str) -> Option<Plain<'a>> {
        let answer = run(setting, text, 0, MANY, false)?;
        Some(Plain {
            setting,
            text,
            answer,
            steps: STEPS.load(Relaxed),
        })
    }

    /// The changes that the text comes by, with 1 for those that make no difference on the spot, and 2.
    pub fn come_by(&self) -> BTreeMap<u32, u8> {
        let mut all = BTreeMap::new();
        let mut seen = Vec::new();
        // Words that this thread remembers are read anew on another.
        for alone in [false, true] {
            run(self.setting, self.text, switch::RECORD, MANY, alone);
            switch::taken(&mut seen);
            for &(number, mark) in &seen {
                let before = all.entry(number).or_insert(mark);
                *before = mark.max(*before);
            }
        }
        all
    }

    /// Whether the answer tells a change.
    pub fn tells(&self, number: u32, alone: bool) -> bool {
        let limit = self.steps * 20 + 100_000;
        run(self.setting, self.text, number, limit, alone).as_ref() != Some(&self.answer)
    }
}

/// Ends the program where a run goes on for long without a step: the next one takes the change for told.
pub fn watch() {
    std::thread::spawn(|| {
        let mut last = (0, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(200));
            let runs = RUNS.load(Relaxed);
            if runs != last.0 {
                last = (runs, Instant::now());
            } else if last.1.elapsed() > Duration::from_secs(20) {
                std::process::exit(3);
            }
        }
    });
}
