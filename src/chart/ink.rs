//! What a mark or a word means in a drawing.

/// The meaning of a mark or a text; never a colour.
///
/// Plotters carries only an RGB colour to its backend. Each ink therefore travels as a colour code
/// of its own and is turned back into an ink there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// A grid line.
    Grid,
    /// A hairline between rows.
    Row,
    /// An axis.
    Axis,
    /// The line at zero.
    Zero,
    /// A line from a mark to its label.
    Lead,
    /// The thick line between an earlier and a current value.
    Link,
    /// The dotted line to a value still to be reached.
    Dots,
    /// A short upright stroke for comparison.
    Tick,
    /// The current value.
    Current,
    /// An earlier value.
    Earlier,
    /// A value aimed at.
    Target,
    /// A small point in text colour.
    Point,
    /// Context in grey.
    Neutral,
    /// A solid bar of the subject.
    Solid,
    /// An outlined bar: planned or better.
    Outlined,
    /// A solid bar of a negative result.
    Negative,
    /// The line that bars start from when that is not zero.
    Base,
    /// One of five categories, counted from zero.
    Series(u8),
    /// A bar of something off its course.
    Off,
    /// The line of a measure.
    Line,
    /// The line of a sparkline.
    Spark,
    /// The dashed line of a target or reference.
    TargetLine,
    /// The area of a target that is a range.
    TargetBand,
    /// The dotted line of a warning threshold.
    Amber,
    /// A planned course.
    Plan,
    /// The area between a low and a high case.
    Band,
    /// The area below zero.
    Hatch,
    /// The band of a lane.
    Lane,
    /// The line of today.
    Today,
    /// A line from one thing to what waits for it.
    Depends,
    /// An outlined bar of context, or a plan that has been left.
    OutlinedNeutral,
    /// A hatched bar: foreseen.
    Foreseen,
    /// A hatched bar of context.
    ForeseenNeutral,
    /// A hatched bar of something that is going to be off its course.
    OffForeseen,
    /// A cell of a heat map, from the lowest band, 0, to the highest, 4.
    Heat(u8),
    /// Small text on the lower cells of a heat map.
    OnHeat,
    /// Small text on the highest cells of a heat map.
    OnHottest,
    /// Ordinary text.
    Text,
    /// Text that carries the finding.
    Bold,
    /// Text in the background.
    Muted,
    /// Small text for scales and notes.
    Small,
}

/// Every ink in the order of its code; the position in this list is the code.
const ALL: &[Ink] = &[
    Ink::Grid,
    Ink::Row,
    Ink::Axis,
    Ink::Zero,
    Ink::Lead,
    Ink::Link,
    Ink::Dots,
    Ink::Tick,
    Ink::Current,
    Ink::Earlier,
    Ink::Target,
    Ink::Point,
    Ink::Neutral,
    Ink::Solid,
    Ink::Outlined,
    Ink::Negative,
    Ink::Base,
    Ink::Series(0),
    Ink::Series(1),
    Ink::Series(2),
    Ink::Series(3),
    Ink::Series(4),
    Ink::Off,
    Ink::Line,
    Ink::Spark,
    Ink::TargetLine,
    Ink::TargetBand,
    Ink::Amber,
    Ink::Plan,
    Ink::Band,
    Ink::Hatch,
    Ink::Lane,
    Ink::Today,
    Ink::Depends,
    Ink::OutlinedNeutral,
    Ink::Foreseen,
    Ink::ForeseenNeutral,
    Ink::OffForeseen,
    Ink::Heat(0),
    Ink::Heat(1),
    Ink::Heat(2),
    Ink::Heat(3),
    Ink::Heat(4),
    Ink::OnHeat,
    Ink::OnHottest,
    Ink::Text,
    Ink::Bold,
    Ink::Muted,
    Ink::Small,
];

