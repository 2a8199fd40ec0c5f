//! A letter as its template of plain text sees it: lines that are short enough, and every number of the HTML.

use serde::Serialize;

use super::letter::{Bar, Bars, Days, Letter, Measure, Measures, Part, Picture, Points, Story, WebLink};
use super::view::heading;
use super::words::{LINE, aligned, clean, numbers, quoted, shown, web_address, wrapped};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// Before quotations and rows of numbers.
const INDENT: &str = "    ";
/// The longest day that stands before what happens on it, in characters.
const LONGEST_DAY: usize = 16;
/// Before a point of a list.
const POINT: &str = "* ";

/// A letter in lines.
#[derive(Serialize)]
pub(super) struct TextView {
    masthead: String,
    /// Of which month it is, and to which day its figures reach.
    dated: String,
    preheader: String,
    /// The heading of a letter that no story leads.
    heading: String,
    parts: Vec<TextPart>,
    contact: String,
    foot: Vec<String>,
    more: String,
}

/// A part: its title, a rule of the same length, and what stands below, with an empty line between each.
#[derive(Serialize)]
struct TextPart {
    title: String,
    rule: String,
    blocks: Vec<String>,
}

impl TextView {
    pub(super) fn new(letter: &Letter, language: &Language) -> Self {
        let dated = language
            .message("newsletter-figures-as-of")
            .text("month", letter.when.as_str())
            .text("day", letter.as_of.as_str());
        Self {
            masthead: wrapped(&letter.masthead.to_uppercase(), ""),
            dated: wrapped(&capitalised(&dated.string()), ""),
            preheader: wrapped(&letter.preheader, ""),
            heading: heading(letter).map_or_else(String::new, |heading| wrapped(heading, "")),
            parts: letter.parts.iter().map(|part| TextPart::new(part, language)).collect(),
            contact: letter.contact.as_ref().map_or_else(String::new, |contact| {
                let name = contact.name.as_deref().map(clean).unwrap_or_default();
                if name.is_empty() {
                    return wrapped(&contact.address, "");
                }
                wrapped(&named(language, &name, &contact.address), "")
            }),
            foot: letter.foot.iter().map(|sentence| wrapped(sentence, "")).collect(),
            more: letter
                .more
                .as_ref()
                .map(|more| link(language, more))
                .unwrap_or_default(),
        }
    }
}

impl TextPart {
    fn new(part: &Part, language: &Language) -> Self {
        let (title, blocks) = match part {
            Part::Story(story) => (&story.title, of_story(language, story)),
            Part::Measures(measures) => (&measures.title, of_measures(language, measures)),
            Part::Bars(bars) => (&bars.title, of_bars(language, bars)),
            Part::Points(points) => (&points.title, of_points(language, points)),
            Part::Days(days) => (&days.title, of_days(language, days)),
        };
        let title = wrapped(&title.to_uppercase(), "");
        let longest = title.lines().map(|line| line.chars().count()).max();
        Self {
            rule: "-".repeat(longest.unwrap_or(0).min(LINE)),
            title,
            blocks: blocks.into_iter().filter(|block| !block.trim().is_empty()).collect(),
        }
    }
}

/// The words of a link and its address below them, so that no line breaks it.
fn link(language: &Language, link: &WebLink) -> String {
    match web_address(&link.address) {
        Some(address) => {
            let words = language.message("newsletter-link").text("words", link.text.as_str());
            format!("{}\n{address}", wrapped(&words.string(), ""))
        }
        None => wrapped(&link.text, ""),
    }
}

/// `Northmere PMO: pmo@northmere.example`
fn named(language: &Language, name: &str, words: &str) -> String {
    let named = language.message("newsletter-named").text("name", name);
    named.text("words", words).string()
}

