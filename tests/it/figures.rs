//! The figures of the sample against answers that were worked out elsewhere.
//!
//! An answer is rounded, so a figure must lie within half a unit of its last digit.

use serde_json::Value;

use crate::harness::{Built, data, sample};

/// How far a figure may lie from an answer of so many decimals: half a unit, and a hair for binary.
fn digits(decimals: i32) -> f64 {
    0.5 * 10_f64.powi(-decimals) + 1e-9
}

/// What differs, in words; `times` turns the figure's unit into that of the answer.
fn differs(built: &Built, key: &str, answer: &Value, within: f64, times: f64) -> Option<String> {
    let figure = built.figure(key);
    let same = match (figure.as_f64(), answer.as_f64()) {
        (Some(figure), Some(answer)) => (figure * times - answer).abs() <= within,
        (None, None) => figure.is_null() && answer.is_null() || figure.is_string() && figure == *answer,
        _ => false,
    };
    (!same).then(|| format!("{key} is {figure}, expected {answer}"))
}

/// A figure's key, its answer, how far apart they may be, and what turns one unit into the other.
type Row = (String, Value, f64, f64);

fn row(key: impl Into<String>, answer: &Value, within: f64, times: f64) -> Row {
    (key.into(), answer.clone(), within, times)
}

/// Compares many figures; every difference is named.
fn compare(rows: &[Row]) {
    assert!(!rows.is_empty());
    let built = sample();
    let faults: Vec<String> = rows
        .iter()
        .filter_map(|(key, answer, within, times)| differs(built, key, answer, *within, *times))
        .collect();
    assert!(
        faults.is_empty(),
        "{} of {} figures differ:\n{}",
        faults.len(),
        rows.len(),
        faults.join("\n")
    );
}

fn answers() -> Value {
    data("northmere-answers.json")
}

/// An appraisal: the answer's name, the figure's, decimals of the answer, and its unit.
const APPRAISAL: [(&str, &str, i32, f64); 7] = [
    ("npv", "npv", 2, 1.0),
    ("pv_benefits", "pv_benefits", 2, 1.0),
    ("pv_costs", "pv_costs", 2, 1.0),
    ("payback", "payback", 3, 1.0),
    ("discounted_payback", "discounted_payback", 3, 1.0),
    ("roi_pct", "roi", 2, 100.0),
    ("bcr", "bcr", 3, 1.0),
];

fn appraisal(prefix: &str, answer: &Value) -> Vec<Row> {
    APPRAISAL
        .iter()
        .map(|(name, figure, decimals, times)| {
            assert!(answer.get(name).is_some(), "the answers have no {name}");
            (
                format!("{prefix}.{figure}"),
                answer[name].clone(),
                digits(*decimals),
                *times,
            )
        })
        .collect()
}

/// Rates are lists, since there may be several; the flows are exact.
fn compare_lists(prefix: &str, answer: &Value) {
    let built = sample();
    let numbers = |value: &Value| -> Vec<f64> {
        value
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(Value::as_f64)
            .collect()
    };
    let close =
        |a: &[f64], b: &[f64], within: f64| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= within);
    let rates = numbers(&built.figure(&format!("{prefix}.irr_all")));
    assert!(
        close(&rates, &numbers(&answer["irr"]), digits(5)),
        "{prefix}: {rates:?}, expected {}",
        answer["irr"]
    );
    let net = numbers(&built.figure(&format!("{prefix}.net")));
    let expected = numbers(&answer["net"]);
    let nothing = net.is_empty() && expected.iter().all(|amount| *amount == 0.0);
    assert!(
        nothing || close(&net, &expected, 1e-6),
        "{prefix}: {net:?}, expected {expected:?}"
    );
}

#[test]
fn the_sample_has_no_findings() {
    assert_eq!(sample().places(), [""; 0]);
    assert!(!sample().build.is_stopped());
}

#[test]
fn a_figure_that_is_off_by_one_in_the_last_digit_is_noticed() {
    let built = sample();
    let right = serde_json::json!(613.41);
    assert_eq!(
        differs(built, "business-case.options.C.npv", &right, digits(2), 1.0),
        None
    );
    for wrong in [
        serde_json::json!(613.42),
        serde_json::json!(613.40),
        Value::Null,
        serde_json::json!("613.41"),
    ] {
        assert!(
            differs(built, "business-case.options.C.npv", &wrong, digits(2), 1.0).is_some(),
            "{wrong}"
        );
    }
    assert!(differs(built, "metrics.K01.rag", &serde_json::json!("green"), 0.0, 1.0).is_some());
}

