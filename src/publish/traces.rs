//! What pages were made of, in a few letters each: a later run that knows it need not make a page again that would
//! come out the same.

use serde::{Deserialize, Serialize};

/// What the pages of a site were made of, in the order of their sections.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traces(pub Vec<Trace>);

/// What a page was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
