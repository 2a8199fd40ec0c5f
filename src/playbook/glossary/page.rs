//! What a reader sees of the glossary: one table, in the order of the alphabet.

use super::analysis::{sorted, title};
use super::model::{Glossary, Term};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Group, Line, Row, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::counted;
use crate::vocabulary::value::At;

/// The chapter's section.
pub fn sections(playbook: &Playbook, _: &Figures) -> Vec<Section> {
    let Some(glossary) = &playbook.glossary else {
        return Vec::new();
    };
    let mut section = Section::new("glossary", "Glossary", Group::Library);
    // After the articles, which are what people come for.
    section.weight = 90;
    section.answer = answer(glossary);
    section.stewardship = playbook.stewardship(&glossary.shared, Some(playbook.as_of));
    if let Some(about) = &glossary.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(table(playbook, glossary));
    vec![section]
}

fn answer(glossary: &Glossary) -> Line {
    let count = glossary.terms.len();
    if count == 0 {
        return "No term has been written yet.".into();
    }
    let links = glossary.link_terms.as_ref().is_none_or(|wanted| wanted.value.0);
    let words = format!("What we mean by {}", counted(count, "term", "terms"));
    Line::from(if links {
        format!("{words}; other pages link each one where they first use it.")
    } else {
        format!("{words} that are used in this playbook.")
    })
}

fn table(playbook: &Playbook, glossary: &Glossary) -> Option<Block> {
    let terms = sorted(glossary);
    let see = terms.iter().any(|(_, term)| !term.see.is_empty());
    let titles: Vec<&str> = ["Term", "Meaning"]
        .into_iter()
        .chain(see.then_some("See also"))
        .collect();
    let row = |(id, term): &(&At<String>, &Term)| {
        let mut cells: Vec<Cell> = vec![name(id, term).into(), meaning(term).into()];
        if see {
            let ids = term.see.iter().map(|see| see.value.as_str());
            cells.push(playbook.links_to(Kind::Term, ids).into());
        }
        Row::new(Some(&id.value), cells)
    };
    let caption = "The terms, in the order of the alphabet";
    Block::table(caption, &titles, terms.iter().map(row).collect())
}

/// `Net present value (NPV)`.
fn name(id: &At<String>, term: &Term) -> String {
    let also: Vec<&str> = term.also.iter().map(|word| word.value.as_str()).collect();
    match also.as_slice() {
        [] => title(id, term).to_owned(),
        also => format!("{} ({})", title(id, term), also.join(", ")),
    }
}

fn meaning(term: &Term) -> Line {
    let line = Line::new().markdown(&term.meaning.0);
    match &term.source {
        Some(source) => line.text(" Source: ").markdown(source).text("."),
        None => line,
    }
}
