//! Where we are: the stages, the measures furthest from their targets, a few numbers.

use super::seen::Seen;
use super::view::{ChangeView, ChipView, FactView, MeasureView, MeasuresView, StepView};
use crate::chart::{Chart, Width};
use crate::playbook::section::{Block, Chip, Measure, Piece, Step, Target, Tone};
use crate::theme::paper::drawing;

/// A sparkline is drawn in this width and shown at two thirds of it.
const COURSE: Width = Width::Custom(124.0);

impl From<&Chip> for ChipView {
    fn from(chip: &Chip) -> Self {
        Self {
            tone: chip.tone,
            word: chip.word.clone(),
        }
    }
}

/// The stages of the programme.
pub(super) fn steps(seen: &Seen<'_>) -> Vec<StepView> {
    if seen.hides("stages") {
        return Vec::new();
    }
    let mut steps = Vec::new();
    for block in seen.blocks("overview") {
        if let Block::Steps(all) = block {
            let shown = all
                .iter()
                .filter(|step| step.id.as_ref().is_none_or(|id| !seen.hides(id)));
            steps.extend((1..).zip(shown).map(|(number, step)| step_view(number, step)));
        }
    }
    steps
}

fn step_view(number: usize, step: &Step) -> StepView {
    StepView {
        number,
        title: step.title.clone(),
        dates: step.dates.clone(),
        chip: (&step.chip).into(),
        fill: match (step.progress, step.chip.tone) {
            (_, Tone::Done) => "done",
            (Some(share), _) if share >= 1.0 => "done",
            (Some(share), _) if share > 0.0 => "begun",
            // A stage without an end has no share of its way, and may run all the same.
            (_, Tone::OnTrack | Tone::AtRisk | Tone::OffTrack) => "begun",
            _ => "open",
        },
        current: step.current,
    }
}

/// The key figures of the home page, furthest from target first.
pub(super) fn measures(seen: &Seen<'_>, room: usize) -> Option<MeasuresView> {
    seen.section("metrics")?;
    let mut shown: Vec<&Measure> = Vec::new();
    for block in seen.blocks("overview") {
        if let Block::Measures(all) = block {
            shown.extend(all.iter().filter(|measure| !is_hidden(seen, measure)));
        }
    }
    shown.sort_by(|one, other| {
        let rank = |measure: &Measure| rank(measure.chip.tone);
        let way = |measure: &Measure| way_covered(seen, measure);
        rank(one).cmp(&rank(other)).then(way(one).total_cmp(&way(other)))
    });
    shown.truncate(room);
    if shown.is_empty() {
        return None;
    }
    let periods: Vec<String> = shown.iter().map(|measure| period(seen, measure)).collect();
    let period = commonest(&periods);
    let begins: Vec<String> = shown.iter().filter_map(|measure| first_period(measure)).collect();
    let language = seen.language();
    let rows = shown.iter().zip(&periods).map(|(measure, own)| {
        let own = Some(own).filter(|own| Some(*own) != period.as_ref());
        row(seen, measure, own.cloned().unwrap_or_default())
    });
    Some(MeasuresView {
        caption: caption(seen, shown.len()),
        value_heading: period.clone().unwrap_or_else(|| language.say("papers-newest")),
        course_heading: common(&begins).map_or_else(
            || language.say("papers-last-values"),
            |first| language.message("papers-since").text("first", first).string(),
        ),
        rows: rows.collect(),
    })
}

/// `6 of 13 measures, furthest from target first`.
fn caption(seen: &Seen<'_>, shown: usize) -> String {
    let mut all = 0;
    for block in seen.blocks("metrics") {
        if let Block::Panels(panels) = block {
            all += panels.iter().filter(|panel| !seen.hides(&panel.id)).count();
        }
    }
    let language = seen.language();
    let message = match (shown, all) {
        (1, 0 | 1) => return language.say("papers-the-measure"),
        (shown, all) if all > shown => language.message("papers-measures-of").count("all", all),
        _ => language.message("papers-measures"),
    };
    message.count("shown", shown).string()
}

