//! What must hold in the register of risks; issues and the like have a room of their own.

mod raid;

use super::exposure::{Band, LEVELS, band, helps, is_open, residual_score, score, state, thresholds};
use super::model::{Risk, RiskState, Risks, Strategy};
use super::rules::{
    BAD_BANDS, BAD_CHANCE, BAD_LEVEL, BELOW_ZERO, CLOSED_LATER, HAPPENED, HIGH_WITHOUT_OWNER, NO_DAY, NO_RESPONSE,
    RESIDUAL_ABOVE, STILL_OPEN, WRONG_STRATEGY,
};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::ownership::dangling;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(risks) = &playbook.risks else { return };
    playbook.check_shared(&risks.shared, "the page of the risks", report);
    crate::playbook::check_findings(&risks.findings, &["heat-map", "exposure"], report);
    check_bands(risks, report);
    for (id, risk) in risks.risks.iter() {
        playbook.check_shared(&risk.shared, format_args!("the risk `{}`", id.value), report);
        check_numbers(id, risk, report);
        check_strategy(id, risk, report);
        check_residual(id, risk, report);
        check_state(playbook, risks, id, risk, report);
        check_high(playbook, risks, id, risk, report);
    }
    raid::check(playbook, risks, report);
}

fn check_bands(risks: &Risks, report: &mut Report) {
    let (medium, high) = thresholds(risks);
    let Some(written) = risks.high_from.as_ref().or(risks.medium_from.as_ref()) else {
        return;
    };
    if medium >= high || medium < 1 || high > LEVELS * LEVELS {
        let message = format!("risks are medium from {medium} and high from {high}");
        let fault = BAD_BANDS.at(written.span, message);
        report.push(fault.help("scores lie between 1 and 25, and medium comes before high"));
    }
}

/// A number from 1 to 5.
fn check_level(what: &str, level: &At<u32>, report: &mut Report) {
    if !(1..=LEVELS).contains(&level.value) {
        let message = format!("{what} is {}, expected a number from 1 to {LEVELS}", level.value);
        report.push(BAD_LEVEL.at(level.span, message));
    }
}

fn check_numbers(id: &At<String>, risk: &Risk, report: &mut Report) {
    for (what, level) in [("probability", &risk.probability), ("impact", &risk.impact)] {
        if let Some(level) = level.known() {
            check_level(&format!("the {what} of `{}`", id.value), level, report);
        }
    }
    if let Some(residual) = &risk.residual {
        for (what, level) in [("probability", &residual.probability), ("impact", &residual.impact)] {
            check_level(&format!("the residual {what} of `{}`", id.value), level, report);
        }
    }
    if let Some(chance) = risk.chance.as_ref().and_then(Answer::known)
        && !(0.0..=1.0).contains(&chance.value.0)
    {
        let message = format!("the chance of `{}` is not between 0 % and 100 %", id.value);
        report.push(BAD_CHANCE.at(chance.span, message));
    }
    if let Some(amount) = risk.amount.as_ref().and_then(Answer::known)
        && amount.value.is_sign_negative()
        && !amount.value.is_zero()
    {
        let fault = BELOW_ZERO.at(amount.span, format!("the amount of `{}` lies below zero", id.value));
        report.push(if helps(risk) {
            fault.help("write it without a sign; `kind: opportunity` says already that it helps")
        } else {
            fault.help("write it without a sign; what helps rather than hurts has `kind: opportunity`")
        });
    }
}

fn check_strategy(id: &At<String>, risk: &Risk, report: &mut Report) {
    use Strategy::{Accept, Avoid, Enhance, Escalate, Exploit, Mitigate, Share, Transfer};
    let strategy = risk.strategy.value;
    let (fits, kind, others) = match (helps(risk), strategy) {
        (false, Avoid | Mitigate | Transfer | Accept | Escalate)
        | (true, Exploit | Enhance | Share | Accept | Escalate) => return,
        (false, _) => (
            "avoid, mitigate, transfer, accept or escalate",
            "a threat",
            "an opportunity",
        ),
        (true, _) => (
            "exploit, enhance, share, accept or escalate",
            "an opportunity",
            "a threat",
        ),
    };
    let message = format!(
        "`{}` is {kind}, but `{}` is what is done about {others}",
        id.value,
        strategy.word()
    );
    let fault = WRONG_STRATEGY.at(risk.strategy.span, message);
    let fault = risk
        .kind
        .iter()
        .fold(fault, |fault, kind| fault.related(kind.span, "its kind is given here"));
    report.push(fault.help(format!("choose one of {fits}, or correct the kind")));
}

