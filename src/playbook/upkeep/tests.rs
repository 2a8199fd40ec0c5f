//! Ownership, freshness and what is not known yet, on small playbooks.

use super::analysis::{by_owner, due_soon, orphaned, overdue, owned, stale_metrics, still_unknown};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::vocabulary::date::parse_date;

fn playbook(files: &[(&str, &str)]) -> (Playbook, Report) {
    let source = Source::from_texts(files.iter().copied());
    let mut report = Report::default();
    let playbook = Playbook::read(&source, parse_date("2026-10-31"), false, &mut report);
    (playbook, report)
}

const PEOPLE: &str = "people:\n  lead: {role: PMO lead}\n  analyst: {role: PMO analyst, left: 2026-08-31}\n";

#[test]
fn an_entry_without_an_owner_belongs_to_the_owner_of_its_chapter() {
    let risks = "owner: lead\nrisks:\n  R1: {title: One, probability: 1, impact: 1, strategy: accept}\n  \
                 R2: {title: Two, probability: 1, impact: 1, strategy: accept, owner: analyst}\n";
    let (playbook, report) = playbook(&[("foundation.yaml", PEOPLE), ("risks.yaml", risks)]);
    assert_eq!(report.errors(), 0, "{:?}", report.diagnostics());
    let owner = |id: &str| {
        let all = owned(&playbook);
        let found = all.iter().find(|owned| owned.record.id == id).expect("the entry");
        found.owner.map(|owner| owner.as_str().to_owned())
    };
    assert_eq!(owner("R1").as_deref(), Some("lead"));
    assert_eq!(owner("R2").as_deref(), Some("analyst"));
    let gone = orphaned(&playbook);
    assert_eq!(gone.len(), 1);
    assert_eq!(
        gone.first()
            .map(|(day, record, _)| (day.to_string(), record.id.clone())),
        Some(("2026-08-31".to_owned(), "R2".to_owned()))
    );
    let counts = by_owner(&playbook);
    assert!(
        counts.iter().any(|(owner, count, _)| owner == "lead" && *count == 2),
        "{counts:?}"
    );
}

#[test]
fn reviews_are_overdue_the_day_after_they_are_due() {
    for (reviewed, late, soon) in [
        ("2026-04-30", 1, 0),
        ("2026-05-01", 0, 1),
        ("2026-07-30", 0, 1),
        ("2026-10-30", 0, 0),
    ] {
        let risks = format!("last_reviewed_on: {reviewed}\nreview_in: 6 months\n");
        let (playbook, _) = playbook(&[("risks.yaml", &risks)]);
        assert_eq!(
            (overdue(&playbook).len(), due_soon(&playbook).len()),
            (late, soon),
            "{reviewed}"
        );
    }
}

#[test]
fn every_unknown_is_found_however_deep_it_stands() {
    let case = "risks:\n  R1:\n    title: One\n    probability: unknown\n    impact: {unknown: {owner: lead, by: 2026-10-30}}\n    \
                strategy: accept\n    response: \"unknown\"\n";
    let (playbook, _) = playbook(&[("risks.yaml", case)]);
    let fields: Vec<(&str, &str)> = playbook
        .open_values
        .iter()
        .map(|open| (open.id.as_str(), open.field.as_str()))
        .collect();
    assert_eq!(fields, [("R1", "probability"), ("R1", "impact")]);
    assert_eq!(still_unknown(&playbook).count(), 1);
}

#[test]
fn a_metric_without_values_for_two_periods_is_stale() {
    let metric = "K1:\n  title: One\n  question: Why?\n  unit: \"%\"\n  better: higher\n  target: 90\n  amber: 80\n  \
                  weight: 100\n  frequency: monthly\n  values: {2026-07: 50}\n";
    let (playbook, _) = playbook(&[("metrics.yaml", metric)]);
    assert_eq!(stale_metrics(&playbook).len(), 1);
}

#[test]
fn an_unknown_inside_a_value_is_named_with_the_way_to_it() {
    let people = "skills:\n  method:\n    title: Planning\n    levels: {lead: unknown}\nteam:\n  lead:\n    \
                  capacity: {2026-10: 100}\n    booked: {2026-10: unknown}\n";
    let (playbook, _) = playbook(&[("people.yaml", people)]);
    let fields: Vec<(&str, &str)> = playbook
        .open_values
        .iter()
        .map(|open| (open.id.as_str(), open.field.as_str()))
        .collect();
    assert_eq!(
        fields,
        [("method", "levels, lead"), ("", "team, lead, booked, 2026-10")]
    );
}

#[test]
fn whoever_keeps_a_story_keeps_the_words_quoted_in_it() {
    let story = "---\nid: S1\ntitle: One\ndate: 2026-10-01\nresult: It went well\nowner: lead\n\
                 testimonial: {text: Good., by: lead, consent: 2026-10-01}\n---\n\nText.\n";
    let (playbook, _) = playbook(&[("stories/one.md", story)]);
    let of_stories = playbook.records.iter().filter(|record| record.chapter == "stories");
    assert_eq!(of_stories.count(), 1);
}
