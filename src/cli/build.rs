//! `pmobook build`: from the content folder to the site.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use clap::Args;

use super::exit::{Exit, unless_closed};
use super::load::{Place, load_listed, load_revision, project, wishes};
use super::output::{Format, findings};
use super::times::Times;
use super::{Common, Reading, watching};
use crate::publish::artifact::{Artifact, Outlet};
use crate::publish::traces::{Standing, Tracing};
use crate::publish::write::{Draft, MadeOf, Record, Written, check_output, standing, unchanged, write};
use crate::serve::workshop::{Inputs, Workshop, inputs};
use crate::source::fingerprint::Fingerprint;
use crate::source::project::Project;
use crate::vocabulary::date::long_date;
use crate::vocabulary::text::counted;
use crate::{Counts, Course, Done};

/// Build the site
///
/// Reads `content/`, checks it, and writes the site to `output/`. When something is wrong, all of
/// it is reported and the earlier site stays as it was.
#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    pub(super) reading: Reading,
    /// Where the site goes [default: `output` in the root folder]
    #[arg(short, long, value_name = "FOLDER")]
    output_dir: Option<PathBuf>,
    /// Where the site will be found, instead of what playbook.yaml says
    #[arg(short = 'u', long, value_name = "URL")]
    base_url: Option<String>,
    /// Leave out what is limited to other audiences than this one
    #[arg(short, long, value_name = "NAME")]
    audience: Option<String>,
    /// Build an earlier revision of the git repository: a tag, a branch, an id, or a day such as 2026-03-12
    #[arg(long, value_name = "REVISION", conflicts_with = "watch")]
    rev: Option<String>,
    /// Build again whenever a file changes, until Ctrl-C
    #[arg(long)]
    watch: bool,
    /// With `--watch`, look at all files twice a second: for network drives, which tell of no changes
    #[arg(long, requires = "watch")]
    pub(super) poll: bool,
}

impl Build {
    /// Where the site goes, as far as it was given.
    pub(super) fn place(&self) -> Place<'_> {
        Place {
            output: self.output_dir.as_deref(),
            base_url: self.base_url.as_deref(),
            audience: self.audience.as_deref(),
        }
    }

    /// Where the site goes.
    pub(super) fn output(&self, project: &Project) -> PathBuf {
        self.output_dir.clone().unwrap_or_else(|| project.output.clone())
    }
}

/// Runs the command.
///
/// # Errors
/// When the machine refuses something, or the output folder could hurt.
pub fn run(command: &Build, common: &Common) -> Result<Exit> {
    if command.watch {
        return watching::run(command, common);
    }
    let times = Times::begin();
    let waiting = Waiting::begin(common);
    let (place, done) = (command.place(), times.done());
    let project = project(common, place);
    let output = command.output(&project);
    guard(&project, &output)?;
    let (inputs, content) = match &command.rev {
        // What a day says may depend on what was committed by then.
        None if command.reading.as_of.is_none() => {
            let Inputs { fingerprint, content } = inputs(&project, &wishes(&command.reading, place));
            (fingerprint, Some(content))
        }
        _ => (None, None),
    };
    if let Some(record) = inputs.as_ref().and_then(|inputs| unchanged(&output, inputs)) {
        times.note("nothing has changed");
        let counts = Counts {
            pages: record.pages,
            charts: record.charts,
        };
        return told_unchanged(counts, &output, common, &times);
    }
    done("looked for changes");
    let draft = Draft::of(&output).over(inputs.as_ref().and_then(|inputs| standing(&output, inputs)));
    let put = |page| draft.put(page);
    let take_over = |path: &str| draft.take_over(path);
    let standing = draft.traces().map(|traces| Standing {
        traces,
        take_over: &take_over,
    });
    let course = Course {
        tracing: inputs.as_ref().map(|inputs| Tracing {
            beside: &inputs.beside.text,
            standing,
        }),
        ..Course::once(Outlet::HandOn(&put), &done)
    };
    let opened = match &command.rev {
        Some(revision) => load_revision(common, &command.reading, place, revision, course),
        None => load_listed(common, &command.reading, place, content, course),
    };
    let mut workshop = opened.inspect_err(|_| draft.abandon())?;
    if !told(&workshop, common)? {
        // Pages may have been made before the finding that stops them.
        draft.abandon();
        return Ok(Exit::Findings);
    }
    let drawn = workshop.draw_papers(&|| false, &done);
    drawn.inspect_err(|_| draft.abandon())?;
    let written = finished(draft, workshop.build(), inputs.as_ref(), times.begun())?;
    times.note("files written");
    drop(waiting);
    if !common.quiet {
        summary("Built", &workshop, &written, &output, times.begun())?;
        if let Some(hint) = hint_of_earlier_files(command, &workshop) {
            writeln!(anstream::stderr(), "{hint}")?;
        }
    }
    if common.verbose > 0 {
        times.print()?;
        writeln!(
            anstream::stderr(),
            "  {} written, {} unchanged, {} removed, {} of others left alone",
            written.written,
            written.unchanged,
            written.removed,
            written.kept_foreign
        )?;
    }
    // The program ends here; giving back each piece of a large playbook would take a tenth of its time.
    std::mem::forget(workshop);
    Ok(Exit::Ok)
}

