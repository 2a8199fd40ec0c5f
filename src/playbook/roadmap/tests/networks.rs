//! Networks without dates: published examples, every kind of dependency, and what always holds.

use proptest::prelude::*;
use serde_json::Value;

use crate::playbook::roadmap::dependency::DependencyKind::{self, FF, FS, SF, SS};
use crate::playbook::roadmap::network::{Bond, Schedule, Task, schedule};
use crate::playbook::roadmap::order::{critical_chains, order};

fn task(duration: i64, after: &[(usize, DependencyKind, i64)]) -> Task {
    let bonds = after.iter().map(|(from, kind, lag)| Bond {
        from: *from,
        kind: *kind,
        lag: *lag,
    });
    Task {
        duration,
        after: bonds.collect(),
        ..Task::default()
    }
}

fn calculate(tasks: &[Task]) -> Schedule {
    schedule(tasks, &order(tasks).expect("no circle"), 0)
}

/// Start, finish and slack of each task, and the end of all.
fn outcome(tasks: &[Task]) -> (Vec<(i64, i64, i64)>, i64) {
    let whole = calculate(tasks);
    let times = whole
        .times
        .iter()
        .map(|times| (times.start, times.finish, times.slack()));
    (times.collect(), whole.end)
}

fn chains(tasks: &[Task]) -> Vec<Vec<usize>> {
    critical_chains(tasks, &calculate(tasks), 10)
}

#[test]
fn a_published_network_has_its_published_answer() {
    // studylib 8378728; the answers hold early and late start and finish and slack.
    let data: Value = serde_json::from_str(include_str!("../../../../tests/data/textbook-answers.json")).expect("JSON");
    let answer = &data["cpm_studylib"];
    let tasks = [
        ("A", task(6, &[])),
        ("B", task(2, &[(0, FS, 0)])),
        ("C", task(2, &[(0, FS, 0)])),
        ("D", task(3, &[(1, FS, 0)])),
        ("F", task(2, &[(2, FS, 0)])),
        ("E", task(4, &[(3, FS, 0), (4, FS, 0)])),
        ("G", task(1, &[(5, FS, 0)])),
    ];
    let network: Vec<Task> = tasks.iter().map(|(_, task)| task.clone()).collect();
    let whole = calculate(&network);
    for ((name, _), times) in tasks.iter().zip(&whole.times) {
        let found = [
            times.start,
            times.finish,
            times.late_start,
            times.late_finish,
            times.slack(),
        ];
        assert_eq!(Value::from(found.to_vec()), answer["tasks"][name], "{name}");
    }
    assert_eq!(Value::from(whole.end), answer["total"]);
    let path: Vec<&str> = chains(&network)[0].iter().map(|place| tasks[*place].0).collect();
    assert_eq!(Value::from(path), answer["critical"]);
}

#[test]
fn parallel_critical_paths_are_all_found() {
    // scribd 783336345 names only one of the two.
    let tasks = [
        task(4, &[]),
        task(3, &[(0, FS, 0)]),
        task(5, &[(0, FS, 0)]),
        task(2, &[(1, FS, 0)]),
        task(6, &[(2, FS, 0), (3, FS, 0)]),
        task(4, &[(4, FS, 0)]),
    ];
    let (times, end) = outcome(&tasks);
    assert_eq!(end, 19);
    assert!(times.iter().all(|(_, _, slack)| *slack == 0), "{times:?}");
    assert_eq!(chains(&tasks), [vec![0, 1, 3, 4, 5], vec![0, 2, 4, 5]]);
}

#[test]
fn every_kind_of_dependency_holds_its_ends() {
    let two = |first, kind, lag, second| outcome(&[task(first, &[]), task(second, &[(0, kind, lag)])]);
    assert_eq!(two(10, FS, 2, 5), (vec![(0, 10, 0), (12, 17, 0)], 17));
    assert_eq!(two(10, FS, -4, 5), (vec![(0, 10, 0), (6, 11, 0)], 11));
    assert_eq!(two(10, SS, 3, 5), (vec![(0, 10, 0), (3, 8, 2)], 10));
    assert_eq!(two(10, SS, 8, 5), (vec![(0, 10, 0), (8, 13, 0)], 13));
    assert_eq!(two(10, FF, 2, 4), (vec![(0, 10, 0), (8, 12, 0)], 12));
    assert_eq!(two(10, FF, -2, 4), (vec![(0, 10, 0), (4, 8, 2)], 10));
    // The second ends when the first starts: nothing begins before the first day, so it has room.
    assert_eq!(two(10, SF, 0, 4), (vec![(0, 10, 0), (0, 4, 6)], 10));
    assert_eq!(two(10, SF, 12, 4), (vec![(0, 10, 0), (8, 12, 0)], 12));
    // An overlap longer than what is there does not start before the beginning.
    assert_eq!(two(10, FS, -30, 5), (vec![(0, 10, 0), (0, 5, 5)], 10));
    let later = Task {
        earliest: Some(6),
        ..task(10, &[])
    };
    assert_eq!(
        outcome(&[later, task(4, &[(0, SF, 1)])]),
        (vec![(6, 16, 0), (3, 7, 9)], 16)
    );
}

