//! The figures that moved: those that tell something, each once, and those that only follow.

use crate::playbook::metrics::model::Better;
use crate::playbook::metrics::performance::miss;
use crate::playbook::metrics::standing;
use crate::vocabulary::date::parse_date;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::{Language, Phrase};

use super::super::changes::{Change, ChangeKind};
use super::super::meaning::FieldChange;
use super::super::with_figures::WithFigures;
use super::telling::{Good, Telling, telling};
use super::{Course, FigureChange, place_of, title_of};

/// Both readings with their figures.
struct Sides<'a> {
    old: WithFigures<'a>,
    new: WithFigures<'a>,
}

/// The figures that tell something, the weightiest of each chapter first, and the others.
pub fn told(
    old: WithFigures<'_>,
    new: WithFigures<'_>,
    changes: &[Change],
    meaning: &[FieldChange],
) -> (Vec<FigureChange>, Vec<FigureChange>) {
    let sides = Sides { old, new };
    let moved = changes.iter().filter(|change| change.kind == ChangeKind::Figure);
    let (mut ranked, mut further) = (Vec::new(), Vec::new());
    for change in moved {
        match telling(&change.id) {
            Some((rank, telling, id))
                if !follows(&sides, change, id, changes) && !is_told_by(meaning, &sides, change) =>
            {
                let place = id.map_or(0, |id| place_of(new.playbook, change.chapter, id));
                ranked.push(((rank, place), sides.change(change, Some((telling, id)))));
            }
            _ => further.push(sides.change(change, None)),
        }
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut told: Vec<FigureChange> = Vec::new();
    for (_, figure) in ranked {
        let list = if said_already(&new.playbook.language, &mut told, &figure) {
            &mut further
        } else {
            &mut told
        };
        list.push(figure);
    }
    (told, further)
}

impl Sides<'_> {
    fn change(&self, change: &Change, known: Option<(&Telling, Option<&str>)>) -> FigureChange {
        let language = &self.new.playbook.language;
        let key = change.id.as_str();
        let both = self.old.figures.get(key).zip(self.new.figures.get(key));
        let mut what = change.what.clone();
        if let Some((telling, id)) = known {
            let title = id.and_then(|id| title_of(self.new.playbook, change.chapter, id));
            let words = (!telling.words.is_empty()).then(|| language.term("history-telling", telling.words));
            match (title, words) {
                (Some(title), None) if telling.good == Good::AsDefined => what = title,
                (Some(title), Some(words)) => {
                    let figure = language.message("history-of").text("what", title);
                    what = figure.text("says", words).string();
                }
                (None, Some(words)) if id.is_none() => what = words,
                _ => {}
            }
        }
        if let Some((before, after)) = both.and_then(|(then, now)| periods(then, now)) {
            let own = what.strip_suffix(&format!(", {after}")).unwrap_or(&what);
            let periods = language.message("history-figure-periods").text("what", own);
            what = periods.text("from", before).text("to", after).string();
        }
        let course = known
            .zip(both)
            .and_then(|((telling, id), (then, now))| self.course(telling.good, id, then, now));
        let remark = match (both.and_then(|(then, now)| later(language, then, now)), course) {
            (Some(later), _) => later,
            (None, Some(course)) => course.word_in(language),
            (None, None) => String::new(),
        };
        FigureChange {
            key: key.to_owned(),
            what,
            from: change.from.clone(),
            to: change.to.clone(),
            course,
            remark,
            target: self.new.playbook.has(change.chapter).then(|| change.target.clone()),
        }
    }

    fn course(&self, good: Good, id: Option<&str>, then: &Figure, now: &Figure) -> Option<Course> {
        if good == Good::Status {
            let rank = |figure: &Figure| match figure.value.as_str()? {
                "green" => Some(2.0),
                "amber" => Some(1.0),
                "red" => Some(0.0),
                _ => None,
            };
            return course(rank(now)? - rank(then)?);
        }
        let (before, after) = (then.value.as_f64()?, now.value.as_f64()?);
        if then.unit != now.unit {
            return None;
        }
        match good {
            Good::More => course(after - before),
            Good::Less => course(before - after),
            Good::AsDefined => self.as_defined(id?, before, after),
            Good::Status | Good::Open => None,
        }
    }

    /// Which way a metric went, judged by what it should reach now.
    fn as_defined(&self, id: &str, before: f64, after: f64) -> Option<Course> {
        let metric = self.new.playbook.metrics.as_ref()?.metrics.get(id)?;
        match metric.definition.better.value {
            Better::Higher => course(after - before),
            Better::Lower => course(before - after),
            Better::Inside => {
                let goal = standing(metric, self.new.playbook.as_of).goal?;
                course(miss(goal, before) - miss(goal, after))
            }
        }
    }
}

