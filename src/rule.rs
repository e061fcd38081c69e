//! Rules with names: what decides, and the record of what was decided where.
//!
//! Each engine has tables of rules. The table that runs is the table that documents: its order is the
//! order in which the rules are asked, and [`rules`](crate::rules) lists them all. While a text is
//! explained, each engine notes its decisions in a [`Trace`]; otherwise the trace is off and costs
//! a test of one pointer for each decision.

#[cfg(feature = "serde")]
mod wire;

use core::cell::RefCell;
use core::fmt;
use std::borrow::Cow;

use crate::named::named;
use crate::span::Span;

/// A rule of one of the engines.
///
/// ```
/// for rule in samachar::rules() {
///     println!("{}: {} ({})", rule.id(), rule.title(), rule.example());
/// }
/// ```
#[derive(PartialEq, Eq, Hash)]
pub struct Rule {
    id: &'static str,
    title: &'static str,
    evidence: &'static str,
    example: &'static str,
}

impl Rule {
    /// A rule by its id (`engine.name`, in lower case with hyphens), what it does in one line, what it
    /// looks at and why that is enough, and a text in which it decides.
    pub(crate) const fn new(
        id: &'static str,
        title: &'static str,
        evidence: &'static str,
        example: &'static str,
    ) -> Rule {
        Rule {
            id,
            title,
            evidence,
            example,
        }
    }

    /// Its name, which stays while the rule means the same: the engine, a dot and the rule.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The part of its name before the dot: what it decides on.
    pub fn engine(&self) -> &'static str {
        self.id
            .split_once('.')
            .map_or(self.id, |(engine, _)| engine)
    }

    /// What it does, in one line.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// What it looks at, and why that is enough.
    pub const fn evidence(&self) -> &'static str {
        self.evidence
    }

    /// A text in which it decides.
    pub const fn example(&self) -> &'static str {
        self.example
    }

    /// Whether it takes part. All do, save in a build that is made to try the cases without one.
    #[inline(always)]
    pub(crate) fn is_on(&self) -> bool {
        #[cfg(samachar_ablation)]
        return ablation::OFF.get() != Some(self.id);
        #[cfg(not(samachar_ablation))]
        true
    }
}

/// By its [id](Rule::id).
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Rule").field(&self.id).finish()
    }
}

