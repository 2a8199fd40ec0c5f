//! The data behind the pages, for other programs: every figure, and the whole model.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::json;

use super::artifact::Artifact;
use crate::diagnostic::{Files, Places};
use crate::playbook::Playbook;
use crate::vocabulary::figure::{FigureRecord, Figures};

/// Version of the shape of both files; it changes when a field changes its meaning.
const VERSION: u32 = 1;

/// `data/figures.json` and `data/playbook.json`.
///
/// # Errors
/// When a value cannot be written as JSON, which would be a fault of this program.
pub fn artifacts(playbook: &Playbook, figures: &Figures, files: &dyn Files) -> Result<Vec<Artifact>> {
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
    let figures = json!({ "version": VERSION, "as_of": playbook.as_of, "figures": records });
    let model = json!({ "version": VERSION, "playbook": playbook });
    Ok(vec![
        file("data/figures.json", &figures)?,
        file("data/playbook.json", &model)?,
    ])
}

fn file(path: &str, value: &serde_json::Value) -> Result<Artifact> {
    let mut bytes = serde_json::to_vec_pretty(value).with_context(|| format!("cannot write `{path}` as JSON"))?;
    bytes.push(b'\n');
    Ok(Artifact {
        path: path.to_owned(),
        bytes,
    })
}
