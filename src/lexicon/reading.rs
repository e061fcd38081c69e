//! What a row of a data file says of each form of its lemma.
//!
//! Besides the names of [`Features`] a row has words for what follows from the aspect of a form:
//!
//! | word | meaning |
//! |---|---|
//! | `speaking`, `speaking-plain` | a verb of speaking, whose speaker takes `ने` with a perfective, or stands plain |
//! | `light-verb` | makes verbs of nouns: `दावा किया` |
//! | `vector` | as an auxiliary its perfective puts a clause in the past: `कर दिया` |
//! | `no-event` | its perfective tells no event: `बीते (दिन)` |
//! | `without=X:Y` | these forms are not made, since they are other words far more often |
//! | `homograph` | a form that is another lemma's too is counted as that |
//! | `aspect>feature` | the feature is said of the forms of that aspect: `perfective>attributive` |

use super::paradigm::{self, Form, Speaking};
use super::source::Row;
use super::{Cue, Features};

/// The class of rows that give another spelling: their features are the lemma that it is a spelling of.
pub(super) const SPELLING: &str = "spelling";

/// The forms of the spelling that a row gives, each with the form that it is a spelling of; else what is wrong with
/// the row.
pub(super) fn spellings(row: &Row<'_>) -> Result<Vec<(String, String)>, &'static str> {
    let mut features = row.features();
    let (Some(lemma), None) = (features.next(), features.next()) else {
        return Err("a spelling is one of one word");
    };
    let forms = |lemma| paradigm::forms(lemma, row.paradigm).ok_or("there is no such paradigm");
    let pairs = forms(row.lemma)?.into_iter().zip(forms(lemma)?);
    Ok(pairs.map(|(form, of)| (form.text, of.text)).collect())
}

/// What a row says of one form.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    pub(super) form: String,
    pub(super) features: Features,
    /// What report can turn on the form of a verb of speaking.
    pub(super) cue: Option<Cue>,
    /// Values by name, as the row writes them: `("time", "month:3")`.
    pub(super) values: Vec<(&'t str, &'t str)>,
    /// Whether another row that has the form gives it its lemma.
    #[cfg_attr(
        not(test),
        allow(dead_code, reason = "the generator asks, which stands with the tests")
    )]
    pub(super) yields: bool,
}

/// The forms of a row's lemma with what the row says of each; else what is wrong with the row.
pub(super) fn readings<'t>(row: &Row<'t>) -> Result<Vec<Reading<'t>>, String> {
    let forms = paradigm::forms(row.lemma, row.paradigm)
        .ok_or_else(|| format!("{} has no paradigm {:?}", row.lemma, row.paradigm))?;
    let left_out: Vec<&str> = row
        .features()
        .filter_map(|name| name.strip_prefix("without="))
        .flat_map(|forms| forms.split(':'))
        .collect();
    forms
        .into_iter()
        .filter(|form| !left_out.contains(&form.text.as_str()))
        .map(|form| reading(row, form))
        .collect()
}

fn reading<'t>(row: &Row<'t>, form: Form) -> Result<Reading<'t>, String> {
    let has = |sought: &str| row.features().any(|name| name == sought);
    let form = if row.paradigm.starts_with('v') {
        form.of_main_verb(!has("no-event"))
    } else {
        form
    };
    let speaking = if has("speaking") {
        Some(Speaking::Ergative)
    } else {
        has("speaking-plain").then_some(Speaking::Plain)
    };
    let cue = speaking.and_then(|speaking| form.cue(speaking));
    let mut reading = Reading {
        features: form.features,
        cue,
        values: Vec::new(),
        yields: row.paradigm == "+" || form.features == Features::STEM,
        form: String::new(),
    };
    if matches!(cue, Some(Cue::Perfective | Cue::Plain | Cue::Imperfective)) {
        reading.add(Features::REPORTING);
    }
    for name in row.features() {
        let (aspect, name) = match name.split_once('>') {
            Some((aspect, name)) => {
                let aspect = Features::named(aspect);
                (
                    Some(aspect.ok_or_else(|| format!("no aspect in {name:?}"))?),
                    name,
                )
            }
            None => (None, name),
        };
        if aspect.is_none_or(|aspect| form.features.any(aspect)) {
            reading.say(row.lemma, &form, name)?;
        }
    }
    reading.form = form.text;
    Ok(reading)
}

impl<'t> Reading<'t> {
    fn add(&mut self, features: Features) {
        self.features = self.features.union(features);
    }

    fn say(&mut self, lemma: &str, form: &Form, name: &'t str) -> Result<(), String> {
        const LIGHT: Features = Features::PERFECTIVE
            .union(Features::IMPERFECTIVE)
            .union(Features::CONJUNCTIVE);
        // What stands beside a name, a number or a mark is the lemma itself.
        let of_lemma_alone = matches!(name, "title" | "boilerplate" | "time=number-label")
            || name.starts_with("page=")
            || name.starts_with("abbreviation=");
        match name {
            _ if of_lemma_alone && form.text != lemma => {}
            "homograph" | "speaking" | "speaking-plain" | "no-event" => {}
            _ if name.starts_with("without=") => {}
            "role" if form.features.any(Features::MANY) => {
                self.add(Features::ROLE.union(Features::PLURAL));
            }
            "light-verb" => {
                if form.features.any(LIGHT) {
                    self.add(Features::LIGHT);
                }
            }
            "vector" => {
                if form.features.any(Features::PERFECTIVE) {
                    self.add(Features::TENSE_PAST);
                }
            }
            _ => match (Features::named(name), name.split_once('=')) {
                (Some(features), _) => self.add(features),
                (None, Some(value)) => self.values.push(value),
                (None, None) => return Err(format!("there is no feature {name:?}")),
            },
        }
        Ok(())
    }
}

/// The features that follow from others and from what a report can turn on.
pub(super) fn derived(features: Features, has_cue: bool) -> Features {
    let mut more = Features::NONE;
    if has_cue {
        more = more.union(Features::CUE);
    }
    if features.any(Features::ROLE.union(Features::TITLE)) {
        more = more.union(Features::NAMING);
    }
    features.union(more)
}
