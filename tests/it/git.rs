//! Repositories of every kind, read without running anything of them.

mod hostile;
mod large;
mod past;
pub mod repository;
mod time_travel;

use std::fmt::Write as _;
use std::fs;

use jiff::civil::date;
use pmobook::source::git::{Found, Limit, Repository, Unknown};

use repository::{Repo, history, opened, summaries, unusable};

const LINES: &str = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

#[test]
fn a_folder_in_no_repository_has_none() {
    let temp = tempfile::TempDir::new().expect("a folder");
    assert!(matches!(Repository::at(temp.path()), Found::None));
    // A folder that is only called so is not one.
    fs::create_dir(temp.path().join(".git")).expect("a folder");
    assert!(matches!(Repository::at(temp.path()), Found::None));
}

#[test]
fn an_empty_repository_says_so() {
    let repo = Repo::empty();
    let found = repo.open();
    assert_eq!(found.limits(), [Limit::Unborn]);
    assert_eq!((found.head(), found.branch()), (None, Some("main")));
    assert!(matches!(found.resolve("HEAD"), Err(Unknown::Nothing { .. })));
    assert_eq!(history(&found, "a.md").found, []);
    assert!(found.last_changes("").found.is_empty());
    assert_eq!(found.tags("*"), []);
}

#[test]
fn a_commit_is_told_with_the_days_of_its_people() {
    let repo = Repo::empty();
    repo.write("a.md", "one\n");
    let id = repo.commit("2026-03-12T23:30:00+13:00", "Set the\ntolerance\n\nWhy: it was asked.");
    let head = repo.open().head().expect("a revision");
    assert_eq!((head.id.as_str(), head.parents), (id.as_str(), 0));
    assert!(id.starts_with(&head.short) && head.short.len() == 7);
    assert_eq!(
        (head.author.name.as_str(), head.author.email.as_str()),
        ("Ada Author", "ada@example.org")
    );
    assert_eq!(head.summary, "Set the tolerance");
    // In Greenwich it was still the morning of that day; west of it a day may lie between.
    assert_eq!(head.authored.date(), date(2026, 3, 12));
    assert_eq!(head.authored.local.time().hour(), 23);
    repo.commit("2026-03-12T23:30:00-05:30", "west");
    let head = repo.open().head().expect("a revision");
    assert_eq!(head.committed.date(), date(2026, 3, 12));
    assert_eq!(head.committed.seconds, 1_773_378_000);
}

#[test]
fn it_is_found_from_a_folder_below_and_beside_a_bare_one() {
    let repo = Repo::empty();
    repo.write("docs/content/a.md", "one\n");
    repo.commit("2026-01-01T12:00:00Z", "first");
    let found = opened(&repo.work.join("docs/content"));
    assert_eq!(
        found.inside(&repo.work.join("docs/content")).as_deref(),
        Some("docs/content")
    );
    assert_eq!(found.inside(&repo.work).as_deref(), Some(""));
    assert_eq!(found.inside(&repo.beside("other")), None);
    assert!(found.limits().is_empty());

    repo.git(&["clone", "--quiet", "--bare", ".", "../bare"]);
    let bare = opened(&repo.beside("bare"));
    assert_eq!(bare.limits(), [Limit::Bare]);
    assert_eq!(bare.inside(&repo.beside("bare")), None);
    assert_eq!(bare.head().map(|head| head.summary), Some("first".to_owned()));
}

#[test]
fn worktrees_submodules_and_detached_heads_are_read() {
    let repo = Repo::empty();
    repo.write("a.md", "one\n");
    let first = repo.commit("2026-01-01T12:00:00Z", "first");
    repo.git(&["worktree", "add", "--quiet", "-b", "side", "../side"]);
    repo.commit("2026-01-02T12:00:00Z", "second");
    let side = opened(&repo.beside("side"));
    assert_eq!(
        (side.branch(), side.head().map(|head| head.id)),
        (Some("side"), Some(first.clone()))
    );
    assert_eq!(side.resolve("main").map(|found| found.summary), Ok("second".to_owned()));

    repo.git(&["checkout", "--quiet", "--detach", &first]);
    let found = repo.open();
    assert_eq!(found.limits(), [Limit::Detached(first[..7].to_owned())]);
    assert_eq!((found.branch(), found.head().map(|head| head.id)), (None, Some(first)));

    let other = Repo::empty();
    other.git(&[
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        &repo.work.display().to_string(),
        "sub",
    ]);
    assert_eq!(
        opened(&other.work.join("sub"))
            .inside(&other.work.join("sub"))
            .as_deref(),
        Some("")
    );

    fs::write(other.work.join("sub/.git"), "gitdir: ../nowhere\n").expect("a file");
    assert!(unusable(&other.work.join("sub")).contains("where no repository is"));
    fs::write(other.work.join("sub/.git"), "nothing\n").expect("a file");
    assert!(unusable(&other.work.join("sub")).contains("`gitdir:`"));
}

