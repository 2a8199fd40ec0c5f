//! Things in columns, with lines from what leads to what follows.

mod drawing;
mod order;

use serde::Serialize;

use super::counted;
use super::key::{Key, Mark};
use super::table::DataTable;
use crate::vocabulary::language::Language;

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
    pub(super) fn lead(&self, language: &Language) -> String {
        let nodes = self.columns.iter().map(|column| column.nodes.len()).sum::<usize>();
        language
            .message("chart-flow")
            .text("things", counted(language, "chart-things", nodes))
            .text("columns", counted(language, "chart-columns", self.columns.len()))
            .string()
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new("ID");
        table.words(&language.say("chart-flow-name"));
        table.words(&language.say("chart-flow-part"));
        table.words(&language.say("chart-flow-leads-to"));
        for column in &self.columns {
            for node in &column.nodes {
                let leads = self.leads_to(node).join(", ");
                let words = match (leads.is_empty(), node.loose) {
                    (false, _) => leads,
                    (true, true) => self.loose.clone(),
                    (true, false) => language.say("chart-flow-nothing-further"),
                };
                let cells = vec![node.id.clone(), node.label.clone(), column.title.clone(), words];
                table.rows.push(cells);
            }
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        let mut nodes = self.columns.iter().flat_map(|column| &column.nodes);
        let loose = nodes.any(|node| node.loose).then(|| Key::new(Mark::Loose, &self.loose));
        loose.into_iter().collect()
    }

    /// The ids of what a node leads to, each once, in the order of the links.
    fn leads_to(&self, node: &FlowNode) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for (from, to) in &self.links {
            if *from == node.id && *to != node.id && !ids.contains(&to.as_str()) && self.has(to) {
                ids.push(to);
            }
        }
        ids
    }

    fn has(&self, id: &str) -> bool {
        let mut nodes = self.columns.iter().flat_map(|column| &column.nodes);
        nodes.any(|node| node.id == id)
    }
}
