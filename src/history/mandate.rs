//! What a playbook states that a mandate stands for: each field with a key that stays, and its text.

use crate::playbook::Playbook;
use crate::playbook::foundation::model::{Scope, ScopeAxes};
use crate::playbook::foundation::{answer_text, scope_title};
use crate::playbook::governance::model::{Board, DecisionRight, Governance};
use crate::source::markdown::plain;
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::At;

use super::meaning::MeaningKind;

/// A field of the mandate.
#[derive(Clone, Debug)]
pub struct Stated {
    /// What makes it the same field in another reading; parts are below the whole: `board/BD2/chair`.
    pub key: String,
    /// What it is, in words.
    pub what: String,
    /// What it says.
    pub text: String,
    /// What kind of field it is.
    pub kind: MeaningKind,
    /// The section that shows it.
    pub target: String,
}

/// Everything that a playbook states of its mandate, in reading order.
pub fn stated(playbook: &Playbook, figures: &Figures) -> Vec<Stated> {
    let mut mandate = Mandate {
        playbook,
        figures,
        stated: Vec::new(),
    };
    mandate.scope();
    mandate.governance();
    mandate.services();
    mandate.money();
    mandate.roadmap();
    mandate.objectives();
    mandate.charter();
    mandate.stated
}

/// What has been gathered of a mandate so far.
pub(super) struct Mandate<'a> {
    pub(super) playbook: &'a Playbook,
    pub(super) figures: &'a Figures,
    stated: Vec<Stated>,
}