fn is_hidden(seen: &Seen<'_>, measure: &Measure) -> bool {
    let page = match &measure.name.to {
        Target::Section { key, .. } => seen.hides(key),
        Target::Address(_) => false,
    };
    page || seen.hides(&measure.figure)
}

/// What is off track first; what nobody can judge last.
fn rank(tone: Tone) -> u8 {
    match tone {
        Tone::OffTrack => 0,
        Tone::AtRisk => 1,
        Tone::OnTrack => 2,
        Tone::Done => 3,
        Tone::None => 4,
    }
}

/// A figure beside that of the value: `metrics.K01.value` → `metrics.K01.period`.
fn beside(measure: &Measure, name: &str) -> String {
    let stem = measure.figure.strip_suffix("value").unwrap_or(&measure.figure);
    format!("{stem}{name}")
}

/// The share of the way from baseline to target, in per cent; without one, after all others.
fn way_covered(seen: &Seen<'_>, measure: &Measure) -> f64 {
    let figure = seen.figure(&beside(measure, "achievement"));
    figure.and_then(|figure| figure.value.as_f64()).unwrap_or(f64::MAX)
}

fn period(seen: &Seen<'_>, measure: &Measure) -> String {
    let figure = seen.figure(&beside(measure, "period"));
    figure.map(|figure| figure.text.clone()).unwrap_or_default()
}

fn first_period(measure: &Measure) -> Option<String> {
    match measure.spark.as_ref()? {
        Chart::Sparkline(spark) => spark.points.first().map(|point| point.label.clone()),
        _ => None,
    }
}

/// What all of them are, if they are all the same and not empty.
fn common(texts: &[String]) -> Option<String> {
    let first = texts.first().filter(|first| !first.is_empty())?;
    texts.iter().all(|text| text == first).then(|| first.clone())
}

/// What most of them are, the first of them where several are; `None` where most are empty.
fn commonest(texts: &[String]) -> Option<String> {
    let count = |text: &String| texts.iter().filter(|other| *other == text).count();
    let mut best: Option<&String> = None;
    for text in texts {
        if best.is_none_or(|best| count(text) > count(best)) {
            best = Some(text);
        }
    }
    best.filter(|best| !best.is_empty()).cloned()
}

fn row(seen: &Seen<'_>, measure: &Measure, period: String) -> MeasureView {
    let value = match measure.unit.as_str() {
        "" => measure.value.clone(),
        unit => format!("{}\u{a0}{unit}", measure.value),
    };
    let value = seen.figure(&measure.figure).map_or(value, |figure| figure.text.clone());
    let course = measure.spark.as_ref().map(|spark| {
        let id = format!("course-{}", crate::theme::anchor(&measure.figure));
        drawing(spark, &id, &measure.name.text, COURSE, seen.language())
    });
    MeasureView {
        name: measure.name.text.clone(),
        value,
        period,
        target: bare_target(seen, &measure.target).to_owned(),
        course,
        change: measure.change.as_ref().map(|change| ChangeView {
            direction: change.direction,
            text: change.text.clone(),
        }),
        chip: (&measure.chip).into(),
    }
}

/// A target without the word that stands around it where no column says so: `85 %` for `target 85 %`.
fn bare_target<'a>(seen: &Seen<'_>, target: &'a str) -> &'a str {
    let around = seen.language().message("metrics-with-target").text("target", "\u{0}");
    let around = around.string();
    let bare = around.split_once('\u{0}').and_then(|(before, after)| {
        let rest = target.strip_prefix(before)?;
        rest.strip_suffix(after)
    });
    bare.unwrap_or(target)
}

