//! What a text tells, heading by heading: for finding it again.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events::{Placed, Written};
use super::plain::{Plain, one_line};
use super::{Document, Resolver};

/// What stands below a heading, until the next one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The words of the heading with its anchor; `None` for what stands before the first one.
    pub heading: Option<(String, String)>,
    /// The words below it, as readers see them: figures in place, charts and other placeholders left out. Blocks
    /// stand on lines of their own.
    pub text: String,
}

impl Document {
    pub(super) fn told_of(&self, events: &[Placed<'_>], without_title: bool, resolve: &dyn Resolver) -> Vec<Told> {
        let mut told = Vec::new();
        let mut open = Told::default();
        let mut plain = Plain::of_the_seen(Written::of(self.text()), resolve);
        let mut met = 0;
        let mut in_code = false;
        for placed in events {
            match &placed.0 {
                Event::Start(Tag::Heading { .. }) => {
                    open.text = plain.take();
                    told.push(std::mem::take(&mut open));
                }
                Event::End(TagEnd::Heading(_)) => {
                    let words = one_line(plain.take());
                    let is_title = without_title && self.title_heading == Some(met);
                    let anchor = self.headings.get(met).map(|heading| heading.id.clone());
                    open.heading = anchor.filter(|_| !is_title).map(|anchor| (words, anchor));
                    met += 1;
                }
                Event::Start(Tag::CodeBlock(_)) => {
                    in_code = true;
                    plain.event(placed);
                }
                Event::End(TagEnd::CodeBlock) => {
                    in_code = false;
                    plain.event(placed);
                }
                // Braces in code are no placeholders.
                Event::Text(code) if in_code => plain.verbatim(code),
                _ => plain.event(placed),
            }
        }
        open.text = plain.finish();
        told.push(open);
        told.retain(|part| part.heading.is_some() || !part.text.is_empty());
        told
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FigureText, QuoteKind, Resolver, parse};

    struct Known;

    impl Resolver for Known {
        fn link(&self, _: &str) -> Option<String> {
            None
        }

        fn image(&self, _: &str) -> Option<String> {
            None
        }

        fn figure(&self, key: &str) -> Option<FigureText> {
            (key == "lead.time").then(|| FigureText {
                text: "10 days".to_owned(),
                title: None,
                href: None,
            })
        }

        fn block(&self, _: QuoteKind, _: &str) -> Option<String> {
            None
        }
    }

    fn told(text: &str) -> Vec<(String, String, String)> {
        let parts = parse(text).open().told(true, &Known).into_iter();
        parts
            .map(|part| {
                let (words, anchor) = part.heading.unwrap_or_default();
                (anchor, words, part.text)
            })
            .collect()
    }

    #[test]
    fn a_text_is_told_heading_by_heading() {
        for (text, expected) in [
            ("", vec![]),
            ("one *two*\n\nthree", vec![("", "", "one two\nthree")]),
            ("# Title\n\none", vec![("", "", "one")]),
            (
                "# Title\n\n## Two `x`\n\na\n\n## Two\n",
                vec![("two-x", "Two x", "a"), ("two", "Two", "")],
            ),
            ("a {{ lead.time }} b", vec![("", "", "a 10 days b")]),
            ("a {{ chart secret.chart }} {{ scope }}", vec![("", "", "a")]),
            ("```\n{{ x }}\n```", vec![("", "", "{{ x }}")]),
            (
                "<div>no</div>\n\n| a | b |\n|---|---|\n| c | d |",
                vec![("", "", "a b\nc d")],
            ),
        ] {
            let expected: Vec<(String, String, String)> = expected
                .into_iter()
                .map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()))
                .collect();
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
