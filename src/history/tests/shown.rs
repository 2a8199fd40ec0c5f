//! What a reader sees of a redline: what other chapters fill in, names, the clean text, the summary.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use super::{charter, compared, fingerprint_of, holds, playbook, sample};
use crate::history::{WithFigures, clean_text};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, RedlineBlock, RedlineKind, RedlinePassage};
use crate::vocabulary::language::Language;

fn clean_text_of(playbook: &Playbook) -> Option<Block> {
    clean_text(WithFigures::new(playbook, &playbook.figures()))
}

fn block(block: Block) -> RedlineBlock {
    match block {
        Block::Redline(redline) => redline,
        other => panic!("{other:?}"),
    }
}

fn told(passages: &[RedlinePassage]) -> Vec<String> {
    let passage = |passage: &RedlinePassage| {
        let mut text = String::new();
        for run in passage.cells.iter().flatten() {
            if run.gap && !text.is_empty() {
                text.push(' ');
            }
            let (before, after) = match run.kind {
                RedlineKind::Same => ("", ""),
                RedlineKind::Deleted => ("[-", "-]"),
                RedlineKind::Inserted => ("{+", "+}"),
            };
            for part in [before, &run.text, after] {
                text.push_str(part);
            }
        }
        text.replace('\u{a0}', " ")
    };
    passages.iter().map(passage).collect()
}

/// What a clause of the redline says: what became of it, with the changes marked, clean.
fn clause(redline: &RedlineBlock, title: &str) -> (String, Vec<String>, Vec<String>) {
    let clause = redline.clauses.iter().find(|clause| clause.title.contains(title));
    let clause = clause.unwrap_or_else(|| panic!("no {title} in {redline:?}"));
    (clause.what.clone(), told(&clause.passages), told(&clause.clean))
}

fn from_sample(edits: &[(&str, &str, &str)]) -> RedlineBlock {
    block(compared(&sample(edits), &sample(&[])).block(&Language::english()))
}

#[test]
fn a_figure_that_moved_is_no_change_of_the_text_and_shows_its_new_value() {
    let (old, new) = (
        sample(&[("business-case.yaml", "discount_rate: 8 %", "discount_rate: 7 %")]),
        sample(&[]),
    );
    let redline = compared(&old, &new);
    assert!(redline.is_empty() && redline.changes().next().is_none());
    assert_eq!(fingerprint_of(&old), fingerprint_of(&new));
    let shown = block(redline.block(&Language::english()));
    let (what, marked, clean) = clause(&shown, "Budget");
    assert_eq!(what, "Words unchanged; what is filled in differs");
    assert!(
        marked[0].contains("a net present value of 613.4 kEUR and pays back after 2.42 years"),
        "{marked:?}"
    );
    assert_eq!(
        marked[1..],
        [
            "The budget, filled in from business-case.yaml",
            "Net present value: [-646.3 kEUR-] {+613.4 kEUR+}",
            "The other 9 lines of it stayed as they were.",
        ]
    );
    assert!(clean.contains(&"Net present value: 613.4 kEUR".to_owned()), "{clean:?}");
    assert_eq!(
        shown.summary,
        "Every word is the same. In one clause the words stayed, and what other files fill in differs."
    );
}

#[test]
fn a_figure_in_words_that_went_shows_the_value_it_had() {
    let sentence = "The approved option returns a net present value of {{ business-case.options.C.npv }}";
    let old = sample(&[
        ("business-case.yaml", "discount_rate: 8 %", "discount_rate: 7 %"),
        (
            "charter.md",
            sentence,
            &sentence.replace("options.C.npv", "preferred.npv"),
        ),
    ]);
    let redline = compared(&old, &sample(&[]));
    let (_, marked, _) = clause(&block(redline.block(&Language::english())), "Budget");
    assert!(marked[0].contains("of [-646.3 kEUR-] {+613.4 kEUR+} and"), "{marked:?}");
    let reasons: Vec<String> = redline
        .more_than_editorial()
        .iter()
        .map(|(_, reason)| reason.english())
        .collect();
    let [reason] = reasons.as_slice() else {
        panic!("{reasons:?}")
    };
    assert!(
        reason.starts_with("a quoted figure changed: Net present value of "),
        "{reason}"
    );
    assert!(reason.replace('\u{a0}', " ").ends_with("(613.4 kEUR)"), "{reason}");
}

