//! The paradigms: how the forms of a lemma are made, with what each form says.
//!
//! Source: the tables of declension and conjugation of the grammars of standard Hindi (McGregor,
//! *Outline of Hindi Grammar*; Kachru, *Hindi*). Both spellings of `-यी` and `-ई`, `-ये` and `-ए`
//! are made. What the paradigms do not make (`किया` of `करना`) a data file gives beside the name
//! of the paradigm: `v:किया`.

use super::{Cue, Features};

/// How a verb of speaking takes its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaking {
    /// With `ने` before a perfective: `कहना`.
    Ergative,
    /// Plain: `बोलना`.
    Plain,
}

impl Form {
    /// The form of a main verb with what follows from its aspect: an event told with a perfective
    /// is over, one told with a subjunctive or an imperative is yet to come, and a finite form or a
    /// conjunctive participle is part of no noun phrase.
    pub(crate) fn of_main_verb(mut self, tells_events: bool) -> Form {
        const CLAUSE: Features = Features::CONJUNCTIVE.union(Features::FUTURE);
        const WISH: Features = Features::SUBJUNCTIVE.union(Features::IMPERATIVE);
        let form = self.features;
        let mut more = Features::NONE;
        if form.any(CLAUSE) {
            more = more.union(Features::VERB);
        }
        if form.any(Features::FUTURE) {
            more = more.union(Features::TENSE_FUTURE);
        }
        if form.any(Features::PERFECTIVE) {
            if tells_events {
                more = more.union(Features::MAIN_PAST);
            }
        } else if form.any(WISH) && !form.any(Features::STEM) {
            more = more.union(Features::MAIN_FUTURE);
        }
        self.features = form.union(more);
        self
    }

    /// What report can turn on the form of a verb of speaking.
    pub(crate) fn cue(&self, speaking: Speaking) -> Option<Cue> {
        let form = self.features;
        if form.any(Features::PERFECTIVE) {
            Some(match speaking {
                Speaking::Ergative => Cue::Perfective,
                Speaking::Plain => Cue::Plain,
            })
        } else if form.any(Features::IMPERFECTIVE) {
            Some(Cue::Imperfective)
        } else if form.any(Features::STEM) {
            Some(Cue::Stem)
        } else if form.all(Features::INFINITIVE.union(Features::OBLIQUE)) {
            Some(Cue::Inceptive)
        } else if form.any(Features::INFINITIVE) && !form.any(Features::FEMININE) {
            Some(Cue::Infinitive)
        } else if form.any(Features::CONJUNCTIVE) {
            Some(Cue::Conjunctive)
        } else {
            None
        }
    }
}

/// A form of a lemma and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) text: String,
    pub(crate) features: Features,
}

/// The forms of a lemma; `None` for a paradigm that is not known or that the lemma does not fit.
pub(crate) fn forms(lemma: &str, paradigm: &str) -> Option<Vec<Form>> {
    let mut forms = Forms(Vec::new());
    let (name, given) = match paradigm.split_once(':') {
        Some((name, given)) => (name, Some(given)),
        None => (paradigm, None),
    };
    match name {
        "-" | "+" => forms.add(lemma, "", Features::NONE),
        "m" => forms.masculine(lemma),
        "m-a" => forms.masculine_in_a(lemma)?,
        "f" => forms.feminine(lemma),
        "adj-a" => forms.adjective(lemma)?,
        "v" => forms.verb(lemma, given)?,
        _ => return None,
    }
    Some(forms.0)
}

struct Forms(Vec<Form>);

/// The vowel signs that a stem may end in.
const AA: char = '\u{093E}';
const I: char = '\u{093F}';
const II: char = '\u{0940}';
const U: char = '\u{0941}';
const UU: char = '\u{0942}';
const E: char = '\u{0947}';

/// Whether a stem ends in a vowel that is written, so that endings start with a vowel letter.
fn ends_in_vowel(stem: &str) -> bool {
    stem.ends_with(|c: char| {
        matches!(c, '\u{093E}'..='\u{094C}') || matches!(c, '\u{0905}'..='\u{0914}')
    })
}

