//! What must hold in the charter.

use super::analysis::{needs_no_approval, own_version};
use super::approval::{Stand, differs, stand};
use super::evidence::is_fingerprint;
use super::model::{Charter, Version, VersionState};
use super::outline::outline;
use super::rules::{
    APPROVED_BY_NOBODY, APPROVED_IN_ADVANCE, BOUND_TO_NO_TEXT, CHANGED_SINCE_APPROVAL, DATES_OUT_OF_ORDER,
    MORE_THAN_EDITORIAL, NEWER_APPROVED, NEXT_VERSION_DUE, NO_FINGERPRINT, NOT_LISTED, NOTHING_TO_PLACE, OTHER_STATE,
    OTHER_TEXT, SECTIONS_MISSING, SIGNATURE_MISSING, TWO_APPROVED,
};
use super::slots::{Context, written_in};
use crate::diagnostic::{Report, did_you_mean};
use crate::playbook::Playbook;
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{counted, listed};
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(charter) = &playbook.charter else { return };
    playbook.check_shared(&charter.matter.shared, "the charter", report);
    let signers = charter
        .matter
        .versions
        .iter()
        .flat_map(|(_, version)| &version.signed_by);
    for person in charter.matter.signatories.iter().chain(signers) {
        playbook.check_person(person, report);
    }
    check_own_version(playbook, charter, report);
    check_approvals(playbook, charter, report);
    check_texts(playbook, charter, report);
    check_order(charter, report);
    if let Some(next) = charter
        .matter
        .next_version
        .as_ref()
        .filter(|next| next.value < playbook.as_of)
    {
        let fault = NEXT_VERSION_DUE.at(
            next.span,
            format!("the next version was due on {}", long_date(next.value)),
        );
        report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
    }
    check_sections(playbook, charter, report);
}

fn check_own_version(playbook: &Playbook, charter: &Charter, report: &mut Report) {
    let matter = &charter.matter;
    let number = &matter.version;
    let Some((id, own)) = own_version(charter) else {
        // A version that could not be read has been reported already.
        if number.is_stand_in() || matter.versions.contains(&number.value) {
            return;
        }
        let fault = NOT_LISTED.at(
            number.span,
            format!("version `{}` is not among `versions`", number.value),
        );
        let known = matter.versions.ids().map(|id| id.value.as_str());
        report.push(match did_you_mean(&number.value, known) {
            Some(near) => fault.label(format!("did you mean `{near}`?")),
            None => fault.help("add it to `versions`, with its date, state and change"),
        });
        return;
    };
    if own.state.value != matter.state.value && !matter.state.is_stand_in() {
        let (here, there) = (matter.state.value.word(), own.state.value.word());
        let fault = OTHER_STATE.at(
            matter.state.span,
            format!("version `{}` is `{here}` here, but `{there}` in the list", id.value),
        );
        report.push(fault.related(own.state.span, "the list says this"));
    }
    let approved = matter
        .versions
        .iter()
        .filter(|(_, version)| version.state.value == VersionState::Approved);
    let newer = approved.filter(|(_, version)| version.on.value > own.on.value && version.on.value <= playbook.as_of);
    if let Some((newer, _)) = newer.max_by_key(|(_, version)| version.on.value) {
        let message = format!(
            "this text is version `{}`, but version `{}` is approved",
            number.value, newer.value
        );
        report.push(
            NEWER_APPROVED
                .at(number.span, message)
                .related(newer.span, "the newer version"),
        );
    }
}

fn check_approvals(playbook: &Playbook, charter: &Charter, report: &mut Report) {
    let mut earlier: Option<&At<String>> = None;
    let mut approved: Vec<(&At<String>, &Version)> = charter
        .matter
        .versions
        .iter()
        .filter(|(_, version)| version.state.value == VersionState::Approved)
        .collect();
    approved.sort_by_key(|(_, version)| version.on.value);
    for (id, version) in approved {
        let name = format!("version `{}`", id.value);
        // Signatures that could not be read are reported already.
        let tagged = playbook.evidence.is_tagged(&id.value);
        let needs = !needs_no_approval(version) && !tagged;
        if version.signed_by.is_empty() && needs && !playbook.faulty.contains("charter") {
            let fault = APPROVED_BY_NOBODY.at(version.state.span, format!("{name} is approved, but by nobody"));
            report.push(fault.help("add `signed_by:` with those who signed it"));
        }
        if version.on.value > playbook.as_of {
            let message = format!(
                "{name} is approved, but its day, {}, is still to come",
                long_date(version.on.value)
            );
            report.push(
                APPROVED_IN_ADVANCE
                    .at(version.on.span, message)
                    .help("correct the date, or set `state: planned`"),
            );
        } else if let Some(earlier) = earlier.replace(id) {
            let fault = TWO_APPROVED.at(
                earlier.span,
                format!("version `{}` and {name} are both approved", earlier.value),
            );
            report.push(
                fault
                    .related(id.span, "the newer one")
                    .help("set the earlier one to `superseded`"),
            );
        }
    }
    check_signatories(charter, report);
}

