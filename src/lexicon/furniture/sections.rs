//! Sections of sites, and the names of papers and sites.

/// Sections of a site, which stand alone above the headline.
pub(super) const SECTIONS: &str = "
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
pub(super) const SITES: &str = "
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
