//! The clause after a quoted passage that ended with a terminator of its own.
//!
//! `"हम तैयार हैं।" पुतिन ने कहा।` is one sentence, since the clause does nothing but report;
//! `"हम तैयार हैं।" उन्होंने आगे कहा कि सहयोग बढ़ेगा।` is two, since it goes on to new content.

use super::before_quote::{Lead, lead};
use super::place::{Place, kind};
use super::source::{Source, is, is_any};
use super::table::{Row, row};
use super::verdict::Answer;
use crate::lexicon::{Cue, Features, TimeWord, WordId, word};
use crate::rule::Rule;
use crate::text::punctuation;
use crate::token::{Token, TokenKind, quotation_mark_at};

pub(super) const PART_OF_CLAUSE: Row = row(
    Rule::new(
        "break.part-of-clause",
        "A passage is a part of the clause that goes on with what leans on it.",
        "A postposition, an auxiliary or a participle of speaking follows: `के नारे लगे`, `है`, `कहकर`, `कहते हुए`.",
        "\"पानी दो!\" के नारे लगे।",
    ),
    kind::PASSAGE,
    |place| Answer::goes_on_if(leans(place.source, tokens_after(place))),
);

pub(super) const NEW_CONTENT: Row = row(
    Rule::new(
        "break.new-content",
        "A clause that brings content of its own is a new sentence.",
        "A complement with `कि`, a relative clause, a question, a second passage, a colon or a comma comes before its end.",
        "\"हम तैयार हैं।\" उन्होंने कहा कि काम बढ़ेगा।",
    ),
    kind::PASSAGE,
    |place| Answer::ends_if(clause(place).end == End::Content),
);

pub(super) const TAKEN_UP: Row = row(
    Rule::new(
        "break.taken-up",
        "A clause that takes up what was said is a new sentence.",
        "It starts with `यह` or `इस` and no verb of saying comes next, or with a conjunction; or it has `इसे`, `यह`, `इस टिप्पणी` in it.",
        "\"हम तैयार हैं।\" यह बात कोच ने कही।",
    ),
    kind::PASSAGE,
    |place| Answer::ends_if(clause(place).end == End::TakenUp),
);

pub(super) const DENIED: Row = row(
    Rule::new(
        "break.denied",
        "A clause in which nobody speaks is a new sentence.",
        "The verb of speaking at its end is denied.",
        "\"कौन आएगा?\" कोई नहीं बोला।",
    ),
    kind::PASSAGE,
    |place| Answer::ends_if(clause(place).report == Some(Report::Denied)),
);

pub(super) const LED_IN: Row = row(
    Rule::new(
        "break.led-in",
        "A report after a passage that was led in is a new sentence.",
        "A verb of speaking stands before the passage: the clause after it reports something else.",
        "उसने पूछा, \"कहाँ?\" माँ ने बताया।",
    ),
    kind::PASSAGE,
    |place| Answer::ends_if(clause(place).report.is_some() && lead(place) == Lead::Report),
);

pub(super) const REPORTED_BY_VERB: Row = row(
    Rule::new(
        "break.reported-by-verb",
        "A passage and the clause that reports it are one sentence.",
        "The clause ends with a verb of speaking, auxiliaries included.",
        "\"हम तैयार हैं।\" कोच ने कहा।",
    ),
    kind::PASSAGE,
    |place| Answer::goes_on_if(clause(place).report == Some(Report::Verb)),
);

pub(super) const REPORTED_BY_NOUN: Row = row(
    Rule::new(
        "break.reported-by-noun",
        "A noun of speech with its verb reports a passage too.",
        "The clause ends with the noun and a light verb (`दलील दी`), or after its owner the copula (`कोच का सवाल है`).",
        "\"हम तैयार हैं।\" वकील ने दलील दी।",
    ),
    kind::PASSAGE,
    |place| Answer::goes_on_if(clause(place).report == Some(Report::Noun)),
);

pub(super) const REPORTED_BY_MANNER: Row = row(
    Rule::new(
        "break.reported-by-manner",
        "A verb for the manner of speaking reports a passage too.",
        "The clause ends with it: `पुकारा`, `डांटा`.",
        "\"भागो!\" पहरेदार पुकारा।",
    ),
    kind::PASSAGE,
    |place| Answer::goes_on_if(clause(place).report == Some(Report::Manner)),
);

