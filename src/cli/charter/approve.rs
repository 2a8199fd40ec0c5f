//! `pmobook charter approve`: the record of an approval and its tag, made ready.

use std::io::Write;

use anyhow::{Context as _, Result, ensure};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::prepared::{Asked, Prepared, Refused, prepared};
use super::status::places;
use super::{Desk, FILE};
use crate::cli::exit::{Exit, unless_closed};
use crate::cli::paper::{Ink, Paper, plain};
use crate::cli::{Common, parse_day};
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::record::layout;
use crate::playbook::charter::evidence::Standing;
use crate::playbook::charter::model::{ChangeClass, Charter};
use crate::playbook::charter::rules::MENDED_BY_APPROVAL;
use crate::playbook::charter::{in_a_row, title};
use crate::publish::write::replace_file;
use crate::source::disk;
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// Prepare the approval of the charter's text: its record and its tag
///
/// Writes nothing unless asked to: prints the lines for the list of versions, with the fingerprint of the text as it is,
/// and the command that makes the tag. What is not given is taken from the version's own entry in the
/// charter, and from its `signatories`.
#[derive(Debug, Args)]
pub struct Command {
    /// The number of the version [default: that of the text]
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    /// The ids of those who approved it [default: those of the entry, or all `signatories`]
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    by: Vec<String>,
    /// The day of the approval [default: that of the entry]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    on: Option<Date>,
    /// The id of the decision by which it was approved
    #[arg(long, value_name = "ID")]
    decision: Option<String>,
    /// What changed, in a few words
    #[arg(long, value_name = "TEXT")]
    change: Option<String>,
    /// How much the change weighs; an editorial one needs no signatures
    #[arg(long, value_name = "CLASS")]
    class: Option<Class>,
    /// Write the record into charter.md; git is never touched
    #[arg(long)]
    write: bool,
    /// The day on which the playbook stands [default: the newest day of its data]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    as_of: Option<Date>,
}

/// How much a change weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Class {
    /// A change of what is meant
    Material,
    /// The same, said more clearly
    Clarification,
    /// Spelling and layout
    Editorial,
}

impl From<Class> for ChangeClass {
    fn from(class: Class) -> Self {
        match class {
            Class::Material => Self::Material,
            Class::Clarification => Self::Clarification,
            Class::Editorial => Self::Editorial,
        }
    }
}

impl Command {
    fn asked(&self) -> Asked {
        Asked {
            number: self.number.clone(),
            by: self.by.clone(),
            on: self.on,
            decision: self.decision.clone(),
            change: self.change.clone(),
            class: self.class.map(ChangeClass::from),
        }
    }
}

/// Runs the command.
///
/// # Errors
/// When the command is wrong, there is no charter, or the folder cannot be read.
pub fn run(command: &Command, common: &Common) -> Result<Exit> {
    let desk = Desk::open(common, command.as_of)?;
    let Some(charter) = desk.charter()? else {
        return Ok(Exit::Findings);
    };
    let errors: Vec<&Diagnostic> = desk.faults();
    let errors: Vec<&Diagnostic> = errors
        .into_iter()
        .filter(|fault| fault.rule.severity == Severity::Error && !MENDED_BY_APPROVAL.contains(&fault.rule.code))
        .collect();
    if !errors.is_empty() {
        desk.tell(&errors)?;
        writeln!(anstream::stderr(), "Nothing is approved as long as this is wrong.")?;
        return Ok(Exit::Findings);
    }
    let prepared = match prepared(&desk, charter, &command.asked()) {
        Ok(prepared) => prepared,
        Err(error) => {
            let Some(refused) = error.downcast_ref::<Refused>() else {
                return Err(error);
            };
            refuse(refused, folder(common))?;
            return Ok(Exit::Findings);
        }
    };
    let wrote = match &prepared.text {
        Ok(text) if command.write => {
            write_charter(&desk, text)?;
            true
        }
        _ => false,
    };
    let sheet = Sheet {
        desk: &desk,
        charter,
        prepared: &prepared,
        wrote,
        folder: folder(common),
    };
    if !common.quiet {
        let told = sheet.told(Paper::of_terminal());
        unless_closed(write!(anstream::stdout(), "{told}").map_err(Into::into))?;
    }
    if let (true, Err(why)) = (command.write, &prepared.text) {
        let mut out = anstream::stderr();
        let path = desk.path();
        writeln!(out, "error: {path} was left as it is, because {}", plain(&why.0))?;
        writeln!(out, "  help: write the lines into it by hand")?;
        return Ok(Exit::Findings);
    }
    Ok(Exit::Ok)
}

