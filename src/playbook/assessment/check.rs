//! What must hold in the assessment.

use super::model::{Assessment, Dimension};
use crate::diagnostic::{Report, Rule, Severity, Span};
use crate::playbook::ownership::{check_weights, dangling};
use crate::playbook::{Playbook, rules};
use crate::vocabulary::id::{DimensionId, EvidenceId};
use crate::vocabulary::value::{Answer, At};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    OFF_SCALE,
    NOT_SCORED,
    CHALLENGE_WITHOUT_GAP,
    GAP_WITHOUT_SERVICE,
    SAME_DIMENSION,
    ODD_SURVEY,
    BAD_LEVEL,
];

/// A score that the scale does not have.
pub const OFF_SCALE: Rule = Rule {
    code: "PMO-3101",
    name: "score outside the scale",
    severity: Severity::Error,
    why: "The score lies below the lowest or above the highest level of the scale, so it would be \
          drawn outside the chart and distort the mean. A dimension that was not assessed is \
          `unknown`, not 0.",
    example: "scale: {1: Awareness, 5: Optimised}\nscores: {C1: 7}",
    mend: "Correct the score, or extend the scale:\nscores: {C1: 3.5}",
};

/// A dimension that the newest cycle left out.
pub const NOT_SCORED: Rule = Rule {
    code: "PMO-3102",
    name: "dimension not scored in a cycle",
    severity: Severity::Warning,
    why: "The weighted maturity of that cycle rests on the other dimensions alone, so cycles cannot \
          be compared without saying so.",
    example: "cycles: {C1: …, C2: …}\nscores: {C1: 1.5}",
    mend: "Add the score, or say that it is not known and who will find out:\nscores: {C1: 1.5, C2: unknown}",
};

/// A challenge that nothing answers.
pub const CHALLENGE_WITHOUT_GAP: Rule = Rule {
    code: "PMO-3103",
    name: "challenge without a gap",
    severity: Severity::Warning,
    why: "Nothing says how it will be when the challenge is overcome, so nobody works on it.",
    example: "challenges:\n  CH9: {title: Reports differ, severity: 4}",
    mend: "Write a gap that names the challenge, with how it is now and how it will be.",
};

/// A gap that nothing closes.
pub const GAP_WITHOUT_SERVICE: Rule = Rule {
    code: "PMO-3104",
    name: "gap without a service",
    severity: Severity::Warning,
    why: "No product or service of the PMO closes the gap, so it will stay.",
    example: "gaps:\n  G1: {challenge: CH1, now: …, then: …}",
    mend: "Name what closes it:\ngaps:\n  G1: {challenge: CH1, now: …, then: …, services: [SV01]}",
};

/// Two gaps of one dimension.
pub const SAME_DIMENSION: Rule = Rule {
    code: "PMO-3105",
    name: "second gap of a dimension",
    severity: Severity::Warning,
    why: "One gap for each dimension keeps the gap analysis readable and its order clear. Two of one \
          dimension are often the same gap told twice.",
    example: "gaps:\n  G1: {dimension: D3, …}\n  G2: {dimension: D3, …}",
    mend: "Join the two gaps, or give one of them its own dimension.",
};

/// A survey with more answers than people.
pub const ODD_SURVEY: Rule = Rule {
    code: "PMO-3106",
    name: "survey that does not add up",
    severity: Severity::Error,
    why: "More people answered than were asked, or a question has more answers than people who answered.",
    example: "readiness: {invited: 100, responses: 104}",
    mend: "Correct the counts:\nreadiness: {invited: 160, responses: 104}",
};

/// A level or severity that is no such number.
pub const BAD_LEVEL: Rule = Rule {
    code: "PMO-3107",
    name: "level out of range",
    severity: Severity::Error,
    why: "Levels of the scale are numbers, and a severity lies between 1 and 5.",
    example: "severity: 9",
    mend: "Write a number between 1 and 5:\nseverity: 5",
};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(assessment) = &playbook.assessment else { return };
    playbook.check_shared(&assessment.shared, "the assessment", report);
    let weights: Vec<&At<f64>> = assessment
        .dimensions
        .iter()
        .map(|(_, dimension)| &dimension.weight)
        .collect();
    if !assessment.dimensions.has_unreadable() {
        check_weights("dimensions", &weights, report);
    }
    crate::playbook::check_findings(&assessment.findings, &["gaps", "lenses", "comparison"], report);
    let scale = scale(assessment, report);
    for (id, dimension) in assessment.dimensions.iter() {
        check_dimension(playbook, assessment, id, dimension, scale, report);
    }
    for (_, interview) in assessment.interviews.iter() {
        if let Some(who) = &interview.who {
            playbook.check_person(who, report);
        }
        check_dimension_reference(assessment, interview.dimension.as_ref(), report);
        if let Some(challenge) = &interview.challenge {
            check_challenge(assessment, challenge.as_str(), challenge.span(), report);
        }
    }
    check_challenges(playbook, assessment, report);
    check_gaps(playbook, assessment, report);
}

/// The lowest and the highest level.
fn scale(assessment: &Assessment, report: &mut Report) -> Option<(f64, f64)> {
    let mut levels = Vec::new();
    for (level, _) in assessment.scale.iter() {
        match level.value.parse::<f64>() {
            Ok(number) if number.is_finite() => levels.push(number),
            _ => report.push(BAD_LEVEL.at(
                level.span,
                format!("found `{}`, expected the number of a level", level.value),
            )),
        }
    }
    let lowest = levels.iter().copied().reduce(f64::min)?;
    let highest = levels.iter().copied().reduce(f64::max)?;
    Some((lowest, highest))
}

