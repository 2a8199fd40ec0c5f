//! What was approved, and what differs from it, is the same in every language.

use std::sync::Arc;

use super::{files_of_sample, fingerprint_of};
use crate::diagnostic::Report;
use crate::history::comparison::Comparison;
use crate::history::{WithFigures, clean_text};
use crate::playbook::section::Block;
use crate::playbook::{Playbook, View};
use crate::source::Source;
use crate::vocabulary::language::{Language, LanguageFile, Languages};

/// An edit of a file of the sample.
type Edit = (&'static str, &'static str, &'static str);

/// The languages of the program, with numbers as in English.
fn languages() -> Vec<Arc<Language>> {
    let files = [
        ("en", include_str!("../../../themes/default/languages/en.ftl")),
        ("de", include_str!("../../../themes/default/languages/de.ftl")),
        ("fr", include_str!("../../../themes/default/languages/fr.ftl")),
    ];
    let files = files.map(|(tag, text)| LanguageFile::new(tag, text, tag));
    let languages = Languages::new(files.to_vec());
    let tags = ["en", "de", "fr"];
    tags.map(|tag| Arc::new(languages.language(tag, "en"))).to_vec()
}

/// The sample, read in a language.
fn sample_in(language: &Arc<Language>, edits: &[Edit]) -> Playbook {
    let files = files_of_sample(edits);
    let source = Source::from_texts(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let view = View {
        language: Some(language),
        ..View::default()
    };
    Playbook::read_for(view, &source, None, &mut Report::default())
}

/// Changes of every kind that is told: of words, of their order, of what other files fill in.
const EDITS: [Edit; 9] = [
    ("charter.md", "more than five working days", "more than ten working days"),
    ("charter.md", "## Processes\n", "## How it is done\n"),
    ("charter.md", "- One register, and no second list beside it.\n", ""),
    ("charter.md", "signatories: [ceo, coo]", "signatories: [ceo, coo, cfo]"),
    ("charter.md", "next_version: 2027-03-19", "next_version: 2026-12-19"),
    ("charter.md", "{{ decisions }}\n", ""),
    ("governance.yaml", "within: 10 working days", "within: 5 working days"),
    ("governance.yaml", "within ±", "within about ±"),
    ("foundation.yaml", "title: corporate, from: 2026-11-23", "title: corporate, from: 2026-12-01"),
];

fn compared(language: &Arc<Language>, edits: &[Edit]) -> Comparison {
    let (old, new) = (sample_in(language, edits), sample_in(language, &[]));
    let (before, after) = (old.figures(), new.figures());
    Comparison::of(WithFigures::new(&old, &before), WithFigures::new(&new, &after))
}

#[test]
fn fingerprints_and_differences_are_the_same_in_every_language() {
    let languages = languages();
    let [english, others @ ..] = languages.as_slice() else {
        panic!("no languages")
    };
    for edits in EDITS.iter().map(std::slice::from_ref).chain([EDITS.as_slice()]) {
        let expected = compared(english, edits);
        assert!(!expected.places().is_empty() || edits[0].1.starts_with("next_version"), "{edits:?}");
        for language in others {
            let own = compared(language, edits);
            let tag = language.tag();
            assert_eq!(own.places(), expected.places(), "{tag}: {edits:?}");
            assert_eq!(own.more_than_editorial(), expected.more_than_editorial(), "{tag}: {edits:?}");
            assert_eq!(own.only_wording(), expected.only_wording(), "{tag}: {edits:?}");
            assert_eq!(own.meaning, expected.meaning, "{tag}: {edits:?}");
            let fingerprint = |language| fingerprint_of(&sample_in(language, edits));
            assert_eq!(fingerprint(language), fingerprint(english), "{tag}: {edits:?}");
        }
    }
}

#[test]
fn readers_are_told_in_their_language_and_findings_in_english() {
    let [_, german, _] = languages().try_into().expect("three languages");
    let compared = compared(&german, &EDITS);
    let told = |place: &crate::playbook::charter::evidence::Place, language: &Language| {
        let (title, what) = (place.title.in_language(language), place.what.in_language(language));
        format!("{title}: {what}")
    };
    let places = compared.places();
    let (own, english): (Vec<String>, Vec<String>) = places
        .iter()
        .map(|place| (told(place, &german), told(place, &Language::english())))
        .unzip();
    for (place, words) in [
        ("§5 Type and authority: geändert, wesentlich", "§5 Type and authority: changed, material"),
        ("Wer unterschreiben muss: geändert, wesentlich", "Who has to sign: changed, material"),
        ("Muss unterschreiben: Chief Financial Officer → entfallen", "Has to sign: Chief Financial Officer → no longer"),
        (
            "Im Umfang, Geschäftsbereiche: Corporate Services, ab 1. Dezember 2026 → Corporate Services, ab 23. November \
             2026",
            "In scope, business areas: Corporate Services, from 1 December 2026 → Corporate Services, from 23 November 2026",
        ),
    ] {
        let at = own.iter().position(|known| known == place);
        let at = at.unwrap_or_else(|| panic!("{place} is not in {own:#?}"));
        assert_eq!(english[at], words);
    }
    let redline = compared.redline.expect("two charters");
    let summary = redline.summary(&german);
    assert!(summary.ends_with("Außerhalb der Abschnitte geändert: wer unterschreiben muss."), "{summary}");
    let report = compared.rest.summary(&german, "Seit dem 1. Mai 2026");
    assert!(report.starts_with("Seit dem 1. Mai 2026"), "{report}");
}

/// What other files fill in is told in the language too, and the words of the author stay as they are.
#[test]
fn the_clean_text_speaks_the_language_of_the_page() {
    let [_, german, _] = languages().try_into().expect("three languages");
    let playbook = sample_in(&german, &[]);
    let text = clean_text(WithFigures::new(&playbook, &playbook.figures()));
    let Some(Block::Redline(text)) = text else {
        panic!("no clean text")
    };
    let passages = text.clauses.iter().flat_map(|clause| &clause.clean);
    let words: Vec<String> = passages
        .flat_map(|passage| passage.cells.iter().flatten())
        .map(|run| run.text.clone())
        .collect();
    let has = |expected: &str| words.iter().any(|known| known.contains(expected));
    assert!(has("Der Umfang, eingefügt aus foundation.yaml"), "{words:#?}");
    assert!(has("Gremium BD2: Project boards"), "{words:#?}");
    assert!(has("The PMO may set the project method"), "{words:#?}");
}
