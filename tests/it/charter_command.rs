//! `pmobook charter`: whether the charter is approved, and how an approval is recorded.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::charter_versions::versions::{swapped, with_history};
use crate::git::repository::Repo;
use crate::harness::Ran;

fn pmobook(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pmobook"));
    command.args(arguments).current_dir(folder).env("NO_COLOR", "1");
    Ran::from(&mut command)
}

/// What `charter status` says, which has to end with a code.
fn status(repo: &Repo, code: i32) -> String {
    pmobook(&repo.work, &["charter", "status"]).ends(code).stdout
}

/// What `charter approve` says, and the words of its errors.
fn approve(repo: &Repo, arguments: &[&str], code: i32) -> (String, String) {
    let all: Vec<&str> = ["charter", "approve"].iter().chain(arguments).copied().collect();
    let ran = pmobook(&repo.work, &all).ends(code);
    (ran.stdout, ran.stderr)
}

/// Text without its line breaks.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(text: &str, expected: &[&str]) {
    let text = flat(text);
    for words in expected {
        assert!(text.contains(words), "`{words}` is not in:\n{text}");
    }
}

fn charter(repo: &Repo) -> String {
    fs::read_to_string(repo.work.join("content/charter.md")).expect("a charter")
}

fn change(repo: &Repo, path: &str, from: &str, to: &str) {
    let path = repo.work.join("content").join(path);
    let text = fs::read_to_string(&path).expect("a file");
    fs::write(&path, swapped(&text, from, to)).expect("a file");
}

/// All bytes below a folder, those of `.git` too.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.display().to_string(), fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

const FOUNDATION: &str = "\
people:
  ceo: {role: Chief Executive, name: Dr Ilse Maring}
  coo: {role: Chief Operating Officer, name: Tomas Reuvel}
";
const GOVERNANCE: &str = "\
boards:
  BD2:
    title: Project boards
    chair: coo
    decides:
      - {topic: Change of a project, limit: within ±10 %}
decisions:
  DC05: {date: 2026-03-12, board: BD2, title: Charter 1.1, result: accepted}
  DC08: {date: 2026-11-20, board: BD2, title: Charter 1.2, result: accepted}
";
const CHARTER: &str = "\
---
version: 1.1
state: approved    # or draft
signatories: [ceo, coo]
versions:
  1.1:
    on: 2026-03-12
    state: approved   # since then
    change: First version
    signed_by: [ceo, coo]
    decision: DC05

# the rest
owner: ceo
---

## Scope

All projects of more than ten days.

## Governance

{{ boards }}
";

/// A small playbook in a repository with one revision.
fn small() -> Repo {
    let repo = Repo::empty();
    repo.write("content/playbook.yaml", "title: Small\n");
    repo.write("content/foundation.yaml", FOUNDATION);
    repo.write("content/governance.yaml", GOVERNANCE);
    repo.write("content/charter.md", CHARTER);
    repo.commit("2026-03-12T10:00:00+00:00", "Charter 1.1");
    repo
}

/// The same with the tag of its version, and a material change after it that is committed.
fn changed() -> Repo {
    let repo = small();
    repo.git(&["tag", "--annotate", "charter/v1.1", "-m", "Approved"]);
    change(&repo, "charter.md", "more than ten days", "more than five days");
    repo.commit("2026-10-20T10:00:00+00:00", "Smaller projects too");
    repo
}

const NEXT: [&str; 8] = [
    "--number",
    "1.2",
    "--on",
    "2026-11-20",
    "--decision",
    "DC08",
    "--change",
    "Smaller projects too",
];

