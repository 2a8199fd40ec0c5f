//! `build --rev`: the playbook as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::repository::Repo;
fn run(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_pmobook"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
    told
}

/// The files of a site.
fn site(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let listed = pmobook::source::disk::list(folder);
    assert!(listed.len() > 3, "there is a site");
    let read = |path: &Path| fs::read(path).expect("a file");
    listed.into_iter().map(|(path, file)| (path, read(&file))).collect()
}

fn playbook() -> Repo {
    let repo = Repo::empty();
    repo.write(".gitignore", "output*\n");
    repo.write("content/playbook.yaml", "title: Old\ntheme: own\n");
    repo.write("content/start.md", "# Start\n\nAs it was.\n");
    repo.write("content/gone.md", "# Gone\n\nNo more.\n");
    repo.write("themes/own/notes.txt", "old");
    repo.commit("2026-03-10T12:00:00+00:00", "first");
    repo.git(&["tag", "-a", "v1", "-m", "one"]);
    repo.git(&["rm", "--quiet", "-r", "content/gone.md"]);
    repo.write("content/playbook.yaml", "title: New\n");
    repo.write("content/start.md", "# Start\n\nAs it is.\n");
    repo.commit("2026-03-14T12:00:00+00:00", "second");
    repo
}

#[test]
fn an_earlier_revision_makes_the_site_that_its_checkout_makes() {
    let repo = playbook();
    repo.git(&["worktree", "add", "--quiet", "../then", "v1"]);
    run(&repo.beside("then"), &["build", "-o", "../expected"], 0);
    for (number, revision) in ["v1", "HEAD~1", "2026-03-13"].iter().enumerate() {
        let output = format!("../travelled-{number}");
        let told = run(&repo.work, &["build", "--rev", revision, "-o", &output], 0);
        assert!(told.contains(", first)") && told.contains("2026-03-10"), "{told}");
        assert_eq!(
            site(&repo.beside(&output[3..])),
            site(&repo.beside("expected")),
            "{revision}"
        );
    }
    // What is not committed has no part in it, and neither has what is there now.
    repo.write("content/start.md", "# Start\n\nNot committed.\n");
    run(&repo.work, &["build", "--rev", "HEAD", "-o", "../head"], 0);
    let head = fs::read_to_string(repo.beside("head/index.html")).expect("a page");
    assert!(head.contains("New") && !head.contains("Not committed"));
}

#[test]
fn a_bare_repository_and_a_playbook_in_a_subfolder_are_built_too() {
    let repo = playbook();
    repo.git(&["clone", "--quiet", "--bare", ".", "../bare"]);
    run(&repo.beside("bare"), &["build", "--rev", "HEAD", "-o", "../of-bare"], 0);
    run(&repo.work, &["build", "-o", "../expected"], 0);
    assert_eq!(site(&repo.beside("of-bare")), site(&repo.beside("expected")));

    repo.git(&["mv", "content/start.md", "content/begin.md"]);
    fs::create_dir_all(repo.work.join("docs")).expect("a folder");
    repo.git(&["mv", "content", "docs/content"]);
    repo.commit("2026-03-15T12:00:00+00:00", "moved");
    run(&repo.work.join("docs"), &["build", "-o", "../../docs-now"], 0);
    run(
        &repo.work.join("docs"),
        &["build", "--rev", "main", "-o", "../../docs-then"],
        0,
    );
    assert_eq!(site(&repo.beside("docs-then")), site(&repo.beside("docs-now")));
    let told = run(
        &repo.work.join("docs"),
        &["build", "--rev", "v1", "-o", "../../none"],
        2,
    );
    assert!(told.contains("has no folder `docs`"), "{told}");
}

#[test]
fn the_theme_is_that_of_today_where_it_is_still_there() {
    let repo = playbook();
    let broken = "{{ no such thing";
    // What the revision had is of no use any more, but today's is.
    repo.write("content/playbook.yaml", "title: Old\ntheme: own\n");
    repo.write("themes/own/page.html", broken);
    repo.commit("2026-03-16T12:00:00+00:00", "broken theme");
    fs::remove_file(repo.work.join("themes/own/page.html")).expect("a file");
    run(&repo.work, &["build", "--rev", "HEAD", "-o", "../a"], 0);
    fs::remove_dir_all(repo.work.join("themes")).expect("a folder");
    let told = run(&repo.work, &["build", "--rev", "HEAD", "-o", "../b"], 2);
    assert!(told.contains("the theme `own` cannot be used"), "{told}");
    run(&repo.work, &["build", "--rev", "v1", "-o", "../c"], 0);
}

#[test]
fn a_day_of_the_past_leaves_the_files_and_says_how_to_read_those_of_then() {
    let repo = playbook();
    let advice = "`--rev 2026-03-12`";
    let told = run(&repo.work, &["build", "--as-of", "2026-03-12", "-o", "../now"], 0);
    assert!(told.contains("12 March 2026") && told.contains(advice), "{told}");
    let now = fs::read_to_string(repo.beside("now/index.html")).expect("a page");
    assert!(now.contains("New"), "the files are those of today");
    let both = ["build", "--rev", "2026-03-12", "--as-of", "2026-03-12", "-o", "../then"];
    for (arguments, why) in [
        (&both[..], "it is what was asked for"),
        (&["build", "--as-of", "2026-03-09"], "there was no playbook yet"),
        (
            &["build", "--as-of", "2026-03-14"],
            "it is the day of the newest revision",
        ),
        (&["build", "-q", "--as-of", "2026-03-12"], "nothing was to be said"),
    ] {
        let told = run(&repo.work, arguments, 0);
        assert!(!told.contains("files of today"), "{why}: {told}");
    }
    let then = fs::read_to_string(repo.beside("then/index.html")).expect("a page");
    assert!(then.contains("Old"), "the files are those of then");
}

#[test]
fn what_was_too_long_for_a_paper_then_stops_nothing_now() {
    let repo = playbook();
    let what = "word ".repeat(61);
    let story =
        format!("---\ntitle: Faster\ndate: 2026-03-01\nwhat: {what}\nresult: Done\nposter: yes\n---\n\nWords.\n");
    repo.write("content/stories/faster.md", story);
    repo.commit("2026-03-20T12:00:00+00:00", "a long story");
    let told = run(&repo.work, &["check", "--strict"], 1);
    assert!(told.contains("PMO-604"), "today it can be mended: {told}");
    let told = run(&repo.work, &["build", "--strict", "--rev", "HEAD", "-o", "../then"], 0);
    assert!(!told.contains("PMO-604"), "{told}");
}

#[test]
fn wrong_uses_are_told_with_advice() {
    let repo = playbook();
    for (arguments, expected) in [
        (&["build", "--rev", "v2"][..], "did you mean `v1`?"),
        (&["build", "--rev", "1999-01-01"], "is before the first revision"),
        (&["build", "--rev", "v1", "--watch"], "cannot be used with"),
        (&["build", "--rev", "nothing-like-it"], "git tag"),
    ] {
        let told = run(&repo.work, arguments, 2);
        assert!(told.contains(expected), "{told}");
    }
    let elsewhere = tempfile::TempDir::new().expect("a folder");
    let told = run(elsewhere.path(), &["build", "--rev", "v1"], 2);
    assert!(told.contains("lies in no git repository"), "{told}");
    fs::create_dir_all(repo.work.join(".git/reftable")).expect("a folder");
    let told = run(&repo.work, &["build", "--rev", "v1"], 2);
    assert!(told.contains("cannot be used: it keeps its branches"), "{told}");
}
