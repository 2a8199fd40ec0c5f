//! Every kind of finding at its exact place.
//!
//! A case is a folder `tests/cases/<chapter>/<case>/` that holds a tiny content folder. What must
//! be found stands beside the line: `# ~ PMO-1003`, or `# ~ PMO-1003 ?owner` when the finding must
//! ask "did you mean `owner`?". Where a comment cannot stand (Markdown, tables, YAML that is cut
//! off), the file `expected.findings` lists `file:line:column CODE`; `UPDATE=1` rewrites it. What is
//! expected nowhere must not be found.
//!
//! Files of a theme of its own lie in its folder `.theme/`. What a case was before stands in its folder `.past/`: one folder for each day on which it was
//! committed, and in `.past/tags` a line such as `charter/v1.1 2026-03-12 Scoring` for each tag.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::git::repository::Repo;
use crate::harness::{Finding, Site, copy, repository};

/// Name of the list of findings; not a kind of file that a playbook is made of.
const LIST: &str = "expected.findings";
const MARK: &str = "# ~ ";

/// A finding that a comment announces.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Announced {
    file: String,
    line: usize,
    code: String,
    suggestion: Option<String>,
}

impl Announced {
    fn fits(&self, found: &Finding) -> bool {
        let place = found.file == self.file && found.line == self.line && found.code == self.code;
        place && self.suggestion.as_deref().is_none_or(|word| found.suggests(word))
    }
}

/// The findings that the comments of a file announce.
fn announced(path: &str, text: &str) -> Vec<Announced> {
    let mut all = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((_, comment)) = line.split_once(MARK) else {
            continue;
        };
        for word in comment.split_whitespace() {
            match (word.strip_prefix('?'), all.last_mut()) {
                (Some(suggestion), Some(last)) => {
                    let last: &mut Announced = last;
                    last.suggestion = Some(suggestion.to_owned());
                }
                _ => all.push(Announced {
                    file: path.to_owned(),
                    line: index + 1,
                    code: word.to_owned(),
                    suggestion: None,
                }),
            }
        }
    }
    all
}

/// What the comments announced and was not found, and what was found besides.
fn compare(announced: &[Announced], found: &[Finding]) -> (Vec<Announced>, Vec<String>) {
    let mut left: Vec<&Finding> = found.iter().collect();
    let mut missing = Vec::new();
    for expected in announced {
        match left.iter().position(|found| expected.fits(found)) {
            Some(index) => drop(left.remove(index)),
            None => missing.push(expected.clone()),
        }
    }
    (missing, left.into_iter().map(Finding::place).collect())
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(path)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

fn cases() -> Vec<PathBuf> {
    folders(&repository("tests/cases"))
        .iter()
        .flat_map(|chapter| folders(chapter))
        .collect()
}

fn listed(case: &Path) -> Vec<String> {
    let text = fs::read_to_string(case.join(LIST)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// The repository of a case that has a past.
fn past(case: &Path) -> Option<Repo> {
    let past = case.join(".past");
    if !past.is_dir() {
        return None;
    }
    let repo = Repo::empty();
    let tags = fs::read_to_string(past.join("tags")).unwrap_or_default();
    for folder in folders(&past) {
        let day = folder.file_name().expect("a name").to_string_lossy().into_owned();
        copy(&folder, &repo.work, false);
        repo.commit(&format!("{day}T12:00:00Z"), &day);
        for line in tags.lines() {
            let mut words = line.splitn(3, ' ');
            let (name, when, message) = (words.next(), words.next(), words.next());
            if when == Some(day.as_str()) {
                let arguments = [
                    "tag",
                    "--annotate",
                    name.expect("a name"),
                    "-m",
                    message.expect("a message"),
                ];
                repo.git_on(&format!("{day}T13:00:00Z"), &arguments);
            }
        }
    }
    Some(repo)
}

/// Builds a case; the complaint when something else came out than was expected.
fn try_case(case: &Path) -> Result<BTreeSet<String>, String> {
    let mut site = Site::of(case, "");
    if let Some(past) = past(case) {
        site = site.seen_in(&past.open(), "");
    }
    let theme = case.join(".theme");
    if theme.is_dir() {
        let files = fs::read_dir(&theme)
            .expect("a folder")
            .map(|file| file.expect("a file"));
        let read = |file: fs::DirEntry| {
            let bytes = fs::read(file.path()).expect("a file");
            (file.file_name().to_string_lossy().into_owned(), bytes)
        };
        site = site.themed(&files.map(read).collect::<Vec<_>>());
    }
    let announced: Vec<Announced> = site
        .texts()
        .iter()
        .flat_map(|(path, text)| announced(path, text))
        .collect();
    let built = site.build();
    let found = built.findings();
    let (missing, rest) = compare(&announced, &found);
    if std::env::var_os("UPDATE").is_some() {
        let list = case.join(LIST);
        if rest.is_empty() {
            let _ = fs::remove_file(list);
        } else {
            fs::write(list, rest.join("\n") + "\n").expect("the list is written");
        }
    }
    let listed = listed(case);
    if missing.is_empty() && rest == listed {
        return Ok(found.iter().map(|found| found.code.to_owned()).collect());
    }
    let name = case.strip_prefix(repository("tests/cases")).unwrap_or(case).display();
    Err(format!(
        "{name}\n  not found: {missing:?}\n  listed: {listed:?}\n  found besides: {rest:?}\n  all: {found:#?}"
    ))
}

#[test]
fn every_case_finds_what_it_expects_and_nothing_else() {
    let complaints: Vec<String> = cases().iter().filter_map(|case| try_case(case).err()).collect();
    assert!(
        complaints.is_empty(),
        "{} cases differ:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

#[test]
fn every_rule_has_a_case() {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for code in cases().iter().filter_map(|case| try_case(case).ok()).flatten() {
        *count.entry(code).or_default() += 1;
    }
    let without: Vec<&str> = pmobook::rules()
        .iter()
        .map(|rule| rule.code)
        .filter(|code| !count.contains_key(*code))
        .collect();
    assert!(without.is_empty(), "no case for {without:?}");
    assert!(cases().len() >= 60, "only {} cases", cases().len());
}

#[test]
fn a_case_fails_for_a_finding_too_few_a_finding_too_many_and_another_line() {
    let text = "a: 1 # ~ PMO-1003 ?owner\n";
    let expected = announced("x.yaml", text);
    let found = |line: usize, hint: &str| Finding {
        file: "x.yaml".to_owned(),
        line,
        column: 1,
        code: "PMO-1003",
        message: String::new(),
        hints: vec![hint.to_owned()],
    };
    let right = found(1, "did you mean `owner`?");
    assert_eq!(
        compare(&expected, std::slice::from_ref(&right)),
        (Vec::new(), Vec::new())
    );
    assert_eq!(compare(&expected, &[]).0.len(), 1, "too few");
    assert_eq!(
        compare(&expected, &[right.clone(), right]).1,
        ["x.yaml:1:1 PMO-1003"],
        "too many"
    );
    assert_eq!(
        compare(&expected, &[found(2, "did you mean `owner`?")]).0.len(),
        1,
        "another line"
    );
    assert_eq!(
        compare(&expected, &[found(1, "did you mean `order`?")]).0.len(),
        1,
        "another suggestion"
    );
}
