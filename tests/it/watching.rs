//! `build --watch`: however a file is saved, the output becomes what a clean build makes.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::harness::Folder;

/// Longer than it takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

/// The program, watching a folder.
struct Watching<'a> {
    folder: &'a Folder,
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
}

impl<'a> Watching<'a> {
    fn begin(folder: &'a Folder, flags: &[&str]) -> Self {
        let mut command = folder.command(&[&["build", "--watch"], flags].concat());
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the program runs");
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (heard, said) = (Arc::clone(&lines), child.stderr.take().expect("a pipe"));
        std::thread::spawn(move || {
            for line in BufReader::new(said).lines().map_while(Result::ok) {
                heard.lock().expect("lines").push(line);
            }
        });
        let watching = Self { folder, child, lines };
        watching.until("it watches", || watching.count("Watching for changes") == 1);
        watching
    }

    fn said(&self) -> String {
        self.lines.lock().expect("lines").join("\n")
    }

    fn count(&self, words: &str) -> usize {
        let lines = self.lines.lock().expect("lines");
        lines.iter().filter(|line| line.contains(words)).count()
    }

    fn until(&self, what: &str, holds: impl Fn() -> bool) {
        let begun = Instant::now();
        while !holds() {
            assert!(begun.elapsed() < PATIENCE, "not yet: {what}\n{}", self.said());
            sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the output is what a clean build makes.
    fn settles(&self, after: &str) {
        let clean = clean(self.folder);
        self.until(after, || files(&self.folder.path("output")).as_ref() == Some(&clean));
    }

    fn interrupt(&self) {
        let number = self.child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &number]).status();
        assert!(sent.expect("kill runs").success());
    }

    fn ends(mut self) {
        self.interrupt();
        let ended = self.child.wait().expect("it ends");
        assert_eq!(ended.code(), Some(0), "{}", self.said());
    }
}

impl Drop for Watching<'_> {
    fn drop(&mut self) {
        // It has ended already, unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All files below a folder; `None` while it is being changed.
fn files(folder: &Path) -> Option<Vec<(PathBuf, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).ok()? {
            let path = entry.ok()?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).ok()?;
                found.push((path.strip_prefix(folder).ok()?.to_owned(), bytes));
            }
        }
    }
    found.sort();
    Some(found)
}

/// What a clean build makes of a folder.
fn clean(folder: &Folder) -> Vec<(PathBuf, Vec<u8>)> {
    let elsewhere = tempfile::TempDir::new().expect("a folder");
    let output = elsewhere.path().join("output");
    folder
        .run(&["build", "--quiet", "--output-dir", output.to_str().expect("text")])
        .ends(0);
    files(&output).expect("a clean build")
}

/// What stands beside the output: nothing of ours may be left there.
fn litter(folder: &Folder) -> Vec<String> {
    let names = fs::read_dir(folder.path("")).expect("a folder").flatten();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(".output")).collect()
}

fn page(words: &str) -> String {
    format!("# Page\n\nIt says {words}.\n")
}

type Way = fn(&Path, &str);

