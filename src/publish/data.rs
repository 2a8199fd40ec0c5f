//! The data behind the pages, for other programs: every figure, and the whole model.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context, Result};
use jiff::civil::Date;
use serde::Serialize;

use super::artifact::Artifact;
use crate::diagnostic::{FileId, Files, Places};
use crate::playbook::Playbook;
use crate::playbook::audience::Withheld;
use crate::playbook::library::model::Article;
use crate::source::{Source, SourceFile};
use crate::vocabulary::figure::{FigureRecord, Figures};

/// Version of the shape of both files; it changes when a field changes its meaning.
const VERSION: u32 = 1;

/// A file without entries hardly needs more bytes.
const ROOM: usize = 100_000;
/// Nor does an entry: an article of the model, a figure.
const ROOM_OF_AN_ENTRY: usize = 1000;

/// `data/playbook.json`.
#[derive(Serialize)]
struct Model<'a> {
    version: u32,
    playbook: &'a Playbook,
}

/// `data/figures.json`.
#[derive(Serialize)]
struct Records<'a> {
    version: u32,
    as_of: Date,
    figures: BTreeMap<&'a str, FigureRecord<'a>>,
}

/// The data that were written, and what they were made of.
pub struct Made {
    figures: Arc<Figures>,
    /// The files that the figures lead back to.
    origins: Vec<Arc<SourceFile>>,
    as_of: Date,
    figures_file: Artifact,
    files: Vec<Arc<SourceFile>>,
    library: Vec<Arc<Article>>,
    view: View,
    playbook_file: Artifact,
}

/// What decides, beside the files, what the model tells.
#[derive(PartialEq)]
struct View {
    /// What the audience may not see. Even front matter that means nothing in an article can add to it, and
    /// take a name out of any chapter.
    withheld: Withheld,
    drafts: bool,
    base_url: Option<String>,
}

/// `data/figures.json` and `data/playbook.json`; taken from `before` if they would come out the same.
///
/// # Errors
/// When a value cannot be written as JSON, which would be a fault of this program.
pub fn make(playbook: &Playbook, figures: &Arc<Figures>, source: &Source, before: Option<&Made>) -> Result<Made> {
    let before = before.filter(|before| before.as_of == playbook.as_of);
    let origins = origins(figures, source);
    let figures_file = match before {
        Some(before) if Arc::ptr_eq(&before.figures, figures) && same(&before.origins, &origins) => {
            before.figures_file.clone()
        }
        _ => figures_file(playbook, figures, source)?,
    };
    let files: Vec<Arc<SourceFile>> = source.files().map(|(_, file)| Arc::clone(file)).collect();
    let articles = playbook.library.iter().flat_map(|library| &library.articles);
    let library: Vec<Arc<Article>> = articles.cloned().collect();
    let base_url = playbook.settings.base_url.as_ref();
    let view = View {
        withheld: playbook.withheld.clone(),
        drafts: playbook.drafts,
        base_url: base_url.map(|url| url.value.clone()),
    };
    let playbook_file = match before {
        Some(before) if before.view == view && before.tells_of(&files, &library) => before.playbook_file.clone(),
        _ => file(
            "data/playbook.json",
            library.len(),
            &Model {
                version: VERSION,
                playbook,
            },
        )?,
    };
    Ok(Made {
        figures: Arc::clone(figures),
        origins,
        as_of: playbook.as_of,
        figures_file,
        files,
        library,
        view,
        playbook_file,
    })
}

fn same<T>(one: &[Arc<T>], other: &[Arc<T>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| Arc::ptr_eq(one, other))
}

impl Made {
    /// Both files.
    #[must_use]
    pub fn artifacts(&self) -> [Artifact; 2] {
        [self.figures_file.clone(), self.playbook_file.clone()]
    }

    /// Whether the model is made of these files. Of an article it holds the front matter alone, so one
    /// whose text has changed may still be told of alike.
    fn tells_of(&self, files: &[Arc<SourceFile>], library: &[Arc<Article>]) -> bool {
        let article = |library: &'_ [Arc<Article>], file: &SourceFile| {
            let place = library.binary_search_by(|article| article.path.cmp(&file.path)).ok()?;
            serde_json::to_string(library.get(place)?).ok()
        };
        let told = |(one, other): (&Arc<SourceFile>, &Arc<SourceFile>)| {
            Arc::ptr_eq(one, other)
                || article(&self.library, one).is_some_and(|told| article(library, other) == Some(told))
        };
        self.files.len() == files.len() && self.files.iter().zip(files).all(told)
    }
}

/// The files that figures lead back to, in their order.
fn origins(figures: &Figures, source: &Source) -> Vec<Arc<SourceFile>> {
    let spans = figures.iter().flat_map(|(_, figure)| &figure.from);
    let ids: BTreeSet<FileId> = spans.map(|span| span.file).collect();
    ids.into_iter().filter_map(|id| source.file(id).cloned()).collect()
}

fn figures_file(playbook: &Playbook, figures: &Figures, files: &dyn Files) -> Result<Artifact> {
    let mut places = Places::new(files);
    let records: BTreeMap<&str, FigureRecord<'_>> = figures
        .iter()
        .map(|(key, figure)| {
            let record = FigureRecord {
                value: &figure.value,
                unit: &figure.unit,
                text: &figure.text,
                label: &figure.label,
                from: figure.from.iter().map(|span| places.place(*span)).collect(),
            };
            (key, record)
        })
        .collect();
    let records = Records {
        version: VERSION,
        as_of: playbook.as_of,
        figures: records,
    };
    file("data/figures.json", records.figures.len(), &records)
}

/// A file of JSON with so many entries: room for them from the beginning, since there may be thousands.
fn file(path: &str, entries: usize, value: &impl Serialize) -> Result<Artifact> {
    let mut bytes = Vec::with_capacity(ROOM + entries * ROOM_OF_AN_ENTRY);
    serde_json::to_writer_pretty(&mut bytes, value).with_context(|| format!("cannot write `{path}` as JSON"))?;
    bytes.push(b'\n');
    Ok(Artifact {
        path: path.to_owned(),
        bytes: bytes.into(),
    })
}
