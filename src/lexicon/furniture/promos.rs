//! Buttons, counters and headings of the page.

/// Buttons, counters, appeals and headings of the page that fill a line by themselves.
pub(super) const PROMOS: &str = "
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
