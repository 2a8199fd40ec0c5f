//! The figures of the items and of the roadmap as a whole.

use jiff::civil::Date;

use super::analysis::length_text;
use super::calendar::{WEEK, days_between};
use super::load::load;
use super::model::WorkState;
use super::rollout_figures::{learning_figures, load_figures, wave_figures};
use super::standing::{Days, ItemStanding, Standing, Whole, standing};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::{Figure, Figures};

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(roadmap) = &playbook.roadmap else { return };
    let standing = standing(playbook);
    if let Some(standing) = &standing {
        for item in &standing.items {
            item_figures(playbook, item, figures);
        }
        whole_figures(playbook, standing, figures);
    }
    wave_figures(playbook, roadmap, figures);
    super::coverage::figures(playbook, roadmap, standing.as_ref(), figures);
    load_figures(playbook, &load(roadmap, standing.as_ref()), figures);
    learning_figures(playbook, roadmap, figures);
}

fn date_figure(label: String, date: Date, text: String, from: impl IntoIterator<Item = Span>) -> Figure {
    Figure::new(label, date.to_string().into(), "date", text).from(from)
}

fn item_figures(playbook: &Playbook, standing: &ItemStanding<'_>, figures: &mut Figures) {
    let (item, title) = (standing.item, &standing.item.title.value);
    let planned = || [item.duration.span, standing.id.span];
    let facts = || {
        let dates = [&item.started, &item.finished]
            .into_iter()
            .flatten()
            .map(|date| date.span);
        planned()
            .into_iter()
            .chain(item.forecast.iter().map(|forecast| forecast.span))
            .chain(dates)
            .collect::<Vec<_>>()
    };
    let mut put = |name: &str, figure: Figure| figures.insert(format!("roadmap.{}.{name}", standing.id.value), figure);
    for (name, word, date) in [
        ("start", "planned start", standing.plan.start),
        ("finish", "planned finish", standing.plan.finish),
    ] {
        put(
            name,
            date_figure(format!("{title}, {word}"), date, day(date), planned()),
        );
    }
    for (name, word, date) in [
        ("forecast_start", "foreseen start", standing.foreseen.start),
        ("forecast_finish", "foreseen finish", standing.foreseen.finish),
    ] {
        put(name, date_figure(format!("{title}, {word}"), date, day(date), facts()));
    }
    let slack = |word: &str, days: Days, from: Vec<Span>| {
        number(
            format!("{title}, {word}"),
            days.slack,
            "working days",
            length_text(days.slack),
        )
        .from(from)
    };
    put("slack", slack("slack as planned", standing.plan, planned().to_vec()));
    put("forecast_slack", slack("slack as foreseen", standing.foreseen, facts()));
    let late = standing.days_late();
    let text = playbook.format().number(whole(late), 0);
    put(
        "late_days",
        number(format!("{title}, days later than planned"), late, "days", text).from(facts()),
    );
    if let Some(progress) = progress(standing, playbook.as_of) {
        let label = format!("{title}, progress");
        let text = share(progress, 0, playbook.format());
        put("progress", Figure::number(label, progress, "", text).from(facts()));
    }
}

/// A day that no table breaks apart.
fn day(date: Date) -> String {
    short_date(date).replace(' ', "\u{a0}")
}

/// How far an item in progress is: as given, else the share of its foreseen days that have passed.
fn progress(standing: &ItemStanding<'_>, as_of: Date) -> Option<f64> {
    if standing.state != WorkState::InProgress {
        return None;
    }
    if let Some(given) = &standing.item.progress {
        return Some(given.value.0);
    }
    let Days { start, finish, .. } = standing.foreseen;
    let days = whole(days_between(start, finish) + 1);
    let passed = whole(days_between(start, as_of) + 1);
    (days > 0.0).then(|| (passed / days).clamp(0.0, 1.0))
}

#[allow(
    clippy::cast_precision_loss,
    reason = "days of a calendar that ends in the year 9999"
)]
fn whole(days: i64) -> f64 {
    days as f64
}

fn number(label: String, days: i64, unit: &str, text: String) -> Figure {
    Figure::number(label, whole(days), unit, text)
}

fn whole_figures(playbook: &Playbook, standing: &Standing<'_>, figures: &mut Figures) {
    let spans: Vec<Span> = standing.items.iter().map(|item| item.item.duration.span).collect();
    let weeks = whole(WEEK);
    let format = playbook.format();
    figures.insert(
        "roadmap.start",
        date_figure(
            "First day of the roadmap".to_owned(),
            standing.start,
            long_date(standing.start),
            [],
        ),
    );
    for (prefix, word, part) in [
        ("roadmap", "as planned", &standing.plan),
        ("roadmap.forecast", "as foreseen", &standing.forecast),
    ] {
        let length = whole(part.days) / weeks;
        let text = format.shortest(length, 1);
        let noun = if part.days == WEEK { "week" } else { "weeks" };
        let label = format!("Length of the roadmap {word}");
        figures.insert(
            format!("{prefix}.total_weeks"),
            Figure::number(label, length, "weeks", format!("{text}\u{a0}{noun}"))
                .bare(text)
                .from(spans.clone()),
        );
        let label = format!("End of the roadmap {word}");
        let end = date_figure(label, part.finish, long_date(part.finish), spans.clone());
        figures.insert(format!("{prefix}.finish"), end);
        figures.insert(format!("{prefix}.critical_path"), critical_figure(word, part));
    }
    let slip = standing.forecast.days - standing.plan.days;
    let text = match slip {
        0 => "as planned".to_owned(),
        days if days > 0 => format!("{} later", length_text(days)),
        days => format!("{} earlier", length_text(-days)),
    };
    figures.insert(
        "roadmap.slip_weeks",
        Figure::number("Slip of the whole roadmap", whole(slip) / weeks, "weeks", text).from(spans),
    );
}

/// The value names every critical item; the text shows the chains.
fn critical_figure(word: &str, part: &Whole) -> Figure {
    let paths: Vec<String> = part.paths.iter().map(|path| path.join(" → ")).collect();
    let ids: Vec<serde_json::Value> = part.critical.iter().map(|id| id.clone().into()).collect();
    Figure::new(format!("Critical path {word}"), ids.into(), "", paths.join("; "))
}
