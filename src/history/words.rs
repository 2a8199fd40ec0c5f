//! What two texts are compared by: words, numbers with their signs and units, punctuation.

use similar::DiffableStr;
use unicode_normalization::UnicodeNormalization;

use crate::source::markdown::Saying;
use crate::vocabulary::language::Phrase;

/// A word as it is written and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// What it is compared by: quotation marks, blanks in numbers and the like make no difference.
    pub key: String,
    /// The word as it is written.
    pub text: String,
    /// Whether a blank stands before it.
    pub gap: bool,
    /// Whether readers do not see it as a word: where a link leads and the like.
    pub mark: bool,
    /// What a placeholder stands for, in words; `None` where nothing is known of that.
    pub label: Option<Phrase>,
}

impl Word {
    fn new(text: &str, gap: bool) -> Self {
        Self {
            key: key(text),
            text: text.to_owned(),
            gap,
            mark: false,
            label: None,
        }
    }

    /// What stands between the braces of a placeholder; `None` for every other word.
    pub fn placeholder(&self) -> Option<&str> {
        let inside = self.key.strip_prefix("{{")?.strip_suffix("}}")?;
        (!self.mark).then(|| inside.trim())
    }

    /// What a change of it is told with: what a placeholder stands for rather than its value.
    pub fn named(&self) -> Phrase {
        self.label.clone().unwrap_or_else(|| Phrase::own(self.text.as_str()))
    }

    /// Whether it is a number: `±10 %`, `250 kEUR`, `2026-03-12`.
    pub fn is_number(&self) -> bool {
        !self.mark
            && self
                .key
                .chars()
                .find(|letter| letter.is_alphanumeric())
                .is_some_and(char::is_numeric)
    }

    /// Whether it has letters or digits rather than being punctuation.
    pub fn is_wordy(&self) -> bool {
        self.key.contains(char::is_alphanumeric)
    }
}

/// Units that belong to the number before them, also after a blank.
const UNITS: [&str; 24] = [
    "%", "‰", "€", "$", "£", "¥", "EUR", "kEUR", "MEUR", "TEUR", "USD", "kUSD", "MUSD", "GBP", "kGBP", "CHF", "kCHF",
    "FTE", "pts", "pp", "h", "k", "km", "m²",
];
/// Signs that belong to the number after them.
const SIGNS: &str = "±+-−–<>≤≥≈~€$£¥#§";
/// What joins two words to one: `go-live`, `and/or`, `a.b@c`, `2026-03-12`.
const JOINS: &str = "-‐‑/'’_@&.:";

/// The words of a passage.
pub fn words(sayings: &[Saying]) -> Vec<Word> {
    let mut words = Words::default();
    for saying in sayings {
        match saying {
            Saying::Words(text) => words.text(text),
            Saying::Mark(text) => words.mark(text),
        }
    }
    words.done
}

/// The words of a text that has no markup.
pub fn plain_words(text: &str) -> Vec<Word> {
    words(&[Saying::Words(text.to_owned())])
}

#[derive(Default)]
struct Words {
    done: Vec<Word>,
    gap: bool,
    /// Whether the word before may still grow.
    open: bool,
}

impl Words {
    fn mark(&mut self, text: &str) {
        self.done.push(Word {
            key: format!("\u{1}{text}"),
            text: text.to_owned(),
            gap: true,
            mark: true,
            label: None,
        });
        self.open = false;
    }

