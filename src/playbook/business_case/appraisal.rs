//! Investment appraisal: what a stream of money, one flow per period, is worth.
//!
//! Flows start at t = 0 (today, never discounted); costs are negative. Rates are fractions per
//! period (0.08 is 8 %), above −1. Formulas follow Brealey, Myers & Allen, *Principles of Corporate
//! Finance*, chapters 2, 5 and 6; known answers are in `tests/data/textbook-answers.json`.

use super::roots::{sign_changes, trimmed, zeros};

/// When, within its period, money is taken to move. The flow at t = 0 is never discounted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Timing {
    /// At the end of each period: the exponent is t.
    #[default]
    EndOfYear,
    /// Evenly through each period: the exponent is t − 0.5 from the first period on.
    MidYear,
}

/// Every internal rate of return of a stream of flows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rates {
    /// The distinct rates above −1 at which the present value is 0, ascending, as fractions.
    ///
    /// A rate at which the present value only touches 0 (a double root) is listed once.
    pub roots: Vec<f64>,
    /// How often the flows change sign, zeros left out: no stream has more roots (Descartes).
    ///
    /// With more than one change a single rate must not be shown alone, even if only one exists.
    pub sign_changes: usize,
}

/// A mean over scenarios, with the sum of their probabilities so that a fault can be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// Σ probability × value; `None` if a probability is outside 0 … 1 or their sum is not 1.
    pub value: Option<f64>,
    /// The sum of the probabilities; within 0.000001 of 1 counts as 1.
    pub probability_sum: f64,
}

/// Flows this small beside the largest are what binary arithmetic leaves of a zero
/// (0.1 + 0.2 − 0.3). Taken at their word they would add a sign change and a rate near −100 %.
pub(super) const DUST: f64 = 1e-12;

/// The present value of each flow: `CFₜ ÷ (1 + rate)ᵗ`, in the unit of the flows.
///
/// A rate of −1 or below has no meaning and gives values that are not a number.
#[must_use]
pub fn present_values(flows: &[f64], rate: f64, timing: Timing) -> Vec<f64> {
    let base = if rate > -1.0 { 1.0 + rate } else { f64::NAN };
    let shift = match timing {
        Timing::EndOfYear => 0.0,
        Timing::MidYear => 0.5,
    };
    (0u32..)
        .map(f64::from)
        .zip(flows)
        .map(|(period, &flow)| {
            // No flow is worth nothing, even at rates where the factor itself overflows.
            if period == 0.0 || flow == 0.0 {
                flow
            } else {
                flow * base.powf(shift - period)
            }
        })
        .collect()
}

/// Net present value: the sum of the [`present_values`], in the unit of the flows.
#[must_use]
pub fn npv(flows: &[f64], rate: f64, timing: Timing) -> f64 {
    present_values(flows, rate, timing).iter().sum()
}

/// What the spreadsheet function `NPV(rate; flows)` gives: even the first flow is discounted.
///
/// It is [`npv`] ÷ (1 + rate). Shown beside the true value it stops a quarrel before it starts.
#[must_use]
pub fn excel_npv(flows: &[f64], rate: f64) -> f64 {
    npv(flows, rate, Timing::EndOfYear) / (1.0 + rate)
}

/// Every internal rate of return for flows at the end of each period, to about 1e-12.
///
/// Two rates closer than some 1e-7 cannot be told from a double root in `f64` and are listed once.
#[must_use]
pub fn internal_rates(flows: &[f64]) -> Rates {
    internal_rates_at(flows, Timing::EndOfYear)
}

/// Every rate at which [`npv`] with the same `timing` is 0; see [`internal_rates`].
#[must_use]
pub fn internal_rates_at(flows: &[f64], timing: Timing) -> Rates {
    let largest = flows.iter().fold(0.0, |max: f64, flow| max.max(flow.abs()));
    if largest == 0.0 || flows.iter().any(|flow| !flow.is_finite()) {
        return Rates::default();
    }
    let mut clean = flows.iter().map(|flow| match flow / largest {
        share if share.abs() <= DUST => 0.0,
        share => share,
    });
    // Half-year exponents 0, ½, 1½, 2½ … are the whole ones 0, 1, 3, 5 … of (1 + rate)^−½.
    let (terms, steps_per_period): (Vec<f64>, f64) = match timing {
        Timing::EndOfYear => (clean.collect(), 1.0),
        Timing::MidYear => {
            let first = clean.next();
            let spread = clean.flat_map(|term| [term, 0.0]);
            (first.into_iter().chain(spread).collect(), 2.0)
        }
    };
    Rates {
        sign_changes: sign_changes(&terms).count(),
        roots: zeros(trimmed(&terms), 0.0)
            .into_iter()
            .rev()
            .map(|u| (-steps_per_period * u).exp_m1())
            .filter(|rate| rate.is_finite())
            .map(|rate| rate.max((-1.0_f64).next_up()))
            .collect(),
    }
}

