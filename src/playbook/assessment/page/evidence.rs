//! What the scores rest on.

use super::super::analysis::Standing;
use super::super::model::{Assessment, Evidence};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, ListEntry, Row};
use crate::vocabulary::id::EvidenceId;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::Answer;

pub(super) fn evidence_part(playbook: &Playbook, assessment: &Assessment, standing: &Standing<'_>) -> Vec<Block> {
    let language = &playbook.language;
    let scores = score_table(language, assessment, standing);
    if assessment.evidence.is_empty() && scores.is_none() {
        return Vec::new();
    }
    let entries = assessment.evidence.iter().map(|(_, evidence)| {
        let kind = evidence.kind.as_ref().map_or_else(
            || language.say("assessment-evidence-of-no-kind"),
            |kind| kind.value.word_in(language),
        );
        ListEntry {
            lead: capitalised(&kind).into(),
            text: in_words(language, evidence).into(),
        }
    });
    let list: Vec<ListEntry> = entries.collect();
    let list = (!list.is_empty()).then_some(Block::List(list));
    let heading = Block::heading("evidence", language.say("assessment-evidence"));
    std::iter::once(heading).chain(scores).chain(list).collect()
}

/// `Project register: 12 of 34 projects have no owner (PMO, 5 Feb 2025)`.
fn in_words(language: &Language, evidence: &Evidence) -> String {
    let mut text = evidence.title.value.clone();
    if let Some(finding) = &evidence.finding {
        let both = language.message("assessment-evidence-finding").text("evidence", text);
        text = both.text("finding", &finding.value).string();
    }
    let source = evidence.source.as_ref().map(|source| source.value.clone());
    let day = evidence.date.as_ref().map(|date| language.short_date(date.value));
    let from = match (source, day) {
        (Some(source), Some(day)) => {
            let both = language.message("assessment-evidence-source-and-day");
            both.text("source", source).text("day", day).string()
        }
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => return text,
    };
    let both = language.message("assessment-evidence-from").text("evidence", text);
    both.text("from", from).string()
}

/// How sure each score is, and the interviews and evidence behind it.
fn score_table(language: &Language, assessment: &Assessment, standing: &Standing<'_>) -> Option<Block> {
    let rows: Vec<Row> = standing
        .dimensions
        .iter()
        .filter_map(|known| {
            let score = standing
                .newest_cycle
                .and_then(|cycle| known.dimension.scores.get(cycle))
                .and_then(Answer::known);
            let details = score.map(|score| &score.0);
            let mut rests_on: Vec<&str> = known.dimension.evidence.iter().map(EvidenceId::as_str).collect();
            rests_on.extend(
                details
                    .iter()
                    .flat_map(|details| &details.evidence)
                    .map(EvidenceId::as_str),
            );
            rests_on.sort_unstable();
            rests_on.dedup();
            let sure = details
                .and_then(|details| details.confidence.as_ref())
                .map(|confidence| confidence.value.word_in(language));
            let note = details
                .and_then(|details| details.note.as_ref())
                .map(|note| note.value.clone());
            if rests_on.is_empty() && sure.is_none() && note.is_none() {
                return None;
            }
            let links = rests_on.iter().map(
                |id| match (assessment.interviews.get(id), assessment.evidence.get(id)) {
                    (Some(interview), _) if interview.quote.is_some() => {
                        Line::new().link(*id, &format!("assessment#{id}"))
                    }
                    (_, Some(evidence)) => Line::from(evidence.title.value.clone()),
                    _ => Line::from(*id),
                },
            );
            let cells = vec![
                Cell::from(known.dimension.title.value.clone()),
                Cell::from(sure.unwrap_or_else(|| language.say("assessment-not-said"))),
                Cell::Line(Line::commas(language, links)),
                Cell::from(note.unwrap_or_default()),
            ];
            Some(Row::new(None, cells))
        })
        .collect();
    let titles = [
        "assessment-dimension",
        "assessment-confidence",
        "assessment-rests-on",
        "assessment-remark",
    ];
    Block::table_in(language, language.say("assessment-confidence-caption"), &titles, rows)
}
