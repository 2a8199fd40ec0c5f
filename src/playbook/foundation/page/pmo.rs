//! The office itself: type, level, sponsor, team; mission, vision, values.

use jiff::civil::Date;

use crate::playbook::Playbook;
use crate::playbook::foundation::answers::answer_text;
use crate::playbook::foundation::model::{Foundation, Pmo, TypeScheme};
use crate::playbook::section::{Block, Line, ListEntry};
use crate::source::yaml::Prose;
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// What the PMO is, as a list, then what it is there for.
pub(super) fn blocks(playbook: &Playbook, foundation: &Foundation, figures: &Figures) -> Vec<Block> {
    let Some(pmo) = &foundation.pmo else {
        return Vec::new();
    };
    let mut blocks = vec![Block::List(entries(playbook, pmo, figures))];
    blocks.extend(super::types::blocks(pmo, figures));
    let purpose = purpose_blocks(playbook);
    if !purpose.is_empty() {
        blocks.push(Block::subheading("purpose", "What it is there for"));
    }
    blocks.extend(purpose);
    blocks
}

fn entries(playbook: &Playbook, pmo: &Pmo, figures: &Figures) -> Vec<ListEntry> {
    let person = |person: &Answer<PersonId>| answer_text(playbook, person, |person| playbook.name_and_role_of(person));
    let mut rows: Vec<(&str, Line)> = vec![("Name", pmo.name.value.clone().into())];
    let mut add = |lead: &'static str, text: Option<Line>| rows.extend(text.map(|text| (lead, text)));
    add(
        "Type now",
        Some(answer_text(playbook, &pmo.r#type, |kind| capitalised(kind.value.word())).into()),
    );
    add(
        "Called",
        pmo.type_name.as_ref().map(|name| {
            let scheme = pmo.type_scheme.as_ref().and_then(|scheme| in_words(scheme.value));
            let line = Line::new().markdown(name);
            scheme.map_or_else(|| line.clone(), |scheme| line.clone().text(format!(", {scheme}")))
        }),
    );
    add(
        "Target type",
        pmo.type_target.as_ref().map(|target| {
            let by = target
                .by
                .as_ref()
                .map(|by| format!(", by {}", long_date(by.value)))
                .unwrap_or_default();
            format!("{}{by}", capitalised(target.r#type.value.word())).into()
        }),
    );
    add(
        "Level",
        pmo.level.as_ref().map(|level| capitalised(&level.value).into()),
    );
    add("Sponsor", Some(person(&pmo.sponsor).into()));
    add("Reports to", pmo.reports_to.as_ref().map(|boss| person(boss).into()));
    add("Team", pmo.team.as_ref().map(|team| capitalised(&team.value).into()));
    add(
        "Size",
        pmo.fte.as_ref().map(|fte| match fte {
            Answer::Known(_) => Line::new().figure(figures, "foundation.pmo.fte"),
            open => answer_text(playbook, open, |_| String::new()).into(),
        }),
    );
    let since = pmo.established.as_ref();
    add("Since", since.map(|since| since_line(playbook, since, figures)));
    add("Offers", offers_line(figures));
    let entry = |(lead, text): (&str, Line)| ListEntry {
        lead: lead.into(),
        text,
    };
    rows.into_iter().map(entry).collect()
}

/// Whose word for the type it is.
fn in_words(scheme: TypeScheme) -> Option<&'static str> {
    match scheme {
        TypeScheme::Pmi => Some("in the words of PMI"),
        TypeScheme::TenStep => Some("in the words of TenStep"),
        TypeScheme::P3o => Some("in the words of P3O"),
        TypeScheme::Custom => None,
    }
}

/// What the PMO is, in a sentence: `Northmere PMO is an enterprise office of the controlling type;
/// it reports to the Chief Operating Officer and is sponsored by the Chief Executive.`
#[must_use]
pub fn pmo_sentence(playbook: &Playbook) -> Option<Line> {
    let pmo = playbook.foundation.as_ref()?.pmo.as_ref()?;
    let noun = office(pmo.level.as_ref().map(|level| level.value.as_str()));
    let mut line = Line::from(format!("{} is {noun}", pmo.name.value));
    line = match &pmo.r#type.0 {
        Answer::Known(kind) => line.text(" of the ").strong(kind.value.word()).text(" type"),
        open => line.text(format!(
            ", its type is {}",
            answer_text(playbook, open, |_| String::new())
        )),
    };
    let role = |words: &str, person: Option<&PersonId>| {
        person.map(|person| format!("{words} the {}", playbook.role_of(person)))
    };
    let reports = role("reports to", pmo.reports_to.as_ref().and_then(Answer::known));
    let sponsored = role("is sponsored by", pmo.sponsor.known());
    let both: Vec<String> = reports.into_iter().chain(sponsored).collect();
    Some(if both.is_empty() {
        line.text(".")
    } else {
        line.text(format!("; it {}.", both.join(" and ")))
    })
}

/// `an enterprise office`, `a centre of excellence`, `an office`.
fn office(level: Option<&str>) -> String {
    let words = match level {
        None => "office".to_owned(),
        Some(level)
            if ["office", "centre", "center", "hub"]
                .iter()
                .any(|noun| level.contains(noun)) =>
        {
            level.to_owned()
        }
        Some(level) => format!("{level} office"),
    };
    let article = if words.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {words}")
}

/// `27 June 2025, that is 16 months`.
fn since_line(playbook: &Playbook, since: &Answer<At<Date>>, figures: &Figures) -> Line {
    let line = Line::from(answer_text(playbook, since, |since| long_date(since.value)));
    if figures.get("foundation.pmo.age").is_none() {
        return line;
    }
    line.text(", that is ").figure(figures, "foundation.pmo.age")
}

/// `13 of 14 products and services`.
fn offers_line(figures: &Figures) -> Option<Line> {
    let (offered, all) = ("services.offered", "services.count");
    let is_counted = figures.get(offered).is_some() && figures.get(all).is_some();
    is_counted.then(|| {
        let line = Line::new().figure(figures, offered).text(" of ");
        line.figure(figures, all).text(" products and services")
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
    let mut blocks = Vec::new();
    for (title, words) in [("Mission", &pmo.mission), ("Vision", &pmo.vision)] {
        if let Some(words) = words {
            blocks.extend(titled(title, words));
        }
    }
    if !pmo.values.is_empty() {
        blocks.push(Block::paragraph(Line::new().strong("Values.")));
        let value = |value: &Prose| ListEntry {
            lead: Line::new(),
            text: Line::new().markdown(&value.0),
        };
        blocks.push(Block::List(pmo.values.iter().map(value).collect()));
    }
    blocks
}

/// A paragraph that begins with its title; a longer text stands below a heading.
fn titled(title: &str, words: &Prose) -> Vec<Block> {
    if words.as_str().trim().contains("\n\n") {
        let id = title.to_lowercase();
        return vec![Block::subheading(id.clone(), title), crate::playbook::prose(words, &id)];
    }
    vec![Block::paragraph(
        Line::new().strong(format!("{title}.")).text(" ").markdown(&words.0),
    )]
}
