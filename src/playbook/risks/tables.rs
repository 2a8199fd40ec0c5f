//! Tables of risks that more than one page shows.

use super::exposure::{Band, band, levels, ranked, residual_score, score, top};
use super::model::{Risk, Risks};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The worst open threats with score, exposure, response and owner, for another page than their own.
#[must_use]
pub fn top_blocks(playbook: &Playbook, figures: &Figures, count: usize) -> Vec<Block> {
    let Some(risks) = &playbook.risks else {
        return Vec::new();
    };
    let row = |id: &At<String>, risk: &Risk| {
        let title = risk.title.value.clone();
        let cells = vec![
            Cell::Line(Line::new().link(title, &format!("risks#{}", id.value))),
            band_cell(risks, risk, false),
            exposure_cell(figures, id),
            response_cell(risk),
            playbook.owner_cell(&risk.shared),
        ];
        Row::new(None, cells)
    };
    let rows = top(playbook, count).into_iter().map(|top| row(top.id, top.risk));
    let exposure = exposure_title(playbook);
    let titles = ["Risk", "Band", exposure.as_str(), "What is done", "Owner"];
    Block::table("The threats that matter most", &titles, rows.collect())
        .into_iter()
        .collect()
}

fn exposure_title(playbook: &Playbook) -> String {
    format!("Exposure, {}#", playbook.settings.money().symbol())
}

/// The register of the open ones of one kind, the worst or best first.
pub(super) fn register(playbook: &Playbook, risks: &Risks, figures: &Figures, opportunities: bool) -> Option<Block> {
    let row = |(id, risk): (&At<String>, &Risk)| {
        let cells = vec![
            named(id, risk),
            today_and_after(figures, id, risk),
            band_cell(risks, risk, opportunities),
            exposure_cell(figures, id),
            response_cell(risk),
            playbook.owner_cell(&risk.shared),
        ];
        Row::new(Some(&id.value), cells)
    };
    let caption = if opportunities {
        "Open opportunities, the best first"
    } else {
        "Open threats, the worst first"
    };
    let exposure = exposure_title(playbook);
    let titles = ["Risk", "Score", "Band", exposure.as_str(), "What is done", "Owner"];
    Block::table(
        caption,
        &titles,
        ranked(risks, opportunities).into_iter().map(row).collect(),
    )
}

/// What lies behind the open ones: cause, effect, what shows that it comes, and when.
pub(super) fn behind(risks: &Risks) -> Option<Block> {
    let told = |risk: &Risk| {
        [&risk.cause, &risk.effect, &risk.trigger, &risk.proximity]
            .iter()
            .any(|words| words.is_some())
    };
    let words = |words: &Option<At<String>>| match words {
        Some(words) => Cell::Line(Line::new().markdown(words)),
        None => Cell::from("not said"),
    };
    let row = |(id, risk): (&At<String>, &Risk)| {
        let title = Line::new().link(id.value.clone(), &format!("risks#{}", id.value));
        let cells = vec![
            Cell::Line(title.text(" ").text(risk.title.value.clone())),
            words(&risk.cause),
            words(&risk.effect),
            words(&risk.trigger),
            words(&risk.proximity),
        ];
        Row::new(None, cells)
    };
    let open = [ranked(risks, false), ranked(risks, true)].concat();
    let rows = open.into_iter().filter(|(_, risk)| told(risk)).map(row);
    Block::table(
        "What lies behind the open risks",
        &["Risk", "Because of", "Then", "Shows by", "When"],
        rows.collect(),
    )
}

pub(super) fn named(id: &At<String>, risk: &Risk) -> Cell {
    Cell::Line(
        Line::new()
            .strong(id.value.clone())
            .text(" ")
            .text(risk.title.value.clone()),
    )
}

/// `4 × 4 = 16`, which does not break, or what is known of it.
pub(super) fn score_cell(figures: &Figures, id: &At<String>, risk: &Risk) -> Cell {
    let key = format!("risks.{}.score", id.value);
    Cell::Line(match levels(risk) {
        (Some(probability), Some(impact)) => Line::new()
            .text(format!("{probability}\u{a0}×\u{a0}{impact}\u{a0}=\u{a0}"))
            .strong_figure(figures, &key),
        (Some(probability), None) => format!("{probability} × not known yet").into(),
        (None, Some(impact)) => format!("not known yet × {impact}").into(),
        (None, None) => Line::new().figure(figures, &key),
    })
}

/// The band as a chip; a high opportunity is nothing to warn of.
pub(super) fn band_cell(risks: &Risks, risk: &Risk, opportunity: bool) -> Cell {
    Cell::Chip(match score(risk).map(|score| band(risks, score)) {
        None => Chip::new(Tone::None, "Not known yet"),
        Some(band) => Chip::new(
            if opportunity { Tone::None } else { tone(band) },
            capitalised(band.word()),
        ),
    })
}

fn tone(band: Band) -> Tone {
    match band {
        Band::High => Tone::OffTrack,
        Band::Medium => Tone::AtRisk,
        Band::Low => Tone::OnTrack,
    }
}

fn exposure_cell(figures: &Figures, id: &At<String>) -> Cell {
    Cell::Line(Line::new().bare_figure(figures, &format!("risks.{}.exposure", id.value)))
}

/// `Mitigate: cut forms; coach instead of remind.`
fn response_cell(risk: &Risk) -> Cell {
    let strategy = capitalised(risk.strategy.value.word());
    Cell::Line(match &risk.response {
        Some(response) => Line::new().text(format!("{strategy}: ")).markdown(response),
        None => format!("{strategy}; no response written").into(),
    })
}

/// The score of today, and the one that stays when the response has worked: `4 × 4 = 16, then 8`.
fn today_and_after(figures: &Figures, id: &At<String>, risk: &Risk) -> Cell {
    let Cell::Line(today) = score_cell(figures, id, risk) else {
        return Cell::from("not known yet");
    };
    Cell::Line(if residual_score(risk).is_some() {
        let key = format!("risks.{}.residual", id.value);
        today.text(", then\u{a0}").figure(figures, &key)
    } else {
        today
    })
}
