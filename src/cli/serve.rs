//! `pmobook serve`: write, and see it in the browser.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::{Duration, Instant, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow};
use clap::Args;

use super::exit::{Exit, Usage, unless_closed};
use super::load::{Place, load};
use super::output::{Format, findings};
use super::{Common, Reading};
use crate::serve::http::{At, Listening, PORT, listen};
use crate::serve::site::{Published, Site};
use crate::serve::token;
use crate::serve::trouble::Trouble;
use crate::source::disk;
use crate::source::project::Project;
use crate::vocabulary::text::counted;

/// Show the site in a browser while you write
///
/// Builds in memory, writes nothing, and shows every change in open pages at once. When something
/// is wrong, the last good page stays, with what is to be mended over it.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    reading: Reading,
    /// The address to listen at; 0.0.0.0 shows the site to everybody in the network
    #[arg(short, long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    interface: IpAddr,
    /// The port to listen at; the next free one when it is taken
    #[arg(short, long, value_name = "NUMBER", default_value_t = PORT)]
    port: u16,
    /// Open the site in the browser
    #[arg(short = 'O', long)]
    open: bool,
    /// Leave out what is limited to other audiences than this one
    #[arg(short, long, value_name = "NAME")]
    audience: Option<String>,
    /// Look at the files now and then instead of being told of changes; for network folders
    #[arg(long)]
    poll: bool,
}

/// Runs the command until Ctrl-C.
///
/// # Errors
/// When there is no such folder, or the machine refuses to listen.
pub fn run(command: &Serve, common: &Common) -> Result<Exit> {
    if !Project::at(&common.root).content.is_dir() {
        return Err(anyhow!(Usage {
            problem: format!("there is no folder `{}`", common.root.display()),
            help: "give the folder of the playbook with `--root`, or make one with `pmobook init`".to_owned(),
        }));
    }
    // Whatever the other threads are doing: the first word here ends the program. Nothing is lost,
    // since nothing is written.
    let (end, ended) = mpsc::channel::<Result<()>>();
    let interrupted = end.clone();
    ctrlc::set_handler(move || {
        // A second Ctrl-C comes when nobody listens any more.
        let _ = interrupted.send(Ok(()));
    })
    .context("cannot listen for Ctrl-C")?;
    let (command, common) = (command.clone(), common.clone());
    std::thread::Builder::new()
        .name("build".to_owned())
        .spawn(move || {
            if let Err(error) = work(&command, &common) {
                let _ = end.send(Err(error));
            }
        })
        .context("cannot start building")?;
    ended.recv().context("the build ended by itself")??;
    Ok(Exit::Ok)
}

/// Builds, serves, and builds again with every change, for ever.
fn work(command: &Serve, common: &Common) -> Result<()> {
    let site = Site::new(token()?);
    // Taken before the first build, so that a change during it is seen.
    let mut before = marks(common);
    rebuild(&site, command, common, None)?;
    let at = At {
        interface: command.interface,
        port: command.port,
    };
    let listening = listen(site.clone(), at)?;
    welcome(&listening, common)?;
    if command.open && open::that_detached(listening.url()).is_err() {
        writeln!(
            anstream::stderr(),
            "No browser could be opened; open the address above."
        )?;
    }
    // To be replaced by the watcher of the folder.
    let every = Duration::from_millis(if command.poll { 500 } else { 200 });
    loop {
        std::thread::sleep(every);
        let now = marks(common);
        if now != before {
            let changed = names_of_changes(&before, &now);
            before = now;
            rebuild(&site, command, common, Some(&changed))?;
        }
    }
}

/// Builds once, and says what came of it: here, and to every open page.
fn rebuild(site: &Site, command: &Serve, common: &Common, changed: Option<&[String]>) -> Result<()> {
    let begun = Instant::now();
    let place = Place {
        audience: command.audience.as_deref(),
        ..Place::default()
    };
    let loaded = match load(common, &command.reading, place) {
        Ok(loaded) => loaded,
        Err(error) => {
            site.trouble(Trouble::other(format!("{error:#}")));
            return said(writeln!(anstream::stderr(), "error: {error:#}"));
        }
    };
    let build = &loaded.build;
    let published = build.artifacts.as_ref().map(|artifacts| site.publish(artifacts));
    let stops = published.is_none();
    if let Some(trouble) = Trouble::of_report(&build.report, &loaded.source, stops) {
        site.trouble(trouble);
    }
    unless_closed(findings(&build.report, &loaded.source, Format::Human, common))?;
    if common.quiet {
        return Ok(());
    }
    let took = begun.elapsed();
    let mut out = anstream::stderr();
    said(match (published, changed) {
        (None, None) => writeln!(out, "There is no page to show before that is mended."),
        (None, Some(_)) => writeln!(out, "The last good pages stay."),
        (Some(_), None) => writeln!(
            out,
            "Built {}, {} in {:.2} s",
            counted(build.counts.pages, "page", "pages"),
            counted(build.counts.charts, "chart", "charts"),
            took.as_secs_f64()
        ),
        (Some(published), Some(changed)) => writeln!(
            out,
            "{} → {}, {} ms",
            files(changed),
            outcome(&published),
            took.as_millis()
        ),
    })
}

/// A terminal that was closed ends nothing: the browser is still there.
fn said(printed: std::io::Result<()>) -> Result<()> {
    unless_closed(printed.map_err(anyhow::Error::from))
}

fn welcome(listening: &Listening, common: &Common) -> Result<()> {
    let mut out = anstream::stderr();
    if let Some(taken) = listening.moved_from {
        let port = listening.address.port();
        said(writeln!(out, "Port {taken} is taken, so this is {port}."))?;
    }
    if !listening.is_private() {
        said(writeln!(
            out,
            "warning: everybody in the network can read the playbook at port {}",
            listening.address.port()
        ))?;
    }
    if common.quiet {
        return Ok(());
    }
    said(writeln!(out, "Serving {} (Ctrl-C ends it)", listening.url()))
}

/// `roadmap.yaml`, or how many there were.
fn files(changed: &[String]) -> String {
    match changed {
        [one] => one.clone(),
        more => counted(more.len(), "file", "files"),
    }
}

/// `3 pages changed`.
fn outcome(published: &Published) -> String {
    let others = published.changed.len() + published.removed.len();
    match published.pages() {
        0 if others == 0 => "nothing changed".to_owned(),
        0 if published.css_only => "the style changed".to_owned(),
        0 => format!("{} changed", counted(others, "file", "files")),
        pages => format!("{} changed", counted(pages, "page", "pages")),
    }
}

/// Size and time of the last change of every file, by path.
type Marks = BTreeMap<PathBuf, (u64, Option<Duration>)>;

fn marks(common: &Common) -> Marks {
    let project = Project::at(&common.root);
    let folders = [project.content, project.root.join("themes")];
    let files = folders.iter().flat_map(|folder| disk::list(folder));
    let mark = |path: PathBuf| {
        let about = path.metadata().ok()?;
        let changed = about.modified().ok();
        let since = changed.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Some((path, (about.len(), since)))
    };
    files.filter_map(|(_, path)| mark(path)).collect()
}

fn names_of_changes(before: &Marks, now: &Marks) -> Vec<String> {
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    let changed = now.iter().filter(|(path, mark)| before.get(*path) != Some(mark));
    let all = gone.chain(changed.map(|(path, _)| path));
    let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    all.filter_map(name).collect()
}
