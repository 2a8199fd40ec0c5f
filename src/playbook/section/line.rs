//! A line of text with emphasis, links and figures in it.

use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// A line of text with emphasis, links and figures in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line(pub Vec<Piece>);

/// A piece of a line.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Plain words.
    Text(String),
    /// The finding: shown bold.
    Strong(String),
    /// A figure by its key, with its text.
    Figure {
        /// Key in `figures.json`.
        key: String,
        /// The text as shown everywhere.
        text: String,
        /// Whether it is the finding of the line.
        strong: bool,
    },
    /// A link.
    Link(Link),
    /// Markdown of the author, to be shown inline.
    Markdown(At<String>),
}

impl PartialEq for Piece {
    /// Markdown is equal only at the same place: findings in it are reported there.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) | (Self::Strong(one), Self::Strong(other)) => one == other,
            (
                Self::Figure { key, text, strong },
                Self::Figure {
                    key: other_key,
                    text: other_text,
                    strong: other_strong,
                },
            ) => (key, text, strong) == (other_key, other_text, other_strong),
            (Self::Link(one), Self::Link(other)) => one == other,
            (Self::Markdown(one), Self::Markdown(other)) => one.value == other.value && one.span == other.span,
            _ => false,
        }
    }
}

/// A link inside the playbook or to the outside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// The words to click.
    pub text: String,
    /// Where to.
    pub to: Target,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// Another section, by key, with an anchor on its page.
    Section {
        /// Key of the section.
        key: String,
        /// Anchor on the page.
        anchor: Option<String>,
    },
    /// An address outside.
    Address(String),
}

impl Link {
    /// A link to a section, or with `key#anchor` to a place in it.
    #[must_use]
    pub fn to(text: impl Into<String>, target: &str) -> Self {
        let (key, anchor) = match target.split_once('#') {
            Some((key, anchor)) => (key, Some(anchor.to_owned())),
            None => (target, None),
        };
        Self {
            text: text.into(),
            to: Target::Section {
                key: key.to_owned(),
                anchor,
            },
        }
    }
}

impl Line {
    /// An empty line to add to.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds plain words.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Text(text.into()));
        self
    }

    /// Adds the finding.
    #[must_use]
    pub fn strong(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Strong(text.into()));
        self
    }

    /// Adds a figure by key.
    #[must_use]
    pub fn figure(self, figures: &Figures, key: &str) -> Self {
        self.figure_piece(figures, key, false)
    }

    /// Adds a figure by key, as the finding.
    #[must_use]
    pub fn strong_figure(self, figures: &Figures, key: &str) -> Self {
        self.figure_piece(figures, key, true)
    }

    /// Adds a figure by key without its unit, for tables whose heading names the unit.
    #[must_use]
    pub fn bare_figure(mut self, figures: &Figures, key: &str) -> Self {
        self.0.push(Piece::Figure {
            key: key.to_owned(),
            text: figures.bare(key).to_owned(),
            strong: false,
        });
        self
    }

    fn figure_piece(mut self, figures: &Figures, key: &str, strong: bool) -> Self {
        self.0.push(Piece::Figure {
            key: key.to_owned(),
            text: figures.text(key).to_owned(),
            strong,
        });
        self
    }

    /// Adds a link to a section (`key` or `key#anchor`).
    #[must_use]
    pub fn link(mut self, text: impl Into<String>, target: &str) -> Self {
        self.0.push(Piece::Link(Link::to(text, target)));
        self
    }

    /// Adds the author's Markdown, shown inline.
    #[must_use]
    pub fn markdown(mut self, text: &At<String>) -> Self {
        self.0.push(Piece::Markdown(text.clone()));
        self
    }

    /// Adds a link to what an author named: a page or a file beside theirs, or an address. Like any
    /// link of an author it is looked up from their file, and reported where nothing is there.
    #[must_use]
    pub fn reference(self, words: &str, target: &At<String>) -> Self {
        let escaped = |text: &str| {
            let letters = text.trim().chars().filter(|letter| !letter.is_control());
            letters.fold(String::new(), |mut escaped, letter| {
                if letter.is_ascii_punctuation() {
                    escaped.push('\\');
                }
                escaped.push(letter);
                escaped
            })
        };
        let markdown = format!("[{}](<{}>)", escaped(words), escaped(&target.value));
        self.markdown(&At::new(markdown, target.span))
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Strong(text) | Piece::Figure { text, .. } => text.clone(),
                Piece::Link(link) => link.text.clone(),
                Piece::Markdown(text) => crate::source::markdown::plain(text),
            })
            .collect()
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new().text(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        // No room for more: thousands of articles have such lines.
        Self(vec![Piece::Text(text)])
    }
}
