//! What a reader sees of the assessment: where the gap is widest, what hurts, what people said.

use super::analysis::{DimensionStanding, Standing, cycle_name, standing};
use super::check::dimension_of;
use super::model::{Assessment, Lens};
use crate::chart::{Chart, Decimals, DotPlot, DotRow, DotStyle, Dumbbell, DumbbellRow, Level, Reference};
use crate::playbook::{Playbook, finding as worded};
use crate::playbook::section::{
    Block, Cell, ChartBlock, Chip, Fact, Group, Line, Link, ListEntry, Note, Quote, Row, Section, Table, TableColumn, Tone,
};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::EvidenceId;
use crate::vocabulary::text::{counted, listed};
use crate::vocabulary::value::Answer;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(assessment) = &playbook.assessment else {
        return Vec::new();
    };
    let standing = standing(playbook, assessment);
    let mut section = Section::new("assessment", "Current state", Group::Journey);
    let newest = standing.newest_cycle.and_then(|cycle| assessment.cycles.get(cycle));
    let as_of = newest.map(|cycle| cycle.date.value);
    section.answer = answer(&standing, figures);
    section.stewardship = playbook.stewardship(&assessment.shared, as_of);
    section.facts = facts(assessment, &standing);
    if let Some(about) = &assessment.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(gap_part(playbook, assessment, &standing, figures));
    section.blocks.extend(cycle_part(assessment, figures));
    section.blocks.extend(comparison_part(playbook, assessment, &standing, figures));
    section.blocks.extend(challenge_part(assessment));
    section.blocks.extend(future_part(playbook, assessment));
    section.blocks.extend(start_part(assessment));
    section.blocks.extend(voices_part(playbook, assessment, figures));
    section.blocks.extend(evidence_part(assessment, &standing));
    section.next = playbook
        .stages
        .is_some()
        .then(|| Link::to("The four stages: how the gaps are closed", "stages"));
    vec![section]
}

fn answer(standing: &Standing<'_>, figures: &Figures) -> Line {
    let Some(newest) = standing.newest_cycle else {
        return "No assessment has been finished yet.".into();
    };
    let now = format!("assessment.cycles.{newest}.weighted");
    let mut line = match standing.first_cycle {
        Some(first) => Line::new()
            .text("Maturity went from ")
            .strong_figure(figures, &format!("assessment.cycles.{first}.weighted"))
            .strong(" to ")
            .strong_figure(figures, &now),
        None => Line::new().text("Maturity stands at ").strong_figure(figures, &now),
    };
    if figures.get("assessment.gap_closed").is_some() {
        line = line
            .text(" and closed ")
            .figure(figures, "assessment.gap_closed")
            .text(" of the gap to ")
            .figure(figures, "assessment.target.weighted");
    } else if figures.get("assessment.target.weighted").is_some() {
        line = line.text(" against a target of ").figure(figures, "assessment.target.weighted");
    }
    line = line.text(". ");
    let widest = widest(standing);
    match widest.as_slice() {
        [] => line,
        names => line.text(format!(
            "{} {} furthest from target.",
            listed(names),
            if names.len() == 1 { "is" } else { "are" }
        )),
    }
}

/// The dimensions with the widest gap, when they are few enough to name.
fn widest(standing: &Standing<'_>) -> Vec<String> {
    let gaps = || standing.dimensions.iter().filter_map(|dimension| Some((dimension.gap?, dimension)));
    let Some(widest) = gaps().map(|(gap, _)| gap).reduce(f64::max).filter(|gap| *gap > 0.0) else {
        return Vec::new();
    };
    let names: Vec<String> = gaps()
        .filter(|(gap, _)| (gap - widest).abs() < 1e-9)
        .map(|(_, dimension)| dimension.dimension.title.value.clone())
        .collect();
    if names.len() > 3 { Vec::new() } else { names }
}

