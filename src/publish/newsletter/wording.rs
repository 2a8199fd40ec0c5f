//! From an author's Markdown to the plain words of a letter.

use crate::playbook::audience::Withheld;
use crate::source::markdown::{FigureText, QuoteKind, Resolver, parse};
use crate::vocabulary::figure::Figures;

/// Makes plain words of what authors write, with figures in the place of their keys.
#[derive(Clone, Copy)]
pub(in crate::publish) struct Wording<'a> {
    /// All figures.
    pub figures: &'a Figures,
    /// What is not for all who get the letter.
    pub withheld: &'a Withheld,
}

impl Wording<'_> {
    /// A text of one line, such as a title.
    pub fn line(&self, text: &str) -> String {
        // Nothing in a title begins a list or a heading.
        let one_line = text.trim().replace(['\n', '\r'], " ");
        clean(&parse(&format!("# {one_line} #")).plain_text_with(self))
    }

    /// A text of one line as a sentence of its own.
    pub fn sentence(&self, text: &str) -> String {
        sentence(&self.line(text))
    }

    /// The title of a text, where it begins with one, and its paragraphs.
    pub fn text(&self, text: &str) -> (Option<String>, Vec<String>) {
        let document = parse(text);
        let plain = document.plain_text_with(self);
        let mut blocks = plain.lines().map(clean).filter(|block| !block.is_empty());
        let title = document.begins_with_title.then(|| blocks.next()).flatten();
        // A chart that is placed in a text has no words.
        (title, blocks.filter(|block| !block.starts_with("{{")).collect())
    }
}

impl Resolver for Wording<'_> {
    fn link(&self, _: &str) -> Option<String> {
        None
    }

    fn image(&self, _: &str) -> Option<String> {
        None
    }

    fn figure(&self, key: &str) -> Option<FigureText> {
        let text = match self.figures.get(key) {
            Some(_) if self.withheld.hides(key) => self.figures.not_shown(),
            Some(figure) => figure.text.as_str(),
            // That there is no such figure is reported where the text is checked.
            None => self.figures.no_data(),
        };
        Some(FigureText {
            text: text.to_owned(),
            ..FigureText::default()
        })
    }

    fn block(&self, _: QuoteKind, _: &str) -> Option<String> {
        None
    }
}

/// Words without line breaks, control characters and marks that turn the direction of writing, so that they
/// can stand in any line of a mail.
pub(in crate::publish) fn clean(text: &str) -> String {
    let is_invisible = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    let is_gap =
        |letter: char| letter == ' ' || letter == '\t' || matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{2029}');
    let words = text.split(is_gap).map(|word| word.replace(is_invisible, ""));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text with the full stop of a sentence.
pub(in crate::publish) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', '…', ':']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

#[cfg(test)]
mod tests {
    use super::{Wording, clean};
    use crate::playbook::audience::Withheld;
    use crate::vocabulary::figure::{Figure, Figures};

    #[test]
    fn words_are_plain_and_hold_figures() {
        let mut figures = Figures::default();
        figures.insert(
            "metrics.K13.value",
            Figure::number("Lead time", 10.0, "days", "10\u{a0}days"),
        );
        let withheld = Withheld::default();
        let wording = Wording {
            figures: &figures,
            withheld: &withheld,
        };
        for (text, expected) in [
            ("A yes in **{{ metrics.K13.value }}**", "A yes in 10\u{a0}days"),
            ("1. Decide", "1. Decide"),
            ("# of projects", "# of projects"),
            ("a [link](https://x.example) & <b>bold</b>", "a link & bold"),
            ("{{ metrics.K99.value }}", "no data"),
            ("Subject\r\nBcc: all@x.example", "Subject Bcc: all@x.example"),
            ("a\u{0}b\u{202e}c\u{7}d", "abcd"),
        ] {
            assert_eq!(wording.line(text), expected, "{text:?}");
        }
        let (title, paragraphs) = wording.text("# A *yes*\n\nOne\ntwo.\n\n- three\n\n{{ chart metrics.K13 }}\n");
        assert_eq!(title.as_deref(), Some("A yes"));
        assert_eq!(paragraphs, ["One two.", "three"]);
    }

    #[test]
    fn no_break_survives_but_the_one_that_holds_words_together() {
        assert_eq!(clean(" a\r\n\tb\u{a0}c\u{2028}d "), "a b\u{a0}c d");
    }
}
