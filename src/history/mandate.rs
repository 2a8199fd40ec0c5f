//! What a playbook states that a mandate stands for: each field with a key that stays, and its text.

use crate::playbook::Playbook;
use crate::playbook::foundation::model::{Scope, ScopeAxes};
use crate::playbook::foundation::{answer_phrase, scope_title};
use crate::playbook::governance::model::{Board, DecisionRight, Governance};
use crate::source::markdown::plain;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Phrase;
use crate::vocabulary::value::{Answer, At};

use super::meaning::MeaningKind;

/// A field of the mandate.
#[derive(Clone, Debug)]
pub struct Stated {
    /// What makes it the same field in another reading; parts are below the whole: `board/BD2/chair`.
    pub key: String,
    /// What it is.
    pub what: Phrase,
    /// What it says.
    pub text: Phrase,
    /// What it is compared by: what it says in English.
    pub said: String,
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
    pub(super) fn say(&mut self, kind: MeaningKind, key: String, what: Phrase, text: Phrase, target: &str) {
        let said = text.english();
        if !said.is_empty() {
            self.stated.push(Stated {
                key,
                what,
                text,
                said,
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
            for (what, message, names) in [
                ("Business area", "history-business-area", &organisation.business_areas),
                ("Region", "history-region", &organisation.regions),
            ] {
                for (id, name) in names.iter() {
                    let key = format!("{what}/{}", id.value);
                    self.say(
                        MeaningKind::Scope,
                        key,
                        by_id(message, id),
                        own(name),
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
                let mut text = own(scope_title(entry, names));
                let days = [("history-from", &entry.0.from), ("history-until", &entry.0.until)];
                for (message, day) in days {
                    if let Some(day) = day {
                        let dated = Phrase::message(message).with("what", text);
                        text = dated.with("day", Phrase::Day(day.value));
                    }
                }
                let key = format!("{what}/{axis}/{}", plain(&entry.0.title).to_lowercase());
                let what =
                    Phrase::message("history-scope-entry").with("part", Phrase::word("history-scope-part", what));
                let what = what.with("axis", Phrase::word("history-scope-axis", axis));
                self.say(MeaningKind::Scope, key, what, text, "foundation#scope");
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
            let text = Phrase::message(if step.within.is_some() {
                "history-step-within"
            } else {
                "history-of"
            });
            let text = text.with("what", own(&self.who(governance, &step.who)));
            let text = text.with("says", own(&step.settles));
            let text = match &step.within {
                Some(within) => text.with("within", own(within)),
                None => text,
            };
            let what = Phrase::message("history-escalation-step").text("number", (place + 1).to_string());
            let key = format!("{STEP}{place}");
            self.say(MeaningKind::DecisionRight, key, what, text, "governance");
        }
        for (id, role) in governance.roles.iter() {
            let kind = MeaningKind::Authority;
            let target = format!("governance/structure#{}", id.value);
            let (key, title) = (format!("role/{}", id.value), own(&role.title));
            let what = Phrase::message("history-may-do").with("role", title.clone());
            self.say(kind, key.clone(), by_id("history-role", id), title, &target);
            let authority = own(&joined(&role.authority));
            self.say(kind, format!("{key}/authority"), what, authority, &target);
        }
    }

    fn board(&mut self, governance: &Governance, id: &At<String>, board: &Board) {
        let kind = MeaningKind::DecisionRight;
        let target = format!("governance#{}", id.value);
        let (key, title) = (format!("board/{}", id.value), own(&board.title));
        self.say(kind, key.clone(), by_id("history-board", id), title.clone(), &target);
        let chair = answered(self.playbook, &board.chair, |chair| own(&self.who(governance, chair)));
        let members: Vec<String> = board
            .members
            .iter()
            .map(|member| self.who(governance, member))
            .collect();
        let above = board.escalates_to.as_ref();
        let above = above.and_then(|above| governance.boards.get(above.as_str()));
        let written = |text: Option<&At<String>>| text.map(|text| own(text)).unwrap_or_default();
        for (field, text) in [
            ("chair", chair),
            ("members", own(&members.join(", "))),
            ("meets", written(board.meets.as_ref())),
            ("quorum", written(board.quorum.as_ref())),
            ("escalates to", written(above.map(|above| &above.title))),
        ] {
            let what = of(&title, Phrase::word("history-board-field", field));
            self.say(kind, format!("{key}/{field}"), what, text, &target);
        }
        for DecisionRight(right) in &board.decides {
            let topic = plain(&right.topic);
            let limit = right.limit.as_ref().map(|limit| own(limit));
            let limit = limit.unwrap_or_else(|| Phrase::message("history-decides"));
            let beyond = right
                .beyond
                .as_ref()
                .and_then(|beyond| governance.boards.get(beyond.as_str()));
            let text = match beyond {
                Some(board) => Phrase::message("history-limit-beyond")
                    .with("limit", limit)
                    .with("board", own(&board.title)),
                None => limit,
            };
            let key = format!("{key}/decides/{}", topic.to_lowercase());
            self.say(kind, key, of(&title, within(&topic)), text, &target);
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

/// What begins the keys of the steps of the escalation.
pub(super) const STEP: &str = "escalation-";

/// What an author wrote, without the signs of Markdown.
pub(super) fn own(text: &str) -> Phrase {
    Phrase::own(plain(text))
}

/// An answer, without the signs of Markdown.
pub(super) fn answered<T>(playbook: &Playbook, answer: &Answer<T>, write: impl FnOnce(&T) -> Phrase) -> Phrase {
    match answer {
        Answer::Exempt(reason) => Phrase::message("foundation-exempt").with("reason", own(&reason.value)),
        answer => answer_phrase(playbook, answer, write),
    }
}

/// `Board BD2`.
pub(super) fn by_id(message: &'static str, id: &At<String>) -> Phrase {
    Phrase::message(message).text("id", id.value.as_str())
}

/// `Project boards: chair`.
pub(super) fn of(whole: &Phrase, part: Phrase) -> Phrase {
    Phrase::message("history-of")
        .with("what", whole.clone())
        .with("says", part)
}

/// An author's words within a sentence, which some languages write without the capital that began one.
fn within(words: &str) -> Phrase {
    Phrase::message("history-within")
        .text("words", words)
        .text("small", small(words))
}

/// Words without the capital that began them, unless it is that of an abbreviation.
fn small(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            let rest: String = words.chars().skip(1).collect();
            first.to_lowercase().chain(rest.chars()).collect()
        }
        _ => words.to_owned(),
    }
}
