//! Labels before the names of those who wrote, edited or posted an article.
//!
//! Source: the bylines of Hindi news sites, which use English and Hindi labels alike.

use super::{Index, Label, Senses, WordId};

const BYLINE: &str = "
    author
    authored by
    by
    compiled by
    content by
    correspondent
    curated by
    edited by
    inputs by
    news by
    post by
    posted by
    produced by
    published by
    publisher
    report by
    reported by
    reporter
    reviewed by
    story by
    submitted by
    translated by
    updated and edited by
    updated by
    uploaded by
    writer
    written by
    अनुवाद
    अपडेटेड बाय
    एडिटर
    एडिटेड बाय
    द्वारा
    द्वारा प्रकाशित
    द्वारा लिखित
    द्वारा संपादित
    पब्लिश्ड बाय
    प्रकाशक
    प्रस्तुतकर्ता
    प्रस्तुति
    बाय
    राइटर
    रिपोर्ट
    रिपोर्टर
    लेखक
    लेखन
    लेखिका
    संकलन
    संपादक
    संपादन
    संवाददाता
";

pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Label)> {
    let phrases = BYLINE
        .lines()
        .map(str::trim)
        .filter(|phrase| !phrase.is_empty());
    phrases
        .map(|phrase| (index.phrase(phrase, Senses::LABEL), Label::Byline))
        .collect()
}
