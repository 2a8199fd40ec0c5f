//! The sections that a charter is expected to have, in their order.

use crate::vocabulary::language::Language;

/// A section that a charter is expected to have.
#[derive(Debug)]
pub struct Standard {
    /// What messages of the language call it.
    key: &'static str,
    /// Its name in English, which its anchor is made of.
    pub title: &'static str,
    /// What makes it from other chapters.
    pub slots: &'static [&'static str],
}

const fn section(key: &'static str, title: &'static str, slots: &'static [&'static str]) -> Standard {
    Standard { key, title, slots }
}

impl Standard {
    /// Its name, as a heading.
    #[must_use]
    pub fn title_in(&self, language: &Language) -> String {
        language.term("charter-section", self.key)
    }
}

/// All of them, in their order.
pub const STANDARD: &[Standard] = &[
    section("background", "Background and need", &["need", "challenges"]),
    section("purpose", "Purpose, mission, vision and values", &["purpose"]),
    section("objectives", "Objectives", &["objectives", "metrics"]),
    section("scope", "Scope", &["scope"]),
    section("authority", "Type and authority", &["authority"]),
    section(
        "customers",
        "Customers and stakeholders",
        &["customers", "stakeholders"],
    ),
    section("services", "Services", &["services"]),
    section("structure", "Structure and roles", &["roles", "people"]),
    section(
        "governance",
        "Governance and decision rights",
        &["boards", "escalation", "decisions"],
    ),
    section("processes", "Processes", &["processes"]),
    section("roadmap", "Roadmap and timeline", &["stages", "roadmap"]),
    section("budget", "Budget and funding", &["budget"]),
    section("risks", "Risks", &["risks"]),
    section("communication", "Communication", &["communication"]),
    section("success-factors", "Critical success factors", &[]),
    section("amendments", "Amendments", &["amendments"]),
    section("approval", "Approval and sign-off", &["sign-off"]),
    section("versions", "Versions", &["versions"]),
];

/// How words begin that stand for each of [`STANDARD`] in a heading of the author.
#[derive(Debug)]
pub struct Stems(Vec<Vec<String>>);

impl Stems {
    /// The words of a language. The English ones count in each.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        let english = Language::english();
        let stems = |section: &Standard| {
            let lists = [&*english, language].map(|language| language.term("charter-section-words", section.key));
            let words = lists.iter().flat_map(|list| list.split(','));
            words.map(|word| word.trim().to_owned()).collect()
        };
        Self(STANDARD.iter().map(stems).collect())
    }

    /// The places in [`STANDARD`] of the sections that a heading stands for; one may stand for several.
    #[must_use]
    pub fn matching(&self, heading: &str) -> Vec<usize> {
        let letter = |letter: char| if letter.is_alphanumeric() { letter } else { ' ' };
        let words: String = heading.to_lowercase().chars().map(letter).collect();
        // With a blank before each word, a stem is found only where a word begins.
        let words = format!(" {}", words.split_whitespace().collect::<Vec<_>>().join(" "));
        let begins = |stem: &String| words.contains(&format!(" {stem}"));
        let places = self.0.iter().enumerate();
        places
            .filter(|(_, stems)| stems.iter().any(begins))
            .map(|(place, _)| place)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{STANDARD, Stems};
    use crate::vocabulary::language::{Language, LanguageFile, Languages};

    #[test]
    fn headings_stand_for_sections() {
        let titles = |heading: &str| -> Vec<&str> {
            Stems::of(&Language::english())
                .matching(heading)
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
        let german = include_str!("../../../themes/default/languages/de.ftl");
        let french = include_str!("../../../themes/default/languages/fr.ftl");
        let languages = Languages::new(vec![
            LanguageFile::new("de", german, "de.ftl"),
            LanguageFile::new("fr", french, "fr.ftl"),
        ]);
        for language in ["de", "fr", "en"] {
            let language = languages.language(language, language);
            let stems = Stems::of(&language);
            for (place, section) in STANDARD.iter().enumerate() {
                for title in [section.title, &section.title_in(&language)] {
                    assert!(stems.matching(title).contains(&place), "{title}");
                }
            }
        }
    }
}
