//! What a letter may be made of: the highlights of all sections that its readers may see.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::playbook::audience::Withheld;
use crate::playbook::section::{
    Block, ChangesHighlight, ChartBlock, DayHighlight, DecisionHighlight, Group, Highlight, IssueHighlight,
    MeasureHighlight, Section, ShareHighlight, StoryHighlight, Target,
};
use crate::publish::papers::Context;

/// An audience that nobody can write, so that nothing that is limited to anybody is for it.
const NOBODY: &str = "\u{0}";

/// What of the playbook is not for everybody; nothing where the whole build is for one audience already.
#[must_use]
pub fn withheld(context: &Context<'_>) -> Withheld {
    if context.playbook.audience.is_some()
        || context.sections.iter().all(|section| is_for_all(section)) && context.playbook.limits.is_empty()
    {
        return Withheld::default();
    }
    Withheld::from(context.source, NOBODY)
}

fn is_for_all(section: &Section) -> bool {
    section.stewardship.audience.is_empty()
}

/// Something to tell, and the section that tells it.
pub(in crate::publish) type Told<'a, T> = (&'a Arc<Section>, &'a T);

/// Everything that may be told.
#[derive(Default)]
pub(in crate::publish) struct Material<'a> {
    /// Newest first, as the chapter has them.
    pub stories: Vec<Told<'a, StoryHighlight>>,
    pub decisions: Vec<Told<'a, DecisionHighlight>>,
    pub measures: Vec<Told<'a, MeasureHighlight>>,
    pub days: Vec<Told<'a, DayHighlight>>,
    pub shares: Vec<Told<'a, ShareHighlight>>,
    pub changes: Vec<Told<'a, ChangesHighlight>>,
    pub issues: Vec<Told<'a, IssueHighlight>>,
    /// The pages of the measures that the home page shows first, in its order.
    pub first_measures: Vec<&'a str>,
    /// All charts by the keys that prose has for them.
    pub charts: BTreeMap<&'a str, &'a ChartBlock>,
    /// Whether something beside articles is kept from some readers, so that sums may tell of it.
    pub has_secrets: bool,
}

impl<'a> Material<'a> {
    /// Gathers it from all sections but those that are not for all who get the letter.
    pub fn gather(context: &Context<'a>, withheld: &Withheld) -> Self {
        let mut material = Self::default();
        let for_audience = context.playbook.audience.is_some();
        for section in context.sections {
            if !for_audience && !is_for_all(section) {
                material.has_secrets |= section.group != Group::Library;
                continue;
            }
            material.add(section, withheld, for_audience);
        }
        material.has_secrets |= withheld.hides_entries();
        material
    }

    fn add(&mut self, section: &'a Arc<Section>, withheld: &Withheld, for_audience: bool) {
        let may = |id: &str| !withheld.hides(id);
        for highlight in &section.highlights {
            match highlight {
                Highlight::Story(story) if may(&story.id) => self.stories.push((section, story)),
                Highlight::Decision(decision) if may(&decision.id) => self.decisions.push((section, decision)),
                Highlight::Measure(measure) if may(&measure.id) => self.measures.push((section, measure)),
                Highlight::Day(day) if may(&day.id) => self.days.push((section, day)),
                Highlight::Share(share) if may(&share.id) => self.shares.push((section, share)),
                Highlight::Changes(changes) => self.changes.push((section, changes)),
                Highlight::Issue(issue) if for_audience || issue.audience.is_empty() => {
                    self.issues.push((section, issue));
                }
                _ => {}
            }
        }
        let charts = section.charts().filter(|chart| may(&chart.key));
        self.charts.extend(charts.map(|chart| (chart.key.as_str(), chart)));
        if section.parent.is_none() && section.group == Group::Overview {
            self.first_measures.extend(first_measures(section));
        }
    }

    /// The measure with this id.
    pub fn measure(&self, id: &str) -> Option<Told<'a, MeasureHighlight>> {
        self.measures.iter().find(|(_, measure)| measure.id == id).copied()
    }
}

/// The pages of the key figures of a section.
fn first_measures(section: &Section) -> impl Iterator<Item = &str> {
    let measures = section.blocks.iter().flat_map(|block| match block {
        Block::Measures(measures) => measures.as_slice(),
        _ => &[],
    });
    measures.filter_map(|measure| match &measure.name.to {
        Target::Section { key, .. } => Some(key.as_str()),
        Target::Address(_) => None,
    })
}
