//! The pages of sections, made side by side in stretches that share a file of the search.

use std::sync::Arc;

use anyhow::Result;
use rayon::prelude::*;

use super::asked::Asked;
use super::page::Page;
use super::search::{Indexing, PAGES_IN_A_FILE, Texts, Words};
use super::{Context, Made, page_of};
use crate::memory::kept;
use crate::playbook::section::Section;
use crate::publish::artifact::Artifact;
use crate::theme::{Frames, page as view_of, template_of};

/// A page that was made, with what it asked and what the search knows of it.
pub(super) struct Leaf {
    /// Its file; none where it has been written already.
    pub(super) artifact: Option<Artifact>,
    asked: Asked,
    pub(super) words: Arc<Words>,
}

/// A page for each section, and the texts by which the search finds them.
pub(super) fn pages(
    context: &Context<'_>,
    made: &Made,
    before: Option<&Made>,
    frames: &Frames,
    index: &Indexing<'_>,
) -> Result<(Vec<Arc<Leaf>>, Vec<Texts>)> {
    let world = made.world(context);
    let words_before = |place: usize| {
        before
            .and_then(|before| before.pages.get(place))
            .map(|leaf| &leaf.words)
    };
    let before = before.filter(|before| Arc::ptr_eq(&before.shared, &made.shared));
    let as_before = before.map(|before| made.as_before(before)).unwrap_or_default();
    let page = |(place, section): (usize, &Arc<Section>)| {
        let known = before.and_then(|before| before.page(place, section));
        if let Some(known) = known
            && known.asked.holds(&world, &as_before)
        {
            return Ok(Arc::clone(known));
        }
        let here = Page::new(&made.shared, &world, section);
        let view = view_of(section, &made.shared.site, &here, &made.shared.language);
        let path = context.addresses.path(&section.key);
        let html = context.theme.render(template_of(section), &view, frames, Some(&here));
        let artifact = context.outlet.take(page_of(path, html)?)?;
        let words = Words::of(section, path, &here);
        Ok(Arc::new(Leaf {
            artifact,
            words: kept(words_before(place), words),
            asked: here.asked(),
        }))
    };
    let stretch = |(number, sections): (usize, &[Arc<Section>])| {
        let first = number * PAGES_IN_A_FILE;
        let pages = sections.par_iter().enumerate();
        let pages: Result<Vec<Arc<Leaf>>> = pages.map(|(place, section)| page((first + place, section))).collect();
        let mut pages = pages?;
        let words: Vec<Arc<Words>> = pages.iter().map(|leaf| Arc::clone(&leaf.words)).collect();
        let mut texts = index.texts(number, &words);
        if !context.outlet.keeps() {
            texts.artifact = texts.artifact.map_or(Ok(None), |file| context.outlet.take(file))?;
            pages = pages.iter().map(|leaf| Arc::new(leaf.without_texts())).collect();
        }
        Ok((pages, texts))
    };
    let stretches = context.sections.par_chunks(PAGES_IN_A_FILE).enumerate();
    let stretches: Vec<(Vec<Arc<Leaf>>, Texts)> = stretches.map(stretch).collect::<Result<_>>()?;
    let (pages, texts): (Vec<_>, Vec<_>) = stretches.into_iter().unzip();
    Ok((pages.into_iter().flatten().collect(), texts))
}

impl Leaf {
    /// The same for a build that nobody goes on from.
    fn without_texts(&self) -> Self {
        Self {
            artifact: self.artifact.clone(),
            asked: Asked::default(),
            words: Arc::new(self.words.named()),
        }
    }
}
