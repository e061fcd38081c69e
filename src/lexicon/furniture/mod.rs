//! The furniture of news pages: labels and lines that stand round an article and are no part of
//! its text.
//!
//! Source: what scrapers leave in the text of articles from Hindi news sites (links to other
//! articles, lists of tags, captions, advertisements, appeals to follow, disclaimers, traces of
//! posts from social media). One phrase a line; number words and marks are left out, as they are
//! passed over. Not included: the names of smaller sites.

mod advertisements;
mod appeals;
mod captions;
mod disclaimers;
mod embeds;
mod links;
mod promos;
mod sections;
mod status;
mod tags;
mod turns;

use super::{Index, Label, LayoutWord, Senses, WordId};

pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Label)> {
    let mut entries = Vec::new();
    for (label, phrases) in [
        (Label::Section, sections::SECTIONS),
        (Label::Section, sections::SITES),
        (Label::Caption, captions::CAPTIONS),
        (Label::CaptionNote, captions::CAPTION_NOTES),
        (Label::AlsoRead, links::ALSO_READ),
        (Label::RelatedList, links::RELATED_LISTS),
        (Label::Tags, tags::TAGS),
        (Label::Advertisement, advertisements::ADVERTISEMENTS),
        (Label::Promo, promos::PROMOS),
        (Label::Status, status::STATUS),
        (Label::Disclaimer, disclaimers::DISCLAIMERS),
        (Label::Note, disclaimers::NOTES),
        (Label::Input, disclaimers::INPUTS),
        (Label::Embed, embeds::EMBEDS),
    ] {
        let phrases = phrases
            .lines()
            .map(str::trim)
            .filter(|phrase| !phrase.is_empty());
        entries.extend(phrases.map(|phrase| (index.phrase(phrase, Senses::LABEL), label)));
    }
    for phrase in links::invitations() {
        entries.push((index.phrase(&phrase, Senses::LABEL), Label::AlsoRead));
    }
    for phrase in captions::notes() {
        entries.push((index.phrase(&phrase, Senses::LABEL), Label::CaptionNote));
    }
    for (words, layout) in [
        (turns::TURNS, LayoutWord::Turn),
        (appeals::GREETINGS, LayoutWord::Greeting),
        (appeals::SLIDES, LayoutWord::Slide),
        (appeals::PICTURES, LayoutWord::Picture),
        (appeals::AHEAD, LayoutWord::Ahead),
        (appeals::PLATFORMS, LayoutWord::Platform),
        (appeals::REQUESTS, LayoutWord::Request),
        (appeals::CLICKS, LayoutWord::Click),
        (appeals::READS, LayoutWord::Read),
        (appeals::GIFTS, LayoutWord::Gift),
        (appeals::HOUSE, LayoutWord::House),
        (appeals::READER, LayoutWord::Reader),
        (appeals::PIECES, LayoutWord::Piece),
        (appeals::FEEDS, LayoutWord::Feed),
        (appeals::DISCLAIMED, LayoutWord::Disclaimed),
        (appeals::VOUCHED, LayoutWord::Vouched),
    ] {
        index.note(words, &|word| word.layout = Some(layout));
    }
    for words in [
        links::LINKS,
        appeals::SLIDES,
        embeds::POSTS,
        appeals::PLATFORMS,
        appeals::FEEDS,
        appeals::CLICKS,
    ] {
        index.classify(words, Senses::FURNITURE);
    }
    entries
}
