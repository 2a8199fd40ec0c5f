//! Boxes with lines to the one above each.

mod drawing;

use serde::Serialize;

use super::counted;
use super::key::Key;
use super::table::DataTable;
use crate::vocabulary::language::Language;

/// Boxes with lines to the one above each: an organisation chart.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Hierarchy {
    /// The boxes; each comes after the one above it.
    pub boxes: Vec<HierarchyBox>,
    /// Names what a box is, for the table: "Role".
    pub row_heading: String,
    /// Names what stands above it: "Reports to".
    pub above_heading: String,
    /// Names the words in a box: "Held by".
    pub note_heading: String,
}

/// A box of a [`Hierarchy`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HierarchyBox {
    /// Its name.
    pub title: String,
    /// More words in it; may be empty.
    pub note: String,
    /// The index of the box above it.
    pub above: Option<usize>,
    /// Whether it belongs to what the chart is about, and not only to its surroundings.
    pub bold: bool,
}

impl Hierarchy {
    pub(super) fn lead(&self, language: &Language) -> String {
        let boxes = counted(language, "chart-boxes", self.boxes.len());
        language.message("chart-hierarchy").text("boxes", boxes).string()
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        let has_notes = self.boxes.iter().any(|one| !one.note.is_empty());
        if has_notes {
            table.words(&self.note_heading);
        }
        table.words(&self.above_heading);
        for (index, one) in self.boxes.iter().enumerate() {
            let above = self.above(index).and_then(|above| self.boxes.get(above));
            let above = above.map_or_else(|| language.say("chart-nothing-above"), |above| above.title.clone());
            let note = if one.note.is_empty() { "–" } else { one.note.as_str() };
            let mut cells = vec![one.title.clone()];
            if has_notes {
                cells.push(note.to_owned());
            }
            cells.push(above);
            table.rows.push(cells);
        }
        table
    }

    #[allow(clippy::unused_self, reason = "every chart is asked for its keys in the same way")]
    pub(super) fn keys(&self) -> Vec<Key> {
        Vec::new()
    }

    /// The box above one: only an earlier one counts, so that no ring can arise.
    fn above(&self, index: usize) -> Option<usize> {
        let above = self.boxes.get(index)?.above?;
        (above < index).then_some(above)
    }
}
