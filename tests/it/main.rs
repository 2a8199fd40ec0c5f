//! The program and the library from outside: one binary, one harness, cases as data.
//!
//! | File | What it holds |
//! |---|---|
//! | `cases` | every kind of finding, at its exact place, in small folders of `tests/cases/` |
//! | `thirty_mistakes` | all mistakes of a folder in one run, the earlier site untouched |
//! | `figures` | the sample's figures against answers worked out elsewhere |
//! | `determinism`, `output`, `cli` | the program from the outside |
//! | `rebuilding` | what a rebuild takes from the build before, against clean builds |
//! | `large` | pages that are made together, eight at a time, in a playbook that is large enough for it |
//! | `pages` | every page of the sample as a reader's browser sees it |
//! | `search` | the index of the search, as data |
//! | `one_pager` | the executive's page: what is chosen for it, what is left out, where its numbers come from |
//! | `documents`, `posters`, `papers` | what stands alone: the book, sheets for the wall, and how the site leads to them and they to it |
//! | `feeds` | feeds as readers of feeds get them, by RFC 4287 |
//! | `serving` | the server of `serve` as strangers and open pages meet it, byte by byte |
//! | `audiences` | what a site for some readers leaves out, planted in every map of every chapter |
//! | `origins` | what pages tell of where they and their numbers come from |
//! | `watching` | rebuilding while files change in every way that programs save |
//! | `charter_command` | whether the charter is approved, told in the terminal, and how that is recorded |
//! | `diff` | what changed between two states, for people and machines |
//! | `mail` | the newsletter as mail programs get it, read by two parsers of mail |
//! | `git` | repositories of every kind, and what strangers put into them |
//! | `newsletter` | what goes out by mail: from which words, whose figures, and for whom |
//! | `hostile`, `handbook`, `yaml_suite`, `mutations` | what strangers write |

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests make folders, run the program, and may stop at a surprise"
)]

mod harness;

mod audiences;
mod cases;
mod charter_command;
mod charter_versions;
mod cli;
mod concepts;
mod determinism;
mod diff;
mod documents;
mod feeds;
mod figures;
mod git;
mod handbook;
mod hostile;
mod languages;
mod large;
mod late_papers;
mod made_up_language;
mod mail;
mod mutations;
mod newsletter;
mod one_pager;
mod origins;
mod output;
mod pages;
mod papers;
mod posters;
mod rebuilding;
mod search;
mod serving;
mod thirty_mistakes;
mod unchanged;
mod watching;
mod yaml_suite;
