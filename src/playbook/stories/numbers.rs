//! The numbers that a text says, so that they can be held against the values behind it.

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Its value.
    pub value: f64,
    /// How many decimals it is written with.
    pub decimals: u32,
    /// Where it stands in the text, in bytes.
    pub range: std::ops::Range<usize>,
}

impl Said {
    /// Whether it is `value`, rounded as it is written. The sign is left to the words: what fell by
    /// 14 days has changed by -14.
    #[must_use]
    pub fn is(&self, value: f64) -> bool {
        let scale = 10f64.powi(i32::try_from(self.decimals).unwrap_or(0));
        // A value that lies on the half may have been rounded either way.
        ((value.abs() - self.value.abs()) * scale).abs() <= 0.5 + 1e-9
    }
}

/// The numbers of a text; years, dates, times, ordinals and numbers inside words such as `P6` are none.
/// `decimal` is the character before decimals: `.` in English, `,` in German.
#[must_use]
pub fn numbers(text: &str, decimal: char) -> Vec<Said> {
    let mut said = Vec::new();
    let mut rest = text;
    let mut offset = 0;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let before = rest.get(..start).and_then(|before| before.chars().next_back());
        let tail = rest.get(start..).unwrap_or_default();
        let token = token(tail, decimal);
        let after = tail.get(token.len()..).unwrap_or_default();
        let inside_word = before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        if !inside_word && !goes_on(after) && !is_year(token) {
            let begin = offset + start;
            said.extend(parse(token, decimal, begin..begin + token.len()));
        }
        // What the number is glued to belongs to it: `2026-10-31`, `10:30`, `2nd`.
        let glued = if inside_word || goes_on(after) {
            after
                .find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | ':' | '_')))
                .unwrap_or(after.len())
        } else {
            0
        };
        let next = start + token.len() + glued;
        offset += next;
        rest = rest.get(next..).unwrap_or_default();
    }
    said
}

/// The digits at the beginning of a text, with the marks inside them.
fn token(text: &str, decimal: char) -> &str {
    let mut end = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let digit = |index: usize| letters.get(index).is_some_and(|(_, letter)| letter.is_ascii_digit());
    let mut decimals = false;
    for (index, (at, letter)) in letters.iter().enumerate() {
        let three = (1..=3).all(|step| digit(index + step)) && !digit(index + 4);
        let goes_on = match letter {
            letter if letter.is_ascii_digit() => true,
            letter if *letter == decimal => !decimals && digit(index + 1),
            '.' | ',' | '\'' | '\u{2019}' | ' ' | '\u{a0}' | '\u{202f}' => !decimals && three,
            _ => false,
        };
        if !goes_on {
            break;
        }
        decimals |= *letter == decimal;
        end = at + letter.len_utf8();
    }
    text.get(..end).unwrap_or_default()
}

/// Whether a word, a date or a time goes on right after the digits.
fn goes_on(after: &str) -> bool {
    let mut letters = after.chars();
    match (letters.next(), letters.next()) {
        (Some('-' | ':'), Some(next)) => next.is_ascii_digit(),
        (Some(first), _) => first.is_alphabetic() || first == '_',
        (None, _) => false,
    }
}

fn is_year(token: &str) -> bool {
    token.len() == 4 && token.parse::<u32>().is_ok_and(|year| (1900..=2100).contains(&year))
}

fn parse(token: &str, decimal: char, range: std::ops::Range<usize>) -> Option<Said> {
    let (whole, decimals) = token.split_once(decimal).unwrap_or((token, ""));
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    Some(Said {
        value: format!("{digits}.{decimals}").trim_end_matches('.').parse().ok()?,
        decimals: u32::try_from(decimals.len()).ok()?,
        range,
    })
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_found_and_other_digits_are_not() {
        for (text, expected) in [
            ("fell from 34 to 20 days", &[34.0, 20.0][..]),
            ("from 35 % to 88 %; 6 h to 1.6 h per report", &[35.0, 88.0, 6.0, 1.6]),
            ("P6 SPI 1.05, CPI 1.07", &[1.05, 1.07]),
            ("9 940 kEUR, 1,234.5 and 12\u{a0}000", &[9940.0, 1234.5, 12000.0]),
            ("in 2026, on 2026-10-31 at 10:30, the 2nd of K01 and v1.2b", &[]),
            ("80, 90 and 100.", &[80.0, 90.0, 100.0]),
            ("\u{2212}7 of 26", &[7.0, 26.0]),
            ("", &[]),
        ] {
            let found: Vec<f64> = numbers(text, '.').iter().map(|said| said.value).collect();
            assert_eq!(found, expected, "{text}");
        }
        let german: Vec<f64> = numbers("von 2,5 auf 1.234,75", ',')
            .iter()
            .map(|said| said.value)
            .collect();
        assert_eq!(german, [2.5, 1234.75]);
    }

    #[test]
    fn a_number_is_a_value_as_far_as_it_is_written() {
        let is = |text: &str, value: f64| numbers(text, '.').first().is_some_and(|said| said.is(value));
        assert!(is("2.2", 2.174));
        assert!(!is("2.2", 2.26));
        assert!(is("14", -14.0));
        assert!(is("76", 76.0));
        assert!(!is("21", 20.0));
    }
}
