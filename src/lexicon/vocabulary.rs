//! [`Vocabulary`]: words of a caller's own, a layer over the tables.

use std::collections::HashMap;
use std::sync::Arc;

use super::agency::{Agency, OwnAgency};
use super::phrases::OwnPhrases;
use super::reading::{self, Reading};
use super::source::{self, Row};
use super::{Abbreviation, Cue, Features, Label, Lexicon, Place, Word, WordId, index, paradigm};
use crate::error::{Error, ErrorKind};
use crate::text::fold::{self, Key};

/// Words of a caller's own: abbreviations, titles, places, agencies, offices, verbs and nouns of
/// speech, and labels of a page's furniture.
///
/// A vocabulary is a layer over the crate's own tables: it adds to what they say of a word and
/// takes nothing away. A [`Parser`](crate::Parser) or a [`Splitter`](crate::Splitter) is given one;
/// nothing is global. A copy shares the words with the original. A word is written in any spelling
/// that the crate takes for the same (nukta, nasals, joiners).
///
/// # Example: a verb of one outlet, in all its forms
/// ```
/// use samachar::{Parser, Vocabulary};
///
/// let own = Vocabulary::new().reporting_verb("अलापना")?;
/// let parser = Parser::new().vocabulary(&own);
/// let article = parser.parse("नेता ने अलापा कि सब ठीक है।")?;
/// assert_eq!(article.quotations().next().unwrap().source().unwrap().text(), "नेता");
/// # Ok::<(), samachar::Error>(())
/// ```
///
/// # Example: from a file
///
/// The rows have the form of the crate's own data files: `lemma, class, paradigm, features, note`,
/// apart by tabs.
/// ```
/// use samachar::Vocabulary;
///
/// let own = Vocabulary::from_tsv("# our house\nतहसीलदारिन\tnoun\tf\trole,female\n")?;
/// let error = Vocabulary::from_tsv("रामगंज\tplace\t-\tvillage\n").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 1, column 4 of the vocabulary: a place is a town or a region (byte 0)"
/// );
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Vocabulary {
    lexicon: Arc<Lexicon>,
}

/// How much it holds.
impl core::fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut vocabulary = f.debug_struct("Vocabulary");
        if let Some(own) = &self.lexicon.own {
            vocabulary
                .field("words", &(own.words.len() + own.changed.len()))
                .field("agencies", &own.agencies.len())
                .field("labels", &own.labels.len())
                .field("places", &own.places.len());
            #[cfg(feature = "regex")]
            vocabulary.field("patterns", &own.patterns);
        }
        vocabulary.finish_non_exhaustive()
    }
}

impl Default for Vocabulary {
    fn default() -> Vocabulary {
        Vocabulary::new()
    }
}

/// The words of a caller, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Own {
    /// The words that no table has.
    ids: HashMap<Key, WordId>,
    /// What is said of each of them.
    words: Vec<Word>,
    /// The words that the tables have too, with what both say.
    changed: HashMap<WordId, Word>,
    pub(super) agencies: OwnPhrases<Agency>,
    pub(super) labels: OwnPhrases<Label>,
    pub(super) places: OwnPhrases<Place>,
    #[cfg(feature = "regex")]
    patterns: super::line_pattern::LinePatterns,
}

impl Own {
    pub(super) fn id(&self, key: Key) -> WordId {
        self.ids.get(&key).copied().unwrap_or_default()
    }

    pub(super) fn word(&self, id: WordId) -> &Word {
        match id.index().checked_sub(index::FIRST_OWN) {
            Some(at) => self
                .words
                .get(at)
                .unwrap_or_else(|| index::word(WordId::NONE)),
            None => self.changed.get(&id).unwrap_or_else(|| index::word(id)),
        }
    }

    /// Whether a pattern matches a line as a whole.
    #[cfg(feature = "regex")]
    pub(super) fn matches(&self, line: &str) -> bool {
        self.patterns.matches(line)
    }

    /// The id of a word that is listed from now on; `None` once the numbers are used up.
    fn intern(&mut self, text: &str) -> Option<WordId> {
        let key = fold::key(text);
        let listed = index::id(key);
        if listed != WordId::NONE {
            return Some(listed);
        }
        if let Some(&id) = self.ids.get(&key) {
            return Some(id);
        }
        let id = WordId(u16::try_from(index::FIRST_OWN + self.words.len()).ok()?);
        self.words.push(Word::default());
        self.ids.insert(key, id);
        Some(id)
    }

