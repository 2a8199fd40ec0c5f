//! Pages are shown first, papers when they are drawn: whatever comes in between, nothing is lost.

use std::cell::Cell;

use pmobook::serve::watch::Change;
use pmobook::serve::workshop::{Wishes, Workshop};
use pmobook::source::folder::Hint;
use pmobook::source::project::Project;

use crate::harness::Folder;

const ONE_PAGER: &str = "papers/one-pager.html";
const BOOK: &str = "papers/book.html";

fn folder() -> Folder {
    Folder::small().file("content/risks.yaml", &risks("A first risk")).file(
        "content/foundation.yaml",
        "people:\n  ceo: {name: Ada One, role: Chief}\n",
    )
}

fn risks(title: &str) -> String {
    format!("risks:\n  R01: {{title: {title}, probability: 4, impact: 5, strategy: accept, owner: ceo}}\n")
}

fn open(folder: &Folder) -> Workshop {
    let workshop = Workshop::open(Project::at(&folder.path("")), Wishes::default(), &|_| {});
    workshop.expect("a playbook")
}

/// A look at everything.
fn look(workshop: &mut Workshop) -> bool {
    let change = Change {
        content: Hint::Everything,
        theme: true,
        told: None,
    };
    workshop.rebuild(&change, &|_| {}).expect("a build").is_some()
}

/// Draws papers until something else has been waited for so many times. Whether they are drawn.
fn draw(workshop: &mut Workshop, patience: u32) -> bool {
    let asked = Cell::new(0);
    let waited = || asked.replace(asked.get() + 1) >= patience;
    workshop.draw_papers(&waited, &|_| {}).expect("papers").is_some()
}

/// The text of a paper as it was last drawn.
fn paper(workshop: &Workshop, path: &str) -> String {
    let papers = workshop.build().drawn_papers();
    let paper = papers.iter().find(|paper| paper.path == path);
    paper.map_or_else(String::new, |paper| String::from_utf8_lossy(&paper.bytes).into_owned())
}

/// The papers of a workshop are those that one makes which begins with these files.
fn as_from_nothing(folder: &Folder, workshop: &Workshop) {
    let mut clean = open(folder);
    assert!(draw(&mut clean, u32::MAX));
    assert_eq!(workshop.build().drawn_papers(), clean.build().drawn_papers());
}

#[test]
fn papers_are_drawn_after_the_pages_and_once() {
    let folder = folder();
    let mut workshop = open(&folder);
    assert!(workshop.build().pages().is_some() && workshop.build().drawn_papers().is_empty());
    assert!(draw(&mut workshop, u32::MAX));
    assert!(paper(&workshop, ONE_PAGER).contains("A first risk"));
    assert!(!draw(&mut workshop, u32::MAX), "there is nothing to draw any more");
}

#[test]
fn papers_that_were_left_are_drawn_when_it_was_nothing() {
    let folder = folder();
    let mut workshop = open(&folder);
    assert!(draw(&mut workshop, u32::MAX));
    folder.write("content/risks.yaml", &risks("A second risk"));
    assert!(look(&mut workshop));
    assert!(!draw(&mut workshop, 0) && !draw(&mut workshop, 1), "somebody waits");
    assert!(
        paper(&workshop, ONE_PAGER).contains("A first risk"),
        "the old ones are still there"
    );
    assert!(!look(&mut workshop), "nobody had changed anything");
    assert!(draw(&mut workshop, u32::MAX));
    assert!(paper(&workshop, ONE_PAGER).contains("A second risk"));
    as_from_nothing(&folder, &workshop);
}

#[test]
fn papers_that_were_left_are_those_of_the_newer_build() {
    let folder = folder();
    let mut workshop = open(&folder);
    assert!(draw(&mut workshop, u32::MAX));
    for (title, patience) in [("A second risk", 0), ("A third risk", 1), ("A fourth risk", 2)] {
        folder.write("content/risks.yaml", &risks(title));
        assert!(look(&mut workshop));
        assert!(!draw(&mut workshop, patience));
        assert!(paper(&workshop, BOOK).contains("A first risk"), "{title}");
    }
    assert!(draw(&mut workshop, u32::MAX));
    assert!(paper(&workshop, BOOK).contains("A fourth risk"));
    as_from_nothing(&folder, &workshop);
}

#[test]
fn papers_of_the_last_good_pages_are_drawn_also_when_a_fault_comes_in_between() {
    let folder = folder();
    let mut workshop = open(&folder);
    assert!(draw(&mut workshop, u32::MAX));
    folder.write("content/risks.yaml", &risks("A second risk"));
    assert!(look(&mut workshop) && !draw(&mut workshop, 0));
    // As of two edits, the first of which nobody could draw, and the other is wrong.
    folder.write(
        "content/risks.yaml",
        &format!("{}surprise: yes\n", risks("A third risk")),
    );
    assert!(look(&mut workshop) && workshop.build().is_stopped());
    assert!(!draw(&mut workshop, 1), "somebody waits");
    folder.write(
        "content/risks.yaml",
        &format!("{}surprise: no\n", risks("A fourth risk")),
    );
    assert!(look(&mut workshop) && workshop.build().is_stopped());
    assert!(draw(&mut workshop, u32::MAX));
    assert!(
        paper(&workshop, BOOK).contains("A second risk"),
        "it goes with the pages that are shown"
    );
    assert!(!draw(&mut workshop, u32::MAX), "once");
    folder.write("content/risks.yaml", &risks("A fifth risk"));
    assert!(look(&mut workshop));
    assert!(
        paper(&workshop, BOOK).contains("A second risk"),
        "until the next ones are drawn"
    );
    assert!(draw(&mut workshop, u32::MAX));
    assert!(paper(&workshop, BOOK).contains("A fifth risk"));
    as_from_nothing(&folder, &workshop);
}

#[test]
fn papers_are_drawn_of_the_files_that_their_pages_were_made_of() {
    let folder = folder()
        .file("content/start.md", "# Start\n\nSee [the form](form.pdf).\n")
        .file("content/form.pdf", "A form.");
    let mut workshop = open(&folder);
    assert!(draw(&mut workshop, u32::MAX));
    folder.write("content/start.md", "# Start\n\nSee also [the form](form.pdf).\n");
    assert!(look(&mut workshop) && !draw(&mut workshop, 0));
    let mut clean = open(&folder);
    assert!(draw(&mut clean, u32::MAX));
    // The files are read, and then no page can be made of them.
    std::fs::remove_file(folder.path("content/form.pdf")).expect("a file");
    folder.write("themes/default/base.html", "{% if %}");
    let change = Change {
        content: Hint::Everything,
        theme: true,
        told: None,
    };
    assert!(workshop.rebuild(&change, &|_| {}).is_err());
    assert!(draw(&mut workshop, u32::MAX));
    assert!(paper(&workshop, BOOK).contains("See also"));
    assert_eq!(paper(&workshop, BOOK), paper(&clean, BOOK));
    std::fs::remove_file(folder.path("themes/default/base.html")).expect("a file");
    assert!(look(&mut workshop) && draw(&mut workshop, u32::MAX));
    as_from_nothing(&folder, &workshop);
}
