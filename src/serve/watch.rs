//! Waiting for the next change of a playbook.
//!
//! What the system tells is only a hint of where to look: whether anything differs is decided by
//! comparing bytes. So a hint may come too often, and a short while after the last one a look at
//! everything finds what was never told.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

pub use super::change::Change;
use super::change::{Gathered, is_limit, is_reading};
use super::places::{Layout, Places};
use crate::source::folder::Hint;
use crate::source::project::identity;

/// A change is told once nothing more has come for this long: saving takes several steps.
const SETTLED: Duration = Duration::from_millis(8);
/// A steady stream of changes is told in parts.
const LONGEST: Duration = Duration::from_millis(100);
/// So long after the last change everything is looked at once, quietly: a folder that was just made may
/// have been filled before it was watched.
const QUIET: Duration = Duration::from_millis(400);
/// How often everything is looked at where the system tells nothing.
const POLL: Duration = Duration::from_millis(500);
/// What arrives while waiting.
enum Signal {
    Event(notify::Result<Event>),
    Stop,
}

/// Ends the waiting, from another thread or when the user presses Ctrl-C.
#[derive(Clone, Debug)]
pub struct Stopper {
    stopped: Arc<AtomicBool>,
    wake: Sender<Signal>,
}

impl Stopper {
    /// Ends the waiting, now or when it next begins.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        // When nobody waits any more, nobody has to be woken.
        let _ = self.wake.send(Signal::Stop);
    }

    /// Whether it has been ended.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }
}

/// Waits for changes of a playbook.
#[derive(Debug)]
pub struct Watch {
    places: Places,
    layout: Layout,
    /// `None` when everything is looked at twice a second instead. That is our own look and not one of
    /// the library of the watcher: it would walk all files, and then we would again.
    watcher: Option<RecommendedWatcher>,
    /// The watched folders, with all in them or not, and which folder stood there.
    watched: BTreeMap<PathBuf, (bool, Option<(u64, u64)>)>,
    signals: Receiver<Signal>,
    /// What was told before anybody asked for the next change.
    ahead: Gathered,
    stopper: Stopper,
    /// When everything is to be looked at once.
    quiet_at: Option<Instant>,
    notice: Option<String>,
}

impl Watch {
    /// Begins to watch; with `poll`, by looking twice a second.
    #[must_use]
    pub fn begin(places: Places, poll: bool) -> Self {
        let (wake, signals) = mpsc::channel();
        let stopper = Stopper {
            stopped: Arc::default(),
            wake,
        };
        let mut watch = Self {
            layout: places.layout(),
            places,
            watcher: None,
            watched: BTreeMap::new(),
            signals,
            ahead: Gathered::default(),
            stopper,
            quiet_at: None,
            notice: None,
        };
        if !poll {
            watch.begin_watching();
        }
        watch
    }

    /// Ends [`next`](Iterator::next).
    #[must_use]
    pub fn stopper(&self) -> Stopper {
        self.stopper.clone()
    }

    /// Something that the user should know, once.
    pub fn notice(&mut self) -> Option<String> {
        self.notice.take()
    }

    /// Whether a change has been told since the last one, so that the next one will not have to be waited for. It is
    /// not known without the help of the system.
    pub fn is_told(&mut self) -> bool {
        while self.ahead.is_empty() {
            match self.signals.try_recv() {
                Ok(Signal::Event(event)) => {
                    let mut ahead = std::mem::take(&mut self.ahead);
                    self.add(&mut ahead, event);
                    self.ahead = ahead;
                }
                // Who stopped it has left word elsewhere.
                Ok(Signal::Stop) => {}
                Err(_) => return self.stopper.is_stopped(),
            }
        }
        true
    }

    /// Watches the folder of the theme in use too, wherever it leads.
    pub fn also(&mut self, theme: &Path) {
        if self.places.set_theme(theme) {
            self.place_anew();
        }
    }

