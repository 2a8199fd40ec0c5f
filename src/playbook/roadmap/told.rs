//! What papers may tell of the roadmap: its next days, and how many people of each wave work in the new way.

use super::analysis::{area_name, next_steps, whole};
use super::model::{Roadmap, Wave, WorkState};
use super::standing::Standing;
use crate::playbook::Playbook;
use crate::playbook::section::{DayHighlight, Highlight, Line, ShareHighlight, Words};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};

/// So many days to come are told.
const DAYS: usize = 8;

/// The next beginnings and ends of the roadmap's items.
pub(super) fn days(playbook: &Playbook, standing: &Standing<'_>, figures: &Figures) -> Vec<Highlight> {
    let language = &playbook.language;
    let steps = next_steps(playbook, standing, DAYS).into_iter();
    let told = steps.filter_map(|step| {
        let item = standing.item(&step.item)?;
        let late = figures.text(&format!("roadmap.{}.late_days", step.item));
        // The figure counts how late the end is.
        let note = match step.days_late {
            days if days > 0 && step.ends => {
                let later = language.message("roadmap-told-later-by");
                later.number("days", whole(days), late).string()
            }
            days if days > 0 => language.say("roadmap-told-later"),
            days if days < 0 => language.say("roadmap-told-earlier"),
            _ => String::new(),
        };
        let id = if step.ends {
            "roadmap-told-ends"
        } else {
            "roadmap-told-begins"
        };
        let text = if item.is_milestone() {
            step.title
        } else {
            language.message(id).text("item", step.title).string()
        };
        Some(Highlight::Day(DayHighlight {
            what: Words {
                text,
                span: item.item.title.span,
            },
            id: step.item,
            date: step.date,
            note,
        }))
    });
    told.collect()
}

/// How many people of each wave work in the new way, in the order of the file.
pub(super) fn shares<'a>(
    playbook: &Playbook,
    roadmap: &'a Roadmap,
    states: impl Fn(&'a Wave) -> WorkState,
    figures: &Figures,
) -> Vec<Highlight> {
    let told = roadmap.waves.iter().map(|(id, wave)| {
        let key = |name: &str| format!("roadmap.waves.{}.{name}", id.value);
        let share = wave.adoption.as_ref().and_then(Answer::known);
        let text = match share {
            Some(_) => figures.text(&key("adoption")).to_owned(),
            None if states(wave) == WorkState::Planned => playbook.language.say("roadmap-not-begun"),
            None => playbook.language.say("roadmap-not-known-yet"),
        };
        Highlight::Share(ShareHighlight {
            id: id.value.clone(),
            name: wave.title.value.clone(),
            who: who(playbook, id, wave, figures),
            share: share.map(|share| share.value.0),
            text,
        })
    });
    told.collect()
}

/// `Estates & Facilities, 71 people`.
fn who(playbook: &Playbook, id: &At<String>, wave: &Wave, figures: &Figures) -> String {
    let areas = wave.areas.iter().map(|area| area_name(playbook, area.as_str()));
    let key = format!("roadmap.waves.{}.people", id.value);
    let people = figures.get(&key).map(|_| {
        let people = Line::of(&playbook.language, "roadmap-told-people");
        people.figure("people", figures, &key).line()
    });
    Line::commas(&playbook.language, areas.map(Line::from).chain(people)).plain()
}
