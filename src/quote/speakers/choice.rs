//! Whom a pronoun means: the candidate with the most points.
//!
//! Candidates are those whom the sentences before the pronoun speak of (see
//! [`super::super::antecedents`]), those who were quoted before, and, where there is but one, the
//! person whom the text quotes by name. What counts for and against each stands in
//! [`super::weights`].

use crate::quote::antecedents::Standing;
use crate::quote::mentions::{Before, Mention, TakesUp, Who};
use crate::quote::name_parts::Sort;

use super::everyone::Everyone;
use super::registry::{Registry, WINDOW};
use super::weights::{Asks, Doubt, ENOUGH, Facts, Place, Trial};

/// A candidate: a speaker, or somebody named.
#[derive(Clone, Copy, Debug)]
pub(super) enum Candidate<'b> {
    Known(usize),
    Named(&'b Mention),
}

/// A candidate with what counts for and against it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<'b> {
    pub(super) candidate: Candidate<'b>,
    pub(super) trial: Trial<'b>,
    pub(super) points: i32,
}

/// What stands before a pronoun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Earlier<'b> {
    /// Whom the sentences before it speak of.
    pub(super) spoken_of: &'b [Before],
    /// Whom the text quotes by name.
    pub(super) everyone: &'b Everyone<'b>,
    /// Who was quoted last.
    pub(super) last: Option<usize>,
}

/// The candidate that a pronoun means. Each that is tried is given to `tried`.
pub(super) fn meant<'b>(
    registry: &Registry<'b>,
    takes_up: TakesUp,
    asks: Asks,
    earlier: Earlier<'b>,
    tried: impl FnMut(&Choice<'b>),
) -> Option<Choice<'b>> {
    let mut trials = Trials {
        registry,
        asks,
        tried,
        best: None,
    };
    if takes_up != TakesUp::Nobody {
        trials.try_spoken_of(earlier);
    }
    if takes_up == TakesUp::Anybody {
        trials.try_quoted(earlier);
    }
    trials.best
}

/// The trials of the candidates for one pronoun.
struct Trials<'r, 'b, F> {
    registry: &'r Registry<'b>,
    asks: Asks,
    /// Takes each that was tried.
    tried: F,
    /// The first of those with the most points, if these are enough.
    best: Option<Choice<'b>>,
}

impl<'b, F: FnMut(&Choice<'b>)> Trials<'_, 'b, F> {
    /// Tries those whom the sentences before the pronoun speak of.
    fn try_spoken_of(&mut self, earlier: Earlier<'b>) {
        let registry = self.registry;
        for before in earlier.spoken_of {
            let Some(candidate) = spoken_of(registry, earlier.everyone, before) else {
                continue;
            };
            let facts = match candidate {
                Candidate::Known(speaker) => facts(registry, speaker),
                Candidate::Named(mention) => facts_of_mention(registry, mention),
            };
            let place = Place::Spoken(before.standing);
            let doubt = doubt(registry, earlier.everyone, before, &facts);
            self.offer(candidate, place, before.back, doubt, facts);
        }
    }

    /// Tries those who were quoted before, and the only person whom the text quotes by name.
    fn try_quoted(&mut self, earlier: Earlier<'b>) {
        let registry = self.registry;
        if let Some(last) = earlier.last {
            self.offer_known(last, Place::SpokeLast, 0);
        }
        let others = registry.recent.iter().rev().copied().take(WINDOW);
        let others = others.filter(|&other| Some(other) != earlier.last);
        for (between, other) in others.enumerate() {
            self.offer_known(other, Place::SpokeEarlier, between);
        }
        if let Some(only) = earlier.everyone.only_person() {
            let facts = facts_of_mention(registry, only);
            let candidate = Candidate::Named(only);
            self.offer(candidate, Place::OnlyPerson, 0, Doubt::None, facts);
        }
    }

