//! Names of the days of the week, from Monday.
//!
//! Source: CLDR for Hindi and English, the dailies, and English names written in Devanagari.
//! The short forms are also names of people, planets and gods, so they need a date beside them.

use super::time_word::TimeWord;
use super::{Index, Senses};

const FULL: [&str; 7] = [
    "सोमवार मंडे monday",
    "मंगलवार भौमवार ट्यूजडे tuesday",
    "बुधवार वेडनेसडे wednesday",
    "गुरुवार गुरूवार बृहस्पतिवार वृहस्पतिवार वीरवार थर्सडे जुमेरात thursday",
    "शुक्रवार फ्राइडे फ्राईडे जुमा जुमे friday",
    "शनिवार शनिचर शनिश्चर शनिचरवार सैटरडे सेटरडे saturday",
    "रविवार इतवार एतवार संडे sunday",
];

const SHORT: [&str; 7] = [
    "सोम mon",
    "मंगल tue tues",
    "बुध wed",
    "गुरु गुरू thu thur thurs",
    "शुक्र fri",
    "शनि sat",
    "रवि sun",
];

pub(super) fn enter(index: &mut Index) {
    let mut number = 0;
    for (full, short) in FULL.iter().zip(SHORT) {
        number += 1;
        index.time(full, TimeWord::Weekday(number), Senses::TIME);
        index.time(short, TimeWord::WeekdayShort(number), Senses::TIME);
    }
}
