//! Writing numbers for people: the one formatter that every page, chart and paper uses.

/// How numbers are written: decimal mark and thousands separator.
///
/// Digits are grouped by threes from 1 000 upwards. A negative number carries the true minus sign
/// `−` (U+2212), which has the width of a digit and is read out by screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// Between whole part and fraction, for example `.` in English.
    pub decimal: char,
    /// Between groups of three digits; U+202F, a narrow space that does not break, by default.
    pub group: char,
}

impl Default for NumberFormat {
    fn default() -> Self {
        Self {
            decimal: '.',
            group: '\u{202f}',
        }
    }
}

impl NumberFormat {
    /// The conventions of a language tag such as `en`, `de-CH` or `fr`; English where unknown.
    ///
    /// The decimal mark is that of the language. Thousands are parted by a narrow space, which ISO 80000-1
    /// asks for and nobody mistakes for a decimal mark; a tag that names a country where another mark is
    /// usual (`en-US`, `de-DE`, `de-CH`) gets that one, as the Common Locale Data Repository has it.
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        let tag = tag.replace('_', "-").to_ascii_lowercase();
        let language = tag.split('-').next().unwrap_or_default();
        let decimal = match language {
            "de" | "it" if tag.ends_with("-ch") || tag.ends_with("-li") => '.',
            "bg" | "cs" | "da" | "de" | "el" | "es" | "et" | "fi" | "fr" | "hr" | "hu" | "id" | "it" | "lt" | "lv"
            | "nb" | "nl" | "nn" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sv" | "tr" | "uk" => ',',
            _ => '.',
        };
        Self {
            decimal,
            group: usual_group(&tag).unwrap_or(Self::default().group),
        }
    }

    /// `value` with exactly `decimals` decimals, rounded half away from zero.
    ///
    /// A value that rounds to zero is written without a sign; what is not finite is written `n/a`.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "n/a".to_owned();
        }
        // A half that binary floating point holds a hair too low (0.285 is 0.28499…) is still a
        // half to the person who typed it, so it is nudged by far less than any digit shown.
        let nudged = value + value.signum() * value.abs() * 4.0 * f64::EPSILON;
        let plain = round_half_away(nudged, decimals);
        let digits = plain.trim_start_matches('-');
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut text = String::with_capacity(digits.len() + 4);
        if plain.starts_with('-') && digits.bytes().any(|b| b.is_ascii_digit() && b != b'0') {
            text.push('−');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                text.push(self.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(self.decimal);
            text.push_str(fraction);
        }
        text
    }

    /// Like [`number`](Self::number), with `+` in front of what is above zero.
    #[must_use]
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let text = self.number(value, decimals);
        let is_zero = !text.bytes().any(|b| b.is_ascii_digit() && b != b'0');
        if value > 0.0 && !is_zero {
            format!("+{text}")
        } else {
            text
        }
    }

    /// Like [`number`](Self::number), with at most `decimals` decimals: trailing zeros are left out.
    #[must_use]
    pub fn shortest(&self, value: f64, decimals: usize) -> String {
        let text = self.number(value, decimals);
        if text.contains(self.decimal) {
            text.trim_end_matches('0').trim_end_matches(self.decimal).to_owned()
        } else {
            text
        }
    }
}

/// The mark between thousands that is usual in the country that a tag names.
fn usual_group(tag: &str) -> Option<char> {
    match tag {
        "en-us" | "en-gb" | "en-ie" | "en-au" | "en-nz" | "en-ca" | "en-sg" | "he-il" | "ja-jp" | "ko-kr" | "th-th"
        | "zh-cn" | "zh-tw" => Some(','),
        "de-de" | "da-dk" | "el-gr" | "es-es" | "hr-hr" | "id-id" | "it-it" | "nl-be" | "nl-nl" | "pt-br" | "ro-ro"
        | "sl-si" | "tr-tr" => Some('.'),
        "de-ch" | "de-li" | "it-ch" => Some('’'),
        _ => None,
    }
}

/// `format!` rounds half to even; people, Excel and ledgers round half away from zero.
fn round_half_away(value: f64, decimals: usize) -> String {
    let factor = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    let scaled = value * factor;
    if scaled.abs() < 9e15 {
        format!("{:.decimals$}", scaled.round() / factor)
    } else {
        format!("{value:.decimals$}")
    }
}

#[cfg(test)]
mod tests {
    use super::NumberFormat;

    #[test]
    fn numbers_are_grouped_rounded_and_signed_for_people() {
        let english = NumberFormat::default();
        let german = NumberFormat::of_language("de-DE");
        for (value, decimals, expected) in [
            (0.0, 0, "0"),
            (-0.004, 2, "0.00"),
            (999.0, 0, "999"),
            (1000.0, 0, "1\u{202f}000"),
            (1_234_567.891, 2, "1\u{202f}234\u{202f}567.89"),
            (-420.0, 0, "−420"),
            (2.5, 0, "3"),
            (2.425, 2, "2.43"),
            (0.285, 2, "0.29"),
            (-0.5, 0, "−1"),
            (f64::NAN, 1, "n/a"),
        ] {
            assert_eq!(english.number(value, decimals), expected, "{value}");
        }
        assert_eq!(german.number(1234.5, 1), "1.234,5");
        for (tag, expected) in [
            ("en", "1\u{202f}234.5"),
            ("en-US", "1,234.5"),
            ("en_GB", "1,234.5"),
            ("de", "1\u{202f}234,5"),
            ("de-AT", "1\u{202f}234,5"),
            ("de-CH", "1’234.5"),
            ("fr-FR", "1\u{202f}234,5"),
            ("fr-CH", "1\u{202f}234,5"),
            ("nl-NL", "1.234,5"),
            ("sw", "1\u{202f}234.5"),
        ] {
            assert_eq!(NumberFormat::of_language(tag).number(1234.5, 1), expected, "{tag}");
        }
        assert_eq!(english.signed(4.0, 0), "+4");
        assert_eq!(english.signed(0.001, 1), "0.0");
        assert_eq!(english.shortest(2.50, 2), "2.5");
        assert_eq!(english.shortest(100.0, 2), "100");
    }
}
