//! Data of every kind, and every chart made of it.

use crate::chart::*;

const LONG: &str = "Resource planning and capacity management of all key peoples";
const WORD: &str = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenfond";
const HOSTILE: &str = "<script>alert(\"1\")</script> ]]> & \u{0}\u{1b}x";

/// One kind of data, from which every chart is made.
#[derive(Clone)]
pub(super) struct Fixture {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) values: Vec<Option<f64>>,
}

pub(super) fn fixtures() -> Vec<Fixture> {
    let case = |name, label, values: &[f64]| Fixture {
        name,
        label,
        values: values.iter().copied().map(Some).collect(),
    };
    let many = |number: u32| (0..number).map(|n| f64::from(n * 37 % 53) - 6.0).collect::<Vec<_>>();
    let normal = [-420.0, -520.0, -220.0, 305.0, 920.0];
    let missing = |values: Vec<Option<f64>>, name| Fixture {
        name,
        label: "Row",
        values,
    };
    vec![
        case("normal", "Period", &normal),
        case("rising", "Wave", &[1.5, 2.0, 2.4, 2.5, 3.0, 3.4, 3.9, 4.0]),
        case("long names", LONG, &normal),
        case("one long word", WORD, &normal),
        case("hostile", HOSTILE, &normal),
        case(
            "wide letters",
            "資源と能力の管理に関する長い名前と👩\u{200d}🚀の計画",
            &normal,
        ),
        case("one row", "Row", &[2.5]),
        case("one long row", LONG, &[2.5]),
        case("twenty rows", LONG, &many(20)),
        case("sixty periods", "Jul 2025", &many(60)),
        case("equal", "Row", &[3.0; 6]),
        case("zeros", "Row", &[0.0; 6]),
        case("negative", "Row", &[-3.0, -2.5, -7.25, -1.0]),
        case("huge", "Row", &[1e9, -1_234_567_890.0, 999_999_999.0, 5.0]),
        case("huge and equal", LONG, &[1e9, 1e9, 1e9]),
        case("tiny", "Row", &[0.0001, 0.0002, 0.00015]),
        case("near", "Row", &[100.0, 100.001, 100.0005]),
        missing(vec![None, Some(2.0), None, None, Some(3.0), Some(2.0), None], "missing"),
        missing(vec![None, None, None], "nothing"),
        missing(vec![Some(f64::NAN), Some(f64::INFINITY), Some(4.0)], "not numbers"),
        missing(Vec::new(), "empty"),
    ]
}

impl Fixture {
    pub(super) fn words(&self, index: usize) -> String {
        format!("{} {index}", self.label)
    }

    fn rows<T>(&self, make: impl Fn(usize, Option<f64>) -> T) -> Vec<T> {
        self.values
            .iter()
            .enumerate()
            .map(|(index, value)| make(index, *value))
            .collect()
    }

    fn shifted(value: Option<f64>, by: f64) -> Option<f64> {
        value.map(|value| value + value.abs() * by + by)
    }

    /// Every chart of this data; `far` puts targets far outside the values.
    pub(super) fn charts(&self, far: bool) -> Vec<(&'static str, Chart)> {
        let first = self
            .values
            .iter()
            .copied()
            .flatten()
            .find(|v| v.is_finite())
            .unwrap_or(1.0);
        let aim = if far { first * 4.0 + 9.0 } else { first };
        vec![
            ("dumbbell", self.dumbbell(far)),
            ("line", self.line(Target::Line(aim), far)),
            ("line with band", self.line(Target::Band(aim - 1.0, aim + 1.0), !far)),
            (
                "sparkline",
                Chart::Sparkline(Sparkline {
                    points: self.points(),
                    target: Target::Line(aim),
                    ..Sparkline::default()
                }),
            ),
            ("stack", self.stack(far)),
            ("flow", self.flow(far)),
            ("tornado", self.tornado(first, far)),
            ("bars", self.bars()),
            ("gantt", self.gantt(far)),
            ("capped", self.capped(far)),
            ("dots", self.dots(aim, far)),
            ("quadrants", self.quadrants(far)),
            ("heat map", self.heat_map(far)),
        ]
    }

