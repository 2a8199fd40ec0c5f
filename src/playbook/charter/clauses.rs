//! The author's text, parted at its headings.

use std::ops::Range;

use crate::diagnostic::Span;
use crate::source::markdown::{self, Document};
use crate::vocabulary::value::At;

/// A heading with the text below it.
#[derive(Clone, Debug)]
pub struct Clause {
    /// The words of the heading; empty for what stands before the first.
    pub title: String,
    /// The anchor of the heading, unique in the charter.
    pub id: String,
    /// The text below the heading, exactly as it stands in the file.
    pub text: At<String>,
    /// What links of this clause are defined elsewhere in the charter, to be read with its text.
    pub definitions: String,
    /// What makes anchors inside it unique in the charter; empty where they are.
    pub id_prefix: String,
}

impl Clause {
    /// The text with the definitions that it needs. Places in the text are those of the text alone.
    #[must_use]
    pub fn markdown(&self) -> String {
        format!("{}{}", self.text.value, self.definitions)
    }

    /// Whether nothing stands below the heading.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.value.trim().is_empty()
    }
}

/// Parts a text at its headings of the first two levels. A single heading of level 1 at its very
/// beginning is its title, which the page shows already.
#[must_use]
pub fn clauses(body: &At<String>) -> Vec<Clause> {
    let text = body.value.as_str();
    let document = markdown::parse(text);
    let titled =
        document.begins_with_title && document.headings.iter().filter(|heading| heading.level == 1).count() == 1;
    let mut clauses = Vec::new();
    let mut open = (String::new(), String::new(), 0);
    for (place, heading) in document.headings.iter().enumerate() {
        if titled && place == 0 {
            open.2 = heading.range.end;
        } else if heading.level <= 2 && begins_line(text, heading.range.start) {
            clauses.extend(clause(&document, body, open, heading.range.start));
            open = (heading.text.clone(), heading.id.clone(), heading.range.end);
        }
    }
    clauses.extend(clause(&document, body, open, text.len()));
    clauses
}

/// A heading in a list or a quotation does not begin its line.
fn begins_line(text: &str, offset: usize) -> bool {
    text.get(..offset)
        .is_some_and(|before| before.is_empty() || before.ends_with('\n'))
}

/// A clause up to `end`; `None` for nothing at all before the first heading.
fn clause(
    document: &Document,
    body: &At<String>,
    (title, id, start): (String, String, usize),
    end: usize,
) -> Option<Clause> {
    let below = body.value.get(start..end)?;
    let text = below.trim_start_matches(['\n', '\r']);
    if title.is_empty() && text.trim().is_empty() {
        return None;
    }
    let start = start + (below.len() - text.len());
    let first_byte = body.span.start as usize;
    let definitions = definitions(&body.value, text, &(start..end));
    let id_prefix = if clashes(document, text, &(start..end)) {
        format!("{id}-")
    } else {
        String::new()
    };
    Some(Clause {
        text: At::new(
            text.to_owned(),
            Span::new(body.span.file, first_byte + start, first_byte + end),
        ),
        title,
        id,
        definitions,
        id_prefix,
    })
}

/// Whether an anchor inside the clause stands elsewhere too. Footnotes are numbered by clause.
fn clashes(document: &Document, text: &str, range: &Range<usize>) -> bool {
    let inside = |heading: &&markdown::Heading| range.contains(&heading.range.start);
    let same = |heading: &markdown::Heading| {
        let slug = markdown::slug(&heading.text);
        document
            .headings
            .iter()
            .filter(|other| markdown::slug(&other.text) == slug)
            .count()
            > 1
    };
    text.contains("[^") || document.headings.iter().filter(inside).any(same)
}

/// `[word]: address` may stand anywhere in a text, most often at its end.
fn definitions(whole: &str, text: &str, range: &Range<usize>) -> String {
    let mut needed = String::new();
    let mut offset = 0;
    for line in whole.split_inclusive('\n') {
        let here = offset;
        offset += line.len();
        let Some((label, _)) = line.strip_prefix('[').and_then(|rest| rest.split_once("]:")) else {
            continue;
        };
        let wanted = format!("[{}]", label.to_lowercase());
        if !range.contains(&here) && text.to_lowercase().contains(&wanted) {
            needed.push_str("\n\n");
            needed.push_str(line.trim_end());
        }
    }
    needed
}

#[cfg(test)]
mod tests {
    use super::clauses;
    use crate::diagnostic::{FileId, Span};
    use crate::vocabulary::value::At;

    fn body(text: &str) -> At<String> {
        At::new(text.to_owned(), Span::new(FileId(0), 100, 100 + text.len()))
    }

    #[test]
    fn a_text_is_parted_at_its_headings() {
        let text = "# Charter\n\nBefore.\n\n## Scope\n\nAll.\n\n### Details\n\nMore.\n\n```\n## no heading\n```\n\n- ## in a list\n\n## Risks\n";
        let body = body(text);
        let found = clauses(&body);
        let titles: Vec<&str> = found.iter().map(|clause| clause.title.as_str()).collect();
        assert_eq!(titles, ["", "Scope", "Risks"]);
        assert!(found[1].text.value.starts_with("All.") && found[1].text.value.contains("in a list"));
        assert!(found[2].is_blank());
        for clause in &found {
            let range = clause.text.span.start as usize - 100..clause.text.span.end as usize - 100;
            assert_eq!(text.get(range), Some(clause.text.value.as_str()), "{}", clause.title);
        }
    }

    #[test]
    fn sections_may_be_headings_of_level_one() {
        let body = body("# Purpose\n\nA.\n\n# Scope\n\nB.\n");
        let titles: Vec<String> = clauses(&body).into_iter().map(|clause| clause.title).collect();
        assert_eq!(titles, ["Purpose", "Scope"]);
    }

    #[test]
    fn links_keep_their_definitions_and_anchors_stay_apart() {
        let body =
            body("## A\n\nSee [the case][Case].\n\n### Detail\n\n## B\n\n### Detail\n\n[case]: business-case.yaml\n");
        let found = clauses(&body);
        assert!(
            found[0].markdown().ends_with("\n\n[case]: business-case.yaml"),
            "{}",
            found[0].markdown()
        );
        assert_eq!(found[1].definitions, "");
        assert_eq!([found[0].id_prefix.as_str(), found[1].id_prefix.as_str()], ["a-", "b-"]);
    }

    #[test]
    fn an_empty_text_has_no_clauses() {
        assert!(clauses(&body("\n\n")).is_empty());
        assert!(clauses(&body("# Charter\n")).is_empty());
    }
}
