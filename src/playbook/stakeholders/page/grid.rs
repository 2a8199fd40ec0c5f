//! How the stakeholders stand: the grid, the matrix of engagement, its course, buy-in by group.

use super::super::analysis::{group_name, name, step};
use super::super::model::{Engagement, Stakeholder, StakeholderGroup, Stakeholders};
use super::super::standing::{
    GROUPS, LEVELS, current, desired, gap, interest, members, months, newest, power, quadrant, to_win,
};
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow, Level, QuadrantPoint, Quadrants};
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row, Table, TableColumn};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// How many months the course shows at most: the first, and the newest of the others.
const COURSE: usize = 5;

pub(super) fn blocks(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let mut blocks = Vec::new();
    let placed = chapter.stakeholders.iter().any(|(_, one)| quadrant(one).is_some());
    if placed {
        blocks.push(Block::heading("grid", language.say("stakeholders-grid")));
        blocks.push(Block::Chart(grid(playbook, chapter)));
    }
    let months = months(chapter, playbook.as_of);
    if months.is_empty() {
        return blocks;
    }
    blocks.push(Block::heading("engagement", language.say("stakeholders-engagement")));
    blocks.push(Block::paragraph(index_line(language, figures, &months)));
    blocks.push(matrix(playbook, chapter, figures));
    blocks.extend(course(playbook, chapter, &months));
    if let Some(chart) = buy_in(playbook, chapter, figures, &months) {
        blocks.push(Block::heading("buy-in", language.say("stakeholders-buy-in")));
        blocks.push(Block::Chart(chart));
    }
    blocks
}

/// A level as the beginning of a line.
fn level_name(language: &Language, level: Engagement) -> String {
    capitalised(&level.word_in(language))
}

fn grid(playbook: &Playbook, chapter: &Stakeholders) -> ChartBlock {
    let language = &playbook.language;
    let corner = |words| capitalised(&language.term("stakeholders-quadrant", words));
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
        subtitle: language.say("stakeholders-grid-subtitle"),
        chart: Chart::Quadrants(Quadrants {
            across: language.say("stakeholders-interest"),
            up: language.say("stakeholders-power"),
            range: (1.0, 5.0),
            middle: 3.5,
            corners: ["keep satisfied", "manage closely", "monitor", "keep informed"].map(corner),
            steps: LEVELS.iter().map(|level| level_name(language, *level)).collect(),
            now: language.say("stakeholders-now"),
            wanted: language.say("stakeholders-desired"),
            row_heading: language.say("stakeholders-stakeholder"),
            points: points.collect(),
        }),
        source: language.say("stakeholders-grid-source"),
        as_of: Some(playbook.as_of),
    }
}

/// `2 of 5 to be managed closely are still to be won`.
fn grid_finding(playbook: &Playbook, chapter: &Stakeholders) -> String {
    let close = |one: &Stakeholder| quadrant(one) == Some("manage closely");
    let all = chapter.stakeholders.iter().filter(|(_, one)| close(one)).count();
    let open = to_win(chapter, playbook.as_of);
    let open = open.iter().filter(|(_, one)| close(one)).count();
    let language = &playbook.language;
    match (open, all) {
        (_, 0) => language.say("stakeholders-grid-nobody"),
        (0, _) => language.say("stakeholders-grid-won"),
        (open, all) => language
            .message("stakeholders-grid-open")
            .count("n", open)
            .count("all", all)
            .string(),
    }
}

fn index_line(language: &Language, figures: &Figures, months: &[Period]) -> Line {
    let said = |id| {
        Line::of(language, id)
            .figure("index", figures, "stakeholders.index")
            .figure("some", figures, "stakeholders.at_desired")
    };
    let line = match months.first() {
        Some(first) if months.len() > 1 => said("stakeholders-index-stands-after")
            .figure("before", figures, "stakeholders.index.first")
            .text("month", language.short_period(*first))
            .figure("then", figures, "stakeholders.at_desired.first"),
        _ => said("stakeholders-index-stands"),
    };
    let mut line = line.line().text(" ").text(language.say("stakeholders-index-about"));
    if figures.number("stakeholders.index.known") != figures.number("stakeholders.count") {
        let known = Line::of(language, "stakeholders-index-known");
        let known = known.figure("known", figures, "stakeholders.index.known").line();
        line = line.text(" ");
        line.0.extend(known.0);
    }
    line
}

