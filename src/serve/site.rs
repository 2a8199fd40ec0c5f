//! What is served now: the files of the last good build, and what is wrong since then.
//!
//! Pure data behind one lock. Whoever builds calls [`Site::publish`] and [`Site::trouble`]; whoever
//! answers requests reads. Every change has a number, the moment, so that a page which was away for
//! a while is told exactly what it has missed.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use bytes::Bytes;
use serde::{Serialize, Serializer};
use tokio::sync::watch;

use super::trouble::Trouble;
use crate::publish::artifact::Artifact;

/// The files that are served; clones are handles to the same files.
#[derive(Clone, Debug)]
pub struct Site {
    token: Arc<str>,
    now: Arc<RwLock<Now>>,
    /// Wakes every open event stream.
    moment: watch::Sender<u64>,
}

/// What [`Site::publish`] changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Paths of files that are new or have other bytes than before, in the order of the build.
    pub changed: Vec<String>,
    /// Paths of files that are gone, in alphabetical order.
    pub removed: Vec<String>,
    /// Whether style sheets are all that changed, so that pages need not reload.
    pub css_only: bool,
}

impl Published {
    /// Whether nothing has changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }

    /// How many pages changed, came or went.
    #[must_use]
    pub fn pages(&self) -> usize {
        let all = self.changed.iter().chain(&self.removed);
        all.filter(|path| has_ending(path, "html")).count()
    }
}

#[derive(Debug, Default)]
struct Now {
    moment: u64,
    /// The moment of the last good build; 0 before the first one.
    built: u64,
    pages: Shelf,
    /// What is drawn when the pages can be seen.
    papers: Shelf,
    trouble: Option<Shown>,
}

/// Files that are published together.
#[derive(Debug, Default)]
struct Shelf {
    /// In the order of the build, so that the next one is compared without looking anything up.
    files: Vec<Served>,
    by_path: BTreeMap<String, usize>,
}

#[derive(Clone, Debug)]
struct Served {
    path: String,
    bytes: Bytes,
    /// The moment at which it got these bytes.
    version: u64,
}

/// Trouble with the moment at which it came.
#[derive(Clone, Debug)]
struct Shown {
    id: u64,
    trouble: Arc<Trouble>,
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            id: u64,
            #[serde(flatten)]
            trouble: &'a Trouble,
        }
        let (id, trouble) = (self.id, &*self.trouble);
        Flat { id, trouble }.serialize(serializer)
    }
}

/// A file as it is served.
#[derive(Clone, Debug)]
pub struct File {
    /// What it holds: the bytes of the build.
    pub bytes: Bytes,
    /// What makes an open page know whether it is still the same.
    pub seen: Seen,
}

/// Which state of the site a page in a browser shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The path of its file, whether there is such a file or not.
    pub path: String,
    /// The version of the file; `None` when it was not there.
    pub version: Option<u64>,
    /// The last moment that the page knows.
    pub moment: u64,
    /// Whether it was shown in place of a site that had not been built yet.
    pub unbuilt: bool,
}

/// What a page has to do to be up to date.
#[derive(Debug, Serialize)]
pub struct News {
    /// The moment that it is up to date with afterwards.
    pub moment: u64,
    /// Whether its own file has changed.
    pub reload: bool,
    /// Whether a script or a picture of it has changed, so that it has to be loaded again as a whole.
    pub whole: bool,
    /// Style sheets to be swapped.
    styles: Vec<String>,
    /// What is wrong now.
    trouble: Option<Shown>,
}

impl Site {
    /// Nothing yet; `token` stands in the address of the event stream (see [`super::token`]).
    #[must_use]
    pub fn new(token: String) -> Self {
        Self {
            token: token.into(),
            now: Arc::default(),
            moment: watch::Sender::new(0),
        }
    }

