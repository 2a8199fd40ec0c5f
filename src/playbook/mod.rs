//! What a PMO knows: its chapters, what must hold in them, what is calculated, what a reader sees.

pub mod amounts;
pub mod audience;
pub mod links;
pub mod ownership;
pub mod reading;
pub mod records;
pub mod register;
pub mod rules;
pub mod section;
pub mod settings;
pub mod tags;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use serde::Serialize;

use self::section::Section;
use self::settings::Settings;
use crate::diagnostic::{Report, Rule};
use crate::source::Source;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::value::{At, Items};

/// Everything the project knows of one chapter, as functions to call.
#[derive(Clone, Copy, Debug)]
pub struct Chapter {
    /// Name of its file or folder in `content/`, and of its page.
    pub key: &'static str,
    /// Its name in English, for the terminal. Readers know it by [`name_of`].
    pub name: &'static str,
    /// Reads it into the playbook, if it is there.
    pub read: fn(&mut Playbook, &Source, &mut Report),
    /// Adds the days of which its data are; the newest of all is the day of the playbook.
    pub dates: fn(&Playbook, &mut Vec<Date>),
    /// Adds the beginnings of the keys whose figures are missing only because something could not
    /// be read, such as `metrics.K01`.
    pub unreadable: fn(&Playbook, &mut Vec<String>),
    /// Reports what does not hold, also against other chapters.
    pub check: fn(&Playbook, &mut Report),
    /// Adds the figures that are derived from it.
    pub figures: fn(&Playbook, &mut Figures),
    /// Makes what a reader sees. Sections that exist already are those of earlier chapters.
    pub sections: fn(&Playbook, &Figures) -> Vec<Arc<Section>>,
    /// The kinds of findings that `check` reports.
    pub rules: &'static [Rule],
}

/// The list of chapters, in reading order; a chapter may use the analyses of those before it.
macro_rules! chapters {
    ($($name:ident: $model:ty,)+) => {
        $(pub mod $name;)+

        /// A playbook: its settings and its chapters, each absent until its file is written.
        #[derive(Clone, Debug, Serialize)]
        pub struct Playbook {
            /// What `playbook.yaml` says.
            pub settings: Settings,
            /// The day on which the playbook stands; everything overdue or stale is so on this day.
            pub as_of: Date,
            /// Whether articles marked as drafts are part of it.
            pub drafts: bool,
            /// The audience that it is made for; everything is in it when there is none.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub audience: Option<String>,
            /// The language that its pages speak.
            #[serde(skip)]
            pub language: Arc<Language>,
            /// What that audience may not see.
            #[serde(skip)]
            pub withheld: audience::Withheld,
            /// What history says of the versions of the charter.
            #[serde(skip)]
            pub evidence: charter::Evidence,
            /// Everything that has an id, with what it is called and where it is shown.
            #[serde(skip)]
            pub entries: register::Register,
            /// Every audience that something is limited to, in the order of reading.
            #[serde(skip)]
            pub limits: Vec<crate::vocabulary::value::At<String>>,
            /// Every entry that somebody may answer for, in the order of reading.
            #[serde(skip)]
            pub records: Vec<Arc<records::Record>>,
            /// Every value that is not known yet, in the order of reading.
            #[serde(skip)]
            pub open_values: Vec<records::OpenValue>,
            /// Chapters with something that could not be read: what seems to be missing from them
            /// may only be unreadable, so nobody reports it as missing.
            #[serde(skip)]
            pub faulty: BTreeSet<&'static str>,
            $(
                #[allow(missing_docs, reason = "documented by the chapter itself")]
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$model>,
            )+
        }

        impl Playbook {
            /// A playbook without chapters.
            #[must_use]
            pub fn empty(settings: Settings) -> Self {
                Self {
                    settings,
                    as_of: EPOCH,
                    drafts: false,
                    audience: None,
                    language: Language::english(),
                    withheld: audience::Withheld::default(),
                    evidence: charter::Evidence::default(),
                    entries: register::Register::default(),
                    limits: Vec::new(),
                    records: Vec::new(),
                    open_values: Vec::new(),
                    faulty: BTreeSet::new(),
                    $($name: None,)+
                }
            }
        }

        impl Playbook {
            /// Whether the chapter with this key was written and could be read.
            #[must_use]
            pub fn has(&self, key: &str) -> bool {
                $(if $name::CHAPTER.key == key { return self.$name.is_some(); })+
                false
            }
        }

        /// All chapters, in reading order.
        pub const CHAPTERS: &[Chapter] = &[$($name::CHAPTER),+];
    };
}

