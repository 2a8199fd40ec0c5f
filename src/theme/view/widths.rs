//! Tables of a page that have the same columns get the same widths, so that what belongs together stands in line.
//!
//! A browser measures each table by itself; left alone, the same column would begin at another place in each of them.

use std::collections::BTreeMap;

use super::tables::{SHORT, is_short};
use crate::playbook::section::{Block, Cell, Table, TableColumn};

/// About so many letters stand beside each other in a table over the whole width of a text.
const LETTERS: usize = 100;
/// What the gap between two columns takes, in letters.
const GAP: usize = 2;
/// What the mark of a status and the room around it take, in letters.
const CHIP: usize = 5;
/// Longer cells than this run over several lines anyway.
const LONG: usize = 60;

/// Per cents of the width for each column, by the columns of the tables that share them.
#[derive(Default)]
pub(super) struct Widths(BTreeMap<Vec<String>, Vec<usize>>);

/// What the cells of a column need, in letters.
#[derive(Clone, Copy, Default)]
struct Need {
    /// The longest part that cannot be broken.
    least: usize,
    /// The longest cell on one line.
    most: usize,
}

impl Widths {
    /// What the tables among `blocks` share.
    pub fn of(blocks: &[Block]) -> Self {
        let mut alike: BTreeMap<Vec<String>, Vec<&Table>> = BTreeMap::new();
        for block in blocks {
            if let Block::Table(table) = block {
                alike.entry(titles(&table.columns)).or_default().push(table);
            }
        }
        let shared = alike.into_iter().filter(|(_, tables)| tables.len() > 1);
        Self(
            shared
                .filter_map(|(titles, tables)| Some((titles, shares(&needs(&tables))?)))
                .collect(),
        )
    }

    /// The widths of a table with these columns, or nothing where it may find its own.
    pub fn shared(&self, columns: &[TableColumn]) -> Vec<usize> {
        if self.0.is_empty() {
            return Vec::new();
        }
        self.0.get(&titles(columns)).cloned().unwrap_or_default()
    }
}

fn titles(columns: &[TableColumn]) -> Vec<String> {
    columns.iter().map(|column| column.title.clone()).collect()
}

fn needs(tables: &[&Table]) -> Vec<Need> {
    let columns = tables.first().map(|table| table.columns.as_slice()).unwrap_or_default();
    let of_column = |(index, column): (usize, &TableColumn)| {
        let rows = tables.iter().flat_map(|table| table.rows.iter().chain(&table.total));
        let cells = rows.filter_map(|row| row.cells.get(index)).map(need);
        cells.fold(of_words(&column.title, false), |all, one| Need {
            least: all.least.max(one.least),
            most: all.most.max(one.most),
        })
    };
    columns.iter().enumerate().map(of_column).collect()
}

fn need(cell: &Cell) -> Need {
    match cell {
        Cell::Line(line) => of_words(&line.plain(), is_short(line, SHORT)),
        Cell::Chip(chip) => {
            let words = of_words(&chip.word, true);
            Need {
                least: words.least + CHIP,
                most: words.most + CHIP,
            }
        }
        Cell::Severity { of, .. } => {
            let boxes = usize::try_from(*of).unwrap_or(LONG).min(LONG);
            Need {
                least: boxes,
                most: boxes,
            }
        }
    }
}

fn of_words(words: &str, is_whole: bool) -> Need {
    let most = words.chars().count().min(LONG);
    let longest = words.split([' ', '-', '/']).map(|word| word.chars().count()).max();
    Need {
        least: if is_whole { most } else { longest.unwrap_or(0).min(LONG) },
        most,
    }
}

/// Everybody gets what it cannot do without, and of the rest in proportion to what it would like besides; `None`
/// where there is not even room for the first.
fn shares(needs: &[Need]) -> Option<Vec<usize>> {
    let room = LETTERS.checked_sub(GAP * needs.len())?;
    let least: usize = needs.iter().map(|need| need.least).sum();
    let rest = room.checked_sub(least)?;
    let wishes: usize = needs.iter().map(|need| need.most.saturating_sub(need.least)).sum();
    let of_rest = |need: &Need| {
        let wish = need.most.saturating_sub(need.least);
        (rest * wish).checked_div(wishes).unwrap_or(rest / needs.len().max(1))
    };
    let mut shares: Vec<usize> = needs.iter().map(|need| need.least + of_rest(need) + GAP).collect();
    // What rounding leaves goes to the first column, which holds the names.
    let given: usize = shares.iter().sum();
    if let Some(first) = shares.first_mut() {
        *first += LETTERS.saturating_sub(given);
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::section::Row;

    fn table(heads: &[&str], rows: &[&[&str]]) -> Block {
        Block::Table(Table {
            columns: TableColumn::list(&heads.iter().map(|head| (*head, false)).collect::<Vec<_>>()),
            rows: rows
                .iter()
                .map(|cells| Row {
                    cells: cells.iter().map(|cell| Cell::Line((*cell).into())).collect(),
                    ..Row::default()
                })
                .collect(),
            ..Table::default()
        })
    }

    #[test]
    fn tables_with_the_same_columns_share_their_widths() {
        let blocks = [
            table(&["Name", "Kind"], &[&["a", "some longer words about it"]]),
            table(&["Name", "Kind"], &[&["a name of several words", "b"]]),
            table(&["Name", "Day"], &[&["a", "b"]]),
        ];
        let widths = Widths::of(&blocks);
        let columns = |block: &Block| match block {
            Block::Table(table) => table.columns.clone(),
            _ => Vec::new(),
        };
        let [first, second, third] = &blocks;
        let shared = widths.shared(&columns(first));
        assert_eq!(shared, widths.shared(&columns(second)));
        assert_eq!(shared.iter().sum::<usize>(), 100);
        assert!(
            widths.shared(&columns(third)).is_empty(),
            "one of its kind finds its own widths"
        );
    }

    #[test]
    fn nobody_gets_less_than_its_longest_word() {
        let needs = [(20, 36), (11, 11), (5, 36), (3, 8)].map(|(least, most)| Need { least, most });
        let shares = shares(&needs).unwrap();
        assert_eq!(shares.iter().sum::<usize>(), 100);
        for (share, need) in shares.iter().zip(needs) {
            assert!(*share >= need.least + GAP, "{share} for {}", need.least);
        }
    }

    #[test]
    fn columns_that_do_not_fit_are_left_to_the_browser() {
        let needs = [Need { least: 30, most: 60 }; 4];
        assert_eq!(shares(&needs), None);
    }
}
