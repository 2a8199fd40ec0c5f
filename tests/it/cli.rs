//! The program as people and scripts use it.

use std::io::Read;
use std::process::Stdio;

use serde_json::Value;

use crate::harness::{Folder, Ran, Site};

/// A folder with one error and one warning.
fn at_fault() -> Folder {
    Folder::new()
        .file("content/overview.yaml", "ownr: coo\n")
        .file("content/start.md", "# Start\n\n[nothing](nowhere.md)\n")
}

/// A folder with one warning.
fn warned() -> Folder {
    Folder::small().file("content/more.md", "# More\n\n[nothing](nowhere.md)\n")
}

#[test]
fn exit_codes_say_what_kind_of_thing_went_wrong() {
    let small = Folder::small();
    let folder = at_fault();
    small.run(&["build"]).ends(0);
    small.run(&["check"]).ends(0);
    folder.run(&["build"]).ends(1);
    folder.run(&["check"]).ends(1);
    warned().run(&["build"]).ends(0);
    for wrong in [
        &["build", "--no-such-flag"][..],
        &["no-such-command"],
        &["build", "--root", "nowhere"],
        &["check", "--as-of", "soon"],
        &[],
    ] {
        small.run(wrong).ends(2);
    }
    small.run(&["--help"]).ends(0);
    small.run(&["--version"]).ends(0);
}

#[test]
fn an_empty_folder_and_an_unknown_theme_are_usage_errors_with_advice() {
    let ran = Folder::new().run(&["build"]).ends(2);
    assert!(ran.stderr.contains("pmobook init"), "{}", ran.stderr);
    let ran = Folder::small()
        .file("content/playbook.yaml", "theme: dark\n")
        .run(&["build"])
        .ends(2);
    assert!(ran.stderr.contains("themes/dark"), "{}", ran.stderr);
}

#[test]
fn explain_knows_every_code_in_every_spelling() {
    let folder = Folder::new();
    let list = folder.run(&["explain"]).ends(0).stdout;
    for rule in pmobook::rules() {
        assert!(list.contains(rule.code), "{}", rule.code);
        let ran = folder.run(&["explain", rule.code]).ends(0);
        for part in [rule.code, rule.name, "For example:", "To mend it:"] {
            assert!(ran.stdout.contains(part), "{}: no {part}", rule.code);
        }
    }
    let whole = folder.run(&["explain", "PMO-1003"]).stdout;
    for spelling in ["pmo-1003", "1003", " PMO-1003 "] {
        assert_eq!(folder.run(&["explain", spelling]).ends(0).stdout, whole);
    }
}

#[test]
fn explain_suggests_the_nearest_code() {
    let ran = Folder::new().run(&["explain", "PMO-103"]).ends(2);
    assert!(
        ran.stderr.contains("did you mean `PMO-1003`?") || ran.stderr.contains("did you mean `PMO-"),
        "{}",
        ran.stderr
    );
    assert!(
        Folder::new()
            .run(&["explain", "weather"])
            .ends(2)
            .stderr
            .contains("lists all codes")
    );
}

#[test]
fn check_prints_json_that_mirrors_the_findings() {
    let folder = at_fault();
    let ran = folder.run(&["check", "--format", "json"]).ends(1);
    let json: Value = serde_json::from_str(&ran.stdout).expect("one JSON document");
    let built = Site::of(&folder.path("content"), "content/").build();
    let found = built.findings();
    assert_eq!(json["errors"].as_u64(), Some(1));
    assert_eq!(json["warnings"].as_u64(), Some(1));
    let listed = json["findings"].as_array().expect("a list");
    assert_eq!(listed.len(), found.len());
    for (listed, found) in listed.iter().zip(found) {
        let at = &listed["at"];
        let place = format!(
            "{}:{}:{} {}",
            at["file"].as_str().expect("a file"),
            at["line"],
            at["column"],
            listed["code"].as_str().expect("a code")
        );
        assert_eq!(place, found.place());
        assert_eq!(listed["message"], found.message);
    }
}

#[test]
fn check_prints_annotations_for_github() {
    let ran = at_fault().run(&["check", "--format", "github"]).ends(1);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("::error file=content/overview.yaml,line=1,col=1,title=PMO-1003::"),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].starts_with("::warning file=content/start.md,line=3,col=1,title=PMO-2006::"),
        "{}",
        lines[1]
    );
}

