//! A line as words alone, with the figures that its author quotes, for places that show no links.

use crate::playbook::links::AddressBook;
use crate::playbook::section::{Line, Piece};
use crate::source::markdown::{FigureText, QuoteKind, Resolver, parse};

/// The words of a line.
pub(super) fn words(line: &Line, book: &AddressBook<'_>) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Markdown(text) => parse(&text.value).plain_text_with(&Figures(book)).trim().to_owned(),
        other => Line(vec![other.clone()]).plain(),
    };
    line.0.iter().map(piece).collect()
}

struct Figures<'a>(&'a AddressBook<'a>);

impl Resolver for Figures<'_> {
    fn link(&self, _: &str) -> Option<String> {
        None
    }

    fn image(&self, _: &str) -> Option<String> {
        None
    }

    fn figure(&self, key: &str) -> Option<FigureText> {
        let text = self.0.figure(key).map(|figure| figure.text.as_str());
        let text = text.or_else(|| self.0.withheld_text(key))?;
        Some(FigureText {
            text: text.to_owned(),
            title: None,
            href: None,
        })
    }

    fn block(&self, _: QuoteKind, _: &str) -> Option<String> {
        None
    }
}
