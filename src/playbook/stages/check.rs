//! What must hold in the stages.

use super::analysis::{last_day, last_day_at};
use super::model::{Stage, StageState};
use super::rules::{AHEAD, BACKWARDS, BAD_PROGRESS, BEHIND, NO_STATUS, ODD_PROGRESS};
use crate::diagnostic::{Diagnostic, Report};
use crate::playbook::Playbook;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(stages) = &playbook.stages else { return };
    playbook.check_shared(&stages.shared, "the page of the stages", report);
    for (id, stage) in stages.stages.iter() {
        playbook.check_shared(&stage.shared, &format!("stage `{}`", id.value), report);
        check_order(id, stage, report);
        check_progress(id, stage, report);
        check_state(playbook, id, stage, report);
    }
}

fn check_order(id: &At<String>, stage: &Stage, report: &mut Report) {
    for (what, end) in [
        ("is planned to end", &stage.finish),
        ("is foreseen to end", &stage.forecast),
    ] {
        let Some(end) = end.as_ref().filter(|end| end.value < stage.start.value) else {
            continue;
        };
        let fault = BACKWARDS.at(end.span, format!("stage `{}` {what} before it begins", id.value));
        report.push(fault.related(stage.start.span, "it begins here"));
    }
}

fn check_progress(id: &At<String>, stage: &Stage, report: &mut Report) {
    let Some(progress) = &stage.progress else { return };
    let share = progress.value.0;
    if !(0.0..=1.0).contains(&share) {
        let fault = BAD_PROGRESS.at(
            progress.span,
            format!("the progress of stage `{}` is not between 0 % and 100 %", id.value),
        );
        report.push(fault.help("write a share such as `80 %`, or leave the key out"));
        return;
    }
    let given = stage.state.value;
    let contradicts = match given {
        StageState::Done => share < 1.0,
        StageState::Planned => share > 0.0,
        StageState::InProgress => false,
    };
    if contradicts {
        let message = format!(
            "the progress of stage `{}` does not go with `state: {}`",
            id.value,
            given.word()
        );
        report.push(
            ODD_PROGRESS
                .at(progress.span, message)
                .related(stage.state.span, "the state is given here"),
        );
    }
}

fn check_state(playbook: &Playbook, id: &At<String>, stage: &Stage, report: &mut Report) {
    let today = playbook.as_of;
    let given = &stage.state;
    let begun = stage.start.value <= today;
    let over = last_day(stage).map(|day| day < today);
    let at_state = |rule: &'static crate::diagnostic::Rule, message: String| -> Diagnostic {
        let fault = rule
            .at(given.span, message)
            .label(format!("today is {}", long_date(today)));
        let end = last_day_at(stage).map(|end| (end.span, "it ends here".to_owned()));
        let related = if begun {
            end
        } else {
            Some((stage.start.span, "it begins here".to_owned()))
        };
        related
            .into_iter()
            .fold(fault, |fault, (span, text)| fault.related(span, text))
    };
    let name = format!("stage `{}`", id.value);
    match given.value {
        StageState::Done if last_day(stage).is_some_and(|day| day > today) => {
            report.push(at_state(
                &AHEAD,
                format!("{name} is done, but its last day is still to come"),
            ));
        }
        StageState::InProgress | StageState::Done if !begun => {
            report.push(at_state(
                &AHEAD,
                format!("{name} is {}, but its first day is still to come", given.value.word()),
            ));
        }
        StageState::InProgress if over == Some(true) => {
            let fault = at_state(&BEHIND, format!("{name} is in progress, but its last day is over"));
            report.push(fault.help("set `state: done`, or write in `forecast` when it will end"));
        }
        StageState::Planned if stage.start.value < today => {
            let fault = at_state(&BEHIND, format!("{name} is planned, but its first day is over"));
            report.push(fault.help("set `state: in progress`, or a later `start`"));
        }
        _ => {}
    }
    // A status that could not be read is reported already.
    if given.value == StageState::InProgress && stage.status.is_none() && !playbook.faulty.contains("stages") {
        let fault = NO_STATUS.at(given.span, format!("nothing says how {name} stands"));
        report.push(fault.help("add `status:` with on track, at risk or off track"));
    }
}
