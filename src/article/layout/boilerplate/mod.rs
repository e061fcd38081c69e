//! Boilerplate: the lines round an article that are no part of it, as far as their own words tell.
//!
//! What a line claims here does not depend on its neighbours. The rules of [`STEPS`] are asked in
//! order, and the first that answers is the line's claim. Whether it holds is decided by where the
//! line stands: see [`decide`](super::decide).

mod appeal;
mod caption;
mod claim;
mod label;
mod markup;
mod path;
mod post;

pub(super) use appeal::{
    calls_for_gift, is_mail, is_request, is_single, judge_appeal, judge_piece, judge_tail,
    reports_first, tells_more, words as appealing_words,
};
pub(super) use claim::{Boilerplate, Value};
pub(super) use markup::markup;
pub(super) use post::{piece as post, sign as sign_of_post, tells_post};

use Boilerplate::{Residue, Tags};
use claim::{Lines, OwnWords, Step, its_label, whole};

use super::facts::{Line, Source, Strength};
use super::lines::is_closer;
use crate::article::kinds::{ResidueKind, TagsKind};
use crate::rule::Rule;
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// What the line claims to be, by which rule, and how firmly.
pub(super) fn claim(
    page: Source<'_>,
    line: &Line,
) -> Option<(Boilerplate, &'static Rule, Strength)> {
    let words = OwnWords::of(page, line);
    let answer = |step: &'static Step| {
        let asked = step.of.hold(&words) && step.rule.is_on();
        let claim = asked.then(|| (step.decide)(&words)).flatten()?;
        // In brackets an appeal stands apart, wherever it is.
        let bracketed = matches!(words.tokens[0].mark(), Some('(' | '['));
        let strength = if step.by_words && !bracketed {
            Strength::Words
        } else {
            Strength::Form
        };
        Some((claim, &step.rule, strength))
    };
    STEPS.iter().find_map(answer)
}

/// What the rule by which a line is boilerplate looked at; nothing for the whole line, and for other rules.
pub(super) fn seen(page: Source<'_>, line: &Line, rule: &'static Rule) -> Vec<Span> {
    let step = STEPS.iter().find(|step| core::ptr::eq(&step.rule, rule));
    step.map_or_else(Vec::new, |step| (step.seen)(&OwnWords::of(page, line)))
}

/// The rules on the own words of a line, in the order in which they are asked.
pub(super) static STEPS: [Step; 21] = [
    Step {
        rule: Rule::new(
            "line.markup",
            "a row of marks or tags is markup",
            "no letter or digit stands in the line but those of HTML tags and entities, and no text is made of marks",
            "-->",
        ),
        of: Lines::Short,
        by_words: false,
        decide: markup::line,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.counter",
            "a picture and a number count clicks",
            "a pictograph opens the line, and nothing follows but numbers",
            "👍 1.2K",
        ),
        of: Lines::Short,
        by_words: false,
        decide: counter,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.copyright",
            "a copyright sign opens the mark of the owner",
            "© opens a short line",
            "© कखग न्यूज",
        ),
        of: Lines::Short,
        by_words: false,
        decide: copyright,
        seen: first_mark,
    },
    Step {
        rule: Rule::new(
            "line.also-read",
            "a label of a link opens a link to another article",
            "the lexicon lists the label; a separator, nothing or a headline follows it, no sentence",
            "यह भी पढ़ें: मेले में भीड़",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::also_read,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.related-list",
            "a label of a list heads links to other articles",
            "the lexicon lists the label, and it stands alone, before a separator or before a bracket",
            "संबंधित खबरें",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::list,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.tags",
            "a label of tags opens tags",
            "the lexicon lists the label, and it stands alone or before a separator",
            "Tags: मेला, भीड़",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::tags,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.caption-label",
            "a label of a picture opens its words or source",
            "the lexicon lists the label, and a separator, a comma, a bracket or the end of the line follows it",
            "फोटो: मेले में भीड़",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::caption,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.advertisement",
            "a label of an advertisement stands for one",
            "the lexicon lists the label, and nothing but a number follows it",
            "विज्ञापन",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::advertisement,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.button",
            "the words of a button are a button",
            "the lexicon lists the words, and nothing follows them but counts, other buttons or Latin letters",
            "शेयर करें",
        ),
        of: Lines::All,
        by_words: false,
        decide: label::button,
        seen: label::words_of_button,
    },
    Step {
        rule: Rule::new(
            "line.status",
            "a note on the state of the article is none of its text",
            "the lexicon lists the words, and they fill the line or are many",
            "खबर अपडेट की जा रही है",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::status,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.source-label",
            "a label of a source opens where the article or picture came from",
            "the lexicon lists the label, and a separator or a copyright sign follows it",
            "साभार: कखग",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::source,
        seen: label::signs_of_source,
    },
    Step {
        rule: Rule::new(
            "line.note-label",
            "a label of a note heads a disclaimer or a note on the author",
            "the lexicon lists the label, and it stands alone or before a separator",
            "डिस्क्लेमर: यह सलाह नहीं है।",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::note,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.embed-label",
            "the label or the address of a post opens what is left of it",
            "the lexicon lists it, and no more than a name and a date follow in Hindi",
            "इंस्टाग्राम पर यह पोस्ट देखें",
        ),
        of: Lines::Labelled,
        by_words: false,
        decide: label::embed,
        seen: its_label,
    },
    Step {
        rule: Rule::new(
            "line.breadcrumb",
            "names of sections between arrows or slashes are the path of the page",
            "two arrows, or slashes behind the name of a section, with no words of a sentence between them",
            "होम > देश > बिहार",
        ),
        of: Lines::Short,
        by_words: false,
        decide: breadcrumb,
        seen: path::steps,
    },
    Step {
        rule: Rule::new(
            "line.hashtags",
            "hashtags and nothing else are tags",
            "each word follows a #",
            "#मेला #भीड़",
        ),
        of: Lines::Short,
        by_words: false,
        decide: hashtags,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.site-address",
            "the address of a site alone is the site's mark",
            "Latin words with full stops and no spaces between them, the last a domain",
            "khabar.example.in",
        ),
        of: Lines::Short,
        by_words: false,
        decide: site_address,
        seen: whole,
    },
    Step {
        rule: Rule::new(
            "line.post",
            "a line that ends in a handle, or is an address, is of a post",
            "a dash, a name and a handle in brackets at the end, or http at the start and no space after it",
            "— नाम (@naam) May 3, 2021",
        ),
        of: Lines::All,
        by_words: false,
        decide: signed_post,
        seen: post::its_author,
    },
    Step {
        rule: Rule::new(
            "line.skip-button",
            "the words that skip an inset are a button",
            "the line ends in the request to skip",
            "को स्किप करें",
        ),
        of: Lines::Short,
        by_words: false,
        decide: skip_button,
        seen: appeal::last_words,
    },
    Step {
        rule: Rule::new(
            "line.caption-ending",
            "a note or a source at the end tells the words of a picture",
            "a listed note on pictures closes the line behind a mark, or the label of a source does",
            "नहर में पानी (फाइल फोटो)",
        ),
        of: Lines::Short,
        by_words: false,
        decide: caption_ending,
        seen: caption::its_note,
    },
    Step {
        rule: Rule::new(
            "line.post-address",
            "a line with the short address of a post is the post",
            "the address stands in a line of few words, or of few in Hindi",
            "नया पुल pic.twitter.com/abc",
        ),
        of: Lines::Suspect,
        by_words: false,
        decide: post_address,
        seen: post::its_address,
    },
    Step {
        rule: Rule::new(
            "line.appeal",
            "two or three words that together no report uses make an appeal or a disclaimer",
            "the line names a service and asks readers to follow it, points on to a gallery, or says that no editor saw the copy",
            "हमारे चैनल को सब्सक्राइब करें",
        ),
        of: Lines::Suspect,
        by_words: true,
        decide: appeal::appeal,
        seen: appeal::its_words,
    },
];

