//! How the meaning of a mark becomes paint.

use serde::Serialize;

use super::ink::Ink;

/// How inks become paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
pub enum Dress {
    /// As classes: the page's style sheet decides, in light and in dark.
    #[default]
    Classes,
    /// As literal attributes, for drawings that leave the page.
    Literal(&'static Palette),
}

/// Literal colours for drawings that no style sheet reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Palette {
    /// Behind everything.
    pub background: &'static str,
    /// Behind what stands together: the bands of lanes.
    pub surface: &'static str,
    /// Text and marks in text colour.
    pub text: &'static str,
    /// Text in the background.
    pub muted: &'static str,
    /// Axes and grey marks.
    pub line: &'static str,
    /// Grid lines.
    pub hair: &'static str,
    /// The tint of areas.
    pub tint: &'static str,
    /// Off track.
    pub off: &'static str,
    /// At risk.
    pub risk: &'static str,
    /// The cells of a heat map, from low to high.
    pub heat: [&'static str; 5],
    /// The five categories; the first is the subject.
    pub categories: [&'static str; 5],
}

impl Palette {
    /// The light tokens of the site.
    pub const LIGHT: Self = Self {
        background: "#ffffff",
        surface: "#f5f7fa",
        text: "#1b1f24",
        muted: "#4f5965",
        line: "#7a8490",
        hair: "#d5dbe2",
        tint: "#dcebf7",
        off: "#8f0f28",
        risk: "#ac7d20",
        heat: ["#eef1f4", "#fbe3b3", "#f4b26a", "#d9633b", "#8f0f28"],
        categories: ["#0b4f8a", "#0a9580", "#6d1230", "#d06300", "#b070ec"],
    };

    /// The light tokens on the surface of the site instead of white: a panel that stands on a light
    /// ground and on a dark one alike.
    pub const PANEL: Self = Self {
        background: Self::LIGHT.surface,
        surface: "#e9edf2",
        ..Self::LIGHT
    };

    /// The attributes that paint a mark in `ink`.
    #[must_use]
    pub fn mark(&self, ink: Ink) -> String {
        let [c1, c2, c3, c4, c5] = self.categories;
        let [h1, h2, h3, h4, h5] = self.heat;
        let stroke = |colour: &str, width: &str| format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"");
        let dashed =
            |colour: &str, width: &str, dash: &str| format!("{} stroke-dasharray=\"{dash}\"", stroke(colour, width));
        let fill = |colour: &str| format!("fill=\"{colour}\"");
        let ringed = |inside: &str, colour: &str, width: &str| {
            format!("fill=\"{inside}\" stroke=\"{colour}\" stroke-width=\"{width}\"")
        };
        let category = |colour: &str| format!("{} fill-opacity=\"0.22\"", ringed(colour, colour, "1.75"));
        let washed = |colour: &str| {
            let ring = ringed(colour, colour, "1.25");
            format!("{ring} fill-opacity=\"0.18\" stroke-dasharray=\"3 2\"")
        };
        match ink {
            Ink::Grid | Ink::Row => stroke(self.hair, "1"),
            Ink::Axis => stroke(self.line, "1"),
            Ink::Zero => stroke(self.text, "1.25"),
            Ink::Lead => stroke(self.text, "1"),
            Ink::Link => stroke(c1, "4"),
            Ink::Dots => dashed(self.line, "1.5", "2 4"),
            Ink::Tick => stroke(self.muted, "2.5"),
            Ink::Current | Ink::Solid => fill(c1),
            Ink::Earlier => ringed(self.background, c1, "2"),
            Ink::Target => ringed(self.background, self.text, "2"),
            Ink::Neutral => fill(self.line),
            Ink::Outlined => ringed(self.tint, c1, "1.5"),
            Ink::Negative => fill(c3),
            Ink::Base => stroke(self.text, "2"),
            Ink::Series(0) => category(c1),
            Ink::Series(1) => category(c2),
            Ink::Series(2) => category(c4),
            Ink::Series(3) => category(c3),
            Ink::Series(_) => category(c5),
            Ink::Off => fill(self.off),
            Ink::Line => stroke(c1, "2.25"),
            Ink::Spark => stroke(self.muted, "1.75"),
            Ink::TargetLine => dashed(self.text, "1.25", "5 4"),
            Ink::TargetBand | Ink::Band => fill(self.tint),
            Ink::Amber => dashed(self.risk, "1.5", "1.5 3"),
            Ink::Plan => dashed(c1, "2", "7 4"),
            // The pattern of the page's sprite is out of reach here: a light wash stands in for it.
            Ink::Hatch => format!("{} fill-opacity=\"0.18\"", fill(c3)),
            Ink::Foreseen => washed(c1),
            Ink::ForeseenNeutral => washed(self.line),
            Ink::OffForeseen => washed(self.off),
            Ink::OutlinedNeutral => ringed(self.background, self.line, "1.25"),
            Ink::Lane => fill(self.surface),
            Ink::Today => stroke(self.off, "2"),
            Ink::Depends => stroke(c1, "1.25"),
            Ink::Heat(0) => fill(h1),
            Ink::Heat(1) => fill(h2),
            Ink::Heat(2) => fill(h3),
            Ink::Heat(3) => fill(h4),
            Ink::Heat(_) => fill(h5),
            Ink::OnHottest => fill(self.background),
            Ink::Point | Ink::Text | Ink::Bold | Ink::OnHeat => fill(self.text),
            Ink::Muted | Ink::Small => fill(self.muted),
        }
    }

    /// The attributes that paint text in `ink`, with an outline in the background colour or not.
    #[must_use]
    pub fn text(&self, ink: Ink, halo: bool) -> String {
        let mut attributes = format!(
            "font-family=\"Inter,Arial,sans-serif\" font-size=\"{}\" {}",
            ink.size(),
            self.mark(ink)
        );
        if ink.is_bold() {
            attributes.push_str(" font-weight=\"600\"");
        }
        if halo {
            attributes.push_str(" paint-order=\"stroke\" stroke-width=\"4\" stroke-linejoin=\"round\" stroke=\"");
            attributes.push_str(self.background);
            attributes.push('"');
        }
        attributes
    }
}
