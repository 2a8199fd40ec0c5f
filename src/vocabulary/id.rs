//! Typed references: an id that names a metric cannot be looked up among people.

use serde::Serialize;

use super::value::At;

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub At<String>);

        impl $name {
            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.value
            }

            /// Where the reference stands.
            #[must_use]
            pub fn span(&self) -> crate::diagnostic::Span {
                self.0.span
            }
        }
    )+};
}

ids! {
    /// A person or role of `people`.
    PersonId
    /// A metric.
    MetricId
    /// A dimension of the assessment.
    DimensionId
    /// A cycle of the assessment.
    CycleId
    /// A challenge that the assessment found.
    ChallengeId
    /// A piece of evidence or an interview behind an assessment.
    EvidenceId
    /// A goal of the organisation.
    GoalId
    /// A business area.
    AreaId
    /// A region.
    RegionId
    /// A product or service of the PMO.
    ServiceId
    /// A decision of a board.
    DecisionId
    /// An option of the business case.
    OptionId
    /// A stage of the programme.
    StageId
    /// An objective of the PMO.
    ObjectiveId
    /// A gap between today and the future state.
    GapId
    /// A board.
    BoardId
    /// An item of the roadmap.
    RoadmapItemId
    /// A wave of deployment.
    WaveId
    /// An outcome of the implementation plan.
    OutcomeId
    /// A project of the portfolio.
    ProjectId
    /// A template.
    TemplateId
}
