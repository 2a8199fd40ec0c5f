//! What an author may write in `newsletter/*.md`.

use jiff::civil::Date;

use crate::diagnostic::Report;
use crate::entity;
use crate::playbook::ownership::Shared;
use crate::playbook::reading::note;
use crate::playbook::{Playbook, records};
use crate::source::yaml::Read;
use crate::source::{Source, front_matter};
use crate::vocabulary::date::Period;
use crate::vocabulary::id::{MetricId, PersonId};
use crate::vocabulary::value::At;

entity! {
    /// The front matter of an issue; the words of its editor stand below it and lead the letter.
    pub struct IssueMatter {
        /// The month, such as `2026-10`.
        month: At<Period>,
        /// The subject of the mail, at most 70 characters.
        subject: Option<At<String>>,
        /// What a list of mails shows beside the subject: 40 to 90 characters.
        preheader: Option<At<String>>,
        /// The story that leads the letter.
        lead: Option<At<String>>,
        /// The stories that it tells, at most three; the newest ones when left out.
        stories: Vec<At<String>>,
        /// The metric of the month; that of the leading story when left out.
        metric: Option<MetricId>,
        /// Days to tell besides those that the playbook knows.
        dates: Vec<IssueDay>,
        /// Whom to write to.
        contact: Option<PersonId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A day to tell.
    pub struct IssueDay {
        /// The day.
        on: At<Date>,
        /// What happens.
        what: At<String>,
    }
}

/// All issues, newest first.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Newsletter {
    /// The issues.
    pub issues: Vec<Issue>,
}

/// An issue: its front matter and its text.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Issue {
    /// What its front matter says.
    #[serde(flatten)]
    pub matter: IssueMatter,
    /// The Markdown, and where it begins.
    #[serde(skip)]
    pub body: At<String>,
}

impl Issue {
    /// The ids of its stories, the one that leads it first.
    pub fn stories(&self) -> impl Iterator<Item = &At<String>> {
        let lead = self.matter.lead.as_ref();
        let others = self.matter.stories.iter();
        lead.into_iter()
            .chain(others.filter(move |id| lead.is_none_or(|lead| lead.value != id.value)))
    }
}

/// The folder that issues lie in.
pub const FOLDER: &str = "newsletter";

/// Whether the file at `path` is an issue: any Markdown file in `newsletter/` but the page of the folder.
#[must_use]
pub fn is_issue(path: &str) -> bool {
    let name = path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/'));
    let stem = name.and_then(|name| name.strip_suffix(".md"));
    stem.is_some_and(|stem| !stem.is_empty() && !matches!(stem, "index" | "_index" | "README" | "readme"))
}

/// Reads all issues, newest first.
pub fn read(playbook: &mut Playbook, source: &Source, report: &mut Report) {
    let mut issues = Vec::new();
    for (id, file) in source.files_like(FOLDER).filter(|(_, file)| is_issue(&file.path)) {
        let Some(split) = front_matter::split(source, id, report) else {
            continue;
        };
        let stem = file.path.trim_end_matches(".md");
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let Some(tree) = playbook.withheld.shown(split.matter) else {
            continue;
        };
        let Some(matter) = IssueMatter::read(&tree, report) else {
            continue;
        };
        note(playbook, &records::of(FOLDER, name, &tree));
        issues.push(Issue {
            matter,
            body: source.part(split.body),
        });
    }
    // Two issues of one month are reported; the first file then counts.
    issues.sort_by_key(|issue: &Issue| std::cmp::Reverse(issue.matter.month.value));
    if !issues.is_empty() {
        playbook.newsletter = Some(Newsletter { issues });
    }
}
