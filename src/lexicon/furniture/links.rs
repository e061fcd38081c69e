//! Links to other articles and the headings of lists of them.

/// Links to other articles; what follows is a headline.
pub(super) const ALSO_READ: &str = "
    also check
    also check out
    also read
    also see
    also watch
    check also
    don t miss
    in case you missed it
    must read
    must watch
    read also
    read more
    read this
    read this also
    see also
    watch also
    अन्य खबर पढ़ें
    अवश्य पढ़ें
    आगे पढ़ें
    इन खबरों को भी पढ़ें
    इन खबरों पर भी नजर डालें
    इन्हें पढ़ें
    इस खबर को भी पढ़ें
    इससे जुड़ी खबर
    और पढ़े
    और पढ़ें
    और भी पढ़ें
    और ये भी पढ़े
    और ये भी पढ़ें
    खबर पढ़ें
    जरूर पढ़ें
    देखना न भूलें
    देखिए
    देखें
    पढ़ना न भूलें
    पढ़िए
    पढ़े
    पढ़ें
    पढ़ें पूरी खबर
    पढ़ें यह भी
    पढ़ें ये खबर
    पढ़ें ये भी
    पढ़ें संबंधित खबर
    पूरी खबर के लिए क्लिक करें
    पूरी खबर पढ़ने के लिए क्लिक करें
    पूरी खबर पढ़ें
    पूरी खबर यहां पढ़िए
    पूरी खबर यहां पढ़ें
    यह पढ़ना न भूलें
    यह पढ़ें
    यहां पढ़ें
    ये पढ़ें
    विस्तार से पढ़ें
    वीडियो भी देखें
    संबंधित
    संबंधित खबर
    संबंधित खबर पढ़ें
    संबंधित खबर भी पढ़ें
    साथ ही पढ़ें
";

/// What those labels are made of where they follow the grammar: `ये खबर भी पढ़ें`.
const ALSO_READ_OPENERS: &str = "इन्हें इसको इसे यह यहां ये";

const ALSO_READ_NOUNS: &str = "खबर खबरें रिपोर्ट लेख वीडियो समाचार स्टोरी";

const ALSO_READ_PARTICLES: &str = "जरूर भी";

const ALSO_READ_VERBS: &str = "जानिए जानें देखिए देखें देखे पढ़िए पढ़ें पढ़े सुनिए सुनें";

/// The labels that the grammar makes: with a noun behind a plain demonstrative, or without one.
pub(super) fn invitations() -> impl Iterator<Item = String> {
    ALSO_READ_OPENERS
        .split_ascii_whitespace()
        .flat_map(|opener| {
            let nouns = ALSO_READ_NOUNS
                .split_ascii_whitespace()
                .filter(move |_| matches!(opener, "यह" | "ये"));
            nouns.chain([""]).flat_map(move |noun| {
                ALSO_READ_PARTICLES
                    .split_ascii_whitespace()
                    .flat_map(move |particle| {
                        ALSO_READ_VERBS
                            .split_ascii_whitespace()
                            .map(move |verb| format!("{opener} {noun} {particle} {verb}"))
                    })
            })
        })
}

/// The words of those labels that tell them in the midst of a line.
pub(super) const LINKS: &str = "check read see watch जानिए जानें देखिए देखें देखे पढ़िए पढ़ें पढ़े सुनिए सुनें";

/// Headings of lists of other articles.
pub(super) const RELATED_LISTS: &str = "
    also in news
    also in this section
    also on site
    editor s picks
    editors pick
    editors picks
    featured
    from around the web
    latest
    latest articles
    latest news
    latest posts
    latest stories
    more from the web
    more from this section
    more in this section
    more like this
    more news
    more on this
    more stories
    most popular
    most read
    most viewed
    next article
    next news
    next page
    next post
    next story
    people also read
    popular
    popular news
    popular posts
    previous article
    previous news
    previous page
    previous post
    previous story
    promoted content
    promoted stories
    read next
    read these too
    recent news
    recent posts
    recommended
    recommended by
    recommended for you
    recommended news
    recommended stories
    related
    related article
    related articles
    related links
    related news
    related post
    related posts
    related stories
    related story
    related video
    related videos
    similar articles
    similar news
    similar posts
    similar stories
    similar story
    top headlines
    top news
    top stories
    top story
    top videos
    trending
    trending articles
    trending in news
    trending news
    trending now
    trending photos
    trending stories
    trending topics
    trending videos
    web stories
    you may also like
    you might also like
    अगला लेख
    अगली खबर
    अन्य खबरें
    अन्य जानकारी
    अन्य बड़ी खबर
    अन्य बड़ी खबरें
    अन्य लेख
    अन्य समाचार
    आज का अखबार
    आज की प्रमुख खबरें
    आज की बड़ी खबरें
    आपकी पसंद
    आपके काम की खबर
    आपके काम की खबरें
    आपके राज्य से
    आपके लिए
    आपके शहर से
    इससे जुड़ी खबरें
    और खबरें
    और देखें
    और भी खबरें
    और वीडियो
    कुछ और जानिए
    खबरें और भी हैं
    चर्चित खबरें
    जरूर देखें
    टॉप न्यूज
    टॉप वीडियो
    टॉप स्टोरी
    टॉप स्टोरीज
    ट्रेंडिंग
    ट्रेंडिंग खबरें
    ट्रेंडिंग न्यूज
    ट्रेंडिंग वीडियो
    ताजा खबर
    ताजा खबरें
    ताजा समाचार
    पाठकों की पसंद
    पिछला लेख
    पिछली खबर
    प्रमुख खबरें
    फोटो गैलरी
    बड़ी खबर
    बड़ी खबरें
    मिलती जुलती खबरें
    मुख्य समाचार
    यह भी चर्चा में
    यह भी पढ़ सकते हैं
    राज्य से और खबरें
    लेटेस्ट खबरें
    लेटेस्ट न्यूज
    लोकप्रिय
    लोकप्रिय खबरें
    लोकप्रिय समाचार
    वेब स्टोरी
    वेब स्टोरीज
    संपादक की पसंद
    संबंधित आलेख
    संबंधित खबरें
    संबंधित जानकारी
    संबंधित लेख
    संबंधित लेखों
    संबंधित वीडियो
    संबंधित समाचार
    संबंधित सामग्री
    सबसे अधिक पढ़ी गई
    सबसे ज्यादा देखे गए
    सबसे ज्यादा पठित
    सबसे ज्यादा पढ़ी गई
    सबसे ज्यादा पढ़ी गई खबरें
    सबसे ज्यादा पढ़ी गईं
    सबसे ज्यादा पढ़े गए
    सबसे लोकप्रिय
    सिफारिश की गई खबरें
    सुझाई गई खबरें
";
