//! What the scores rest on.

use super::super::analysis::Standing;
use super::super::model::Assessment;
use crate::playbook::section::{Block, Cell, Line, ListEntry, Row, Table, TableColumn};
use crate::vocabulary::date::short_date;
use crate::vocabulary::id::EvidenceId;
use crate::vocabulary::value::Answer;

pub(super) fn evidence_part(assessment: &Assessment, standing: &Standing<'_>) -> Vec<Block> {
    let scores = score_table(assessment, standing);
    if assessment.evidence.is_empty() && scores.is_none() {
        return Vec::new();
    }
    let entries = assessment.evidence.iter().map(|(_, evidence)| {
        let kind = evidence.kind.as_ref().map_or("evidence", |kind| kind.value.word());
        let mut text = evidence.title.value.clone();
        if let Some(finding) = &evidence.finding {
            text = format!("{text}: {}", finding.value);
        }
        let from = [
            evidence.source.as_ref().map(|source| source.value.clone()),
            evidence.date.as_ref().map(|date| short_date(date.value)),
        ];
        let from: Vec<String> = from.into_iter().flatten().collect();
        if !from.is_empty() {
            text = format!("{text} ({})", from.join(", "));
        }
        ListEntry {
            lead: crate::vocabulary::text::capitalised(kind).into(),
            text: text.into(),
        }
    });
    let list: Vec<ListEntry> = entries.collect();
    let list = (!list.is_empty()).then_some(Block::List(list));
    let heading = Block::heading("evidence", "What the scores rest on");
    std::iter::once(heading).chain(scores).chain(list).collect()
}

/// How sure each score is, and the interviews and evidence behind it.
fn score_table(assessment: &Assessment, standing: &Standing<'_>) -> Option<Block> {
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
                .map(|confidence| confidence.value.word());
            let note = details
                .and_then(|details| details.note.as_ref())
                .map(|note| note.value.clone());
            if rests_on.is_empty() && sure.is_none() && note.is_none() {
                return None;
            }
            let mut links = Line::new();
            for (place, id) in rests_on.iter().enumerate() {
                links = if place > 0 { links.text(", ") } else { links };
                links = match (assessment.interviews.get(id), assessment.evidence.get(id)) {
                    (Some(interview), _) if interview.quote.is_some() => links.link(*id, &format!("assessment#{id}")),
                    (_, Some(evidence)) => links.text(evidence.title.value.clone()),
                    _ => links.text(*id),
                };
            }
            Some(Row {
                id: None,
                cells: vec![
                    Cell::from(known.dimension.title.value.clone()),
                    Cell::from(sure.unwrap_or("not said")),
                    Cell::Line(links),
                    Cell::from(note.unwrap_or_default()),
                ],
                highlight: false,
            })
        })
        .collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: "How sure the newest scores are".to_owned(),
            columns: TableColumn::words(&["Dimension", "Confidence", "Rests on", "Remark"]),
            rows,
            total: None,
            stack: true,
        })
    })
}
