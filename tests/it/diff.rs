//! `diff`: what changed between two states of the sample, told for people and for machines.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::git::repository::Repo;
use crate::harness::{Ran, copy, repository};

const NEW: &str = "Project boards may approve changes within ±10 % of cost and four weeks of schedule. Larger changes go \
                   to the portfolio board within five working days.";
const OLD: &str = "Project boards may approve changes within ±5 % of cost and two weeks of schedule.";

/// The sample in a repository: version 1.0 of the charter, version 1.1, and a change that is not committed.
fn sample() -> Repo {
    let repo = Repo::empty();
    copy(&repository("content"), &repo.work.join("content"), false);
    change(&repo, "charter.md", NEW, OLD);
    change(&repo, "charter.md", "\nversion: 1.1\n", "\nversion: 1.0\n");
    change(
        &repo,
        "governance.yaml",
        "limit: within ±10 % of cost and four weeks",
        "limit: within ±5 % of cost and two weeks",
    );
    repo.commit("2025-06-27T12:00:00+00:00", "Charter 1.0");
    repo.git(&["tag", "-a", "charter/v1.0", "-m", "Approved"]);
    change(&repo, "charter.md", OLD, NEW);
    change(&repo, "charter.md", "\nversion: 1.0\n", "\nversion: 1.1\n");
    change(
        &repo,
        "governance.yaml",
        "limit: within ±5 % of cost and two weeks",
        "limit: within ±10 % of cost and four weeks",
    );
    repo.commit("2026-03-12T12:00:00+00:00", "Charter 1.1");
    repo.git(&["tag", "-a", "charter/v1.1", "-m", "Approved"]);
    repo
}

fn change(repo: &Repo, file: &str, from: &str, to: &str) {
    let path = repo.work.join("content").join(file);
    let text = fs::read_to_string(&path).expect(file);
    assert!(text.contains(from), "{file} holds {from}");
    fs::write(path, text.replacen(from, to, 1)).expect(file);
}

/// Changes of every kind: a figure, a new risk, a service that went, an article that moved.
fn work_on(repo: &Repo) {
    change(repo, "metrics/delivery.csv", "2026-10,81,", "2026-10,86,");
    let risk = "risks:\n  R90:\n    title: The supplier of the register is sold\n    probability: 1\n    impact: 2\n    \
                strategy: accept\n    owner: cio\n  R01:";
    change(repo, "risks.yaml", "risks:\n  R01:", risk);
    let services = fs::read_to_string(repo.work.join("content/services.yaml")).expect("services");
    let (before, rest) = services.split_once("  SV13:\n").expect("SV13");
    let (_, after) = rest.split_once("  SV14:\n").expect("SV14");
    repo.write("content/services.yaml", format!("{before}  SV14:\n{after}"));
    let guide = "content/guides/closing-a-project.md";
    fs::rename(
        repo.work.join(guide),
        repo.work.join("content/guides/onboarding/closing-a-project.md"),
    )
    .expect("a guide");
}

fn diff(repo: &Repo, arguments: &[&str], code: i32) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pmobook"));
    command.arg("diff").args(arguments).current_dir(&repo.work);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    Ran::from(&mut command).ends(code)
}

/// The words without how they are broken into lines.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn two_versions_of_the_charter_are_told_word_by_word_and_by_what_they_mean() {
    let repo = sample();
    for (from, to) in [
        ("1.0", "1.1"),
        ("v1.0", "charter/v1.1"),
        ("2025-06-27", "HEAD"),
        ("HEAD~1", "main"),
    ] {
        let told = flowing(&diff(&repo, &[from, to], 0).stdout);
        for expected in [
            "§9 Governance and decision rights: changed, material",
            "within [-±5 %-] {+±10 %+} of cost and [-two-] {+four+} weeks of schedule. {+Larger changes go to the \
             portfolio board within five working days.+}",
            "27 June 2025 (",
            "Charter 1.1)",
            "From 27 June 2025 to 12 March 2026 the decision rights of the project boards changed.",
            "Project boards: change of",
        ] {
            assert!(told.contains(expected), "{from} {to}: {expected} in {told}");
        }
    }
    // Side by side: the limit as it was, and as it is.
    let told = diff(&repo, &["1.0", "1.1"], 0).stdout;
    let row = told
        .lines()
        .rfind(|line| line.contains("Project boards: change of"))
        .expect("a row");
    assert!(
        row.contains("within ±5 % of cost") && row.contains("within ±10 % of cost"),
        "{row}"
    );
}