chapters! {
    foundation: foundation::model::Foundation,
    stages: stages::model::Stages,
    metrics: metrics::model::Metrics,
    assessment: assessment::model::Assessment,
    business_case: business_case::model::BusinessCase,
    governance: governance::model::Governance,
    services: services::model::Services,
    roadmap: roadmap::model::Roadmap,
    stakeholders: stakeholders::model::Stakeholders,
    communication: communication::model::Communication,
    plan: plan::model::Plan,
    risks: risks::model::Risks,
    portfolio: portfolio::model::Portfolio,
    people: people::model::People,
    improvement: improvement::model::Improvement,
    stories: stories::model::Stories,
    newsletter: newsletter::model::Newsletter,
    templates: templates::model::Templates,
    glossary: glossary::model::Glossary,
    charter: charter::model::Charter,
    library: library::model::Library,
    trace: trace::model::Trace,
    upkeep: upkeep::model::Upkeep,
    overview: overview::model::Overview,
}

pub use reading::{read_chapter, read_joined};

/// The name of a chapter in the language of its readers.
#[must_use]
pub fn name_of(chapter: &str, language: &Language) -> String {
    language.say(&format!("{chapter}-home"))
}

/// What a chapter tells, in a few words that go on after its name: `what our words mean`. The overview, from
/// which readers come to the others, has none.
#[must_use]
pub fn subject_of(chapter: &str, language: &Language) -> Option<String> {
    language.message(&format!("{chapter}-home-text")).found()
}

/// From where a playbook is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct View<'a> {
    /// The day on which it stands, where that is not found in it.
    pub as_of: Option<Date>,
    /// Whether articles marked as drafts are part of it.
    pub drafts: bool,
    /// The audience that looks; it does not get what is limited to others.
    pub audience: Option<&'a str>,
    /// The language that its pages speak; English where none is given.
    pub language: Option<&'a Arc<Language>>,
    /// What it does not get besides: in a look at the past, what is withheld from it today.
    pub withheld: Option<&'a audience::Withheld>,
}

/// The day of a playbook that holds no date at all.
pub const EPOCH: Date = Date::constant(1970, 1, 1);

impl Playbook {
    /// Reads settings and all chapters, for those who may see everything.
    #[must_use]
    pub fn read(source: &Source, as_of: Option<Date>, drafts: bool, report: &mut Report) -> Self {
        let view = View {
            as_of,
            drafts,
            audience: None,
            language: None,
            withheld: None,
        };
        Self::read_for(view, source, None, report)
    }

