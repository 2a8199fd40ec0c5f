//! What an author may write in `communication.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// How the PMO talks to people.
    pub struct Communication {
        /// The strategy, step by step.
        strategy: Option<At<Strategy>>,
        /// The plan: who hears what, how and how often.
        messages: Items<Message>,
        /// Your own words for the finding above a chart, by its name: `reach`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// The strategy; five tasks or seven, as the office prefers.
    pub struct Strategy {
        /// The situation: what people know and think today.
        situation: Option<Prose>,
        /// The audiences.
        audiences: Option<Prose>,
        /// What is to be reached.
        objectives: Option<Prose>,
        /// How: the approaches. With five tasks, positioning belongs here.
        approaches: Option<Prose>,
        /// What the PMO stands for, and the outline.
        positioning: Option<Prose>,
        /// How it is carried out.
        implementation: Option<Prose>,
        /// How it is watched and judged. With five tasks, part of carrying it out.
        evaluation: Option<Prose>,
        /// How many tasks the strategy has: 5 or 7; 7 when left out.
        tasks: Option<At<u32>>,
    }

    /// A row of the plan.
    pub struct Message {
        /// Who hears it, in words.
        to: At<String>,
        /// The stakeholders among them, by id.
        stakeholders: Vec<At<String>>,
        /// Inform, involve, decide or change.
        objective: Option<At<Objective>>,
        /// What it is to bring about, in words.
        purpose: Option<At<String>>,
        /// What is said.
        message: At<String>,
        /// Where: newsletter, visit, poster and the like.
        channel: At<String>,
        /// How often.
        frequency: At<Rhythm>,
        /// The language, where it is not that of the playbook.
        language: Option<At<String>>,
        /// The first month.
        from: Option<At<Period>>,
        /// The last month.
        until: Option<At<Period>>,
        /// When it comes next.
        next: Option<At<Date>>,
        /// By what it shows that it arrived.
        measure: Option<At<String>>,
        /// What was sent, and whom it reached.
        sent: Vec<Sent>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that was sent, said or shown.
    pub struct Sent {
        /// The day.
        date: At<Date>,
        /// What it was, where the row does not say it.
        title: Option<At<String>>,
        /// How many it went to.
        sent_to: Option<Answer<At<u32>>>,
        /// How many it reached: opened, came, read.
        reached: Option<Answer<At<u32>>>,
        /// A remark.
        note: Option<At<String>>,
    }
}

choice! {
    /// What a message is for.
    pub enum Objective {
        /// That they know.
        Inform = "inform",
        /// That they take part.
        Involve = "involve",
        /// That they decide.
        Decide = "decide",
        /// That they do something else.
        Change = "change",
    }

    /// How often something comes.
    pub enum Rhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every two weeks.
        Fortnightly = "every 2 weeks" | "fortnightly",
        /// Every month.
        Monthly = "monthly",
        /// Every six weeks.
        SixWeekly = "every 6 weeks",
        /// Every two months.
        EveryTwoMonths = "every 2 months",
        /// Every quarter.
        Quarterly = "quarterly",
        /// Every half year.
        HalfYearly = "every 6 months" | "half-yearly",
        /// Every year.
        Yearly = "yearly" | "annually",
        /// Once.
        Once = "once",
        /// When there is need.
        AsNeeded = "as needed",
    }
}
