//! The charts of the risks: the heat map, and bars of what each threat would cost.

use super::exposure::{
    Band, HIGH_FROM, LEVELS, band, exposure, helps, levels, ranked, residual_score, score, thresholds,
};
use super::model::{Risk, Risks};
use crate::chart::{Chart, Decimals, HeatEntry, HeatMap, RankedBar, RankedBars, Tone};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

fn open(risks: &Risks) -> Vec<(&At<String>, &Risk)> {
    [ranked(risks, false), ranked(risks, true)].concat()
}

/// Where the open risks lie today, and where they go when the responses have worked.
pub(super) fn heat_map(playbook: &Playbook, risks: &Risks, figures: &Figures) -> Option<ChartBlock> {
    let entry = |(id, risk): (&At<String>, &Risk)| {
        let (up, across) = levels(risk);
        let residual = risk.residual.as_ref().filter(|_| residual_score(risk).is_some());
        HeatEntry {
            id: id.value.clone(),
            label: risk.title.value.clone(),
            across,
            up,
            later: residual.map(|residual| (residual.impact.value, residual.probability.value)),
            helps: helps(risk),
        }
    };
    let entries: Vec<HeatEntry> = open(risks).into_iter().map(entry).collect();
    if entries.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
    let (medium, high) = thresholds(risks);
    let bands = [(1, Band::Low), (medium, Band::Medium), (high, Band::High)];
    Some(ChartBlock {
        key: "risks.heat-map".to_owned(),
        finding: finding(&risks.findings, "heat-map", heat_finding(language, figures)),
        subtitle: say("risks-heat-subtitle"),
        chart: Chart::HeatMap(HeatMap {
            across: say("risks-impact"),
            up: say("risks-probability"),
            size: LEVELS,
            bands: bands.map(|(from, band)| (from, band.word_in(language))).into(),
            now: say("risks-today"),
            later: say("risks-later"),
            row_heading: playbook.language.say("risks-risk"),
            entries,
        }),
        source: playbook.language.say("risks-register"),
        as_of: Some(playbook.as_of),
    })
}

/// `3 threats are high today, none when the responses have worked`.
fn heat_finding(language: &Language, figures: &Figures) -> String {
    let today = figures.number("risks.bands.high").unwrap_or(0.0);
    let later = figures.number("risks.residual_bands.high").unwrap_or(0.0);
    if today == 0.0 {
        return language.say("risks-heat-none");
    }
    let finding = if later == 0.0 {
        language.message("risks-heat-high-none")
    } else {
        language
            .message("risks-heat-high")
            .number("later", later, figures.text("risks.residual_bands.high"))
    };
    finding
        .number("today", today, figures.text("risks.bands.high"))
        .string()
}

/// What each open threat would cost on average; by score where nobody has estimated any.
pub(super) fn bars(playbook: &Playbook, risks: &Risks, figures: &Figures) -> Option<ChartBlock> {
    let mut entries = ranked(risks, false);
    if entries.iter().any(|(_, risk)| exposure(risk).is_some()) {
        // What nobody has estimated comes last.
        let weight = |risk: &Risk| exposure(risk).unwrap_or(f64::NEG_INFINITY);
        entries.sort_by(|(_, a), (_, b)| weight(b).total_cmp(&weight(a)));
        return Some(exposure_bars(playbook, risks, &entries, figures));
    }
    entries
        .iter()
        .any(|(_, risk)| score(risk).is_some())
        .then(|| score_bars(playbook, risks, &entries))
}

fn bar(risks: &Risks, id: &At<String>, risk: &Risk, value: Option<f64>, text: String) -> RankedBar {
    let high = score(risk).is_some_and(|score| band(risks, score) == Band::High);
    RankedBar {
        label: format!("{} {}", id.value, risk.title.value),
        value,
        text,
        tone: if high { Tone::Off } else { Tone::Neutral },
        bold: false,
    }
}

fn block(playbook: &Playbook, finding: String, subtitle: String, rows: Vec<RankedBar>, heading: String) -> ChartBlock {
    ChartBlock {
        key: "risks.exposure".to_owned(),
        finding,
        subtitle,
        chart: Chart::RankedBars(RankedBars {
            rows,
            row_heading: playbook.language.say("risks-risk"),
            value_heading: heading,
            text_heading: None,
            decimals: Decimals::UpTo(1),
        }),
        source: playbook.language.say("risks-register"),
        as_of: Some(playbook.as_of),
    }
}

fn exposure_bars(
    playbook: &Playbook,
    risks: &Risks,
    entries: &[(&At<String>, &Risk)],
    figures: &Figures,
) -> ChartBlock {
    let language = &playbook.language;
    let unit = playbook.settings.money().symbol();
    let key = |id: &At<String>| format!("risks.{}.exposure", id.value);
    let row = |(id, risk): &(&At<String>, &Risk)| {
        let text = figures.bare(&key(id)).to_owned();
        bar(risks, id, risk, exposure(risk), text)
    };
    let mut rows: Vec<RankedBar> = entries.iter().map(row).collect();
    if let Some(first) = rows.first_mut() {
        first.bold = true;
    }
    let worked_out = entries.first().map(|(id, risk)| {
        let worth = figures.text(&key(id)).to_owned();
        let weighs = language.message("risks-weighs-most");
        weighs.text("risk", &risk.title.value).text("exposure", worth).string()
    });
    block(
        playbook,
        finding(&risks.findings, "exposure", worked_out.unwrap_or_default()),
        language
            .message("risks-exposure-subtitle")
            .text("unit", unit.as_str())
            .string(),
        rows,
        language
            .message("risks-exposure-in")
            .text("unit", unit.as_str())
            .string(),
    )
}

fn score_bars(playbook: &Playbook, risks: &Risks, entries: &[(&At<String>, &Risk)]) -> ChartBlock {
    let language = &playbook.language;
    let row = |(id, risk): &(&At<String>, &Risk)| {
        let value = score(risk);
        let text = value.map(|score| score.to_string()).unwrap_or_default();
        bar(risks, id, risk, value.map(f64::from), text)
    };
    let worked_out = match entries.first() {
        Some((id, risk)) if score(risk).is_some() => language
            .message("risks-scores-highest")
            .text("risk", &id.value)
            .string(),
        _ => language.say("risks-scores"),
    };
    let high = risks.high_from.as_ref().map_or(HIGH_FROM, |from| from.value);
    block(
        playbook,
        finding(&risks.findings, "exposure", worked_out),
        language
            .message("risks-scores-subtitle")
            .text("high", high.to_string())
            .string(),
        entries.iter().map(row).collect(),
        language.say("risks-score"),
    )
}