fn facts(assessment: &Assessment, standing: &Standing<'_>) -> Vec<Fact> {
    let Some(newest) = standing.newest_cycle else {
        return vec![Fact::chip("Status", Chip::new(Tone::None, "Not assessed yet"))];
    };
    let mut facts = vec![Fact::chip("Status", Chip::new(Tone::Done, format!("{} done", cycle_name(assessment, newest))))];
    {
        if let Some(method) = assessment.cycles.get(newest).and_then(|cycle| cycle.method.as_ref()) {
            facts.push(Fact::new("Method", method.value.clone()));
        }
    }
    facts
}

fn gap_part(playbook: &Playbook, assessment: &Assessment, standing: &Standing<'_>, figures: &Figures) -> Vec<Block> {
    if standing.dimensions.is_empty() {
        return Vec::new();
    }
    let mut ordered: Vec<&DimensionStanding<'_>> = standing.dimensions.iter().collect();
    let gap_of = |dimension: &DimensionStanding<'_>| dimension.gap.unwrap_or(f64::NEG_INFINITY);
    ordered.sort_by(|a, b| gap_of(b).total_cmp(&gap_of(a)));
    vec![
        Block::heading("gaps", "Where the gap is widest"),
        Block::Chart(dumbbell(playbook, assessment, standing, &ordered)),
        Block::Table(dimension_table(assessment, standing, figures)),
    ]
}