#[test]
fn kinds_that_cannot_be_read_are_refused_in_words() {
    let repo = Repo::empty();
    repo.git(&["init", "--quiet", "--object-format=sha256", "../long"]);
    let long = repo.beside("long");
    fs::write(long.join("a.md"), "one\n").expect("a file");
    repo.git(&["-C", "../long", "add", "."]);
    repo.git(&["-C", "../long", "commit", "--quiet", "-m", "first"]);
    assert!(unusable(&long).contains("SHA-256"));
    repo.git(&["-C", "../long", "pack-refs", "--all"]);
    assert!(unusable(&long).contains("SHA-256"));
    repo.git(&["init", "--quiet", "--ref-format=reftable", "../table"]);
    assert!(unusable(&repo.beside("table")).contains("reftable"));
}

#[test]
fn a_shallow_clone_tells_where_it_ends() {
    let repo = Repo::empty();
    repo.write("a.md", "one\n");
    repo.write("b.md", "one\n");
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.write("a.md", "two\n");
    repo.commit("2026-01-02T12:00:00Z", "second");
    repo.write("a.md", "three\n");
    repo.commit("2026-01-03T12:00:00Z", "third");
    let address = format!("file://{}", repo.work.display());
    repo.git(&["clone", "--quiet", "--depth", "2", &address, "../shallow"]);
    let shallow = opened(&repo.beside("shallow"));
    assert_eq!(shallow.limits(), [Limit::Shallow]);
    // Nobody can tell whether the second revision changed the file.
    let of_file = history(&shallow, "a.md");
    assert_eq!(summaries(of_file.found.iter().map(|found| &found.commit)), ["third"]);
    assert_eq!(of_file.ended, Some(Limit::Shallow));
    let last = shallow.last_changes("");
    assert_eq!(last.found.keys().collect::<Vec<_>>(), ["a.md"]);
    assert_eq!(last.ended, Some(Limit::Shallow));
    assert!(matches!(shallow.resolve("HEAD~2"), Err(Unknown::BeforeTheFirst { .. })));
    assert!(Limit::Shallow.to_string().contains("git fetch --unshallow"));
}

#[test]
fn a_partial_clone_is_told_and_fetches_nothing() {
    let repo = Repo::empty();
    repo.write("a.md", "one\n");
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.write("a.md", "two\n");
    repo.commit("2026-01-02T12:00:00Z", "second");
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    let address = format!("file://{}", repo.work.display());
    repo.git(&["clone", "--quiet", "--filter=blob:none", &address, "../partial"]);
    let partial = opened(&repo.beside("partial"));
    assert_eq!(partial.limits(), [Limit::Partial]);
    assert_eq!(history(&partial, "a.md").found.len(), 2);
    let first = partial.resolve("HEAD~1").expect("a revision");
    let error = partial.source_at(&first, "", "", &[]).expect_err("not fetched");
    assert!(format!("{error:#}").contains("is missing"), "{error:#}");
}

