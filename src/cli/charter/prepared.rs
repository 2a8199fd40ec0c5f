//! An approval made ready: what it is called, whose it is, and whether it may be one.

use std::fmt;

use anyhow::{Result, anyhow};
use jiff::civil::Date;

use super::Desk;
use super::numbering::{newest_before, number};
use super::trial::{Trial, tried};
use crate::cli::exit::Usage;
use crate::cli::paper::plain;
use crate::diagnostic::did_you_mean;
use crate::history::comparison::Comparison;
use crate::history::record::{Record, Unwritable, tag_name};
use crate::history::{Fingerprint, fingerprint};
use crate::playbook::Playbook;
use crate::playbook::charter::Numbered;
use crate::playbook::charter::model::{ChangeClass, Charter, Version, VersionState};
use crate::playbook::register::Kind;
use crate::vocabulary::date::long_date;
use crate::vocabulary::language::Phrase;
use crate::vocabulary::text::listed;

/// What was asked for; what is missing is taken from the charter.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub number: Option<String>,
    pub by: Vec<String>,
    pub on: Option<Date>,
    pub decision: Option<String>,
    pub change: Option<String>,
    pub class: Option<ChangeClass>,
}

/// An approval that can be recorded.
pub struct Prepared {
    pub record: Record,
    /// The fingerprint of the text as it is.
    pub print: Fingerprint,
    /// The name of its tag, where it can have one.
    pub tag: Option<String>,
    /// The charter with the record in it, or why it has to be edited by hand.
    pub text: std::result::Result<String, Unwritable>,
    /// The versions that it replaces.
    pub replaces: Vec<String>,
    /// What should be known, each as a sentence.
    pub warnings: Vec<String>,
}

/// Why there is nothing to approve: the content is to be mended, not the command.
#[derive(Debug)]
pub struct Refused {
    pub problem: String,
    pub reasons: Vec<String>,
    pub help: String,
    /// What is recorded already and could be tagged besides.
    pub tag: Option<(Record, Fingerprint, String)>,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.problem)
    }
}

impl std::error::Error for Refused {}

/// A wrong use of the command.
pub fn usage(problem: impl AsRef<str>, help: impl AsRef<str>) -> anyhow::Error {
    // Both may name what the charter says.
    anyhow!(Usage {
        problem: plain(problem.as_ref()),
        help: plain(help.as_ref()),
    })
}

/// Makes an approval ready.
///
/// # Errors
/// [`Usage`] where the command is wrong, [`Refused`] where the charter cannot be approved as it is.
pub fn prepared(desk: &Desk, charter: &Charter, asked: &Asked) -> Result<Prepared> {
    let playbook = desk.playbook();
    let number = number(desk, charter, asked.number.as_deref())?;
    let entry = charter.matter.versions.get(&number);
    let mut warnings = Vec::new();
    let class = asked
        .class
        .or(entry.and_then(|entry| entry.class.as_ref()).map(|class| class.value));
    let before = newest_before(charter, &number);
    weighed(desk, class, before, &mut warnings)?;
    let (on, change) = told(asked, entry)?;
    if let Some((id, version)) = before.filter(|(_, version)| version.on.value > on) {
        return Err(usage(
            format!(
                "{} lies before the day of version `{}`, {}",
                long_date(on),
                id.value,
                long_date(version.on.value)
            ),
            "give the day of the approval with `--on`",
        ));
    }
    let record = Record {
        signed_by: signed_by(playbook, charter, asked, entry, class)?,
        decision: decision(playbook, asked, entry)?,
        fingerprint: Some(fingerprint(charter)),
        number,
        on,
        change,
        class,
    };
    warnings.extend(missing(charter, &record));
    bound(desk, charter, record, warnings)
}

/// Who has to sign and has not.
fn missing(charter: &Charter, record: &Record) -> Option<String> {
    let signatories = charter.matter.signatories.iter();
    let missing: Vec<String> = signatories
        .filter(|person| !record.signed_by.iter().any(|id| id == person.as_str()))
        .map(|person| format!("`{}`", person.as_str()))
        .collect();
    let counts = !missing.is_empty() && record.class != Some(ChangeClass::Editorial);
    counts.then(|| format!("By `signatories`, it has to be signed by {} too.", listed(&missing)))
}

/// Tries the record and keeps what of it binds.
fn bound(desk: &Desk, charter: &Charter, mut record: Record, warnings: Vec<String>) -> Result<Prepared> {
    let print = fingerprint(charter);
    let mut text = tried(desk, &record, &print)?;
    if matches!(text, Trial::OtherFields) {
        // The words are those of an earlier revision, in which other files said something else.
        record.fingerprint = None;
        text = tried(desk, &record, &print)?;
    }
    let versions = charter.matter.versions.iter();
    let replaces = versions
        .filter(|(id, version)| version.state.value == VersionState::Approved && id.value != record.number)
        .map(|(id, _)| id.value.clone());
    let pattern = desk.playbook().settings.version_tags();
    Ok(Prepared {
        tag: tag_name(pattern, &record.number).filter(|_| desk.chronicle().repository),
        replaces: replaces.collect(),
        text: match text {
            Trial::Holds(text) => Ok(text),
            Trial::OtherFields => Err(Unwritable("it would still differ from what was approved".to_owned())),
            Trial::Fails(why) => Err(why),
        },
        record,
        print,
        warnings,
    })
}