impl Ink {
    /// The category with this number; beyond the fifth the inks repeat.
    #[must_use]
    pub fn series(number: usize) -> Self {
        Self::Series(u8::try_from(number % 5).unwrap_or(0))
    }

    /// The code that stands for this ink in a colour.
    #[must_use]
    pub fn code(self) -> u8 {
        ALL.iter()
            .position(|ink| *ink == self)
            .and_then(|index| u8::try_from(index).ok())
            .unwrap_or(u8::MAX)
    }

    /// The ink that a code stands for.
    #[must_use]
    pub fn of_code(code: u8) -> Option<Self> {
        ALL.get(usize::from(code)).copied()
    }

    /// The class that the page's style sheet paints; empty for ordinary text.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Grid => "gr",
            Self::Row => "hl",
            Self::Axis => "ax",
            Self::Zero => "zero",
            Self::Lead => "lead",
            Self::Link => "ln1",
            Self::Dots => "dots",
            Self::Tick => "tick",
            Self::Current => "c1",
            Self::Earlier => "o1",
            Self::Target => "oT",
            Self::Point => "cT",
            Self::Neutral => "cN",
            Self::Solid => "c1s",
            Self::Outlined => "o1s",
            Self::Negative => "neg",
            Self::Base => "basel",
            Self::Series(0) => "s1",
            Self::Series(1) => "s2",
            // The third category takes the fourth colour: blue, green and orange lie furthest
            // apart, and most charts have three.
            Self::Series(2) => "s4",
            Self::Series(3) => "s3",
            Self::Series(_) => "s5",
            Self::Heat(0) => "h1",
            Self::Heat(1) => "h2",
            Self::Heat(2) => "h3",
            Self::Heat(3) => "h4",
            // The highest band is in the colour of what is off its course.
            Self::Off | Self::Heat(_) => "off_",
            Self::Line => "ln",
            Self::Spark => "sp",
            Self::TargetLine => "tgt",
            Self::TargetBand => "tband",
            Self::Amber => "amb",
            Self::Plan => "plan",
            Self::Band => "band",
            Self::Hatch => "hatch",
            Self::Lane => "lane",
            Self::Today => "td",
            Self::Depends => "dep",
            Self::OutlinedNeutral => "oN",
            Self::Foreseen => "fc",
            Self::ForeseenNeutral => "fN",
            Self::OffForeseen => "fO",
            Self::OnHeat => "hd",
            Self::OnHottest => "hd hw",
            Self::Text => "",
            Self::Bold => "tb",
            Self::Muted => "tm",
            Self::Small => "ts",
        }
    }

    /// The font size in pixels when this ink writes.
    #[must_use]
    pub fn size(self) -> f64 {
        if self.is_small() { 12.5 } else { 14.0 }
    }

    /// The distance from one line of text to the next in pixels.
    #[must_use]
    pub fn line_height(self) -> f64 {
        if self.is_small() { 15.0 } else { 16.0 }
    }

    fn is_small(self) -> bool {
        matches!(self, Self::Small | Self::OnHeat | Self::OnHottest)
    }

    /// Whether text in this ink is semi-bold.
    #[must_use]
    pub fn is_bold(self) -> bool {
        self == Self::Bold
    }

    /// Whether rectangles in this ink are bars, whose corners are a little rounded.
    #[must_use]
    pub fn is_bar(self) -> bool {
        matches!(
            self,
            Self::Solid
                | Self::Outlined
                | Self::OutlinedNeutral
                | Self::Foreseen
                | Self::ForeseenNeutral
                | Self::OffForeseen
                | Self::Negative
                | Self::Neutral
                | Self::Off
                | Self::Series(_)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Ink};

    #[test]
    fn every_ink_survives_the_journey_through_a_colour() {
        for ink in ALL {
            assert_eq!(Ink::of_code(ink.code()), Some(*ink));
        }
        assert_eq!(Ink::of_code(u8::MAX), None);
        assert_eq!(Ink::series(7), Ink::Series(2));
    }
}