/// Modified internal rate of return: one rate also where [`internal_rates`] finds several or none.
///
/// `(FV of inflows at reinvest ÷ PV of outflows at finance)^(1 ÷ n) − 1` over n periods, as a
/// fraction; the definition of Excel and numpy. `None` without an inflow, an outflow or a
/// period, or with a rate of −1 or below.
#[must_use]
pub fn modified_internal_rate(flows: &[f64], finance: f64, reinvest: f64) -> Option<f64> {
    let periods = f64::from(u32::try_from(flows.len()).ok()?) - 1.0;
    let part = |keep: fn(f64) -> bool| -> Vec<f64> {
        let kept = flows.iter().map(|&flow| if keep(flow) { flow } else { 0.0 });
        kept.collect()
    };
    let inflows = npv(&part(|flow| flow > 0.0), reinvest, Timing::EndOfYear);
    let outflows = -npv(&part(|flow| flow < 0.0), finance, Timing::EndOfYear);
    let valid = finance > -1.0 && reinvest > -1.0 && periods >= 1.0;
    if !(valid && inflows > 0.0 && outflows > 0.0) {
        return None;
    }
    // Inflows at their present value, then carried to the end: the same as each carried there.
    let rate = (inflows / outflows).powf(1.0 / periods) * (1.0 + reinvest) - 1.0;
    rate.is_finite().then_some(rate)
}

/// Payback: the periods until the cumulative flow is no longer negative, and stays so.
///
/// Money is taken to flow evenly inside a period (3.1 is a tenth into the fourth). A later outflow
/// undoes an earlier payback. 0 if the sum is never negative; `None` if it is never paid back or
/// nothing flows at all.
#[must_use]
pub fn payback(flows: &[f64]) -> Option<f64> {
    let size: f64 = flows.iter().map(|flow| flow.abs()).sum();
    if size == 0.0 || !size.is_finite() {
        return None;
    }
    let mut total = 0.0;
    let mut paid = Some(0.0);
    for (period, flow) in (0u32..).map(f64::from).zip(flows) {
        let before: f64 = total;
        total += flow;
        if total < -DUST * size {
            paid = None;
        } else if paid.is_none() {
            paid = Some(period - 1.0 + (-before / flow).min(1.0));
        }
    }
    paid
}

/// [`payback`] of the discounted flows, in periods.
#[must_use]
pub fn discounted_payback(flows: &[f64], rate: f64, timing: Timing) -> Option<f64> {
    payback(&present_values(flows, rate, timing))
}

/// Return on investment: (benefits − costs) ÷ costs, as a fraction; costs are a positive total.
///
/// Say beside it whether the totals are discounted. `None` without costs.
#[must_use]
pub fn return_on_investment(benefits: f64, costs: f64) -> Option<f64> {
    share(benefits - costs, costs)
}

/// Benefit–cost ratio: present value of benefits ÷ present value of costs, both positive.
///
/// It changes when a saving is booked as a negative cost, so each line keeps its side. `None`
/// without costs.
#[must_use]
pub fn benefit_cost_ratio(pv_benefits: f64, pv_costs: f64) -> Option<f64> {
    share(pv_benefits, pv_costs)
}

/// The fraction by which benefits may fall before the net present value is 0 (HM Treasury, Green
/// Book, "switching values"); negative if they have to rise. `None` without benefits.
#[must_use]
pub fn switching_benefits(npv: f64, pv_benefits: f64) -> Option<f64> {
    share(npv, pv_benefits)
}

/// The fraction by which costs may rise before the net present value is 0; negative if they have
/// to fall. `None` without costs.
#[must_use]
pub fn switching_costs(npv: f64, pv_costs: f64) -> Option<f64> {
    share(npv, pv_costs)
}

fn share(part: f64, whole: f64) -> Option<f64> {
    let share = part / whole;
    (whole > 0.0 && share.is_finite()).then_some(share)
}

