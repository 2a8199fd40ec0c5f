//! The organisation as it looks through each lens: the dimensions of a lens taken together.

use super::analysis::{DimensionStanding, Standing, score_text, standing};
use super::model::Lens;
use super::scoring;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::At;

/// All lenses, in the order in which they are shown.
const LENSES: [Lens; 4] = [
    Lens::Processes,
    Lens::Collaboration,
    Lens::BusinessGoals,
    Lens::DecisionMaking,
];

/// What one lens shows.
pub(super) struct LensStanding<'a> {
    pub lens: Lens,
    /// The dimensions that belong to it.
    pub dimensions: Vec<&'a DimensionStanding<'a>>,
    /// Their scores by weight: in the first cycle, in the newest, and where they are to be.
    pub first: Option<f64>,
    pub now: Option<f64>,
    pub target: Option<f64>,
}

impl LensStanding<'_> {
    /// Target minus score.
    pub fn gap(&self) -> Option<f64> {
        Some(scoring::gap(self.now?, self.target?))
    }

    /// The lens as a part of a key.
    fn key(&self) -> String {
        format!("assessment.lenses.{}", self.lens.word().replace(' ', "-"))
    }
}

/// What each lens shows that has a dimension.
pub(super) fn lenses<'a>(standing: &'a Standing<'a>) -> Vec<LensStanding<'a>> {
    let seen = LENSES.into_iter().map(|lens| {
        let belongs = |it: &&DimensionStanding<'_>| it.dimension.lens.as_ref().is_some_and(|own| own.value == lens);
        let dimensions: Vec<&DimensionStanding<'_>> = standing.dimensions.iter().filter(belongs).collect();
        let score = |of: fn(&DimensionStanding<'a>) -> Option<&'a At<f64>>| {
            let rows: Vec<(f64, Option<f64>)> = dimensions
                .iter()
                .map(|it| (it.dimension.weight.value, of(it).map(|score| score.value)))
                .collect();
            // A lens is judged when all of its dimensions are: with one left out it would be another lens.
            let all = rows.iter().all(|(_, score)| score.is_some());
            scoring::weighted_score(&rows).filter(|_| all).map(|score| score.value)
        };
        LensStanding {
            lens,
            first: score(|it| it.first),
            now: score(|it| it.now),
            target: score(|it| it.target),
            dimensions,
        }
    });
    seen.filter(|lens| !lens.dimensions.is_empty()).collect()
}

/// The scores by lens.
pub(super) fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(assessment) = &playbook.assessment else { return };
    let standing = standing(playbook, assessment);
    let format = playbook.format();
    for lens in lenses(&standing) {
        let spans = lens.dimensions.iter().flat_map(|it| [it.first, it.now, it.target]);
        let spans: Vec<Span> = spans.flatten().map(|score| score.span).collect();
        let values = [
            ("first", "assessment-figure-lens-first", lens.first),
            ("now", "assessment-figure-lens-now", lens.now),
            ("target", "assessment-figure-lens-target", lens.target),
            ("gap", "assessment-figure-lens-gap", lens.gap()),
        ];
        for (part, message, value) in values {
            let Some(value) = value else { continue };
            let label = playbook.language.message(message);
            let label = label.text("lens", lens.lens.word_in(&playbook.language)).string();
            let figure = Figure::number(label, value, "level", score_text(value, format));
            figures.insert(format!("{}.{part}", lens.key()), figure.from(spans.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Report;
    use crate::source::Source;

    fn figures_of(dimensions: &str) -> Figures {
        let text = format!("cycles:\n  C1: {{date: 2025-03-28}}\ndimensions:\n{dimensions}");
        let source = Source::from_texts([("assessment.yaml", text.as_str())]);
        let playbook = Playbook::read(&source, None, false, &mut Report::default());
        let mut found = Figures::default();
        figures(&playbook, &mut found);
        found
    }

    #[test]
    fn a_lens_is_the_weighted_mean_of_its_dimensions() {
        let found = figures_of(
            "  D1: {title: One, lens: processes, weight: 30, scores: {C1: 2}, target: 4}\n  \
             D2: {title: Two, lens: processes, weight: 10, scores: {C1: 4}, target: 4}\n  \
             D3: {title: Three, lens: business goals, weight: 60, scores: {C1: 1}}\n",
        );
        assert_eq!(found.number("assessment.lenses.processes.now"), Some(2.5));
        assert_eq!(found.number("assessment.lenses.processes.gap"), Some(1.5));
        assert_eq!(found.number("assessment.lenses.business-goals.now"), Some(1.0));
        assert_eq!(found.number("assessment.lenses.business-goals.gap"), None);
        assert_eq!(found.number("assessment.lenses.collaboration.now"), None);
    }

    #[test]
    fn a_lens_with_a_dimension_that_has_no_score_has_none() {
        let found = figures_of(
            "  D1: {title: One, lens: processes, weight: 30, scores: {C1: 2}}\n  \
             D2: {title: Two, lens: processes, weight: 10, scores: {}}\n",
        );
        assert_eq!(found.number("assessment.lenses.processes.now"), None);
    }
}