    fn offer_known(&mut self, speaker: usize, place: Place, between: usize) {
        let facts = facts(self.registry, speaker);
        self.offer(
            Candidate::Known(speaker),
            place,
            between,
            Doubt::None,
            facts,
        );
    }

    fn offer(
        &mut self,
        candidate: Candidate<'b>,
        place: Place,
        between: usize,
        doubt: Doubt,
        facts: Facts<'b>,
    ) {
        let trial = Trial {
            place,
            between,
            doubt,
            facts,
            asks: self.asks,
        };
        let choice = Choice {
            candidate,
            trial,
            points: trial.points(),
        };
        (self.tried)(&choice);
        let is_better = self.best.is_none_or(|best| choice.points > best.points);
        if choice.points >= ENOUGH && is_better {
            self.best = Some(choice);
        }
    }
}

/// What is doubtful of a mention that is no name of anybody known.
fn doubt(
    registry: &Registry<'_>,
    everyone: &Everyone,
    before: &Before,
    facts: &Facts<'_>,
) -> Doubt {
    let mention = &before.mention;
    let is_sure = match before.standing {
        Standing::BeforeRelative
        | Standing::Asked
        | Standing::Stating
        | Standing::Contacted
        | Standing::Speaking
        | Standing::Informing => true,
        Standing::Mentioned => false,
        Standing::SameSentence | Standing::Subject | Standing::Met => {
            registry.find(mention).is_some()
                || registry.has_full(mention)
                || everyone.names(&registry.analyses, mention).is_some()
        }
    };
    match mention.who {
        _ if is_sure => Doubt::None,
        Who::Office { .. } => Doubt::Nameless,
        // A list of things is the subject of little.
        Who::Name { analysis, .. } if registry.analyses.get(analysis).is_list() => Doubt::None,
        Who::Name { analysis, .. } if facts.sort == Sort::Unknown => {
            if registry.analyses.get(analysis).keys().len() > 1 {
                Doubt::UnknownName
            } else {
                Doubt::UnknownWord
            }
        }
        _ => Doubt::None,
    }
}

/// Whom a phrase before the pronoun names, if something else than its place shows it to be a name: an
/// office, a surname, or that a quotation has it.
fn spoken_of<'b>(
    registry: &Registry<'_>,
    everyone: &'b Everyone,
    before: &'b Before,
) -> Option<Candidate<'b>> {
    let mention = &before.mention;
    if !before.is_bare {
        return Some(Candidate::Named(mention));
    }
    // Words around the name may not belong to it, so the name that is known counts.
    if let Some(speaker) = registry.find(mention) {
        return Some(Candidate::Known(speaker));
    }
    if let Some(source) = everyone.names(&registry.analyses, mention) {
        return Some(Candidate::Named(source));
    }
    let has_full = mention.is_one_word(&registry.analyses) && registry.ends_full_name(mention);
    has_full.then_some(Candidate::Named(mention))
}

/// What is known of a speaker.
fn facts<'t>(registry: &Registry<'t>, speaker: usize) -> Facts<'t> {
    let known = &registry.known[speaker];
    Facts {
        name: &registry.text[registry.records[speaker].name],
        sort: known.sort,
        gender: known.gender,
        is_plural: known.is_plural,
        is_honoured: known.is_honoured,
        is_plain: known.is_plain,
    }
}

/// What is known of whoever a phrase names.
fn facts_of_mention<'t>(registry: &Registry<'t>, mention: &Mention) -> Facts<'t> {
    let mut known = match registry.find(mention) {
        Some(speaker) => facts(registry, speaker),
        None => Facts {
            name: &registry.text[mention.name()],
            sort: Sort::Unknown,
            gender: mention.gender,
            is_plural: mention.is_plural,
            is_honoured: false,
            is_plain: false,
        },
    };
    known.gender = known.gender.or(mention.gender);
    known.is_honoured |= mention.is_honoured;
    if known.sort == Sort::Unknown {
        known.sort = mention.sort;
    }
    known
}
