//! What an author may write in `charter.md`: front matter and prose.

use jiff::civil::Date;
use serde::Serialize;

use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::ownership::Shared;
use crate::playbook::reading::in_view;
use crate::source::yaml::{Essential, Read, StandIn};
use crate::source::{Source, front_matter};
use crate::vocabulary::id::{DecisionId, PersonId};
use crate::vocabulary::value::{At, Items};
use crate::{choice, entity};

/// What stands for what changed in a version of which only a tag without a message tells. It may be written
/// into the charter and is then an author's, so it is English whatever pages speak.
pub const APPROVED_BY_TAG: &str = "Approved by a tag";

/// The charter: its front matter and its text.
#[derive(Clone, Debug, Serialize)]
pub struct Charter {
    /// What the front matter says.
    #[serde(flatten)]
    pub matter: CharterMatter,
    /// The Markdown below it, and where it begins.
    pub body: At<String>,
}

entity! {
    /// The front matter of the charter.
    pub struct CharterMatter {
        /// Its title.
        title: Option<At<String>>,
        /// The version that this text is.
        version: Essential<String>,
        /// Draft, in review, approved or superseded.
        state: Essential<VersionState>,
        /// The versions so far, each with its date, state and approvals.
        versions: Items<Version>,
        /// Who has to sign.
        signatories: Vec<PersonId>,
        /// When the next version is due.
        next_version: Option<At<Date>>,
        /// What the PMO may do, in a sentence, for the top of the page.
        answer: Option<At<String>>,
        /// How the charter may be changed.
        amendments: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A version of the charter.
    pub struct Version {
        /// Its date.
        on: At<Date>,
        /// Its state.
        state: At<VersionState>,
        /// Who wrote it.
        author: Option<At<String>>,
        /// What changed.
        change: At<String>,
        /// How much the change weighs: editorial, clarification or material.
        class: Option<At<ChangeClass>>,
        /// Who approved it.
        signed_by: Vec<PersonId>,
        /// The decision by which it was approved.
        decision: Option<DecisionId>,
        /// The fingerprint of the text that was approved, as `pmobook charter approve` tells it.
        fingerprint: Option<At<String>>,
    }
}

choice! {
    /// The state of a version.
    pub enum VersionState {
        /// Being written.
        Draft = "draft",
        /// Being read by those who approve.
        InReview = "in review",
        /// In force.
        Approved = "approved",
        /// Replaced by a later one.
        Superseded = "superseded",
        /// To come.
        Planned = "planned",
    }

    /// How much a change weighs; editorial changes need no new approval.
    pub enum ChangeClass {
        /// Spelling and layout.
        Editorial = "editorial",
        /// The same, said more clearly.
        Clarification = "clarification",
        /// A change of what is meant.
        Material = "material",
    }
}

impl StandIn for VersionState {
    fn stand_in() -> Self {
        Self::Draft
    }
}

/// Reads `charter.md`, if it is there.
pub fn read(playbook: &mut Playbook, source: &Source, report: &mut Report) {
    let Some(id) = source.find("charter.md") else {
        return;
    };
    let Some(split) = front_matter::split(source, id, report) else {
        return;
    };
    let Some(tree) = in_view(playbook, "charter", split.matter) else {
        return;
    };
    if let Some(matter) = CharterMatter::read(&tree, report) {
        playbook.charter = Some(Charter {
            matter,
            body: source.part(split.body),
        });
    }
}
