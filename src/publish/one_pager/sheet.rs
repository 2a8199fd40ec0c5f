//! The sheet from top to bottom.

use jiff::civil::Date;

use super::room::{self, too_long};
use super::seen::Seen;
use super::view::{AskView, FontsView, LogoView, SheetView, ThreatView, WordsView};
use super::{going, standing};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::{AskedHighlight, Block, Highlight, Line, ThreatHighlight};
use crate::publish::papers::Context;
use crate::publish::{fonts, rules, site};
use crate::source::markdown;
use crate::theme::Html;
use crate::theme::paper::data_address;

/// The accent of a playbook that names none.
const ACCENT: &str = "#0b4f8a";

/// What stands around the content, beside what sections say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    title: String,
    /// The language of the words around the content, and how numbers are written.
    language: std::sync::Arc<crate::vocabulary::language::Language>,
    as_of: Option<Date>,
    confidentiality: Option<String>,
    /// The full address of the home page.
    address: Option<String>,
    /// The accent on light grounds.
    accent: String,
    /// The logo as an address that holds it, with what it says.
    logo: Option<(Html, String)>,
}

impl Head {
    pub(super) fn of(context: Context<'_>) -> Self {
        let playbook = context.playbook;
        Self {
            title: playbook.settings.title().to_owned(),
            as_of: (playbook.as_of != crate::playbook::EPOCH).then_some(playbook.as_of),
            confidentiality: site::confidentiality(playbook),
            address: context.address("overview"),
            accent: accent(playbook),
            logo: logo(context),
            language: std::sync::Arc::clone(&playbook.language),
        }
    }
}

/// The colour of bands and marks.
fn accent(playbook: &Playbook) -> String {
    let accent = playbook.settings.accent();
    accent.map_or_else(|| ACCENT.to_owned(), |accent| accent.light.hex())
}

/// The sheet needs no other file, so it holds the logo.
fn logo(context: Context<'_>) -> Option<(Html, String)> {
    let settings = &context.playbook.settings;
    let logo = settings.logo(context.source)?;
    let (_, bytes) = context.source.attachments().find(|(path, _)| *path == logo.path)?;
    let is_drawing = logo.path.to_ascii_lowercase().ends_with(".svg");
    let kind = if is_drawing { "image/svg+xml" } else { "image/png" };
    let says = settings.organisation.as_ref();
    let says = says.map_or_else(|| settings.title().to_owned(), |name| name.value.clone());
    Some((data_address(kind, bytes), says))
}

/// Everything on the sheet, and findings about what has no room.
pub(super) fn view(seen: &Seen<'_>, head: &Head, findings: &mut Report) -> SheetView {
    let mut sheet = SheetView {
        language: head.language.tag().to_owned(),
        right_to_left: head.language.is_right_to_left(),
        playbook: head.title.clone(),
        as_of: head.as_of.map(|day| head.language.long_date(day)),
        charter: seen
            .section("charter")
            .and(seen.figure("charter.version"))
            .map(|figure| figure.text.clone()),
        confidentiality: head.confidentiality.clone(),
        owner: seen
            .section("overview")
            .and_then(|overview| overview.stewardship.owner.clone()),
        address: head.address.clone(),
        accent: head.accent.clone(),
        logo: head.logo.as_ref().map(|(address, says)| LogoView {
            address: address.clone(),
            says: says.clone(),
        }),
        fonts: FontsView {
            regular: data_address("font/woff2", fonts::INTER_REGULAR_WEB),
            semibold: data_address("font/woff2", fonts::INTER_SEMIBOLD_WEB),
        },
        steps: standing::steps(seen),
        charts: going::charts(seen),
        ..SheetView::default()
    };
    headline(seen, &mut sheet, findings);
    asks(seen, &mut sheet, findings);
    let room = room::measures(&sheet.asks);
    sheet.measures = standing::measures(seen, room);
    sheet.long_words = sheet.measures.as_ref().is_some_and(room::are_long);
    sheet.facts = standing::facts(seen);
    if sheet.measures.is_some() {
        sheet.facts.truncate(room::facts(room));
    }
    threats(seen, &mut sheet, findings);
    sheet.sources = sources(seen);
    sheet
}

/// The author's headline; without one, the title of the overview with its answer below.
fn headline(seen: &Seen<'_>, sheet: &mut SheetView, findings: &mut Report) {
    let Some(overview) = seen.section("overview") else {
        sheet.headline.clone_from(&sheet.playbook);
        return;
    };
    let mut headlines = overview.highlights.iter().filter_map(|highlight| match highlight {
        Highlight::Headline(headline) => Some(headline),
        _ => None,
    });
    if let Some(headline) = headlines.next() {
        sheet.headline = seen.words(&headline.line);
        if let Some(fault) = too_long(
            &rules::LONG_HEADLINE,
            "the headline",
            &sheet.headline,
            room::HEADLINE,
            headline.span,
        ) {
            findings.push(fault);
        }
    } else {
        sheet.headline.clone_from(&overview.title);
        sheet.lead = seen.words(&overview.answer);
    }
}

