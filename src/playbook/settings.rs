//! `playbook.yaml`: who we are and how the site is built; the whole configuration.

mod brand;
mod forge;

use jiff::civil::Date;

pub use brand::{Accent, DARK_GROUNDS, LIGHT_GROUNDS, Logo};
pub use forge::{SharedRepository, Unlinkable, Version};

use super::rules::{CREDENTIALS_IN_ADDRESS, REPOSITORY_ADDRESS, UNKNOWN_FORGE, UNKNOWN_LANGUAGE, VERSION_PATTERN};
use crate::choice;
use crate::diagnostic::{FileId, Report, Span};
use crate::entity;
use crate::source::Source;
use crate::source::yaml::{Read, parse};
use crate::vocabulary::language::Languages;
use crate::vocabulary::money::{MoneyScale, MoneyUnit};
use crate::vocabulary::value::At;

/// Name of the file, without its suffix.
pub const KEY: &str = "playbook";

entity! {
    /// The configuration of a playbook. Every key may be left out.
    pub struct Settings {
        /// The name of the playbook, shown at the top of every page.
        title: Option<At<String>>,
        /// The organisation that the playbook belongs to.
        organisation: Option<At<String>>,
        /// The language of the texts, such as `en` or `de-CH`; numbers are written accordingly.
        language: Option<At<String>>,
        /// How numbers are written, where it differs from the language.
        locale: Option<At<String>>,
        /// The currency of all amounts, such as `EUR`.
        currency: Option<At<String>>,
        /// What one unit of a written amount stands for: units, thousands or millions.
        money_in: Option<At<MoneyScale>>,
        /// The first day of the financial year as month-day, such as `04-01`.
        fiscal_year_start: Option<At<String>>,
        /// Where the site will be found, for what must name it in full.
        base_url: Option<At<String>>,
        /// The theme: a folder in `themes/`.
        theme: Option<At<String>>,
        /// The colour of links and marks, such as `"#0B4F8A"`; charts keep their own, which are told apart by all.
        accent: Option<At<String>>,
        /// The same in the dark theme; without it a lighter shade of `accent`.
        accent_dark: Option<At<String>>,
        /// The logo: an SVG or PNG of at most 40 kB in the content folder, such as `assets/logo.svg`.
        logo: Option<At<String>>,
        /// The order of the pages in the navigation, by their keys.
        navigation: Vec<At<String>>,
        /// The groups of readers that pages may be limited to.
        audiences: Vec<At<String>>,
        /// The day on which the playbook stands, where it is not the newest day of the data.
        as_of: Option<At<Date>>,
        /// How freely the site may be passed on.
        confidentiality: Option<At<Confidentiality>>,
        /// Where readers tell the owners what is wrong.
        contact: Option<At<String>>,
        /// What pages tell of the history that git keeps of these files.
        history: Option<HistorySettings>,
        /// Keys of your own.
        extra: Option<Extra>,
    }
}

entity! {
    /// What pages tell of the history that git keeps. Every key may be left out.
    pub struct HistorySettings {
        /// Who stands beside a change: `role` by default, `name`, or `nobody`.
        authors: Option<At<Authors>>,
        /// The tags that are versions of the charter; a star stands for the number. `charter/v*` by default.
        versions: Option<At<String>>,
        /// How much time one part of the page of changes stands for: `month` by default.
        every: Option<At<Period>>,
        /// The page of the repository where it is shared, such as `https://github.com/northmere/pmo`.
        repository: Option<At<String>>,
        /// The program that shows it there, where the address does not tell.
        forge: Option<At<Forge>>,
        /// The branch that is edited there; the one that is checked out by default.
        branch: Option<At<String>>,
    }
}

