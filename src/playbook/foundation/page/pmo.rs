//! The office itself: type, level, sponsor, team; mission, vision, values.

use jiff::civil::Date;

use crate::playbook::Playbook;
use crate::playbook::foundation::answers::answer_text;
use crate::playbook::foundation::model::{Foundation, Pmo, TypeScheme};
use crate::playbook::section::{Block, Line, ListEntry, Sentence};
use crate::source::yaml::Prose;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// What the PMO is, as a list, then what it is there for.
pub(super) fn blocks(playbook: &Playbook, foundation: &Foundation, figures: &Figures) -> Vec<Block> {
    let Some(pmo) = &foundation.pmo else {
        return Vec::new();
    };
    let mut blocks = vec![Block::List(entries(playbook, pmo, figures))];
    blocks.extend(super::types::blocks(&playbook.language, pmo, figures));
    let purpose = purpose_blocks(playbook);
    if !purpose.is_empty() {
        blocks.push(Block::subheading(
            "purpose",
            playbook.language.say("foundation-purpose"),
        ));
    }
    blocks.extend(purpose);
    blocks
}

fn entries(playbook: &Playbook, pmo: &Pmo, figures: &Figures) -> Vec<ListEntry> {
    let person = |person: &Answer<PersonId>| answer_text(playbook, person, |person| playbook.name_and_role_of(person));
    let language = &playbook.language;
    let mut rows: Vec<(&str, Line)> = vec![("foundation-name", pmo.name.value.clone().into())];
    let mut add = |lead: &'static str, text: Option<Line>| rows.extend(text.map(|text| (lead, text)));
    add(
        "foundation-type-now",
        Some(answer_text(playbook, &pmo.r#type, |kind| capitalised(&kind.value.word_in(language))).into()),
    );
    add(
        "foundation-called",
        pmo.type_name.as_ref().map(|name| {
            let scheme = pmo.type_scheme.as_ref().and_then(|scheme| school(scheme.value));
            scheme.map_or_else(
                || Line::new().markdown(name),
                |school| {
                    let called = Line::of(language, "foundation-called-by");
                    called.markdown("name", name).text("school", school).line()
                },
            )
        }),
    );
    add(
        "foundation-type-target",
        pmo.type_target.as_ref().map(|target| {
            let kind = capitalised(&target.r#type.value.word_in(language));
            match &target.by {
                Some(by) => Line::of(language, "foundation-type-by")
                    .text("type", kind)
                    .long_date("day", by.value)
                    .line(),
                None => kind.into(),
            }
        }),
    );
    add(
        "foundation-level",
        pmo.level.as_ref().map(|level| capitalised(&level.value).into()),
    );
    add("foundation-sponsor", Some(person(&pmo.sponsor).into()));
    add(
        "foundation-reports-to",
        pmo.reports_to.as_ref().map(|boss| person(boss).into()),
    );
    add(
        "foundation-team",
        pmo.team.as_ref().map(|team| capitalised(&team.value).into()),
    );
    add(
        "foundation-size",
        pmo.fte.as_ref().map(|fte| match fte {
            Answer::Known(_) => Line::new().figure(figures, "foundation.pmo.fte"),
            open => answer_text(playbook, open, |_| String::new()).into(),
        }),
    );
    let since = pmo.established.as_ref();
    add(
        "foundation-existing-since",
        since.map(|since| since_line(playbook, since, figures)),
    );
    add("foundation-offers", offers_line(language, figures));
    let entry = |(lead, text): (&str, Line)| ListEntry {
        lead: language.say(lead).into(),
        text,
    };
    rows.into_iter().map(entry).collect()
}

/// Whose word for the type it is.
fn school(scheme: TypeScheme) -> Option<&'static str> {
    match scheme {
        TypeScheme::Pmi => Some("PMI"),
        TypeScheme::TenStep => Some("TenStep"),
        TypeScheme::P3o => Some("P3O"),
        TypeScheme::Custom => None,
    }
}

/// What the PMO is, in a sentence: `Northmere PMO is an enterprise office of the controlling type;
/// it reports to the Chief Operating Officer and is sponsored by the Chief Executive.`
#[must_use]
pub fn pmo_sentence(playbook: &Playbook) -> Option<Line> {
    let pmo = playbook.foundation.as_ref()?.pmo.as_ref()?;
    let language = &playbook.language;
    let (message, kind) = match &pmo.r#type.0 {
        Answer::Known(kind) => ("foundation-is-of-type", kind.value.word_in(language)),
        open => (
            "foundation-is-of-open-type",
            answer_text(playbook, open, |_| String::new()),
        ),
    };
    let office = office(language, pmo.level.as_ref().map(|level| level.value.as_str()));
    let what = Line::of(language, message)
        .text("pmo", &*pmo.name.value)
        .text("office", office)
        .text("type", kind)
        .line();
    let role = |person: &PersonId| playbook.role_of(person);
    let boss = pmo.reports_to.as_ref().and_then(Answer::known).map(role);
    let sponsor = pmo.sponsor.known().map(role);
    let begun = |message: &'static str| -> Sentence<'_> { Line::of(language, message).line_at("pmo", what.clone()) };
    let whole = match (boss, sponsor) {
        (None, None) => begun("foundation-is-alone"),
        (Some(boss), None) => begun("foundation-reports").text("boss", boss),
        (None, Some(sponsor)) => begun("foundation-sponsored").text("sponsor", sponsor),
        (Some(boss), Some(sponsor)) => begun("foundation-reports-and-sponsored")
            .text("boss", boss)
            .text("sponsor", sponsor),
    };
    Some(whole.line())
}

/// `an enterprise office`, `a centre of excellence`, `an office`.
fn office(language: &Language, level: Option<&str>) -> String {
    let Some(level) = level else {
        return language.say("foundation-office");
    };
    let is_noun = ["office", "centre", "center", "hub"]
        .iter()
        .any(|noun| level.contains(noun));
    let has_vowel = level.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u']);
    language
        .message(if is_noun {
            "foundation-office-itself"
        } else {
            "foundation-office-of-level"
        })
        .text("sound", if has_vowel { "vowel" } else { "consonant" })
        .text("level", level)
        .string()
}

/// `27 June 2025, that is 16 months`.
fn since_line(playbook: &Playbook, since: &Answer<At<Date>>, figures: &Figures) -> Line {
    let language = &playbook.language;
    let since = answer_text(playbook, since, |since| language.long_date(since.value));
    if figures.get("foundation.pmo.age").is_none() {
        return since.into();
    }
    let both = Line::of(language, "foundation-since").text("since", since);
    both.figure("age", figures, "foundation.pmo.age").line()
}

/// `13 of 14 products and services`.
fn offers_line(language: &Language, figures: &Figures) -> Option<Line> {
    let (offered, all) = ("services.offered", "services.count");
    let is_counted = figures.get(offered).is_some() && figures.get(all).is_some();
    is_counted.then(|| {
        let line = Line::of(language, "foundation-offered").figure("offered", figures, offered);
        line.figure("all", figures, all).line()
    })
}

/// Mission, vision and values.
#[must_use]
pub fn purpose_blocks(playbook: &Playbook) -> Vec<Block> {
    let Some(pmo) = playbook
        .foundation
        .as_ref()
        .and_then(|foundation| foundation.pmo.as_ref())
    else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut blocks = Vec::new();
    for (id, title, lead, words) in [
        ("mission", "foundation-mission", "foundation-mission-is", &pmo.mission),
        ("vision", "foundation-vision", "foundation-vision-is", &pmo.vision),
    ] {
        match words {
            // A longer text stands below a heading.
            Some(words) if words.as_str().trim().contains("\n\n") => {
                blocks.push(Block::subheading(id, language.say(title)));
                blocks.push(crate::playbook::prose(words, id));
            }
            Some(words) => {
                let line = Line::of(language, lead).markdown("words", &words.0);
                blocks.push(Block::paragraph(line.line()));
            }
            None => {}
        }
    }
    if !pmo.values.is_empty() {
        blocks.push(Block::paragraph(Line::of(language, "foundation-values-are").line()));
        let value = |value: &Prose| ListEntry {
            lead: Line::new(),
            text: Line::new().markdown(&value.0),
        };
        blocks.push(Block::List(pmo.values.iter().map(value).collect()));
    }
    blocks
}
