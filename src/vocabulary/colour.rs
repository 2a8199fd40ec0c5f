//! Colours and how well one is read on another, after WCAG 2.2.

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// White.
    pub const WHITE: Self = Self([255; 3]);
    /// Black.
    pub const BLACK: Self = Self([0; 3]);

    /// Reads `#0B4F8A` or `#08c`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        let channels: Vec<u8> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            6 => {
                let pairs = digits.chunks_exact(2);
                pairs
                    .map(|pair| pair.iter().fold(0, |sum, digit| sum * 16 + digit))
                    .collect()
            }
            _ => return None,
        };
        channels.try_into().ok().map(Self)
    }

    /// As style sheets write it: `#0b4f8a`.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Relative luminance, 0 to 1.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast between two colours, 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    /// The contrast on the ground where it is the lowest.
    #[must_use]
    pub fn lowest_contrast(self, grounds: &[Self]) -> f64 {
        let contrasts = grounds.iter().map(|ground| self.contrast(*ground));
        contrasts.fold(f64::INFINITY, f64::min)
    }

    /// The nearest shade of this colour that has the wanted contrast on all `grounds`: mixed with as little
    /// black or white as is needed. Black or white itself where nothing else would do.
    #[must_use]
    pub fn readable_on(self, grounds: &[Self], wanted: f64) -> Self {
        let is_dark = grounds.iter().all(|ground| ground.luminance() < 0.18);
        let end = if is_dark { Self::WHITE } else { Self::BLACK };
        (0..=100)
            .map(|share| self.mixed(end, share))
            .find(|shade| shade.lowest_contrast(grounds) >= wanted)
            .unwrap_or(end)
    }

    /// This colour with `share` of a hundred parts of another.
    fn mixed(self, other: Self, share: u16) -> Self {
        let mix = |one: u8, other: u8| {
            let sum = u16::from(one) * (100 - share) + u16::from(other) * share;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        let mut mixed = self.0;
        for (one, other) in mixed.iter_mut().zip(other.0) {
            *one = mix(*one, other);
        }
        Self(mixed)
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn colours_are_read_as_style_sheets_write_them() {
        assert_eq!(Colour::parse("#0B4F8A"), Some(Colour([0x0b, 0x4f, 0x8a])));
        assert_eq!(Colour::parse(" #08c "), Some(Colour([0, 0x88, 0xcc])));
        for wrong in ["0B4F8A", "#0B4F8", "#0B4F8G", "blue", "#", "#éééééé", "#0B4F8A00"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let contrast = |one: &str, other: &str| {
            let [one, other] = [one, other].map(|text| Colour::parse(text).unwrap_or(Colour::BLACK));
            (one.contrast(other) * 10.0).round() / 10.0
        };
        assert_eq!(contrast("#000000", "#ffffff").to_bits(), 21.0_f64.to_bits());
        assert_eq!(contrast("#767676", "#ffffff").to_bits(), 4.5_f64.to_bits());
        assert_eq!(contrast("#0b4f8a", "#ffffff").to_bits(), 8.4_f64.to_bits());
    }

    #[test]
    fn the_nearest_shade_passes_and_one_that_passes_is_left_alone() {
        let light = [Colour::WHITE, Colour([0xf5, 0xf7, 0xfa])];
        let dark = [Colour([0x0f, 0x14, 0x19]), Colour([0x18, 0x1f, 0x27])];
        for text in ["#f5a623", "#ffff00", "#ffffff", "#000000", "#e2001a", "#0b4f8a"] {
            let colour = Colour::parse(text).unwrap_or(Colour::BLACK);
            for grounds in [&light, &dark] {
                let shade = colour.readable_on(grounds, 4.5);
                assert!(shade.lowest_contrast(grounds) >= 4.5, "{text} became {}", shade.hex());
                assert_eq!(shade.readable_on(grounds, 4.5), shade);
            }
        }
        let blue = Colour([0x0b, 0x4f, 0x8a]);
        assert_eq!(blue.readable_on(&light, 4.5), blue);
    }
}
