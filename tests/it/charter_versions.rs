//! The charter under version control: which text is in force, how the text stands to it, what changed.

pub mod versions;

use pmobook::source::git::Repository;

use crate::git::repository::Repo;
use crate::harness::{Built, Page, Site};
use versions::{change, sample, swapped, tag, with_history};

fn built(repo: &Repo) -> Built {
    built_at(repo, &repo.open())
}

fn built_at(repo: &Repo, seen: &Repository) -> Built {
    Site::of(&repo.work.join("content"), "content/")
        .seen_in(seen, "content")
        .build()
}

/// The words of a page.
fn words(built: &Built, path: &str) -> String {
    let page = built.pages().find(|(known, _)| *known == path);
    let (_, html) = page.unwrap_or_else(|| panic!("no page {path}; findings: {:?}", built.findings()));
    Page::parse(html).text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(text: &str, expected: &[&str]) {
    for words in expected {
        assert!(text.contains(words), "`{words}` is not in:\n{text}");
    }
}

/// The codes of findings about the text and its approval.
fn about_texts(built: &Built) -> Vec<&'static str> {
    let codes = built.findings().into_iter().map(|finding| finding.code);
    codes.filter(|code| ("PMO-3512".."PMO-3520").contains(code)).collect()
}

/// A later revision put in the folder, as `build --rev` does.
fn at_revision(repo: &Repo, revision: &str) -> Built {
    let commit = repo.open().resolve(revision).expect(revision);
    let folder = repo.beside("then");
    let _ = std::fs::remove_dir_all(&folder);
    repo.git(&["worktree", "prune"]);
    repo.git(&["worktree", "add", "--quiet", "--detach", "../then", revision]);
    let seen = repo.open().seen_from(&commit);
    Site::of(&folder.join("content"), "content/")
        .seen_in(&seen, "content")
        .build()
}

#[test]
fn each_of_the_four_states_is_told_on_the_page() {
    let repo = with_history();
    for (revision, title, answer) in [
        (
            "main~2",
            "Version 0.9 is not approved",
            "This is a draft of version 0.9; no version is in force.",
        ),
        (
            "charter/v1.0",
            "Version 1.0 is approved and in force",
            "which the tag charter/v1.0 names",
        ),
        (
            "charter/v1.1",
            "Version 1.1 is approved and in force",
            "which the tag charter/v1.1 names",
        ),
    ] {
        let then = at_revision(&repo, revision);
        has(&words(&then, "charter.html"), &[title, answer]);
        assert_eq!(about_texts(&then), [""; 0], "{revision}");
    }
    change(&repo, "content/charter.md", |text| {
        swapped(text, "more than ten working days", "more than five working days")
    });
    let draft = built(&repo);
    has(
        &words(&draft, "charter.html"),
        &[
            "Draft: differs from approved version 1.1 in 1 place",
            "§5 Type and authority: changed, material",
            "This is a draft: it differs from approved version 1.1 in 1 place.",
        ],
    );
    assert_eq!(about_texts(&draft), ["PMO-3512"]);
    has(&words(&draft, "charter/changes/since-1.1.html"), &["ten", "five"]);
    has(
        &words(&draft, "changes.html"),
        &[
            "Since 27 June 2025 ",
            "The words of the charter changed.",
            "From 1.1 to the text of today",
        ],
    );
}

#[test]
fn the_redline_and_the_meaning_of_a_version_are_on_its_page() {
    let built = built(&with_history());
    let page = words(&built, "charter/changes/1.0-to-1.1.html");
    has(
        &page,
        &[
            "deleted: ±5 %",
            "inserted: ±10 %",
            "deleted: two",
            "inserted: four",
            "Larger changes go to the portfolio board within five working days.",
            "The PMO scores every project request before it reaches the portfolio board.",
            "Project boards: change of a project",
            "Signed by Dr Ilse Maring, Chief Executive, and Tomas Reuvel, Chief Operating Officer, on 12 March 2026",
        ],
    );
}

#[test]
fn a_change_of_what_the_charter_places_unmakes_the_approval_too() {
    let repo = with_history();
    change(&repo, "content/governance.yaml", |text| {
        swapped(
            text,
            "limit: within ±10 % of cost and four weeks",
            "limit: within ±15 % of cost and six weeks",
        )
    });
    let built = built(&repo);
    has(
        &words(&built, "charter.html"),
        &[
            "Draft: differs from approved version 1.1 in 1 place",
            "Project boards: change of a project: within ±10 % of cost and four weeks",
        ],
    );
    assert_eq!(about_texts(&built), ["PMO-3512"]);
}

