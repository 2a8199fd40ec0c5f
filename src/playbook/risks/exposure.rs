//! Scores, bands and exposure of single risks.
//!
//! Score = probability × impact, each from 1 to 5. Exposure is the expected monetary value: the
//! chance times the amount, above zero for threats and below zero for opportunities.

use rust_decimal::prelude::ToPrimitive;

use super::model::{Residual, Risk, RiskKind, RiskState, Risks};
use crate::playbook::Playbook;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

/// The highest probability and impact.
pub const LEVELS: u32 = 5;
/// From which score a risk is medium, where nothing else is written.
pub const MEDIUM_FROM: u32 = 8;
/// From which score a risk is high, where nothing else is written.
pub const HIGH_FROM: u32 = 15;

/// How much a risk matters by its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Below the medium ones.
    Low,
    /// Between.
    Medium,
    /// From the score on that is high.
    High,
}

impl Band {
    /// All, the worst first.
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// The word for it in a language.
    #[must_use]
    pub fn word_in(self, language: &Language) -> String {
        language.term("risk-band", self.word())
    }
}

/// The lowest scores that are medium and high.
#[must_use]
pub fn thresholds(risks: &Risks) -> (u32, u32) {
    let value = |written: &Option<At<u32>>, usual: u32| written.as_ref().map_or(usual, |from| from.value);
    (
        value(&risks.medium_from, MEDIUM_FROM),
        value(&risks.high_from, HIGH_FROM),
    )
}

/// The band of a score.
#[must_use]
pub fn band(risks: &Risks, score: u32) -> Band {
    let (medium, high) = thresholds(risks);
    if score >= high {
        Band::High
    } else if score >= medium {
        Band::Medium
    } else {
        Band::Low
    }
}

fn level(answer: &Answer<At<u32>>) -> Option<u32> {
    answer
        .known()
        .map(|level| level.value)
        .filter(|level| (1..=LEVELS).contains(level))
}

/// Probability and impact, each if it is known and between 1 and 5.
#[must_use]
pub fn levels(risk: &Risk) -> (Option<u32>, Option<u32>) {
    (level(&risk.probability), level(&risk.impact))
}

/// Probability × impact; `None` where one of them is not known.
#[must_use]
pub fn score(risk: &Risk) -> Option<u32> {
    let (probability, impact) = levels(risk);
    Some(probability? * impact?)
}

/// The same for what stays when the response has worked.
#[must_use]
pub fn residual_score(risk: &Risk) -> Option<u32> {
    let Residual { probability, impact } = risk.residual.as_ref()?;
    let known = |level: &At<u32>| Some(level.value).filter(|level| (1..=LEVELS).contains(level));
    Some(known(probability)? * known(impact)?)
}

/// Whether it would help.
#[must_use]
pub fn helps(risk: &Risk) -> bool {
    risk.kind
        .as_ref()
        .is_some_and(|kind| kind.value == RiskKind::Opportunity)
}

/// Whether it may still come.
#[must_use]
pub fn is_open(risk: &Risk) -> bool {
    state(risk) == RiskState::Open
}

/// Its state; open where nothing is said.
#[must_use]
pub fn state(risk: &Risk) -> RiskState {
    risk.state.as_ref().map_or(RiskState::Open, |state| state.value)
}

/// Chance × amount: above zero for a threat, below zero for an opportunity. `None` where one of the
/// two is not known or impossible.
#[must_use]
pub fn exposure(risk: &Risk) -> Option<f64> {
    let chance = risk.chance.as_ref()?.known()?.value.0;
    let amount = risk.amount.as_ref()?.known()?.value.to_f64()?;
    if !(0.0..=1.0).contains(&chance) || amount < 0.0 {
        return None;
    }
    let value = chance * amount;
    Some(if helps(risk) { -value } else { value })
}

/// The open ones of one kind, the worst (or best) first: by score, then by exposure, then as written.
#[must_use]
pub fn ranked(risks: &Risks, opportunities: bool) -> Vec<(&At<String>, &Risk)> {
    let mut open: Vec<(&At<String>, &Risk)> = risks
        .risks
        .iter()
        .filter(|(_, risk)| is_open(risk) && helps(risk) == opportunities)
        .collect();
    let weight = |risk: &Risk| (score(risk), exposure(risk).map_or(-1.0, f64::abs));
    open.sort_by(|(_, a), (_, b)| {
        let (a, b) = (weight(a), weight(b));
        b.0.cmp(&a.0).then_with(|| b.1.total_cmp(&a.1))
    });
    open
}

/// An open threat that matters.
#[derive(Clone, Copy, Debug)]
pub struct TopRisk<'a> {
    /// Its id.
    pub id: &'a At<String>,
    /// The risk.
    pub risk: &'a Risk,
    /// Probability × impact; `None` where one of them is not known.
    pub score: Option<u32>,
    /// The band of the score.
    pub band: Option<Band>,
    /// Chance × amount, where both are known.
    pub exposure: Option<f64>,
}

/// The worst open threats, at most `count`.
#[must_use]
pub fn top(playbook: &Playbook, count: usize) -> Vec<TopRisk<'_>> {
    let Some(risks) = &playbook.risks else {
        return Vec::new();
    };
    let top = |(id, risk)| {
        let score = score(risk);
        TopRisk {
            id,
            risk,
            score,
            band: score.map(|score| band(risks, score)),
            exposure: exposure(risk),
        }
    };
    ranked(risks, false).into_iter().take(count).map(top).collect()
}
