//! Which text each version of the charter is.

use super::chronicle::{CharterText, VersionTag};
use super::fingerprint::Fingerprint;
use crate::playbook::charter::evidence::BoundBy;
use crate::playbook::charter::model::{Charter, VersionState};
use crate::vocabulary::language::Phrase;

/// A version as the charter lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub number: String,
    /// Its state.
    pub state: VersionState,
    /// The fingerprint of its text, where the list names one that can be read.
    pub fingerprint: Option<Fingerprint>,
    /// Whether the text that lists it calls itself this version.
    pub is_text: bool,
}

impl Listed {
    /// The versions that a charter lists.
    #[must_use]
    pub fn all(charter: &Charter) -> Vec<Self> {
        let versions = charter.matter.versions.iter();
        let listed = versions.map(|(id, version)| Self {
            number: id.value.clone(),
            state: version.state.value,
            fingerprint: version.fingerprint.as_ref().and_then(|text| Fingerprint::parse(text)),
            is_text: id.value == charter.matter.version.value,
        });
        listed.collect()
    }

    fn was_approved(&self) -> bool {
        matches!(self.state, VersionState::Approved | VersionState::Superseded)
    }
}

/// Where the text of a version was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Located {
    /// The number of the version.
    pub number: String,
    /// How it is known which text it is.
    pub bound_by: BoundBy,
    /// The id of the revision that holds it; `None` where none was found.
    pub commit: Option<String>,
    /// What it says.
    pub fingerprint: Option<Fingerprint>,
    /// What contradicts it.
    pub contradicts: Option<Phrase>,
}

/// Finds the text of each version: of those that the charter lists, then of those that only tags name.
/// `texts` are those of history, newest first. What binds most counts: an annotated tag, then a
/// fingerprint, then what the charter said of itself.
#[must_use]
pub fn located(listed: &[Listed], texts: &[CharterText], tags: &[VersionTag]) -> Vec<Located> {
    let mut located = Vec::new();
    for version in listed.iter().filter(|version| version.state != VersionState::Planned) {
        let tag = tags.iter().find(|tag| tag.number == version.number);
        located.push(match (tag, &version.fingerprint) {
            (Some(tag), listed) => by_tag(tag, listed.as_ref()),
            (None, Some(fingerprint)) => by_fingerprint(version, fingerprint, texts),
            (None, None) => by_own_word(version, texts),
        });
    }
    let only_tagged = tags
        .iter()
        .filter(|tag| !listed.iter().any(|version| version.number == tag.number));
    located.extend(only_tagged.map(|tag| by_tag(tag, None)));
    located
}

fn by_tag(tag: &VersionTag, listed: Option<&Fingerprint>) -> Located {
    let name = &tag.tag.name;
    let told = told_fingerprint(&tag.tag.message);
    let tagged = |id| Phrase::message(id).text("tag", name.as_str());
    let contradicts = match (&tag.fingerprint, listed, told) {
        (None, _, _) => Some(tagged("history-tag-without-charter")),
        (Some(found), Some(listed), _) if found != listed => Some(
            tagged("history-tag-against-list")
                .text("found", found.short())
                .text("listed", listed.short()),
        ),
        (Some(found), _, Some(told)) if *found != told => Some(
            tagged("history-tag-against-itself")
                .text("found", found.short())
                .text("told", told.short()),
        ),
        _ => None,
    };
    Located {
        number: tag.number.clone(),
        bound_by: BoundBy::Tag(name.clone()),
        commit: Some(tag.tag.commit.id.clone()),
        fingerprint: tag.fingerprint.clone(),
        contradicts,
    }
}

/// What a message of a tag says of the text, in a line such as `Fingerprint: 3f2a…`.
fn told_fingerprint(message: &str) -> Option<Fingerprint> {
    Fingerprint::parse(trailer(message, "fingerprint").next()?)
}

/// What stands behind a word and a colon in the lines of a message.
pub(super) fn trailer<'a>(message: &'a str, word: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = message.lines().filter_map(|line| line.split_once(':'));
    lines
        .filter(move |(own, _)| own.trim().eq_ignore_ascii_case(word))
        .map(|(_, value)| value.trim())
}

