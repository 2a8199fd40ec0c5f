//! The stories of a letter.

use std::collections::BTreeSet;

use super::compose::Desk;
use super::letter::{Part, Picture, Story};
use super::material::Told;
use super::wording::clean;
use crate::playbook::section::{MeasureHighlight, StoryHighlight, ValueChange};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::{capitalised, slug};

/// The stories as parts of a letter.
pub(super) struct StoryParts {
    /// The one that leads it.
    pub lead: Option<Part>,
    /// The others.
    pub others: Vec<Part>,
}

/// The stories as parts of a letter; `measure` is the measure of the month, whose course the lead shows.
pub(super) fn parts(desk: &Desk<'_>, stories: &[Told<'_, StoryHighlight>], measure: Option<&str>) -> StoryParts {
    let measure = measure.and_then(|id| desk.material.measure(id));
    let (own_title, own_words) = match desk.issue {
        Some(issue) => desk.wording.text(&issue.body.text),
        None => (None, Vec::new()),
    };
    let mut others = stories.iter();
    let first = others.next();
    let mut lead = first.map(|story| told(desk, story, true));
    if !own_words.is_empty() {
        // The words of the editor take the place of those that the story has for every reader.
        let written = lead.get_or_insert_with(|| Story {
            title: String::new(),
            lead: true,
            paragraphs: Vec::new(),
            picture: None,
            quote: None,
            link: None,
        });
        written.paragraphs = own_words.into_iter().map(|words| (None, words)).collect();
        let subject = desk.issue.and_then(|issue| issue.subject.as_ref());
        let subject = subject.map(|subject| desk.wording.line(&subject.text));
        if let Some(title) = own_title.or(subject) {
            written.title = title;
        }
        if written.title.is_empty() {
            written.title = capitalised(&desk.month_in_words());
        }
    }
    if let Some(lead) = &mut lead
        && let Some(measure) = measure
        && (desk.issue.is_some() || measures(first.map(|(_, story)| *story), measure.1))
    {
        lead.picture = course(desk, measure.1).or(lead.picture.take());
    }
    let mut stories: Vec<Story> = lead
        .into_iter()
        .chain(others.map(|story| told(desk, story, false)))
        .collect();
    name_apart(&mut stories);
    let mut parts = stories.into_iter().map(|story| Part::Story(Box::new(story))).peekable();
    StoryParts {
        lead: parts.next_if(|part| matches!(part, Part::Story(story) if story.lead)),
        others: parts.collect(),
    }
}

/// Whether a story is about a measure.
fn measures(story: Option<&StoryHighlight>, measure: &MeasureHighlight) -> bool {
    let change = story.and_then(|story| story.change.as_ref());
    change.is_some_and(|change| change.metric == measure.id)
}

/// A story in the words that it has for every reader.
fn told(desk: &Desk<'_>, (section, story): &Told<'_, StoryHighlight>, lead: bool) -> Story {
    let wording = desk.wording;
    let mut paragraphs = vec![(None, wording.sentence(&story.result.text))];
    let introduced = [
        ("newsletter-before", &story.problem),
        ("newsletter-changed", &story.what),
    ];
    for (title, words) in introduced {
        if let Some(words) = words {
            paragraphs.push((Some(desk.language().say(title)), wording.sentence(&words.text)));
        }
    }
    let quote = story.quote_for_newsletter.as_ref();
    Story {
        title: wording.line(&story.title.text),
        lead,
        paragraphs,
        picture: picture(desk, story),
        quote: quote.map(|quote| (wording.line(&quote.words.text), clean(&quote.by))),
        link: desk.link("newsletter-read-story", &section.key),
    }
}

