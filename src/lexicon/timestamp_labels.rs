//! Labels before the date and time at which an article appeared or was changed.
//!
//! Source: the timestamp lines of Hindi news sites, which use English and Hindi labels alike. A
//! label that names a person's part (`Published by`) is a byline's. Not included: bare `On` and
//! `को`, which ordinary sentences use more than labels do.

use super::{Index, Label, Senses, WordId};

const PUBLISHED: &str = "
    created
    created at
    created on
    date
    date posted
    first posted
    first published
    first published at
    first published on
    post date
    posted
    premiered
    premiered on
    publication date
    published
    publishing date
    release date
    story first published
    streamed live on
    this article is from
    this story is from
    uploaded
    uploaded on
    तारीख
    तिथि
    दिनांक
    पब्लिश
    पब्लिश्ड
    पहली बार प्रकाशित
    पोस्ट किया
    पोस्टेड
    प्रकाशन
    प्रकाशित
    प्रकाशित होने की तिथि
    प्रविष्टि तिथि
    प्रसारित
    फर्स्ट पब्लिश्ड
";

const UPDATED: &str = "
    edited on
    last edit
    last edited
    modified
    post last updated
    update
    updated
    अंतिम अद्यतन
    अंतिम अपडेट
    अंतिम अपडेट तिथि
    अंतिम बार अपडेट
    अंतिम बार अपडेट किया गया
    अंतिम बार संशोधित
    अंतिम संशोधन
    अंतिम संशोधित
    अद्यतन
    अपडेट
    अपडेट करने की तारीख
    अपडेटेड
    आखरी अपडेट
    आखिरी अपडेट
    आखिरी बार अपडेट
    आखिरी बार अपडेट किया गया
    पिछला अपडेट
    पुनः संशोधित
    लास्ट अपडेट
    लास्ट अपडेटेड
    लास्ट मॉडिफाइड
    संशोधित
";

/// What labels that follow the grammar are made of: `Story Published On`, `अपडेट का समय`. The words
/// before are English ones.
const WORKS: &str = "article news originally post story";
const PUBLISHED_HEADS: &str = "posted publish published";
const UPDATED_HEADS: &str = "modified revised update updated";
const ENGLISH_ENDS: &str = "at date in on online time";
const PUBLISHED_STEMS: &str = "पब्लिश पब्लिश्ड पोस्ट पोस्टेड प्रकाशन प्रकाशित";
const UPDATED_STEMS: &str = "अद्यतन अपडेट अपडेटेड संशोधन संशोधित";
const HINDI_ENDS: &[&str] = &[
    "एट",
    "ऑन",
    "का समय",
    "किया गया",
    "की गई",
    "की तारीख",
    "की तिथि",
    "टाइम",
    "डेट",
    "तारीख",
    "तिथि",
    "दिनांक",
    "समय",
    "हुआ",
];

/// The labels made of `heads` and `stems` and what stands before and after them.
fn composed(heads: &str, stems: &str) -> Vec<String> {
    let mut labels = Vec::new();
    for head in heads.split_ascii_whitespace() {
        let ends = || ENGLISH_ENDS.split_ascii_whitespace();
        labels.extend(ends().map(|end| format!("{head} {end}")));
        for work in WORKS.split_ascii_whitespace().chain(["last"]) {
            labels.push(format!("{work} {head}"));
            labels.extend(ends().map(|end| format!("{work} {head} {end}")));
        }
    }
    for stem in stems.split_ascii_whitespace() {
        labels.extend(HINDI_ENDS.iter().map(|end| format!("{stem} {end}")));
    }
    labels
}

pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Label)> {
    let mut entries = Vec::new();
    for (label, phrases) in [(Label::Published, PUBLISHED), (Label::Updated, UPDATED)] {
        let phrases = phrases
            .lines()
            .map(str::trim)
            .filter(|phrase| !phrase.is_empty());
        entries.extend(phrases.map(|phrase| (index.phrase(phrase, Senses::LABEL), label)));
    }
    for (label, heads, stems) in [
        (Label::Published, PUBLISHED_HEADS, PUBLISHED_STEMS),
        (Label::Updated, UPDATED_HEADS, UPDATED_STEMS),
    ] {
        let phrases = composed(heads, stems);
        entries.extend(
            phrases
                .iter()
                .map(|phrase| (index.phrase(phrase, Senses::LABEL), label)),
        );
    }
    entries
}
