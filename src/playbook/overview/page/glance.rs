//! The worst threats beside the quick wins: a few lines each.

use crate::playbook::section::{Block, Column, Line, ListEntry};
use crate::playbook::{Playbook, risks};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::Answer;

/// So many threats, and so many quick wins, the page shows.
const RISKS: usize = 3;
const WINS: usize = 3;

pub(super) fn blocks(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let columns: Vec<Column> = [
        column("The three worst risks", threats(playbook, figures)),
        column("Quick wins so far", wins(playbook)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if columns.is_empty() {
        return Vec::new();
    }
    let title = match columns.as_slice() {
        [_, _] => "What worries us, what went well",
        [only] if only.title.contains("risk") => "What worries us",
        _ => "What went well",
    };
    vec![Block::heading("glance", title), Block::Columns(columns)]
}

fn column(title: &str, entries: Vec<ListEntry>) -> Option<Column> {
    (!entries.is_empty()).then(|| Column {
        title: title.to_owned(),
        entries,
    })
}

/// `20 of 25  The PMO is seen as bureaucracy; PMO lead`.
fn threats(playbook: &Playbook, figures: &Figures) -> Vec<ListEntry> {
    let top = risks::top(playbook, RISKS).into_iter();
    top.map(|threat| {
        let lead = match threat.score {
            Some(_) => Line::from("score ").figure(figures, &format!("risks.{}.score", threat.id.value)),
            None => Line::from("not known"),
        };
        let link = Line::new().link(threat.risk.title.value.clone(), &format!("risks#{}", threat.id.value));
        let owner = match threat.risk.shared.owner.as_ref().and_then(Answer::known) {
            Some(owner) => playbook.role_of(owner),
            None => "nobody answers for it yet".to_owned(),
        };
        ListEntry {
            lead,
            text: link.text(format!(" ({owner})")),
        }
    })
    .collect()
}

/// The newest ones that are done.
fn wins(playbook: &Playbook) -> Vec<ListEntry> {
    let wins = playbook.roadmap.iter().flat_map(|roadmap| roadmap.quick_wins.iter());
    let mut done: Vec<_> = wins.filter(|(_, win)| win.date.value <= playbook.as_of).collect();
    done.sort_by_key(|(_, win)| std::cmp::Reverse(win.date.value));
    let entry = |(id, win): (
        &crate::vocabulary::value::At<String>,
        &crate::playbook::roadmap::model::QuickWin,
    )| {
        let link = Line::new().link(win.title.value.clone(), &format!("roadmap/learning#{}", id.value));
        ListEntry {
            lead: short_date(win.date.value).into(),
            text: link.text(": ").markdown(&win.result),
        }
    };
    done.into_iter().take(WINS).map(entry).collect()
}