/// The matrix: in English, C where each stands, D where each should stand.
fn matrix(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Block {
    let language = &playbook.language;
    let (here, there) = (
        language.say("stakeholders-letter-now"),
        language.say("stakeholders-letter-desired"),
    );
    let rows = chapter.stakeholders.iter().map(|(id, one)| {
        let (now, wanted) = (current(one, playbook.as_of), desired(one));
        let letters = LEVELS.iter().map(|level| {
            Cell::from(match (now == Some(*level), wanted == Some(*level)) {
                (true, true) => Line::new().strong(format!("{here} {there}")),
                (true, false) => Line::new().strong(&*here),
                (false, true) => Line::from(&*there),
                (false, false) => Line::new(),
            })
        });
        let mut row = Row::new(None, vec![Cell::from(name(playbook, id, one))]);
        row.cells.extend(letters);
        row.cells.push(gap_cell(language, figures, id));
        row.highlight = gap(one, playbook.as_of).is_some_and(|gap| gap > 0);
        row
    });
    let mut columns = TableColumn::words(&[language.say("stakeholders-stakeholder")]);
    columns.extend(LEVELS.iter().map(|level| TableColumn {
        title: level_name(language, *level),
        numeric: false,
    }));
    columns.push(TableColumn {
        title: language.say("stakeholders-levels-to-go"),
        numeric: true,
    });
    Block::Table(Table {
        // Short, since it stands above a table that scrolls on a phone.
        caption: language.say("stakeholders-matrix-caption"),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    })
}

fn gap_cell(language: &Language, figures: &Figures, id: &At<String>) -> Cell {
    let key = format!("stakeholders.{}.gap", id.value);
    Cell::from(if figures.get(&key).is_some() {
        Line::new().figure(figures, &key)
    } else {
        Line::from(language.say("stakeholders-not-judged"))
    })
}

/// How they stood each time somebody judged it; nothing where there is only one month.
fn course(playbook: &Playbook, chapter: &Stakeholders, months: &[Period]) -> Option<Block> {
    let (first, rest) = months.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let skipped = rest.len().saturating_sub(COURSE);
    let shown: Vec<Period> = std::iter::once(*first)
        .chain(rest.iter().skip(skipped).copied())
        .collect();
    let rows = chapter.stakeholders.iter().map(|(id, one)| {
        let mut cells = vec![Cell::from(name(playbook, id, one))];
        cells.extend(shown.iter().map(|month| Cell::from(stood(playbook, one, *month))));
        cells.push(Cell::from(one.desired.as_ref().map_or_else(
            || language.say("stakeholders-not-known"),
            |desired| answer_text(playbook, desired, |level| level.value.word_in(language)),
        )));
        Row::new(None, cells)
    });
    let column = |title: String| TableColumn { title, numeric: false };
    let mut columns = vec![column(language.say("stakeholders-stakeholder"))];
    columns.extend(shown.iter().map(|month| column(language.short_period(*month))));
    columns.push(column(language.say("stakeholders-desired")));
    let caption = match skipped {
        0 => language.say("stakeholders-course-caption"),
        _ => language
            .message("stakeholders-course-newest")
            .count("n", COURSE)
            .string(),
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
    let language = &playbook.language;
    newest(&one.engagement, day).map_or_else(
        || language.say("stakeholders-not-judged"),
        |(_, answer)| answer_text(playbook, answer, |level: &At<Engagement>| level.value.word_in(language)),
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
    let language = &playbook.language;
    let rows = groups.iter().map(|(group, now)| DumbbellRow {
        label: format!(
            "{} ({})",
            group_name(language, *group),
            members(chapter, *group).count()
        ),
        earlier: first.and_then(|_| points(*group, ".first")),
        current: *now,
        bold: *group == lowest,
        ..DumbbellRow::default()
    });
    let key = format!("stakeholders.groups.{}.index", lowest.word());
    let worked_out = Line::of(language, "stakeholders-buy-in-least")
        .text("group", lowest.word_in(language))
        .figure("index", figures, &key)
        .plain();
    Some(ChartBlock {
        key: "stakeholders.buy-in".to_owned(),
        finding: finding(&chapter.findings, "buy-in", worked_out),
        subtitle: language.say("stakeholders-buy-in-subtitle"),
        chart: Chart::Dumbbell(Dumbbell {
            scale: [0.0, 25.0, 50.0, 75.0, 100.0]
                .map(|value| Level {
                    value,
                    name: String::new(),
                })
                .to_vec(),
            rows: rows.collect(),
            row_heading: language.say("stakeholders-group"),
            earlier: first.map(|month| language.short_period(*month)),
            current: months.last().map_or_else(
                || language.say("stakeholders-now"),
                |month| language.short_period(*month),
            ),
            target: None,
            benchmark: None,
            difference: None,
            decimals: Decimals::UpTo(1),
        }),
        source: language.say("stakeholders-source"),
        as_of: Some(playbook.as_of),
    })
}
