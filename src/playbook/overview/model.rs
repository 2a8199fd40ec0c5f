//! What an author may write in `overview.yaml`.

use jiff::civil::Date;

use crate::entity;
use crate::playbook::ownership::Shared;
use crate::playbook::stages::model::StageStatus;
use crate::source::yaml::Prose;
use crate::vocabulary::id::{MetricId, PersonId};
use crate::vocabulary::value::{At, Items};

entity! {
    /// The home page: what an executive reads in five minutes.
    pub struct Overview {
        /// The title of the page.
        title: Option<At<String>>,
        /// The answer in one sentence; worked out from the chapters when left out.
        answer: Option<Prose>,
        /// The answer in a few words, as the headline of papers; at most 90 characters.
        headline: Option<Prose>,
        /// How the whole stands: on track, at risk or off track.
        status: Option<At<StageStatus>>,
        /// When the next update comes.
        next_update: Option<At<Date>>,
        /// The metrics shown first, in their order; the worst ones when left out.
        key_figures: Vec<MetricId>,
        /// What must be decided.
        decisions: Items<DecisionAsked>,
        /// Where we are: figures with their words.
        achieved: Vec<Achieved>,
        /// What comes next.
        next: Vec<NextStep>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A decision that is asked for.
    pub struct DecisionAsked {
        /// The decision, verb first.
        title: At<String>,
        /// Why it is needed, in a sentence or two.
        text: Option<Prose>,
        /// Who decides: a board in words, or a person or role.
        who: Option<At<String>>,
        /// The person or role who decides, by id.
        decider: Option<PersonId>,
        /// By when.
        by: At<Date>,
        /// Where to read more: the address of a page, such as `metrics/K10`.
        see: Option<At<String>>,
    }

    /// Something reached, with its figure.
    pub struct Achieved {
        /// The figure, quoted by its key, or a few words.
        figure: Prose,
        /// What it says.
        text: Prose,
    }

    /// Something to come.
    pub struct NextStep {
        /// When.
        date: At<Date>,
        /// What.
        text: Prose,
    }
}
