//! The metrics: what is measured, why, where it stands, where it is going.

mod agreement;
mod analysis;
mod charts;
mod check;
mod detail;
mod measure;
pub mod model;
mod page;
pub mod performance;
mod series;
mod told;
mod words;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "metrics",
    name: "Metrics",
    read: series::read,
    dates: |playbook, dates| {
        let metrics = playbook.metrics.iter().flat_map(|metrics| metrics.metrics.iter());
        dates.extend(
            metrics
                .filter_map(|(_, metric)| metric.points.last())
                .map(|point| point.period.end()),
        );
    },
    unreadable: |playbook, keys| {
        let ids = playbook.metrics.iter().flat_map(|metrics| metrics.metrics.unreadable());
        keys.extend(ids.map(|id| format!("metrics.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: check::RULES,
};

pub use agreement::{Difference, difference_in, in_unit_of, newest_difference};
pub use analysis::{Standing, standing};
pub use check::{NO_VALUES, STALE};
pub use measure::{measure, name_of};
pub use words::{inside_sentence, share, unit_of_one, unit_word, with_unit};
