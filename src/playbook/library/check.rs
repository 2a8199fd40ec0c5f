//! What must hold in the library.

use std::collections::BTreeMap;

use super::matter::ArticleMatter;
use crate::diagnostic::{Report, Rule, Severity, Span, did_you_mean};
use crate::playbook::Playbook;

/// The rules of this chapter.
pub const RULES: &[Rule] = &[UNKNOWN_ARTICLE_KEY];

/// A key in front matter that means nothing here.
pub const UNKNOWN_ARTICLE_KEY: Rule = Rule {
    code: "PMO-3601",
    name: "unknown key in an article",
    severity: Severity::Warning,
    why: "The key means nothing in an article, so its value is left out. Handbooks that come from \
          elsewhere have keys of their own; a misspelt key looks the same.",
    example: "---\ntitel: Start a project\n---",
    mend: "Correct the spelling, or put keys of your own under `extra`:\n---\ntitle: Start a project\nextra: {cost_centre: 4711}\n---",
};

/// Reports what does not hold; links are checked when all pages are known.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(library) = &playbook.library else { return };
    let mut strangers: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    for article in &library.articles {
        playbook.check_shared(&article.matter.shared, format_args!("`{}`", article.path), report);
        for key in &article.matter.strangers {
            strangers.entry(&key.value).or_default().push(key.span);
        }
    }
    for (key, places) in strangers {
        report_stranger(key, &places, report);
    }
}

/// A misspelt key is reported wherever it stands; a key of another tool stands in every article,
/// so it is reported once.
fn report_stranger(key: &str, places: &[Span], report: &mut Report) {
    let near = did_you_mean(key, ArticleMatter::KEYS);
    let fault = |span: Span| UNKNOWN_ARTICLE_KEY.at(span, format!("`{key}` means nothing in an article"));
    if let Some(near) = near {
        for span in places {
            report.push(fault(*span).label(format!("did you mean `{near}`?")));
        }
    } else if let Some(first) = places.first() {
        let more = match places.len() - 1 {
            0 => String::new(),
            count => format!(
                "; the same in {} more",
                crate::vocabulary::text::counted(count, "article", "articles")
            ),
        };
        report.push(fault(*first).help(format!("it is left out; keys of your own go under `extra`{more}")));
    }
}
