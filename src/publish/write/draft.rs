//! A site that is written while it is made: its pages go into the new folder at once, so that those of a large site
//! need not wait in memory.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::super::artifact::{self, Artifact};
use super::disk::{Disk, Trouble, stands};
use super::examine;
use super::lock::{Lock, barred};
use super::manifest::{self, Manifest};
use super::plan::Plan;
use super::record::{self, Record, StandingSite};
use super::refusal;
use super::tree::folders_of;
use super::work::Work;
use super::{Places, Written, as_it_was, in_place, staged, tree};
use crate::publish::traces::Traces;
use crate::source::fingerprint::{Fingerprint, Print};

/// The output of one run.
pub struct Draft<'a> {
    disk: &'a Disk<'a>,
    output: PathBuf,
    /// The site that stands there, if it is known.
    standing: Option<StandingSite>,
    /// What is held for it, from the first file on.
    ground: Mutex<Option<Arc<Ground>>>,
}

/// What a site was made of.
pub struct MadeOf<'a> {
    /// All inputs, looked at before any of them was read.
    pub inputs: &'a Fingerprint,
    /// How long ago that was, or somewhat more.
    pub looked_ago: Duration,
    /// What is to be remembered of the whole; nothing where findings have to be told again.
    pub record: Option<&'a Record>,
    /// What is to be remembered of its pages.
    pub traces: Option<&'a Traces>,
}

impl MadeOf<'_> {
    /// What of it may be remembered, `now` being a time by the clock of the disk of its inputs: of these, what was
    /// old enough when they were looked at.
    fn settled(&self, now: Duration) -> Self {
        let looked = now.checked_sub(self.looked_ago);
        let is_settled = |print: &Print| looked.is_some_and(|looked| print.is_settled(looked));
        Self {
            record: self.record.filter(|_| is_settled(&self.inputs.all)),
            // What was read of the content is told by the traces themselves.
            traces: self.traces.filter(|_| is_settled(&self.inputs.beside)),
            ..*self
        }
    }
}

/// What a run holds of the disk.
struct Ground {
    places: Places,
    /// The folders above the output that were made for it, the deepest first.
    parents: Vec<PathBuf>,
    lock: Lock,
    /// Files of strangers that a crash had left aside, under their present names.
    saved: Vec<String>,
    /// Whether files are put into the new folder as they come.
    is_open: bool,
    /// Whether there is an old folder.
    replaces: bool,
    /// The new folder.
    new: PathBuf,
    /// The folders that were made in it, by their letters: as paths they would be compared part by part.
    folders: Mutex<BTreeSet<OsString>>,
    put: Mutex<Vec<Put>>,
}

/// A file that lies in the new folder already, or in the old one.
pub(super) struct Put {
    pub(super) path: String,
    length: u64,
    hash: String,
    /// Whether the old folder has the very same, so that it was not written again.
    pub(super) is_old: bool,
}

/// What is to stand at a path.
#[derive(Clone, Copy)]
pub(super) enum Piece<'a> {
    /// A file in memory.
    Whole(&'a Artifact),
    /// One that lies in the new folder already, or in the old one.
    Put(&'a Put),
}

impl<'a> Piece<'a> {
    pub(super) fn path(self) -> &'a str {
        match self {
            Self::Whole(artifact) => &artifact.path,
            Self::Put(put) => &put.path,
        }
    }

    pub(super) fn length(self) -> u64 {
        match self {
            Self::Whole(artifact) => artifact.bytes.len() as u64,
            Self::Put(put) => put.length,
        }
    }

    pub(super) fn hash(self) -> String {
        match self {
            Self::Whole(artifact) => manifest::hash(&artifact.bytes),
            Self::Put(put) => put.hash.clone(),
        }
    }

    /// Its bytes; `new` is the new folder.
    pub(super) fn bytes(self, new: &Path) -> Result<Vec<u8>, Trouble> {
        match self {
            Self::Whole(artifact) => Ok(artifact.bytes.to_vec()),
            Self::Put(put) => {
                let place = new.join(&put.path);
                std::fs::read(&place).map_err(|error| Trouble::new("read", &place, error))
            }
        }
    }
}

impl Draft<'static> {
    /// A run that will write into a folder. Nothing happens before its first file.
    #[must_use]
    pub fn of(output: &Path) -> Self {
        Self::on(&Disk::REAL, output)
    }
}

impl<'a> Draft<'a> {
    pub(super) fn on(disk: &'a Disk<'a>, output: &Path) -> Self {
        Self {
            disk,
            output: output.to_owned(),
            standing: None,
            ground: Mutex::default(),
        }
    }

