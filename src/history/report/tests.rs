//! Reports as data, of small playbooks that differ in one thing each.

use super::{BookReport, ChapterReport, Course, FigureChange, report};
use crate::diagnostic::Report;
use crate::history::WithFigures;
use crate::history::changes::ChangeKind;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell};
use crate::source::Source;
use crate::vocabulary::language::Language;

fn playbook(texts: &[(&str, &str)]) -> Playbook {
    let source = Source::from_texts(texts.iter().copied());
    let mut found = Report::default();
    let playbook = Playbook::read(&source, None, false, &mut found);
    assert_eq!(found.errors(), 0, "{:?}", found.diagnostics());
    playbook
}

fn compared(old: &[(&str, &str)], new: &[(&str, &str)]) -> BookReport {
    let (old, new) = (playbook(old), playbook(new));
    let (before, after) = (old.figures(), new.figures());
    report(WithFigures::new(&old, &before), WithFigures::new(&new, &after))
}

fn chapter<'a>(report: &'a BookReport, key: &str) -> &'a ChapterReport {
    let found = report.chapters.iter().find(|chapter| chapter.key == key);
    found.unwrap_or_else(|| panic!("no chapter {key} in {report:#?}"))
}

fn lines(figures: &[FigureChange]) -> Vec<String> {
    let line = |figure: &FigureChange| {
        format!("{}: {} → {}; {}", figure.what, figure.from, figure.to, figure.remark).replace('\u{a0}', " ")
    };
    figures.iter().map(line).collect()
}

fn metric(better: &str, target: &str, values: &str) -> String {
    format!(
        "K01:\n  title: On time\n  unit: \"%\"\n  better: {better}\n  target: {target}\n  frequency: monthly\n  \
         values: {{{values}}}\n"
    )
}

fn metrics(better: &str, target: &str, old: &str, new: &str) -> BookReport {
    let (old, new) = (metric(better, target, old), metric(better, target, new));
    compared(&[("metrics.yaml", old.as_str())], &[("metrics.yaml", new.as_str())])
}

#[test]
fn a_metric_is_told_once_and_with_which_way_is_good() {
    for (better, target, old, new, course, expected) in [
        (
            "higher",
            "85",
            "80",
            "82",
            Some(Course::Better),
            "On time: 80 % → 82 %; better",
        ),
        (
            "higher",
            "85",
            "82",
            "80",
            Some(Course::Worse),
            "On time: 82 % → 80 %; worse",
        ),
        (
            "higher",
            "85",
            "84",
            "86",
            Some(Course::Better),
            "On time: 84 % → 86 %; better, now on track",
        ),
        (
            "lower",
            "10",
            "20",
            "18",
            Some(Course::Better),
            "On time: 20 % → 18 %; better",
        ),
        (
            "inside",
            "[75, 85]",
            "95",
            "90",
            Some(Course::Better),
            "On time: 95 % → 90 %; better",
        ),
        ("inside", "[75, 85]", "76", "80", None, "On time: 76 % → 80 %; "),
    ] {
        let report = metrics(better, target, &format!("2026-09: {old}"), &format!("2026-09: {new}"));
        let figures = &chapter(&report, "metrics").figures;
        let told: Vec<&FigureChange> = figures
            .iter()
            .filter(|figure| figure.key.starts_with("metrics.K01"))
            .collect();
        assert_eq!(lines(&told.iter().copied().cloned().collect::<Vec<_>>()), [expected]);
        assert_eq!(told[0].course, course, "{expected}");
        assert_eq!(told[0].target.as_deref(), Some("metrics/K01"));
    }
}

#[test]
fn the_periods_of_a_value_are_named_where_they_changed() {
    let report = metrics("higher", "85", "2026-09: 80", "2026-09: 80, 2026-10: 82");
    let figures = &chapter(&report, "metrics").figures;
    assert_eq!(lines(figures), ["On time, Sep 2026 to Oct 2026: 80 % → 82 %; better"]);
    let keys: Vec<&str> = report.further.iter().map(|figure| figure.key.as_str()).collect();
    assert!(keys.contains(&"metrics.K01.period"), "{keys:?}");
}

const RISK: &str = "    probability: 2\n    impact: 5\n    strategy: accept\n";