#[test]
fn the_four_states_of_the_sample_are_told_and_end_with_their_codes() {
    let repo = with_history();
    let then = |revision: &str, code: i32| {
        let folder = repo.beside(&revision.replace(['/', '~'], "-"));
        let path = folder.to_str().expect("a path");
        repo.git(&["worktree", "add", "--quiet", "--detach", path, revision]);
        pmobook(&folder, &["charter", "status"]).ends(code).stdout
    };
    has(&then("main~2", 1), &["PMO charter 0.9: draft; no version is in force"]);
    has(
        &then("charter/v1.0", 0),
        &[
            "PMO charter 1.0: approved, 27 June 2025, by Dr Ilse Maring, Chief Executive; Tomas Reuvel",
            "The tag `charter/v1.0` (revision",
            "says which text was approved; this text is the same.",
        ],
    );
    has(
        &then("charter/v1.1", 0),
        &[
            "PMO charter 1.1: approved, 12 March 2026, by Dr Ilse Maring, Chief Executive, and Tomas Reuvel, Chief \
             Operating Officer (decision DC05)",
            "1.1 approved 12 Mar 2026",
            "1.0 superseded 27 Jun 2025",
            "tag charter/v1.0",
        ],
    );
    change(
        &repo,
        "charter.md",
        "more than ten working days",
        "more than five working days",
    );
    change(&repo, "governance.yaml", "limit: within ±10 %", "limit: within ±15 %");
    repo.commit("2026-10-20T10:00:00+02:00", "Wider limits");
    let line = |path: &str, words: &str| {
        let text = fs::read_to_string(repo.work.join(path)).expect("a file");
        1 + text.lines().position(|line| line == words).expect(words)
    };
    let heading = line("content/charter.md", "## Type and authority");
    let board = line("content/governance.yaml", "  BD2:");
    has(
        &status(&repo, 1),
        &[
            "PMO charter 1.1: draft, differs from approved version 1.1 in 2 places",
            &format!("§5 Type and authority: changed, material content/charter.md:{heading}"),
            "Project boards: change of a project: within ±10 %",
            &format!("content/governance.yaml:{board}"),
            "Version 1.1 is in force. Signed by Dr Ilse Maring",
        ],
    );
}

#[test]
fn a_written_record_approves_the_text_and_changes_nothing_else() {
    let repo = changed();
    let before = charter(&repo);
    let all: Vec<&str> = NEXT.iter().chain(&["--write"]).copied().collect();
    let (told, _) = approve(&repo, &all, 0);
    has(
        &told,
        &[
            "1. The record is written into content/charter.md.",
            "git tag --annotate",
        ],
    );
    let print = told.split("Fingerprint: ").nth(1).expect("a fingerprint")[..64].to_owned();
    let entry = format!(
        "    decision: DC05\n  1.2:\n    on: 2026-11-20\n    state: approved\n    change: Smaller projects too\n    \
         signed_by: [ceo, coo]\n    decision: DC08\n    fingerprint: {print}\n"
    );
    let expected = before
        .replace("version: 1.1", "version: 1.2")
        .replace("state: approved   #", "state: superseded   #")
        .replace("state: superseded    # or draft", "state: approved    # or draft")
        .replace("    decision: DC05\n", &entry);
    assert_eq!(charter(&repo), expected);
    let approved = [
        "PMO charter 1.2: approved, 20 November 2026, by Dr Ilse Maring",
        &format!("The fingerprint {}", &print[..12]),
    ];
    has(&status(&repo, 0), &approved);
    assert_eq!(repo.git(&["status", "--porcelain"]).trim(), "M content/charter.md");
    repo.commit("2026-11-21T10:00:00+00:00", "Charter 1.2");
    has(&status(&repo, 0), &approved);
    let (tag, refused) = approve(&repo, &[], 1);
    has(&refused, &["nothing to approve: this text is that of version `1.2`"]);
    has(&tag, &["git tag --annotate --cleanup=whitespace charter/v1.2"]);
    change(&repo, "charter.md", "more than five days", "more than two days");
    has(
        &status(&repo, 1),
        &["draft, differs from approved version 1.2 in 1 place"],
    );
}

#[test]
fn the_printed_lines_do_the_same_when_they_are_pasted() {
    let repo = changed();
    let before = bytes(&repo.work);
    let (told, _) = approve(&repo, &NEXT, 0);
    has(
        &told,
        &[
            "set `version: 1.2` at the top",
            "set `state: superseded` in the entry of version 1.1",
            "either is enough",
        ],
    );
    status(&repo, 1);
    assert_eq!(bytes(&repo.work), before, "nothing is written unasked");
    let start = told.find("  1.2:\n").expect("the entry");
    let end = start + told[start..].find("\n\n").expect("its end") + 1;
    change(
        &repo,
        "charter.md",
        "    decision: DC05\n",
        &format!("    decision: DC05\n{}", &told[start..end]),
    );
    change(&repo, "charter.md", "version: 1.1", "version: 1.2");
    change(
        &repo,
        "charter.md",
        "state: approved   # since then",
        "state: superseded   # since then",
    );
    has(&status(&repo, 0), &["PMO charter 1.2: approved, 20 November 2026"]);
}