#[test]
fn the_assessment_is_right() {
    let answers = answers();
    let own = &answers["assessment"];
    let mut rows = Vec::new();
    for (of, prefix) in [
        ("C1", "cycles.C1"),
        ("C2", "cycles.C2"),
        ("target", "target"),
        ("benchmark", "benchmark"),
    ] {
        rows.push((
            format!("assessment.{prefix}.weighted"),
            own["weighted"][of].clone(),
            digits(6),
            1.0,
        ));
        if let Some(simple) = own["simple"].get(of) {
            rows.push((format!("assessment.{prefix}.simple"), simple.clone(), digits(6), 1.0));
        }
    }
    rows.push(row(
        "assessment.cycles.C2.lowest",
        &own["floor_level_C2"],
        digits(6),
        1.0,
    ));
    rows.push(row("assessment.gap_closed", &own["gap_closed_pct"], digits(2), 100.0));
    rows.push(row(
        "assessment.benchmarks.median",
        &answers["benchmark"]["median"],
        digits(6),
        1.0,
    ));
    rows.push(row(
        "assessment.benchmarks.mean",
        &answers["benchmark"]["mean"],
        digits(6),
        1.0,
    ));
    compare(&rows);
    assert_eq!(sample().figure("assessment.priority"), own["priority"]);
}

#[test]
fn the_survey_rate_is_that_of_its_counts() {
    // 104 of the 160 people asked.
    compare(&[(
        "assessment.readiness.response_rate".to_owned(),
        serde_json::json!(0.65),
        digits(6),
        1.0,
    )]);
}

#[test]
fn the_four_options_of_the_business_case_are_right() {
    let answers = answers();
    for option in ["A", "B", "C", "D"] {
        let prefix = format!("business-case.options.{option}");
        compare(&appraisal(&prefix, &answers["business_case"][option]));
        compare_lists(&prefix, &answers["business_case"][option]);
    }
    compare(&[row(
        "business-case.options.A.continuing_loss",
        &answers["do_nothing_leak_pv"],
        digits(2),
        1.0,
    )]);
}

#[test]
fn the_sensitivity_is_right() {
    let answers = answers();
    for (name, key) in [
        ("base", "options.C"),
        ("benefits −20 %", "sensitivity.benefits.worse"),
        ("costs +20 %", "sensitivity.costs.worse"),
        ("benefits −20 % & costs +20 %", "sensitivity.both.worse"),
        ("rate 5 %", "sensitivity.rate.better"),
        ("rate 12 %", "sensitivity.rate.worse"),
        ("benefits one year late", "sensitivity.delay.worse"),
    ] {
        let prefix = format!("business-case.{key}");
        compare(&appraisal(&prefix, &answers["sensitivity"][name]));
        compare_lists(&prefix, &answers["sensitivity"][name]);
    }
}

#[test]
fn switching_values_scenarios_and_budget_are_right() {
    let answers = answers();
    let mut rows = vec![
        row(
            "business-case.options.C.switching_benefits",
            &answers["switching"]["benefits_fall_pct"],
            digits(2),
            100.0,
        ),
        row(
            "business-case.options.C.switching_costs",
            &answers["switching"]["costs_rise_pct"],
            digits(2),
            100.0,
        ),
        // The answer is the mean of values that were rounded before.
        row(
            "business-case.expected_npv",
            &answers["scenario_weighted"]["expected_npv"],
            0.01,
            1.0,
        ),
        row("business-case.budget.plan", &answers["budget"]["plan"], digits(2), 1.0),
        row(
            "business-case.budget.actual",
            &answers["budget"]["actual"],
            digits(2),
            1.0,
        ),
        row(
            "business-case.budget.variance_share",
            &answers["budget"]["variance_pct"],
            digits(3),
            100.0,
        ),
    ];
    let scenarios = answers["scenario_weighted"]["scenarios"].as_array().expect("a list");
    for (scenario, key) in scenarios.iter().zip(["pessimistic", "base", "optimistic"]) {
        assert!(scenario[0].as_str().is_some_and(|name| name.starts_with(key)));
        rows.push((
            format!("business-case.scenarios.{key}.npv"),
            scenario[2].clone(),
            digits(2),
            1.0,
        ));
    }
    compare(&rows);
}

#[test]
fn every_metric_is_right() {
    let answers = answers();
    let metrics = answers["metrics"].as_object().expect("metrics");
    assert_eq!(metrics.len(), 13);
    let mut rows = Vec::new();
    for (id, answer) in metrics {
        for (name, figure, decimals) in [
            ("last", "value", 6),
            ("rag", "rag", 0),
            ("achievement", "achievement", 4),
            ("slope6", "slope", 4),
            ("trend", "trend", 0),
            ("periods_to_target", "periods_to_target", 2),
        ] {
            let decimals = if (id.as_str(), name) == ("K01", "achievement") {
                3
            } else {
                decimals
            };
            rows.push((
                format!("metrics.{id}.{figure}"),
                answer[name].clone(),
                digits(decimals),
                1.0,
            ));
        }
    }
    compare(&rows);
}