fn by_fingerprint(version: &Listed, fingerprint: &Fingerprint, texts: &[CharterText]) -> Located {
    // What other files say belongs to the approval too, so what counts is when it was recorded, if it was.
    let says = |text: &CharterText| text.fingerprint == *fingerprint;
    let is_own = |text: &CharterText| says(text) && text.version == version.number;
    let found = begun(texts, |text| is_own(text) && text.state == VersionState::Approved)
        .or_else(|| begun(texts, is_own))
        // Of a version that was recorded just now no revision knows yet, only the folder as it is.
        .or_else(|| begun(texts, says).filter(|_| !version.is_text));
    Located {
        number: version.number.clone(),
        bound_by: BoundBy::Fingerprint,
        commit: found.map(|text| text.commit.id.clone()),
        fingerprint: Some(fingerprint.clone()),
        contradicts: None,
    }
}

/// The revision in which the text became one that `is` says yes to, the last time that it did. Later ones may
/// only have changed what is around the text; earlier ones were undone in between.
fn begun(texts: &[CharterText], is: impl Fn(&CharterText) -> bool) -> Option<&CharterText> {
    let newest = texts.iter().skip_while(|text| !is(text));
    newest.take_while(|text| is(text)).last()
}

fn by_own_word(version: &Listed, texts: &[CharterText]) -> Located {
    let is_own = |text: &CharterText| text.version == version.number;
    let approved = begun(texts, |text| is_own(text) && text.state == VersionState::Approved);
    let found = approved
        .filter(|_| version.was_approved())
        .or_else(|| texts.iter().find(|text| is_own(text)));
    Located {
        number: version.number.clone(),
        bound_by: BoundBy::OwnWord,
        commit: found.map(|text| text.commit.id.clone()),
        fingerprint: found.map(|text| text.fingerprint.clone()),
        contradicts: None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fingerprint::Fingerprint;
    use super::{BoundBy, CharterText, Listed, VersionState, located};
    use crate::source::git::{Commit, Moment, Person};

    fn text(id: &str, version: &str, state: VersionState, said: char) -> CharterText {
        let day = Moment {
            seconds: 0,
            local: jiff::civil::date(2026, 3, 12).at(12, 0, 0, 0),
        };
        CharterText {
            commit: Commit {
                id: id.to_owned(),
                short: id.to_owned(),
                author: Person::default(),
                authored: day,
                committed: day,
                summary: String::new(),
                parents: 1,
            },
            content: id.to_owned(),
            path: "charter.md".to_owned(),
            version: version.to_owned(),
            state,
            fingerprint: fingerprint(said),
        }
    }

    fn fingerprint(said: char) -> Fingerprint {
        Fingerprint::parse(&said.to_string().repeat(64)).expect("64 digits")
    }

    #[test]
    fn the_text_of_a_version_is_where_it_began_to_be_said() {
        use VersionState::{Approved, Draft, Superseded};
        // Newest first: an edit, the approved text with another owner, the approved text, the same as a draft, a draft
        // before it, and long before a text like it that was undone.
        let texts = [
            text("e", "1.1", Approved, 'f'),
            text("d", "1.1", Approved, 'a'),
            text("c", "1.1", Approved, 'a'),
            text("b", "1.1", Draft, 'a'),
            text("b", "1.1", Draft, 'b'),
            text("a", "1.0", Approved, 'c'),
            text("0", "1.1", Approved, 'a'),
        ];
        for (number, state, said, expected) in [
            ("1.1", Approved, Some('a'), Some("c")),
            ("1.1", Approved, None, Some("c")),
            ("1.1", Approved, Some('f'), Some("e")),
            ("1.1", Approved, Some('9'), None),
            ("1.1", Draft, None, Some("e")),
            ("1.0", Superseded, Some('b'), Some("b")),
            ("1.2", Approved, Some('a'), None),
            ("1.0", Superseded, None, Some("a")),
            ("2.0", Approved, None, None),
        ] {
            let listed = [Listed {
                number: number.to_owned(),
                state,
                fingerprint: said.map(fingerprint),
                is_text: number == "1.2",
            }];
            let found = located(&listed, &texts, &[]);
            assert_eq!(found[0].commit.as_deref(), expected, "{number} {state:?} {said:?}");
            let bound = if said.is_some() {
                BoundBy::Fingerprint
            } else {
                BoundBy::OwnWord
            };
            assert_eq!(found[0].bound_by, bound);
        }
        let planned = [Listed {
            number: "3.0".to_owned(),
            state: VersionState::Planned,
            fingerprint: None,
            is_text: false,
        }];
        assert!(located(&planned, &texts, &[]).is_empty());
    }
}
