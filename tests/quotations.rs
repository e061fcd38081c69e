//! Cases of quotations: who said what, in running text and in headlines.

use samachar::Parser;
use serde::Deserialize;
use serde_json::Value;

use crate::case_files::{Ids, difference, rules, run};

/// A text and what is quoted in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    /// The rules that decide in it, and those that must not.
    #[serde(default)]
    rule: Ids,
    #[serde(default)]
    spares: Ids,
    /// Whether the text is a whole article, with a headline.
    #[serde(default)]
    article: bool,
    /// All quotations, in the order of the text.
    #[serde(default)]
    quotation: Vec<Expected>,
}

/// A quotation: what is left out is not looked at, save that a source or medium left out must be
/// absent. An empty string says that there is none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    kind: String,
    content: Vec<String>,
    cue: Option<String>,
    source: Option<String>,
    source_kind: Option<String>,
    speaker: Option<String>,
    /// How the speaker is known.
    attribution: Option<String>,
    /// The number of an earlier quotation of the case, from 1, that has the same speaker.
    same_speaker_as: Option<usize>,
    via: Option<String>,
}

/// What was found, as a case file has it.
struct Found {
    kind: String,
    content: Vec<String>,
    cue: Option<String>,
    source: Option<String>,
    source_kind: Option<String>,
    speaker: Option<String>,
    speaker_id: Option<u64>,
    attribution: Option<String>,
    via: Option<String>,
}

fn find(case: &Case) -> Vec<Found> {
    let article = match Parser::new().running_text(!case.article).parse(&case.text) {
        Ok(article) => serde_json::to_value(article).expect("an article can be written as JSON"),
        Err(error) => panic!("{}: {error}", case.name),
    };
    let slice = |span: &Value| -> Option<String> {
        let at = |place| usize::try_from(span.get(place)?.as_u64()?).ok();
        Some(case.text[at(0)?..at(1)?].to_owned())
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let speakers = list(&article["speakers"]);
    list(&article["quotations"])
        .iter()
        .map(|quotation| {
            let source = &quotation["source"];
            let speaker = speakers
                .iter()
                .find(|speaker| speaker["id"] == quotation["speaker"]);
            Found {
                kind: quotation["kind"].as_str().unwrap_or_default().to_owned(),
                content: list(&quotation["content"])
                    .iter()
                    .filter_map(slice)
                    .collect(),
                cue: slice(&quotation["cue"]),
                source: slice(&source["span"]),
                source_kind: source["kind"].as_str().map(str::to_owned),
                speaker: speaker
                    .and_then(|speaker| speaker["name"].as_str())
                    .map(str::to_owned),
                speaker_id: quotation["speaker"].as_u64(),
                attribution: quotation["attribution"].as_str().map(str::to_owned),
                via: slice(&quotation["via"]["span"]),
            }
        })
        .collect()
}

fn compare(expected: &Expected, found: &Found) -> Vec<String> {
    let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
    let mut wrong = difference("content", &expected.content, &found.content);
    if expected.kind != found.kind {
        wrong.push(format!(
            "kind: expected {}, found {}",
            expected.kind, found.kind
        ));
    }
    wrong.extend(difference(
        "source",
        &one(&expected.source),
        &one(&found.source),
    ));
    wrong.extend(difference("via", &one(&expected.via), &one(&found.via)));
    for (what, expected, found) in [
        ("cue", &expected.cue, &found.cue),
        ("source_kind", &expected.source_kind, &found.source_kind),
        ("speaker", &expected.speaker, &found.speaker),
        ("attribution", &expected.attribution, &found.attribution),
    ] {
        let found_or_none = found.as_deref().unwrap_or_default();
        if expected
            .as_deref()
            .is_some_and(|expected| expected != found_or_none)
        {
            wrong.extend(difference(what, &one(expected), &one(found)));
        }
    }
    wrong
}

fn check(case: &Case) -> Vec<String> {
    let mut wrong = compare_all(case);
    wrong.extend(rules(&case.rule, &case.spares, || {
        let parser = Parser::new().running_text(!case.article);
        let explained = parser.explain(&case.text);
        explained.map(|explained| explained.1).unwrap_or_default()
    }));
    wrong
}

fn compare_all(case: &Case) -> Vec<String> {
    let found = find(case);
    let all = |contents: Vec<&Vec<String>>| {
        contents
            .iter()
            .map(|content| content.join(" … "))
            .collect::<Vec<_>>()
    };
    if found.len() != case.quotation.len() {
        return difference(
            "quotations",
            &all(case
                .quotation
                .iter()
                .map(|quotation| &quotation.content)
                .collect()),
            &all(found.iter().map(|quotation| &quotation.content).collect()),
        );
    }
    let id = |number: usize| found[number].speaker_id;
    let is_other = |(number, expected): &(usize, &Expected)| {
        let same = expected.same_speaker_as.map(|earlier| id(earlier - 1));
        same.is_some_and(|same| same.is_none() || same != id(*number))
    };
    let others = case.quotation.iter().enumerate().filter(is_other);
    let others = others.map(|(number, _)| format!("quotation {}: another speaker", number + 1));
    let pairs = case.quotation.iter().zip(&found);
    pairs
        .flat_map(|(expected, found)| compare(expected, found))
        .chain(others)
        .collect()
}

fn cases(name: &str) {
    run(name, |case: &Case| case.name.clone(), check);
}

#[test]
fn direct() {
    cases("quotations-direct");
}

#[test]
fn clauses() {
    cases("quotations-clauses");
}

#[test]
fn sources() {
    cases("quotations-sources");
}

#[test]
fn attributions() {
    cases("quotations-attributions");
}

#[test]
fn headlines() {
    cases("quotations-headlines");
}

#[test]
fn speakers() {
    cases("quotations-speakers");
}

#[test]
fn not_quotations() {
    cases("quotations-none");
}

#[test]
fn articles() {
    cases("quotations-articles");
}

#[test]
fn passages() {
    cases("quotations-passages");
}

/// Each doubt takes its part away, and one word less does not.
#[test]
fn a_quotation_is_as_sure_as_its_doubts_leave_it() {
    let cases = [
        (0.97, "मोहन राम सिंह ने कहा कि पुल अगले साल बनेगा।"),
        (0.92, "मंत्री ने कहा कि पुल अगले साल बनेगा।"),
        // No source, a pronoun, and one of a document.
        (0.72, "बैठक में कहा गया कि पुल अगले साल बनेगा।"),
        (0.77, "उन्होंने कहा कि पुल अगले साल बनेगा।"),
        (0.67, "पत्र मिला जिसमें लिखा है कि पुल अगले साल बनेगा।"),
        // A long name, and a long phrase with an office in it.
        (0.82, "मोहन राम कुमार सिंह ने कहा कि पुल अगले साल बनेगा।"),
        (
            0.97,
            "रामगढ़ जिले के शिक्षा विभाग के मंत्री मोहन सिंह ने कहा कि पुल अगले साल बनेगा।",
        ),
        (
            0.82,
            "रामगढ़ जिले के शिक्षा विभाग के मंत्री मोहन राम सिंह ने कहा कि पुल अगले साल बनेगा।",
        ),
        // Words between the source and its report: six, seven.
        (
            0.92,
            "मंत्री ने शनिवार को गांव में लोगों से कहा कि पुल अगले साल बनेगा।",
        ),
        (
            0.82,
            "मंत्री ने शनिवार को बड़े गांव में लोगों से कहा कि पुल अगले साल बनेगा।",
        ),
        // More may belong to the phrase.
        (0.82, "बैठक में मंत्री ने कहा कि पुल अगले साल बनेगा।"),
        // Marks that are closed, and not.
        (0.93, "मंत्री ने कहा, \"पुल अगले साल बनेगा।\""),
        (0.73, "मंत्री ने कहा, \"पुल अगले साल बनेगा।"),
        (0.43, "उन्होंने कहा, \"हां।"),
        // Two words, three words.
        (0.77, "मंत्री ने कहा कि पुल बनेगा।"),
        (0.92, "मंत्री ने कहा कि पुल कल बनेगा।"),
    ];
    for (sure, text) in cases {
        let found = samachar::quotations(text);
        let found = found.iter().next().expect("a quotation").confidence();
        assert!((found - sure).abs() < 0.001, "{found} in {text}");
    }
}

#[test]
fn an_office_in_the_headline_and_the_name_in_the_body_are_one_speaker() {
    let article = samachar::Article::parse(include_str!("../examples/data/article.txt")).unwrap();
    let mut names: Vec<&str> = article.speakers().map(|speaker| speaker.name()).collect();
    let headline = article.quotations().next().unwrap();
    assert_eq!(headline.speaker().unwrap().mentions().len(), 3);
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "{names:?}");
}

