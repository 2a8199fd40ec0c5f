//! The matrix of responsibilities: letters, and whether a row says who answers for it.

use super::model::{Responsibilities, ResponsibilityRow, Scheme};
use crate::vocabulary::language::Language;

/// What somebody has to do with an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letter {
    /// Answers for it.
    Accountable,
    /// Does it.
    Responsible,
    /// Helps to do it.
    Supports,
    /// Is asked before.
    Consulted,
    /// Is told after.
    Informed,
}

impl Letter {
    const ALL: [Self; 5] = [
        Self::Accountable,
        Self::Responsible,
        Self::Supports,
        Self::Consulted,
        Self::Informed,
    ];

    /// The letter as written.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Accountable => 'A',
            Self::Responsible => 'R',
            Self::Supports => 'S',
            Self::Consulted => 'C',
            Self::Informed => 'I',
        }
    }

    /// What it means.
    #[must_use]
    pub fn meaning(self, language: &Language) -> String {
        language.say(match self {
            Self::Accountable => "governance-letter-accountable",
            Self::Responsible => "governance-letter-responsible",
            Self::Supports => "governance-letter-supports",
            Self::Consulted => "governance-letter-consulted",
            Self::Informed => "governance-letter-informed",
        })
    }

    /// The letters of a scheme, as its legend lists them.
    #[must_use]
    pub fn of(scheme: Scheme) -> Vec<Self> {
        let used = |letter: &Self| scheme == Scheme::Rasci || *letter != Self::Supports;
        Self::ALL.into_iter().filter(used).collect()
    }
}

/// A cell: its letters, each once and in the order of the legend, and what is no letter of the scheme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letters {
    /// What could be read.
    pub known: Vec<Letter>,
    /// What could not.
    pub unknown: Vec<char>,
}

/// Reads a cell: `A`, `a`, `A R`, `A/R`, `AR`.
#[must_use]
pub fn letters(text: &str, scheme: Scheme) -> Letters {
    let allowed = Letter::of(scheme);
    let mut found = Letters::default();
    let marks = text.chars().filter(|c| !c.is_whitespace() && !",/+&.;".contains(*c));
    for mark in marks.flat_map(char::to_uppercase) {
        match allowed.iter().find(|letter| letter.letter() == mark) {
            Some(letter) => found.known.push(*letter),
            None => found.unknown.push(mark),
        }
    }
    found.known.sort_unstable();
    found.known.dedup();
    found
}

/// The scheme that a matrix follows: RACI when nothing is said.
#[must_use]
pub fn scheme(matrix: &Responsibilities) -> Scheme {
    matrix.scheme.as_ref().map_or(Scheme::Raci, |scheme| scheme.value)
}

/// How many cells of a row hold the letter.
#[must_use]
pub fn count_in_row(row: &ResponsibilityRow, scheme: Scheme, letter: Letter) -> usize {
    let cells = row.letters.iter();
    cells
        .filter(|(_, cell)| letters(&cell.value, scheme).known.contains(&letter))
        .count()
}

/// How many rows hold the letter in a column.
#[must_use]
pub fn count_in_column(matrix: &Responsibilities, column: &str, letter: Letter) -> usize {
    let scheme = scheme(matrix);
    let cells = matrix.activities.iter().filter_map(|(_, row)| row.letters.get(column));
    cells
        .filter(|cell| letters(&cell.value, scheme).known.contains(&letter))
        .count()
}

/// Whether a row has exactly one who answers for it and at least one who does it.
#[must_use]
pub fn holds(row: &ResponsibilityRow, scheme: Scheme) -> bool {
    count_in_row(row, scheme, Letter::Accountable) == 1 && count_in_row(row, scheme, Letter::Responsible) >= 1
}
