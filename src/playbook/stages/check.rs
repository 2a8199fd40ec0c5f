//! What must hold in the stages.

use jiff::civil::Date;

use super::analysis::{implementation_days, is_overdue, last_day, last_day_at};
use super::model::{Activity, Implementation, Stage, StageState, Stages};
use super::rules::{
    ACTIVITY_OVERDUE, AHEAD, AREA_BACKWARDS, BACKWARDS, BAD_PROGRESS, BEHIND, DONE_AHEAD, NO_STATUS, ODD_PROGRESS,
    OPEN_IN_DONE_STAGE,
};
use crate::diagnostic::{Diagnostic, Report};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::{Answer, At};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(stages) = &playbook.stages else { return };
    playbook.check_shared(&stages.shared, "the page of the stages", report);
    for (id, stage) in stages.stages.iter() {
        playbook.check_shared(&stage.shared, format_args!("stage `{}`", id.value), report);
        check_order(id, stage, report);
        check_progress(id, stage, report);
        check_state(playbook, id, stage, report);
        for (id, activity) in stage.activities.iter() {
            check_activity(playbook, stage, id, activity, report);
        }
    }
    for (id, area) in stages.implementation.iter() {
        playbook.check_reference(Kind::Area, &id.value, id.span, report);
        check_area(id, area, report);
    }
    check_approaches(playbook, stages, report);
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

fn check_activity(playbook: &Playbook, stage: &Stage, id: &At<String>, activity: &Activity, report: &mut Report) {
    let name = format!("activity `{}`", id.value);
    playbook.check_shared(&activity.shared, &name, report);
    let today = playbook.as_of;
    check_done(activity.done.as_ref(), &name, today, report);
    // A day that could not be read is reported already.
    if activity.done.is_some() || playbook.faulty.contains("stages") {
        return;
    }
    if stage.state.value == StageState::Done {
        let fault = OPEN_IN_DONE_STAGE.at(id.span, format!("{name} is open, but its stage is done"));
        let fault = fault.related(stage.state.span, "the state is given here");
        report.push(fault.help("add `done:` with the day, or move it to a later stage"));
    } else if is_overdue(activity, today)
        && let Some(Answer::Known(due)) = &activity.due
    {
        let fault = ACTIVITY_OVERDUE.at(due.span, format!("{name} was due on {}", long_date(due.value)));
        let fault = fault.label(format!("today is {}", long_date(today)));
        report.push(fault.help("add `done:` with the day, or give it a new day"));
    }
}

fn check_done(done: Option<&At<Date>>, name: &str, today: Date, report: &mut Report) {
    let Some(done) = done.filter(|done| done.value > today) else {
        return;
    };
    let message = format!("{name} is done on {}, which is still to come", long_date(done.value));
    let fault = DONE_AHEAD.at(done.span, message);
    report.push(fault.label(format!("today is {}", long_date(today))));
}

/// The days of the stages of an area have to follow each other; two may begin on one day.
fn check_area(id: &At<String>, area: &Implementation, report: &mut Report) {
    let days = implementation_days(area).into_iter();
    let begun = days.filter_map(|(name, day)| Some((name.to_lowercase(), day?)));
    let end = area.until.as_ref().map(|until| ("the end".to_owned(), until));
    let mut before: Option<(String, &At<Date>)> = None;
    for (name, day) in begun.chain(end) {
        if let Some((earlier, first)) = before.as_ref().filter(|(_, first)| day.value < first.value) {
            let message = format!("in area `{}`, {name} comes before {earlier}", id.value);
            let fault = AREA_BACKWARDS.at(day.span, message);
            report.push(fault.related(first.span, format!("{earlier} begins here")));
            continue;
        }
        before = Some((name, day));
    }
}

fn check_approaches(playbook: &Playbook, stages: &Stages, report: &mut Report) {
    for step in stages.approaches.iter().flat_map(|(_, approach)| &approach.steps) {
        if let Some(stage) = &step.stage {
            playbook.check_reference(Kind::Stage, stage.as_str(), stage.span(), report);
        }
        let name = format!("the step \"{}\"", step.title.value);
        check_done(step.done.as_ref(), &name, playbook.as_of, report);
    }
}
