//! What a reader sees of the business case: does it pay, when, and what could change that.

mod benefits;
mod budget;
mod feasibility;
mod options;

pub use super::charts::cash_flow_chart;
use super::flows::preferred;
use super::model::{Approval, AssumptionState, BusinessCase, CaseOption};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, ListEntry, Section, Stamp, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use benefits::benefit_part;
use budget::{budget_part, line_part};
use options::{change_part, option_part};

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(case) = &playbook.business_case else {
        return Vec::new();
    };
    let say = |id: &str| playbook.language.say(id);
    let mut section = Section::new("business-case", say("business-case-title"), Group::Mandate);
    let until = case.actuals.as_ref().map(|actuals| actuals.until.value);
    section.answer = answer(playbook, case, figures);
    section.stewardship = playbook.stewardship(
        &case.shared,
        until.or(case.approval.as_ref().map(|approval| approval.on.value)),
    );
    let status = match &case.approval {
        Some(_) => Chip::new(Tone::Done, say("business-case-is-approved")),
        None => Chip::new(Tone::AtRisk, say("business-case-is-not-approved")),
    };
    section.facts.push(Fact::chip(say("business-case-status"), status));
    if let Some(version) = &case.version {
        let label = say("business-case-version");
        section.facts.push(Fact::new(label, version.value.clone()));
    }
    section.facts.push(Fact::new(
        say("business-case-discount-rate"),
        Line::new().figure(figures, "business-case.discount_rate"),
    ));
    section.blocks.push(Block::Stamp(stamp(playbook, case)));
    if let Some(need) = &case.need {
        section
            .blocks
            .push(Block::heading("need", say("business-case-need-heading")));
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
        .then(|| Link::to(say("business-case-to-charter"), "charter"));
    vec![section]
}

