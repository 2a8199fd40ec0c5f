//! A redline as templates see it: unchanged clauses in one line, points and rows gathered.

use serde::Serialize;

use crate::playbook::section::{RedlineBlock, RedlineClause, RedlinePassage, RedlineRun, RedlineShape};

/// A redline.
#[derive(Clone, Debug, Serialize)]
pub struct RedlineView {
    /// All of it in a sentence.
    pub summary: String,
    /// The clauses, those that stayed gathered.
    pub clauses: Vec<RedlineClauseView>,
}

/// A clause that changed, or some in a row that did not.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RedlineClauseView {
    /// Its anchor; empty for clauses that did not change.
    pub id: String,
    /// Its number and heading.
    pub title: String,
    /// What became of it.
    pub what: String,
    /// Why that weighs so much.
    pub reasons: Vec<String>,
    /// The anchor of the change before; `None` for the first.
    pub previous: Option<String>,
    /// The anchor of the next change; `None` for the last.
    pub next: Option<String>,
    /// Its blocks.
    pub groups: Vec<RedlineGroup>,
    /// The headings of clauses that did not change.
    pub same: Vec<String>,
}

/// Blocks of one kind: paragraphs, the points of a list, the rows of a table.
#[derive(Clone, Debug, Serialize)]
pub struct RedlineGroup {
    /// `text`, `heading`, `code`, `list` or `table`.
    pub kind: &'static str,
    /// The blocks.
    pub items: Vec<RedlineItem>,
}

/// A block.
#[derive(Clone, Debug, Serialize)]
pub struct RedlineItem {
    /// What became of it as a whole.
    pub note: String,
    /// A class for how deep a point stands.
    pub class: &'static str,
    /// Whether it holds the titles of a table.
    pub head: bool,
    /// Its words, cell by cell.
    pub cells: Vec<Vec<RedlineRun>>,
}

/// The view of a redline; `id` gives each change an anchor.
pub(super) fn redline_view(block: &RedlineBlock, mut id: impl FnMut() -> String) -> RedlineView {
    let mut clauses: Vec<RedlineClauseView> = Vec::new();
    for clause in &block.clauses {
        if !clause.what.is_empty() {
            clauses.push(clause_view(clause, id()));
            continue;
        }
        match clauses.last_mut() {
            Some(last) if !last.same.is_empty() => last.same.push(clause.title.clone()),
            _ => clauses.push(RedlineClauseView {
                same: vec![clause.title.clone()],
                ..RedlineClauseView::default()
            }),
        }
    }
    let ids: Vec<String> = clauses
        .iter()
        .map(|clause| clause.id.clone())
        .filter(|id| !id.is_empty())
        .collect();
    let changed = clauses.iter_mut().filter(|clause| !clause.id.is_empty());
    for (place, clause) in changed.enumerate() {
        clause.previous = place.checked_sub(1).and_then(|before| ids.get(before)).cloned();
        clause.next = ids.get(place + 1).cloned();
    }
    RedlineView {
        summary: block.summary.clone(),
        clauses,
    }
}

fn clause_view(clause: &RedlineClause, id: String) -> RedlineClauseView {
    let mut groups: Vec<RedlineGroup> = Vec::new();
    for passage in &clause.passages {
        let (kind, item) = item_view(passage);
        match groups.last_mut() {
            // Titles open a table of their own.
            Some(group) if group.kind == kind && (kind == "list" || kind == "table" && !item.head) => {
                group.items.push(item);
            }
            _ => groups.push(RedlineGroup {
                kind,
                items: vec![item],
            }),
        }
    }
    RedlineClauseView {
        id,
        title: clause.title.clone(),
        what: clause.what.clone(),
        reasons: clause.reasons.clone(),
        groups,
        ..RedlineClauseView::default()
    }
}

fn item_view(passage: &RedlinePassage) -> (&'static str, RedlineItem) {
    let (kind, class) = match passage.shape {
        RedlineShape::Paragraph => ("text", ""),
        RedlineShape::Heading => ("heading", ""),
        RedlineShape::Code => ("code", ""),
        RedlineShape::Row(_) => ("table", ""),
        RedlineShape::Point(0 | 1) => ("list", ""),
        RedlineShape::Point(2) => ("list", "d2"),
        RedlineShape::Point(_) => ("list", "d3"),
    };
    let item = RedlineItem {
        note: passage.note.clone(),
        class,
        head: passage.shape == RedlineShape::Row(true),
        cells: passage.cells.clone(),
    };
    (kind, item)
}