    /// The build went well: these are the pages now, and nothing is wrong any more. Every open page
    /// is told what to do. Warnings of the same build are handed to [`Site::trouble`] afterwards, and papers stay as
    /// they are until [`Site::publish_papers`].
    ///
    /// Files whose bytes lie where they lay before are not looked into.
    #[allow(
        clippy::must_use_candidate,
        reason = "what changed is only for those who want to say it"
    )]
    pub fn publish(&self, artifacts: &[Artifact]) -> Published {
        let mut now = self.change();
        let moment = now.moment + 1;
        let published = now.pages.replace(artifacts, moment);
        now.built = moment;
        now.trouble = None;
        self.tell(now, moment);
        published
    }

    /// These are the papers of the last good build. What is wrong stays as it is, and nobody is told when no paper
    /// has changed.
    #[allow(
        clippy::must_use_candidate,
        reason = "what changed is only for those who want to say it"
    )]
    pub fn publish_papers(&self, artifacts: &[Artifact]) -> Published {
        let mut now = self.change();
        let moment = now.moment + 1;
        let published = now.papers.replace(artifacts, moment);
        if !published.is_empty() {
            self.tell(now, moment);
        }
        published
    }

    /// The build failed, or went well with warnings: the last good files stay, and pages show this.
    pub fn trouble(&self, trouble: Trouble) {
        let mut now = self.change();
        let moment = now.moment + 1;
        now.trouble = Some(Shown {
            id: moment,
            trouble: Arc::new(trouble),
        });
        self.tell(now, moment);
    }

    fn tell(&self, mut now: RwLockWriteGuard<'_, Now>, moment: u64) {
        now.moment = moment;
        drop(now);
        self.moment.send_replace(moment);
    }

    // A thread that panicked while it held the lock left at worst an older file beside newer ones.
    fn read(&self) -> RwLockReadGuard<'_, Now> {
        self.now.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self) -> RwLockWriteGuard<'_, Now> {
        self.now.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token of the event stream.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The file at exactly this path. The error is what a page shown in its place has seen.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn file(&self, path: &str) -> Result<File, Seen> {
        let now = self.read();
        let seen = |version| Seen {
            path: path.to_owned(),
            version,
            moment: now.moment,
            unbuilt: now.built == 0,
        };
        let served = now.served(path).ok_or_else(|| seen(None))?;
        Ok(File {
            bytes: served.bytes.clone(),
            seen: seen(Some(served.version)),
        })
    }

    /// What is wrong now.
    #[must_use]
    pub fn present_trouble(&self) -> Option<Arc<Trouble>> {
        self.read().trouble.as_ref().map(|shown| Arc::clone(&shown.trouble))
    }

    /// What a page that shows `seen` has to do.
    #[must_use]
    pub fn news(&self, seen: &Seen) -> News {
        let now = self.read();
        let page = now.served(&seen.path);
        let all = now.pages.files.iter().chain(&now.papers.files);
        let mut since: Vec<&Served> = all.filter(|file| file.version > seen.moment).collect();
        since.retain(|file| file.path != seen.path);
        let uses = |file: &&Served| page.is_some_and(|page| is_part_of(&file.path, &page.bytes));
        let reload = if seen.unbuilt {
            now.moment != seen.moment
        } else {
            page.map(|page| page.version) != seen.version
        };
        let styles = since.iter().filter(|file| has_ending(&file.path, "css"));
        News {
            moment: now.moment,
            reload,
            whole: since.iter().any(uses),
            styles: styles.map(|file| file.path.clone()).collect(),
            trouble: now.trouble.clone(),
        }
    }

    /// Hears of every change.
    #[must_use]
    pub fn listen(&self) -> watch::Receiver<u64> {
        self.moment.subscribe()
    }
}

impl Now {
    fn served(&self, path: &str) -> Option<&Served> {
        self.pages.served(path).or_else(|| self.papers.served(path))
    }
}

impl Shelf {
    fn served(&self, path: &str) -> Option<&Served> {
        self.files.get(*self.by_path.get(path)?)
    }

    /// Puts these files in the place of those that were here.
    fn replace(&mut self, artifacts: &[Artifact], moment: u64) -> Published {
        if self.in_same_order(artifacts) {
            self.replace_in_place(artifacts, moment)
        } else {
            self.replace_all(artifacts, moment)
        }
    }

    fn in_same_order(&self, artifacts: &[Artifact]) -> bool {
        let paths = self.files.iter().zip(artifacts);
        self.files.len() == artifacts.len() && paths.into_iter().all(|(old, new)| old.path == new.path)
    }

