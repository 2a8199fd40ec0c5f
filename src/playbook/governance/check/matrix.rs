//! What must hold in the matrix of responsibilities.

use crate::diagnostic::Report;
use crate::playbook::governance::matrix::{Letter, Letters, letters, scheme};
use crate::playbook::governance::model::{Responsibilities, ResponsibilityRow, Scheme};
use crate::playbook::governance::rules::{NOBODY_RESPONSIBLE, NOT_ONE_ACCOUNTABLE, UNKNOWN_LETTER};
use crate::playbook::ownership::dangling;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(matrix: &Responsibilities, report: &mut Report) {
    let scheme = scheme(matrix);
    for (id, row) in matrix.activities.iter() {
        let mut sound = !row.letters.has_unreadable();
        for column in row
            .letters
            .ids()
            .filter(|column| !matrix.columns.contains(&column.value))
        {
            let known = matrix.columns.ids().map(|id| id.value.as_str());
            let place = "governance.yaml under `columns` of `responsibilities`";
            dangling("column", &column.value, column.span, known, place, report);
        }
        for (_, cell) in row.letters.iter() {
            let found = letters(&cell.value, scheme);
            sound &= found.unknown.is_empty();
            check_letters(cell, &found, scheme, report);
        }
        // A letter that could not be read may be the one that seems to be missing.
        check_row(id, row, scheme, sound, report);
    }
}

fn check_letters(cell: &At<String>, found: &Letters, scheme: Scheme, report: &mut Report) {
    if found.unknown.is_empty() {
        return;
    }
    let known: Vec<String> = Letter::of(scheme)
        .iter()
        .map(|letter| letter.letter().to_string())
        .collect();
    let message = format!("found `{}`, expected one or two of {}", cell.value, listed(&known));
    let fault = UNKNOWN_LETTER.at(cell.span, message);
    report.push(if found.unknown.iter().all(|mark| *mark == 'S') {
        fault.help("write `scheme: RASCI` above the columns, if S for those who support is meant")
    } else {
        fault.help("leave a column out where somebody has nothing to do with it")
    });
}

fn check_row(id: &At<String>, row: &ResponsibilityRow, scheme: Scheme, sound: bool, report: &mut Report) {
    let with = |letter: Letter| -> Vec<(&At<String>, &At<String>)> {
        let cells = row.letters.iter();
        cells
            .filter(|(_, cell)| letters(&cell.value, scheme).known.contains(&letter))
            .collect()
    };
    let title = &row.title.value;
    let accountable = with(Letter::Accountable);
    if accountable.is_empty() && sound {
        let fault = NOT_ONE_ACCOUNTABLE.at(id.span, format!("nobody answers for `{title}`"));
        report.push(fault.help("give exactly one column the letter A"));
    } else if accountable.len() > 1 {
        let message = format!("{} answer for `{title}`, expected exactly one", accountable.len());
        let fault = accountable
            .iter()
            .fold(NOT_ONE_ACCOUNTABLE.at(id.span, message), |fault, (column, cell)| {
                fault.related(cell.span, format!("`{}` has the letter A", column.value))
            });
        report.push(fault.help("leave the letter A to one of them"));
    }
    if with(Letter::Responsible).is_empty() && sound {
        let fault = NOBODY_RESPONSIBLE.at(id.span, format!("nobody does `{title}`"));
        report.push(fault.help("give at least one column the letter R; who also answers for it has `A R`"));
    }
}
