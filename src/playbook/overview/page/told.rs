//! What papers may tell of the overview: its headline, and what is to be decided.

use super::decider;
use crate::playbook::Playbook;
use crate::playbook::overview::model::Overview;
use crate::playbook::section::{AskedHighlight, HeadlineHighlight, Highlight, Line, Words};

/// The headline, then the decisions in the order of the author.
pub(super) fn highlights(playbook: &Playbook, overview: &Overview) -> Vec<Highlight> {
    let headline = overview.headline.iter().map(|headline| {
        Highlight::Headline(HeadlineHighlight {
            line: Line::new().markdown(&headline.0),
            span: headline.0.span,
        })
    });
    let asked = overview.decisions.iter().map(|(id, decision)| {
        Highlight::Asked(Box::new(AskedHighlight {
            id: id.value.clone(),
            title: Words {
                text: decision.title.value.clone(),
                span: decision.title.span,
            },
            reason: decision
                .text
                .as_ref()
                .map(|text| (Line::new().markdown(&text.0), text.0.span)),
            who: decider(playbook, decision),
            by: decision.by.value,
        }))
    });
    headline.chain(asked).collect()
}