#[test]
fn the_whole_book_is_told_against_the_folder_as_it_is() {
    let repo = sample();
    work_on(&repo);
    let told = flowing(&diff(&repo, &["1.1"], 0).stdout);
    for expected in [
        "To the folder as it is, data of",
        "Since 12 March 2026 ",
        "one item was added, one was removed and one was moved to another page",
        "On-time milestone delivery 81 % → 86 % better, now on track",
        "+ New: The supplier of the register is sold (risk R90)",
        "- Gone: Project health checks and audits (service SV13)",
        "~ Moved: Close a project (article), from guides/closing-a-project to guides/onboarding/closing-a-project",
        "further figures moved with these or weigh little",
        "5 files differ: guides/closing-a-project.md, guides/onboarding/closing-a-project.md, metrics/delivery.csv, \
         risks.yaml, services.yaml.",
    ] {
        assert!(told.contains(expected), "{expected} in {told}");
    }
    for noise in ["Charter One", "Products and services 14", "share of the way", "\u{1b}"] {
        assert!(!told.contains(noise), "{noise} in {told}");
    }
    // Of the charter alone only what it stands for.
    let told = flowing(&diff(&repo, &["1.1", "--charter"], 0).stdout);
    assert!(told.contains("Service SV13") && !told.contains("R90"), "{told}");
    let told = flowing(&diff(&repo, &["1.0", "HEAD", "--charter"], 0).stdout);
    assert!(told.contains("{+±10 %+}") && !told.contains("files differ"), "{told}");
}

#[test]
fn the_same_is_told_to_machines() {
    let repo = sample();
    work_on(&repo);
    let told = diff(&repo, &["1.0", "--format", "json"], 0).stdout;
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!((&told["version"], &told["differs"]), (&1.into(), &true.into()));
    assert_eq!(
        told["from"]["revision"].as_str(),
        Some(repo.id("charter/v1.0^{}").as_str())
    );
    assert_eq!(
        (&told["from"]["date"], &told["to"]["revision"]),
        (&"2025-06-27".into(), &Value::Null)
    );
    let clauses = told["charter"]["clauses"].as_array().expect("clauses");
    // What is filled in from elsewhere differs too, in a clause whose own words stayed.
    let filled = "Words unchanged; what is filled in differs";
    assert!(clauses.iter().any(|clause| clause["what"] == filled));
    let changed = clauses.iter().find(|clause| clause["what"] == "Changed, material");
    let clause = changed.expect("a changed clause");
    let passages = clause["passages"].as_array().expect("passages");
    let runs = passages
        .iter()
        .flat_map(|passage| passage["cells"][0].as_array().expect("runs"));
    let inserted: Vec<&str> = runs
        .filter(|run| run["kind"] == "inserted")
        .filter_map(|run| run["text"].as_str())
        .collect();
    assert_eq!(inserted[..2], ["±10 %", "four"]);
    let words = &told["meaning"][0]["words"][0];
    assert_eq!((&words[0], &words[1]), (&"±5 %".into(), &"±10 %".into()));
    let chapters = told["chapters"].as_array().expect("chapters");
    let chapter = |key: &str| chapters.iter().find(|chapter| chapter["key"] == key).expect(key);
    let metric = &chapter("metrics")["figures"];
    let metric = metric
        .as_array()
        .into_iter()
        .flatten()
        .find(|figure| figure["key"] == "metrics.K01.value");
    assert_eq!(metric.expect("K01")["course"], "better");
    assert_eq!(chapter("services")["entries"][0]["change"], "removed");
    assert!(told["further"].as_array().is_some_and(|further| further.len() > 3));
}

#[test]
fn exit_codes_are_those_of_git() {
    let repo = sample();
    let nothing = diff(&repo, &["1.1", "--exit-code"], 0).stdout;
    assert!(nothing.contains("Nothing differs."), "{nothing}");
    diff(&repo, &["1.0", "1.1"], 0);
    diff(&repo, &["1.0", "1.1", "--exit-code"], 1);
    diff(&repo, &["1.0", "1.1", "--exit-code", "--format", "json"], 1);
    let quiet = diff(&repo, &["1.0", "1.1", "--exit-code", "--quiet"], 1);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
    // A word that no figure and no entry shows is a difference too, but none of the charter.
    change(&repo, "risks.yaml", "Deputy sponsor named", "A deputy sponsor is named");
    diff(&repo, &["1.1", "--exit-code"], 1);
    diff(&repo, &["1.1", "--exit-code", "--charter"], 0);
    for (arguments, expected) in [
        (&["1.2"][..], "the repository knows no revision `1.2`"),
        (&["charter/v1.2"], "did you mean `charter/v1.0`?"),
        (&["1999-01-01"], "is before the first revision"),
        (&["1.0", "nothing-like-it"], "git tag"),
        (&[], "<FROM>"),
    ] {
        let ran = diff(&repo, arguments, 2);
        assert!(ran.stderr.contains(expected) && ran.stdout.is_empty(), "{}", ran.stderr);
    }
    let elsewhere = Repo {
        work: repo.beside("elsewhere"),
        temp: tempfile::TempDir::new().expect("a folder"),
    };
    fs::create_dir_all(elsewhere.work.join("content")).expect("a folder");
    let ran = diff(&elsewhere, &["1.0"], 2);
    assert!(
        ran.stderr.contains("lies in no git repository") && !ran.stderr.contains("--rev"),
        "{}",
        ran.stderr
    );
}

