//! A past made up for playbooks in memory, as a repository would tell it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use pmobook::history::Chronicle;
use pmobook::source::git::{Commit, Moment, Person, content_id};

/// Noon on a day such as `2026-03-12`.
fn noon(day: &str) -> Moment {
    let at: Timestamp = format!("{day}T12:00:00Z").parse().expect("a day");
    Moment {
        seconds: at.as_second(),
        local: at.to_zoned(TimeZone::UTC).datetime(),
    }
}

/// A revision by somebody on a day; its id is made of one digit.
pub fn commit(digit: char, author: &str, day: &str) -> Commit {
    Commit {
        id: digit.to_string().repeat(40),
        short: digit.to_string().repeat(7),
        author: Person {
            name: author.to_owned(),
            email: "somebody@example.org".to_owned(),
        },
        authored: noon("2001-01-01"),
        committed: noon(day),
        summary: "changed".to_owned(),
        parents: 1,
    }
}

/// A past of the folder `content`, so far without any file.
pub fn past(head: Commit) -> Chronicle {
    // It has parts that only the program fills, so it cannot be written down whole.
    let mut chronicle = Chronicle::none("");
    chronicle.limits.clear();
    chronicle.repository = true;
    "content".clone_into(&mut chronicle.inside);
    chronicle.branch = Some("main".to_owned());
    chronicle.head = Some(head);
    chronicle
}

/// Adds a file with the text that a revision gave it.
pub fn committed(chronicle: &mut Chronicle, path: &str, text: &str, commit: &Commit) {
    let id = content_id(text.as_bytes()).expect("an id");
    chronicle.content_ids.insert(path.to_owned(), id);
    chronicle.last_changes.insert(path.to_owned(), commit.clone());
}
