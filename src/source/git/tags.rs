//! Tags: names that stay where they were put, many with a message and a person of their own.

use gix_hash::ObjectId;
use gix_object::Kind;
use gix_object::bstr::ByteSlice as _;

use super::commit::{Moment, Person};
use super::names::{followed, peeled};
use super::objects::Written;
use super::{Commit, Repository, words};

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name, for example `charter/v1.1`.
    pub name: String,
    /// The revision that it names.
    pub commit: Commit,
    /// Whether it is an object of its own, with a message and a date.
    pub annotated: bool,
    /// Who made it; only annotated tags say so, and not all.
    pub tagger: Option<Person>,
    /// When it was made; for others than annotated ones when the revision was committed.
    pub when: Moment,
    /// Its message without a signature; empty for others than annotated ones.
    pub message: String,
}

impl Repository {
    /// The tags whose names fit a pattern such as `charter/v*`, where `*` stands for any letters, from
    /// the oldest to the newest. What leads to no commit, or cannot be read, is left out.
    #[must_use]
    pub fn tags(&self, pattern: &str) -> Vec<Tag> {
        let Ok(platform) = self.names.iter() else {
            return Vec::new();
        };
        let mut tags = Vec::new();
        for found in platform.all().into_iter().flatten().flatten() {
            let full = found.name.as_bstr().to_str_lossy().into_owned();
            let Some(name) = full.strip_prefix("refs/tags/").filter(|name| fits(name, pattern)) else {
                continue;
            };
            tags.extend(followed(&self.names, found.target).and_then(|id| self.tag(name, id)));
        }
        tags.sort_by(|one, other| (one.when.seconds, &one.name).cmp(&(other.when.seconds, &other.name)));
        tags
    }

    fn tag(&self, name: &str, id: ObjectId) -> Option<Tag> {
        let commit = Commit::read(&self.objects, peeled(&self.objects, id).ok()??).ok()?;
        let mut tag = Tag {
            name: words::one_line(name.as_bytes(), None, words::NAME),
            when: commit.committed,
            commit,
            annotated: self.objects.kind(id).ok()? == Kind::Tag,
            tagger: None,
            message: String::new(),
        };
        if tag.annotated {
            let data = self.objects.tag(id).ok()?;
            let written = Written::new(&data);
            if let Some(line) = written.find("tagger") {
                tag.tagger = Some(Person::of_line(line, None));
                tag.when = Moment::of_line(line);
            }
            tag.message = words::lines(without_signature(written.message), None);
        }
        Some(tag)
    }
}

/// A message without the signature that may stand behind it.
fn without_signature(message: &[u8]) -> &[u8] {
    let begins = |word: &[u8]| message.windows(word.len()).position(|part| part == word);
    let words: [&[u8]; 3] = [b"-----BEGIN PGP", b"-----BEGIN SSH", b"-----BEGIN SIGNED"];
    let end = words.into_iter().filter_map(begins).min().unwrap_or(message.len());
    message.get(..end).unwrap_or(message)
}

/// Whether a name fits a pattern in which `*` stands for any letters.
fn fits(name: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return name == pattern;
    };
    let Some(mut name) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        match name.split_once(part) {
            Some((_, after)) => name = after,
            None => return false,
        }
    }
    name.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::{fits, without_signature};

    #[test]
    fn a_signature_is_no_part_of_a_message() {
        let signed = b"Approved.\n-----BEGIN PGP SIGNATURE-----\nabc\n";
        assert_eq!(without_signature(signed), b"Approved.\n");
        assert_eq!(without_signature(b"Approved."), b"Approved.");
    }

    #[test]
    fn a_star_stands_for_any_letters() {
        for (name, pattern, expected) in [
            ("charter/v1.0", "charter/v*", true),
            ("charter/v1.0", "charter/v1.0", true),
            ("charter/v1.0", "charter/v1", false),
            ("charter/v1.0", "*", true),
            ("charter/v1.0", "*v*0", true),
            ("charter/v1.0", "c*r/*1*0", true),
            ("charter/v1.0", "c*x*0", false),
            ("ab", "ab*b", false),
            ("charter/v", "charter/v*", true),
            ("other/v1", "charter/v*", false),
        ] {
            assert_eq!(fits(name, pattern), expected, "{name} {pattern}");
        }
    }
}
