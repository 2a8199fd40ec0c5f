//! A story as papers may tell it.

use super::analysis::figure_key;
use super::consent::usable;
use super::model::{Channel, Story};
use super::quoted::{Quoted, quoted};
use crate::playbook::section::{Highlight, QuotedWords, StoryHighlight, ValueChange, ValueThen, Words};
use crate::playbook::{Playbook, metrics};
use crate::source::yaml::Flag;
use crate::vocabulary::figure::Figure;
use crate::vocabulary::value::{Answer, At};

/// What papers may tell of a story.
pub(super) fn highlight(playbook: &Playbook, story: &Story) -> Highlight {
    let matter = &story.matter;
    let hero = matter.hero.as_ref().and_then(Answer::known);
    let quote = |channel| {
        let testimonial = usable(matter.testimonial.as_ref(), channel, playbook.as_of)?;
        Some(QuotedWords {
            words: words(&testimonial.text),
            by: playbook.name_and_role_of(&testimonial.by),
        })
    };
    Highlight::Story(Box::new(StoryHighlight {
        id: story.id.value.clone(),
        date: matter.date.value,
        title: words(&matter.title),
        problem: matter.problem.as_ref().map(words),
        what: matter.what.as_ref().map(words),
        result: words(&matter.result),
        hero: hero.map(|hero| playbook.name_and_role_of(hero)),
        change: change(playbook, story),
        quote_for_newsletter: quote(Channel::Newsletter),
        quote_for_poster: quote(Channel::Poster),
        newsletter: is_wished(matter.newsletter.as_ref()),
        poster: is_wished(matter.poster.as_ref()),
    }))
}

fn is_wished(flag: Option<&At<Flag>>) -> bool {
    flag.is_some_and(|flag| flag.value.0)
}

fn words(text: &At<String>) -> Words {
    Words {
        text: text.value.clone(),
        span: text.span,
    }
}

/// The first and the last value of the metric that a story quotes first.
#[must_use]
pub(super) fn first_and_last<'a>(playbook: &Playbook, story: &'a Story) -> Option<(Quoted<'a>, Quoted<'a>)> {
    let all = quoted(playbook, story);
    let metric = all.first()?.metric.value.clone();
    let mut own = all.into_iter().filter(|quoted| quoted.metric.value == metric);
    let first = own.next()?;
    Some((first, own.next_back()?))
}

fn change(playbook: &Playbook, story: &Story) -> Option<ValueChange> {
    let (first, last) = first_and_last(playbook, story)?;
    let metric = playbook.metrics.as_ref()?.metrics.get(&first.metric.value)?;
    let then = |quoted: &Quoted<'_>| {
        Some(ValueThen {
            when: playbook.language.long_period(quoted.period.value),
            number: quoted.value.as_ref()?.value,
            text: quoted.text.clone(),
            figure: figure_key(story, &quoted.metric.value, &quoted.period.value.to_string()),
        })
    };
    let [difference, relative] = course(playbook, story);
    let unit = metric.definition.unit.value.as_str();
    Some(ValueChange {
        metric: first.metric.value.clone(),
        name: metric.definition.title.value.clone(),
        unit: if unit == "ratio" {
            String::new()
        } else {
            unit.to_owned()
        },
        before: then(&first)?,
        after: then(&last)?,
        difference: difference?.text,
        relative: relative.map(|figure| figure.text),
    })
}

/// How far the value of a story went: in its own unit, and in percent of what it was.
pub(super) fn course(playbook: &Playbook, story: &Story) -> [Option<Figure>; 2] {
    let none = [None, None];
    let Some((first, last)) = first_and_last(playbook, story) else {
        return none;
    };
    let metrics = playbook.metrics.as_ref();
    let Some(metric) = metrics.and_then(|metrics| metrics.metrics.get(&first.metric.value)) else {
        return none;
    };
    let (Some(before), Some(after)) = (&first.value, &last.value) else {
        return none;
    };
    let (language, format) = (&playbook.language, playbook.format());
    let from = [before.span, after.span];
    let difference = after.value - before.value;
    let is_one = (difference.abs() - 1.0).abs() < f64::EPSILON;
    let own = metric.definition.unit.value.as_str();
    let is_share = own == "%";
    let decimals = decimals_of(&first.text, format.decimal).max(decimals_of(&last.text, format.decimal));
    let number = format.signed(difference, decimals);
    let text = match own {
        "ratio" | "" => number.clone(),
        "%" => {
            let points = language.message("stories-points");
            let points = points.number("points", difference.abs(), number.as_str());
            points.string().replace(' ', "\u{a0}")
        }
        unit if is_one => format!("{number}\u{a0}{}", metrics::unit_of_one(language, unit)),
        unit => format!("{number}\u{a0}{unit}"),
    };
    let unit = text.strip_prefix(number.as_str()).unwrap_or_default();
    let unit = unit.trim_start_matches('\u{a0}').to_owned();
    let label = |message: &str| {
        let label = language.message(message).text("metric", &metric.definition.title.value);
        let label = label.text("first", language.short_period(first.period.value));
        label.text("last", language.short_period(last.period.value)).string()
    };
    let absolute = Figure::number(label("stories-figure-change"), difference, &unit, text).from(from);
    let share = difference / before.value.abs() * 100.0;
    let relative = (!is_share && before.value != 0.0).then(|| {
        let text = format!("{}\u{a0}%", format.signed(share, 0));
        Figure::number(label("stories-figure-change-in-percent"), share, "%", text).from(from)
    });
    [Some(absolute), relative]
}

/// How many digits a text shows after its decimal sign.
fn decimals_of(text: &str, decimal: char) -> usize {
    let after = text.split_once(decimal).map_or("", |(_, after)| after);
    after.chars().take_while(char::is_ascii_digit).count()
}
