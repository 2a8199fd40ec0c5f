//! What pages were made of, in a few letters each: a later run that knows it need not make a page again that would
//! come out the same.

use std::fmt::Write as _;
use std::sync::Arc;

/// Tells what a page was made of: the same for pages that were made of the same, and for no others.
pub type Digest = [u8; 16];

/// What the pages of a site were made of, in the order of their sections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traces(pub Vec<Trace>);

/// What a page was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// None where too much goes into a page for that to be told cheaply.
    pub made_of: Option<Digest>,
    /// What the search calls the page.
    pub name: Arc<str>,
    /// Whether nothing was found about its links and quotations, and no link leads to a place on a page, whose text may
    /// lose it: as long as it is made of the same, nothing will be.
    pub is_sound: bool,
}

impl Traces {
    /// As text, a line for each page: there may be thousands.
    #[must_use]
    pub fn shown(&self) -> String {
        let length = self.0.iter().map(|page| page.name.len() + 35);
        let mut out = String::with_capacity(length.sum());
        for page in &self.0 {
            // Names are written as a script writes them, without ends of lines. If one had any, its page is not told.
            let is_line = memchr::memchr2(b'\n', b'\r', page.name.as_bytes()).is_none();
            if let Some(made_of) = page.made_of.filter(|_| is_line) {
                let sound = if page.is_sound { "+" } else { "" };
                let _ = write!(out, "{:032x}{sound} {}", u128::from_be_bytes(made_of), page.name);
            }
            out.push('\n');
        }
        out
    }

    /// What [`shown`](Self::shown) has made of it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let page = |line: &str| {
            let (told, name) = line.split_once(' ').unwrap_or_default();
            let made_of = told.trim_end_matches('+');
            Trace {
                is_sound: made_of != told,
                made_of: u128::from_str_radix(made_of, 16).ok().map(u128::to_be_bytes),
                name: name.into(),
            }
        };
        Self(text.lines().map(page).collect())
    }
}

/// How a build tells what its pages are made of.
#[derive(Clone, Copy)]
pub struct Tracing<'a> {
    /// What all of them are made of beside the files of content, in a few letters: theme, history, wishes, program.
    pub beside: &'a str,
    /// The site that stands already, if its traces are known.
    pub standing: Option<Standing<'a>>,
}

/// A site that an earlier run has written.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// What its pages were made of.
    pub traces: &'a Traces,
    /// Takes over the file at a path as it stands; false where it has to be made again.
    pub take_over: &'a (dyn Fn(&str) -> anyhow::Result<bool> + Sync),
}

impl Standing<'_> {
    /// The page of the section at this place, if it was made of this.
    #[must_use]
    pub fn page(&self, place: usize, made_of: Digest) -> Option<&Trace> {
        let known = self.traces.0.get(place)?;
        (known.made_of == Some(made_of)).then_some(known)
    }
}

#[cfg(test)]
mod tests {
    use super::{Digest, Trace, Traces};

    #[test]
    fn what_is_shown_is_read_again() {
        let page = |made_of: Option<Digest>, name: &str| Trace {
            made_of,
            name: name.into(),
            is_sound: made_of == Some([0; 16]),
        };
        let pages = vec![
            page(Some([7; 16]), r#"["a b.html","A \u2028 b",0,1,[],[]]"#),
            page(None, ""),
            page(Some([0; 16]), r#"["c.html","",0,0,["x"],["y","Ü  z"]]"#),
            page(Some([255; 16]), ""),
        ];
        let traces = Traces(pages);
        assert_eq!(Traces::parse(&traces.shown()), traces);
        let untold = Traces(vec![page(Some([1; 16]), "two\nlines"), page(Some([2; 16]), "one")]);
        let read = Traces(vec![page(None, ""), page(Some([2; 16]), "one")]);
        assert_eq!(Traces::parse(&untold.shown()), read);
        assert_eq!(Traces::parse(""), Traces::default());
    }
}