#[test]
fn a_count_is_not_told_beside_what_came() {
    let one = format!("risks:\n  R01:\n    title: First\n{RISK}");
    let two = format!("{one}  R02:\n    title: Second\n    probability: 5\n    impact: 5\n    strategy: accept\n");
    let report = compared(&[("risks.yaml", one.as_str())], &[("risks.yaml", two.as_str())]);
    let risks = chapter(&report, "risks");
    assert_eq!(
        lines(&risks.figures),
        Vec::<String>::new(),
        "one more high risk is the one that came"
    );
    let told: Vec<String> = risks
        .entries
        .iter()
        .map(|entry| {
            let english = Language::english();
            format!(
                "{} {}{}",
                entry.kind.word_in(&english),
                entry.title,
                entry.aside(&english)
            )
        })
        .collect();
    assert_eq!(told, ["New Second (risk R02)"]);
    assert!(report.further.iter().any(|figure| figure.key == "risks.bands.high"));
    assert_eq!(
        report.summary(&Language::english(), "Since May"),
        "Since May one item was added."
    );
    // Where nothing came, the same figure says something.
    let worse = two.replace("probability: 2", "probability: 4");
    let report = compared(&[("risks.yaml", two.as_str())], &[("risks.yaml", worse.as_str())]);
    let figures = lines(&chapter(&report, "risks").figures);
    assert_eq!(
        figures,
        [
            "Open threats with a high score: 1 → 2; worse",
            "First: score: 10 → 20; worse"
        ]
    );
}

#[test]
fn what_comes_with_a_whole_chapter_is_not_told_figure_by_figure() {
    let risks = format!("risks:\n  R01:\n    title: First\n{RISK}    chance: 10 %\n    amount: 100\n");
    let start = ("start.md", "# Start\n");
    let came = compared(&[start], &[start, ("risks.yaml", risks.as_str())]);
    let went = compared(&[start, ("risks.yaml", risks.as_str())], &[start]);
    for report in [came, went] {
        let chapter = chapter(&report, "risks");
        assert_eq!((chapter.entries.len(), lines(&chapter.figures)), (1, Vec::new()));
        assert!(
            report
                .further
                .iter()
                .any(|figure| figure.key == "risks.threat_exposure")
        );
    }
}

#[test]
fn articles_move_are_renamed_and_rewritten() {
    let text = "Ask early.\nSay what it costs.\n\nDecide in the meeting, and write it down on the same day.\n";
    let old = format!("# Taking decisions\n\n{text}");
    let wrapped = old.replace("early.\nSay", "early. Say");
    let rewritten = old.replace("same day", "next day");
    let renamed = old.replace("Taking", "Making");
    for (path, new, expected) in [
        ("a/decide.md", old.as_str(), &[][..]),
        ("a/decide.md", wrapped.as_str(), &[]),
        ("a/decide.md", rewritten.as_str(), &[ChangeKind::Rewritten]),
        ("b/decide.md", old.as_str(), &[ChangeKind::Moved]),
        (
            "b/decide.md",
            rewritten.as_str(),
            &[ChangeKind::Moved, ChangeKind::Rewritten],
        ),
        (
            "a/decide.md",
            renamed.as_str(),
            &[ChangeKind::Renamed, ChangeKind::Rewritten],
        ),
        (
            "b/decide.md",
            "# Another\n\nOf something else.\n",
            &[ChangeKind::Added, ChangeKind::Removed],
        ),
    ] {
        let report = compared(&[("a/decide.md", old.as_str())], &[(path, new)]);
        let entries: Vec<_> = report.chapters.iter().flat_map(|chapter| &chapter.entries).collect();
        let kinds: Vec<ChangeKind> = entries.iter().map(|entry| entry.kind).collect();
        assert_eq!(kinds, expected, "{path} {new}");
        for entry in entries {
            assert_eq!(entry.target.is_none(), entry.kind == ChangeKind::Removed);
        }
    }
}

const BOARDS: &str = "boards:\n  BD2:\n    title: Project boards\n    chair: sponsor\n    decides:\n      \
                      - {topic: Change of a project, limit: within ±5 % of cost}\n";

