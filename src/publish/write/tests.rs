//! The writer against real folders: what it keeps, what it refuses, and what a crash leaves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::single_match_else,
    reason = "a test may stop at the first surprise, and plays the stranger"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::lock::Lock;
use super::*;

/// A run of which every second file is put where it belongs as it is made, and every third taken over from the site
/// that stands if it has the same.
fn write_with(disk: &Disk<'_>, output: &Path, artifacts: &[Artifact]) -> anyhow::Result<Written> {
    let known = Places::of(output)
        .ok()
        .and_then(|places| record::standing_files(&places));
    let draft = Draft::on(disk, output).over(known.map(|(_, site)| site));
    let mut left = Vec::new();
    for (number, artifact) in artifacts.iter().enumerate() {
        let is_same = fs::read(output.join(&artifact.path)).is_ok_and(|bytes| bytes == artifact.bytes);
        if number % 3 == 0 && is_same && draft.take_over(&artifact.path).inspect_err(|_| draft.abandon())? {
            continue;
        }
        if number % 2 == 1 {
            left.push(artifact.clone());
            continue;
        }
        let put = draft.put(artifact.clone());
        left.extend(put.inspect_err(|_| draft.abandon())?);
    }
    draft.finish(&left)
}

type Files<'a> = &'a [(&'a str, &'a str)];

/// A scratch folder with an output folder `public` in it.
struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        // In memory where there is such a place: on a real disk, the tests would mostly wait for
        // it to be brought up to date.
        let memory = tempfile::tempdir_in("/dev/shm");
        Self(memory.or_else(|_| tempfile::tempdir()).unwrap())
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn out(&self) -> PathBuf {
        self.at("public")
    }

    /// A person writes a file into the output.
    fn put(&self, path: &str, text: &str) -> &Self {
        put(&self.out(), path, text);
        self
    }

    fn build(&self, files: Files<'_>) -> anyhow::Result<Written> {
        write(&self.out(), &artifacts(files))
    }

    fn build_by(&self, mode: Mode, files: Files<'_>) -> anyhow::Result<Written> {
        let probe = |action: &'static str, path: &Path| mode.shape(action, path);
        write_with(&Disk::probed(&probe), &self.out(), &artifacts(files))
    }

    fn refusal(&self, files: Files<'_>) -> String {
        let before = self.all();
        let error = self.build(files).unwrap_err();
        assert_eq!(self.all(), before, "a refusal changed something");
        error.downcast_ref::<Refusal>().expect("a refusal").to_string()
    }

    /// The output without the list, as path and text.
    fn shown(&self) -> BTreeMap<String, String> {
        let mut shown = snapshot(&self.out());
        shown.remove(manifest::NAME);
        shown
    }

    fn all(&self) -> BTreeMap<String, String> {
        snapshot(self.0.path())
    }

    fn assert_no_litter(&self) {
        let beside: Vec<_> = fs::read_dir(self.0.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .filter(|name| name != "public")
            .collect();
        assert_eq!(beside, [""; 0]);
        let inside: Vec<_> = self
            .shown()
            .into_keys()
            .filter(|path| path.contains(".pmobook"))
            .collect();
        assert_eq!(inside, [""; 0]);
    }
}

fn put(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    // A new file instead of new bytes in the old one, as most editors save.
    let _ = fs::remove_file(&file);
    fs::write(file, text).unwrap();
}

fn artifacts(files: Files<'_>) -> Vec<Artifact> {
    let make = |(path, text): &(&str, &str)| Artifact {
        path: (*path).to_owned(),
        bytes: text.as_bytes().to_vec().into(),
    };
    files.iter().map(make).collect()
}

fn map(files: Files<'_>) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

/// Everything below a folder: files with their text, links with their target, folders with `/`.
fn snapshot(root: &Path) -> BTreeMap<String, String> {
    let read = |(path, kind): (&place::Place, &tree::Kind)| {
        let full = root.join(path);
        let text = match kind {
            tree::Kind::File => fs::read_to_string(&full).unwrap(),
            tree::Kind::Folder => "/".to_owned(),
            _ => fs::read_link(&full).map_or("other".to_owned(), |to| format!("-> {}", to.display())),
        };
        (plan::shown(path), text)
    };
    let empty = |(path, kind): &(&place::Place, &tree::Kind)| {
        **kind != tree::Kind::Folder || fs::read_dir(root.join(path)).unwrap().next().is_none()
    };
    let found = tree::scan(root, |_| false).unwrap();
    found.iter().filter(empty).map(read).collect()
}

fn modified(path: &Path) -> SystemTime {
    path.metadata().unwrap().modified().unwrap()
}

/// The three ways in which a site gets to its place.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mode {
    Exchange,
    TwoRenames,
    InPlace,
}