fn answer(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Line {
    let language = &playbook.language;
    let Some((id, _)) = preferred(case) else {
        return language.say("business-case-answer-nothing").into();
    };
    let key = |part: &str| format!("business-case.options.{}.{part}", id.value);
    let pays = figures.number(&key("npv")).is_some_and(|value| value > 0.0);
    let message = match (pays, figures.number(&key("switching_benefits"))) {
        (true, Some(_)) => "business-case-answer-margin",
        (true, None) => "business-case-answer-pays",
        (false, _) => "business-case-answer-fails",
    };
    let repays = match (figures.number(&key("payback")), figures.get(&key("payback_month"))) {
        (Some(_), Some(_)) => "by",
        (Some(_), None) => "in",
        (None, _) => "never",
    };
    Line::of(language, message)
        .choose("repays", repays)
        .text("option", &id.value)
        .figure("npv", figures, &key("npv"))
        .figure("payback", figures, &key("payback"))
        .figure("month", figures, &key("payback_month"))
        .figure("fall", figures, &key("switching_benefits"))
        .line()
}

fn stamp(playbook: &Playbook, case: &BusinessCase) -> Stamp {
    let language = &playbook.language;
    let Some(approval) = &case.approval else {
        return Stamp {
            title: language.say("business-case-nobody-approved-title"),
            text: language.say("business-case-nobody-approved").into(),
            tone: Tone::AtRisk,
            conditions: Vec::new(),
        };
    };
    let title = match (&approval.option, approval.conditions.is_empty()) {
        (Some(_), false) => "business-case-approved-option-conditions",
        (Some(_), true) => "business-case-approved-option",
        (None, false) => "business-case-approved-conditions",
        (None, true) => "business-case-approved",
    };
    let title = language
        .message(title)
        .long_date("day", approval.on.value)
        .text("option", approval.option.as_ref().map_or("", |option| option.as_str()))
        .count("conditions", approval.conditions.len());
    Stamp {
        title: title.string(),
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
    let language = &playbook.language;
    let the_role = |person| {
        let role = language.message("business-case-the-role");
        role.text("role", playbook.role_of(person)).string()
    };
    let people: Vec<String> = approval.by.iter().map(the_role).collect();
    let by = match &case.version {
        Some(version) => language
            .message("business-case-version-by")
            .text("version", &version.value),
        None => language.message("business-case-by"),
    };
    let by = by.text("people", language.list(&people)).string();
    let decision = approval.decision.as_ref().map(|decision| {
        let sentence = match &approval.board {
            Some(board) => language
                .message("business-case-decision-of")
                .text("board", &board.value),
            None => language.message("business-case-decision"),
        };
        sentence.text("decision", decision.as_str()).string()
    });
    let sentences: Vec<String> = std::iter::once(by).chain(decision).collect();
    sentences.join(" ").into()
}

fn condition_line(playbook: &Playbook, condition: &super::model::Condition) -> (Chip, Line) {
    let language = &playbook.language;
    let (tone, word) = match (&condition.met, &condition.due) {
        (Some(_), _) => (Tone::Done, "business-case-condition-met"),
        (None, Some(due)) if due.value < playbook.as_of => (Tone::OffTrack, "business-case-condition-overdue"),
        (None, _) => (Tone::None, "business-case-condition-open"),
    };
    let message = match (&condition.met, &condition.due, &condition.result) {
        (Some(_), _, None) => "business-case-met-on",
        (Some(_), _, Some(_)) => "business-case-met-on-result",
        (None, Some(_), None) => "business-case-due-on",
        (None, Some(_), Some(_)) => "business-case-due-on-result",
        (None, None, Some(_)) => "business-case-condition-result",
        (None, None, None) => return (Chip::new(tone, language.say(word)), condition.text.value.clone().into()),
    };
    let mut text = language.message(message).text("condition", &condition.text.value);
    if let Some(day) = condition.met.as_ref().or(condition.due.as_ref()) {
        text = text.long_date("day", day.value);
    }
    if let Some(result) = &condition.result {
        text = text.text("result", &result.value);
    }
    (Chip::new(tone, language.say(word)), text.string().into())
}

fn payback_part(
    playbook: &Playbook,
    case: &BusinessCase,
    id: &str,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    vec![
        Block::heading("payback", playbook.language.say("business-case-payback-heading")),
        Block::Chart(cash_flow_chart(playbook, case, id, option, figures)),
    ]
}

/// Whole sentences as one line.
fn one_after_the_other(sentences: Vec<Line>) -> Line {
    sentences
        .into_iter()
        .reduce(|before, next| Line([before.text(" ").0, next.0].concat()))
        .unwrap_or_default()
}

/// The title of a line, or its id as words.
pub(super) fn title_of(title: Option<&str>, id: &str) -> String {
    title.map_or_else(|| capitalised(&id.replace(['-', '_'], " ")), str::to_owned)
}

fn assumption_part(playbook: &Playbook, case: &BusinessCase) -> Vec<Block> {
    if case.assumptions.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let entries = case.assumptions.iter().map(|(_, assumption)| {
        let state = assumption.state.as_ref();
        let state = state.map_or(AssumptionState::Open, |state| state.value);
        let title = language
            .message("business-case-assumption")
            .text("assumption", assumption.title.value.trim_end_matches('.'));
        let evidence = assumption.evidence.as_ref().map(|evidence| {
            let rests = language.message("business-case-rests-on");
            rests.text("evidence", &evidence.value).string()
        });
        let owner = assumption.shared.owner_id().map(|owner| {
            let watched = language.message("business-case-watched-by");
            watched.text("role", playbook.role_of(owner)).string()
        });
        let sentences: Vec<String> = std::iter::once(title.string()).chain(evidence).chain(owner).collect();
        ListEntry {
            lead: capitalised(&state.word_in(language)).into(),
            text: sentences.join(" ").into(),
        }
    });
    vec![
        Block::heading("assumptions", language.say("business-case-assumptions-heading")),
        Block::List(entries.collect()),
    ]
}
