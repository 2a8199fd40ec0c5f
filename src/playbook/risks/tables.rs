//! Tables of risks that more than one page shows.

use super::exposure::{Band, band, levels, ranked, residual_score, score, top};
use super::model::{Risk, Risks};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The worst open threats with score, exposure, response and owner, for another page than their own.
#[must_use]
pub fn top_blocks(playbook: &Playbook, figures: &Figures, count: usize) -> Vec<Block> {
    let Some(risks) = &playbook.risks else {
        return Vec::new();
    };
    let language = &playbook.language;
    let row = |id: &At<String>, risk: &Risk| {
        let title = risk.title.value.clone();
        let cells = vec![
            Cell::Line(Line::new().link(title, &format!("risks#{}", id.value))),
            band_cell(language, risks, risk, false),
            exposure_cell(figures, id),
            response_cell(language, risk),
            playbook.owner_cell(&risk.shared),
        ];
        Row::new(None, cells)
    };
    let rows = top(playbook, count).into_iter().map(|top| row(top.id, top.risk));
    let exposure = exposure_title(playbook);
    let [risk, band, done, owner] =
        ["risks-risk", "risks-band", "risks-what-is-done", "risks-owner"].map(|id| language.say(id));
    let titles = [&risk, &band, &exposure, &done, &owner].map(String::as_str);
    Block::table(language.say("risks-top-caption"), &titles, rows.collect())
        .into_iter()
        .collect()
}

fn exposure_title(playbook: &Playbook) -> String {
    let title = playbook.language.message("risks-exposure-in");
    format!("{}#", title.text("unit", playbook.settings.money().symbol()).string())
}

/// The register of the open ones of one kind, the worst or best first.
pub(super) fn register(playbook: &Playbook, risks: &Risks, figures: &Figures, opportunities: bool) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, risk): (&At<String>, &Risk)| {
        let cells = vec![
            named(id, risk),
            today_and_after(language, figures, id, risk),
            band_cell(language, risks, risk, opportunities),
            exposure_cell(figures, id),
            response_cell(language, risk),
            playbook.owner_cell(&risk.shared),
        ];
        Row::new(Some(&id.value), cells)
    };
    let caption = if opportunities {
        "risks-opportunities-caption"
    } else {
        "risks-threats-caption"
    };
    let exposure = exposure_title(playbook);
    let [risk, score, band, done, owner] = [
        "risks-risk",
        "risks-score",
        "risks-band",
        "risks-what-is-done",
        "risks-owner",
    ]
    .map(|id| language.say(id));
    let titles = [&risk, &score, &band, &exposure, &done, &owner].map(String::as_str);
    Block::table(
        language.say(caption),
        &titles,
        ranked(risks, opportunities).into_iter().map(row).collect(),
    )
}

/// What lies behind the open ones: cause, effect, what shows that it comes, and when.
pub(super) fn behind(language: &Language, risks: &Risks) -> Option<Block> {
    let told = |risk: &Risk| {
        [&risk.cause, &risk.effect, &risk.trigger, &risk.proximity]
            .iter()
            .any(|words| words.is_some())
    };
    let words = |words: &Option<At<String>>| match words {
        Some(words) => Cell::Line(Line::new().markdown(words)),
        None => Cell::from(language.say("risks-not-said")),
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
    Block::table_in(
        language,
        language.say("risks-behind-caption"),
        &[
            "risks-risk",
            "risks-because-of",
            "risks-then",
            "risks-shows-by",
            "risks-when",
        ],
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
pub(super) fn score_cell(language: &Language, figures: &Figures, id: &At<String>, risk: &Risk) -> Cell {
    Cell::Line(score_line(language, figures, id, risk))
}

fn score_line(language: &Language, figures: &Figures, id: &At<String>, risk: &Risk) -> Line {
    let key = format!("risks.{}.score", id.value);
    match levels(risk) {
        (Some(probability), Some(impact)) => Line::new()
            .text(format!("{probability}\u{a0}×\u{a0}{impact}\u{a0}=\u{a0}"))
            .strong_figure(figures, &key),
        (Some(probability), None) => {
            let words = language.message("risks-impact-unknown");
            words.text("probability", probability.to_string()).string().into()
        }
        (None, Some(impact)) => {
            let words = language.message("risks-probability-unknown");
            words.text("impact", impact.to_string()).string().into()
        }
        (None, None) => Line::new().figure(figures, &key),
    }
}

/// The band as a chip; a high opportunity is nothing to warn of.
pub(super) fn band_cell(language: &Language, risks: &Risks, risk: &Risk, opportunity: bool) -> Cell {
    Cell::Chip(match score(risk).map(|score| band(risks, score)) {
        None => Chip::new(Tone::None, language.say("risks-not-known-chip")),
        Some(band) => Chip::new(
            if opportunity { Tone::None } else { tone(band) },
            capitalised(&band.word_in(language)),
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
fn response_cell(language: &Language, risk: &Risk) -> Cell {
    let strategy = capitalised(&risk.strategy.value.word_in(language));
    let line = match &risk.response {
        Some(response) => Line::of(language, "risks-response").markdown("response", response),
        None => Line::of(language, "risks-no-response"),
    };
    Cell::Line(line.text("strategy", strategy).line())
}

/// The score of today, and the one that stays when the response has worked: `4 × 4 = 16, then 8`.
fn today_and_after(language: &Language, figures: &Figures, id: &At<String>, risk: &Risk) -> Cell {
    let today = score_line(language, figures, id, risk);
    Cell::Line(if residual_score(risk).is_some() {
        Line::of(language, "risks-score-then")
            .line_at("score", today)
            .figure("residual", figures, &format!("risks.{}.residual", id.value))
            .line()
    } else {
        today
    })
}
