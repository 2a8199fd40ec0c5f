//! What a list of mails shows of a letter: its subject, and the words beside it.

use super::compose::Desk;
use super::letter::Part;
use super::wording::clean;
use crate::vocabulary::text::capitalised;

/// The longest subject that a list of mails shows whole, in characters.
pub const LONGEST_SUBJECT: usize = 70;

/// How many characters the words beside the subject may have: fewer leave room for whatever the letter begins
/// with, more are cut off.
pub const PREHEADER: std::ops::RangeInclusive<usize> = 40..=90;

/// The subject: as somebody wrote it, otherwise the title of the leading story, otherwise the month.
pub(super) fn subject(desk: &Desk<'_>, masthead: &str, told: &[Part]) -> String {
    let own = desk.issue.and_then(|issue| issue.subject.as_ref());
    if let Some(own) = own
        .map(|own| desk.wording.line(&own.text))
        .filter(|own| !own.is_empty())
    {
        return own;
    }
    let message = |id| desk.language().message(id).text("month", desk.month_in_words());
    let lead = told.iter().find_map(|part| match part {
        Part::Story(story) if story.lead => {
            let lead = message("newsletter-subject-story").text("title", story.title.as_str());
            Some(capitalised(&lead.string()))
        }
        _ => None,
    });
    lead.filter(|lead| lead.chars().count() <= LONGEST_SUBJECT)
        .unwrap_or_else(|| message("newsletter-subject-month").text("masthead", masthead).string())
}

/// The words beside the subject: as somebody wrote them, otherwise the first sentence of the letter that fits.
pub(super) fn preheader(desk: &Desk<'_>, told: &[Part]) -> String {
    let own = desk.issue.and_then(|issue| issue.preheader.as_ref());
    if let Some(own) = own
        .map(|own| desk.wording.line(&own.text))
        .filter(|own| !own.is_empty())
    {
        return own;
    }
    let lead = told.iter().find_map(|part| match part {
        Part::Story(story) => story.paragraphs.first().map(|(_, words)| clean(words)),
        _ => None,
    });
    lead.filter(|lead| PREHEADER.contains(&lead.chars().count()))
        .unwrap_or_else(|| {
            let message = desk.language().message("newsletter-beside-subject");
            capitalised(&message.text("month", desk.month_in_words()).string())
        })
}