#[test]
fn what_init_makes_builds_without_a_finding() {
    for flags in [&["init", "new"][..], &["init", "new", "--bare"]] {
        let folder = Folder::new();
        folder.run(flags).ends(0);
        let ran = folder.run(&["build", "--root", "new", "--strict"]).ends(0);
        assert!(ran.stderr.starts_with("Built "), "{}", ran.stderr);
        assert!(folder.exists("new/output/index.html"));
    }
}

#[test]
fn init_makes_the_sample_of_the_repository() {
    let folder = Folder::new();
    folder.run(&["init"]).ends(0);
    let made = Site::of(&folder.path("content"), "content/").texts();
    assert_eq!(made, Site::sample().texts());
}

#[test]
fn init_never_touches_a_playbook_that_is_there() {
    let folder = Folder::small();
    let before = folder.snapshot("");
    for flags in [&["init"][..], &["init", "--bare"], &["init", "."]] {
        folder.run(flags).ends(2);
        assert!(folder.snapshot("") == before);
    }
}

#[test]
fn as_of_decides_what_is_overdue() {
    let folder = Folder::small().file(
        "content/overview.yaml",
        "decisions:\n  a: {title: Decide, who: Board, by: 2026-06-30}\n",
    );
    let overdue = |day: &str| {
        folder
            .run(&["check", "--as-of", day])
            .ends(0)
            .stderr
            .contains("PMO-3901")
    };
    assert!(!overdue("2026-06-30"));
    assert!(overdue("2026-07-01"));
}

#[test]
fn drafts_are_built_only_when_asked_for() {
    let folder = Folder::small().file("content/plan.md", "---\ndraft: yes\n---\n# Plan\n");
    folder.run(&["build"]).ends(0);
    assert!(!folder.exists("output/plan.html"));
    folder.run(&["build", "--drafts"]).ends(0);
    assert!(folder.exists("output/plan.html"));
    folder.run(&["build"]).ends(0);
    assert!(!folder.exists("output/plan.html"), "and go again");
}

#[test]
fn a_link_that_stops_a_build_leaves_the_earlier_site_as_it_was() {
    let folder = Folder::new().file("content/a.md", "---\ntitle: A\n---\none\n");
    folder.run(&["build", "--strict"]).ends(0);
    let before = folder.snapshot("output");
    // Pages are made before their links are checked; what was made is dropped.
    folder.write("content/a.md", "---\ntitle: A\n---\ntwo [b](b.md)\n");
    let ran = folder.run(&["build", "--strict"]).ends(1);
    assert!(ran.stderr.contains("Nothing was written"), "{}", ran.stderr);
    assert_eq!(folder.snapshot("output"), before);
    assert!(!folder.exists(".output.pmobook"), "what was made lies there still");
    folder
        .run(&["build", "--strict", "--output-dir", "sites/new/out"])
        .ends(1);
    assert!(!folder.exists("sites"), "folders were made for nothing");
}

#[test]
fn strict_stops_at_warnings() {
    let folder = warned();
    folder.run(&["build", "--strict"]).ends(1);
    assert!(!folder.exists("output"));
    folder.run(&["build"]).ends(0);
}