pub(super) const VERB_FIRST: Row = row(
    Rule::new(
        "break.verb-first",
        "A reporting clause may start with its verb.",
        "A verb of speaking comes first (`कहा कोच ने`), or `यह` and the infinitive of saying.",
        "\"हम तैयार हैं।\" कहा कोच ने।",
    ),
    kind::PASSAGE,
    |place| Answer::goes_on_if(clause(place).report == Some(Report::VerbFirst)),
);

pub(super) const PASSAGE: Row = row(
    Rule::new(
        "break.passage",
        "Any other terminator before a closing quotation mark ends the sentence.",
        "What follows does not report the passage, and has no place for it.",
        "\"हम तैयार हैं।\" सब खुश हुए।",
    ),
    kind::PASSAGE,
    |_| Answer::Ends,
);

/// The longest reporting clause, in tokens: a long title and name, a listener, a medium, a verb.
const LONGEST: usize = 24;

/// The clause after a passage, read to its end or to the word that tells enough.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// How it reports, as far as it was read.
    report: Option<Report>,
    end: End,
}

/// How a clause reports what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Report {
    Verb,
    /// By a verb that is denied: it does not.
    Denied,
    Noun,
    Manner,
    VerbFirst,
}

/// Where a clause was read to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Its terminator, the end of the line, or [`LONGEST`].
    Own,
    /// Where content of its own begins.
    Content,
    /// The word that takes up what was said.
    TakenUp,
}

/// The tokens after a passage, of which each word is read once.
fn tokens_after<'a>(place: &Place<'a>) -> impl Iterator<Item = Token> + use<'a> {
    let mut rest = place.source.tokens_after(place.next);
    let first = place.after().copied();
    if first.is_some() {
        rest.next();
    }
    first.into_iter().chain(rest)
}

/// The clause after a passage.
fn clause(place: &Place<'_>) -> Clause {
    *place.clause.get_or_init(|| {
        let mut reader = ClauseReader::new(place.source, place.next);
        let end = reader.read(tokens_after(place));
        Clause {
            report: reader.report(),
            end,
        }
    })
}

/// Reads the clause after a passage word by word.
struct ClauseReader<'t> {
    source: Source<'t>,
    /// Where the clause starts.
    from: usize,
    /// The two words read last.
    owner: Option<Token>,
    last: Option<Token>,
    /// What the clause ends with so far that reports, light verbs and auxiliaries included.
    reported: Option<Report>,
    /// Whether the verb stands before its subject: `कहा कोच ने`.
    verb_first: bool,
    /// Whether a terminator was read.
    closed: bool,
}

