//! How something climbs, and what was decided last: for the page of governance and for others.

use super::log::newest_first;
use super::model::{Decision, EscalationStep, Governance};
use super::words::who_line;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Step, Tone, titles};
use crate::vocabulary::value::{Answer, At};

/// The key of the page with the log.
pub(super) const LOG: &str = "governance/decisions";

/// The steps by which something climbs that cannot be decided where it arose.
#[must_use]
pub fn escalation_blocks(playbook: &Playbook) -> Vec<Block> {
    let Some(governance) = &playbook.governance else {
        return Vec::new();
    };
    if governance.escalation.is_empty() {
        return Vec::new();
    }
    let steps = governance.escalation.iter();
    let steps = steps.map(|step| escalation_step(playbook, governance, step));
    vec![
        Block::paragraph(playbook.language.say("governance-escalation-about")),
        Block::Steps(steps.collect()),
    ]
}

fn escalation_step(playbook: &Playbook, governance: &Governance, step: &EscalationStep) -> Step {
    let within = match &step.within {
        Some(time) => playbook
            .language
            .message("governance-within")
            .text("time", &time.value)
            .string(),
        None => playbook.language.say("governance-no-time-set"),
    };
    Step {
        id: None,
        title: who_line(playbook, governance, &step.who, false).plain(),
        dates: String::new(),
        summary: step.settles.value.clone(),
        chip: Chip::new(Tone::None, within),
        progress: None,
        current: false,
    }
}

/// The newest decisions of the log, at most `count`.
#[must_use]
pub fn decision_blocks(playbook: &Playbook, count: usize) -> Vec<Block> {
    let Some(governance) = &playbook.governance else {
        return Vec::new();
    };
    let row = |(id, decision): (&At<String>, &Decision)| {
        let link = Line::new().link(decision.title.value.clone(), &format!("{LOG}#{}", id.value));
        let cells = vec![
            Cell::Line(link),
            Cell::from(playbook.language.short_date(decision.date.value)),
            Cell::Line(result(playbook, decision)),
        ];
        Row::new(None, cells)
    };
    let rows = newest_first(governance).into_iter().take(count).map(row).collect();
    let language = &playbook.language;
    let titles = titles(language, &["governance-decision", "governance-on", "governance-result"]);
    Block::table(language.say("governance-newest-caption"), &titles, rows)
        .into_iter()
        .collect()
}

/// How a decision ended, or what is known of it.
pub(super) fn result(playbook: &Playbook, decision: &Decision) -> Line {
    match &decision.result {
        Answer::Known(result) => Line::new().markdown(result),
        open => answer_text(playbook, open, |_| String::new()).into(),
    }
}
