//! All changes that texts tell, not only those for which they were kept.

use std::collections::HashMap;
use std::io::Write;

use crate::ask::{Plain, watch};
use crate::files::{appended, changes, lines, string};

/// `told CHANGES TEXTS OUT MOST SHARE OF`: each change is looked for until so many texts tell it.
pub fn told(arguments: &[String]) {
    let [known, texts, out, numbers @ ..] = arguments else {
        panic!("told CHANGES TEXTS OUT MOST SHARE OF");
    };
    let numbers: Vec<usize> = numbers
        .iter()
        .map(|n| n.parse().expect("a number"))
        .collect();
    let [most, share, of] = numbers[..] else {
        panic!("told CHANGES TEXTS OUT MOST SHARE OF");
    };
    let changes = changes(known).into_iter();
    let mut told: HashMap<u32, (usize, bool)> = changes.map(|(n, alone)| (n, (0, alone))).collect();
    let done = lines(out).len();
    let mut out = appended(out);
    watch();
    for line in lines(texts).iter().skip(share).step_by(of).skip(done) {
        let (setting, text) = (string(&line[0]), string(&line[1]));
        let mut tells = Vec::new();
        if let Some(plain) = Plain::new(setting, text) {
            for (number, mark) in plain.come_by() {
                let Some((count, alone)) = told.get_mut(&number) else {
                    continue;
                };
                if mark == 2 && *count < most && plain.tells(number, *alone) {
                    *count += 1;
                    tells.push(number);
                }
            }
        }
        let line = serde_json::json!([setting, text, tells]);
        writeln!(out, "{line}").expect("a line is written");
    }
}
