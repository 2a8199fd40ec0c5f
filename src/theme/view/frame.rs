//! What stands around the content of a page: the way here, the facts beside the answer, the owner.

use std::sync::Arc;

use jiff::civil::Date;

use super::blocks::FactView;
use super::site::{NavItem, Site};
use super::words::fact_view;
use super::{Here, LinkView, Steward};
use crate::playbook::section::Section;
use crate::theme::html::Html;
use crate::vocabulary::language::Language;

/// The entry of the navigation that a section is, or the nearest above it.
pub(super) fn nav_entry(key: &str, trail: &[Arc<NavItem>], site: &Site) -> String {
    std::iter::once(key)
        .chain(trail.iter().rev().map(|item| item.key.as_str()))
        .find(|key| site.is_in_navigation(key))
        .unwrap_or_default()
        .to_owned()
}

/// Playbook / group / sections above / this one.
pub(super) fn crumbs(section: &Section, trail: &[Arc<NavItem>], site: &Site, root: &str) -> Vec<LinkView> {
    let words = |text: &str| LinkView {
        text: text.to_owned(),
        href: None,
    };
    let mut crumbs = vec![LinkView {
        text: site.view.language.say("theme-playbook"),
        href: Some([root, &site.view.home].concat()),
    }];
    let group = section.group.title_in(&site.view.language);
    crumbs.push(words(&group));
    crumbs.extend(trail.iter().filter(|item| item.title != group).map(|item| LinkView {
        text: item.title.clone(),
        href: Some([root, &item.href].concat()),
    }));
    let title = section.short_title.as_deref().unwrap_or(&section.title);
    if title != group {
        crumbs.push(words(title));
    }
    crumbs
}

/// The section's own facts, with owner and day of the data unless it names them itself.
pub(super) fn facts(section: &Section, here: &dyn Here, language: &Language) -> Vec<FactView> {
    let mut facts: Vec<FactView> = section.facts.iter().map(|fact| fact_view(fact, here)).collect();
    let mut add = |label: &str, value: Option<String>| {
        let Some(value) = value else { return };
        let label = language.say(label);
        let own = label.to_lowercase();
        if facts.iter().all(|fact| fact.label.to_lowercase() != own) {
            facts.push(FactView {
                label,
                html: Html::text(&value),
                chip: None,
            });
        }
    };
    add("theme-owner", section.stewardship.owner.clone());
    let as_of = section.stewardship.as_of;
    add("theme-data-as-of", as_of.map(|day| language.short_date(day)));
    let audience = &section.stewardship.audience;
    add(
        "theme-only-for",
        (!audience.is_empty()).then(|| audience.join(", ").replace('-', " ")),
    );
    facts
}

pub(super) fn steward(section: &Section, site: &Site) -> Steward {
    let dates = &section.stewardship;
    let has_passed = |due: Date| site.view.as_of.is_some_and(|today| due < today);
    let day = |day| site.view.language.short_date(day);
    Steward {
        owner: dates.owner.clone(),
        reviewed_on: dates.reviewed_on.map(day),
        review_due: dates.review_due.map(day),
        overdue: dates.review_due.is_some_and(has_passed),
        feedback: site.view.feedback.as_deref().map(|mail| mail_to(mail, &section.title)),
    }
}

/// A `mailto:` address with a subject.
fn mail_to(mail: &str, subject: &str) -> String {
    use std::fmt::Write as _;
    let mut address = String::from("mailto:");
    let mut encode = |text: &str, also: &[u8]| {
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || also.contains(&byte) {
                address.push(char::from(byte));
            } else {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    };
    encode(mail.trim(), b"@+,");
    encode("?subject=", b"?=");
    encode(subject, b"");
    address
}

/// Words on one line, for an attribute.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
