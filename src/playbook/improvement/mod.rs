//! Improvement: satisfaction surveys, feedback and answers, reviews, the next step.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
mod survey;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;
use crate::vocabulary::date::Period;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "improvement",
    name: "Improvement",
    read: |playbook, source, report| {
        playbook.improvement = super::read_chapter(playbook, "improvement", source, report);
    },
    dates: |playbook, dates| {
        let Some(improvement) = &playbook.improvement else {
            return;
        };
        let surveys = improvement.surveys.ids().filter_map(|id| Period::parse(&id.value));
        dates.extend(surveys.map(Period::end));
        for (_, feedback) in improvement.feedback.iter() {
            dates.push(feedback.date.value);
            dates.extend(feedback.responded_on.as_ref().map(|day| day.value));
        }
        for (_, review) in improvement.reviews.iter() {
            dates.push(review.date.value);
            dates.extend(review.done.as_ref().map(|day| day.value));
        }
    },
    unreadable: |playbook, keys| {
        let Some(improvement) = &playbook.improvement else {
            return;
        };
        keys.extend(
            improvement
                .surveys
                .unreadable()
                .map(|id| format!("improvement.surveys.{id}")),
        );
        if improvement.surveys.has_unreadable() {
            keys.extend(["improvement.nps".to_owned(), "improvement.csat".to_owned()]);
        }
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};
