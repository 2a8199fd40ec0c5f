//! From what history holds to what the charter wishes to know of its versions.

use std::borrow::Cow;
use std::sync::Arc;

use rayon::prelude::*;

use super::chronicle::{Chronicle, Reading, VersionTag};
use super::comparison::{Comparison, Comparisons};
use super::fingerprint::fingerprint;
use super::versions::{Listed, Located, located, trailer};
use super::with_figures::WithFigures;
use crate::playbook::Playbook;
use crate::playbook::charter::evidence::{Evidence, KnownText, Standing};
use crate::playbook::charter::in_force;
use crate::playbook::charter::model::{APPROVED_BY_TAG, ChangeClass, Charter, Version, VersionState};
use crate::vocabulary::id::{DecisionId, PersonId};
use crate::vocabulary::language::Phrase;
use crate::vocabulary::value::At;

/// So many of the newest approved versions are compared each with each; of older ones each with the next.
const EACH_WITH_EACH: usize = 12;

/// Lists in the charter the versions that only tags name. A tag says when, its message what changed and,
/// in lines such as `Approved-by: ceo` and `Decision: DC05`, by whom and by which decision. The days of such
/// versions are data as well: unless the day of the playbook is given, it is no earlier than they are.
pub fn list_tagged(playbook: &mut Playbook, chronicle: &Chronicle, day_is_given: bool) {
    let Some(mut charter) = playbook.charter.take() else {
        return;
    };
    for tag in &chronicle.tags {
        if !charter.matter.versions.contains(&tag.number) {
            let version = version_of(playbook, &charter, tag, &chronicle.tags);
            let id = At::new(tag.number.clone(), charter.matter.version.span);
            if !day_is_given {
                playbook.as_of = playbook.as_of.max(version.on.value);
            }
            charter.matter.versions.push(id, Some(version));
        }
    }
    playbook.charter = Some(charter);
}

fn version_of(playbook: &Playbook, charter: &Charter, tag: &VersionTag, all: &[VersionTag]) -> Version {
    let at = charter.matter.version.span;
    let message = &tag.tag.message;
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    let known = |id: &&str| people.is_some_and(|people| people.contains(id));
    let seconds = tag.tag.when.seconds;
    let listed = charter.matter.versions.iter();
    let replaced = all.iter().any(|other| other.tag.when.seconds > seconds)
        || listed
            .filter(|(_, version)| version.state.value == VersionState::Approved)
            .any(|(_, version)| version.on.value > tag.tag.when.date());
    let state = if replaced {
        VersionState::Superseded
    } else {
        VersionState::Approved
    };
    let change = message.lines().find(|line| !line.trim().is_empty());
    Version {
        on: At::new(tag.tag.when.date(), at),
        state: At::new(state, at),
        author: None,
        change: At::new(change.unwrap_or(APPROVED_BY_TAG).trim().to_owned(), at),
        class: None,
        signed_by: trailer(message, "approved-by")
            .filter(known)
            .map(|id| PersonId(At::new(id.to_owned(), at)))
            .collect(),
        decision: trailer(message, "decision")
            .next()
            .filter(|id| playbook.entry(crate::playbook::register::Kind::Decision, id).is_some())
            .map(|id| DecisionId(At::new(id.to_owned(), at))),
        fingerprint: None,
    }
}

