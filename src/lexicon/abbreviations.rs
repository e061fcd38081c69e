//! Words that carry a full stop without ending a sentence.
//!
//! Source: the abbreviations that the style sheets of Hindi dailies and agencies use in copy
//! (titles before names, measures, addresses, posts), and the names under which Latin letters
//! are spelled out. Stored without the stop; compounds such as `कि.मी.` and `ई.पू.` need no
//! entry, as a short part with a stop on both sides is read as part of an abbreviation.
//! Not included: short words that often end sentences themselves (`ली`, `दी`, `की`, `थी`).

use super::Index;

/// How a full stop after a word is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Abbreviation {
    /// A title: a name follows, so the stop ends nothing as long as the line goes on.
    Title,
    /// A shortened word: the stop ends the sentence only where a new one plainly starts.
    Short,
    /// The name of a letter: an initial, or a letter of a name spelled out.
    Letter,
    /// The name of a letter that is an ordinary word too (`आई`, "came"): an initial only among
    /// other initials.
    LetterOrWord,
}

const TITLES: &str = "
    अधि आचा इंजी एड एडवो कु कै कैप्ट चौ ठा डा डॉ न्या पं प्रो फा ब्रि ब्रिगे मा मु मे मेज मो मोह मौ ले लेफ्टि श्री श्रीमती सि
    सुश्री स्व
    adv capt col dr engr gen hon lt maj md mr mrs ms mx prof rev sgt shri smt sr st
";

const SHORT: &str = "
    अ अग अक्टू अक्तू अंक अधी अप्रै अनु आ इं उ उदा उप कं क कि किमी किग्रा क्र क्विं ख ग ग्रा घं च ज जन जि जुल तह ता त द दि
    दिस न नं नव नवं नि प पू पृ पो प्र प्रका प्रा फर ब भ भा म मि मिग्रा मिमी मी य र रा रु लि व वि श ष स सं संपा सहा सित सेमी ह
    हि हे
    approx art aug co corp dec dept dist dt ed eg est etc feb fig govt ie inc jan jr jul jun km ltd max
    min no nos nov oct op pp pvt rs sec sep sept vol vs
";

const LETTERS: &str = "
    ए बी सी डी ई एफ एच के एल एम एन ओ क्यू आर एस टी यू वी डब्लू डब्ल्यू एक्स वाई वाय जे जेड
    a b c d e f g h i j k l m n o p q r s t u v w x y z
";

const LETTERS_OR_WORDS: &str = "आई जी पी";

pub(super) fn enter(index: &mut Index) {
    for (words, abbreviation) in [
        (TITLES, Abbreviation::Title),
        (SHORT, Abbreviation::Short),
        (LETTERS, Abbreviation::Letter),
        (LETTERS_OR_WORDS, Abbreviation::LetterOrWord),
    ] {
        index.note(words, &|word| word.abbreviation = Some(abbreviation));
    }
}
