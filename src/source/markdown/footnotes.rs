//! Footnotes: numbered in the order in which they are met, gathered at the end, with a way back.

use std::collections::BTreeMap;

use super::markup::Markup;
use super::options::Words;
use super::url::escaped;

/// The footnotes of one document.
///
/// An id has a colon, which the id of a heading never has.
#[derive(Default)]
pub(super) struct Footnotes {
    notes: Vec<Note>,
    by_name: BTreeMap<String, usize>,
}

#[derive(Default)]
struct Note {
    html: Option<String>,
    references: usize,
}

impl Footnotes {
    /// Writes a reference, as a link unless it stands in one.
    pub(super) fn refer(&mut self, page: &mut Markup, name: &str, prefix: &str, link: bool) {
        let at = self.number(name);
        let mut id = format!("{prefix}fnref:{}", at + 1);
        if let Some(note) = self.notes.get_mut(at) {
            note.references += 1;
            id = reference_id(prefix, at, note.references);
        }
        let number = (at + 1).to_string();
        page.open("sup", &[" id=\"", &escaped(&id), "\""]);
        if link {
            page.open("a", &[&format!(" href=\"#{}fn:{number}\"", escaped(prefix))]);
        }
        page.text(&number);
        if link {
            page.close("a");
        }
        page.close("sup");
    }

    /// Takes the content of a footnote. Of two with one name, the first counts, as it does for
    /// the parser.
    pub(super) fn define(&mut self, name: &str, html: String) {
        let at = self.number(name);
        if let Some(note) = self.notes.get_mut(at) {
            note.html.get_or_insert(html);
        }
    }

    /// Writes the list of footnotes, if there are any.
    pub(super) fn write(&self, page: &mut Markup, words: &Words, prefix: &str) {
        if self.notes.is_empty() {
            return;
        }
        page.line();
        let label = escaped(&words.footnotes);
        page.open("section", &[" class=\"fn\" aria-label=\"", &label, "\""]);
        page.raw("\n<ol>\n");
        for (at, note) in self.notes.iter().enumerate() {
            let id = format!(" id=\"{}fn:{}\"", escaped(prefix), at + 1);
            page.open("li", &[&id]);
            let html = note.html.as_deref().unwrap_or_default().trim_end();
            // The way back stands at the end of the last line, not below it.
            let inside = html.strip_suffix("</p>");
            page.raw(inside.unwrap_or(html));
            for reference in 1..=note.references {
                let to = escaped(&reference_id(prefix, at, reference));
                let back = escaped(&words.back);
                page.raw(" ");
                page.open("a", &[" href=\"#", &to, "\" aria-label=\"", &back, "\""]);
                page.text("↩");
                page.close("a");
            }
            page.raw(if inside.is_some() { "</p></li>\n" } else { "</li>\n" });
        }
        page.raw("</ol></section>\n");
    }

    fn number(&mut self, name: &str) -> usize {
        // The parser takes `[^Note]` and `[^note]` for the same.
        let name = name.to_lowercase();
        if let Some(&at) = self.by_name.get(&name) {
            return at;
        }
        let at = self.notes.len();
        self.notes.push(Note::default());
        self.by_name.insert(name, at);
        at
    }
}

/// The id of the place where a footnote is referred to, which may happen more than once.
fn reference_id(prefix: &str, at: usize, reference: usize) -> String {
    match reference {
        1 => format!("{prefix}fnref:{}", at + 1),
        _ => format!("{prefix}fnref:{}:{reference}", at + 1),
    }
}
