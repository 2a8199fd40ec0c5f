//! `pmobook build --watch`: builds again whenever a file changes.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};

use super::Common;
use super::build::{Build, Waiting, guard, summary, told, written};
use super::exit::{Exit, unless_closed};
use super::load::{project, wishes};
use crate::serve::places::Places;
use crate::serve::watch::{Change, Stopper, Watch};
use crate::serve::workshop::Workshop;

/// Runs the command until the user ends it. What is being written then is written to its end, so the
/// output is whole at any moment.
///
/// # Errors
/// When the first build fails for another reason than what an author can mend.
pub fn run(command: &Build, common: &Common) -> Result<Exit> {
    let begun = Instant::now();
    let waiting = Waiting::begin(common);
    let place = command.place();
    let project = project(common, place);
    let output = command.output(&project);
    // Watched before it is read, so that no change is missed in between.
    let mut watch = Watch::begin(Places::of(&project, &output), command.poll);
    let stopper = end_on_signals(&watch)?;
    let workshop = Workshop::open(project, wishes(&command.reading, place), &|_| {})?;
    guard(workshop.project(), &output)?;
    let mut bench = Bench {
        workshop,
        output: &output,
        common,
        stopper,
        unwritten: false,
        complaint: String::new(),
    };
    bench.deliver("Built", begun)?;
    drop(waiting);
    watch.also(bench.workshop.theme_folder());
    bench.say(watch.notice());
    bench.say(Some("Watching for changes; Ctrl-C ends.".to_owned()));
    while let Some(change) = watch.next() {
        bench.say(watch.notice());
        bench.say(change.told.clone().filter(|_| common.verbose > 0));
        bench.again(&change);
        bench.workshop.clear();
        watch.also(bench.workshop.theme_folder());
    }
    Ok(Exit::Ok)
}

/// Ctrl-C and a request to end only end the waiting.
fn end_on_signals(watch: &Watch) -> Result<Stopper> {
    let stopper = watch.stopper();
    let handler = stopper.clone();
    ctrlc::set_handler(move || handler.stop()).context("cannot take over Ctrl-C")?;
    Ok(stopper)
}

/// What one turn of the loop needs, and what it leaves to the next one.
struct Bench<'a> {
    workshop: Workshop,
    output: &'a Path,
    common: &'a Common,
    stopper: Stopper,
    /// Whether the last site could not be written, as when the disk was full.
    unwritten: bool,
    /// The last thing that went wrong, which is told once.
    complaint: String,
}

impl Bench<'_> {
    /// Builds again where something differs. Nothing that goes wrong ends the watching.
    fn again(&mut self, change: &Change) {
        let begun = Instant::now();
        let done = match self.workshop.rebuild(change, &|_| {}) {
            Ok(Some(_)) => self.deliver("Built again,", begun),
            Ok(None) if self.unwritten => self.deliver("Built again,", begun),
            // An error that was told is not over as long as nothing has changed.
            Ok(None) => return,
            Err(error) => Err(error),
        };
        let complaint = match unless_closed(done) {
            Ok(()) => String::new(),
            Err(error) => format!("error: {error:#}"),
        };
        if complaint != self.complaint && !complaint.is_empty() {
            let _ = writeln!(anstream::stderr(), "{complaint}");
        }
        self.complaint = complaint;
    }

    /// Tells what was found and writes what was made, unless the user has ended it meanwhile.
    fn deliver(&mut self, how: &str, begun: Instant) -> Result<()> {
        self.unwritten = false;
        self.workshop.draw_papers(&|| false, &|_| {})?;
        if !told(&self.workshop, self.common)? || self.stopper.is_stopped() {
            return Ok(());
        }
        self.unwritten = true;
        let written = written(&mut self.workshop, self.output, &|_| {})?;
        self.unwritten = false;
        if self.common.quiet {
            return Ok(());
        }
        unless_closed(summary(how, &self.workshop, &written, self.output, begun))
    }

    fn say(&self, what: Option<String>) {
        if let Some(what) = what.filter(|_| !self.common.quiet) {
            // Watching goes on when nobody reads what it says.
            let _ = writeln!(anstream::stderr(), "{what}");
        }
    }
}
