//! What an author may write in `people.yaml`.

use jiff::civil::Date;

use crate::entity;
use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::id::{MetricId, PersonId, ServiceId};
use crate::vocabulary::value::{Answer, At, Items};

entity! {
    /// Training, skills, coaching and workload.
    pub struct People {
        /// How people are supported, in a few sentences.
        about: Option<Prose>,
        /// Courses with places planned and taken.
        training: Items<Course>,
        /// Who can do what: skills with levels from 0 to 4.
        skills: Items<Skill>,
        /// Coaching and clinics that were held or are planned.
        coaching: Items<Session>,
        /// How much the PMO team has to do.
        team: Items<TeamMember>,
        /// The metric whose target says how much booking is healthy; the team is read against it.
        workload_metric: Option<MetricId>,
        /// What the field is learning, and what the office does about it.
        trends: Items<Trend>,
        /// Your own words for the finding above a chart, by its name: `training`, `workload`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A course.
    pub struct Course {
        /// Its name.
        title: At<String>,
        /// For whom.
        for_whom: At<String>,
        /// The service that it teaches.
        service: Option<ServiceId>,
        /// Classroom, briefing, coaching, e-learning.
        form: Option<At<String>>,
        /// The days on which it is held, past and to come.
        dates: Vec<At<Date>>,
        /// How many places are planned.
        places: Answer<At<u32>>,
        /// How many places have been taken: people who have been trained.
        taken: Answer<At<u32>>,
        /// How good people found it, 1 to 5.
        rating: Option<Answer<At<f64>>>,
        /// The skill that it raises.
        skill: Option<At<String>>,
        /// The metric that counts it; its newest value has to be taken ÷ places.
        metric: Option<MetricId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A skill, with the level of each person or group.
    pub struct Skill {
        /// Its name.
        title: At<String>,
        /// The level of each, 0 (none) to 4 (can teach it), by the id of a person or role.
        levels: Items<Answer<At<u32>>>,
        /// The level that everybody should have.
        target: Option<At<u32>>,
        /// What is learned next.
        next: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A session of coaching, or a clinic.
    pub struct Session {
        /// What it was about.
        title: At<String>,
        /// The day.
        date: At<Date>,
        /// Who held it.
        coach: Option<PersonId>,
        /// How many came.
        attended: Option<Answer<At<u32>>>,
        /// What came of it.
        result: Option<At<String>>,
    }

    /// A member of the PMO team and their hours; the id is that of a person or role.
    pub struct TeamMember {
        /// Hours that there are, by month.
        capacity: Items<Answer<At<f64>>>,
        /// Hours that are booked, by month.
        booked: Items<Answer<At<f64>>>,
        /// What fills them.
        note: Option<At<String>>,
    }

    /// Something that the field is learning.
    pub struct Trend {
        /// What.
        title: At<String>,
        /// Where it was seen.
        source: Option<At<String>>,
        /// When.
        date: Option<At<Date>>,
        /// What the office does about it.
        response: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}