impl Forms {
    fn add(&mut self, stem: &str, ending: &str, features: Features) {
        let text = format!("{stem}{ending}");
        match self.0.iter_mut().find(|form| form.text == text) {
            Some(form) => form.features = form.features.union(features),
            None => self.0.push(Form { text, features }),
        }
    }

    /// `घर`, `अधिकारी`, `नेता`: the direct plural is the lemma.
    fn masculine(&mut self, lemma: &str) {
        let many = Features::MASCULINE
            .union(Features::MANY)
            .union(Features::OBLIQUE);
        self.add(lemma, "", Features::MASCULINE);
        self.oblique_plural(lemma, many);
    }

    /// `लड़का`, `रुपया`.
    fn masculine_in_a(&mut self, lemma: &str) -> Option<()> {
        let stem = lemma.strip_suffix(AA)?;
        let many = Features::MASCULINE.union(Features::MANY);
        self.add(lemma, "", Features::MASCULINE);
        // Of one before a postposition, or of many.
        let oblique = Features::MASCULINE.union(Features::OBLIQUE);
        self.add(stem, "े", oblique);
        if let Some(short) = stem.strip_suffix('य') {
            self.add(short, "ए", oblique);
        }
        self.add(stem, "ों", many.union(Features::OBLIQUE));
        Some(())
    }

    /// `मेज`, `लड़की`, `महिला`.
    fn feminine(&mut self, lemma: &str) {
        let many = Features::FEMININE.union(Features::MANY);
        self.add(lemma, "", Features::FEMININE);
        if let Some(stem) = lemma.strip_suffix([II, I]) {
            self.add(stem, "ियां", many);
        } else if let Some(stem) = lemma.strip_suffix(UU) {
            self.add(stem, "ुएं", many);
        } else if ends_in_vowel(lemma) {
            self.add(lemma, "एं", many);
        } else {
            self.add(lemma, "ें", many);
        }
        self.oblique_plural(lemma, many.union(Features::OBLIQUE));
    }

    fn oblique_plural(&mut self, lemma: &str, features: Features) {
        if let Some(stem) = lemma.strip_suffix([II, I]) {
            self.add(stem, "ियों", features);
        } else if let Some(stem) = lemma.strip_suffix([UU, U]) {
            self.add(stem, "ुओं", features);
        } else if ends_in_vowel(lemma) {
            self.add(lemma, "ओं", features);
        } else {
            self.add(lemma, "ों", features);
        }
    }

    /// `बड़ा`, `नया`.
    fn adjective(&mut self, lemma: &str) -> Option<()> {
        let stem = lemma.strip_suffix(AA)?;
        let (he, she) = (Features::MASCULINE, Features::FEMININE);
        self.add(lemma, "", he);
        self.add(stem, "े", he.union(Features::MANY).union(Features::OBLIQUE));
        self.add(stem, "ी", she);
        if let Some(short) = stem.strip_suffix('य') {
            self.add(
                short,
                "ए",
                he.union(Features::MANY).union(Features::OBLIQUE),
            );
            self.add(short, "ई", she);
        }
        Some(())
    }

    /// `कहना`, `बताना`, `पीना`, `छूना`, `देना`; `perfective` is the masculine of one that is not
    /// made by rule.
    fn verb(&mut self, lemma: &str, perfective: Option<&str>) -> Option<()> {
        let stem = lemma.strip_suffix("ना")?;
        self.add(stem, "", Features::STEM);
        self.agreeing(stem, "त", Features::IMPERFECTIVE);
        self.add(stem, "ना", Features::INFINITIVE);
        self.add(stem, "नी", Features::INFINITIVE.union(Features::FEMININE));
        self.add(stem, "ने", Features::INFINITIVE.union(Features::OBLIQUE));
        self.add(stem, "कर", Features::CONJUNCTIVE);
        if !ends_in_vowel(stem) {
            // `पीके`, `सीके` are initials far more often.
            self.add(stem, "के", Features::CONJUNCTIVE);
        }
        match perfective {
            Some(form) => self.perfective(form.strip_suffix(AA).or(form.strip_suffix('आ'))?),
            None => self.regular_perfective(stem),
        }
        self.moods(stem);
        if let Some(short) = perfective.and_then(|form| form.strip_suffix("िया")) {
            self.polite(&format!("{short}{E}"));
        }
        Some(())
    }