/// What history says of the charter. Comparisons that were made are kept in `comparisons`.
#[must_use]
pub fn evidence(now: WithFigures<'_>, chronicle: &Chronicle, comparisons: &mut Comparisons) -> Evidence {
    let playbook = now.playbook;
    let Some(charter) = &playbook.charter else {
        return Evidence::default();
    };
    let words = fingerprint(charter);
    let texts = Texts::of(playbook, chronicle);
    let mut evidence = Evidence {
        looked: chronicle.repository,
        limits: chronicle.limits.clone(),
        fingerprint: words.as_str().to_owned(),
        revisions: (!chronicle.texts.is_empty()).then(|| REVISIONS.to_owned()),
        ..Evidence::default()
    };
    for located in &*texts.versions {
        let reading = texts.reading(&located.number);
        let known = KnownText {
            bound_by: located.bound_by.clone(),
            fingerprint: located.fingerprint.as_ref().map(|text| text.as_str().to_owned()),
            revision: located.commit.as_deref().and_then(|id| texts.revision(id)),
            page: reading.map(|_| version_key(&located.number)),
            more_than_editorial: texts.more_than_editorial(now, located, comparisons),
            contradicts: located.contradicts.clone(),
        };
        evidence.versions.insert(located.number.clone(), known);
    }
    let pairs = pairs(charter, &texts);
    texts.compare(&pairs, comparisons);
    evidence.comparisons = pairs
        .into_iter()
        .map(|(from, to)| (from.to_owned(), to.to_owned(), pair_key(from, to)))
        .collect();
    if let Some((id, _)) = in_force(charter, playbook.as_of) {
        evidence.standing = texts.standing(&id.value, now, words.as_str(), comparisons);
    }
    evidence
}

/// The key of the section that lists all revisions of the text.
pub(super) const REVISIONS: &str = "charter/history";

/// The key of the section of a version.
pub(super) fn version_key(number: &str) -> String {
    format!("charter/versions/{}", word(number))
}

/// The key of the section that compares two versions.
pub(super) fn pair_key(from: &str, to: &str) -> String {
    format!("charter/changes/{}-to-{}", word(from), word(to))
}

/// The key of the section that compares the text as it is with a version.
pub(super) fn now_key(from: &str) -> String {
    format!("charter/changes/since-{}", word(from))
}

/// A number as part of an address.
fn word(number: &str) -> String {
    let keep = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    let word: String = number
        .chars()
        .map(|letter| if keep(letter) { letter } else { '-' })
        .collect();
    let word = word.trim_matches('.').to_lowercase();
    if word.is_empty() { "unnamed".to_owned() } else { word }
}

/// The versions that are compared, older first: all that were approved.
fn pairs<'a>(charter: &'a Charter, texts: &Texts<'_>) -> Vec<(&'a str, &'a str)> {
    let mut approved: Vec<(&At<String>, &Version)> = charter.matter.versions.iter().collect();
    approved.retain(|(id, version)| {
        let was = matches!(version.state.value, VersionState::Approved | VersionState::Superseded);
        was && texts.reading(&id.value).is_some()
    });
    approved.sort_by_key(|(_, version)| version.on.value);
    let numbers: Vec<&str> = approved.iter().map(|(id, _)| id.value.as_str()).collect();
    let newest = numbers.len().saturating_sub(EACH_WITH_EACH);
    let mut pairs = Vec::new();
    for (later, to) in numbers.iter().enumerate().rev() {
        for (earlier, from) in numbers.iter().enumerate().take(later).rev() {
            if earlier >= newest || earlier + 1 == later {
                pairs.push((*from, *to));
            }
        }
    }
    pairs
}