/// Where the repository lies, if it is not where the command is run.
fn folder(common: &Common) -> Option<&str> {
    common.root.to_str().filter(|root| *root != ".")
}

fn refuse(refused: &Refused, folder: Option<&str>) -> Result<()> {
    let mut out = anstream::stderr();
    writeln!(out, "error: {}", plain(&refused.problem))?;
    for reason in &refused.reasons {
        writeln!(out, "  - {}", plain(reason))?;
    }
    writeln!(out, "  help: {}", refused.help)?;
    if let Some((record, print, tag)) = &refused.tag {
        let mut paper = Paper::of_terminal();
        paper.sentence(
            0,
            0,
            Ink::Plain,
            "It has no tag. One that says the same is made so, if you want it besides:",
        );
        paper.gap();
        for line in record.tag_command(tag, print, folder) {
            paper.copied(&format!("   {line}"));
        }
        unless_closed(write!(anstream::stdout(), "{}", paper.done()).map_err(Into::into))?;
    }
    Ok(())
}

/// Replaces the text of the charter, if the file still holds what was read.
fn write_charter(desk: &Desk, text: &str) -> Result<()> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let path = desk.workshop.project().content.join(FILE);
    let old = disk::read_bytes(&path)?;
    let read = desk.file().and_then(|file| desk.workshop.source().file(file));
    let read = read.context("the charter is not there any more")?;
    let (mark, rest) = match old.strip_prefix(MARK) {
        Some(rest) => (MARK, rest),
        None => (&[][..], old.as_slice()),
    };
    ensure!(
        rest == read.text.as_bytes(),
        "`{}` is not what was read, so it was left as it is; run the command again",
        desk.path()
    );
    replace_file(&path, &old, &[mark, text.as_bytes()].concat())
}

/// What is printed.
struct Sheet<'a> {
    desk: &'a Desk,
    charter: &'a Charter,
    prepared: &'a Prepared,
    wrote: bool,
    /// The folder of the repository, for `git -C`.
    folder: Option<&'a str>,
}

