//! Nouns of what is held on a day or done by one. Headlines tell the day before them by its number alone (`8 को
//! मतदान, 11 को नतीजे`).
//!
//! Source: the agenda of news copy: elections, courts, parliament, sport, ceremonies. Not included:
//! nouns that a number of people may also have or be given (`शादी`, `सजा`, `टीका`, `इलाज`).

use super::Index;
use super::time_word::TimeWord;

const EVENTS: &str = "
    आमसभा उद्घाटन उपचुनाव ओलंपिक कप काउंसलिंग चुनाव जनसभा धरना नतीजा नतीजे परिणाम परीक्षा फाइनल
    फैसला बजट बैठक मतगणना मतदान महापंचायत मुकाबला मैच मॉकड्रिल रैली वार्ता वोटिंग शपथ शपथग्रहण
    शिलान्यास शोभायात्रा समारोह सम्मेलन सुनवाई सेमीफाइनल हड़ताल
";

/// What is to be done by a day (`25 तक आवेदन`).
const FILINGS: &str = "आवेदन नामांकन पंजीकरण पंजीयन पंजियन रजिस्ट्रेशन";

pub(super) fn enter(index: &mut Index) {
    index.time_unless_known(FILINGS, TimeWord::Filing);
    index.time_unless_known(EVENTS, TimeWord::Event);
}