/// `values` moved later by a number of periods, over the same horizon: what falls behind its end
/// is lost. Half a period moves half of each value. Below 0 counts as no delay.
#[must_use]
pub fn delayed(values: &[f64], periods: f64) -> Vec<f64> {
    let periods = periods.max(0.0);
    let steps = values.iter().zip((1u32..).map(f64::from));
    let whole = steps.take_while(|(_, step)| *step <= periods).count();
    let late = |by: usize| std::iter::repeat_n(0.0, by).chain(values.iter().copied());
    let part = if periods.is_finite() { periods.fract() } else { 0.0 };
    late(whole)
        .zip(late(whole + 1))
        .take(values.len())
        .map(|(sooner, later)| (1.0 - part) * sooner + part * later)
        .collect()
}

/// Each of `values` times `factor`: 0.8 for "20 % less".
#[must_use]
pub fn scaled(values: &[f64], factor: f64) -> Vec<f64> {
    values.iter().map(|value| value * factor).collect()
}

/// The mean of values weighted by their probabilities, each pair being (probability, value).
#[must_use]
pub fn probability_weighted(scenarios: &[(f64, f64)]) -> Expected {
    let probability_sum: f64 = scenarios.iter().map(|(probability, _)| probability).sum();
    let possible = scenarios
        .iter()
        .all(|(probability, _)| (0.0..=1.0).contains(probability));
    // Wide enough for thirds written with seven digits, too narrow for 33 % three times.
    let complete = (probability_sum - 1.0).abs() <= 1e-6;
    let mean = scenarios
        .iter()
        .map(|(probability, value)| probability * value)
        .sum::<f64>();
    Expected {
        value: (possible && complete && mean.is_finite()).then_some(mean),
        probability_sum,
    }
}

#[cfg(test)]
mod tests {
    use super::Timing::{EndOfYear, MidYear};
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn textbook() -> Value {
        read(include_str!("../../../tests/data/textbook-answers.json"))
    }

    fn answers() -> Value {
        read(include_str!("../../../tests/data/northmere-answers.json"))
    }

    fn case() -> Value {
        read(include_str!("../../../tests/data/northmere.json"))["business_case"].take()
    }

    fn numbers(value: &Value) -> Vec<f64> {
        let items = value.as_array().unwrap().iter();
        items.map(|item| item.as_f64().unwrap()).collect()
    }

    #[track_caller]
    fn same(what: &str, actual: impl Into<Option<f64>>, expected: &Value, tolerance: f64) {
        let actual = actual.into();
        let close = match (actual, expected.as_f64()) {
            (Some(actual), Some(expected)) => (actual - expected).abs() <= tolerance,
            (None, None) => true,
            _ => false,
        };
        assert!(close, "{what}: {actual:?} is not {expected}");
    }

    #[track_caller]
    fn same_rates(what: &str, actual: &[f64], expected: &[f64], tolerance: f64) {
        let close = actual.len() == expected.len()
            && actual
                .iter()
                .zip(expected)
                .all(|(one, other)| (one - other).abs() <= tolerance * other.abs().max(1.0));
        assert!(close, "{what}: {actual:?} is not {expected:?}");
    }

    #[test]
    fn textbook_answers_are_met() {
        for row in textbook()["finance"].as_array().unwrap() {
            let name = row["name"].as_str().unwrap();
            let flows = numbers(&row["cash_flows"]);
            let rates = internal_rates(&flows);
            same_rates(name, &rates.roots, &numbers(&row["irr_all"]), 1e-6);
            assert_eq!(Some(rates.sign_changes as u64), row["sign_changes"].as_u64());
            same(name, payback(&flows), &row["payback"], 1e-3);
            if let Some(rate) = row["rate"].as_f64() {
                same(name, npv(&flows, rate, EndOfYear), &row["npv"], 1e-4);
                let years = discounted_payback(&flows, rate, EndOfYear);
                same(name, years, &row["discounted_payback"], 1e-3);
            }
        }
    }

    #[test]
    fn the_spreadsheet_discounts_the_first_flow_too() {
        let row = &textbook()["excel_npv_pitfall"];
        let flows = numbers(&row["flows"]);
        let rate = row["rate"].as_f64().unwrap();
        same("t = 0", npv(&flows, rate, EndOfYear), &row["t0_convention"], 0.005);
        same("Excel", excel_npv(&flows, rate), &row["excel_NPV_function"], 0.005);
    }