#[test]
fn revisions_are_found_by_every_name() {
    let repo = Repo::empty();
    let first = repo.commit("2026-03-10T12:00:00+00:00", "first");
    repo.git_on(
        "2026-03-10T13:00:00+01:00",
        &["tag", "-a", "charter/v1.0", "-m", "Approved.\n\nBy the board."],
    );
    repo.git(&["tag", "light"]);
    let second = repo.commit("2026-03-12T23:30:00+13:00", "second");
    repo.git(&["branch", "topic/one"]);
    let third = repo.commit("2026-03-14T12:00:00+00:00", "third");
    repo.git(&["tag", "tree", "HEAD^{tree}"]);
    let found = repo.open();
    for (revision, expected) in [
        ("HEAD", &third),
        ("@", &third),
        ("main", &third),
        ("refs/heads/main", &third),
        ("topic/one", &second),
        ("light", &first),
        ("charter/v1.0", &first),
        ("charter/v1.0^{commit}", &first),
        ("HEAD~2", &first),
        ("HEAD^^", &first),
        ("main~1^1", &first),
        ("HEAD^0", &third),
        (&second, &second),
        (&second[..8], &second),
        ("2026-03-14", &third),
        ("2030-01-01", &third),
        ("2026-03-13", &second),
        ("2026-03-12", &second),
        ("2026-03-11", &first),
    ] {
        assert_eq!(
            found.resolve(revision).map(|it| it.id).as_ref(),
            Ok(expected),
            "{revision}"
        );
    }
    for (revision, expected, help) in [
        (
            "charter/v1.O",
            "knows no revision `charter/v1.O`",
            Some("did you mean `charter/v1.0`?"),
        ),
        ("mian", "knows no revision", Some("did you mean `main`?")),
        ("0000000", "knows no revision", None),
        ("HEAD~3", "before the first revision", Some("the first is `")),
        ("HEAD^2", "before the first revision", Some("the first is `")),
        ("2026-03-09", "before the first revision", Some("of 2026-03-10")),
        ("tree", "is no commit", None),
        ("", "knows no revision", None),
        ("HEAD~x", "knows no revision", None),
        ("HEAD~99999999999999999999", "knows no revision", None),
        ("--output=x", "knows no revision", None),
        ("../../etc/passwd", "knows no revision", None),
        ("config", "knows no revision", None),
    ] {
        let error = found.resolve(revision).expect_err(revision);
        assert!(error.to_string().contains(expected), "{revision}: {error}");
        let told = error.help().unwrap_or_default();
        assert!(help.is_none_or(|help| told.contains(help)), "{revision}: {told}");
    }
}

#[test]
fn the_beginning_of_several_ids_is_told_with_all_of_them() {
    let repo = Repo::empty();
    let mut stream = String::new();
    for number in 0..600 {
        let from = if number == 0 {
            String::new()
        } else {
            format!("from :{number}\n")
        };
        let mark = number + 1;
        write!(
            stream,
            "commit refs/heads/main\nmark :{mark}\ncommitter C <c@x> {mark} +0000\ndata 1\nx\n{from}\n"
        )
        .expect("text");
    }
    repo.fed(&["fast-import", "--quiet"], stream.as_bytes());
    let ids = repo.git(&["rev-list", "main"]);
    let mut ids: Vec<&str> = ids.lines().collect();
    ids.sort_unstable();
    let pair = ids
        .windows(2)
        .find(|pair| pair[0][..4] == pair[1][..4])
        .expect("two that begin alike");
    let found = repo.open();
    let Err(Unknown::Ambiguous { candidates, .. }) = found.resolve(&pair[0][..4]) else {
        panic!("{} is unique", &pair[0][..4]);
    };
    assert!(candidates.len() >= 2 && candidates.iter().any(|one| one.id == pair[1]));
    let error = found.resolve(&pair[0][..4]).expect_err("ambiguous");
    assert!(error.help().expect("help").contains(&candidates[0].short));
}

#[test]
fn tags_are_told_with_people_and_days() {
    let repo = Repo::empty();
    repo.commit("2026-03-10T12:00:00+00:00", "first");
    repo.git(&["tag", "charter/v0.9"]);
    repo.git_on(
        "2026-03-12T23:30:00+13:00",
        &["tag", "-a", "charter/v1.0", "-m", "Approved.\n\nBy the board."],
    );
    repo.git(&["tag", "other"]);
    repo.git(&["tag", "charter/vtree", "HEAD^{tree}"]);
    for packed in [false, true] {
        if packed {
            repo.git(&["pack-refs", "--all"]);
        }
        let tags = repo.open().tags("charter/v*");
        let [light, annotated] = tags.as_slice() else {
            panic!("{tags:?}")
        };
        assert_eq!(
            (light.name.as_str(), light.annotated, &light.tagger),
            ("charter/v0.9", false, &None)
        );
        assert_eq!(light.when.date(), date(2026, 3, 10));
        assert_eq!(
            annotated.tagger.as_ref().map(|person| person.name.as_str()),
            Some("Carl Committer")
        );
        assert_eq!(annotated.when.date(), date(2026, 3, 12));
        assert_eq!(annotated.message, "Approved.\n\nBy the board.");
        assert_eq!(annotated.commit.summary, "first");
    }
}

