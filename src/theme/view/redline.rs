//! A redline as templates see it: unchanged clauses in one line, points and rows gathered.

use serde::Serialize;

use crate::playbook::section::{RedlineBlock, RedlineClause, RedlinePassage, RedlineRun, RedlineShape};

/// A redline, or one text as it reads.
#[derive(Clone, Debug, Serialize)]
pub struct RedlineView {
    /// All of it in a sentence; empty for one text.
    pub summary: String,
    /// The level of the headings of clauses.
    pub level: u8,
    /// The anchor of the clauses with the changes marked; empty where there is nothing to switch to.
    pub marked: String,
    /// The anchor of the clean text; empty where there is nothing to switch to.
    pub clean: String,
    /// The clauses with the changes marked, those that stayed gathered.
    pub clauses: Vec<RedlineClauseView>,
    /// The clauses as they read now: those that changed, or for one text all of them.
    pub texts: Vec<RedlineClauseView>,
}

/// A clause that changed, or some in a row that did not.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RedlineClauseView {
    /// Its anchor; empty for clauses that did not change, and in the clean text of a redline.
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
    /// `text`, `heading`, `code`, `list`, `table`, `filled`, `fields`, or `many` for more fields than a reader
    /// wants to see at once.
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

/// More fields than these are shown on demand.
const SHOWN: usize = 8;

/// The view of a redline; `unique` makes an anchor like the wanted one that is not yet on the page.
pub(super) fn redline_view(block: &RedlineBlock, level: u8, mut unique: impl FnMut(&str) -> String) -> RedlineView {
    let clean = || block.clauses.iter().filter(|clause| !clause.clean.is_empty());
    let switches = block.compared && clean().next().is_some();
    let mut anchor = |wanted: &str, is: bool| if is { unique(wanted) } else { String::new() };
    let marked = anchor("changes-marked", switches);
    let clean_anchor = anchor("clean-text", switches);
    let clauses = if block.compared {
        changes(block, || anchor("change", true))
    } else {
        Vec::new()
    };
    let texts = if block.compared {
        clean().map(|clause| text_view(clause, String::new())).collect()
    } else {
        let text = |clause: &RedlineClause| {
            let wanted = format!("text-{}", clause.id);
            text_view(clause, anchor(&wanted, !clause.id.is_empty()))
        };
        block.clauses.iter().map(text).collect()
    };
    RedlineView {
        summary: block.summary.clone(),
        level,
        marked,
        clean: clean_anchor,
        clauses,
        texts,
    }
}

/// The clauses with the changes marked; those that stayed share a line with their neighbours.
fn changes(block: &RedlineBlock, mut id: impl FnMut() -> String) -> Vec<RedlineClauseView> {
    let mut clauses: Vec<RedlineClauseView> = Vec::new();
    for clause in &block.clauses {
        if !clause.what.is_empty() {
            clauses.push(RedlineClauseView {
                what: clause.what.clone(),
                reasons: clause.reasons.clone(),
                ..clause_view(&clause.title, &clause.passages, id())
            });
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
    let changed = |clause: &&RedlineClauseView| clause.same.is_empty();
    let ids: Vec<String> = clauses.iter().filter(changed).map(|clause| clause.id.clone()).collect();
    let changed = clauses.iter_mut().filter(|clause| clause.same.is_empty());
    for (place, clause) in changed.enumerate() {
        clause.previous = place.checked_sub(1).and_then(|before| ids.get(before)).cloned();
        clause.next = ids.get(place + 1).cloned();
    }
    clauses
}

/// A clause as it reads now. Only here may fields be shut away: what changed is seen at once.
fn text_view(clause: &RedlineClause, id: String) -> RedlineClauseView {
    let mut view = clause_view(&clause.title, &clause.clean, id);
    for group in &mut view.groups {
        if group.kind == "fields" && group.items.len() > SHOWN {
            group.kind = "many";
        }
    }
    view
}

fn clause_view(title: &str, passages: &[RedlinePassage], id: String) -> RedlineClauseView {
    let mut groups: Vec<RedlineGroup> = Vec::new();
    for passage in passages {
        let (kind, item) = item_view(passage);
        match groups.last_mut() {
            // Titles open a table of their own.
            Some(group)
                if group.kind == kind && (matches!(kind, "list" | "fields") || kind == "table" && !item.head) =>
            {
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
        title: title.to_owned(),
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
        RedlineShape::Filled => ("filled", ""),
        RedlineShape::Field => ("fields", ""),
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
