//! The figures of the portfolio: earned value, delay, colours, success, dependencies.

use jiff::civil::Date;

use super::dependencies::{DependencyState, state};
use super::earned_value::EarnedValue;
use super::model::{Portfolio, Project};
use super::status::{Success, computed, counts, days_late, reported, values, watermelons, with_earned_value};
use super::value_figures::{NOT_APPLICABLE, UNKNOWN, Writer};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::amounts::{count, known, share_of};
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At};

/// The day to which the figures of the projects reach.
#[must_use]
pub fn reach(playbook: &Playbook, portfolio: &Portfolio) -> Date {
    portfolio.as_of.as_ref().map_or(playbook.as_of, |day| day.value)
}

/// The projects that count in the totals, and what they come to together.
#[derive(Clone, Debug, Default)]
pub struct Totals<'a> {
    /// The projects with all four values.
    pub complete: Vec<(&'a At<String>, &'a Project, EarnedValue)>,
    /// The projects of which a value is missing; the totals leave them out.
    pub incomplete: Vec<(&'a At<String>, &'a Project)>,
    /// The sums over the complete ones; `None` when there is none.
    pub values: Option<EarnedValue>,
    /// The sum of their own estimates at cost pace; `None` when one of them has none.
    pub sum_of_estimates: Option<f64>,
}

impl<'a> Totals<'a> {
    /// The totals of a portfolio.
    #[must_use]
    pub fn of(playbook: &Playbook, portfolio: &'a Portfolio) -> Self {
        let mut totals = Self::default();
        for (id, project) in portfolio.projects.iter() {
            if !counts(project, playbook.as_of) {
                continue;
            }
            match values(project) {
                Some(values) => totals.complete.push((id, project, values)),
                None => totals.incomplete.push((id, project)),
            }
        }
        if !totals.complete.is_empty() {
            let all = || totals.complete.iter().map(|(_, _, values)| values);
            totals.values = Some(EarnedValue::total(all()));
            totals.sum_of_estimates = all().map(|values| values.estimate_at_cost_pace()).sum();
        }
        totals
    }
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(portfolio) = &playbook.portfolio else { return };
    for (id, project) in portfolio.projects.iter() {
        add_project(playbook, portfolio, id, project, figures);
    }
    add_counts(playbook, portfolio, figures);
    add_success(playbook, portfolio, figures);
    add_dependencies(playbook, portfolio, figures);
    if with_earned_value(portfolio) {
        add_totals(playbook, portfolio, figures);
    }
}

/// Where the four values of a project stand.
fn places(project: &Project) -> Vec<Span> {
    let amounts = [
        &project.budget,
        &project.planned_value,
        &project.earned_value,
        &project.actual_cost,
    ];
    let known = amounts
        .into_iter()
        .filter_map(|amount| amount.as_ref().and_then(Answer::known));
    known.map(|amount| amount.span).collect()
}

/// Where the days of a project stand.
fn days(project: &Project) -> Vec<Span> {
    let known = |answer: &Option<Answer<At<Date>>>| answer.as_ref().and_then(Answer::known).map(|day| day.span);
    let finished = project.finished.as_ref().map(|day| day.span);
    let days = [
        known(&project.baseline_finish),
        known(&project.forecast_finish),
        finished,
    ];
    days.into_iter().flatten().collect()
}

