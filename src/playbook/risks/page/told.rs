//! What papers may tell of the risks: the open threats, the worst first.

use crate::playbook::Playbook;
use crate::playbook::risks::exposure::{TopRisk, levels, top};
use crate::playbook::section::{Highlight, ThreatHighlight, Words};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};

/// All open threats, the worst first.
pub(super) fn highlights(playbook: &Playbook, figures: &Figures) -> Vec<Highlight> {
    let threats = top(playbook, usize::MAX).into_iter();
    threats.map(|threat| highlight(playbook, &threat, figures)).collect()
}

fn highlight(playbook: &Playbook, threat: &TopRisk<'_>, figures: &Figures) -> Highlight {
    let risk = threat.risk;
    let words = |text: &At<String>| Words {
        text: text.value.clone(),
        span: text.span,
    };
    let figure = |name: &str| format!("risks.{}.{name}", threat.id.value);
    let known = |name: &str| Some(figure(name)).filter(|key| figures.number(key).is_some());
    let owner = risk.shared.owner.as_ref().and_then(Answer::known);
    Highlight::Threat(Box::new(ThreatHighlight {
        id: threat.id.value.clone(),
        title: words(&risk.title),
        score: figure("score"),
        levels: match levels(risk) {
            (Some(probability), Some(impact)) => Some(format!("{probability} × {impact}")),
            _ => None,
        },
        response: risk.response.as_ref().map(words),
        residual: known("residual"),
        exposure: known("exposure"),
        owner: owner.map(|owner| playbook.role_of(owner)),
    }))
}
