//! Work over time in lanes, with a line for today.

mod dependencies;
mod drawing;
mod head;
mod time;
mod words;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::Serialize;

use super::counted;
use super::key::{Key, Mark};
use super::table::DataTable;
use crate::vocabulary::language::Language;

/// What stands in place of dates that nobody has given.
pub(super) fn no_dates(language: &Language) -> String {
    language.say("chart-no-dates")
}

/// Work over time: lanes of rows with their planned and foreseen bars, and a line for today.
///
/// What is over is solid, what is planned is outlined, what is foreseen is hatched. Where the
/// forecast differs from the plan, a thin outlined bar below keeps the plan in sight. Rows that
/// everything waits for are thicker, bold, in the ink of the subject, and joined by lines.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Gantt {
    /// The lanes from top to bottom.
    pub lanes: Vec<GanttLane>,
    /// The day of the line, if it is to be drawn.
    pub today: Option<Date>,
    /// Names what a row is, for the table: "Item".
    pub row_heading: String,
    /// Names what a lane is, for the table: "Stage".
    pub lane_heading: String,
    /// The name of the planned bars: "Plan".
    pub planned: String,
    /// The name of the bars as they are or are foreseen: "Forecast".
    pub foreseen: String,
    /// The name of the rows that everything waits for: "Critical path".
    pub critical: String,
    /// The name of all other rows: "Has slack"; left out of the legend when empty.
    pub other: String,
    /// Names the words of a row, for the table: "State".
    pub note_heading: String,
}

/// A lane of a [`Gantt`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GanttLane {
    /// Its name; a lane without one has no band.
    pub name: String,
    /// Its rows from top to bottom.
    pub rows: Vec<GanttRow>,
}

/// A row of a [`Gantt`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GanttRow {
    /// What other rows name it by in `after`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// First and last day as planned.
    pub planned: Option<(Date, Date)>,
    /// First and last day as it is, or as it is foreseen now.
    pub foreseen: Option<(Date, Date)>,
    /// How far it is.
    pub state: GanttState,
    /// Whether everything waits for it.
    pub critical: bool,
    /// Whether it is a day rather than a stretch of days: drawn as a diamond.
    pub milestone: bool,
    /// The rows whose end it waits for; drawn where both are critical.
    pub after: Vec<String>,
    /// A word or two: the slack, how late it is.
    pub note: String,
}

/// How far a row of a [`Gantt`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GanttState {
    /// Over: drawn solid.
    Done,
    /// Running: drawn solid up to today, hatched after it.
    Running,
    /// To come: drawn outlined, or hatched where the forecast differs from the plan.
    #[default]
    Planned,
}

impl GanttState {
    fn words(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Running => "running",
            Self::Planned => "planned",
        }
    }
}

/// How a part of a bar is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fill {
    Solid,
    Outlined,
    Hatched,
}

/// A part of a bar: its first and its last day.
type Part = (Date, Date, Fill);

/// Dates in their order, whichever way round they were given.
fn ordered((a, b): (Date, Date)) -> (Date, Date) {
    (a.min(b), a.max(b))
}

impl GanttRow {
    /// First and last day of the bar: as foreseen, else as planned.
    fn days(&self) -> Option<(Date, Date)> {
        self.foreseen.or(self.planned).map(ordered)
    }

    /// The plan, where the bar does not show it.
    fn baseline(&self) -> Option<(Date, Date)> {
        self.planned.filter(|_| self.is_moved()).map(ordered)
    }

    /// Whether the days are others than planned.
    fn is_moved(&self) -> bool {
        self.foreseen
            .is_some_and(|foreseen| self.planned.map(ordered) != Some(ordered(foreseen)))
    }

    /// The parts of the bar from left to right.
    fn parts(&self, today: Option<Date>) -> Vec<Part> {
        let Some((from, to)) = self.days() else {
            return Vec::new();
        };
        let running = self.state == GanttState::Running && !self.milestone;
        match (self.state, today) {
            (GanttState::Done, _) => vec![(from, to, Fill::Solid)],
            (_, Some(today)) if running && today < from => vec![(from, to, Fill::Hatched)],
            (_, Some(today)) if running && today < to => {
                let next = today.tomorrow().unwrap_or(today);
                vec![(from, today, Fill::Solid), (next, to, Fill::Hatched)]
            }
            _ if running => vec![(from, to, Fill::Solid)],
            _ if self.is_moved() => vec![(from, to, Fill::Hatched)],
            _ => vec![(from, to, Fill::Outlined)],
        }
    }
}

