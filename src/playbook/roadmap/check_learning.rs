//! What must hold in quick wins, in the pilot and in lessons.

use super::analysis::is_met;
use super::check::check_fact;
use super::check_waves::is_over;
use super::model::{Lesson, Pilot, QuickWin, Roadmap, WorkState};
use super::rules::{BEHIND, FUTURE_FACT, NO_DECISION, NO_ROOM, NO_TARGET, NO_WAVE, NOT_CARRIED};
use super::standing::Standing;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, roadmap: &Roadmap, standing: Option<&Standing<'_>>, report: &mut Report) {
    for (id, win) in roadmap.quick_wins.iter() {
        check_win(playbook, id, win, report);
    }
    if let Some(pilot) = &roadmap.pilot {
        check_pilot(playbook, pilot, report);
    }
    for (id, lesson) in roadmap.lessons.iter() {
        check_lesson(playbook, roadmap, standing, (id, lesson), report);
    }
}

/// Whether a quick win is done, running or to come: as given, else by its day.
pub(super) fn win_state(win: &QuickWin, as_of: jiff::civil::Date) -> WorkState {
    match &win.state {
        Some(given) => given.value,
        None if win.date.value <= as_of => WorkState::Done,
        None => WorkState::Planned,
    }
}

fn check_win(playbook: &Playbook, id: &At<String>, win: &QuickWin, report: &mut Report) {
    let what = format!("quick win `{}`", id.value);
    playbook.check_shared(&win.shared, &what, report);
    if let Some(challenge) = &win.challenge {
        playbook.check_reference(Kind::Challenge, challenge.as_str(), challenge.span(), report);
    }
    let state = win_state(win, playbook.as_of);
    let day = long_date(win.date.value);
    let today = format!("today is {}", long_date(playbook.as_of));
    if state == WorkState::Done && win.date.value > playbook.as_of {
        let fault = FUTURE_FACT.at(
            win.date.span,
            format!("{what} is done on {day}, which is still to come"),
        );
        report.push(fault.label(today));
    } else if state != WorkState::Done && win.date.value < playbook.as_of {
        let message = format!("{what} should have been done by {day}, but is {}", state.word());
        let fault = BEHIND.at(win.date.span, message).label(today);
        report.push(fault.help("set `state: done`, or a later day"));
    }
}

fn check_pilot(playbook: &Playbook, pilot: &Pilot, report: &mut Report) {
    playbook.check_shared(&pilot.shared, "the pilot", report);
    if let Some(item) = &pilot.item {
        playbook.check_reference(Kind::RoadmapItem, item.as_str(), item.span(), report);
    }
    if let Some(wave) = &pilot.wave {
        playbook.check_reference(Kind::Wave, wave.as_str(), wave.span(), report);
    }
    if let Some(decision) = &pilot.decision {
        playbook.check_reference(Kind::Decision, decision.as_str(), decision.span(), report);
    }
    for (id, criterion) in pilot.criteria.iter() {
        match (&criterion.at_least, &criterion.at_most) {
            (Some(least), Some(most)) if least.value > most.value => {
                let message = format!("criterion `{}` of the pilot asks for more than it allows", id.value);
                let fault = NO_ROOM.at(most.span, message);
                report.push(fault.related(least.span, "the least that will do"));
            }
            (None, None) if !playbook.faulty.contains("roadmap") => {
                let message = format!("nothing says what will do for criterion `{}` of the pilot", id.value);
                report.push(NO_TARGET.at(id.span, message).help("add `at_least` or `at_most`"));
            }
            _ => {}
        }
    }
    let judged = |criterion| is_met(criterion).is_some();
    let all = !pilot.criteria.is_empty() && pilot.criteria.iter().all(|(_, criterion)| judged(criterion));
    if all && pilot.decision.is_none() && !playbook.faulty.contains("roadmap") {
        let fault = NO_DECISION.at(
            pilot.title.span,
            "all results of the pilot are known, and nobody has decided",
        );
        report.push(fault.help("name the decision of governance.yaml as `decision`"));
    }
}

fn check_lesson(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    (id, lesson): (&At<String>, &Lesson),
    report: &mut Report,
) {
    playbook.check_shared(&lesson.shared, format_args!("lesson `{}`", id.value), report);
    for wave in lesson.from.iter().chain(&lesson.into) {
        playbook.check_reference(Kind::Wave, wave.as_str(), wave.span(), report);
    }
    if let Some(done) = &lesson.done {
        check_fact(
            playbook,
            &format!("the action of lesson `{}` was done", id.value),
            done,
            report,
        );
    }
    let Some(action) = &lesson.action else { return };
    if lesson.into.is_empty() {
        if !playbook.faulty.contains("roadmap") {
            let message = format!("the action of lesson `{}` goes into no wave", id.value);
            report.push(
                NO_WAVE
                    .at(action.span, message)
                    .help("add `into` with the waves that it goes into"),
            );
        }
        return;
    }
    let over = |wave: &str| {
        let wave = roadmap.waves.get(wave);
        wave.is_some_and(|wave| is_over(playbook, standing, wave))
    };
    if lesson.done.is_none() && lesson.into.iter().all(|wave| over(wave.as_str())) {
        let message = format!(
            "the waves of lesson `{}` are over, and nothing says that its action was done",
            id.value
        );
        let help = "write the day as `done`, or add the wave that it goes into now";
        report.push(NOT_CARRIED.at(action.span, message).help(help));
    }
}