    /// Every chart of this data that shows how things hang together, and no values.
    pub(super) fn structures(&self, far: bool) -> Vec<(&'static str, Chart)> {
        vec![("hierarchy", self.hierarchy(far)), ("trace", self.trace(far))]
    }

    fn points(&self) -> Vec<LinePoint> {
        self.rows(|index, value| LinePoint {
            label: self.words(index),
            value,
        })
    }

    fn dumbbell(&self, one_series: bool) -> Chart {
        let named = |name: &str| (!one_series).then(|| name.to_owned());
        let levels = ["Awareness", "Repeatable", "Defined", "Managed", "Optimised"];
        Chart::Dumbbell(Dumbbell {
            scale: levels
                .iter()
                .zip([1.0, 2.0, 3.0, 4.0, 5.0])
                .map(|(name, value)| Level {
                    value,
                    name: (*name).to_owned(),
                })
                .collect(),
            rows: self.rows(|index, value| DumbbellRow {
                label: self.words(index),
                earlier: Self::shifted(value, -0.2),
                current: value,
                target: Self::shifted(value, 0.3),
                benchmark: Self::shifted(value, 0.1),
                difference: value.map(|value| 0.3 * value.abs()),
                bold: index < 2,
            }),
            row_heading: "Dimension".to_owned(),
            earlier: named("Cycle 1"),
            current: "Cycle 2".to_owned(),
            target: Some("Target".to_owned()),
            benchmark: named("Benchmark"),
            difference: Some("Gap".to_owned()),
            decimals: Decimals::Exactly(1),
        })
    }

    fn line(&self, target: Target, amber: bool) -> Chart {
        let value = target.values().first().copied().unwrap_or(0.0) - 0.5;
        Chart::Line(Line {
            points: self.points(),
            target,
            target_label: "target".to_owned(),
            amber: amber.then(|| Threshold {
                value,
                label: "at risk below".to_owned(),
            }),
            unit: "per cent".to_owned(),
            value_heading: self.label.to_owned(),
            period_heading: "Month".to_owned(),
            decimals: Decimals::UpTo(1),
        })
    }

    fn stack(&self, actual: bool) -> Chart {
        let series = |name: &str, note: &str| StackSeries {
            name: name.to_owned(),
            note: note.to_owned(),
        };
        Chart::StackedBars(StackedBars {
            series: vec![
                series("Cost", "avoided, cashable"),
                series("Time", "hours released"),
                series(self.label, "earlier opening"),
            ],
            periods: self.rows(|index, value| StackPeriod {
                label: self.words(index),
                values: vec![value, Self::shifted(value, -0.4), value.map(f64::abs)],
                actual: (actual && index == 1).then(|| StackActual {
                    value: value.unwrap_or(5.0) * 0.7,
                    label: "Realised".to_owned(),
                    note: "198 to Oct".to_owned(),
                }),
            }),
            period_heading: "Year".to_owned(),
            total_heading: "Total".to_owned(),
            actual_heading: "Realised".to_owned(),
            decimals: Decimals::UpTo(0),
        })
    }

    fn flow(&self, far: bool) -> Chart {
        let position = count(self.values.len()) * 0.5;
        Chart::CumulativeFlow(CumulativeFlow {
            points: self.rows(|index, value| FlowPoint {
                label: self.words(index),
                value,
                low: Self::shifted(value, -0.3 * count(index)),
                high: Self::shifted(value, 0.15 * count(index)),
            }),
            names: FlowNames {
                value: "approved plan".to_owned(),
                low: "benefits −20 %, costs +20 %".to_owned(),
                high: "benefits +15 %".to_owned(),
                ..FlowNames::default()
            },
            marker: (!far).then(|| FlowMarker {
                position,
                label: "Payback: June 2028".to_owned(),
                sublabel: "2.42 years".to_owned(),
            }),
            no_marker: Some("It does not pay back by the end of 2029".to_owned()),
            actual: Some(FlowActual {
                position: if far { -1.0 } else { 0.83 },
                value: self.values.first().copied().flatten().unwrap_or(2.0) * 1.3,
                label: "Actual 31 Oct 2026: −551".to_owned(),
                sublabel: "plan −528".to_owned(),
            }),
            period_heading: "Year".to_owned(),
            decimals: Decimals::UpTo(0),
        })
    }

