//! The furniture of news pages: labels and lines that stand round an article and are no part of
//! its text.
//!
//! Source: what scrapers leave in the text of articles from Hindi news sites (links to other
//! articles, lists of tags, captions, advertisements, appeals to follow, disclaimers, traces of
//! posts from social media). One phrase a line; number words and marks are left out, as they are
//! passed over. Not included: the names of smaller sites.

use super::{Index, Label, LayoutWord, Senses, WordId};

/// Links to other articles; what follows is a headline.
const ALSO_READ: &str = "
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
fn invitations() -> impl Iterator<Item = String> {
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
const LINKS: &str = "check read see watch जानिए जानें देखिए देखें देखे पढ़िए पढ़ें पढ़े सुनिए सुनें";

/// Headings of lists of other articles.
const RELATED_LISTS: &str = "
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

const TAGS: &str = "
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

/// Labels before the words or the source of a picture; what follows belongs to the picture.
const CAPTIONS: &str = "
    caption
    courtesy
    credit
    getty images
    image
    image by
    image caption
    image copyright
    image courtesy
    image credit
    image credits
    image source
    pc
    photo
    photo by
    photo caption
    photo courtesy
    photo credit
    photo credits
    photo source
    photographer
    pic
    pic credit
    pic source
    picture courtesy
    picture credit
    video
    video caption
    video credit
    video source
    इमेज
    इमेज का स्रोत
    इमेज कैप्शन
    इमेज कॉपीराइट
    इमेज क्रेडिट
    इमेज साभार
    इमेज सोर्स
    इमेज स्रोत
    ऑडियो कैप्शन
    कैप्शन
    ग्राफिक
    ग्राफिक्स
    चित्र
    चित्र का स्रोत
    चित्र साभार
    चित्र सौजन्य
    छवि स्रोत
    छाया
    छायांकन
    छायाकार
    छायाचित्र
    तस्वीर
    तस्वीर का स्रोत
    तस्वीर क्रेडिट
    तस्वीर साभार
    तस्वीर सौजन्य
    तस्वीर स्रोत
    फोटो
    फोटो का स्रोत
    फोटो कैप्शन
    फोटो क्रेडिट
    फोटो साभार
    फोटो सूत्र
    फोटो सोर्स
    फोटो सौजन्य
    फोटो सौजन्य से
    फोटो स्रोत
    बाइट
    वीडियो
    वीडियो कैप्शन
    वीडियो क्रेडिट
    वीडियो साभार
    वीडियो सौजन्य
    वीडियो स्रोत
";

/// What a caption says in brackets or alone: that the picture only stands for the thing.
const CAPTION_NOTES: &str = "
    concept image
    concept photo
    demo photo
    demo pic
    file image
    file photo
    file pic
    file picture
    representational image
    representational photo
    representative image
    representative photo
    screen grab
    screengrab
    screenshot
    symbolic image
    symbolic photo
    symbolic picture
    video grab
    ग्राफिक फोटो
    तस्वीर का इस्तेमाल प्रतीकात्मक तौर पर किया गया है
    तस्वीर का इस्तेमाल प्रतीकात्मक रूप से किया गया है
    तस्वीर प्रतीकात्मक है
    प्रतिकात्मक
    प्रतीक चित्र
    प्रतीकात्मक
    फाइल फोटोज
    फोटो प्रतीकात्मक है
    वीडियो ग्रैब
    वीडियो से ली गई तस्वीर
    वीडियो स्क्रीनशॉट
    सांकेतिक
    सोशल मीडिया से ली गई तस्वीर
    स्क्रीन ग्रैब
    स्क्रीनशॉट
";

/// What those notes are made of where they follow the grammar: `सांकेतिक तस्वीर`.
const NOTE_ADJECTIVES: &str = "
    आर्काइव कॉन्सेप्ट काल्पनिक डेमो प्रतिकात्मक प्रतीकात्मक फाइल संकेतात्मक सांकेतिक सिंबॉलिक
";
const NOTE_NOUNS: &str = "इमेज चित्र छवि तस्वीर तस्वीरें पिक फोटो";

/// The notes that the grammar makes.
fn notes() -> impl Iterator<Item = String> {
    NOTE_ADJECTIVES
        .split_ascii_whitespace()
        .flat_map(|adjective| {
            NOTE_NOUNS
                .split_ascii_whitespace()
                .map(move |noun| format!("{adjective} {noun}"))
        })
}

const ADVERTISEMENTS: &str = "
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

/// Buttons, counters, appeals and headings of the page that fill a line by themselves.
const PROMOS: &str = "
    a a
    a a a
    about us
    accept all
    accept cookies
    add a comment
    add as preferred source
    add comment
    add to favourites
    all comments
    also available in
    also read in english
    ask a question
    audio
    back to top
    bookmark
    cancel reply
    click here
    click to expand
    click to share
    close
    comment
    comments
    comments closed
    contact us
    continue reading
    cookies
    copied
    copy link
    copy url
    download app
    download our app
    duration
    email
    email this
    embed
    english summary
    expand
    facebook
    facebook twitter
    facebook twitter whatsapp
    facebook twitter whatsapp telegram
    feedback
    flipboard
    follow
    follow on google news
    follow us
    follow us on
    follow us on google news
    follow us on social media
    font size
    get app
    give feedback
    google news
    hamburger menu
    hero image
    hide
    highlights
    instagram
    join our channel
    join our whatsapp channel
    join telegram channel
    join us
    join whatsapp channel
    join whatsapp group
    koo
    leave a comment
    leave a reply
    like
    like share subscribe
    like us on facebook
    likes
    link copied
    linkedin
    listen
    listen to article
    listen to this article
    load more
    loading
    login
    menu
    messenger
    min read
    mins read
    minutes read
    next
    no comments
    notify me of
    open app
    open in app
    options
    pinterest
    play
    please wait
    poll
    post a comment
    post comment
    post views
    post your comment
    prev
    previous
    print
    print this page
    privacy policy
    read full story
    read in app
    read in english
    read this in english
    read time
    reading time
    reddit
    related coverage
    replies
    reply
    report an error
    report this
    required fields are marked
    response
    responses
    save
    save article
    save my name
    search
    see comments
    send
    share
    share article
    share it
    share news
    share now
    share on
    share on facebook
    share on twitter
    share on whatsapp
    share post
    share story
    share this
    share this article
    share this news
    share this on
    share this post
    share this story
    share via
    share your comments
    shares
    show comments
    sign in
    sign up
    skip ad
    skip to content
    skip to main content
    stay connected
    story highlights
    submit
    subscribe
    subscribe now
    subscribe to newsletter
    tap to unmute
    telegram
    telegram channel
    terms of use
    text resize
    text size
    toggle navigation
    tweet
    twitter
    view comments
    views
    vote
    watch live
    watch live tv
    watch on youtube
    watch video
    whatsapp
    whatsapp channel
    whatsapp group
    whatsapp twitter facebook
    write a comment
    you have successfully subscribed
    your email address
    youtube
    अ अ
    अ अ अ
    अंग्रेजी में पढ़ें
    अक्षर का आकार
    अगली तस्वीर देखें
    अगली फोटो
    अगली स्लाइड
    अगली स्लाइड देखें
    अगली स्लाइड में देखें
    अगली स्लाइड में पढ़ें
    अपना कमेंट लिखें
    अपनी प्रतिक्रिया दें
    अपनी राय दें
    अवधि
    अहम बातें
    आगंतुक पटल
    आगे की स्लाइड में देखें
    आपका विचार
    आपकी टिप्पणी
    आपकी प्रतिक्रिया
    आपकी राय
    आपके विचार
    इंस्टाग्राम
    इस खबर को अंग्रेजी में पढ़ें
    इस खबर को शेयर करें
    इस खबर को सुनें
    इस खबर पर अपनी राय दें
    इस पर अपनी राय दें
    इस पृष्ठ को प्रिंट करें
    इस लेख को शेयर करें
    इस विज्ञप्ति को इन भाषाओं में पढ़ें
    इसे अंग्रेजी में पढ़ें
    इसे शेयर करें
    इसे सुनें
    ऊपर जाएं
    ऐप खोलें
    ऐप डाउनलोड करें
    ऐप पर पढ़ें
    ऐप में पढ़ें
    ऑडियो सुनें
    और पढ़ने के लिए क्लिक करें
    और ये भी पढ़ें समाप्त
    और लोड करें
    कमेंट
    कमेंट करें
    कमेंट लिखें
    कमेंट्स
    कृपया प्रतीक्षा करें
    कॉपी लिंक
    कॉमेंट
    कॉमेंट करें
    कॉमेंट लिखें
    कोई टिप्पणी नहीं
    खबर को शेयर करें
    खबर शेयर करें
    खबर सुनें
    खास बातें
    गूगल न्यूज
    गूगल न्यूज पर फॉलो करें
    गोपनीयता नीति
    छोड़कर और ये भी पढ़ें आगे बढ़ें
    छोड़कर सबसे अधिक पढ़ी गईं आगे बढ़ें
    जनमत
    जुड़े रहें
    टिप्पणियां
    टिप्पणियां देखें
    टिप्पणियों पर जाएं
    टिप्पणी
    टिप्पणी करें
    टिप्पणी जोड़ें
    टिप्पणी पोस्ट करें
    टिप्पणी लिखें
    टेलीग्राम
    टेलीग्राम चैनल
    टेलीग्राम पर जुड़ें
    ट्विटर
    ट्वीट
    ट्वीट करें
    डाउनलोड ऐप
    तस्वीरें देखें
    देखिए वीडियो
    देखें वीडियो
    नीचे देखें वीडियो
    न्यूजलेटर
    पढ़ने का समय
    पूरा पढ़ें
    पूरा वीडियो देखें
    पूरी खबर सुने
    पूरी खबर सुनें
    पोल
    प्रतिक्रिया दें
    प्रमुख बातें
    प्रमुख बिंदु
    प्रिंट
    प्रिंट करें
    फीडबैक
    फेसबुक
    फेसबुक पेज
    फॉन्ट आकार
    फॉन्ट साइज
    फॉलो
    फॉलो करें
    फोटो देखें
    मिनट में पढ़ें
    मुख्य बातें
    मुख्य बिंदु
    यह खबर शेयर करें
    यहां क्लिक करें
    यहां देखें वीडियो
    यूट्यूब
    यूट्यूब चैनल
    राय दें
    रिलीज आईडी
    लाइक करें
    लाइक्स
    लाइव टीवी
    लाइव टीवी देखें
    लिंक
    लिंक कॉपी करें
    लिंक कॉपी हुआ
    लोड हो रहा है
    वाट्सएप
    वाट्सएप चैनल
    विज्ञापन दें
    विस्तार
    वीडियो देखें
    वीडियो यहां देखें
    वोट करें
    व्यूअर्स
    व्यूज
    व्हाट्सएप
    व्हाट्सएप ग्रुप से जुड़ें
    व्हाट्सएप चैनल
    व्हाट्सएप चैनल से जुड़ें
    व्हाट्सऐप
    व्हाट्सऐप चैनल
    शेयर
    शेयर करें
    शेयर करें फेसबुक
    शेयर्स
    संक्षेप में
    संपर्क करें
    सबसे अधिक पढ़ी गईं समाप्त
    सब्सक्राइब
    सब्सक्राइब करें
    समाप्त
    सार
    सुनें
    सुनें खबर
    सेव करें
    स्टोरी हाइलाइट्स
    हमसे जुड़ें
    हमारा ऐप डाउनलोड करें
    हमारे बारे में
    हमें फॉलो करें
    हाइलाइट
    हाइलाइट्स
    हाईलाइट्स
    होम पेज
";

/// That the article is still being written.
const STATUS: &str = "
    breaking
    breaking news
    developing story
    exclusive
    just in
    live
    live blog
    live update
    live updates
    this is a developing story
    अपडेट जारी
    अपडेट जारी है
    इस खबर को अपडेट किया जा रहा है
    इस खबर को लगातार अपडेट किया जा रहा है
    खबर अपडेट की जा रही है
    खबर अपडेट हो रही है
    खबर अभी अपडेट की जा रही है
    खबर अभी अपडेट हो रही है
    खबर में अपडेट जारी है
    खबर लगातार अपडेट की जा रही है
    खबर लगातार अपडेट हो रही है
    ब्रेकिंग
    ब्रेकिंग न्यूज
    यह एक ब्रेकिंग खबर है
    यह एक ब्रेकिंग न्यूज है
    यह खबर अपडेट की जा रही है
    यह खबर अपडेट हो रही है
    यह खबर अभी अपडेट की जा रही है
    यह खबर अभी अपडेट हो रही है
    यह खबर लगातार अपडेट की जा रही है
    यह खबर लगातार अपडेट हो रही है
    यह ब्रेकिंग खबर है
    यह ब्रेकिंग न्यूज है
    ये खबर अपडेट की जा रही है
    ये खबर अपडेट हो रही है
    ये खबर अभी अपडेट की जा रही है
    ये खबर लगातार अपडेट की जा रही है
    ये खबर लगातार अपडेट हो रही है
    लाइव
    लाइव अपडेट
    लाइव अपडेट्स
    समाचार अपडेट किया जा रहा है
    हम इस खबर को अपडेट कर रहे हैं
    हम इस खबर को लगातार अपडेट कर रहे हैं
";

/// Labels before a disclaimer or the source of an article.
const DISCLAIMERS: &str = "
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
const NOTES: &str = "
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
const INPUTS: &str = "
    agency input
    agency inputs
    input
    inputs
    इनपुट
    इनपुट्स
";

/// Sections of a site, which stand alone above the headline.
const SECTIONS: &str = "
    astrology
    bollywood
    breaking news in hindi
    business
    city
    crime
    education
    entertainment
    health
    hindi news
    hindi samachar
    home
    india
    india news
    international
    latest hindi news
    lifestyle
    local
    national
    news
    news in hindi
    opinion
    politics
    regional
    sports
    state
    states
    tech
    technology
    world
    world news
    अंतरराष्ट्रीय
    अपराध
    आर्थिक
    उत्तर प्रदेश
    उत्तराखंड
    एजुकेशन
    एजेंसी न्यूज
    ऑटो
    करियर
    कारोबार
    कृषि
    क्रिकेट
    खेल
    छत्तीसगढ़
    जीवन शैली
    जुर्म
    ज्योतिष
    झारखंड
    टेक
    टेक्नोलॉजी
    दिल्ली
    दिल्ली एनसीआर
    दुनिया
    देश
    देश विदेश
    धर्म
    न्यूज
    पंजाब
    पर्यावरण
    प्रदेश
    बिजनेस
    बिहार
    बॉलीवुड
    भारत
    मध्य प्रदेश
    मनोरंजन
    महाराष्ट्र
    मुख्य पृष्ठ
    राजनीति
    राजस्थान
    राज्य
    राज्यों से
    राशिफल
    राष्ट्रीय
    लाइफस्टाइल
    विचार
    विज्ञान
    विदेश
    विशेष
    विश्व
    व्यापार
    शहर
    शिक्षा
    संपादकीय
    संस्कृति
    समाचार
    समाज
    साहित्य
    सेहत
    स्थानीय
    स्वास्थ्य
    हरियाणा
    हिंदी न्यूज
    हिंदी समाचार
    हिमाचल प्रदेश
    होम
";

/// Names of papers and sites, which stand alone above the headline as sections do.
const SITES: &str = "
    aaj tak
    aajtak
    abp news
    amar ujala
    bbc hindi
    bbc news
    bbc news hindi
    dainik bhaskar
    dainik jagran
    dw hindi
    etv bharat
    hindustan
    india today
    india tv
    jagran
    jansatta
    live hindustan
    live hindustan hindi
    navbharat times
    navjivan
    ndtv
    ndtv india
    news nation
    oneindia
    oneindia hindi
    patrika
    prabhasakshi
    prabhat khabar
    punjab kesari
    quint hindi
    republic bharat
    the lallantop
    the quint hindi
    the wire
    the wire hindi
    times now navbharat
    univarta
    webdunia
    zee news
    अमर उजाला
    आज तक
    इंडिया टीवी
    ईटीवी भारत
    एनडीटीवी इंडिया
    एबीपी न्यूज
    जनसत्ता
    जागरण
    जी न्यूज
    डीडब्ल्यू हिंदी
    द क्विंट हिंदी
    द लल्लनटॉप
    द वायर हिंदी
    दी लल्लनटॉप
    देशबंधु
    दैनिक जागरण
    दैनिक भास्कर
    नई दुनिया
    नवजीवन
    नवभारत टाइम्स
    नवोदय टाइम्स
    पंजाब केसरी
    पत्रिका
    प्रभात खबर
    प्रभासाक्षी
    बीबीसी न्यूज हिंदी
    बीबीसी हिंदी
    राजस्थान पत्रिका
    राष्ट्रीय सहारा
    लाइव हिंदुस्तान
    वेबदुनिया
    हरिभूमि
    हिंदुस्तान
";

/// Traces of posts from social media and of feeds.
const EMBEDS: &str = "
    a post shared by
    appeared first on
    pic twitter com
    view this post on instagram
    इंस्टाग्राम पर यह पोस्ट देखें
    इस पोस्ट को इंस्टाग्राम पर देखें
";

/// Labels of the turns of an interview, which look like a place before a colon.
const TURNS: &str = "
    a ans answer q question
    उत्तर जवाब प्रश्न प्रश्नकर्ता सवाल
";

/// The words of those that tell them in the midst of a line.
const POSTS: &str = "appeared pic shared";

/// Where readers are sent: services, channels, programs.
const PLATFORMS: &str = "
    app apps channel facebook google instagram newsletter telegram twitter website whatsapp youtube
    इंस्टाग्राम एप ऐप गूगल ऐप्प ग्रुप चैनल टेलिग्राम टेलीग्राम ट्विटर न्यूजलेटर पेज फेसबुक यूट्यूब
    वाट्सएप वाट्सऐप वॉट्सएप वॉट्सऐप वेबसाइट व्हाट्सअप व्हाट्सएप व्हाट्सऐप
";

/// What readers are asked to do.
const REQUESTS: &str = "
    follow join like subscribe
    जुड़ जुड़िए जुड़ें जॉइन ज्वाइन ट्रैक फालो फॉलो लाइक सब्सक्राइब स्किप
";

/// What readers are asked to do, by this page or by any other that a report tells them of.
const CLICKS: &str = "click download visit क्लिक डाउनलोड विजिट";

/// What readers are asked to do with news.
const READS: &str = "
    देखते देखिए देखें पढ़ते पढ़िए पढ़ें पाइए पाएं सुनते सुनिए सुनें
";

/// What a newsroom asks its readers to give.
const GIFTS: &str =
    "donate donation contribute कमेंट चंदा डोनेट डोनेशन प्रतिक्रिया योगदान सपोर्ट सहयोग सहायता सुझाव";

/// The newsroom speaking of itself.
const HOUSE: &str = "us our हमसे हमारा हमारी हमारे हमें";

/// The newsroom speaking to the reader.
const READER: &str = "here you आप आपको यहां";

/// The article speaking of itself.
const PIECES: &str = "
    article copy news report story
    आर्टिकल आलेख कंटेंट कॉपी खबर खबरें खबरों न्यूज रिपोर्ट लेख लेखों समाचार समाचारों स्टोरी
";

/// How an article that nobody edited came to the page.
const FEEDS: &str = "
    edited feed generated syndicated
    ऑटोमेटिक जनरेटेड जेनरेटेड फीड संपादित सिंडिकेटेड सिंडीकेटेड
";

/// What a disclaimer takes back.
const DISCLAIMED: &str = "
    उत्तरदायी धारणाओं प्रामाणिकता मान्यताओं विश्वसनीयता सटीकता
";

/// What the house or the author vouches for or not; reports use the words too.
const VOUCHED: &str = "जवाबदेह जिम्मेदार जिम्मेदारी निजी पुष्टि व्यक्तिगत";

pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Label)> {
    let mut entries = Vec::new();
    for (label, phrases) in [
        (Label::Section, SECTIONS),
        (Label::Section, SITES),
        (Label::Caption, CAPTIONS),
        (Label::CaptionNote, CAPTION_NOTES),
        (Label::AlsoRead, ALSO_READ),
        (Label::RelatedList, RELATED_LISTS),
        (Label::Tags, TAGS),
        (Label::Advertisement, ADVERTISEMENTS),
        (Label::Promo, PROMOS),
        (Label::Status, STATUS),
        (Label::Disclaimer, DISCLAIMERS),
        (Label::Note, NOTES),
        (Label::Input, INPUTS),
        (Label::Embed, EMBEDS),
    ] {
        let phrases = phrases
            .lines()
            .map(str::trim)
            .filter(|phrase| !phrase.is_empty());
        entries.extend(phrases.map(|phrase| (index.phrase(phrase, Senses::LABEL), label)));
    }
    for phrase in invitations() {
        entries.push((index.phrase(&phrase, Senses::LABEL), Label::AlsoRead));
    }
    for phrase in notes() {
        entries.push((index.phrase(&phrase, Senses::LABEL), Label::CaptionNote));
    }
    for (words, layout) in [
        (TURNS, LayoutWord::Turn),
        (PLATFORMS, LayoutWord::Platform),
        (REQUESTS, LayoutWord::Request),
        (CLICKS, LayoutWord::Click),
        (READS, LayoutWord::Read),
        (GIFTS, LayoutWord::Gift),
        (HOUSE, LayoutWord::House),
        (READER, LayoutWord::Reader),
        (PIECES, LayoutWord::Piece),
        (FEEDS, LayoutWord::Feed),
        (DISCLAIMED, LayoutWord::Disclaimed),
        (VOUCHED, LayoutWord::Vouched),
    ] {
        index.note(words, |word| word.layout = Some(layout));
    }
    for words in [LINKS, POSTS, PLATFORMS, FEEDS, CLICKS] {
        index.classify(words, Senses::FURNITURE);
    }
    entries
}
