//! Whom it reached: shares of those it went to, and stakeholders that no row names.

use jiff::civil::Date;

use super::model::{Communication, Message, Sent};
use crate::playbook::Playbook;
use crate::playbook::register::{Entry, Kind};

/// How many it went to and how many it reached, added up over some sendings.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Reach {
    /// How many it went to.
    pub(super) sent_to: u64,
    /// How many of them it reached.
    pub(super) reached: u64,
    /// Of how many sendings both are known.
    pub(super) counted: usize,
}

impl Reach {
    /// The share of those it went to; `None` where it went to nobody, or nobody counted.
    #[must_use]
    pub(super) fn share(self) -> Option<f64> {
        let number = |count: u64| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        (self.sent_to > 0).then(|| number(self.reached) / number(self.sent_to))
    }

    /// Adds up sendings; those of which a number is not known are left out.
    pub(super) fn of<'a>(sendings: impl IntoIterator<Item = &'a Sent>) -> Self {
        let mut reach = Self::default();
        for sent in sendings {
            let known = |answer: &Option<_>| {
                let answer: Option<&crate::vocabulary::value::Answer<crate::vocabulary::value::At<u32>>> =
                    answer.as_ref();
                answer.and_then(|answer| answer.known()).map(|number| number.value)
            };
            if let (Some(sent_to), Some(reached)) = (known(&sent.sent_to), known(&sent.reached)) {
                reach.sent_to += u64::from(sent_to);
                reach.reached += u64::from(reached);
                reach.counted += 1;
            }
        }
        reach
    }
}

/// What was sent until a day, oldest first.
pub(super) fn sendings(message: &Message, until: Date) -> Vec<&Sent> {
    let mut found: Vec<&Sent> = message.sent.iter().filter(|sent| sent.date.value <= until).collect();
    found.sort_by_key(|sent| sent.date.value);
    found
}

/// The newest sending of which a share is known.
pub(super) fn newest(message: &Message, until: Date) -> Option<&Sent> {
    let known = sendings(message, until).into_iter();
    known.rev().find(|sent| Reach::of([*sent]).share().is_some())
}

/// The channels in the order of the plan, each once.
pub(super) fn channels(chapter: &Communication) -> Vec<&str> {
    let mut channels: Vec<&str> = Vec::new();
    for (_, message) in chapter.messages.iter() {
        if !channels.contains(&message.channel.value.as_str()) {
            channels.push(&message.channel.value);
        }
    }
    channels
}

/// The stakeholders that no row of the plan names. Without a row there is no plan yet, and where a row
/// or a stakeholder could not be read nothing can be said.
pub(super) fn unreached(playbook: &Playbook) -> Vec<Entry> {
    let Some(chapter) = &playbook.communication else {
        return Vec::new();
    };
    let unread = ["communication", "stakeholders"]
        .iter()
        .any(|key| playbook.faulty.contains(key));
    if chapter.messages.is_empty() || unread {
        return Vec::new();
    }
    let named: Vec<&str> = chapter
        .messages
        .iter()
        .flat_map(|(_, message)| &message.stakeholders)
        .map(|id| id.value.as_str())
        .collect();
    let mut all = playbook.register(Kind::Stakeholder);
    all.retain(|entry| !named.contains(&entry.id.value.as_str()));
    all
}