impl Sheet<'_> {
    fn told(&self, mut paper: Paper) -> String {
        self.head(&mut paper);
        let path = self.desk.path();
        let mut step = 0;
        let mut next = || {
            step += 1;
            step
        };
        paper.gap();
        if self.wrote {
            let wrote = format!("{}. The record is written into {path}.", next());
            paper.sentence(0, 3, Ink::Good, &wrote);
        } else {
            let how = if self.prepared.text.is_ok() {
                " (`--write` does it for you)"
            } else {
                ""
            };
            paper.sentence(0, 3, Ink::Strong, &format!("{}. Record it in {path}{how}:", next()));
            self.lines(&mut paper);
        }
        let Some(tag) = &self.prepared.tag else {
            return paper.done();
        };
        paper.gap();
        let commit = format!(
            "{}. Commit {path}, with everything else that belongs to the change.",
            next()
        );
        paper.sentence(0, 3, Ink::Strong, &commit);
        paper.gap();
        paper.sentence(
            0,
            3,
            Ink::Strong,
            &format!("{}. Make the tag, where that commit is checked out:", next()),
        );
        paper.gap();
        let record = &self.prepared.record;
        for line in record.tag_command(tag, &self.prepared.print, self.folder) {
            paper.copied(&format!("   {line}"));
        }
        paper.done()
    }

    fn head(&self, paper: &mut Paper) {
        let (playbook, record) = (self.desk.playbook(), &self.prepared.record);
        let span = self.charter.matter.version.span;
        let name = |id: &String| playbook.name_and_role_of(&PersonId(At::new(id.clone(), span)));
        let names: Vec<String> = record.signed_by.iter().map(name).collect();
        let names = in_a_row(&names);
        let by = match names.trim_end_matches([' ', ',']) {
            "" => String::new(),
            names => format!(", by {names}"),
        };
        let decision = record
            .decision
            .as_ref()
            .map(|id| format!(" (decision {id})"))
            .unwrap_or_default();
        let class = record
            .class
            .map(|class| format!(", {}", class.word()))
            .unwrap_or_default();
        let what = format!(
            "Approval of {} {}{class}: {}{by}{decision}",
            title(&Language::english(), self.charter),
            record.number,
            long_date(record.on)
        );
        paper.sentence(0, 2, Ink::Strong, &what);
        paper.sentence(2, 2, Ink::Plain, &record.change);
        let standing = playbook.evidence.standing.as_ref();
        if let Some(against) = standing.filter(|standing| standing.differs).and_then(against) {
            paper.sentence(2, 2, Ink::Plain, &against);
        }
        for warning in &self.prepared.warnings {
            paper.gap();
            paper.sentence(0, 2, Ink::Warning, &format!("Warning: {warning}"));
        }
        paper.gap();
        paper.sentence(0, 0, Ink::Plain, &self.why());
    }

    /// What binds the approval, and in which order it is done.
    fn why(&self) -> String {
        let path = self.desk.path();
        match (&self.prepared.tag, &self.prepared.record.fingerprint) {
            (Some(_), Some(_)) => format!(
                "Two things bind the approval to this text, and either is enough: the record in {path} by the \
                 fingerprint of its words, the tag by the revision that it names. Do both in this order, record, \
                 commit, tag, so that the tag names a revision that holds the record."
            ),
            (Some(_), None) => format!(
                "What changed stands in other files than {path} too, and a fingerprint of its words does not tell \
                 that, so only the tag binds this approval. Do it in this order, record, commit, tag, so that the tag \
                 names a revision that holds the record."
            ),
            (None, _) if self.desk.chronicle().repository => format!(
                "The record in {path} binds the approval to this text by the fingerprint of its words. A tag cannot: \
                 the pattern `{}` makes no name of a tag with this number.",
                self.desk.playbook().settings.version_tags()
            ),
            (None, _) => format!(
                "The record in {path} binds the approval to this text by the fingerprint of its words. A tag would do \
                 it too, but the folder lies in no git repository that can be read."
            ),
        }
    }

    /// The lines to paste, and what else to set.
    fn lines(&self, paper: &mut Paper) {
        let (matter, record) = (&self.charter.matter, &self.prepared.record);
        let source = self.desk.workshop.source();
        let layout = self.desk.file().map(|file| layout(source, file)).unwrap_or_default();
        let mut set: Vec<String> = Vec::new();
        if matter.version.value != record.number {
            set.push(format!("set `version: {}` at the top", record.number));
        }
        if matter.state.value.word() != "approved" {
            set.push("set `state: approved` at the top".to_owned());
        }
        for number in &self.prepared.replaces {
            set.push(format!("set `state: superseded` in the entry of version {number}"));
        }
        for line in set {
            paper.sentence(3, 5, Ink::Plain, &format!("- {line}"));
        }
        let entry = if matter.versions.contains(&record.number) {
            format!(
                "- let the entry of version {} under `versions:` hold these keys",
                record.number
            )
        } else {
            "- add this entry under `versions:`".to_owned()
        };
        paper.sentence(3, 5, Ink::Plain, &entry);
        paper.gap();
        for line in record.lines(&layout) {
            paper.copied(&line);
        }
    }
}

/// How the text stands to the version in force.
fn against(standing: &Standing) -> Option<String> {
    let count = standing.places.len();
    (count > 0).then(|| {
        format!(
            "It differs from version {} in {}; `pmobook charter status` names them.",
            standing.version,
            places(count)
        )
    })
}
