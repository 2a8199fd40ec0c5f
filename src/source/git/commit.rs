//! Who changed what and when, as plain values that can be shown: names and messages in a repository
//! are written by strangers.

use std::fmt;

use gix_hash::ObjectId;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use super::objects::{Broken, Objects, Written};
use super::words;

/// A revision of everything in the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its full id, 40 hexadecimal digits.
    pub id: String,
    /// The beginning of the id, of seven digits or more, that means nothing else in this repository.
    pub short: String,
    /// Who made the change.
    pub author: Person,
    /// When it was made.
    pub authored: Moment,
    /// When it came into the repository in this form.
    pub committed: Moment,
    /// The first paragraph of its message, on one line.
    pub summary: String,
    /// How many revisions it follows: two or more for a merge.
    pub parents: usize,
}

/// A person as named in a repository; nobody has checked it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
}

/// A point in time, with the day and hour that it was for the person there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970, UTC.
    pub seconds: i64,
    /// Date and time of day by the clock of the person, at the offset that the repository holds.
    pub local: DateTime,
}

impl Moment {
    /// The day that it was for the person.
    #[must_use]
    pub fn date(self) -> Date {
        self.local.date()
    }

    /// The moment at the end of a line such as `Ada <ada@example.org> 1773273600 +1300`. What cannot be
    /// read counts as 1970, as git has it; what no calendar knows as the nearest that it knows.
    pub(super) fn of_line(line: &[u8]) -> Self {
        let after = line.rsplit(|byte| *byte == b'>').next().unwrap_or_default();
        let text = String::from_utf8_lossy(after);
        let mut parts = text.split_whitespace();
        let seconds: i64 = parts.next().and_then(|word| word.parse().ok()).unwrap_or(0);
        let offset = parts.next().and_then(offset).unwrap_or(Offset::UTC);
        let seconds = seconds.clamp(Timestamp::MIN.as_second() + 1, Timestamp::MAX.as_second() - 1);
        let local = offset.to_datetime(Timestamp::from_second(seconds).unwrap_or_default());
        Self { seconds, local }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.local.fmt(f)
    }
}

/// Reads `+1300`.
fn offset(word: &str) -> Option<Offset> {
    let sign = if word.starts_with('-') { -1 } else { 1 };
    let digits: i32 = word.trim_start_matches(['+', '-']).parse().ok()?;
    let seconds = (digits / 100 * 60 + digits % 100) * 60;
    Offset::from_seconds(sign * seconds).ok()
}

impl Person {
    /// The person at the beginning of such a line.
    pub(super) fn of_line(line: &[u8], encoding: Option<&[u8]>) -> Self {
        let mut parts = line.splitn(2, |byte| *byte == b'<');
        let name = parts.next().unwrap_or_default();
        let rest = parts.next().unwrap_or_default();
        let email = rest.split(|byte| *byte == b'>').next().unwrap_or_default();
        Self {
            name: words::one_line(name, encoding, words::NAME),
            email: words::one_line(email, encoding, words::NAME),
        }
    }
}

impl Commit {
    pub(super) fn read(objects: &Objects, id: ObjectId) -> Result<Self, Broken> {
        let data = objects.commit(id)?;
        let written = Written::new(&data);
        let (author, committer) = (written.find("author"), written.find("committer"));
        let (author, committer) = (author.unwrap_or_default(), committer.unwrap_or_default());
        let encoding = written.find("encoding");
        Ok(Self {
            id: id.to_string(),
            short: objects.short(id),
            author: Person::of_line(author, encoding),
            authored: Moment::of_line(author),
            committed: Moment::of_line(committer),
            summary: words::one_line(words::first_paragraph(written.message), encoding, words::SUMMARY),
            parents: written.all("parent").count(),
        })
    }
}