#[test]
fn the_index_and_the_counts_of_colours_are_right() {
    let answers = answers();
    let mut rows = vec![row("metrics.index", &answers["kpi_index"], digits(2), 1.0)];
    for (color, count) in answers["rag_counts"].as_object().expect("colours") {
        rows.push((format!("metrics.count.{color}"), count.clone(), digits(6), 1.0));
    }
    compare(&rows);
}

#[test]
fn the_roadmap_is_right() {
    let answers = answers();
    let (plan, forecast) = (&answers["roadmap"], &answers["roadmap_forecast"]);
    let mut rows = vec![
        row("roadmap.total_weeks", &plan["total_weeks"], digits(6), 1.0),
        row("roadmap.finish", &plan["finish"], 0.0, 1.0),
        row("roadmap.forecast.total_weeks", &forecast["total_weeks"], digits(6), 1.0),
        row("roadmap.forecast.finish", &forecast["finish"], 0.0, 1.0),
        row("roadmap.M19.forecast_slack", &forecast["M19_slack"], digits(6), 0.2),
        row("roadmap.people", &answers["adoption"]["people"], digits(6), 1.0),
        row("roadmap.adoption", &answers["adoption"]["weighted"], digits(2), 100.0),
    ];
    for (id, weeks) in plan["slack"].as_object().expect("slack") {
        // Slack is counted in working days, the answers in weeks.
        rows.push((format!("roadmap.{id}.slack"), weeks.clone(), digits(6), 0.2));
    }
    compare(&rows);
    for (key, answer) in [("roadmap", plan), ("roadmap.forecast", forecast)] {
        assert_eq!(
            sample().figure(&format!("{key}.critical_path")),
            answer["critical"],
            "{key}"
        );
    }
}

#[test]
fn the_plan_is_right() {
    let answers = answers();
    let actions = &answers["actions"];
    compare(&[
        row("plan.actions.done", &actions["done"], digits(6), 1.0),
        row("plan.actions.on_time", &actions["on_time"], digits(6), 1.0),
        row("plan.actions.on_time_share", &actions["on_time_pct"], digits(6), 100.0),
        row("plan.actions.budget", &actions["budget"], digits(6), 1.0),
    ]);
}

/// What follows from earned value: the answer's name, the figure's, and what turns one unit into the other.
const EARNED_VALUE: [(&str, &str, f64); 14] = [
    ("BAC", "bac", 1.0),
    ("PV", "pv", 1.0),
    ("EV", "ev", 1.0),
    ("AC", "ac", 1.0),
    ("SV", "sv", 1.0),
    ("CV", "cv", 1.0),
    ("SPI", "spi", 1.0),
    ("CPI", "cpi", 1.0),
    ("EAC", "eac", 1.0),
    ("EAC_budget_rate", "eac_budget_rate", 1.0),
    ("EAC_cpi_spi", "eac_cpi_spi", 1.0),
    ("ETC", "etc", 1.0),
    ("VAC", "vac", 1.0),
    ("pct_complete", "complete", 100.0),
];

#[test]
fn every_project_is_right() {
    let answers = answers();
    let projects = answers["evm"].as_object().expect("projects");
    assert_eq!(projects.len(), 10);
    let mut rows = Vec::new();
    for (id, answer) in projects.iter().filter(|(_, answer)| answer.is_object()) {
        let prefix = match id.as_str() {
            "total" => "portfolio".to_owned(),
            id => format!("portfolio.{id}"),
        };
        for (name, figure, times) in EARNED_VALUE {
            assert!(answer.get(name).is_some(), "the answers have no {name}");
            rows.push(row(format!("{prefix}.{figure}"), &answer[name], digits(4), times));
        }
        // Of a project that is complete, an index of the rest says nothing.
        if answer["TCPI_BAC"].as_f64() != Some(0.0) {
            rows.push(row(format!("{prefix}.tcpi"), &answer["TCPI_BAC"], digits(4), 1.0));
        }
        if id != "total" {
            rows.push(row(format!("{prefix}.rag"), &answer["rag"], 0.0, 1.0));
        }
    }
    rows.push(row(
        "portfolio.sum_of_eac",
        &answers["evm"]["sum_of_project_EAC"],
        digits(2),
        1.0,
    ));
    compare(&rows);
}