#[test]
fn quiet_prints_errors_only() {
    let ran = warned().run(&["build", "-q"]).ends(0);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", ""));
    let ran = at_fault().run(&["check", "-q"]).ends(1);
    assert!(
        ran.stderr.contains("PMO-1003") && !ran.stderr.contains("PMO-2006"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_build_ends_with_what_it_built() {
    let ran = Folder::sample().run(&["build"]).ends(0);
    let last = ran.stderr.lines().last().unwrap_or_default();
    let parts = ["Built ", " pages, ", " charts in ", " s → ", "output/index.html"];
    assert!(parts.iter().all(|part| last.contains(part)), "{last}");
    assert_eq!(ran.stdout, "");
}

#[test]
fn colours_are_used_only_where_they_are_wanted() {
    let folder = at_fault();
    let colored = |ran: &Ran| ran.stderr.contains('\u{1b}');
    assert!(!colored(&folder.run(&["check"])), "no terminal");
    assert!(colored(&folder.run(&["check", "--color", "always"])));
    assert!(!colored(&folder.run(&["check", "--color", "never"])));
    assert!(!colored(&Ran::from(folder.command(&["check"]).env("NO_COLOR", "1"))));
}

#[test]
fn a_reader_who_leaves_early_is_no_mishap() {
    let folder = at_fault();
    for arguments in [
        &["explain"][..],
        &["completion", "bash"],
        &["check", "--format", "json"],
        &["--help"],
    ] {
        let mut child = folder
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        drop(child.stdout.take());
        let mut errors = String::new();
        child
            .stderr
            .take()
            .expect("a pipe")
            .read_to_string(&mut errors)
            .expect("text");
        child.wait().expect("it ends");
        assert!(!errors.contains("panicked"), "{arguments:?}: {errors}");
    }
}

#[test]
fn completions_are_there_for_every_shell() {
    for shell in ["bash", "zsh", "fish"] {
        let ran = Folder::new().run(&["completion", shell]).ends(0);
        assert!(
            ran.stdout.contains("pmobook") && ran.stdout.contains("explain"),
            "{shell}"
        );
    }
}

#[test]
fn manuals_fit_into_80_columns_and_help_into_90() {
    let folder = Folder::new();
    let mut wide = Vec::new();
    let mut measure = |what: &str, text: &str, widest: usize| {
        // What is indented by four is source, which cannot be broken.
        let prose = text.lines().filter(|line| widest > 80 || !line.starts_with("    "));
        wide.extend(
            prose
                .filter(|line| line.chars().count() > widest)
                .map(|line| format!("{what}: {line}")),
        );
    };
    for rule in pmobook::rules() {
        measure(rule.code, &pmobook::diagnostic::manual::manual(rule), 80);
    }
    measure("explain", &folder.run(&["explain"]).stdout, 80);
    for arguments in [
        &["--help"][..],
        &["build", "--help"],
        &["check", "--help"],
        &["init", "--help"],
    ] {
        measure(&arguments.join(" "), &folder.run(arguments).stdout, 90);
    }
    assert!(
        wide.is_empty(),
        "{} lines are too wide:\n{}",
        wide.len(),
        wide.join("\n")
    );
}

#[test]
fn stale_things_stop_a_check_only_when_asked_to() {
    let people = "people:\n  lead: {role: PMO lead}\n  analyst: {role: PMO analyst, left: 2026-08-31}\n";
    let fresh = "owner: lead\nlast_reviewed_on: 2026-06-30\nreview_in: 6 months\n";
    let metric = "K1: {title: One, question: Why?, unit: days, better: lower, target: 1, amber: 2, weight: 100, \
                  frequency: monthly, owner: lead, values: {2026-06: 5}}\nowner: lead\n";
    let site = |name: &str, text: &str, people: &str| {
        Folder::new()
            .file("content/playbook.yaml", "title: Small\n")
            .file("content/foundation.yaml", &format!("{people}{fresh}"))
            .file(&format!("content/{name}"), text)
    };
    for (name, text, day, stale) in [
        ("upkeep.yaml", fresh, "2026-12-30", false),
        ("upkeep.yaml", fresh, "2026-12-31", true),
        ("upkeep.yaml", "owner: analyst\n", "2026-08-30", false),
        ("upkeep.yaml", "owner: analyst\n", "2026-08-31", true),
        ("metrics.yaml", metric, "2026-07-31", false),
        ("metrics.yaml", metric, "2026-09-30", true),
    ] {
        let folder = site(name, text, people);
        folder.run(&["check", "--as-of", day]).ends(0);
        let code = i32::from(stale);
        let ran = folder.run(&["check", "--stale", "--as-of", day]);
        assert_eq!(ran.code, Some(code), "{name} on {day}: {}", ran.stderr);
        assert_eq!(ran.stderr.contains(" stale."), stale, "{}", ran.stderr);
    }
}

#[test]
fn a_build_is_made_only_for_an_audience_that_is_named() {
    let folder = Folder::small().file(
        "content/playbook.yaml",
        "title: Small\naudiences: [directors, all-staff]\n",
    );
    folder.run(&["build", "--audience", "all-staff"]).ends(0);
    assert!(folder.read("output/index.html").contains("opy for all staff"));
    let ran = folder.run(&["build", "--audience", "all-stuff"]).ends(2);
    assert!(ran.stderr.contains("did you mean `all-staff`?"), "{}", ran.stderr);
    let ran = Folder::small().run(&["build", "--audience", "directors"]).ends(2);
    assert!(ran.stderr.contains("playbook.yaml"), "{}", ran.stderr);
}
