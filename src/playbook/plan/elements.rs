//! The five elements of a plan, and whether each is there.

use super::model::Plan;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::language::Language;

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
    /// The sections that hold it, each with the message of its name.
    pub pages: Vec<(&'static str, &'static str)>,
    /// What is in it, in words; for one that is missing, what is missing.
    pub holds: String,
    /// How it is written.
    pub mend: &'static str,
}

impl Element {
    /// Its name.
    #[must_use]
    pub fn title(self, language: &Language) -> String {
        language.say(match self {
            Self::WorkPlan => "plan-element-work-plan",
            Self::Resources => "plan-element-resources",
            Self::Stakeholders => "plan-element-stakeholders",
            Self::Risks => "plan-element-risks",
            Self::Quality => "plan-element-quality",
        })
    }
}

/// The five elements of a plan.
#[must_use]
pub fn elements(playbook: &Playbook, plan: &Plan) -> Vec<Presence> {
    let language = &playbook.language;
    let listed = |element, kind, words, page, mend| {
        let count = playbook.register(kind).len();
        Presence {
            element,
            there: count > 0,
            unclear: playbook.faulty.contains(kind.chapter()),
            pages: if count > 0 { vec![page] } else { Vec::new() },
            holds: counted(language, words, count),
            mend,
        }
    };
    vec![
        listed(
            Element::WorkPlan,
            Kind::RoadmapItem,
            "plan-holds-items",
            ("plan-link-roadmap", "roadmap"),
            "write what is done when in roadmap.yaml, under `items`",
        ),
        resources(playbook, plan),
        listed(
            Element::Stakeholders,
            Kind::Stakeholder,
            "plan-holds-stakeholders",
            ("plan-link-stakeholders", "stakeholders"),
            "write who is concerned in stakeholders.yaml, under `stakeholders`",
        ),
        listed(
            Element::Risks,
            Kind::Risk,
            "plan-holds-risks",
            ("plan-link-risks", "risks"),
            "write what may go wrong in risks.yaml, under `risks`",
        ),
        quality(playbook, plan),
    ]
}

/// How many things are in an element.
fn counted(language: &Language, id: &str, count: usize) -> String {
    match count {
        0 => language.say("plan-holds-nothing"),
        _ => language.message(id).count("count", count).string(),
    }
}

fn quality(playbook: &Playbook, plan: &Plan) -> Presence {
    Presence {
        element: Element::Quality,
        there: !plan.quality.is_empty(),
        unclear: playbook.faulty.contains("plan"),
        pages: if plan.quality.is_empty() {
            Vec::new()
        } else {
            vec![("plan-element-quality", "plan#quality")]
        },
        holds: counted(&playbook.language, "plan-holds-checks", plan.quality.len()),
        mend: "write how the work is checked in plan.yaml, under `quality`",
    }
}

/// People and money: the element is there when both are.
fn resources(playbook: &Playbook, plan: &Plan) -> Presence {
    let language = &playbook.language;
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
        holds.push(counted(language, "plan-holds-roles", people));
        pages.push(("plan-link-resources", "plan#resources"));
    }
    if budget {
        holds.push(language.say("plan-holds-budget"));
        pages.push(("plan-chain-actions", "plan#actions"));
    }
    if case {
        holds.push(language.say("plan-holds-costs"));
        pages.push(("plan-link-business-case", "business-case"));
    }
    let money = budget || case;
    Presence {
        element: Element::Resources,
        there: people > 0 && money,
        unclear: playbook.faulty.contains("plan") || playbook.faulty.contains("business-case"),
        pages,
        holds: if holds.is_empty() {
            language.say("plan-holds-nothing")
        } else {
            language.list(&holds)
        },
        mend: if people > 0 {
            "write what the actions may cost in plan.yaml, as their `budget`, or the costs in business-case.yaml"
        } else {
            "write who is needed for how much of the time in plan.yaml, under `resources`"
        },
    }
}
