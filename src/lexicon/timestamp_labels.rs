//! Labels before the date and time at which an article appeared or was changed.
//!
//! Source: the timestamp lines of Hindi news sites, which use English and Hindi labels alike. A
//! label that names a person's part (`Published by`) is a byline's. Not included: bare `On` and
//! `को`, which ordinary sentences use more than labels do.

use super::{Index, Label, Senses, WordId};

const PUBLISHED: &str = "
    created
    created at
    created on
    date
    date posted
    first posted
    first published
    first published at
    first published on
    post date
    post published
    posted
    posted at
    posted date
    posted on
    posted time
    premiered
    premiered on
    publication date
    publish date
    publish on
    published
    published at
    published date
    published in
    published on
    published time
    publishing date
    release date
    story first published
    streamed live on
    this article is from
    this story is from
    uploaded
    uploaded on
    तारीख
    तिथि
    दिनांक
    पब्लिश
    पब्लिश ऑन
    पब्लिश किया गया
    पब्लिश डेट
    पब्लिश्ड
    पहली बार प्रकाशित
    पोस्ट किया
    पोस्ट किया गया
    पोस्ट की तारीख
    पोस्ट डेट
    पोस्ट तिथि
    पोस्ट दिनांक
    पोस्ट हुआ
    पोस्टेड
    प्रकाशन
    प्रकाशन की तारीख
    प्रकाशन की तिथि
    प्रकाशन तारीख
    प्रकाशन तिथि
    प्रकाशन दिनांक
    प्रकाशन समय
    प्रकाशित
    प्रकाशित किया गया
    प्रकाशित की गई
    प्रकाशित तारीख
    प्रकाशित तिथि
    प्रकाशित समय
    प्रकाशित हुआ
    प्रकाशित होने की तिथि
    प्रविष्टि तिथि
    प्रसारित
    फर्स्ट पब्लिश्ड
";

const UPDATED: &str = "
    edited on
    last edit
    last edited
    last modified
    last modified on
    last update
    last updated
    last updated at
    last updated date
    last updated on
    modified
    modified at
    modified date
    modified on
    post last updated
    post updated
    update
    update date
    updated
    updated at
    updated date
    updated on
    updated time
    अंतिम अद्यतन
    अंतिम अपडेट
    अंतिम अपडेट तिथि
    अंतिम बार अपडेट
    अंतिम बार अपडेट किया गया
    अंतिम बार संशोधित
    अंतिम संशोधन
    अंतिम संशोधित
    अद्यतन
    अद्यतन किया गया
    अपडेट
    अपडेट ऑन
    अपडेट करने की तारीख
    अपडेट किया गया
    अपडेट की गई
    अपडेट तिथि
    अपडेट दिनांक
    अपडेट समय
    अपडेट हुआ
    अपडेटेड
    अपडेटेड ऑन
    अपडेटेड डेट
    आखरी अपडेट
    आखिरी अपडेट
    आखिरी बार अपडेट
    आखिरी बार अपडेट किया गया
    पिछला अपडेट
    पुनः संशोधित
    लास्ट अपडेट
    लास्ट अपडेटेड
    लास्ट मॉडिफाइड
    संशोधित
    संशोधित किया गया
    संशोधित तिथि
";

pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Label)> {
    let mut entries = Vec::new();
    for (label, phrases) in [(Label::Published, PUBLISHED), (Label::Updated, UPDATED)] {
        let phrases = phrases
            .lines()
            .map(str::trim)
            .filter(|phrase| !phrase.is_empty());
        entries.extend(phrases.map(|phrase| (index.phrase(phrase, Senses::LABEL), label)));
    }
    entries
}
