//! The sections that a charter is expected to have, in their order.

/// A section that a charter is expected to have.
#[derive(Debug)]
pub struct Standard {
    /// Its name, as a heading.
    pub title: &'static str,
    /// How words begin that stand for it in a heading of the author.
    stems: &'static [&'static str],
    /// What makes it from other chapters.
    pub slots: &'static [&'static str],
}

const fn section(title: &'static str, stems: &'static [&'static str], slots: &'static [&'static str]) -> Standard {
    Standard { title, stems, slots }
}

/// All of them, in their order.
pub const STANDARD: &[Standard] = &[
    section(
        "Background and need",
        &["background", "need", "why ", "context", "introduction"],
        &["need", "challenges"],
    ),
    section(
        "Purpose, mission, vision and values",
        &["purpose", "mission", "vision", "values"],
        &["purpose"],
    ),
    section(
        "Objectives",
        &["objective", "goal", "kpi", "metric", "measure"],
        &["objectives", "metrics"],
    ),
    section("Scope", &["scope", "what we cover"], &["scope"]),
    section(
        "Type and authority",
        &["authorit", "mandate", "type", "powers", "rights of the pmo"],
        &["authority"],
    ),
    section(
        "Customers and stakeholders",
        &["customer", "stakeholder", "expectation", "clients"],
        &["customers", "stakeholders"],
    ),
    section("Services", &["service", "products", "what we offer"], &["services"]),
    section(
        "Structure and roles",
        &[
            "structure",
            "role",
            "responsibilit",
            "accountabilit",
            "organisation",
            "organization",
            "team",
            "people",
            "who is who",
        ],
        &["roles", "people"],
    ),
    section(
        "Governance and decision rights",
        &["governance", "decision", "board", "escalation"],
        &["boards", "escalation", "decisions"],
    ),
    section(
        "Processes",
        &["process", "procedure", "how we work", "method"],
        &["processes"],
    ),
    section(
        "Roadmap and timeline",
        &["roadmap", "timeline", "schedule", "stage", "phase", "milestone", "wave"],
        &["stages", "roadmap"],
    ),
    section(
        "Budget and funding",
        &["budget", "funding", "cost", "financ", "money"],
        &["budget"],
    ),
    section("Risks", &["risk"], &["risks"]),
    section("Communication", &["communicat"], &["communication"]),
    section(
        "Critical success factors",
        &["success factor", "success criteri", "critical success"],
        &[],
    ),
    section(
        "Amendments",
        &["amend", "changes to th", "change of th", "changing th"],
        &["amendments"],
    ),
    section(
        "Approval and sign-off",
        &["approval", "approve", "sign off", "signature", "signatories"],
        &["sign-off"],
    ),
    section(
        "Versions",
        &["version", "document control", "history", "revision"],
        &["versions"],
    ),
];

/// The places in [`STANDARD`] of the sections that a heading stands for; one may stand for several.
#[must_use]
pub fn matching(heading: &str) -> Vec<usize> {
    let letter = |letter: char| if letter.is_alphanumeric() { letter } else { ' ' };
    let words: String = heading.to_lowercase().chars().map(letter).collect();
    // With a blank before each word and after the last one, a stem is found only where a word begins.
    let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
    let begins = |stem: &&str| words.contains(&format!(" {stem}"));
    let places = STANDARD.iter().enumerate();
    places
        .filter(|(_, section)| section.stems.iter().any(begins))
        .map(|(place, _)| place)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{STANDARD, matching};

    #[test]
    fn headings_stand_for_sections() {
        let titles = |heading: &str| -> Vec<&str> {
            matching(heading)
                .into_iter()
                .filter_map(|place| STANDARD.get(place))
                .map(|section| section.title)
                .collect()
        };
        for (heading, expected) in [
            ("1. Purpose", &["Purpose, mission, vision and values"][..]),
            (
                "Authority and governance",
                &["Type and authority", "Governance and decision rights"],
            ),
            ("SIGN-OFF", &["Approval and sign-off"]),
            ("Why we exist", &["Background and need"]),
            ("Document control", &["Versions"]),
            ("Prototypes", &[]),
            ("Anything else", &[]),
        ] {
            assert_eq!(titles(heading), expected, "{heading}");
        }
    }

    #[test]
    fn every_section_is_found_by_its_own_title() {
        for (place, section) in STANDARD.iter().enumerate() {
            assert!(matching(section.title).contains(&place), "{}", section.title);
        }
    }
}
