//! What an author may write in `governance.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Flag, Prose};
use crate::vocabulary::id::{BoardId, DecisionId, PersonId, StageId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// Roles, boards, who does what, and what was decided.
    pub struct Governance {
        /// How the PMO is governed, in a few sentences.
        about: Option<Prose>,
        /// Roles in the PMO and in projects, each with its duties and who holds it.
        roles: Items<Role>,
        /// Boards with their rights to decide.
        boards: Items<Board>,
        /// How something climbs that cannot be decided where it arose, lowest step first.
        escalation: Vec<EscalationStep>,
        /// Who is responsible, accountable, consulted and informed.
        responsibilities: Option<Responsibilities>,
        /// What was decided, newest or oldest first as you like.
        decisions: Items<Decision>,
        /// Your own words for the finding above a chart, by its name: `structure`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A role, in the PMO or in projects.
    pub struct Role {
        /// Its name.
        title: At<String>,
        /// Full-time equivalents: 1 for one person full time, 0.5 for half.
        fte: Option<Answer<At<f64>>>,
        /// What it does.
        duties: Vec<At<String>>,
        /// What it may do without asking.
        authority: Vec<At<String>>,
        /// What its holder can do.
        skills: Vec<At<String>>,
        /// Who holds it.
        holder: Option<Answer<PersonId>>,
        /// The role or person above it, by id; for roles of the PMO that to which the PMO reports, when left out.
        reports_to: Option<At<String>>,
        /// Whether it is part of the PMO team; yes when left out.
        in_pmo: Option<At<Flag>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A board.
    pub struct Board {
        /// Its name.
        title: At<String>,
        /// Who chairs it: a person or role by id, or words such as `sponsor of the project`.
        chair: Answer<At<String>>,
        /// Who sits on it: persons or roles by id, or words.
        members: Vec<At<String>>,
        /// How often it meets.
        meets: Option<At<String>>,
        /// What it may decide.
        decides: Vec<DecisionRight>,
        /// How many have to be there.
        quorum: Option<At<String>>,
        /// When it meets next.
        next: Option<At<Date>>,
        /// The board above it.
        escalates_to: Option<BoardId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A right to decide.
    pub struct DecisionRightDetails {
        /// About what.
        topic: At<String>,
        /// Within what limit.
        limit: Option<At<String>>,
        /// The board that decides beyond the limit.
        beyond: Option<BoardId>,
    }

    /// A step on the way up.
    pub struct EscalationStep {
        /// Who takes it: a person, role or board by id, or words.
        who: At<String>,
        /// What is settled here.
        settles: At<String>,
        /// How long it may lie here, in words such as `5 working days`.
        within: Option<At<String>>,
    }

    /// Who is responsible, accountable, consulted and informed.
    pub struct Responsibilities {
        /// RACI, or RASCI with those who support.
        scheme: Option<At<Scheme>>,
        /// The columns: persons, roles or groups, each an id with its name.
        columns: Items<At<String>>,
        /// The rows: what is done.
        activities: Items<ResponsibilityRow>,
    }

    /// Who does what for one activity.
    pub struct ResponsibilityRow {
        /// The activity.
        title: At<String>,
        /// Letters by column: `A`, `R`, `S`, `C`, `I`, or two such as `A R`.
        letters: Items<At<String>>,
    }

    /// Something that was decided.
    pub struct Decision {
        /// The day.
        date: At<Date>,
        /// The board that took it.
        board: Option<BoardId>,
        /// What was decided, in a sentence without a full stop.
        title: At<String>,
        /// How it ended: accepted, refused, 3 to 1 and the like.
        result: Answer<At<String>>,
        /// What could be chosen, each in a few words.
        options: Vec<At<String>>,
        /// Why.
        reason: Option<At<String>>,
        /// When it was asked for.
        asked_on: Option<At<Date>>,
        /// The stage of the programme it belongs to.
        stage: Option<StageId>,
        /// The earlier decision that it replaces.
        supersedes: Option<DecisionId>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// Which letters a matrix of responsibilities uses.
    pub enum Scheme {
        /// Responsible, accountable, consulted, informed.
        Raci = "RACI" | "raci",
        /// The same with those who support.
        Rasci = "RASCI" | "rasci",
    }
}

/// A right to decide: words, or words with a limit.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(transparent)]
pub struct DecisionRight(pub DecisionRightDetails);

impl crate::source::yaml::Read for DecisionRight {
    fn expected() -> String {
        "a few words, or `topic` with `limit`".to_owned()
    }

    fn read(node: &crate::source::yaml::Node, report: &mut crate::diagnostic::Report) -> Option<Self> {
        if matches!(node.kind, crate::source::yaml::Kind::Mapping(_)) {
            return DecisionRightDetails::read(node, report).map(Self);
        }
        let topic = At::<String>::read(node, report)?;
        Some(Self(DecisionRightDetails {
            topic,
            limit: None,
            beyond: None,
        }))
    }
}
