//! A letter for the month in which the playbook stands: from the issue that somebody wrote for it, or from
//! what the month brought.

use jiff::civil::Date;

use super::letter::{Contact, Letter, Part, WebLink};
use super::material::{Material, Told};
use super::stories::StoryParts;
use super::wording::{Wording, clean, sentence};
use super::{parts, subject};
use crate::diagnostic::{FileId, Span};
use crate::playbook::audience::Withheld;
use crate::playbook::section::{Highlight, IssueHighlight, StoryHighlight};
use crate::playbook::{EPOCH, Playbook};
use crate::publish::papers::Context;
use crate::vocabulary::date::Period;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// So many stories a letter tells.
pub const MOST_STORIES: usize = 3;

/// What the parts of a letter are made from.
pub(super) struct Desk<'a> {
    pub context: &'a Context<'a>,
    pub material: Material<'a>,
    pub wording: Wording<'a>,
    /// The month of the letter.
    pub month: Period,
    /// What somebody wrote for it.
    pub issue: Option<&'a IssueHighlight>,
}

impl Desk<'_> {
    /// The day to which figures reach.
    pub fn as_of(&self) -> Date {
        self.context.playbook.as_of
    }

    /// The language of the letter.
    pub fn language(&self) -> &Language {
        &self.context.playbook.language
    }

    /// `October 2026`.
    pub fn month_in_words(&self) -> String {
        self.language().long_period(self.month)
    }

    /// A link to a page of the site, or with `key#anchor` to a place on it, with the words of a message; `None`
    /// where nobody has said where the site will be found.
    pub fn link(&self, message: &str, target: &str) -> Option<WebLink> {
        let (key, anchor) = target.split_once('#').unwrap_or((target, ""));
        if !self.context.addresses.has(key) {
            return None;
        }
        let page = self.context.address(key)?;
        let gap = if anchor.is_empty() { "" } else { "#" };
        Some(WebLink {
            text: self.language().say(message),
            address: clean(&format!("{page}{gap}{anchor}")),
        })
    }
}

/// The letter of the month in which the playbook stands, without what is `withheld` from some of its readers; `None` where there is nothing at all to tell.
#[must_use]
pub fn compose(context: &Context<'_>, withheld: &Withheld) -> Option<Letter> {
    let playbook = context.playbook;
    if playbook.as_of == EPOCH {
        return None;
    }
    let wording = Wording {
        figures: context.figures,
        withheld,
    };
    let material = Material::gather(context, withheld);
    let month = Period::month_of(playbook.as_of);
    let mut issues = material.issues.iter();
    let issue = issues.find(|(_, issue)| issue.month == month).map(|(_, issue)| *issue);
    let desk = Desk {
        context,
        material,
        wording,
        month,
        issue,
    };
    written(&desk)
}

/// Where the author decides on the letter of the month: its issue, or the settings where nobody wrote one.
#[must_use]
pub fn place(context: &Context<'_>) -> Span {
    let month = Period::month_of(context.playbook.as_of);
    let mut highlights = context.sections.iter().flat_map(|section| &section.highlights);
    let issue = highlights.find_map(|highlight| match highlight {
        Highlight::Issue(issue) if issue.month == month => Some(Span {
            end: issue.body.span.start,
            ..issue.body.span
        }),
        _ => None,
    });
    let title = context.playbook.settings.title.as_ref().map(|title| title.span);
    let first = || context.source.files().next().map(|(file, _)| file);
    let somewhere = || Span::beginning(first().unwrap_or(FileId(0)));
    issue.or(title).unwrap_or_else(somewhere)
}

fn written(desk: &Desk<'_>) -> Option<Letter> {
    let playbook = desk.context.playbook;
    let stories = stories(desk);
    let measure = measure_of_the_month(desk, &stories);
    let StoryParts { lead, others } = super::stories::parts(desk, &stories, measure.as_deref());
    let mut told: Vec<Part> = lead.into_iter().collect();
    told.extend(parts::measures(desk, measure.as_deref()));
    told.extend(others);
    told.extend(parts::decisions(desk));
    told.extend(parts::shares(desk));
    told.extend(parts::not_moving(desk));
    told.extend(parts::changes(desk));
    told.extend(parts::days(desk));
    if told.is_empty() {
        return None;
    }
    let masthead = masthead(playbook);
    Some(Letter {
        month: desk.month.to_string(),
        when: desk.month_in_words(),
        subject: subject::subject(desk, &masthead, &told),
        preheader: subject::preheader(desk, &told),
        masthead,
        accent: accent(playbook),
        language: clean(playbook.settings.language()),
        as_of: playbook.language.long_date(playbook.as_of),
        day: playbook.as_of,
        from: mail_address(playbook),
        parts: told,
        contact: contact(desk),
        foot: foot(playbook),
        more: desk.link("newsletter-definitions", "metrics"),
    })
}