fn check_residual(id: &At<String>, risk: &Risk, report: &mut Report) {
    let (Some(residual), Some(after), Some(before)) = (&risk.residual, residual_score(risk), score(risk)) else {
        return;
    };
    if !helps(risk) && after > before {
        let message = format!("`{}` scores {before} today and {after} after the response", id.value);
        report.push(RESIDUAL_ABOVE.at(residual.probability.span, message));
    }
}

/// Reports a day that lies ahead on which something is said to have been done.
fn check_past(playbook: &Playbook, what: &str, day: Option<&At<Date>>, report: &mut Report) {
    if let Some(day) = day.filter(|day| day.value > playbook.as_of) {
        let message = format!("{what} on {}, which is still to come", long_date(day.value));
        let fault = CLOSED_LATER.at(day.span, message);
        report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
    }
}

fn check_state(playbook: &Playbook, risks: &Risks, id: &At<String>, risk: &Risk, report: &mut Report) {
    check_past(
        playbook,
        &format!("`{}` was closed", id.value),
        risk.closed_on.as_ref(),
        report,
    );
    if let Some(issue) = risk.issue.as_ref().filter(|issue| !risks.issues.contains(&issue.value)) {
        let known = risks.issues.ids().map(|id| id.value.as_str());
        dangling(
            "issue",
            &issue.value,
            issue.span,
            known,
            "risks.yaml under `issues`",
            report,
        );
    }
    let Some(given) = &risk.state else {
        if let Some(day) = &risk.closed_on {
            let message = format!(
                "`{}` has a day of closing, but nothing says that it is closed",
                id.value
            );
            report.push(
                STILL_OPEN
                    .at(day.span, message)
                    .help("add `state: closed` or `state: happened`"),
            );
        }
        return;
    };
    match (state(risk), &risk.closed_on) {
        (RiskState::Open, Some(day)) => {
            let message = format!("`{}` is open, but has a day of closing", id.value);
            report.push(
                STILL_OPEN
                    .at(day.span, message)
                    .related(given.span, "its state is given here"),
            );
        }
        (RiskState::Closed | RiskState::Happened, None) if !playbook.faulty.contains("risks") => {
            let message = format!("`{}` is {}, but nothing says since when", id.value, said(state(risk)));
            report.push(NO_DAY.at(given.span, message).help("add `closed_on:` with the day"));
        }
        _ => {}
    }
    if state(risk) == RiskState::Happened && risk.issue.is_none() && !playbook.faulty.contains("risks") {
        let message = format!("`{}` has happened, but nothing says which issue it is now", id.value);
        let help = "write the issue under `issues`, and name it here as `issue:`";
        report.push(HAPPENED.at(given.span, message).help(help));
    }
}

fn said(state: RiskState) -> &'static str {
    match state {
        RiskState::Open => "open",
        RiskState::Closed => "closed",
        RiskState::Happened => "no risk any more",
    }
}

fn check_high(playbook: &Playbook, risks: &Risks, id: &At<String>, risk: &Risk, report: &mut Report) {
    let high = score(risk).filter(|score| is_open(risk) && !helps(risk) && band(risks, *score) == Band::High);
    let Some(score) = high.filter(|_| !playbook.faulty.contains("risks")) else {
        return;
    };
    if risk.response.is_none() {
        let message = format!("`{}` scores {score}, and nothing says what is done about it", id.value);
        report.push(NO_RESPONSE.at(id.span, message).help("add `response:`"));
    }
    if risk.shared.owner.is_none() {
        let message = format!("`{}` scores {score}, and nobody looks after it", id.value);
        report.push(HIGH_WITHOUT_OWNER.at(id.span, message).help("add `owner:`"));
    }
}