fn check_dimension(
    playbook: &Playbook,
    assessment: &Assessment,
    id: &At<String>,
    dimension: &Dimension,
    scale: Option<(f64, f64)>,
    report: &mut Report,
) {
    let name = format!("dimension `{}`", id.value);
    playbook.check_shared(&dimension.shared, &name, report);
    let on_scale = |value: &At<f64>, report: &mut Report| {
        let Some((lowest, highest)) = scale else { return };
        if value.value < lowest || value.value > highest {
            let fault = OFF_SCALE.at(
                value.span,
                format!("`{}` lies outside the scale of {lowest} to {highest}", value.value),
            );
            report.push(fault.help("write `unknown` for what was not assessed"));
        }
    };
    for (cycle, answer) in dimension.scores.iter() {
        if !assessment.cycles.contains(&cycle.value) {
            let known = assessment.cycles.ids().map(|id| id.value.as_str());
            dangling("cycle", &cycle.value, cycle.span, known, "`cycles`", report);
        }
        if let Some(score) = answer.known() {
            on_scale(&score.0.score, report);
            check_evidence(assessment, &score.0.evidence, report);
        }
    }
    for cycle in assessment.cycles.ids() {
        if !dimension.scores.contains(&cycle.value) {
            let fault = NOT_SCORED.at(id.span, format!("{name} has no score in cycle `{}`", cycle.value));
            report.push(fault.help("add the score, or `unknown`"));
        }
    }
    if let Some(Answer::Known(target)) = &dimension.target {
        on_scale(&target.0.score, report);
    }
    if let Some(Answer::Known(benchmark)) = &dimension.benchmark {
        on_scale(benchmark, report);
    }
    check_evidence(assessment, &dimension.evidence, report);
}

fn check_evidence(assessment: &Assessment, evidence: &[EvidenceId], report: &mut Report) {
    for reference in evidence {
        let id = reference.as_str();
        if !assessment.interviews.contains(id) && !assessment.evidence.contains(id) {
            let known = assessment
                .interviews
                .ids()
                .chain(assessment.evidence.ids())
                .map(|id| id.value.as_str());
            dangling(
                "interview or evidence",
                id,
                reference.span(),
                known,
                "`interviews` or `evidence`",
                report,
            );
        }
    }
}

fn check_dimension_reference(assessment: &Assessment, dimension: Option<&DimensionId>, report: &mut Report) {
    if let Some(dimension) = dimension
        && !assessment.dimensions.contains(dimension.as_str())
    {
        let known = assessment.dimensions.ids().map(|id| id.value.as_str());
        dangling(
            "dimension",
            dimension.as_str(),
            dimension.span(),
            known,
            "`dimensions`",
            report,
        );
    }
}

/// Reports a challenge that is not there.
pub fn check_challenge(assessment: &Assessment, challenge: &str, span: Span, report: &mut Report) {
    if !assessment.challenges.contains(challenge) {
        let known = assessment.challenges.ids().map(|id| id.value.as_str());
        dangling(
            "challenge",
            challenge,
            span,
            known,
            "`challenges` of assessment.yaml",
            report,
        );
    }
}

fn check_challenges(playbook: &Playbook, assessment: &Assessment, report: &mut Report) {
    for (id, challenge) in assessment.challenges.iter() {
        let name = format!("challenge `{}`", id.value);
        playbook.check_shared(&challenge.shared, &name, report);
        check_dimension_reference(assessment, challenge.dimension.as_ref(), report);
        if let Answer::Known(severity) = &challenge.severity
            && !(1..=5).contains(&severity.value)
        {
            report.push(BAD_LEVEL.at(
                severity.span,
                format!("found {}, expected a severity of 1 to 5", severity.value),
            ));
        }
        let answered = assessment
            .gaps
            .iter()
            .any(|(_, gap)| gap.challenge.as_str() == id.value);
        if !answered && !assessment.gaps.has_unreadable() {
            report.push(CHALLENGE_WITHOUT_GAP.at(id.span, format!("no gap answers {name}")));
        }
    }
}

fn check_gaps(playbook: &Playbook, assessment: &Assessment, report: &mut Report) {
    let mut seen: Vec<(&str, Span)> = Vec::new();
    for (id, gap) in assessment.gaps.iter() {
        let name = format!("gap `{}`", id.value);
        playbook.check_shared(&gap.shared, &name, report);
        check_challenge(assessment, gap.challenge.as_str(), gap.challenge.span(), report);
        check_dimension_reference(assessment, gap.dimension.as_ref(), report);
        if gap.shared.owner.is_none() {
            let fault = rules::NO_OWNER.at(id.span, format!("nobody answers for {name}"));
            report.push(fault.help("add `owner:` with a person or role"));
        }
        if gap.services.is_empty() {
            report.push(
                GAP_WITHOUT_SERVICE
                    .at(id.span, format!("nothing closes {name}"))
                    .help("add `services:`"),
            );
        }
        let Some(dimension) = dimension_of(assessment, gap) else {
            continue;
        };
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == dimension) {
            let fault = SAME_DIMENSION.at(id.span, format!("{name} is a second gap of dimension `{dimension}`"));
            report.push(fault.related(*first, "the first one"));
        }
        seen.push((dimension, id.span));
    }
}

/// The dimension of a gap: its own, or that of its challenge.
#[must_use]
pub fn dimension_of<'a>(assessment: &'a Assessment, gap: &'a super::model::Gap) -> Option<&'a str> {
    let own = gap.dimension.as_ref();
    let through = || assessment.challenges.get(gap.challenge.as_str())?.dimension.as_ref();
    own.or_else(through).map(DimensionId::as_str)
}
