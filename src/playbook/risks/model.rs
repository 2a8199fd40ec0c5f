//! What an author may write in `risks.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Prose, Share};
use crate::vocabulary::id::{DecisionId, PersonId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// What may come, and what has come.
    pub struct Risks {
        /// How risks are looked after, in a few sentences.
        about: Option<Prose>,
        /// From which score a risk is medium; 8 when left out.
        medium_from: Option<At<u32>>,
        /// From which score a risk is high; 15 when left out.
        high_from: Option<At<u32>>,
        /// Threats and opportunities.
        risks: Items<Risk>,
        /// What has come.
        issues: Items<Issue>,
        /// What is taken for granted.
        assumptions: Items<Assumption>,
        /// What the programme waits for from others.
        dependencies: Items<ExternalDependency>,
        /// Changes that were asked for.
        changes: Items<ChangeRequest>,
        /// Your own words for the finding above a chart, by its name: `heat-map`, `exposure`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A threat or an opportunity.
    pub struct Risk {
        /// What may happen, in a few words.
        title: At<String>,
        /// Threat or opportunity; a threat when left out.
        kind: Option<At<RiskKind>>,
        /// Because of what.
        cause: Option<At<String>>,
        /// What would follow.
        effect: Option<At<String>>,
        /// How likely it is, 1 to 5.
        probability: Answer<At<u32>>,
        /// How much it would matter, 1 to 5.
        impact: Answer<At<u32>>,
        /// How likely it is, from 0 % to 100 %.
        chance: Option<Answer<At<Share>>>,
        /// What it would cost, or bring if it is an opportunity; never below zero.
        amount: Option<Answer<At<Decimal>>>,
        /// When it may happen.
        proximity: Option<At<String>>,
        /// What is done about it, in a word: avoid, mitigate, transfer, accept or escalate for a threat;
        /// exploit, enhance, share, accept or escalate for an opportunity.
        strategy: At<Strategy>,
        /// What is done about it.
        response: Option<At<String>>,
        /// What would show that it comes.
        trigger: Option<At<String>>,
        /// What stays when the response has worked.
        residual: Option<Residual>,
        /// Open, closed or happened; open when left out.
        state: Option<At<RiskState>>,
        /// When it was closed or happened.
        closed_on: Option<At<Date>>,
        /// The issue that it became, once it has happened.
        issue: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// What stays of a risk.
    pub struct Residual {
        /// How likely it is, 1 to 5.
        probability: At<u32>,
        /// How much it would matter, 1 to 5.
        impact: At<u32>,
    }

    /// Something that has come and has to be settled.
    pub struct Issue {
        /// What.
        title: At<String>,
        /// When it came.
        raised_on: Option<At<Date>>,
        /// What it does.
        impact: Option<At<String>>,
        /// How much it matters, 1 to 5.
        severity: Option<Answer<At<u32>>>,
        /// What is done about it.
        response: Option<At<String>>,
        /// By when it is to be settled.
        due: Option<Answer<At<Date>>>,
        /// When it was settled.
        settled_on: Option<At<Date>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that is taken for granted.
    pub struct Assumption {
        /// What.
        title: At<String>,
        /// What would follow if it were wrong.
        impact: Option<At<String>>,
        /// By when somebody finds out.
        due: Option<Answer<At<Date>>>,
        /// Open, confirmed or wrong; open when left out.
        state: Option<At<AssumptionState>>,
        /// What showed it, or how it will show.
        evidence: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that the programme waits for from others.
    pub struct ExternalDependency {
        /// What.
        title: At<String>,
        /// From whom, in words.
        from: At<String>,
        /// What waits for it: items of the roadmap, waves or projects, by id.
        needed_by: Vec<At<String>>,
        /// By when.
        due: Option<Answer<At<Date>>>,
        /// When it came.
        met_on: Option<At<Date>>,
        /// What follows if it does not come.
        impact: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A change that was asked for.
    pub struct ChangeRequest {
        /// What.
        title: At<String>,
        /// When.
        asked_on: Option<At<Date>>,
        /// By whom.
        asked_by: Option<PersonId>,
        /// What it would do to time, cost and scope.
        impact: Option<At<String>>,
        /// Asked, accepted, refused or done; asked when left out.
        state: Option<At<ChangeState>>,
        /// The decision about it.
        decision: Option<DecisionId>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// Whether something would hurt or help.
    pub enum RiskKind {
        /// It would hurt.
        Threat = "threat",
        /// It would help.
        Opportunity = "opportunity",
    }

    /// What is done about a risk.
    pub enum Strategy {
        /// So that it cannot happen.
        Avoid = "avoid",
        /// So that it happens less, or hurts less.
        Mitigate = "mitigate",
        /// Somebody else carries it.
        Transfer = "transfer",
        /// Nothing.
        Accept = "accept",
        /// Somebody above decides.
        Escalate = "escalate",
        /// So that it surely happens.
        Exploit = "exploit",
        /// So that it happens more, or helps more.
        Enhance = "enhance",
        /// With somebody else.
        Share = "share",
    }

    /// Whether a risk is still there.
    pub enum RiskState {
        /// It may come.
        Open = "open",
        /// It cannot come any more.
        Closed = "closed",
        /// It has come; now it is an issue.
        Happened = "happened",
    }

    /// Whether an assumption holds.
    pub enum AssumptionState {
        /// Nobody knows yet.
        Open = "open",
        /// It holds.
        Confirmed = "confirmed",
        /// It does not hold.
        Wrong = "wrong",
    }

    /// How far a change is.
    pub enum ChangeState {
        /// Nobody has decided.
        Asked = "asked",
        /// It will be done.
        Accepted = "accepted",
        /// It will not be done.
        Refused = "refused",
        /// It is done.
        Done = "done",
    }
}
