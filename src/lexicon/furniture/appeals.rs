//! The words that appeals to readers and disclaimers are made of.

/// How readers are greeted.
pub(super) const GREETINGS: &str =
    "hello आदाब जोहार नमस्कार नमस्ते प्रणाम वणक्कम सुप्रभात हलो हाय हेलो हैलो";

/// The pictures of a gallery, one a page.
pub(super) const SLIDES: &str = "slide slides स्लाइड स्लाइडें स्लाइडों स्लाइड्स स्लाइडस";

/// Pictures, as galleries and captions call them.
pub(super) const PICTURES: &str = "photos तस्वीर तस्वीरें तस्वीरों पिक्स फोटो फोटोग्राफ्स फोटोज";

/// Where the rest of a page lies, seen from the text.
pub(super) const AHEAD: &str = "अंदर अगला अगली अगले आगे नीचे";

/// Where readers are sent: services, channels, programs.
pub(super) const PLATFORMS: &str = "
    app apps channel facebook google instagram newsletter telegram twitter website whatsapp youtube
    इंस्टाग्राम एप ऐप गूगल ऐप्प ग्रुप चैनल टेलिग्राम टेलीग्राम ट्विटर न्यूजलेटर पेज फेसबुक यूट्यूब
    वाट्सएप वाट्सऐप वॉट्सएप वॉट्सऐप वेबसाइट व्हाट्सअप व्हाट्सएप व्हाट्सऐप
";

/// What readers are asked to do.
pub(super) const REQUESTS: &str = "
    follow join like subscribe
    जुड़ जुड़िए जुड़ें जॉइन ज्वाइन ट्रैक फालो फॉलो लाइक सब्सक्राइब स्किप
";

/// What readers are asked to do, by this page or by any other that a report tells them of.
pub(super) const CLICKS: &str = "click download visit क्लिक डाउनलोड विजिट";

/// What readers are asked to do with news.
pub(super) const READS: &str = "
    देखते देखिए देखें पढ़ते पढ़िए पढ़ें पाइए पाएं सुनते सुनिए सुनें
";

/// What a newsroom asks its readers to give.
pub(super) const GIFTS: &str =
    "donate donation contribute कमेंट चंदा डोनेट डोनेशन प्रतिक्रिया योगदान सपोर्ट सहयोग सहायता सुझाव";

/// The newsroom speaking of itself.
pub(super) const HOUSE: &str = "us our हमसे हमारा हमारी हमारे हमें";

/// The newsroom speaking to the reader.
pub(super) const READER: &str = "here you आप आपको यहां";

/// The article speaking of itself.
pub(super) const PIECES: &str = "
    article copy news report story
    आर्टिकल आलेख कंटेंट कॉपी खबर खबरें खबरों न्यूज रिपोर्ट लेख लेखों समाचार समाचारों स्टोरी
";

/// How an article that nobody edited came to the page.
pub(super) const FEEDS: &str = "
    edited feed generated syndicated
    ऑटोमेटिक जनरेटेड जेनरेटेड फीड संपादित सिंडिकेटेड सिंडीकेटेड
";

/// What a disclaimer takes back.
pub(super) const DISCLAIMED: &str = "
    उत्तरदायी धारणाओं प्रामाणिकता मान्यताओं विश्वसनीयता सटीकता
";

/// What the house or the author vouches for or not; reports use the words too.
pub(super) const VOUCHED: &str = "जवाबदेह जिम्मेदार जिम्मेदारी निजी पुष्टि व्यक्तिगत";
