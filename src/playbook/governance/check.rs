//! What must hold in governance: roles, boards; the matrix and the log have rooms of their own.

mod decisions;
mod matrix;

use super::model::{Board, Governance, Role};
use super::rules::{
    ABOVE_ITSELF, BAD_FTE, BOARD_ABOVE_ITSELF, BOARD_WITHOUT_RIGHTS, FTE_DIFFERS, MEETING_OVER, SAME_TOPIC,
};
use super::structure::{board_above, fte, ring, role_above, team};
use super::words::{Who, who};
use crate::diagnostic::{Report, did_you_mean};
use crate::playbook::Playbook;
use crate::playbook::foundation::fte_text;
use crate::playbook::ownership::dangling;
use crate::playbook::register::Kind;
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::BoardId;
use crate::vocabulary::value::{Answer, At};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(governance) = &playbook.governance else { return };
    playbook.check_shared(&governance.shared, "the page of governance", report);
    crate::playbook::check_findings(&governance.findings, &["structure"], report);
    for (id, role) in governance.roles.iter() {
        check_role(playbook, governance, id, role, report);
    }
    check_size(playbook, governance, report);
    for (id, board) in governance.boards.iter() {
        check_board(playbook, governance, id, board, report);
    }
    check_topics(governance, report);
    for step in &governance.escalation {
        check_who(playbook, governance, &step.who, report);
    }
    if let Some(matrix) = &governance.responsibilities {
        matrix::check(matrix, report);
    }
    decisions::check(playbook, governance, report);
}

/// `pmo-lead` and `BD1` look like ids; `CFO` and `Finance` are words as people write them.
fn looks_like_an_id(text: &str) -> bool {
    let has = |kind: fn(&char) -> bool| text.chars().any(|c| kind(&c));
    !has(|c| c.is_whitespace()) && (!has(|c| c.is_uppercase()) || has(char::is_ascii_digit))
}

/// What is no id of a person, role or board counts as words, unless it looks like a misspelt id.
fn check_who(playbook: &Playbook, governance: &Governance, text: &At<String>, report: &mut Report) {
    if !matches!(who(playbook, governance, text), Who::Words) || !looks_like_an_id(&text.value) {
        return;
    }
    let people = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.people.ids());
    let known: Vec<&str> = people
        .chain(governance.roles.ids())
        .chain(governance.boards.ids())
        .map(|id| id.value.as_str())
        .collect();
    // An entry that could not be read is reported already.
    if !known.contains(&text.value.as_str()) && did_you_mean(&text.value, known.iter().copied()).is_some() {
        let place = "foundation.yaml or governance.yaml";
        dangling("person, role or board", &text.value, text.span, known, place, report);
    }
}

fn check_role(playbook: &Playbook, governance: &Governance, id: &At<String>, role: &Role, report: &mut Report) {
    playbook.check_shared(&role.shared, format_args!("the role `{}`", id.value), report);
    if let Some(Answer::Known(holder)) = &role.holder {
        playbook.check_person(holder, report);
    }
    if let Some(size) = fte(role).filter(|size| size.value < 0.0) {
        let message = format!("the role `{}` takes less than no time", id.value);
        report.push(BAD_FTE.at(size.span, message));
    }
    let Some(above) = &role.reports_to else { return };
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    let is_person = people.is_some_and(|people| people.contains(&above.value));
    if !is_person && !governance.roles.contains(&above.value) && people.is_some_and(|people| !people.is_empty()) {
        let people = people.iter().flat_map(|people| people.ids());
        let known = people.chain(governance.roles.ids()).map(|id| id.value.as_str());
        let place = "foundation.yaml under `people`, or here under `roles`";
        dangling("role or person", &above.value, above.span, known, place, report);
    }
    if let Some(way) = ring(&id.value, |id| role_above(governance, id))
        && is_first(&way, &id.value, governance.roles.ids())
    {
        let message = format!("the role `{}` reports to itself{}", id.value, around(&way));
        report.push(ABOVE_ITSELF.at(above.span, message));
    }
}

/// Whether the id comes first of those in the ring, so that each ring is reported once.
fn is_first<'a>(ring: &[&str], id: &str, mut order: impl Iterator<Item = &'a At<String>>) -> bool {
    order
        .find(|known| ring.contains(&known.value.as_str()))
        .is_some_and(|first| first.value == id)
}