    fn replace_in_place(&mut self, artifacts: &[Artifact], moment: u64) -> Published {
        let mut published = Published::default();
        for (served, artifact) in self.files.iter_mut().zip(artifacts) {
            if served.take(artifact, moment) {
                published.changed.push(artifact.path.clone());
            }
        }
        published.finish()
    }

    fn replace_all(&mut self, artifacts: &[Artifact], moment: u64) -> Published {
        let mut published = Published::default();
        let old = std::mem::take(&mut self.files);
        let mut by_path = std::mem::take(&mut self.by_path);
        for artifact in artifacts {
            let known = by_path.remove(&artifact.path).and_then(|at| old.get(at)).cloned();
            let (served, changed) = match known {
                Some(mut served) => {
                    let changed = served.take(artifact, moment);
                    (served, changed)
                }
                None => (Served::new(artifact, moment), true),
            };
            if changed {
                published.changed.push(artifact.path.clone());
            }
            self.by_path.insert(artifact.path.clone(), self.files.len());
            self.files.push(served);
        }
        published.removed = by_path.into_keys().collect();
        published.finish()
    }
}

impl Published {
    fn finish(mut self) -> Self {
        let mut all = self.changed.iter().chain(&self.removed);
        self.css_only = all.all(|path| has_ending(path, "css")) && self.changed.len() + self.removed.len() > 0;
        self
    }
}

impl Served {
    fn new(artifact: &Artifact, moment: u64) -> Self {
        Self {
            path: artifact.path.clone(),
            bytes: artifact.bytes.clone(),
            version: moment,
        }
    }

    /// Takes the bytes of the artifact, and says whether they are others than before.
    fn take(&mut self, artifact: &Artifact, moment: u64) -> bool {
        let new: &[u8] = artifact.bytes.as_ref();
        if std::ptr::eq(&raw const *self.bytes, &raw const *new) {
            return false;
        }
        let changed = *self.bytes != *new;
        // Also equal bytes are taken: next time they lie where these lie.
        self.bytes = artifact.bytes.clone();
        if changed {
            self.version = moment;
        }
        changed
    }
}

/// Whether a page shows or runs this file, so that it has to load again with it. Other files are
/// only linked to, and style sheets are swapped.
fn is_part_of(path: &str, page: &[u8]) -> bool {
    if ["woff2", "woff", "ttf", "otf"]
        .iter()
        .any(|ending| has_ending(path, ending))
    {
        return true;
    }
    let parts = ["js", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico"];
    let name = path.rsplit('/').next().unwrap_or(path);
    parts.iter().any(|ending| has_ending(path, ending)) && holds(page, name.as_bytes())
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len().max(1)).any(|window| window == part)
}