#[test]
fn the_sentence_names_what_changed_and_how_much() {
    let one = format!("{BOARDS}decisions: {{}}\n");
    let two = one.replace("±5 %", "±10 %");
    let glossary = |count: usize| -> String {
        let terms: Vec<String> = (0..count)
            .map(|at| format!("  t{at}: {{title: Term {at}, meaning: It.}}\n"))
            .collect();
        format!("terms:\n{}", terms.join(""))
    };
    let (few, many) = (glossary(2), glossary(15));
    let rights = compared(
        &[("governance.yaml", one.as_str())],
        &[("governance.yaml", two.as_str())],
    );
    assert_eq!(
        rights.summary(&Language::english(), "Since May"),
        "Since May the decision rights of the project boards changed."
    );
    let terms = compared(&[("glossary.yaml", few.as_str())], &[("glossary.yaml", many.as_str())]);
    assert_eq!(
        terms.summary(&Language::english(), "Since 1 May 2026"),
        "Since 1 May 2026, 13 items were added."
    );
    let both = compared(
        &[("governance.yaml", one.as_str()), ("glossary.yaml", many.as_str())],
        &[("governance.yaml", two.as_str()), ("glossary.yaml", few.as_str())],
    );
    assert_eq!(
        both.summary(&Language::english(), "Since May"),
        "Since May 13 items were removed; the decision rights of the project boards changed."
            .replace("May 13", "May, 13")
    );
    let same = compared(
        &[("governance.yaml", one.as_str())],
        &[("governance.yaml", one.as_str())],
    );
    assert!(same.is_empty());
    assert_eq!(
        same.summary(&Language::english(), "Since May"),
        "Since May nothing changed."
    );
}

#[test]
fn long_lists_say_how_much_is_left_out() {
    let terms: Vec<String> = (0..30)
        .map(|at| format!("  t{at:02}: {{title: Term {at}, meaning: It.}}\n"))
        .collect();
    let glossary = format!("terms:\n{}", terms.join(""));
    let report = compared(
        &[("start.md", "# Start\n")],
        &[("start.md", "# Start\n"), ("glossary.yaml", &glossary)],
    );
    assert_eq!(chapter(&report, "glossary").entries.len(), 30, "the data hold all");
    let blocks = report.blocks(&Language::english(), "r", "Since May");
    let list = blocks.iter().find_map(|block| match block {
        Block::List(list) => Some(list),
        _ => None,
    });
    let list = list.expect("a list");
    assert_eq!((list.len(), list[10].text.plain().as_str()), (11, "and 20 more"));
}

#[test]
fn blocks_hold_no_figure_and_no_place_of_the_past() {
    let risks = format!("risks:\n  R01:\n    title: First\n{RISK}  R02:\n    title: Gone\n{RISK}");
    let fewer = "risks:\n  R01:\n    title: First\n    probability: 5\n    impact: 5\n    strategy: accept\n";
    let report = compared(
        &[("risks.yaml", risks.as_str()), ("governance.yaml", BOARDS)],
        &[("risks.yaml", fewer), ("governance.yaml", &BOARDS.replace("±5", "±10"))],
    );
    let blocks = report.blocks(&Language::english(), "may", "Since May");
    let ids: Vec<String> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Subheading(heading) => Some(heading.id.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(ids, ["may-mandate", "may-risks"]);
    let debug = format!("{blocks:?}");
    for never in ["Piece::Figure", "Figure {", "Markdown(", "Prose("] {
        assert!(!debug.contains(never), "{never} in {debug}");
    }
    let gone = blocks.iter().find_map(|block| match block {
        Block::List(list) => list.first(),
        _ => None,
    });
    assert_eq!(format!("{:?}", gone.expect("an entry").text.0[0]), "Text(\"Gone\")");
    let score = blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.caption.starts_with("Risks") => table.rows.first(),
        _ => None,
    });
    let Some(Cell::Line(line)) = score.and_then(|row| row.cells.first()) else {
        panic!("a figure in {debug}");
    };
    assert!(format!("{line:?}").contains("key: \"risks\""), "{line:?}");
}

#[test]
fn points_begin_with_what_comes_first_in_each_chapter() {
    let old = [
        ("metrics.yaml", metric("higher", "85", "2026-09: 80")),
        ("glossary.yaml", "terms: {}\n".to_owned()),
    ];
    let terms = "terms:\n  pmo: {title: PMO, meaning: It.}\n  wave: {title: Wave, meaning: It.}\n";
    let new = [
        ("metrics.yaml", metric("higher", "85", "2026-09: 80, 2026-10: 86")),
        ("glossary.yaml", terms.to_owned()),
    ];
    let [old, new] = [old, new].map(|texts| playbook(&texts.each_ref().map(|(path, text)| (*path, text.as_str()))));
    let (before, after) = (old.figures(), new.figures());
    let report = report(WithFigures::new(&old, &before), WithFigures::new(&new, &after));
    let points = report.points(&Language::english());
    let told: Vec<String> = points
        .iter()
        .map(|point| format!("{}: {}", point.what, point.how).replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        told,
        [
            "On time, Sep 2026 to Oct 2026: 80 % → 86 %; better, now on track",
            "PMO: New (term)",
            "Wave: New (term)"
        ]
    );
}
