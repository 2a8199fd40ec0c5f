//! The checks of the architecture, on small pieces of text.

use super::reading::{File, paths};
use super::{order_of_chapters, too_long, wrong_arrows, wrong_between_chapters, wrong_words};

#[test]
fn the_checks_can_fail() {
    let group = "use crate::source::{Source, yaml::{Node, Read as R}, disk};\nlet x = crate::cli::run();";
    assert_eq!(
        paths(group),
        [
            "source::Source",
            "source::yaml::Node",
            "source::yaml::Read",
            "source::disk",
            "cli::run"
        ]
    );
    let file = |path: &str, text: &str| File::new(path, text);
    for (path, text, faults) in [
        ("source/disk.rs", "use crate::playbook::Playbook;", 1),
        ("source/disk.rs", "use crate::diagnostic::Report;", 0),
        ("theme/mod.rs", "use crate::{publish::site, chart::line};", 1),
        ("playbook/mod.rs", "use crate::entity; use crate::build;", 1),
        ("cli/mod.rs", "use crate::build;", 0),
        ("weather/mod.rs", "", 1),
        (
            "chart/mod.rs",
            "// use crate::cli::X;\n#[cfg(test)]\nmod tests {\n use crate::cli::X;\n}",
            0,
        ),
    ] {
        assert_eq!(wrong_arrows(&file(path, text)).len(), faults, "{path} {text}");
    }
    let order = order_of_chapters();
    for (path, text, faults) in [
        (
            "playbook/metrics/check.rs",
            "use crate::playbook::assessment::standing;",
            1,
        ),
        (
            "playbook/assessment/check.rs",
            "use crate::playbook::metrics::standing;",
            0,
        ),
        (
            "playbook/assessment/page.rs",
            "use crate::playbook::metrics::page::measure;",
            1,
        ),
        (
            "playbook/charter/model.rs",
            "use crate::playbook::{Playbook, library::model};",
            1,
        ),
        ("playbook/assessment/mod.rs", "pub use page::sections;", 1),
        ("playbook/links.rs", "use crate::playbook::library::page;", 0),
    ] {
        assert_eq!(
            wrong_between_chapters(&file(path, text), &order).len(),
            faults,
            "{path} {text}"
        );
    }
    for (path, text, faults) in [
        ("theme/mod.rs", "use std::fs;", 1),
        ("theme/mod.rs", "use std::{env, fs::File};", 2),
        ("publish/write/plan.rs", "use std::fs;", 0),
        ("chart/mod.rs", "eprintln!(\"x\"); println!(\"x\");", 2),
        ("chart/mod.rs", "let unsafe_link = 1; // unsafe\nprintln();", 0),
        ("chart/mod.rs", "unsafe { x() }", 1),
        ("chart/mod.rs", "let m: HashMap<u8, u8>;", 1),
        ("cli/build.rs", "use std::time::Instant;", 0),
        ("lib.rs", "use std::time::Instant;", 1),
    ] {
        assert_eq!(wrong_words(&file(path, text)).len(), faults, "{path} {text}");
    }
    assert!(too_long(&file("chart/line.rs", &"x\n".repeat(401))).is_some());
    assert!(too_long(&file("chart/line.rs", &"x\n".repeat(400))).is_none());
}
