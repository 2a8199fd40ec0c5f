//! A past revision is read as a folder with the same files would be.

use std::collections::BTreeSet;
use std::fs;

use pmobook::diagnostic::{FileId, Report};
use pmobook::source::git::differing;
use pmobook::source::{Source, disk};

use super::repository::Repo;

/// What a reading of a folder makes: texts with ids and paths, other files, findings.
#[derive(Debug, PartialEq)]
struct Told {
    texts: Vec<(FileId, String, String, String)>,
    others: Vec<(String, Vec<u8>)>,
    findings: String,
}

fn told(source: &Source, report: &Report) -> Told {
    let texts = source.files().map(|(id, file)| {
        let file = (**file).clone();
        (id, file.path, file.shown_path, file.text.to_string())
    });
    let others = source
        .attachments()
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
    Told {
        texts: texts.collect(),
        others: others.collect(),
        findings: format!("{report:?}"),
    }
}

fn fill(repo: &Repo, state: usize) {
    let files: [(&str, &[u8]); 14] = [
        ("a.md", b"# One\n"),
        ("b.yaml", b"\xef\xbb\xbftitle: marked\n"),
        ("broken.md", b"caf\xe9\n"),
        ("wide.csv", b"\xff\xfeo\0"),
        ("nul.md", b"a\0b"),
        ("crlf.md", b"a\r\nb\r\n"),
        ("deep/er/picture.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("deep/hostile.svg", b"<svg><script/></svg>"),
        ("deep.md", b"before the folder\n"),
        ("deep-er.md", b"between\n"),
        ("other.tmp", b"no content"),
        (".hidden.md", b"hidden"),
        (".hidden/a.md", b"hidden"),
        ("skipped/a.md", b"skipped"),
    ];
    for (number, (path, bytes)) in files.iter().enumerate() {
        let path = format!("docs/content/{path}");
        if (number + state).is_multiple_of(4) && state > 0 {
            let _ = fs::remove_file(repo.work.join(&path));
        } else {
            let mut bytes = bytes.to_vec();
            bytes.extend((0..state).map(|_| b'x'));
            repo.write(&path, bytes);
        }
    }
}

#[test]
fn a_revision_is_read_as_a_checkout_of_it_is() {
    let repo = Repo::empty();
    repo.git(&["config", "core.autocrlf", "false"]);
    let mut ids = Vec::new();
    for state in 0..5 {
        fill(&repo, state);
        #[cfg(unix)]
        if state == 1 {
            use std::os::unix::fs::PermissionsExt as _;
            std::os::unix::fs::symlink("/etc", repo.work.join("docs/content/folder")).expect("a link");
            std::os::unix::fs::symlink("/etc/passwd", repo.work.join("docs/content/link.md")).expect("a link");
            let name = <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(b"odd\xff.md");
            fs::write(repo.work.join("docs/content").join(name), "odd").expect("a file");
            fs::set_permissions(
                repo.work.join("docs/content/crlf.md"),
                fs::Permissions::from_mode(0o755),
            )
            .expect("an executable file");
        }
        if state == 2 {
            let id = repo.id("HEAD");
            repo.git(&[
                "update-index",
                "--add",
                "--cacheinfo",
                &format!("160000,{id},docs/content/module.md"),
            ]);
        }
        repo.git(&["add", "--all", "--", "docs"]);
        if state == 2 {
            let id = repo.id("HEAD");
            repo.git(&[
                "update-index",
                "--add",
                "--cacheinfo",
                &format!("160000,{id},docs/content/module.md"),
            ]);
        }
        repo.git(&["commit", "--quiet", "-m", "state"]);
        ids.push(repo.id("HEAD"));
    }
    let found = repo.open();
    for id in ids {
        let checkout = repo.beside("checkout");
        let _ = fs::remove_dir_all(&checkout);
        repo.git(&["clone", "--quiet", "--no-checkout", ".", "../checkout"]);
        repo.git(&[
            "-C",
            "../checkout",
            "-c",
            "core.autocrlf=false",
            "checkout",
            "--quiet",
            &id,
        ]);
        let content = checkout.join("docs/content");
        let mut report = Report::default();
        let expected = disk::read(&content, "content/", &[content.join("skipped")], &mut report).expect("a folder");
        let commit = found.resolve(&id).expect("a revision");
        let past = found
            .source_at(&commit, "docs/content", "content/", &["skipped"])
            .expect("a revision");
        assert_eq!(told(&past.source, &past.report), told(&expected, &report), "{id}");
        assert!(past.source.files().count() >= 2);
        assert!(differing(&past.source, &expected).is_empty());
    }
    let head = found.head().expect("a revision");
    let error = found
        .source_at(&head, "docs/none", "", &[])
        .expect_err("no such folder");
    assert!(error.to_string().contains("has no folder `docs/none`"));
}

#[test]
fn what_differs_from_the_last_revision_is_told() {
    let repo = Repo::empty();
    for path in [
        "same.md",
        "lines.md",
        "edited.md",
        "missing.md",
        "picture.png",
        "same.png",
    ] {
        repo.write(&format!("content/{path}"), "one\ntwo\n");
    }
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.write("content/lines.md", "one\r\ntwo\r\n");
    repo.write("content/edited.md", "one\nzwei\n");
    repo.write("content/new.md", "new\n");
    repo.write("content/picture.png", "one\r\ntwo\n");
    fs::remove_file(repo.work.join("content/missing.md")).expect("a file");
    let now = disk::read(&repo.work.join("content"), "content/", &[], &mut Report::default()).expect("a folder");
    let found = repo.open();
    let head = found.head().expect("a revision");
    let past = found.source_at(&head, "content", "content/", &[]).expect("a revision");
    let expected = ["edited.md", "missing.md", "new.md", "picture.png"].map(str::to_owned);
    assert_eq!(differing(&now, &past.source), BTreeSet::from(expected));
}

#[test]
fn a_theme_and_single_files_are_handed_out_as_they_were() {
    let repo = Repo::empty();
    repo.write("themes/own/page.html", "old");
    repo.write("themes/own/parts/head.html", "head");
    repo.write("themes/own/.editor", "hidden");
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.write("themes/own/page.html", "new");
    repo.commit("2026-01-02T12:00:00Z", "second");
    let found = repo.open();
    let first = found.resolve("HEAD~1").expect("a revision");
    let files = found.files_at(&first, "themes/own").expect("files");
    let expected = [("page.html", "old"), ("parts/head.html", "head")];
    let expected = expected.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    assert_eq!(files, expected);
    assert_eq!(found.files_at(&first, "themes/none").expect("no files"), []);
    assert_eq!(
        found.file_at(&first, "themes/own/page.html").expect("a file"),
        Some(b"old".to_vec())
    );
    assert_eq!(found.file_at(&first, "themes/own").expect("a folder"), None);
    assert!(found.has_folder(&first, "themes").expect("readable"));
    assert!(!found.has_folder(&first, "content").expect("readable"));
}
