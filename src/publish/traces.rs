//! What pages were made of, in a few letters each: a later run that knows it need not make a page again that would
//! come out the same.

/// What the pages of a site were made of, in the order of their sections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traces(pub Vec<Trace>);

impl Traces {
    /// As text, a line for each page: there may be thousands.
    #[must_use]
    pub fn shown(&self) -> String {
        let length = self.0.iter().map(|page| page.made_of.len() + page.name.len() + 2);
        let mut out = String::with_capacity(length.sum());
        for page in &self.0 {
            // Names are written as a script writes them, without ends of lines. If one had any, its page is not told.
            match page.name.contains(['\n', '\r']) {
                true => out.push_str(" \n"),
                false => out.extend([&*page.made_of, " ", &*page.name, "\n"]),
            }
        }
        out
    }

    /// What [`shown`](Self::shown) has made of it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let page = |line: &str| {
            let (made_of, name) = line.split_once(' ').unwrap_or_default();
            Trace {
                made_of: made_of.to_owned(),
                name: name.to_owned(),
            }
        };
        Self(text.lines().map(page).collect())
    }
}

/// What a page was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// The same for pages that were made of the same, in hexadecimal; empty where too much goes into a page for that
    /// to be told cheaply.
    pub made_of: String,
    /// What the search calls the page.
    pub name: String,
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
    /// The name that the search has for the page of the section at this place, if it was made of this.
    #[must_use]
    pub fn name(&self, place: usize, made_of: &str) -> Option<&str> {
        let known = self.traces.0.get(place)?;
        (!made_of.is_empty() && known.made_of == made_of).then_some(known.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Trace, Traces};

    #[test]
    fn what_is_shown_is_read_again() {
        let page = |made_of: &str, name: &str| Trace {
            made_of: made_of.to_owned(),
            name: name.to_owned(),
        };
        let pages = vec![
            page("0a1b", r#"["a b.html","A \u2028 b",0,1,[],[]]"#),
            page("", r#"["c.html","",0,0,["x"],["y","Ü  z"]]"#),
            page("ffff", ""),
        ];
        let traces = Traces(pages);
        assert_eq!(Traces::parse(&traces.shown()), traces);
        let untold = Traces(vec![page("0a1b", "two\nlines"), page("ff", "one")]);
        assert_eq!(
            Traces::parse(&untold.shown()),
            Traces(vec![page("", ""), page("ff", "one")])
        );
        assert_eq!(Traces::parse(""), Traces::default());
    }
}