const MODES: [Mode; 3] = [Mode::Exchange, Mode::TwoRenames, Mode::InPlace];

impl Mode {
    /// Makes the disk behave so that the writer takes this way.
    fn shape(self, action: &str, path: &Path) -> io::Result<()> {
        match self {
            Self::TwoRenames if action == "swap in" => Err(ErrorKind::Unsupported.into()),
            Self::InPlace if action == "create the folder" && path.ends_with(".public.pmobook") => {
                Err(ErrorKind::PermissionDenied.into())
            }
            _ => Ok(()),
        }
    }
}

#[test]
fn strangers_stay_and_old_pages_go() {
    for mode in MODES {
        let site = Site::new();
        site.put("CNAME", "pmo.example").put("mine/deep/note.txt", "note");
        fs::create_dir_all(site.at("public/empty/folder")).unwrap();
        let first = [
            ("index.html", "one"),
            ("risks/index.html", "r"),
            ("mine/page.html", "p"),
        ];
        let written = site.build_by(mode, &first).unwrap();
        assert_eq!((written.written, written.kept_foreign, written.bytes), (3, 2, 5));

        let second = [("index.html", "two!"), ("new/index.html", "n")];
        let written = site.build_by(mode, &second).unwrap();
        let expected = Written {
            written: 2,
            removed: 2,
            kept_foreign: 2,
            bytes: 5,
            ..Written::default()
        };
        assert_eq!(written, expected, "{mode:?}");
        let now = map(&[
            ("CNAME", "pmo.example"),
            ("empty/folder", "/"),
            ("index.html", "two!"),
            ("mine/deep/note.txt", "note"),
            ("new/index.html", "n"),
        ]);
        assert_eq!(site.shown(), now, "{mode:?}");
        site.assert_no_litter();

        // A stranger's folder that we have put files into is still the stranger's.
        site.build_by(mode, &[("empty/folder/x", "x")]).unwrap();
        site.build_by(mode, &[]).unwrap();
        assert!(site.at("public/empty/folder").is_dir());
        assert!(!site.at("public/new").exists());
    }
}

#[test]
fn a_build_without_change_touches_nothing() {
    let site = Site::new();
    let files = [("index.html", "one"), ("a/b.html", "b")];
    site.put("own.txt", "o").build(&files).unwrap();
    let marks = ["public", "public/a", "public/a/b.html", "public/.pmobook-manifest.json"];
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for mark in marks {
        fs::File::open(site.at(mark)).unwrap().set_modified(past).unwrap();
    }
    let changes = AtomicUsize::new(0);
    let count = |action: &'static str, path: &Path| {
        let harmless = action == "open the lock" || path == site.0.path();
        changes.fetch_add(usize::from(!harmless), Ordering::SeqCst);
        Ok(())
    };
    let disk = Disk::probed(&count);
    let written = Draft::on(&disk, &site.out()).finish(&artifacts(&files)).unwrap();
    assert_eq!((written.written, written.unchanged, written.bytes), (0, 2, 0));
    assert_eq!(changes.load(Ordering::SeqCst), 0);
    for mark in marks {
        assert_eq!(modified(&site.at(mark)), past, "{mark}");
    }
}