/// Whether the change is what it is declared to be.
fn weighed(
    desk: &Desk,
    class: Option<ChangeClass>,
    before: Option<Numbered<'_>>,
    warnings: &mut Vec<String>,
) -> Result<()> {
    let chronicle = desk.chronicle();
    let located = |number: &str| chronicle.versions.iter().find(|located| located.number == number);
    let reading = before
        .and_then(|(id, _)| located(&id.value)?.commit.as_deref())
        .and_then(|id| chronicle.reading(id))
        .filter(|reading| reading.in_view().charter.is_some());
    let compared = reading.map(|reading| Comparison::of(reading.with_figures(), desk.with_figures()));
    let more = compared.as_ref().map(Comparison::more_than_editorial);
    let editorial = class == Some(ChangeClass::Editorial);
    match (before, more) {
        (None, _) if editorial => Err(anyhow!(Refused {
            problem: "there is no approved version of which this could be an editorial change".to_owned(),
            reasons: Vec::new(),
            tag: None,
            help: "have it approved: `--class material`, with `--by` those who sign it".to_owned(),
        })),
        (Some((id, _)), Some(more)) if editorial && !more.is_empty() => Err(anyhow!(Refused {
            problem: format!("this is more than an editorial change of version `{}`", id.value),
            reasons: more.iter().map(Phrase::english).collect(),
            tag: None,
            help: "have it approved: `--class material`, with `--by` those who sign it; or take back what is more \
                   than spelling and layout"
                .to_owned(),
        })),
        (Some((id, _)), None) if editorial => {
            warnings.push(format!(
                "Nobody could check that only spelling and layout changed, because the text of version {} was not \
                 found in the history.",
                id.value
            ));
            Ok(())
        }
        (Some(_), Some(more)) if class.is_none() && more.is_empty() => {
            warnings.push(
                "Only wording differs; with `--class editorial` this version would need no signatures.".to_owned(),
            );
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The day of the approval and what changed.
fn told(asked: &Asked, entry: Option<&Version>) -> Result<(Date, String)> {
    let on = asked.on.or(entry.map(|entry| entry.on.value));
    let change = asked.change.clone().or(entry.map(|entry| entry.change.value.clone()));
    let change = change
        .map(|change| change.trim().to_owned())
        .filter(|change| !change.is_empty());
    if let Some(change) = &asked.change
        && change.chars().any(char::is_control)
    {
        return Err(usage(
            "what changed has letters in it that cannot be seen",
            "write `--change` on one line",
        ));
    }
    let (Some(on), Some(change)) = (on, change.clone()) else {
        let missing: Vec<&str> = [
            on.is_none().then_some("`--on 2026-11-20`, the day of the approval"),
            change
                .is_none()
                .then_some("`--change \"Wider limits\"`, what changed in a few words"),
        ]
        .into_iter()
        .flatten()
        .collect();
        return Err(usage(
            "the list of versions does not hold this version yet",
            format!("add {}", missing.join(", and ")),
        ));
    };
    Ok((on, change))
}

fn signed_by(
    playbook: &Playbook,
    charter: &Charter,
    asked: &Asked,
    entry: Option<&Version>,
    class: Option<ChangeClass>,
) -> Result<Vec<String>> {
    let ids = |people: &[crate::vocabulary::id::PersonId]| -> Vec<String> {
        people.iter().map(|person| person.as_str().to_owned()).collect()
    };
    let mut by: Vec<String> = Vec::new();
    for id in asked.by.iter().map(|id| id.trim()).filter(|id| !id.is_empty()) {
        if !by.iter().any(|known| known == id) {
            by.push(id.to_owned());
        }
    }
    if by.is_empty() {
        by = entry.map(|entry| ids(&entry.signed_by)).unwrap_or_default();
    }
    let editorial = class == Some(ChangeClass::Editorial);
    if by.is_empty() && !editorial {
        by = ids(&charter.matter.signatories);
    }
    if by.is_empty() && !editorial {
        return Err(usage(
            "nobody is named who approves the charter",
            "give the ids of those who sign it, such as `--by ceo,coo`",
        ));
    }
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    if let Some(people) = people.filter(|people| !people.is_empty()) {
        for id in &by {
            if !people.contains(id) {
                return Err(unknown("person or role", id, people.ids().map(|id| id.value.as_str())));
            }
        }
    }
    Ok(by)
}

fn decision(playbook: &Playbook, asked: &Asked, entry: Option<&Version>) -> Result<Option<String>> {
    let own = entry
        .and_then(|entry| entry.decision.as_ref())
        .map(|id| id.as_str().to_owned());
    let Some(id) = asked.decision.clone() else {
        return Ok(own);
    };
    if playbook.governance.is_some() && playbook.entry(Kind::Decision, &id).is_none() {
        let known = playbook.register(Kind::Decision);
        return Err(unknown(
            "decision",
            &id,
            known.iter().map(|entry| entry.id.value.as_str()),
        ));
    }
    Ok(Some(id))
}

fn unknown<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a str>) -> anyhow::Error {
    let known: Vec<&str> = known.collect();
    let help = if let Some(near) = did_you_mean(id, known.iter().copied()) {
        format!("did you mean `{near}`?")
    } else {
        let first: Vec<&str> = known.iter().take(20).copied().collect();
        format!("known are {}", first.join(", "))
    };
    usage(format!("there is no {what} `{id}`"), help)
}
