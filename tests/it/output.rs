//! What a build may do to the output folder, and what never.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::harness::{Folder, Ran};

/// A built small playbook.
fn built() -> Folder {
    let folder = Folder::small();
    folder.run(&["build"]).ends(0);
    folder
}

#[test]
fn a_strangers_file_survives() {
    let folder = built();
    folder.write("output/notes/mine.txt", "mine");
    folder.write("content/more.md", "# More\n");
    folder.run(&["build"]).ends(0);
    assert!(folder.exists("output/more.html"));
    assert_eq!(folder.read("output/notes/mine.txt"), "mine");
}

#[test]
fn a_page_that_is_gone_is_removed() {
    let folder = Folder::small().file("content/old/page.md", "# Old\n");
    folder.run(&["build"]).ends(0);
    assert!(folder.exists("output/old/page.html"));
    fs::remove_file(folder.path("content/old/page.md")).expect("removed");
    folder.run(&["build"]).ends(0);
    assert!(!folder.exists("output/old"), "with its empty folder");
}

#[test]
fn files_without_a_change_keep_their_time() {
    let folder = built();
    let before = folder.snapshot("output");
    folder.write("content/start.md", "# Start\n\nHello again.\n");
    folder.run(&["build"]).ends(0);
    let after = folder.snapshot("output");
    assert_ne!(before["start.html"], after["start.html"]);
    for same in ["style.css", "playbook.js", "data/figures.json"] {
        assert!(before[same] == after[same], "{same}");
    }
}

#[test]
fn a_page_edited_by_hand_is_kept_aside() {
    let folder = built();
    folder.write("output/start.html", "edited by hand");
    folder.write("content/start.md", "# Start\n\nHello again.\n");
    let ran = folder.run(&["build"]).ends(0);
    let kept = folder
        .snapshot("output")
        .into_values()
        .filter(|(bytes, _)| bytes == b"edited by hand")
        .count();
    assert_eq!(kept, 1, "the edited page is somewhere: {}", ran.stderr);
    assert!(folder.read("output/start.html").contains("Hello again."));
    assert!(
        ran.stderr.contains("start.html"),
        "and its name is said: {}",
        ran.stderr
    );
}

/// A folder that must not become the output: nothing changes, and the program says so.
fn refused(folder: &Folder, output: &str) -> Ran {
    let before = folder.snapshot("");
    let ran = folder.run(&["build", "-o", output]).ends(2);
    assert!(folder.snapshot("") == before, "{output} was changed");
    assert!(ran.stderr.starts_with("error: "), "{}", ran.stderr);
    ran
}

#[test]
fn folders_that_could_be_hurt_are_refused() {
    let folder = Folder::small()
        .file(".home/precious.txt", "precious")
        .file("repo/.git/HEAD", "ref: refs/heads/main\n");
    folder.write("content/guides/one.md", "# One\n");
    folder.write("file.txt", "a file");
    let home = folder.path(".home").display().to_string();
    let parent = folder.path("").parent().expect("a parent").display().to_string();
    for output in [
        "content",
        "content/guides",
        "content/new",
        ".",
        "repo",
        "repo/.git",
        "repo/.git/hooks",
        "file.txt",
        "/",
        &home,
        &parent,
    ] {
        refused(&folder, output);
    }
}

#[test]
fn a_link_to_the_content_is_refused_too() {
    let folder = Folder::small();
    std::os::unix::fs::symlink(folder.path("content"), folder.path("site")).expect("a link");
    refused(&folder, "site");
}

#[test]
fn a_folder_full_of_strangers_is_never_emptied() {
    let folder = Folder::small()
        .file("precious/thesis.txt", "years of work")
        .file("precious/index.html", "my own page");
    folder.run(&["build", "-o", "precious"]);
    let after = folder.snapshot("precious");
    assert_eq!(folder.read("precious/thesis.txt"), "years of work");
    assert!(
        after.values().any(|(bytes, _)| bytes == b"my own page"),
        "{:?}",
        after.keys()
    );
}

#[test]
fn an_output_that_cannot_be_written_ends_with_3_and_names_it() {
    let folder = Folder::small().file("locked/here.txt", "");
    let locked: PathBuf = folder.path("locked");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("locked");
    // Root may write into locked folders, but not among the processes.
    let is_root = fs::write(locked.join("probe"), "").is_ok();
    let output = if is_root { "/proc/locked" } else { "locked/site" };
    let ran = folder.run(&["build", "-o", output]);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("unlocked");
    let ran = ran.ends(3);
    assert!(ran.stderr.contains("locked"), "{}", ran.stderr);
}

#[test]
fn a_build_leaves_nothing_beside_the_output() {
    let folder = built();
    folder.run(&["build"]).ends(0);
    let mut names: Vec<String> = fs::read_dir(folder.path(""))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        // What is remembered of the site lies where the system keeps such things.
        .filter(|name| name != ".home")
        .collect();
    names.sort();
    assert_eq!(names, ["content", "output"]);
}
