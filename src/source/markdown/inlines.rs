//! What stands in lines: links, images, figures and the marks of tasks.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events::Placed;
use super::plain::{Plain, is_inline};
use super::quote::{Part, QuoteKind, parts};
use super::render::Renderer;
use super::terms::is_letter;
use super::url::{escape_url, escaped, external, safe_url};

impl Renderer<'_> {
    /// Where a link or image goes, if it may go anywhere.
    pub(super) fn destination(&self, target: &str, image: bool) -> Option<String> {
        if !safe_url(target) {
            return None;
        }
        let to = if image {
            self.resolve.image(target)
        } else {
            self.resolve.link(target)
        };
        to.filter(|to| safe_url(to))
    }

    /// Whether words may become links here: in no link, heading or code, and not in a document with
    /// raw HTML, where the author may have opened a link that only the sanitiser sees.
    pub(super) fn may_link_terms(&self) -> bool {
        let plain = !self.in_link && !self.headings.is_open && !self.table.in_head && !self.document.sanitise;
        plain && self.resolve.terms().is_some_and(|terms| !terms.is_empty())
    }

    /// The text from here to the next thing that is not text, also across the ends of lines.
    pub(super) fn words(&mut self) {
        let here = self.next.saturating_sub(1);
        let rest = self.events.get(here..).unwrap_or_default();
        let is_text = |(event, _): &Placed<'_>| matches!(event, Event::Text(_) | Event::SoftBreak);
        let length = rest.iter().position(|placed| !is_text(placed)).unwrap_or(rest.len());
        let (run, following) = rest.split_at_checked(length).unwrap_or_default();
        self.next = here + length;
        let preceding = self.events.get(..here).unwrap_or_default();
        let mut before = touching(preceding.iter().rev(), |text| text.chars().next_back());
        let mut words = String::new();
        for (event, range) in run {
            if matches!(event, Event::SoftBreak) {
                words.push('\n');
            }
            for part in parts(self.written, event, range) {
                if let Part::Text(text) = part {
                    words.push_str(text);
                } else {
                    self.link_terms(&std::mem::take(&mut words), (before, false));
                    before = false;
                    self.part(&part);
                }
            }
        }
        let after = touching(following.iter(), |text| text.chars().next());
        self.link_terms(&words, (before, after));
    }

    /// Writes text, with the terms in it as links. `touched` says on which sides a letter follows.
    fn link_terms(&mut self, text: &str, touched: (bool, bool)) {
        let resolve = self.resolve;
        let Some(terms) = resolve.terms() else { return };
        let mut written = 0;
        for found in terms.find(text, touched.0, touched.1) {
            let link = resolve.term(found.number).filter(|link| safe_url(&link.href));
            let Some(link) = link else { continue };
            self.page.text(text.get(written..found.range.start).unwrap_or_default());
            let (href, title) = (link_attributes(&link.href), title_attribute(&link.title));
            self.page.open("a", &[" class=\"fq term\"", &href, &title]);
            self.page.text(text.get(found.range.clone()).unwrap_or_default());
            self.page.close("a");
            written = found.range.end;
        }
        self.page.text(text.get(written..).unwrap_or_default());
    }

    /// Text, or what a placeholder in it stands for.
    pub(super) fn part(&mut self, part: &Part<'_>) {
        let Part::Quote(raw, kind, key) = part else {
            self.page.text(part.raw());
            return;
        };
        // A chart in the midst of a line has no place; the caller sees that it is not alone.
        let figure = match kind {
            QuoteKind::Figure => self.resolve.figure(key),
            QuoteKind::Chart => None,
        };
        let Some(figure) = figure else {
            self.page.text(raw);
            return;
        };
        let title = figure.title.map(|title| format!(" title=\"{}\"", escaped(&title)));
        let title = title.unwrap_or_default();
        let href = figure.href.filter(|href| safe_url(href) && !self.in_link);
        let element = match &href {
            Some(_) => "a",
            None => "span",
        };
        let href = href.map(|href| link_attributes(&href)).unwrap_or_default();
        self.page.open(element, &[" class=\"fq\"", &href, &title]);
        self.page.text(&figure.text);
        self.page.close(element);
    }

    pub(super) fn link(&mut self, target: &str, title: &str) {
        let to = self.destination(target, false).filter(|_| !self.in_link);
        self.link_ends.push(if to.is_some() { "</a>" } else { "" });
        if let Some(to) = to {
            self.page.open("a", &[&link_attributes(&to), &title_attribute(title)]);
            self.in_link = true;
        }
    }

    pub(super) fn end_link(&mut self) {
        let end = self.link_ends.pop().unwrap_or_default();
        self.page.raw(end);
        self.in_link &= end.is_empty();
    }

    /// An image, or its description where it has no place. Either way the events of the
    /// description are done with.
    pub(super) fn image(&mut self, target: &str, title: &str) {
        let rest = self.events.get(self.next..).unwrap_or_default();
        let mut open = 1_usize;
        let end = rest.iter().position(|(event, _)| {
            match event {
                Event::Start(Tag::Image { .. }) => open += 1,
                Event::End(TagEnd::Image) => open -= 1,
                _ => {}
            }
            open == 0
        });
        let content = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        self.next += content.len() + 1;
        let words = Plain::line(self.written, content, self.resolve);
        let Some(to) = self.destination(target, true) else {
            self.page.text(&words);
            return;
        };
        let mut attributes = " src=\"".to_owned();
        escape_url(&mut attributes, &to);
        attributes.push_str("\" alt=\"");
        attributes.push_str(&escaped(&words));
        attributes.push('"');
        attributes.push_str(&title_attribute(title));
        attributes.push_str(" loading=\"lazy\"");
        self.page.open("img", &[&attributes]);
    }

    /// A task's mark: a shape for the eye, a word for the ear.
    pub(super) fn task(&mut self, done: bool) {
        let (shape, word) = if done {
            ("s-done", &self.options.words.done)
        } else {
            ("s-none", &self.options.words.open)
        };
        let drawing = format!("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#{shape}\"/></svg>");
        self.page.trusted(&drawing, "span");
        self.page.open("span", &[" class=\"vh\""]);
        self.page.text(word);
        self.page.text(": ");
        self.page.close("span");
    }
}

/// Whether the nearest text beyond emphasis ends with a letter, so that both are one word.
fn touching<'a>(mut events: impl Iterator<Item = &'a Placed<'a>>, nearest: impl Fn(&str) -> Option<char>) -> bool {
    let is_tag = |event: &Event<'_>| match event {
        Event::Start(tag) => is_inline(tag.to_end()),
        Event::End(tag) => is_inline(*tag),
        _ => false,
    };
    match events.find(|(event, _)| !is_tag(event)) {
        Some((Event::Text(text) | Event::Code(text), _)) => nearest(text).is_some_and(is_letter),
        _ => false,
    }
}

/// The attributes of a link. A page on another server learns nothing of the window it came from.
fn link_attributes(to: &str) -> String {
    let mut attributes = String::with_capacity(to.len() + 32);
    attributes.push_str(" href=\"");
    escape_url(&mut attributes, to);
    attributes.push('"');
    if external(to) {
        attributes.push_str(" rel=\"noopener\"");
    }
    attributes
}

fn title_attribute(title: &str) -> String {
    if title.is_empty() {
        String::new()
    } else {
        format!(" title=\"{}\"", escaped(title))
    }
}
