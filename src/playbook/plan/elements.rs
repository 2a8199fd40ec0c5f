//! The five elements of a plan, and whether each is there.

use super::model::Plan;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::text::counted;

/// An element of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// What is done when.
    WorkPlan,
    /// With whom and with what money.
    Resources,
    /// Who is concerned.
    Stakeholders,
    /// What may go wrong.
    Risks,
    /// How it is known to be good.
    Quality,
}

/// An element with what was found of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Presence {
    /// The element.
    pub element: Element,
    /// Whether it is there.
    pub there: bool,
    /// Whether it may be there and could not be read.
    pub unclear: bool,
    /// The sections that hold it, each with its name.
    pub pages: Vec<(&'static str, &'static str)>,
    /// What is in it, in words; for one that is missing, what is missing.
    pub holds: String,
    /// How it is written.
    pub mend: &'static str,
}

impl Element {
    /// Its name.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::WorkPlan => "Work plan",
            Self::Resources => "Resources and budget",
            Self::Stakeholders => "Stakeholders",
            Self::Risks => "Risk assessment",
            Self::Quality => "Quality control",
        }
    }
}

/// The five elements of a plan.
#[must_use]
pub fn elements(playbook: &Playbook, plan: &Plan) -> Vec<Presence> {
    let listed = |element, kind, words: (&str, &str), page, mend| {
        let count = playbook.register(kind).len();
        Presence {
            element,
            there: count > 0,
            unclear: playbook.faulty.contains(kind.chapter()),
            pages: if count > 0 { vec![page] } else { Vec::new() },
            holds: if count > 0 {
                counted(count, words.0, words.1)
            } else {
                "nothing yet".to_owned()
            },
            mend,
        }
    };
    vec![
        listed(
            Element::WorkPlan,
            Kind::RoadmapItem,
            ("item of the roadmap", "items of the roadmap"),
            ("Roadmap", "roadmap"),
            "write what is done when in roadmap.yaml, under `items`",
        ),
        resources(playbook, plan),
        listed(
            Element::Stakeholders,
            Kind::Stakeholder,
            ("stakeholder", "stakeholders"),
            ("Stakeholders", "stakeholders"),
            "write who is concerned in stakeholders.yaml, under `stakeholders`",
        ),
        listed(
            Element::Risks,
            Kind::Risk,
            ("risk", "risks"),
            ("Risks", "risks"),
            "write what may go wrong in risks.yaml, under `risks`",
        ),
        quality(playbook, plan),
    ]
}

fn quality(playbook: &Playbook, plan: &Plan) -> Presence {
    Presence {
        element: Element::Quality,
        there: !plan.quality.is_empty(),
        unclear: playbook.faulty.contains("plan"),
        pages: if plan.quality.is_empty() {
            Vec::new()
        } else {
            vec![("Quality control", "plan#quality")]
        },
        holds: match plan.quality.len() {
            0 => "nothing yet".to_owned(),
            count => counted(count, "check", "checks"),
        },
        mend: "write how the work is checked in plan.yaml, under `quality`",
    }
}

/// People and money: the element is there when both are.
fn resources(playbook: &Playbook, plan: &Plan) -> Presence {
    let people = plan.resources.len();
    let budget = plan.actions.iter().any(|(_, action)| action.budget.is_some());
    let case = playbook
        .business_case
        .iter()
        .flat_map(|case| case.options.iter())
        .any(|(_, option)| !option.costs.is_empty());
    let mut holds = Vec::new();
    let mut pages = Vec::new();
    if people > 0 {
        holds.push(counted(people, "role with its time", "roles with their time"));
        pages.push(("Resources", "plan#resources"));
    }
    if budget {
        holds.push("a budget of the actions".to_owned());
        pages.push(("Actions", "plan#actions"));
    }
    if case {
        holds.push("costs in the business case".to_owned());
        pages.push(("Business case", "business-case"));
    }
    let money = budget || case;
    Presence {
        element: Element::Resources,
        there: people > 0 && money,
        unclear: playbook.faulty.contains("plan") || playbook.faulty.contains("business-case"),
        pages,
        holds: if holds.is_empty() {
            "nothing yet".to_owned()
        } else {
            crate::vocabulary::text::listed(&holds)
        },
        mend: if people > 0 {
            "write what the actions may cost in plan.yaml, as their `budget`, or the costs in business-case.yaml"
        } else {
            "write who is needed for how much of the time in plan.yaml, under `resources`"
        },
    }
}
