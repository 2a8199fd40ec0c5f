//! What an author may write in `assessment.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::diagnostic::Report;
use crate::playbook::ownership::Shared;
use crate::source::yaml::{Kind, Node, Prose, Read};
use crate::vocabulary::id::{ChallengeId, DecisionId, DimensionId, EvidenceId, PersonId, ServiceId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// Where the organisation stands, where it wants to be, what lies between.
    pub struct Assessment {
        /// The levels of maturity, each a number with its name.
        scale: Items<At<String>>,
        /// The rounds of assessment, oldest first.
        cycles: Items<Cycle>,
        /// What is assessed.
        dimensions: Items<Dimension>,
        /// What other organisations reach.
        benchmarks: Items<Benchmark>,
        /// Conversations, with what was said.
        interviews: Items<Interview>,
        /// Documents, data and observations behind the scores.
        evidence: Items<Evidence>,
        /// The survey of how ready people are.
        readiness: Option<Survey>,
        /// What hurts, ranked by severity.
        challenges: Items<Challenge>,
        /// What lies between today and the future state.
        gaps: Items<Gap>,
        /// Whether to start elementary or mature at once.
        start: Option<StartDecision>,
        /// What the assessment is about, in a few sentences.
        about: Option<Prose>,
        /// Your own words for the finding above a chart, by its name: `gaps`, `lenses` or `comparison`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A round of assessment.
    pub struct Cycle {
        /// The day on which it was finished.
        date: At<Date>,
        /// Its name; `Cycle 1` and so on when left out.
        title: Option<At<String>>,
        /// How it was done: self, peer, external.
        method: Option<At<String>>,
        /// What was assessed, where it was not everything.
        scope: Option<At<String>>,
        /// Who assessed.
        assessor: Option<PersonId>,
    }

    /// A dimension that is assessed.
    pub struct Dimension {
        /// Its name.
        title: At<String>,
        /// The lens it belongs to: processes, collaboration, business goals or decision making.
        lens: Option<At<Lens>>,
        /// How much it counts, in per cent.
        weight: At<f64>,
        /// Its score in each cycle.
        scores: Items<Answer<Score>>,
        /// Where it is to be, and by when.
        target: Option<Answer<TargetScore>>,
        /// What comparable organisations reach.
        benchmark: Option<Answer<At<f64>>>,
        /// What is asked to score it.
        questions: Vec<At<String>>,
        /// Interviews and evidence behind the scores.
        evidence: Vec<EvidenceId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A score with how sure it is.
    pub struct ScoreDetails {
        /// The score on the scale.
        score: At<f64>,
        /// How sure it is: low, medium or high.
        confidence: Option<At<Confidence>>,
        /// Interviews and evidence behind it.
        evidence: Vec<EvidenceId>,
        /// A remark.
        note: Option<At<String>>,
    }

    /// Where a dimension is to be.
    pub struct TargetDetails {
        /// The score on the scale.
        score: At<f64>,
        /// By when.
        by: Option<At<Date>>,
    }

    /// What another organisation reaches.
    pub struct Benchmark {
        /// Its name, or what stands for it.
        organisation: At<String>,
        /// Sector and size, in words.
        sector: Option<At<String>>,
        /// The type of its PMO.
        pmo_type: Option<At<String>>,
        /// How old its PMO is.
        age: Option<At<String>>,
        /// Its weighted maturity.
        maturity: Answer<At<f64>>,
        /// Where the figure comes from.
        source: Option<At<String>>,
    }

    /// A conversation with somebody.
    pub struct Interview {
        /// When.
        date: At<Date>,
        /// With whom; left out when the person is to stay unnamed, so that no file can tell.
        who: Option<PersonId>,
        /// What was said, word for word.
        quote: Option<At<String>>,
        /// What it shows.
        finding: Option<At<String>>,
        /// The dimension it says something about.
        dimension: Option<DimensionId>,
        /// The challenge it tells of.
        challenge: Option<ChallengeId>,
    }

    /// A document, data or an observation behind a score.
    pub struct Evidence {
        /// What it is.
        title: At<String>,
        /// Document, data or observation.
        kind: Option<At<EvidenceKind>>,
        /// Where it can be found.
        source: Option<At<String>>,
        /// When it was found.
        date: Option<At<Date>>,
        /// What it shows.
        finding: Option<At<String>>,
    }

    /// A survey of how ready people are.
    pub struct Survey {
        /// When.
        date: At<Date>,
        /// How many people were asked.
        invited: At<u32>,
        /// How many answered.
        responses: At<u32>,
        /// A remark: questions, scale.
        note: Option<At<String>>,
        /// The questions with the count of each answer, from worst to best.
        questions: Items<SurveyQuestion>,
        /// The answers of each business area, all questions together.
        areas: Items<AreaAnswers>,
    }

    /// A question of a survey.
    pub struct SurveyQuestion {
        /// The question.
        title: At<String>,
        /// How many gave each answer, from worst to best.
        counts: Vec<At<u32>>,
    }

    /// What the people of a business area answered.
    pub struct AreaAnswers {
        /// How many answered there.
        responses: At<u32>,
        /// How often each answer was given, all questions together, from worst to best.
        counts: Vec<At<u32>>,
    }

    /// Something that hurts.
    pub struct Challenge {
        /// What it is.
        title: At<String>,
        /// How much it hurts, 1 to 5.
        severity: Answer<At<u32>>,
        /// The dimension it belongs to.
        dimension: Option<DimensionId>,
        /// How often it happens.
        frequency: Option<At<String>>,
        /// What it costs in a year.
        cost_per_year: Option<Answer<At<Decimal>>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// What lies between today and the future state, for one dimension.
    pub struct Gap {
        /// The challenge it answers.
        challenge: ChallengeId,
        /// The dimension; that of the challenge when left out.
        dimension: Option<DimensionId>,
        /// How it is now.
        now: At<String>,
        /// How it will be.
        then: At<String>,
        /// The products and services that close it.
        services: Vec<ServiceId>,
        /// Must, should or could.
        priority: Option<At<Priority>>,
        /// When it was closed.
        closed_on: Option<At<Date>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Whether to start elementary and grow, or mature at once.
    pub struct StartDecision {
        /// The choice.
        choice: At<StartLevel>,
        /// Why.
        reason: Prose,
        /// When it was decided.
        date: Option<At<Date>>,
        /// The decision by which it was taken.
        decision: Option<DecisionId>,
    }
}

choice! {
    /// The lens through which an organisation is looked at.
    pub enum Lens {
        /// How work is done.
        Processes = "processes",
        /// How people work together.
        Collaboration = "collaboration",
        /// What the business wants.
        BusinessGoals = "business goals" | "goals",
        /// How decisions are taken.
        DecisionMaking = "decision making" | "decision-making",
    }

    /// How sure a score is.
    pub enum Confidence {
        /// An impression.
        Low = "low",
        /// Some evidence.
        Medium = "medium",
        /// Good evidence.
        High = "high",
    }

    /// The kind of a piece of evidence.
    pub enum EvidenceKind {
        /// Something written.
        Document = "document",
        /// Something counted.
        Data = "data",
        /// Something seen.
        Observation = "observation",
    }

    /// How much a gap presses.
    pub enum Priority {
        /// It has to be closed.
        Must = "must",
        /// It ought to be closed.
        Should = "should",
        /// It may be closed.
        Could = "could",
    }

    /// How a PMO starts.
    pub enum StartLevel {
        /// With the basics, growing wave by wave.
        Elementary = "elementary first" | "elementary",
        /// With everything.
        Mature = "mature at once" | "mature",
    }
}

/// A score: a number, or a number with how sure it is.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Score(pub ScoreDetails);

impl Read for Score {
    fn expected() -> String {
        "a score such as `2.5`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(node.kind, Kind::Mapping(_)) {
            return ScoreDetails::read(node, report).map(Self);
        }
        let score = At::<f64>::read(node, report)?;
        Some(Self(ScoreDetails {
            score,
            confidence: None,
            evidence: Vec::new(),
            note: None,
        }))
    }
}

/// A target: a number, or a number with its date.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct TargetScore(pub TargetDetails);

impl Read for TargetScore {
    fn expected() -> String {
        "a score with its date, such as `{score: 3.5, by: 2027-03-31}`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(node.kind, Kind::Mapping(_)) {
            return TargetDetails::read(node, report).map(Self);
        }
        let score = At::<f64>::read(node, report)?;
        Some(Self(TargetDetails { score, by: None }))
    }
}