fn dumbbell(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    ordered: &[&DimensionStanding<'_>],
) -> ChartBlock {
    let widest = widest(standing);
    let rows = ordered.iter().map(|dimension| DumbbellRow {
        label: dimension.dimension.title.value.clone(),
        earlier: dimension.first.map(|score| score.value),
        current: dimension.now.map(|score| score.value),
        target: dimension.target.map(|score| score.value),
        benchmark: dimension.dimension.benchmark.as_ref().and_then(Answer::known).map(|score| score.value),
        difference: dimension.gap,
        bold: widest.contains(&dimension.dimension.title.value),
    });
    let has = |of: fn(&DimensionStanding<'_>) -> bool| ordered.iter().any(|dimension| of(dimension));
    let dated = |cycle: &str| -> String {
        let date = assessment.cycles.get(cycle).map(|known| crate::vocabulary::date::Period::month_of(known.date.value).short());
        format!("{}, {}", cycle_name(assessment, cycle), date.unwrap_or_default())
    };
    let newest = standing.newest_cycle.unwrap_or_default();
    let finding = match widest.as_slice() {
        [] => "How far each dimension is from its target".to_owned(),
        [one] => format!("{one} is furthest from target"),
        several if listed(several).len() <= 70 => format!("{} are furthest from target", listed(several)),
        several => format!("{} dimensions are furthest from target", several.len()),
    };
    ChartBlock {
        key: "assessment.gaps".to_owned(),
        finding: worded(&assessment.findings, "gaps", finding),
        subtitle: format!("Maturity by dimension{}, widest gap first", scale_words(assessment)),
        chart: Chart::Dumbbell(Dumbbell {
            scale: levels(assessment, ordered),
            rows: rows.collect(),
            row_heading: "Dimension".to_owned(),
            earlier: standing.first_cycle.map(dated),
            current: if newest.is_empty() { "Score".to_owned() } else { dated(newest) },
            target: has(|dimension| dimension.target.is_some()).then(|| "Target".to_owned()),
            benchmark: has(|dimension| dimension.dimension.benchmark.is_some()).then(|| "Benchmark".to_owned()),
            difference: has(|dimension| dimension.gap.is_some()).then(|| "Gap".to_owned()),
            decimals: Decimals::Exactly(1),
        }),
        source: "assessment of this playbook".to_owned(),
        as_of: assessment.cycles.get(newest).map(|cycle| cycle.date.value).or(Some(playbook.as_of)),
    }
}

fn scale_words(assessment: &Assessment) -> String {
    let mut levels = assessment.scale.ids().map(|level| level.value.as_str());
    match (levels.next(), levels.last()) {
        (Some(first), Some(last)) => format!(", scale {first} to {last}"),
        _ => String::new(),
    }
}

/// The levels of the scale; without one, whole numbers that span the scores.
fn levels(assessment: &Assessment, ordered: &[&DimensionStanding<'_>]) -> Vec<Level> {
    let named: Vec<Level> = assessment
        .scale
        .iter()
        .filter_map(|(level, name)| {
            Some(Level {
                value: level.value.parse().ok()?,
                name: name.value.clone(),
            })
        })
        .collect();
    if !named.is_empty() {
        return named;
    }
    let scores = ordered.iter().flat_map(|dimension| [dimension.first, dimension.now, dimension.target]).flatten();
    let highest = scores.map(|score| score.value).fold(5.0, f64::max).ceil();
    let mut level = 0.0;
    let mut levels = Vec::new();
    while level <= highest && levels.len() < 12 {
        levels.push(Level {
            value: level,
            name: String::new(),
        });
        level += 1.0;
    }
    levels
}

fn dimension_table(assessment: &Assessment, standing: &Standing<'_>, figures: &Figures) -> Table {
    let text = |key: String| Cell::Line(Line::new().figure(figures, &key));
    let rows = standing.priority.iter().filter_map(|place| standing.dimensions.get(*place)).map(|dimension| {
        let key = format!("assessment.dimensions.{}", dimension.id.value);
        let lens = dimension.dimension.lens.as_ref().map_or("", |lens| Lens::word(lens.value));
        let by = dimension.dimension.target.as_ref().and_then(Answer::known).and_then(|target| target.0.by.as_ref());
        let weight = crate::vocabulary::number::NumberFormat::default().shortest(dimension.dimension.weight.value, 1);
        Row {
            id: Some(dimension.id.value.clone()),
            cells: vec![
                Cell::from(dimension.dimension.title.value.clone()),
                Cell::from(lens),
                Cell::from(weight),
                text(format!("{key}.now")),
                text(format!("{key}.target")),
                Cell::from(by.map_or_else(|| "no date".to_owned(), |by| short_date(by.value))),
                text(format!("{key}.weighted_gap")),
                text(format!("{key}.closed")),
            ],
            highlight: false,
        }
    });
    let newest = standing.newest_cycle.map_or_else(|| "Score".to_owned(), |cycle| cycle_name(assessment, cycle));
    Table {
        caption: "Dimensions in order of priority: weight × gap, most urgent first".to_owned(),
        columns: [
            ("Dimension".to_owned(), false),
            ("Lens".to_owned(), false),
            ("Weight".to_owned(), true),
            (newest, true),
            ("Target".to_owned(), true),
            ("By".to_owned(), false),
            ("Weighted gap".to_owned(), true),
            ("Gap closed".to_owned(), true),
        ]
        .map(|(title, numeric)| TableColumn { title, numeric })
        .to_vec(),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

/// The cycles side by side, with the figures that one chart of dimensions does not show.
fn cycle_part(assessment: &Assessment, figures: &Figures) -> Vec<Block> {
    let row = |name: String, date: String, method: String, key: &str| {
        let figure = |part: &str| Cell::Line(Line::new().figure(figures, &format!("{key}.{part}")));
        Row {
            id: None,
            cells: vec![
                Cell::from(name),
                Cell::from(date),
                Cell::from(method),
                figure("weighted"),
                figure("simple"),
                figure("lowest"),
            ],
            highlight: false,
        }
    };
    let mut rows: Vec<Row> = assessment
        .cycles
        .iter()
        .map(|(id, cycle)| {
            let method = cycle.method.as_ref().map_or_else(String::new, |method| method.value.clone());
            let key = format!("assessment.cycles.{}", id.value);
            row(cycle_name(assessment, &id.value), short_date(cycle.date.value), method, &key)
        })
        .collect();
    if figures.get("assessment.target.weighted").is_some() {
        rows.push(row("Target".to_owned(), String::new(), String::new(), "assessment.target"));
    }
    if rows.len() < 2 {
        return Vec::new();
    }
    let columns = [
        ("Cycle", false),
        ("Date", false),
        ("Method", false),
        ("Weighted maturity", true),
        ("Mean", true),
        ("Lowest dimension", true),
    ];
    let columns = columns.map(|(title, numeric)| TableColumn { title: title.to_owned(), numeric });
    let caption = "Cycles compared; by the lowest-dimension rule, an organisation is as mature as its weakest dimension";
    vec![
        Block::subheading("cycles", "Cycle by cycle"),
        Block::Table(Table { caption: caption.to_owned(), columns: columns.to_vec(), rows, total: None, stack: false }),
    ]
}

fn comparison_part(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    figures: &Figures,
) -> Vec<Block> {
    if assessment.benchmarks.is_empty() {
        return Vec::new();
    }
    let format = playbook.format();
    let organisation = playbook.settings.organisation.as_ref().map_or("We", |name| name.value.as_str());
    let mut rows: Vec<DotRow> = assessment
        .benchmarks
        .iter()
        .map(|(_, benchmark)| {
            let value = benchmark.maturity.known().map(|maturity| maturity.value);
            let number = value.map(|value| format.shortest(value, 2));
            let age = benchmark.age.as_ref().map(|age| age.value.clone());
            DotRow {
                label: benchmark.organisation.value.clone(),
                value,
                text: number.into_iter().chain(age).collect::<Vec<_>>().join(" · "),
                style: DotStyle::Other,
                bold: false,
            }
        })
        .collect();
    for (cycle, style) in [(standing.first_cycle, DotStyle::Earlier), (standing.newest_cycle, DotStyle::Current)] {
        let Some(cycle) = cycle else { continue };
        let key = format!("assessment.cycles.{cycle}.weighted");
        rows.push(DotRow {
            label: format!("{organisation}, {}", cycle_name(assessment, cycle).to_lowercase()),
            value: figures.number(&key),
            text: figures.text(&key).to_owned(),
            style,
            bold: style == DotStyle::Current,
        });
    }
    rows.sort_by(|a, b| b.value.unwrap_or(f64::MIN).total_cmp(&a.value.unwrap_or(f64::MIN)));
    let now = standing.newest_cycle.and_then(|cycle| figures.number(&format!("assessment.cycles.{cycle}.weighted")));
    let others = rows.iter().filter(|row| row.style == DotStyle::Other);
    let passed = others.clone().filter(|row| row.value.zip(now).is_some_and(|(value, now)| value < now)).count();
    let chart = ChartBlock {
        key: "assessment.comparison".to_owned(),
        finding: worded(
            &assessment.findings,
            "comparison",
            format!("{organisation} has passed {passed} of {}", counted(others.count(), "peer", "peers")),
        ),
        subtitle: format!("Weighted maturity{}; line: median of the benchmarks", scale_words(assessment)),
        chart: Chart::DotPlot(DotPlot {
            rows,
            scale: None,
            reference: figures.number("assessment.benchmarks.median").map(|median| Reference {
                value: median,
                label: format!("median {}", figures.text("assessment.benchmarks.median")),
            }),
            row_heading: "Organisation".to_owned(),
            value_heading: "Weighted maturity".to_owned(),
            text_heading: Some("Maturity and age of the PMO".to_owned()),
            decimals: Decimals::UpTo(2),
        }),
        source: "benchmarks of this playbook; the text beside each dot gives the age of that PMO".to_owned(),
        as_of: standing.newest_cycle.and_then(|cycle| assessment.cycles.get(cycle)).map(|cycle| cycle.date.value),
    };
    vec![Block::heading("comparison", "How we compare"), Block::Chart(chart)]
}

fn challenge_part(assessment: &Assessment) -> Vec<Block> {
    if assessment.challenges.is_empty() {
        return Vec::new();
    }
    let mut challenges: Vec<_> = assessment.challenges.iter().collect();
    challenges.sort_by_key(|(_, challenge)| {
        std::cmp::Reverse(challenge.severity.known().map_or(0, |severity| severity.value))
    });
    let rows = challenges.into_iter().map(|(id, challenge)| {
        let dimension = challenge.dimension.as_ref().and_then(|dimension| assessment.dimensions.get(dimension.as_str()));
        Row {
            id: Some(id.value.clone()),
            cells: vec![
                Cell::from(challenge.title.value.clone()),
                match challenge.severity.known() {
                    Some(severity) => Cell::Severity {
                        level: severity.value,
                        of: 5,
                    },
                    None => Cell::from("not known yet"),
                },
                Cell::from(dimension.map_or_else(String::new, |dimension| dimension.title.value.clone())),
                Cell::from(id.value.clone()),
            ],
            highlight: false,
        }
    });
    let table = Table {
        caption: format!("{}, most severe first; severity 1 to 5", counted(assessment.challenges.len(), "challenge", "challenges")),
        columns: columns(&["Challenge", "Severity", "Dimension", "Id"]),
        rows: rows.collect(),
        total: None,
        stack: true,
    };
    vec![Block::heading("challenges", "What people told us hurts"), Block::Table(table)]
}

fn columns(titles: &[&str]) -> Vec<TableColumn> {
    titles
        .iter()
        .map(|title| TableColumn {
            title: (*title).to_owned(),
            numeric: false,
        })
        .collect()
}

fn future_part(playbook: &Playbook, assessment: &Assessment) -> Vec<Block> {
    if assessment.gaps.is_empty() {
        return Vec::new();
    }
    let rows = assessment.gaps.iter().map(|(id, gap)| {
        let dimension = dimension_of(assessment, gap).and_then(|id| assessment.dimensions.get(id));
        let services: Vec<&str> = gap.services.iter().map(crate::vocabulary::id::ServiceId::as_str).collect();
        let state = match &gap.closed_on {
            Some(date) => Cell::Chip(Chip::new(Tone::Done, format!("Closed {}", short_date(date.value)))),
            None => Cell::Chip(Chip::new(Tone::None, "Open")),
        };
        Row {
            id: Some(id.value.clone()),
            cells: vec![
                Cell::from(id.value.clone()),
                Cell::from(dimension.map_or_else(String::new, |dimension| dimension.title.value.clone())),
                Cell::from(gap.now.value.clone()),
                Cell::from(gap.then.value.clone()),
                Cell::from(services.join(", ")),
                Cell::from(gap.shared.owner_id().map_or_else(|| "nobody yet".to_owned(), |owner| playbook.role_of(owner))),
                state,
            ],
            highlight: false,
        }
    });
    let table = Table {
        caption: format!("Gap analysis, {}", counted(assessment.gaps.len(), "gap", "gaps")),
        columns: columns(&["Gap", "Dimension", "Current state", "Future state", "Closed by", "Owner", "State"]),
        rows: rows.collect(),
        total: None,
        stack: true,
    };
    vec![
        Block::heading("future", "From today to the future state"),
        Block::paragraph("Each gap names what exists now, what will exist, and what closes it."),
        Block::Table(table),
    ]
}

fn start_part(assessment: &Assessment) -> Vec<Block> {
    let Some(start) = &assessment.start else { return Vec::new() };
    let mut title = crate::vocabulary::text::capitalised(start.choice.value.word());
    if let Some(date) = &start.date {
        title = format!("{title}, decided {}", long_date(date.value));
    }
    let text = Line::new().markdown(start.reason.as_str());
    let text = match &start.decision {
        Some(decision) => text.text(format!(" (decision {})", decision.as_str())),
        None => text,
    };
    vec![
        Block::heading("start", "How we start"),
        Block::Note(Note {
            title,
            text,
            warning: false,
        }),
    ]
}

fn voices_part(playbook: &Playbook, assessment: &Assessment, figures: &Figures) -> Vec<Block> {
    let quotes: Vec<Quote> = assessment
        .interviews
        .iter()
        .filter_map(|(id, interview)| {
            let text = interview.quote.as_ref()?.value.trim_matches(['“', '”', '"']).to_owned();
            let who = interview.who.as_ref().map_or_else(|| "Anonymous".to_owned(), |who| playbook.role_of(who));
            let mut by = Line::from(format!("{who}, {}", short_date(interview.date.value)));
            if let Some(challenge) = &interview.challenge {
                by = by.text(" · ").link(challenge.as_str(), &format!("assessment#{}", challenge.as_str()));
            }
            Some(Quote {
                id: Some(id.value.clone()),
                text,
                by,
            })
        })
        .collect();
    let mut blocks = Vec::new();
    if !quotes.is_empty() || assessment.readiness.is_some() {
        blocks.push(Block::heading("voices", "In their words"));
    }
    if let Some(survey) = &assessment.readiness {
        let asked = format!(
            "{} conversations. The readiness survey of {} reached {} of {} people (",
            assessment.interviews.len(),
            long_date(survey.date.value),
            survey.responses.value,
            survey.invited.value
        );
        let line = Line::from(asked).figure(figures, "assessment.readiness.response_rate").text(").");
        blocks.push(Block::paragraph(line));
        blocks.extend(survey_table(playbook, survey));
    }
    if !quotes.is_empty() {
        blocks.push(Block::Quotes(quotes));
    }
    blocks
}

fn survey_table(playbook: &Playbook, survey: &super::model::Survey) -> Option<Block> {
    let widest = survey.questions.iter().map(|(_, question)| question.counts.len()).max()?;
    let rows = survey.questions.iter().map(|(_, question)| {
        let counts = (0..widest).map(|place| {
            let count = question.counts.get(place);
            Cell::from(count.map_or_else(|| "no data".to_owned(), |count| playbook.format().number(f64::from(count.value), 0)))
        });
        Row {
            id: None,
            cells: std::iter::once(Cell::from(question.title.value.clone())).chain(counts).collect(),
            highlight: false,
        }
    });
    let answers = (1..=widest).map(|place| TableColumn {
        title: match place {
            1 => "1 (worst)".to_owned(),
            place if place == widest => format!("{place} (best)"),
            place => place.to_string(),
        },
        numeric: true,
    });
    let first = TableColumn {
        title: "Question".to_owned(),
        numeric: false,
    };
    Some(Block::Table(Table {
        caption: "Readiness survey: how many gave each answer".to_owned(),
        columns: std::iter::once(first).chain(answers).collect(),
        rows: rows.collect(),
        total: None,
        stack: false,
    }))
}

fn evidence_part(assessment: &Assessment, standing: &Standing<'_>) -> Vec<Block> {
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
            let score = standing.newest_cycle.and_then(|cycle| known.dimension.scores.get(cycle)).and_then(Answer::known);
            let details = score.map(|score| &score.0);
            let mut rests_on: Vec<&str> = known.dimension.evidence.iter().map(EvidenceId::as_str).collect();
            rests_on.extend(details.iter().flat_map(|details| &details.evidence).map(EvidenceId::as_str));
            rests_on.sort_unstable();
            rests_on.dedup();
            let sure = details.and_then(|details| details.confidence.as_ref()).map(|confidence| confidence.value.word());
            let note = details.and_then(|details| details.note.as_ref()).map(|note| note.value.clone());
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
            columns: columns(&["Dimension", "Confidence", "Rests on", "Remark"]),
            rows,
            total: None,
            stack: true,
        })
    })
}
