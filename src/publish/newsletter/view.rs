//! A letter as its template of HTML sees it: finished words, addresses and widths.

use serde::Serialize;

use super::letter::{Bar, Bars, Days, Letter, Measure, Measures, Part, Picture, Points, Story, WebLink};
use super::pictures;
use super::words::{clean, mail_address, quoted, shown, web_address};
use crate::playbook::section::{Chip, Tone};
use crate::vocabulary::language::Language;

/// The width of a picture in the mail, in CSS pixels: 600 less the padding of the letter and of its cell.
pub(super) const PICTURE_WIDTH: u32 = 528;

/// Where a mail or a page finds its pictures.
#[derive(Clone, Copy)]
pub(super) enum Pictures {
    /// In files beside the page.
    Files,
    /// In parts of the mail itself.
    Parts,
}

impl Pictures {
    fn address(self, letter: &Letter, picture: &Picture) -> String {
        let named = pictures(letter);
        let own = named.iter().find(|(_, other)| std::ptr::eq(*other, picture));
        let name = own.map_or("", |(name, _)| name);
        match self {
            Self::Files => file_name(letter, name),
            Self::Parts => format!("cid:{}", content_id(letter, name)),
        }
    }
}

/// The name of the file of the picture of this name.
pub(super) fn file_name(letter: &Letter, name: &str) -> String {
    format!("{}-{name}.png", safe_name(&letter.month))
}

/// The name of the part of a mail that holds the picture of this name.
pub(super) fn content_id(letter: &Letter, name: &str) -> String {
    format!("{name}.{}@pmobook", safe_name(&letter.month))
}

/// A name that is safe in a path, a header and an address: small letters of ASCII, digits and hyphens.
pub(super) fn safe_name(name: &str) -> String {
    let letters = name.chars().map(|letter| letter.to_ascii_lowercase());
    letters
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
        .collect()
}

/// The heading of a letter that no story leads: its subject.
pub(super) fn heading(letter: &Letter) -> Option<&str> {
    let mut parts = letter.parts.iter();
    let leads = parts.any(|part| matches!(part, Part::Story(story) if story.lead));
    (!leads).then_some(letter.subject.as_str())
}

