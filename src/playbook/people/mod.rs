//! People: training, skills, coaching and the workload of the PMO team.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "people",
    name: "People",
    read: |playbook, source, report| {
        playbook.people = super::read_chapter(playbook, "people", source, report);
    },
    // Courses, clinics and bookings reach into the future; only what was counted says that a day has passed.
    dates: |playbook, dates| {
        let sessions = playbook.people.iter().flat_map(|people| people.coaching.iter());
        let held = sessions.filter(|(_, session)| session.attended.as_ref().is_some_and(|came| came.known().is_some()));
        dates.extend(held.map(|(_, session)| session.date.value));
    },
    unreadable: |playbook, keys| {
        let Some(people) = &playbook.people else { return };
        keys.extend(people.training.unreadable().map(|id| format!("people.{id}")));
        keys.extend(people.team.unreadable().map(|id| format!("people.{id}")));
        keys.extend(people.skills.unreadable().map(|id| format!("people.skills.{id}")));
        if people.training.has_unreadable() {
            keys.push("people.training".to_owned());
        }
        if people.team.has_unreadable() {
            keys.push("people.utilisation".to_owned());
        }
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};
