//! Who can do what: a row for each skill, a column for each person or group, widest gaps first.

use super::super::analysis::{HIGHEST, missing};
use super::super::model::{People, Skill};
use crate::playbook::Playbook;
use crate::playbook::foundation::{NOT_KNOWN, answer_text};
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At};

pub(super) fn blocks(playbook: &Playbook, people: &People, figures: &Figures) -> Vec<Block> {
    let mut skills: Vec<(&At<String>, &Skill)> = people.skills.iter().collect();
    if skills.is_empty() {
        return Vec::new();
    }
    skills.sort_by_key(|(_, skill)| std::cmp::Reverse(missing(skill).sum::<u32>()));
    let mut blocks = vec![Block::heading("skills", "Skills")];
    blocks.extend(finding(&skills));
    blocks.push(Block::paragraph(
        "Levels: 0 none, 1 has heard of it, 2 does it with help, 3 does it alone, 4 can teach it. \
         The widest gaps to the target come first.",
    ));
    blocks.extend(open(playbook, &skills));
    blocks.extend(table(playbook, people, &skills, figures));
    let next = skills
        .iter()
        .filter_map(|(id, skill)| next(people, id, skill))
        .collect();
    let next = Block::table(
        "By skill, widest gaps first",
        &["Skill", "What is learned next", "Course"],
        next,
    );
    if let Some(next) = next {
        blocks.push(Block::subheading("learning", "What is learned next"));
        blocks.push(next);
    }
    blocks
}

/// `We lack most in: Benefits and Capacity planning.`
fn finding(skills: &[(&At<String>, &Skill)]) -> Option<Block> {
    let gap = |skill: &Skill| missing(skill).sum::<u32>();
    let widest = skills.first().map(|(_, skill)| gap(skill)).filter(|gap| *gap > 0);
    let line = match widest {
        Some(widest) => {
            let titles: Vec<&str> = skills
                .iter()
                .filter(|(_, skill)| gap(skill) == widest)
                .map(|(_, skill)| skill.title.value.as_str())
                .take(3)
                .collect();
            Line::new().strong(format!("Furthest from what we want: {}.", listed(&titles)))
        }
        None if skills.iter().any(|(_, skill)| skill.target.is_some()) => {
            Line::new().strong("Nobody whose level is known is below a target.")
        }
        None => return None,
    };
    Some(Block::paragraph(line))
}

/// Everybody who has a level of any skill, in the order in which they are first met.
fn everybody(people: &People) -> Vec<&At<String>> {
    let mut everybody: Vec<&At<String>> = Vec::new();
    for who in people.skills.iter().flat_map(|(_, skill)| skill.levels.ids()) {
        if !everybody.iter().any(|known| known.value == who.value) {
            everybody.push(who);
        }
    }
    everybody
}

fn table(playbook: &Playbook, people: &People, skills: &[(&At<String>, &Skill)], figures: &Figures) -> Option<Block> {
    let everybody = everybody(people);
    let names: Vec<String> = everybody
        .iter()
        .map(|who| playbook.role_of(&PersonId((*who).clone())))
        .collect();
    let targets = skills.iter().any(|(_, skill)| skill.target.is_some());
    let titles: Vec<&str> = std::iter::once("Skill")
        .chain(names.iter().map(String::as_str))
        .chain(targets.then_some("Target"))
        .chain(targets.then_some("Below target#"))
        .collect();
    let row = |(id, skill): &(&At<String>, &Skill)| {
        let mut cells: Vec<Cell> = vec![skill.title.value.clone().into()];
        cells.extend(
            everybody
                .iter()
                .map(|who| level(playbook, skill.levels.get(&who.value))),
        );
        if targets {
            let target = skill.target.as_ref().map(|target| boxes(target.value));
            cells.push(target.unwrap_or_else(|| "none set".into()));
            let key = format!("people.skills.{}.below", id.value);
            let below = skill.target.as_ref().map(|_| Line::new().figure(figures, &key));
            cells.push(below.unwrap_or_else(|| "no target".into()).into());
        }
        Row::new(Some(&id.value), cells)
    };
    let caption = "Skills by person or group, widest gaps first";
    Block::table(caption, &titles, skills.iter().map(row).collect())
}

fn boxes(level: u32) -> Cell {
    Cell::Severity { level, of: HIGHEST }
}

fn level(playbook: &Playbook, level: Option<&Answer<At<u32>>>) -> Cell {
    match level {
        Some(Answer::Known(level)) => boxes(level.value),
        // Who finds out stands above the table: a sentence would crush the other columns.
        Some(Answer::Unknown(_)) => NOT_KNOWN.into(),
        Some(open) => answer_text(playbook, open, |level| level.value.to_string()).into(),
        None => "not needed".into(),
    }
}

/// Who finds out the levels that nobody knows yet, a sentence for each.
fn open(playbook: &Playbook, skills: &[(&At<String>, &Skill)]) -> Option<Block> {
    let mut line = Line::new();
    for (_, skill) in skills {
        for (who, level) in skill.levels.iter() {
            if matches!(level, Answer::Unknown(_)) {
                let words = answer_text(playbook, level, |level| level.value.to_string());
                let who = playbook.role_of(&PersonId(who.clone()));
                let blank = if line.is_empty() { "" } else { " " };
                line = line.text(format!("{blank}{}, {who}: {words}.", skill.title.value));
            }
        }
    }
    (!line.is_empty()).then(|| Block::paragraph(line))
}

/// What is learned next, and the courses that teach it; nothing where neither is written.
fn next(people: &People, id: &At<String>, skill: &Skill) -> Option<Row> {
    let next = skill.next.as_ref().map(|next| Line::new().markdown(next));
    let mut line = Line::new();
    let courses = people.training.iter();
    for (id, course) in
        courses.filter(|(_, course)| course.skill.as_ref().is_some_and(|raised| raised.value == id.value))
    {
        if !line.is_empty() {
            line = line.text(", ");
        }
        line = line.link(course.title.value.clone(), &format!("people#{}", id.value));
    }
    if next.is_none() && line.is_empty() {
        return None;
    }
    let course = if line.is_empty() { "none".into() } else { line };
    let cells: Vec<Cell> = vec![
        skill.title.value.clone().into(),
        next.unwrap_or_else(|| "by the course".into()).into(),
        course.into(),
    ];
    Some(Row::new(None, cells))
}