/// The index of all measures, the money, what the case is worth, the maturity.
pub(super) fn facts(seen: &Seen<'_>) -> Vec<FactView> {
    [index(seen), money(seen), worth(seen), maturity(seen)]
        .into_iter()
        .flatten()
        .collect()
}

fn index(seen: &Seen<'_>) -> Option<FactView> {
    let section = seen.section("metrics")?;
    let is_index = |piece: &Piece| matches!(piece, Piece::Figure { key, .. } if key == "metrics.index");
    let fact = section.facts.iter().find(|fact| fact.value.0.iter().any(is_index))?;
    let (number, rest): (Vec<&Piece>, Vec<&Piece>) = fact
        .value
        .0
        .iter()
        .partition(|piece| matches!(piece, Piece::Figure { .. }));
    let words = |pieces: Vec<&Piece>| {
        let line = crate::playbook::section::Line(pieces.into_iter().cloned().collect());
        seen.words(&line)
    };
    let tally = section.blocks.iter().find_map(|block| match block {
        Block::Chips(chips) => Some(chips.iter().map(|chip| chip.word.as_str()).collect::<Vec<&str>>()),
        _ => None,
    });
    Some(FactView {
        label: seen.language().say("papers-progress"),
        number: words(number),
        rest: words(rest),
        note: tally.unwrap_or_default().join(", "),
    })
}

/// What was spent, against what was planned until now.
fn money(seen: &Seen<'_>) -> Option<FactView> {
    seen.section("business-case")?;
    let spent = seen.figure("business-case.budget.actual")?;
    let text = |key: &str| seen.figure(key).map(|figure| figure.text.clone());
    let said = |id, place, text: String| seen.language().message(id).text(place, text).string();
    Some(FactView {
        label: seen.language().say("papers-spent"),
        number: spent.text.clone(),
        rest: text("business-case.budget.plan")
            .map(|plan| said("papers-of-plan", "plan", plan))
            .unwrap_or_default(),
        note: text("business-case.budget.variance_share")
            .map(|share| said("papers-against-plan", "share", share))
            .unwrap_or_default(),
    })
}

/// The net present value that the business case answers with.
fn worth(seen: &Seen<'_>) -> Option<FactView> {
    let section = seen.section("business-case")?;
    let quoted = |name: &str| {
        let mut keys = section.answer.0.iter().filter_map(|piece| match piece {
            Piece::Figure { key, .. } => Some(key),
            _ => None,
        });
        let key = keys.find(|key| key.rsplit('.').next() == Some(name))?;
        seen.figure(key).map(|figure| figure.text.clone())
    };
    Some(FactView {
        label: seen.language().say("papers-npv"),
        number: quoted("npv")?,
        rest: String::new(),
        note: quoted("switching_benefits")
            .map(|share| {
                let message = seen.language().message("papers-npv-zero");
                message.text("share", share).string()
            })
            .unwrap_or_default(),
    })
}

/// The newest maturity, with the first one and the target.
fn maturity(seen: &Seen<'_>) -> Option<FactView> {
    let section = seen.section("assessment")?;
    let quoted = section.answer.0.iter().filter_map(|piece| match piece {
        Piece::Figure { key, text, .. } if key.starts_with("assessment.cycles.") && key.ends_with(".weighted") => {
            Some(text.as_str())
        }
        _ => None,
    });
    let cycles: Vec<&str> = quoted.collect();
    let (newest, earlier) = cycles.split_last()?;
    let (language, target) = (seen.language(), seen.figure("assessment.target.weighted"));
    Some(FactView {
        label: language.say("papers-maturity"),
        number: (*newest).to_owned(),
        rest: target
            .map(|target| {
                let message = language.message("papers-maturity-target");
                message.text("target", &target.text).string()
            })
            .unwrap_or_default(),
        note: earlier
            .first()
            .map(|first| {
                let message = language.message("papers-first-assessment");
                message.text("first", *first).string()
            })
            .unwrap_or_default(),
    })
}
