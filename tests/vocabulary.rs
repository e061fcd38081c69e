//! Words of a caller's own: what each kind does, and what is refused.

use samachar::{Agency, Article, ErrorKind, Parser, Splitter, Vocabulary};

/// The article with a vocabulary and without one.
fn read<'t>(own: &Vocabulary, text: &'t str) -> [Article<'t>; 2] {
    let parser = Parser::new();
    [parser.clone().vocabulary(own), parser].map(|parser| parser.parse(text).expect("an article"))
}

/// The names of those who are quoted, as their sources name them.
fn sources(article: &Article<'_>) -> Vec<String> {
    article
        .quotations()
        .filter_map(|quotation| Some(quotation.source()?.text().to_owned()))
        .collect()
}

#[test]
fn a_town_and_an_agency_make_a_dateline() {
    let own = Vocabulary::new()
        .place("नया गंज")
        .and_then(|own| own.agency("पर्वत समाचार", "PARVAT"))
        .expect("words");
    let text = "नया गंज, 4 मई (पर्वत समाचार): नदी पर पुल बनेगा।";
    let [with, _] = read(&own, text);
    let dateline = with.dateline().expect("a dateline");
    let places: Vec<&str> = dateline.places().map(|place| place.text()).collect();
    assert_eq!(places, ["नया गंज"]);
    let agency = dateline.agency().expect("an agency");
    assert_eq!(agency.id(), "PARVAT");
    assert!(matches!(agency, Agency::Own(_)));
    assert!(format!("{agency:?}").contains("PARVAT"), "{agency:?}");
}

#[test]
fn a_title_at_the_end_of_a_line_waits_for_its_name() {
    let own = Vocabulary::new().title("वास्तु.").expect("a title");
    let text = "पुल बनेगा।\n\nनदी के पुल का नक्शा तैयार करने वाले वास्तु.\nमोहन वर्मा ने कहा कि काम शुरू है।";
    let [with, without] = read(&own, text);
    let last = |article: &Article<'_>| {
        article
            .sentences()
            .last()
            .map(|sentence| sentence.text().to_owned())
    };
    assert!(
        last(&with).is_some_and(|text| text.starts_with("नदी")),
        "{with:?}"
    );
    assert!(
        last(&without).is_some_and(|text| text.starts_with("मोहन")),
        "{without:?}"
    );
}

#[test]
fn a_verb_and_a_noun_of_speech_report() {
    let own = Vocabulary::new()
        .reporting_verb("अलापना")
        .and_then(|own| own.speech_noun("राग"))
        .expect("words");
    for text in ["नेता ने अलापा कि सब ठीक है।", "नेता ने राग किया कि सब ठीक है।"]
    {
        let [with, without] = read(&own, text);
        assert_eq!(sources(&with), ["नेता"], "{text}");
        assert_eq!(sources(&without), [""; 0], "{text}");
    }
}

#[test]
fn an_abbreviation_and_a_title_take_a_full_stop() {
    let count = |splitter: Splitter| splitter.sentences("निदे. वर्मा आए. सब उठे.").count();
    let words: [fn(Vocabulary) -> Result<Vocabulary, samachar::Error>; 4] = [
        |own| own.abbreviation("निदे"),
        |own| own.abbreviation("निदे."),
        |own| own.title("निदे."),
        |own| own.title("निदे"),
    ];
    let counts = words.map(|add| {
        let own = add(Vocabulary::new()).expect("a word");
        count(Splitter::new().vocabulary(&own))
    });
    // A form of address that is whole takes none.
    assert_eq!(counts, [2, 2, 2, 3]);
    assert_eq!(count(Splitter::new()), 3);
}

#[test]
fn a_line_of_furniture_is_no_text() {
    let own = Vocabulary::new().furniture("हमारे साथी बनें").expect("a line");
    let [with, without] = read(&own, "वर्षा हुई।\n\nहमारे साथी बनें!");
    let residue: Vec<&str> = with.residue().map(|part| part.text()).collect();
    assert_eq!(residue, ["हमारे साथी बनें!"]);
    assert_eq!(without.residue().count(), 0);
}