    #[test]
    fn modified_rate_is_that_of_excel_and_numpy() {
        let row = &textbook()["mirr"];
        let rate = |name: &str| row[name].as_f64().unwrap();
        let flows = numbers(&row["flows"]);
        let modified = modified_internal_rate(&flows, rate("finance"), rate("reinvest"));
        same("w3resource", modified, &row["published"], 1e-12);
        // The example of Microsoft's own page on MIRR, five and three years.
        let excel = [-120_000.0, 39_000.0, 30_000.0, 21_000.0, 37_000.0, 46_000.0];
        let modified = modified_internal_rate(&excel, 0.10, 0.12);
        same("Excel, 5 years", modified, &0.126_094.into(), 1e-6);
        let modified = modified_internal_rate(&excel[..4], 0.10, 0.12);
        same("Excel, 3 years", modified, &(-0.048_045).into(), 1e-6);
        for flows in [&[][..], &[-1.0], &[1.0, 2.0], &[-1.0, -2.0], &[0.0, 0.0]] {
            assert_eq!(modified_internal_rate(flows, 0.1, 0.1), None, "{flows:?}");
        }
        assert_eq!(modified_internal_rate(&excel, -1.0, 0.1), None);
        assert_eq!(modified_internal_rate(&excel, 0.1, -1.5), None);
    }

    fn check_appraisal(name: &str, costs: &[f64], benefits: &[f64], rate: f64, expected: &Value) {
        let pairs = benefits.iter().zip(costs);
        let net: Vec<f64> = pairs.map(|(benefit, cost)| benefit - cost).collect();
        let (pv_benefits, pv_costs) = (npv(benefits, rate, EndOfYear), npv(costs, rate, EndOfYear));
        let percent = |share: Option<f64>| share.map(|share| share * 100.0);
        let roi = return_on_investment(benefits.iter().sum(), costs.iter().sum());
        let money = [
            ("npv", npv(&net, rate, EndOfYear)),
            ("pv_benefits", pv_benefits),
            ("pv_costs", pv_costs),
        ];
        for (key, value) in money {
            same(&format!("{name} {key}"), value, &expected[key], 0.006);
        }
        let shares = [
            ("payback", payback(&net)),
            ("discounted_payback", discounted_payback(&net, rate, EndOfYear)),
            ("bcr", benefit_cost_ratio(pv_benefits, pv_costs)),
        ];
        for (key, value) in shares {
            same(&format!("{name} {key}"), value, &expected[key], 6e-4);
        }
        same(&format!("{name} roi"), percent(roi), &expected["roi_pct"], 0.006);
        let rates = internal_rates(&net);
        same_rates(name, &rates.roots, &numbers(&expected["irr"]), 6e-6);
        assert_eq!(net, numbers(&expected["net"]), "{name}");
    }

    fn preferred() -> (Vec<f64>, Vec<f64>, f64) {
        let case = case();
        let option = &case["options"][2];
        (
            numbers(&option["costs"]),
            numbers(&option["benefits"]),
            case["discount_rate"].as_f64().unwrap(),
        )
    }

    #[test]
    fn northmere_options_are_appraised() {
        let case = case();
        let rate = case["discount_rate"].as_f64().unwrap();
        for option in case["options"].as_array().unwrap() {
            let id = option["id"].as_str().unwrap();
            let (costs, benefits) = (numbers(&option["costs"]), numbers(&option["benefits"]));
            check_appraisal(id, &costs, &benefits, rate, &answers()["business_case"][id]);
        }
        let leak = npv(&[0.0, 780.0, 780.0, 780.0, 780.0], rate, EndOfYear);
        same("do nothing", leak, &answers()["do_nothing_leak_pv"], 0.006);
    }

    #[test]
    fn northmere_sensitivities_follow_from_scaling_and_delay() {
        let (costs, benefits, rate) = preferred();
        let (dear, poor) = (scaled(&costs, 1.2), scaled(&benefits, 0.8));
        let late = delayed(&benefits, 1.0);
        let rows = [
            ("base", &costs, &benefits, rate),
            ("benefits −20 %", &costs, &poor, rate),
            ("costs +20 %", &dear, &benefits, rate),
            ("benefits −20 % & costs +20 %", &dear, &poor, rate),
            ("rate 5 %", &costs, &benefits, 0.05),
            ("rate 12 %", &costs, &benefits, 0.12),
            ("benefits one year late", &costs, &late, rate),
        ];
        let expected = &answers()["sensitivity"];
        assert_eq!(expected.as_object().unwrap().len(), rows.len());
        for (name, costs, benefits, rate) in rows {
            check_appraisal(name, costs, benefits, rate, &expected[name]);
        }
    }