#[test]
fn unchanged_files_and_folders_keep_their_time() {
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let no_links = |action: &'static str, _: &Path| match action {
        "link" => Err(ErrorKind::Unsupported.into()),
        _ => Ok(()),
    };
    let modes = MODES.map(|mode| move |action: &'static str, path: &Path| mode.shape(action, path));
    let [exchange, renames, in_place] = &modes;
    let probes: [disk::Probe<'_>; 4] = [exchange, renames, in_place, &no_links];
    for (number, probe) in probes.into_iter().enumerate() {
        let site = Site::new();
        site.build(&[("index.html", "one"), ("a/b.html", "b")]).unwrap();
        for path in ["public/a/b.html", "public/a"] {
            fs::File::open(site.at(path)).unwrap().set_modified(past).unwrap();
        }
        let files = artifacts(&[("index.html", "two"), ("a/b.html", "b")]);
        let written = write_with(&Disk::probed(probe), &site.out(), &files).unwrap();
        assert_eq!((written.written, written.unchanged), (1, 1));
        assert_eq!(modified(&site.at("public/a/b.html")), past, "{number}");
        assert_eq!(modified(&site.at("public/a")), past, "{number}");
        assert_ne!(modified(&site.at("public/index.html")), past, "{number}");
    }
}

#[test]
fn an_edited_page_is_kept_aside() {
    for mode in MODES {
        let site = Site::new();
        site.build(&[("a.html", "one"), ("gone.html", "g"), ("b.html", "b")])
            .unwrap();
        site.put("a.html", "by hand").put("gone.html", "by hand too");
        site.put("a.html.edited-by-hand", "a stranger's").put("b.html", "b2");
        let written = site.build_by(mode, &[("a.html", "two"), ("b.html", "b2")]).unwrap();
        let kept = ["a.html.edited-by-hand-2", "gone.html.edited-by-hand"];
        assert_eq!(written.kept_edited, kept, "{mode:?}");
        let now = map(&[
            ("a.html", "two"),
            ("a.html.edited-by-hand", "a stranger's"),
            ("a.html.edited-by-hand-2", "by hand"),
            ("b.html", "b2"),
            ("gone.html.edited-by-hand", "by hand too"),
        ]);
        assert_eq!(site.shown(), now, "{mode:?}");
        // An edit that comes to what we write anyway makes the file ours again.
        assert_eq!((written.unchanged, site.build(&[]).unwrap().removed), (1, 2));
        site.assert_no_litter();
    }
}

#[test]
fn a_file_and_a_folder_may_change_places() {
    for mode in MODES {
        let site = Site::new();
        let turns: [Files<'_>; 3] = [
            &[("a/x/y", "1"), ("a/z", "2"), ("b", "3")],
            &[("a", "4"), ("b/c/d", "5")],
            &[("a/x", "6"), ("b/c", "7")],
        ];
        for files in turns {
            site.build_by(mode, files).unwrap();
            assert_eq!(site.shown(), map(files), "{mode:?}");
        }
        site.put("a/mine", "m");
        assert!(site.refusal(&[("a", "8")]).contains("`a` stands where"));
    }
}

#[test]
fn a_strangers_file_in_the_way_is_named() {
    let cases: [(&str, Files<'_>, &str); 4] = [
        ("index.html", &[("index.html", "ours")], "`index.html` stands"),
        ("a", &[("a/b", "ours")], "`a` stands"),
        ("a/b", &[("a", "ours")], "`a` stands"),
        ("a/b", &[("a/b", "x"), ("c", "y")], "`a/b` stands"),
    ];
    for (path, files, part) in cases {
        let site = Site::new();
        site.put(path, "theirs");
        let message = site.refusal(files);
        assert!(message.contains(part) && message.contains("move it away"), "{message}");
    }
    // The same bytes are not in the way, and do not make the file ours.
    let site = Site::new();
    site.put("robots.txt", "same");
    let written = site.build(&[("robots.txt", "same"), ("x", "x")]).unwrap();
    assert_eq!((written.written, written.kept_foreign), (1, 1));
    assert_eq!(site.build(&[]).unwrap().removed, 1);
    assert_eq!(site.shown(), map(&[("robots.txt", "same")]));
}

#[test]
fn a_list_of_an_earlier_program_still_tells_what_is_ours() {
    let site = Site::new();
    site.build(&[("same.html", "same"), ("old.html", "old"), ("edited.html", "one")])
        .unwrap();
    let files = [("same.html", "same"), ("old.html", "old"), ("edited.html", "one")];
    site.put(manifest::NAME, &manifest::tests::of_version_1(&files))
        .put("edited.html", "mine");
    site.build(&[("same.html", "same"), ("edited.html", "two")]).unwrap();
    let shown = site.shown();
    assert_eq!(
        (shown.get("same.html"), shown.get("old.html")),
        (Some(&"same".to_owned()), None)
    );
    assert!(
        shown.values().any(|text| text == "mine") && shown["edited.html"] == "two",
        "{shown:?}"
    );
    let list = fs::read_to_string(site.out().join(manifest::NAME)).unwrap();
    assert!(list.contains("\"version\": 2"), "{list}");
}

#[test]
fn a_damaged_list_makes_everything_foreign() {
    let bad: [fn(&str) -> String; 4] = [
        |_| String::new(),
        |text| text.replace("index.html", "mine.txt"),
        |text| text[..text.len() / 2].to_owned(),
        |_| "not json".to_owned(),
    ];
    for spoil in bad {
        let site = Site::new();
        site.build(&[("index.html", "one")]).unwrap();
        let text = fs::read_to_string(site.out().join(manifest::NAME)).unwrap();
        site.put(manifest::NAME, &spoil(&text)).put("mine.txt", "mine");
        assert!(
            site.refusal(&[("index.html", "two")])
                .contains("is damaged or not from pmobook")
        );
        fs::remove_file(site.out().join(manifest::NAME)).unwrap();
        assert!(
            site.refusal(&[("index.html", "two")])
                .contains("has no list of its files")
        );
        site.build(&[("other.html", "o")]).unwrap();
        assert_eq!(site.shown()["index.html"], "one");
    }
    let site = Site::new();
    site.put(manifest::NAME, r#"{"checksum":"","pmobook":{"version":9,"more":{}}}"#);
    assert!(site.refusal(&[]).contains("newer pmobook"));
}

#[test]
fn unfit_paths_are_refused_before_anything_happens() {
    for path in ["../x", "/etc/x", "con", ".pmobook-manifest.json"] {
        let site = Site::new();
        site.build(&[(path, "x")]).unwrap_err();
        assert!(site.all().is_empty());
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn links_are_kept_and_never_followed() {
        for mode in MODES {
            let site = Site::new();
            put(&site.at("else"), "canary", "c");
            site.build(&[("d/canary", "c"), ("f", "f")]).unwrap();
            fs::remove_dir_all(site.at("public/d")).unwrap();
            symlink(site.at("else"), site.at("public/d")).unwrap();
            symlink("nowhere", site.at("public/dangling")).unwrap();
            // Our list says `d/canary`, and its bytes are right, but it is not in our folder.
            site.build_by(mode, &[("g", "g")]).unwrap();
            assert!(site.refusal(&[("d/x", "x")]).contains("`d` stands"));
            assert!(site.refusal(&[("d", "x")]).contains("`d` stands"));
            assert!(site.refusal(&[("dangling", "x")]).contains("`dangling` stands"));
            assert_eq!(site.all()["else/canary"], "c");
            assert_eq!(site.shown()["dangling"], "-> nowhere");
        }
    }

    #[test]
    fn an_output_that_is_a_link_stays_one() {
        let site = Site::new();
        put(&site.at("real"), "mine", "m");
        symlink("real", site.out()).unwrap();
        site.build(&[("a", "1")]).unwrap();
        site.build(&[("a", "2")]).unwrap();
        assert!(site.out().is_symlink());
        assert_eq!(fs::read_to_string(site.at("real/a")).unwrap(), "2");
        assert_eq!(site.all().len(), 4);
    }

    #[test]
    fn folders_keep_their_rights_and_open_files_their_place() {
        let site = Site::new();
        site.put("logs/log", "1").build(&[("a", "1")]).unwrap();
        for (path, mode) in [("public", 0o750), ("public/logs", 0o700)] {
            fs::set_permissions(site.at(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        let before = site.at("public/logs/log").metadata().unwrap();
        site.build(&[("a", "2")]).unwrap();
        let after = site.at("public/logs/log").metadata().unwrap();
        assert_eq!((before.ino(), before.mtime()), (after.ino(), after.mtime()));
        for (path, mode) in [("public", 0o750), ("public/logs", 0o700)] {
            assert_eq!(site.at(path).metadata().unwrap().mode() & 0o777, mode, "{path}");
        }
        // A folder that cannot be made again stays: the output is then written in place.
        fs::set_permissions(site.at("public/logs"), fs::Permissions::from_mode(0o500)).unwrap();
        let folder = site.out().metadata().unwrap().ino();
        site.build(&[("a", "3")]).unwrap();
        assert_eq!(site.out().metadata().unwrap().ino(), folder);
        assert_eq!(site.shown()["a"], "3");
        fs::set_permissions(site.at("public/logs"), fs::Permissions::from_mode(0o700)).unwrap();
    }
}

/// What stands before each crash: pages that change, stay, go and come, an edited one, strangers.
const OLD: Files<'static> = &[
    ("edited", "e1"),
    ("gone/page", "g"),
    ("index", "i1"),
    ("same/page", "s"),
    ("turn", "t"),
];
const NEW: Files<'static> = &[("edited", "e2"), ("index", "i2"), ("same/page", "s"), ("turn/x", "n")];

fn crash_site() -> (Site, BTreeMap<String, String>, BTreeMap<String, String>) {
    let site = Site::new();
    site.put("mine", "m").put("same/mine", "sm").build(OLD).unwrap();
    site.put("edited", "by hand");
    fs::create_dir(site.at("public/hollow")).unwrap();
    let strangers = map(&[("hollow", "/"), ("mine", "m"), ("same/mine", "sm")]);
    let (mut old, mut new) = (map(OLD), map(NEW));
    old.insert("edited".into(), "by hand".into());
    new.insert("edited.edited-by-hand".into(), "by hand".into());
    old.extend(strangers.clone());
    new.extend(strangers);
    (site, old, new)
}

/// Runs a build that is stopped dead before its step number `at`; false if it has fewer steps.
fn crash(site: &Site, mode: Mode, files: Files<'_>, at: usize) -> bool {
    let step = AtomicUsize::new(0);
    let probe = |action: &'static str, path: &Path| {
        assert!(step.fetch_add(1, Ordering::SeqCst) < at, "killed");
        mode.shape(action, path)
    };
    let run = || write_with(&Disk::probed(&probe), &site.out(), &artifacts(files)).is_ok();
    catch_unwind(AssertUnwindSafe(run)).is_err()
}

/// Old or new as a whole where the site is swapped in; file by file where it cannot be.
fn assert_whole(mode: Mode, at: usize, site: &Site, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) {
    let mut now = site.shown();
    match mode {
        Mode::TwoRenames if !site.out().exists() => {}
        Mode::Exchange | Mode::TwoRenames => {
            assert!(now == *old || now == *new, "step {at}: {now:?}");
        }
        Mode::InPlace => {
            now.retain(|path, text| !path.starts_with(".pmobook") && text != "/");
            for (path, text) in &now {
                let known = [old.get(path), new.get(path)].contains(&Some(text));
                assert!(known || path == "edited.edited-by-hand-2", "step {at}: {path} {text}");
            }
            for path in ["mine", "same/mine"] {
                assert_eq!(now.get(path), old.get(path), "step {at}");
            }
            let edit = "by hand".to_owned();
            assert!(now.values().any(|text| *text == edit), "step {at}: the edit is lost");
        }
    }
}

/// A second run may find an edited page that has its second name already and give it a third.
fn without_spare(mut shown: BTreeMap<String, String>) -> BTreeMap<String, String> {
    for spare in 2..4 {
        if let Some(text) = shown.remove(&format!("edited.edited-by-hand-{spare}")) {
            assert_eq!(text, "by hand");
        }
    }
    shown
}

#[test]
fn a_crash_at_any_step_is_mended() {
    for mode in MODES {
        let mut steps = 0;
        loop {
            let (site, old, new) = crash_site();
            if !crash(&site, mode, NEW, steps) {
                break;
            }
            assert_whole(mode, steps, &site, &old, &new);
            site.build_by(mode, NEW)
                .unwrap_or_else(|e| panic!("{mode:?} {steps}: {e:#}"));
            assert_eq!(without_spare(site.shown()), new, "{mode:?} {steps}");
            site.assert_no_litter();
            steps += 1;
        }
        assert!(steps > 25, "{mode:?} has only {steps} steps");
    }
}

/// The build after a crash may want other pages than the one that was stopped.
#[test]
fn a_crash_does_not_make_strangers_of_our_files() {
    for mode in MODES {
        for at in 0.. {
            let (site, ..) = crash_site();
            if !crash(&site, mode, NEW, at) {
                break;
            }
            let third = [("index", "i3"), ("same/page", "s3"), ("turn/x", "n3")];
            let built = site.build_by(mode, &third);
            built.unwrap_or_else(|e| panic!("{mode:?} {at}: {e:#}"));
            let mut expected = map(&third);
            let kept = [("hollow", "/"), ("mine", "m"), ("same/mine", "sm")];
            expected.extend(map(&kept));
            expected.insert("edited.edited-by-hand".into(), "by hand".into());
            assert_eq!(without_spare(site.shown()), expected, "{mode:?} {at}");
        }
    }
}

#[test]
fn a_crash_during_the_mending_is_mended() {
    for mode in MODES {
        for first in 0.. {
            let (site, ..) = crash_site();
            if !crash(&site, mode, NEW, first) {
                break;
            }
            for second in (first % 3..).step_by(3) {
                let (site, old, new) = crash_site();
                crash(&site, mode, NEW, first);
                if !crash(&site, mode, NEW, second) {
                    break;
                }
                assert_whole(mode, first, &site, &old, &new);
                site.build(NEW)
                    .unwrap_or_else(|e| panic!("{mode:?} {first} {second}: {e:#}"));
                assert_eq!(without_spare(site.shown()), new, "{mode:?} {first} {second}");
                site.assert_no_litter();
            }
        }
    }
}

#[test]
fn a_failing_disk_leaves_the_old_site() {
    let kinds = [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Other];
    for (kind, sticky) in kinds.into_iter().flat_map(|kind| [(kind, false), (kind, true)]) {
        for at in 0.. {
            let (site, old, new) = crash_site();
            let step = AtomicUsize::new(0);
            let probe = |_: &'static str, _: &Path| {
                let now = step.fetch_add(1, Ordering::SeqCst);
                if now == at || (sticky && now > at) {
                    return Err(kind.into());
                }
                Ok(())
            };
            let result = write_with(&Disk::probed(&probe), &site.out(), &artifacts(NEW));
            match &result {
                Ok(_) => assert_eq!(site.shown(), new, "{kind} {at}"),
                Err(error) => {
                    let mut now = site.shown();
                    now.retain(|path, _| !path.starts_with(".pmobook-work"));
                    assert_eq!(now, old, "{kind} {at}");
                    let text = format!("{error:#}");
                    assert!(text.contains("public") && text.contains("; "), "{text}");
                }
            }
            site.build(NEW).unwrap_or_else(|e| panic!("{kind} {at}: {e:#}"));
            assert_eq!(site.shown(), new, "{kind} {at}");
            site.assert_no_litter();
            if step.load(Ordering::SeqCst) <= at {
                assert!(at > 25);
                break;
            }
        }
    }
}

/// Strangers and editors do not wait for us.
#[test]
fn what_comes_in_during_the_build_is_saved() {
    for mode in [Mode::Exchange, Mode::TwoRenames] {
        let (site, _, new) = crash_site();
        let probe = |action: &'static str, path: &Path| {
            if action == "swap in" {
                site.put("late/file", "late")
                    .put("index", "late edit")
                    .put("mine", "m2");
                fs::create_dir(site.at("public/late/hollow")).unwrap();
            }
            mode.shape(action, path)
        };
        let written = write_with(&Disk::probed(&probe), &site.out(), &artifacts(NEW)).unwrap();
        let saved = [
            "edited.edited-by-hand",
            "index.edited-by-hand",
            "late/file",
            "mine.edited-by-hand",
        ];
        assert_eq!(written.kept_edited, saved);
        let mut expected = new;
        for (path, text) in [
            ("late/file", "late"),
            ("late/hollow", "/"),
            ("index.edited-by-hand", "late edit"),
            ("mine.edited-by-hand", "m2"),
        ] {
            expected.insert(path.into(), text.into());
        }
        assert_eq!(site.shown(), expected);
        site.assert_no_litter();
    }
}

#[test]
fn neighbours_that_only_look_like_ours_are_left_alone() {
    let cases = [
        ".public.pmobook/precious",
        ".public.pmobook",
        ".public.pmobook-lock",
        "public/.pmobook-work",
    ];
    for path in cases {
        let site = Site::new();
        put(&site.at(""), path, "precious");
        let error = site.build(&[("a", "a")]).unwrap_err();
        assert!(error.to_string().contains("not from pmobook"), "{path}: {error:#}");
        assert_eq!(site.all()[path], "precious");
    }
}

#[test]
fn two_builds_do_not_interleave() {
    let site = Site::new();
    let places = Places::of(&site.out()).unwrap();
    // The file of a build that was killed does not stop the next one.
    put(&site.at(""), ".public.pmobook-lock", "pmobook 1\n");
    let lock = Lock::take(&Disk::REAL, &places).unwrap();
    let error = site.build(&[("a", "a")]).unwrap_err().to_string();
    assert!(error.contains(&format!("(process {})", std::process::id())), "{error}");
    drop(lock);
    site.build(&[("a", "a")]).unwrap();
    site.assert_no_litter();

    let texts: Vec<String> = (0..4).map(|n| n.to_string().repeat(100)).collect();
    std::thread::scope(|scope| {
        for text in &texts {
            scope.spawn(|| {
                let files = [("a", text.as_str()), ("b", text.as_str())];
                for _ in 0..20 {
                    if let Err(error) = site.build(&files) {
                        assert!(error.to_string().contains("another pmobook"), "{error:#}");
                    }
                }
            });
        }
    });
    assert_eq!(site.shown()["a"], site.shown()["b"]);
    site.assert_no_litter();
}

const NAMES: [&str; 5] = ["a", "b", "index.html", "a.edited-by-hand", "c d"];

fn any_path() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&NAMES), 1..4).prop_map(|parts| parts.join("/"))
}

