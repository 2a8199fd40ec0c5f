//! How stakeholders stand: levels over time, the gap to where they should stand, the index.

use jiff::civil::Date;

use super::model::{Engagement, Stakeholder, StakeholderGroup, Stakeholders};
use crate::vocabulary::date::{Period, shifted};
use crate::vocabulary::value::{Answer, At, Items};

/// The levels of engagement, lowest first.
pub(super) const LEVELS: [Engagement; 5] = [
    Engagement::Unaware,
    Engagement::Resistant,
    Engagement::Neutral,
    Engagement::Supportive,
    Engagement::Leading,
];

/// The groups, in the order in which pages show them.
pub(super) const GROUPS: [StakeholderGroup; 6] = [
    StakeholderGroup::Executive,
    StakeholderGroup::Director,
    StakeholderGroup::Regional,
    StakeholderGroup::Delivery,
    StakeholderGroup::Representative,
    StakeholderGroup::External,
];

/// Power and interest above this are high; both run from 1 to 5.
pub(super) const MIDDLE: u32 = 3;

/// A level as a number: unaware 0 … leading 4. The levels are ordered labels, so that the number serves
/// the index and the gap, and is never shown for itself.
#[must_use]
pub(super) fn level(engagement: Engagement) -> u32 {
    match engagement {
        Engagement::Unaware => 0,
        Engagement::Resistant => 1,
        Engagement::Neutral => 2,
        Engagement::Supportive => 3,
        Engagement::Leading => 4,
    }
}

/// The day or month that a key of a judgement names; nothing longer, since people change their mind.
#[must_use]
pub(super) fn moment(key: &str) -> Option<Period> {
    Period::parse(key).filter(|period| period.end() < shifted(period.start(), 1))
}

/// What was judged until a day, oldest first, whatever the order in the file.
pub(super) fn judged<T>(items: &Items<T>, until: Date) -> Vec<(Period, &T)> {
    let mut found: Vec<(Period, &T)> = items
        .iter()
        .filter_map(|(key, value)| Some((moment(&key.value)?, value)))
        .filter(|(period, _)| period.start() <= until)
        .collect();
    found.sort_by_key(|(period, _)| (period.end(), period.start()));
    found
}

/// The newest judgement until a day. One that says `unknown` is not replaced by an older one.
pub(super) fn newest<T>(items: &Items<T>, until: Date) -> Option<(Period, &T)> {
    judged(items, until).pop()
}

/// How a stakeholder stood on a day, if it is known.
#[must_use]
pub(super) fn current(stakeholder: &Stakeholder, day: Date) -> Option<Engagement> {
    let (_, answer) = newest(&stakeholder.engagement, day)?;
    answer.known().map(|engagement| engagement.value)
}

/// How a stakeholder should stand, if it is known.
#[must_use]
pub(super) fn desired(stakeholder: &Stakeholder) -> Option<Engagement> {
    known(stakeholder.desired.as_ref())
}

fn known<T: Copy>(answer: Option<&Answer<At<T>>>) -> Option<T> {
    answer?.known().map(|value| value.value)
}

/// Power, if it is known and possible.
#[must_use]
pub(super) fn power(stakeholder: &Stakeholder) -> Option<u32> {
    known(stakeholder.power.as_ref()).filter(|power| (1..=5).contains(power))
}

/// Interest, if it is known and possible.
#[must_use]
pub(super) fn interest(stakeholder: &Stakeholder) -> Option<u32> {
    known(stakeholder.interest.as_ref()).filter(|interest| (1..=5).contains(interest))
}

/// Levels still to go: level(desired) − level(current). Negative for those who stand above.
#[must_use]
pub(super) fn gap(stakeholder: &Stakeholder, day: Date) -> Option<i64> {
    let wanted = level(desired(stakeholder)?);
    Some(i64::from(wanted) - i64::from(level(current(stakeholder, day)?)))
}

/// How much depends on a stakeholder: power × interest × levels still to go.
#[must_use]
pub(super) fn weight(stakeholder: &Stakeholder, day: Date) -> Option<i64> {
    let product = i64::from(power(stakeholder)? * interest(stakeholder)?);
    Some(product * gap(stakeholder, day)?)
}

/// What the corner of the grid of power and interest asks for.
#[must_use]
pub(super) fn quadrant(stakeholder: &Stakeholder) -> Option<&'static str> {
    Some(match (power(stakeholder)? > MIDDLE, interest(stakeholder)? > MIDDLE) {
        (true, true) => "manage closely",
        (true, false) => "keep satisfied",
        (false, true) => "keep informed",
        (false, false) => "monitor",
    })
}

/// The months in which somebody was judged, oldest first.
#[must_use]
pub(super) fn months(chapter: &Stakeholders, until: Date) -> Vec<Period> {
    let all = chapter.stakeholders.iter();
    let mut months: Vec<Period> = all
        .flat_map(|(_, stakeholder)| judged(&stakeholder.engagement, until))
        .map(|(period, _)| Period::month_of(period.start()))
        .collect();
    months.sort_unstable();
    months.dedup();
    months
}

/// An index of engagement and the number of those it is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Index {
    /// ΣP·I·level(current) / ΣP·I·level(desired); `None` when nobody can be counted, or when all are
    /// wished to be unaware.
    pub(super) share: Option<f64>,
    /// Of how many all four values are known.
    pub(super) counted: usize,
    /// Of how many current and desired level are known.
    pub(super) judged: usize,
    /// How many of these stand where they should, or above.
    pub(super) at_desired: usize,
    /// How many there are.
    pub(super) all: usize,
}

/// The index of some stakeholders on a day; those of whom a value is not known are left out.
pub(super) fn index<'a>(stakeholders: impl IntoIterator<Item = &'a Stakeholder>, day: Date) -> Index {
    let mut index = Index::default();
    let (mut reached, mut wanted) = (0_u64, 0_u64);
    for stakeholder in stakeholders {
        index.all += 1;
        let (Some(now), Some(aim)) = (current(stakeholder, day), desired(stakeholder)) else {
            continue;
        };
        index.judged += 1;
        index.at_desired += usize::from(level(now) >= level(aim));
        let (Some(power), Some(interest)) = (power(stakeholder), interest(stakeholder)) else {
            continue;
        };
        index.counted += 1;
        reached += u64::from(power * interest * level(now));
        wanted += u64::from(power * interest * level(aim));
    }
    index.share = (wanted > 0).then(|| as_number(reached) / as_number(wanted));
    index
}

/// Sums of levels are far below what a number can hold exactly.
fn as_number(sum: u64) -> f64 {
    f64::from(u32::try_from(sum).unwrap_or(u32::MAX))
}

/// The members of a group.
pub(super) fn members(
    chapter: &Stakeholders,
    group: StakeholderGroup,
) -> impl Iterator<Item = (&At<String>, &Stakeholder)> {
    let all = chapter.stakeholders.iter();
    all.filter(move |(_, stakeholder)| stakeholder.group.as_ref().map(|own| own.value) == Some(group))
}

/// Who is still to be won, those on whom most depends first; where power or interest is not known,
/// last.
pub(super) fn to_win(chapter: &Stakeholders, day: Date) -> Vec<(&At<String>, &Stakeholder)> {
    let mut open: Vec<(&At<String>, &Stakeholder)> = chapter
        .stakeholders
        .iter()
        .filter(|(_, stakeholder)| gap(stakeholder, day).is_some_and(|gap| gap > 0))
        .collect();
    open.sort_by_key(|(_, stakeholder)| std::cmp::Reverse(weight(stakeholder, day).unwrap_or_default()));
    open
}
