//! Appeals and disclaimers: known by two or three words that together no report uses.

use super::claim::Boilerplate::{self, Residue};
use super::claim::{OwnWords, SHORT};
use crate::article::kinds::ResidueKind;
use crate::article::layout::lines;
use crate::article::layout::why::each;
use crate::lexicon::{Features, Label, LayoutWord, Lexicon, Tense, word};
use crate::span::Span;
use crate::text::chars;
use crate::token::{Token, TokenKind};

/// The appeal or disclaimer that a line is, if it is one.
pub(super) fn appeal(line: &OwnWords<'_>) -> Option<Boilerplate> {
    if line.tokens.len() > 4 * SHORT || is_behind_sentence(line.tokens) {
        return None;
    }
    judge_appeal(line.lexicon, line.tokens).map(Residue)
}

/// The words of an appeal, or of a disclaimer.
pub(super) fn its_words(line: &OwnWords<'_>) -> Vec<Span> {
    words(line.tokens)
}

/// The words among the tokens that appeals and disclaimers are known by.
pub(in crate::article::layout) fn words(tokens: &[Token]) -> Vec<Span> {
    each(tokens, |token| token.has(Features::PAGE))
}

/// The request that a line ends in.
pub(super) fn last_words(line: &OwnWords<'_>) -> Vec<Span> {
    let inner = lines::bare(line.tokens);
    vec![lines::span(&inner[inner.len().saturating_sub(2)..])]
}

/// Whether a bracket closes the line and opens behind a sentence: what it holds is a piece of the line.
fn is_behind_sentence(tokens: &[Token]) -> bool {
    let [head @ .., close] = tokens else {
        return false;
    };
    let open = head.iter().rposition(|token| token.is_mark('('));
    let before = open.and_then(|open| tokens[..open].last());
    close.is_mark(')') && before.is_some_and(lines::is_terminator)
}

/// How often the words of each kind stand in a stretch.
#[derive(Default)]
struct Counts {
    platforms: usize,
    requests: usize,
    clicks: usize,
    reads: usize,
    gifts: usize,
    house: usize,
    readers: usize,
    pieces: usize,
    feeds: usize,
    disclaimed: usize,
    vouched: usize,
    posts: usize,
    slides: usize,
    pictures: usize,
    words: usize,
    /// Whether somebody is said to have said something.
    reported: bool,
    /// Whether the article speaks of itself: `यह खबर`, `इस लेख`.
    itself: bool,
}

fn count(tokens: &[Token]) -> Counts {
    let mut counts = Counts::default();
    let mut words = 0;
    let mut reported = false;
    for (at, token) in tokens.iter().enumerate() {
        if !is_counted(token, tokens, at) {
            continue;
        }
        words += 1;
        reported |= token.has(Features::REPORTING) && !is_wish(token);
        if let Some(word) = token.of_page() {
            counts.add(word, &tokens[..at]);
        }
    }
    Counts {
        words,
        reported,
        ..counts
    }
}

impl Counts {
    /// Counts a word, behind the tokens `before` it.
    #[inline(never)] // Few words are counted so.
    fn add(&mut self, word: LayoutWord, before: &[Token]) {
        let count = match word {
            LayoutWord::Platform => &mut self.platforms,
            LayoutWord::Request => &mut self.requests,
            LayoutWord::Click => &mut self.clicks,
            LayoutWord::Read => &mut self.reads,
            LayoutWord::Gift => &mut self.gifts,
            LayoutWord::House => &mut self.house,
            LayoutWord::Reader => &mut self.readers,
            LayoutWord::Piece => {
                let last = before
                    .iter()
                    .enumerate()
                    .rfind(|(at, token)| is_counted(token, before, *at));
                self.itself |= last.is_some_and(|(_, last)| last.has(Features::OPENER));
                &mut self.pieces
            }
            LayoutWord::Feed => &mut self.feeds,
            LayoutWord::Disclaimed => &mut self.disclaimed,
            LayoutWord::Vouched => &mut self.vouched,
            LayoutWord::Post => &mut self.posts,
            LayoutWord::Slide => &mut self.slides,
            LayoutWord::Picture => &mut self.pictures,
            LayoutWord::DeskHead
            | LayoutWord::Team
            | LayoutWord::Turn
            | LayoutWord::Greeting
            | LayoutWord::Ahead => return,
        };
        *count += 1;
    }
}

