//! What an author may write in `stories/*.md`.

use jiff::civil::Date;

use crate::diagnostic::{Report, Span};
use crate::playbook::ownership::Shared;
use crate::playbook::reading::note;
use crate::playbook::{Playbook, records};
use crate::source::yaml::{Flag, Read};
use crate::source::{Source, front_matter};
use crate::vocabulary::date::Period;
use crate::vocabulary::id::{ChallengeId, GapId, PersonId, ServiceId, WaveId};
use crate::vocabulary::text::slug;
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// The front matter of a story; its text stands below it.
    pub struct StoryMatter {
        /// Its id; the name of its file when left out.
        id: Option<At<String>>,
        /// Its title.
        title: At<String>,
        /// The day.
        date: At<Date>,
        /// Whose story it is.
        hero: Option<Answer<PersonId>>,
        /// What hurt before.
        problem: Option<At<String>>,
        /// What was done.
        what: Option<At<String>>,
        /// What it brought, with its numbers, in a sentence.
        result: At<String>,
        /// The challenge that it answers.
        challenge: Option<ChallengeId>,
        /// The gap that it closes.
        gap: Option<GapId>,
        /// The service that did it.
        service: Option<ServiceId>,
        /// The wave in which it came about.
        wave: Option<WaveId>,
        /// The metrics that it quotes, each with the periods of its values; the first is the hero number.
        quotes: Items<Vec<At<Period>>>,
        /// Figures that it quotes, by their keys, such as `portfolio.P6.spi`.
        figures: Vec<At<String>>,
        /// Numbers that no metric or figure holds, each with where it comes from.
        other_numbers: Vec<OtherNumber>,
        /// What somebody else says.
        testimonial: Option<Testimonial>,
        /// Whether there is a poster of it.
        poster: Option<At<Flag>>,
        /// Whether it goes into the newsletter.
        newsletter: Option<At<Flag>>,
        /// The day after which it is not shown any more.
        expires: Option<At<Date>>,
        /// Whether it is left out until it is ready.
        draft: Option<At<Flag>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A number that no metric holds.
    pub struct OtherNumber {
        /// The words with the number, as the story says them.
        says: At<String>,
        /// Where it comes from.
        source: At<String>,
    }

    /// What somebody says, and that they agreed to be quoted.
    pub struct Testimonial {
        /// The words, without quotation marks.
        text: At<String>,
        /// Who.
        by: PersonId,
        /// The day on which they agreed; nothing is shown without it.
        consent: Option<Answer<At<Date>>>,
        /// The day on which the consent ends.
        until: Option<At<Date>>,
        /// Where it may be used; everywhere when left out.
        may_use: Vec<At<Channel>>,
    }
}

choice! {
    /// Where words may be used.
    pub enum Channel {
        /// This site.
        Site = "site",
        /// The newsletter.
        Newsletter = "newsletter",
        /// A poster.
        Poster = "poster",
        /// A presentation.
        Slides = "slides",
    }
}

/// All stories, newest first.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Stories {
    /// The stories.
    pub stories: Vec<Story>,
}

/// A story: its front matter and its text.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Story {
    /// Its id; its front matter says the same.
    #[serde(skip)]
    pub id: At<String>,
    /// Its address inside the playbook: `stories/two-weeks-faster-to-a-yes`.
    pub key: String,
    /// What its front matter says.
    #[serde(flatten)]
    pub matter: StoryMatter,
    /// The Markdown, and where it begins.
    #[serde(skip)]
    pub body: At<String>,
}

/// The folder that stories lie in.
pub const FOLDER: &str = "stories";

/// Whether the file at `path` is a story: any Markdown file in `stories/` but the page of the folder.
#[must_use]
pub fn is_story(path: &str) -> bool {
    let name = path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/'));
    let stem = name.and_then(|name| name.strip_suffix(".md"));
    stem.is_some_and(|stem| !stem.is_empty() && !matches!(stem, "index" | "_index" | "README" | "readme"))
}

/// Reads all stories, newest first.
pub fn read(playbook: &mut Playbook, source: &Source, report: &mut Report) {
    let mut stories = Vec::new();
    for (id, file) in source.files_like(FOLDER).filter(|(_, file)| is_story(&file.path)) {
        let Some(split) = front_matter::split(source, id, report) else {
            continue;
        };
        let stem = file.path.trim_end_matches(".md");
        let name = stem.rsplit('/').next().unwrap_or(stem).to_owned();
        let Some(tree) = playbook.withheld.shown(split.matter) else {
            continue;
        };
        let Some(mut matter) = StoryMatter::read(&tree, report) else {
            continue;
        };
        let draft = matter.draft.as_ref().is_some_and(|draft| draft.value.0);
        if draft && !playbook.drafts {
            continue;
        }
        let id_of_story = matter.id.as_ref().map_or(&name, |id| &id.value);
        note(playbook, &records::of(FOLDER, id_of_story, &tree));
        let own = matter.id.clone();
        let id = own.unwrap_or_else(|| At::new(name.clone(), Span::beginning(id)));
        matter.id = Some(id.clone());
        stories.push(Story {
            id,
            key: format!("{FOLDER}/{}", slug(&name)),
            matter,
            body: source.part(split.body),
        });
    }
    stories.sort_by(|one, other| {
        let date = |story: &Story| story.matter.date.value;
        date(other).cmp(&date(one)).then_with(|| one.key.cmp(&other.key))
    });
    if !stories.is_empty() {
        playbook.stories = Some(Stories { stories });
    }
}
