//! A build finds out, without reading a text, that another one would write nothing.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use pmobook::serve::workshop::{Wishes, inputs};
use pmobook::source::project::Project;

use crate::git::repository::Repo;
use crate::harness::Folder;

/// As long as the slowest clock of files needs to tick, and a little longer.
const TICK: Duration = Duration::from_millis(2200);

fn told(folder: &Path, wishes: &Wishes) -> String {
    let inputs = inputs(&Project::at(folder), wishes);
    inputs.fingerprint.expect("plain files").all.text
}

#[test]
fn whatever_a_site_is_made_of_leaves_a_trace() {
    let repo = Repo::empty();
    let root = repo.work.clone();
    repo.write("content/playbook.yaml", "title: Small\n");
    repo.write("content/start.md", "# Start\n");
    repo.commit("2026-01-01T10:00:00Z", "begin");
    let plain = Wishes::default();
    let mut known = vec![told(&root, &plain)];
    let mut differs = |what: &str, wishes: &Wishes| {
        let now = told(&root, wishes);
        assert!(!known.contains(&now), "{what} leaves no trace");
        known.push(now);
    };
    repo.write("content/start.md", "# Start!\n");
    differs("another text", &plain);
    repo.write("content/deep/new.md", "# New\n");
    differs("another file", &plain);
    repo.write("themes/default/page.html", "mine");
    differs("a template", &plain);
    repo.commit("2026-01-02T10:00:00Z", "go on");
    differs("a commit", &plain);
    repo.git(&["tag", "charter-1.0"]);
    differs("a tag", &plain);
    repo.git(&["checkout", "--quiet", "-b", "side"]);
    differs("another branch", &plain);
    let wishes = [
        Wishes {
            drafts: true,
            ..plain.clone()
        },
        Wishes {
            strict: true,
            ..plain.clone()
        },
        Wishes {
            base_url: Some("https://intranet.example/".to_owned()),
            ..plain.clone()
        },
        Wishes {
            audience: Some("board".to_owned()),
            ..plain.clone()
        },
    ];
    for wish in &wishes {
        differs("a wish", wish);
    }
    // What no page is made of.
    let now = told(&root, &plain);
    repo.write("output/index.html", "a page");
    repo.write("notes.txt", "beside");
    repo.git(&["status"]);
    assert_eq!(told(&root, &plain), now);
}

#[test]
fn nothing_is_written_twice_and_nothing_that_was_touched_is_taken_for_ours() {
    let folder = Folder::small();
    let build = |says: &str| {
        let ran = folder.run(&["build"]).ends(0);
        assert!(ran.stderr.contains(says), "expected `{says}`:\n{}", ran.stderr);
    };
    build("Built 5 pages");
    // The files are too new to tell whether they change again.
    build("Built 5 pages");
    sleep(TICK);
    build("Built 5 pages");
    let before = folder.snapshot("output");
    build("Nothing has changed: 5 pages, 0 charts");
    assert_eq!(folder.snapshot("output"), before);
    // The same in a folder that was told nothing of it.
    assert!(folder.run(&["build", "-o", "other"]).ends(0).stderr.contains("Built"));

    for (what, touch) in [
        (
            "edited",
            (|page| fs::write(page, "mine")) as fn(&Path) -> std::io::Result<()>,
        ),
        ("removed", |page| fs::remove_file(page)),
    ] {
        touch(&folder.path("output/start.html")).expect("a page");
        build("Built 5 pages");
        assert!(folder.read("output/start.html").contains("Hello."), "{what}");
        build("Nothing has changed");
    }
    folder.write("content/start.md", "# Start\n\nHello again.\n");
    build("Built 5 pages");
    assert!(folder.read("output/start.html").contains("Hello again."));
}

#[test]
fn what_was_found_is_told_each_time() {
    let folder = Folder::small().file(
        "content/other.md",
        "# Other\n\n<b onclick=\"x\">bold</b>\n\n{% if x %}\n",
    );
    folder.run(&["build"]).ends(0);
    sleep(TICK);
    for _ in 0..2 {
        let ran = folder.run(&["build"]).ends(0);
        assert!(ran.stderr.contains("braces of another tool"), "{}", ran.stderr);
    }
}

#[test]
fn articles_that_stand_as_they_would_come_out_are_taken_over() {
    let folder = Folder::small()
        .file("content/guides/one.md", "# One\n\nSome text.\n")
        .file("content/guides/two.md", "# Two\n\nSome text.\n");
    folder.run(&["build"]).ends(0);
    // Nobody would do this: other letters, as many, at the same time. So it shows what is not made again.
    let path = folder.path("output/guides/one.html");
    let time = fs::metadata(&path).and_then(|found| found.modified()).expect("a time");
    let page = folder
        .read("output/guides/one.html")
        .replace("Some text.", "Same text.");
    fs::write(&path, page).expect("a page");
    let file = fs::File::options().write(true).open(&path).expect("a page");
    file.set_modified(time).expect("a time");
    let build = |one: &str, two: &str| {
        folder.run(&["build"]).ends(0);
        for (page, text) in [("one", one), ("two", two)] {
            let html = folder.read(&format!("output/guides/{page}.html"));
            assert!(html.contains(text), "expected `{text}`:\n{html}");
        }
    };
    folder.write("content/guides/two.md", "# Two\n\nOther text.\n");
    build("Same text.", "Other text.");
    // The next run knows what this one has left.
    folder.write("content/guides/two.md", "# Two\n\nSome text.\n");
    build("Same text.", "Some text.");
    // Its neighbour has another title, which stands beside it.
    folder.write("content/guides/two.md", "# Number two\n\nSome text.\n");
    build("Some text.", "Some text.");
}
