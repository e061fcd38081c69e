//! The words round a picture: labels before its words or its source, and notes on what it shows.

/// Labels before the words or the source of a picture; what follows belongs to the picture.
pub(super) const CAPTIONS: &str = "
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
pub(super) const CAPTION_NOTES: &str = "
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
pub(super) fn notes() -> impl Iterator<Item = String> {
    NOTE_ADJECTIVES
        .split_ascii_whitespace()
        .flat_map(|adjective| {
            NOTE_NOUNS
                .split_ascii_whitespace()
                .map(move |noun| format!("{adjective} {noun}"))
        })
}
