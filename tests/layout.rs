//! Cases of layout: which part every piece of a raw article belongs to.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use samachar::{Article, LineBreaks, Parser, Span};
use serde::Deserialize;
use serde_json::Value;

use crate::case_files::{Ids, difference, rules, run};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the case shows.
    name: String,
    /// The rules that decide in it, and those that must not.
    #[serde(default)]
    rule: Ids,
    #[serde(default)]
    spares: Ids,
    /// The article as a scraper leaves it. `␣` stands for a no-break space,
    /// `␍` for a carriage return.
    text: String,
    /// The parts in order, one a line: the kind, what is told of it in brackets, and after `|`
    /// the text, with `⏎` for the line breaks in it.
    parts: String,
    /// The day of writing, where the article has one.
    reference: Option<String>,
}

/// Every part of a parsed article as a line of a case, in order.
fn parts(article: &Value, text: &str) -> Vec<String> {
    let mut found: Vec<(u64, String)> = Vec::new();
    let mut add = |part: &Value, kind: String| {
        if let (Some(start), Some(end)) = (part["span"][0].as_u64(), part["span"][1].as_u64()) {
            let words = text[start as usize..end as usize]
                .replace('\r', "")
                .replace('\n', "⏎");
            found.push((start, format!("{kind} | {}", words.replace('\u{A0}', "␣"))));
        }
    };
    let told = |values: &[&Value]| -> String {
        let values: Vec<&str> = values
            .iter()
            .map(|value| value.as_str().unwrap_or("-"))
            .collect();
        format!("[{}]", values.join(" "))
    };
    add(&article["headline"], "headline".into());
    add(&article["byline"], "byline".into());
    let dateline = &article["dateline"];
    let places: Vec<&str> = dateline["places"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let rest = told(&[&dateline["value"], &dateline["agency"]]);
    add(dateline, format!("dateline [{}] {rest}", places.join(", ")));
    let credit = &article["credit"];
    add(credit, format!("credit {}", told(&[&credit["agency"]])));
    for stamp in article["timestamps"].as_array().into_iter().flatten() {
        add(
            stamp,
            format!("timestamp {}", told(&[&stamp["kind"], &stamp["value"]])),
        );
    }
    for (list, kind) in [
        ("paragraphs", "paragraph"),
        ("tags", "tags"),
        ("related", "related"),
        ("residue", "residue"),
    ] {
        for part in article[list].as_array().into_iter().flatten() {
            add(part, kind.into());
        }
    }
    found.sort();
    found.into_iter().map(|(_, line)| line).collect()
}

fn check(case: &Case) -> Vec<String> {
    let text = case.text.replace('␣', "\u{A0}").replace('␍', "\r");
    let article = match Article::parse(&text) {
        Ok(article) => article,
        Err(error) => return vec![error.to_string()],
    };
    let mut wrong = Vec::new();
    if let Some(gap) = article.unaccounted() {
        wrong.push(format!("in no part, or in two: {:?}", &text[gap.range()]));
    }
    let reference = article
        .reference()
        .map(|reference| reference.moment().to_string());
    if reference != case.reference {
        wrong.push(format!(
            "the day of writing is {reference:?}, not {:?}",
            case.reference
        ));
    }
    let found = parts(
        &serde_json::to_value(&article).expect("an article serializes"),
        &text,
    );
    let expected: Vec<String> = case
        .parts
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    wrong.extend(difference("parts", &expected, &found));
    wrong.extend(rules(&case.rule, &case.spares, || {
        Parser::new()
            .explain(&text)
            .map(|explained| explained.1)
            .unwrap_or_default()
    }));
    wrong
}

#[test]
fn every_part_of_an_article_is_found() {
    run("layout", |case: &Case| case.name.clone(), check);
}

#[test]
fn every_part_of_a_page_is_found() {
    run("layout_pages", |case: &Case| case.name.clone(), check);
}

#[test]
fn parts_without_a_label_are_found_by_their_place() {
    run("layout_outlets", |case: &Case| case.name.clone(), check);
}

#[test]
fn copy_of_agencies_is_read() {
    run("layout_wire", |case: &Case| case.name.clone(), check);
}

#[test]
fn furniture_in_unusual_orders_is_told() {
    run("layout_mixed", |case: &Case| case.name.clone(), check);
}

#[test]
fn text_that_looks_like_furniture_stays_text() {
    run("layout_text", |case: &Case| case.name.clone(), check);
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineCase {
    /// The line.
    line: String,
    /// Where it stands.
    r#where: Place,
    /// The parts that are made of it, as in the cases of whole articles.
    parts: Vec<String>,
    #[serde(default)]
    rule: Ids,
    #[serde(default)]
    spares: Ids,
    /// What the rule that is named looked at where it first decides.
    evidence: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    /// In the place of the headline.
    Headline,
    /// Above the headline.
    Above,
    /// On the line of the first sentence, before it.
    Opening,
    /// Under the headline.
    Top,
    /// Between two paragraphs.
    Body,
    /// At the end.
    Tail,
}

const HEADLINE: &str = "मेले में उमड़ी भीड़";
const FIRST: &str = "मेले में शनिवार को भारी भीड़ उमड़ी। पुलिस ने रास्ते बदल दिए।";
const SECOND: &str = "मेला अगले सप्ताह तक चलेगा और हर शाम नाटक होंगे।";

/// The line in an article whose other lines are plain.
fn framed(line: &str, place: Place) -> String {
    match place {
        Place::Headline => format!("{line}\n{FIRST}\n{SECOND}"),
        Place::Above => format!("{line}\n{HEADLINE}\n{FIRST}\n{SECOND}"),
        Place::Opening => format!("{HEADLINE}\n{line}{FIRST}\n{SECOND}"),
        Place::Top => format!("{HEADLINE}\n{line}\n{FIRST}\n{SECOND}"),
        Place::Body => format!("{HEADLINE}\n{FIRST}\n{line}\n{SECOND}"),
        Place::Tail => format!("{HEADLINE}\n{FIRST}\n{SECOND}\n{line}"),
    }
}

fn check_line(case: &LineCase) -> Vec<String> {
    let text = framed(&case.line, case.r#where);
    let article = match Article::parse(&text) {
        Ok(article) => article,
        Err(error) => return vec![error.to_string()],
    };
    let mut plain = vec![
        format!("paragraph | {FIRST}"),
        format!("paragraph | {SECOND}"),
    ];
    if !matches!(case.r#where, Place::Headline) {
        plain.push(format!("headline | {HEADLINE}"));
    }
    let all = parts(
        &serde_json::to_value(&article).expect("an article serializes"),
        &text,
    );
    let kept = plain.iter().filter(|part| all.contains(part)).count();
    let found: Vec<String> = all
        .into_iter()
        .filter(|part| !plain.contains(part))
        .collect();
    let mut wrong = difference("parts", &case.parts, &found);
    if kept != plain.len() {
        wrong.push("a plain line of the article is no longer whole".into());
    }
    let explain = || {
        let explained = Parser::new().explain(&text);
        explained.map(|explained| explained.1).unwrap_or_default()
    };
    wrong.extend(rules(&case.rule, &case.spares, explain));
    // With one rule off, only the answers count.
    if let Some(expected) = case.evidence.as_ref().filter(|_| !cfg!(samachar_ablation)) {
        let explanation = explain();
        let decision = explanation.decisions().iter().find(|decision| {
            let id = decision.rule().id();
            case.rule.all().iter().any(|rule| rule == id)
        });
        let seen = decision.map_or(&[][..], |decision| decision.evidence());
        let seen: Vec<String> = seen.iter().map(|&seen| text[seen].to_owned()).collect();
        wrong.extend(difference("evidence", expected, &seen));
    }
    wrong
}

/// The strings of a case file under the keys that hold texts.
fn texts(value: &toml::Value, found: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => found.push(text.clone()),
        toml::Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        toml::Value::Table(table) => {
            let keys = ["case", "text", "line", "parts", "before", "after"];
            let held = keys.iter().filter_map(|&key| table.get(key));
            held.for_each(|value| texts(value, found));
        }
        _ => {}
    }
}

/// The longest text, in bytes, that is also tried as a line of an article.
const LINE: usize = 600;

#[test]
fn a_line_is_decided_on_some_part_of_the_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| fs::read_to_string(path).expect("a file of texts");
    let mut pages = vec![read(&root.join("examples/data/article.txt"))];
    for file in fs::read_dir(root.join("tests/cases")).expect("the case files") {
        let cases = toml::from_str(&read(&file.expect("a case file").path()));
        texts(&cases.expect("a case file is TOML"), &mut pages);
    }
    assert!(pages.len() > 2000, "the case files are read");
    let places = [
        Place::Above,
        Place::Opening,
        Place::Top,
        Place::Body,
        Place::Tail,
    ];
    let lines = pages.iter().filter(|page| page.len() < LINE);
    let lines: Vec<String> = lines
        .flat_map(|line| places.map(|place| framed(line, place)))
        .collect();
    let mut decided = BTreeSet::new();
    for text in pages.iter().chain(&lines) {
        let Ok((_, explanation)) = Parser::new().explain(text) else {
            continue;
        };
        for decision in explanation.decisions() {
            if decision.rule().engine() != "line" {
                continue;
            }
            decided.insert(decision.rule().id());
            let seen = decision.evidence();
            let lies = |seen: &Span| !seen.is_empty() && seen.of(text).is_some();
            assert!(
                !seen.is_empty() && seen.iter().all(lies),
                "{} saw {seen:?} in {text:?}",
                decision.rule()
            );
        }
    }
    let rules = samachar::rules().filter(|rule| rule.engine() == "line");
    let idle: Vec<_> = rules.filter(|rule| !decided.contains(rule.id())).collect();
    assert!(idle.is_empty(), "{idle:?} decide nowhere");
}

#[test]
fn every_kind_of_line_is_told() {
    let label = |case: &LineCase| format!("{:?} {:?}", case.r#where, case.line);
    run("layout_lines", label, check_line);
}

#[test]
fn every_rule_decides_where_its_cases_say() {
    let label = |case: &LineCase| format!("{:?} {:?}", case.r#where, case.line);
    run("layout_rules", label, check_line);
}

/// Lines of which articles are made, whole and broken.
const LINES: &[&str] = &[
    "गांव में खुला नया पुस्तकालय",
    "नई दिल्ली, 12 मई (भाषा) सरकार ने नई योजना की घोषणा की है।",
    "Published: 12 May 2023, 10:15 AM (IST) | Updated: 13 May 2023",
    "अपडेटेड 17:36 IST",
    "Last Modified:",
    "सीमा राय, पटना Published by: रवि वर्मा",
    "यह भी पढ़ें",
    "यह भी पढ़ें: मेले में उमड़ी भीड़",
    "मंत्री ने कहा। यह भी पढ़ें: मेले में उमड़ी भीड़। काम जारी है।",
    "Tags:",
    "#खेल #मेला",
    "इमेज कैप्शन,",
    "(आप हमारे ऐप के लिए",
    "यहां क्लिक करें और हमें फॉलो करें.)",
    "सड़क का काम पूरा हो गया है। (एएनआई)",
    "वार्ता",
    "राम श्रवण",
    "संवाददाता",
    "ने बताया कि काम जारी है",
    "के",
    "-->",
    "&nbsp;काम जारी है।<br>",
    "— नाम (@naam) May 3, 2021",
    "",
    "   ",
    "।",
    "(",
    "))",
    "\u{FEFF}",
    "\u{200B}12",
    "होम > देश",
    "नहर पर बना पुलआगरा (पीटीआई)। पुल सोमवार को खुला।",
    "3:",
    "। ( ।",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn parts_share_out_any_article(
        picks in prop::collection::vec((0..LINES.len(), 0usize..80, prop::sample::select(vec!["\n", "\r\n", "\n\n", " ", "\r\r\n"])), 1..24),
    ) {
        let mut text = String::new();
        for (pick, cut, end) in picks {
            // Some lines lose their end.
            let line = LINES[pick];
            let cut = line.char_indices().nth(cut).map_or(line.len(), |(at, _)| at);
            text.push_str(&line[..cut]);
            text.push_str(end);
        }
        for parser in [Parser::new(), Parser::new().running_text(true)] {
            if let Ok(article) = parser.parse(&text) {
                prop_assert_eq!(article.unaccounted(), None, "{:?}", text);
            }
        }
    }

    #[test]
    fn parts_share_out_any_text(text in "[क-ह०-९ािी्ंa-zA-Z0-9 ।,.:()\\[\\]|/—\"'>&;#@\n\r\u{A0}-]{0,200}") {
        if let Ok(article) = Article::parse(&text) {
            prop_assert_eq!(article.unaccounted(), None, "{:?}", text);
        }
    }
}

/// The paragraphs of an article under a choice of line breaks.
fn paragraphs(text: &str, line_breaks: LineBreaks) -> Vec<String> {
    let article = Parser::new().line_breaks(line_breaks).parse(text);
    let article = article.expect("the text is no error");
    let texts = article
        .paragraphs()
        .map(|paragraph| paragraph.text().replace('\n', "⏎"));
    texts.collect()
}

#[test]
fn the_caller_chooses_which_line_breaks_end_a_paragraph() {
    let text = "पुल का काम पूरा\n\nगया, 4 मई (भाषा) पुल का निरीक्षण\nअभियंता\nने किया।\nपुल जल्द खुलेगा।\n\nविज्ञापन\nलोग खुश हैं।\nयह भी पढ़ें: बांध का काम शुरू\nकाम पर सात करोड़ रुपये लगे।";
    assert_eq!(
        paragraphs(text, LineBreaks::Evidence),
        [
            "पुल का निरीक्षण⏎अभियंता⏎ने किया।",
            "पुल जल्द खुलेगा।",
            "लोग खुश हैं।",
            "काम पर सात करोड़ रुपये लगे।"
        ]
    );
    assert_eq!(
        paragraphs(text, LineBreaks::Hard),
        [
            "पुल का निरीक्षण",
            "अभियंता",
            "ने किया।",
            "पुल जल्द खुलेगा।",
            "लोग खुश हैं।",
            "काम पर सात करोड़ रुपये लगे।"
        ]
    );
    // Furniture is never joined.
    assert_eq!(
        paragraphs(text, LineBreaks::Soft),
        [
            "पुल का निरीक्षण⏎अभियंता⏎ने किया।⏎पुल जल्द खुलेगा।",
            "लोग खुश हैं।",
            "काम पर सात करोड़ रुपये लगे।"
        ]
    );
}

/// Pieces of sentences that links broke, and whole ones.
const PIECES: &[&str] = &[
    "समाचार एजेंसी",
    "TASS",
    "ने बताया कि काम जारी है।",
    "उन्होंने",
    "और",
    "वन विभाग",
    "के अधिकारी आए।",
    "नई सड़क",
    "का काम पूरा हुआ",
    "मंत्री,",
    "\"हम तैयार हैं।\"",
    "राहत",
    "है।",
    "पर काम रुका।",
    "सूत्रों ने",
    "- पहला नियम",
    "बाढ़ से घिरे गांवों तक नाव से राशन पहुंचाने की तैयारी",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn splitter_and_layout_read_line_breaks_alike(
        picks in prop::collection::vec((0..PIECES.len(), prop::sample::select(vec!["\n", "\r\n", "\n\n"])), 1..12),
    ) {
        let text: String = picks.iter().flat_map(|&(pick, end)| [PIECES[pick], end]).collect();
        let article = Parser::new().running_text(true).parse(&text);
        let found: Vec<_> = article.iter().flat_map(|article| article.sentences().map(|sentence| sentence.span()).collect::<Vec<_>>()).collect();
        let split: Vec<_> = samachar::sentences(&text).map(|sentence| sentence.span()).collect();
        prop_assert_eq!(found, split, "{:?}", text);
    }

    /// Marks written as entities, and tags round words, leave the parts and sentences as they are.
    #[test]
    fn entities_and_tags_change_no_structure(
        picks in prop::collection::vec((0..PIECES.len(), prop::sample::select(vec!["\n", " ", "\n\n"])), 1..12),
        tagged in any::<bool>(),
    ) {
        let text: String = picks.iter().flat_map(|&(pick, end)| [PIECES[pick], end]).collect();
        let marked = |text: &str| text.replace('"', "&quot;").replace('।', "&#2404;");
        let tagged = |text: &str| if tagged { text.replace("काम", "<b>काम</b>") } else { text.to_owned() };
        let encoded = tagged(&marked(&text));
        // Where the lengths of lines decide (whether one was wrapped, and so is a sentence and no headline), a tag and an
        // entity count as the blanks that they are read as.
        let blank = |text: String| text.replace("<b>", "   ").replace("</b>", "    ").replace("&#2404;", "।      ").replace("&quot;", "\"     ");
        let as_long = blank(encoded.clone());
        let parser = Parser::new().line_breaks(LineBreaks::Hard);
        for parser in [parser.clone(), parser.running_text(true)] {
            let (Ok(plain), Ok(as_long), Ok(other)) = (parser.parse(&text), parser.parse(&as_long), parser.parse(&encoded)) else {
                continue;
            };
            prop_assert_eq!(other.unaccounted(), None, "{:?}", encoded);
            let sentences = |article: &Article<'_>| -> Vec<String> {
                article.sentences().map(|sentence| sentence.span().of(article.source()).unwrap_or_default().to_owned()).collect()
            };
            // A tag at the end of a sentence stands outside it.
            let bare = |text: String| text.replace("<b>", "").replace("</b>", "");
            let expected: Vec<String> = sentences(&plain).iter().map(|text| marked(text)).collect();
            let found: Vec<String> = sentences(&other).into_iter().map(bare).collect();
            let words = |text: &String| text.split_whitespace().map(marked).collect::<Vec<_>>();
            let same_words = |found: &String, of_length: &String| {
                let found: Vec<String> = found.split_whitespace().map(str::to_owned).collect();
                found == words(of_length)
            };
            let of_length = sentences(&as_long);
            let is_as_long = found.len() == of_length.len() && found.iter().zip(&of_length).all(|(found, of_length)| same_words(found, of_length));
            prop_assert!(found == expected || is_as_long, "{:?}: {:?}, expected {:?}", encoded, found, expected);
        }
    }
}

/// All the case files, to be run with a rule left out.
#[cfg(samachar_ablation)]
pub(crate) const CASES: &[fn()] = &[
    every_rule_decides_where_its_cases_say,
    every_part_of_an_article_is_found,
    every_part_of_a_page_is_found,
    parts_without_a_label_are_found_by_their_place,
    copy_of_agencies_is_read,
    furniture_in_unusual_orders_is_told,
    text_that_looks_like_furniture_stays_text,
    every_kind_of_line_is_told,
];
