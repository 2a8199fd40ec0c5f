//! Things in columns, with lines from what leads to what follows.

use serde::Serialize;

use super::canvas::Canvas;
use super::counted;
use super::dress::Dress;
use super::key::Key;
use super::table::DataTable;

/// Things in columns from left to right, with lines from what leads to what follows.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Flow {
    /// The columns from left to right.
    pub columns: Vec<FlowColumn>,
    /// Lines from one id to another, of any two columns.
    pub links: Vec<(String, String)>,
    /// The name of what leads nowhere: "Leads nowhere yet".
    pub loose: String,
}

/// A column of a [`Flow`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FlowColumn {
    /// Its name.
    pub title: String,
    /// Its nodes from top to bottom.
    pub nodes: Vec<FlowNode>,
}

/// A node of a [`Flow`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FlowNode {
    /// What links name it by, and what is shown in bold.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether it leads nowhere though it should: drawn with a dashed outline.
    pub loose: bool,
}

impl Flow {
    pub(super) fn lead(&self) -> String {
        format!(
            "Drawing of {}.",
            counted(
                self.columns.iter().map(|column| column.nodes.len()).sum::<usize>(),
                "row",
                "rows"
            )
        )
    }

    pub(super) fn table(&self) -> DataTable {
        DataTable::new("")
    }

    #[allow(clippy::unused_self, reason = "drawn next")]
    pub(super) fn keys(&self) -> Vec<Key> {
        Vec::new()
    }

    #[allow(clippy::unused_self, reason = "drawn next")]
    pub(super) fn paint(&self, width: f64, dress: Dress) -> Canvas {
        Canvas::new(width, 8.0, dress)
    }
}