/// Ways in which programs save `page.md` in a content folder.
const WAYS: [(&str, Way); 15] = [
    ("truncate and write", |content, text| {
        fs::write(content.join("page.md"), text).unwrap();
    }),
    ("vim: backup by renaming, then a new file", |content, text| {
        fs::rename(content.join("page.md"), content.join("page.md~")).unwrap();
        fs::write(content.join("page.md"), text).unwrap();
        fs::remove_file(content.join("page.md~")).unwrap();
    }),
    ("vim: a swap file and a renamed new one", |content, text| {
        fs::write(content.join(".page.md.swp"), "swap").unwrap();
        fs::write(content.join("4913"), "").unwrap();
        fs::remove_file(content.join("4913")).unwrap();
        fs::write(content.join("page.md.new"), text).unwrap();
        fs::rename(content.join("page.md.new"), content.join("page.md")).unwrap();
        fs::remove_file(content.join(".page.md.swp")).unwrap();
    }),
    ("emacs: a lock and a backup copy", |content, text| {
        std::os::unix::fs::symlink("me@here.1", content.join(".#page.md")).unwrap();
        fs::copy(content.join("page.md"), content.join("page.md~")).unwrap();
        fs::write(content.join("page.md"), text).unwrap();
        fs::remove_file(content.join(".#page.md")).unwrap();
    }),
    ("VS Code: emptied, then written in parts", |content, text| {
        use std::io::Write;
        let mut file = fs::File::create(content.join("page.md")).unwrap();
        for part in text.as_bytes().chunks(5) {
            file.write_all(part).unwrap();
            file.flush().unwrap();
        }
    }),
    ("JetBrains: two more files and two renames", |content, text| {
        fs::write(content.join("page.md___jb_tmp___"), text).unwrap();
        fs::rename(content.join("page.md"), content.join("page.md___jb_old___")).unwrap();
        fs::rename(content.join("page.md___jb_tmp___"), content.join("page.md")).unwrap();
        fs::remove_file(content.join("page.md___jb_old___")).unwrap();
    }),
    ("sed -i: a renamed new one", |content, text| {
        fs::write(content.join("sedAbCdEf"), text).unwrap();
        fs::rename(content.join("sedAbCdEf"), content.join("page.md")).unwrap();
    }),
    ("rsync: a hidden file and a rename", |content, text| {
        fs::write(content.join(".page.md.Xy12Zz"), text).unwrap();
        fs::rename(content.join(".page.md.Xy12Zz"), content.join("page.md")).unwrap();
    }),
    ("emptied for a moment", |content, text| {
        fs::write(content.join("page.md"), "").unwrap();
        sleep(Duration::from_millis(60));
        fs::write(content.join("page.md"), text).unwrap();
    }),
    ("with the time of long ago", |content, text| {
        fs::write(content.join("page.md"), text).unwrap();
        let file = fs::File::options().append(true).open(content.join("page.md")).unwrap();
        file.set_modified(std::time::UNIX_EPOCH).unwrap();
    }),
    ("appended", |content, text| {
        let old = fs::read_to_string(content.join("page.md")).unwrap();
        let mut file = fs::File::options().append(true).open(content.join("page.md")).unwrap();
        std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
        assert!(!old.is_empty());
    }),
    ("removed and made anew", |content, text| {
        fs::remove_file(content.join("page.md")).unwrap();
        sleep(Duration::from_millis(30));
        fs::write(content.join("page.md"), text).unwrap();
    }),
    ("a folder renamed and filled", |content, text| {
        fs::create_dir_all(content.join("one/two")).unwrap();
        fs::write(content.join("one/two/inner.md"), text).unwrap();
        fs::rename(content.join("one"), content.join("other")).unwrap();
        fs::write(content.join("other/two/more.md"), text).unwrap();
    }),
    ("a folder removed and made anew", |content, text| {
        fs::remove_dir_all(content.join("other")).unwrap();
        fs::create_dir(content.join("other")).unwrap();
        fs::write(content.join("other/again.md"), text).unwrap();
    }),
    ("new folders in each other, with a file at once", |content, text| {
        fs::create_dir_all(content.join("a/b/c/d")).unwrap();
        fs::write(content.join("a/b/c/d/deep.md"), text).unwrap();
        fs::write(content.join("a/b/late.md"), text).unwrap();
    }),
];

#[test]
fn every_way_of_saving_ends_in_the_output_of_a_clean_build() {
    let folder = Folder::small().file("content/page.md", &page("nothing"));
    let content = folder.path("content");
    let watching = Watching::begin(&folder, &[]);
    for (number, (name, way)) in WAYS.iter().enumerate() {
        way(&content, &page(&format!("number {number}")));
        watching.settles(name);
    }
    // A new folder is watched as well as an old one.
    for place in ["a/b/c/d/deep.md", "other/again.md"] {
        fs::write(content.join(place), page("the last word")).expect("a file");
        watching.settles(place);
    }
    assert_eq!(litter(&folder), Vec::<String>::new());
    watching.ends();
}

