//! Words broken into lines by how wide they run.

use super::typeface::Setting;

/// Why words do not fit.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfit {
    /// A single word is wider than a line.
    Word(String),
    /// There are more lines than there is room for.
    Lines(usize),
}

/// Blanks at which a line may end; others hold a number and its unit together.
#[must_use]
pub fn is_break(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// What letters on both sides of a blank may come nearer to each other, in parts of a line.
const TOLERANCE: f64 = 0.996;

/// The words of a text in as few lines as they need, of about equal length.
///
/// # Errors
/// When a word is wider than `width`, or more than `most` lines are needed.
pub fn lines(text: &str, setting: &Setting, width: f64, most: usize) -> Result<Vec<String>, Unfit> {
    let words: Vec<&str> = text.split(is_break).filter(|word| !word.is_empty()).collect();
    let width = width * TOLERANCE;
    let measured = Measured::new(words, " ", setting);
    if let Some(wide) = measured.wider_than(width) {
        return Err(Unfit::Word(wide.to_owned()));
    }
    let full = measured.filled(width);
    if full.len() > most {
        return Err(Unfit::Lines(full.len()));
    }
    let (mut narrow, mut wide, mut best) = (width / 3.0, width, full);
    // The narrowest lines of the same number are the most even ones.
    for _ in 0..8 {
        let middle = f64::midpoint(narrow, wide);
        let tried = measured.filled(middle);
        if tried.len() == best.len() && measured.wider_than(middle).is_none() {
            (wide, best) = (middle, tried);
        } else {
            narrow = middle;
        }
    }
    Ok(best)
}

/// An address in lines that end at its signs, where it is too long for one.
///
/// # Errors
/// When a part is wider than `width`, or more than `most` lines are needed.
pub fn address_lines(address: &str, setting: &Setting, width: f64, most: usize) -> Result<Vec<String>, Unfit> {
    let parts: Vec<&str> = address.split_inclusive(['/', '-', '.', '_', '?', '&']).collect();
    let measured = Measured::new(parts, "", setting);
    let width = width * TOLERANCE;
    if let Some(wide) = measured.wider_than(width) {
        return Err(Unfit::Word(wide.to_owned()));
    }
    let lines = measured.filled(width);
    if lines.len() > most {
        Err(Unfit::Lines(lines.len()))
    } else {
        Ok(lines)
    }
}

/// Words with their widths, each measured once.
struct Measured<'a> {
    words: Vec<(&'a str, f64)>,
    between: &'static str,
    blank: f64,
}

impl<'a> Measured<'a> {
    fn new(words: Vec<&'a str>, between: &'static str, setting: &Setting) -> Self {
        let blank = if between.is_empty() {
            setting.tracking * setting.size
        } else {
            setting.width(between) + 2.0 * setting.tracking * setting.size
        };
        Self {
            words: words.into_iter().map(|word| (word, setting.width(word))).collect(),
            between,
            blank,
        }
    }

    fn wider_than(&self, width: f64) -> Option<&'a str> {
        self.words.iter().find(|(_, wide)| *wide > width).map(|(word, _)| *word)
    }

    /// Each line takes as many words as it can.
    fn filled(&self, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut taken = 0.0;
        for (word, wide) in &self.words {
            if let Some(last) = lines.last_mut()
                && taken + self.blank + wide <= width
            {
                last.push_str(self.between);
                last.push_str(word);
                taken += self.blank + wide;
            } else {
                lines.push((*word).to_owned());
                taken = *wide;
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::{Unfit, address_lines, lines};
    use crate::publish::poster::ink::Ink;
    use crate::publish::poster::typeface::{Setting, Weight};

    const SETTING: Setting = Setting {
        weight: Weight::Semibold,
        size: 20.0,
        tracking: 0.0,
        ink: Ink::Text,
    };

    #[test]
    fn lines_are_of_about_equal_length_and_keep_numbers_with_their_units() {
        let broken = lines("Two weeks faster to a yes", &SETTING, 200.0, 3);
        assert_eq!(broken, Ok(vec!["Two weeks".to_owned(), "faster to a yes".to_owned()]));
        let narrow = lines("took 34\u{a0}days", &SETTING, 90.0, 3);
        assert_eq!(narrow, Ok(vec!["took".to_owned(), "34\u{a0}days".to_owned()]));
        assert_eq!(lines("", &SETTING, 100.0, 3), Ok(Vec::new()));
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let word = "x".repeat(60);
        assert_eq!(lines(&word, &SETTING, 261.0, 3), Err(Unfit::Word(word.clone())));
        let many = "several words ".repeat(12);
        assert!(matches!(lines(&many, &SETTING, 261.0, 3), Err(Unfit::Lines(found)) if found > 3));
    }

    #[test]
    fn addresses_are_broken_at_their_signs() {
        let broken = address_lines("example.org/stories/two-weeks-faster", &SETTING, 200.0, 3).expect("it fits");
        assert_eq!(broken.concat(), "example.org/stories/two-weeks-faster");
        assert!(broken.len() > 1 && broken[0].ends_with(['/', '-', '.']), "{broken:?}");
    }
}
