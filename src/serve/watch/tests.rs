//! What is made of what the system tells.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, CreateKind, DataChange, Flag, ModifyKind};
use notify::{ErrorKind, Event, EventKind};
use tempfile::TempDir;

use super::{Change, Gathered, Watch};
use crate::serve::places::Places;
use crate::source::folder::Hint;
use crate::source::project::{Project, real_path};

/// A project in a repository, and its real path.
fn project(bare: bool) -> (TempDir, PathBuf, Places) {
    let temp = TempDir::new().expect("a folder");
    let root = real_path(temp.path());
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write(if bare { "sub/a.md" } else { "content/a.md" }, "a");
    write("themes/dark/page.html", "page");
    write("output/index.html", "page");
    write(".git/HEAD", "ref: refs/heads/main\n");
    write(".git/refs/heads/main", "0123\n");
    let project = Project::at(&root);
    let places = Places::of(&project, &project.output);
    (temp, root, places)
}

fn changed(path: &Path) -> Event {
    Event::new(EventKind::Modify(ModifyKind::Data(DataChange::Any))).add_path(path.to_owned())
}

/// What is made of one event.
fn made(places: &Places, event: notify::Result<Event>) -> Option<Change> {
    let mut gathered = Gathered::default();
    gathered.add(event, &places.layout()).then(|| gathered.into_change())
}

#[test]
fn each_place_means_what_it_is() {
    let (_temp, root, places) = project(false);
    let made = |path: &str| made(&places, Ok(changed(&root.join(path))));
    for nothing in [
        "output/index.html",
        ".output.pmobook/new/index.html",
        ".output.pmobook.lock",
        "content/.a.md.swp",
        "content/.hidden/a.md",
        "themes/dark/.swp",
        "elsewhere/a.md",
        ".git/index",
        ".git/HEAD.lock",
    ] {
        assert!(made(nothing).is_none(), "{nothing}");
    }
    let change = made("content/sub/b.md").expect("a change");
    let paths = BTreeSet::from([root.join("content/sub/b.md")]);
    assert_eq!((change.content, change.theme), (Hint::Paths(paths), false));
    let change = made("themes/dark/page.html").expect("a change");
    assert_eq!((change.content, change.theme), (Hint::Paths(BTreeSet::new()), true));
    for everything in [
        "content",
        "themes",
        ".git/HEAD",
        ".git/refs/heads/main",
        ".git/packed-refs",
    ] {
        let change = made(everything).expect(everything);
        assert_eq!((change.content, change.theme), (Hint::Everything, true), "{everything}");
        assert!(change.told.is_some(), "{everything}");
    }
}

#[test]
fn a_bare_folder_is_watched_without_its_output() {
    let (_temp, root, places) = project(true);
    let layout = places.layout();
    let folders: Vec<(PathBuf, bool)> = layout.folders().into_iter().collect();
    let expected = [
        ("", false),
        (".git", false),
        (".git/refs/heads", false),
        ("sub", true),
        ("themes", true),
    ];
    assert_eq!(folders, expected.map(|(path, all)| (real_path(&root.join(path)), all)));
    assert!(made(&places, Ok(changed(&root.join("output/index.html")))).is_none());
    let change = made(&places, Ok(changed(&root.join("start.md")))).expect("a change");
    assert_eq!(change.content, Hint::Paths(BTreeSet::from([root.join("start.md")])));
}

#[test]
fn what_cannot_be_told_in_detail_leads_to_a_look_at_everything() {
    let (_temp, root, places) = project(false);
    let overflow = Event::new(EventKind::Other).set_flag(Flag::Rescan);
    let folder = Event::new(EventKind::Create(CreateKind::Folder)).add_path(root.join("content/new"));
    let mut many = changed(&root.join("content/a.md"));
    many.paths
        .extend((0..200).map(|number| root.join(format!("content/{number}.md"))));
    for event in [Ok(overflow), Ok(folder), Ok(many), Err(notify::Error::generic("lost"))] {
        let change = made(&places, event).expect("a change");
        assert_eq!(change.content, Hint::Everything);
        assert!(change.told.is_some());
    }
}

