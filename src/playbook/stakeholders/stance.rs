//! Who may see how a stakeholder stands, and the chapter without it.
//!
//! How somebody stands towards the office is said in confidence: it helps those who win people over and
//! hurts when it is read by those it is about. A site for an audience that is not named in `stance_for`
//! is therefore built from a chapter that does not hold it at all, so that no page, no search index and
//! no data file can give it away.

use super::model::{Stakeholder, Stakeholders};
use crate::playbook::Playbook;
use crate::vocabulary::value::{At, Items};

/// Whether a site that is built for `audience` may show how each stakeholder stands. Without an
/// audience the site is for those who keep the playbook, and shows everything.
#[must_use]
pub fn may_see_stance(stance_for: &[At<String>], audience: Option<&str>) -> bool {
    audience.is_none_or(|audience| stance_for.iter().any(|named| named.value == audience))
}

/// Whether the playbook is built without how each stakeholder stands.
#[must_use]
pub(super) fn is_hidden(playbook: &Playbook) -> bool {
    let chapter = playbook.stakeholders.as_ref();
    chapter.is_some_and(|chapter| !may_see_stance(&chapter.stance_for, playbook.audience.as_deref()))
}

/// Takes the stance out of a playbook that is built for an audience which may not see it, before
/// anything is made of it.
pub(super) fn withhold(playbook: &mut Playbook) {
    if !is_hidden(playbook) {
        return;
    }
    let Some(chapter) = &mut playbook.stakeholders else {
        return;
    };
    without_stance(chapter);
    // That nobody knows yet how somebody stands says something of how they stand.
    let changes: Vec<&str> = chapter.changes.ids().map(|id| id.value.as_str()).collect();
    playbook
        .open_values
        .retain(|open| open.chapter != "stakeholders" || open.field == "size" || changes.contains(&open.id.as_str()));
}

/// Takes away how each stakeholder stands and what is done about it.
fn without_stance(chapter: &mut Stakeholders) {
    chapter.aim = None;
    // The words above the charts of the stance are about the stance.
    let mut findings = Items::default();
    for (name, words) in chapter.findings.iter().filter(|(name, _)| name.value == "adoption") {
        findings.push(name.clone(), Some(words.clone()));
    }
    chapter.findings = findings;
    let mut stakeholders = Items::default();
    for id in chapter.stakeholders.ids() {
        stakeholders.push(id.clone(), chapter.stakeholders.get(&id.value).map(bare));
    }
    chapter.stakeholders = stakeholders;
}

/// Who it is, and nothing of how it stands. Every field is named, so that nobody can add one to a
/// stakeholder without deciding whether it gives the stance away.
fn bare(stakeholder: &Stakeholder) -> Stakeholder {
    let Stakeholder {
        title,
        size,
        group,
        power: _,
        interest: _,
        needs: _,
        engagement: _,
        desired: _,
        actions: _,
        next_contact: _,
        shared,
    } = stakeholder;
    Stakeholder {
        title: title.clone(),
        size: size.clone(),
        group: group.clone(),
        power: None,
        interest: None,
        needs: None,
        engagement: Items::default(),
        desired: None,
        actions: Vec::new(),
        next_contact: None,
        shared: shared.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::may_see_stance;
    use crate::diagnostic::{FileId, Span};
    use crate::vocabulary::value::At;

    #[test]
    fn only_those_named_see_how_each_stands() {
        let named = |names: &[&str]| -> Vec<At<String>> {
            let at = |name: &&str| At::new((*name).to_owned(), Span::beginning(FileId(0)));
            names.iter().map(at).collect()
        };
        for (stance_for, audience, sees) in [
            (&[][..], None, true),
            (&["executives"][..], None, true),
            (&["executives"][..], Some("executives"), true),
            (&["executives", "directors"][..], Some("directors"), true),
            (&["executives"][..], Some("all-staff"), false),
            (&["executives"][..], Some("executive"), false),
            (&["executives"][..], Some(""), false),
            (&[][..], Some("executives"), false),
        ] {
            assert_eq!(
                may_see_stance(&named(stance_for), audience),
                sees,
                "{stance_for:?} {audience:?}"
            );
        }
    }
}