impl Gantt {
    fn rows(&self) -> impl Iterator<Item = &GanttRow> {
        self.lanes.iter().flat_map(|lane| &lane.rows)
    }

    /// The first and the last day of all bars, planned and foreseen.
    fn days(&self) -> Option<(Date, Date)> {
        let all = self.rows().flat_map(|row| [row.planned, row.foreseen]).flatten();
        all.map(ordered)
            .reduce(|whole, days| (whole.0.min(days.0), whole.1.max(days.1)))
    }

    pub(super) fn lead(&self, language: &Language) -> String {
        let rows = counted(language, "chart-rows", self.rows().count());
        let lanes = self.lanes.len();
        let days = self.days();
        let mut chart = language
            .message("chart-gantt")
            .text("shape", if lanes < 2 { "one" } else { "lanes" })
            .text("dates", if days.is_some() { "known" } else { "none" })
            .text("rows", rows)
            .count("lanes", lanes);
        if let Some((from, to)) = days {
            chart = chart.short_date("from", from).short_date("to", to);
        }
        match self.today {
            Some(today) => format!(
                "{} {}",
                chart.string(),
                language.message("chart-today-is").short_date("day", today).string()
            ),
            None => chart.string(),
        }
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        table.words(&or(&self.lane_heading, "chart-lane", language));
        // Dates stand under each other like numbers, and keep their headings where they are read out.
        for name in [&self.planned, &self.foreseen] {
            table.numbers(&language.message("chart-from").text("name", name.as_str()).string());
            table.numbers(&language.message("chart-to").text("name", name.as_str()).string());
        }
        table.numbers(&or(&self.critical, "chart-critical", language));
        table.words(&or(&self.note_heading, "chart-state", language));
        for lane in &self.lanes {
            for row in &lane.rows {
                table.rows.push(cells(lane, row, language));
            }
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        let has = |fits: &dyn Fn(&GanttRow) -> bool| self.rows().any(|row| row.days().is_some() && fits(row));
        let filled = |fill: Fill| has(&|row| row.parts(self.today).iter().any(|part| part.2 == fill));
        let wanted = [
            (Mark::Solid, &self.critical, has(&|row| row.critical)),
            (Mark::Neutral, &self.other, has(&|row| !row.critical)),
            (Mark::Foreseen, &self.foreseen, filled(Fill::Hatched)),
            (
                Mark::Baseline,
                &self.planned,
                filled(Fill::Outlined) || has(&|row| row.baseline().is_some()),
            ),
        ];
        let shown = wanted.into_iter().filter(|(_, name, shown)| *shown && !name.is_empty());
        shown.map(|(mark, name, _)| Key::new(mark, name)).collect()
    }
}

fn or(words: &str, otherwise: &str, language: &Language) -> String {
    if words.is_empty() {
        language.say(otherwise)
    } else {
        words.to_owned()
    }
}

fn cells(lane: &GanttLane, row: &GanttRow, language: &Language) -> Vec<String> {
    let pair = |days: Option<(Date, Date)>, missing: &str| match days.map(ordered) {
        Some((from, to)) => [language.short_date(from), language.short_date(to)],
        None => [missing.to_owned(), missing.to_owned()],
    };
    let no_dates = no_dates(language);
    let as_planned = if row.planned.is_some() {
        language.say("chart-as-planned")
    } else {
        no_dates.clone()
    };
    let mut cells = vec![row.label.clone(), lane.name.clone()];
    cells.extend(pair(row.planned, &no_dates));
    cells.extend(pair(row.foreseen, &as_planned));
    cells.push(language.say(if row.critical { "chart-yes" } else { "chart-no" }));
    let state = language.term("gantt-state", row.state.words());
    cells.push(match row.note.as_str() {
        "" => state,
        note => format!("{state}, {note}"),
    });
    cells
}
