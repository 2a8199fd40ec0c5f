//! The pages of sections, made side by side in stretches that share a file of the search.

use std::sync::Arc;

use anyhow::Result;
use rayon::prelude::*;

use super::asked::{AsBefore, Asked, World};
use super::page::Page;
use super::search::{Indexing, PAGES_IN_A_FILE, Texts, Words, text_path};
use super::traced::Tracer;
use super::{Context, Made, page_of};
use crate::memory::kept;
use crate::playbook::section::Section;
use crate::publish::artifact::Artifact;
use crate::publish::traces::{Digest, Standing, Trace};
use crate::theme::{Frames, PageView, page as view_of, template_of};

/// A page that was made, with what it asked and what the search knows of it.
pub(super) struct Leaf {
    /// Its file; none where it has been written already.
    pub(super) artifact: Option<Artifact>,
    asked: Asked,
    pub(super) words: Arc<Words>,
    /// What it was made of, if that was told.
    made_of: Option<Digest>,
    /// Whether it stood already, and nothing can be wrong with its links.
    pub(super) is_sound: bool,
}

/// A page for each section, and the texts by which the search finds them.
pub(super) fn pages(
    context: &Context<'_>,
    made: &Made,
    before: Option<&Made>,
    frames: &Frames,
    index: &Indexing<'_>,
) -> Result<(Vec<Arc<Leaf>>, Vec<Texts>)> {
    let same_shared = before.filter(|before| Arc::ptr_eq(&before.shared, &made.shared));
    let tracing = context.tracing.as_ref();
    let making = Making {
        context,
        made,
        world: made.world(context),
        frames,
        before,
        as_before: same_shared.map(|before| made.as_before(before)).unwrap_or_default(),
        same_shared,
        tracer: tracing.map(|tracing| Tracer::new(context, made, tracing.beside)),
        standing: tracing.and_then(|tracing| tracing.standing),
    };
    let stretch = |(number, sections): (usize, &[Arc<Section>])| making.stretch(number, sections, index);
    let stretches = context.sections.par_chunks(PAGES_IN_A_FILE).enumerate();
    let stretches: Vec<(Vec<Arc<Leaf>>, Texts)> = stretches.map(stretch).collect::<Result<_>>()?;
    let (pages, texts): (Vec<_>, Vec<_>) = stretches.into_iter().unzip();
    Ok((pages.into_iter().flatten().collect(), texts))
}

/// So many pages of a large site are made together, step by step: a step that comes again at once finds its own part
/// of the program at hand. The pages of a small site are made one by one, so that each thread has some.
const BATCH: usize = 8;

/// All that pages are made from.
struct Making<'a> {
    context: &'a Context<'a>,
    made: &'a Made,
    world: World<'a>,
    frames: &'a Frames,
    before: Option<&'a Made>,
    /// The build before, if all that pages share is as it was.
    same_shared: Option<&'a Made>,
    as_before: AsBefore,
    tracer: Option<Tracer<'a>>,
    standing: Option<Standing<'a>>,
}