/// Whether the token, which stands at `at`, is a word and no part of an address.
fn is_counted(token: &Token, tokens: &[Token], at: usize) -> bool {
    token.is_word() && (token.is_spaced() || !is_in_address(tokens, at))
}

/// Whether a Latin word is a part of an address: a slash, a stop or the like glues it to what stands before it.
#[cold]
fn is_in_address(tokens: &[Token], at: usize) -> bool {
    let joins = |mark: Option<char>| matches!(mark, Some('/' | '.' | '-' | '_' | '=' | '&' | '?'));
    tokens[at].kind() == TokenKind::Foreign
        && at
            .checked_sub(1)
            .is_some_and(|before| joins(tokens[before].mark()))
}

/// The kind of the appeal or disclaimer that `tokens` hold.
pub(in crate::article::layout) fn judge_appeal(
    lexicon: &Lexicon,
    tokens: &[Token],
) -> Option<ResidueKind> {
    if quotes(tokens) {
        return None;
    }
    appeal_with(&count(tokens), lexicon, tokens)
}

/// The kind of the appeal, the disclaimer or the note to the reader that a piece at the end of the body holds.
pub(in crate::article::layout) fn judge_piece(
    lexicon: &Lexicon,
    tokens: &[Token],
) -> Option<ResidueKind> {
    let counts = count(tokens);
    note_with(&counts, lexicon, tokens).or_else(|| {
        (!quotes(tokens))
            .then(|| appeal_with(&counts, lexicon, tokens))
            .flatten()
    })
}

/// Whether something is quoted: what a report quotes are the words of others.
fn quotes(tokens: &[Token]) -> bool {
    let is_mark = |token: &Token| matches!(token.mark(), Some('"' | '“' | '”'));
    tokens.iter().any(is_mark)
}

/// The kind of the appeal or disclaimer that `tokens` hold, whose words were counted.
fn appeal_with(counts: &Counts, lexicon: &Lexicon, tokens: &[Token]) -> Option<ResidueKind> {
    let unedited = counts.pieces > 0
        && (counts.feeds > 1 || counts.feeds > 0 && (counts.itself || counts.house > 0));
    if unedited {
        return Some(ResidueKind::Disclaimer);
    }
    // पुलिस ने बताया कि ठग चैनल को फॉलो करने को कहते थे।
    if counts.reported {
        return None;
    }
    if points_at_gallery(tokens, counts) {
        return Some(ResidueKind::Promo);
    }
    // `ट्वीट को हजार से ज्यादा लाइक मिल चुके हैं` asks for nothing.
    let asked = counts.requests > 0
        && counts.house + counts.readers + counts.pieces > 0
        && (counts.words <= ADDRESSED || tokens.iter().any(is_wish));
    // Reports send readers to the pages of offices too: `आप वेबसाइट पर क्लिक करें`.
    let sent = counts.clicks > 0
        && (counts.house > 0
            || (counts.readers > 0 || counts.pieces > 0)
                && (tokens[0].is_mark('(') || lines::terminator(tokens).is_none())
            // ताजा खबरों के लिए हमारा ऐप डाउनलोड करें।
            || counts.pieces > 0 && counts.words <= APPEAL && ends_in_wish(tokens));
    // इस खबर को अंग्रेजी में पढ़ने के लिए यहां क्लिक करें
    let pointed = counts.pieces > 0
        && counts.readers > 0
        && lines::terminator(tokens).is_none()
        && ends_in_wish(tokens);
    // खबरों से अपडेट रहने के लिए बने रहें हमारे साथ।
    let kept = counts.pieces > 0 && counts.words <= KEPT && stays_with_us(tokens);
    // पेज को लाइक करने के लिए क्लिक करें-
    let led = counts.requests > 0
        && counts.clicks > 0
        && counts.words <= APPEAL
        && ends_in_wish(tokens)
        // रहें हर खबर से अपडेट, डाउनलोड करें ऐप …
        || counts.clicks > 0 && counts.pieces > 0 && opens_in_wish(tokens);
    if kept {
        return Some(ResidueKind::Promo);
    }
    let offered = (counts.itself || pointed) && counts.clicks > 0 && counts.words <= APPEAL;
    (offered || counts.platforms > 0 && (asked || sent || led || is_button(lexicon, tokens)))
        .then_some(ResidueKind::Promo)
}