#[test]
fn a_deadline_that_cannot_be_kept_makes_the_slack_negative() {
    let mut tasks = [task(10, &[]), task(5, &[(0, FS, 0)]), task(15, &[])];
    tasks[1].latest = Some(12);
    let (times, end) = outcome(&tasks);
    assert_eq!((times, end), (vec![(0, 10, -3), (10, 15, -3), (0, 15, 0)], 15));
    assert_eq!(chains(&tasks), [vec![0, 1], vec![2]]);
    assert!(
        calculate(&tasks)
            .times
            .iter()
            .all(super::super::network::Times::critical)
    );
}

#[test]
fn a_side_branch_that_misses_its_deadline_does_not_hide_the_longest_path() {
    let mut tasks = [task(20, &[]), task(8, &[])];
    tasks[1].latest = Some(5);
    let whole = calculate(&tasks);
    assert_eq!((whole.of(0).slack(), whole.of(1).slack()), (0, -3));
    assert!(whole.of(0).critical() && whole.of(1).critical());
}

#[test]
fn lone_tasks_and_separate_networks_are_measured_against_one_end() {
    assert_eq!(outcome(&[task(5, &[])]), (vec![(0, 5, 0)], 5));
    assert_eq!(outcome(&[]), (vec![], 0));
    assert_eq!(outcome(&[task(0, &[])]), (vec![(0, 0, 0)], 0));
    let tasks = [
        task(10, &[]),
        task(5, &[(0, FS, 0)]),
        task(3, &[]),
        task(4, &[(2, FS, 0)]),
    ];
    assert_eq!(
        outcome(&tasks),
        (vec![(0, 10, 0), (10, 15, 0), (0, 3, 8), (3, 7, 8)], 15)
    );
}

#[test]
fn facts_hold_and_what_they_have_overtaken_no_longer_binds() {
    let mut tasks = [task(10, &[]), task(5, &[(0, FS, 0)]), task(5, &[(1, FS, 0)])];
    // The second began two days late and took one day longer.
    tasks[0].started = Some(0);
    tasks[0].finished = Some(10);
    tasks[1].started = Some(12);
    tasks[1].finished = Some(18);
    assert_eq!(outcome(&tasks), (vec![(0, 10, 2), (12, 18, 0), (18, 23, 0)], 23));
    // It began before the first was done, and the first is still not.
    tasks[0].finished = None;
    tasks[1].started = Some(4);
    tasks[1].finished = None;
    assert_eq!(outcome(&tasks), (vec![(0, 10, 4), (4, 9, 0), (9, 14, 0)], 14));
    // Only its end is known.
    let finished = Task {
        finished: Some(9),
        ..task(4, &[])
    };
    assert_eq!(outcome(&[finished]).0, [(5, 9, 0)]);
    // A running task cannot end before what holds its end.
    let mut held = [task(10, &[]), task(2, &[(0, FF, 0)])];
    held[1].started = Some(1);
    assert_eq!(outcome(&held), (vec![(0, 10, 0), (1, 10, 0)], 10));
}

#[test]
fn circles_are_found_and_named_in_the_order_of_waiting() {
    let of = |waits: &[&[usize]]| {
        let tasks: Vec<Task> = waits
            .iter()
            .map(|after| task(1, &after.iter().map(|from| (*from, FS, 0)).collect::<Vec<_>>()))
            .collect();
        order(&tasks).err()
    };
    assert_eq!(of(&[&[], &[0], &[0, 1]]), None);
    assert_eq!(of(&[&[0]]), Some(vec![vec![0]]));
    assert_eq!(of(&[&[1], &[0]]), Some(vec![vec![0, 1]]));
    assert_eq!(of(&[&[2], &[0], &[1], &[2]]), Some(vec![vec![0, 1, 2]]));
    // Two circles apart, and two that share a task.
    assert_eq!(of(&[&[1], &[0], &[3], &[2]]), Some(vec![vec![0, 1], vec![2, 3]]));
    assert_eq!(of(&[&[1, 2], &[0], &[0]]), Some(vec![vec![0, 1], vec![0, 2]]));
    // What is not there holds nothing.
    assert_eq!(of(&[&[7]]), None);
}