#[test]
fn reading_wakes_nobody_and_one_save_is_told_once_and_then_looked_for_once_more() {
    let (_temp, root, places) = project(false);
    let mut watch = Watch::begin(places, false);
    assert_eq!(watch.notice(), None, "it is watched");
    let stopper = watch.stopper();
    fs::read(root.join("content/a.md")).expect("a file");
    let begun = Instant::now();
    fs::write(root.join("content/a.md"), "b").expect("a file");
    let change = watch.next().expect("a change");
    assert!(begun.elapsed() < Duration::from_millis(300), "{:?}", begun.elapsed());
    assert_eq!(change.content, Hint::Paths(BTreeSet::from([root.join("content/a.md")])));
    let change = watch.next().expect("a look around");
    assert_eq!((change.content, change.told), (Hint::Everything, None));
    assert!(begun.elapsed() >= super::QUIET);
    let waiting = std::thread::spawn(move || watch.next().is_none());
    std::thread::sleep(Duration::from_millis(200));
    assert!(!waiting.is_finished(), "nothing more to tell");
    stopper.stop();
    assert!(waiting.join().expect("it ends"));
}

#[test]
fn what_was_told_while_nobody_waited_is_told_to_who_waits_next() {
    let (_temp, root, places) = project(false);
    let mut watch = Watch::begin(places, false);
    assert!(!watch.is_told());
    fs::write(root.join("output/index.html"), "b").expect("a file");
    fs::write(root.join("content/.a.md.swp"), "b").expect("a file");
    std::thread::sleep(Duration::from_millis(100));
    assert!(!watch.is_told(), "it means nothing");
    fs::write(root.join("content/a.md"), "b").expect("a file");
    let begun = Instant::now();
    while !watch.is_told() {
        assert!(begun.elapsed() < Duration::from_secs(5), "never told");
        std::thread::sleep(Duration::from_millis(1));
    }
    fs::write(root.join("content/b.md"), "b").expect("a file");
    std::thread::sleep(Duration::from_millis(50));
    assert!(watch.is_told(), "also when it is asked again");
    let change = watch.next().expect("a change");
    let paths = BTreeSet::from([root.join("content/a.md"), root.join("content/b.md")]);
    assert_eq!(change.content, Hint::Paths(paths));
    assert!(!watch.is_told(), "once");
    watch.stopper().stop();
    assert!(watch.is_told() && watch.next().is_none());
}

#[test]
fn a_steady_stream_is_told_in_parts() {
    let (_temp, root, places) = project(false);
    let mut watch = Watch::begin(places, false);
    let writer = std::thread::spawn(move || {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_millis(600) {
            fs::write(root.join("content/a.md"), "b").expect("a file");
            std::thread::sleep(Duration::from_millis(1));
        }
    });
    let begun = Instant::now();
    watch.next().expect("a change");
    assert!(begun.elapsed() < Duration::from_millis(400), "{:?}", begun.elapsed());
    writer.join().expect("it ends");
}

#[test]
fn where_the_system_can_watch_no_more_the_files_are_looked_at() {
    let (_temp, _root, places) = project(false);
    let mut watch = Watch::begin(places, false);
    let limit = notify::Error::new(ErrorKind::MaxFilesWatch);
    watch
        .stopper
        .wake
        .send(super::Signal::Event(Err(limit)))
        .expect("it waits");
    for _ in 0..3 {
        assert_eq!(watch.next().expect("a look").content, Hint::Everything);
    }
    let notice = watch.notice().expect("a notice");
    assert!(notice.contains("max_user_watches"), "{notice}");
    assert_eq!(watch.notice(), None, "told once");
    // The library has two names for the same limit.
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert!(super::is_limit(&notify::Error::io(full)));
    assert!(!super::is_limit(&notify::Error::generic("another")));
}

#[test]
fn events_of_reading_have_a_kind_of_their_own() {
    let event = Event::new(EventKind::Access(AccessKind::Any));
    assert!(super::is_reading(&event));
    assert!(!super::is_reading(&event.set_flag(Flag::Rescan)));
}

#[test]
fn a_folder_made_anew_is_watched_even_when_it_looks_like_the_earlier_one() {
    let (_temp, root, places) = project(false);
    let mut watch = Watch::begin(places, false);
    assert!(!watch.place_anew(), "all is watched");
    // Many disks give a new folder the number of the one that was just removed.
    watch.add(&mut Gathered::default(), Ok(changed(&root.join("content"))));
    assert!(watch.place_anew(), "watched again");
    assert!(!watch.place_anew(), "once");
}
