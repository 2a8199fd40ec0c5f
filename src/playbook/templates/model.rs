//! What an author may write in `templates.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::id::{PersonId, ServiceId, TemplateId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// Templates, processes and tools.
    pub struct Templates {
        /// What they are for, in a few sentences.
        about: Option<Prose>,
        /// Templates.
        templates: Items<Template>,
        /// Processes in force.
        processes: Items<Process>,
        /// Tools that the PMO offers, recommends or asks for.
        tools: Items<Tool>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A template.
    pub struct Template {
        /// Its name.
        title: At<String>,
        /// What it is for.
        summary: Option<At<String>>,
        /// Word, Excel, web form and the like.
        format: Option<At<String>>,
        /// Its version.
        version: Option<At<String>>,
        /// Since when it is to be used.
        in_force_from: Option<At<Date>>,
        /// Its file beside this one, or its address.
        file: Option<At<String>>,
        /// The guide that shows how to fill it in.
        guide: Option<At<String>>,
        /// How often it was used.
        used: Option<Answer<At<u32>>>,
        /// How good people find it, 1 to 5.
        rating: Option<Answer<At<f64>>>,
        /// The service that it belongs to.
        service: Option<ServiceId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A process.
    pub struct Process {
        /// Its name.
        title: At<String>,
        /// What it settles.
        summary: Option<At<String>>,
        /// Its version.
        version: Option<At<String>>,
        /// Since when it is in force.
        in_force_from: Answer<At<Date>>,
        /// To what it applies.
        applies_to: Option<At<String>>,
        /// Who may allow an exception, and how.
        exceptions: Option<At<String>>,
        /// Its steps.
        steps: Vec<At<String>>,
        /// The guide that shows how.
        guide: Option<At<String>>,
        /// The templates that it uses.
        templates: Vec<TemplateId>,
        /// The service that it belongs to.
        service: Option<ServiceId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A tool.
    pub struct Tool {
        /// Its name.
        title: At<String>,
        /// What it is for.
        purpose: At<String>,
        /// Required, recommended, offered, on trial or being retired.
        standing: Option<At<Standing>>,
        /// Where it is.
        link: Option<At<String>>,
        /// What it costs in a year.
        cost_per_year: Option<Answer<At<Decimal>>>,
        /// When its licence ends.
        licence_until: Option<At<Date>>,
        /// Who keeps the data in it right and up to date.
        data_owner: Option<PersonId>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// How a tool stands.
    pub enum Standing {
        /// Everybody uses it.
        Required = "required",
        /// It is the best known one.
        Recommended = "recommended",
        /// Whoever wants it gets it.
        Offered = "offered",
        /// Some try it.
        Trial = "on trial",
        /// It goes away.
        Retiring = "being retired",
    }
}