/// Whether a line sends readers on to the next picture: `आगे की स्लाइड में देखें …`, `नीचे तस्वीरों में देखिए …`.
fn points_at_gallery(tokens: &[Token], counts: &Counts) -> bool {
    let asked = counts.reads + counts.clicks > 0;
    let first = tokens.iter().find(|token| token.is_word());
    let ahead = first.is_some_and(|first| lines::is(first, LayoutWord::Ahead));
    asked && (counts.slides > 0 || ahead && counts.pictures > 0) && counts.words <= GALLERY
}

/// The most words of a pointer to the next picture.
const GALLERY: usize = 30;
/// The most words of a note on whose views these are.
const NOTE: usize = 10;
/// The most words of an appeal with no name of a service in it.
const APPEAL: usize = 14;
/// The most words of an appeal to stay with the newsroom.
const KEPT: usize = 18;
/// The most words of a call to write to an address or to visit a site.
const ADDRESSED: usize = 24;
/// The most words of a button.
const BUTTON: usize = 6;

/// Whether a line ends in what readers are asked to do (`… के लिए सब्सक्राइब करें`), or is the name
/// of a service in a few words (`डेली न्यूजलेटर`).
pub(in crate::article::layout) fn is_request(tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    let [.., before, last] = inner else {
        return false;
    };
    let service = lines::is(last, LayoutWord::Platform) && inner.len() <= 4;
    service
        || lines::is(before, LayoutWord::Request)
            && last.listed_word().features.main_tense() == Some(Tense::Future)
}

/// `… को स्किप करें`: the button before what a page sets into its text.
pub(super) fn is_skip(tokens: &[Token]) -> bool {
    match lines::bare(tokens) {
        [.., skip, wish] => {
            lines::is(skip, LayoutWord::Request)
                && wish.listed_word().features.main_tense() == Some(Tense::Future)
                && skip.id() == word::SKIP
        }
        _ => false,
    }
}

/// Whether a line is short and ends in what readers are asked to do: `चैनल फॉलो करें`.
fn is_button(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let asks = |token: &Token| lines::is(token, LayoutWord::Request);
    let [.., before, last] = lines::bare(tokens) else {
        return false;
    };
    let wish = last.is_word() && last.listed_word().features.main_tense() == Some(Tense::Future);
    // फेसबुक पर शेयर करें
    let shares = matches!(
        lines::label(lexicon, core::slice::from_ref(before)),
        Some((1, Label::Promo))
    );
    let ends = asks(last) || (asks(before) || shares) && wish;
    ends && tokens.iter().filter(|token| token.is_word()).count() <= BUTTON
        && lines::terminator(tokens).is_none()
}

/// Whether a line opens with the call to give (`Donate to …`), and asks for it.
pub(in crate::article::layout) fn calls_for_gift(tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    inner.first().is_some_and(|first| {
        lines::is(first, LayoutWord::Gift) && first.kind() == TokenKind::Foreign
    }) && inner.iter().any(is_wish)
}

/// Whether no sentence ends before the end of the tokens.
pub(in crate::article::layout) fn is_single(tokens: &[Token]) -> bool {
    let within = &tokens[..tokens.len().saturating_sub(1)];
    let ends = |token: &Token| {
        matches!(
            token.mark(),
            Some(chars::DANDA | chars::DOUBLE_DANDA | '?' | '!')
        )
    };
    !within.iter().any(ends)
}

