//! What the views of an article tell of a stretch is what lies in it, and articles are equal whose parts are.

use samachar::{Article, Span, data};

use crate::data::each_article;

/// How many ends of findings are tried as the ends of a stretch.
const ENDS: usize = 10;

/// Stretches that begin and end where something in the article does.
fn stretches(article: &Article<'_>) -> Vec<Span> {
    let sentences = article.sentences().map(|sentence| sentence.span());
    let dates = article.dates().map(|date| date.span());
    let contents = article
        .quotations()
        .flat_map(|quotation| quotation.content());
    let mut ends: Vec<usize> = sentences
        .chain(dates)
        .chain(contents)
        .flat_map(|span| [span.start(), span.start() + 1, span.end()])
        .collect();
    ends.sort_unstable();
    ends.dedup();
    ends.truncate(ENDS);
    let to_each = |(at, &start): (usize, &usize)| {
        let rest = ends[at..].to_vec();
        rest.into_iter().map(move |end| Span::new(start, end))
    };
    ends.iter().enumerate().flat_map(to_each).collect()
}

#[test]
fn a_stretch_has_what_lies_in_it() {
    each_article(|article| {
        for stretch in stretches(article) {
            let meets = |span: Span| span.start() < stretch.end() && stretch.start() < span.end();
            let starts = |span: Span| (stretch.start()..stretch.end()).contains(&span.start());
            let sentences = article.sentences().filter(|s| meets(s.span()));
            let dates = article.dates().filter(|date| starts(date.span()));
            let quotations = article
                .quotations()
                .filter(|quotation| quotation.content().next().is_some_and(starts));
            let told = (sentences.count(), dates.count(), quotations.count());
            let found = (
                article.sentences_in(stretch).len(),
                article.dates_in(stretch).len(),
                article.quotations_in(stretch).len(),
            );
            assert!(
                stretch.is_empty() || found == told,
                "{stretch:?} of {:?}",
                article.source()
            );
        }
    });
}

#[test]
fn a_paragraph_has_what_lies_in_it() {
    each_article(|article| {
        let mut count = 0;
        for paragraph in article.paragraphs() {
            let span = paragraph.span();
            assert!(paragraph.sentences().all(|s| span.encloses(s.span())));
            assert!(paragraph.dates().eq(article.dates_in(span)));
            assert!(paragraph.quotations().eq(article.quotations_in(span)));
            count += paragraph.sentences().len();
            let joined = paragraph.joined_text();
            assert!(!joined.contains(['\n', '\r']), "{joined:?}");
        }
        let headline = article.headline().map_or(0, |headline| {
            let headed = article
                .sentences()
                .filter(|s| headline.span().encloses(s.span()));
            headed.count()
        });
        let all = article.sentences().len();
        assert!(count == all || count + headline == all);
    });
}

#[test]
fn a_speaker_has_the_quotations_that_name_it() {
    each_article(|article| {
        for (number, speaker) in article.speakers().enumerate() {
            assert_eq!(speaker.id(), number);
            let named = article
                .quotations()
                .filter(|quotation| quotation.speaker().is_some_and(|of| of.id() == number));
            assert!(named.eq(speaker.quotations()));
            let mentions = speaker.mentions();
            assert!(mentions.is_sorted() && !mentions.is_empty());
            assert_eq!(
                speaker.name_span().of(article.source()),
                Some(speaker.name())
            );
        }
    });
}

const PAGE: &str = "पुल खुला\nUpdated: 5 Jan 2024, 10:30 AM\nEdited By: सीमा राय\nपटना, 5 जनवरी (भाषा): मेला 6 जून से है। \
     मंत्री ने कहा, \"पुल बनेगा।\"\n\nवर्षा हुई और नदी भर गई।\n\n(भाषा)\nविज्ञापन\nयह भी पढ़ें: मेले में भीड़ उमड़ी\nTags: पुल, मेला\n";

/// Takes a part away.
type Change = fn(&mut data::Article);

#[test]
fn articles_that_differ_in_one_part_differ() {
    let article = Article::parse(PAGE).expect("an article");
    let whole = data::Article::from(&article);
    let changes: &[(&str, Change)] = &[
        ("headline", |data| data.headline = None),
        ("timestamps", |data| data.timestamps.clear()),
        ("dateline", |data| data.dateline = None),
        ("byline", |data| data.byline = None),
        ("credit", |data| data.credit = None),
        ("paragraphs", |data| drop(data.paragraphs.pop())),
        ("quotations", |data| data.quotations.clear()),
        ("speakers", |data| {
            data.quotations.clear();
            data.speakers.clear();
        }),
        ("marked", |data| data.marked.clear()),
        ("dates", |data| data.dates.clear()),
        ("tags", |data| data.tags.clear()),
        ("related", |data| data.related.clear()),
        ("residue", |data| data.residue.clear()),
        ("reference", |data| data.reference = None),
    ];
    let mut others = vec![article.clone()];
    for (part, change) in changes {
        let mut less = whole.clone();
        change(&mut less);
        assert_ne!(less, whole, "the page has {part}");
        let other = less.with_text(PAGE).expect("of this text");
        assert_eq!(other, other.clone());
        for before in &others {
            assert_ne!(*before, other, "{part}");
            assert_ne!(other, *before, "{part}");
        }
        others.push(other);
    }
    let text = PAGE.replace("भीड़", "धूम");
    assert_ne!(Article::parse(&text).expect("an article"), article);
}
