//! Small cases: what is linked, reported and shown.

use super::linked;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;

fn read(glossary: &str) -> (Playbook, Vec<String>) {
    let source = Source::from_texts([("glossary.yaml", glossary)]);
    let mut report = Report::default();
    let playbook = Playbook::read(&source, None, false, &mut report);
    playbook.check(&mut report);
    let found = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}

#[test]
fn the_first_sentence_of_a_meaning_is_shown_elsewhere() {
    let (playbook, found) = read(
        "terms:\n\
         \u{20} cpi: {title: Cost performance index, also: [CPI], forms: [cost indices], meaning: 'Value *per* euro. Above 1 is good.'}\n\
         \u{20} npv: {meaning: 'About {{ metrics.K01.value }} of it. More.'}\n",
    );
    assert_eq!(found, Vec::<String>::new());
    let linked = linked(&playbook);
    assert_eq!(linked[0].words, ["Cost performance index", "CPI", "cost indices"]);
    assert_eq!(linked[0].meaning, "Value per euro.");
    assert_eq!(
        (linked[1].words.as_slice(), linked[1].meaning.as_str()),
        (&["npv"][..], "")
    );
}

#[test]
fn an_author_may_switch_links_off() {
    let (playbook, _) = read("link_terms: no\nterms:\n  npv: {meaning: A value.}\n");
    assert_eq!(linked(&playbook), []);
    assert!(super::CHAPTER.key == "glossary" && playbook.glossary.is_some());
}

#[test]
fn a_word_stands_for_one_term() {
    let (_, found) = read(
        "terms:\n\
         \u{20} a: {title: Critical path, also: [critical  path], meaning: M.}\n\
         \u{20} b: {title: B, also: [critical Path], meaning: M., see: [b, a, c]}\n",
    );
    assert_eq!(
        found,
        [
            "PMO-5202 the term `b` refers to itself",
            "PMO-2002 there is no term `c`",
            "PMO-5201 `critical Path` stands for `a` already, and for `b`",
        ]
    );
}

#[test]
fn terms_stand_in_the_order_of_the_alphabet() {
    let (playbook, _) = read(
        "terms:\n  b: {title: beta, meaning: M.}\n  a: {title: Alpha, meaning: M.}\n  z: {title: A b, meaning: M.}\n",
    );
    let glossary = playbook.glossary.expect("a glossary");
    let titles: Vec<&str> = super::analysis::sorted(&glossary)
        .iter()
        .map(|(id, term)| super::analysis::title(id, term))
        .collect();
    assert_eq!(titles, ["A b", "Alpha", "beta"]);
}
