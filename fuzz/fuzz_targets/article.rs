//! Any bytes: no panic, and every part of an article in its place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samachar::{Normalizer, Parser, Splitter, dates, quotations};

fuzz_target!(|bytes: &[u8]| {
    let Ok(article) = Parser::new().parse_bytes_lossy(bytes) else { return };
    assert_eq!(article.unaccounted(), None);
    let text = article.source();
    for sentence in Splitter::new().keep_quotations_whole(true).sentences(text) {
        assert_eq!(sentence.span().of(text), Some(sentence.text()));
    }
    for date in dates(text) {
        assert_eq!(date.span().of(text), Some(date.text()));
    }
    for quotation in quotations(text).iter() {
        assert!(quotation.content().all(|span| span.of(text).is_some()));
    }
    let _ = Normalizer::new().normalize(text);
});
