//! What the small views tell that no case asks for, and how they are printed for a programmer.

use samachar::{
    Article, CivilDate, MarkedClass, Numeral, Offsets, Splitter, Vocabulary, dates, quotations,
    sentences,
};

const TEXT: &str = "महापौर सीमा राव ने कहा, \"पुल कल खुलेगा।\" उन्होंने कहा कि सड़क भी बनेगी।";

#[test]
fn views_are_printed_by_what_they_show() {
    let found = quotations(TEXT);
    assert!(!found.is_empty() && quotations("वर्षा हुई।").is_empty());
    let all = format!("{found:?}");
    let first = found.iter().next().expect("a quotation");
    let source = first.source().expect("a source");
    let speaker = first.speaker().expect("a speaker");
    for (printed, shows) in [
        (format!("{first:?}"), "पुल कल खुलेगा।"),
        (format!("{source:?}"), "महापौर सीमा राव"),
        (format!("{speaker:?}"), "सीमा राव"),
    ] {
        // Debug writes the signs of Devanagari as escapes.
        let shows = format!("{shows:?}");
        assert!(printed.contains(&shows), "{printed}");
        // An index into a list of the crate's own says nothing.
        assert!(!printed.contains("findings"), "{printed}");
    }
    assert_eq!(all.matches("Quotation {").count(), 2, "{all}");
}

#[test]
fn a_part_is_printed_without_the_rest_of_the_article() {
    let text = "पुल खुला\n\nPublished: 12 May 2023\n\nपटना, 12 मई (भाषा): मेला 5 जून से है।\n\nवर्षा हुई।\n\n(भाषा)";
    let article = Article::parse(text).expect("an article");
    let whole = format!("{article:?}");
    let paragraph = article.paragraphs().next().expect("a paragraph");
    let parts = [
        (format!("{paragraph:?}"), paragraph.to_string()),
        (
            format!("{:?}", article.dateline().unwrap()),
            article.dateline().unwrap().to_string(),
        ),
        (
            format!("{:?}", article.credit().unwrap()),
            article.credit().unwrap().to_string(),
        ),
        (
            format!("{:?}", article.dates().next().unwrap()),
            "5 जून".to_owned(),
        ),
        (
            format!("{:?}", dates(text).next_back().unwrap()),
            "5 जून".to_owned(),
        ),
    ];
    for (printed, text) in &parts {
        assert!(
            printed.contains(&format!("{text:?}")),
            "{printed} shows {text}"
        );
        assert!(!printed.contains(&format!("{:?}", "वर्षा हुई।")), "{printed}");
    }
    for (printed, _) in &parts[..4] {
        assert!(whole.contains(printed), "{printed} is shown in {whole}");
    }
    assert_eq!(
        format!("{:?}", article.clone().into_owned()),
        format!("OwnedArticle({whole})")
    );
    // What is read bit by bit shows what is still to come.
    let mut found = dates("18 जून को, फिर हर दिन");
    found.next();
    assert_eq!(format!("{found:?}").matches("DateExpression").count(), 1);
    let mut split = sentences("एक। दो।");
    split.next();
    assert_eq!(
        format!("{split:?}"),
        format!("Sentences {{ rest: {:?}, .. }}", " दो।")
    );
    assert_eq!(
        format!("{:?}", Offsets::new("a")),
        "Offsets { text: \"a\", .. }"
    );
    assert_eq!(format!("{:?}", Vocabulary::new()), "Vocabulary { .. }");
    let rule = samachar::rules().next().expect("a rule");
    assert_eq!(format!("{rule:?}"), format!("Rule({:?})", rule.id()));
}

#[test]
fn a_passage_that_is_never_closed_is_told() {
    let open = quotations("महापौर ने कहा, \"पुल कल खुलेगा। सड़क भी बनेगी।");
    let open: Vec<bool> = open
        .iter()
        .map(|quotation| quotation.is_unterminated())
        .collect();
    assert_eq!(open, [true]);
    let closed = quotations(TEXT);
    assert!(closed.iter().all(|quotation| !quotation.is_unterminated()));
}

#[test]
fn names_differ_and_are_what_is_printed() {
    let classes = [
        MarkedClass::Speech,
        MarkedClass::Fragment,
        MarkedClass::Term,
    ];
    assert_eq!(
        classes.map(MarkedClass::name),
        ["speech", "fragment", "term"]
    );
}

#[test]
fn the_sentences_in_a_sentence_lie_where_they_stand() {
    let text = "भीड़ थी। कोच बोले, \"हम जीते। सब खुश हैं।\" फिर सब गए।";
    let splitter = Splitter::new().keep_quotations_whole(true);
    let whole: Vec<_> = splitter.sentences(text).collect();
    assert_eq!(whole.len(), 3);
    let inner: Vec<&str> = whole[1]
        .inner()
        .map(|sentence| {
            assert_eq!(sentence.span().of(text), Some(sentence.text()));
            sentence.text()
        })
        .collect();
    assert_eq!(inner, ["कोच बोले, \"हम जीते।", "सब खुश हैं।\""]);
    for sentence in sentences("वर्षा हुई। सड़क बंद है।") {
        assert_eq!(sentence.inner().collect::<Vec<_>>(), [sentence]);
    }
}

#[test]
fn a_number_tells_its_parts() {
    let numeral = |text: &str| text.parse::<Numeral>().expect("a number");
    let half = numeral("साढ़े तीन");
    assert_eq!(
        (half.whole(), half.hundredths(), half.is_ordinal()),
        (3, 50, false)
    );
    let third = numeral("तीसरा");
    assert_eq!(
        (third.whole(), third.hundredths(), third.is_ordinal()),
        (3, 0, true)
    );
}

#[test]
fn a_source_tells_its_office_and_its_name() {
    let text = "अध्यक्ष 45 वर्षीय राम सिंह ने कहा कि वर्षा होगी।";
    let found = quotations(text);
    let source = found.iter().next().unwrap().source().unwrap();
    // An age is no part of the office.
    assert_eq!(source.role().map(|role| role.text()), Some("अध्यक्ष"));
    assert_eq!(source.name().map(|name| name.text()), Some("राम सिंह"));
    assert_eq!(source.title(), None);
}

#[test]
fn quotations_are_equal_that_say_the_same_in_the_same_text() {
    assert_eq!(quotations(TEXT), quotations(TEXT));
    // No quotations, but of other texts.
    assert_ne!(quotations("वर्षा हुई।"), quotations("बांध भरा।"));
    // The same words of another speaker.
    let of = |name: &str| format!("मंत्री {name} राव आईं। उन्होंने कहा कि वर्षा होगी।");
    let (first, second) = (of("मीरा"), of("नीरा"));
    let (first, second) = (quotations(&first), quotations(&second));
    assert_ne!(first.iter().next(), second.iter().next());
}

#[test]
fn a_stamp_tells_when_it_was() {
    let text = "नदी में बाढ़ आई\nUpdated: 5 Jan 2024, 10:30 AM\nनदी में बाढ़ आ गई और पुल टूट गया।\n";
    let article = Article::parse(text).unwrap();
    let stamp = article.timestamps().next().unwrap();
    assert_eq!(stamp.instant().unwrap().to_string(), "2024-01-05T10:30");
}

#[test]
fn days_stand_beside_each_other() {
    let day = |year, month, day| CivilDate::new(year, month, day).unwrap();
    assert_eq!(day(2024, 2, 28).tomorrow(), Some(day(2024, 2, 29)));
    assert_eq!(day(2024, 3, 1).yesterday(), Some(day(2024, 2, 29)));
    assert_eq!(day(9999, 12, 31).tomorrow(), None);
}
