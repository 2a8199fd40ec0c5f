//! `pmobook poster`: one story on one sheet of paper.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use clap::{Args, ValueEnum};

use super::build::guard;
use super::exit::{Exit, Usage, unless_closed};
use super::load::{Place, load};
use super::output::{Format, findings};
use super::{Common, Reading};
use crate::Course;
use crate::diagnostic::{Report, did_you_mean};
use crate::publish::poster::{Posters, Size, Told};
use crate::publish::write::put_files;

/// Make the poster of a story
///
/// One sheet with the figure, the title, the bars of before and after, the quote and a code that leads to
/// the story, as SVG and as PDF. Works for stories without `poster: yes` too.
#[derive(Debug, Args)]
pub struct Poster {
    #[command(flatten)]
    reading: Reading,
    /// The story: its id such as SS1, or the name of its page
    #[arg(value_name = "STORY")]
    story: String,
    /// The sheet [default: both]
    #[arg(long, value_name = "SIZE")]
    size: Option<Sheet>,
    /// Where the files go [default: `posters` in the root folder]
    #[arg(short, long, value_name = "FOLDER")]
    output_dir: Option<PathBuf>,
    /// Where the site will be found, instead of what playbook.yaml says
    #[arg(short = 'u', long, value_name = "URL")]
    base_url: Option<String>,
    /// For this audience: leave out what is limited to others
    #[arg(short, long, value_name = "NAME")]
    audience: Option<String>,
    /// Give the PDF 3 mm more paper on each side, for a print shop that cuts it off
    #[arg(long)]
    bleed: bool,
}

/// A sheet of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Sheet {
    /// 210 by 297 mm
    A4,
    /// 297 by 420 mm
    A3,
}

/// Runs the command.
///
/// # Errors
/// When there is no such story, or its files cannot be written.
pub fn run(command: &Poster, common: &Common) -> Result<Exit> {
    let place = Place {
        output: command.output_dir.as_deref(),
        base_url: command.base_url.as_deref(),
        audience: command.audience.as_deref(),
    };
    let workshop = load(common, &command.reading, place, Course::after(None, &|_| {}))?;
    let build = workshop.build();
    let told = found(&build.papers().posters, &command.story)?;
    let mut report = Report::default();
    let poster = told.laid_out(&mut report);
    if let Some(poster) = &poster {
        report.extend(poster.findings().clone());
        told.lack_of_address().into_iter().for_each(|fault| report.push(fault));
    }
    // A poster of a playbook that does not hold would carry its faults to the wall.
    if build.is_stopped() {
        report = build.report.clone();
    }
    report.sort(workshop.source());
    unless_closed(findings(&report, workshop.source(), Format::Human, common))?;
    let poster = poster.filter(|_| !build.is_stopped() && !report.stops(command.reading.strict));
    let Some(poster) = poster else {
        if !common.quiet {
            // Whoever stopped reading still gets the exit code.
            let _ = writeln!(anstream::stderr(), "No poster was made.");
        }
        return Ok(Exit::Findings);
    };
    let sizes = match command.size {
        None => Size::ALL.to_vec(),
        Some(Sheet::A4) => vec![Size::A4],
        Some(Sheet::A3) => vec![Size::A3],
    };
    let folder = command
        .output_dir
        .clone()
        .unwrap_or_else(|| common.root.join("posters"));
    guard(workshop.project(), &folder)?;
    let written = put_files(&folder, &poster.files(&sizes, command.bleed)?)?;
    if !common.quiet {
        let mut out = anstream::stderr();
        for path in written {
            writeln!(out, "Wrote {}", path.strip_prefix(".").unwrap_or(&path).display())?;
        }
    }
    Ok(Exit::Ok)
}

/// The story that is meant by an id or the name of a page.
fn found<'a>(posters: &'a Posters, wanted: &str) -> Result<&'a Told> {
    let plain = wanted
        .trim()
        .trim_end_matches(".md")
        .trim_end_matches(".html")
        .trim_end_matches('/');
    let is_meant = |told: &&Told| {
        told.id.eq_ignore_ascii_case(plain)
            || told.key == plain
            || told
                .page()
                .eq_ignore_ascii_case(plain.rsplit('/').next().unwrap_or(plain))
    };
    if let Some(told) = posters.stories().find(is_meant) {
        return Ok(told);
    }
    let known = posters.stories().flat_map(|told| [told.id.as_str(), told.page()]);
    let ids: Vec<&str> = posters.stories().map(|told| told.id.as_str()).collect();
    Err(anyhow!(Usage {
        problem: format!("there is no story `{wanted}`"),
        help: match did_you_mean(plain, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None if ids.is_empty() => "the playbook has no stories".to_owned(),
            None => format!("the stories are {}", crate::vocabulary::text::listed(&ids)),
        },
    }))
}
