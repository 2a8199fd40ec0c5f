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
use crate::vocabulary::text::counted;
use crate::vocabulary::value::{Answer, At};

pub(super) fn section(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Option<Section> {
    if governance.roles.is_empty() {
        return None;
    }
    let mut section = super::below(playbook, governance, STRUCTURE, "Structure and roles", 0);
    section.answer = answer(playbook, governance, figures);
    section.blocks.extend(chart(playbook, governance).map(Block::Chart));
    section.blocks.push(Block::heading("roles", "The roles of the PMO"));
    section
        .blocks
        .extend(role_table(playbook, governance, figures, true, true));
    if let Some(table) = role_table(playbook, governance, figures, false, true) {
        section.blocks.push(Block::heading("others", "Roles outside the PMO"));
        section.blocks.push(table);
    }
    section.next = governance
        .responsibilities
        .is_some()
        .then(|| Link::to("Who does what", super::responsibilities::KEY));
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
        return "No role of the PMO has been written down yet.".into();
    }
    let roles = if team == 1 { " role" } else { " roles" };
    let line = Line::new()
        .strong("The PMO has ")
        .strong_figure(figures, "governance.roles")
        .strong(roles);
    let line = match figures.number("governance.fte") {
        Some(_) => line.text(" with ").figure(figures, "governance.fte").text(" together"),
        None => line.text(", of which nobody has said how many people they take"),
    };
    match reports_to(playbook) {
        Some(boss) => line.text(format!("; it reports to the {}.", playbook.role_of(boss))),
        None => line.text("."),
    }
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
    let team: Vec<&Role> = governance
        .roles
        .iter()
        .map(|(_, role)| role)
        .filter(|role| in_pmo(role))
        .collect();
    let worked_out = match reports_to(playbook) {
        Some(boss) => format!(
            "{} below the {}",
            counted(team.len(), "role", "roles"),
            playbook.role_of(boss)
        ),
        None => format!("{} make up the PMO", counted(team.len(), "role", "roles")),
    };
    Some(ChartBlock {
        key: "governance.structure".to_owned(),
        finding: finding(&governance.findings, "structure", worked_out),
        subtitle: "Organisation chart of the PMO: roles with who holds them".to_owned(),
        chart: Chart::Hierarchy(Hierarchy {
            boxes: boxes.boxes,
            row_heading: "Role".to_owned(),
            above_heading: "Reports to".to_owned(),
            note_heading: "Held by".to_owned(),
        }),
        source: "governance and foundation of this playbook".to_owned(),
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
