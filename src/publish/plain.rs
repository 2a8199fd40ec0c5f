//! What an author writes as words alone, with the figures that it quotes, for places that show no links.

use crate::playbook::section::{Line, Piece};
use crate::source::markdown::{FigureText, QuoteKind, Resolver, plain_with};

/// The words of a line; `figure` knows what stands for a key.
pub(super) fn words(line: &Line, figure: &dyn Fn(&str) -> Option<String>) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Markdown(text) => plain_with(&text.value, &InWords(figure)),
        other => Line(vec![other.clone()]).plain(),
    };
    line.0.iter().map(piece).collect()
}

/// The words of a text that is one line, such as a title: nothing in it begins a list or a heading, so that
/// `1. Decide` stays as it is.
pub(super) fn title(text: &str, figure: &dyn Fn(&str) -> Option<String>) -> String {
    let line = text.trim().replace(['\n', '\r'], " ");
    plain_with(&format!("# {line} #"), &InWords(figure))
}

/// Figures in words, and nothing else.
pub(super) struct InWords<'a>(pub &'a dyn Fn(&str) -> Option<String>);

impl Resolver for InWords<'_> {
    fn link(&self, _: &str) -> Option<String> {
        None
    }

    fn image(&self, _: &str) -> Option<String> {
        None
    }

    fn figure(&self, key: &str) -> Option<FigureText> {
        Some(FigureText {
            text: (self.0)(key)?,
            ..FigureText::default()
        })
    }

    fn block(&self, _: QuoteKind, _: &str) -> Option<String> {
        None
    }
}
