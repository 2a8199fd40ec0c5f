//! `pmobook charter status`: whether the text is the one that was approved.

use std::io::Write;

use anyhow::Result;
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Desk;
use super::bound::{Binding, binding, sentence};
use super::machine::json;
use super::places::{Spot, spots};
use super::telling::approval;
use crate::cli::exit::{Exit, unless_closed};
use crate::cli::paper::Paper;
use crate::cli::{Common, parse_day};
use crate::diagnostic::{Diagnostic, Severity};
use crate::playbook::Playbook;
use crate::playbook::charter::evidence::Standing;
use crate::playbook::charter::model::{Charter, Version, VersionState};
use crate::playbook::charter::{Numbered, Stand, differing, differs, in_force, own_version, signatures_in, stand};
use crate::vocabulary::date::long_date;
use crate::vocabulary::language::{Language, Phrase};
use crate::vocabulary::text::{capitalised, counted};
use crate::vocabulary::value::At;

/// Tell whether the charter's text is the one that was approved
///
/// Names every place in which it differs, and how it is known which text was approved. Ends with 0 when
/// the text is approved, with 1 when it is not, and with 2 when there is no charter.
#[derive(Debug, Args)]
pub struct Command {
    /// End with 1 also when nothing binds the approval to a text
    #[arg(long)]
    strict: bool,
    /// The day on which the playbook stands [default: the newest day of its data]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    as_of: Option<Date>,
    /// How it is told
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Telling,
}

/// How it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Telling {
    /// For people, as wide as the terminal
    #[default]
    Human,
    /// One JSON document
    Json,
}

/// Runs the command.
///
/// # Errors
/// When there is no charter, or the folder cannot be read.
pub fn run(command: &Command, common: &Common) -> Result<Exit> {
    let desk = Desk::open(common, command.as_of)?;
    let Some(charter) = desk.charter()? else {
        return Ok(Exit::Findings);
    };
    let errors: Vec<&Diagnostic> = desk.faults();
    let errors: Vec<&Diagnostic> = errors
        .into_iter()
        .filter(|fault| fault.rule.severity == Severity::Error)
        .collect();
    desk.tell(&errors)?;
    let mut status = Status::of(&desk, charter);
    if !errors.is_empty() {
        status.verdict = Verdict::Open;
    }
    unless_closed(printed(&status, command, common))?;
    Ok(match status.verdict {
        Verdict::Approved => Exit::Ok,
        Verdict::Unbound if !command.strict => Exit::Ok,
        Verdict::Unbound | Verdict::Open => Exit::Findings,
    })
}

fn printed(status: &Status<'_>, command: &Command, common: &Common) -> Result<()> {
    let mut out = anstream::stdout().lock();
    match command.format {
        Telling::Json => writeln!(out, "{}", json(status)?)?,
        Telling::Human if common.quiet => {}
        Telling::Human => write!(out, "{}", status.told(Paper::of_terminal()))?,
    }
    Ok(())
}

/// What a script may rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The text is approved, and known to be the one that was.
    Approved,
    /// The text is approved, and nothing but its own word says that it is the one that was.
    Unbound,
    /// The text is a draft, or another one than was approved.
    Open,
}

/// Since when an approved text is in force.
enum Since<'a> {
    /// It is.
    Now,
    /// Not yet; another version may be until then.
    ToCome(Option<Numbered<'a>>),
}

/// How the charter stands.
pub struct Status<'a> {
    pub playbook: &'a Playbook,
    pub charter: &'a Charter,
    pub verdict: Verdict,
    /// What stands behind the number: `approved, 12 March 2026, by …`.
    pub says: String,
    /// The places in which it differs.
    pub places: Vec<Spot>,
    /// The version whose text counts: that in force, or the text's own.
    pub counts: Option<Numbered<'a>>,
    /// What else is to be known, each as a sentence.
    pub notes: Vec<String>,
    /// What needs attention, each as a sentence.
    pub warnings: Vec<String>,
}

impl<'a> Status<'a> {
    /// How a charter stands.
    pub fn of(desk: &'a Desk, charter: &'a Charter) -> Self {
        let playbook = desk.playbook();
        let stand = stand(playbook, charter);
        let mut status = Self {
            playbook,
            charter,
            verdict: Verdict::Open,
            says: String::new(),
            places: Vec::new(),
            counts: in_force(charter, playbook.as_of),
            notes: Vec::new(),
            warnings: Vec::new(),
        };
        match stand {
            Stand::InForce(own) => status.approved(own, &Since::Now),
            Stand::ToCome(own, force) => status.approved(own, &Since::ToCome(force)),
            Stand::Changed(_, standing) => {
                status.says = format!("draft, {}", differs(standing));
                status.differing(desk, standing);
            }
            Stand::MoreThanEditorial(_, more) => status.more(more),
            Stand::Other(state, force) => status.other(desk, state, force),
        }
        status.doubts();
        status
    }

