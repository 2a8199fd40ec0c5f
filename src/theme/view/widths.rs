//! Tables of a page that have the same columns get the same widths, so that what belongs together stands in line.
//!
//! A browser measures each table by itself; left alone, the same column would begin at another place in each of them.

use std::collections::BTreeMap;

use super::tables::{SHORT, is_short};
use crate::playbook::section::{Block, Cell, Table, TableColumn};

/// About so many letters stand beside each other in a table over the whole width of a text.
const LETTERS: usize = 100;
/// Widths are told in so many parts of the whole: `style.css` has a class for each number of them.
const PARTS: usize = 20;
/// What the gap between two columns takes, in letters.
const GAP: usize = 2;
/// What the mark of a status and the room around it take, in letters.
const CHIP: usize = 5;
/// Longer words than this are broken anyway.
const LONG: usize = 36;
/// Longer cells than this need no more room than one of this length.
const LONGEST: usize = 120;

/// Twentieths of the width for each column, by the columns of the tables that share them.
#[derive(Default)]
pub(super) struct Widths(BTreeMap<Vec<String>, Vec<usize>>);

/// What the cells of a column need, in letters.
#[derive(Clone, Copy, Default)]
struct Need {
    /// The longest part that cannot be broken.
    least: usize,
    /// What one cell has on average, and at least as much as `least`.
    usual: usize,
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

    /// The twentieths of the width for a table with these columns, or nothing where it may find its own.
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
        let cells: Vec<Need> = rows.filter_map(|row| row.cells.get(index)).map(need).collect();
        let head = of_words(&column.title, false);
        let least = cells.iter().map(|cell| cell.least).fold(head.least, usize::max);
        let all: usize = cells.iter().map(|cell| cell.usual).sum();
        let usual = all.checked_div(cells.len()).unwrap_or(head.usual);
        Need {
            least,
            usual: usual.max(least),
        }
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
                usual: words.usual + CHIP,
            }
        }
        Cell::Severity { of, .. } => {
            let boxes = usize::try_from(*of).unwrap_or(LONG).min(LONG);
            Need {
                least: boxes,
                usual: boxes,
            }
        }
    }
}

fn of_words(words: &str, is_whole: bool) -> Need {
    let all = words.chars().count();
    let parts = words.split([' ', '-', '/']).map(|word| word.chars().count());
    let least = if is_whole { all } else { parts.max().unwrap_or(0) };
    Need {
        least: least.min(LONG),
        usual: all.min(LONGEST),
    }
}

/// Everybody gets what it cannot do without, and of the rest in proportion to what its cells usually have besides; `None`
/// where there is not even room for the first.
fn shares(needs: &[Need]) -> Option<Vec<usize>> {
    let room = LETTERS.checked_sub(GAP * needs.len())?;
    let least: usize = needs.iter().map(|need| need.least).sum();
    let rest = room.checked_sub(least)?;
    let wishes: usize = needs.iter().map(|need| need.usual.saturating_sub(need.least)).sum();
    let of_rest = |need: &Need| {
        let wish = need.usual.saturating_sub(need.least);
        (rest * wish).checked_div(wishes).unwrap_or(rest / needs.len().max(1))
    };
    let letters = needs.iter().map(|need| need.least + of_rest(need) + GAP);
    let hundredths: Vec<usize> = letters.map(|letters| letters * PARTS).collect();
    Some(rounded(&hundredths))
}

/// Hundredths of so many parts as whole parts: whatever lacks most to the next one gets it first, among equals the first,
/// which holds the names.
fn rounded(hundredths: &[usize]) -> Vec<usize> {
    let mut parts: Vec<usize> = hundredths.iter().map(|share| share / LETTERS).collect();
    let mut left = PARTS.saturating_sub(parts.iter().sum());
    let mut by_rest: Vec<(usize, usize)> = hundredths.iter().map(|share| share % LETTERS).enumerate().collect();
    by_rest.sort_by_key(|(_, rest)| std::cmp::Reverse(*rest));
    for (column, _) in by_rest {
        if let Some(part) = parts.get_mut(column).filter(|_| left > 0) {
            *part += 1;
            left -= 1;
        }
    }
    parts
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
        assert_eq!(shared.iter().sum::<usize>(), PARTS);
        assert!(
            widths.shared(&columns(third)).is_empty(),
            "one of its kind finds its own widths"
        );
    }

    #[test]
    fn nobody_gets_less_than_its_longest_word() {
        let needs = [(20, 36), (11, 11), (5, 36), (3, 8)].map(|(least, usual)| Need { least, usual });
        let shares = shares(&needs).unwrap();
        assert_eq!(shares.iter().sum::<usize>(), PARTS);
        for (share, need) in shares.iter().zip(needs) {
            assert!(share * LETTERS / PARTS >= need.least, "{share} for {}", need.least);
        }
    }

    #[test]
    fn columns_that_do_not_fit_are_left_to_the_browser() {
        let needs = [Need { least: 30, usual: 60 }; 4];
        assert_eq!(shares(&needs), None);
    }
}
