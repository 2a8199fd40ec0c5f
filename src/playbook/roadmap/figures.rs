//! The figures of the items and of the roadmap as a whole.

use jiff::civil::Date;

use super::analysis::{length_in, whole};
use super::calendar::{WEEK, days_between};
use super::load::load;
use super::model::WorkState;
use super::rollout_figures::{learning_figures, load_figures, wave_figures};
use super::standing::{Days, ItemStanding, Standing, Whole, standing};
use super::summary::unbroken;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};

/// What the length, the end and the critical path are called, as planned.
const PLANNED: [&str; 3] = ["roadmap-label-length", "roadmap-label-end", "roadmap-label-path"];
/// The same as foreseen.
const FORESEEN: [&str; 3] = [
    "roadmap-label-foreseen-length",
    "roadmap-label-foreseen-end",
    "roadmap-label-foreseen-path",
];

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
    let (item, language) = (standing.item, &playbook.language);
    let label = |id: &str| {
        let message = language.message(id);
        message.text("item", item.title.value.as_str()).string()
    };
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
    for (name, id, date) in [
        ("start", "roadmap-label-start", standing.plan.start),
        ("finish", "roadmap-label-finish", standing.plan.finish),
    ] {
        put(name, date_figure(label(id), date, unbroken(language, date), planned()));
    }
    for (name, id, date) in [
        (
            "forecast_start",
            "roadmap-label-foreseen-start",
            standing.foreseen.start,
        ),
        (
            "forecast_finish",
            "roadmap-label-foreseen-finish",
            standing.foreseen.finish,
        ),
    ] {
        put(name, date_figure(label(id), date, unbroken(language, date), facts()));
    }
    let slack = |id: &str, days: Days, from: Vec<Span>| {
        let text = length_in(language, days.slack);
        number(label(id), days.slack, "working days", text).from(from)
    };
    put("slack", slack("roadmap-label-slack", standing.plan, planned().to_vec()));
    put(
        "forecast_slack",
        slack("roadmap-label-foreseen-slack", standing.foreseen, facts()),
    );
    let late = standing.days_late();
    let text = playbook.format().number(whole(late), 0);
    put(
        "late_days",
        number(label("roadmap-label-late"), late, "days", text).from(facts()),
    );
    if let Some(progress) = progress(standing, playbook.as_of) {
        let text = share(progress, 0, playbook.format());
        let label = label("roadmap-label-progress");
        put("progress", Figure::number(label, progress, "", text).from(facts()));
    }
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

fn number(label: String, days: i64, unit: &str, text: String) -> Figure {
    Figure::number(label, whole(days), unit, text)
}

fn whole_figures(playbook: &Playbook, standing: &Standing<'_>, figures: &mut Figures) {
    let spans: Vec<Span> = standing.items.iter().map(|item| item.item.duration.span).collect();
    let weeks = whole(WEEK);
    let language = &playbook.language;
    let label = language.say("roadmap-label-first-day");
    let start = date_figure(label, standing.start, language.long_date(standing.start), []);
    figures.insert("roadmap.start", start);
    for (prefix, [length_id, end_id, path_id], part) in [
        ("roadmap", PLANNED, &standing.plan),
        ("roadmap.forecast", FORESEEN, &standing.forecast),
    ] {
        let length = whole(part.days) / weeks;
        let bare = playbook.format().shortest(length, 1);
        let text = language
            .message("roadmap-weeks")
            .number("number", length, bare.as_str());
        figures.insert(
            format!("{prefix}.total_weeks"),
            Figure::number(language.say(length_id), length, "weeks", text.string())
                .bare(bare)
                .from(spans.clone()),
        );
        let end = language.long_date(part.finish);
        let end = date_figure(language.say(end_id), part.finish, end, spans.clone());
        figures.insert(format!("{prefix}.finish"), end);
        let path = critical_figure(language.say(path_id), part);
        figures.insert(format!("{prefix}.critical_path"), path);
    }
    let slip = standing.forecast.days - standing.plan.days;
    let text = match slip {
        0 => language.say("roadmap-slip-none"),
        days => {
            let id = if days > 0 {
                "roadmap-slip-later"
            } else {
                "roadmap-slip-earlier"
            };
            let length = length_in(language, days.abs());
            language.message(id).text("length", length).string()
        }
    };
    let label = language.say("roadmap-label-slip");
    figures.insert(
        "roadmap.slip_weeks",
        Figure::number(label, whole(slip) / weeks, "weeks", text).from(spans),
    );
}

/// The value names every critical item; the text shows the chains.
fn critical_figure(label: String, part: &Whole) -> Figure {
    let paths: Vec<String> = part.paths.iter().map(|path| path.join(" → ")).collect();
    let ids: Vec<serde_json::Value> = part.critical.iter().map(|id| id.clone().into()).collect();
    Figure::new(label, ids.into(), "", paths.join("; "))
}
