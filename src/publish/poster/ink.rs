//! The few colours of a poster. Without colour they still differ: light before, dark after.

/// What a mark is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words, and the code.
    Text,
    /// Words in the background.
    Muted,
    /// The hero figure and the value as it became.
    Strong,
    /// The value as it was.
    Light,
    /// Thin lines.
    Line,
    /// Words on [`Ink::Strong`].
    Paper,
}

impl Ink {
    /// Red, green and blue.
    #[must_use]
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x1b, 0x1f, 0x24],
            Self::Muted => [0x4f, 0x59, 0x65],
            Self::Strong => [0x0b, 0x4f, 0x8a],
            Self::Light => [0xa9, 0xcb, 0xe8],
            Self::Line => [0x7a, 0x84, 0x90],
            Self::Paper => [0xff, 0xff, 0xff],
        }
    }

    /// As SVG writes it.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.rgb();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Ink;
    use crate::chart::Palette;

    /// Relative luminance after WCAG 2.2.
    fn luminance(ink: Ink) -> f64 {
        let [red, green, blue] = ink.rgb().map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: Ink, other: Ink) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn words_are_read_without_colour_too() {
        for (words, ground) in [
            (Ink::Text, Ink::Paper),
            (Ink::Muted, Ink::Paper),
            (Ink::Strong, Ink::Paper),
            (Ink::Text, Ink::Light),
            (Ink::Paper, Ink::Strong),
        ] {
            assert!(contrast(words, ground) >= 4.5, "{words:?} on {ground:?}");
        }
        assert!(
            contrast(Ink::Light, Ink::Strong) >= 3.0,
            "before and after differ in grey"
        );
        assert!(contrast(Ink::Line, Ink::Paper) >= 3.0);
        assert!(
            luminance(Ink::Light) > luminance(Ink::Strong),
            "before is the lighter one"
        );
    }

    #[test]
    fn the_colours_are_those_of_the_site() {
        let site = Palette::LIGHT;
        let same = [
            (Ink::Text, site.text),
            (Ink::Muted, site.muted),
            (Ink::Strong, site.categories[0]),
            (Ink::Line, site.line),
            (Ink::Paper, site.background),
        ];
        for (ink, colour) in same {
            assert_eq!(ink.hex(), colour, "{ink:?}");
        }
    }
}
