//! What later chapters, and the pages of this one, ask of the roadmap.

use jiff::civil::Date;

use super::calendar::WEEK;
use super::load::days_of;
use super::model::{Criterion, PilotCriterion, Wave, WorkState};
use super::standing::{ItemStanding, Standing, standing};
use crate::playbook::Playbook;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// The days of facts: what happened by then is known.
pub(super) fn dates(playbook: &Playbook, dates: &mut Vec<Date>) {
    let Some(roadmap) = &playbook.roadmap else { return };
    let mut add = |date: &Option<At<Date>>| dates.extend(date.as_ref().map(|date| date.value));
    for (_, item) in roadmap.items.iter() {
        add(&item.started);
        add(&item.finished);
    }
    for (_, wave) in roadmap.waves.iter() {
        let criteria = wave.entry_criteria.iter().chain(&wave.exit_criteria);
        criteria.for_each(|criterion| add(&criterion.met));
    }
    for (_, lesson) in roadmap.lessons.iter() {
        add(&lesson.done);
    }
}

/// The figures that are missing only because an item or a wave could not be read.
pub(super) fn unreadable(playbook: &Playbook, keys: &mut Vec<String>) {
    let Some(roadmap) = &playbook.roadmap else { return };
    keys.extend(roadmap.items.unreadable().map(|id| format!("roadmap.{id}")));
    keys.extend(roadmap.waves.unreadable().map(|id| format!("roadmap.waves.{id}")));
    if roadmap.items.has_unreadable() {
        keys.push("roadmap.".to_owned());
    }
}

/// The first and last day of a wave as foreseen now; `None` for a wave that nobody knows or dates.
#[must_use]
pub fn wave_days(playbook: &Playbook, id: &str) -> Option<(Date, Date)> {
    let wave = playbook.roadmap.as_ref()?.waves.get(id)?;
    days_of(standing(playbook).as_ref(), wave)
}

/// Whether a wave is done, running or to come: as its item, else by its days.
#[must_use]
pub fn wave_state(playbook: &Playbook, standing: Option<&Standing<'_>>, wave: &Wave) -> WorkState {
    if let Some(item) = wave.item.as_ref().and_then(|item| standing?.item(item.as_str())) {
        return item.state;
    }
    match days_of(standing, wave) {
        Some((_, last)) if last < playbook.as_of => WorkState::Done,
        Some((first, _)) if first <= playbook.as_of => WorkState::InProgress,
        _ => WorkState::Planned,
    }
}

/// Whether an item of the roadmap is done, running or to come.
#[must_use]
pub fn item_state(playbook: &Playbook, id: &str) -> Option<WorkState> {
    let item = playbook.roadmap.as_ref()?.items.get(id)?;
    Some(super::standing::state(item, playbook.as_of))
}

/// The last day of the whole roadmap as foreseen now.
#[must_use]
pub fn foreseen_end(playbook: &Playbook) -> Option<Date> {
    standing(playbook).map(|standing| standing.forecast.finish)
}

/// Something that is to happen next.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The id of the item.
    pub item: String,
    /// Its name.
    pub title: String,
    /// Whether it ends then; otherwise it begins.
    pub ends: bool,
    /// The day as foreseen now.
    pub date: Date,
    /// By how many calendar days that is later than planned; below zero when earlier.
    pub days_late: i64,
}

/// The next `count` beginnings and ends of items after the day of the playbook, soonest first; those
/// of the deployment plan alone are left out.
#[must_use]
pub fn next_milestones(playbook: &Playbook, count: usize) -> Vec<NextStep> {
    standing(playbook).map_or_else(Vec::new, |standing| next_steps(playbook, &standing, count))
}

pub(super) fn next_steps(playbook: &Playbook, standing: &Standing<'_>, count: usize) -> Vec<NextStep> {
    let mut steps = Vec::new();
    let shown = |item: &&ItemStanding<'_>| on_roadmap(item) && item.state != WorkState::Done;
    for item in standing.items.iter().filter(shown) {
        let mut step = |ends: bool, date: Date, planned: Date| {
            steps.push(NextStep {
                item: item.id.value.clone(),
                title: item.item.title.value.clone(),
                ends,
                date,
                days_late: super::calendar::days_between(planned, date),
            });
        };
        if item.state == WorkState::Planned && !item.is_milestone() {
            step(false, item.foreseen.start, item.plan.start);
        }
        step(true, item.foreseen.finish, item.plan.finish);
    }
    steps.retain(|step| step.date > playbook.as_of);
    steps.sort_by(|a, b| (a.date, !a.ends, &a.item).cmp(&(b.date, !b.ends, &b.item)));
    steps.truncate(count);
    steps
}

/// Whether an item stands on the roadmap for readers.
pub(super) fn on_roadmap(item: &ItemStanding<'_>) -> bool {
    item.item.in_roadmap.as_ref().is_none_or(|flag| flag.value.0)
}

/// Whether a criterion of a pilot was met: `None` while its number is not known, or without a target.
#[must_use]
pub fn is_met(criterion: &PilotCriterion) -> Option<bool> {
    let actual = criterion.actual.known()?.value;
    let least = criterion.at_least.as_ref().map(|least| actual >= least.value - 1e-9);
    let most = criterion.at_most.as_ref().map(|most| actual <= most.value + 1e-9);
    match (least, most) {
        (None, None) => None,
        (least, most) => Some(least.unwrap_or(true) && most.unwrap_or(true)),
    }
}

/// Whether a criterion of a wave was met by the day `as_of`.
pub(super) fn met_by(criterion: &Criterion, as_of: Date) -> bool {
    criterion.met.as_ref().is_some_and(|met| met.value <= as_of)
}

/// Working days as people say them: `3 weeks`, `1 day`, `0 days`; weeks where they are whole.
#[must_use]
pub fn length_in(language: &Language, days: i64) -> String {
    let (count, id) = if days != 0 && days % WEEK == 0 {
        (days / WEEK, "roadmap-weeks")
    } else {
        (days, "roadmap-days")
    };
    let text = language.format().number(whole(count), 0);
    language.message(id).number("number", whole(count), text).string()
}

/// The same in English, for findings.
#[must_use]
pub fn length_text(days: i64) -> String {
    length_in(&Language::english(), days)
}

/// Days as a number to calculate with.
#[allow(
    clippy::cast_precision_loss,
    reason = "days of a calendar that ends in the year 9999"
)]
pub(super) fn whole(days: i64) -> f64 {
    days as f64
}

/// By how many days something is early or late.
pub(super) fn distance(days_late: i64) -> usize {
    usize::try_from(days_late.unsigned_abs()).unwrap_or(usize::MAX)
}

/// Whether something comes late, early or as planned, as messages choose by it.
pub(super) fn timing(days_late: i64) -> &'static str {
    match days_late {
        0 => "planned",
        days if days < 0 => "early",
        _ => "late",
    }
}

/// The name of a business area.
pub(super) fn area_name(playbook: &Playbook, area: &str) -> String {
    let entry = playbook.entry(crate::playbook::register::Kind::Area, area);
    entry.map_or_else(|| area.to_owned(), |entry| entry.title)
}
