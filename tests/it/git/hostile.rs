//! Repositories made to hurt: nothing of them runs, nothing of them is believed, and what is broken in
//! them is told in words.

use std::fs;
use std::path::{Path, PathBuf};

use pmobook::source::git::{Limit, Repository};

use super::repository::{Repo, history, opened, unusable};

/// Asks everything that can be asked.
fn ask_everything(found: &Repository) {
    let _ = (found.limits(), found.branch(), found.tags("*"));
    let _ = (
        history(found, "content/a.md"),
        found.last_changes("content"),
        found.last_changes(""),
    );
    for revision in ["HEAD", "main", "HEAD~1", "2026-01-01", "abcd", "v1"] {
        let Ok(commit) = found.resolve(revision) else { continue };
        let _ = found.source_at(&commit, "content", "content/", &[]);
        let _ = found.source_at(&commit, "", "", &[]);
        let _ = found.files_at(&commit, "themes/own");
        let _ = found.file_at(&commit, "content/a.md");
    }
}

fn two_revisions() -> Repo {
    let repo = Repo::empty();
    repo.write("content/a.md", "one\ntwo\nthree\n");
    repo.write("content/b.md", "one\ntwo\nthree\n");
    repo.commit("2026-01-01T12:00:00Z", "first");
    repo.git(&["tag", "-a", "v1", "-m", "one"]);
    repo.write("content/a.md", "one\ntwo\nfour\n");
    repo.commit("2026-01-02T12:00:00Z", "second");
    repo
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .collect();
    files.sort();
    files
}

#[test]
fn nothing_that_a_configuration_names_is_run() {
    let repo = two_revisions();
    let canary = repo.beside("canary");
    let run = format!("touch {}", canary.display());
    let hook = repo.work.join(".git/hooks");
    fs::create_dir_all(&hook).expect("a folder");
    for name in [
        "post-checkout",
        "fsmonitor-watchman",
        "pre-auto-gc",
        "post-index-change",
        "reference-transaction",
    ] {
        let file = hook.join(name);
        fs::write(&file, format!("#!/bin/sh\n{run}\n")).expect("a file");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("an executable file");
        }
    }
    let config = format!(
        "[core]\nrepositoryformatversion = 1\nfsmonitor = \"{run}\"\nhooksPath = {hooks}\npager = \"{run}\"\n\
         editor = \"{run}\"\nsshCommand = \"{run}\"\naskPass = \"{run}\"\nalternateRefsCommand = \"{run}\"\n\
         gitProxy = \"{run}\"\nworktree = {elsewhere}\nattributesFile = {attributes}\n\
         [diff]\nexternal = \"{run}\"\n[diff \"x\"]\ntextconv = \"{run}\"\ncommand = \"{run}\"\n\
         [filter \"x\"]\nsmudge = \"{run}\"\nclean = \"{run}\"\nprocess = \"{run}\"\nrequired = true\n\
         [merge \"x\"]\ndriver = \"{run}\"\n[alias]\nlog = \"!{run}\"\nrev-parse = \"!{run}\"\n\
         [credential]\nhelper = \"!{run}\"\n[gpg]\nprogram = \"{run}\"\n[log]\nshowSignature = true\n\
         [extensions]\npartialClone = origin\n\
         [remote \"origin\"]\nurl = ext::sh -c \"{run}\"\npromisor = true\nuploadpack = \"{run}\"\nvcs = x\n\
         [include]\npath = {included}\n[includeIf \"gitdir:/\"]\npath = {included}\n",
        hooks = hook.display(),
        elsewhere = repo.beside("elsewhere").display(),
        attributes = repo.beside("attributes").display(),
        included = repo.beside("included").display(),
    );
    // An object that is not there would be fetched by git from the remote.
    let blob = repo.id("HEAD~1:content/a.md");
    fs::remove_file(repo.work.join(format!(".git/objects/{}/{}", &blob[..2], &blob[2..]))).expect("a loose object");
    fs::write(repo.work.join(".git/config"), &config).expect("a file");
    fs::write(repo.beside("included"), format!("[core]\nfsmonitor = \"{run}\"\n")).expect("a file");
    fs::write(repo.work.join(".git/info/attributes"), "* filter=x diff=x merge=x\n").expect("a file");
    fs::write(repo.work.join(".gitattributes"), "* filter=x diff=x merge=x\n").expect("a file");
    fs::create_dir(repo.beside("elsewhere")).expect("a folder");
    let before = files_below(repo.temp.path());
    let found = repo.open();
    assert_eq!(found.inside(&repo.work.join("content")).as_deref(), Some("content"));
    ask_everything(&found);
    assert_eq!(history(&found, "content/a.md").found.len(), 2);
    // Nor is anything run by the program as people use it.
    let site = tempfile::TempDir::new().expect("a folder");
    let output = site.path().to_string_lossy().into_owned();
    for arguments in [
        &["build", "-o", &output][..],
        &["build", "-o", &output, "--rev", "HEAD"],
        &["check"],
        &["diff", "HEAD"],
        &["diff", "HEAD~1", "HEAD"],
        &["charter", "status"],
        &["charter", "approve", "--on", "2026-01-01"],
    ] {
        let ran = std::process::Command::new(env!("CARGO_BIN_EXE_pmobook"))
            .args(arguments)
            .current_dir(&repo.work)
            .env("HOME", repo.temp.path())
            .output()
            .expect("the program runs");
        let told = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.code().is_some_and(|code| code <= 3), "{arguments:?}: {told}");
    }
    assert!(!canary.exists());
    assert_eq!(files_below(repo.temp.path()), before, "nothing is written");
    // The same configuration does run what it names when git itself reads it, so the canary can sing.
    let _ = std::process::Command::new("git")
        .args(["status"])
        .current_dir(&repo.work)
        .env("HOME", repo.temp.path())
        .env("GIT_WORK_TREE", &repo.work)
        .output()
        .expect("git runs");
    assert!(canary.exists(), "git would have run it");
}

