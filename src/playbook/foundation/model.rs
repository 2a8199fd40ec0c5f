//! What an author may write in `foundation.yaml`.

use jiff::civil::Date;
use serde::Serialize;

use crate::diagnostic::{Report, Span};
use crate::playbook::ownership::Shared;
use crate::source::yaml::{Essential, Fields, Kind, Node, Prose, Read};
use crate::vocabulary::id::{ChallengeId, GoalId, MetricId, PersonId};
use crate::vocabulary::value::{Answer, At, Items, Unknown};
use crate::{choice, entity};

entity! {
    /// Organisation, PMO, scope, objectives and what is not known yet.
    pub struct Foundation {
        /// The organisation that the PMO serves.
        organisation: Option<Organisation>,
        /// Persons and roles, each under an id by which everything else names its owner.
        people: Items<Person>,
        /// The office itself.
        pmo: Option<Pmo>,
        /// What the PMO looks after, what not, and what later.
        scope: Option<Scope>,
        /// What the PMO wants to reach.
        objectives: Items<Objective>,
        /// Whom the PMO works for, and what they expect.
        customers: Vec<Customer>,
        /// What is not known yet, who will answer it and by when.
        questions: Items<Question>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// The organisation that the PMO serves.
    pub struct Organisation {
        /// Its name.
        name: Essential<String>,
        /// What it does, in two or three words.
        sector: Option<At<String>>,
        /// How many people work there.
        staff: Option<Answer<At<u32>>>,
        /// A few more facts in words: sites, revenue, projects.
        facts: Vec<At<String>>,
        /// Its regions, each an id with a name.
        regions: Items<At<String>>,
        /// Its business areas, each an id with a name.
        business_areas: Items<At<String>>,
        /// What the organisation itself wants to reach.
        goals: Items<Goal>,
    }

    /// A person or role that answers for something.
    pub struct Person {
        /// The role, as readers know it.
        role: At<String>,
        /// The name of who holds it.
        name: Option<At<String>>,
        /// The day on which they left; whatever they own needs somebody else.
        left: Option<At<Date>>,
        /// The day on which they agreed to be shown by name and in pictures.
        consent: Option<At<Date>>,
    }

    /// A goal of the organisation, which objectives of the PMO serve.
    pub struct Goal {
        /// The goal.
        title: At<String>,
        /// The year it is for.
        year: Option<At<u32>>,
        /// How the organisation measures it.
        measure: Option<At<String>>,
    }

    /// The office itself.
    pub struct Pmo {
        /// Its name.
        name: Essential<String>,
        /// How much it controls today: supportive, controlling, directive or managing.
        r#type: Needed<At<PmoType>>,
        /// Whose names of types are used; those of PMI when left out.
        type_scheme: Option<At<TypeScheme>>,
        /// What the type is called there, such as `II Infrastructure`, or in your own words.
        type_name: Option<At<String>>,
        /// What speaks for the type, criterion by criterion.
        type_reasons: Items<TypeReason>,
        /// What type it is to become, and by when.
        type_target: Option<TypeTarget>,
        /// How far it reaches: project, department, enterprise, portfolio, centre of excellence.
        level: Option<At<String>>,
        /// Who stands behind it.
        sponsor: Needed<PersonId>,
        /// Whom it reports to.
        reports_to: Option<Answer<PersonId>>,
        /// Its team: internal, external or mixed.
        team: Option<At<String>>,
        /// Full-time equivalents.
        fte: Option<Answer<At<f64>>>,
        /// Since when it exists.
        established: Option<Answer<At<Date>>>,
        /// What it is there for.
        mission: Option<Prose>,
        /// Where it wants to be.
        vision: Option<Prose>,
        /// What it holds dear.
        values: Vec<Prose>,
    }

    /// What speaks for a type, by one criterion.
    pub struct TypeReason {
        /// The criterion: regulation, size, skill of project managers and the like.
        title: At<String>,
        /// How it is here.
        here: At<String>,
        /// The type that it speaks for.
        speaks_for: At<PmoType>,
    }

    /// What type the PMO is to become.
    pub struct TypeTarget {
        /// The type.
        r#type: At<PmoType>,
        /// By when.
        by: Option<At<Date>>,
    }

    /// What the PMO looks after, what not, and what later.
    pub struct Scope {
        /// What it looks after.
        r#in: Option<ScopeAxes>,
        /// What it does not look after.
        out: Option<ScopeAxes>,
        /// What it will look after later.
        later: Option<ScopeAxes>,
        /// What it asked for at the beginning, where that was more or less than what was agreed.
        asked: Option<ScopeAxes>,
    }

    /// The four axes of a scope.
    pub struct ScopeAxes {
        /// What the PMO does: its roles.
        roles: Vec<ScopeEntry>,
        /// For which business areas, by id or in words.
        areas: Vec<ScopeEntry>,
        /// In which regions, by id or in words.
        regions: Vec<ScopeEntry>,
        /// For which kinds of projects.
        natures: Vec<ScopeEntry>,
    }

    /// A scope entry with dates or a reason.
    pub struct ScopeDetails {
        /// What it is.
        title: At<String>,
        /// From when.
        from: Option<At<Date>>,
        /// Until when.
        until: Option<At<Date>>,
        /// Why.
        because: Option<At<String>>,
    }

    /// An objective of the PMO.
    pub struct Objective {
        /// What is to be reached, in a sentence with its measure and date.
        title: At<String>,
        /// The metric that shows it, or `maturity` for the weighted maturity.
        metric: Option<MetricId>,
        /// By when.
        by: Answer<At<Date>>,
        /// The goal of the organisation that it serves.
        goal: Option<GoalId>,
        /// What kind of goal it is: delivery, success rate, resource management and the like.
        group: Option<At<String>>,
        /// The challenges that it answers.
        challenges: Vec<ChallengeId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A question that is open.
    pub struct Question {
        /// The question.
        title: At<String>,
        /// Who will answer it.
        owner: PersonId,
        /// By when.
        by: At<Date>,
        /// The answer, once there is one.
        answer: Option<Prose>,
    }

    /// Somebody the PMO works for, with what they expect.
    pub struct CustomerDetails {
        /// Who.
        who: At<String>,
        /// What they expect.
        expects: Option<At<String>>,
    }
}

choice! {
    /// Whose names of types are used.
    pub enum TypeScheme {
        /// Supportive, controlling, directive.
        Pmi = "pmi",
        /// Reporting, infrastructure, coaching and training, resource centre.
        TenStep = "tenstep",
        /// Portfolio office, hub, programme office, project office, centre of excellence.
        P3o = "p3o",
        /// Words of your own, in `type_name`.
        Custom = "custom",
    }

    /// How much a PMO controls.
    pub enum PmoType {
        /// It helps those who ask.
        Supportive = "supportive",
        /// It sets the method and checks that it is kept.
        Controlling = "controlling",
        /// It runs the projects.
        Directive = "directive",
        /// It manages projects within a wider mandate; near directive, kept apart in some models.
        Managing = "managing",
    }
}

/// An answer that has to be there, but must not take the rest of the chapter with it.
///
/// When it is missing or wrong, that is reported and `unknown` stands in for it, so that everything
/// else is still checked in the same run. Nothing is published from it: the fault stops the build.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Needed<T>(pub Answer<T>);

impl<T> Needed<T> {
    fn stand_in(span: Span) -> Self {
        Self(Answer::Unknown(Unknown {
            owner: None,
            by: None,
            span,
        }))
    }
}

impl<T> std::ops::Deref for Needed<T> {
    type Target = Answer<T>;

    fn deref(&self) -> &Answer<T> {
        &self.0
    }
}

impl<T: Read> Read for Needed<T> {
    fn expected() -> String {
        Answer::<T>::expected()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        Some(Answer::read(node, report).map_or_else(|| Self::stand_in(node.span), Self))
    }

    fn field(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Self> {
        if let Some(node) = fields.take(key) {
            return Self::read(node, report);
        }
        fields.missing(key, report);
        Some(Self::stand_in(fields.span()))
    }
}

/// An entry of a scope: words, or words with dates and a reason.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct ScopeEntry(pub ScopeDetails);

impl Read for ScopeEntry {
    fn expected() -> String {
        "a few words".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(node.kind, Kind::Mapping(_)) {
            return ScopeDetails::read(node, report).map(Self);
        }
        let title = At::<String>::read(node, report)?;
        Some(Self(ScopeDetails {
            title,
            from: None,
            until: None,
            because: None,
        }))
    }
}

/// A customer of the PMO: a name, or a name with what they expect.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Customer(pub CustomerDetails);

impl Read for Customer {
    fn expected() -> String {
        "a name, or `who` and `expects`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(node.kind, Kind::Mapping(_)) {
            return CustomerDetails::read(node, report).map(Self);
        }
        let who = At::<String>::read(node, report)?;
        Some(Self(CustomerDetails { who, expects: None }))
    }
}
