//! The places in which a charter differs, each with the file and line to open.

use super::Desk;
use crate::diagnostic::Span;
use crate::history::{FieldChange, meaning};
use crate::playbook::CHAPTERS;
use crate::playbook::charter::clauses;
use crate::playbook::charter::evidence::{Place, Standing};
use crate::playbook::charter::model::Charter;
use crate::playbook::register::Kind;

/// A place in which the text differs.
pub struct Spot {
    /// What it is called.
    pub title: String,
    /// What became of it.
    pub what: String,
    /// The file, as it is shown, where one is known.
    pub file: Option<String>,
    /// The line in it.
    pub line: Option<usize>,
}

impl Spot {
    /// `content/charter.md:97`.
    pub fn hint(&self) -> Option<String> {
        let file = self.file.as_ref()?;
        Some(self.line.map_or_else(|| file.clone(), |line| format!("{file}:{line}")))
    }
}

/// The places of a comparison with the files that hold them.
pub fn spots(desk: &Desk, charter: &Charter, standing: &Standing) -> Vec<Spot> {
    let fields = fields(desk, &standing.version);
    let spots = standing.places.iter().map(|place| {
        let field = fields
            .iter()
            .find(|field| field.what == place.title && place.what == field.from_to());
        let (file, line) = match field {
            Some(field) => of_field(desk, &field.target),
            None => of_text(desk, charter, place),
        };
        Spot {
            title: place.title.english(),
            what: place.what.english(),
            file,
            line,
        }
    });
    spots.collect()
}

/// What the mandate stands for, as it was in a version and is.
fn fields(desk: &Desk, version: &str) -> Vec<FieldChange> {
    let chronicle = desk.chronicle();
    let located = chronicle.versions.iter().find(|located| located.number == version);
    let reading = located
        .and_then(|located| located.commit.as_deref())
        .and_then(|id| chronicle.reading(id));
    reading
        .map(|reading| meaning(reading.with_figures(), desk.with_figures()))
        .unwrap_or_default()
}

/// Where a clause of the text stands, or a field above it.
fn of_text(desk: &Desk, charter: &Charter, place: &Place) -> (Option<String>, Option<usize>) {
    let matter = &charter.matter;
    let span = match place.title.english().as_str() {
        "Title" => matter.title.as_ref().map(|title| title.span),
        "The charter in a sentence" => matter.answer.as_ref().map(|answer| answer.span),
        "How the charter may be changed" => matter.amendments.as_ref().map(|rule| rule.span),
        "Who has to sign" => matter.signatories.first().map(crate::vocabulary::id::PersonId::span),
        title => clause(charter, title),
    };
    (Some(desk.path()), span.map(|span| line(desk, span)))
}

/// The heading of a clause that a comparison calls `§9 Governance`.
fn clause(charter: &Charter, title: &str) -> Option<Span> {
    let body = &charter.body;
    let mut number = 0;
    let found = clauses(body).into_iter().find(|clause| {
        number += usize::from(!clause.title.is_empty());
        let own = match clause.title.as_str() {
            "" => "Opening".to_owned(),
            own => format!("§{number} {own}"),
        };
        own == title
    })?;
    // The text of a clause begins below its heading.
    let start = (found.text.span.start - body.span.start) as usize;
    let before = body.value.get(..start)?;
    let heading = before.trim_end().rfind('\n').map_or(0, |newline| newline + 1);
    let start = if found.title.is_empty() { start } else { heading };
    let start = body.span.start as usize + start;
    Some(Span::new(body.span.file, start, start))
}

fn line(desk: &Desk, span: Span) -> usize {
    desk.files().position(span.file, span.start).0
}

/// Where an entry stands that a page shows at `target`, such as `governance#BD2`.
fn of_field(desk: &Desk, target: &str) -> (Option<String>, Option<usize>) {
    let playbook = desk.playbook();
    let key = target.split(['/', '#']).next().unwrap_or_default();
    let anchor = target.split_once('#').map(|(_, anchor)| anchor);
    let kinds = Kind::ALL.iter().filter(|kind| kind.chapter() == key);
    let entry = kinds
        .flat_map(|kind| playbook.register(*kind))
        .find(|entry| entry.target == target || Some(entry.id.value.as_str()) == anchor);
    if let Some(entry) = entry {
        let file = desk.files().path(entry.id.span.file).to_owned();
        return (Some(file), Some(line(desk, entry.id.span)));
    }
    let source = desk.workshop.source();
    let chapter = CHAPTERS.iter().find(|chapter| chapter.key == key);
    let file = chapter.and_then(|chapter| {
        let endings = ["yaml", "yml", "md"];
        endings
            .iter()
            .find_map(|ending| source.find(&format!("{}.{ending}", chapter.key)))
    });
    (file.map(|file| desk.files().path(file).to_owned()), None)
}