    /// Adds to what is said of a word.
    fn change(&mut self, id: WordId, change: impl FnOnce(&mut Word)) {
        let word = match id.index().checked_sub(index::FIRST_OWN) {
            Some(at) => &mut self.words[at],
            None => self.changed.entry(id).or_insert_with(|| *index::word(id)),
        };
        change(word);
        let features = reading::derived(word.features, word.cue.is_some());
        *word = Word::of(
            features,
            word.time,
            word.cue,
            word.abbreviation,
            word.layout,
        );
    }
}

/// What is wrong with a row, and in which column.
type Fault = (usize, &'static str);

const FULL: Fault = (1, "there is no room for more words");

impl Vocabulary {
    /// A vocabulary that adds nothing.
    pub fn new() -> Vocabulary {
        Vocabulary {
            lexicon: Arc::new(Lexicon { own: None }),
        }
    }

    pub(crate) fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The lexicon with a caller's own words, if there are any.
    #[inline(always)]
    pub(crate) fn lexicon_of(own: &Option<Vocabulary>) -> &Lexicon {
        match own {
            Some(own) => own.lexicon(),
            None => super::get(),
        }
    }

    /// Adds a word after which a full stop ends a sentence only where a new one plainly starts,
    /// written without the stop: `निदे`.
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] unless it is one word; the same holds for the methods below.
    ///
    /// ```
    /// use samachar::{Splitter, Vocabulary};
    ///
    /// let own = Vocabulary::new().abbreviation("निदे")?;
    /// let splitter = Splitter::new().vocabulary(&own);
    /// assert_eq!(splitter.sentences("निदे. वर्मा आए. सब उठे.").count(), 2);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn abbreviation(self, word: &str) -> Result<Vocabulary, Error> {
        self.add(
            word.trim_end_matches('.'),
            "abbr",
            "-",
            "abbreviation=short",
        )
    }

    /// Adds a form of address that stands before names, whole or shortened: `महंत`, `इंस्पे.`
    ///
    /// # Errors
    /// See [`Vocabulary::abbreviation`].
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().title("नायकश्री")?;
    /// let found = Parser::new().vocabulary(&own).quotations("नायकश्री मोहन वर्मा ने कहा कि पुल बनेगा।");
    /// let source = found.iter().next().unwrap().source().unwrap();
    /// assert_eq!(source.title().unwrap().text(), "नायकश्री");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn title(self, word: &str) -> Result<Vocabulary, Error> {
        let features = if word.ends_with('.') {
            "title,abbreviation=title"
        } else {
            "title"
        };
        self.add(word.trim_end_matches('.'), "noun", "-", features)
    }

    /// Adds a town at which articles are dated, of one or more words.
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] if it is empty.
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().place("नया गंज")?;
    /// let article = Parser::new().vocabulary(&own).parse("नया गंज। वर्षा हुई।")?;
    /// assert_eq!(article.dateline().unwrap().places().next().unwrap().text(), "नया गंज");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn place(self, name: &str) -> Result<Vocabulary, Error> {
        self.add(name, "place", "-", "town")
    }

    /// Adds the name of a news agency, and the id that is reported for it: see
    /// [`Agency::Own`](crate::Agency::Own).
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] if the name is empty, or the id is empty or longer than
    /// [`OwnAgency::MAX_BYTES`].
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().agency("पर्वत समाचार", "PARVAT")?;
    /// let article = Parser::new().vocabulary(&own).parse("शिमला, 4 मई (पर्वत समाचार)। हिमपात हुआ।")?;
    /// assert_eq!(article.dateline().unwrap().agency().unwrap().id(), "PARVAT");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn agency(self, name: &str, id: &str) -> Result<Vocabulary, Error> {
        self.add(name, "agency", "-", id)
    }

    /// Adds an office, a calling or a relation of one man, with its plural forms: `पटवारी`.
    ///
    /// # Errors
    /// See [`Vocabulary::abbreviation`].
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().role("नहरपाल")?;
    /// let found = Parser::new().vocabulary(&own).quotations("नहरपाल मोहन वर्मा ने कहा कि पुल बनेगा।");
    /// let source = found.iter().next().unwrap().source().unwrap();
    /// assert_eq!(source.role().unwrap().text(), "नहरपाल");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn role(self, noun: &str) -> Result<Vocabulary, Error> {
        self.add(noun, "noun", "m", "role")
    }

    /// Adds a body that speaks, in the singular: `परिषद`.
    ///
    /// # Errors
    /// See [`Vocabulary::abbreviation`].
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().body("नहरसभा")?;
    /// let found = Parser::new().vocabulary(&own).quotations("पटना की नहरसभा ने कहा कि पुल बनेगा।");
    /// assert_eq!(found.iter().next().unwrap().source().unwrap().text(), "पटना की नहरसभा");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn body(self, noun: &str) -> Result<Vocabulary, Error> {
        self.add(noun, "noun", "-", "body")
    }

    /// Adds a verb of speaking by its infinitive, with all its forms: `अलापना`.
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] unless it is one word in `-ना`.
    pub fn reporting_verb(self, infinitive: &str) -> Result<Vocabulary, Error> {
        self.add(infinitive, "verb", "v", "speaking")
    }

    /// Adds a noun of speech, which reports with a verb such as `किया`: `एलान`.
    ///
    /// # Errors
    /// See [`Vocabulary::abbreviation`].
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().speech_noun("हुंकारा")?;
    /// let found = Parser::new().vocabulary(&own).quotations("मंत्री ने हुंकारा किया कि पुल बनेगा।");
    /// assert_eq!(found.iter().next().unwrap().cue().unwrap().text(), "हुंकारा किया");
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn speech_noun(self, noun: &str) -> Result<Vocabulary, Error> {
        self.add(noun, "noun", "m", "cue=noun")
    }

    /// Adds a line of a page's furniture by its words: `हमारे साथी बनें`. Marks and numbers round them
    /// are passed over. Labels that take a value behind them are added by [`Vocabulary::from_tsv`].
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] if it is empty.
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().furniture("हमारे साथी बनें")?;
    /// let text = "वर्षा हुई।\n\nहमारे साथी बनें!";
    /// let article = Parser::new().vocabulary(&own).parse(text)?;
    /// assert_eq!(article.residue().count(), 1);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn furniture(self, label: &str) -> Result<Vocabulary, Error> {
        self.add(label, "label", "-", "promo")
    }

    /// Adds the lines of a page's furniture that a pattern of the crate
    /// [`regex`](https://docs.rs/regex) matches as a whole, white space round them left out: `फोटो क्रमांक
    /// [०-९0-9]+`. Where words would do, [`Vocabulary::furniture`] is better, since it knows them in every
    /// spelling; a pattern is compared with the text as it stands. Only with the feature `regex`.
    ///
    /// Matching takes time in proportion to the line, whatever the pattern.
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] unless it is a pattern of `regex` that takes no more than
    /// [`Vocabulary::MAX_PATTERN_BYTES`] when it is compiled.
    ///
    /// ```
    /// use samachar::{Parser, Vocabulary};
    ///
    /// let own = Vocabulary::new().furniture_pattern("क्रमांक [0-9]+/[A-Z]{2}")?;
    /// let text = "वर्षा हुई।\n\nक्रमांक 2041/KP";
    /// let article = Parser::new().vocabulary(&own).parse(text)?;
    /// assert_eq!(article.residue().count(), 1);
    /// assert!(Vocabulary::new().furniture_pattern("(").is_err());
    /// # Ok::<(), samachar::Error>(())
    /// ```
    #[cfg(feature = "regex")]
    pub fn furniture_pattern(self, pattern: &str) -> Result<Vocabulary, Error> {
        self.add(pattern, "pattern", "-", "promo")
    }

    /// The most memory that a [pattern](Vocabulary::furniture_pattern) may take, in bytes.
    #[cfg(feature = "regex")]
    pub const MAX_PATTERN_BYTES: usize = super::line_pattern::MAX_BYTES;

    /// The words of a file of tab-separated values in the form of the crate's own data files: see
    /// `CONTRIBUTING.md` for the classes, paradigms and features.
    ///
    /// # Errors
    /// [`ErrorKind::BadWord`] with the line, the column and what is wrong; the offset is that of the
    /// line.
    pub fn from_tsv(text: &str) -> Result<Vocabulary, Error> {
        let mut vocabulary = Vocabulary::new();
        let own = vocabulary.own();
        let refuse = |line: usize, (column, problem): Fault| {
            let before = text.split_inclusive('\n').take(line - 1);
            let offset = before.map(str::len).sum();
            Error::new(
                ErrorKind::BadWord {
                    line,
                    column,
                    problem,
                },
                offset,
            )
        };
        for row in source::rows(text) {
            let row = row.map_err(|fault| refuse(fault.line, (fault.column, fault.message)))?;
            own.add(&row).map_err(|fault| refuse(row.line, fault))?;
        }
        Ok(vocabulary)
    }

    fn own(&mut self) -> &mut Own {
        Arc::make_mut(&mut self.lexicon).own.get_or_insert_default()
    }

    fn add(
        mut self,
        lemma: &str,
        class: &str,
        paradigm: &str,
        features: &str,
    ) -> Result<Vocabulary, Error> {
        let row = Row::new(lemma, class, paradigm, features);
        self.own().add(&row).map_err(|(column, problem)| {
            let kind = ErrorKind::BadWord {
                line: 1,
                column,
                problem,
            };
            Error::new(kind, 0)
        })?;
        Ok(self)
    }
}

