//! The kinds of things that have an id.

use crate::vocabulary::language::Language;

/// A kind of thing that has an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A goal of the organisation.
    Goal,
    /// An objective of the PMO.
    Objective,
    /// A business area.
    Area,
    /// A region.
    Region,
    /// A stage of the programme.
    Stage,
    /// A metric.
    Metric,
    /// A dimension of the assessment.
    Dimension,
    /// A cycle of the assessment.
    Cycle,
    /// A challenge.
    Challenge,
    /// A gap.
    Gap,
    /// A board.
    Board,
    /// A decision.
    Decision,
    /// A product or service.
    Service,
    /// An item of the roadmap.
    RoadmapItem,
    /// A wave.
    Wave,
    /// A quick win.
    QuickWin,
    /// A lesson.
    Lesson,
    /// A stakeholder.
    Stakeholder,
    /// A row of the communication plan.
    Message,
    /// An outcome of the plan.
    Outcome,
    /// An action step.
    Action,
    /// A risk.
    Risk,
    /// A project.
    Project,
    /// A course.
    Course,
    /// A skill.
    Skill,
    /// Something that somebody said.
    Feedback,
    /// A review.
    Review,
    /// A success story.
    Story,
    /// A template.
    Template,
    /// A process.
    Process,
    /// A tool.
    Tool,
    /// A term of the glossary.
    Term,
}

impl Kind {
    /// All kinds, in reading order.
    pub const ALL: [Self; 32] = [
        Self::Goal,
        Self::Objective,
        Self::Area,
        Self::Region,
        Self::Stage,
        Self::Metric,
        Self::Dimension,
        Self::Cycle,
        Self::Challenge,
        Self::Gap,
        Self::Board,
        Self::Decision,
        Self::Service,
        Self::RoadmapItem,
        Self::Wave,
        Self::QuickWin,
        Self::Lesson,
        Self::Stakeholder,
        Self::Message,
        Self::Outcome,
        Self::Action,
        Self::Risk,
        Self::Project,
        Self::Course,
        Self::Skill,
        Self::Feedback,
        Self::Review,
        Self::Story,
        Self::Template,
        Self::Process,
        Self::Tool,
        Self::Term,
    ];

    /// What one of it is called in a sentence.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Goal => "goal of the organisation",
            Self::Objective => "objective",
            Self::Area => "business area",
            Self::Region => "region",
            Self::Stage => "stage",
            Self::Metric => "metric",
            Self::Dimension => "dimension",
            Self::Cycle => "cycle",
            Self::Challenge => "challenge",
            Self::Gap => "gap",
            Self::Board => "board",
            Self::Decision => "decision",
            Self::Service => "service",
            Self::RoadmapItem => "item of the roadmap",
            Self::Wave => "wave",
            Self::QuickWin => "quick win",
            Self::Lesson => "lesson",
            Self::Stakeholder => "stakeholder",
            Self::Message => "row of the communication plan",
            Self::Outcome => "outcome",
            Self::Action => "action",
            Self::Risk => "risk",
            Self::Project => "project",
            Self::Course => "course",
            Self::Skill => "skill",
            Self::Feedback => "feedback",
            Self::Review => "review",
            Self::Story => "story",
            Self::Template => "template",
            Self::Process => "process",
            Self::Tool => "tool",
            Self::Term => "term",
        }
    }

    /// What one of it is called in the language of a playbook.
    #[must_use]
    pub fn word_in(self, language: &Language) -> String {
        language.term("kind", self.word())
    }

    /// Where an author defines it.
    #[must_use]
    pub fn defined_in(self) -> &'static str {
        match self {
            Self::Goal => "foundation.yaml under `goals` of the organisation",
            Self::Objective => "foundation.yaml under `objectives`",
            Self::Area => "foundation.yaml under `business_areas` of the organisation",
            Self::Region => "foundation.yaml under `regions`",
            Self::Stage => "stages.yaml under `stages`",
            Self::Metric => "metrics.yaml",
            Self::Dimension => "assessment.yaml under `dimensions`",
            Self::Cycle => "assessment.yaml under `cycles`",
            Self::Challenge => "assessment.yaml under `challenges`",
            Self::Gap => "assessment.yaml under `gaps`",
            Self::Board => "governance.yaml under `boards`",
            Self::Decision => "governance.yaml under `decisions`",
            Self::Service => "services.yaml under `services`",
            Self::RoadmapItem => "roadmap.yaml under `items`",
            Self::Wave => "roadmap.yaml under `waves`",
            Self::QuickWin => "roadmap.yaml under `quick_wins`",
            Self::Lesson => "roadmap.yaml under `lessons`",
            Self::Stakeholder => "stakeholders.yaml under `stakeholders`",
            Self::Message => "communication.yaml under `messages`",
            Self::Outcome => "plan.yaml under `outcomes`",
            Self::Action => "plan.yaml under `actions`",
            Self::Risk => "risks.yaml under `risks`",
            Self::Project => "portfolio.yaml under `projects`",
            Self::Course => "people.yaml under `training`",
            Self::Skill => "people.yaml under `skills`",
            Self::Feedback => "improvement.yaml under `feedback`",
            Self::Review => "improvement.yaml under `reviews`",
            Self::Story => "a file in stories/",
            Self::Template => "templates.yaml under `templates`",
            Self::Process => "templates.yaml under `processes`",
            Self::Tool => "templates.yaml under `tools`",
            Self::Term => "glossary.yaml under `terms`",
        }
    }

    /// The key of the chapter that defines it.
    #[must_use]
    pub fn chapter(self) -> &'static str {
        match self {
            Self::Goal | Self::Objective | Self::Area | Self::Region => "foundation",
            Self::Stage => "stages",
            Self::Metric => "metrics",
            Self::Dimension | Self::Cycle | Self::Challenge | Self::Gap => "assessment",
            Self::Board | Self::Decision => "governance",
            Self::Service => "services",
            Self::RoadmapItem | Self::Wave | Self::QuickWin | Self::Lesson => "roadmap",
            Self::Stakeholder => "stakeholders",
            Self::Message => "communication",
            Self::Outcome | Self::Action => "plan",
            Self::Risk => "risks",
            Self::Project => "portfolio",
            Self::Course | Self::Skill => "people",
            Self::Feedback | Self::Review => "improvement",
            Self::Story => "stories",
            Self::Template | Self::Process | Self::Tool => "templates",
            Self::Term => "glossary",
        }
    }
}