choice! {
    /// Who stands beside a change.
    pub enum Authors {
        /// The role of the person, as far as the playbook knows it.
        Role = "role",
        /// The name as git has it.
        Name = "name",
        /// Nobody.
        Nobody = "nobody",
    }

    /// A span of time.
    pub enum Period {
        /// A day.
        Day = "day",
        /// Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
        /// Three months from January, April, July or October on.
        Quarter = "quarter",
    }

    /// A program that shows repositories on the web.
    pub enum Forge {
        /// github.com and GitHub Enterprise.
        GitHub = "github",
        /// gitlab.com and GitLab of one's own.
        GitLab = "gitlab",
        /// Codeberg, Forgejo and Gitea.
        Gitea = "gitea" | "forgejo",
        /// bitbucket.org.
        Bitbucket = "bitbucket",
    }
}

choice! {
    /// How freely something may be passed on.
    pub enum Confidentiality {
        /// Anybody may read it.
        Public = "public",
        /// Everybody in the organisation may read it.
        Internal = "internal" | "internal use",
        /// Only those named may read it.
        Restricted = "restricted",
    }
}

/// Keys of the author's own; kept out of everything.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Extra {}

impl crate::source::yaml::Read for Extra {
    fn expected() -> String {
        "keys of your own".to_owned()
    }

    fn read(_: &crate::source::yaml::Node, _: &mut Report) -> Option<Self> {
        Some(Self {})
    }
}

impl Settings {
    /// The title, or what stands for it.
    #[must_use]
    pub fn title(&self) -> &str {
        let organisation = self.organisation.as_ref();
        self.title
            .as_ref()
            .or(organisation)
            .map_or("Playbook", |title| title.value.as_str())
    }

    /// The language tag, English by default.
    #[must_use]
    pub fn language(&self) -> &str {
        self.language.as_ref().map_or("en", |language| language.value.as_str())
    }

    /// The tags that are versions of the charter; a star stands for the number.
    #[must_use]
    pub fn version_tags(&self) -> &str {
        let history = self.history.as_ref().and_then(|history| history.versions.as_ref());
        history.map_or("charter/v*", |pattern| pattern.value.as_str())
    }

    /// Who stands beside a change.
    #[must_use]
    pub fn authors(&self) -> Authors {
        let history = self.history.as_ref().and_then(|history| history.authors.as_ref());
        history.map_or(Authors::Role, |authors| authors.value)
    }

    /// How much time one part of the page of changes stands for.
    #[must_use]
    pub fn every(&self) -> Period {
        let history = self.history.as_ref().and_then(|history| history.every.as_ref());
        history.map_or(Period::Month, |every| every.value)
    }

    /// The tag by which numbers are written.
    #[must_use]
    pub fn locale(&self) -> &str {
        self.locale
            .as_ref()
            .map_or_else(|| self.language(), |locale| locale.value.as_str())
    }

    /// Puts another locale in the place of the written one: what was said in the past is told with numbers
    /// as they are written today.
    pub fn override_locale(&mut self, locale: &str) {
        let nowhere = Span::beginning(FileId(u32::MAX));
        let span = self.locale.as_ref().map_or(nowhere, |written| written.span);
        self.locale = Some(At::new(locale.to_owned(), span));
    }

    /// Puts an address given on the command line in the place of the written one.
    pub fn override_base_url(&mut self, url: Option<String>) {
        if let Some(url) = url {
            let span = self
                .base_url
                .as_ref()
                .map_or(Span::beginning(FileId(u32::MAX)), |written| written.span);
            self.base_url = Some(At::new(url, span));
        }
    }

    /// In what money is written and shown.
    #[must_use]
    pub fn money(&self) -> MoneyUnit {
        let default = MoneyUnit::default();
        MoneyUnit {
            currency: self
                .currency
                .as_ref()
                .map_or(default.currency, |currency| currency.value.clone()),
            scale: self.money_in.as_ref().map_or(default.scale, |scale| scale.value),
        }
    }
}

