//! What marks an advertisement.

pub(super) const ADVERTISEMENTS: &str = "
    ad
    ads
    ads by google
    advertisement
    advertisement remove ad
    advertisement scroll to continue
    advertisements
    advertorial
    article continues below advertisement
    paid content
    promoted
    sponsored
    sponsored by
    sponsored content
    sponsored links
    sponsored post
    story continues below advertisement
    story continues below this ad
    एड
    खबर विज्ञापन के बाद जारी है
    प्रायोजित
    विज्ञापन
    विज्ञापन के नीचे खबर जारी है
    विज्ञापन के बाद खबर जारी
    विज्ञापन के बाद जारी
    विज्ञापन जारी रखने के लिए स्क्रॉल करें
    विज्ञापन हटाएं
    विज्ञापन हटाएं सिर्फ खबर पढ़ें
    स्पॉन्सर्ड
";