    /// The number of the text.
    pub fn number(&self) -> &'a str {
        self.charter.matter.version.value.as_str()
    }

    /// An approved text that is in force, or comes into force on a day to come.
    fn approved(&mut self, own: Numbered<'a>, since: &Since<'a>) {
        let (playbook, number) = (self.playbook, own.0.value.as_str());
        self.counts = Some(own);
        let evidence = &playbook.evidence;
        let known = evidence.versions.get(number);
        if let Some(known) = known.filter(|known| !known.more_than_editorial.is_empty()) {
            self.more(&known.more_than_editorial);
            return;
        }
        let print = known.and_then(|known| known.fingerprint.as_deref());
        if print.is_some_and(|print| print != evidence.fingerprint) {
            self.says = format!("draft, differs from approved version {number}");
            self.notes.push(sentence(evidence, number, false));
            return;
        }
        let Some(by) = approval(playbook, self.charter, own) else {
            "said to be approved, but nobody has signed it".clone_into(&mut self.says);
            return;
        };
        self.verdict = Verdict::Approved;
        self.says = match since {
            Since::Now => format!("approved, {by}"),
            Since::ToCome(force) => format!(
                "approved, {by}; in force from {}, {} until then",
                long_date(own.1.on.value),
                which(*force)
            ),
        };
        match binding(evidence, number) {
            Binding::Certain => self.notes.push(sentence(evidence, number, true)),
            binding => {
                self.verdict = Verdict::Unbound;
                let same = binding == Binding::OwnWord;
                let bind = "`pmobook charter approve` tells how to bind it with a tag or a fingerprint.";
                self.warnings
                    .push(format!("{} {bind}", sentence(evidence, number, same)));
            }
        }
        // Two sources that name two texts leave open which of them was signed.
        if known.is_some_and(|known| known.contradicts.is_some()) {
            self.verdict = Verdict::Open;
        }
    }

    /// A text that is declared as editorial and is more.
    fn more(&mut self, more: &[Phrase]) {
        "draft, called an editorial change and more than that".clone_into(&mut self.says);
        let spot = |why: &Phrase| Spot {
            title: why.english(),
            what: String::new(),
            file: None,
            line: None,
        };
        self.places = more.iter().map(spot).collect();
        self.notes
            .push("Nobody has signed it. Beside spelling and layout it changes what is named here.".to_owned());
    }

    fn differing(&mut self, desk: &Desk, standing: &Standing) {
        self.places = spots(desk, self.charter, standing);
        let evidence = &self.playbook.evidence;
        if let Some((id, _)) = self.counts {
            self.force(id);
            self.notes.push(sentence(evidence, &id.value, false));
        }
        self.notes
            .push(match (standing.places.is_empty(), standing.only_wording) {
                (true, _) => {
                    "What differs is not known, because the approved text was not found in the history.".to_owned()
                }
                (false, true) => {
                    "Only wording differs, so no new approval is needed once it is listed as an editorial \
                              version: `pmobook charter approve --class editorial`."
                        .to_owned()
                }
                (false, false) => format!(
                    "`pmobook diff {}` shows every word. Take the changes back, or have them approved as a version of \
                 their own: `pmobook charter approve` prepares that.",
                    standing.version
                ),
            });
    }

    /// Who signed what is in force.
    fn force(&mut self, number: &At<String>) {
        let force = in_force(self.charter, self.playbook.as_of).filter(|(id, _)| id.value == number.value);
        if let Some(force) = force {
            let signed = signatures_in(&Language::english(), self.playbook, self.charter, force).unwrap_or_default();
            let words = format!("Version {} is in force. {signed}", number.value);
            self.notes.push(words.trim_end().to_owned());
        }
    }

    fn other(&mut self, desk: &Desk, state: VersionState, force: Option<Numbered<'a>>) {
        let against = force.and_then(|(id, _)| differing(&self.playbook.evidence, &id.value));
        let word = match state {
            VersionState::Approved if own_version(self.charter).is_none() => "not among the versions",
            VersionState::Approved => "approved once",
            VersionState::Superseded => "replaced",
            other => other.word(),
        };
        match (against, force) {
            (Some(standing), _) => {
                self.says = format!("{word}, {}", differs(standing));
                self.differing(desk, standing);
            }
            (None, Some((id, _))) => {
                self.says = format!("{word}; {}", which(force));
                self.force(id);
                let evidence = &self.playbook.evidence;
                let known = evidence
                    .versions
                    .get(&id.value)
                    .and_then(|known| known.fingerprint.as_deref());
                let same = known == Some(evidence.fingerprint.as_str());
                self.notes.push(sentence(evidence, &id.value, same));
            }
            (None, None) => self.says = format!("{word}; no version is in force"),
        }
    }

    /// What makes the answer less certain than it looks.
    fn doubts(&mut self) {
        for (id, _) in self.charter.matter.versions.iter() {
            let known = self.playbook.evidence.versions.get(&id.value);
            let contradicts = known.and_then(|known| known.contradicts.as_ref());
            self.warnings
                .extend(contradicts.map(|why| format!("{}.", capitalised(&why.english()))));
        }
        let faulty: Vec<String> = self.playbook.faulty.iter().map(|key| format!("`{key}`")).collect();
        if !faulty.is_empty() {
            self.warnings.push(format!(
                "Parts of the playbook cannot be read, so what differs there may only be unreadable: {}. `pmobook \
                 check` tells more.",
                faulty.join(", ")
            ));
        }
    }

    /// The versions as the page lists them.
    pub fn versions_newest_first(&self) -> Vec<Numbered<'a>> {
        let mut versions: Vec<Numbered<'a>> = self.charter.matter.versions.iter().rev().collect();
        versions.sort_by_key(|(_, version)| std::cmp::Reverse(version.on.value));
        versions
    }
}

pub(super) fn was_approved(version: &Version) -> bool {
    matches!(version.state.value, VersionState::Approved | VersionState::Superseded)
}

fn which(force: Option<Numbered<'_>>) -> String {
    match force {
        Some((id, _)) => format!("version {} is in force", id.value),
        None => "no version is in force".to_owned(),
    }
}

/// `2 places`.
pub(super) fn places(count: usize) -> String {
    counted(count, "place", "places")
}
