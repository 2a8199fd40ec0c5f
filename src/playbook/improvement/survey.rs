//! What a survey says: net promoter score with its margin, share of the satisfied, response rate.

use super::model::{Improvement, SatisfactionSurvey};
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At};

/// Fewer answers than this are not shown: they would tell who said what, and mean little.
pub(super) const FEWEST: u32 = 5;

/// A net promoter score, from −100 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nps {
    /// Share of promoters minus share of detractors, in points.
    pub score: f64,
    /// Half the width of the 95 % interval, in points.
    pub margin: f64,
}

/// The net promoter score of so many promoters, passives and detractors; `None` without answers.
///
/// The standard error is 100·√((p + d − (p − d)²) ÷ n), with p and d the shares of promoters and
/// detractors; the margin is 1.96 times as wide.
#[must_use]
pub fn nps(promoters: u32, passives: u32, detractors: u32) -> Option<Nps> {
    let n = f64::from(promoters) + f64::from(passives) + f64::from(detractors);
    if n <= 0.0 {
        return None;
    }
    let (p, d) = (f64::from(promoters) / n, f64::from(detractors) / n);
    let spread = (p + d - (p - d).powi(2)).max(0.0);
    Some(Nps {
        score: 100.0 * (p - d),
        margin: 1.96 * 100.0 * (spread / n).sqrt(),
    })
}

/// So many of so many, from 0 to 1; `None` of none.
#[must_use]
pub fn part(some: u32, all: u32) -> Option<f64> {
    (all > 0).then(|| f64::from(some) / f64::from(all))
}

/// A result of a survey, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome<T> {
    /// The result.
    Known(T),
    /// Somebody will find it out.
    Open,
    /// So few people answered that it is not shown.
    TooFew,
    /// It was not asked.
    NotAsked,
}

impl<T> Outcome<T> {
    /// The result, if there is one.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }
}

/// A count that may be left out: known, open, or not asked.
fn count(answer: Option<&Answer<At<u32>>>) -> Outcome<u32> {
    match answer {
        Some(Answer::Known(count)) => Outcome::Known(count.value),
        Some(_) => Outcome::Open,
        None => Outcome::NotAsked,
    }
}

/// A survey with its period.
#[derive(Clone, Copy, Debug)]
pub struct Dated<'a> {
    /// Its id.
    pub id: &'a At<String>,
    /// Its month or quarter.
    pub period: Period,
    /// What the author wrote.
    pub survey: &'a SatisfactionSurvey,
}

impl Dated<'_> {
    /// Promoters, passives and detractors, where all three are known.
    pub(super) fn groups(&self) -> Option<[&At<u32>; 3]> {
        let survey = self.survey;
        Some([
            survey.promoters.as_ref()?.known()?,
            survey.passives.as_ref()?.known()?,
            survey.detractors.as_ref()?.known()?,
        ])
    }

    /// How many answered: as written, else the sum of the three groups.
    pub(super) fn answers(&self) -> Option<u32> {
        let written = self.survey.answers.as_ref().map(|answers| answers.value);
        let sum = || {
            let groups = self.groups()?;
            Some(groups.iter().map(|count| count.value).fold(0, u32::saturating_add))
        };
        written.or_else(sum)
    }

    /// The net promoter score.
    pub(super) fn nps(&self) -> Outcome<Nps> {
        let survey = self.survey;
        let all = [&survey.promoters, &survey.passives, &survey.detractors];
        if all.iter().all(|answer| answer.is_none()) {
            return Outcome::NotAsked;
        }
        let Some([promoters, passives, detractors]) = self.groups() else {
            return Outcome::Open;
        };
        if self.answers().is_some_and(|answers| answers < FEWEST) {
            return Outcome::TooFew;
        }
        nps(promoters.value, passives.value, detractors.value).map_or(Outcome::TooFew, Outcome::Known)
    }

    /// The share of the satisfied.
    pub(super) fn csat(&self) -> Outcome<f64> {
        let satisfied = match count(self.survey.satisfied.as_ref()) {
            Outcome::Known(satisfied) => satisfied,
            Outcome::NotAsked => return Outcome::NotAsked,
            _ => return Outcome::Open,
        };
        let Some(answers) = self.answers() else {
            return Outcome::Open;
        };
        if answers < FEWEST {
            return Outcome::TooFew;
        }
        part(satisfied, answers).map_or(Outcome::TooFew, Outcome::Known)
    }

    /// The share of those asked who answered. It says nothing of anybody, so it is always shown.
    pub(super) fn response_rate(&self) -> Outcome<f64> {
        match (count(self.survey.invited.as_ref()), self.answers()) {
            (Outcome::Known(invited), Some(answers)) => part(answers, invited).map_or(Outcome::Open, Outcome::Known),
            (Outcome::NotAsked, _) => Outcome::NotAsked,
            _ => Outcome::Open,
        }
    }
}

/// The month or quarter that is the id of a survey.
pub(super) fn period(id: &str) -> Option<Period> {
    let period = Period::parse(id)?;
    let is_month = Period::month_of(period.start()) == period;
    let is_quarter = period.to_string().contains("-Q");
    (is_month || is_quarter).then_some(period)
}

/// The surveys in the order of time.
pub(super) fn in_order(improvement: &Improvement) -> Vec<Dated<'_>> {
    let dated = |(id, survey)| {
        let id: &At<String> = id;
        Some(Dated {
            id,
            period: period(&id.value)?,
            survey,
        })
    };
    let mut surveys: Vec<Dated<'_>> = improvement.surveys.iter().filter_map(dated).collect();
    surveys.sort_by_key(|dated| dated.period);
    surveys
}
