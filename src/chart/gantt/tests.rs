//! The table, the parts of bars and the legend of a Gantt chart.

use jiff::civil::{Date, date};

use super::*;
use crate::chart::{Chart, Width};
use crate::vocabulary::language::Language;

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn row(id: &str, planned: Option<(&str, &str)>, foreseen: Option<(&str, &str)>, state: GanttState) -> GanttRow {
    let days = |pair: Option<(&str, &str)>| pair.map(|(from, to)| (day(from), day(to)));
    GanttRow {
        id: id.to_owned(),
        label: format!("{id} Name"),
        planned: days(planned),
        foreseen: days(foreseen),
        state,
        ..GanttRow::default()
    }
}

fn of(rows: Vec<GanttRow>) -> Gantt {
    Gantt {
        lanes: vec![GanttLane {
            name: "3 Rollout".to_owned(),
            rows,
        }],
        today: Some(date(2026, 10, 31)),
        row_heading: "Item".to_owned(),
        lane_heading: "Stage".to_owned(),
        planned: "Plan".to_owned(),
        foreseen: "Forecast".to_owned(),
        critical: "Critical path".to_owned(),
        other: "Has slack".to_owned(),
        note_heading: "State".to_owned(),
    }
}

fn wave_3() -> GanttRow {
    GanttRow {
        critical: true,
        note: "3 weeks late".to_owned(),
        ..row(
            "M18",
            Some(("2026-06-15", "2026-10-30")),
            Some(("2026-06-15", "2026-11-20")),
            GanttState::Running,
        )
    }
}

#[test]
fn the_table_tells_plan_forecast_and_state() {
    let rows = vec![
        wave_3(),
        row("M17", Some(("2026-05-29", "2026-04-06")), None, GanttState::Done),
        row("M99", None, None, GanttState::Planned),
    ];
    let chart = of(rows);
    let table = chart.table(&Language::english());
    let headings: Vec<&str> = table.columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(
        headings.join(" | "),
        "Item | Stage | Plan from | Plan to | Forecast from | Forecast to | Critical path | State"
    );
    let rows: Vec<String> = table.rows.iter().map(|row| row.join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "M18 Name | 3 Rollout | 15 Jun 2026 | 30 Oct 2026 | 15 Jun 2026 | 20 Nov 2026 | yes | running, 3 weeks late",
            "M17 Name | 3 Rollout | 6 Apr 2026 | 29 May 2026 | as planned | as planned | no | done",
            "M99 Name | 3 Rollout | no dates | no dates | no dates | no dates | no | planned",
        ]
    );
    assert_eq!(
        chart.lead(&Language::english()),
        "Gantt chart of 3 rows, from 6 Apr 2026 to 20 Nov 2026. Today is 31 Oct 2026."
    );
}

#[test]
fn a_running_row_is_solid_up_to_today_and_hatched_after_it() {
    let today = Some(date(2026, 10, 31));
    let (from, to) = (date(2026, 6, 15), date(2026, 11, 20));
    assert_eq!(
        wave_3().parts(today),
        [
            (from, date(2026, 10, 31), Fill::Solid),
            (date(2026, 11, 1), to, Fill::Hatched)
        ]
    );
    for (today, fill) in [
        (None, Fill::Solid),
        (Some(to), Fill::Solid),
        (Some(date(2027, 1, 1)), Fill::Solid),
        (Some(date(2026, 6, 14)), Fill::Hatched),
    ] {
        assert_eq!(wave_3().parts(today), [(from, to, fill)], "{today:?}");
    }
}

#[test]
fn what_is_to_come_is_outlined_as_planned_and_hatched_where_it_moves() {
    let plan = Some(("2026-11-02", "2027-02-19"));
    let moved = Some(("2026-11-23", "2027-03-12"));
    for (planned, foreseen, fill, baseline) in [
        (plan, None, Fill::Outlined, false),
        (plan, plan, Fill::Outlined, false),
        (plan, moved, Fill::Hatched, true),
        (None, moved, Fill::Hatched, false),
    ] {
        let row = row("M20", planned, foreseen, GanttState::Planned);
        assert_eq!(row.parts(None).first().map(|part| part.2), Some(fill));
        assert_eq!(row.baseline().is_some(), baseline);
    }
    let none = row("M20", None, None, GanttState::Done);
    assert!(none.parts(None).is_empty());
}

#[test]
fn the_legend_names_what_is_drawn() {
    let labels = |rows: Vec<GanttRow>| {
        let keys = of(rows).keys();
        keys.into_iter().map(|key| key.label).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(labels(vec![wave_3()]), "Critical path, Forecast, Plan");
    let done = || row("M17", Some(("2026-04-06", "2026-05-29")), None, GanttState::Done);
    assert_eq!(labels(vec![done()]), "Has slack");
    assert_eq!(labels(vec![row("M99", None, None, GanttState::Planned)]), "");
}

#[test]
fn lines_join_only_rows_that_everything_waits_for() {
    let lines = |first: bool, second: bool| {
        let mut rows = vec![wave_3(), wave_3()];
        rows[0].critical = first;
        rows[1].critical = second;
        rows[1].id = "M20".to_owned();
        rows[1].after = vec!["M18".to_owned(), "nobody".to_owned()];
        let chart = Chart::Gantt(of(rows));
        let svg = chart.draw("c", "t", Width::Wide, &Language::english());
        svg.matches("class=\"dep\"").count()
    };
    assert_eq!([lines(true, true), lines(true, false), lines(false, true)], [1, 0, 0]);
}

#[test]
fn nothing_at_all_and_the_ends_of_time_are_drawn() {
    for chart in [
        Gantt::default(),
        of(Vec::new()),
        of(vec![row(
            "M1",
            Some(("-009999-01-01", "9999-12-31")),
            None,
            GanttState::Running,
        )]),
        of(vec![row(
            "M1",
            Some(("9999-12-31", "9999-12-31")),
            None,
            GanttState::Done,
        )]),
    ] {
        for width in [Width::Wide, Width::Narrow] {
            let svg = Chart::Gantt(chart.clone()).draw("c", "t", width, &Language::english());
            assert!(svg.ends_with("</svg>") && !svg.contains("NaN"), "{svg}");
        }
    }
}
