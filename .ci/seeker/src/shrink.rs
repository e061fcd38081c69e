//! Texts cut down to what tells the changes that each must tell.

use std::collections::HashMap;
use std::io::Write;
use std::time::{Duration, Instant};

use crate::ask::{Plain, watch};
use crate::files::{appended, changes, lines, numbers, string};
use crate::vary::split;

/// How long a text is worked on.
const LONGEST: Duration = Duration::from_millis(1500);
/// A text that must tell more is left as it is.
const MOST: usize = 200;

/// `shrink CHANGES TEXTS OUT SHARE OF`
pub fn shrink(arguments: &[String]) {
    let [known, texts, out, share, of] = arguments else {
        panic!("shrink CHANGES TEXTS OUT SHARE OF");
    };
    let alone: HashMap<u32, bool> = changes(known).into_iter().collect();
    let (share, of) = (
        share.parse().expect("a number"),
        of.parse().expect("a number"),
    );
    let done = lines(out).len();
    let mut out = appended(out);
    watch();
    for line in lines(texts).iter().skip(share).step_by(of).skip(done) {
        let (setting, text, must) = (string(&line[0]), string(&line[1]), numbers(&line[2]));
        let holds = |text: &str| {
            let plain = Plain::new(setting, text);
            plain.is_some_and(|plain| must.iter().all(|n| plain.tells(*n, alone[n])))
        };
        let short = if must.len() > MOST {
            text.to_owned()
        } else {
            shortened(text, holds)
        };
        let line = serde_json::json!([setting, short, must]);
        writeln!(out, "{line}").expect("a line is written");
    }
}

/// Leaves out stretches of words, long ones first, as long as the rest holds.
fn shortened(text: &str, holds: impl Fn(&str) -> bool) -> String {
    let start = Instant::now();
    let mut best = text.to_owned();
    let mut size = split(&best).len().div_ceil(6).max(1);
    loop {
        let (mut at, mut is_cut) = (0, false);
        loop {
            let mut parts = split(&best);
            if 2 * at >= parts.len() || start.elapsed() > LONGEST {
                break;
            }
            parts.drain(2 * at..(2 * (at + size)).min(parts.len()));
            let shorter = parts.concat();
            let shorter = shorter.trim_end_matches([' ', '\n']);
            if !shorter.is_empty() && shorter.len() < best.len() && holds(shorter) {
                best = shorter.to_owned();
                is_cut = true;
            } else {
                at += size;
            }
        }
        if size == 1 && !is_cut || start.elapsed() > LONGEST {
            return best;
        }
        size = (size / 2).max(1);
    }
}