    fn tornado(&self, base: f64, one_sided: bool) -> Chart {
        Chart::Tornado(Tornado {
            base,
            base_label: "Base NPV 613".to_owned(),
            rows: self.rows(|index, value| TornadoRow {
                label: self.words(index),
                low: Self::shifted(value, -0.5),
                high: if one_sided { value } else { Self::shifted(value, 0.5) },
                bold: index == 0,
            }),
            row_heading: "Driver".to_owned(),
            low_heading: "worse".to_owned(),
            high_heading: "better".to_owned(),
            names: TornadoNames::default(),
            decimals: Decimals::UpTo(0),
        })
    }

    fn bars(&self) -> Chart {
        let tones = [Tone::Off, Tone::Risk, Tone::Neutral, Tone::Ok];
        Chart::RankedBars(RankedBars {
            rows: self.rows(|index, value| RankedBar {
                label: self.words(index),
                value,
                text: format!("{} off track", value.unwrap_or_default()),
                tone: tones.get(index % 4).copied().unwrap_or_default(),
                bold: index < 2,
            }),
            row_heading: "Measure".to_owned(),
            value_heading: "Way, %".to_owned(),
            ..RankedBars::default()
        })
    }

    /// Rows that begin one after the other and last as many days as their values say.
    fn gantt(&self, far: bool) -> Chart {
        let day = |days: usize| {
            let days = i32::try_from(days).unwrap_or(0);
            jiff::civil::date(2025, 2, 14)
                .checked_add(jiff::Span::new().days(days))
                .expect("a day")
        };
        let states = [GanttState::Done, GanttState::Running, GanttState::Planned];
        let rows = self.rows(|index, value| {
            let length = known(value).map(|value| format!("{:.0}", value.abs().min(4000.0)).parse().unwrap_or(0));
            let days =
                |late: usize| length.map(|length: usize| (day(index * 20 + late), day(index * 20 + late + length)));
            GanttRow {
                id: format!("R{index}"),
                label: self.words(index),
                planned: days(0).filter(|_| index % 5 < 4),
                foreseen: days(if far { 300 } else { 9 }).filter(|_| far || index % 2 == 1),
                state: states.get(index % 3).copied().unwrap_or_default(),
                critical: index % 4 < 2,
                milestone: index % 7 == 3,
                after: vec![format!("R{}", index / 2), format!("R{}", index + 1)],
                note: if far { "3 weeks late" } else { "" }.to_owned(),
            }
        });
        let third = rows.len().div_ceil(3).max(1);
        Chart::Gantt(Gantt {
            lanes: rows
                .chunks(third)
                .map(|rows| GanttLane {
                    name: if far { String::new() } else { self.label.to_owned() },
                    rows: rows.to_vec(),
                })
                .collect(),
            today: Some(if far { day(0) } else { day(100) }),
            row_heading: "Item".to_owned(),
            ..Gantt::default()
        })
    }

    /// The values by period in the first strip; the others begin elsewhere among them.
    fn capped(&self, far: bool) -> Chart {
        let number = self.values.len();
        Chart::CappedBars(CappedBars {
            periods: self.rows(|index, _| format!("Month {index}")),
            current: Some(if far { 1 } else { number / 2 }),
            rows: (0..number.min(21))
                .map(|first| CappedRow {
                    label: self.words(first),
                    cap: Self::shifted(self.values.get(first).copied().flatten(), -0.2).filter(|_| first % 4 < 3),
                    values: self.values.iter().cycle().skip(first).take(number).copied().collect(),
                })
                .collect(),
            row_heading: "Area".to_owned(),
            cap_name: "Cap".to_owned(),
            ..CappedBars::default()
        })
    }

