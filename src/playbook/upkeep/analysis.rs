//! What is owned, what is overdue, what is not known yet.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::diagnostic::Span;
use crate::playbook::records::{OpenValue, Record};
use crate::playbook::{Playbook, metrics};
use crate::vocabulary::date::Interval;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::At;

/// How far ahead reviews are listed where nobody says otherwise.
const LOOK_AHEAD: Interval = Interval::Months(3);

/// An entry with the owner that it has of its own or by the chapter around it.
#[derive(Clone, Copy, Debug)]
pub struct Owned<'a> {
    /// The entry.
    pub record: &'a Record,
    /// Who answers for it.
    pub owner: Option<&'a PersonId>,
}

/// Every entry with its owner: its own, otherwise that of its chapter. Articles and stories have
/// no chapter around them.
#[must_use]
pub fn owned(playbook: &Playbook) -> Vec<Owned<'_>> {
    let chapters: BTreeMap<&str, &PersonId> = playbook
        .records
        .iter()
        .filter(|record| record.id.is_empty())
        .filter_map(|record| Some((record.chapter, record.owner.as_ref()?)))
        .collect();
    let owner = |record: &'_ Record| chapters.get(record.chapter).copied();
    playbook
        .records
        .iter()
        .map(|record| Owned {
            record,
            owner: record.owner.as_ref().or_else(|| owner(record)),
        })
        .collect()
}

/// Entries whose review is overdue, longest overdue first.
#[must_use]
pub fn overdue(playbook: &Playbook) -> Vec<(Date, &Record)> {
    due_until(playbook, |due| due < playbook.as_of)
}

/// Entries that have to be read through soon, soonest first.
#[must_use]
pub fn due_soon(playbook: &Playbook) -> Vec<(Date, &Record)> {
    let ahead = playbook.upkeep.as_ref().and_then(|upkeep| upkeep.look_ahead.as_ref());
    let until = ahead.map_or(LOOK_AHEAD, |ahead| ahead.value).after(playbook.as_of);
    due_until(playbook, |due| due >= playbook.as_of && due <= until)
}

fn due_until(playbook: &Playbook, wanted: impl Fn(Date) -> bool) -> Vec<(Date, &Record)> {
    let mut due: Vec<(Date, &Record)> = playbook
        .records
        .iter()
        .filter_map(|record| Some((record.review_due?, &**record)))
        .filter(|(due, _)| wanted(*due))
        .collect();
    due.sort_by(|(one, first), (other, second)| one.cmp(other).then_with(|| first.title.cmp(&second.title)));
    due
}

/// The day on which a person left, when that day has come.
#[must_use]
pub fn left_on(playbook: &Playbook, person: &str) -> Option<Date> {
    let person = playbook.foundation.as_ref()?.people.get(person)?;
    person
        .left
        .as_ref()
        .map(|day| day.value)
        .filter(|day| *day <= playbook.as_of)
}

/// Entries whose own owner has left.
#[must_use]
pub fn orphaned(playbook: &Playbook) -> Vec<(Date, &Record, &PersonId)> {
    let records = playbook.records.iter();
    records
        .filter_map(|record| {
            let owner = record.owner.as_ref()?;
            Some((left_on(playbook, owner.as_str())?, &**record, owner))
        })
        .collect()
}

/// Metrics that nobody has kept up: the id, the name and how many periods have no value.
#[must_use]
pub fn stale_metrics(playbook: &Playbook) -> Vec<(&At<String>, &str, i32)> {
    let metrics = playbook.metrics.iter().flat_map(|metrics| metrics.metrics.iter());
    metrics
        .filter_map(|(id, metric)| {
            let standing = metrics::standing(metric, playbook.as_of);
            let title = metric.definition.title.value.as_str();
            (standing.rag == Rag::Stale).then_some((id, title, standing.missed))
        })
        .collect()
}

/// Values that should be known by now.
pub fn still_unknown(playbook: &Playbook) -> impl Iterator<Item = (&OpenValue, &At<Date>)> {
    let dated = playbook
        .open_values
        .iter()
        .filter_map(|open| Some((open, open.by.as_ref()?)));
    dated.filter(|(_, by)| by.value < playbook.as_of)
}

/// Who answers for how much: each owner with the number of entries and the chapters they stand in.
#[must_use]
pub fn by_owner(playbook: &Playbook) -> Vec<(String, usize, BTreeSet<&'static str>)> {
    let mut owners: BTreeMap<&str, (usize, BTreeSet<&'static str>)> = BTreeMap::new();
    for owned in owned(playbook) {
        let Some(owner) = owned.owner else { continue };
        let (count, chapters) = owners.entry(owner.as_str()).or_default();
        *count += 1;
        chapters.insert(owned.record.chapter);
    }
    let mut list: Vec<_> = owners
        .into_iter()
        .map(|(owner, (count, chapters))| (owner.to_owned(), count, chapters))
        .collect();
    list.sort_by(|(one, fewer, _), (other, more, _)| more.cmp(fewer).then_with(|| one.cmp(other)));
    list
}

/// How many things are overdue in all.
#[must_use]
pub fn overdue_count(playbook: &Playbook) -> usize {
    overdue(playbook).len() + orphaned(playbook).len() + stale_metrics(playbook).len() + still_unknown(playbook).count()
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    if playbook.records.is_empty() {
        return;
    }
    let format = playbook.format();
    let mut add = |key: &str, label: &str, count: usize, from: Vec<Span>| {
        let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let figure = Figure::number(playbook.language.say(label), count, "", format.number(count, 0));
        figures.insert(format!("upkeep.{key}"), figure.from(from));
    };
    let owned = owned(playbook);
    let with_owner = owned.iter().filter(|owned| owned.owner.is_some()).count();
    let reviewed = playbook.records.iter().filter(|record| record.reviewed_on.is_some());
    let spans = |records: Vec<(Date, &Record)>| records.iter().map(|(_, record)| record.span).collect();
    add("entries", "upkeep-label-entries", owned.len(), Vec::new());
    add("owned", "upkeep-label-owned", with_owner, Vec::new());
    add("reviewed", "upkeep-label-reviewed", reviewed.count(), Vec::new());
    let late = overdue(playbook);
    add(
        "reviews_overdue",
        "upkeep-label-reviews-overdue",
        late.len(),
        spans(late),
    );
    let soon = due_soon(playbook);
    add("reviews_due_soon", "upkeep-reviews-due-soon", soon.len(), spans(soon));
    let gone = orphaned(playbook);
    let from = gone.iter().map(|(_, record, _)| record.span).collect();
    add("owners_left", "upkeep-label-owners-left", gone.len(), from);
    let stale = stale_metrics(playbook);
    let from = stale.iter().map(|(id, ..)| id.span).collect();
    add("stale_metrics", "upkeep-label-stale-metrics", stale.len(), from);
    let from = playbook.open_values.iter().map(|open| open.span).collect();
    add(
        "open_values",
        "upkeep-label-open-values",
        playbook.open_values.len(),
        from,
    );
    let from = still_unknown(playbook).map(|(_, by)| by.span).collect();
    let overdue = still_unknown(playbook).count();
    add("open_values_overdue", "upkeep-label-open-values-overdue", overdue, from);
    let all = overdue_count(playbook);
    add("overdue", "upkeep-label-overdue", all, Vec::new());
}