/// Whether a line is a picture and a number: `👍 1.2K`.
fn is_counter(text: &str, tokens: &[Token]) -> bool {
    let picture = |mark: char| mark >= '\u{1F000}' || mark == '❤';
    tokens[0].mark().is_some_and(picture)
        && tokens.iter().all(|token| match token.kind() {
            TokenKind::Mark | TokenKind::Number => true,
            TokenKind::Foreign => text[token.span()].len() == 1,
            TokenKind::Word | TokenKind::Break => false,
        })
}

/// Whether a line is hashtags and nothing else.
fn is_hashtags(tokens: &[Token]) -> bool {
    if !tokens[0].is_mark('#') {
        return false;
    }
    let hashes = tokens.iter().filter(|token| token.is_mark('#')).count();
    let loose = tokens
        .windows(2)
        .any(|pair| pair[1].is_word() && pair[1].is_spaced() && !pair[0].is_mark('#'));
    hashes > 0 && !loose && tokens.len() > 1
}

fn counter(line: &OwnWords<'_>) -> Option<Boilerplate> {
    is_counter(line.text, line.tokens).then_some(Residue(ResidueKind::Promo))
}

fn first_mark(line: &OwnWords<'_>) -> Vec<Span> {
    vec![line.tokens[0].span()]
}

fn copyright(line: &OwnWords<'_>) -> Option<Boilerplate> {
    line.tokens[0]
        .is_mark('©')
        .then_some(Residue(ResidueKind::Disclaimer))
}

fn breadcrumb(line: &OwnWords<'_>) -> Option<Boilerplate> {
    path::is_breadcrumb(line.lexicon, line.tokens).then_some(Residue(ResidueKind::Breadcrumb))
}

fn hashtags(line: &OwnWords<'_>) -> Option<Boilerplate> {
    is_hashtags(line.tokens).then_some(Tags(TagsKind::Hashtags, Value::Here))
}

fn site_address(line: &OwnWords<'_>) -> Option<Boilerplate> {
    path::is_domain(line.text, line.tokens).then_some(Residue(ResidueKind::Other))
}

fn signed_post(line: &OwnWords<'_>) -> Option<Boilerplate> {
    let last = line.tokens.last()?;
    let ends_like_post = last.kind() != TokenKind::Mark || is_closer(last);
    (ends_like_post && post::is_post(line.text, line.tokens)).then_some(Residue(ResidueKind::Embed))
}

fn skip_button(line: &OwnWords<'_>) -> Option<Boilerplate> {
    appeal::is_skip(line.tokens).then_some(Residue(ResidueKind::Promo))
}

fn caption_ending(line: &OwnWords<'_>) -> Option<Boilerplate> {
    caption::note(line)
        .is_some()
        .then_some(Residue(ResidueKind::Caption))
}

fn post_address(line: &OwnWords<'_>) -> Option<Boilerplate> {
    (line.labelled && post::is_embed(line.lexicon, line.tokens))
        .then_some(Residue(ResidueKind::Embed))
}