/// Whether the texts are those that were approved, as far as that is known.
fn check_texts(playbook: &Playbook, charter: &Charter, report: &mut Report) {
    let evidence = &playbook.evidence;
    for (id, version) in charter.matter.versions.iter() {
        if let Some(fingerprint) = &version.fingerprint
            && !is_fingerprint(&fingerprint.value)
        {
            let found = format!("found `{}`, expected the 64 digits of a fingerprint", fingerprint.value);
            let fault = NO_FINGERPRINT.at(fingerprint.span, found);
            report.push(fault.help("`pmobook charter approve` prints the fingerprint of the text"));
        }
        let Some(known) = evidence.versions.get(&id.value) else {
            continue;
        };
        if let Some(why) = &known.contradicts {
            report.push(OTHER_TEXT.at(id.span, why.english()));
        }
        if let Some(first) = known.more_than_editorial.first() {
            let first = first.english();
            let message = format!("version `{}` is called editorial, but changes more: {first}", id.value);
            let fault = MORE_THAN_EDITORIAL.at(version.class.as_ref().map_or(id.span, |class| class.span), message);
            let more = known.more_than_editorial.len() - 1;
            report.push(match more {
                0 => fault,
                _ => fault.help(format!("and {}", counted(more, "more change", "more changes"))),
            });
        }
    }
    match stand(playbook, charter) {
        Stand::Changed((id, _), standing) => {
            let message = format!(
                "this text is called version `{}` and approved, but it {}",
                id.value,
                differs(standing)
            );
            let fault = CHANGED_SINCE_APPROVAL.at(charter.matter.version.span, message);
            let places: Vec<String> = standing.places.iter().map(|place| place.title.english()).collect();
            report.push(match places.as_slice() {
                [] => fault.help("make the change a version of its own, with `state: draft`"),
                places => fault.help(format!("it differs in: {}", places.join("; "))),
            });
        }
        Stand::InForce((id, _)) if evidence.looked && evidence.is_unbound(&id.value) => {
            let message = format!("nothing says which text was approved as version `{}`", id.value);
            let fault = BOUND_TO_NO_TEXT.at(id.span, message);
            report.push(fault.help("`pmobook charter approve` tells the fingerprint to add, or the tag to make"));
        }
        _ => {}
    }
}

/// Who has to sign counts for this text; who signed earlier versions is history.
fn check_signatories(charter: &Charter, report: &mut Report) {
    let Some((id, own)) = own_version(charter) else { return };
    if own.state.value != VersionState::Approved || own.signed_by.is_empty() {
        return;
    }
    for person in &charter.matter.signatories {
        if !own.signed_by.contains(person) {
            let fault = SIGNATURE_MISSING.at(
                person.span(),
                format!("`{}` has not signed version `{}`", person.as_str(), id.value),
            );
            report.push(fault.related(own.state.span, "it is said to be approved"));
        }
    }
}

/// `1.10` as its numbers; `None` for what is no number.
#[must_use]
pub fn numbers(version: &str) -> Option<Vec<u32>> {
    version
        .trim_start_matches(['v', 'V'])
        .split('.')
        .map(|part| part.parse().ok())
        .collect()
}

fn check_order(charter: &Charter, report: &mut Report) {
    let mut versions: Vec<(Vec<u32>, &At<String>, &Version)> = charter
        .matter
        .versions
        .iter()
        .filter_map(|(id, version)| Some((numbers(&id.value)?, id, version)))
        .collect();
    versions.sort_by(|(a, _, _), (b, _, _)| a.cmp(b));
    for pair in versions.windows(2) {
        let [(_, lower, before), (_, higher, after)] = pair else {
            continue;
        };
        if after.on.value < before.on.value {
            let message = format!("version `{}` is dated before version `{}`", higher.value, lower.value);
            report.push(
                DATES_OUT_OF_ORDER
                    .at(after.on.span, message)
                    .related(before.on.span, "the lower number"),
            );
        }
    }
}

fn check_sections(playbook: &Playbook, charter: &Charter, report: &mut Report) {
    // What a charter holds does not depend on what its figures say.
    let figures = Figures::default();
    // What seems to be missing may only be unreadable.
    if !playbook.faulty.is_empty() {
        return;
    }
    let outline = outline(&Context {
        playbook,
        charter,
        figures: &figures,
    });
    if !outline.missing.is_empty() {
        let names: Vec<String> = outline.missing.iter().map(|name| format!("`{name}`")).collect();
        let fault = SECTIONS_MISSING.at(
            charter.matter.version.span,
            format!("the charter says nothing under {}", listed(&names)),
        );
        report.push(fault.help("write a heading `## …` with a few sentences for each of them"));
    }
    for (slot, span) in outline.unfilled {
        let fault = NOTHING_TO_PLACE.at(span, format!("`{{{{ {slot} }}}}` places nothing"));
        report.push(fault.help(format!("write {}", written_in(&slot))));
    }
}