    #[test]
    fn northmere_switching_values_and_scenarios() {
        let (costs, benefits, rate) = preferred();
        let (pv_benefits, pv_costs) = (npv(&benefits, rate, EndOfYear), npv(&costs, rate, EndOfYear));
        let worth = pv_benefits - pv_costs;
        let expected = &answers()["switching"];
        let fall = switching_benefits(worth, pv_benefits).unwrap();
        let rise = switching_costs(worth, pv_costs).unwrap();
        same("fall", fall * 100.0, &expected["benefits_fall_pct"], 0.005);
        same("rise", rise * 100.0, &expected["costs_rise_pct"], 0.005);
        // What the values promise: nothing is left.
        assert!((pv_benefits * (1.0 - fall) - pv_costs).abs() < 1e-9);
        assert!((pv_benefits - pv_costs * (1.0 + rise)).abs() < 1e-9);

        let weighted = &answers()["scenario_weighted"];
        let rows = weighted["scenarios"].as_array().unwrap().iter();
        let pairs: Vec<_> = rows
            .map(|row| (row[1].as_f64().unwrap(), row[2].as_f64().unwrap()))
            .collect();
        let mean = probability_weighted(&pairs).value;
        same("expected", mean, &weighted["expected_npv"], 0.006);
        let optimistic = npv(&scaled(&benefits, 1.15), rate, EndOfYear) - pv_costs;
        same("optimistic", optimistic, &weighted["scenarios"][2][2], 0.006);
    }

    #[test]
    fn some_streams_have_no_internal_rate() {
        let rows: [(&str, &[f64]); 8] = [
            ("nothing", &[]),
            ("one flow", &[-5.0]),
            ("all zero", &[0.0, 0.0, 0.0]),
            ("all positive", &[100.0, 50.0, 50.0]),
            ("all negative", &[-100.0, -50.0]),
            ("not finite", &[-100.0, f64::NAN]),
            ("endless", &[-100.0, f64::INFINITY]),
            ("Brealey & Myers", &[1000.0, -3000.0, 2500.0]),
        ];
        for (name, flows) in rows {
            same_rates(name, &internal_rates(flows).roots, &[], 0.0);
        }
        let worth = npv(&[1000.0, -3000.0, 2500.0], 0.1, EndOfYear);
        same("Brealey & Myers", worth, &338.84.into(), 0.005);
    }

    #[test]
    fn a_rate_of_nearly_minus_one_is_not_minus_one() {
        let rates = internal_rates_at(&[-1.0, 1e-11], MidYear).roots;
        assert!(matches!(rates[..], [rate] if rate > -1.0 && rate < -0.999));
    }

