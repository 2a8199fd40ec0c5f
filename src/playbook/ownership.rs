//! The keys that any entry may carry: who answers for it, when it was reviewed, who may see it.

use std::fmt::Display;

use jiff::civil::Date;
use serde::Serialize;

use super::section::Cell;
use super::{Playbook, rules};
use crate::diagnostic::{Report, Span};
use crate::source::yaml::read::wrong_type;
use crate::source::yaml::{Fields, Kind, Node, Read};
use crate::vocabulary::date::Interval;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::{Answer, At};

/// Keys that any entry may carry. They stand beside the entry's own keys, not under one of theirs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shared {
    /// Who answers for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Answer<PersonId>>,
    /// Words to find it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<At<String>>,
    /// Who may see it; everybody when empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<At<String>>,
    /// When somebody last read it through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_reviewed_on: Option<At<Date>>,
    /// How long a review holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_in: Option<At<Interval>>,
}

impl Shared {
    /// The day by which it has to be read through again.
    #[must_use]
    pub fn review_due(&self) -> Option<Date> {
        let reviewed = self.last_reviewed_on.as_ref()?.value;
        Some(self.review_in.as_ref()?.value.after(reviewed))
    }

    /// The owner's id, where one is known.
    #[must_use]
    pub fn owner_id(&self) -> Option<&PersonId> {
        self.owner.as_ref().and_then(Answer::known)
    }
}

impl Read for Shared {
    fn expected() -> String {
        "`owner`, `tags`, `audience`, `last_reviewed_on`, `review_in`, `extra`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        wrong_type(node, &Self::expected(), report);
        None
    }

    /// The keys stand among those of the entry itself, so the field's own name is not looked for.
    fn field(fields: &mut Fields<'_>, _: &'static str, report: &mut Report) -> Option<Self> {
        let shared = Self {
            owner: Read::field(fields, "owner", report)?,
            tags: Read::field(fields, "tags", report)?,
            audience: Read::field(fields, "audience", report)?,
            last_reviewed_on: Read::field(fields, "last_reviewed_on", report)?,
            review_in: Read::field(fields, "review_in", report)?,
        };
        if let Some(extra) = fields.take("extra")
            && !matches!(extra.kind, Kind::Mapping(_))
        {
            wrong_type(extra, "keys of your own", report);
        }
        Some(shared)
    }
}

impl Playbook {
    /// Reports a person or role that is not defined, once people are listed at all.
    pub fn check_person(&self, person: &PersonId, report: &mut Report) {
        let Some(foundation) = &self.foundation else {
            return;
        };
        if foundation.people.is_empty() || foundation.people.contains(person.as_str()) {
            return;
        }
        let known = foundation.people.ids().map(|id| id.value.as_str());
        dangling(
            "person or role",
            person.as_str(),
            person.span(),
            known,
            "foundation.yaml under `people`",
            report,
        );
    }

    /// Reports what is wrong with the shared keys of an entry or page.
    pub fn check_shared(&self, shared: &Shared, what: impl Display, report: &mut Report) {
        if let Some(owner) = shared.owner_id() {
            self.check_person(owner, report);
        }
        if let (Some(due), Some(reviewed)) = (shared.review_due(), &shared.last_reviewed_on)
            && due < self.as_of
        {
            let (due, today) = (
                crate::vocabulary::date::long_date(due),
                crate::vocabulary::date::long_date(self.as_of),
            );
            let fault = rules::REVIEW_OVERDUE.at(reviewed.span, format!("{what} was due for review on {due}"));
            report.push(
                fault
                    .label(format!("today is {today}"))
                    .help("read it through, then set `last_reviewed_on` to the day you did"),
            );
        }
    }

    /// The person or role as shown: the role where there is one, since names change sooner.
    #[must_use]
    pub fn role_of(&self, person: &PersonId) -> String {
        let known = self
            .foundation
            .as_ref()
            .and_then(|foundation| foundation.people.get(person.as_str()));
        known.map_or_else(|| person.as_str().to_owned(), |person| person.role.value.clone())
    }

