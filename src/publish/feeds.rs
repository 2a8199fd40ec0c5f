//! Atom feeds: stories, decisions and what changed, for readers who want to be told.
//!
//! Only where it is known where the site will be found, since entries name pages in full. The days are those of
//! the data; what is limited to some readers feeds none of them.

use std::io;

use anyhow::{Context as _, Result};
use jiff::civil::Date;
use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::Writer;

use super::artifact::Artifact;
use super::newsletter::material::Material;
use super::newsletter::parts::told_by;
use super::newsletter::wording::{Wording, clean, sentence};
use super::papers::Context;
use crate::playbook::audience::Withheld;

/// The folder of all feeds in the output.
pub const FOLDER: &str = "feeds";

/// The namespace of Atom.
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// A feed that a site offers: its file in [`FOLDER`], and what it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// `stories.xml`.
    pub file: &'static str,
    /// The message that says what it tells of: `Success stories`.
    pub title: &'static str,
    /// The section that it tells of.
    pub page: &'static str,
}

/// All feeds.
pub const OFFERS: [Offer; 3] = [
    Offer {
        file: "stories.xml",
        title: "papers-feed-stories",
        page: "stories",
    },
    Offer {
        file: "decisions.xml",
        title: "papers-feed-decisions",
        page: "governance/decisions",
    },
    Offer {
        file: "changes.xml",
        title: "papers-feed-changes",
        page: "changes",
    },
];

impl Offer {
    /// Its file in the output.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{FOLDER}/{}", self.file)
    }

    /// Whether its file in the output has this path.
    #[must_use]
    pub fn is_at(&self, path: &str) -> bool {
        path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/')) == Some(self.file)
    }
}

/// An entry of a feed.
struct Entry {
    /// The full address of what it tells; it is its id as well.
    address: String,
    title: String,
    summary: String,
    on: Date,
}

/// All feeds that have entries, those of `before` where they are the same; none where nobody has said where the site will be found.
///
/// # Errors
/// When one cannot be written, which would be a fault of this program.
pub fn make(context: &Context<'_>, withheld: &Withheld, before: &[Artifact]) -> Result<Vec<Artifact>> {
    if context.playbook.settings.base_url.is_none() {
        return Ok(Vec::new());
    }
    let material = Material::gather(context, withheld);
    let wording = Wording {
        figures: context.figures,
        withheld,
    };
    let mut artifacts = Vec::new();
    for offer in OFFERS {
        let mut entries = match offer.file {
            "stories.xml" => stories(context, &material, wording),
            "decisions.xml" => decisions(context, &material, wording),
            _ => changes(context, &material),
        };
        // Equal days keep the order of the chapter.
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.on));
        if entries.is_empty() {
            continue;
        }
        let path = offer.path();
        let bytes = written(context, &offer, &entries).with_context(|| format!("cannot write `{path}`"))?;
        let same = before.iter().find(|feed| feed.path == path && *feed.bytes == *bytes);
        artifacts.push(same.cloned().unwrap_or_else(|| Artifact {
            path,
            bytes: bytes.into(),
        }));
    }
    Ok(artifacts)
}

fn stories(context: &Context<'_>, material: &Material<'_>, wording: Wording<'_>) -> Vec<Entry> {
    let stories = material.stories.iter().filter_map(|(section, story)| {
        Some(Entry {
            address: context.address(&section.key)?,
            title: wording.line(&story.title.text),
            summary: wording.sentence(&story.result.text),
            on: story.date,
        })
    });
    stories.collect()
}

fn decisions(context: &Context<'_>, material: &Material<'_>, wording: Wording<'_>) -> Vec<Entry> {
    let decisions = material.decisions.iter().filter_map(|(section, decision)| {
        let board = decision.board.as_deref().filter(|_| !material.has_secrets);
        let result = decision.result.as_deref().map(clean);
        let told = told_by(&context.playbook.language, board.map(clean), result);
        let reason = decision.reason.as_ref().map(|reason| wording.sentence(&reason.text));
        let words: Vec<String> = [Some(sentence(&told)), reason].into_iter().flatten().collect();
        Some(Entry {
            address: format!("{}#{}", context.address(&section.key)?, decision.anchor),
            title: wording.line(&decision.title.text),
            summary: words.join(" ").trim().to_owned(),
            on: decision.date,
        })
    });
    decisions.collect()
}

/// One entry for each span of time. Where some readers may not see all of the playbook there are none, since
/// counts and names of the whole would tell of what is kept from them.
fn changes(context: &Context<'_>, material: &Material<'_>) -> Vec<Entry> {
    let changes = material.changes.iter().filter(|_| !material.has_secrets);
    let changes = changes.filter_map(|(section, changes)| {
        Some(Entry {
            address: format!("{}#{}", context.address(&section.key)?, changes.anchor),
            title: clean(&changes.span),
            summary: clean(&changes.summary),
            on: changes.begins,
        })
    });
    changes.collect()
}

fn written(context: &Context<'_>, offer: &Offer, entries: &[Entry]) -> io::Result<Vec<u8>> {
    let settings = &context.playbook.settings;
    let name = settings.title();
    let author = settings.organisation.as_ref().map_or(name, |name| name.value.as_str());
    let base = context.address("overview").unwrap_or_default();
    let own = format!("{base}{}", offer.path());
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let (language, words) = (legal(settings.language()), &context.playbook.language);
    let feed = writer
        .create_element("feed")
        .with_attribute(("xmlns", ATOM))
        .with_attribute(("xml:lang", language.as_str()));
    feed.write_inner_content(|writer| {
        text(writer, "id", &own)?;
        let title = words.message("papers-feed").text("playbook", clean(name));
        text(writer, "title", &title.text("feed", words.say(offer.title)).string())?;
        // The newest entry comes first, and no clock is asked.
        if let Some(newest) = entries.first() {
            text(writer, "updated", &moment(newest.on))?;
        }
        link(writer, "self", &own)?;
        if let Some(page) = context
            .address(offer.page)
            .filter(|_| context.addresses.has(offer.page))
        {
            link(writer, "alternate", &page)?;
        }
        writer
            .create_element("author")
            .write_inner_content(|writer| text(writer, "name", &clean(author)))?;
        entries.iter().try_for_each(|entry| tell(writer, entry))
    })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn tell(writer: &mut Writer<Vec<u8>>, entry: &Entry) -> io::Result<()> {
    writer.create_element("entry").write_inner_content(|writer| {
        text(writer, "id", &entry.address)?;
        text(writer, "title", &entry.title)?;
        text(writer, "updated", &moment(entry.on))?;
        link(writer, "alternate", &entry.address)?;
        text(writer, "summary", &entry.summary)
    })?;
    Ok(())
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(&legal(words)))?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, relation: &str, address: &str) -> io::Result<()> {
    writer
        .create_element("link")
        .with_attribute(("rel", relation))
        .with_attribute(("href", legal(address).as_str()))
        .write_empty()?;
    Ok(())
}

/// Feeds tell moments; days of the data are taken at their beginning.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// The text without what no XML document may hold, however it is escaped.
fn legal(text: &str) -> String {
    let is_illegal = |letter: char| {
        letter.is_control() && !matches!(letter, '\t' | '\n') || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.replace(is_illegal, "")
}
