//! Sentences: the case file, and what the types promise.

use samachar::{Ending, LineBreaks, Splitter};
use serde::Deserialize;

use crate::case_files::{self, Ids};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    rule: Ids,
    #[serde(default)]
    spares: Ids,
    text: Option<String>,
    sentences: Vec<String>,
    endings: Option<Vec<String>>,
    line_breaks: Option<String>,
    #[serde(default)]
    keep_quotations_whole: bool,
}

impl Case {
    fn text(&self) -> String {
        self.text
            .clone()
            .unwrap_or_else(|| self.sentences.join(" "))
    }

    fn splitter(&self) -> Splitter {
        let line_breaks = match self.line_breaks.as_deref() {
            None => LineBreaks::Evidence,
            Some("hard") => LineBreaks::Hard,
            Some("soft") => LineBreaks::Soft,
            Some(other) => panic!("{}: no line-break policy is called {other}", self.name),
        };
        Splitter::new()
            .line_breaks(line_breaks)
            .keep_quotations_whole(self.keep_quotations_whole)
    }
}

fn name(ending: Ending) -> &'static str {
    match ending {
        Ending::Danda => "danda",
        Ending::FullStop => "full_stop",
        Ending::Question => "question",
        Ending::Exclamation => "exclamation",
        Ending::Ellipsis => "ellipsis",
        Ending::Pipe => "pipe",
        Ending::LineBreak => "line_break",
        Ending::EndOfText => "end_of_text",
        _ => "unknown",
    }
}

#[test]
pub(crate) fn sentences_end_where_the_cases_say() {
    case_files::run(
        "sentences",
        |case: &Case| format!("{}: {}", case.name, case.text()),
        |case| {
            let text = case.text();
            let found: Vec<_> = case.splitter().sentences(&text).collect();
            let texts: Vec<String> = found.iter().map(|s| s.text().to_owned()).collect();
            let mut wrong = case_files::difference("sentences", &case.sentences, &texts);
            if let Some(endings) = &case.endings {
                let found: Vec<String> =
                    found.iter().map(|s| name(s.ending()).to_owned()).collect();
                wrong.extend(case_files::difference("endings", endings, &found));
            }
            wrong.extend(case_files::rules(&case.rule, &case.spares, || {
                case.splitter().explain(&text)
            }));
            wrong
        },
    );
}

/// The example of a rule is a text in which it decides; a line break is written as a sign there.
#[test]
fn rules_decide_in_their_examples() {
    let splitter = |id| match id {
        "break.kept-whole" => Splitter::new().keep_quotations_whole(true),
        "break.chosen" => Splitter::new().line_breaks(LineBreaks::Soft),
        _ => Splitter::new(),
    };
    for rule in samachar::rules().filter(|rule| rule.engine() == "break") {
        let text = rule.example().replace('⏎', "\n");
        let explanation = splitter(rule.id()).explain(&text);
        let decides = |decision: &samachar::Decision| decision.rule() == rule;
        assert!(
            explanation.decisions().iter().any(decides),
            "{rule} does not decide in {text}"
        );
    }
}

#[test]
fn what_stands_about_a_full_stop_is_shown() {
    let text = "डॉ. मेहता आए।";
    let explanation = Splitter::new().explain(text);
    let title = explanation
        .decisions()
        .iter()
        .find(|decision| decision.rule().id() == "break.title");
    let seen: Vec<&str> = title
        .unwrap()
        .evidence()
        .iter()
        .map(|&seen| &text[seen])
        .collect();
    assert_eq!(seen, ["डॉ", "मेहता"]);
}

#[test]
fn an_abbreviation_can_be_removed() {
    let text = "नाप 4 मी. ऊँचाई कम है.";
    assert_eq!(Splitter::new().sentences(text).count(), 1);
    assert_eq!(
        Splitter::new()
            .no_abbreviation("मी.")
            .sentences(text)
            .count(),
        2
    );
}

#[test]
fn words_and_excerpts_keep_their_places() {
    let text = "धूप निकली। किताबें सस्ती हुईं।";
    let second = samachar::sentences(text).nth(1).unwrap();
    for (span, word) in second.words() {
        assert_eq!(span.of(text), Some(word));
    }
    assert_eq!(second.excerpt(3), "किताबें");
    assert_eq!(second.excerpt(1000), second.text());
}

#[test]
fn the_iterator_allocates_nothing() {
    let text =
        "डॉ. मेहता ने कहा, \"हम 3.5 बजे आएंगे।\" वे आए? (देर से।) कंपनी\nऊर्जा निगम\nने बताया।\n".repeat(20);
    let warm_up = samachar::sentences(&text).count();
    let mut count = 0;
    let allocations = allocation_counter::measure(|| count = samachar::sentences(&text).count());
    assert_eq!(count, warm_up);
    assert_eq!(allocations.count_total, 0);
    // The counter counts: a string is an allocation.
    assert!(allocation_counter::measure(|| drop(text.clone())).count_total > 0);
}