impl Making<'_> {
    /// The pages of a stretch of sections, and their file of the search.
    fn stretch(
        &self,
        number: usize,
        sections: &[Arc<Section>],
        index: &Indexing<'_>,
    ) -> Result<(Vec<Arc<Leaf>>, Texts)> {
        let first = number * PAGES_IN_A_FILE;
        let pages = || sections.par_iter().enumerate();
        let standing: Vec<Option<Leaf>> = pages()
            .map(|(place, section)| self.standing(first + place, section))
            .collect::<Result<_>>()?;
        // Where all pages stand as they are, so does what the search knows of them.
        let take_over = |standing: Standing<'_>| (standing.take_over)(&text_path(number));
        if standing.iter().all(Option::is_some) && self.standing.map_or(Ok(false), take_over)? {
            return Ok((standing.into_iter().flatten().map(Arc::new).collect(), Texts::written()));
        }
        let size = if sections.len() < PAGES_IN_A_FILE { 1 } else { BATCH };
        let batches = sections.par_chunks(size).zip(standing.par_chunks(size)).enumerate();
        let leaves: Vec<Vec<Arc<Leaf>>> = batches
            .map(|(number, (sections, standing))| self.batch(first + number * size, sections, standing))
            .collect::<Result<_>>()?;
        let mut leaves: Vec<Arc<Leaf>> = leaves.into_iter().flatten().collect();
        let words: Vec<Arc<Words>> = leaves.iter().map(|leaf| Arc::clone(&leaf.words)).collect();
        let mut texts = index.texts(number, &words);
        let outlet = self.context.outlet;
        if !outlet.keeps() {
            texts.artifact = texts.artifact.map_or(Ok(None), |file| outlet.take(file))?;
            leaves = leaves.iter().map(|leaf| Arc::new(leaf.without_texts())).collect();
        }
        Ok((leaves, texts))
    }

    /// The page of a section, if it stands already as it would come out.
    fn standing(&self, place: usize, section: &Section) -> Result<Option<Leaf>> {
        let Some((tracer, standing)) = self.tracer.as_ref().zip(self.standing) else {
            return Ok(None);
        };
        let made_of = tracer.made_of(section);
        let Some(known) = made_of.and_then(|made_of| standing.page(place, made_of)) else {
            return Ok(None);
        };
        let is_taken = (standing.take_over)(self.context.addresses.path(&section.key))?;
        Ok(is_taken.then(|| Leaf {
            artifact: None,
            asked: Asked::default(),
            words: Arc::new(Words::name_alone(&known.name)),
            made_of,
            is_sound: known.is_sound,
        }))
    }

    /// The pages of neighbouring sections.
    fn batch(&self, first: usize, sections: &[Arc<Section>], standing: &[Option<Leaf>]) -> Result<Vec<Arc<Leaf>>> {
        let sections = || (first..).zip(sections);
        let at_hand: Vec<Option<Arc<Leaf>>> = sections()
            .zip(standing)
            .map(|((place, section), standing)| match standing {
                Some(leaf) => Some(Arc::new(leaf.with_words(self.words(section)))),
                None => self.known(place, section),
            })
            .collect();
        let missing = sections().zip(&at_hand).filter(|(_, leaf)| Option::is_none(leaf));
        let mut new = self
            .new_pages(missing.map(|(section, _)| section).collect())?
            .into_iter();
        Ok(at_hand
            .into_iter()
            .filter_map(|leaf| leaf.or_else(|| new.next()))
            .collect())
    }

    /// The page of before, where everything that it was made of is the same.
    fn known(&self, place: usize, section: &Arc<Section>) -> Option<Arc<Leaf>> {
        let known = self.same_shared.and_then(|before| before.page(place, section))?;
        let holds = known.asked.holds(&self.world, &self.as_before);
        holds.then(|| Arc::clone(known))
    }

    /// Pages that have to be made, of the sections at these places.
    fn new_pages(&self, sections: Vec<(usize, &Arc<Section>)>) -> Result<Vec<Arc<Leaf>>> {
        let (shared, theme) = (&self.made.shared, self.context.theme);
        let mut pages: Vec<Page<'_>> = sections
            .iter()
            .map(|(_, section)| Page::new(shared, &self.world, section))
            .collect();
        pages.iter_mut().for_each(Page::read);
        let sections_on_pages = || sections.iter().map(|(_, section)| *section).zip(&pages);
        let views: Vec<PageView> = sections_on_pages()
            .map(|(section, here)| view_of(section, &shared.site, here, &shared.language))
            .collect();
        let path = |section: &Section| self.context.addresses.path(&section.key);
        let mut artifacts = Vec::with_capacity(sections.len());
        for ((section, here), view) in sections_on_pages().zip(&views) {
            let html = theme.render(template_of(section), view, self.frames, Some(here));
            artifacts.push(self.context.outlet.take(page_of(path(section), html)?)?);
        }
        drop(views);
        let words: Vec<Words> = sections_on_pages()
            .map(|(section, here)| Words::of(section, path(section), here))
            .collect();
        let files = artifacts.into_iter().zip(words);
        let mut leaves = Vec::with_capacity(sections.len());
        for (((place, section), here), (artifact, words)) in sections.into_iter().zip(pages).zip(files) {
            let words_before = self.before.and_then(|before| before.pages.get(place));
            let tracer = self.tracer.as_ref();
            leaves.push(Arc::new(Leaf {
                artifact,
                words: kept(words_before.map(|leaf| &leaf.words), words),
                asked: here.asked(),
                made_of: tracer.and_then(|tracer| tracer.made_of(section)),
                is_sound: false,
            }));
        }
        Ok(leaves)
    }

    /// What the search knows of a page that is not made.
    fn words(&self, section: &Section) -> Words {
        let here = Page::new(&self.made.shared, &self.world, section);
        Words::of(section, self.context.addresses.path(&section.key), &here)
    }
}

impl Leaf {
    /// What it was made of; `is_sound` says whether nothing can be wrong with its links.
    pub(super) fn trace(&self, is_sound: bool) -> Trace {
        Trace {
            made_of: self.made_of,
            name: Arc::clone(self.words.name()),
            is_sound,
        }
    }

    fn with_words(&self, words: Words) -> Self {
        Self {
            artifact: None,
            asked: Asked::default(),
            words: Arc::new(words),
            made_of: self.made_of,
            is_sound: self.is_sound,
        }
    }

    /// The same for a build that nobody goes on from.
    fn without_texts(&self) -> Self {
        Self {
            artifact: self.artifact.clone(),
            asked: Asked::default(),
            words: Arc::new(Words::name_alone(self.words.name())),
            made_of: self.made_of,
            is_sound: self.is_sound,
        }
    }
}