    fn dots(&self, aim: f64, reference: bool) -> Chart {
        Chart::DotPlot(DotPlot {
            rows: self.rows(|index, value| DotRow {
                label: self.words(index),
                value,
                text: format!("{} · 2 years", value.unwrap_or_default()),
                style: if index == 0 {
                    DotStyle::Current
                } else {
                    DotStyle::Earlier
                },
                bold: index == 0,
            }),
            scale: Some((1.0, 5.0)),
            reference: reference.then(|| Reference {
                value: aim,
                label: "median 2.85".to_owned(),
            }),
            ..DotPlot::default()
        })
    }

    fn quadrants(&self, together: bool) -> Chart {
        let steps = ["unaware", "resistant", "neutral", "supportive", self.label];
        Chart::Quadrants(Quadrants {
            across: "Interest".to_owned(),
            up: if together { self.label } else { "Power" }.to_owned(),
            range: (1.0, 5.0),
            middle: 3.0,
            corners: ["Keep satisfied", "Manage closely", self.label, "Keep informed"].map(str::to_owned),
            steps: steps.map(str::to_owned).to_vec(),
            now: "Now".to_owned(),
            wanted: "Wanted".to_owned(),
            row_heading: "Stakeholder".to_owned(),
            points: self.rows(|index, value| QuadrantPoint {
                label: self.words(index),
                across: known(value).map(|value| if together { 3.0 } else { value }),
                up: known(value).map(|value| if together { 5.0 } else { value * 0.5 }),
                now: (index % 4 < 3).then_some(index % 5),
                wanted: (index % 7 < 5).then_some(index % 6),
                bold: index < 2,
            }),
        })
    }

    fn heat_map(&self, together: bool) -> Chart {
        let part = |index: usize, step: usize| u32::try_from(index * step % 5 + 1).unwrap_or(1);
        let bands = [(1, "Low"), (5, "Medium"), (10, "High"), (17, self.label)];
        Chart::HeatMap(HeatMap {
            across: self.label.to_owned(),
            up: "Probability".to_owned(),
            size: 5,
            bands: bands.map(|(from, name)| (from, name.to_owned())).to_vec(),
            now: "Inherent".to_owned(),
            later: "Residual".to_owned(),
            row_heading: "Risk".to_owned(),
            entries: self.rows(|index, value| HeatEntry {
                id: if index % 5 == 1 {
                    self.words(index)
                } else {
                    format!("R{index:02}")
                },
                label: self.words(index),
                across: known(value).map(|_| if together { 5 } else { part(index, 2) }),
                up: known(value).map(|_| if together { 5 } else { part(index, 3) }),
                later: (index % 3 > 0).then(|| (part(index, 1), part(index, 4))),
                helps: index % 4 == 0,
            }),
        })
    }

    fn hierarchy(&self, deep: bool) -> Chart {
        Chart::Hierarchy(Hierarchy {
            boxes: self.rows(|index, value| HierarchyBox {
                title: self.words(index),
                note: if index % 3 == 0 {
                    String::new()
                } else {
                    format!("{value:?}")
                },
                above: match index {
                    // Out of range, and a root.
                    2 => Some(40),
                    _ if deep => index.checked_sub(1),
                    _ => (index > 0).then_some(index / 3),
                },
                bold: index % 2 == 0,
            }),
            row_heading: "Role".to_owned(),
            above_heading: "Reports to".to_owned(),
            note_heading: "Held by".to_owned(),
        })
    }

    fn trace(&self, six: bool) -> Chart {
        let number = if six { 6 } else { 3 };
        let id = |index: usize| format!("N{index:02}");
        let nodes = self.rows(|index, _| FlowNode {
            id: id(index),
            label: self.words(index),
            loose: index % 4 == 3,
        });
        let mut columns: Vec<FlowColumn> = (0..number)
            .map(|column| FlowColumn {
                title: self.words(column),
                nodes: Vec::new(),
            })
            .collect();
        for (index, node) in nodes.into_iter().enumerate() {
            if let Some(column) = columns.get_mut(index % number) {
                column.nodes.push(node);
            }
        }
        let links = (0..self.values.len()).flat_map(|index| [1, 4, 5, 7].map(|step| (id(index), id(index + step))));
        Chart::Flow(Flow {
            columns,
            links: links.collect(),
            loose: "Leads nowhere yet".to_owned(),
        })
    }
}
