//! A message of the interface on its way to a line: its places are filled with figures, links and words.

use jiff::civil::Date;

use super::line::{Line, Link, Piece};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::{Language, Message};
use crate::vocabulary::value::At;

/// What stands in a filled message for a place: letters of a private area that no font shows and no
/// message holds. What an author wrote is put in their place afterwards, so nothing in it can be taken
/// for a part of the message.
const FIRST_MARK: u32 = 0xF_0000;
/// Around the finding of a message: `**3 of 10** threats are high`.
const FINDING: &str = "**";

/// A message whose places are being filled, to become a [`Line`].
#[must_use]
pub struct Sentence<'a> {
    message: Message<'a>,
    filled: Vec<Line>,
}

impl Line {
    /// Begins a line with the words that a message has in this language.
    pub fn of<'a>(language: &'a Language, id: &'a str) -> Sentence<'a> {
        Sentence {
            message: language.message(id),
            filled: Vec::new(),
        }
    }
}

impl<'a> Sentence<'a> {
    /// Fills a place with words, such as those of an author.
    pub fn text(self, place: &'a str, text: impl Into<String>) -> Self {
        self.line_at(place, Line::new().text(text))
    }

    /// Names the variant of a message that chooses by a word.
    pub fn choose(mut self, place: &'a str, word: &'a str) -> Self {
        self.message = self.message.text(place, word);
        self
    }

    /// Fills a place with a number of things; the message may choose its words by it.
    pub fn count(mut self, place: &'a str, count: usize) -> Self {
        self.message = self.message.count(place, count);
        self
    }

    /// Fills a place with a number that has been written already; the message may choose its words by it.
    pub fn number(mut self, place: &'a str, value: f64, text: impl Into<String>) -> Self {
        self.message = self.message.number(place, value, text);
        self
    }

    /// Fills a place with a day, such as `31 Oct 2026`.
    pub fn short_date(mut self, place: &'a str, date: Date) -> Self {
        self.message = self.message.short_date(place, date);
        self
    }

    /// Fills a place with a day, such as `31 October 2026`.
    pub fn long_date(mut self, place: &'a str, date: Date) -> Self {
        self.message = self.message.long_date(place, date);
        self
    }

    /// Fills a place with a figure by key; the message may choose its words by its value.
    pub fn figure(self, place: &'a str, figures: &Figures, key: &str) -> Self {
        let line = Line::new().figure(figures, key);
        self.measured(place, figures, key, line)
    }

    /// Fills a place with a figure by key, without its unit.
    pub fn bare_figure(self, place: &'a str, figures: &Figures, key: &str) -> Self {
        let line = Line::new().bare_figure(figures, key);
        self.measured(place, figures, key, line)
    }

    /// Fills a place with a link to a section (`key` or `key#anchor`).
    pub fn link(self, place: &'a str, text: impl Into<String>, target: &str) -> Self {
        self.line_at(place, Line(vec![Piece::Link(Link::to(text, target))]))
    }

    /// Fills a place with the author's Markdown, shown inline.
    pub fn markdown(self, place: &'a str, text: &At<String>) -> Self {
        self.line_at(place, Line::new().markdown(text))
    }

    /// Fills a place with a line.
    pub fn line_at(mut self, place: &'a str, line: Line) -> Self {
        let mark = self.mark();
        self.message = self.message.text(place, mark);
        self.filled.push(line);
        self
    }

    fn measured(mut self, place: &'a str, figures: &Figures, key: &str, line: Line) -> Self {
        let Some(value) = figures.number(key) else {
            return self.line_at(place, line);
        };
        let mark = self.mark();
        self.message = self.message.number(place, value, mark);
        self.filled.push(line);
        self
    }

    fn mark(&self) -> String {
        let number = u32::try_from(self.filled.len()).unwrap_or(u32::MAX);
        let mark = FIRST_MARK.checked_add(number).and_then(char::from_u32);
        mark.map(String::from).unwrap_or_default()
    }

    /// The words alone.
    #[must_use]
    pub fn plain(self) -> String {
        self.line().plain()
    }

    /// The line.
    #[must_use]
    pub fn line(self) -> Line {
        let text = self.message.string();
        let mut pieces = Vec::new();
        for (index, part) in text.split(FINDING).enumerate() {
            let is_finding = index % 2 == 1;
            let mut words = String::new();
            for letter in part.chars() {
                let at = u32::from(letter).checked_sub(FIRST_MARK);
                let filled = at.and_then(|at| self.filled.get(usize::try_from(at).ok()?));
                let Some(filled) = filled else {
                    words.push(letter);
                    continue;
                };
                push_words(&mut pieces, &mut words, is_finding);
                pieces.extend(
                    filled
                        .0
                        .iter()
                        .cloned()
                        .map(|piece| if is_finding { strong(piece) } else { piece }),
                );
            }
            push_words(&mut pieces, &mut words, is_finding);
        }
        Line(pieces)
    }
}

fn push_words(pieces: &mut Vec<Piece>, words: &mut String, is_finding: bool) {
    if !words.is_empty() {
        let words = std::mem::take(words);
        pieces.push(if is_finding {
            Piece::Strong(words)
        } else {
            Piece::Text(words)
        });
    }
}

fn strong(piece: Piece) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Strong(text),
        Piece::Figure { key, text, .. } => Piece::Figure {
            key,
            text,
            strong: true,
        },
        piece @ (Piece::Strong(_) | Piece::Link(_) | Piece::Markdown(_)) => piece,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::figure::Figure;
    use crate::vocabulary::language::{LanguageFile, Languages};

    fn said(message: &str, fill: impl Fn(Sentence<'_>) -> Sentence<'_>) -> Vec<Piece> {
        let files = vec![LanguageFile::new("en", &format!("m = {message}\n"), "en.ftl")];
        let language = Languages::new(files).language("en", "en");
        fill(Line::of(&language, "m")).line().0
    }

    #[test]
    fn figures_links_and_findings_stand_where_the_message_has_them() {
        let mut figures = Figures::default();
        figures.insert("risks.high", Figure::number("High risks", 1.0, "", "1"));
        let message =
            "{ $name } has **{ $high ->\n [one] { $high } high risk\n *[other] { $high } high risks\n }** by { $day }.";
        let pieces = said(message, |sentence| {
            sentence
                .figure("high", &figures, "risks.high")
                .link("name", "Wave **2**", "roadmap#W2")
                .text("day", "{ $high } **now**")
        });
        assert_eq!(
            pieces,
            [
                Piece::Link(Link::to("Wave **2**", "roadmap#W2")),
                Piece::Text(" has ".to_owned()),
                Piece::Figure {
                    key: "risks.high".to_owned(),
                    text: "1".to_owned(),
                    strong: true
                },
                Piece::Strong(" high risk".to_owned()),
                Piece::Text(" by ".to_owned()),
                Piece::Text("{ $high } **now**".to_owned()),
                Piece::Text(".".to_owned()),
            ]
        );
    }

    #[test]
    fn a_figure_without_a_value_shows_what_stands_for_it() {
        let figures = Figures::default();
        let pieces = said("{ $n ->\n [one] one\n *[other] { $n } risks\n }", |s| {
            s.figure("n", &figures, "risks.open")
        });
        assert!(matches!(pieces.first(), Some(Piece::Figure { text, .. }) if text == "no data"));
    }

    #[test]
    fn words_may_choose_the_variant() {
        let pieces = said("It is { $state ->\n [open] open\n *[other] closed\n }.", |s| {
            s.choose("state", "open")
        });
        assert_eq!(pieces, [Piece::Text("It is open.".to_owned())]);
    }
}
