//! Reading single values: texts, ids, words from a list; numbers and dates have rooms of their own.

mod date;
mod number;

use super::read::{Read, wrong_type};
use super::rules;
use super::tree::{Kind, Node};
use crate::diagnostic::{Report, Span, did_you_mean};
use crate::vocabulary::id;
use crate::vocabulary::money::MoneyScale;
use crate::vocabulary::value::At;
use serde::Serialize;

/// Markdown text of any length, with its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Prose(pub At<String>);

impl Prose {
    /// The Markdown as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.value
    }
}

/// A share, written `25 %` or `0.25`; kept as a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Share(pub f64);

/// `yes` or `no`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Flag(pub bool);

/// The text of a scalar; anything else is reported.
pub(super) fn scalar<'a>(node: &'a Node, expected: &str, report: &mut Report) -> Option<&'a str> {
    match &node.kind {
        Kind::Scalar { text, .. } if !node.is_null() => Some(text),
        _ => {
            wrong_type(node, expected, report);
            None
        }
    }
}

impl Read for String {
    fn expected() -> String {
        "a text".to_owned()
    }

    fn stand_in(_: Span) -> Option<Self> {
        Some("?".to_owned())
    }

    /// The text stays as written: `no`, `1.10` and `0777` are texts where a text is meant.
    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a text", report)?;
        if text.trim().is_empty() {
            report.push(
                rules::EMPTY
                    .at(node.span, "the text is empty")
                    .help("write a text, or remove the key"),
            );
            return None;
        }
        Some(text.trim_end().to_owned())
    }
}

impl Read for Prose {
    fn expected() -> String {
        "a text (Markdown)".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        At::<String>::read(node, report).map(Self)
    }

    fn stand_in(span: Span) -> Option<Self> {
        At::<String>::stand_in(span).map(Self)
    }
}

macro_rules! read_ids {
    ($($name:ident: $what:literal)+) => {$(
        impl Read for id::$name {
            fn expected() -> String {
                concat!("the id of ", $what).to_owned()
            }

            fn read(node: &Node, report: &mut Report) -> Option<Self> {
                scalar(node, &Self::expected(), report).map(|text| Self(At::new(text.to_owned(), node.span)))
            }
        }
    )+};
}

read_ids! {
    PersonId: "a person or role"
    MetricId: "a metric"
    DimensionId: "a dimension"
    CycleId: "a cycle"
    ChallengeId: "a challenge"
    EvidenceId: "an interview or a piece of evidence"
    GoalId: "a goal of the organisation"
    AreaId: "a business area"
    RegionId: "a region"
    ServiceId: "a service"
    DecisionId: "a decision"
    OptionId: "an option"
    StageId: "a stage"
    ObjectiveId: "an objective"
    GapId: "a gap"
    BoardId: "a board"
    RoadmapItemId: "an item of the roadmap"
    WaveId: "a wave"
    OutcomeId: "an outcome"
    ProjectId: "a project"
    TemplateId: "a template"
}

impl Read for Flag {
    fn expected() -> String {
        "`yes` or `no`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        match scalar(node, "`yes` or `no`", report)?.to_ascii_lowercase().as_str() {
            "yes" | "true" => Some(Self(true)),
            "no" | "false" => Some(Self(false)),
            other => {
                let fault = rules::BAD_CHOICE.at(node.span, format!("found `{other}`, expected `yes` or `no`"));
                report.push(fault);
                None
            }
        }
    }
}

/// Reads one of a few words; a near miss gets a suggestion.
pub fn choice<T: Clone>(node: &Node, words: &[(&str, T)], report: &mut Report) -> Option<T> {
    let list = words
        .iter()
        .map(|(word, _)| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let text = scalar(node, &format!("one of {list}"), report)?;
    let normal = text.trim().to_lowercase();
    if let Some((_, value)) = words.iter().find(|(word, _)| word.to_lowercase() == normal) {
        return Some(value.clone());
    }
    let fault = rules::BAD_CHOICE.at(node.span, format!("found `{text}`, expected one of {list}"));
    report.push(match did_you_mean(&normal, words.iter().map(|(word, _)| *word)) {
        Some(near) => fault.label(format!("did you mean `{near}`?")),
        None => fault,
    });
    None
}

/// Declares a set of words an author can choose from.
///
/// The first word of a variant is how it is shown; further words are understood too.
#[macro_export]
macro_rules! choice {
    ($($(#[doc = $doc:literal])+ pub enum $name:ident {
        $($(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal $(| $other:literal)*,)+
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[doc = $variant_doc])+ $variant,)+
        }

        impl $name {
            /// The word as authors write it, and as English shows it.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// The word as shown to people in a language: `.at-risk` of the list `risk-state` for
            /// `at risk` of `RiskState`.
            #[must_use]
            pub fn word_in(self, language: &$crate::vocabulary::language::Language) -> String {
                language.term(&$crate::vocabulary::language::list_of(stringify!($name)), self.word())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::source::yaml::Read for $name {
            fn expected() -> String {
                let words: &[&str] = &[$(concat!("`", $word, "`")),+];
                format!("one of {}", words.join(", "))
            }

            fn read(
                node: &$crate::source::yaml::Node,
                report: &mut $crate::diagnostic::Report,
            ) -> Option<Self> {
                $crate::source::yaml::read_choice(
                    node,
                    &[$(($word, Self::$variant) $(, ($other, Self::$variant))*),+],
                    report,
                )
            }
        }
    )+};
}

impl Read for MoneyScale {
    fn expected() -> String {
        "`units`, `thousands` or `millions`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let words = [
            ("units", Self::Units),
            ("thousands", Self::Thousands),
            ("millions", Self::Millions),
        ];
        choice(node, &words, report)
    }
}
