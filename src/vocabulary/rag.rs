//! Red, amber, green: the colour of a status, and the two greys for a status nobody knows.

use serde::Serialize;

use super::language::Language;

/// The colour of a status, worst first.
///
/// A colour never stands alone: [`letter`](Self::letter) and [`word`](Self::word) carry the same
/// news to readers of a grey print and to those who do not see colours apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rag {
    /// Outside what is tolerated.
    Red,
    /// Off the target, still within what is tolerated.
    Amber,
    /// On the target or better.
    Green,
    /// No value was ever given; never drawn as 0.
    NoData,
    /// The newest value is too old to judge by.
    Stale,
}

impl Rag {
    /// One letter for narrow places: `R`, `A`, `G`, `N` (no data), `S` (stale).
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Red => 'R',
            Self::Amber => 'A',
            Self::Green => 'G',
            Self::NoData => 'N',
            Self::Stale => 'S',
        }
    }

    /// The colour itself, as machines and prose name it: `red`, `amber`, `green`, `no-data`, `stale`.
    #[must_use]
    pub const fn color(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
            Self::NoData => "no-data",
            Self::Stale => "stale",
        }
    }

    /// What the colour says, in words that fit into a sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Red => "off track",
            Self::Amber => "at risk",
            Self::Green => "on track",
            Self::NoData => "no data",
            Self::Stale => "stale",
        }
    }

    /// What the colour says, in words that fit into a sentence of a language.
    #[must_use]
    pub fn word_in(self, language: &Language) -> String {
        language.term("rag", self.word())
    }

    /// The colour of a whole made of parts: red if any is red, else amber if any is amber.
    ///
    /// Greys only show through where no part has a colour; say beside it how many parts are grey.
    /// No parts at all are "no data".
    #[must_use]
    pub fn worst(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().min().unwrap_or(Self::NoData)
    }
}

#[cfg(test)]
mod tests {
    use super::Rag::{self, Amber, Green, NoData, Red, Stale};

    #[test]
    fn a_whole_is_as_bad_as_its_worst_part() {
        for (parts, whole) in [
            (&[][..], NoData),
            (&[Green, Green], Green),
            (&[Green, Amber, Green], Amber),
            (&[Amber, Red, Green], Red),
            (&[Green, NoData], Green),
            (&[Stale, Red], Red),
            (&[Stale, Stale], Stale),
            (&[Stale, NoData], NoData),
        ] {
            assert_eq!(Rag::worst(parts.iter().copied()), whole, "{parts:?}");
        }
    }

    #[test]
    fn a_colour_has_a_letter_a_word_and_a_name() {
        let all = [Red, Amber, Green, NoData, Stale];
        assert_eq!(all.map(Rag::letter), ['R', 'A', 'G', 'N', 'S']);
        assert_eq!(
            all.map(Rag::word),
            ["off track", "at risk", "on track", "no data", "stale"]
        );
        assert_eq!(
            serde_json::to_string(&all).unwrap(),
            r#"["red","amber","green","nodata","stale"]"#
        );
    }
}