#[test]
fn a_link_is_refused_and_the_file_itself_taken_again() {
    let folder = Folder::small().file("content/page.md", &page("nothing"));
    folder.write("elsewhere.md", &page("a secret"));
    let watching = Watching::begin(&folder, &[]);
    fs::remove_file(folder.path("content/page.md")).expect("removed");
    std::os::unix::fs::symlink(folder.path("elsewhere.md"), folder.path("content/page.md")).expect("a link");
    watching.settles("a link");
    watching.until("a finding", || watching.said().contains("PMO-1102"));
    assert!(!folder.exists("output/page.html"));
    fs::remove_file(folder.path("content/page.md")).expect("removed");
    folder.write("content/page.md", &page("the truth"));
    watching.settles("the file again");
    assert!(folder.exists("output/page.html"));
}

#[test]
fn the_content_folder_may_go_and_come_back() {
    let folder = Folder::small();
    let watching = Watching::begin(&folder, &[]);
    let before = clean(&folder);
    fs::rename(folder.path("content"), folder.path("away")).expect("moved");
    watching.until("it is missed", || watching.count("cannot read the folder") == 1);
    assert!(
        files(&folder.path("output")).as_ref() == Some(&before),
        "the earlier site stays"
    );
    fs::rename(folder.path("away"), folder.path("content")).expect("moved");
    watching.until("it is found", || watching.count("Built again") == 1);
    for round in 0..4 {
        folder.write("content/page.md", &page(&format!("round {round}")));
        watching.settles("a file in it");
        // At once, so that the new folder may get the number of the old one.
        fs::remove_dir_all(folder.path("content")).expect("removed");
        folder.write("content/start.md", &page(&format!("anew {round}")));
        watching.settles("made anew");
    }
    watching.ends();
}

#[test]
fn the_root_itself_may_go_and_come_back() {
    let outer = Folder::new();
    let fill = |words: &str| {
        outer.write("project/content/playbook.yaml", "title: Small\n");
        outer.write("project/content/page.md", &page(words));
    };
    fill("first");
    let watching = Watching::begin(&outer, &["--root", "project"]);
    let shows =
        |words: &str| fs::read_to_string(outer.path("project/output/page.html")).is_ok_and(|page| page.contains(words));
    fs::remove_dir_all(outer.path("project")).expect("removed");
    watching.until("it is missed", || watching.count("cannot read the folder") == 1);
    fill("second");
    watching.until("it is back", || shows("second"));
    fill("third");
    watching.until("it is watched again", || shows("third"));
}

#[test]
fn our_own_output_and_reading_never_lead_to_another_build() {
    let bare = Folder::new()
        .file("start.md", "# Start\n")
        .file("sub/page.md", &page("nothing"));
    let usual = Folder::small().file("content/sub/page.md", &page("nothing"));
    for (folder, place) in [(&bare, "sub/page.md"), (&usual, "content/sub/page.md")] {
        let watching = Watching::begin(folder, &[]);
        for round in 0..4 {
            let new = folder.path(".new");
            fs::write(&new, page(&format!("number {round}"))).expect("a file");
            fs::rename(new, folder.path(place)).expect("renamed");
            watching.until("it is built", || watching.count("Built again") == round + 1);
        }
        // The same bytes again, a touched file, a hidden one, one that is no content.
        folder.write(place, &page("number 3"));
        folder.write(&place.replace("page.md", ".hidden.md"), "hidden");
        folder.write(&place.replace("page.md", "page.xyz"), "nothing");
        sleep(Duration::from_millis(900));
        assert_eq!(watching.count("Built again"), 4, "{}", watching.said());
        watching.ends();
    }
}

#[test]
fn a_storm_of_changes_settles() {
    let folder = Folder::small();
    let path = |number: usize| format!("content/many/page-{number:03}.md");
    for number in 0..200 {
        folder.write(&path(number), &page("nothing"));
    }
    let watching = Watching::begin(&folder, &[]);
    let begun = Instant::now();
    for round in 0..50_u64 {
        for number in 0..200 {
            fs::write(folder.path(&path(number)), page(&format!("round {round}"))).expect("a file");
        }
        let due = Duration::from_millis(20 * (round + 1));
        sleep(due.saturating_sub(begun.elapsed()));
    }
    let last = Instant::now();
    let clean = clean(&folder);
    watching.until("the storm", || files(&folder.path("output")).as_ref() == Some(&clean));
    let longest = watching.said().lines().filter_map(seconds).fold(0.0, f64::max);
    let took = last.elapsed().as_secs_f64();
    assert!(
        took < 2.0 + 2.0 * longest,
        "{took} s, one build {longest} s\n{}",
        watching.said()
    );
    watching.ends();
}

