//! A repository of thousands of revisions, in a bounded time.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::repository::Repo;

const COMMITS: usize = 3_000;
const FILES: usize = 300;
const CHARTERS: usize = 40;

/// 3,000 revisions of 300 files, of which 40 are charters; some files are never touched again.
fn large() -> Repo {
    let repo = Repo::empty();
    let mut stream = String::new();
    let text = |file: usize, number: usize| {
        let lines = (0..60).map(|line| {
            format!(
                "Clause {line} of {file}, version {}.\n",
                if line == 7 { number } else { 0 }
            )
        });
        lines.collect::<String>()
    };
    let path = |file: usize| {
        let folder = if file < CHARTERS { "charters" } else { "library" };
        format!("content/{folder}/part-{}/{file:03}.md", file % 7)
    };
    for number in 0..COMMITS {
        let mark = number + 1;
        let seconds = 1_700_000_000 + number * 600;
        write!(
            stream,
            "commit refs/heads/main\nmark :{mark}\ncommitter C <c@x> {seconds} +0000\ndata 4\nwork\n"
        )
        .expect("text");
        if number > 0 {
            writeln!(stream, "from :{number}").expect("text");
        }
        let touched: Vec<usize> = if number == 0 {
            (0..FILES).collect()
        } else {
            vec![number % (FILES - 20)]
        };
        for file in touched {
            let text = text(file, number);
            writeln!(stream, "M 100644 inline {}\ndata {}\n{text}", path(file), text.len()).expect("text");
        }
        stream.push('\n');
    }
    repo.fed(&["fast-import", "--quiet"], stream.as_bytes());
    repo.git(&["repack", "-a", "-d", "--quiet"]);
    repo
}

#[test]
fn thousands_of_revisions_are_read_in_a_bounded_time() {
    let repo = large();
    let start = Instant::now();
    let found = repo.open();
    let opened = start.elapsed();
    let start = Instant::now();
    let last = found.last_changes("content");
    let changes = start.elapsed();
    assert_eq!((last.found.len(), last.ended), (FILES, None));
    let start = Instant::now();
    let path = |charter| format!("content/charters/part-{}/{charter:03}.md", charter % 7);
    let paths: Vec<String> = (0..CHARTERS).map(path).collect();
    let told = found.revisions(paths.iter().map(String::as_str));
    let histories = start.elapsed();
    let mut revisions = 0;
    for (path, history) in paths.iter().zip(told) {
        assert_eq!(history.ended, None);
        let newest = history.found.first().map(|newest| &newest.commit);
        assert_eq!(newest, last.found.get(&path["content/".len()..]));
        let expected = repo.git(&["log", "--format=%H", "main", "--", path]);
        let ids: Vec<&str> = history.found.iter().map(|found| found.commit.id.as_str()).collect();
        assert_eq!(ids, expected.lines().collect::<Vec<_>>());
        revisions += history.found.len();
    }
    println!("opened {opened:?}, last changes {changes:?}, {revisions} revisions of {CHARTERS} files {histories:?}");
    // As git itself has it.
    for file in ["charters/part-3/003.md", "library/part-5/299.md"] {
        let expected = repo.git(&["log", "-1", "--format=%H", "main", "--", &format!("content/{file}")]);
        assert_eq!(last.found[file].id, expected.trim());
    }
    assert!(opened + changes + histories < Duration::from_mins(1), "too slow");
}