/// Runs the command that makes the tag, as it was printed.
fn tag_as_printed(repo: &Repo, told: &str, folder: &Path) {
    let start = told.find("   git ").expect("a command");
    let script = &told[start..];
    let output = Command::new("sh")
        .args(["-c", script])
        .current_dir(folder)
        .env("HOME", repo.temp.path())
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_COMMITTER_NAME", "Carl Committer")
        .env("GIT_COMMITTER_EMAIL", "carl@example.org")
        .env("GIT_COMMITTER_DATE", "2026-11-21T12:00:00+00:00")
        .output()
        .expect("a shell");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_printed_command_makes_a_tag_that_is_read_back() {
    let repo = changed();
    let hostile = "# It's $(touch oops) `touch oops` \"quoted\" \\ ; touch oops";
    let all: Vec<&str> = NEXT[..6]
        .iter()
        .chain(&["--change", hostile, "--write"])
        .copied()
        .collect();
    let (told, _) = approve(&repo, &all, 0);
    let print = told.split("Fingerprint: ").nth(1).expect("a fingerprint")[..64].to_owned();
    // Without the fingerprint in the list, only the tag binds.
    change(&repo, "charter.md", &format!("    fingerprint: {print}\n"), "");
    repo.commit("2026-11-21T10:00:00+00:00", "Charter 1.2");
    has(&status(&repo, 0), &["Warning: Only the charter's own word"]);
    pmobook(&repo.work, &["charter", "status", "--strict"]).ends(1);
    tag_as_printed(&repo, &told, &repo.work);
    assert!(!repo.work.join("oops").exists());
    let told = status(&repo, 0);
    has(&told, &["The tag `charter/v1.2` (revision", "1.2 approved 20 Nov 2026"]);
    assert!(!told.contains("Warning"), "{told}");
    pmobook(&repo.work, &["charter", "status", "--strict"]).ends(0);
    // Without its entry in the list, the tag says all of it.
    let text = charter(&repo);
    let start = text.find("  1.2:").expect("the entry");
    let end = start + text[start..].find("\n\n").expect("its end");
    repo.write("content/charter.md", format!("{}{}", &text[..start], &text[end + 1..]));
    let json: Value = serde_json::from_str(
        &pmobook(&repo.work, &["charter", "status", "--format", "json"])
            .ends(0)
            .stdout,
    )
    .expect("one JSON document");
    let version = &json["versions"][0];
    assert_eq!(
        (json["version"].as_u64(), json["verdict"].as_str()),
        (Some(1), Some("approved"))
    );
    assert_eq!(version["change"], hostile);
    assert_eq!(version["signed_by"], serde_json::json!(["ceo", "coo"]));
    assert_eq!(version["decision"], "DC08");
    assert_eq!(version["tag"], "charter/v1.2");
    assert_eq!(version["fingerprint"], print.as_str());
}

#[test]
fn the_command_leads_to_the_repository_from_anywhere() {
    let repo = changed();
    let arguments = ["charter", "approve", "--root", "work", "--write"];
    let all: Vec<&str> = arguments.iter().chain(&NEXT).copied().collect();
    let told = pmobook(repo.temp.path(), &all).ends(0).stdout;
    repo.commit("2026-11-21T10:00:00+00:00", "Charter 1.2");
    tag_as_printed(&repo, &told, repo.temp.path());
    has(&status(&repo, 0), &["The tag `charter/v1.2`"]);
}

#[test]
fn a_change_that_stands_in_other_files_is_bound_by_the_revision_of_its_record() {
    let repo = small();
    repo.git(&["tag", "--annotate", "charter/v1.1", "-m", "Approved"]);
    change(&repo, "governance.yaml", "within ±10 %", "within ±15 %");
    repo.commit("2026-10-20T10:00:00+00:00", "Wider limits");
    has(&status(&repo, 1), &["in 1 place", "content/governance.yaml:2"]);
    let all: Vec<&str> = NEXT.iter().chain(&["--write"]).copied().collect();
    let (told, _) = approve(&repo, &all, 0);
    assert!(charter(&repo).contains("fingerprint"));
    status(&repo, 0);
    repo.commit("2026-11-21T10:00:00+00:00", "Charter 1.2");
    has(&status(&repo, 0), &["PMO charter 1.2: approved", "The fingerprint "]);
    change(&repo, "governance.yaml", "within ±15 %", "within ±20 %");
    status(&repo, 1);
    change(&repo, "governance.yaml", "within ±20 %", "within ±15 %");
    tag_as_printed(&repo, &told, &repo.work);
    has(
        &status(&repo, 0),
        &["PMO charter 1.2: approved", "The tag `charter/v1.2`"],
    );
    change(&repo, "governance.yaml", "within ±15 %", "within ±20 %");
    status(&repo, 1);
}

#[test]
fn editorial_is_only_what_changes_no_meaning() {
    let repo = changed();
    let asked = [
        "--number",
        "1.1.1",
        "--on",
        "2026-11-20",
        "--change",
        "Typing errors",
        "--class",
        "editorial",
        "--write",
    ];
    let (_, refused) = approve(&repo, &asked, 1);
    has(
        &refused,
        &[
            "more than an editorial change of version `1.1`",
            "a number changed: ten → five",
            "--class material",
        ],
    );
    assert!(!charter(&repo).contains("1.1.1"));
    change(
        &repo,
        "charter.md",
        "All projects of more than five days",
        "All of the projects of more than ten days",
    );
    has(&status(&repo, 1), &["Only wording differs", "--class editorial"]);
    approve(&repo, &asked, 0);
    assert!(!charter(&repo).contains("signed_by: []"));
    has(
        &status(&repo, 0),
        &[
            "1.1.1: approved, 20 November 2026, as an editorial change of version 1.1, which was approved on 12 March 2026",
        ],
    );
    change(&repo, "charter.md", "more than ten days", "more than five days");
    status(&repo, 1);
}

#[test]
fn wrong_approvals_are_refused_with_advice() {
    let repo = changed();
    let with = |from: &[&'static str]| -> Vec<&'static str> { NEXT.iter().chain(from).copied().collect() };
    for (arguments, code, words) in [
        (
            vec![],
            2,
            "version `1.1` is approved already, with another text help: approve this one under a number of its own, such as `--number 1.2`",
        ),
        (
            vec!["--number", "1.2"],
            2,
            "add `--on 2026-11-20`, the day of the approval, and `--change",
        ),
        (
            with(&["--by", "ceoo"]),
            2,
            "there is no person or role `ceoo` help: did you mean `ceo`?",
        ),
        (
            vec![
                "--number",
                "1.2",
                "--on",
                "2026-11-20",
                "--change",
                "x",
                "--decision",
                "DC8",
            ],
            2,
            "there is no decision `DC8` help: did you mean `DC08`?",
        ),
        (
            vec!["--number", "1.0", "--on", "2026-11-20", "--change", "x"],
            2,
            "version `1.0` comes before version `1.1`",
        ),
        (
            vec!["--number", "1.2", "--on", "2026-01-20", "--change", "x"],
            2,
            "20 January 2026 lies before the day of version `1.1`",
        ),
        (
            vec!["--number", "1 2", "--on", "2026-11-20", "--change", "x"],
            2,
            "`1 2` is no number",
        ),
        (
            vec!["--number", "1.2", "--on", "2026-11-20", "--change", "x\u{1b}[2J"],
            2,
            "letters in it that cannot be seen",
        ),
        (
            vec!["--number", "1.2", "--on", "soon"],
            2,
            "write the day as year-month-day",
        ),
    ] {
        let (told, refused) = approve(&repo, &arguments, code);
        assert_eq!(told, "", "{arguments:?}");
        has(&refused, &[words]);
    }
    let (told, _) = approve(&repo, &with(&["--by", "ceo"]), 0);
    has(
        &told,
        &[
            "Warning: By `signatories`, it has to be signed by `coo` too.",
            "signed_by: [ceo]",
        ],
    );
    change(&repo, "charter.md", "more than five days", "more than ten days");
    let (_, refused) = approve(&repo, &with(&[]), 1);
    has(&refused, &["nothing to approve: this text is that of version `1.1`"]);
    change(&repo, "charter.md", "owner: ceo", "ownr: ceo");
    let (_, refused) = approve(&repo, &with(&[]), 1);
    has(&refused, &["PMO-1003", "The charter cannot be read"]);
    fs::remove_file(repo.work.join("content/charter.md")).expect("a file");
    for command in ["status", "approve"] {
        let ran = pmobook(&repo.work, &["charter", command]).ends(2);
        has(&ran.stderr, &["there is no charter in `.`", "content/charter.md"]);
    }
    pmobook(&repo.work, &["charter", "status", "--root", "nowhere"]).ends(2);
}

#[test]
fn an_approval_that_nothing_binds_is_told_and_can_be_bound_later() {
    let repo = small();
    has(
        &status(&repo, 0),
        &[
            "1.1: approved, 12 March 2026",
            "Warning: Only the charter's own word says which text was approved: revision",
            "only its own word",
        ],
    );
    pmobook(&repo.work, &["charter", "status", "--strict"]).ends(1);
    let (told, _) = approve(&repo, &["--write"], 0);
    has(&told, &["Approval of PMO charter 1.1: 12 March 2026", "charter/v1.1"]);
    assert_eq!(charter(&repo).matches("fingerprint:").count(), 1);
    has(&status(&repo, 0), &["The fingerprint"]);
    fs::remove_dir_all(repo.work.join(".git")).expect("a folder");
    has(
        &status(&repo, 0),
        &[
            "The fingerprint",
            "What the history does not tell - the folder lies in no git repository",
        ],
    );
    repo.write("content/charter.md", CHARTER);
    has(
        &status(&repo, 0),
        &["Warning: Nobody knows which text was approved as version 1.1"],
    );
    let (told, _) = approve(&repo, &[], 0);
    has(&told, &["fingerprint: ", "lies in no git repository"]);
    assert!(!told.contains("git tag"), "{told}");
}

#[test]
fn a_draft_that_is_listed_needs_nothing_but_the_command() {
    let repo = changed();
    change(
        &repo,
        "charter.md",
        "version: 1.1\nstate: approved",
        "version: '1.2'\nstate: draft",
    );
    let entry = "    decision: DC05\n  1.2: {on: 2026-11-20, state: draft, change: Smaller projects too}\n";
    change(&repo, "charter.md", "    decision: DC05\n", entry);
    has(
        &status(&repo, 1),
        &["1.2: draft, differs from approved version 1.1 in 1 place"],
    );
    approve(&repo, &["--write"], 0);
    has(
        &charter(&repo),
        &["version: '1.2' state: approved", "signed_by: [ceo, coo], fingerprint: "],
    );
    has(
        &status(&repo, 0),
        &["1.2: approved, 20 November 2026, by Dr Ilse Maring"],
    );
}

#[test]
fn what_cannot_be_written_piece_by_piece_is_told_and_left_alone() {
    let repo = changed();
    let flow = "versions: {1.1: {on: 2026-03-12, state: approved, change: First version, signed_by: [ceo, coo]}}\n";
    let text = charter(&repo);
    let start = text.find("versions:").expect("versions");
    let end = text.find("\n# the rest").expect("the rest");
    let written = format!("{}{flow}{}", &text[..start], &text[end..]);
    repo.write("content/charter.md", &written);
    let all: Vec<&str> = NEXT.iter().chain(&["--write"]).copied().collect();
    let (told, refused) = approve(&repo, &all, 1);
    has(
        &refused,
        &["content/charter.md was left as it is, because its `versions` stand on one line"],
    );
    has(&told, &["fingerprint: "]);
    assert_eq!(charter(&repo), written);
    // A byte order mark and the line ends of another system stay.
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    repo.write("content/charter.md", &windows);
    approve(&repo, &all, 0);
    let made = charter(&repo);
    assert!(made.starts_with("\u{feff}---\r\n") && made.matches('\n').count() == made.matches("\r\n").count());
    status(&repo, 0);
}

#[test]
fn hostile_words_reach_no_terminal() {
    let repo = changed();
    change(
        &repo,
        "charter.md",
        "version: 1.1\n",
        "title: \"A\\e[2J\\u202Eb\\aword\"\nversion: 1.1\n",
    );
    change(
        &repo,
        "foundation.yaml",
        "name: Dr Ilse Maring",
        "name: \"Eve\\e]0;x\\a\"",
    );
    let commands: [&[&str]; 3] = [&["status"], &["status", "--format", "json"], &["approve"]];
    for command in commands {
        // Without a terminal, colours are taken out, and with them what is not ours.
        let mut all: Vec<&str> = ["--color", "always", "charter"]
            .iter()
            .chain(command)
            .copied()
            .collect();
        if command == ["approve"] {
            all.extend(NEXT);
        }
        let ran = pmobook(&repo.work, &all);
        let told = format!("{}{}", ran.stdout, ran.stderr);
        assert!(told.contains("word") && told.contains("Eve"), "{told}");
        let own = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[1;32m", "\u{1b}[1;33m"];
        let told = own.iter().fold(told, |told, code| told.replace(code, ""));
        let harmful = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!told.contains(harmful), "{told:?}");
    }
}
