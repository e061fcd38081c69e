//! Labels before the tags of an article.

pub(super) const TAGS: &str = "
    article tags
    first tag
    keywords
    labels
    more on
    post tags
    read more on
    related tags
    related topics
    tag
    tagged
    tagged in
    tags
    topics
    अधिक जानें
    इस खबर से जुड़े टैग
    कीवर्ड
    कीवर्ड्स
    टॅग
    टॅग्स
    टैग
    टैग्ज
    टैग्स
    टॉपिक
    टॉपिक्स
    विषय
    संबंधित टैग
    संबंधित टैग्स
    संबंधित विषय
";
