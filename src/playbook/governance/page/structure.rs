//! The roles: who stands above whom, what each does, who holds it.

use super::super::model::{Governance, Role};
use super::super::structure::{in_pmo, ring, role_above};
use super::super::tables::role_table;
use super::super::words::{STRUCTURE, holder_text};
use crate::chart::{Chart, Hierarchy, HierarchyBox};
use crate::playbook::foundation::model::Pmo;
use crate::playbook::section::{Block, ChartBlock, Line, Link, Section};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::{Answer, At};

pub(super) fn section(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Option<Section> {
    if governance.roles.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let mut section = super::below(playbook, governance, STRUCTURE, "governance-structure-title", 0);
    section.answer = answer(playbook, governance, figures);
    section.blocks.extend(chart(playbook, governance).map(Block::Chart));
    section
        .blocks
        .push(Block::heading("roles", language.say("governance-roles")));
    section
        .blocks
        .extend(role_table(playbook, governance, figures, true, true));
    if let Some(table) = role_table(playbook, governance, figures, false, true) {
        section
            .blocks
            .push(Block::heading("others", language.say("governance-others")));
        section.blocks.push(table);
    }
    section.next = governance
        .responsibilities
        .is_some()
        .then(|| Link::to(language.say("governance-who-title"), super::responsibilities::KEY));
    Some(section)
}

fn pmo(playbook: &Playbook) -> Option<&Pmo> {
    playbook.foundation.as_ref()?.pmo.as_ref()
}

fn reports_to(playbook: &Playbook) -> Option<&PersonId> {
    pmo(playbook)?.reports_to.as_ref().and_then(Answer::known)
}

/// `4.0 FTE in 4 roles; the PMO reports to the Chief Operating Officer.`
fn answer(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Line {
    let team = governance.roles.iter().filter(|(_, role)| in_pmo(role)).count();
    if team == 0 {
        return playbook.language.say("governance-structure-none").into();
    }
    let boss = reports_to(playbook).map(|boss| playbook.role_of(boss));
    let sized = figures.number("governance.fte").is_some();
    let id = match (sized, &boss) {
        (true, None) => "governance-structure-answer",
        (true, Some(_)) => "governance-structure-answer-under",
        (false, None) => "governance-structure-unsized",
        (false, Some(_)) => "governance-structure-unsized-under",
    };
    Line::of(&playbook.language, id)
        .figure("n", figures, "governance.roles")
        .figure("fte", figures, "governance.fte")
        .text("boss", boss.unwrap_or_default())
        .line()
}

/// The boxes of the chart while it is built: each with the id that others name it by.
#[derive(Default)]
struct Boxes {
    ids: Vec<String>,
    boxes: Vec<HierarchyBox>,
}

impl Boxes {
    fn place(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| known == id)
    }

    fn add(&mut self, id: &str, title: String, note: String, above: Option<usize>, bold: bool) -> usize {
        self.ids.push(id.to_owned());
        self.boxes.push(HierarchyBox {
            title,
            note,
            above,
            bold,
        });
        self.boxes.len() - 1
    }

    /// The box of a person above the roles.
    fn person(&mut self, playbook: &Playbook, person: &PersonId, above: Option<usize>) -> usize {
        if let Some(place) = self.place(person.as_str()) {
            return place;
        }
        let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
        let known = people.and_then(|people| people.get(person.as_str()));
        let name = known.and_then(|person| person.name.as_ref());
        let note = name.map(|name| name.value.clone()).unwrap_or_default();
        self.add(person.as_str(), playbook.role_of(person), note, above, false)
    }
}

/// The organisation chart: sponsor, to whom the PMO reports, its roles, and roles that report to them.
fn chart(playbook: &Playbook, governance: &Governance) -> Option<ChartBlock> {
    let mut boxes = Boxes::default();
    let sponsor = pmo(playbook).and_then(|pmo| pmo.sponsor.known());
    let top = sponsor.map(|sponsor| boxes.person(playbook, sponsor, None));
    let top = reports_to(playbook)
        .map(|boss| boxes.person(playbook, boss, top))
        .or(top);
    for (id, role) in governance.roles.iter() {
        add_role(playbook, governance, &mut boxes, (id, role), top);
    }
    if boxes.boxes.len() < 2 {
        return None;
    }
    let language = &playbook.language;
    let team = governance.roles.iter().filter(|(_, role)| in_pmo(role)).count();
    let worked_out = match reports_to(playbook) {
        Some(boss) => language
            .message("governance-structure-finding-under")
            .text("boss", playbook.role_of(boss)),
        None => language.message("governance-structure-finding"),
    };
    let worked_out = worked_out.count("n", team).string();
    Some(ChartBlock {
        key: "governance.structure".to_owned(),
        finding: finding(&governance.findings, "structure", worked_out),
        subtitle: language.say("governance-structure-subtitle"),
        chart: Chart::Hierarchy(Hierarchy {
            boxes: boxes.boxes,
            row_heading: language.say("governance-role"),
            above_heading: language.say("governance-reports-to"),
            note_heading: language.say("governance-held-by"),
        }),
        source: language.say("governance-structure-source"),
        as_of: Some(playbook.as_of),
    })
}

/// Adds a role after the one above it. Roles that report to nobody, outside the PMO or in a ring
/// (which is reported) have no place in the chart.
fn add_role(
    playbook: &Playbook,
    governance: &Governance,
    boxes: &mut Boxes,
    (id, role): (&At<String>, &Role),
    top: Option<usize>,
) -> Option<usize> {
    let own = role_id(&id.value);
    if let Some(place) = boxes.place(&own) {
        return Some(place);
    }
    let to = role.reports_to.as_ref();
    let above = match to {
        None if in_pmo(role) => top,
        None => return None,
        Some(_) if ring(&id.value, |id| role_above(governance, id)).is_some() => return None,
        Some(to) => match governance.roles.get(&to.value) {
            Some(above) => Some(add_role(playbook, governance, boxes, (to, above), top)?),
            None => Some(boxes.person(playbook, &PersonId(to.clone()), None)),
        },
    };
    let note = holder_text(playbook, role);
    Some(boxes.add(&own, role.title.value.clone(), note, above, in_pmo(role)))
}

/// Roles and persons may have the same id, but not the same box.
fn role_id(id: &str) -> String {
    format!("role {id}")
}