/// Whether the first of several sentences is a report: it ends in a danda, and has no word of appeals.
pub(in crate::article::layout) fn reports_first(tokens: &[Token]) -> bool {
    let end = tokens.iter().position(|token| token.is_mark(chars::DANDA));
    end.is_some_and(|end| {
        let appeals = |token: &Token| token.has(Features::PAGE);
        !tokens[..end].iter().any(appeals)
    })
}

/// Whether the line is a report that points at another by the way: two of its sentences or more have no word of appeals,
/// or it has more of them than any note.
pub(in crate::article::layout) fn tells_more(tokens: &[Token]) -> bool {
    const WORDS: usize = 4;
    /// The most sentences of a note.
    const MOST: usize = 6;
    let appeals = |token: &Token| token.has(Features::PAGE);
    let is_sentence =
        |sentence: &&[Token]| sentence.iter().filter(|token| token.is_word()).count() >= WORDS;
    let ends = |token: &Token| matches!(token.mark(), Some(chars::DANDA | '?' | '!'));
    let sentences = tokens.split(ends).filter(is_sentence);
    sentences.clone().count() > MOST
        || sentences
            .filter(|sentence| !sentence.iter().any(appeals))
            .count()
            > 1
}

/// Whether an e-mail address or the name of a site stands among the tokens.
fn holds_address(tokens: &[Token]) -> bool {
    tokens.windows(3).any(|three| {
        let [before, mark, after] = three else {
            return false;
        };
        let joint = mark.is_mark('@') || mark.is_mark('.') && before.kind() == TokenKind::Foreign;
        let latin = !matches!(
            after.kind(),
            TokenKind::Word | TokenKind::Mark | TokenKind::Break
        );
        joint && !mark.is_spaced() && !after.is_spaced() && latin
    })
}

/// Whether the tokens are an e-mail address and nothing else.
pub(in crate::article::layout) fn is_mail(tokens: &[Token]) -> bool {
    let at = tokens.iter().position(|token| token.is_mark('@'));
    let joined = |token: &Token| !token.is_spaced() && token.kind() != TokenKind::Word;
    at.is_some_and(|at| (1..tokens.len() - 1).contains(&at))
        && tokens[0].is_word()
        && tokens[1..].iter().all(joined)
}

/// Whether the word asks for something.
fn is_wish(token: &Token) -> bool {
    token.is_word() && token.listed_word().features.main_tense() == Some(Tense::Future)
}

/// Whether one of the last words asks for something.
fn holds_wish(tokens: &[Token]) -> bool {
    tokens.iter().rev().take(4).any(is_wish)
}

/// Whether the last word asks for something: `करें`, `दीजिए`, `सुनें`.
fn ends_in_wish(tokens: &[Token]) -> bool {
    lines::bare(tokens).last().is_some_and(|last| {
        last.is_word()
            && (last.listed_word().features.main_tense() == Some(Tense::Future)
                || lines::is(last, LayoutWord::Read))
    })
}

/// Whether the first word asks for something: `रहें हर खबर से अपडेट`.
fn opens_in_wish(tokens: &[Token]) -> bool {
    lines::bare(tokens).first().is_some_and(is_wish)
}

/// Whether readers are asked to stay: `बने रहें हमारे साथ`, `हमारे साथ जुड़े रहिए`.
fn stays_with_us(tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    let from = inner.len().saturating_sub(6);
    let end = &inner[from..];
    let with_us = end
        .windows(2)
        .any(|pair| lines::is(&pair[0], LayoutWord::House) && pair[1].id() == word::SAATH);
    with_us && end.iter().any(is_wish)
}

/// Whether a line without a mark at its end opens with what readers are asked to do: `पढ़ते रहिए …`.
fn is_read_first(tokens: &[Token]) -> bool {
    let first = lines::bare(tokens).first();
    first.is_some_and(|first| lines::is(first, LayoutWord::Read))
        && lines::terminator(tokens).is_none()
}

