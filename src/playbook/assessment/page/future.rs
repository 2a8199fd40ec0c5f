//! What hurts, how it will be, and how the PMO starts.

use super::super::check::dimension_of;
use super::super::model::Assessment;
use crate::playbook::Playbook;
use crate::playbook::foundation::not_known;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Tone};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

pub(super) fn challenge_part(language: &Language, assessment: &Assessment) -> Vec<Block> {
    let mut challenges: Vec<_> = assessment.challenges.iter().collect();
    challenges.sort_by_key(|(_, challenge)| {
        std::cmp::Reverse(challenge.severity.known().map_or(0, |severity| severity.value))
    });
    let rows = challenges.into_iter().map(|(id, challenge)| {
        let dimension = challenge
            .dimension
            .as_ref()
            .and_then(|dimension| assessment.dimensions.get(dimension.as_str()));
        let cells = vec![
            Cell::from(challenge.title.value.clone()),
            match challenge.severity.known() {
                Some(severity) => Cell::Severity {
                    level: severity.value,
                    of: 5,
                },
                None => Cell::from(not_known(language)),
            },
            Cell::from(dimension.map_or_else(String::new, |dimension| dimension.title.value.clone())),
            Cell::from(id.value.clone()),
        ];
        Row::new(Some(&id.value), cells)
    });
    let titles = [
        "assessment-challenge",
        "assessment-severity",
        "assessment-dimension",
        "assessment-id",
    ];
    let caption = language.message("assessment-challenges-caption");
    let caption = caption.count("challenges", assessment.challenges.len()).string();
    let table = Block::table_in(language, caption, &titles, rows.collect());
    under("challenges", language.say("assessment-challenges"), table)
}

pub(super) fn future_part(playbook: &Playbook, assessment: &Assessment) -> Vec<Block> {
    let language = &playbook.language;
    let rows = assessment.gaps.iter().map(|(id, gap)| {
        let dimension = dimension_of(assessment, gap).and_then(|id| assessment.dimensions.get(id));
        let services = gap.services.iter().map(crate::vocabulary::id::ServiceId::as_str);
        let state = match &gap.closed_on {
            Some(date) => {
                let closed = language.message("assessment-closed-on").short_date("day", date.value);
                Cell::Chip(Chip::new(Tone::Done, closed.string()))
            }
            None => Cell::Chip(Chip::new(Tone::None, language.say("assessment-open"))),
        };
        Row {
            id: Some(id.value.clone()),
            cells: vec![
                Cell::from(id.value.clone()),
                Cell::from(dimension.map_or_else(String::new, |dimension| dimension.title.value.clone())),
                Cell::from(gap.now.value.clone()),
                Cell::from(gap.then.value.clone()),
                Cell::Line(playbook.links_to(Kind::Service, services)),
                Cell::from(gap.shared.owner_id().map_or_else(
                    || language.say("assessment-nobody-yet"),
                    |owner| playbook.role_of(owner),
                )),
                state,
            ],
            highlight: false,
        }
    });
    let titles = [
        "assessment-gap",
        "assessment-dimension",
        "assessment-current-state",
        "assessment-future-state",
        "assessment-closed-by",
        "assessment-owner",
        "assessment-state",
    ];
    let caption = language.message("assessment-future-caption");
    let caption = caption.count("gaps", assessment.gaps.len()).string();
    let about = Block::paragraph(language.say("assessment-future-about"));
    let table = Block::table_in(language, caption, &titles, rows.collect());
    let blocks = table.into_iter().flat_map(|table| [about.clone(), table]);
    under("future", language.say("assessment-future"), blocks)
}

/// Blocks under a heading; nothing at all when there are none.
fn under(id: &str, title: String, blocks: impl IntoIterator<Item = Block>) -> Vec<Block> {
    let mut blocks = blocks.into_iter().peekable();
    let heading = blocks.peek().is_some().then(|| Block::heading(id, title));
    heading.into_iter().chain(blocks).collect()
}

pub(super) fn start_part(language: &Language, assessment: &Assessment) -> Vec<Block> {
    let Some(start) = &assessment.start else {
        return Vec::new();
    };
    let mut title = capitalised(&start.choice.value.word_in(language));
    if let Some(date) = &start.date {
        let decided = language.message("assessment-start-decided").text("start", title);
        title = decided.long_date("day", date.value).string();
    }
    let text = match &start.decision {
        Some(decision) => Line::of(language, "assessment-start-decision")
            .markdown("reason", &start.reason.0)
            .text("decision", decision.as_str())
            .line(),
        None => Line::new().markdown(&start.reason.0),
    };
    vec![
        Block::heading("start", language.say("assessment-start")),
        Block::Note(Note {
            title,
            text,
            warning: false,
        }),
    ]
}
