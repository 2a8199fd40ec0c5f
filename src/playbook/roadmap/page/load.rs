//! The load of change against what each area can take, and adoption by wave, as charts.

use super::super::analysis::area_name;
use super::super::load::{AreaLoad, Load, adoption as adoption_of, people_of};
use super::super::model::Roadmap;
use crate::chart::{CappedBars, CappedRow, Chart, Decimals, RankedBar, RankedBars, Tone};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::Answer;

pub(super) fn load_chart(playbook: &Playbook, roadmap: &Roadmap, load: &Load<'_>) -> Option<ChartBlock> {
    let (first, last) = (load.months.first()?, load.months.last()?);
    let language = &playbook.language;
    let rows = load.areas.iter().map(|area| CappedRow {
        label: area_name(playbook, area.area),
        cap: area.cap.map(|cap| f64::from(cap.value)),
        values: area.months.iter().map(|month| month.people).collect(),
    });
    Some(ChartBlock {
        key: "roadmap.load".to_owned(),
        finding: finding(&roadmap.findings, "load", load_words(playbook, load)),
        subtitle: language
            .message("roadmap-load-subtitle")
            .text("first", language.short_period(*first))
            .text("last", language.short_period(*last))
            .string(),
        chart: Chart::CappedBars(CappedBars {
            periods: load.months.iter().map(|month| language.short_period(*month)).collect(),
            current: load
                .months
                .iter()
                .position(|month| month.start() <= playbook.as_of && playbook.as_of <= month.end()),
            rows: rows.collect(),
            row_heading: language.say("roadmap-area"),
            period_heading: language.say("roadmap-load-month"),
            value_name: language.say("roadmap-load-value"),
            cap_name: language.say("roadmap-load-cap"),
            decimals: Decimals::UpTo(1),
        }),
        source: language.say("roadmap-source-waves"),
        as_of: Some(playbook.as_of),
    })
}

fn load_words(playbook: &Playbook, load: &Load<'_>) -> String {
    let over = |area: &&AreaLoad<'_>| area.peak().is_some_and(|peak| area.is_over(peak));
    let language = &playbook.language;
    let names: Vec<String> = load
        .areas
        .iter()
        .filter(over)
        .map(|area| area_name(playbook, area.area))
        .collect();
    match names.as_slice() {
        [] if load.areas.iter().all(|area| area.cap.is_none()) => language.say("roadmap-load-chart-no-caps"),
        [] => language.say("roadmap-load-chart-none"),
        [one] => {
            let message = language.message("roadmap-load-chart-one");
            message.text("area", one).string()
        }
        several if language.list(several).len() <= 60 => {
            let message = language.message("roadmap-load-chart-several");
            message.text("areas", language.list(several)).string()
        }
        several => {
            let message = language.message("roadmap-load-chart-many");
            message.count("count", several.len()).string()
        }
    }
}

pub(super) fn adoption_chart(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Option<ChartBlock> {
    let adoption = |wave: &super::super::model::Wave| {
        let share = wave.adoption.as_ref().and_then(Answer::known);
        share.map(|share| share.value.0 * 100.0)
    };
    roadmap.waves.iter().find(|(_, wave)| adoption(wave).is_some())?;
    let language = &playbook.language;
    let rows = roadmap.waves.iter().map(|(id, wave)| {
        let share = figures.text(&format!("roadmap.waves.{}.adoption", id.value));
        let text = people_of(wave).map(|people| {
            let text = language.message("roadmap-adoption-bar").text("share", share);
            let written = playbook.format().number(people, 0);
            text.number("people", people, written).string()
        });
        RankedBar {
            label: wave.title.value.clone(),
            value: adoption(wave),
            text: text.unwrap_or_else(|| share.to_owned()),
            tone: Tone::Neutral,
            bold: false,
        }
    });
    let overall = figures.text("roadmap.adoption");
    let id = if adoption_of(roadmap).told == roadmap.waves.len() {
        "roadmap-adoption-chart"
    } else {
        "roadmap-adoption-chart-partly"
    };
    let own = language.message(id).text("share", overall).string();
    Some(ChartBlock {
        key: "roadmap.adoption".to_owned(),
        finding: finding(&roadmap.findings, "adoption", own),
        subtitle: language.say("roadmap-adoption-subtitle"),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.collect(),
            row_heading: language.say("roadmap-wave"),
            value_heading: language.say("roadmap-adoption-value"),
            text_heading: Some(language.say("roadmap-adoption-text")),
            decimals: Decimals::UpTo(1),
        }),
        source: language.say("roadmap-source-waves"),
        as_of: Some(playbook.as_of),
    })
}
