//! The letter as plain text.

use super::letter::{Letter, Part, WebLink};

/// The letter as plain text.
pub(super) fn text(letter: &Letter) -> String {
    let mut lines = vec![
        letter.masthead.to_uppercase(),
        format!("{}. Figures as of {}.", letter.when, letter.as_of),
    ];
    for part in &letter.parts {
        lines.push(String::new());
        lines.extend(told(part));
    }
    lines.push(String::new());
    if let Some(contact) = &letter.contact {
        let name = contact.name.as_deref().unwrap_or_default();
        lines.push(format!("Something to tell us? {name} {}", contact.address));
    }
    lines.extend(link(letter.more.as_ref()));
    lines.extend(letter.foot.iter().cloned());
    lines.join("\n") + "\n"
}

fn link(link: Option<&WebLink>) -> Option<String> {
    link.map(|link| format!("{}: {}", link.text, link.address))
}

fn told(part: &Part) -> Vec<String> {
    let mut lines = Vec::new();
    match part {
        Part::Story(story) => {
            lines.push(story.title.to_uppercase());
            lines.extend(story.paragraphs.iter().map(|(lead, words)| match lead {
                Some(lead) => format!("{lead} {words}"),
                None => words.clone(),
            }));
            if let Some(picture) = &story.picture {
                lines.push(format!("{}; {}", picture.title, picture.subtitle));
                lines.extend(picture.rows.iter().map(|(when, text)| format!("    {when}: {text}")));
            }
            lines.extend(story.quote.iter().map(|(words, by)| format!("    \"{words}\" {by}")));
            lines.extend(link(story.link.as_ref()));
        }
        Part::Measures(measures) => {
            lines.push(measures.title.to_uppercase());
            lines.push(measures.note.clone());
            lines.extend(measures.measures.iter().map(|measure| {
                let chip = measure.chip.as_ref().map_or("", |chip| chip.word.as_str());
                let parts = [
                    &measure.name,
                    &measure.value,
                    &measure.unit,
                    &measure.target,
                    &measure.change,
                ];
                let parts: Vec<&str> = parts.into_iter().map(String::as_str).chain([chip]).collect();
                parts.join("  ")
            }));
        }
        Part::Bars(bars) => {
            lines.push(bars.title.to_uppercase());
            lines.push(bars.note.clone());
            lines.extend(
                bars.bars
                    .iter()
                    .map(|bar| format!("{} ({}): {}", bar.name, bar.detail, bar.text)),
            );
        }
        Part::Points(points) => {
            lines.push(points.title.to_uppercase());
            lines.extend(points.points.iter().map(|(lead, words)| format!("* {lead} {words}")));
            lines.extend(link(points.link.as_ref()));
        }
        Part::Days(days) => {
            lines.push(days.title.to_uppercase());
            lines.extend(days.days.iter().map(|(day, what)| format!("{day}  {what}")));
        }
    }
    lines
}