/// Writes what was not written before, and remembers what the site was made of; its inputs were looked at after
/// `begun`.
fn finished(draft: Draft<'_>, build: &crate::Build, inputs: Option<&Fingerprint>, begun: Instant) -> Result<Written> {
    let left: Vec<Artifact> = build.artifacts().cloned().collect();
    let Some(inputs) = inputs else {
        return draft.finish(&left);
    };
    let record = Record::of(inputs, build.counts.pages, build.counts.charts);
    let traces = build.traces();
    let made_of = MadeOf {
        inputs,
        looked_ago: begun.elapsed(),
        // What was found has to be told again by the next build.
        record: Some(&record).filter(|_| build.report.diagnostics().is_empty()),
        traces: traces.as_ref(),
    };
    draft.finish_of(&left, Some(&made_of))
}

/// Says that the site is as another build would make it.
fn told_unchanged(counts: Counts, output: &Path, common: &Common, times: &Times) -> Result<Exit> {
    let mut out = anstream::stderr();
    if !common.quiet {
        writeln!(
            out,
            "Nothing has changed: {} in {:.2} s → {}",
            told_counts(counts),
            times.begun().elapsed().as_secs_f64(),
            shown(output)
        )?;
    }
    if common.verbose > 0 {
        times.print()?;
    }
    Ok(Exit::Ok)
}

fn told_counts(counts: Counts) -> String {
    let pages = counted(counts.pages, "page", "pages");
    format!("{pages}, {}", counted(counts.charts, "chart", "charts"))
}

/// The first page of the site, as it can be opened.
fn shown(output: &Path) -> String {
    let page = output.join("index.html");
    page.strip_prefix(".").unwrap_or(&page).display().to_string()
}

/// A day that lies in the past of the repository may have been meant to bring back what the files said then.
fn hint_of_earlier_files(command: &Build, workshop: &Workshop) -> Option<String> {
    let day = command.reading.as_of.filter(|_| command.rev.is_none())?;
    let chronicle = workshop.build().chronicle();
    let begun = chronicle.first.as_ref()?.committed.date();
    let newest = chronicle.head.as_ref()?.committed.date();
    (begun <= day && day < newest).then(|| {
        format!(
            "These are the files of today as they stand on {}. For what they said on that day: `--rev {day}`.",
            long_date(day)
        )
    })
}

/// Tells what was found. False when that keeps the site from being written.
pub(super) fn told(workshop: &Workshop, common: &Common) -> Result<bool> {
    let report = &workshop.build().report;
    unless_closed(findings(report, workshop.source(), Format::Human, common))?;
    let stops = workshop.build().is_stopped();
    if stops && !common.quiet {
        // Whoever stopped reading still gets the exit code.
        let _ = writeln!(
            anstream::stderr(),
            "Nothing was written; the earlier site is as it was."
        );
    }
    Ok(!stops)
}

/// Draws the papers, and writes all that was made.
pub(super) fn written(workshop: &mut Workshop, output: &Path, done: Done<'_>) -> Result<Written> {
    workshop.draw_papers(&|| false, done)?;
    let artifacts: Vec<Artifact> = workshop.build().artifacts().cloned().collect();
    write(output, &artifacts)
}

/// Says that work is going on, on a terminal and only once it has taken a second.
pub(super) struct Waiting {
    /// Dropping this ends the wait.
    _done: Option<mpsc::Sender<()>>,
}

impl Waiting {
    pub(super) fn begin(common: &Common) -> Self {
        if common.quiet || !std::io::stderr().is_terminal() {
            return Self { _done: None };
        }
        let (done, ended) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            if ended.recv_timeout(Duration::from_secs(1)) == Err(mpsc::RecvTimeoutError::Timeout) {
                // Nothing is lost when this cannot be printed.
                let _ = write!(anstream::stderr(), "Building …\r");
                let _ = anstream::stderr().flush();
            }
        });
        Self { _done: Some(done) }
    }
}

/// The site of a bare folder of Markdown lies below the folder itself; that one place is allowed,
/// since it is never read.
pub(super) fn guard(project: &Project, output: &Path) -> Result<()> {
    let bare_default = project.content == project.root && *output == project.output;
    if bare_default {
        return Ok(());
    }
    check_output(&project.content, output).map_err(|refusal| anyhow!(refusal))
}

/// Says what was built, after a word of how.
pub(super) fn summary(how: &str, workshop: &Workshop, written: &Written, output: &Path, begun: Instant) -> Result<()> {
    let mut out = anstream::stderr();
    for path in &written.kept_edited {
        writeln!(out, "Kept    a page that somebody had edited: {path}")?;
    }
    let counts = workshop.build().counts;
    let of = workshop.revision().map_or_else(String::new, |commit| {
        format!(
            " of revision {} ({}, {})",
            commit.short,
            commit.committed.date(),
            commit.summary
        )
    });
    writeln!(
        out,
        "{how} {}{of} in {:.2} s → {}",
        told_counts(counts),
        begun.elapsed().as_secs_f64(),
        shown(output)
    )?;
    Ok(())
}
