//! A newsroom's own desks, bureaus and correspondents, as datelines and credits name them.
//!
//! Source: the credit lines of Hindi dailies and news sites. A desk is known by its last word
//! (`खेल डेस्क`, `राज्य ब्यूरो`), so only the names without such a word are listed whole.

use super::agencies::Agency;
use super::{Index, LayoutWord, Senses, WordId};

/// Words that end the name of a desk or of a correspondent's post.
const HEADS: &str = "
    bureau correspondent desk network reporter
    डेस्क नेटवर्क प्रतिनिधि ब्यूरो रिपोर्टर संवाददाता
";

/// What the house calls a group of its own.
const TEAMS: &str = "team टीम";

/// Posts that stand under a name, on a line of their own.
const POSTS: &str = "
    journalist
    उपसंपादक पत्रकार पदनाम प्रोड्यूसर फोटोग्राफर लेखक लेखिका विश्लेषक संपादक स्तंभकार
";

/// Names without such a word, one a line.
const NAMES: &str = "
    digital team
    editorial team
    jagran news network
    jnn
    news desk
    online team
    team digital
    web team
    अमर उजाला नेटवर्क
    एनएनएन
    एनबीटी
    ऑनलाइन टीम
    का प्र
    का सं
    कार्या सं
    कार्यालय प्रतिनिधि
    कासं
    जागरण टीम
    जागरण न्यूज नेटवर्क
    जासं
    जेएनएन
    टीम जागरण
    टीम डिजिटल
    टीम भास्कर
    ट्रिन्यू
    डिजिटल टीम
    दैनिक भास्कर टीम
    न प्र
    न सं
    नगर प्रतिनिधि
    नगर संवाददाता
    नप्र
    नवभारत टीम
    नवभारत न्यूज नेटवर्क
    नि प्र
    नि सं
    निज प्रतिनिधि
    निज सं
    निज संवाददाता
    निप्र
    निस
    निसं
    न्यूज टीम
    न्यूज नेटवर्क
    पत्रिका टीम
    बिजनेस प्रतिनिधि
    ब्यूरो रिपोर्ट
    भास्कर टीम
    भास्कर न्यूज
    वरिष्ठ संवाददाता
    वि सं
    विशेष प्रतिनिधि
    विसं
    वेब टीम
    सं सू
    संपादकीय टीम
    संवाद
    संवाद न्यूज एजेंसी
    संवाद सहयोगी
    संवाद सूत्र
    संसू
    ह प्र
    हप्र
    हमारे संवाददाता
    हिंदुस्तान टीम
    हिंदुस्तान संवाद
";

/// Enters the words, and gives the names as phrases beside those of the agencies.
pub(super) fn enter(index: &mut Index) -> Vec<(Box<[WordId]>, Agency)> {
    index.note(HEADS, &|word| word.layout = Some(LayoutWord::DeskHead));
    index.note(TEAMS, &|word| word.layout = Some(LayoutWord::Team));
    index.note(POSTS, &|word| word.layout = Some(LayoutWord::Post));
    let names = NAMES.lines().map(str::trim).filter(|name| !name.is_empty());
    names
        .map(|name| (index.phrase(name, Senses::NONE), Agency::Desk))
        .collect()
}
