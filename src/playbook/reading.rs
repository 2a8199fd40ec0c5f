//! From the files of a chapter to its entities.

use super::{CHAPTERS, Playbook, records, rules, settings};
use crate::diagnostic::{FileId, Report, Span};
use crate::source::yaml::{Kind, Node, Read, rules as yaml_rules};
use crate::source::{Source, table};
use crate::vocabulary::value::At;

/// The YAML files of a chapter: `key.yaml`, or all of the folder `key/`.
fn is_of_chapter(path: &str, key: &str) -> bool {
    let Some(stem) = path.strip_suffix(".yaml").or_else(|| path.strip_suffix(".yml")) else {
        return false;
    };
    stem == key || stem.strip_prefix(key).is_some_and(|rest| rest.starts_with('/'))
}

/// Reads the chapter `key` from its file or its folder of files; `None` when there is none.
pub fn read_chapter<T: Read>(
    playbook: &mut Playbook,
    key: &'static str,
    source: &Source,
    report: &mut Report,
) -> Option<T> {
    read_joined(playbook, key, |_| true, source, report)
}

/// Like [`read_chapter`]; only keys that `joins` names may hold entries from several files. Where the
/// keys of a chapter are ids, the same one in two files is given twice.
pub fn read_joined<T: Read>(
    playbook: &mut Playbook,
    key: &'static str,
    joins: fn(&str) -> bool,
    source: &Source,
    report: &mut Report,
) -> Option<T> {
    let whole = joined(key, joins, source, report)?;
    T::read(&in_view(playbook, key, whole)?, report)
}

/// What the audience of the playbook may see of a tree, with its entries and open values noted;
/// `None` when all of it is withheld.
pub fn in_view(playbook: &mut Playbook, chapter: &'static str, tree: Node) -> Option<Node> {
    let tree = playbook.withheld.shown(tree)?;
    note(playbook, &records::of(chapter, "", &tree));
    Some(tree)
}

/// Notes the entries and open values of what is part of the playbook.
pub fn note(playbook: &mut Playbook, found: &records::Found) {
    playbook.records.extend(found.records.iter().cloned());
    playbook.open_values.extend(found.open_values.iter().cloned());
    playbook.limits.extend(found.limits.iter().cloned());
}

/// The files of a chapter as one tree.
pub(super) fn joined(key: &str, joins: fn(&str) -> bool, source: &Source, report: &mut Report) -> Option<Node> {
    let mut whole: Option<Node> = None;
    for (id, file) in source.files_like(key) {
        let node = if is_of_chapter(&file.path, key) {
            Some(file.tree(id, report))
        } else {
            table_of_chapter(&file.path, key).and_then(|name| table(name, id, joins(name), source, report))
        };
        let Some(node) = node else { continue };
        match &mut whole {
            None => whole = Some(node),
            Some(whole) => merge(whole, node, joins, report),
        }
    }
    whole
}

/// The key whose entries a table of a chapter holds: `risks` for `risks/risks.csv`.
fn table_of_chapter<'a>(path: &'a str, key: &str) -> Option<&'a str> {
    let name = path.strip_prefix(key)?.strip_prefix('/')?.strip_suffix(".csv")?;
    (!name.contains('/')).then_some(name)
}

/// A table of entries as a tree with its key on top; other tables are read by those who name them. One that is called
/// as entries are has to hold some.
fn table(name: &str, id: FileId, holds_entries: bool, source: &Source, report: &mut Report) -> Option<Node> {
    let rows = table::rows(source, id, report);
    if rows.is_none() && holds_entries {
        table::report_other_columns(source, id, name, report);
    }
    let rows = rows?;
    let span = rows.span;
    let key = At::new(name.to_owned(), Span::beginning(id));
    Some(Node {
        span,
        kind: Kind::Mapping(vec![(key, rows)]),
    })
}

/// Adds the entries of `more` to those of `whole`; the same key in two files may hold entries.
fn merge(whole: &mut Node, more: Node, joins: fn(&str) -> bool, report: &mut Report) {
    let (Kind::Mapping(entries), Kind::Mapping(others)) = (&mut whole.kind, more.kind) else {
        return;
    };
    for (key, value) in others {
        match entries.iter_mut().find(|(known, _)| known.value == key.value) {
            None => entries.push((key, value)),
            Some((_, known))
                if joins(&key.value) && matches!((&known.kind, &value.kind), (Kind::Mapping(_), Kind::Mapping(_))) =>
            {
                merge(known, value, |_| false, report);
            }
            Some((first, _)) => {
                let fault = yaml_rules::DUPLICATE_KEY.at(key.span, format!("`{}` is given twice", key.value));
                report.push(fault.related(first.span, "it was given here first"));
            }
        }
    }
}

/// YAML files that belong to no chapter would be ignored without a word.
pub(super) fn report_strangers(source: &Source, report: &mut Report) {
    let keys = || CHAPTERS.iter().map(|chapter| chapter.key).chain([settings::KEY]);
    for (id, file) in source.files() {
        let (stem, suffix) = file.path.rsplit_once('.').unwrap_or((&file.path, ""));
        let yaml = matches!(suffix, "yaml" | "yml");
        if !yaml || keys().any(|key| is_of_chapter(&file.path, key)) {
            continue;
        }
        let stem = stem.split('/').next().unwrap_or_default();
        let place = crate::diagnostic::Span::beginning(id);
        let mut fault = rules::STRANGE_FILE.at(place, format!("`{}` belongs to no chapter", file.path));
        fault = match crate::diagnostic::did_you_mean(stem, keys()) {
            Some(near) => fault.help(format!("did you mean `{near}.yaml`?")),
            None => fault.help(format!("chapters are {}", keys().collect::<Vec<_>>().join(", "))),
        };
        report.push(fault);
    }
}
