//! Figures of the charter: which version this text is, which one is in force and since when.

use jiff::civil::Date;

use super::model::{ChangeClass, Charter, Version, VersionState};
use crate::playbook::Playbook;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::At;

/// A version with its number.
pub type Numbered<'a> = (&'a At<String>, &'a Version);

/// The version in force on the day `as_of`: the newest that was approved by then.
///
/// A version that is superseded by now was in force until the one that replaced it.
#[must_use]
pub fn in_force(charter: &Charter, as_of: Date) -> Option<Numbered<'_>> {
    let versions = || charter.matter.versions.iter();
    let was_approved = |state: VersionState| matches!(state, VersionState::Approved | VersionState::Superseded);
    let newest = versions()
        .filter(|(_, version)| was_approved(version.state.value) && version.on.value <= as_of)
        .max_by_key(|(_, version)| version.on.value)?;
    let replaced_later =
        || versions().any(|(_, version)| was_approved(version.state.value) && version.on.value > as_of);
    (newest.1.state.value == VersionState::Approved || replaced_later()).then_some(newest)
}

/// The version that the text is, if it is listed.
#[must_use]
pub fn own_version(charter: &Charter) -> Option<Numbered<'_>> {
    let number = charter.matter.version.value.as_str();
    charter.matter.versions.iter().find(|(id, _)| id.value == number)
}

/// The version whose signatures hold for `version`: itself, or for an editorial change, which needs
/// no new approval, the newest signed one before it.
#[must_use]
pub fn signed<'a>(charter: &'a Charter, version: Numbered<'a>) -> Option<Numbered<'a>> {
    if !version.1.signed_by.is_empty() {
        return Some(version);
    }
    if !needs_no_approval(version.1) {
        return None;
    }
    let earlier = charter
        .matter
        .versions
        .iter()
        .filter(|(_, other)| other.on.value < version.1.on.value);
    earlier
        .filter(|(_, other)| !other.signed_by.is_empty())
        .max_by_key(|(_, other)| other.on.value)
}

/// Whether a version changes only spelling and layout.
#[must_use]
pub fn needs_no_approval(version: &Version) -> bool {
    version
        .class
        .as_ref()
        .is_some_and(|class| class.value == ChangeClass::Editorial)
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(charter) = &playbook.charter else { return };
    super::slots::budget_figures(playbook, figures);
    let language = &playbook.language;
    let version = &charter.matter.version;
    let figure = Figure::new(
        language.say("charter-version-label"),
        version.value.clone().into(),
        "",
        version.value.clone(),
    );
    figures.insert("charter.version", figure.from([version.span]));
    let standing = super::approval::in_words(playbook, charter);
    let label = language.say("charter-standing-label");
    let figure = Figure::new(label, standing.clone().into(), "", standing);
    figures.insert(
        "charter.standing",
        figure.from([version.span, charter.matter.state.span]),
    );
    if let Some((number, version)) = in_force(charter, playbook.as_of) {
        let from = [number.span, version.on.span, version.state.span];
        let figure = Figure::new(
            language.say("charter-in-force-label"),
            number.value.clone().into(),
            "",
            number.value.clone(),
        );
        figures.insert("charter.in_force", figure.from(from));
        let day = version.on.value;
        let figure = Figure::new(
            language.say("charter-since-label"),
            day.to_string().into(),
            "",
            language.long_date(day),
        );
        figures.insert("charter.in_force_since", figure.from(from));
    }
}
