//! Tells in a few letters what a page is made of, so that a later run can see that it would come out the same.
//!
//! Only of pages that hold nothing but texts and lists, as articles do: those that quote a figure or show a chart
//! depend on far more, and are few. What goes into a page beside its own section is told for all pages together, and
//! rather too much of it: all that is written anywhere but in an article, and of each section what others see of it.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use rayon::prelude::*;
use twox_hash::XxHash3_128;

use super::{Context, Made, address, navigation};
use crate::diagnostic::FileId;
use crate::playbook::section::{Block, Line, Piece, Section};
use crate::publish::traces::Digest;
use crate::source::Source;

/// So many sections are looked at together.
const AT_ONCE: usize = 256;
/// Nearly all that a section has beside its text fits into so many bytes.
const ROOM: usize = 1000;

/// What goes into pages, one after the other.
#[derive(Default)]
struct Ingredients(Vec<u8>);

impl Hasher for Ingredients {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Not used: whoever wants few letters asks for [`told`](Ingredients::told).
    fn finish(&self) -> u64 {
        self.0.len() as u64
    }
}

impl Ingredients {
    /// A text, which may be long.
    fn text(&mut self, text: &str) {
        XxHash3_128::oneshot(text.as_bytes()).hash(self);
    }

    fn told(&self) -> Digest {
        XxHash3_128::oneshot(&self.0).to_be_bytes()
    }
}

/// Tells what pages of one site are made of.
pub(super) struct Tracer<'a> {
    source: &'a Source,
    /// What goes into all of them.
    common: Digest,
}

impl<'a> Tracer<'a> {
    /// For the pages of a site, of which `beside` tells what goes into them beside the files of content.
    pub(super) fn new(context: &Context<'a>, made: &Made, beside: &str) -> Self {
        let mut common = Ingredients::default();
        let out = &mut common;
        beside.hash(out);
        // The withheld are told by any file, also by what means nothing in an article.
        format!("{:?}", context.playbook.withheld).hash(out);
        context.playbook.as_of.hash(out);
        made.shared.for_audience.hash(out);
        made.shared.at_root.hash(out);
        made.shared.base_url.hash(out);
        made.shared.site.told().hash(out);
        let articles = context.playbook.library.iter().flat_map(|library| &library.articles);
        let articles: BTreeSet<&str> = articles.map(|article| article.path.as_str()).collect();
        for (id, file) in context.source.files() {
            (id, &file.path).hash(out);
            // What others see of an article stands with its section.
            if !articles.contains(file.path.as_str()) {
                out.text(&file.text);
            }
        }
        for (path, _) in context.source.attachments() {
            path.hash(out);
        }
        let for_audience = made.shared.for_audience;
        let faces = context.sections.par_chunks(AT_ONCE).map(|sections| {
            let mut faces = Ingredients::default();
            for section in sections {
                let out = &mut faces;
                navigation::face(section).hash(out);
                address::face(section).hash(out);
                context.addresses.get(&section.key).hash(out);
                section.hash_places(for_audience, out);
            }
            faces.told()
        });
        faces.collect::<Vec<Digest>>().hash(out);
        Self {
            source: context.source,
            common: common.told(),
        }
    }

    /// What the page of a section is made of; `None` where that cannot be told.
    pub(super) fn made_of(&self, section: &Section) -> Option<Digest> {
        let mut own = Ingredients(Vec::with_capacity(ROOM));
        self.common.hash(&mut own);
        self.of(section, &mut own).map(|()| own.told())
    }

    /// Takes in all that a page shows of its section.
    fn of(&self, section: &Section, out: &mut Ingredients) -> Option<()> {
        let Section {
            key,
            title,
            short_title,
            group,
            parent,
            weight,
            answer,
            facts,
            stewardship,
            blocks,
            next,
            tags,
            highlights,
            view,
            template,
            source,
            folder,
            aliases,
            ..
        } = section;
        if !highlights.is_empty() || !view.is_null() {
            return None;
        }
        (key, title, short_title, group, parent, weight).hash(out);
        (stewardship, next, tags, template, source, folder, aliases).hash(out);
        line(answer, out)?;
        facts.len().hash(out);
        for fact in facts {
            (&fact.label, &fact.chip).hash(out);
            line(&fact.value, out)?;
        }
        let mut files: BTreeSet<FileId> = source.iter().map(|span| span.file).collect();
        for part in blocks {
            std::mem::discriminant(part).hash(out);
            block(part, &mut files, out)?;
        }
        // Of a file also what stands around the text: git may know it as it is, or otherwise.
        for file in files {
            file.hash(out);
            out.text(self.source.file(file).map_or("", |file| &file.text));
        }
        Some(())
    }
}

/// Takes in a part of a section, and the file that its text is written in.
fn block(block: &Block, files: &mut BTreeSet<FileId>, out: &mut Ingredients) -> Option<()> {
    match block {
        Block::Heading(heading) | Block::Subheading(heading) => (&heading.id, &heading.title).hash(out),
        Block::Paragraph(words) => line(words, out)?,
        Block::Contents(entries) => entries.hash(out),
        Block::Prose(prose) if prose.slots.is_empty() && !prose.document.has_quotes() => {
            (prose.span, &prose.id_prefix, prose.own_title).hash(out);
            files.insert(prose.span.file);
        }
        _ => return None,
    }
    Some(())
}

fn line(words: &Line, out: &mut Ingredients) -> Option<()> {
    words.0.len().hash(out);
    for piece in &words.0 {
        std::mem::discriminant(piece).hash(out);
        match piece {
            Piece::Text(words) | Piece::Strong(words) => words.hash(out),
            Piece::Link(link) => link.hash(out),
            Piece::Figure { .. } | Piece::Markdown(_) => return None,
        }
    }
    Some(())
}