/// The value that the data files call `name`.
fn named<V: Copy>(values: &[(&str, V)], name: &str) -> Option<V> {
    let mut values = values.iter();
    values
        .find(|(known, _)| *known == name)
        .map(|&(_, value)| value)
}

impl Own {
    fn add(&mut self, row: &Row<'_>) -> Result<(), Fault> {
        let first = row.features().next().unwrap_or_default();
        match row.class {
            "place" => {
                let place = named(&Place::NAMED, first);
                let place = place.ok_or((4, "a place is a town or a region"))?;
                let words = self.phrase(row, Features::NAME_START)?;
                if let [word] = *words {
                    self.change(word, |word| {
                        word.features = word.features.union(Features::PLACE)
                    });
                }
                self.places.add(words, place);
            }
            "agency" => {
                let agency =
                    OwnAgency::new(first).ok_or((4, "the id of an agency has 1 to 23 bytes"))?;
                let words = self.phrase(row, Features::NAME_START)?;
                self.agencies.add(words, Agency::Own(agency));
            }
            "label" => {
                let label = named(&Label::NAMED, first).ok_or((4, "there is no such label"))?;
                let words = self.phrase(row, Features::LABEL)?;
                self.labels.add(words, label);
            }
            reading::SPELLING => {
                let spellings = reading::spellings(row).map_err(|fault| (4, fault))?;
                for (text, of) in spellings {
                    self.add_spelling(&text, &of)?;
                }
            }
            #[cfg(feature = "regex")]
            "pattern" => self.patterns.add(row.lemma).map_err(|fault| (1, fault))?,
            #[cfg(not(feature = "regex"))]
            "pattern" => return Err((2, "patterns need the crate's feature `regex`")),
            _ => {
                if row.lemma.is_empty() {
                    return Err((1, "there is no word"));
                }
                if row.lemma.contains(char::is_whitespace) {
                    return Err((1, "this is more than one word"));
                }
                if paradigm::forms(row.lemma, row.paradigm).is_none() {
                    let problem = "there is no such paradigm, or the word does not fit it";
                    return Err((3, problem));
                }
                let readings = reading::readings(row);
                let readings = readings.map_err(|_| (4, "there is no such feature"))?;
                for reading in readings {
                    self.add_form(&reading)?;
                }
            }
        }
        Ok(())
    }