#[test]
fn layout_is_no_change_and_neither_is_a_day_of_review() {
    let repo = with_history();
    change(&repo, "content/charter.md", |text| {
        let text = swapped(
            text,
            "A project that lies on the border is in",
            "A project that lies\non the *border* is in",
        );
        swapped(&text, "last_reviewed_on: 2026-09-24", "last_reviewed_on: 2026-10-24")
    });
    let built = built(&repo);
    has(
        &words(&built, "charter.html"),
        &["Version 1.1 is approved and in force"],
    );
    assert_eq!(about_texts(&built), [""; 0]);
}

#[test]
fn a_fingerprint_finds_its_text_under_the_name_that_the_file_had() {
    let repo = sample();
    repo.commit("2026-03-12T10:00:00Z", "As approved");
    let fingerprint = built(&repo).build.playbook().evidence.fingerprint.clone();
    repo.git(&["mv", "content", "book"]);
    repo.commit("2026-04-01T10:00:00Z", "Another folder");
    change(&repo, "book/charter.md", |text| {
        let line = format!("    decision: DC05\n    fingerprint: {fingerprint}\n");
        swapped(text, "    decision: DC05\n", &line)
    });
    repo.commit("2026-04-02T10:00:00Z", "Bind it");
    let site = Site::of(&repo.work.join("book"), "book/");
    let built = site.seen_in(&repo.open(), "book").build();
    let first = &repo.id("HEAD~2")[..7];
    has(
        &words(&built, "charter.html"),
        &[&format!(
            "This page matches the signed text by its fingerprint {}, revision {first}",
            &fingerprint[..12]
        )],
    );
    has(
        &words(&built, "charter/versions/1.1.html"),
        &["with the fingerprint that the list of versions names"],
    );
    assert_eq!(about_texts(&built), [""; 0]);
}

#[test]
fn what_nothing_binds_is_told_to_the_reader_and_the_author() {
    let repo = sample();
    repo.commit("2026-03-12T10:00:00Z", "As approved");
    let built = built(&repo);
    has(
        &words(&built, "charter.html"),
        &["nothing else binds the signatures to it"],
    );
    assert_eq!(about_texts(&built), ["PMO-3513"]);
}

#[test]
fn tags_that_are_no_approvals_here_do_not_count_and_are_told() {
    let repo = with_history();
    repo.git(&["tag", "charter/v3.0"]);
    repo.git(&["checkout", "--quiet", "--orphan", "elsewhere"]);
    repo.commit("2026-05-01T10:00:00Z", "Another line");
    tag(&repo, "charter/v4.0", "2026-05-01T11:00:00Z");
    repo.git(&["checkout", "--quiet", "main"]);
    let built = built(&repo);
    let page = words(&built, "changes.html");
    has(
        &page,
        &[
            "The tag charter/v3.0 says neither who made it nor when",
            "The tag charter/v4.0 lies on another line of history",
        ],
    );
    has(
        &words(&built, "charter.html"),
        &["Version 1.1 is approved and in force"],
    );
}

#[test]
fn without_its_history_a_playbook_is_built_and_says_so() {
    let repo = with_history();
    let none = Site::of(&repo.work.join("content"), "content/").build();
    has(&words(&none, "charter.html"), &["Version 1.1 is approved and in force"]);
    assert!(
        none.pages()
            .all(|(path, _)| !path.starts_with("charter/") && path != "changes.html")
    );

    let work = repo.work.to_string_lossy().into_owned();
    let from = format!("file://{work}");
    repo.git(&["clone", "--quiet", "--depth", "1", &from, "../shallow"]);
    let shallow = crate::git::repository::opened(&repo.beside("shallow"));
    let folder = repo.beside("shallow/content");
    let built = Site::of(&folder, "content/").seen_in(&shallow, "content").build();
    has(
        &words(&built, "changes.html"),
        &["shallow clone", "older revisions were not fetched"],
    );
    has(
        &words(&built, "charter.html"),
        &["Version 1.1 is approved and in force"],
    );
}

#[test]
fn an_audience_reads_nothing_of_the_past_that_is_kept_from_it_today() {
    let repo = with_history();
    // In version 1.0 a board of its own had a right that nobody but executives may read of today.
    change(&repo, "content/governance.yaml", |text| {
        let board = "boards:\n  SECRET:\n    audience: [executives]\n    title: Closing of the harbour clinic\n    \
                     chair: ceo\n    decides: [{topic: Closing the harbour clinic}]\n    members: [ceo]\n    meets: monthly\n";
        swapped(text, "boards:\n", board)
    });
    repo.commit("2026-04-01T10:00:00Z", "A board");
    change(&repo, "content/charter.md", |text| {
        swapped(text, "more than ten working days", "more than five working days")
    });
    let site = || Site::of(&repo.work.join("content"), "content/");
    let whole = site().seen_in(&repo.open(), "content").build();
    has(&words(&whole, "charter/changes/since-1.1.html"), &["harbour clinic"]);
    // It was for everybody then.
    change(&repo, "content/governance.yaml", |text| {
        swapped(
            text,
            "    audience: [executives]\n    title: Closing",
            "    title: Closing",
        )
    });
    repo.commit("2026-04-02T10:00:00Z", "For everybody");
    tag(&repo, "charter/v1.2", "2026-04-02T11:00:00Z");
    change(&repo, "content/governance.yaml", |text| {
        swapped(
            text,
            "    title: Closing",
            "    audience: [executives]\n    title: Closing",
        )
    });
    // Nor of what was made for executives, or for everybody, in the build before.
    let whole = site().audience("executives").seen_in(&repo.open(), "content").build();
    let told = whole
        .pages()
        .filter(|(path, html)| path.starts_with("charter/") && html.contains("harbour clinic"));
    assert!(told.count() > 0, "executives read of it");
    let part = site().audience("all-staff").seen_in(&repo.open(), "content");
    let part = part.build_after(Some(&whole.build));
    assert!(part.pages().any(|(path, _)| path.starts_with("charter/changes/")));
    for (path, bytes) in part.artifacts() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("harbour clinic"), "{path} tells of it");
    }
}

