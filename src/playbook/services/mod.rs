//! Services: the catalogue of products and services, how to ask for them, how mature they are.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
mod summary;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "services",
    name: "Services",
    read: |playbook, source, report| {
        playbook.services = super::read_chapter(playbook, "services", source, report);
    },
    dates: |playbook, dates| {
        for (_, service) in playbook.services.iter().flat_map(|services| services.services.iter()) {
            dates.extend(service.last_used.iter().map(|used| used.value));
            dates.extend(service.reviews.iter().map(|review| review.date.value));
        }
    },
    unreadable: |playbook, keys| {
        let Some(services) = &playbook.services else { return };
        keys.extend(services.services.unreadable().map(|id| format!("services.{id}")));
        // Counts and means are left out as long as a service is missing from them.
        if services.services.has_unreadable() {
            keys.push("services".to_owned());
        }
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use summary::catalogue_blocks;