#[test]
fn what_a_slot_places_is_told_with_what_differs_in_it() {
    let limit = "limit: within ±10 % of cost and four weeks";
    let redline = from_sample(&[
        ("governance.yaml", limit, "limit: within ±5 % of cost and four weeks"),
        (
            "charter.md",
            "Each decision belongs to exactly one board.",
            "Each decision belongs to one board.",
        ),
    ]);
    let (what, marked, _) = clause(&redline, "Governance");
    assert_eq!(what, "Changed, wording only");
    assert_eq!(
        marked[..4],
        [
            "Each decision belongs to {+exactly+} one board.",
            "The boards and what they decide, filled in from governance.yaml",
            "Project boards: change of a project: within [-±5 %-] {+±10 %+} of cost and four weeks; beyond that the \
         Portfolio board",
            "The other 22 lines of it stayed as they were.",
        ]
    );
    assert!(
        marked.contains(&"Nothing of it differs.".to_owned()),
        "the escalation: {marked:?}"
    );
    assert!(
        marked.contains(&"What it says there is not compared here.".to_owned()),
        "decisions: {marked:?}"
    );
    assert_eq!(redline.summary, "One clause changed, none added, none removed.");
}

#[test]
fn a_slot_that_came_or_went_is_told_as_it_was_placed() {
    let edits = [
        ("charter.md", "{{ escalation }}\n\n", ""),
        (
            "charter.md",
            "## Communication\n",
            "## Communication\n\n{{ services }}\n",
        ),
        ("services.yaml", "title: Template library", "title: Forms"),
    ];
    let redline = from_sample(&edits);
    let (_, marked, clean) = clause(&redline, "Governance");
    let at = marked
        .iter()
        .position(|line| line.starts_with("{+The steps"))
        .expect("the slot");
    assert_eq!(
        marked[at + 1],
        "{+Step 1 of the escalation: Project manager: Whatever moves neither cost nor dates nor benefits, within 2 \
         working days+}"
    );
    assert!(
        clean
            .iter()
            .any(|line| line.starts_with("Step 4 of the escalation: PMO steering group"))
    );
    let (_, marked, clean) = clause(&redline, "Communication");
    assert!(
        marked.contains(&"[-Service SV02: Forms-]".to_owned()),
        "as it was then: {marked:?}"
    );
    assert!(marked.contains(&"[-and 11 more-]".to_owned()), "{marked:?}");
    assert!(!clean.iter().any(|line| line.contains("Service")), "{clean:?}");
}

#[test]
fn an_entry_that_came_or_went_in_a_slot_that_stayed_is_told() {
    let redline = from_sample(&[("services.yaml", "  SV02:\n", "  SV92:\n")]);
    let (_, marked, _) = clause(&redline, "Services");
    for line in [
        "{+Service SV02: Template library+}",
        "[-Service SV92: Template library-]",
    ] {
        assert!(marked.contains(&line.to_owned()), "{line} in {marked:?}");
    }
}

#[test]
fn a_slot_within_a_sentence_places_nothing() {
    let text = block(clean_text_of(&charter("## A\n\nWe keep to {{ scope }} here.\n")).expect("a charter"));
    let (_, _, clean) = clause(&text, "A");
    assert_eq!(clean, ["We keep to {{ scope }} here."]);
}

