//! A line as words alone, with the figures that its author quotes, for places that show no links.

use crate::playbook::section::{Line, Piece};
use crate::source::markdown::{FigureText, QuoteKind, Resolver, parse};

/// The words of a line; `figure` knows what stands for a key.
pub(in crate::publish) fn words(line: &Line, figure: &dyn Fn(&str) -> Option<String>) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Markdown(text) => parse(&text.value).plain_text_with(&Figures(figure)).trim().to_owned(),
        other => Line(vec![other.clone()]).plain(),
    };
    line.0.iter().map(piece).collect()
}

/// Figures as words, and nothing else.
pub(super) struct Figures<'a>(pub(super) &'a dyn Fn(&str) -> Option<String>);

impl Resolver for Figures<'_> {
    fn link(&self, _: &str) -> Option<String> {
        None
    }

    fn image(&self, _: &str) -> Option<String> {
        None
    }

    fn figure(&self, key: &str) -> Option<FigureText> {
        Some(FigureText {
            text: (self.0)(key)?,
            title: None,
            href: None,
        })
    }

    fn block(&self, _: QuoteKind, _: &str) -> Option<String> {
        None
    }
}
