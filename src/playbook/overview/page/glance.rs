//! The worst threats beside the quick wins: a few lines each.

use crate::playbook::section::{Block, Column, Line, ListEntry};
use crate::playbook::{Playbook, risks};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::Answer;

/// So many threats, and so many quick wins, the page shows.
const RISKS: usize = 3;
const WINS: usize = 3;

pub(super) fn blocks(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let threats = column(language.say("overview-worst-risks"), threats(playbook, figures));
    let wins = column(language.say("overview-quick-wins"), wins(playbook));
    let title = match (&threats, &wins) {
        (Some(_), Some(_)) => "overview-glance",
        (Some(_), None) => "overview-glance-risks",
        (None, Some(_)) => "overview-glance-wins",
        (None, None) => return Vec::new(),
    };
    let columns = [threats, wins].into_iter().flatten().collect();
    vec![Block::heading("glance", language.say(title)), Block::Columns(columns)]
}

fn column(title: String, entries: Vec<ListEntry>) -> Option<Column> {
    (!entries.is_empty()).then_some(Column { title, entries })
}

/// `20 of 25  The PMO is seen as bureaucracy; PMO lead`.
fn threats(playbook: &Playbook, figures: &Figures) -> Vec<ListEntry> {
    let language = &playbook.language;
    let top = risks::top(playbook, RISKS).into_iter();
    top.map(|threat| {
        let lead = match threat.score {
            Some(_) => {
                let key = format!("risks.{}.score", threat.id.value);
                Line::of(language, "overview-score")
                    .figure("score", figures, &key)
                    .line()
            }
            None => language.say("overview-not-known").into(),
        };
        let link = Line::new().link(threat.risk.title.value.clone(), &format!("risks#{}", threat.id.value));
        let owner = match threat.risk.shared.owner.as_ref().and_then(Answer::known) {
            Some(owner) => playbook.role_of(owner),
            None => language.say("overview-nobody-answers"),
        };
        let text = Line::of(language, "overview-with-owner").line_at("what", link);
        ListEntry {
            lead,
            text: text.text("owner", owner).line(),
        }
    })
    .collect()
}

/// The newest ones that are done.
fn wins(playbook: &Playbook) -> Vec<ListEntry> {
    let language = &playbook.language;
    let wins = playbook.roadmap.iter().flat_map(|roadmap| roadmap.quick_wins.iter());
    let mut done: Vec<_> = wins.filter(|(_, win)| win.date.value <= playbook.as_of).collect();
    done.sort_by_key(|(_, win)| std::cmp::Reverse(win.date.value));
    let entry = |(id, win): (
        &crate::vocabulary::value::At<String>,
        &crate::playbook::roadmap::model::QuickWin,
    )| {
        let target = format!("roadmap/learning#{}", id.value);
        let text = Line::of(language, "overview-win").link("win", win.title.value.clone(), &target);
        ListEntry {
            lead: language.short_date(win.date.value).into(),
            text: text.markdown("result", &win.result).line(),
        }
    };
    done.into_iter().take(WINS).map(entry).collect()
}
