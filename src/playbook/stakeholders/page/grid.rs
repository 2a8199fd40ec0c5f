//! How the stakeholders stand: the grid, the matrix of engagement, its course, buy-in by group.

use super::super::analysis::{NOT_JUDGED, name, step};
use super::super::model::{Engagement, Stakeholder, StakeholderGroup, Stakeholders};
use super::super::standing::{
    GROUPS, LEVELS, current, desired, gap, interest, members, months, newest, power, quadrant, to_win,
};
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow, Level, QuadrantPoint, Quadrants};
use crate::playbook::foundation::{NOT_KNOWN, answer_text};
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row, Table, TableColumn};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// How many months the course shows at most: the first, and the newest of the others.
const COURSE: usize = 5;

pub(super) fn blocks(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Vec<Block> {
    let mut blocks = Vec::new();
    let placed = chapter.stakeholders.iter().any(|(_, one)| quadrant(one).is_some());
    if placed {
        blocks.push(Block::heading("grid", "Power and interest"));
        blocks.push(Block::Chart(grid(playbook, chapter)));
    }
    let months = months(chapter, playbook.as_of);
    if months.is_empty() {
        return blocks;
    }
    blocks.push(Block::heading("engagement", "How they stand"));
    blocks.push(Block::paragraph(index_line(figures, &months)));
    blocks.push(matrix(playbook, chapter, figures));
    blocks.extend(course(playbook, chapter, &months));
    if let Some(chart) = buy_in(playbook, chapter, figures, &months) {
        blocks.push(Block::heading("buy-in", "Buy-in by group"));
        blocks.push(Block::Chart(chart));
    }
    blocks
}

fn grid(playbook: &Playbook, chapter: &Stakeholders) -> ChartBlock {
    let open = to_win(chapter, playbook.as_of);
    let bold: Vec<&str> = open.iter().take(2).map(|(id, _)| id.value.as_str()).collect();
    let points = chapter.stakeholders.iter().map(|(id, one)| QuadrantPoint {
        label: name(playbook, id, one),
        across: interest(one).map(f64::from),
        up: power(one).map(f64::from),
        now: current(one, playbook.as_of).map(step),
        wanted: desired(one).map(step),
        bold: bold.contains(&id.value.as_str()),
    });
    ChartBlock {
        key: "stakeholders.grid".to_owned(),
        finding: finding(&chapter.findings, "grid", grid_finding(playbook, chapter)),
        subtitle: "Power and interest of each stakeholder, 1 to 5; how each stands, and how it should stand".to_owned(),
        chart: Chart::Quadrants(Quadrants {
            across: "Interest".to_owned(),
            up: "Power".to_owned(),
            range: (1.0, 5.0),
            middle: 3.5,
            corners: ["Keep satisfied", "Manage closely", "Monitor", "Keep informed"].map(str::to_owned),
            steps: LEVELS.iter().map(|level| capitalised(level.word())).collect(),
            now: "Now".to_owned(),
            wanted: "Desired".to_owned(),
            row_heading: "Stakeholder".to_owned(),
            points: points.collect(),
        }),
        source: "stakeholder register of this playbook; high is 4 or 5".to_owned(),
        as_of: Some(playbook.as_of),
    }
}

/// `2 of 5 to be managed closely are still to be won`.
fn grid_finding(playbook: &Playbook, chapter: &Stakeholders) -> String {
    let close = |one: &Stakeholder| quadrant(one) == Some("manage closely");
    let all = chapter.stakeholders.iter().filter(|(_, one)| close(one)).count();
    let open = to_win(chapter, playbook.as_of);
    let open = open.iter().filter(|(_, one)| close(one)).count();
    match (open, all) {
        (_, 0) => "Nobody has both much power and much interest".to_owned(),
        (0, _) => "All who must be managed closely are won".to_owned(),
        (open, all) => {
            let verb = if open == 1 { "is" } else { "are" };
            format!("{open} of {all} to be managed closely {verb} still to be won")
        }
    }
}

fn index_line(figures: &Figures, months: &[Period]) -> Line {
    let mut line = Line::from("The engagement index stands at ").strong_figure(figures, "stakeholders.index");
    if let (Some(first), true) = (months.first(), months.len() > 1) {
        line = line
            .text(", after ")
            .figure(figures, "stakeholders.index.first")
            .text(format!(" in {}", first.short()));
    }
    line = line
        .text("; ")
        .figure(figures, "stakeholders.at_desired")
        .text(" stand where we need them");
    if months.len() > 1 {
        line = line.text(", after ").figure(figures, "stakeholders.at_desired.first");
    }
    line = line.text(
        ". Levels are labels in an order, not measured quantities: read the matrix first, then the index. The index \
         weighs each by power × interest; at 100\u{a0}% all stand exactly where they should.",
    );
    if figures.number("stakeholders.index.known") != figures.number("stakeholders.count") {
        line = line
            .text(" All values are known of ")
            .figure(figures, "stakeholders.index.known")
            .text("; the others are left out.");
    }
    line
}

/// The matrix: C where each stands, D where each should stand.
fn matrix(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Block {
    let rows = chapter.stakeholders.iter().map(|(id, one)| {
        let (now, wanted) = (current(one, playbook.as_of), desired(one));
        let letters = LEVELS.iter().map(|level| {
            Cell::from(match (now == Some(*level), wanted == Some(*level)) {
                (true, true) => Line::new().strong("C D"),
                (true, false) => Line::new().strong("C"),
                (false, true) => Line::from("D"),
                (false, false) => Line::new(),
            })
        });
        let mut row = Row::new(None, vec![Cell::from(name(playbook, id, one))]);
        row.cells.extend(letters);
        row.cells.push(gap_cell(figures, id));
        row.highlight = gap(one, playbook.as_of).is_some_and(|gap| gap > 0);
        row
    });
    let mut columns = TableColumn::words(&["Stakeholder"]);
    columns.extend(LEVELS.iter().map(|level| TableColumn {
        title: capitalised(level.word()),
        numeric: false,
    }));
    columns.push(TableColumn {
        title: "Levels to go".to_owned(),
        numeric: true,
    });
    Block::Table(Table {
        // Short, since it stands above a table that scrolls on a phone.
        caption: "C is where each stands, D where we need them".to_owned(),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    })
}

fn gap_cell(figures: &Figures, id: &At<String>) -> Cell {
    let key = format!("stakeholders.{}.gap", id.value);
    Cell::from(if figures.get(&key).is_some() {
        Line::new().figure(figures, &key)
    } else {
        Line::from(NOT_JUDGED)
    })
}

/// How they stood each time somebody judged it; nothing where there is only one month.
fn course(playbook: &Playbook, chapter: &Stakeholders, months: &[Period]) -> Option<Block> {
    let (first, rest) = months.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let skipped = rest.len().saturating_sub(COURSE);
    let shown: Vec<Period> = std::iter::once(*first)
        .chain(rest.iter().skip(skipped).copied())
        .collect();
    let rows = chapter.stakeholders.iter().map(|(id, one)| {
        let mut cells = vec![Cell::from(name(playbook, id, one))];
        cells.extend(shown.iter().map(|month| Cell::from(stood(playbook, one, *month))));
        cells.push(Cell::from(one.desired.as_ref().map_or_else(
            || NOT_KNOWN.to_owned(),
            |desired| answer_text(playbook, desired, |level| level.value.word().to_owned()),
        )));
        Row::new(None, cells)
    });
    let column = |title: String| TableColumn { title, numeric: false };
    let mut columns = vec![column("Stakeholder".to_owned())];
    columns.extend(shown.iter().map(|month| column(month.short())));
    columns.push(column("Desired".to_owned()));
    let caption = match skipped {
        0 => "How they stood each time we asked ourselves".to_owned(),
        _ => format!("How they stood: the first month and the newest {COURSE}"),
    };
    Some(Block::Table(Table {
        caption,
        columns,
        rows: rows.collect(),
        total: None,
        // Short words side by side tell the course; one below the other they do not.
        stack: false,
    }))
}

/// How one stood at the end of a month, as judged then or before.
fn stood(playbook: &Playbook, one: &Stakeholder, month: Period) -> String {
    let day = month.end().min(playbook.as_of);
    newest(&one.engagement, day).map_or_else(
        || NOT_JUDGED.to_owned(),
        |(_, answer)| answer_text(playbook, answer, |level: &At<Engagement>| level.value.word().to_owned()),
    )
}

/// The index of each group then and now, lowest first.
fn buy_in(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, months: &[Period]) -> Option<ChartBlock> {
    let points = |group: StakeholderGroup, suffix: &str| {
        let key = format!("stakeholders.groups.{}.index{suffix}", group.word());
        figures.number(&key).map(|share| share * 100.0)
    };
    let mut groups: Vec<(StakeholderGroup, Option<f64>)> = GROUPS
        .iter()
        .filter(|group| members(chapter, **group).next().is_some())
        .map(|group| (*group, points(*group, "")))
        .collect();
    groups.sort_by(|(_, a), (_, b)| a.unwrap_or(f64::MAX).total_cmp(&b.unwrap_or(f64::MAX)));
    let (lowest, value) = *groups.first()?;
    value?;
    let first = months.first().filter(|_| months.len() > 1);
    let rows = groups.iter().map(|(group, now)| DumbbellRow {
        label: format!("{} ({})", capitalised(group.word()), members(chapter, *group).count()),
        earlier: first.and_then(|_| points(*group, ".first")),
        current: *now,
        bold: *group == lowest,
        ..DumbbellRow::default()
    });
    let key = format!("stakeholders.groups.{}.index", lowest.word());
    let worked_out = format!("Least won: {}, at {}", lowest.word(), figures.text(&key));
    Some(ChartBlock {
        key: "stakeholders.buy-in".to_owned(),
        finding: finding(&chapter.findings, "buy-in", worked_out),
        subtitle: "Engagement index by group, %; 100 is where we need them; in brackets how many they are".to_owned(),
        chart: Chart::Dumbbell(Dumbbell {
            scale: [0.0, 25.0, 50.0, 75.0, 100.0]
                .map(|value| Level {
                    value,
                    name: String::new(),
                })
                .to_vec(),
            rows: rows.collect(),
            row_heading: "Group".to_owned(),
            earlier: first.map(|month| month.short()),
            current: months.last().map_or_else(|| "Now".to_owned(), |month| month.short()),
            target: None,
            benchmark: None,
            difference: None,
            decimals: Decimals::UpTo(1),
        }),
        source: "stakeholder register of this playbook".to_owned(),
        as_of: Some(playbook.as_of),
    })
}
