//! What stands around the content of a page, rendered once for all pages that share it.
//!
//! Top, navigation and foot are most of the work of a page, and thousands of articles have them in common. So
//! each is a template of its own that sees of the page only what it shares with others: `page.root`, and in the
//! navigation `page.group`, `page.nav` and `page.branch` too. The link in the navigation that leads to the very
//! page is marked afterwards.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tera::{Context, Map, Value};

use super::view::site::NavItem;
use super::view::{Here, PageView};
use super::{Html, Theme, ThemeError};
use crate::playbook::section::Group;

const TOP: &str = "top.html";
const NAVIGATION: &str = "nav.html";
const FOOT: &str = "foot.html";

/// What was rendered for pages of one site in one theme.
#[derive(Debug, Default)]
pub struct Frames {
    /// By what stands in it.
    pieces: Mutex<BTreeMap<String, Piece>>,
    /// All three pieces around pages with the same navigation.
    whole: Mutex<BTreeMap<String, Frame>>,
}

/// A piece, as text and as templates see it.
#[derive(Clone, Debug)]
struct Piece {
    html: Arc<str>,
    value: Value,
    /// Where the first link to each address ends, by the address as it stands in the piece.
    links: Arc<BTreeMap<String, usize>>,
}

/// The pieces around a page.
#[derive(Clone, Debug)]
struct Frame {
    top: Value,
    navigation: Piece,
    foot: Value,
}

/// What pages with the same piece around them have in common.
#[derive(Clone, Debug, Default, Serialize)]
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

impl Shared {
    /// All of it in a word; what differs most stands first, for quick comparing. None of its parts holds a
    /// line break: they are keys, addresses and names of files.
    fn name(&self) -> String {
        let group = self.group.map_or("", Group::title);
        let Self {
            template,
            root,
            nav,
            key,
            stretch,
            ..
        } = self;
        [stretch.as_str(), nav, key, root, group, template].join("\n")
    }
}

/// What the template of a piece sees of a page.
#[derive(Serialize)]
struct Seen<'a> {
    #[serde(flatten)]
    shared: &'a Shared,
    branch: Vec<NavItem>,
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
        let known = || self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        let name = navigation.name();
        let whole = known().get(&name).cloned();
        let frame = if let Some(frame) = whole {
            frame
        } else {
            let piece = |shared: &Shared, here| self.piece(theme, &view.site, shared, here);
            let frame = Frame {
                top: piece(&everywhere(TOP), None)?.value,
                navigation: piece(&navigation, here)?,
                foot: piece(&everywhere(FOOT), None)?.value,
            };
            known().insert(name, frame.clone());
            frame
        };
        let mut pieces = Map::with_capacity(3);
        pieces.insert("top".into(), frame.top);
        pieces.insert("navigation".into(), marked(&frame.navigation, own.as_deref()));
        pieces.insert("foot".into(), frame.foot);
        Ok(pieces.into())
    }

    fn piece(
        &self,
        theme: &Theme,
        site: &Value,
        shared: &Shared,
        here: Option<&dyn Here>,
    ) -> Result<Piece, ThemeError> {
        let known = || self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
        let name = shared.name();
        if let Some(piece) = known().get(&name) {
            return Ok(piece.clone());
        }
        let seen = Seen {
            shared,
            branch: here.map(Here::branch).unwrap_or_default(),
        };
        let page = Value::try_from_serializable(&seen)
            .map_err(|error| ThemeError::of_tera(&error, shared.template, &theme.shown))?;
        let mut context = Context::new();
        context.insert_value("site", site.clone());
        context.insert_value("page", page);
        let html: Arc<str> = theme.fill(shared.template, &context)?.into();
        let piece = Piece {
            value: Value::safe_string(&html),
            links: Arc::new(links(&html)),
            html,
        };
        known().insert(name, piece.clone());
        Ok(piece)
    }
}

/// The navigation, with the link to a page marked as the one that leads to itself.
fn marked(navigation: &Piece, own: Option<&str>) -> Value {
    let place = own.and_then(|own| navigation.links.get(Html::text(own).as_str()));
    match place.and_then(|place| navigation.html.split_at_checked(*place)) {
        Some((before, after)) => Value::safe_string(&[before, " aria-current=\"page\"", after].concat()),
        None => navigation.value.clone(),
    }
}

/// Where the first link to each address ends, so that no page has to look for its own.
fn links(html: &str) -> BTreeMap<String, usize> {
    const BEGINNING: &str = " href=\"";
    let mut links = BTreeMap::new();
    for (at, _) in html.match_indices(BEGINNING) {
        let begins = at + BEGINNING.len();
        let address = html.get(begins..).and_then(|rest| rest.split_once('"'));
        if let Some((address, _)) = address {
            links.entry(address.to_owned()).or_insert(begins + address.len() + 1);
        }
    }
    links
}
