//! Whether the words of a testimonial may be shown.

use jiff::civil::Date;

use super::model::{Channel, Testimonial};
use crate::vocabulary::value::Answer;

/// Whether somebody has agreed to be quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// They have.
    Given,
    /// Nobody wrote that they have, or they have not answered yet, or the day is still to come.
    Missing,
    /// They had, until this day.
    Lapsed(Date),
    /// They have, but not for this use.
    NotForThis,
}

/// Whether the words may be used in a channel on the day `as_of`. Without a clear yes they may not.
#[must_use]
pub fn consent(testimonial: &Testimonial, channel: Channel, as_of: Date) -> Consent {
    let given = testimonial.consent.as_ref().and_then(Answer::known);
    let given = given.is_some_and(|day| day.value <= as_of);
    let until = testimonial.until.as_ref().map(|day| day.value);
    let uses = &testimonial.may_use;
    match until {
        _ if !given => Consent::Missing,
        Some(until) if until < as_of => Consent::Lapsed(until),
        _ if !uses.is_empty() && !uses.iter().any(|use_| use_.value == channel) => Consent::NotForThis,
        _ => Consent::Given,
    }
}

/// The testimonial of a story, where its words may be used in a channel.
#[must_use]
pub fn usable(testimonial: Option<&Testimonial>, channel: Channel, as_of: Date) -> Option<&Testimonial> {
    testimonial.filter(|testimonial| consent(testimonial, channel, as_of) == Consent::Given)
}