    #[test]
    fn every_internal_rate_is_found_and_no_other() {
        let mut annuity = vec![-100.0];
        annuity.extend([2.0; 60]);
        let mut mine = vec![-3.0];
        mine.extend([1.0; 9]);
        mine.push(-6.5);
        let mut gitman = vec![-220_000.0, 0.0, 25_000.0];
        gitman.extend([40_000.0; 8]);
        let mut far = vec![0.0; 60];
        far.extend([-1.0, 1e11]);
        far.extend([0.0; 60]);
        let mut lost = vec![0.0; 60];
        lost.extend([-1e11, 1.0]);
        lost.extend([0.0; 60]);
        let third = 1.0 / 3.0;
        let rows: &[(&str, &[f64], &[f64], f64)] = &[
            (
                "Brealey & Myers, two",
                &[-4000.0, 25_000.0, -25_000.0],
                &[0.25, 4.0],
                1e-12,
            ),
            ("Brealey & Myers, mine", &mine, &[0.035_0, 0.195_4], 5e-5),
            ("lending", &[100.0, -110.0], &[0.1], 1e-12),
            (
                "numpy prints one of two",
                &[-100.0, 100.0, 0.0, -7.0],
                &[-0.678_893, -0.083_3],
                5e-5,
            ),
            (
                "four",
                &[-252.0, 1431.0, -3035.0, 2850.0, -1000.0],
                &[0.25, third, 3.0 / 7.0, 2.0 * third],
                1e-9,
            ),
            ("eleven years", &gitman, &[0.0787], 5e-5),
            ("twice 10 %", &[-1.0, 2.2, -1.21], &[0.1], 1e-9),
            ("twice 10 %, and −10 %", &[-1.0, 3.1, -3.19, 1.089], &[-0.1, 0.1], 1e-9),
            ("three times 0 %", &[-1.0, 3.0, -3.0, 1.0], &[0.0], 1e-9),
            ("four times 100 %", &[1.0, -8.0, 24.0, -32.0, 16.0], &[1.0], 1e-9),
            ("two pairs", &[4.0, -28.0, 73.0, -84.0, 36.0], &[0.5, 1.0], 1e-9),
            ("zeros around", &[0.0, 0.0, -100.0, 0.0, 121.0, 0.0], &[0.1], 1e-12),
            ("zeros around 1e13 %", &far, &[1e11 - 1.0], 1e-9),
            ("zeros around −100 %", &lost, &[-1.0 + 1e-11], 1e-12),
            ("0 %", &[-3.0, 1.0, 1.0, 1.0], &[0.0], 1e-12),
            ("near −100 %", &[-1e6, 1.0], &[-0.999_999], 1e-12),
            ("10 000 %", &[-1.0, 101.0], &[100.0], 1e-12),
            ("−99 % and 10 000 %", &[-1.0, 101.01, -1.01], &[-0.99, 100.0], 1e-9),
            ("60 months", &annuity, &[0.006_183_413_161_2], 1e-9),
            ("dust is not a flow", &[-100.0, 110.0, 0.3 - (0.1 + 0.2)], &[0.1], 1e-12),
        ];
        for (name, flows, expected, tolerance) in rows {
            same_rates(name, &internal_rates(flows).roots, expected, *tolerance);
            let grown = scaled(flows, -1e9);
            same_rates(name, &internal_rates(&grown).roots, expected, *tolerance);
        }
        assert_eq!(internal_rates(&[-1.0, 0.0, 2.0, 3.0, -1.0]).sign_changes, 2);
        assert_eq!(internal_rates(&[-100.0, 110.0, 0.3 - (0.1 + 0.2)]).sign_changes, 1);
    }

    #[test]
    fn many_periods_and_many_roots_are_no_trouble() {
        // 60 periods with a sign change in each: 1 − 1 + 1 …, whose only positive root is x = 1.
        let alternating: Vec<f64> = [-1.0, 1.0].repeat(30);
        same_rates("alternating", &internal_rates(&alternating).roots, &[0.0], 1e-9);
        let mut growing = vec![-1.0];
        growing.extend((1..=60).map(|month| f64::from(month) * 1e-3));
        let rates = internal_rates(&growing);
        assert_eq!((rates.roots.len(), rates.sign_changes), (1, 1));
        // Twelve rates from −50 % to 500 %.
        let rates = [-0.5, -0.4, -0.25, -0.1, 0.05, 0.2, 0.4, 0.7, 1.0, 1.6, 2.5, 5.0];
        same_rates("twelve", &internal_rates(&flows_of(&rates)).roots, &rates, 1e-6);
    }

    #[test]
    fn mid_year_flows_are_half_a_year_nearer() {
        let flows = [-200.0, 50.0, 60.0, 70.0, 200.0];
        let whole = npv(&flows[1..], 0.1, EndOfYear) / 1.1;
        let expected = whole * 1.1_f64.sqrt() - 200.0;
        assert!((npv(&flows, 0.1, MidYear) - expected).abs() < 1e-9);
        assert!((npv(&[0.0, 100.0], 0.21, MidYear) - 100.0 / 1.1).abs() < 1e-9);
        let rows: [(&[f64], &[f64]); 4] = [
            (&[-100.0, 110.0], &[0.21]),
            (&[0.0, -100.0, 110.0], &[0.1]),
            (&[], &[]),
            (&[-1.0], &[]),
        ];
        for (flows, expected) in rows {
            let rates = internal_rates_at(flows, MidYear);
            same_rates("mid-year", &rates.roots, expected, 1e-12);
        }
        for rate in internal_rates_at(&flows, MidYear).roots {
            assert!(npv(&flows, rate, MidYear).abs() < 1e-9);
        }
    }

