//! Which change of the code is on, for `.ci/mutated.py`, and which were come by.

use std::sync::atomic::{AtomicU8, AtomicU32, AtomicU64, Ordering::Relaxed};

/// No change is on, and those that are come by are recorded. Both sides of `&&` and `||` are read then.
pub const RECORD: u32 = u32::MAX;
/// The variable of the environment `SAMACHAR_MUTANT` has not been read yet.
const UNREAD: u32 = u32::MAX - 1;

static ON: AtomicU32 = AtomicU32::new(UNREAD);
static SEEN: [AtomicU8; 1 << 15] = [const { AtomicU8::new(0) }; 1 << 15];
static STEPS: AtomicU64 = AtomicU64::new(0);
static LIMIT: AtomicU64 = AtomicU64::new(u64::MAX);

/// Turns a change on, or the record; 0 is none.
pub fn turn(number: u32) {
    ON.store(number, Relaxed);
}

/// Counts the steps from here on, and panics when there are so many.
pub fn limit(steps: u64) {
    STEPS.store(0, Relaxed);
    LIMIT.store(steps, Relaxed);
}

pub fn steps() -> u64 {
    STEPS.load(Relaxed)
}

/// Gives what was come by, with 1 for a change that was reached and 2 for one whose value differed, and forgets it.
pub fn taken(seen: &mut Vec<(u32, u8)>) {
    seen.clear();
    for (number, mark) in SEEN.iter().enumerate() {
        let mark_was = mark.load(Relaxed);
        if mark_was > 0 {
            mark.store(0, Relaxed);
            seen.push((number as u32, mark_was));
        }
    }
}

#[inline]
fn step() {
    let steps = STEPS.load(Relaxed) + 1;
    STEPS.store(steps, Relaxed);
    if steps > LIMIT.load(Relaxed) {
        LIMIT.store(u64::MAX, Relaxed);
        panic!("too many steps");
    }
}

#[cold]
#[inline(never)]
fn first(number: u32) -> u32 {
    let on = std::env::var("SAMACHAR_MUTANT").map_or(0, |n| n.parse().unwrap());
    ON.store(on, Relaxed);
    let _ = number;
    on
}

#[inline]
fn state(number: u32) -> u32 {
    step();
    let on = ON.load(Relaxed);
    if on == UNREAD { first(number) } else { on }
}

#[inline]
pub fn recording() -> bool {
    ON.load(Relaxed) == RECORD
}

/// Whether a change is on; where it is come by, it makes a difference.
#[inline]
pub fn on(number: u32) -> bool {
    let on = state(number);
    if on == RECORD {
        SEEN[number as usize].store(2, Relaxed);
    }
    on == number
}

/// Whether a change is on; [`note`] tells whether it makes a difference.
#[inline]
pub fn is(number: u32) -> bool {
    state(number) == number
}

#[inline]
pub fn note(number: u32, differs: bool) {
    let mark = &SEEN[number as usize];
    mark.store(mark.load(Relaxed).max(1 + u8::from(differs)), Relaxed);
}

/// A guard, or the value in its place.
#[inline]
pub fn guard(number: u32, constant: bool, value: bool) -> bool {
    let on = state(number);
    if on == RECORD {
        note(number, value != constant);
    }
    if on == number { constant } else { value }
}

/// `&&`, or `||` in its place. A record asks the right side in any case, to know whether it matters.
#[inline]
pub fn and(number: u32, left: bool, right: impl FnOnce() -> bool) -> bool {
    let on = state(number);
    if on == RECORD {
        let right = asked(left, right);
        note(number, right != Some(left));
        return left && right == Some(true);
    }
    if left != (on == number) { right() } else { left }
}

/// `||`, or `&&` in its place.
#[inline]
pub fn or(number: u32, left: bool, right: impl FnOnce() -> bool) -> bool {
    let on = state(number);
    if on == RECORD {
        let right = asked(!left, right);
        note(number, right != Some(left));
        return left || right == Some(true);
    }
    if left == (on == number) { right() } else { left }
}

/// What the right side says, or nothing where it panics since it was not meant to be asked.
fn asked(meant: bool, right: impl FnOnce() -> bool) -> Option<bool> {
    if meant {
        return Some(right());
    }
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(right)).ok()
}