/// The bars of a story: as it was and as it became.
fn picture(desk: &Desk<'_>, story: &StoryHighlight) -> Option<Picture> {
    let change: &ValueChange = story.change.as_ref()?;
    // A story may quote what is not for everybody.
    desk.material.measure(&change.metric)?;
    let chart = desk
        .material
        .charts
        .get(format!("stories.{}", story.id).replace(' ', "-").as_str())?;
    let language = desk.language();
    let name = clean(&change.name);
    let values = [&change.before, &change.after];
    let rows: Vec<(String, String)> = values
        .iter()
        .map(|value| (clean(&value.when), clean(&value.text)))
        .collect();
    Some(Picture {
        name: slug(&name),
        title: language
            .message("newsletter-from-to")
            .text("before", clean(&change.before.text))
            .text("after", clean(&change.after.text))
            .string(),
        subtitle: language
            .message("newsletter-two-values")
            .text("metric", name.as_str())
            .text("before", change.before.when.as_str())
            .text("after", change.after.when.as_str())
            .string(),
        alternative: in_words(language, &name, &in_periods(language, &rows), None),
        rows,
        chart: chart.chart.clone(),
    })
}

/// The course of the measure of the month, with those of its values that a figure stands for.
fn course(desk: &Desk<'_>, measure: &MeasureHighlight) -> Option<Picture> {
    let chart = desk.material.charts.get(format!("metrics.{}", measure.id).as_str())?;
    let language = desk.language();
    let name = clean(&measure.name);
    let value = measure.value.as_ref()?;
    let target = measure.target.as_deref().map(clean);
    let quoted = desk
        .material
        .stories
        .iter()
        .filter_map(|(_, story)| story.change.as_ref());
    let quoted = quoted.filter(|change| change.metric == measure.id);
    let mut values: Vec<_> = quoted.flat_map(|change| [&change.before, &change.after]).collect();
    // The keys of figures end with the period, so their order is that of time.
    let period = |figure: &str| figure.rsplit('.').next().unwrap_or_default().to_owned();
    values.sort_by_key(|value| period(&value.figure));
    values.dedup_by_key(|value| period(&value.figure));
    values.retain(|other| other.when != value.when);
    let mut rows: Vec<(String, String)> = values
        .iter()
        .map(|value| (clean(&value.when), clean(&value.text)))
        .collect();
    let baseline = measure.baseline.as_deref().map(clean).filter(|_| rows.is_empty());
    rows.push((clean(&value.when), clean(&value.text)));
    let mut told = in_periods(language, &rows);
    if let Some(baseline) = baseline {
        let first = language.message("newsletter-value-at-the-start");
        told.insert(0, first.text("value", baseline.as_str()).string());
        rows.insert(0, (language.say("newsletter-at-the-start"), baseline));
    }
    let alternative = in_words(language, &name, &told, target.as_deref());
    rows.extend(target.map(|target| (language.say("newsletter-target"), target)));
    Some(Picture {
        name: slug(&name),
        subtitle: clean(without(&chart.subtitle, &name)),
        title: name,
        alternative,
        rows,
        chart: chart.chart.clone(),
    })
}

/// A subtitle that begins with a name, without it.
fn without<'a>(subtitle: &'a str, name: &str) -> &'a str {
    let rest = subtitle.strip_prefix(name).unwrap_or(subtitle);
    rest.trim_start_matches([',', ' '])
}

/// `34 days in July 2025` for each row.
fn in_periods(language: &Language, rows: &[(String, String)]) -> Vec<String> {
    let told = |(when, text): &(String, String)| {
        let told = language.message("newsletter-value-in").text("value", text.as_str());
        told.text("period", when.as_str()).string()
    };
    rows.iter().map(told).collect()
}

/// `Decision lead time: 34 days in July 2025 and 10 days in October 2026; target 10 days.`
fn in_words(language: &Language, name: &str, values: &[String], target: Option<&str>) -> String {
    let message = match target {
        Some(target) => language.message("newsletter-picture-target").text("target", target),
        None => language.message("newsletter-picture"),
    };
    message
        .text("metric", name)
        .text("values", language.list(values))
        .string()
}

/// Pictures get files of their own, so no two may have the same name.
fn name_apart(stories: &mut [Story]) {
    let mut seen = BTreeSet::new();
    for (place, picture) in stories
        .iter_mut()
        .enumerate()
        .filter_map(|(place, story)| Some((place, story.picture.as_mut()?)))
    {
        if picture.name.is_empty() || !seen.insert(picture.name.clone()) {
            picture.name = format!("picture-{}", place + 1);
            seen.insert(picture.name.clone());
        }
    }
}
