//! Who can do what: a row for each skill, a column for each person or group, widest gaps first.

use super::super::analysis::{HIGHEST, missing};
use super::super::model::{People, Skill};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row, titles};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

pub(super) fn blocks(playbook: &Playbook, people: &People, figures: &Figures) -> Vec<Block> {
    let mut skills: Vec<(&At<String>, &Skill)> = people.skills.iter().collect();
    if skills.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    skills.sort_by_key(|(_, skill)| std::cmp::Reverse(missing(skill).sum::<u32>()));
    let mut blocks = vec![Block::heading("skills", language.say("people-skills"))];
    blocks.extend(finding(language, &skills));
    blocks.push(Block::paragraph(language.say("people-skills-levels")));
    blocks.extend(open(playbook, &skills));
    blocks.extend(table(playbook, people, &skills, figures));
    let next = skills
        .iter()
        .filter_map(|(id, skill)| next(language, people, id, skill))
        .collect();
    let next = Block::table(
        language.say("people-learning-caption"),
        &titles(language, &["people-skill", "people-learning", "people-course"]),
        next,
    );
    if let Some(next) = next {
        blocks.push(Block::subheading("learning", language.say("people-learning")));
        blocks.push(next);
    }
    blocks
}

/// `We lack most in: Benefits and Capacity planning.`
fn finding(language: &Language, skills: &[(&At<String>, &Skill)]) -> Option<Block> {
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
            let furthest = language.message("people-skills-furthest");
            Line::new().strong(furthest.text("skills", language.list(&titles)).string())
        }
        None if skills.iter().any(|(_, skill)| skill.target.is_some()) => {
            Line::new().strong(language.say("people-skills-all-reached"))
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
    let language = &playbook.language;
    let everybody = everybody(people);
    let names: Vec<String> = everybody
        .iter()
        .map(|who| playbook.role_of(&PersonId((*who).clone())))
        .collect();
    let targets = skills.iter().any(|(_, skill)| skill.target.is_some());
    let mut columns = titles(language, &["people-skill"]);
    columns.extend(names);
    if targets {
        columns.extend(titles(language, &["people-target", "people-below-target#"]));
    }
    let row = |(id, skill): &(&At<String>, &Skill)| {
        let mut cells: Vec<Cell> = vec![skill.title.value.clone().into()];
        cells.extend(
            everybody
                .iter()
                .map(|who| level(playbook, skill.levels.get(&who.value))),
        );
        if targets {
            let target = skill.target.as_ref().map(|target| boxes(target.value));
            cells.push(target.unwrap_or_else(|| language.say("people-none-set").into()));
            let key = format!("people.skills.{}.below", id.value);
            let below = skill.target.as_ref().map(|_| Line::new().figure(figures, &key));
            cells.push(below.unwrap_or_else(|| language.say("people-no-target").into()).into());
        }
        Row::new(Some(&id.value), cells)
    };
    let caption = language.say("people-skills-caption");
    Block::table(caption, &columns, skills.iter().map(row).collect())
}

fn boxes(level: u32) -> Cell {
    Cell::Severity { level, of: HIGHEST }
}

fn level(playbook: &Playbook, level: Option<&Answer<At<u32>>>) -> Cell {
    match level {
        Some(Answer::Known(level)) => boxes(level.value),
        // Who finds out stands above the table: a sentence would crush the other columns.
        Some(Answer::Unknown(_)) => playbook.language.say("people-not-known").into(),
        Some(open) => answer_text(playbook, open, |level| level.value.to_string()).into(),
        None => playbook.language.say("people-not-needed").into(),
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
                let told = Line::of(&playbook.language, "people-skills-open")
                    .text("skill", &skill.title.value)
                    .text("who", who)
                    .text("open", words);
                if !line.is_empty() {
                    line = line.text(" ");
                }
                line.0.extend(told.line().0);
            }
        }
    }
    (!line.is_empty()).then(|| Block::paragraph(line))
}

/// What is learned next, and the courses that teach it; nothing where neither is written.
fn next(language: &Language, people: &People, id: &At<String>, skill: &Skill) -> Option<Row> {
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
    let course = if line.is_empty() {
        language.say("people-no-course").into()
    } else {
        line
    };
    let cells: Vec<Cell> = vec![
        skill.title.value.clone().into(),
        next.unwrap_or_else(|| language.say("people-by-the-course").into())
            .into(),
        course.into(),
    ];
    Some(Row::new(None, cells))
}
