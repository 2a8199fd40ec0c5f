//! What a reader sees of the business case: does it pay, when, and what could change that.

mod benefits;
mod budget;
mod feasibility;
mod options;

pub use super::charts::cash_flow_chart;
use super::flows::preferred;
use super::model::{Approval, BusinessCase, CaseOption};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, ListEntry, Section, Stamp, Tone};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted, listed};
use benefits::benefit_part;
use budget::{budget_part, line_part};
use options::{change_part, option_part};

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(case) = &playbook.business_case else {
        return Vec::new();
    };
    let mut section = Section::new("business-case", "Business case", Group::Mandate);
    let until = case.actuals.as_ref().map(|actuals| actuals.until.value);
    section.answer = answer(case, figures);
    section.stewardship = playbook.stewardship(
        &case.shared,
        until.or(case.approval.as_ref().map(|approval| approval.on.value)),
    );
    let status = match &case.approval {
        Some(_) => Chip::new(Tone::Done, "Approved"),
        None => Chip::new(Tone::AtRisk, "Not approved"),
    };
    section.facts.push(Fact::chip("Status", status));
    if let Some(version) = &case.version {
        section.facts.push(Fact::new("Version", version.value.clone()));
    }
    section.facts.push(Fact::new(
        "Discount rate",
        Line::new().figure(figures, "business-case.discount_rate"),
    ));
    section.blocks.push(Block::Stamp(stamp(playbook, case)));
    if let Some(need) = &case.need {
        section.blocks.push(Block::heading("need", "Why a PMO is needed"));
        section.blocks.push(crate::playbook::prose(need, "need"));
    }
    if let Some((id, option)) = preferred(case) {
        section
            .blocks
            .extend(payback_part(playbook, case, &id.value, option, figures));
        section.blocks.extend(benefit_part(playbook, case, option, figures));
        section
            .blocks
            .extend(change_part(playbook, case, &id.value, option, figures));
    }
    section.blocks.extend(option_part(playbook, case, figures));
    if let Some((_, option)) = preferred(case) {
        section.blocks.extend(budget_part(playbook, case, option, figures));
        section.blocks.extend(line_part(playbook, case, option));
    }
    section.blocks.extend(feasibility::part(playbook, case));
    section.blocks.extend(assumption_part(playbook, case));
    section.next = playbook
        .charter
        .is_some()
        .then(|| Link::to("Charter: the mandate this case bought", "charter"));
    vec![section]
}

fn answer(case: &BusinessCase, figures: &Figures) -> Line {
    let Some((id, _)) = preferred(case) else {
        return "No option is proposed yet.".into();
    };
    let key = |part: &str| format!("business-case.options.{}.{part}", id.value);
    let pays = figures.number(&key("npv")).is_some_and(|value| value > 0.0);
    let mut line = Line::new()
        .text(if pays {
            "Yes, it pays: option "
        } else {
            "It does not pay: option "
        })
        .text(id.value.clone())
        .text(" has a ")
        .strong("net present value of ")
        .strong_figure(figures, &key("npv"));
    line = match figures.number(&key("payback")) {
        Some(_) => line.text(" and repays its cost in ").figure(figures, &key("payback")),
        None => line.text(" and never repays its cost"),
    };
    if figures.get(&key("payback_month")).is_some() {
        line = line.text(", by ").figure(figures, &key("payback_month"));
    }
    if pays && figures.number(&key("switching_benefits")).is_some() {
        line = line
            .text(", and benefits may fall by ")
            .figure(figures, &key("switching_benefits"))
            .text(" before the case fails");
    }
    line.text(".")
}

fn stamp(playbook: &Playbook, case: &BusinessCase) -> Stamp {
    let Some(approval) = &case.approval else {
        return Stamp {
            title: "Not approved yet".to_owned(),
            text: "Nobody has approved this business case.".into(),
            tone: Tone::AtRisk,
            conditions: Vec::new(),
        };
    };
    let conditions = match approval.conditions.len() {
        0 => String::new(),
        count => format!(", with {}", counted(count, "condition", "conditions")),
    };
    let option = approval
        .option
        .as_ref()
        .map(|option| format!(": option {}", option.as_str()))
        .unwrap_or_default();
    Stamp {
        title: format!("Approved {}{option}{conditions}", long_date(approval.on.value)),
        text: approved_by(playbook, case, approval),
        tone: Tone::OnTrack,
        conditions: approval
            .conditions
            .iter()
            .map(|condition| condition_line(playbook, condition))
            .collect(),
    }
}

fn approved_by(playbook: &Playbook, case: &BusinessCase, approval: &Approval) -> Line {
    let people: Vec<String> = approval
        .by
        .iter()
        .map(|person| format!("the {}", playbook.role_of(person)))
        .collect();
    let version = case
        .version
        .as_ref()
        .map(|version| format!("Version {}, by ", version.value));
    let mut text = format!("{}{}.", version.unwrap_or_else(|| "By ".to_owned()), listed(&people));
    if let Some(decision) = &approval.decision {
        text = format!("{text} Decision {}", decision.as_str());
        if let Some(board) = &approval.board {
            text = format!("{text} of the {}", board.value);
        }
        text.push('.');
    }
    text.into()
}

fn condition_line(playbook: &Playbook, condition: &super::model::Condition) -> (Chip, Line) {
    let chip = match (&condition.met, &condition.due) {
        (Some(_), _) => Chip::new(Tone::Done, "Met"),
        (None, Some(due)) if due.value < playbook.as_of => Chip::new(Tone::OffTrack, "Overdue"),
        (None, _) => Chip::new(Tone::None, "Open"),
    };
    let mut text = condition.text.value.clone();
    let when = condition
        .met
        .as_ref()
        .map(|met| format!("met on {}", long_date(met.value)));
    let when = when.or_else(|| {
        condition
            .due
            .as_ref()
            .map(|due| format!("due {}", long_date(due.value)))
    });
    let more = when
        .into_iter()
        .chain(condition.result.as_ref().map(|result| result.value.clone()));
    let more: Vec<String> = more.collect();
    if !more.is_empty() {
        text = format!("{text}: {}", more.join("; "));
    }
    (chip, text.into())
}

fn payback_part(
    playbook: &Playbook,
    case: &BusinessCase,
    id: &str,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    vec![
        Block::heading("payback", "When does it pay?"),
        Block::Chart(cash_flow_chart(playbook, case, id, option, figures)),
    ]
}

/// The title of a line, or its id as words.
pub(super) fn title_of(title: Option<&str>, id: &str) -> String {
    title.map_or_else(|| capitalised(&id.replace(['-', '_'], " ")), str::to_owned)
}

fn assumption_part(playbook: &Playbook, case: &BusinessCase) -> Vec<Block> {
    if case.assumptions.is_empty() {
        return Vec::new();
    }
    let entries = case.assumptions.iter().map(|(_, assumption)| {
        let state = assumption.state.as_ref().map_or("open", |state| state.value.word());
        let evidence = assumption
            .evidence
            .as_ref()
            .map(|evidence| format!(" Rests on: {}.", evidence.value));
        let owner = assumption
            .shared
            .owner_id()
            .map(|owner| format!(" Watched by the {}.", playbook.role_of(owner)));
        let title = assumption.title.value.trim_end_matches('.');
        ListEntry {
            lead: capitalised(state).into(),
            text: format!("{title}.{}{}", evidence.unwrap_or_default(), owner.unwrap_or_default()).into(),
        }
    });
    vec![
        Block::heading("assumptions", "What was taken for granted"),
        Block::List(entries.collect()),
    ]
}