    /// Placeholders such as `{{ scope }}` are one word, whatever stands in them.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, opened)) = rest.split_once("{{") {
            let Some((inside, after)) = opened.split_once("}}") else {
                break;
            };
            self.plain(before);
            let gap = std::mem::take(&mut self.gap);
            let inside: Vec<&str> = inside.split_whitespace().collect();
            self.done
                .push(Word::new(&format!("{{{{ {} }}}}", inside.join(" ")), gap));
            self.open = false;
            rest = after;
        }
        self.plain(rest);
    }

    fn plain(&mut self, text: &str) {
        let pieces = text.tokenize_unicode_words();
        let mut pieces = pieces.iter().copied().peekable();
        let mut sign = String::new();
        while let Some(piece) = pieces.next() {
            let next = pieces.peek().copied().unwrap_or_default();
            if piece.chars().all(char::is_whitespace) {
                // `± 5` is a number too.
                if sign != "±" {
                    self.punctuation(&mut sign);
                }
                self.gap = true;
                self.open = self.open && self.ends_with_number() && UNITS.contains(&next);
            } else if piece.contains(char::is_alphanumeric) || UNITS.contains(&piece) && self.ends_with_number() {
                self.wordy(&mut sign, piece);
            } else if self.open && !self.gap && is_one_of(piece, JOINS) && next.contains(char::is_alphanumeric) {
                self.grow(piece);
            } else {
                self.punctuation(&mut sign);
                if is_one_of(piece, SIGNS) && (begins_with_digit(next) || piece == "±") && !self.open_without_gap() {
                    sign.push_str(piece);
                } else {
                    self.push(piece);
                    self.open = false;
                }
            }
        }
        self.punctuation(&mut sign);
    }

    fn open_without_gap(&self) -> bool {
        self.open && !self.gap
    }

    fn ends_with_number(&self) -> bool {
        self.done.last().is_some_and(Word::is_number)
    }

    /// A sign that turned out to belong to no number.
    fn punctuation(&mut self, sign: &mut String) {
        if !sign.is_empty() {
            let piece = std::mem::take(sign);
            self.push(&piece);
            self.open = false;
        }
    }

    fn wordy(&mut self, sign: &mut String, piece: &str) {
        let joined = self
            .done
            .last()
            .is_some_and(|word| word.text.ends_with(|last| JOINS.contains(last)));
        let unit = UNITS.contains(&piece) && self.ends_with_number() && sign.is_empty();
        if self.open && (joined && !self.gap || unit) {
            if self.gap {
                self.grow(" ");
            }
            self.gap = false;
            self.grow(piece);
            // A unit ends its number, so that `5 % h` is not one word.
            self.open = !unit;
            return;
        }
        if sign == "±" && !begins_with_digit(piece) {
            self.punctuation(sign);
        }
        let text = format!("{}{piece}", std::mem::take(sign));
        self.push(&text);
        self.open = true;
    }

    fn push(&mut self, text: &str) {
        let gap = std::mem::take(&mut self.gap);
        let word = Word::new(text, gap);
        // Nothing but a soft hyphen is nothing.
        if !word.key.is_empty() {
            self.done.push(word);
        }
    }

    fn grow(&mut self, piece: &str) {
        if let Some(word) = self.done.last_mut() {
            word.text.push_str(piece);
            word.key = key(&word.text);
        }
    }
}

fn is_one_of(piece: &str, letters: &str) -> bool {
    let mut own = piece.chars();
    matches!((own.next(), own.next()), (Some(letter), None) if letters.contains(letter))
}

fn begins_with_digit(piece: &str) -> bool {
    piece.starts_with(char::is_numeric)
}

/// A word as it is compared: composed letters, one kind of quotation marks, of minus and of blank, no
/// soft hyphens, no blanks in a number with its unit.
fn key(text: &str) -> String {
    if text.is_ascii() && !text.contains(' ') {
        return text.to_owned();
    }
    let slot = text.starts_with("{{");
    let letters = text.nfc().filter_map(|letter| match letter {
        '\u{ad}' => None,
        letter if letter.is_whitespace() => slot.then_some(' '),
        '“' | '”' | '„' | '‟' | '«' | '»' => Some('"'),
        '’' | '‘' | '‚' | '‛' => Some('\''),
        '−' | '‐' | '‑' => Some('-'),
        other => Some(other),
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::plain_words;

    fn told(text: &str) -> String {
        let words = plain_words(text);
        words
            .iter()
            .map(|word| word.text.as_str())
            .collect::<Vec<_>>()
            .join("|")
    }

    #[test]
    fn numbers_keep_their_signs_and_units() {
        for (text, expected) in [
            ("within ±5 % of cost", "within|±5 %|of|cost"),
            ("within ± 5\u{a0}% of", "within|±5\u{a0}%|of"),
            ("above 250 kEUR, or more", "above|250 kEUR|,|or|more"),
            ("75–85 % booked", "75|–|85 %|booked"),
            ("€5,000.50 a year", "€5,000.50|a|year"),
            ("on 2026-03-12.", "on|2026-03-12|."),
            ("-3 or −3", "-3|or|−3"),
            ("go-live and/or don’t stop", "go-live|and/or|don’t|stop"),
            ("{{ scope }} and {{a.b}}.", "{{ scope }}|and|{{ a.b }}|."),
            ("a ± b {{ open", "a|±|b|{|{|open"),
            ("(see a@b.org)", "(|see|a@b.org|)"),
        ] {
            assert_eq!(told(text), expected.replace("5\u{a0}%|of", "5 %|of"), "{text}");
        }
    }

    #[test]
    fn letters_that_mean_the_same_are_the_same() {
        let keys = |text: &str| plain_words(text).into_iter().map(|word| word.key).collect::<Vec<_>>();
        for (one, other) in [
            ("“Caf\u{e9}”", "\"Cafe\u{301}\""),
            ("5 %", "5%"),
            ("−5\u{a0}%", "-5 %"),
            ("hand\u{ad}book", "handbook"),
            ("don’t", "don't"),
        ] {
            assert_eq!(keys(one), keys(other), "{one}");
        }
        assert_ne!(keys("5 %"), keys("50 %"));
        assert_ne!(keys("May"), keys("may"));
    }
}
