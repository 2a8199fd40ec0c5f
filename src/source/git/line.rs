//! The line of history that a revision stands on.

use std::collections::BTreeSet;

use gix_hash::ObjectId;

use super::history::History;
use super::objects::Broken;
use super::{Commit, Limit, Repository};

/// So many revisions are looked at for one question.
const MOST: usize = 200_000;

impl Repository {
    /// The revisions along first parents from `HEAD` on in which a folder became as it is there, newest
    /// first, as long as `go_on` says so of what was found. First parents are the states that a branch
    /// had, without the work that was merged into it one by one.
    #[must_use]
    pub fn states(&self, inside: &str, go_on: &dyn Fn(&Commit) -> bool) -> History<Vec<Commit>> {
        let mut history = History {
            found: Vec::new(),
            ended: None,
        };
        if let Err(broken) = self.walk_states(inside, go_on, &mut history) {
            history.ended.get_or_insert(Limit::Broken(broken));
        }
        history
    }

    fn walk_states(
        &self,
        inside: &str,
        go_on: &dyn Fn(&Commit) -> bool,
        history: &mut History<Vec<Commit>>,
    ) -> Result<(), Broken> {
        let folder = |id: ObjectId| -> Result<Option<ObjectId>, Broken> {
            let tree = self.objects.link(id)?.tree;
            Ok(self.objects.at(tree, inside.as_bytes())?.map(|entry| entry.id))
        };
        let mut next = self.head;
        for _ in 0..MOST {
            let Some(id) = next else { return Ok(()) };
            let own = folder(id)?;
            if self.objects.shallow.contains(&id) {
                history.ended = Some(Limit::Shallow);
                next = None;
            } else {
                next = self.objects.parents(id)?.first().copied();
            }
            let before = next.map(folder).transpose()?.flatten();
            if own.is_none() || own == before {
                continue;
            }
            let commit = Commit::read(&self.objects, id)?;
            let on = go_on(&commit);
            history.found.push(commit);
            if !on {
                return Ok(());
            }
        }
        history.ended = Some(Limit::TooLong(MOST));
        Ok(())
    }

    /// Those of some revisions that are `HEAD` or come before it.
    #[must_use]
    pub fn before_head(&self, commits: &BTreeSet<String>) -> BTreeSet<String> {
        let mut sought: BTreeSet<ObjectId> = commits
            .iter()
            .filter_map(|id| ObjectId::from_hex(id.as_bytes()).ok())
            .collect();
        let seconds = |id: ObjectId| self.objects.link(id).map(|link| link.committed.seconds);
        let mut queue: BTreeSet<(i64, ObjectId)> = BTreeSet::new();
        queue.extend(self.head.and_then(|head| Some((seconds(head).ok()?, head))));
        let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
        while let Some((_, id)) = queue.pop_last() {
            if sought.remove(&id) {
                found.insert(id.to_string());
            }
            // Clocks are not to be trusted, so only an empty search ends early.
            if sought.is_empty() || seen.len() > MOST {
                break;
            }
            for parent in self.objects.parents(id).unwrap_or_default() {
                if seen.insert(parent) {
                    queue.extend(seconds(parent).ok().map(|seconds| (seconds, parent)));
                }
            }
        }
        found
    }
}
