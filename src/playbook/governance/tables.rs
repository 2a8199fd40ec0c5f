//! Tables of governance that more than one page shows: roles, boards, rights to decide.

use super::model::{Board, DecisionRight, Governance, Role};
use super::structure::in_pmo;
use super::words::{holder_text, who_line, who_lines};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row, titles};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

/// The roles of the PMO with their duties and who holds them, for another page than their own.
#[must_use]
pub fn role_blocks(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let governance = playbook.governance.as_ref();
    governance
        .and_then(|governance| role_table(playbook, governance, figures, true, false))
        .into_iter()
        .collect()
}

/// The boards with chair, members and rhythm, for another page than their own.
#[must_use]
pub fn board_blocks(playbook: &Playbook) -> Vec<Block> {
    let governance = playbook.governance.as_ref();
    governance
        .and_then(|governance| board_table(playbook, governance, false))
        .into_iter()
        .collect()
}

/// Who decides about what, and within what limit.
#[must_use]
pub fn decision_right_blocks(playbook: &Playbook) -> Vec<Block> {
    let governance = playbook.governance.as_ref();
    let table = governance.and_then(|governance| right_table(&playbook.language, governance));
    table.into_iter().collect()
}

/// The roles of the PMO team, or those outside it. On their own page each row can be linked to.
pub(super) fn role_table(
    playbook: &Playbook,
    governance: &Governance,
    figures: &Figures,
    team: bool,
    own_page: bool,
) -> Option<Block> {
    let roles: Vec<(&At<String>, &Role)> = governance
        .roles
        .iter()
        .filter(|(_, role)| in_pmo(role) == team)
        .collect();
    let columns = role_columns(&roles);
    let row = |(id, role): &(&At<String>, &Role)| {
        let cells = columns.iter().map(|(_, cell)| cell(playbook, figures, id, role));
        Row::new(own_page.then_some(id.value.as_str()), cells.collect())
    };
    let language = &playbook.language;
    let caption = language.say(if team {
        "governance-roles-caption"
    } else {
        "governance-others-caption"
    });
    let ids: Vec<&str> = columns.iter().map(|(title, _)| *title).collect();
    let titles = titles(language, &ids);
    let mut block = Block::table(caption, &titles, roles.iter().map(row).collect())?;
    if let (Block::Table(table), true) = (&mut block, team)
        && let Some(place) = ids.iter().position(|title| *title == FTE)
    {
        let cell = |index: usize| match index {
            0 => Cell::from(language.say("governance-together")),
            index if index == place => Cell::Line(Line::new().bare_figure(figures, "governance.fte")),
            _ => Cell::from(""),
        };
        table.total = Some(Row::new(None, (0..titles.len()).map(cell).collect()));
    }
    Some(block)
}

const FTE: &str = "governance-role-fte#";

type RoleCell = fn(&Playbook, &Figures, &At<String>, &Role) -> Cell;

/// The columns that some role has something to say in, each with the message of its title.
fn role_columns(roles: &[(&At<String>, &Role)]) -> Vec<(&'static str, RoleCell)> {
    let mut columns: Vec<(&'static str, RoleCell)> =
        vec![("governance-role", |_, _, _, role| Cell::from(role.title.value.clone()))];
    let mut add = |some: bool, title: &'static str, cell: RoleCell| {
        if some {
            columns.push((title, cell));
        }
    };
    let any = |has: fn(&Role) -> bool| roles.iter().any(|(_, role)| has(role));
    add(
        any(|role| role.fte.is_some()),
        FTE,
        |playbook, figures, id, role| match &role.fte {
            Some(Answer::Known(_)) => {
                let key = format!("governance.roles.{}.fte", id.value);
                Cell::Line(Line::new().bare_figure(figures, &key))
            }
            Some(open) => Cell::from(answer_text(playbook, open, |_| String::new())),
            None => Cell::from(playbook.language.say("governance-not-said")),
        },
    );
    add(true, "governance-held-by", |playbook, _, _, role| {
        Cell::from(holder_text(playbook, role))
    });
    add(
        any(|role| !role.duties.is_empty()),
        "governance-duties",
        |playbook, _, _, role| Cell::Line(joined(&playbook.language, &role.duties)),
    );
    add(
        any(|role| !role.authority.is_empty()),
        "governance-authority",
        |playbook, _, _, role| Cell::Line(joined(&playbook.language, &role.authority)),
    );
    add(
        any(|role| !role.skills.is_empty()),
        "governance-skills",
        |playbook, _, _, role| Cell::Line(joined(&playbook.language, &role.skills)),
    );
    columns
}

/// Several texts of the author, parted by semicolons; a dash where there are none.
pub(super) fn joined(language: &Language, texts: &[At<String>]) -> Line {
    let lines = texts.iter().map(|text| Line::new().markdown(text));
    let joined = lines.reduce(|before, next| {
        Line::of(language, "governance-list")
            .line_at("before", before)
            .line_at("next", next)
            .line()
    });
    joined.unwrap_or_else(|| "–".into())
}