fn add_project(playbook: &Playbook, portfolio: &Portfolio, id: &At<String>, project: &Project, figures: &mut Figures) {
    let title = &project.title.value;
    let language = &playbook.language;
    let label = |id: &str| language.message(id).text("project", title.as_str()).string();
    let rag_figure = |label: String, rag: Rag| Figure::new(label, rag.color().into(), "", rag.word_in(language));
    let prefix = format!("portfolio.{}", id.value);
    let (days, places) = (days(project), places(project));
    if let Some(late) = days_late(project, playbook.as_of) {
        let number = f64::from(i32::try_from(late).unwrap_or(i32::MAX));
        let figure = Figure::number(
            label("portfolio-label-days-late"),
            number,
            "days",
            delay_words(language, late),
        );
        let figure = figure.bare(playbook.format().number(number, 0));
        figures.insert(format!("{prefix}.days_late"), figure.from(days.iter().copied()));
    }
    if counts(project, playbook.as_of) {
        let rag = computed(portfolio, project, playbook.as_of).overall;
        let figure = rag_figure(label("portfolio-label-rag"), rag);
        let from = days.iter().chain(&places).copied();
        figures.insert(format!("{prefix}.rag"), figure.from(from));
        if let (Some(rag), Some(status)) = (reported(project), &project.reported) {
            let figure = rag_figure(label("portfolio-label-reported"), rag);
            figures.insert(format!("{prefix}.reported"), figure.from([status.overall.span]));
        }
        if with_earned_value(portfolio) {
            Writer::new(playbook, portfolio, figures).values(&prefix, title, project, &places);
        }
    } else if let Some(budget) = known(project.budget.as_ref()) {
        let figure = playbook.amount(label("portfolio-label-budget"), budget);
        figures.insert(format!("{prefix}.bac"), figure.from(places.iter().copied()));
        if let Some(cost) = known(project.actual_cost.as_ref()) {
            let figure = playbook.amount(label("portfolio-label-cost"), cost);
            figures.insert(format!("{prefix}.ac"), figure.from(places));
        }
    }
}

/// `12 days late`, `on the day`, `1 day early`.
pub(super) fn delay_words(language: &Language, days: i64) -> String {
    let id = match days {
        0 => return language.say("portfolio-delay-none"),
        1.. => "portfolio-delay-late",
        _ => "portfolio-delay-early",
    };
    let days = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
    language.message(id).count("days", days).string()
}

fn add_totals(playbook: &Playbook, portfolio: &Portfolio, figures: &mut Figures) {
    let totals = Totals::of(playbook, portfolio);
    let Some(values) = totals.values else { return };
    let from: Vec<Span> = totals
        .complete
        .iter()
        .flat_map(|(_, project, _)| places(project))
        .collect();
    let language = &playbook.language;
    let all = language.say("portfolio-all-projects");
    for (name, id, value) in [
        ("bac", "portfolio-label-bac", values.budget),
        ("pv", "portfolio-label-pv", values.planned),
        ("ev", "portfolio-label-ev", values.earned),
        ("ac", "portfolio-label-ac", values.actual),
    ] {
        let label = language.message(id).text("subject", all.as_str()).string();
        let figure = playbook.amount(label, value).from(from.iter().copied());
        figures.insert(format!("portfolio.{name}"), figure);
    }
    Writer::new(playbook, portfolio, figures).derived("portfolio", &all, Some(values), &from);
    let label = language.say("portfolio-label-sum-of-eac");
    let unit = playbook.settings.money().symbol();
    let figure = match totals.sum_of_estimates {
        Some(sum) => playbook.amount(label, sum),
        None => Figure::none(label, &unit, language.say(NOT_APPLICABLE)),
    };
    figures.insert("portfolio.sum_of_eac", figure.from(from.iter().copied()));
    let label = language.say("portfolio-label-incomplete");
    let ids = totals.incomplete.iter().map(|(id, _)| id.span);
    figures.insert("portfolio.incomplete", count(label, totals.incomplete.len()).from(ids));
}

fn add_counts(playbook: &Playbook, portfolio: &Portfolio, figures: &mut Figures) {
    let (as_of, language) = (playbook.as_of, &playbook.language);
    let current: Vec<(&At<String>, &Project)> = portfolio
        .projects
        .iter()
        .filter(|(_, project)| counts(project, as_of))
        .collect();
    let ids = |all: &[(&At<String>, &Project)]| all.iter().map(|(id, _)| id.span).collect::<Vec<Span>>();
    let figure = count(language.say("portfolio-label-count"), current.len()).from(ids(&current));
    figures.insert("portfolio.count", figure);
    for rag in [Rag::Red, Rag::Amber, Rag::Green, Rag::NoData] {
        let of_colour = current
            .iter()
            .filter(|(_, project)| computed(portfolio, project, as_of).overall == rag);
        let of_colour: Vec<(&At<String>, &Project)> = of_colour.copied().collect();
        let label = language.message("portfolio-label-count-of").text("colour", rag.color());
        let figure = count(label.string(), of_colour.len()).from(ids(&of_colour));
        figures.insert(format!("portfolio.count.{}", rag.color()), figure);
    }
    let figure = count(language.say("portfolio-label-watermelons"), watermelons(playbook).len());
    figures.insert("portfolio.watermelons", figure.from(ids(&watermelons(playbook))));
    let known: Vec<&At<rust_decimal::Decimal>> = current
        .iter()
        .filter_map(|(_, project)| project.budget.as_ref()?.known())
        .collect();
    let unknown = current.len() - known.len();
    if !known.is_empty() {
        let sum = known
            .iter()
            .map(|amount| crate::playbook::amounts::number(&amount.value))
            .sum();
        let mut figure = playbook.amount(language.say("portfolio-label-total-budget"), sum);
        if unknown > 0 {
            let partly = language.message("portfolio-sum-partly").text("sum", figure.text);
            figure.text = partly.count("count", unknown).string();
        }
        figures.insert("portfolio.budget", figure.from(known.iter().map(|amount| amount.span)));
    }
}

