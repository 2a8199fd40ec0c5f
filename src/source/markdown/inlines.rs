//! What stands in lines: links, images, figures and the marks of tasks.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::plain::Plain;
use super::quote::{Part, QuoteKind};
use super::render::Renderer;
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
        self.page.open(element, &format!(" class=\"fq\"{href}{title}"));
        self.page.text(&figure.text);
        self.page.close(element);
    }

    pub(super) fn link(&mut self, target: &str, title: &str) {
        let to = self.destination(target, false).filter(|_| !self.in_link);
        self.link_ends.push(if to.is_some() { "</a>" } else { "" });
        if let Some(to) = to {
            let attributes = link_attributes(&to) + &title_attribute(title);
            self.page.open("a", &attributes);
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
        let words = Plain::line(&self.document.text, content, self.resolve);
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
        self.page.open("img", &attributes);
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
        self.page.open("span", " class=\"vh\"");
        self.page.text(word);
        self.page.text(": ");
        self.page.close("span");
    }
}

/// The attributes of a link. A page on another server learns nothing of the window it came from.
fn link_attributes(to: &str) -> String {
    let mut attributes = " href=\"".to_owned();
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
