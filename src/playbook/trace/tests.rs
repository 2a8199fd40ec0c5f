//! The trace of small playbooks.

use super::analysis::orphans;
use super::graph::Graph;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::source::Source;

const ASSESSMENT: &str = "\
challenges:
  CH1: {title: One, severity: 1}
  CH2: {title: Two, severity: 1}
  CH3: {title: Three, severity: 1}
gaps:
  G1: {challenge: CH1, now: a, then: b, services: [S1]}
  G2: {challenge: CH2, now: a, then: b}
";
const SERVICES: &str = "\
services:
  S1: {title: Service, kind: service, tier: core, function: coaching and training}
  S2: {title: Other, kind: service, tier: core, function: coaching and training}
";
const ROADMAP: &str = "waves:\n  W1: {title: Wave, services: [S1, S2]}\n";
const STORY: &str =
    "---\nid: SS1\ntitle: Story\ndate: 2026-01-31\nresult: It works\nservice: S1\nwave: W1\n---\nText.\n";

fn playbook() -> Playbook {
    let files = [
        ("assessment.yaml", ASSESSMENT),
        ("services.yaml", SERVICES),
        ("roadmap.yaml", ROADMAP),
        ("stories/one.md", STORY),
    ];
    let mut report = Report::default();
    let playbook = Playbook::read(&Source::from_texts(files), None, false, &mut report);
    assert_eq!(report.errors(), 0, "{:?}", report.diagnostics());
    playbook
}

#[test]
fn the_way_ends_where_nothing_follows() {
    let playbook = playbook();
    let graph = Graph::of(&playbook);
    let found = orphans(&playbook, &graph);
    let ids = |key: &str| {
        let joint = found.iter().find(|joint| joint.key == key);
        joint.map(|joint| joint.ids.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert_eq!(ids("challenge_gap"), Some(vec!["CH3"]));
    assert_eq!(ids("gap_service"), Some(vec!["G2"]));
    assert_eq!(ids("service_gap"), Some(vec!["S2"]));
    assert_eq!(ids("service_wave"), Some(vec![]));
    // The story names only a service, which closes the gap of CH1.
    assert_eq!(ids("challenge_story"), Some(vec!["CH2", "CH3"]));
    // There are no metrics and no goals, so nothing is said of them.
    assert_eq!(ids("wave_metric"), None);
    assert_eq!(ids("goal_objective"), None);
}

#[test]
fn what_leads_there_is_led_back_from() {
    let playbook = playbook();
    let graph = Graph::of(&playbook);
    for (place, _) in graph.entries() {
        for next in graph.after(place) {
            assert!(graph.before(next).any(|back| back == place), "{place:?} → {next:?}");
        }
    }
    let service = (Kind::Service, "S1".to_owned());
    let before: Vec<&str> = graph.before(&service).map(|(_, id)| id.as_str()).collect();
    let after: Vec<&str> = graph.after(&service).map(|(_, id)| id.as_str()).collect();
    assert_eq!((before, after), (vec!["G1"], vec!["W1", "SS1"]));
}