/// Takes one of the three answers of a project that is over, or all of them together.
type Verdict = fn(Success) -> Option<bool>;

fn add_success(playbook: &Playbook, portfolio: &Portfolio, figures: &mut Figures) {
    let over: Vec<(&At<String>, Success)> = portfolio
        .projects
        .iter()
        .filter_map(|(id, project)| Some((id, Success::of(portfolio, project, playbook.as_of)?)))
        .collect();
    if over.is_empty() {
        return;
    }
    let language = &playbook.language;
    let ids: Vec<Span> = over.iter().map(|(id, _)| id.span).collect();
    let figure = count(language.say("portfolio-label-closed"), over.len()).from(ids.iter().copied());
    figures.insert("portfolio.closed", figure);
    let take: [(&str, [&str; 2], Verdict); 4] = [
        (
            "success_rate",
            ["portfolio-label-success-share", "portfolio-label-success-count"],
            Success::succeeded,
        ),
        (
            "closed.on_time",
            ["portfolio-label-on-time-share", "portfolio-label-on-time-count"],
            |success| success.on_time,
        ),
        (
            "closed.within_budget",
            [
                "portfolio-label-within-budget-share",
                "portfolio-label-within-budget-count",
            ],
            |success| success.within_budget,
        ),
        (
            "closed.goals_met",
            ["portfolio-label-goals-met-share", "portfolio-label-goals-met-count"],
            |success| success.goals_met,
        ),
    ];
    for (name, [of_share, of_count], take) in take {
        let verdicts: Vec<bool> = over.iter().filter_map(|(_, success)| take(*success)).collect();
        let good = verdicts.iter().filter(|verdict| **verdict).count();
        let label = language.say(of_share);
        let figure = match share_of(good, verdicts.len()) {
            Some(value) => Figure::number(label, value, "", share(value, 0, playbook.format())),
            None => Figure::none(label, "", language.say(UNKNOWN)),
        };
        figures.insert(format!("portfolio.{name}"), figure.from(ids.iter().copied()));
        let mut figure = count(language.say(of_count), good);
        let text = language.message("portfolio-of").count("part", good);
        figure.text = text.count("whole", verdicts.len()).string();
        figures.insert(format!("portfolio.{name}.count"), figure.from(ids.iter().copied()));
    }
}

fn add_dependencies(playbook: &Playbook, portfolio: &Portfolio, figures: &mut Figures) {
    if portfolio.dependencies.is_empty() {
        return;
    }
    let of = |wanted: fn(DependencyState) -> bool| -> Vec<Span> {
        let all = portfolio.dependencies.iter();
        let wanted = all.filter(|(_, dependency)| wanted(state(dependency, playbook.as_of)));
        wanted.map(|(id, _)| id.span).collect()
    };
    for (name, label, spans) in [
        ("dependencies", "portfolio-label-dependencies", of(|_| true)),
        (
            "dependencies.open",
            "portfolio-label-dependencies-open",
            of(DependencyState::waits),
        ),
        (
            "dependencies.overdue",
            "portfolio-label-dependencies-overdue",
            of(|state| matches!(state, DependencyState::Overdue(_))),
        ),
    ] {
        let label = playbook.language.say(label);
        figures.insert(format!("portfolio.{name}"), count(label, spans.len()).from(spans));
    }
}
