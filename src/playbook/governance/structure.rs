//! Roles: who stands above whom, and how many people they add up to.

use super::model::{Board, Governance, Role};
use crate::vocabulary::value::{Answer, At};

/// Whether a role is part of the PMO team.
#[must_use]
pub fn in_pmo(role: &Role) -> bool {
    role.in_pmo.as_ref().is_none_or(|flag| flag.value.0)
}

/// The full-time equivalents of a role as written, if they are known.
#[must_use]
pub fn fte(role: &Role) -> Option<&At<f64>> {
    role.fte.as_ref().and_then(Answer::known)
}

/// The roles of the PMO team.
pub fn team(governance: &Governance) -> impl Iterator<Item = (&At<String>, &Role)> {
    governance.roles.iter().filter(|(_, role)| in_pmo(role))
}

/// The ids from one upwards until the way ends or repeats, and whether it came back to the first.
fn way_up<'a>(from: &'a str, above: impl Fn(&str) -> Option<&'a str>) -> (Vec<&'a str>, bool) {
    let mut way = vec![from];
    let mut here = from;
    while let Some(next) = above(here) {
        if way.contains(&next) {
            return (way, next == from);
        }
        way.push(next);
        here = next;
    }
    (way, false)
}

/// The ids of the ring that `from` is part of, beginning with it; `None` where there is none. `above`
/// tells the id one step up.
pub fn ring<'a>(from: &'a str, above: impl Fn(&str) -> Option<&'a str>) -> Option<Vec<&'a str>> {
    let (way, ring) = way_up(from, above);
    ring.then_some(way)
}

/// The role above a role.
pub fn role_above<'a>(governance: &'a Governance, id: &str) -> Option<&'a str> {
    let above = governance.roles.get(id)?.reports_to.as_ref()?;
    governance.roles.contains(&above.value).then_some(above.value.as_str())
}

/// The board above a board.
pub fn board_above<'a>(governance: &'a Governance, id: &str) -> Option<&'a str> {
    let above = governance.boards.get(id)?.escalates_to.as_ref()?;
    Some(above.as_str())
}

/// The one board to which all others lead; `None` where there is none, or more than one.
#[must_use]
pub fn top_board(governance: &Governance) -> Option<(&At<String>, &Board)> {
    let mut tops = governance
        .boards
        .iter()
        .filter(|(_, board)| board.escalates_to.is_none());
    let top = tops.next()?;
    (tops.next().is_none() && governance.boards.len() > 1).then_some(top)
}
