//! The newsletter as mail programs get it: one letter, three files, two parsers of mail.

mod letter;

use std::fs;
use std::path::Path;

use pmobook::publish::artifact::Artifact;
use pmobook::publish::newsletter::files;
use pmobook::publish::newsletter::letter::Letter;
use pmobook::theme::Theme;
use pmobook::vocabulary::number::NumberFormat;

use letter::october;

fn theme() -> Theme {
    Theme::load(&[]).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn made(letter: &Letter) -> Vec<Artifact> {
    files(letter, &theme(), &NumberFormat::default()).expect("files")
}

#[test]
fn a_letter_is_three_files_and_its_pictures() {
    let made = made(&october());
    let paths: Vec<&str> = made.iter().map(|artifact| artifact.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "newsletter/2026-10.eml",
            "newsletter/2026-10.html",
            "newsletter/2026-10.txt",
            "newsletter/2026-10-decision-lead-time.png",
            "newsletter/2026-10-work-done-vs-plan.png",
        ]
    );
    // For people to look at, and for browsers to open.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(folder.join("newsletter")).expect("a folder");
    for artifact in &made {
        fs::write(folder.join(&artifact.path), &artifact.bytes).expect("a file");
    }
}
