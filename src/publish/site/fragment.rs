//! Sections as parts of one file: links between them lead inside it, ids are those of their section.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use rayon::prelude::*;

use super::asked::Asked;
use super::page::Page;
use super::{Context, Made, view_of};
use crate::playbook::section::Section;
use crate::publish::Waited;
use crate::theme::{Html, anchor};

/// So many sections are rendered before anybody asks whether something else is waited for.
const AT_ONCE: usize = 64;

/// A file that holds many sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Where it lies below the root of the site.
    pub path: String,
    /// The anchor of each section in it, by its key.
    anchors: BTreeMap<String, String>,
}

impl Binding {
    /// A file at `path` that holds the sections of these keys.
    #[must_use]
    pub fn new<'a>(path: &str, keys: impl IntoIterator<Item = &'a str>) -> Self {
        let mut taken = BTreeSet::new();
        let mut anchors = BTreeMap::new();
        for key in keys {
            let wanted = anchor(&key.replace('/', "-"));
            let names = (2..).map(|number: u32| format!("{wanted}-{number}"));
            let name = std::iter::once(wanted.clone())
                .chain(names)
                .find(|name| !taken.contains(name));
            let name = name.unwrap_or(wanted);
            taken.insert(name.clone());
            anchors.insert(key.to_owned(), name);
        }
        Self {
            path: path.to_owned(),
            anchors,
        }
    }

    /// The anchor of a section, if it is in the file.
    #[must_use]
    pub fn anchor(&self, key: &str) -> Option<&str> {
        self.anchors.get(key).map(String::as_str)
    }

    /// What stands before every id within a section.
    #[must_use]
    pub fn prefix(&self, key: &str) -> String {
        self.anchor(key)
            .map_or_else(String::new, |anchor| format!("{anchor}--"))
    }
}

/// A section as it stands in a file with others.
#[derive(Debug)]
pub struct Fragment {
    /// The section.
    pub section: Arc<Section>,
    /// Its anchor.
    pub anchor: String,
    /// Its heading and content.
    pub html: Html,
    /// Whether a redline is in it, which has a style sheet of its own.
    pub redline: bool,
    asked: Asked,
}

/// A file that was bound before, and the site of that time.
pub struct Earlier<'a> {
    /// The site.
    pub site: &'a Made,
    /// The file.
    pub binding: &'a Binding,
    /// What was in it.
    pub fragments: &'a [Arc<Fragment>],
}

impl Made {
    /// Renders sections for one file. Each is taken from before if everything that it was made of is the same. `None`
    /// when somebody waits for something else.
    ///
    /// # Errors
    /// When a template of the theme fails; the message names its file, line and column.
    pub fn bind(
        &self,
        context: &Context<'_>,
        binding: &Binding,
        sections: &[Arc<Section>],
        before: Option<&Earlier<'_>>,
        waited: Waited<'_>,
    ) -> Result<Option<Vec<Arc<Fragment>>>> {
        let world = self.world(context);
        let same = |before: &&Earlier<'_>| Arc::ptr_eq(&before.site.shared, &self.shared) && before.binding == binding;
        let before = before.filter(same);
        let as_before = before.map(|before| self.as_before(before.site)).unwrap_or_default();
        let known = |section: &Arc<Section>| {
            let mut fragments = before?.fragments.iter();
            let is_it = |fragment: &&Arc<Fragment>| fragment.section.key == section.key;
            let known = fragments.find(is_it)?;
            let same = Arc::ptr_eq(&known.section, section) || *known.section == **section;
            (same && known.asked.holds(&world, &as_before)).then(|| Arc::clone(known))
        };
        let fragment = |section: &Arc<Section>| {
            if let Some(known) = known(section) {
                return Ok(known);
            }
            let here = Page::bound(&self.shared, &world, section, binding);
            let view = view_of(section, &self.shared.site, &here, &self.shared.language);
            let html = context
                .theme
                .fragment("document-part.html", &view)
                .with_context(|| format!("cannot make `{}`", binding.path))?;
            Ok(Arc::new(Fragment {
                section: Arc::clone(section),
                anchor: binding.anchor(&section.key).unwrap_or_default().to_owned(),
                html,
                redline: view.page().redline,
                asked: here.asked(),
            }))
        };
        let mut fragments = Vec::with_capacity(sections.len());
        for some in sections.chunks(AT_ONCE) {
            if waited() {
                return Ok(None);
            }
            let made_now: Result<Vec<Arc<Fragment>>> = some.par_iter().map(fragment).collect();
            fragments.extend(made_now?);
        }
        Ok(Some(fragments))
    }

    /// All sections with a page by group, in reading order.
    #[must_use]
    pub fn contents(&self) -> Vec<crate::theme::IndexGroup> {
        self.tree.everything(&self.shared.language)
    }

    /// What all pages say of the site.
    #[must_use]
    pub fn site(&self) -> &crate::theme::Site {
        &self.shared.site
    }
}