    /// The four forms in `-ा -े -ी -ीं` of a participle, whose stem ends in a consonant.
    fn agreeing(&mut self, stem: &str, link: &str, aspect: Features) {
        let (he, she) = (
            aspect.union(Features::MASCULINE),
            aspect.union(Features::FEMININE),
        );
        self.add(stem, &format!("{link}ा"), he);
        self.add(stem, &format!("{link}े"), he.union(Features::MANY));
        self.add(stem, &format!("{link}ी"), she);
        self.add(stem, &format!("{link}ीं"), she.union(Features::MANY));
    }

    fn regular_perfective(&mut self, stem: &str) {
        if let Some(short) = stem.strip_suffix(II) {
            // पी: पिया, पी
            self.perfective(&format!("{short}{I}य"));
        } else if let Some(short) = stem.strip_suffix(UU) {
            // छू: छुआ
            self.perfective(&format!("{short}{U}"));
        } else if ends_in_vowel(stem) {
            self.perfective(&format!("{stem}य"));
        } else {
            self.agreeing(stem, "", Features::PERFECTIVE);
        }
    }

    /// The perfective whose masculine is `stem` and `ा` (`किय`), or `stem` and `आ` (`हु`).
    fn perfective(&mut self, stem: &str) {
        let he = Features::PERFECTIVE.union(Features::MASCULINE);
        let she = Features::PERFECTIVE.union(Features::FEMININE);
        let (they, these) = (he.union(Features::MANY), she.union(Features::MANY));
        let Some(short) = stem.strip_suffix('य') else {
            if stem.ends_with(U) {
                self.add(stem, "आ", he);
                for ending in ["ए", "ये"] {
                    self.add(stem, ending, they);
                }
                self.add(stem, "ई", she);
                self.add(stem, "ईं", these);
            } else {
                self.agreeing(stem, "", Features::PERFECTIVE);
            }
            return;
        };
        self.add(stem, "ा", he);
        self.add(short, "ए", they);
        self.add(stem, "े", they);
        if let Some(base) = short.strip_suffix(I) {
            // किया: की; पिया: पी
            self.add(base, "ी", she);
            self.add(base, "ीं", these);
        } else {
            self.add(short, "ई", she);
            self.add(stem, "ी", she);
            self.add(short, "ईं", these);
            self.add(stem, "ीं", these);
        }
    }

    /// Subjunctive, imperative and future.
    fn moods(&mut self, stem: &str) {
        let wish = Features::SUBJUNCTIVE;
        // The stem before the endings, and the endings of I, he, they, you.
        let (base, endings): (String, [&[&str]; 4]) = if let Some(short) = stem.strip_suffix(E) {
            (short.to_owned(), [&["ूं"], &["े"], &["ें"], &["ो"]])
        } else if let Some(short) = stem.strip_suffix(II) {
            let base = format!("{short}{I}");
            (base, [&["ऊं"], &["ए", "ये"], &["एं", "यें"], &["ओ"]])
        } else if let Some(short) = stem.strip_suffix(UU) {
            let base = format!("{short}{U}");
            (base, [&["ऊं"], &["ए"], &["एं"], &["ओ"]])
        } else if ends_in_vowel(stem) {
            let base = stem.to_owned();
            (base, [&["ऊं"], &["ए", "ये"], &["एं", "यें"], &["ओ"]])
        } else {
            (stem.to_owned(), [&["ूं"], &["े"], &["ें"], &["ो"]])
        };
        let many = Features::MANY;
        let persons = [
            Features::FIRST_PERSON,
            Features::NONE,
            many,
            Features::IMPERATIVE,
        ];
        for (endings, person) in endings.iter().zip(persons) {
            for ending in *endings {
                let form = format!("{base}{ending}");
                self.add(&form, "", wish.union(person));
                let number = person.without(Features::IMPERATIVE);
                let future = Features::FUTURE.union(number);
                let they = if matches!(person, Features::NONE | Features::FIRST_PERSON) {
                    "ा"
                } else {
                    "े"
                };
                let he = future.union(Features::MASCULINE);
                self.add(&form, &format!("ग{they}"), he);
                self.add(&form, "गी", future.union(Features::FEMININE));
            }
        }
        self.polite(stem);
    }