impl Mandate<'_> {
    pub(super) fn say(&mut self, kind: MeaningKind, key: String, what: String, text: &str, target: &str) {
        let text = plain(text);
        if !text.is_empty() {
            self.stated.push(Stated {
                key,
                what,
                text,
                kind,
                target: target.to_owned(),
            });
        }
    }

    fn scope(&mut self) {
        let Some(foundation) = &self.playbook.foundation else {
            return;
        };
        if let Some(organisation) = &foundation.organisation {
            for (what, names) in [
                ("Business area", &organisation.business_areas),
                ("Region", &organisation.regions),
            ] {
                for (id, name) in names.iter() {
                    let key = format!("{what}/{}", id.value);
                    self.say(
                        MeaningKind::Scope,
                        key,
                        format!("{what} {}", id.value),
                        name,
                        "foundation#scope",
                    );
                }
            }
        }
        let Some(scope) = &foundation.scope else { return };
        let parts: [(&str, Axes); 3] = [
            ("In scope", |scope| scope.r#in.as_ref()),
            ("Out of scope", |scope| scope.out.as_ref()),
            ("In scope later", |scope| scope.later.as_ref()),
        ];
        for (what, axes) in parts {
            if let Some(axes) = axes(scope) {
                self.axes(what, axes);
            }
        }
    }

    /// Entries of a scope have no ids: the words are what makes two the same.
    fn axes(&mut self, what: &str, axes: &ScopeAxes) {
        let organisation = self
            .playbook
            .foundation
            .as_ref()
            .and_then(|foundation| foundation.organisation.as_ref());
        let areas = organisation.map(|organisation| &organisation.business_areas);
        let regions = organisation.map(|organisation| &organisation.regions);
        for (axis, entries, names) in [
            ("roles", &axes.roles, None),
            ("business areas", &axes.areas, areas),
            ("regions", &axes.regions, regions),
            ("kinds of projects", &axes.natures, None),
        ] {
            for entry in entries {
                let mut text = scope_title(entry, names).to_owned();
                let days = [("from", &entry.0.from), ("until", &entry.0.until)];
                for (word, day) in days {
                    if let Some(day) = day {
                        text = format!("{text}, {word} {}", long_date(day.value));
                    }
                }
                let key = format!("{what}/{axis}/{}", plain(&entry.0.title).to_lowercase());
                self.say(
                    MeaningKind::Scope,
                    key,
                    format!("{what}, {axis}"),
                    &text,
                    "foundation#scope",
                );
            }
        }
    }

    fn governance(&mut self) {
        let Some(governance) = &self.playbook.governance else {
            return;
        };
        for (id, board) in governance.boards.iter() {
            self.board(governance, id, board);
        }
        for (place, step) in governance.escalation.iter().enumerate() {
            let who = self.who(governance, &step.who);
            let within = step
                .within
                .as_ref()
                .map(|within| format!(", within {}", within.value))
                .unwrap_or_default();
            let text = format!("{who}: {}{within}", step.settles.value);
            let what = format!("Step {} of the escalation", place + 1);
            self.say(
                MeaningKind::DecisionRight,
                format!("escalation-{place}"),
                what,
                &text,
                "governance",
            );
        }
        for (id, role) in governance.roles.iter() {
            let target = format!("governance/structure#{}", id.value);
            let (key, title) = (format!("role/{}", id.value), plain(&role.title));
            self.say(
                MeaningKind::Authority,
                key.clone(),
                format!("Role {}", id.value),
                &title,
                &target,
            );
            let what = format!("{title}: may do without asking");
            self.say(
                MeaningKind::Authority,
                format!("{key}/authority"),
                what,
                &joined(&role.authority),
                &target,
            );
        }
    }

    fn board(&mut self, governance: &Governance, id: &At<String>, board: &Board) {
        let kind = MeaningKind::DecisionRight;
        let target = format!("governance#{}", id.value);
        let (key, title) = (format!("board/{}", id.value), plain(&board.title));
        self.say(kind, key.clone(), format!("Board {}", id.value), &title, &target);
        let chair = answer_text(self.playbook, &board.chair, |chair| self.who(governance, chair));
        let members: Vec<String> = board
            .members
            .iter()
            .map(|member| self.who(governance, member))
            .collect();
        let above = board.escalates_to.as_ref();
        let above = above.and_then(|above| governance.boards.get(above.as_str()));
        for (field, text) in [
            ("chair", chair),
            ("members", members.join(", ")),
            (
                "meets",
                board
                    .meets
                    .as_ref()
                    .map(|meets| meets.value.clone())
                    .unwrap_or_default(),
            ),
            (
                "quorum",
                board
                    .quorum
                    .as_ref()
                    .map(|quorum| quorum.value.clone())
                    .unwrap_or_default(),
            ),
            (
                "escalates to",
                above.map(|above| above.title.value.clone()).unwrap_or_default(),
            ),
        ] {
            self.say(
                kind,
                format!("{key}/{field}"),
                format!("{title}: {field}"),
                &text,
                &target,
            );
        }
        for DecisionRight(right) in &board.decides {
            let topic = plain(&right.topic);
            let limit = right.limit.as_ref().map_or("decides", |limit| limit.value.as_str());
            let beyond = right
                .beyond
                .as_ref()
                .and_then(|beyond| governance.boards.get(beyond.as_str()));
            let beyond = beyond
                .map(|board| format!("; beyond that the {}", board.title.value))
                .unwrap_or_default();
            let key = format!("{key}/decides/{}", topic.to_lowercase());
            let text = format!("{limit}{beyond}");
            self.say(kind, key, format!("{title}: {}", small(&topic)), &text, &target);
        }
    }

    /// The name of what an id names, as pages write it.
    fn who(&self, governance: &Governance, text: &At<String>) -> String {
        let role = governance.roles.get(&text.value).map(|role| &role.title);
        let board = governance.boards.get(&text.value).map(|board| &board.title);
        role.or(board).map_or_else(
            || self.playbook.role_of(&PersonId(text.clone())),
            |title| title.value.clone(),
        )
    }
}

/// One of the lists of a scope.
type Axes = fn(&Scope) -> Option<&ScopeAxes>;

fn joined(texts: &[At<String>]) -> String {
    texts
        .iter()
        .map(|text| text.value.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}

/// Words within a sentence: without the capital that began one, unless it is an abbreviation.
pub(super) fn small(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            let rest: String = words.chars().skip(1).collect();
            first.to_lowercase().chain(rest.chars()).collect()
        }
        _ => words.to_owned(),
    }
}