    #[test]
    fn payback_is_the_last_crossing() {
        let machine = [-52_125.0, 12e3, 12e3, 12e3, 12e3, 12e3, 12e3, 12e3, 12e3];
        let rows: &[(&str, &[f64], Option<f64>)] = &[
            ("nothing", &[], None),
            ("all zero", &[0.0, 0.0], None),
            ("instant", &[10.0, 5.0], Some(0.0)),
            ("nothing to pay back at first", &[0.0, 5.0], Some(0.0)),
            ("starts late", &[0.0, -100.0, 50.0, 100.0], Some(2.5)),
            ("never", &[-100.0, 40.0, 40.0], None),
            ("to the cent", &[-100.0, 50.0, 50.0], Some(2.0)),
            ("to the cent in binary", &[-0.3, 0.1, 0.1, 0.1], Some(3.0)),
            ("undone for good", &[-100.0, 150.0, -60.0], None),
            ("undone for a while", &[-100.0, 120.0, -50.0, 40.0], Some(2.75)),
            ("a gap in between", &[-100.0, 50.0, 0.0, 100.0], Some(2.5)),
            ("not finite", &[-100.0, f64::NAN], None),
            ("12 000 × 8", &machine, Some(4.343_75)),
        ];
        for (name, flows, expected) in rows {
            let expected = expected.map_or(Value::Null, Value::from);
            same(name, payback(flows), &expected, 1e-9);
        }
        let years = discounted_payback(&machine, 0.12, EndOfYear);
        same("12 %", years, &6.514.into(), 1e-3);
        same("12 %", npv(&machine, 0.12, EndOfYear), &7486.68.into(), 0.005);
        assert_eq!(discounted_payback(&machine, -1.0, EndOfYear), None);
        assert_eq!(discounted_payback(&machine, 0.5, EndOfYear), None);
    }

    #[test]
    fn what_has_no_answer_gives_none() {
        assert_eq!(return_on_investment(10.0, 0.0), None);
        assert_eq!(return_on_investment(10.0, -5.0), None);
        assert_eq!(benefit_cost_ratio(0.0, 0.0), None);
        assert_eq!(switching_benefits(10.0, 0.0), None);
        assert_eq!(switching_costs(f64::NAN, 5.0), None);
        assert_eq!(benefit_cost_ratio(0.0, 5.0), Some(0.0));
        assert!(npv(&[], 0.1, EndOfYear).abs() < 1e-12);
        assert!(npv(&[-1.0, 1.0], -1.0, EndOfYear).is_nan());
        assert!(npv(&[-1.0, 0.0, 0.0], -1.0 + 1e-16, EndOfYear).is_finite());
        for (scenarios, sum) in [
            (&[][..], 0.0),
            (&[(0.5, 1.0), (0.6, 1.0)], 1.1),
            (&[(0.33, 1.0), (0.33, 2.0), (0.33, 3.0)], 0.99),
            (&[(1.5, 1.0), (-0.5, 1.0)], 1.0),
        ] {
            let expected = probability_weighted(scenarios);
            assert_eq!(expected.value, None, "{scenarios:?}");
            assert!((expected.probability_sum - sum).abs() < 1e-9);
        }
        let thirds = [(0.333_333_3, 3.0), (0.333_333_3, 3.0), (0.333_333_3, 3.0)];
        assert!(probability_weighted(&thirds).value.is_some());
    }

    #[test]
    fn a_delay_moves_benefits_out_of_the_horizon() {
        let values = [10.0, 20.0, 30.0];
        for (periods, expected) in [
            (0.0, [10.0, 20.0, 30.0]),
            (-2.0, [10.0, 20.0, 30.0]),
            (f64::NAN, [10.0, 20.0, 30.0]),
            (0.5, [5.0, 15.0, 25.0]),
            (1.0, [0.0, 10.0, 20.0]),
            (1.25, [0.0, 7.5, 17.5]),
            (3.0, [0.0, 0.0, 0.0]),
            (f64::INFINITY, [0.0, 0.0, 0.0]),
        ] {
            assert_eq!(delayed(&values, periods), expected, "{periods}");
        }
        assert!(delayed(&[], 1.0).is_empty());
    }

