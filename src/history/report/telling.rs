//! Which figures tell something by themselves, what a board calls them, and which way is good.

/// A kind of figure that is told.
pub struct Telling {
    /// Its keys; `*` stands for one part, which is the id of an entry.
    pub keys: &'static str,
    /// What it is called, after the name of the entry where there is one: a word of `history-telling`;
    /// empty for its own label.
    pub words: &'static str,
    /// Which way is good.
    pub good: Good,
}

/// Which way is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Good {
    /// More.
    More,
    /// Less.
    Less,
    /// What the metric itself says.
    AsDefined,
    /// Green rather than red.
    Status,
    /// Nobody can say.
    Open,
}

const fn tell(keys: &'static str, words: &'static str, good: Good) -> Telling {
    Telling { keys, words, good }
}

use Good::{AsDefined, Less, More, Open, Status};

/// The figures that are told, the weightiest of each chapter first. All others follow from these or from
/// entries that came and went.
pub const TELLINGS: [Telling; 74] = [
    tell("business-case.preferred.npv", "npv", More),
    tell("business-case.preferred.costs.total", "costs", Open),
    tell("business-case.preferred.benefits.total", "benefits", More),
    tell("business-case.preferred.payback", "payback", Less),
    tell("business-case.budget.actual", "spent", Open),
    tell("business-case.budget.plan", "planned", Open),
    tell("business-case.budget.variance", "beyond-plan", Less),
    tell("business-case.actuals.benefits", "benefits-to-date", More),
    tell("business-case.expected_npv", "expected-npv", More),
    tell("business-case.discount_rate", "", Open),
    tell("business-case.options.*.npv", "", More),
    tell("roadmap.finish", "", Open),
    tell("roadmap.forecast.finish", "", Open),
    tell("roadmap.slip_weeks", "", Less),
    tell("roadmap.*.finish", "end-planned", Open),
    tell("roadmap.*.forecast_finish", "end-foreseen", Open),
    tell("roadmap.adoption", "", More),
    tell("roadmap.waves.*.adoption", "adoption", More),
    tell("roadmap.quick_wins.value", "", More),
    tell("governance.decision_lead_time", "", Less),
    tell("governance.fte", "", Open),
    tell("governance.responsibilities.ok", "", More),
    tell("risks.threat_exposure", "", Less),
    tell("risks.opportunity_exposure", "", Open),
    tell("risks.bands.high", "", Less),
    tell("risks.*.score", "score", Less),
    tell("risks.*.exposure", "exposure", Less),
    tell("risks.issues.open", "open-issues", Less),
    tell("portfolio.bac", "all-budgets", Open),
    tell("portfolio.eac", "all-costs", Less),
    tell("portfolio.count.red", "", Less),
    tell("portfolio.success_rate", "", More),
    tell("portfolio.watermelons", "", Less),
    tell("portfolio.*.rag", "status-by-figures", Status),
    tell("portfolio.*.reported", "status-reported", Status),
    tell("portfolio.*.bac", "budget", Open),
    tell("portfolio.*.eac", "cost", Less),
    tell("portfolio.*.days_late", "end-against-approved", Less),
    tell("metrics.index", "index", More),
    tell("metrics.*.value", "", AsDefined),
    tell("metrics.*.rag", "status", Status),
    tell("metrics.*.target", "target", Open),
    tell("foundation.pmo.fte", "", Open),
    tell("foundation.questions.open", "", Less),
    tell("stages.current", "", Open),
    tell("stages.*.progress", "progress", More),
    tell("stages.implementation.*", "", Open),
    tell("assessment.gap_closed", "", More),
    tell("assessment.target.weighted", "maturity-target", Open),
    tell("assessment.dimensions.*.now", "score", More),
    tell("assessment.dimensions.*.target", "target", Open),
    tell("services.offered", "", More),
    tell("services.*.maturity", "maturity", More),
    tell("services.*.target", "maturity-aimed-at", Open),
    tell("stakeholders.index", "", More),
    tell("stakeholders.at_desired", "", More),
    tell("stakeholders.*.engagement", "engagement", Open),
    tell("stakeholders.changes.*.adopted", "", More),
    tell("communication.reach", "", More),
    tell("plan.actions.spent", "", Open),
    tell("plan.actions.budget", "", Open),
    tell("plan.actions.overdue", "", Less),
    tell("plan.*.state", "state", Open),
    tell("people.training.share", "", More),
    tell("people.utilisation", "", Open),
    tell("improvement.nps", "", More),
    tell("improvement.csat", "", More),
    tell("improvement.next_step.met", "", More),
    tell("templates.tools.cost", "", Open),
    tell("charter.in_force", "", Open),
    tell("charter.in_force_since", "", Open),
    tell("upkeep.overdue", "", Less),
    tell("upkeep.stale_metrics", "", Less),
    tell("trace.loose_ends", "", Less),
];

/// The kind of figure that a key is, its place in the list, and the id of the entry where it has one.
pub fn telling(key: &str) -> Option<(usize, &'static Telling, Option<&str>)> {
    let mut tellings = TELLINGS.iter().enumerate();
    let (place, telling) = tellings.find(|(_, telling)| fits(telling.keys, key))?;
    let mut parts = telling.keys.split('.').zip(key.split('.'));
    let id = parts.find_map(|(known, part)| (known == "*").then_some(part));
    Some((place, telling, id))
}

/// Whether a key fits a pattern, in which `*` stands for one part.
fn fits(pattern: &str, key: &str) -> bool {
    let (known, parts) = (pattern.split('.'), key.split('.'));
    known.clone().count() == parts.clone().count()
        && known.zip(parts).all(|(known, part)| known == "*" || known == part)
}

#[cfg(test)]
mod tests {
    use super::{TELLINGS, fits, telling};

    #[test]
    fn a_star_stands_for_one_part() {
        let of = |key| telling(key).map(|(_, known, id)| (known.keys, id));
        assert_eq!(of("metrics.K01.value"), Some(("metrics.*.value", Some("K01"))));
        assert_eq!(of("metrics.index"), Some(("metrics.index", None)));
        for key in [
            "metrics.K01.value.x",
            "metrics.value",
            "metrics.K01.target",
            "risks.K01.value",
        ] {
            assert!(!fits("metrics.*.value", key), "{key}");
        }
    }

    #[test]
    fn no_pattern_hides_a_later_one() {
        for (place, known) in TELLINGS.iter().enumerate() {
            assert_eq!(
                telling(known.keys).map(|(found, ..)| found),
                Some(place),
                "{}",
                known.keys
            );
        }
    }
}
