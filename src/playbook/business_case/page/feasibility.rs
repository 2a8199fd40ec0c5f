//! The feasibility study: whether it could be done at all.

use crate::playbook::Playbook;
use crate::playbook::business_case::model::BusinessCase;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::value::Answer;

/// Each question with what was found and what was decided on it.
pub(super) fn part(playbook: &Playbook, case: &BusinessCase) -> Vec<Block> {
    let say = |id: &str| playbook.language.say(id);
    let rows = case.feasibility.iter().map(|(_, asked)| {
        let result = match &asked.result {
            Answer::Known(result) => Line::new().markdown(result),
            open => answer_text(playbook, open, |_| String::new()).into(),
        };
        let decision = asked.decision.as_ref();
        let decision = decision.map_or_else(
            || say("business-case-no-decision").into(),
            |words| Line::new().markdown(words),
        );
        let cells = vec![
            Cell::Line(Line::new().markdown(&asked.question)),
            Cell::Line(result),
            Cell::Line(decision),
            playbook.owner_cell(&asked.shared),
        ];
        Row::new(None, cells)
    });
    let titles = [
        "business-case-question",
        "business-case-found",
        "business-case-decided",
        "business-case-asked-by",
    ]
    .map(say);
    let titles = titles.each_ref().map(String::as_str);
    let table = Block::table(say("business-case-feasibility-caption"), &titles, rows.collect());
    let heading = Block::heading("feasibility", say("business-case-feasibility-heading"));
    table.into_iter().flat_map(|table| [heading.clone(), table]).collect()
}
