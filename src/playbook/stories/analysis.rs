//! The figures of the stories.

use super::model::Story;
use super::quoted::quoted;
use crate::playbook::Playbook;
use crate::vocabulary::figure::{Figure, Figures};

/// The stories that are shown on the day of the playbook, newest first.
pub fn shown(playbook: &Playbook) -> impl Iterator<Item = &Story> {
    let stories = playbook.stories.iter().flat_map(|stories| &stories.stories);
    stories.filter(|story| {
        let until = story.matter.expires.as_ref().map(|day| day.value);
        until.is_none_or(|until| until >= playbook.as_of)
    })
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    if playbook.stories.is_none() {
        return;
    }
    let format = playbook.format();
    let count = shown(playbook).count();
    let value = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let label = playbook.language.say("stories-figure-count");
    let figure = Figure::number(label, value, "", format.number(value, 0));
    figures.insert("stories.count", figure.from(shown(playbook).map(|story| story.id.span)));
    for story in shown(playbook) {
        for quoted in quoted(playbook, story) {
            let Some(value) = &quoted.value else { continue };
            let metric = playbook
                .metrics
                .as_ref()
                .and_then(|metrics| metrics.metrics.get(&quoted.metric.value));
            let Some(metric) = metric else { continue };
            let unit = metric.definition.unit.value.as_str();
            let label = playbook.language.message("stories-figure-value");
            let label = label.text("metric", &metric.definition.title.value);
            let label = label.text("period", playbook.language.short_period(quoted.period.value));
            let key = figure_key(story, &quoted.metric.value, &quoted.period.value.to_string());
            let unit = if unit == "ratio" { "" } else { unit };
            let figure = Figure::number(label.string(), value.value, unit, quoted.text.clone());
            figures.insert(key, figure.from([value.span]));
        }
        let [change, relative] = super::told::course(playbook, story);
        for (name, figure) in [("change", change), ("change_in_percent", relative)] {
            if let Some(figure) = figure {
                figures.insert(format!("stories.{}.{name}", story.id.value), figure);
            }
        }
    }
}

/// The key of a value that a story quotes: `stories.SS1.K13.2026-02`.
#[must_use]
pub fn figure_key(story: &Story, metric: &str, period: &str) -> String {
    format!("stories.{}.{metric}.{period}", story.id.value)
}
