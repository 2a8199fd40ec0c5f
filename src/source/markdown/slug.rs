//! Anchors: from the words of a heading to an id that stays readable in an address.

use std::collections::{BTreeMap, BTreeSet};

/// More letters than this tell nobody more; a heading may be a megabyte long.
const LONGEST: usize = 80;

/// The anchor of a heading, as GitHub makes it, in ASCII where a letter has an ASCII likeness.
///
/// Small letters, digits, `-` and `_` stay, a space becomes `-`, anything else goes. Letters of
/// other scripts stay as they are. What has no letter at all is `section`.
///
/// A link written as `#überblick` elsewhere finds its heading when its fragment goes through this
/// function too.
///
/// ```ignore
/// assert_eq!(slug("Überblick & Ziele"), "uberblick--ziele");
/// ```
#[must_use]
pub fn slug(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() {
        let mut letters = Vec::with_capacity(text.len().min(LONGEST));
        for byte in text.bytes() {
            if letters.len() == LONGEST {
                break;
            }
            letters.extend(of_ascii(byte));
        }
        return named(String::from_utf8(letters).unwrap_or_default());
    }
    let mut slug = String::with_capacity(text.len().min(LONGEST));
    for letter in text.chars().flat_map(char::to_lowercase) {
        if slug.len() >= LONGEST {
            break;
        }
        match letter {
            _ if letter.is_ascii() => slug.extend(u8::try_from(letter).ok().and_then(of_ascii).map(char::from)),
            '\u{a0}' | '\u{202f}' => slug.push('-'),
            // Accents that stand apart from their letter are dropped, those on it are folded.
            '\u{300}'..='\u{36f}' => {}
            _ if letter.is_alphanumeric() => match fold(letter) {
                "" => slug.push(letter),
                folded => slug.push_str(folded),
            },
            _ => {}
        }
    }
    named(slug)
}

/// What stands for a byte of ASCII; nothing for one that goes.
fn of_ascii(byte: u8) -> Option<u8> {
    match byte {
        b' ' | b'\t' | b'\n' => Some(b'-'),
        b'-' | b'_' => Some(byte),
        _ if byte.is_ascii_alphanumeric() => Some(byte.to_ascii_lowercase()),
        _ => None,
    }
}

/// The anchor, or the word for one without a letter.
fn named(slug: String) -> String {
    if slug.contains(|letter: char| letter.is_alphanumeric()) {
        slug
    } else {
        "section".to_owned()
    }
}

/// Gives every heading of a document an id of its own.
#[derive(Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// The last number given to each word, so that a thousand equal headings need no search.
    numbers: BTreeMap<String, usize>,
}

impl Ids {
    /// The id of the next heading: its slug, with `-1`, `-2` … where that is taken.
    pub(super) fn next(&mut self, text: &str) -> String {
        let slug = slug(text);
        if self.taken.insert(slug.clone()) {
            return slug;
        }
        let mut id = slug.clone();
        while self.taken.contains(&id) {
            let number = self.numbers.entry(slug.clone()).or_default();
            *number += 1;
            id = format!("{slug}-{number}");
        }
        self.taken.insert(id.clone());
        id
    }
}

/// The ASCII likeness of a Latin letter, or nothing.
fn fold(letter: char) -> &'static str {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ'..='ặ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ð' | 'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ' | 'ẻ' | 'ẽ' | 'ế'..='ệ' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ' | 'ỏ' | 'ố'..='ợ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ' | 'ủ' | 'ứ'..='ự' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, LONGEST, slug};

    #[test]
    fn plain_letters_make_the_same_anchor_by_the_short_way() {
        for text in [
            "",
            " a ",
            "One & two: (three) -- _four_!",
            "a\tb\nc\u{1}d",
            "?!",
            &"Long ".repeat(30),
            &"x".repeat(81),
        ] {
            // An accent that stands apart is dropped, but makes it go the long way.
            assert_eq!(slug(text), slug(&format!("\u{301}{}\u{301}", text.trim())), "{text:?}");
        }
    }

    #[test]
    fn slugs_read_like_the_heading() {
        for (text, expected) in [
            ("Why one page", "why-one-page"),
            ("  Überblick & Ziele ", "uberblick--ziele"),
            ("Straße, Œuvre, Łódź", "strasse-oeuvre-lodz"),
            ("e\u{301}te\u{301}", "ete"),
            ("İstanbul", "istanbul"),
            ("C++ vs. C#", "c-vs-c"),
            ("snake_case-2", "snake_case-2"),
            ("Обзор 计划", "обзор-计划"),
            ("{{ metrics.x }}", "-metricsx-"),
            ("—", "section"),
            ("- _", "section"),
            ("", "section"),
            ("\"><script>", "script"),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
        assert!(slug(&"é漢".repeat(999)).len() <= LONGEST + 4);
    }

    #[test]
    fn ids_are_unique() {
        let mut ids = Ids::default();
        let given: Vec<String> = ["a", "a-1", "a", "a", "", "!"].map(|text| ids.next(text)).into();
        assert_eq!(given, ["a", "a-1", "a-2", "a-3", "section", "section-1"]);
    }
}
