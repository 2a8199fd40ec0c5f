//! However a folder was changed, a second look ends where a first one would.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proptest::prelude::*;
use tempfile::TempDir;

use super::{DOUBTS, Folder, Hint, Listing, Stamp};
use crate::diagnostic::Files;

/// Few names, so that edits meet: files in each other's place, folders in the place of files.
const PATHS: [&str; 14] = [
    "a.md",
    "b.yaml",
    "b",
    "b/a.md",
    "b/c.csv",
    "b/deep",
    "b/deep/er.md",
    "b/deep/picture.svg",
    "c.md",
    "c.md/odd.md",
    "d.png",
    "other.tmp",
    ".hidden.md",
    "skipped/x.md",
];
const TEXTS: [&[u8]; 8] = [
    b"one\n",
    b"two\n",
    b"",
    b"caf\xe9",
    b"\xff\xfeo\0",
    b"a\0b",
    b"\xef\xbb\xbfmarked",
    b"<svg><script/></svg>",
];

#[derive(Clone, Debug)]
enum Edit {
    Write(usize, usize),
    Append(usize, usize),
    /// As most editors save: a second file, renamed over the first.
    Replace(usize, usize),
    Rename(usize, usize),
    Remove(usize),
    Folder(usize),
    Link(usize),
    LinkToFolder(usize),
    Touch(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let (path, text) = (0..PATHS.len(), 0..TEXTS.len());
    prop_oneof![
        4 => (path.clone(), text.clone()).prop_map(|(path, text)| Edit::Write(path, text)),
        1 => (path.clone(), text.clone()).prop_map(|(path, text)| Edit::Append(path, text)),
        2 => (path.clone(), text).prop_map(|(path, text)| Edit::Replace(path, text)),
        2 => (path.clone(), path.clone()).prop_map(|(from, to)| Edit::Rename(from, to)),
        2 => path.clone().prop_map(Edit::Remove),
        1 => path.clone().prop_map(Edit::Folder),
        1 => path.clone().prop_map(Edit::Link),
        1 => path.clone().prop_map(Edit::LinkToFolder),
        1 => path.prop_map(Edit::Touch),
    ]
}

/// Does what can be done of an edit, and says which paths have changed, as a system does.
fn apply(root: &Path, edit: &Edit) -> BTreeSet<PathBuf> {
    let at = |path: &usize| root.join(PATHS[*path]);
    let parent = |path: &Path| _ = fs::create_dir_all(path.parent().expect("a parent"));
    // Folders that come into being on the way are told of as well.
    let mut changed: BTreeSet<PathBuf> = BTreeSet::new();
    let mut add = |path: &Path| changed.extend(path.ancestors().take_while(|path| *path != root).map(Path::to_owned));
    match edit {
        Edit::Write(path, text) => {
            parent(&at(path));
            let _ = fs::write(at(path), TEXTS[*text]);
            add(&at(path));
        }
        Edit::Append(path, text) => {
            let _ = fs::read(at(path)).and_then(|old| fs::write(at(path), [&old, TEXTS[*text]].concat()));
            changed.insert(at(path));
        }
        Edit::Replace(path, text) => {
            let _ = fs::write(root.join(".new"), TEXTS[*text]);
            parent(&at(path));
            let _ = fs::rename(root.join(".new"), at(path));
            add(&at(path));
        }
        Edit::Rename(from, to) => {
            parent(&at(to));
            let _ = fs::rename(at(from), at(to));
            add(&at(from));
            add(&at(to));
        }
        Edit::Remove(path) => {
            let _ = fs::remove_file(at(path)).or_else(|_| fs::remove_dir_all(at(path)));
            changed.insert(at(path));
        }
        Edit::Folder(path) => {
            let _ = fs::create_dir_all(at(path));
            add(&at(path));
        }
        Edit::Link(path) => {
            #[cfg(unix)]
            let _ = std::os::unix::fs::symlink("/dev/null", at(path));
            changed.insert(at(path));
        }
        Edit::LinkToFolder(path) => {
            // What is written through the link has to stay in here.
            let elsewhere = root.join(".elsewhere");
            let _ = fs::create_dir_all(&elsewhere);
            #[cfg(unix)]
            let _ = std::os::unix::fs::symlink(elsewhere, at(path));
            changed.insert(at(path));
        }
        Edit::Touch(path) => {
            let _ = fs::read(at(path)).and_then(|old| fs::write(at(path), old));
            changed.insert(at(path));
        }
    }
    changed
}

fn open(root: &Path) -> Folder {
    Folder::open(root, "content/", &[root.join("skipped")]).expect("a folder")
}

/// All that can be told of a folder, without ids.
fn told(folder: &Folder) -> Vec<String> {
    let source = folder.source();
    let by_id: BTreeSet<_> = source.files.keys().map(|id| (*id, source.path(*id))).collect();
    let mut told: Vec<String> = by_id
        .iter()
        .map(|(id, path)| format!("{path} {:?}", source.file(*id)))
        .collect();
    assert!(
        told.is_sorted_by_key(|line| line.split(' ').next().map(str::to_owned)),
        "{told:?}"
    );
    told.extend(source.files().map(|(_, file)| format!("text {}", file.path)));
    told.extend(
        source
            .attachments()
            .map(|(path, bytes)| format!("attachment {path} {bytes:?}")),
    );
    let report = folder.findings();
    told.extend(report.diagnostics().iter().map(|finding| {
        let (rule, place) = (finding.rule.code, source.place(finding.span));
        format!("{rule} {place} {} {:?}", finding.message, finding.help)
    }));
    told
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_second_look_ends_where_a_first_one_would(edits in prop::collection::vec((edit(), any::<bool>()), 1..25)) {
        let temp = TempDir::new().expect("a folder");
        let root = temp.path();
        let mut folder = open(root);
        for (edit, everything) in edits {
            let before = told(&folder);
            let changed = apply(root, &edit);
            let hint = if everything { Hint::Everything } else { Hint::Paths(changed) };
            let differs = folder.refresh(&hint).expect("a folder");
            let after = told(&folder);
            prop_assert_eq!(&after, &told(&open(root)), "{:?} {:?}", edit, hint);
            prop_assert_eq!(differs, before != after, "{:?}", edit);
        }
    }
}

fn only(path: PathBuf) -> Hint {
    Hint::Paths(BTreeSet::from([path]))
}

#[test]
fn what_cannot_be_read_is_not_passed_over() {
    let temp = tempfile::tempdir().expect("a folder");
    let root = temp.path();
    fs::write(root.join("a.md"), "# A\n").expect("a file");
    fs::write(root.join("b.md"), "# B\n").expect("a file");
    assert!(open(root).check_read().is_ok());
    // Rights do not keep everybody from reading, but nobody can read a folder as a file.
    let listing = Listing::of(root, &[]);
    fs::remove_file(root.join("a.md")).expect("removed");
    fs::create_dir(root.join("a.md")).expect("a folder");
    let folder = Folder::open_listed(root, "content/", &[], listing).expect("a folder");
    let why = folder.check_read().expect_err("a file that cannot be read").to_string();
    assert!(why.starts_with("`content/a.md` cannot be read: "), "{why}");
    assert!(!why.contains("b.md"), "{why}");
}

#[test]
#[cfg(unix)]
fn a_link_is_named_whatever_it_is_called_and_wherever_it_leads() {
    let temp = tempfile::tempdir().expect("a folder");
    let root = temp.path();
    fs::create_dir(root.join("real")).expect("a folder");
    fs::write(root.join("real/a.md"), "# A\n").expect("a file");
    for (from, to) in [
        ("real", "folder"),
        (".", "loop"),
        ("real", "x.md"),
        ("nowhere", "gone"),
        ("real/a.md", "file"),
    ] {
        std::os::unix::fs::symlink(from, root.join(to)).expect("a link");
    }
    let folder = open(root);
    let found = folder.findings();
    let messages: Vec<&str> = found.diagnostics().iter().map(|found| found.message.as_str()).collect();
    let left_out = |path: &str| format!("`content/{path}` is left out: it is a link, and links are not followed");
    assert_eq!(messages, ["file", "folder", "gone", "loop", "x.md"].map(left_out));
}

#[test]
fn a_file_keeps_its_id_and_an_equal_text_its_pointer() {
    let temp = TempDir::new().expect("a folder");
    let at = |name: &str| temp.path().join(name);
    for name in ["a.md", "b.md", "d.md"] {
        fs::write(at(name), name).expect("a file");
    }
    let mut folder = open(temp.path());
    let id = |folder: &Folder, name: &str| folder.source().find(name).expect("a file");
    let pointer = |folder: &Folder, name: &str| Arc::clone(folder.source().file(id(folder, name)).expect("a file"));
    let (of_b, of_d, first) = (id(&folder, "b.md"), id(&folder, "d.md"), pointer(&folder, "b.md"));
    fs::write(at("b.md"), "b.md").expect("a file");
    assert!(!folder.refresh(&only(at("b.md"))).expect("a folder"));
    assert!(Arc::ptr_eq(&first, &pointer(&folder, "b.md")), "the same bytes again");
    fs::write(at("b.md"), "new").expect("a file");
    fs::write(at("c.md"), "new").expect("a file");
    assert!(folder.refresh(&Hint::Everything).expect("a folder"));
    assert_eq!((id(&folder, "b.md"), id(&folder, "d.md")), (of_b, of_d));
    let of_c = id(&folder, "c.md");
    assert!(of_b < of_c && of_c < of_d);
    assert!(!Arc::ptr_eq(&first, &pointer(&folder, "b.md")));
}

#[test]
fn ids_stay_in_order_when_more_files_appear_than_there_are_ids_between_two() {
    let temp = TempDir::new().expect("a folder");
    let at = |name: &str| temp.path().join(name);
    fs::write(at("a.md"), "a").expect("a file");
    fs::write(at("z.md"), "z").expect("a file");
    let mut folder = open(temp.path());
    for number in 0..40 {
        let path = at(&format!("m{number:02}.md"));
        fs::write(&path, "m").expect("a file");
        assert!(folder.refresh(&only(path)).expect("a folder"));
    }
    assert_eq!(told(&folder), told(&open(temp.path())));
}

#[test]
fn a_folder_that_is_gone_is_an_error_and_is_found_again() {
    let temp = TempDir::new().expect("a folder");
    let root = temp.path().join("content");
    fs::create_dir(&root).expect("a folder");
    fs::write(root.join("a.md"), "a").expect("a file");
    let mut folder = open(&root);
    fs::remove_dir_all(&root).expect("no folder");
    let error = folder.refresh(&Hint::Everything).expect_err("no folder");
    assert!(error.to_string().contains("cannot read the folder"), "{error}");
    fs::create_dir(&root).expect("a folder");
    fs::write(root.join("b.md"), "b").expect("a file");
    assert!(folder.refresh(&Hint::Everything).expect("a folder"));
    assert_eq!(told(&folder), told(&open(&root)));
}

#[test]
fn a_time_that_is_set_back_hides_nothing() {
    let temp = TempDir::new().expect("a folder");
    let path = temp.path().join("a.md");
    fs::write(&path, "one").expect("a file");
    let time = fs::metadata(&path)
        .and_then(|metadata| metadata.modified())
        .expect("a time");
    let mut folder = open(temp.path());
    for text in ["two", "six", "ten", "one"] {
        fs::write(&path, text).expect("a file");
        fs::File::options()
            .append(true)
            .open(&path)
            .and_then(|file| file.set_modified(time))
            .expect("a time");
        assert!(folder.refresh(&Hint::Everything).expect("a folder"), "{text}");
        assert_eq!(told(&folder), told(&open(temp.path())));
    }
}

#[test]
fn one_file_among_ten_thousand_is_looked_at_alone() {
    let temp = TempDir::new().expect("a folder");
    for number in 0..10_000 {
        let folder = temp.path().join(format!("{:02}", number % 100));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{number}.md")), "text").expect("a file");
    }
    let mut folder = open(temp.path());
    let (known, other) = (temp.path().join("07/7.md"), temp.path().join("08/8.md"));
    fs::write(&known, "new").expect("a file");
    fs::write(&other, "not looked at").expect("a file");
    // The fastest of some runs: other programs may be busy on the same machine.
    let fastest = (0..20).map(|run| {
        fs::write(&known, format!("new {run}")).expect("a file");
        let begun = std::time::Instant::now();
        assert!(folder.refresh(&only(known.clone())).expect("a folder"));
        begun.elapsed()
    });
    let fastest = fastest.min().expect("a time");
    assert!(fastest.as_micros() < 500, "{fastest:?}");
    let seen = folder.source().find("08/8.md").and_then(|id| folder.source().file(id));
    assert!(seen.is_some_and(|file| &*file.text == "text"));
}

#[test]
fn a_second_text_within_one_tick_of_the_clock_is_found() {
    let temp = TempDir::new().expect("a folder");
    let path = temp.path().join("a.md");
    fs::write(&path, "one").expect("a file");
    let mut folder = open(temp.path());
    fs::write(&path, "two").expect("a file");
    // As if the clock had not ticked in between.
    let stamp = fs::symlink_metadata(&path)
        .ok()
        .and_then(|metadata| Stamp::of(&metadata));
    folder.known.values_mut().for_each(|known| known.stamp = stamp);
    assert!(folder.refresh(&Hint::Everything).expect("a folder"));
    assert_eq!(told(&folder), told(&open(temp.path())));
    // In the end a stamp is trusted, so that thousands of files need not be read at every look.
    for _ in 0..DOUBTS {
        assert!(folder.known.values().all(|known| known.doubts > 0));
        assert!(!folder.refresh(&Hint::Everything).expect("a folder"));
    }
    assert!(folder.known.values().all(|known| known.doubts == 0));
}
