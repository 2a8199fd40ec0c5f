//! What a copy of the one-pager may show.
//!
//! A copy for an audience is made of what that audience may see. The copy of the whole playbook is
//! passed on to people whom nobody has counted: it leaves out what is limited to anybody.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::playbook::audience::Withheld;
use crate::playbook::section::{Block, ChartBlock, Highlight, Line, Piece, Section};
use crate::publish::papers::Context;
use crate::publish::site::plain;
use crate::source::Source;
use crate::vocabulary::figure::Figure;
use crate::vocabulary::language::Language;

/// The sections that feed the page.
const USED: [&str; 7] = [
    "overview",
    "assessment",
    "metrics",
    "roadmap",
    "business-case",
    "risks",
    "charter",
];

/// What everybody may not see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Limits {
    withheld: Withheld,
    /// The keys of limited sections.
    keys: BTreeSet<String>,
}

/// What a copy may show of a playbook.
pub(super) struct Seen<'a> {
    context: Context<'a>,
    limits: Limits,
}

impl<'a> Seen<'a> {
    pub(super) fn new(context: Context<'a>) -> Self {
        let limits = match context.playbook.audience {
            Some(_) => Limits::default(),
            None => Limits::of(context),
        };
        Self { context, limits }
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(super) fn language(&self) -> &Language {
        &self.context.playbook.language
    }

    /// The sections that feed the page.
    pub(super) fn sections(&self) -> Vec<&'a Arc<Section>> {
        let mut used = Vec::new();
        used.extend(USED.iter().filter_map(|key| self.section(key)));
        used
    }

    /// A section, if everybody may see it and the figures of its answer.
    pub(super) fn section(&self, key: &str) -> Option<&'a Arc<Section>> {
        let section = self.context.sections.iter().find(|section| section.key == key)?;
        let may_see = |piece: &Piece| !matches!(piece, Piece::Figure { key, .. } if self.hides(key));
        (!self.limits.keys.contains(key) && section.answer.0.iter().all(may_see)).then_some(section)
    }

    /// Whether something is limited, by its id, the key of its page, or the key of a figure.
    pub(super) fn hides(&self, key: &str) -> bool {
        let chapter = key.split(['.', '/', '#']).next().unwrap_or(key);
        self.limits.keys.contains(chapter) || self.limits.keys.contains(key) || self.limits.withheld.hides(key)
    }

    /// A figure that has a value.
    pub(super) fn figure(&self, key: &str) -> Option<&'a Figure> {
        let figure = self.context.figures.get(key).filter(|_| !self.hides(key))?;
        (!figure.value.is_null()).then_some(figure)
    }

    /// The words of a line, with the figures that its author quotes.
    pub(super) fn words(&self, line: &Line) -> String {
        let figure = |key: &str| {
            if self.hides(key) {
                return Some(self.context.figures.not_shown().to_owned());
            }
            self.context.figures.get(key).map(|figure| figure.text.clone())
        };
        joined(&plain::words(line, &figure))
    }

    /// A chart of a section, by its key.
    pub(super) fn chart(&self, section: &str, key: &str) -> Option<&'a ChartBlock> {
        self.section(section)?.charts().find(|chart| chart.key == key)
    }

    /// The blocks of a section.
    pub(super) fn blocks(&self, section: &str) -> &'a [Block] {
        self.section(section).map_or(&[], |section| section.blocks.as_slice())
    }

    /// What a section says that papers may tell.
    pub(super) fn highlights(&self, section: &str) -> &'a [Highlight] {
        self.section(section)
            .map_or(&[], |section| section.highlights.as_slice())
    }
}

impl Limits {
    fn of(context: Context<'_>) -> Self {
        let limited = context
            .sections
            .iter()
            .filter(|section| !section.stewardship.audience.is_empty());
        Self {
            withheld: if names_audience(context.source) {
                Withheld::from(context.source, "")
            } else {
                Withheld::default()
            },
            keys: limited.map(|section| section.key.clone()).collect(),
        }
    }
}

/// The words on one line. Blanks that keep a number and its unit together stay.
fn joined(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether any entry is limited: few playbooks do that, and looking through all trees takes its time.
fn names_audience(source: &Source) -> bool {
    let is_key = |rest: &str| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':');
    let names = |line: &str| {
        let mut rests = line.split("audience").skip(1);
        !line.trim_start().starts_with('#') && rests.any(is_key)
    };
    let mut files = source.files().map(|(_, file)| file);
    files.any(|file| match file.path.rsplit_once('.') {
        Some((_, "yaml" | "yml")) => file.text.lines().any(names),
        Some((_, "csv")) => file.text.lines().next().is_some_and(|head| head.contains("audience")),
        _ => false,
    })
}