/// Whether a path ends in `.` and this ending, in any case.
pub(super) fn has_ending(path: &str, ending: &str) -> bool {
    let found = path.rsplit_once('.').map(|(_, found)| found);
    found.is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifacts(files: &[(&str, &str)]) -> Vec<Artifact> {
        let artifact = |(path, text): &(&str, &str)| Artifact {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec().into(),
        };
        files.iter().map(artifact).collect()
    }

    fn site(files: &[(&str, &str)]) -> Site {
        let site = Site::new("t".to_owned());
        site.publish(&artifacts(files));
        site
    }

    const FIRST: [(&str, &str); 4] = [
        ("index.html", "<script src=playbook.js>"),
        ("b/index.html", "b"),
        ("style.css", "c"),
        ("playbook.js", "d"),
    ];

    /// What an open page has to do after `files` came: reload, styles.
    fn after(page: &str, files: &[(&str, &str)]) -> (bool, Vec<String>) {
        let site = site(&FIRST);
        let seen = site.file(page).map_or_else(|seen| seen, |file| file.seen);
        site.publish(&artifacts(files));
        let news = site.news(&seen);
        (news.reload || news.whole, news.styles)
    }

    #[test]
    fn a_page_reloads_only_for_its_own_bytes() {
        let [index, b, css, js] = FIRST;
        let new_b = ("b/index.html", "B");
        for (page, files, reload) in [
            ("index.html", vec![index, b, css, js], false),
            ("index.html", vec![js, css, b, index], false),
            ("index.html", vec![index, new_b, css, js], false),
            ("b/index.html", vec![index, new_b, css, js], true),
            ("b/index.html", vec![index, css, js], true),
            ("none.html", vec![index, b, css, js], false),
            ("none.html", vec![index, b, css, js, ("none.html", "n")], true),
            ("index.html", vec![index, b, css, ("playbook.js", "D")], true),
            ("b/index.html", vec![index, b, css, ("playbook.js", "D")], false),
            ("index.html", vec![index, b, css, js, ("data/x.json", "{}")], false),
        ] {
            assert_eq!(after(page, &files), (reload, Vec::new()), "{page} {files:?}");
        }
    }

    #[test]
    fn style_sheets_are_swapped() {
        let [index, b, _, js] = FIRST;
        let (reload, styles) = after("index.html", &[index, b, ("style.css", "C"), js]);
        assert_eq!((reload, styles), (false, vec!["style.css".to_owned()]));
    }

    #[test]
    fn publishing_tells_what_changed() {
        let [index, b, css, js] = FIRST;
        let [new_b, new_css] = [("b/index.html", "B"), ("style.css", "C")];
        for (files, changed, removed, css_only, pages) in [
            (vec![index, b, css, js], vec![], vec![], false, 0),
            (vec![index, new_b, css, js], vec!["b/index.html"], vec![], false, 1),
            (vec![index, b, new_css, js], vec!["style.css"], vec![], true, 0),
            (
                vec![index, new_css, js],
                vec!["style.css"],
                vec!["b/index.html"],
                false,
                1,
            ),
            (vec![("x", ""), index, b, css, js], vec!["x"], vec![], false, 0),
        ] {
            let published = site(&FIRST).publish(&artifacts(&files));
            assert_eq!(published.changed, changed, "{files:?}");
            assert_eq!(published.removed, removed, "{files:?}");
            assert_eq!((published.css_only, published.pages()), (css_only, pages), "{files:?}");
        }
    }

    #[test]
    fn trouble_stays_until_the_next_good_build() {
        let site = site(&FIRST);
        let seen = site.file("index.html").unwrap().seen;
        site.trouble(Trouble::other("x"));
        assert!(site.news(&seen).trouble.is_some_and(|shown| shown.trouble.stops));
        assert!(!site.news(&seen).reload, "the last good page stays");
        site.publish(&artifacts(&FIRST));
        assert!(site.news(&seen).trouble.is_none() && !site.news(&seen).reload);
    }

    #[test]
    fn papers_come_later_and_stay_until_then() {
        let site = site(&FIRST);
        let paper = |text| [("papers/one.html", text), ("papers/one.png", "p")];
        let first = site.publish_papers(&artifacts(&paper("1")));
        assert_eq!(first.changed, ["papers/one.html", "papers/one.png"]);
        let seen = site.file("papers/one.html").unwrap().seen;
        let [index, b, css, js] = FIRST;
        let pages = site.publish(&artifacts(&[index, ("b/index.html", "B"), css, js]));
        assert_eq!(
            (pages.changed, pages.removed),
            (vec!["b/index.html".to_owned()], vec![])
        );
        site.trouble(Trouble::other("x"));
        assert!(!site.news(&seen).reload, "it is as it was");
        let moment = site.news(&seen).moment;
        assert!(site.publish_papers(&artifacts(&paper("1"))).is_empty());
        assert_eq!(site.news(&seen).moment, moment, "nobody is told of nothing");
        site.publish_papers(&artifacts(&paper("2")));
        let news = site.news(&seen);
        assert!(news.reload && news.moment > moment);
        assert!(news.trouble.is_some_and(|shown| shown.id == moment), "told once");
        assert!(!site.news(&site.file("index.html").unwrap().seen).reload);
        site.publish(&artifacts(&[index, b, css, js]));
        assert_eq!(&*site.file("papers/one.html").unwrap().bytes, b"2");
        assert_eq!(site.publish_papers(&[]).removed.len(), 2);
        assert!(site.file("papers/one.html").is_err());
    }

    #[test]
    fn before_the_first_good_build_pages_wait_for_any_change() {
        let site = Site::new("t".to_owned());
        let seen = site.file("index.html").unwrap_err();
        assert!(seen.unbuilt && !site.news(&seen).reload);
        site.trouble(Trouble::other("x"));
        assert!(site.news(&seen).reload);
    }
}