impl Default for Settings {
    /// What an empty file says: every key may be left out.
    fn default() -> Self {
        let mut report = Report::default();
        let empty = parse("", FileId(u32::MAX), 0, &mut report);
        // Reading an empty mapping fails only if a key is made required, which a test would show.
        Self::read(&empty, &mut report).unwrap_or_else(|| unreachable!("every setting may be left out"))
    }
}

/// Reads the settings; a folder without them gets the defaults.
#[must_use]
pub fn read(source: &Source, report: &mut Report) -> Settings {
    let errors = report.errors();
    let settings = super::reading::joined(KEY, |_| true, source, report)
        .and_then(|tree| Settings::read(&tree, report))
        .unwrap_or_default();
    let is_whole = report.errors() == errors;
    check(&settings, report);
    brand::check(&settings, source, report);
    if let Some(history) = &settings.history {
        check_history(history, is_whole, report);
    }
    settings
}

/// Reports a language that there are no words in.
pub fn check_language(settings: &Settings, languages: &Languages, report: &mut Report) {
    let Some(language) = &settings.language else { return };
    if languages.know(&language.value) {
        return;
    }
    let known = languages.tags();
    let fault = UNKNOWN_LANGUAGE.at(
        language.span,
        format!("there are no words in `{}`, so they are English", language.value),
    );
    report.push(fault.help(format!("there are words in {}", known.join(", "))));
}

fn check(settings: &Settings, report: &mut Report) {
    use crate::source::yaml::rules::{BAD_CHOICE, BAD_DATE};
    if let Some(url) = &settings.base_url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        let fault = BAD_CHOICE.at(url.span, format!("found `{}`, expected an address", url.value));
        report.push(fault.help("write the whole address, such as `https://intranet.example/pmo/`"));
    }
    if let Some(start) = &settings.fiscal_year_start
        && crate::vocabulary::date::parse_date(&format!("2024-{}", start.value)).is_none()
    {
        let fault = BAD_DATE.at(start.span, format!("found `{}`, expected a month and day", start.value));
        report.push(fault.help("write month-day, such as `04-01` for 1 April"));
    }
    if let Some(currency) = &settings.currency
        && (currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()))
    {
        let fault = BAD_CHOICE.at(
            currency.span,
            format!("found `{}`, expected a currency code", currency.value),
        );
        report.push(fault.help("write the code of three capital letters, such as `EUR` or `CHF`"));
    }
}

/// What seems to be missing may only be unreadable, unless the settings are `whole`.
fn check_history(history: &HistorySettings, whole: bool, report: &mut Report) {
    if let Some(pattern) = &history.versions
        && pattern.matches('*').count() != 1
    {
        let fault = VERSION_PATTERN.at(
            pattern.span,
            format!("`{}` does not hold exactly one star", pattern.value),
        );
        report.push(fault.help("put one `*` where the number of the version stands, such as `charter/v*`"));
    }
    let Some(address) = &history.repository else { return };
    let (fault, help) = match SharedRepository::of(history) {
        Ok(_) => return,
        Err(Unlinkable::UnknownForge) if !whole => return,
        Err(Unlinkable::NoAddress) => (
            REPOSITORY_ADDRESS.at(
                address.span,
                format!(
                    "found `{}`, expected the address of the repository's page",
                    address.value
                ),
            ),
            "write what the browser shows there, such as `https://github.com/northmere/pmo`",
        ),
        // What may be a password is not repeated.
        Err(Unlinkable::Credentials) => (
            CREDENTIALS_IN_ADDRESS.at(address.span, "the address of the repository holds a name or a password"),
            "take out everything up to the `@`; a password that was shared has to be changed too",
        ),
        Err(Unlinkable::UnknownForge) => (
            UNKNOWN_FORGE.at(
                address.span,
                format!("`{}` does not tell which program shows the repository", address.value),
            ),
            "add `forge: github`, `gitlab`, `gitea` or `bitbucket`; until then pages have no links to it",
        ),
    };
    report.push(fault.help(help));
}