#[test]
fn those_who_have_to_sign_are_named() {
    let signing = |ids: &str| sample(&[("charter.md", "signatories: [ceo, coo]", &format!("signatories: {ids}"))]);
    let now = sample(&[]);
    for (ids, expected) in [
        (
            "[ceo, cfo]",
            vec![
                "has to sign now: Tomas Reuvel, Chief Operating Officer",
                "no longer has to sign: Annika Dorn, Chief Financial Officer",
            ],
        ),
        ("[ceo]", vec!["has to sign now: Tomas Reuvel, Chief Operating Officer"]),
        ("[coo, ceo]", vec!["those who have to sign stand in another order"]),
    ] {
        let redline = compared(&signing(ids), &now);
        let reasons: Vec<String> = redline
            .more_than_editorial()
            .iter()
            .map(|(_, reason)| reason.english())
            .collect();
        assert_eq!(reasons, expected, "{ids}");
        let shown = block(redline.block(&Language::english()));
        assert_eq!(
            shown.summary,
            "Every word of the clauses is the same. Outside the clauses this changed: who has to sign."
        );
        let (_, _, clean) = clause(&shown, "Who has to sign");
        assert_eq!(
            clean,
            [
                "Dr Ilse Maring, Chief Executive",
                "Tomas Reuvel, Chief Operating Officer"
            ]
        );
    }
    // Another name for the same person is no change of the text.
    let renamed = sample(&[("foundation.yaml", "Tomas Reuvel", "Tom Reuvel")]);
    assert!(compared(&renamed, &now).is_empty());
}

#[test]
fn a_clean_text_holds_every_clause_and_no_placeholder() {
    let text = block(clean_text_of(&sample(&[])).expect("a charter"));
    assert!(!text.compared && text.summary.is_empty());
    let titles: Vec<&str> = text.clauses.iter().map(|clause| clause.title.as_str()).collect();
    assert_eq!(
        titles[..4],
        [
            "Title",
            "The charter in a sentence",
            "§1 Background and need",
            "§2 Purpose, mission, vision and values"
        ]
    );
    assert_eq!(titles[19..], ["§18 Versions", "How the charter may be changed"]);
    for clause in &text.clauses {
        assert!(
            !clause.clean.is_empty() && clause.passages.is_empty(),
            "{}",
            clause.title
        );
        for line in told(&clause.clean) {
            assert!(
                !line.contains("{{") && !line.contains("[-") && !line.contains("{+"),
                "{line}"
            );
        }
    }
    let (_, _, scope) = clause(&text, "Scope");
    assert!(scope.contains(&"In scope, regions: Central".to_owned()), "{scope:?}");
    let (_, _, sign_off) = clause(&text, "sign-off");
    assert_eq!(
        sign_off[1..],
        [
            "Dr Ilse Maring, Chief Executive",
            "Tomas Reuvel, Chief Operating Officer"
        ]
    );
    assert!(clean_text_of(&playbook(&[])).is_none());
}

#[test]
fn a_clean_text_has_what_the_page_adds_and_its_numbers() {
    let read = |body: &str| {
        let matter = "---\nversion: 1\nstate: draft\namendments: By the board.\nsignatories: [ceo]\n---\n";
        playbook(&[
            ("charter.md", &format!("{matter}{body}")),
            ("foundation.yaml", "customers:\n  - Everybody\n"),
        ])
    };
    let titles = |body: &str| -> Vec<String> {
        let text = block(clean_text_of(&read(body)).expect("a charter"));
        text.clauses.iter().map(|clause| clause.title.clone()).collect()
    };
    assert_eq!(
        titles("## Purpose\n\nA.\n\n## Risks\n\nB.\n"),
        [
            "§1 Purpose",
            "§2 Customers and stakeholders",
            "§3 Risks",
            "§4 Amendments",
            "§5 Approval and sign-off",
        ]
    );
    assert_eq!(titles("## 1 Purpose\n\nA.\n")[0], "1 Purpose");
    let (old, new) = (
        read("## Customers\n\n## Risks\n\nB.\n"),
        read("## Customers\n\n## Risks\n\nC.\n"),
    );
    let (_, _, customers) = clause(&block(clean_text_of(&old).expect("a charter")), "Customers");
    assert_eq!(
        customers,
        ["Whom the PMO works for, filled in from foundation.yaml", "Everybody"]
    );
    let redline = block(compared(&old, &new).block(&Language::english()));
    let titles: Vec<&str> = redline.clauses.iter().map(|clause| clause.title.as_str()).collect();
    assert_eq!(titles, ["§1 Customers", "§2 Risks"]);
}

