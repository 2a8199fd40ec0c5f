//! `pmobook newsletter`: the letter of a month as files to send.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use clap::Args;

use super::build::{guard, told, written};
use super::exit::{Exit, Usage};
use super::load::{Place, load, load_revision};
use super::{Common, Reading};
use crate::Course;
use crate::publish::artifact::Artifact;
use crate::publish::newsletter::FOLDER;
use crate::publish::write::put_files;
use crate::serve::workshop::Workshop;
use crate::vocabulary::date::{Period, long_date};

/// Write the newsletter of a month
///
/// That of the month in which the playbook stands is part of every build; this writes it and says where it is. An
/// earlier one is made of the files as they were at the end of its month, read from the git repository.
#[derive(Debug, Args)]
pub struct Newsletter {
    /// The month, such as 2026-09 [default: the one in which the playbook stands]
    #[arg(value_name = "MONTH", value_parser = parse_month)]
    month: Option<Period>,
    #[command(flatten)]
    reading: Reading,
    /// Where the files go [default: `newsletter` in the output folder, with the whole site beside it]
    #[arg(short, long, value_name = "FOLDER")]
    output_dir: Option<PathBuf>,
    /// Where the site will be found, instead of what playbook.yaml says
    #[arg(short = 'u', long, value_name = "URL")]
    base_url: Option<String>,
    /// For this audience: leave out what is limited to others
    #[arg(short, long, value_name = "NAME")]
    audience: Option<String>,
}

fn parse_month(text: &str) -> Result<Period, String> {
    let period = Period::parse(text).filter(|period| Period::month_of(period.start()) == *period);
    period.ok_or_else(|| "write the month as year-month, such as 2026-10".to_owned())
}

/// Runs the command.
///
/// # Errors
/// When there is no such letter, the machine refuses something, or the output folder could hurt.
pub fn run(command: &Newsletter, common: &Common) -> Result<Exit> {
    let place = Place {
        output: command.output_dir.as_deref(),
        base_url: command.base_url.as_deref(),
        audience: command.audience.as_deref(),
    };
    let mut workshop = load(common, &command.reading, place, Course::after(None, &|_| {}))?;
    let now = Period::month_of(workshop.build().playbook().as_of);
    let month = command.month.unwrap_or(now);
    let is_earlier = month < now;
    if month > now {
        return Err(anyhow!(too_early(&workshop, month)));
    }
    if is_earlier {
        workshop = earlier(command, common, place, month)?;
    }
    if !told(&workshop, common)? {
        return Ok(Exit::Findings);
    }
    let letter = workshop.build().papers().letter();
    if letter.is_none_or(|letter| letter.month != month.to_string()) {
        return Err(anyhow!(nothing_to_tell(month)));
    }
    let files = workshop.build().papers().letter_files()?;
    let folder = placed(command, &mut workshop, &files, is_earlier)?;
    if !common.quiet {
        say(&workshop, month, &folder, &files)?;
    }
    Ok(Exit::Ok)
}

/// Puts the files where they belong; says where that is.
fn placed(command: &Newsletter, workshop: &mut Workshop, files: &[Artifact], is_earlier: bool) -> Result<PathBuf> {
    if let Some(folder) = &command.output_dir {
        guard(workshop.project(), folder)?;
        put(folder, files)?;
        return Ok(folder.clone());
    }
    let output = workshop.project().output.clone();
    guard(workshop.project(), &output)?;
    if is_earlier {
        // The site stays as it is; the letter of another month lies beside those of its builds.
        put(&output.join(FOLDER), files)?;
    } else {
        written(workshop, &output, &|_| {})?;
    }
    Ok(output.join(FOLDER))
}

/// The playbook as it was at the end of a month.
fn earlier(command: &Newsletter, common: &Common, place: Place<'_>, month: Period) -> Result<Workshop> {
    let end = month.end();
    let mut reading = command.reading.clone();
    reading.as_of = Some(end);
    let opened = load_revision(common, &reading, place, &end.to_string(), Course::after(None, &|_| {}));
    opened.map_err(|error| {
        let advice = format!(
            "there are no files of {}, from which its newsletter could be made; those of today, as they stand on \
             that day, are told with `--as-of {end}`",
            month.long()
        );
        error.context(advice)
    })
}

fn too_early(workshop: &Workshop, month: Period) -> Usage {
    let as_of = workshop.build().playbook().as_of;
    Usage {
        problem: format!(
            "there is no newsletter of {} yet: the playbook stands on {}",
            month.long(),
            long_date(as_of)
        ),
        help: format!(
            "see how it would look with `--as-of {}`, or give an earlier month",
            month.end()
        ),
    }
}

fn nothing_to_tell(month: Period) -> Usage {
    Usage {
        problem: format!("there is nothing to tell in a newsletter of {}", month.long()),
        help: "write stories, metrics or a roadmap first; `pmobook explain` names all chapters".to_owned(),
    }
}

fn put(folder: &Path, files: &[Artifact]) -> Result<()> {
    let named: Vec<Artifact> = files
        .iter()
        .map(|file| Artifact {
            path: name_of(file),
            bytes: file.bytes.clone(),
        })
        .collect();
    put_files(folder, &named)?;
    Ok(())
}

/// The name of a file inside the folder of newsletters.
fn name_of(file: &Artifact) -> String {
    let folder = format!("{FOLDER}/");
    file.path.strip_prefix(&folder).unwrap_or(&file.path).to_owned()
}

/// Says what was written, and of which state.
fn say(workshop: &Workshop, month: Period, folder: &Path, files: &[Artifact]) -> Result<()> {
    let mut out = anstream::stderr();
    let of = workshop.revision().map_or_else(String::new, |commit| {
        format!(
            ", from the files as they were on {} (revision {})",
            long_date(commit.committed.date()),
            commit.short
        )
    });
    writeln!(out, "Newsletter of {}{of}:", month.long())?;
    for file in files {
        let path = folder.join(name_of(file));
        let path = path.strip_prefix(".").map_or_else(|_| path.clone(), Path::to_owned);
        writeln!(out, "  {}", path.display())?;
    }
    Ok(())
}
