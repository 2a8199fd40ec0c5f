//! `pmobook build`: from the content folder to the site.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use clap::Args;

use super::exit::{Exit, unless_closed};
use super::load::{Loaded, Place, load};
use super::output::{Format, findings};
use super::{Common, Reading};
use crate::publish::write::{Written, check_output, write};
use crate::vocabulary::text::counted;

/// Build the site
///
/// Reads `content/`, checks it, and writes the site to `output/`. When something is wrong, all of
/// it is reported and the earlier site stays as it was.
#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    reading: Reading,
    /// Where the site goes [default: `output` in the root folder]
    #[arg(short, long, value_name = "FOLDER")]
    output_dir: Option<PathBuf>,
    /// Where the site will be found, instead of what playbook.yaml says
    #[arg(short = 'u', long, value_name = "URL")]
    base_url: Option<String>,
    /// Leave out what is limited to other audiences than this one
    #[arg(short, long, value_name = "NAME")]
    audience: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// When the machine refuses something, or the output folder could hurt.
pub fn run(command: &Build, common: &Common) -> Result<Exit> {
    let begun = Instant::now();
    let waiting = Waiting::begin(common);
    let place = Place {
        output: command.output_dir.as_deref(),
        base_url: command.base_url.as_deref(),
        audience: command.audience.as_deref(),
    };
    let loaded = load(common, &command.reading, place)?;
    let output = command
        .output_dir
        .clone()
        .unwrap_or_else(|| loaded.project.output.clone());
    guard(&loaded, &output)?;
    unless_closed(findings(&loaded.build.report, &loaded.source, Format::Human, common))?;
    let Some(artifacts) = &loaded.build.artifacts else {
        if !common.quiet {
            // Whoever stopped reading still gets the exit code.
            let _ = writeln!(
                anstream::stderr(),
                "Nothing was written; the earlier site is as it was."
            );
        }
        return Ok(Exit::Findings);
    };
    let built = begun.elapsed();
    let written = write(&output, artifacts)?;
    drop(waiting);
    if !common.quiet {
        summary(&loaded, &written, &output, begun)?;
    }
    if common.verbose > 0 {
        let mut out = anstream::stderr();
        writeln!(out, "  read, checked and rendered in {:.3} s", built.as_secs_f64())?;
        writeln!(
            out,
            "  {} written, {} unchanged, {} removed, {} of others left alone",
            written.written, written.unchanged, written.removed, written.kept_foreign
        )?;
    }
    Ok(Exit::Ok)
}

/// Says that work is going on, on a terminal and only once it has taken a second.
struct Waiting {
    /// Dropping this ends the wait.
    _done: Option<mpsc::Sender<()>>,
}

impl Waiting {
    fn begin(common: &Common) -> Self {
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
fn guard(loaded: &Loaded, output: &Path) -> Result<()> {
    let bare_default = loaded.project.content == loaded.project.root && *output == loaded.project.output;
    if bare_default {
        return Ok(());
    }
    check_output(&loaded.project.content, output).map_err(|refusal| anyhow!(refusal))
}

fn summary(loaded: &Loaded, written: &Written, output: &Path, begun: Instant) -> Result<()> {
    let mut out = anstream::stderr();
    for path in &written.kept_edited {
        writeln!(out, "Kept    a page that somebody had edited: {path}")?;
    }
    writeln!(
        out,
        "Built {}, {} in {:.2} s → {}",
        counted(loaded.build.counts.pages, "page", "pages"),
        counted(loaded.build.counts.charts, "chart", "charts"),
        begun.elapsed().as_secs_f64(),
        output
            .join("index.html")
            .strip_prefix(".")
            .map_or_else(|_| output.join("index.html"), Path::to_owned)
            .display()
    )?;
    Ok(())
}