/// A letter, ready to be shown.
#[derive(Serialize)]
pub(super) struct View {
    language: String,
    right_to_left: bool,
    subject: String,
    preheader: String,
    masthead: String,
    accent: String,
    when: String,
    /// The heading of a letter that no story leads.
    heading: Option<String>,
    parts: Vec<PartView>,
    contact: Option<ContactView>,
    foot: Vec<String>,
    more: Option<LinkView>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum PartView {
    Story(StoryView),
    Measures(MeasuresView),
    Bars(BarsView),
    Points(PointsView),
    Days(DaysView),
}

#[derive(Serialize)]
struct StoryView {
    title: String,
    lead: bool,
    paragraphs: Vec<Pair>,
    picture: Option<PictureView>,
    quote: Option<Pair>,
    link: Option<LinkView>,
}

/// Words that belong together: a lead and its text, a quotation and who says it, a day and what happens.
#[derive(Serialize)]
struct Pair {
    lead: String,
    text: String,
}

#[derive(Serialize)]
struct PictureView {
    address: String,
    width: u32,
    title: String,
    subtitle: String,
    alternative: String,
}

#[derive(Serialize)]
struct LinkView {
    text: String,
    address: Option<String>,
}

#[derive(Serialize)]
struct ContactView {
    name: Option<String>,
    text: String,
    address: Option<String>,
}

#[derive(Serialize)]
struct MeasuresView {
    title: String,
    note: String,
    /// Two in a row.
    rows: Vec<Vec<MeasureView>>,
}

#[derive(Serialize)]
struct MeasureView {
    name: String,
    value: String,
    unit: String,
    details: Vec<String>,
    chip: Option<ChipView>,
}

#[derive(Serialize)]
struct ChipView {
    tone: Tone,
    glyph: char,
    word: String,
}

#[derive(Serialize)]
struct BarsView {
    title: String,
    note: String,
    bars: Vec<BarView>,
}

#[derive(Serialize)]
struct BarView {
    name: String,
    detail: String,
    text: String,
    /// The widths of the filled cell and of the empty one in per cent; a cell without width is left out.
    filled: Option<u32>,
    rest: Option<u32>,
}

#[derive(Serialize)]
struct PointsView {
    title: String,
    points: Vec<Pair>,
    link: Option<LinkView>,
}

#[derive(Serialize)]
struct DaysView {
    title: String,
    days: Vec<Pair>,
}

impl View {
    pub(super) fn new(letter: &Letter, pictures: Pictures, language: &Language) -> Self {
        Self {
            language: tag(&letter.language),
            right_to_left: language.is_right_to_left(),
            subject: shown(&letter.subject),
            preheader: shown(&letter.preheader),
            masthead: shown(&letter.masthead),
            accent: letter.accent.clone(),
            when: shown(&letter.when),
            heading: heading(letter).map(shown),
            parts: letter
                .parts
                .iter()
                .map(|part| PartView::new(letter, part, pictures, language))
                .collect(),
            contact: letter.contact.as_ref().map(|contact| ContactView {
                name: contact.name.as_deref().map(shown),
                text: clean(&contact.address),
                address: mail_address(&contact.address).map(|address| format!("mailto:{}", escaped(address))),
            }),
            foot: letter.foot.iter().map(|sentence| shown(sentence)).collect(),
            more: letter.more.as_ref().map(LinkView::new),
        }
    }
}

/// A mail address inside an address of the web, where `?`, `&` and `%` mean something else.
fn escaped(address: &str) -> String {
    let escape = |letter: char| match letter {
        '?' | '&' | '%' | '#' | '/' | '`' | '^' | '{' | '|' | '}' => format!("%{:02X}", u32::from(letter)),
        letter => letter.to_string(),
    };
    address.chars().map(escape).collect()
}

/// The tag of a language; English where it is none.
fn tag(tag: &str) -> String {
    let is_tag = !tag.is_empty()
        && tag
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    if is_tag { tag } else { "en" }.to_owned()
}

impl PartView {
    fn new(letter: &Letter, part: &Part, pictures: Pictures, language: &Language) -> Self {
        match part {
            Part::Story(story) => Self::Story(StoryView::new(letter, story, pictures, language)),
            Part::Measures(measures) => Self::Measures(MeasuresView::new(measures)),
            Part::Bars(bars) => Self::Bars(BarsView::new(bars)),
            Part::Points(points) => Self::Points(PointsView::new(points)),
            Part::Days(days) => Self::Days(DaysView::new(days)),
        }
    }
}

impl Pair {
    fn new(lead: &str, text: &str) -> Self {
        Self {
            lead: shown(lead),
            text: shown(text),
        }
    }
}

impl StoryView {
    fn new(letter: &Letter, story: &Story, pictures: Pictures, language: &Language) -> Self {
        let paragraphs = story.paragraphs.iter();
        Self {
            title: shown(&story.title),
            lead: story.lead,
            paragraphs: paragraphs
                .map(|(lead, text)| Pair::new(lead.as_deref().unwrap_or_default(), text))
                .collect(),
            picture: story.picture.as_ref().map(|picture| PictureView {
                address: pictures.address(letter, picture),
                width: PICTURE_WIDTH,
                title: shown(&picture.title),
                subtitle: shown(&picture.subtitle),
                alternative: shown(&picture.alternative),
            }),
            quote: story
                .quote
                .as_ref()
                .map(|(words, who)| Pair::new(&quoted(words, language), who)),
            link: story.link.as_ref().map(LinkView::new),
        }
    }
}

impl LinkView {
    fn new(link: &WebLink) -> Self {
        Self {
            text: shown(&link.text),
            address: web_address(&link.address),
        }
    }
}

impl MeasuresView {
    fn new(measures: &Measures) -> Self {
        let all: Vec<&Measure> = measures.measures.iter().collect();
        Self {
            title: shown(&measures.title),
            note: shown(&measures.note),
            rows: all
                .chunks(2)
                .map(|row| row.iter().map(|measure| MeasureView::new(measure)).collect())
                .collect(),
        }
    }
}

impl MeasureView {
    fn new(measure: &Measure) -> Self {
        let details = [&measure.target, &measure.change];
        Self {
            name: shown(&measure.name),
            value: shown(&measure.value),
            unit: shown(&measure.unit),
            details: details
                .into_iter()
                .map(|detail| shown(detail))
                .filter(|detail| !detail.is_empty())
                .collect(),
            chip: measure.chip.as_ref().map(ChipView::new),
        }
    }
}

impl ChipView {
    fn new(chip: &Chip) -> Self {
        Self {
            tone: chip.tone,
            glyph: match chip.tone {
                Tone::OnTrack => '●',
                Tone::AtRisk => '◆',
                Tone::OffTrack => '■',
                Tone::Done => '✓',
                Tone::None => '○',
            },
            word: shown(&chip.word),
        }
    }
}

impl BarsView {
    fn new(bars: &Bars) -> Self {
        Self {
            title: shown(&bars.title),
            note: shown(&bars.note),
            bars: bars.bars.iter().map(BarView::new).collect(),
        }
    }
}

impl BarView {
    fn new(bar: &Bar) -> Self {
        let filled = bar.percent.map_or(0, whole_percent);
        Self {
            name: shown(&bar.name),
            detail: shown(&bar.detail),
            text: shown(&bar.text),
            filled: (filled > 0).then_some(filled),
            rest: (filled < 100).then_some(100 - filled),
        }
    }
}

/// A share in whole per cent, for the width of a cell; what is more than nothing shows at least a sliver.
fn whole_percent(percent: f64) -> u32 {
    (0..=100)
        .rev()
        .find(|whole| percent >= f64::from(*whole) - 0.5)
        .filter(|_| percent > 0.0)
        .map_or(0, |whole| whole.max(1))
}

impl PointsView {
    fn new(points: &Points) -> Self {
        Self {
            title: shown(&points.title),
            points: points.points.iter().map(|(lead, text)| Pair::new(lead, text)).collect(),
            link: points.link.as_ref().map(LinkView::new),
        }
    }
}

impl DaysView {
    fn new(days: &Days) -> Self {
        Self {
            title: shown(&days.title),
            days: days.days.iter().map(|(day, what)| Pair::new(day, what)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_that_is_not_nothing_shows() {
        for (percent, wide) in [
            (0.0, 0),
            (0.2, 1),
            (57.6, 58),
            (99.6, 100),
            (140.0, 100),
            (-3.0, 0),
            (f64::NAN, 0),
        ] {
            assert_eq!(whole_percent(percent), wide, "{percent}");
        }
    }

    #[test]
    fn names_and_languages_are_harmless() {
        assert_eq!(safe_name("../A b\r\n"), "---a-b--");
        assert_eq!(tag("de-CH"), "de-CH");
        assert_eq!(tag("en\" onload=\"x"), "en");
        assert_eq!(escaped("a&b?c@d.example"), "a%26b%3Fc@d.example");
    }
}