fn asks(seen: &Seen<'_>, sheet: &mut SheetView, findings: &mut Report) {
    let asked = seen
        .highlights("overview")
        .iter()
        .filter_map(|highlight| match highlight {
            Highlight::Asked(asked) if !seen.hides(&asked.id) => Some(&**asked),
            _ => None,
        });
    let all: Vec<&AskedHighlight> = asked.collect();
    if all.is_empty() {
        sheet.no_asks = no_asks(seen).unwrap_or_default();
        return;
    }
    let mut first = all.clone();
    first.sort_by_key(|asked| asked.by);
    first.truncate(room::ASKS);
    if all.len() > first.len() {
        sheet.asks_of = Some(
            seen.language()
                .message("papers-asks-of")
                .count("shown", first.len())
                .count("all", all.len())
                .string(),
        );
        if let Some(more) = all.get(room::ASKS) {
            let message = format!(
                "{} decisions are asked for; the one-pager has room for {}",
                all.len(),
                room::ASKS
            );
            findings.push(rules::TOO_MANY_ASKS.at(more.title.span, message));
        }
    }
    sheet.asks = {
        let reason = room::reason(first.len());
        first
            .into_iter()
            .map(|asked| ask(seen, asked, reason, findings))
            .collect()
    };
}

fn ask(seen: &Seen<'_>, asked: &AskedHighlight, room_for_reason: Option<usize>, findings: &mut Report) -> AskView {
    let title = &asked.title;
    if let Some(fault) = too_long(&rules::LONG_ASK, "the decision", &title.text, room::ASK, title.span) {
        findings.push(fault);
    }
    let mut reason = String::new();
    if let Some(((line, span), limit)) = asked.reason.as_ref().zip(room_for_reason) {
        let words = seen.words(line);
        match too_long(&rules::LONG_REASON, "the reason", &words, limit, *span) {
            Some(fault) => findings.push(fault),
            None => reason = words,
        }
    }
    let language = seen.language();
    let when = match &asked.who {
        Some(who) => Line::of(language, "papers-who-by").text("who", who.as_str()),
        None => Line::of(language, "papers-by"),
    };
    let when = when.long_date("day", asked.by).line();
    AskView {
        title: title.text.clone(),
        who: asked.who.clone(),
        by: language.long_date(asked.by),
        when: when.0.iter().filter_map(WordsView::of).collect(),
        reason,
    }
}

/// What the home page says where it asks for no decision.
fn no_asks(seen: &Seen<'_>) -> Option<String> {
    let mut blocks = seen.blocks("overview").iter();
    blocks.find(|block| matches!(block, Block::Heading(heading) if heading.id == "decide"))?;
    match blocks.next()? {
        Block::Paragraph(line) => Some(seen.words(line)),
        _ => None,
    }
}

fn threats(seen: &Seen<'_>, sheet: &mut SheetView, findings: &mut Report) {
    let threats = seen.highlights("risks").iter().filter_map(|highlight| match highlight {
        Highlight::Threat(threat) if !seen.hides(&threat.id) => Some(&**threat),
        _ => None,
    });
    let threats: Vec<&ThreatHighlight> = threats.collect();
    let shown = threats.iter().take(room::THREATS);
    sheet.threats = shown.map(|threat| self::threat(seen, threat, findings)).collect();
    let count = match sheet.threats.len() {
        0 => return,
        1 => "one",
        2 => "two",
        _ => "three",
    };
    let language = seen.language();
    sheet.threats_title = language.message("papers-threats").text("count", count).string();
    sheet.threats_of = if threats.len() > sheet.threats.len() {
        let message = language.message("papers-threats-of");
        message.count("threats", threats.len()).string()
    } else {
        language.say("papers-threats-score")
    };
}

fn threat(seen: &Seen<'_>, threat: &ThreatHighlight, findings: &mut Report) -> ThreatView {
    let title = &threat.title;
    if let Some(fault) = too_long(&rules::LONG_THREAT, "the risk", &title.text, room::THREAT, title.span) {
        findings.push(fault);
    }
    let mut response = String::new();
    if let Some(words) = &threat.response {
        let plain = markdown::plain(&words.text);
        match too_long(
            &rules::LONG_RESPONSE,
            "the response",
            &plain,
            room::RESPONSE,
            words.span,
        ) {
            Some(fault) => findings.push(fault),
            None => response = plain,
        }
    }
    let text = |key: &String| seen.figure(key).map(|figure| figure.text.clone());
    ThreatView {
        id: threat.id.clone(),
        title: title.text.clone(),
        score: text(&threat.score).unwrap_or_else(|| seen.language().say("papers-not-known")),
        levels: threat.levels.clone(),
        response,
        residual: threat.residual.as_ref().and_then(text),
        exposure: threat.exposure.as_ref().and_then(text),
        owner: threat.owner.clone(),
    }
}

/// `Sources: assessment, metrics, roadmap, business case and risks.`
fn sources(seen: &Seen<'_>) -> String {
    let language = seen.language();
    let used = seen.sections().into_iter().filter(|section| section.key != "overview");
    let names: Vec<String> = used
        .map(|section| language.term("papers-source", &section.key))
        .collect();
    if names.is_empty() {
        return String::new();
    }
    let sources = language.message("papers-sources");
    sources.text("sources", language.list(&names)).string()
}
