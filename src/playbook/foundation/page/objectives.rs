//! What the PMO wants to reach, for which goal, against which challenges.
//!
//! Where each objective stands today is shown in the charter, which comes after the metrics.

use crate::playbook::Playbook;
use crate::playbook::foundation::analysis::MATURITY;
use crate::playbook::foundation::answers::{answer_text, not_known};
use crate::playbook::foundation::model::{Foundation, Objective};
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::id::ChallengeId;
use crate::vocabulary::text::capitalised;

/// The objectives in a table.
pub(super) fn blocks(playbook: &Playbook, foundation: &Foundation) -> Vec<Block> {
    let language = &playbook.language;
    let grouped = foundation
        .objectives
        .iter()
        .any(|(_, objective)| objective.group.is_some());
    let kind = |objective: &Objective| match &objective.group {
        Some(group) => Cell::from(capitalised(&group.value)),
        None => Cell::from(language.say("foundation-not-said")),
    };
    let rows = foundation.objectives.iter().map(|(id, objective)| {
        let mut cells = vec![
            Cell::from(objective.title.value.clone()),
            Cell::Line(measure(playbook, objective)),
            Cell::from(answer_text(playbook, &objective.by, |by| language.short_date(by.value))),
            Cell::Line(goal(playbook, foundation, objective)),
            Cell::Line(challenges(playbook, &objective.challenges)),
            Cell::from(match &objective.shared.owner {
                Some(owner) => answer_text(playbook, owner, |owner| playbook.role_of(owner)),
                None => language.say("foundation-nobody-yet"),
            }),
        ];
        if grouped {
            cells.insert(1, kind(objective));
        }
        Row::new(Some(&id.value), cells)
    });
    let mut titles = vec![
        "foundation-objective",
        "foundation-measure",
        "foundation-by",
        "foundation-goal",
        "foundation-challenges",
        "foundation-owner",
    ];
    if grouped {
        titles.insert(1, "foundation-kind");
    }
    let caption = language.message("foundation-objectives-caption");
    let caption = caption.count("objectives", foundation.objectives.len()).string();
    Block::table_in(language, caption, &titles, rows.collect())
        .into_iter()
        .collect()
}

fn measure(playbook: &Playbook, objective: &Objective) -> Line {
    let Some(metric) = &objective.metric else {
        return not_known(&playbook.language).into();
    };
    let id = metric.as_str();
    if id == MATURITY {
        return Line::new().link(playbook.language.say("foundation-maturity"), "assessment");
    }
    let known = playbook.metrics.as_ref().and_then(|metrics| metrics.metrics.get(id));
    known.map_or_else(
        || id.into(),
        |metric| Line::new().link(metric.definition.title.value.clone(), &format!("metrics/{id}")),
    )
}

fn goal(playbook: &Playbook, foundation: &Foundation, objective: &Objective) -> Line {
    let Some(id) = &objective.goal else {
        return playbook.language.say("foundation-none-named").into();
    };
    let goals = foundation.organisation.as_ref().map(|organisation| &organisation.goals);
    match goals.and_then(|goals| goals.get(id.as_str())) {
        Some(goal) => Line::new().link(goal.title.value.clone(), &format!("foundation#{}", id.as_str())),
        None => id.as_str().into(),
    }
}

fn challenges(playbook: &Playbook, challenges: &[ChallengeId]) -> Line {
    if challenges.is_empty() {
        return playbook.language.say("foundation-none-named").into();
    }
    let links = challenges.iter().map(ChallengeId::as_str);
    let links = links.map(|id| Line::new().link(id, &format!("assessment#{id}")));
    Line::commas(&playbook.language, links)
}