#[test]
fn quotations_stand_in_the_order_of_the_text_also_above_the_headline() {
    let text = "\
स्टोरी हाइलाइट्स
- 11 जिलों में खुलेंगे केंद्र
- कृषि मंत्री ने कहा कि किसानों को मिलेगा बीज
मंत्री बोले- हर जिले में खुलेगा केंद्र
कुमार अभिषेक कुमार अभिषेक
लखनऊ/नई दिल्ली, 06 जुलाई 2021, अपडेटेड 10:14 AM IST
उत्तर प्रदेश के 11 जिलों में मोटे अनाज के प्रसंस्करण केंद्र खोले जाएंगे. सरकार ने 85 करोड़ रुपये मंजूर किए हैं.
कृषि मंत्री ने कहा कि किसानों को मुफ्त बीज दिया जाएगा.";
    let article = samachar::Article::parse(text).unwrap();
    let headline = article.headline().unwrap().span();
    let spans: Vec<samachar::Span> = article
        .quotations()
        .map(|quotation| quotation.content().next().unwrap())
        .collect();
    assert_eq!(spans.len(), 3);
    assert!(spans[0].end() <= headline.start() && spans.is_sorted());
    let found: Vec<_> = article.quotations_in(headline).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].content().next(), Some(spans[1]));
    assert_eq!(
        article
            .quotations_in(samachar::Span::new(0, text.len()))
            .len(),
        3
    );
    assert_eq!(
        article
            .quotations_in(samachar::Span::new(spans[1].end(), spans[1].start()))
            .len(),
        0
    );
}

/// All the case files, to be run with a rule left out.
#[cfg(samachar_ablation)]
pub(crate) const CASES: &[fn()] = &[
    direct,
    clauses,
    sources,
    attributions,
    headlines,
    speakers,
    not_quotations,
    articles,
    passages,
];
