//! With what the plan is carried out, and how its quality is checked.

use super::charts::working_time;
use super::model::{Plan, QualityControl, Resource};
use super::status::{check_due, last_result};
use super::times::{Side, Times};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};

/// People and money.
pub(super) fn resources_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(budget(playbook, figures).map(Block::paragraph));
    blocks.extend(working_time(playbook, plan).map(Block::Chart));
    blocks.extend(times_table(playbook, plan, figures).map(Block::Table));
    if blocks.is_empty() {
        return blocks;
    }
    blocks.insert(
        0,
        Block::heading("resources", playbook.language.say("plan-resources-title")),
    );
    blocks
}

/// The budget of the PMO as the business case tells it; nothing is worked out a second time here.
fn budget(playbook: &Playbook, figures: &Figures) -> Option<Line> {
    figures.get("business-case.budget.variance")?;
    let until = playbook.business_case.as_ref()?.actuals.as_ref()?.until.value;
    let language = &playbook.language;
    let line = Line::of(language, "plan-budget-line")
        .short_date("date", until)
        .figure("actual", figures, "business-case.budget.actual")
        .figure("plan", figures, "business-case.budget.plan")
        .figure("variance", figures, "business-case.budget.variance")
        .link("budget", language.say("plan-budget-link"), "business-case#budget");
    Some(line.line())
}

/// Plan and actual of each period; a period to come has no actual at all, and no column for it.
fn columns_of(plan: &Plan) -> Vec<(Side, Period)> {
    let both = |period: Period| [(Side::Planned, period), (Side::Actual, period)];
    let written = |(side, period): &(Side, Period)| {
        let mut resources = plan.resources.iter();
        resources.any(|(_, resource)| Times::answer(resource, *side, *period).is_some())
    };
    let all = Times::of(plan).periods.into_iter().flat_map(both);
    all.filter(written).collect()
}

fn times_table(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Option<Table> {
    let sides = columns_of(plan);
    let (_, last) = sides.last()?;
    let language = &playbook.language;
    let row = |(id, resource): (&At<String>, &Resource)| {
        let cell = |(side, period): &(Side, Period)| {
            let key = format!("plan.resources.{}.{}.{period}", id.value, side.key());
            match Times::answer(resource, *side, *period) {
                Some(Answer::Known(_)) => Cell::Line(Line::new().bare_figure(figures, &key)),
                Some(Answer::Unknown(_)) => Cell::from(language.say("plan-not-known")),
                Some(Answer::Exempt(_)) => Cell::from(language.say("plan-exempt")),
                None => Cell::from("–"),
            }
        };
        let title = Cell::from(resource.title.value.clone());
        Row::new(
            Some(&id.value),
            std::iter::once(title).chain(sides.iter().map(cell)).collect(),
        )
    };
    let total = |(side, period): &(Side, Period)| {
        let key = format!("plan.resources.{}.{period}", side.key());
        Cell::Line(match figures.get(&key) {
            Some(_) => Line::new().bare_figure(figures, &key),
            None => "–".into(),
        })
    };
    let title = |(side, period): &(Side, Period)| TableColumn {
        title: language
            .message(match side {
                Side::Planned => "plan-times-plan",
                Side::Actual => "plan-times-actual",
            })
            .text("period", language.short_period(*period))
            .string(),
        numeric: true,
    };
    let mut columns = TableColumn::words(&[&language.say("plan-times-who")]);
    columns.extend(sides.iter().map(title));
    let totals = std::iter::once(Cell::from(language.say("plan-times-total"))).chain(sides.iter().map(total));
    Some(Table {
        caption: language
            .message("plan-times-caption")
            .text("period", language.short_period(*last))
            .string(),
        columns,
        rows: plan.resources.iter().map(row).collect(),
        total: Some(Row::new(None, totals.collect())),
        stack: false,
    })
}

/// How the quality is checked, with the newest result.
pub(super) fn quality_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let rows = plan
        .quality
        .iter()
        .map(|(id, control)| quality_row(playbook, id, control, figures));
    let language = &playbook.language;
    let titles = [
        "plan-quality-what",
        "plan-quality-passes",
        "plan-quality-who",
        "plan-quality-newest",
        "plan-quality-passed",
        "plan-state",
    ];
    let caption = language.say("plan-quality-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    vec![Block::heading("quality", language.say("plan-quality-title")), table]
}

fn quality_row(playbook: &Playbook, id: &At<String>, control: &QualityControl, figures: &Figures) -> Row {
    let language = &playbook.language;
    let mut criterion = Line::new().markdown(&control.criterion);
    if let Some(method) = &control.method {
        let both = Line::of(language, "plan-quality-method").line_at("criterion", criterion);
        criterion = both.markdown("method", method).line();
    }
    let mut who = answer_text(playbook, &control.who, |person| playbook.role_of(person));
    if let Some(when) = &control.when {
        let both = language.message("plan-quality-who-when").text("who", who);
        who = both.text("when", when.value.as_str()).string();
    }
    let result = last_result(control, playbook.as_of);
    let newest = match result {
        None => language.say("plan-quality-not-checked").into(),
        Some(result) => {
            let date = language.short_period(result.date.value);
            match &result.note {
                Some(note) => {
                    let both = Line::of(language, "plan-quality-result").text("date", date);
                    both.markdown("note", note).line()
                }
                None => date.into(),
            }
        }
    };
    let key = |name: &str| format!("plan.quality.{}.{name}", id.value);
    let passed = match figures.get(&key("passed")) {
        Some(_) if figures.number(&key("share")).is_some() => Line::of(language, "plan-quality-share")
            .figure("passed", figures, &key("passed"))
            .figure("share", figures, &key("share"))
            .line(),
        Some(_) => Line::new().figure(figures, &key("passed")),
        None => language.say("plan-quality-not-counted").into(),
    };
    let dated = |id: &str, date| language.message(id).short_date("date", date).string();
    let chip = match (result, check_due(control, playbook.as_of)) {
        (None, _) => Chip::new(Tone::None, language.say("plan-quality-chip-not-checked")),
        (Some(_), Some(due)) if due < playbook.as_of => {
            Chip::new(Tone::AtRisk, dated("plan-quality-chip-was-due", due))
        }
        (Some(_), Some(due)) => Chip::new(Tone::OnTrack, dated("plan-quality-chip-next", due)),
        (Some(_), None) => Chip::new(Tone::OnTrack, language.say("plan-quality-chip-checked")),
    };
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().markdown(&control.title)),
            Cell::Line(criterion),
            Cell::from(who),
            Cell::Line(newest),
            Cell::Line(passed),
            Cell::Chip(chip),
        ],
    )
}