    fn wait(&self) -> Result<Signal, RecvTimeoutError> {
        let rest = self.quiet_at.map(|at| at.saturating_duration_since(Instant::now()));
        let missing = self.places.needed().iter().any(|folder| identity(folder).is_none());
        let rest = if self.watcher.is_none() || missing {
            Some(rest.unwrap_or(POLL).min(POLL))
        } else {
            rest
        };
        match rest {
            Some(rest) => self.signals.recv_timeout(rest),
            None => self.signals.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    /// What is done when nothing was told for a while.
    fn look_around(&mut self) -> Option<Change> {
        let placed = self.place_anew();
        let due = self.quiet_at.is_some_and(|at| at <= Instant::now());
        if due {
            self.quiet_at = None;
        }
        (due || placed || self.watcher.is_none()).then_some(Change {
            content: Hint::Everything,
            theme: true,
            told: None,
        })
    }

    /// Gathers what belongs to one change. What means nothing is not waited for.
    fn burst(&mut self, first: Option<notify::Result<Event>>) -> Option<Change> {
        let mut gathered = std::mem::take(&mut self.ahead);
        if let Some(first) = first {
            self.add(&mut gathered, first);
        }
        let begun = Instant::now();
        let mut last = begun;
        while !gathered.is_empty() && !self.stopper.is_stopped() {
            let now = Instant::now();
            let rest = (last + SETTLED).min(begun + LONGEST).saturating_duration_since(now);
            match self.signals.recv_timeout(rest) {
                Ok(Signal::Event(event)) if !rest.is_zero() => {
                    if self.add(&mut gathered, event) {
                        last = Instant::now();
                    }
                }
                // Nothing that has arrived may be lost.
                Ok(Signal::Event(event)) => {
                    self.add(&mut gathered, event);
                    break;
                }
                Ok(Signal::Stop) | Err(_) => break,
            }
        }
        if gathered.is_empty() {
            return None;
        }
        self.quiet_at = Some(Instant::now() + QUIET);
        if let Some(limit) = gathered.limit.take() {
            self.fall_back(&limit);
        } else if gathered.everything.is_some() || gathered.theme {
            // Folders may have come or gone; they are watched before anybody looks into them.
            self.place_anew();
        }
        Some(gathered.into_change())
    }

    /// Adds what was told to what was gathered. False when it means nothing.
    fn add(&mut self, gathered: &mut Gathered, event: notify::Result<Event>) -> bool {
        for path in event.iter().flat_map(|event| &event.paths) {
            // One that is removed and made anew may get the number of the earlier one, but not its watch.
            if let Some((_, found)) = self.watched.get_mut(path) {
                *found = None;
            }
        }
        gathered.add(event, &self.layout)
    }

    fn begin_watching(&mut self) {
        let wake = self.stopper.wake.clone();
        let tell = move |event: notify::Result<Event>| {
            if !event.as_ref().is_ok_and(is_reading) {
                // When nobody waits any more, nobody has to be told.
                let _ = wake.send(Signal::Event(event));
            }
        };
        // Links in the content folder are not followed when it is read either.
        let config = notify::Config::default().with_follow_symlinks(false);
        match RecommendedWatcher::new(tell, config) {
            Ok(watcher) => {
                self.watcher = Some(watcher);
                self.place_anew();
            }
            Err(error) => self.fall_back(&error),
        }
    }

    /// Watches the folders that stand where the playbook is now. True when any is another one than before.
    fn place_anew(&mut self) -> bool {
        self.layout = self.places.layout();
        let Some(watcher) = &mut self.watcher else { return false };
        let wanted: BTreeMap<PathBuf, (bool, Option<(u64, u64)>)> = self
            .layout
            .folders()
            .into_iter()
            .filter_map(|(folder, all)| identity(&folder).map(|found| (folder, (all, Some(found)))))
            .collect();
        if wanted == self.watched {
            return false;
        }
        for (folder, _) in self
            .watched
            .iter()
            .filter(|(folder, how)| wanted.get(*folder) != Some(*how))
        {
            // The system forgets folders that are gone by itself.
            let _ = watcher.unwatch(folder);
        }
        let mut refused = None;
        for (folder, (all, _)) in wanted
            .iter()
            .filter(|(folder, how)| self.watched.get(*folder) != Some(*how))
        {
            let mode = if *all {
                RecursiveMode::Recursive
            } else {
                RecursiveMode::NonRecursive
            };
            match watcher.watch(folder, mode) {
                Err(error) if !is_absence(&error) => refused = Some(error),
                // What is gone again will be noticed where it lay.
                Ok(()) | Err(_) => {}
            }
        }
        self.watched = wanted;
        if let Some(error) = refused {
            self.fall_back(&error);
        }
        true
    }

    /// Goes on without the system's help.
    fn fall_back(&mut self, error: &notify::Error) {
        self.watcher = None;
        self.watched.clear();
        let why = match &error.kind {
            _ if is_limit(error) => {
                "the system watches as many folders as it may; `sudo sysctl fs.inotify.max_user_watches=524288` \
                 lets it watch more"
                    .to_owned()
            }
            notify::ErrorKind::Io(error) if error.raw_os_error() == Some(TOO_MANY_OPEN) => {
                "too many programs watch files; `sudo sysctl fs.inotify.max_user_instances=1024` lets more of them"
                    .to_owned()
            }
            _ => format!("the system cannot watch this folder ({error})"),
        };
        self.notice = Some(format!("Looking at all files twice a second: {why}."));
    }
}

impl Iterator for Watch {
    type Item = Change;

    /// Waits for the next change; `None` when asked to stop.
    fn next(&mut self) -> Option<Change> {
        while !self.stopper.is_stopped() {
            let change = if self.ahead.is_empty() {
                match self.wait() {
                    Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
                    Ok(Signal::Event(event)) => self.burst(Some(event)),
                    Err(RecvTimeoutError::Timeout) => self.look_around(),
                }
            } else {
                self.burst(None)
            };
            if let Some(change) = change {
                return Some(change).filter(|_| !self.stopper.is_stopped());
            }
        }
        None
    }
}

/// `EMFILE` of Unix.
const TOO_MANY_OPEN: i32 = 24;

fn is_absence(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