#[test]
fn thousands_of_tasks_in_a_row_are_no_burden() {
    let count = 20_000;
    let mut tasks: Vec<Task> = (0..count).map(|place| task(5, &[(place + 1, FS, 0)])).collect();
    tasks[count - 1].after.clear();
    let whole = calculate(&tasks);
    assert_eq!(whole.end, 100_000);
    assert_eq!(chains(&tasks)[0].len(), count);
    tasks[count - 1].after = task(0, &[(0, FS, 0)]).after;
    assert_eq!(order(&tasks).err().map(|circles| circles[0].len()), Some(count));
}

#[test]
fn many_critical_paths_are_not_all_walked() {
    // Thirty stages of two tasks each: a thousand million paths.
    let mut tasks = vec![task(1, &[])];
    for stage in 0..30 {
        let before = stage * 3;
        tasks.push(task(1, &[(before, FS, 0)]));
        tasks.push(task(1, &[(before, FS, 0)]));
        tasks.push(task(0, &[(before + 1, FS, 0), (before + 2, FS, 0)]));
    }
    assert_eq!(chains(&tasks).len(), 10);
}

fn kind() -> impl Strategy<Value = DependencyKind> {
    prop_oneof![Just(FS), Just(SS), Just(FF), Just(SF)]
}

/// A network without deadlines: each task waits for earlier ones only.
fn network() -> impl Strategy<Value = Vec<Task>> {
    let bonds = prop::collection::vec((any::<prop::sample::Index>(), kind(), -10_i64..15), 0..4);
    prop::collection::vec((0_i64..30, bonds, prop::option::of(0_i64..40)), 1..14).prop_map(|tasks| {
        let tasks = tasks.into_iter().enumerate();
        let task = |(place, (duration, bonds, earliest)): (usize, (i64, Vec<_>, Option<i64>))| {
            let bonds: Vec<(prop::sample::Index, DependencyKind, i64)> = bonds;
            let bonds = bonds.into_iter().filter(|_| place > 0);
            Task {
                duration,
                earliest,
                after: bonds
                    .map(|(from, kind, lag)| Bond {
                        from: from.index(place),
                        kind,
                        lag,
                    })
                    .collect(),
                ..Task::default()
            }
        };
        tasks.map(task).collect()
    })
}

/// The same network in another order: the task at `place` moves to `at[place]`.
fn moved(tasks: &[Task], at: &[usize]) -> Vec<Task> {
    let mut moved = vec![Task::default(); tasks.len()];
    for (place, task) in tasks.iter().enumerate() {
        let mut task = task.clone();
        task.after.iter_mut().for_each(|bond| bond.from = at[bond.from]);
        moved[at[place]] = task;
    }
    moved
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_deadlines_no_slack_is_negative_and_every_bond_holds(tasks in network()) {
        let whole = calculate(&tasks);
        prop_assert!(whole.times.iter().any(super::super::network::Times::critical));
        for (task, times) in tasks.iter().zip(&whole.times) {
            prop_assert!(times.slack() >= 0);
            prop_assert!(times.start >= task.earliest.unwrap_or(0));
            for bond in &task.after {
                prop_assert!(bond.gap(whole.of(bond.from), *times) >= 0);
            }
        }
    }

    #[test]
    fn a_delay_never_ends_earlier_and_within_the_slack_delays_nothing(
        tasks in network(), place in any::<prop::sample::Index>(), delay in 1_i64..20,
    ) {
        let place = place.index(tasks.len());
        let before = calculate(&tasks);
        let mut later = tasks.clone();
        // A later start, since a longer task may start earlier where only its end is held.
        later[place].earliest = Some(before.of(place).start + delay);
        let after = calculate(&later);
        prop_assert!(after.end >= before.end);
        prop_assert_eq!(after.end > before.end, delay > before.of(place).slack());
    }

    #[test]
    fn a_longer_task_never_shortens_the_whole(
        tasks in network(), place in any::<prop::sample::Index>(), more in 1_i64..20,
    ) {
        let place = place.index(tasks.len());
        let mut longer = tasks.clone();
        longer[place].duration += more;
        // What a start holds may move: a longer task whose end alone is held starts earlier.
        let starts_hold = tasks.iter().all(|task| task.after.iter().all(|bond| matches!(bond.kind, FS | FF)));
        prop_assume!(starts_hold || tasks[place].after.iter().all(|bond| matches!(bond.kind, FS | SS)));
        prop_assert!(calculate(&longer).end >= calculate(&tasks).end);
    }

    #[test]
    fn the_order_in_the_file_does_not_matter(
        (tasks, at) in network().prop_flat_map(|tasks| {
            let places: Vec<usize> = (0..tasks.len()).collect();
            (Just(tasks), Just(places).prop_shuffle())
        }),
    ) {
        let (here, there) = (calculate(&tasks), calculate(&moved(&tasks, &at)));
        prop_assert_eq!(here.end, there.end);
        for (place, at) in at.iter().enumerate() {
            prop_assert_eq!(here.of(place), there.of(*at));
        }
    }
}