#[test]
fn a_summary_is_plain_english() {
    let summary = |old: &str, new: &str| compared(&charter(old), &charter(new)).summary(&Language::english());
    let text = "## A\n\nThe board may act.\n\n## B\n\nIt says so at once.\n\n## C\n\nThat is all of it.\n";
    for (new, expected) in [
        (text.to_owned(), "Every word is the same."),
        (
            text.replace("may", "*may*"),
            "Every word is the same. In one clause only the layout differs.",
        ),
        (
            text.replace("may", "must"),
            "One clause changed, none added, none removed.",
        ),
        (
            format!("{text}\n## D\n\nNew.\n"),
            "No clause changed, one added, none removed.",
        ),
        (text.replace("## C", "## E"), "One clause renamed."),
        (
            text.replace("## C", "## E").replace("may", "must"),
            "One clause changed, none added, none removed, one renamed.",
        ),
    ] {
        assert_eq!(summary(text, &new), expected);
    }
    let moved = "## B\n\nIt says so at once.\n\n## A\n\nThe board may act.\n\n## C\n\nThat is all of it.\n";
    assert_eq!(summary(text, moved), "One clause moved.");
    let shown = block(compared(&charter(text), &charter(&text.replace("may", "*may*"))).block(&Language::english()));
    assert_eq!(shown.clauses[0].title, "§1 A (layout only)");
    assert!(
        shown
            .clauses
            .iter()
            .all(|clause| clause.what.is_empty() && clause.clean.is_empty())
    );
    let shown = block(compared(&charter(text), &charter(moved)).block(&Language::english()));
    assert!(
        shown
            .clauses
            .iter()
            .any(|clause| clause.what == "Moved, words unchanged"),
        "{shown:?}"
    );
}

/// An edit of one block of a text: which, what kind, and with what.
type Edit = (usize, u8, usize);

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut blocks: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
    for (place, kind, other) in edits {
        let place = place % blocks.len();
        let other = other % blocks.len();
        let words = |block: &str| -> Vec<String> { block.split(' ').map(str::to_owned).collect() };
        match kind {
            0 => {
                blocks.remove(place);
            }
            1 => blocks.swap(place, other),
            2 => blocks.insert(place, blocks[other].clone()),
            3 => blocks[place] = blocks[place].replace("PMO", "office").replace("10", "5"),
            4 => {
                let mut all = words(&blocks[place]);
                let at = other % all.len();
                all.remove(at);
                blocks[place] = all.join(" ");
            }
            5 => {
                let mut all = words(&blocks[place]);
                let at = other % all.len();
                all.insert(at, "not".to_owned());
                blocks[place] = all.join(" ");
            }
            _ => {
                let mut all = words(&blocks[place]);
                let at = other % all.len();
                all.swap(0, at);
                blocks[place] = all.join(" ");
            }
        }
        if blocks.is_empty() {
            blocks.push(String::new());
        }
    }
    blocks.join("\n\n")
}

/// The text of the sample charter, without its front matter.
fn body() -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content/charter.md");
    let text = fs::read_to_string(path).expect("the sample");
    text.splitn(3, "---\n")
        .nth(2)
        .expect("a text below the front matter")
        .to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn edits_of_the_sample_can_be_accepted_and_rejected(
        edits in prop::collection::vec((0..60_usize, 0..7_u8, 0..60_usize), 1..8),
    ) {
        let body = body();
        let (old, new) = (charter(&body), charter(&edited(&body, &edits)));
        holds(&old, &new);
        // What is shown clean of a comparison is what the clean text of the new reading shows.
        let redline = block(compared(&old, &new).block(&Language::english()));
        let text = block(clean_text_of(&new).expect("a charter"));
        for clause in redline.clauses.iter().filter(|clause| !clause.clean.is_empty()) {
            let clean = told(&clause.clean);
            prop_assert!(
                text.clauses.iter().any(|whole| whole.title == clause.title && told(&whole.clean) == clean),
                "{}: {clean:?}", clause.title
            );
        }
    }
}
