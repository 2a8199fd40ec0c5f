//! Under which number a text is approved, and whether there is anything to approve.

use anyhow::{Result, anyhow};

use super::Desk;
use super::bound::{Binding, binding};
use super::prepared::{Refused, usage};
use super::status::was_approved;
use crate::history::fingerprint;
use crate::history::record::{Record, tag_name};
use crate::playbook::charter::model::Charter;
use crate::playbook::charter::{Numbered, differing, numbers};

/// The number under which the text is to be approved: the one that was asked for, or that of the text.
///
/// # Errors
/// When the number cannot be given, or the text is approved already.
pub fn number(desk: &Desk, charter: &Charter, asked: Option<&str>) -> Result<String> {
    let own = charter.matter.version.value.as_str();
    let number = asked.unwrap_or(own).trim();
    let strange = |letter: char| letter.is_control() || letter.is_whitespace();
    if number.is_empty() || number != own && number.chars().any(strange) {
        return Err(usage(
            format!("`{number}` is no number of a version"),
            "write a number such as `--number 1.2`",
        ));
    }
    let listed = charter.matter.versions.get(number);
    if listed.is_some_and(was_approved) {
        again(desk, charter, number)?;
    } else {
        anew(desk, charter, number)?;
    }
    Ok(number.to_owned())
}

/// A version that is approved may be bound to its text, if nothing binds it yet.
fn again(desk: &Desk, charter: &Charter, number: &str) -> Result<()> {
    let evidence = &desk.playbook().evidence;
    let known = evidence.versions.get(number);
    let print = known.and_then(|known| known.fingerprint.as_deref());
    if print.is_some_and(|print| print != evidence.fingerprint) || differing(evidence, number).is_some() {
        let next = next_number(charter);
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
    Ok(())
}

/// A new version needs a new text and a higher number.
fn anew(desk: &Desk, charter: &Charter, number: &str) -> Result<()> {
    let standing = desk.playbook().evidence.standing.as_ref();
    if let Some(standing) = standing.filter(|standing| !standing.differs) {
        return Err(nothing(desk, charter, &standing.version));
    }
    let highest = approved(charter)
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
            format!("give it a higher number, such as `--number {}`", next_number(charter)),
        ));
    }
    Ok(())
}

fn approved(charter: &Charter) -> impl Iterator<Item = Numbered<'_>> {
    let versions = charter.matter.versions.iter();
    versions.filter(|(_, version)| was_approved(version))
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
    let highest = approved(charter).filter_map(|(id, _)| numbers(&id.value)).max();
    let mut next = highest.unwrap_or_else(|| vec![1, 0]);
    if let Some(last) = next.last_mut() {
        *last = last.saturating_add(1);
    }
    let next: Vec<String> = next.iter().map(ToString::to_string).collect();
    next.join(".")
}

/// The approved version that this one follows.
pub fn newest_before<'a>(charter: &'a Charter, number: &str) -> Option<Numbered<'a>> {
    let own = charter.matter.versions.get(number).filter(|own| was_approved(own));
    approved(charter)
        .filter(|(id, _)| id.value != number)
        .filter(|(_, version)| own.is_none_or(|own| version.on.value < own.on.value))
        .max_by_key(|(_, version)| version.on.value)
}