impl<'t> ClauseReader<'t> {
    fn new(source: Source<'t>, from: usize) -> ClauseReader<'t> {
        ClauseReader {
            source,
            from,
            owner: None,
            last: None,
            reported: None,
            verb_first: false,
            closed: false,
        }
    }

    fn read(&mut self, tokens: impl Iterator<Item = Token>) -> End {
        for (place, token) in tokens.take(LONGEST).enumerate() {
            let end = match token.kind() {
                TokenKind::Word | TokenKind::Foreign => self.word(place, token),
                TokenKind::Mark => self.mark(token),
                TokenKind::Number => {
                    self.reported = None;
                    None
                }
                TokenKind::Break => None,
            };
            if let Some(end) = end {
                return end;
            }
        }
        End::Own
    }

    /// How the clause reports, as far as it was read.
    fn report(&self) -> Option<Report> {
        let manner = || {
            self.closed
                && self
                    .last
                    .is_some_and(|last| self.source.has_all(&last, MANNER_VERB))
        };
        match self.reported {
            Some(Report::Denied) | None if self.closed && self.verb_first => {
                Some(Report::VerbFirst)
            }
            None if manner() => Some(Report::Manner),
            report => report,
        }
    }

    /// Reads a word; what the clause ends with there, if it does.
    fn word(&mut self, place: usize, token: Token) -> Option<End> {
        let source = self.source;
        // What was said is taken up by a new clause (`यह बात उन्होंने कही।`), save for the
        // bare saying of it: `यह कहना था कोच का।`
        let taken_up = |first: Token| source.has(&first, Features::PROXIMAL);
        if place == 1 && self.last.is_some_and(taken_up) {
            if !is_saying(source, &token) {
                return Some(End::TakenUp);
            }
            self.verb_first = true;
        } else if self.takes_up(place, &token) {
            return Some(End::TakenUp);
        } else if source.has(&token, Features::RELATIVE.union(Features::INTERROGATIVE)) {
            return Some(End::Content);
        }
        if source.is_unknown(&token) {
            // No table tells more of it.
            self.reported = None;
        } else {
            // A complement follows: what is reported is not the passage before.
            if is(&token, word::KI) {
                return Some(End::Content);
            }
            self.reported = self.report_with(place, &token);
        }
        self.owner = self.last;
        self.last = Some(token);
        None
    }

    /// Whether a word takes up what was said, or sets something against it: `रिपोर्ट में इसे …`, `इस टिप्पणी
    /// पर …`, `लेकिन …`.
    fn takes_up(&self, place: usize, token: &Token) -> bool {
        let source = self.source;
        if place == 0 {
            return token.has(Features::CONJUNCTION);
        }
        let pronoun = source.has(token, Features::PROXIMAL);
        pronoun && !source.has(token, Features::DETERMINER)
            || source.word(token).cue == Some(Cue::Noun)
                && self
                    .last
                    .is_some_and(|last| source.has(&last, Features::PROXIMAL))
    }

    /// What the clause ends with that reports, once a word that the lexicon knows is read.
    fn report_with(&mut self, place: usize, token: &Token) -> Option<Report> {
        let source = self.source;
        if token.has(Features::REPORTING) {
            self.verb_first |= place == 0;
            // `कोई नहीं बोला`: nobody said what stands before.
            let denied = self
                .last
                .is_some_and(|last| source.has(&last, Features::NEGATION));
            return Some(if denied { Report::Denied } else { Report::Verb });
        }
        if self
            .last
            .is_some_and(|noun| is_light(source, self.owner, &noun, token))
        {
            return Some(Report::Noun);
        }
        self.reported.filter(|_| source.is_finite(token))
    }

    /// Reads a mark; what the clause ends with there, if it does.
    fn mark(&mut self, token: Token) -> Option<End> {
        let mark = token.mark().unwrap_or(' ');
        if punctuation::is_terminator(mark) && mark != '…' {
            let abbreviated = mark == '.'
                && self
                    .last
                    .is_some_and(|word| self.source.word(&word).abbreviation.is_some());
            if !abbreviated {
                self.closed = true;
                return Some(End::Own);
            }
        }
        // A second passage opens: the clause leads in, and reports nothing before it.
        let opens = quotation_mark_at(self.source.text(), self.from + token.start()).is_some();
        (opens || matches!(mark, ':' | ',')).then_some(End::Content)
    }
}

/// Whether the clause makes the passage a part of itself at once: with a postposition (`"…।" के
/// नारे लगे`), an auxiliary (`नाम "क्या है?" है`) or a participle of speaking (`"…।" कहकर वे गए`, `"…।" कहते हुए`).
fn leans(source: Source<'_>, mut tokens: impl Iterator<Item = Token>) -> bool {
    let Some(first) = tokens.next() else {
        return false;
    };
    if first.has(Features::ENCLITIC.union(Features::AUXILIARY)) {
        return true;
    }
    let mut then = |ids: &[WordId]| tokens.next().is_some_and(|token| is_any(&token, ids));
    match source.word(&first).cue {
        Some(Cue::Conjunctive) => true,
        Some(Cue::Stem) => then(&[word::KAR, word::KE]),
        Some(Cue::Imperfective) => then(&[word::HUE, word::HUII, word::HUAA]),
        _ => false,
    }
}

/// Whether a word is the infinitive of the verb of saying: `कहना`.
fn is_saying(source: Source<'_>, token: &Token) -> bool {
    source.word(token).cue.is_some() && source.has(token, Features::INFINITIVE)
}

/// A noun of speech and the verb that makes a report of it: `दलील दी`, and after its owner
/// `मजदूरों का सवाल है`; with a light verb what stands so before the noun is its own content
/// (`जांच की मांग की`). Some of the nouns name an act that is no utterance.
fn is_light(source: Source<'_>, owner: Option<Token>, noun: &Token, verb: &Token) -> bool {
    // Most words are neither.
    if !source.has(verb, Features::LIGHT.union(Features::AUXILIARY)) {
        return false;
    }
    let owned = owner.is_some_and(|owner| {
        source.word(&owner).time == TimeWord::Of || source.has(&owner, Features::GENITIVE)
    });
    let speaks = source.word(noun).cue == Some(Cue::Noun) || source.has(noun, Features::MANNER);
    let makes = if owned {
        Features::AUXILIARY
    } else {
        Features::LIGHT
    };
    speaks && source.has(verb, makes) && !source.has(noun, Features::NO_UTTERANCE)
}

/// A verb for the manner of speaking, in a form that closes a clause: it reports a passage, but
/// takes no `कि`.
const MANNER_VERB: Features = Features::MANNER.union(Features::PERFECTIVE);