    /// Reads settings and what is in view of all chapters. Without a day, the playbook stands on
    /// `as_of` of the settings, otherwise on the newest day of its data. Articles whose files have not
    /// changed are taken from `before`.
    #[must_use]
    pub fn read_for(view: View<'_>, source: &Source, before: Option<&Self>, report: &mut Report) -> Self {
        let settings = settings::read(source, report);
        let mut playbook = Self::empty(settings);
        playbook.library = before.and_then(|before| before.library.clone());
        playbook.drafts = view.drafts;
        if let Some(language) = view.language {
            playbook.language = Arc::clone(language);
        }
        if let Some(audience) = view.audience {
            playbook.audience = Some(audience.to_owned());
            playbook.withheld = audience::Withheld::from(source, audience);
            playbook.withheld.extend(view.withheld);
            let withheld = &playbook.withheld;
            playbook.settings.navigation.retain(|page| !withheld.hides(page));
        }
        for chapter in CHAPTERS {
            let before = report.errors();
            (chapter.read)(&mut playbook, source, report);
            if report.errors() > before {
                playbook.faulty.insert(chapter.key);
            }
        }
        playbook.entries = register::Register::of(&playbook);
        reading::report_strangers(source, report);
        let mut dates = Vec::new();
        for chapter in CHAPTERS {
            (chapter.dates)(&playbook, &mut dates);
        }
        let written = playbook.settings.as_of.as_ref().map(|date| date.value);
        playbook.as_of = view.as_of.or(written).or(dates.into_iter().max()).unwrap_or(EPOCH);
        playbook
    }

    /// Reports everything that does not hold.
    pub fn check(&self, report: &mut Report) {
        let chapters = CHAPTERS.par_iter();
        let found: Vec<Report> = chapters
            .map(|chapter| {
                let mut report = Report::default();
                (chapter.check)(self, &mut report);
                report
            })
            .collect();
        for found in found {
            report.extend(found);
        }
    }

    /// Derives all figures.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let mut figures = Figures::in_language(&self.language);
        for chapter in CHAPTERS {
            (chapter.figures)(self, &mut figures);
        }
        figures
    }

    /// Makes all sections, in reading order.
    #[must_use]
    pub fn sections(&self, figures: &Figures) -> Vec<Arc<Section>> {
        let chapters = CHAPTERS.par_iter();
        // Each chapter is a function of what is known; the order of chapters is kept.
        let mut sections: Vec<Arc<Section>> = chapters
            .flat_map_iter(|chapter| (chapter.sections)(self, figures))
            .collect();
        trace::connect(self, &mut sections);
        sections.extend(tags::sections(&sections, &self.language));
        if self.as_of == EPOCH {
            // Where no date is written at all, no page claims to stand on a day.
            for section in &mut sections {
                if section.stewardship.as_of.is_some() {
                    Arc::make_mut(section).stewardship.as_of = None;
                }
            }
        }
        sections
    }

    /// How numbers are written.
    #[must_use]
    pub fn format(&self) -> NumberFormat {
        NumberFormat::of_language(self.settings.locale())
    }
}

/// The finding above a chart: the author's words if there are any, otherwise what was worked out.
#[must_use]
pub fn finding(own: &Items<At<String>>, chart: &str, worked_out: String) -> String {
    own.get(chart).map_or(worked_out, |words| words.value.clone())
}

/// Reports words for a chart that a chapter does not have.
pub fn check_findings(own: &Items<At<String>>, charts: &[&str], report: &mut Report) {
    for name in own.ids().filter(|name| !charts.contains(&name.value.as_str())) {
        let known = charts.iter().copied();
        ownership::dangling("chart", &name.value, name.span, known, "this chapter", report);
    }
}

/// The author's Markdown as a block; `id` makes the ids inside it unique on the page.
#[must_use]
pub fn prose(prose: &crate::source::yaml::Prose, id: &str) -> section::Block {
    section::Block::Prose(section::ProseBlock {
        document: Arc::new(crate::source::markdown::parse(prose.as_str())),
        span: prose.0.span,
        id_prefix: format!("{id}-"),
        own_title: section::OwnTitle::Shown,
        slots: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chapter_has_a_name_and_a_subject() {
        let english = Language::english();
        for chapter in CHAPTERS {
            // The terminal and the pages call a chapter by the same name.
            assert_eq!(name_of(chapter.key, &english), chapter.name);
            let subject = subject_of(chapter.key, &english);
            assert_eq!(subject.is_none(), chapter.key == "overview", "{}", chapter.key);
            let begins = subject.iter().filter_map(|words| words.chars().next());
            assert_eq!(begins.filter(|letter| letter.is_uppercase()).count(), 0, "{subject:?}");
        }
    }
}
