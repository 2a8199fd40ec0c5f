//! `pmobook serve`: write, and see it in the browser.

use std::cell::RefCell;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use clap::Args;

use super::exit::{Exit, unless_closed};
use super::load::{Place, project, wishes};
use super::output::{Format, findings};
use super::times::Times;
use super::{Common, Reading};
use crate::serve::http::{At, Listening, PORT, listen};
use crate::serve::places::Places;
use crate::serve::site::{Published, Site};
use crate::serve::token;
use crate::serve::trouble::Trouble;
use crate::serve::usage::Usage;
use crate::serve::watch::{Change, Watch};
use crate::serve::workshop::{Wishes, Workshop};
use crate::source::folder::{Hint, is_content};
use crate::source::project::Project;
use crate::vocabulary::text::counted;

/// So long a browser takes to show a page. Papers that are drawn meanwhile would hold it up.
const SHOWN: Duration = Duration::from_millis(30);

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
    let place = Place {
        audience: command.audience.as_deref(),
        ..Place::default()
    };
    let project = project(common, place);
    // Watched before it is read, so that no change is missed in between.
    let mut watch = Watch::begin(Places::of(&project, &project.output), command.poll);
    let mut desk = Desk {
        site: Site::new(token()?),
        project,
        wishes: Wishes {
            at_root: true,
            ..wishes(&command.reading, place)
        },
        workshop: None,
        common,
        complaint: String::new(),
    };
    desk.open()?;
    let at = At {
        interface: command.interface,
        port: command.port,
    };
    let listening = listen(desk.site.clone(), at)?;
    welcome(&listening, common)?;
    if command.open && open::that_detached(listening.url()).is_err() {
        said(writeln!(
            anstream::stderr(),
            "No browser could be opened; open the address above."
        ))?;
    }
    desk.say(watch.notice());
    desk.watch_theme(&mut watch);
    let times = Times::begin();
    desk.draw_papers(&mut watch, &times)?;
    if common.verbose > 0 && !common.quiet {
        said(times.print())?;
    }
    while let Some(change) = watch.next() {
        desk.say(watch.notice());
        desk.say(change.told.clone().filter(|_| common.verbose > 0));
        desk.again(&change, &mut watch)?;
    }
    Ok(())
}

/// What one turn of the loop leaves to the next one.
struct Desk<'a> {
    site: Site,
    project: Project,
    wishes: Wishes,
    /// `None` until the playbook could be opened.
    workshop: Option<Workshop>,
    common: &'a Common,
    /// The last thing that went wrong, which is told once.
    complaint: String,
}

