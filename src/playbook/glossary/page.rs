//! What a reader sees of the glossary: one table, in the order of the alphabet.

use super::analysis::{sorted, title};
use super::model::{Glossary, Term};
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Group, Line, Row, Section};
use crate::playbook::{Playbook, name_of};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// The chapter's section.
pub fn sections(playbook: &Playbook, _: &Figures) -> Vec<Section> {
    let Some(glossary) = &playbook.glossary else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("glossary", name_of("glossary", language), Group::Library);
    // After the articles, which are what people come for.
    section.weight = 90;
    section.answer = answer(glossary, language);
    section.stewardship = playbook.stewardship(&glossary.shared, Some(playbook.as_of));
    if let Some(about) = &glossary.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(table(playbook, glossary));
    vec![section]
}

fn answer(glossary: &Glossary, language: &Language) -> Line {
    let count = glossary.terms.len();
    if count == 0 {
        return language.say("glossary-nothing").into();
    }
    let links = glossary.link_terms.as_ref().is_none_or(|wanted| wanted.value.0);
    let id = if links {
        "glossary-answer-linked"
    } else {
        "glossary-answer"
    };
    Line::of(language, id).count("terms", count).line()
}

fn table(playbook: &Playbook, glossary: &Glossary) -> Option<Block> {
    let terms = sorted(glossary);
    let see = terms.iter().any(|(_, term)| !term.see.is_empty());
    let language = &playbook.language;
    let titles = ["glossary-term", "glossary-meaning"].into_iter();
    let titles: Vec<&str> = titles.chain(see.then_some("glossary-see")).collect();
    let row = |(id, term): &(&At<String>, &Term)| {
        let mut cells: Vec<Cell> = vec![name(id, term, language).into(), meaning(term, language).into()];
        if see {
            let ids = term.see.iter().map(|see| see.value.as_str());
            cells.push(playbook.links_to(Kind::Term, ids).into());
        }
        Row::new(Some(&id.value), cells)
    };
    let caption = language.say("glossary-caption");
    Block::table_in(language, caption, &titles, terms.iter().map(row).collect())
}

/// `Net present value (NPV)`.
fn name(id: &At<String>, term: &Term, language: &Language) -> Line {
    let title = Line::from(title(id, term));
    if term.also.is_empty() {
        return title;
    }
    let also = term.also.iter().map(|word| Line::from(word.value.as_str()));
    let line = Line::of(language, "glossary-name").line_at("term", title);
    line.line_at("also", Line::commas(language, also)).line()
}

fn meaning(term: &Term, language: &Language) -> Line {
    match &term.source {
        Some(source) => {
            let line = Line::of(language, "glossary-meaning-source").markdown("meaning", &term.meaning.0);
            line.markdown("source", source).line()
        }
        None => Line::new().markdown(&term.meaning.0),
    }
}
