//! A copy of the sample with thirty mistakes: all of them in one run, the earlier site untouched.

use serde_json::Value;

use crate::harness::Folder;

/// File, what stands there once, what is put there instead, the code that must come of it.
///
/// `▸` stands where the finding must begin; it is not written to the file.
const MISTAKES: [(&str, &str, &str, &str); 30] = [
    (
        "playbook.yaml",
        "confidentiality: internal ",
        "▸confidentialty: internal ",
        "PMO-1003",
    ),
    (
        "playbook.yaml",
        "fiscal_year_start: 01-01",
        "fiscal_year_start: ▸01-32",
        "PMO-1006",
    ),
    ("playbook.yaml", "currency: EUR", "currency: ▸euro", "PMO-1008"),
    ("foundation.yaml", "  staff: 6200", "  staff: ▸6,200", "PMO-1007"),
    (
        "foundation.yaml",
        "  established: 2025-06-27",
        "  established: ▸2025-06-31",
        "PMO-1006",
    ),
    (
        "foundation.yaml",
        "type_target: {type: controlling",
        "type_target: {type: ▸controling",
        "PMO-1008",
    ),
    (
        "foundation.yaml",
        "  reports_to: coo",
        "  reports_to: ▸cooo",
        "PMO-2002",
    ),
    ("foundation.yaml", "    metric: K13\n", "    metric: ▸K31\n", "PMO-2002"),
    (
        "foundation.yaml",
        "    owner: clinical-director\n    by: 2026-11-16",
        "    owner: clinical-director\n    by: ▸2026-10-16",
        "PMO-3001",
    ),
    (
        "foundation.yaml",
        "      - Clinical research studies",
        "      - ▸Projects above 50 kEUR",
        "PMO-3006",
    ),
    (
        "stages.yaml",
        "    finish: 2025-03-28",
        "    finish: ▸2024-03-28",
        "PMO-3201",
    ),
    (
        "stages.yaml",
        "    forecast: 2027-03-12 ",
        "    forecast: ▸2027-13-12 ",
        "PMO-1006",
    ),
    (
        "stages.yaml",
        "    start: 2025-03-31\n",
        "    start: 2025-03-31\n    ▸start: 2025-03-30\n",
        "PMO-1002",
    ),
    ("metrics.yaml", "  weight: 5\n", "  weight: ▸15\n", "PMO-2003"),
    ("metrics/people.csv", "2025-10,95,24", "2025-10,▸n/a,24", "PMO-1108"),
    ("metrics.yaml", "  target: [75, 85]  ", "  target: ▸80  ", "PMO-3303"),
    (
        "metrics.yaml",
        "K03:\n  title: Mean schedule slip\n  question: When we are late, how late are we?\n",
        "▸K03:\n  title: Mean schedule slip\n",
        "PMO-3305",
    ),
    ("assessment.yaml", "    maturity: 2.6", "    maturity: ▸two", "PMO-1007"),
    (
        "assessment.yaml",
        "    scores: {C1: 2.0, C2: 2.5}",
        "    scores: {C1: 2.0, C2: ▸25}",
        "PMO-3101",
    ),
    ("assessment.yaml", "  responses: 104", "  responses: ▸204", "PMO-3106"),
    ("assessment.yaml", "    severity: 3", "    severity: ▸7", "PMO-3107"),
    (
        "assessment.yaml",
        "  G8:\n    challenge: CH8\n    dimension: D1\n    now: No scoring of requests\n    then: Every request scored, priorities set each quarter\n    services: [SV11, SV12]\n",
        "  ▸G8:\n    challenge: CH8\n    dimension: D1\n    now: No scoring of requests\n    then: Every request scored, priorities set each quarter\n",
        "PMO-3104",
    ),
    (
        "business-case.yaml",
        "discount_rate: 8 %",
        "discount_rate: ▸800 %",
        "PMO-3406",
    ),
    (
        "business-case.yaml",
        "    contingency: 14",
        "    ▸contingencies: 14",
        "PMO-3407",
    ),
    (
        "business-case.yaml",
        "probability: 20 %",
        "probability: ▸30 %",
        "PMO-3403",
    ),
    ("charter.md", "version: 1.1\nstate", "version: ▸1.3\nstate", "PMO-3501"),
    ("overview.yaml", "    by: 2026-12-18", "    by: ▸2026-09-18", "PMO-3901"),
    (
        "guides/index.md",
        "[Start a project](starting-a-project.md)",
        "▸[Start a project](starting-a-projct.md)",
        "PMO-2006",
    ),
    (
        "guides/closing-a-project.md",
        "[Name a benefit owner](naming-a-benefit-owner.md#what-the-owner-does)",
        "▸[Name a benefit owner](naming-a-benefit-owner.md#what-the-owner-did)",
        "PMO-2007",
    ),
    (
        "metrics/delivery.csv",
        "2025-09,56,62,46,0.88,0.87",
        "▸2025-09,56,62,46,0.88",
        "PMO-1107",
    ),
];

/// Puts a mistake into its file, mark and all.
fn put(folder: &Folder, (file, old, new, _): (&str, &str, &str, &str)) {
    let path = format!("content/{file}");
    let text = folder.read(&path);
    assert_eq!(text.matches(old).count(), 1, "{old:?} must stand once in {file}");
    folder.write(&path, &text.replacen(old, new, 1));
}

/// Takes the marks out of the files; gives back the place of each with its code, sorted.
fn places(folder: &Folder) -> Vec<String> {
    let mut places = Vec::new();
    for (file, _, new, code) in MISTAKES {
        let path = format!("content/{file}");
        let text = folder.read(&path);
        let at = text.find(new).expect("the mistake is there") + new.find('▸').expect("a mark");
        let before = text[..at].replace('▸', "");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        places.push(format!("{path}:{line}:{column} {code}"));
    }
    for (file, ..) in MISTAKES {
        let path = format!("content/{file}");
        folder.write(&path, &folder.read(&path).replace('▸', ""));
    }
    places.sort();
    places
}

/// The findings of `check --format json` in the same form, sorted.
fn found(json: &str) -> Vec<String> {
    let json: Value = serde_json::from_str(json).expect("JSON");
    let place = |finding: &Value| {
        let at = &finding["at"];
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        format!(
            "{}:{}:{} {}",
            text(&at["file"]),
            at["line"],
            at["column"],
            text(&finding["code"])
        )
    };
    let mut found: Vec<String> = json["findings"].as_array().expect("a list").iter().map(place).collect();
    found.sort();
    found
}

#[test]
fn thirty_mistakes_are_found_in_one_run_each_at_its_place() {
    let folder = Folder::sample();
    for mistake in MISTAKES {
        put(&folder, mistake);
    }
    let expected = places(&folder);
    let ran = folder.run(&["check", "--format", "json"]).ends(1);
    assert_eq!(found(&ran.stdout), expected);
}

#[test]
fn a_build_with_mistakes_leaves_the_earlier_site_untouched() {
    let folder = Folder::sample();
    folder.run(&["build"]).ends(0);
    let before = folder.snapshot("output");
    assert!(before.len() > 40, "the earlier site is there");
    for mistake in MISTAKES {
        put(&folder, mistake);
    }
    places(&folder);
    let ran = folder.run(&["build"]).ends(1);
    assert!(
        folder.snapshot("output") == before,
        "every file has the same bytes and the same time of change"
    );
    for (_, _, _, code) in MISTAKES {
        assert!(ran.stderr.contains(&format!("[{code}]")), "{code} is printed");
    }
}