/// Whether readers are asked to go on with it: `पढ़ते रहें`, `देखते रहिए`.
fn goes_on_reading(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| {
        lines::is(&pair[0], LayoutWord::Read)
            && pair[1].is_word()
            && pair[1].listed_word().features.main_tense() == Some(Tense::Future)
    })
}

/// Whether a short line ends in the words of a button: `इस समाचार को शेयर करें`.
fn is_shared(lexicon: &Lexicon, tokens: &[Token]) -> bool {
    let inner = lines::bare(tokens);
    let from = inner.len().saturating_sub(2);
    inner.len() > 2
        && inner.len() <= BUTTON
        && ends_in_wish(inner)
        && lines::terminator(tokens).is_none()
        && lines::label(lexicon, &inner[from..]) == Some((2, Label::Promo))
}

/// Whether a line behind the body, with words of furniture in it or without, turns to the reader or
/// disclaims the article. So few words of it would not do in the midst of a report.
pub(in crate::article::layout) fn judge_tail(
    lexicon: &Lexicon,
    tokens: &[Token],
    of_page: bool,
) -> Option<ResidueKind> {
    // Without such words a button is all that it can be.
    if tokens.len() > 8 * SHORT || !of_page && !is_shared(lexicon, tokens) {
        return None;
    }
    note_with(&count(tokens), lexicon, tokens)
}

/// The kind of the note that `tokens`, whose words were counted, are.
fn note_with(counts: &Counts, lexicon: &Lexicon, tokens: &[Token]) -> Option<ResidueKind> {
    let here = counts.itself || counts.readers > 0;
    let ours = here && counts.house > 0;
    // ये लेखक के निजी विचार हैं।
    let authors = counts.posts > 0 && (counts.itself || counts.words <= NOTE);
    // `हमारे संवाददाता ने भी पुष्टि की कि …` tells of the house within a report.
    let vouched =
        counts.vouched > 0 && (ours || authors) && !(counts.reported && counts.words > ADDRESSED);
    if counts.disclaimed > 0 && here || vouched {
        return Some(ResidueKind::Disclaimer);
    }
    if counts.house > 0 && calls_for_gift(tokens) {
        return Some(ResidueKind::Promo);
    }
    if counts.reported {
        return None;
    }
    let turned = counts.readers + counts.platforms + counts.house > 0;
    let followed = counts.requests > 0 && (turned || counts.pieces > 1);
    // खबरों के लिए जुड़े रहिए हमारे साथ।
    let kept = counts.house > 0 && counts.words <= KEPT && holds_wish(tokens);
    // क्या आपको यह लेख पसंद आया? हमें लिखें।
    let consulted = counts.itself
        && counts.readers > 0
        && counts.house > 0
        && tokens
            .iter()
            .any(|token| is_wish(token) || token.is_mark('?'));
    let sent = counts.clicks > 0 && (counts.itself || turned);
    let read = counts.reads > 0
        && (counts.pieces > 1
            || counts.platforms + counts.requests > 0
            || is_read_first(tokens)
            || goes_on_reading(tokens));
    let invites = counts.pieces > 0 && (followed || kept || consulted || sent || read);
    // … के लिए हमें khabar@example.in पर लिखें; ताजा खबरों के लिए जाएं m.example.in पर
    let ours_or_news = counts.pieces + counts.house > 0;
    let addressed = ours_or_news && counts.words <= ADDRESSED && is_single(tokens);
    if addressed && holds_address(tokens) && tokens.iter().any(is_wish) {
        return Some(ResidueKind::Promo);
    }
    let short = counts.words <= BUTTON && lines::terminator(tokens).is_none();
    let given =
        counts.gifts > 0 && (counts.house > 0 || counts.itself || short) && ends_in_wish(tokens);
    (invites || given || is_shared(lexicon, tokens)).then_some(ResidueKind::Promo)
}