fn any_files() -> impl Strategy<Value = BTreeMap<String, String>> {
    prop::collection::btree_map(any_path(), "[xy]{0,2}", 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Builds and strangers take turns; whatever a stranger has written stays as it is.
    #[test]
    fn no_strangers_file_is_ever_lost(
        turns in prop::collection::vec((any_files(), any_files(), 0..3_usize), 1..5),
    ) {
        let site = Site::new();
        let mut strangers = BTreeMap::<String, String>::new();
        let mut ours = BTreeMap::<String, String>::new();
        for (theirs, files, mode) in turns {
            for (path, text) in theirs {
                let full = site.out().join(&path);
                let blocked = full.ancestors().skip(1).any(Path::is_file) || full.is_dir();
                if !blocked && !ours.contains_key(&path) {
                    site.put(&path, &text);
                    strangers.insert(path, text);
                }
            }
            let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            let before = site.all();
            match site.build_by(MODES[mode], &files) {
                Ok(_) => {
                    ours = map(&files);
                    ours.retain(|path, _| !strangers.contains_key(path));
                    let now = site.shown();
                    for (path, text) in &files {
                        prop_assert_eq!(now.get(*path).map(String::as_str), Some(*text));
                    }
                    let pages = now.values().filter(|text| *text != "/").count();
                    prop_assert_eq!(pages, ours.len() + strangers.len());
                }
                Err(_) => prop_assert_eq!(site.all(), before),
            }
            let now = site.shown();
            for (path, text) in &strangers {
                prop_assert_eq!(now.get(path), Some(text));
            }
            site.assert_no_litter();
        }
    }
}

#[test]
fn a_page_that_is_taken_away_while_a_site_is_made_is_not_forgotten() {
    let site = Site::new();
    site.build(&[("a.html", "a"), ("b.html", "b")]).unwrap();
    let [a, b] = [("a.html", "a"), ("b.html", "other")].map(|file| artifacts(&[file]).remove(0));
    let draft = Draft::of(&site.out());
    // It stands there already, so it is not written again.
    assert_eq!(draft.put(a.clone()).unwrap(), None);
    fs::remove_file(site.at("public/a.html")).unwrap();
    let error = draft.finish(std::slice::from_ref(&b)).unwrap_err();
    assert!(format!("{error:#}").contains("it was there a moment ago"), "{error:#}");
    assert_eq!(site.shown(), map(&[("b.html", "b")]));
    site.assert_no_litter();
    write(&site.out(), &[a, b]).unwrap();
    assert_eq!(site.shown(), map(&[("a.html", "a"), ("b.html", "other")]));
}