/// The texts of the versions.
pub(super) struct Texts<'a> {
    pub(super) chronicle: &'a Chronicle,
    versions: Cow<'a, [Located]>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(playbook: &'a Playbook, chronicle: &'a Chronicle) -> Self {
        // Without a history, what the list of versions says still counts.
        let versions = match &playbook.charter {
            Some(charter) if !chronicle.repository => Cow::Owned(located(&Listed::all(charter), &[], &[])),
            _ => Cow::Borrowed(chronicle.versions.as_slice()),
        };
        Self { chronicle, versions }
    }

    fn located(&self, number: &str) -> Option<&Located> {
        self.versions.iter().find(|version| version.number == number)
    }

    /// The playbook as it was when a version was made, if its charter can be read.
    pub(super) fn reading(&self, number: &str) -> Option<&'a Arc<Reading>> {
        let id = self.located(number)?.commit.as_deref()?;
        let reading = self.chronicle.reading(id)?;
        reading.in_view().charter.is_some().then_some(reading)
    }

    fn revision(&self, id: &str) -> Option<(String, jiff::civil::Date)> {
        let reading = self.chronicle.reading(id)?;
        Some((reading.commit.short.clone(), reading.commit.committed.date()))
    }

    /// Makes the comparisons that were not made before, on all cores.
    fn compare(&self, pairs: &[(&str, &str)], comparisons: &mut Comparisons) {
        let readings = pairs
            .iter()
            .filter_map(|(from, to)| Some((self.reading(from)?, self.reading(to)?)));
        let new: Vec<(&Arc<Reading>, &Arc<Reading>)> = readings
            .filter(|(from, to)| comparisons.get(from, to).is_none())
            .collect();
        let made: Vec<Arc<Comparison>> = new
            .par_iter()
            .map(|(from, to)| Arc::new(Comparison::of(from.with_figures(), to.with_figures())))
            .collect();
        for ((from, to), made) in new.into_iter().zip(made) {
            comparisons.put(from, to, made);
        }
    }

    /// The comparison of two versions.
    pub(super) fn compared(&self, from: &str, to: &str, comparisons: &mut Comparisons) -> Option<Arc<Comparison>> {
        let (from, to) = (self.reading(from)?, self.reading(to)?);
        if let Some(known) = comparisons.get(from, to) {
            return Some(Arc::clone(known));
        }
        let made = Arc::new(Comparison::of(from.with_figures(), to.with_figures()));
        comparisons.put(from, to, Arc::clone(&made));
        Some(made)
    }

    /// Why a version that is declared as editorial is more, held against the one before it.
    fn more_than_editorial(
        &self,
        now: WithFigures<'_>,
        located: &Located,
        comparisons: &mut Comparisons,
    ) -> Vec<Phrase> {
        let Some(charter) = &now.playbook.charter else {
            return Vec::new();
        };
        let Some(version) = charter.matter.versions.get(&located.number) else {
            return Vec::new();
        };
        let class = version.class.as_ref().map(|class| class.value);
        if class != Some(ChangeClass::Editorial) {
            return Vec::new();
        }
        let was_approved = |state| matches!(state, VersionState::Approved | VersionState::Superseded);
        let earlier = charter.matter.versions.iter();
        let before = earlier
            .filter(|(id, other)| {
                other.on.value < version.on.value
                    && was_approved(other.state.value)
                    && self.reading(&id.value).is_some()
            })
            .max_by_key(|(_, other)| other.on.value);
        let Some((before, _)) = before else { return Vec::new() };
        // Its text may not be in any revision yet: then it is the text as it is.
        let is_now = charter.matter.version.value == located.number;
        let compared = match (self.reading(&located.number), self.reading(&before.value)) {
            (Some(_), _) => self.compared(&before.value, &located.number, comparisons),
            (None, Some(before)) if is_now => Some(Arc::new(Comparison::of(before.with_figures(), now))),
            _ => None,
        };
        compared
            .map(|compared| compared.more_than_editorial())
            .unwrap_or_default()
    }

    /// How the text as it is stands to that of an approved version.
    fn standing(
        &self,
        version: &str,
        now: WithFigures<'_>,
        words: &str,
        comparisons: &mut Comparisons,
    ) -> Option<Standing> {
        comparisons.now = None;
        let located = self.located(version)?;
        let approved = located.fingerprint.as_ref()?;
        let same_words = approved.as_str() == words;
        let compared = self
            .reading(version)
            .map(|reading| Arc::new(Comparison::of(reading.with_figures(), now)));
        comparisons.now.clone_from(&compared);
        let places = compared.as_ref().map(|compared| compared.places()).unwrap_or_default();
        let differs = !same_words || !places.is_empty();
        Some(Standing {
            version: version.to_owned(),
            differs,
            only_wording: compared.as_ref().is_some_and(|compared| compared.only_wording()),
            page: (differs && compared.is_some()).then(|| now_key(version)),
            places,
        })
    }
}