pub(super) fn board_table(playbook: &Playbook, governance: &Governance, own_page: bool) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, board): (&At<String>, &Board)| {
        let chair = match &board.chair {
            Answer::Known(chair) => who_line(playbook, governance, chair, own_page),
            open => answer_text(playbook, open, |_| String::new()).into(),
        };
        let members = if board.members.is_empty() {
            Line::from(language.say("governance-not-said"))
        } else {
            who_lines(playbook, governance, &board.members, own_page)
        };
        let mut cells = vec![
            Cell::Line(Line::new().strong(board.title.value.clone())),
            Cell::Line(chair),
            Cell::Line(members),
            Cell::Line(rhythm(language, board)),
        ];
        if !own_page {
            cells.push(Cell::Line(rights(language, board)));
        }
        Row::new(own_page.then_some(id.value.as_str()), cells)
    };
    // On their own page the rights stand in a table of their own.
    let ids = [
        "governance-board",
        "governance-chair",
        "governance-members",
        "governance-meets",
        "governance-decides-about",
    ];
    let ids = ids.get(..if own_page { 4 } else { 5 }).unwrap_or_default();
    Block::table(
        language.say("governance-boards-caption"),
        &titles(language, ids),
        governance.boards.iter().map(row).collect(),
    )
}

/// `Monthly, next on 19 Nov 2026; three of five have to be there.`
fn rhythm(language: &Language, board: &Board) -> Line {
    let meets = match &board.meets {
        Some(meets) => Line::new().markdown(meets),
        None => language.say("governance-meets-not-said").into(),
    };
    match (&board.next, &board.quorum) {
        (None, None) => meets,
        (Some(next), None) => Line::of(language, "governance-meets-next")
            .line_at("meets", meets)
            .short_date("day", next.value)
            .line(),
        (None, Some(quorum)) => Line::of(language, "governance-meets-quorum")
            .line_at("meets", meets)
            .markdown("quorum", quorum)
            .line(),
        (Some(next), Some(quorum)) => Line::of(language, "governance-meets-next-quorum")
            .line_at("meets", meets)
            .short_date("day", next.value)
            .markdown("quorum", quorum)
            .line(),
    }
}

fn rights(language: &Language, board: &Board) -> Line {
    if board.decides.is_empty() {
        return language.say("governance-rights-not-said").into();
    }
    let mut line = Line::new();
    for (index, DecisionRight(right)) in board.decides.iter().enumerate() {
        if index > 0 {
            line = line.text(" ");
        }
        line = line.markdown(&right.topic);
        if let Some(limit) = &right.limit {
            line = line.text(" (").markdown(limit).text(")");
        }
        line = line.text(".");
    }
    line
}

/// So many boards fit side by side.
const SIDE_BY_SIDE: usize = 4;

/// Topics against boards, or a list where there are too many boards to stand side by side.
pub(super) fn right_table(language: &Language, governance: &Governance) -> Option<Block> {
    let boards: Vec<(&At<String>, &Board)> = governance
        .boards
        .iter()
        .filter(|(_, board)| !board.decides.is_empty())
        .collect();
    let topics = topics(&boards);
    let caption = language.say("governance-rights-caption");
    if boards.len() > SIDE_BY_SIDE {
        let rows = topics.iter().flat_map(|topic| {
            let boards = boards.iter();
            boards.filter_map(|(_, board)| {
                let right = right_about(board, topic)?;
                let cells = vec![
                    Cell::Line(Line::new().markdown(topic)),
                    Cell::from(board.title.value.clone()),
                    Cell::Line(limit(language, governance, right)),
                ];
                Some(Row::new(None, cells))
            })
        });
        let ids = ["governance-topic", "governance-board", "governance-decides"];
        return Block::table(caption, &titles(language, &ids), rows.collect());
    }
    let row = |topic: &&At<String>| {
        let cells = boards.iter().map(|(_, board)| match right_about(board, topic) {
            Some(right) => Cell::Line(limit(language, governance, right)),
            None => Cell::from("–"),
        });
        let topic = Cell::Line(Line::new().markdown(topic));
        Row::new(None, std::iter::once(topic).chain(cells).collect())
    };
    let titles = boards.iter().map(|(_, board)| board.title.value.clone());
    let titles: Vec<String> = std::iter::once(language.say("governance-topic"))
        .chain(titles)
        .collect();
    Block::table(caption, &titles, topics.iter().map(row).collect())
}

fn same_topic(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Every topic once, in the order in which it is written first.
fn topics<'a>(boards: &[(&'a At<String>, &'a Board)]) -> Vec<&'a At<String>> {
    let mut topics: Vec<&At<String>> = Vec::new();
    for right in boards.iter().flat_map(|(_, board)| &board.decides) {
        let topic = &right.0.topic;
        if !topics.iter().any(|known| same_topic(&known.value, &topic.value)) {
            topics.push(topic);
        }
    }
    topics
}

fn right_about<'a>(board: &'a Board, topic: &At<String>) -> Option<&'a DecisionRight> {
    let mut rights = board.decides.iter();
    rights.find(|right| same_topic(&right.0.topic.value, &topic.value))
}

/// `within ±10 %; beyond that the Portfolio board`, or `Decides` where there is no limit.
fn limit(language: &Language, governance: &Governance, right: &DecisionRight) -> Line {
    let line = match &right.0.limit {
        Some(limit) => Line::new().markdown(limit),
        None => language.say("governance-decides").into(),
    };
    let beyond = right.0.beyond.as_ref();
    match beyond.and_then(|beyond| governance.boards.get(beyond.as_str())) {
        Some(above) => Line::of(language, "governance-limit-beyond")
            .line_at("limit", line)
            .text("board", &above.title.value)
            .line(),
        None => line,
    }
}