/// The stories of a letter, the leading one first. Those of the issue; without one the newest that are for
/// newsletters, led by the newest that shows how far a value went.
fn stories<'a>(desk: &Desk<'a>) -> Vec<Told<'a, StoryHighlight>> {
    let all = desk
        .material
        .stories
        .iter()
        .filter(|(_, story)| story.newsletter)
        .copied();
    let all: Vec<Told<'a, StoryHighlight>> = all.collect();
    let named = desk.issue.iter().flat_map(|issue| &issue.stories);
    let mut chosen: Vec<Told<'a, StoryHighlight>> = named
        .filter_map(|id| all.iter().find(|(_, story)| story.id == *id).copied())
        .collect();
    if desk.issue.is_none_or(|issue| issue.stories.is_empty()) {
        chosen = all;
        chosen.sort_by_key(|(_, story)| std::cmp::Reverse(story.date));
        let lead = chosen
            .iter()
            .take(MOST_STORIES)
            .position(|(_, story)| story.change.is_some());
        if let Some(lead) = lead.map(|place| chosen.remove(place)) {
            chosen.insert(0, lead);
        }
    }
    chosen.truncate(MOST_STORIES);
    chosen
}

/// The measure of the month: the one that the issue names; otherwise the one of the leading story, whose words
/// explain it; otherwise the one whose last step towards its target was the longest.
fn measure_of_the_month(desk: &Desk<'_>, stories: &[Told<'_, StoryHighlight>]) -> Option<String> {
    let known = |id: &String| desk.material.measure(id).is_some();
    let named = desk.issue.and_then(|issue| issue.measure.clone()).filter(known);
    let of_lead = || {
        let change = stories.first()?.1.change.as_ref()?;
        Some(change.metric.clone()).filter(known)
    };
    let longest_step = || {
        let measures = desk.material.measures.iter();
        let steps = measures.filter_map(|(_, measure)| {
            let step = measure.change.as_ref()?.step.filter(|step| *step > 0.0)?;
            Some((step, &measure.id))
        });
        // Of equal steps the first one counts.
        let longest = steps.reduce(|best, next| if next.0 > best.0 { next } else { best });
        longest.map(|(_, id)| id.clone())
    };
    named.or_else(of_lead).or_else(longest_step)
}

/// The colour of the band: the accent of the pages.
fn accent(playbook: &Playbook) -> String {
    let accent = playbook.settings.accent();
    accent.map_or_else(|| "#0B4F8A".to_owned(), |accent| accent.light.hex())
}

/// `Northmere PMO news`: the name of the playbook, which itself is no playbook to those who get the letter.
fn masthead(playbook: &Playbook) -> String {
    let title = clean(playbook.settings.title());
    let words = title
        .rsplit_once(' ')
        .filter(|(_, last)| last.eq_ignore_ascii_case("playbook"));
    let name = words.map_or(title.as_str(), |(name, _)| name);
    playbook
        .language
        .message("newsletter-masthead")
        .text("name", name)
        .string()
}

/// The address for questions, where it is one of mail.
fn mail_address(playbook: &Playbook) -> Option<String> {
    let contact = playbook.settings.contact.as_ref()?.value.trim();
    let address = contact.strip_prefix("mailto:").unwrap_or(contact);
    let (name, host) = address.split_once('@')?;
    let is_plain = |part: &str, marks: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || marks.contains(letter))
    };
    (is_plain(name, "._-+'") && is_plain(host, ".-")).then(|| address.to_owned())
}

fn contact(desk: &Desk<'_>) -> Option<Contact> {
    let name = desk.issue.and_then(|issue| issue.contact.as_deref()).map(clean);
    Some(Contact {
        name,
        address: mail_address(desk.context.playbook)?,
    })
}

fn foot(playbook: &Playbook) -> Vec<String> {
    let language = &playbook.language;
    let source = language.message("newsletter-source");
    let source = source.text("playbook", clean(playbook.settings.title()));
    let mut foot = vec![source.long_date("day", playbook.as_of).string()];
    if let Some(audience) = &playbook.audience {
        let whom = language.message("newsletter-for").text("audience", clean(audience));
        foot.push(whom.string());
    }
    if let Some(level) = &playbook.settings.confidentiality {
        let level = language
            .message("newsletter-confidentiality")
            .text("level", level.value.word_in(language));
        foot.push(sentence(&level.string()));
    }
    foot.iter().map(|line| capitalised(line)).collect()
}
