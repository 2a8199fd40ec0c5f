//! The sample as it was when each version of its charter was approved.

use std::fs;

use crate::git::repository::Repo;
use crate::harness::{copy, repository};

/// What the project boards might decide before, and what they may since.
const LIMIT: (&str, &str) = ("±5 % of cost and two weeks", "±10 % of cost and four weeks");

/// The sample's playbook in `content/` of a repository, without any revision.
pub fn sample() -> Repo {
    let repo = Repo::empty();
    copy(&repository("content"), &repo.work.join("content"), false);
    // The sample's own fingerprints are those of its own history.
    change(&repo, "content/charter.md", |text| {
        let lines = text.split_inclusive('\n');
        lines
            .filter(|line| !line.trim_start().starts_with("fingerprint:"))
            .collect()
    });
    repo
}

/// The sample with its history: 0.9, 1.0 and 1.1, the approved ones tagged.
pub fn with_history() -> Repo {
    let repo = sample();
    let now = fs::read_to_string(repo.work.join("content/charter.md")).expect("a charter");
    let boards = fs::read_to_string(repo.work.join("content/governance.yaml")).expect("boards");
    let write = |charter: &str, boards: &str| {
        repo.write("content/charter.md", charter);
        repo.write("content/governance.yaml", boards);
    };
    let first = approved_first(&now);
    let boards_then = swapped(&boards, LIMIT.1, LIMIT.0);
    write(&draft(&first), &boards_then);
    repo.commit("2025-06-06T10:00:00+02:00", "First full draft");
    write(&first, &boards_then);
    repo.commit("2025-06-27T10:00:00+02:00", "Charter 1.0 as approved");
    tag(&repo, "charter/v1.0", "2025-06-27T16:00:00+02:00");
    write(&now, &boards);
    repo.commit("2026-03-12T10:00:00+01:00", "Charter 1.1 as approved");
    tag(&repo, "charter/v1.1", "2026-03-12T16:00:00+01:00");
    repo
}

pub fn tag(repo: &Repo, name: &str, when: &str) {
    repo.git_on(
        when,
        &["tag", "--annotate", name, "-m", "As approved by the steering group"],
    );
}

/// Changes a file of the repository's folder.
pub fn change(repo: &Repo, path: &str, to: impl Fn(&str) -> String) {
    let text = fs::read_to_string(repo.work.join(path)).expect(path);
    repo.write(path, to(&text));
}

/// A text with other words in the place of some that must be there.
pub fn swapped(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "`{from}` is no longer in the sample");
    text.replace(from, to)
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).expect(from);
    let end = start + text[start..].find(to).expect(to);
    &text[start..end]
}

/// Version 1.0 of the charter.
fn approved_first(now: &str) -> String {
    let mut text = now.replace(between(now, "  1.1:\n", "signatories:"), "");
    for (from, to) in [
        ("version: 1.1", "version: 1.0"),
        ("    state: superseded", "    state: approved"),
        ("signatories: [ceo, coo]", "signatories: [ceo, coo, cfo]"),
        (LIMIT.1, LIMIT.0),
        (
            " Larger changes go to the portfolio board within five working days.",
            "",
        ),
        (
            "The PMO scores every project request before it reaches the portfolio board.\n\n",
            "",
        ),
        (
            "wave 4, with Corporate Services",
            "wave 3, with Clinical Transformation",
        ),
    ] {
        text = swapped(&text, from, to);
    }
    text
}

/// Version 0.9, the draft before it.
fn draft(first: &str) -> String {
    let mut text = first.replace(between(first, "  1.0:\n", "signatories:"), "");
    for (from, to) in [
        ("version: 1.0", "version: 0.9"),
        ("state: approved   ", "state: draft      "),
        ("- Training in Coast, not only in Central.\n", ""),
        ("The team has four people.", "The team has three people."),
    ] {
        text = swapped(&text, from, to);
    }
    text
}
