//! The entries of a legend.

use serde::Serialize;

use super::canvas::Canvas;
use super::dress::Dress;
use super::ink::Ink;

/// The mark that a legend entry shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A ring.
    Earlier,
    /// A filled circle.
    Current,
    /// A diamond.
    Target,
    /// An upright stroke.
    Benchmark,
    /// A dashed line with a ring.
    Plan,
    /// A hatched area.
    Hatch,
    /// A tinted area.
    Band,
    /// A solid bar.
    Solid,
    /// A solid bar of a negative result.
    Negative,
    /// An outlined bar.
    Outlined,
    /// A dashed line.
    TargetLine,
    /// A solid bar of context, thinner than that of the subject.
    Neutral,
    /// A hatched bar.
    Foreseen,
    /// A thin outlined bar.
    Baseline,
    /// A bar of something off its course, with the mark above it.
    Off,
    /// An arrow from where something is to where it goes.
    Move,
    /// An arrow upwards: what helps rather than hurts.
    Helps,
    /// A box with a dashed outline.
    Loose,
    /// A cell of a heat map, from the lowest band, 0, to the highest, 4.
    Heat(u8),
}

/// One entry of a legend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// What is shown.
    pub mark: Mark,
    /// What it means.
    pub label: String,
}

impl Key {
    pub(super) fn new(mark: Mark, label: &str) -> Self {
        Self {
            mark,
            label: label.to_owned(),
        }
    }

    /// The mark as an `<svg>` of 22 by 14, hidden from screen readers: the label says it all.
    #[must_use]
    pub fn svg(&self) -> String {
        self.svg_in(Dress::Classes)
    }

    /// Like [`svg`](Self::svg), in a dress of your choice.
    #[must_use]
    pub fn svg_in(&self, dress: Dress) -> String {
        let canvas = Canvas::new(22.0, 14.0, dress);
        let area = |ink| canvas.bar(ink, (0.0, 0.0), (22.0, 14.0));
        let level = |ink| canvas.line(ink, (0.0, 7.0), (22.0, 7.0));
        match self.mark {
            Mark::Earlier => canvas.dot(Ink::Earlier, (11.0, 7.0), 50),
            Mark::Current => canvas.dot(Ink::Current, (11.0, 7.0), 60),
            Mark::Target => canvas.diamond(Ink::Target, (11.0, 7.0), 7.0),
            Mark::Benchmark => canvas.line(Ink::Tick, (11.0, 0.0), (11.0, 14.0)),
            Mark::Plan => {
                level(Ink::Plan);
                canvas.dot(Ink::Earlier, (11.0, 7.0), 40);
            }
            Mark::Hatch => area(Ink::Hatch),
            Mark::Band => area(Ink::Band),
            Mark::Solid => area(Ink::Solid),
            Mark::Negative => area(Ink::Negative),
            Mark::Outlined => area(Ink::Outlined),
            Mark::TargetLine => level(Ink::TargetLine),
            Mark::Neutral => canvas.bar(Ink::Neutral, (0.0, 3.0), (22.0, 11.0)),
            Mark::Foreseen => canvas.bar(Ink::Foreseen, (0.7, 0.7), (21.3, 13.3)),
            Mark::Baseline => canvas.bar(Ink::OutlinedNeutral, (0.7, 4.5), (21.3, 9.5)),
            Mark::Off => {
                canvas.bar(Ink::Off, (6.0, 7.0), (16.0, 14.0));
                canvas.wedge(Ink::Point, (11.0, 5.0), 5.0);
            }
            Mark::Move => canvas.arrow(&[(1.0, 7.0), (21.0, 7.0)]),
            Mark::Helps => canvas.arrow(&[(11.0, 14.0), (11.0, 1.0)]),
            Mark::Loose => outline(&canvas, Ink::TargetLine),
            Mark::Heat(band) => {
                area(Ink::Heat(band));
                outline(&canvas, Ink::Grid);
            }
        }
        format!(
            "<svg aria-hidden=\"true\" viewBox=\"0 0 22 14\">{}</svg>",
            canvas.body()
        )
    }
}

/// The edges of a mark one by one: no style sheet says of a closed line that it is not filled.
fn outline(canvas: &Canvas, ink: Ink) {
    let corners = [(0.5, 0.5), (21.5, 0.5), (21.5, 13.5), (0.5, 13.5), (0.5, 0.5)];
    for (from, to) in corners.iter().zip(corners.iter().skip(1)) {
        canvas.line(ink, *from, *to);
    }
}