impl Desk<'_> {
    /// Builds for the first time, and says what came of it. What keeps it from being built is shown until
    /// it is mended. The papers are left for later.
    fn open(&mut self) -> Result<()> {
        let times = Times::begin();
        match Workshop::open(self.project.clone(), self.wishes.clone(), &times.done()) {
            Ok(workshop) => {
                let workshop = self.workshop.insert(workshop);
                let published = publish(&self.site, workshop);
                self.complaint.clear();
                times.note("pages published");
                let took = times.begun().elapsed();
                tell_findings(workshop, self.common)?;
                let counts = workshop.build().counts;
                self.tell(
                    &times,
                    &match published {
                        None => "There is no page to show before that is mended.".to_owned(),
                        Some(_) => format!(
                            "Built {}, {} in {:.2} s",
                            counted(counts.pages, "page", "pages"),
                            counted(counts.charts, "chart", "charts"),
                            took.as_secs_f64()
                        ),
                    },
                )
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Builds again where something differs, and says what came of it: first to every open page. Papers come after
    /// the pages, and when nothing has changed, those that an earlier change has interrupted.
    fn again(&mut self, change: &Change, watch: &mut Watch) -> Result<()> {
        let times = Times::begin();
        let Some(workshop) = &mut self.workshop else {
            self.open()?;
            self.watch_theme(watch);
            return self.draw_papers(watch, &times).map(|_| ());
        };
        match workshop.rebuild(change, &times.done()) {
            Ok(None) => self.draw_papers(watch, &times).map(|_| ()),
            Ok(Some(_)) => {
                let pages = publish(&self.site, workshop);
                times.note("pages published");
                let took = times.begun().elapsed();
                self.complaint.clear();
                tell_findings(workshop, self.common)?;
                self.watch_theme(watch);
                if pages.as_ref().is_some_and(|pages| !pages.is_empty()) {
                    watch.is_told_within(SHOWN);
                    times.note("left to the browser");
                }
                let papers = self.draw_papers(watch, &times)?;
                let in_all = times.begun().elapsed();
                self.tell(
                    &times,
                    &match pages {
                        None => "The last good pages stay.".to_owned(),
                        Some(pages) => format!("{} → {}", files(change), outcome((&pages, took), (&papers, in_all))),
                    },
                )
            }
            Err(error) => {
                self.complain(&error)?;
                // The last good pages stay, and so their papers are to come.
                self.draw_papers(watch, &times).map(|_| ())
            }
        }
    }

    /// Draws the papers that are still to be drawn, unless another change is told meanwhile, and gives what changed.
    fn draw_papers(&mut self, watch: &mut Watch, times: &Times) -> Result<Published> {
        let mut papers = Published::default();
        let Some(workshop) = &mut self.workshop else {
            return Ok(papers);
        };
        let watch = RefCell::new(watch);
        match workshop.draw_papers(&|| watch.borrow_mut().is_told(), &times.done()) {
            Ok(Some(build)) => {
                papers = self.site.publish_papers(build.drawn_papers());
                times.note("papers published");
            }
            Ok(None) => {}
            Err(error) => self.complain(&error)?,
        }
        if let Some(workshop) = &mut self.workshop {
            workshop.clear();
        }
        Ok(papers)
    }

    /// Says what came of a build, and with `--verbose` where its time went.
    fn tell(&self, times: &Times, what: &str) -> Result<()> {
        if self.common.quiet {
            return Ok(());
        }
        said(writeln!(anstream::stderr(), "{what}"))?;
        if self.common.verbose > 0 {
            said(times.print())?;
        }
        Ok(())
    }

    /// Tells of what no place in a file can be named for, once.
    fn complain(&mut self, error: &anyhow::Error) -> Result<()> {
        let complaint = format!("{error:#}");
        if complaint == self.complaint {
            return Ok(());
        }
        self.site.trouble(Trouble::other(&complaint));
        let printed = said(writeln!(anstream::stderr(), "error: {complaint}"));
        self.complaint = complaint;
        printed
    }

    fn say(&self, what: Option<String>) {
        if let Some(what) = what.filter(|_| !self.common.quiet) {
            // Watching goes on when nobody reads what it says.
            let _ = writeln!(anstream::stderr(), "{what}");
        }
    }

    fn watch_theme(&self, watch: &mut Watch) {
        if let Some(workshop) = &self.workshop {
            watch.also(workshop.theme_folder());
        }
    }
}

/// Hands what was built to every open page; `None` when there is nothing to show but what is wrong.
fn publish(site: &Site, workshop: &Workshop) -> Option<Published> {
    let build = workshop.build();
    let published = build.pages().map(|pages| site.publish(pages));
    if let Some(trouble) = Trouble::of_report(&build.report, workshop.source(), published.is_none()) {
        site.trouble(trouble);
    }
    published
}

/// Says in the terminal what is wrong.
fn tell_findings(workshop: &Workshop, common: &Common) -> Result<()> {
    let report = &workshop.build().report;
    unless_closed(findings(report, workshop.source(), Format::Human, common))
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
fn files(change: &Change) -> String {
    let Hint::Paths(paths) = &change.content else {
        return "the folder".to_owned();
    };
    // Many programs save by way of another file, which is gone by now.
    let content: Vec<_> = paths.iter().filter(|path| is_content(path)).collect();
    match content.as_slice() {
        [] if change.theme => "the theme".to_owned(),
        [] => counted(paths.len(), "file", "files"),
        [only] => {
            let name = only.file_name();
            name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
        }
        more => counted(more.len(), "file", "files"),
    }
}

/// `3 pages changed, 40 ms; papers, 70 ms`, from what changed with how long it took. Papers are named only when there
/// are others than before.
fn outcome((pages, took): (&Published, Duration), (papers, in_all): (&Published, Duration)) -> String {
    let changed = match pages.pages() {
        0 if pages.is_empty() && !papers.is_empty() => return format!("papers changed, {} ms", in_all.as_millis()),
        0 if pages.is_empty() => "nothing changed".to_owned(),
        0 if pages.css_only => "the style changed".to_owned(),
        0 => {
            let others = pages.changed.len() + pages.removed.len();
            format!("{} changed", counted(others, "file", "files"))
        }
        pages => format!("{} changed", counted(pages, "page", "pages")),
    };
    let changed = format!("{changed}, {} ms", took.as_millis());
    if papers.is_empty() {
        return changed;
    }
    format!("{changed}; papers, {} ms", in_all.as_millis())
}
