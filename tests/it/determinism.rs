//! The same input gives the same bytes, wherever and however it is built.

use std::collections::BTreeMap;
use std::process::Command;

use crate::harness::{Folder, Ran, Site, copy, repository, sample};

/// The bytes of a site; the times of its files do not count.
fn bytes(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    folder
        .snapshot("output")
        .into_iter()
        .map(|(path, (bytes, _))| (path, bytes))
        .collect()
}

/// Builds a fresh copy of the sample; `change` may alter the command.
fn built(backwards: bool, change: impl Fn(&Folder, &mut Command)) -> BTreeMap<String, Vec<u8>> {
    let folder = Folder::new();
    copy(&repository("content"), &folder.path("content"), backwards);
    let mut command = folder.command(&["build"]);
    change(&folder, &mut command);
    Ran::from(&mut command).ends(0);
    let bytes = bytes(&folder);
    assert!(bytes.len() > 40);
    bytes
}

/// The paths whose bytes differ, or that only one of the two sites has.
fn differences(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths = one
        .keys()
        .chain(other.keys())
        .filter(|path| one.get(*path) != other.get(*path));
    paths.cloned().collect()
}

#[test]
fn two_builds_give_the_same_bytes_whatever_the_surroundings() {
    let first = built(false, |_, _| {});
    let environment = |pairs: &'static [(&str, &str)]| {
        move |_: &Folder, command: &mut Command| {
            command.envs(pairs.iter().copied());
        }
    };
    let others = [
        ("again", built(false, |_, _| {})),
        ("files made in the opposite order", built(true, |_, _| {})),
        (
            "TZ and LANG",
            built(
                false,
                environment(&[
                    ("TZ", "Pacific/Kiritimati"),
                    ("LANG", "de_DE.UTF-8"),
                    ("LC_ALL", "tr_TR"),
                ]),
            ),
        ),
        ("one thread", built(false, environment(&[("RAYON_NUM_THREADS", "1")]))),
        ("four threads", built(false, environment(&[("RAYON_NUM_THREADS", "4")]))),
        (
            "SOURCE_DATE_EPOCH",
            built(
                false,
                environment(&[("SOURCE_DATE_EPOCH", "1"), ("USER", "someone"), ("HOSTNAME", "host")]),
            ),
        ),
        (
            "no environment",
            built(false, |_, command| {
                command.env_clear();
            }),
        ),
        (
            "another working folder",
            built(false, |folder, command| {
                command
                    .arg("--root")
                    .arg(folder.path(""))
                    .current_dir(repository("src"));
            }),
        ),
    ];
    for (what, other) in others {
        assert_eq!(differences(&first, &other), [""; 0], "{what}");
    }
}

#[test]
fn a_difference_is_noticed() {
    let site = |pairs: &[(&str, &str)]| {
        pairs
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect()
    };
    let one = site(&[("a", "1"), ("b", "2")]);
    assert_eq!(
        differences(&one, &site(&[("a", "1"), ("b", "3"), ("c", "")])),
        ["b", "b", "c"]
    );
}

#[test]
fn a_second_build_into_the_same_folder_changes_nothing() {
    let folder = Folder::sample();
    folder.run(&["build"]).ends(0);
    let before = folder.snapshot("output");
    folder.run(&["build"]).ends(0);
    let after = folder.snapshot("output");
    let touched: Vec<&String> = before
        .iter()
        .filter(|(path, file)| after.get(*path) != Some(file))
        .map(|(path, _)| path)
        .collect();
    assert!(touched.is_empty() && before.len() == after.len(), "{touched:?}");
}

#[test]
fn no_key_stands_twice_in_the_data() {
    let site = sample();
    for path in ["data/playbook.json", "data/figures.json"] {
        let found = site.artifacts().find(|(known, _)| *known == path);
        let text = found
            .and_then(|(_, bytes)| std::str::from_utf8(bytes).ok())
            .expect("a text");
        // Reading keeps the last of two equal keys, and the order of all.
        let read: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let again = serde_json::to_string_pretty(&read).expect("JSON");
        assert_eq!(again.lines().count(), text.lines().count(), "{path}");
    }
    let articles = &site.json("data/playbook.json")["playbook"]["library"]["articles"];
    let titles = articles
        .as_array()
        .expect("articles")
        .iter()
        .map(|article| &article["title"]);
    assert!(titles.clone().count() > 10 && titles.into_iter().all(serde_json::Value::is_string));
}

/// A library of several stretches: pages are written as they are made, and the texts of the search stretch by stretch.
fn library() -> Folder {
    let folder = Folder::new().file("content/playbook.yaml", "title: Large\n");
    for number in 0..600 {
        let next = (number + 1) % 600;
        let text = format!(
            "# Article {number}\n\nSee [the next](a{next:03}.md#more).\n\n## More\n\nWord{number} and others.\n"
        );
        folder.write(&format!("content/part-{}/a{number:03}.md", number % 2), &text);
        folder.write(&format!("content/part-{}/a{number:03}.md", (number + 1) % 2), &text);
    }
    folder
}

#[test]
fn what_is_written_as_it_is_made_is_what_is_made_in_memory() {
    let folder = library();
    let kept = Site::of(&folder.path("content"), "content/").build();
    let kept: BTreeMap<String, Vec<u8>> = kept
        .artifacts()
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect();
    assert!(
        kept.len() > 1200 && kept.contains_key("data/search-4.js"),
        "{}",
        kept.len()
    );
    for threads in ["1", "2", "16"] {
        let mut command = folder.command(&["build", "-o", threads]);
        command.env("RAYON_NUM_THREADS", threads);
        Ran::from(&mut command).ends(0);
        let mut written: BTreeMap<String, Vec<u8>> = folder
            .snapshot(threads)
            .into_iter()
            .map(|(path, (bytes, _))| (path, bytes))
            .collect();
        written
            .remove(".pmobook-manifest.json")
            .expect("the list of what is ours");
        assert_eq!(differences(&kept, &written), [""; 0], "{threads} threads");
    }
}
