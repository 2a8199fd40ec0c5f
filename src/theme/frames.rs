//! What stands around the content of a page, rendered once for all pages that share it.
//!
//! Top, navigation and foot are most of the work of a page, and thousands of articles have them in common. So
//! each is a template of its own that sees of the page only what it shares with others: `page.root`, and in the
//! navigation `page.group`, `page.nav` and `page.branch` too. The link in the navigation that leads to the very
//! page is marked afterwards.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tera::{Context, Value};

use super::view::site::NavItem;
use super::view::{Here, PageView};
use super::{Html, Theme, ThemeError};
use crate::playbook::section::Group;

const TOP: &str = "top.html";
const NAVIGATION: &str = "nav.html";
const FOOT: &str = "foot.html";

/// Pieces that were rendered for pages of one site in one theme.
#[derive(Debug, Default)]
pub struct Frames(Mutex<BTreeMap<Shared, Arc<str>>>);

/// What pages with the same piece around them have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Shared {
    #[serde(skip)]
    template: &'static str,
    root: String,
    group: Option<Group>,
    nav: String,
    /// The page itself, where it is the entry of the navigation that it belongs to.
    key: String,
    /// Which part of the tree is open.
    #[serde(skip)]
    stretch: String,
}

/// What the template of a piece sees of a page.
#[derive(Serialize)]
struct Seen<'a> {
    #[serde(flatten)]
    shared: &'a Shared,
    branch: Vec<NavItem>,
}

/// The pieces around a page as its template sees them, by the name `frame`.
#[derive(Serialize)]
struct Frame {
    top: Html,
    navigation: Html,
    foot: Html,
}

impl Frames {
    /// The pieces around a page; `here` is asked for what is open around it.
    pub(super) fn around(&self, theme: &Theme, view: &PageView, here: Option<&dyn Here>) -> Result<Value, ThemeError> {
        let page = &view.page;
        let everywhere = |template| Shared {
            template,
            root: page.root.clone(),
            ..Shared::default()
        };
        let is_entry = page.group.is_some() && page.nav == page.key;
        let navigation = Shared {
            group: page.group,
            nav: page.nav.clone(),
            key: if is_entry { page.key.clone() } else { String::new() },
            stretch: here.map(Here::stretch).unwrap_or_default(),
            ..everywhere(NAVIGATION)
        };
        let own = here
            .filter(|_| !is_entry)
            .and_then(|here| here.section(&page.key, None));
        let frame = Frame {
            top: Html::trusted(self.piece(theme, &view.site, everywhere(TOP), None)?.to_string()),
            navigation: marked(&self.piece(theme, &view.site, navigation, here)?, own.as_deref()),
            foot: Html::trusted(self.piece(theme, &view.site, everywhere(FOOT), None)?.to_string()),
        };
        Value::try_from_serializable(&frame).map_err(|error| ThemeError::of_tera(&error, NAVIGATION, &theme.shown))
    }

    fn piece(
        &self,
        theme: &Theme,
        site: &Value,
        shared: Shared,
        here: Option<&dyn Here>,
    ) -> Result<Arc<str>, ThemeError> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(html) = known().get(&shared) {
            return Ok(Arc::clone(html));
        }
        let seen = Seen {
            shared: &shared,
            branch: here.map(Here::branch).unwrap_or_default(),
        };
        let page = Value::try_from_serializable(&seen)
            .map_err(|error| ThemeError::of_tera(&error, shared.template, &theme.shown))?;
        let mut context = Context::new();
        context.insert_value("site", site.clone());
        context.insert_value("page", page);
        let html: Arc<str> = theme.fill(shared.template, &context)?.into();
        known().insert(shared, Arc::clone(&html));
        Ok(html)
    }
}

/// The navigation, with the link to a page marked as the one that leads to itself.
fn marked(navigation: &str, own: Option<&str>) -> Html {
    let link = own.map(|own| format!(" href=\"{}\"", Html::text(own).as_str()));
    let place = link.and_then(|link| Some(navigation.find(&link)? + link.len()));
    Html::trusted(match place.and_then(|place| navigation.split_at_checked(place)) {
        Some((before, after)) => [before, " aria-current=\"page\"", after].concat(),
        None => navigation.to_owned(),
    })
}