/// How long a build took, as it says.
fn seconds(line: &str) -> Option<f64> {
    let (_, rest) = line.split_once(" in ")?;
    rest.split(' ').next()?.parse().ok()
}

#[test]
fn an_interrupted_watch_leaves_a_whole_output() {
    let folder = Folder::small();
    for number in 0..60 {
        folder.write(&format!("content/many/page-{number:03}.md"), &page("nothing"));
    }
    folder.run(&["build"]).ends(0);
    let mut earlier = clean(&folder);
    let mut replaced = 0;
    // Moments all over a build and the writing after it, spread without a pattern.
    for moment in 0..20_u64 {
        let watching = Watching::begin(&folder, &[]);
        // One change that every page shows, made in one step.
        folder.write(".new", &format!("title: Moment {moment}\n"));
        fs::rename(folder.path(".new"), folder.path("content/playbook.yaml")).expect("renamed");
        sleep(Duration::from_millis(moment * 7919 % 20 * 11));
        watching.ends();
        let found = files(&folder.path("output")).expect("an output");
        let now = clean(&folder);
        assert!(found == earlier || found == now, "moment {moment}");
        assert_eq!(litter(&folder), Vec::<String>::new(), "moment {moment}");
        replaced += usize::from(found == now);
        // What was not written when the watch ended is written when the next one begins.
        earlier = now;
    }
    assert!(replaced > 0, "some moments came after the writing");
}

#[test]
fn a_theme_is_followed_wherever_it_is() {
    let folder = Folder::small();
    let watching = Watching::begin(&folder, &[]);
    folder.write("themes/default/extra.css", "p { color: red }");
    watching.until("a new folder of themes", || folder.exists("output/extra.css"));
    // A theme that is not there yet is told once, and taken when it comes.
    folder.write("content/playbook.yaml", "title: Small\ntheme: dark\n");
    watching.until("no such theme", || watching.count("there is no theme `dark`") == 1);
    folder.write("shared/dark.css", "p { color: black }");
    std::os::unix::fs::symlink(folder.path("shared"), folder.path("themes/dark")).expect("a link");
    watching.until("the theme", || folder.exists("output/dark.css"));
    // Where the link leads is watched as well.
    folder.write("shared/dark.css", "p { color: white }");
    watching.until("its style", || folder.read("output/dark.css").contains("white"));
    folder.write("shared/page.html", "{% broken");
    watching.until("it is broken", || {
        watching.count("the theme `dark` cannot be used") == 1
    });
    fs::remove_file(folder.path("shared/page.html")).expect("removed");
    folder.write("content/start.md", "# Start\n\nMended.\n");
    watching.settles("mended");
    assert_eq!(watching.count("there is no theme"), 1, "{}", watching.said());
    watching.ends();
}

#[test]
fn findings_stop_the_writing_and_not_the_watching() {
    let folder = Folder::small();
    let watching = Watching::begin(&folder, &[]);
    let before = clean(&folder);
    folder.write("content/overview.yaml", "ownr: coo\n");
    watching.until("a finding", || watching.count("Nothing was written") == 1);
    assert!(files(&folder.path("output")).as_ref() == Some(&before));
    folder.write("content/overview.yaml", "decisions: {}\n");
    watching.settles("mended");
    watching.ends();
}

#[test]
fn polling_finds_the_same() {
    let folder = Folder::small().file("content/page.md", &page("nothing"));
    let content = folder.path("content");
    let watching = Watching::begin(&folder, &["--poll"]);
    for place in [0, 6, 9, 12] {
        let (name, way) = WAYS[place];
        way(&content, &page(&format!("number {place}")));
        watching.settles(name);
    }
    folder.write("themes/default/extra.css", "p { color: red }");
    watching.until("a theme", || folder.exists("output/extra.css"));
    sleep(Duration::from_millis(200));
    let built = watching.count("Built again");
    sleep(Duration::from_millis(1100));
    assert_eq!(watching.count("Built again"), built, "{}", watching.said());
    watching.ends();
}