#[test]
fn nothing_that_a_stranger_wrote_reaches_the_terminal_but_letters() {
    let repo = Repo::empty();
    let evil = "\u{1b}[2J\u{9b}31m\u{202e}\u{7}";
    let risk = |title: &str| {
        format!("risks:\n  R1:\n    title: \"{title}\"\n    probability: 1\n    impact: 1\n    strategy: accept\n")
    };
    let charter =
        |text: &str| format!("---\nversion: 1\nstate: draft\n---\n\n## Clause {evil}\n\nWords {text} {evil}\n");
    repo.write("content/risks.yaml", risk("Harmless"));
    repo.write("content/charter.md", charter("one"));
    repo.write("content/broken\u{1b}[2J.yaml", "a: [");
    repo.commit("2026-01-01T12:00:00+00:00", &format!("first {evil}"));
    repo.write("content/risks.yaml", risk(r"Hostile \e[2J \x9b31m \u202e \a"));
    repo.write("content/charter.md", charter("two"));
    repo.write("content/new\u{1b}[2J.md", format!("# New {evil}\n\nWords.\n"));
    for arguments in [
        &["HEAD"][..],
        &["HEAD", "--format", "json"],
        &["HEAD", "--color", "always"],
    ] {
        let ran = diff(&repo, arguments, 0);
        let own = |text: &str| {
            ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[31m", "\u{1b}[32m"]
                .iter()
                .fold(text.to_owned(), |text, code| text.replace(code, ""))
        };
        let out = if arguments.contains(&"always") {
            own(&ran.stdout)
        } else {
            ran.stdout.clone()
        };
        for text in [out.as_str(), ran.stderr.as_str()] {
            let bad = text
                .chars()
                .find(|letter| letter.is_control() && *letter != '\n' || *letter == '\u{202e}');
            assert_eq!(bad, None, "{arguments:?}: {text:?}");
        }
        assert!(ran.stdout.contains("Hostile"), "{}", ran.stdout);
    }
}

#[test]
fn what_could_not_be_read_is_named() {
    let repo = sample();
    let path = "content/risks.yaml";
    let good = fs::read_to_string(repo.work.join(path)).expect("risks");
    repo.write(
        path,
        good.replacen("    probability: 2\n", "    probability: often\n", 1),
    );
    repo.commit("2026-04-01T12:00:00+00:00", "A slip");
    repo.write(path, &good);
    let ran = diff(&repo, &["HEAD"], 0);
    let note =
        "note: in `HEAD` this could not be read whole, so what it holds seems not to be there: `content/risks.yaml`";
    assert_eq!(ran.stderr.trim_end(), note);
    let told: Value = serde_json::from_str(&diff(&repo, &["HEAD", "--format", "json"], 0).stdout).expect("JSON");
    assert_eq!(told["from"]["unread"][0], path);
    // The days and the words of findings are nobody's business here.
    assert_eq!(diff(&repo, &["1.0", "1.1"], 0).stderr, "");
}

#[test]
fn a_charter_that_came_or_went_and_a_playbook_without_one_are_told() {
    let repo = Repo::empty();
    let charter = "---\nversion: 1\nstate: draft\n---\n\n## Purpose\n\nTo help.\n";
    repo.write("content/start.md", "# Start\n");
    repo.commit("2026-01-01T12:00:00+00:00", "none");
    let told = diff(&repo, &["HEAD", "--charter"], 0).stdout;
    assert!(told.contains("Nothing of the charter differs."), "{told}");
    repo.write("content/charter.md", charter);
    repo.commit("2026-01-01T12:00:00+00:00", "one");
    let told = diff(&repo, &["HEAD~1", "HEAD", "--charter", "--exit-code"], 1).stdout;
    assert!(told.contains("There was no charter before."), "{told}");
    let told = diff(&repo, &["HEAD", "HEAD~1"], 0).stdout;
    assert!(
        told.contains("There is no charter any more.") && told.contains("From `HEAD` to `HEAD~1`"),
        "{told}"
    );
}