/// The periods of a figure that is of another one than before: they end its label.
fn periods<'a>(then: &'a Figure, now: &'a Figure) -> Option<(&'a str, &'a str)> {
    let (head, before) = then.label.rsplit_once(", ")?;
    let (own, after) = now.label.rsplit_once(", ")?;
    (head == own && before != after).then_some((before, after))
}

fn course(gain: f64) -> Option<Course> {
    match gain.partial_cmp(&0.0)? {
        std::cmp::Ordering::Greater => Some(Course::Better),
        std::cmp::Ordering::Less => Some(Course::Worse),
        std::cmp::Ordering::Equal => None,
    }
}

/// How far a day has moved: `3 weeks later`.
fn later(language: &Language, then: &Figure, now: &Figure) -> Option<String> {
    let day = |figure: &Figure| figure.value.as_str().and_then(parse_date);
    let days = (day(now)? - day(then)?).get_days();
    let length = usize::try_from(days.unsigned_abs()).ok()?;
    let (weeks, days) = match (length, days > 0) {
        (0, _) => return None,
        (_, true) => ("history-weeks-later", "history-days-later"),
        (_, false) => ("history-weeks-earlier", "history-days-earlier"),
    };
    let message = if length % 7 == 0 {
        language.message(weeks).count("weeks", length / 7)
    } else {
        language.message(days).count("days", length)
    };
    Some(message.string())
}

/// Whether a figure only counts what came and went in its chapter, or came and went with the whole of it.
fn follows(sides: &Sides<'_>, change: &Change, id: Option<&str>, changes: &[Change]) -> bool {
    // Shares and money have more than digits in their texts.
    let count = |figures: &Figures| figures.get(&change.id)?.text.parse::<usize>().ok();
    let passing = changes.iter().filter(|other| {
        other.chapter == change.chapter && matches!(other.kind, ChangeKind::Added | ChangeKind::Removed)
    });
    let passing = passing.count();
    if passing > 0 && sides.old.playbook.has(change.chapter) != sides.new.playbook.has(change.chapter) {
        return true;
    }
    let counted = count(sides.old.figures).zip(count(sides.new.figures));
    id.is_none() && counted.is_some_and(|(before, after)| after.abs_diff(before) <= passing)
}

/// Whether the mandate tells the same: it quotes the days of the roadmap and the money of the option.
fn is_told_by(meaning: &[FieldChange], sides: &Sides<'_>, change: &Change) -> bool {
    let text = |figures: &Figures| figures.get(&change.id).map(|figure| even(&figure.text));
    let quoted = [
        "roadmap.finish",
        "roadmap.forecast.finish",
        "assessment.target.weighted",
    ];
    let quoted = quoted.contains(&change.id.as_str())
        || change.id.starts_with("business-case.preferred.")
        || change.id.starts_with("business-case.options.")
        || change.id.starts_with("metrics.") && change.id.ends_with(".target");
    let (from, to) = (text(sides.old.figures), text(sides.new.figures));
    let said = |phrase: &Phrase| Some(even(&phrase.english()));
    let same = |field: &FieldChange| said(&field.from) == from && said(&field.to) == to;
    quoted && meaning.iter().any(same)
}

/// A text with one kind of blank.
fn even(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Whether something told says the same: the same figure of another name, or the status beside the value
/// of a metric, which is told with it.
fn said_already(language: &Language, told: &mut [FigureChange], figure: &FigureChange) -> bool {
    let parts = |key: &str| key.rsplit_once('.').map(|(of, name)| (of.to_owned(), name.to_owned()));
    let chapter = |key: &str| key.split('.').next().map(str::to_owned);
    let Some((own, name)) = parts(&figure.key) else {
        return false;
    };
    for other in told
        .iter_mut()
        .filter(|other| chapter(&other.key) == chapter(&figure.key))
    {
        let Some((of, called)) = parts(&other.key) else {
            continue;
        };
        if of == own && own.starts_with("metrics.") && name == "rag" && called == "value" {
            let message = language.message(if other.remark.is_empty() {
                "history-status-now"
            } else {
                "history-remark-status-now"
            });
            let message = message.text("remark", other.remark.clone());
            other.remark = message.text("status", figure.to.as_str()).string();
            return true;
        }
        // Where the last part is the id, others of the same beginning are other entries.
        let parts_of_one = of == own && !telling(&figure.key).is_some_and(|(_, known, _)| known.keys.ends_with('*'));
        let same_thing = parts_of_one || of == "business-case.preferred" && called == name;
        if same_thing && (&other.from, &other.to) == (&figure.from, &figure.to) {
            return true;
        }
    }
    false
}
