//! The load of change against what each area can take, and adoption by wave, as charts.

use super::super::analysis::area_name;
use super::super::load::{AreaLoad, Load, adoption as adoption_of, people_of};
use super::super::model::Roadmap;
use crate::chart::{CappedBars, CappedRow, Chart, Decimals, RankedBar, RankedBars, Tone};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{counted, listed};
use crate::vocabulary::value::Answer;

pub(super) fn load_chart(playbook: &Playbook, roadmap: &Roadmap, load: &Load<'_>) -> Option<ChartBlock> {
    let (first, last) = (load.months.first()?, load.months.last()?);
    let rows = load.areas.iter().map(|area| CappedRow {
        label: area_name(playbook, area.area),
        cap: area.cap.map(|cap| f64::from(cap.value)),
        values: area.months.iter().map(|month| month.people).collect(),
    });
    Some(ChartBlock {
        key: "roadmap.load".to_owned(),
        finding: finding(&roadmap.findings, "load", load_words(playbook, load)),
        subtitle: format!(
            "People in change by area and month, {} to {}, against the most each area can take",
            first.short(),
            last.short()
        ),
        chart: Chart::CappedBars(CappedBars {
            periods: load.months.iter().map(|month| month.short()).collect(),
            current: load
                .months
                .iter()
                .position(|month| month.start() <= playbook.as_of && playbook.as_of <= month.end()),
            rows: rows.collect(),
            row_heading: "Area".to_owned(),
            period_heading: "Month".to_owned(),
            value_name: "People in change".to_owned(),
            cap_name: "Most the area can take".to_owned(),
            decimals: Decimals::UpTo(1),
        }),
        source: "waves of this playbook".to_owned(),
        as_of: Some(playbook.as_of),
    })
}

fn load_words(playbook: &Playbook, load: &Load<'_>) -> String {
    let over = |area: &&AreaLoad<'_>| area.peak().is_some_and(|peak| area.is_over(peak));
    let names: Vec<String> = load
        .areas
        .iter()
        .filter(over)
        .map(|area| area_name(playbook, area.area))
        .collect();
    match names.as_slice() {
        [] if load.areas.iter().all(|area| area.cap.is_none()) => "How many people are in change at once".to_owned(),
        [] => "No area has more change than it can take".to_owned(),
        [one] => format!("{one} has more change than it can take"),
        several if listed(several).len() <= 60 => format!("{} have more change than they can take", listed(several)),
        several => format!(
            "{} have more change than they can take",
            counted(several.len(), "area", "areas")
        ),
    }
}

pub(super) fn adoption_chart(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Option<ChartBlock> {
    let adoption = |wave: &super::super::model::Wave| {
        let share = wave.adoption.as_ref().and_then(Answer::known);
        share.map(|share| share.value.0 * 100.0)
    };
    roadmap.waves.iter().find(|(_, wave)| adoption(wave).is_some())?;
    let rows = roadmap.waves.iter().map(|(id, wave)| {
        let share = figures.text(&format!("roadmap.waves.{}.adoption", id.value));
        let people = people_of(wave).map(|people| format!(" of {}", playbook.format().number(people, 0)));
        RankedBar {
            label: wave.title.value.clone(),
            value: adoption(wave),
            text: format!("{share}{}", people.unwrap_or_default()),
            tone: Tone::Neutral,
            bold: false,
        }
    });
    let overall = figures.text("roadmap.adoption");
    let own = if adoption_of(roadmap).told == roadmap.waves.len() {
        format!("{overall} of the people in reach work in the new way")
    } else {
        format!("Adoption is {overall}, as far as it is known")
    };
    Some(ChartBlock {
        key: "roadmap.adoption".to_owned(),
        finding: finding(&roadmap.findings, "adoption", own),
        subtitle: "Share of the people of each wave who work in the new way, and of how many people".to_owned(),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.collect(),
            row_heading: "Wave".to_owned(),
            value_heading: "Adoption, per cent".to_owned(),
            text_heading: Some("Of how many people".to_owned()),
            decimals: Decimals::UpTo(1),
        }),
        source: "waves of this playbook".to_owned(),
        as_of: Some(playbook.as_of),
    })
}