    /// `कहिए`, `बताइए`, `दीजिए`.
    fn polite(&mut self, stem: &str) {
        let polite = Features::IMPERATIVE.union(Features::MANY);
        let base = if let Some(short) = stem.strip_suffix([E, II]) {
            format!("{short}ीजि")
        } else if ends_in_vowel(stem) {
            format!("{stem}इ")
        } else {
            format!("{stem}ि")
        };
        for ending in ["ए", "ये", "एगा", "येगा"] {
            self.add(&base, ending, polite);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::forms;
    use crate::lexicon::Features;

    fn texts(lemma: &str, paradigm: &str) -> Vec<String> {
        let forms = forms(lemma, paradigm).expect("a known paradigm");
        forms.into_iter().map(|form| form.text).collect()
    }

    #[track_caller]
    fn has(lemma: &str, paradigm: &str, expected: &str) {
        let found = texts(lemma, paradigm);
        for form in expected.split(' ') {
            assert!(found.iter().any(|found| found == form), "{form}: {found:?}");
        }
    }

    #[test]
    fn verbs_of_each_sort_have_their_forms() {
        has(
            "लौटना",
            "v",
            "लौट लौटा लौटे लौटी लौटीं लौटता लौटने लौटकर लौटेंगे लौटें लौटिए",
        );
        has(
            "बताना",
            "v",
            "बताया बताए बताये बताई बतायी बताईं बतायीं बताएगा बतायेगा बताएं बताओ बताइए",
        );
        has("पीना", "v", "पिया पिए पी पीं पिएगा पीजिए पीता");
        has("छूना", "v", "छुआ छुए छुई छुईं छुएगा छूता");
        has(
            "करना",
            "v:किया",
            "किया किए किये की कीं करेगा करूंगा करो करके कीजिए करिए",
        );
        has("देना", "v:दिया", "दिया दी दीं देगा देंगे दूंगा दें दीजिए");
        has("होना", "v:हुआ", "हुआ हुए हुई हुईं होता");
        has("जाना", "v:गया", "गया गए गये गई गयी गईं जाएगा जायेगा जाएंगे");
    }

    #[test]
    fn nouns_and_adjectives_have_their_forms() {
        has("अधिकारी", "m", "अधिकारी अधिकारियों");
        has("नेता", "m", "नेता नेताओं");
        has("इंस्पेक्टर", "m", "इंस्पेक्टर इंस्पेक्टरों");
        has("लड़का", "m-a", "लड़का लड़के लड़कों");
        has("लड़की", "f", "लड़की लड़कियां लड़कियों");
        has("महिला", "f", "महिला महिलाएं महिलाओं");
        has("बहू", "f", "बहू बहुएं बहुओं");
        has("खबर", "f", "खबर खबरें खबरों");
        has("नया", "adj-a", "नया नये नए नयी नई");
    }

    #[test]
    fn a_form_says_what_it_is() {
        let found = forms("कहना", "v").expect("a known paradigm");
        let form = |text: &str| {
            found
                .iter()
                .find(|form| form.text == text)
                .map(|form| form.features)
        };
        let women = Features::PERFECTIVE
            .union(Features::FEMININE)
            .union(Features::MANY);
        assert!(form("कहीं").is_some_and(|features| features.all(women)));
        // "Said" of several, and "may he say".
        let both = Features::PERFECTIVE.union(Features::SUBJUNCTIVE);
        assert!(form("कहे").is_some_and(|features| features.all(both)));
        assert!(forms("कहना", "x").is_none() && forms("घर", "v").is_none());
    }
}