/// How many rules some tables have together.
pub(crate) const fn count(tables: &[&[&'static Rule]]) -> usize {
    let (mut count, mut table) = (0, 0);
    while table < tables.len() {
        count += tables[table].len();
        table += 1;
    }
    count
}

/// The rules of some tables, one table after the other; `N` is their [`count`].
pub(crate) const fn joined<const N: usize>(tables: &[&[&'static Rule]]) -> [&'static Rule; N] {
    static NO_RULE: Rule = Rule::new("", "", "", "");
    let mut rules = [&NO_RULE; N];
    let (mut filled, mut table) = (0, 0);
    while table < tables.len() {
        let mut place = 0;
        while place < tables[table].len() {
            rules[filled] = tables[table][place];
            filled += 1;
            place += 1;
        }
        table += 1;
    }
    rules
}

/// A build with `--cfg samachar_ablation` can leave out one rule, to see whether a case notices.
#[cfg(samachar_ablation)]
pub mod ablation {
    use core::cell::Cell;

    thread_local! {
        /// The id of the rule that is off on this thread.
        pub static OFF: Cell<Option<&'static str>> = const { Cell::new(None) };
    }
}

/// The rules of a table of steps, in its order: each step has its `rule`.
macro_rules! rules_of {
    ($steps:ident) => {
        &{
            let mut rules = [&$steps[0].rule; $steps.len()];
            let mut at = 0;
            while at < rules.len() {
                rules[at] = &$steps[at].rule;
                at += 1;
            }
            rules
        }
    };
}
pub(crate) use rules_of;

/// What was decided on.
///
/// ```
/// use samachar::{Parser, Subject};
///
/// let (_, explanation) = Parser::new().explain("मीरा ने कहा कि 5 मई को सड़क बंद है।")?;
/// let mut subjects = explanation.decisions().iter().map(|decision| decision.subject());
/// assert!(subjects.any(|subject| subject == Subject::Date));
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The class of a line or of a piece of one.
    Line,
    /// The day that the article's dates count from.
    Reference,
    /// A place where a sentence ends.
    Boundary,
    /// A place where a sentence might have ended, and does not.
    NoBoundary,
    /// A quotation.
    Quotation,
    /// What might have been a quotation, and lost.
    LostQuotation,
    /// The phrase that names a source.
    Source,
    /// Who speaks in a quotation.
    Speaker,
    /// A date or time.
    Date,
}

named!(Subject, "subject":
    Line => "line",
    Reference => "reference",
    Boundary => "boundary",
    NoBoundary => "no boundary",
    Quotation => "quotation",
    LostQuotation => "lost quotation",
    Source => "source",
    Speaker => "speaker",
    Date => "date",
);

/// One decision: what on, by which rule, and on what evidence.
///
/// ```
/// let text = "डॉ. वर्मा आए।";
/// let (_, explanation) = samachar::Parser::new().explain(text)?;
/// let decision = explanation.at(text.find('.').unwrap()).find(|decision| decision.rule().engine() == "break").unwrap();
/// assert_eq!(decision.subject(), samachar::Subject::NoBoundary);
/// assert_eq!(&text[decision.span()], ".");
/// println!("{}: {}", decision.rule().title(), decision.rule().evidence());
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decision {
    subject: Subject,
    rule: &'static Rule,
    span: Span,
    evidence: Vec<Span>,
    answer: Cow<'static, str>,
}

impl Decision {
    pub(crate) fn new(subject: Subject, rule: &'static Rule, span: Span) -> Decision {
        Decision {
            subject,
            rule,
            span,
            evidence: Vec::new(),
            answer: Cow::Borrowed(""),
        }
    }

    /// With a place that the rule looked at.
    pub(crate) fn seen(mut self, evidence: impl IntoIterator<Item = Span>) -> Decision {
        self.evidence.extend(evidence);
        self
    }

    /// With what was decided.
    pub(crate) fn with_answer(mut self, answer: impl Into<Cow<'static, str>>) -> Decision {
        self.answer = answer.into();
        self
    }

    /// What was decided on.
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// The rule that decided.
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Where: the line, the quotation, the date; for a boundary the terminator or the line break.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// What the rule looked at, in bytes of the text. For a line it is the part of it that told, and the lines about
    /// it where these did; or the line itself, where no part of it tells more than the others.
    pub fn evidence(&self) -> &[Span] {
        &self.evidence
    }

    /// What was decided, where the subject does not say it: the class of a line, the value of a date,
    /// the speaker's name. Else empty.
    pub fn answer(&self) -> &str {
        &self.answer
    }
}

/// Why an article was read as it was: the decisions, in the order of the text.
///
/// ```
/// let text = "वर्षा हुई। मीरा ने कहा कि सड़क बंद है।";
/// let (_, explanation) = samachar::Parser::new().explain(text)?;
/// for decision in explanation.decisions() {
///     println!("{} {}: {}", decision.subject(), &text[decision.span()], decision.rule());
/// }
/// # Ok::<(), samachar::Error>(())
/// ```
///
/// With the feature `serde` it is written as a list of `{"subject", "rule", "span", "evidence", "answer"}`, and
/// read again by a version of the crate that has the rules it names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Explanation {
    decisions: Vec<Decision>,
}

impl Explanation {
    pub(crate) fn new(mut decisions: Vec<Decision>) -> Explanation {
        decisions
            .sort_by_key(|decision| (decision.span.start(), decision.subject, decision.span.end()));
        Explanation { decisions }
    }

    /// The decisions, by where their spans start.
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    /// Changes every span by `change`: to count characters, or to move the article within a larger text.
    ///
    /// ```
    /// use samachar::{Parser, Span};
    ///
    /// let (_, mut explanation) = Parser::new().explain("वर्षा हुई।")?;
    /// let before = explanation.decisions()[0].span();
    /// explanation.for_each_span(|span| *span = Span::new(span.start() + 100, span.end() + 100));
    /// assert_eq!(explanation.decisions()[0].span().start(), before.start() + 100);
    /// # Ok::<(), samachar::Error>(())
    /// ```
    pub fn for_each_span(&mut self, mut change: impl FnMut(&mut Span)) {
        for decision in &mut self.decisions {
            change(&mut decision.span);
            decision.evidence.iter_mut().for_each(&mut change);
        }
    }

    /// The decisions on what holds the byte at `offset`. It looks at all decisions.
    pub fn at(&self, offset: usize) -> impl Iterator<Item = &Decision> {
        self.decisions
            .iter()
            .filter(move |decision| decision.span.start() <= offset && offset < decision.span.end())
    }
}

/// Where decisions are noted while a text is explained.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trace<'a>(Option<&'a RefCell<Vec<Decision>>>);

impl<'a> Trace<'a> {
    /// Notes nothing.
    pub(crate) const OFF: Trace<'static> = Trace(None);

    pub(crate) const fn to(notes: &'a RefCell<Vec<Decision>>) -> Trace<'a> {
        Trace(Some(notes))
    }

    /// Whether decisions are asked for.
    #[inline]
    pub(crate) const fn is_on(self) -> bool {
        self.0.is_some()
    }

    /// Notes a decision, which is made only if it is asked for.
    #[inline]
    pub(crate) fn note(self, decision: impl FnOnce() -> Decision) {
        if let Some(notes) = self.0 {
            push(notes, decision);
        }
    }
}

/// Makes a decision and notes it. Apart from the code that decides, which would be twice as far to read
/// for a processor with all the explanations in it.
#[cold]
#[inline(never)]
fn push(notes: &RefCell<Vec<Decision>>, decision: impl FnOnce() -> Decision) {
    notes.borrow_mut().push(decision());
}

#[cfg(test)]
mod tests {
    use super::*;

    static ONE: Rule = Rule::new("a.one", "Does one", "since it does", "एक");
    static TWO: Rule = Rule::new("a.two", "Does two", "since it does", "दो");
    static OTHER: Rule = Rule::new("other", "Does more", "since it does", "तीन");

    #[test]
    fn a_rule_is_shown_by_its_id_and_padded() {
        assert_eq!(ONE.to_string(), "a.one");
        assert_eq!(format!("{ONE:>7}|{ONE:<7}|"), "  a.one|a.one  |");
        assert_eq!(format!("{ONE:?}"), "Rule(\"a.one\")");
        assert_eq!(ONE.engine(), "a");
        assert_eq!(OTHER.engine(), "other");
        let told = [TWO.id(), TWO.title(), TWO.evidence(), TWO.example()];
        assert_eq!(told, ["a.two", "Does two", "since it does", "दो"]);
        assert!(ONE.is_on());
        assert!(ONE == ONE && ONE != TWO);
    }

    #[test]
    fn tables_are_joined_in_their_order() {
        let tables: &[&[&'static Rule]] = &[&[&ONE], &[], &[&OTHER, &TWO]];
        assert_eq!(count(tables), 3);
        assert_eq!(count(&[]), 0);
        assert_eq!(joined::<3>(tables), [&ONE, &OTHER, &TWO]);
    }

    #[test]
    fn decisions_are_noted_where_they_are_asked_for_and_told_by_place() {
        Trace::OFF.note(|| panic!("nobody asked"));
        assert!(!Trace::OFF.is_on());
        assert!(!Trace::default().is_on());
        let notes = RefCell::default();
        let trace = Trace::to(&notes);
        assert!(trace.is_on());
        let decision = |subject, rule, start, end| {
            Decision::new(subject, rule, Span::new(start, end)).seen([Span::new(start, start + 1)])
        };
        trace.note(|| decision(Subject::Date, &ONE, 4, 9).with_answer("2024"));
        trace.note(|| decision(Subject::Quotation, &TWO, 4, 6));
        trace.note(|| decision(Subject::Line, &OTHER, 0, 4));
        let mut explanation = Explanation::new(notes.take());
        let order = |explanation: &Explanation| {
            let rules = explanation.decisions().iter().map(Decision::rule);
            rules.map(Rule::id).collect::<Vec<_>>()
        };
        assert_eq!(order(&explanation), ["other", "a.two", "a.one"]);
        let at = |place| explanation.at(place).map(|found| found.rule().id());
        assert_eq!(at(3).collect::<Vec<_>>(), ["other"]);
        assert_eq!(at(4).collect::<Vec<_>>(), ["a.two", "a.one"]);
        assert_eq!(at(6).collect::<Vec<_>>(), ["a.one"]);
        assert_eq!(at(9).count(), 0);
        explanation.for_each_span(|span| *span = Span::new(span.start() + 10, span.end() + 20));
        let date = &explanation.decisions()[2];
        assert_eq!((date.subject(), date.answer()), (Subject::Date, "2024"));
        assert_eq!(date.span(), Span::new(14, 29));
        assert_eq!(date.evidence(), [Span::new(14, 25)]);
    }
}