fn of_story(language: &Language, story: &Story) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut paragraphs = story
        .paragraphs
        .iter()
        .map(|(lead, text)| wrapped(&format!("{} {text}", lead.as_deref().unwrap_or_default()), ""));
    // In the same order as in the mail: the first paragraph, the chart, and what remains.
    blocks.extend(paragraphs.next());
    blocks.extend(story.picture.iter().flat_map(|picture| of_picture(language, picture)));
    blocks.extend(paragraphs);
    if let Some((words, who)) = &story.quote {
        blocks.push(format!(
            "{}\n{}",
            wrapped(&quoted(words, language), INDENT),
            wrapped(who, INDENT)
        ));
    }
    blocks.extend(story.link.as_ref().map(|story| link(language, story)));
    blocks
}

fn of_picture(language: &Language, picture: &Picture) -> Vec<String> {
    let head = [&picture.title, &picture.subtitle].map(|text| wrapped(text, ""));
    let head = head.iter().filter(|line| !line.is_empty()).cloned();
    let head = head.collect::<Vec<_>>().join("\n");
    let rows = aligned(language, &picture.rows, INDENT);
    // The words for who does not see the picture repeat its rows, unless they say more.
    let said = numbers(&shown(&format!("{head}\n{rows}")));
    let repeats = !picture.rows.is_empty() && numbers(&shown(&picture.alternative)).is_subset(&said);
    let alternative = if repeats {
        String::new()
    } else {
        wrapped(&picture.alternative, "")
    };
    vec![head, rows, alternative]
}

fn of_measures(language: &Language, measures: &Measures) -> Vec<String> {
    let lines = measures.measures.iter();
    let lines: Vec<String> = lines.map(|measure| of_measure(language, measure)).collect();
    vec![wrapped(&measures.note, ""), lines.join("\n")]
}

/// `* Milestones on time: 81 %. Target 85 %; ▲ 2 points, better; at risk.`
fn of_measure(language: &Language, measure: &Measure) -> String {
    let value = clean(&format!("{} {}", measure.value, measure.unit));
    let chip = measure.chip.as_ref().map(|chip| clean(&chip.word));
    let details = [clean(&measure.target), clean(&measure.change), chip.unwrap_or_default()];
    let details: Vec<&str> = details
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    let separator = if details.is_empty() { "" } else { ". " };
    let details = details.into_iter().map(str::to_owned).reduce(|before, next| {
        let both = language.message("newsletter-details").text("before", before);
        both.text("next", next).string()
    });
    let details = details.unwrap_or_default();
    let words = format!("{value}{separator}{details}");
    wrapped(&named(language, &measure.name, &words), POINT)
}

fn of_bars(language: &Language, bars: &Bars) -> Vec<String> {
    let name = |bar: &Bar| match clean(&bar.detail) {
        detail if detail.is_empty() => bar.name.clone(),
        detail => format!("{}, {detail}", bar.name),
    };
    let rows: Vec<(String, String)> = bars.bars.iter().map(|bar| (name(bar), bar.text.clone())).collect();
    vec![wrapped(&bars.note, ""), aligned(language, &rows, INDENT)]
}

fn of_points(language: &Language, points: &Points) -> Vec<String> {
    let lines = points.points.iter();
    let lines: Vec<String> = lines
        .map(|(lead, text)| wrapped(&format!("{lead} {text}"), POINT))
        .collect();
    let mut blocks = vec![lines.join("\n")];
    blocks.extend(points.link.as_ref().map(|all| link(language, all)));
    blocks
}

fn of_days(language: &Language, days: &Days) -> Vec<String> {
    let length = |day: &str| clean(day).chars().count();
    let short = days
        .days
        .iter()
        .map(|(day, _)| length(day))
        .filter(|length| *length <= LONGEST_DAY);
    let widest = short.max().unwrap_or(0);
    let line = |(day, what): &(String, String)| {
        let day = clean(day);
        if length(&day) > LONGEST_DAY {
            wrapped(&named(language, &day, what), "")
        } else {
            wrapped(what, &format!("{day:widest$}  "))
        }
    };
    vec![days.days.iter().map(line).collect::<Vec<_>>().join("\n")]
}