/// The others of a ring in words; nothing for a ring of one.
fn around(ring: &[&str]) -> String {
    let others: Vec<String> = ring.iter().skip(1).map(|id| format!("`{id}`")).collect();
    if others.is_empty() {
        String::new()
    } else {
        format!(", by way of {}", crate::vocabulary::text::listed(&others))
    }
}

/// The roles of the PMO against the size that the foundation gives.
fn check_size(playbook: &Playbook, governance: &Governance, report: &mut Report) {
    let pmo = playbook
        .foundation
        .as_ref()
        .and_then(|foundation| foundation.pmo.as_ref());
    let Some(whole) = pmo.and_then(|pmo| pmo.fte.as_ref()).and_then(Answer::known) else {
        return;
    };
    let sizes: Option<Vec<&At<f64>>> = team(governance).map(|(_, role)| fte(role)).collect();
    let (Some(sizes), false) = (sizes, governance.roles.has_unreadable()) else {
        return;
    };
    let sum: f64 = sizes.iter().map(|size| size.value).sum();
    let Some(last) = sizes.last().filter(|_| (sum - whole.value).abs() > 0.005) else {
        return;
    };
    let (sum, size) = (
        fte_text(sum, playbook.format()),
        fte_text(whole.value, playbook.format()),
    );
    let message = format!("the roles of the PMO add up to {sum} FTE, but the PMO has {size} FTE");
    let fault = FTE_DIFFERS.at(last.span, message).label("the last of them");
    report.push(
        fault
            .related(whole.span, "the size of the PMO is given here")
            .help("correct one of the two, or mark a role outside the PMO with `in_pmo: no`"),
    );
}

fn check_board(playbook: &Playbook, governance: &Governance, id: &At<String>, board: &Board, report: &mut Report) {
    playbook.check_shared(&board.shared, format_args!("the board `{}`", id.value), report);
    for text in board.chair.known().into_iter().chain(&board.members) {
        check_who(playbook, governance, text, report);
    }
    let beyond = board.decides.iter().filter_map(|right| right.0.beyond.as_ref());
    for above in beyond.clone().chain(&board.escalates_to) {
        playbook.check_reference(Kind::Board, above.as_str(), above.span(), report);
    }
    for above in beyond.filter(|above| above.as_str() == id.value) {
        report.push(BOARD_ABOVE_ITSELF.at(above.span(), format!("the board `{}` escalates to itself", id.value)));
    }
    if let (Some(above), Some(way)) = (&board.escalates_to, ring(&id.value, |id| board_above(governance, id)))
        && is_first(&way, &id.value, governance.boards.ids())
    {
        report.push(board_ring(id, above, &way));
    }
    if board.decides.is_empty() && !playbook.faulty.contains("governance") {
        let message = format!("nothing says what the board `{}` may decide", id.value);
        report.push(
            BOARD_WITHOUT_RIGHTS
                .at(id.span, message)
                .help("add `decides:` with its topics"),
        );
    }
    if let Some(next) = board.next.as_ref().filter(|next| next.value < playbook.as_of) {
        let day = long_date(next.value);
        let message = format!("the next meeting of the board `{}` was on {day}", id.value);
        let fault = MEETING_OVER.at(next.span, message);
        report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
    }
}

fn board_ring(id: &At<String>, above: &BoardId, way: &[&str]) -> crate::diagnostic::Diagnostic {
    let message = format!("the board `{}` escalates to itself{}", id.value, around(way));
    BOARD_ABOVE_ITSELF.at(above.span(), message)
}

/// Two boards that decide about the same, neither within a limit.
fn check_topics(governance: &Governance, report: &mut Report) {
    let mut seen: Vec<(&At<String>, String)> = Vec::new();
    for (id, board) in governance.boards.iter() {
        for right in board.decides.iter().filter(|right| right.0.limit.is_none()) {
            let topic = right.0.topic.value.trim().to_lowercase();
            if let Some((first, _)) = seen.iter().find(|(_, known)| *known == topic) {
                let words = &right.0.topic.value;
                let message = format!(
                    "the board `{}` decides about `{words}` without a limit, and so does another",
                    id.value
                );
                let fault = SAME_TOPIC.at(right.0.topic.span, message);
                report.push(fault.related(first.span, "the other one is here"));
            }
            seen.push((&right.0.topic, topic));
        }
    }
}
