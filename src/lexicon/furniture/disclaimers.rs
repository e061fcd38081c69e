//! Disclaimers, notes on the author, and labels before the source of an article.

/// Labels before a disclaimer or the source of an article.
pub(super) const DISCLAIMERS: &str = "
    all rights reserved
    copyright
    editors note
    news and image source
    news image source
    news source
    note
    source
    sources
    via
    आभार
    कॉपीराइट
    खबर स्रोत
    नोट
    समाचार स्रोत
    सर्वाधिकार सुरक्षित
    साभार
    सोर्स
    सौजन्य
    स्रोत
";

/// Headings of notes on the author and of disclaimers, whose words stand on the next lines.
pub(super) const NOTES: &str = "
    about author
    about the author
    author bio
    disclaimer
    अस्वीकरण
    डिसक्लेमर
    डिस्कलेमर
    डिस्क्लेमर
    डिस्क्लैमर
    लेखक का परिचय
    लेखक के बारे में
    लेखक परिचय
";

/// Labels before the agency whose copy an article uses.
pub(super) const INPUTS: &str = "
    agency input
    agency inputs
    input
    inputs
    इनपुट
    इनपुट्स
";