    /// The person or role with its name: `Lea Brandt, PMO lead`.
    #[must_use]
    pub fn name_and_role_of(&self, person: &PersonId) -> String {
        let known = self
            .foundation
            .as_ref()
            .and_then(|foundation| foundation.people.get(person.as_str()));
        match known {
            Some(known) => match &known.name {
                Some(name) if name.value != known.role.value => format!("{}, {}", name.value, known.role.value),
                _ => known.role.value.clone(),
            },
            None => person.as_str().to_owned(),
        }
    }

    /// The owner of an entry as a cell of a table: `nobody yet` where none is written.
    #[must_use]
    pub fn owner_cell(&self, shared: &Shared) -> Cell {
        Cell::from(match &shared.owner {
            Some(owner) => super::foundation::answer_text(self, owner, |owner| self.role_of(owner)),
            None => self.language.say("playbook-nobody-yet"),
        })
    }

    /// Reports audiences that playbook.yaml does not name.
    pub fn check_audiences(&self, report: &mut Report) {
        let known: Vec<&str> = self
            .settings
            .audiences
            .iter()
            .map(|known| known.value.as_str())
            .collect();
        for audience in &self.limits {
            if known.is_empty() {
                let message = format!("limited to `{}`, but playbook.yaml names no audiences", audience.value);
                report.push(rules::UNNAMED_AUDIENCE.at(audience.span, message).help(format!(
                    "add `audiences: [{}]` to playbook.yaml, with all the groups that you build for",
                    audience.value
                )));
            } else if !known.contains(&audience.value.as_str()) {
                let defined_in = "`audiences` of playbook.yaml";
                dangling(
                    "audience",
                    &audience.value,
                    audience.span,
                    known.iter().copied(),
                    defined_in,
                    report,
                );
            }
        }
    }

    /// What a page says of its owner and reviews.
    #[must_use]
    pub fn stewardship(&self, shared: &Shared, as_of: Option<Date>) -> super::section::Stewardship {
        super::section::Stewardship {
            owner: shared.owner_id().map(|owner| self.name_and_role_of(owner)),
            as_of,
            reviewed_on: shared.last_reviewed_on.as_ref().map(|date| date.value),
            review_due: shared.review_due(),
            audience: shared.audience.iter().map(|audience| audience.value.clone()).collect(),
        }
    }
}

/// Reports an id that nothing has, with the nearest one that something has.
pub fn dangling<'a>(
    what: &str,
    id: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
    defined_in: &str,
    report: &mut Report,
) {
    let mut known: Vec<&str> = known.into_iter().collect();
    known.sort_unstable();
    let fault = rules::DANGLING_REFERENCE.at(span, format!("there is no {what} `{id}`"));
    report.push(match crate::diagnostic::did_you_mean(id, known.iter().copied()) {
        Some(near) => fault.label(format!("did you mean `{near}`?")),
        None if known.is_empty() => fault.help(format!("define it in {defined_in}")),
        None if known.len() <= 20 => {
            fault.help(format!("define it in {defined_in}, or use one of {}", known.join(", ")))
        }
        None => fault.help(format!("define it in {defined_in}")),
    });
}

/// Reports weights that do not add up to 100; `what` names them in the plural.
pub fn check_weights(what: &str, weights: &[&At<f64>], report: &mut Report) {
    let sum: f64 = weights.iter().map(|weight| weight.value).sum();
    let Some(last) = weights.last() else { return };
    if (sum - 100.0).abs() > 0.005 {
        let sum = crate::vocabulary::number::NumberFormat::default().shortest(sum, 2);
        let fault = rules::WEIGHTS.at(
            last.span,
            format!("the weights of the {what} add up to {sum}, not to 100"),
        );
        report.push(
            fault
                .label("the last of them")
                .help("they are scaled to 100 for the calculation; change them so that it shows what you mean"),
        );
    }
}
