//! An approval made ready: what it is called, whose it is, and whether it may be one.

use std::fmt;

use anyhow::{Result, anyhow};
use jiff::civil::Date;

use super::bound::{Binding, binding};
use super::status::was_approved;
use super::{Desk, FILE};
use crate::cli::exit::Usage;
use crate::diagnostic::{Files, Severity, did_you_mean};
use crate::history::comparison::Comparison;
use crate::history::record::{Record, Unwritable, recorded, tag_name};
use crate::history::{Fingerprint, fingerprint};
use crate::playbook::Playbook;
use crate::playbook::charter::model::{ChangeClass, Charter, Version};
use crate::playbook::charter::{Numbered, Stand, differing, numbers, stand};
use crate::playbook::register::Kind;
use crate::vocabulary::date::long_date;
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

fn usage(problem: String, help: impl Into<String>) -> anyhow::Error {
    let help = help.into();
    anyhow!(Usage { problem, help })
}

/// Makes an approval ready.
///
/// # Errors
/// [`Usage`] where the command is wrong, [`Refused`] where the charter cannot be approved as it is.
pub fn prepared(desk: &Desk, charter: &Charter, asked: &Asked) -> Result<Prepared> {
    let playbook = desk.playbook();
    let number = number(desk, charter, asked)?;
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
    let missing: Vec<String> = charter
        .matter
        .signatories
        .iter()
        .filter(|person| !record.signed_by.iter().any(|id| id == person.as_str()))
        .map(|person| format!("`{}`", person.as_str()))
        .collect();
    if !missing.is_empty() && class != Some(ChangeClass::Editorial) {
        let names = listed(&missing);
        warnings.push(format!(
            "The signature of {names} is missing, who has to sign by `signatories`."
        ));
    }
    bound(desk, charter, record, warnings)
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
        .filter(|(id, version)| {
            version.state.value == crate::playbook::charter::model::VersionState::Approved && id.value != record.number
        })
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

/// What came of writing the record, without writing it.
enum Trial {
    Holds(String),
    /// The text is another one than was approved, because of what other files say.
    OtherFields,
    Fails(Unwritable),
}

fn tried(desk: &Desk, record: &Record, print: &Fingerprint) -> Result<Trial> {
    let Some(file) = desk.file() else {
        return Ok(Trial::Fails(Unwritable("it is not there".to_owned())));
    };
    let text = match recorded(desk.workshop.source(), file, record) {
        Ok(text) => text,
        Err(why) => return Ok(Trial::Fails(why)),
    };
    let (source, build) = desk.workshop.tried(FILE, &text)?;
    let path = desk.path();
    let fails = |why: String| Ok(Trial::Fails(Unwritable(why)));
    let errors = build.report.diagnostics().iter();
    let mut errors =
        errors.filter(|fault| fault.rule.severity == Severity::Error && source.path(fault.span.file) == path);
    if let Some(error) = errors.next() {
        return fails(format!("it would have a fault then: {}", error.message));
    }
    let playbook = build.playbook();
    let Some(charter) = &playbook.charter else {
        return fails("it could not be read any more".to_owned());
    };
    if fingerprint(charter) != *print {
        return fails("its words would be others then".to_owned());
    }
    match stand(playbook, charter) {
        Stand::InForce((id, _)) | Stand::ToCome((id, _), _) if id.value == record.number => Ok(Trial::Holds(text)),
        Stand::Changed((id, _), _) if id.value == record.number => Ok(Trial::OtherFields),
        _ => fails(format!("version {} would not be in force", record.number)),
    }
}

/// The number under which the text is to be approved.
fn number(desk: &Desk, charter: &Charter, asked: &Asked) -> Result<String> {
    let playbook = desk.playbook();
    let own = charter.matter.version.value.as_str();
    let number = asked.number.as_deref().unwrap_or(own).trim();
    if number.is_empty()
        || number
            .chars()
            .any(|letter| letter.is_control() || letter.is_whitespace())
            && number != own
    {
        return Err(usage(
            format!("`{number}` is no number of a version"),
            "write a number such as `--number 1.2`",
        ));
    }
    let evidence = &playbook.evidence;
    let listed = charter.matter.versions.iter().find(|(id, _)| id.value == number);
    let next = next_number(charter);
    if listed.is_some_and(|(_, version)| was_approved(version)) {
        let known = evidence.versions.get(number);
        let print = known.and_then(|known| known.fingerprint.as_deref());
        if print.is_some_and(|print| print != evidence.fingerprint) || differing(evidence, number).is_some() {
            return Err(usage(
                format!("version `{number}` is approved already, with another text"),
                format!(
                    "approve this one under a number of its own, such as `--number {next}`; `pmobook charter status` \
                     tells what differs"
                ),
            ));
        }
        let contradicted = known.is_some_and(|known| known.contradicts.is_some());
        if binding(evidence, number) == Binding::Certain && !contradicted {
            return Err(nothing(desk, charter, number));
        }
        return Ok(number.to_owned());
    }
    if let Some(standing) = evidence.standing.as_ref().filter(|standing| !standing.differs) {
        return Err(nothing(desk, charter, &standing.version));
    }
    let approved = charter
        .matter
        .versions
        .iter()
        .filter(|(_, version)| was_approved(version));
    let highest = approved
        .filter_map(|(id, _)| Some((numbers(&id.value)?, id)))
        .max_by(|one, other| one.0.cmp(&other.0));
    if let (Some(new), Some((highest, id))) = (numbers(number), highest)
        && new <= highest
    {
        return Err(usage(
            format!(
                "version `{number}` comes before version `{}`, which is approved",
                id.value
            ),
            format!("give it a higher number, such as `--number {next}`"),
        ));
    }
    Ok(number.to_owned())
}

fn nothing(desk: &Desk, charter: &Charter, version: &str) -> anyhow::Error {
    let listed = charter.matter.versions.get(version);
    let tagged = desk.playbook().evidence.is_tagged(version);
    let name = tag_name(desk.playbook().settings.version_tags(), version);
    let name = name.filter(|_| desk.chronicle().repository && !tagged);
    anyhow!(Refused {
        tag: listed
            .zip(name)
            .map(|(listed, name)| (Record::of(version, listed), fingerprint(charter), name)),
        problem: format!("there is nothing to approve: this text is that of version `{version}`, which is approved"),
        reasons: Vec::new(),
        help: "`pmobook charter status` tells how it stands".to_owned(),
    })
}

/// The number after the highest that was approved.
fn next_number(charter: &Charter) -> String {
    let approved = charter
        .matter
        .versions
        .iter()
        .filter(|(_, version)| was_approved(version));
    let highest = approved.filter_map(|(id, _)| numbers(&id.value)).max();
    let mut next = highest.unwrap_or_else(|| vec![1, 0]);
    if let Some(last) = next.last_mut() {
        *last = last.saturating_add(1);
    }
    let next: Vec<String> = next.iter().map(ToString::to_string).collect();
    next.join(".")
}

/// The approved version that this one follows.
fn newest_before<'a>(charter: &'a Charter, number: &str) -> Option<Numbered<'a>> {
    let own = charter.matter.versions.get(number).filter(|own| was_approved(own));
    let versions = charter.matter.versions.iter();
    versions
        .filter(|(id, version)| id.value != number && was_approved(version))
        .filter(|(_, version)| own.is_none_or(|own| version.on.value < own.on.value))
        .max_by_key(|(_, version)| version.on.value)
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
    let compared = reading.map(|reading| Comparison::of(reading.in_view(), desk.playbook()));
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
            reasons: more,
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
            "what changed has letters in it that cannot be seen".to_owned(),
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
            "the list of versions does not hold this version yet".to_owned(),
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
            "nobody is named who approves the charter".to_owned(),
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
    let help = match did_you_mean(id, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let first: Vec<&str> = known.iter().take(20).copied().collect();
            format!("known are {}", first.join(", "))
        }
    };
    usage(format!("there is no {what} `{id}`"), help)
}