    /// The ids of the words of a phrase, the first of which gets `features`.
    fn phrase(&mut self, row: &Row<'_>, features: Features) -> Result<Box<[WordId]>, Fault> {
        let words: Option<Box<[WordId]>> = row
            .lemma
            .split_whitespace()
            .map(|word| self.intern(word))
            .collect();
        let words = words.ok_or(FULL)?;
        let first = *words.first().ok_or((1, "there is no word"))?;
        self.change(first, |word| word.features = word.features.union(features));
        Ok(words)
    }

    /// From now on `text` is the word `of`.
    fn add_spelling(&mut self, text: &str, of: &str) -> Result<(), Fault> {
        let key = fold::key(text);
        if index::id(key) != WordId::NONE || self.ids.contains_key(&key) {
            return Err((1, "the spelling is a word already"));
        }
        let id = self.intern(of).ok_or(FULL)?;
        self.ids.insert(key, id);
        Ok(())
    }

    fn add_form(&mut self, reading: &Reading<'_>) -> Result<(), Fault> {
        let (mut cue, mut abbreviation) = (reading.cue, None);
        for &(key, value) in &reading.values {
            match key {
                "cue" => cue = Some(named(&Cue::NAMED, value).ok_or((4, "there is no such cue"))?),
                "abbreviation" => {
                    let kind = named(&Abbreviation::NAMED, value);
                    abbreviation = Some(kind.ok_or((4, "there is no such abbreviation"))?);
                }
                _ => return Err((4, "a caller's word has no such value")),
            }
        }
        let id = self.intern(&reading.form).ok_or(FULL)?;
        self.change(id, |word| {
            word.features = word.features.union(reading.features);
            word.cue = cue.or(word.cue);
            word.abbreviation = abbreviation.or(word.abbreviation);
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Vocabulary;
    use crate::lexicon::{Cue, Features, get};

    #[test]
    fn a_verb_has_all_its_forms_and_the_tables_keep_theirs() {
        let own = Vocabulary::new().reporting_verb("अलापना").expect("a verb");
        for (form, cue) in [
            ("अलापा", Cue::Perfective),
            ("अलापीं", Cue::Perfective),
            ("अलापते", Cue::Imperfective),
            ("अलापकर", Cue::Conjunctive),
        ] {
            assert_eq!(own.lexicon().look_up(form).cue, Some(cue), "{form}");
            assert_eq!(get().look_up(form).cue, None, "{form}");
        }
        assert_eq!(own.lexicon().look_up("कहा"), get().look_up("कहा"));
    }

    #[cfg(feature = "regex")]
    #[test]
    fn a_pattern_matches_whole_lines_and_may_not_be_large() {
        let own = Vocabulary::from_tsv("क्रमांक [0-9]+\tpattern\t-\tpromo\n").expect("a pattern");
        let is_furniture = |line| own.lexicon().is_own_furniture(line);
        assert!(is_furniture(" क्रमांक 12 ") && !is_furniture("क्रमांक 12 तक"));
        assert!(!get().is_own_furniture("क्रमांक 12"));
        for refused in ["", "(", "\\w{500}{500}"] {
            let refused = Vocabulary::new().furniture_pattern(refused);
            assert!(refused.is_err());
        }
    }

    #[test]
    fn a_spelling_is_the_word_that_it_spells() {
        let text = "सरपन्ज\tspelling\tm\tसरपंच\nसरपोंच\tspelling\t-\tसरपंच";
        let vocabulary = Vocabulary::from_tsv(text).expect("rows");
        let lexicon = vocabulary.lexicon();
        assert_eq!(lexicon.id_of("सरपोंच"), lexicon.id_of("सरपंच"));
        assert_eq!(lexicon.id_of("सरपन्जों"), lexicon.id_of("सरपंचों"));
        assert_ne!(lexicon.id_of("सरपंच"), super::WordId::NONE);
        for bad in [
            "सरपंच\tspelling\t-\tमंत्री",
            "सरपोंच\tspelling\t-\t",
            "सरपोंच\tspelling\tx\tसरपंच",
        ] {
            assert!(Vocabulary::from_tsv(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_word_of_the_tables_gets_what_is_added() {
        let own = Vocabulary::new()
            .role("ढाल")
            .expect("a word")
            .role("कहा")
            .expect("a word");
        let word = own.lexicon().look_up("कहा");
        assert!(word.features.any(Features::ROLE) && word.cue.is_some());
        assert!(!get().look_up("कहा").features.any(Features::ROLE));
    }

    #[test]
    fn what_is_no_word_is_refused() {
        for refused in [
            Vocabulary::new().role(""),
            Vocabulary::new().role("दो शब्द"),
            Vocabulary::new().reporting_verb("घर"),
            Vocabulary::new().agency("नाम", ""),
            Vocabulary::new().agency("नाम", "an-id-of-more-than-23-bytes"),
            Vocabulary::from_tsv("a\tb\n"),
            Vocabulary::from_tsv("शब्द\tnoun\tz\trole\n"),
            Vocabulary::from_tsv("शब्द\tnoun\t-\tno-such-feature\n"),
            Vocabulary::from_tsv("शब्द\tnoun\t-\ttime=month:3\n"),
        ] {
            assert!(refused.is_err());
        }
    }
}