    /// The same where the site that stands there is known, so that files of it can be taken over.
    #[must_use]
    pub fn over(self, standing: Option<StandingSite>) -> Self {
        Self { standing, ..self }
    }

    /// Takes a file of the new site; gives it back where it cannot be written before all others are there.
    ///
    /// # Errors
    /// As [`write`](super::write).
    pub fn put(&self, artifact: Artifact) -> anyhow::Result<Option<Artifact>> {
        artifact::check_path(&artifact.path).map_err(anyhow::Error::msg)?;
        let ground = self.ground(true)?;
        if !ground.is_open {
            return Ok(Some(artifact));
        }
        let put = ground.put(self.disk, &artifact);
        put.map_err(|trouble| as_it_was(trouble, &ground.places.output))?;
        Ok(None)
    }

    /// What the pages of the site that stands were made of, if it is known.
    #[must_use]
    pub fn traces(&self) -> Option<&Traces> {
        self.standing.as_ref().map(|standing| &standing.traces)
    }

    /// Takes over the file at a path from the site that stands; false where there is none of ours.
    ///
    /// # Errors
    /// As [`write`](super::write).
    pub fn take_over(&self, path: &str) -> anyhow::Result<bool> {
        let known = self.standing.as_ref().and_then(|standing| standing.files.get(path));
        let Some((length, hash)) = known else {
            return Ok(false);
        };
        let ground = self.ground(true)?;
        if ground.is_open {
            ground.note(path, *length, hash.clone(), true);
        }
        Ok(ground.is_open)
    }

    /// What is held; taken now if nobody asked before.
    fn ground(&self, opens: bool) -> anyhow::Result<Arc<Ground>> {
        let mut ground = self.ground.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ground) = ground.as_ref() {
            return Ok(Arc::clone(ground));
        }
        Ok(Arc::clone(ground.insert(Arc::new(Ground::take(
            self.disk,
            &self.output,
            opens,
        )?))))
    }

    /// Makes the output hold what was put, these artifacts, and whatever strangers' files it has.
    ///
    /// # Errors
    /// As [`write`](super::write).
    pub fn finish(self, artifacts: &[Artifact]) -> anyhow::Result<Written> {
        self.finish_of(artifacts, None)
    }

    /// The same, remembering what the site was made of, for [`unchanged`](super::unchanged). Not where the newest
    /// of its inputs was so new when they were looked at that a clock of files could not tell it from what came next.
    ///
    /// # Errors
    /// As [`write`](super::write).
    pub fn finish_of(self, artifacts: &[Artifact], made_of: Option<&MadeOf<'_>>) -> anyhow::Result<Written> {
        let ground = self.ground(false)?;
        let finished = ground.finish(self.disk, artifacts);
        self.abandon();
        let (written, manifest) = finished?;
        // Only a file that is written tells what time it is on the disk: that of the lock is later than the look.
        if let Some((made_of, locked)) = made_of.zip(ground.lock.time()) {
            record::remember(self.disk, &ground.places.output, &manifest, &made_of.settled(locked));
        }
        Ok(written)
    }

    /// Clears away what was put, if that has not become the site.
    pub fn abandon(&self) {
        let ground = self.ground.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(ground) = ground else { return };
        if ground.is_open {
            ground.clear(self.disk);
        }
        if stands(&ground.places.output) {
            return;
        }
        let parents = ground.parents.clone();
        // The lock lies beside the output, and goes with the ground.
        drop(ground);
        for folder in &parents {
            // Only an empty folder can be removed; what came into it meanwhile stays.
            if self.disk.remove_folder(folder).is_err() {
                return;
            }
        }
    }
}

impl Ground {
    fn take(disk: &Disk<'_>, output: &Path, opens: bool) -> anyhow::Result<Self> {
        refusal::check_target(output)?;
        let places = Places::of(output)?;
        let missing = places.parent.ancestors().take_while(|folder| !folder.exists());
        let parents: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        if !parents.is_empty() {
            disk.create_folders(&places.parent)?;
        }
        let lock = Lock::take(disk, &places)?;
        let mut saved = Vec::new();
        for work in [&places.work, &places.inner_work] {
            saved.extend(Work::at(work).recover(disk, &places.output)?);
        }
        let is_open = opens && !staged::is_mounted(&places) && open(disk, &places)?;
        Ok(Self {
            replaces: stands(&places.output),
            new: Work::at(&places.work).new,
            places,
            parents,
            lock,
            saved,
            is_open,
            folders: Mutex::default(),
            put: Mutex::default(),
        })
    }