#[test]
fn a_file_says_what_the_methods_say() {
    let file = "# our house\n\nनया गंज\tplace\t-\ttown\nपर्वत समाचार\tagency\t-\tPARVAT\tsince 1990\n\
        अलापना\tverb\tv\tspeaking\nहमारे साथी बनें\tlabel\t-\tpromo\nग्रामदूत\tnoun\tm\trole\n\
        पंचमंडल\tnoun\t-\tbody\n";
    let text = "नया गंज, 4 मई (पर्वत समाचार): ग्रामदूत रमेश पाल ने अलापा कि पुल बनेगा। \
        पंचमंडल ने कहा कि सड़क भी बनेगी।\n\nहमारे साथी बनें!";
    let called = || {
        Vocabulary::new()
            .place("नया गंज")?
            .agency("पर्वत समाचार", "PARVAT")?
            .reporting_verb("अलापना")?
            .furniture("हमारे साथी बनें")?
            .role("ग्रामदूत")?
            .body("पंचमंडल")
    };
    let called = called().expect("words");
    let json = |own: &Vocabulary| {
        let [with, _] = read(own, text);
        serde_json::to_string(&with).expect("JSON")
    };
    for file in [file.to_owned(), file.replace('\n', "\r\n")] {
        let own = Vocabulary::from_tsv(&file).expect("a vocabulary");
        assert_eq!(json(&own), json(&called));
    }
    assert_ne!(json(&called), json(&Vocabulary::new()));
}

#[test]
fn a_copy_goes_its_own_way() {
    let first = Vocabulary::default()
        .reporting_verb("अलापना")
        .expect("a verb");
    let second = first.clone().place("नया गंज").expect("a town");
    let text = "नया गंज। नेता ने अलापा कि सब ठीक है।";
    let [with, _] = read(&second, text);
    assert!(with.dateline().is_some());
    let [with, _] = read(&first, text);
    assert!(with.dateline().is_none());
    assert_eq!(sources(&with), ["नेता"]);
}

#[test]
fn a_fault_in_a_file_is_told_by_line_column_and_byte() {
    // a row, and the column at fault
    let rows = [
        ("शब्द\tnoun", 0),
        ("शब्द\tnoun\tm\trole\tnote\tmore", 0),
        ("\tnoun\tm\trole", 1),
        ("दो शब्द\tnoun\tm\trole", 1),
        ("शब्द\t noun\tm\trole", 2),
        ("शब्द\tnoun\t\trole", 3),
        ("शब्द\tnoun\tz\trole", 3),
        ("शब्द\tnoun\t-\tno-such-feature", 4),
        ("शब्द\tnoun\tm\tcue=no-such-cue", 4),
        ("शब्द\tabbr\t-\tabbreviation=no-such", 4),
        ("शब्द\tnoun\t-\ttime=month:3", 4),
        ("शब्द\tplace\t-\tvillage", 4),
        ("शब्द\tlabel\t-\tno-such-label", 4),
        ("शब्द\tagency\t-\tan-id-of-more-than-23-bytes", 4),
    ];
    for (row, at) in rows {
        for end in ["\n", "\r\n"] {
            let before = format!("# a house{end}पटवारी\tnoun\tm\trole{end}");
            let error = Vocabulary::from_tsv(&format!("{before}{row}{end}")).unwrap_err();
            let ErrorKind::BadWord { line, column, .. } = error.kind() else {
                panic!("{row:?}: {error}");
            };
            assert_eq!((line, column), (3, at), "{row:?}: {error}");
            assert_eq!(error.offset(), before.len(), "{row:?}: {error}");
        }
    }
}

#[test]
fn settings_are_equal_where_the_same_words_were_added() {
    let own = || Vocabulary::new().place("नया गंज").expect("a town");
    let more = own().role("पटवारी").expect("a word");
    assert_eq!(own(), own());
    assert_ne!(own(), more);
    let patterned = |pattern| own().furniture_pattern(pattern).expect("a pattern");
    assert_eq!(patterned("अंक [0-9]+"), patterned("अंक [0-9]+"));
    assert_ne!(patterned("अंक [0-9]+"), patterned("अंक"));
    assert_eq!(Parser::default(), Parser::new());
    assert_eq!(
        Parser::new().vocabulary(&own()),
        Parser::new().vocabulary(&own())
    );
    assert_ne!(Parser::new(), Parser::new().running_text(true));
    assert_ne!(Splitter::new(), Splitter::new().abbreviation("निदे"));
}
