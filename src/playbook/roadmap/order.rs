//! The order in which the tasks of a network can be calculated, the circles that forbid one, and the
//! chains of critical tasks.

use std::collections::BTreeSet;

use super::network::{Bond, Schedule, Task};

/// More circles than this are not named: mending the first ones comes first.
const MOST_CIRCLES: usize = 20;

/// A circle: the places of its tasks, each before the next one, the last one before the first.
pub type Circle = Vec<usize>;

/// The places of the tasks, each after those it waits for.
///
/// # Errors
///
/// The circles, when tasks wait for each other.
pub fn order(tasks: &[Task]) -> Result<Vec<usize>, Vec<Circle>> {
    let mut cut = BTreeSet::new();
    let mut circles = Vec::new();
    loop {
        let (order, left) = sort(tasks, &cut);
        let Some(circle) = first_circle(tasks, &left, &cut) else {
            return if circles.is_empty() { Ok(order) } else { Err(circles) };
        };
        // Without one of its bonds the circle is open, and the next one shows.
        if let (Some(first), Some(last)) = (circle.first(), circle.last()) {
            cut.insert((*last, *first));
        }
        circles.push(circle);
        if circles.len() == MOST_CIRCLES {
            return Err(circles);
        }
    }
}

/// Bonds that count as cut: from, to.
type Cut = BTreeSet<(usize, usize)>;

/// The bonds of the task at `place`, without those that were cut and those that lead nowhere.
fn bonds<'a>(tasks: &'a [Task], place: usize, cut: &'a Cut) -> impl Iterator<Item = &'a Bond> {
    let bonds = tasks.get(place).map_or(&[] as &[Bond], |task| &task.after);
    bonds
        .iter()
        .filter(move |bond| bond.from < tasks.len() && !cut.contains(&(bond.from, place)))
}

/// Takes task after task whose predecessors are all taken; what is left waits for a circle.
fn sort(tasks: &[Task], cut: &Cut) -> (Vec<usize>, Vec<bool>) {
    let mut waits: Vec<usize> = (0..tasks.len()).map(|place| bonds(tasks, place, cut).count()).collect();
    let mut next = followers(tasks, cut);
    let mut order: Vec<usize> = (0..tasks.len())
        .filter(|place| waits.get(*place).is_none_or(|count| *count == 0))
        .collect();
    let mut taken = 0;
    while let Some(place) = order.get(taken).copied() {
        taken += 1;
        for follower in next.get_mut(place).map(std::mem::take).unwrap_or_default() {
            let Some(count) = waits.get_mut(follower) else { continue };
            *count = count.saturating_sub(1);
            if *count == 0 {
                order.push(follower);
            }
        }
    }
    (order, waits.into_iter().map(|count| count > 0).collect())
}

/// For each task, those that wait for it; one that does so twice stands there twice.
fn followers(tasks: &[Task], cut: &Cut) -> Vec<Vec<usize>> {
    let mut next = vec![Vec::new(); tasks.len()];
    for place in 0..tasks.len() {
        for bond in bonds(tasks, place, cut) {
            if let Some(followers) = next.get_mut(bond.from) {
                followers.push(place);
            }
        }
    }
    next
}

/// Walks from the first task that is left against the bonds until one comes up again.
fn first_circle(tasks: &[Task], left: &[bool], cut: &Cut) -> Option<Circle> {
    let is_left = |place: usize| left.get(place).copied().unwrap_or_default();
    let mut walk = Vec::new();
    let mut at = vec![None; tasks.len()];
    let mut place = left.iter().position(|left| *left)?;
    loop {
        if let Some(first) = at.get(place).copied().flatten() {
            let mut circle: Circle = walk.drain(first..).collect();
            circle.reverse();
            let lowest = circle.iter().enumerate().min_by_key(|(_, place)| **place)?.0;
            circle.rotate_left(lowest);
            return Some(circle);
        }
        *at.get_mut(place)? = Some(walk.len());
        walk.push(place);
        place = bonds(tasks, place, cut)
            .map(|bond| bond.from)
            .find(|from| is_left(*from))?;
    }
}

/// The chains of critical tasks, each task held by the one before it; at most `most` of them.
#[must_use]
pub fn critical_chains(tasks: &[Task], schedule: &Schedule, most: usize) -> Vec<Vec<usize>> {
    let critical = |place: &usize| schedule.of(*place).critical();
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); tasks.len()];
    let mut held = vec![false; tasks.len()];
    for (place, task) in tasks.iter().enumerate().filter(|(place, _)| critical(place)) {
        for bond in task.after.iter().filter(|bond| critical(&bond.from)) {
            let tight = bond.gap(schedule.of(bond.from), schedule.of(place)) == 0;
            let Some(followers) = next.get_mut(bond.from).filter(|_| tight) else {
                continue;
            };
            if !followers.contains(&place) {
                followers.push(place);
            }
            if let Some(held) = held.get_mut(place) {
                *held = true;
            }
        }
    }
    let is_first = |place: &usize| critical(place) && !held.get(*place).copied().unwrap_or_default();
    let mut open: Vec<Vec<usize>> = (0..tasks.len()).filter(is_first).map(|place| vec![place]).collect();
    open.sort_by_key(|chain| chain.first().map(|place| (schedule.of(*place).start, *place)));
    open.reverse();
    let mut chains = Vec::new();
    while let Some(mut chain) = open.pop() {
        let followers = |chain: &[usize]| chain.last().and_then(|last| next.get(*last));
        while let Some([first, others @ ..]) = followers(&chain).map(Vec::as_slice) {
            open.extend(others.iter().rev().take(most).map(|other| {
                let mut longer = chain.clone();
                longer.push(*other);
                longer
            }));
            chain.push(*first);
        }
        chains.push(chain);
        if chains.len() == most {
            break;
        }
    }
    chains
}