#[test]
fn an_audience_reads_the_numbers_of_the_past_that_everybody_read() {
    let repo = with_history();
    // Some of the metrics that the index is made of are limited; the index itself is for everybody.
    for metric in ["K01", "K02", "K03", "K04", "K05"] {
        change(&repo, "content/metrics.yaml", |text| {
            swapped(
                text,
                &format!("\n{metric}:\n"),
                &format!("\n{metric}:\n  audience: [executives]\n"),
            )
        });
    }
    let sentence = "The index stood at {{ metrics.index }} when this was signed.";
    change(&repo, "content/charter.md", |text| format!("{text}\n\n{sentence}\n"));
    repo.commit("2026-10-21T10:00:00Z", "With a number");
    tag(&repo, "charter/v1.2", "2026-10-21T11:00:00Z");
    change(&repo, "content/charter.md", |text| swapped(text, sentence, ""));
    let site = || Site::of(&repo.work.join("content"), "content/");
    let said = |built: &Built| {
        let page = words(built, "charter/changes/since-1.2.html");
        let (_, after) = page.split_once("The index stood at ").expect(&page);
        after.split(' ').next().map(str::to_owned)
    };
    let whole = site().seen_in(&repo.open(), "content").build();
    let part = site().audience("all-staff").seen_in(&repo.open(), "content").build();
    let number = said(&whole);
    assert!(
        number.as_ref().is_some_and(|number| number.parse::<f64>().is_ok()),
        "{number:?}"
    );
    assert_eq!(said(&part), number);
}

#[test]
fn every_revision_is_listed_with_what_it_changed() {
    let repo = with_history();
    change(&repo, "content/charter.md", |text| {
        swapped(text, "last_reviewed_on: 2026-09-24", "last_reviewed_on: 2026-10-24")
    });
    repo.commit("2026-10-24T10:00:00Z", "Read it through <script>");
    let page = words(&built(&repo), "charter/history.html");
    has(
        &page,
        &[
            "4 revisions since 6 June 2025, the last on 24 October 2026. In 3 of them the words changed",
            "24 Oct 2026 1.1, approved as before Read it through <script>",
            "27 Jun 2025 1.0, approved changed Charter 1.0 as approved",
            "6 Jun 2025 0.9, draft changed First full draft",
        ],
    );
    // What somebody wrote of a change is not for an audience.
    let part = Site::of(&repo.work.join("content"), "content/").audience("all-staff");
    let part = part.seen_in(&repo.open(), "content").build();
    let page = words(&part, "charter/history.html");
    assert!(page.contains("24 Oct 2026 1.1, approved as before") && !page.contains("Read it through"));
}

/// The language of the pages may change after an approval: what was approved stays what it was, and numbers
/// that are only written in another way have not changed.
#[test]
fn approvals_hold_in_every_language() {
    let repo = with_history();
    let settings = std::fs::read_to_string(repo.work.join("content/playbook.yaml")).expect("settings");
    for (path, edit) in [
        ("content/playbook.yaml", None),
        ("content/charter.md", Some(("five working days", "six working days"))),
        ("content/governance.yaml", Some(("±10 % of cost", "±12 % of cost"))),
        (
            "content/charter.md",
            Some(("signatories: [ceo, coo]", "signatories: [coo]")),
        ),
    ] {
        if let Some((from, to)) = edit {
            change(&repo, path, |text| text.replacen(from, to, 1));
        }
        let english = built(&repo);
        let german = swapped(&settings, "language: en", "language: de");
        repo.write("content/playbook.yaml", &german);
        let german = built(&repo);
        let evidence = |built: &Built| built.build.playbook().evidence.clone();
        assert_eq!(evidence(&german), evidence(&english), "{edit:?}");
        assert_eq!(about_texts(&german), about_texts(&english), "{edit:?}");
        repo.write("content/playbook.yaml", &settings);
    }
}
