//! What `{{ … }}` alone in a paragraph of the charter places there.

mod budget;
mod tables;
mod versions;

pub(super) use budget::figures as budget_figures;
pub use versions::title;

use super::model::Charter;
use crate::playbook::section::Block;
use crate::playbook::{
    Playbook, communication, foundation, governance, risks, roadmap, services, stages, stakeholders, templates,
};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// The names of all slots.
pub const SLOTS: &[&str] = &[
    "need",
    "challenges",
    "gaps",
    "purpose",
    "objectives",
    "metrics",
    "scope",
    "authority",
    "customers",
    "stakeholders",
    "services",
    "roles",
    "people",
    "boards",
    "escalation",
    "decisions",
    "processes",
    "stages",
    "roadmap",
    "budget",
    "risks",
    "communication",
    "amendments",
    "sign-off",
    "versions",
];

/// So many of the newest decisions, and of the worst threats, a charter shows.
const DECISIONS: usize = 3;
const RISKS: usize = 3;

/// What slots are made from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// All chapters.
    pub playbook: &'a Playbook,
    /// This one.
    pub charter: &'a Charter,
    /// The figures that slots show; whether a slot is empty does not depend on them.
    pub figures: &'a Figures,
}

/// What a slot places; nothing when no chapter says anything of it.
#[must_use]
pub fn blocks(context: &Context<'_>, slot: &str) -> Vec<Block> {
    let playbook = context.playbook;
    match slot {
        "need" => need(playbook),
        "challenges" => tables::challenges(playbook),
        "gaps" => tables::gaps(playbook),
        "purpose" => foundation::purpose_blocks(playbook),
        "objectives" => tables::objectives(context),
        "metrics" => tables::metrics(context),
        "scope" => foundation::scope_blocks(playbook),
        "authority" => foundation::pmo_sentence(playbook)
            .map(Block::Paragraph)
            .into_iter()
            .collect(),
        "customers" => foundation::customer_blocks(playbook),
        "stakeholders" => stakeholders::who_blocks(playbook),
        "services" => services::catalogue_blocks(playbook, context.figures),
        "roles" => governance::role_blocks(playbook, context.figures),
        "people" => foundation::people_blocks(playbook),
        "boards" => governance::board_blocks(playbook),
        "escalation" => governance::escalation_blocks(playbook),
        "decisions" => governance::decision_blocks(playbook, DECISIONS),
        "processes" => templates::process_blocks(playbook),
        "stages" => Some(stages::steps(playbook))
            .filter(|steps| !steps.is_empty())
            .map(Block::Steps)
            .into_iter()
            .collect(),
        "roadmap" => roadmap::wave_blocks(playbook, context.figures),
        "budget" => budget::blocks(context),
        "risks" => risks::top_blocks(playbook, context.figures, RISKS),
        "communication" => communication::plan_blocks(playbook),
        "amendments" => versions::amendments(context.charter),
        "sign-off" => versions::sign_off(context),
        "versions" => versions::table(context),
        _ => Vec::new(),
    }
}

fn need(playbook: &Playbook) -> Vec<Block> {
    let need = playbook.business_case.as_ref().and_then(|case| case.need.as_ref());
    need.map(|need| crate::playbook::prose(need, "need"))
        .into_iter()
        .collect()
}

/// Where that would be written which a slot places, in English; in other languages it is a word of
/// `charter-slot-file`.
#[must_use]
pub fn written_in(slot: &str) -> &'static str {
    match slot {
        "need" => "`need` of business-case.yaml",
        "challenges" => "`challenges` of assessment.yaml",
        "gaps" => "`gaps` of assessment.yaml",
        "purpose" => "`mission`, `vision` or `values` under `pmo` of foundation.yaml",
        "objectives" => "`objectives` of foundation.yaml",
        "metrics" => "metrics.yaml",
        "scope" => "`scope` of foundation.yaml",
        "authority" => "`pmo` of foundation.yaml",
        "customers" => "`customers` of foundation.yaml",
        "stakeholders" => "stakeholders.yaml",
        "services" => "services.yaml",
        "roles" => "`roles` of governance.yaml",
        "people" => "`people` of foundation.yaml",
        "boards" => "`boards` of governance.yaml",
        "escalation" => "`escalation` of governance.yaml",
        "decisions" => "`decisions` of governance.yaml",
        "processes" => "`processes` of templates.yaml",
        "stages" => "stages.yaml",
        "roadmap" => "`items` of roadmap.yaml",
        "risks" => "the open threats of risks.yaml",
        "communication" => "`messages` of communication.yaml",
        "budget" => "the costs of the preferred option of business-case.yaml",
        "amendments" => "`amendments` at the top of charter.md",
        "sign-off" => "`signatories` at the top of charter.md",
        "versions" => "`versions` at the top of charter.md",
        _ => "another chapter",
    }
}

/// What stands in place of a slot that nothing fills, so that no hole is in the page.
#[must_use]
pub fn not_yet(language: &Language, slot: &str) -> Vec<Block> {
    let words = language.message("charter-not-written-in");
    let words = words.text("where", language.term("charter-slot-file", slot));
    vec![Block::paragraph(words.string())]
}