#[test]
fn a_renamed_file_and_a_renamed_folder_are_followed() {
    let repo = Repo::empty();
    repo.write("old/charter.md", LINES);
    repo.write("old/other.md", LINES.replace("one", "ein"));
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.write("old/charter.md", LINES.replace("two", "zwei"));
    repo.commit("2026-01-02T12:00:00Z", "edited");
    repo.git(&["mv", "old", "content"]);
    repo.commit("2026-01-03T12:00:00Z", "folder renamed");
    repo.git(&["mv", "content/charter.md", "content/mandate.md"]);
    repo.write(
        "content/mandate.md",
        LINES.replace("two", "zwei").replace("three", "drei"),
    );
    repo.commit("2026-01-04T12:00:00Z", "renamed and edited");
    repo.write("content/other.md", "else\n");
    repo.commit("2026-01-05T12:00:00Z", "elsewhere");
    let of_file = history(&repo.open(), "content/mandate.md");
    assert_eq!(of_file.ended, None);
    let told: Vec<(&str, &str)> = of_file
        .found
        .iter()
        .map(|found| (found.commit.summary.as_str(), found.path.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("renamed and edited", "content/mandate.md"),
            ("folder renamed", "content/charter.md"),
            ("edited", "old/charter.md"),
            ("first", "old/charter.md"),
        ]
    );
    assert_eq!(of_file.found[1].content, of_file.found[2].content);
    assert_eq!(of_file.found[0].content, repo.id("HEAD:content/mandate.md"));
    // A file that is new has no past, however many went in the same revision.
    repo.git(&["rm", "--quiet", "content/other.md"]);
    repo.write("content/new.md", "nothing in common\n");
    repo.commit("2026-01-06T12:00:00Z", "new");
    let of_file = history(&repo.open(), "content/new.md");
    assert_eq!(summaries(of_file.found.iter().map(|found| &found.commit)), ["new"]);
    assert_eq!(history(&repo.open(), "content/none.md").found, []);
}

#[test]
fn a_change_belongs_to_who_made_it_and_not_to_who_merged_it() {
    let repo = Repo::empty();
    repo.write("content/a.md", LINES);
    repo.write("content/b.md", LINES);
    repo.write("content/c.md", LINES);
    repo.write("content/deep/d.md", LINES);
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.git(&["checkout", "--quiet", "-b", "side"]);
    repo.write("content/a.md", LINES.replace("one", "side"));
    repo.write("content/c.md", LINES.replace("one", "side"));
    repo.commit("2026-01-02T12:00:00Z", "side");
    repo.git(&["checkout", "--quiet", "main"]);
    repo.write("content/b.md", LINES.replace("one", "main"));
    repo.write("content/c.md", LINES.replace("eight", "main"));
    repo.commit("2026-01-03T12:00:00Z", "main");
    repo.git_on(
        "2026-01-04T12:00:00Z",
        &["merge", "--quiet", "--no-ff", "-m", "merged", "side"],
    );
    let found = repo.open();
    let last = found.last_changes("content");
    let told: Vec<(&str, &str)> = last
        .found
        .iter()
        .map(|(path, commit)| (path.as_str(), commit.summary.as_str()))
        .collect();
    // Both sides changed c.md, so only the merge has it as it is.
    let expected = [
        ("a.md", "side"),
        ("b.md", "main"),
        ("c.md", "merged"),
        ("deep/d.md", "first"),
    ];
    assert_eq!((told.as_slice(), last.ended), (expected.as_slice(), None));
    for (path, expected) in [
        ("content/a.md", &["side", "first"][..]),
        ("content/b.md", &["main", "first"]),
        ("content/c.md", &["merged", "main", "side", "first"]),
    ] {
        let of_file = history(&found, path);
        assert_eq!(
            summaries(of_file.found.iter().map(|found| &found.commit)),
            expected,
            "{path}"
        );
    }
    assert_eq!(found.head().map(|head| head.parents), Some(2));
    assert_eq!(
        found.resolve("HEAD^2").map(|found| found.summary),
        Ok("side".to_owned())
    );
}