    fn put(&self, disk: &Disk<'_>, artifact: &Artifact) -> Result<(), Trouble> {
        let path = Path::new(&artifact.path);
        // Comparing takes less than writing, and clearing away what was written.
        let is_old = self.replaces && examine::holds(&self.places.output.join(path), Piece::Whole(artifact))?;
        if !is_old {
            let mut made = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
            let missing: Vec<&Path> = folders_of(path)
                .take_while(|folder| !made.contains(folder.as_os_str()))
                .collect();
            for folder in missing.into_iter().rev() {
                disk.create_folder(&self.new.join(folder))?;
                made.insert(folder.into());
            }
            drop(made);
            disk.write_new(&self.new.join(path), &artifact.bytes)?;
        }
        let (length, hash) = (artifact.bytes.len() as u64, manifest::hash(&artifact.bytes));
        self.note(&artifact.path, length, hash, is_old);
        Ok(())
    }

    fn note(&self, path: &str, length: u64, hash: String, is_old: bool) {
        let path = path.to_owned();
        let put = Put {
            path,
            length,
            hash,
            is_old,
        };
        self.put.lock().unwrap_or_else(PoisonError::into_inner).push(put);
    }

    /// Makes the output what it is to be; gives what was done, and the list of what is ours now.
    fn finish(&self, disk: &Disk<'_>, artifacts: &[Artifact]) -> anyhow::Result<(Written, Manifest)> {
        let put = self.put.lock().unwrap_or_else(PoisonError::into_inner);
        let pieces: Vec<Piece<'_>> = put
            .iter()
            .map(Piece::Put)
            .chain(artifacts.iter().map(Piece::Whole))
            .collect();
        let faults = artifact::check_paths(pieces.iter().map(|piece| piece.path()));
        anyhow::ensure!(faults.is_empty(), "{}", super::all_messages(&faults));
        let places = &self.places;
        let old = Manifest::read(&places.output)?;
        let found = tree::scan(&places.output, |path| self.lock.is(path))?;
        let plan = Plan::make(&places.output, &found, old.as_ref(), &pieces)?;
        let mut written = plan.report();
        let mut saved = self.saved.clone();
        if !plan.is_done() {
            let outcome = staged::run(disk, places, &plan, self.is_open);
            match outcome.map_err(|trouble| as_it_was(trouble, &places.output))? {
                staged::Outcome::Swapped(late) => saved.extend(late),
                staged::Outcome::NotHere => in_place::run(disk, places, &plan, old.as_ref())?,
            }
        }
        written.kept_edited.extend(saved);
        Ok((written, plan.manifest))
    }

    /// Clears away the new folder, if it has not become the site; what cannot be cleared now, the next run clears.
    fn clear(&self, disk: &Disk<'_>) {
        if stands(&self.places.work) {
            let _ = Work::at(&self.places.work).clear(disk, &self.places.output);
        }
    }
}

/// Makes the new folder. False where none can be made.
fn open(disk: &Disk<'_>, places: &Places) -> Result<bool, Trouble> {
    match Work::at(&places.work).create(disk) {
        Ok(()) => Ok(true),
        Err(trouble) if barred(&trouble) => Ok(false),
        Err(trouble) => Err(trouble),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::{MadeOf, Record};
    use crate::source::fingerprint::Look;

    #[test]
    fn what_was_new_at_the_look_is_not_settled_however_long_the_build_took() {
        let temp = tempfile::tempdir().expect("a folder");
        let path = temp.path().join("a.md");
        std::fs::write(&path, "one").expect("a file");
        let mut look = Look::default();
        look.file(&path);
        let inputs = look.finish().expect("a plain file");
        let saved = path.symlink_metadata().and_then(|found| found.modified());
        let saved = saved.expect("a time").duration_since(UNIX_EPOCH).expect("after 1970");
        let record = Record::of(&inputs, 1, 0);
        let second = Duration::from_secs(1);
        // Seconds from the saving to the lock, and from the look to the end.
        for (locked, looked_ago, settled) in [
            (1, 0, false),
            (9, 0, true),
            (9, 5, true),
            (9, 8, false),
            (9, 9, false),
            (9, 20, false),
        ] {
            let made_of = MadeOf {
                inputs: &inputs,
                looked_ago: second * looked_ago,
                record: Some(&record),
                traces: None,
            };
            let is_settled = made_of.settled(saved + second * locked).record.is_some();
            assert_eq!(is_settled, settled, "{locked} {looked_ago}");
        }
    }
}