#[test]
fn objects_of_elsewhere_and_replaced_ones_are_not_looked_at() {
    let (repo, other) = (two_revisions(), two_revisions());
    let first = repo.id("HEAD~1");
    repo.git(&["replace", "HEAD", &first]);
    assert_eq!(repo.open().head().map(|head| head.summary), Some("second".to_owned()));
    let alternates = repo.work.join(".git/objects/info/alternates");
    fs::create_dir_all(alternates.parent().expect("a parent")).expect("a folder");
    fs::write(&alternates, format!("{}\n", other.work.join(".git/objects").display())).expect("a file");
    assert!(unusable(&repo.work).contains("borrows objects from another folder"));
    fs::write(&alternates, "# nothing\n\n").expect("a file");
    assert!(repo.open().limits().is_empty());
}

#[test]
fn names_and_messages_cannot_move_the_cursor() {
    let repo = two_revisions();
    let tree = repo.id("HEAD^{tree}");
    let mut commit = format!("tree {tree}\n").into_bytes();
    commit.extend(b"author \x1b[31mE\xe9ve\xe2\x80\xae\x07 <e\x1b]0;x@x> 99999999999999999 +9999\n");
    commit.extend(b"committer C <> -5 nonsense\n\nOne\x1b[2J \xe2\x81\xa6two\xff\r\nthree\n\nfour");
    let id = repo.fed(
        &["hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
        &commit,
    );
    fs::write(repo.work.join(".git/refs/heads/odd"), format!("{id}\n")).expect("a branch");
    let found = repo.open();
    let odd = found.resolve("odd").expect("a revision");
    assert_eq!(odd.author.name, "\u{fffd}[31mE\u{fffd}ve\u{fffd}\u{fffd}");
    assert_eq!(odd.author.email, "e\u{fffd}]0;x@x");
    assert_eq!(odd.summary, "One\u{fffd}[2J \u{fffd}two\u{fffd} three");
    assert_eq!(odd.authored.local.year(), 9999);
    assert_eq!(odd.committed.date(), jiff::civil::date(1969, 12, 31));

    let tag = format!("object {id}\ntype commit\ntag t\ntagger \x1b[1m <> 0 +0000\n\n\x1b[2J\u{202e}x\n");
    let tag = repo.fed(
        &["hash-object", "-t", "tag", "-w", "--stdin", "--literally"],
        tag.as_bytes(),
    );
    fs::write(repo.work.join(".git/refs/tags/t"), format!("{tag}\n")).expect("a tag");
    let tags = repo.open().tags("t");
    assert_eq!(tags[0].message, "\u{fffd}[2J\u{fffd}x");
    assert_eq!(
        tags[0].tagger.as_ref().map(|person| person.name.as_str()),
        Some("\u{fffd}[1m")
    );
}

#[test]
fn names_in_a_folder_cannot_lead_out_of_it() {
    let repo = two_revisions();
    let blob = repo.id("HEAD:content/a.md");
    let raw: Vec<u8> = (0..20)
        .map(|byte| u8::from_str_radix(&blob[2 * byte..2 * byte + 2], 16).expect("hex"))
        .collect();
    let mut tree = Vec::new();
    for name in ["../out.md", "/etc/passwd.md", "a.md", "b/c.md"] {
        tree.extend(b"100644 ");
        tree.extend(name.as_bytes());
        tree.push(0);
        tree.extend(&raw);
    }
    let id = repo.fed(&["hash-object", "-t", "tree", "-w", "--stdin", "--literally"], &tree);
    let commit = repo.fed(&["commit-tree", &id, "-m", "odd"], b"");
    let found = repo.open();
    let commit = found.resolve(&commit).expect("a revision");
    let past = found.source_at(&commit, "", "", &[]).expect("readable");
    let paths: Vec<&str> = past.source.files().map(|(_, file)| file.path.as_str()).collect();
    assert_eq!(paths, ["a.md"]);
}

#[test]
fn a_few_objects_cannot_stand_for_files_without_end() {
    let repo = two_revisions();
    let mut id = repo.id("HEAD:content");
    for _ in 0..12 {
        let lines: Vec<String> = (0..10).map(|number| format!("040000 tree {id}\tf{number}\n")).collect();
        id = repo.fed(&["mktree"], lines.concat().as_bytes());
    }
    let commit = repo.fed(&["commit-tree", &id, "-m", "bomb"], b"");
    let found = repo.open();
    let commit = found.resolve(&commit).expect("a revision");
    let error = found.source_at(&commit, "", "", &[]).expect_err("too many files");
    assert!(format!("{error:#}").contains("500,000 files"), "{error:#}");
}

#[test]
fn what_is_broken_is_told_once_and_history_ends_there() {
    let repo = two_revisions();
    let first = repo.id("HEAD~1");
    let object = repo.work.join(format!(".git/objects/{}/{}", &first[..2], &first[2..]));
    let whole = fs::read(&object).expect("a loose object");
    fs::remove_file(&object).expect("a loose object");
    for damage in [
        None,
        Some(&b"not compressed"[..]),
        Some(&whole[..whole.len() / 2]),
        Some(b""),
    ] {
        if let Some(damage) = damage {
            let _ = fs::remove_file(&object);
            fs::write(&object, damage).expect("a file");
        }
        let found = repo.open();
        assert!(found.limits().is_empty());
        let of_file = history(&found, "content/a.md");
        let ended = of_file.ended.expect("an end");
        assert!(matches!(ended, Limit::Broken(_)), "{ended:?}");
        assert!(ended.to_string().contains(&first[..12]), "{ended}");
        assert!(found.last_changes("content").ended.is_some());
        assert!(found.resolve("HEAD~1").is_err());
        ask_everything(&found);
    }
}

#[test]
fn a_truncated_or_scribbled_pack_never_stops_the_program() {
    let repo = two_revisions();
    repo.git(&["repack", "-a", "-d", "--quiet"]);
    repo.git(&["prune-packed"]);
    let folder = repo.work.join(".git/objects/pack");
    let files = || files_below(&folder).into_iter().filter(|path| path.is_file());
    let packs: Vec<(PathBuf, Vec<u8>)> = files()
        .map(|path| (path.clone(), fs::read(&path).expect("a pack")))
        .collect();
    assert!(packs.len() >= 2);
    let mut told = 0;
    for (path, whole) in &packs {
        let write = |bytes: &[u8]| {
            let _ = fs::remove_file(path);
            fs::write(path, bytes).expect("a file");
        };
        for number in 0..60 {
            let mut bytes = whole.clone();
            if number % 2 == 0 {
                bytes.truncate(whole.len() * number / 60);
            } else {
                let start = whole.len() * number / 60;
                let end = (start + 9).min(bytes.len());
                bytes[start..end].iter_mut().for_each(|byte| *byte ^= 0x5a);
            }
            write(&bytes);
            match Repository::at(&repo.work) {
                pmobook::source::git::Found::Repository(found) => {
                    told += usize::from(!found.limits().is_empty());
                    ask_everything(&found);
                }
                pmobook::source::git::Found::Unusable(why) => {
                    told += 1;
                    assert!(!why.is_empty());
                }
                pmobook::source::git::Found::None => panic!("it is still there"),
            }
        }
        write(whole);
    }
    assert!(told > 20, "{told}");
    assert!(opened(&repo.work).limits().is_empty());
}