    /// The flows whose internal rates are exactly these: the product of x·(1 + rate) − 1.
    fn flows_of(rates: &[f64]) -> Vec<f64> {
        rates.iter().fold(vec![-1.0], |flows, rate| {
            let mut next = scaled(&flows, -1.0);
            next.push(0.0);
            for (term, flow) in next.iter_mut().skip(1).zip(&flows) {
                *term += flow * (1.0 + rate);
            }
            next
        })
    }

    fn streams() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec((-1000i32..=1000).prop_map(f64::from), 0..=61)
    }

    proptest! {
        #[test]
        fn at_each_rate_nothing_is_left(flows in streams(), mid_year: bool) {
            let timing = if mid_year { MidYear } else { EndOfYear };
            let rates = internal_rates_at(&flows, timing);
            for &rate in &rates.roots {
                let values = present_values(&flows, rate, timing);
                let size: f64 = values.iter().map(|value| value.abs()).sum();
                let rest: f64 = values.iter().sum();
                prop_assert!(rest.abs() <= 1e-9 * size, "{rest} of {size} at {rate}");
            }
            prop_assert!(rates.roots.is_sorted_by(|one, other| one < other));
            prop_assert!(rates.roots.iter().all(|rate| *rate > -1.0));
            prop_assert!(rates.roots.len() <= rates.sign_changes);
            // An odd number of changes ends on the other side of zero, so it crosses at least once.
            prop_assert!(rates.sign_changes.is_multiple_of(2) || !rates.roots.is_empty());
        }

        #[test]
        fn no_fine_grid_sees_more(flows in streams()) {
            let found = internal_rates(&flows).roots.len();
            let grid = (-3000..=3000).map(|step| (f64::from(step) / 1000.0).exp_m1());
            let sides: Vec<bool> = grid
                .map(|rate| npv(&flows, rate, EndOfYear))
                .filter(|value| value.abs() > 1e-6)
                .map(|value| value > 0.0)
                .collect();
            let crossings = sides.windows(2).filter(|pair| pair[0] != pair[1]).count();
            prop_assert!(crossings <= found, "grid {crossings}, found {found}");
        }

        #[test]
        fn rates_put_in_come_out(
            steps in prop::collection::btree_set(-18i32..=60, 1..=5),
            size in 1e-3..1e9f64,
        ) {
            let rates: Vec<f64> = steps.iter().map(|step| f64::from(*step) / 20.0).collect();
            same_rates("single", &internal_rates(&scaled(&flows_of(&rates), size)).roots, &rates, 1e-6);
            let few: Vec<f64> = rates.iter().copied().take(2).collect();
            let doubled: Vec<f64> = few.iter().chain(few.last()).copied().collect();
            same_rates("double", &internal_rates(&flows_of(&doubled)).roots, &few, 1e-6);
        }

        #[test]
        fn payback_lies_within_the_horizon(flows in streams(), rate in 0.0..1.0f64) {
            let end = flows.iter().skip(1).map(|_| 1.0).sum();
            for years in [payback(&flows), discounted_payback(&flows, rate, EndOfYear)] {
                prop_assert!(years.is_none_or(|years| (0.0..=end).contains(&years)));
            }
            let paid = flows.iter().sum::<f64>() >= 0.0 && flows.iter().any(|flow| *flow != 0.0);
            prop_assert_eq!(payback(&flows).is_some(), paid);
        }

        #[test]
        fn discounting_never_shortens_the_payback_of_an_investment(
            cost in 1.0..1000.0f64,
            returns in prop::collection::vec(0.0..500.0f64, 1..20),
            rate in 0.0..0.5f64,
        ) {
            let flows: Vec<f64> = std::iter::once(-cost).chain(returns).collect();
            if let Some(late) = discounted_payback(&flows, rate, EndOfYear) {
                let soon = payback(&flows);
                prop_assert!(soon.is_some_and(|soon| soon <= late + 1e-9), "{soon:?} {late}");
            }
        }

        #[test]
        fn nothing_panics(flows in prop::collection::vec(any::<f64>(), 0..20), a: f64, b: f64) {
            for timing in [EndOfYear, MidYear] {
                let rates = internal_rates_at(&flows, timing);
                prop_assert!(rates.roots.iter().all(|rate| rate.is_finite() && *rate > -1.0));
                let _ = (npv(&flows, a, timing), discounted_payback(&flows, a, timing));
            }
            let _ = (excel_npv(&flows, a), modified_internal_rate(&flows, a, b));
            prop_assert_eq!(delayed(&flows, a).len(), flows.len());
        }
    }
}
