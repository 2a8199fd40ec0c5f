//! What the template of the one-pager may show: texts and finished drawings.

use serde::Serialize;

use crate::playbook::section::{Direction, Piece, Tone};
use crate::theme::Html;

/// The whole sheet. What a playbook does not have is empty.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct SheetView {
    /// The language of the words.
    pub(super) language: String,
    /// Whether its lines run from right to left.
    pub(super) right_to_left: bool,
    /// The name of the playbook.
    pub(super) playbook: String,
    /// `31 October 2026`.
    pub(super) as_of: Option<String>,
    /// The version of the charter: `1.1`.
    pub(super) charter: Option<String>,
    /// Who may read it.
    pub(super) confidentiality: Option<String>,
    /// The title of the page.
    pub(super) headline: String,
    /// The answer, where no headline says it.
    pub(super) lead: String,
    /// What is asked.
    pub(super) asks: Vec<AskView>,
    /// How many decisions are asked for, where it is more than are shown: `3 of 5 decisions`.
    pub(super) asks_of: Option<String>,
    /// What is said where no decision is asked for.
    pub(super) no_asks: String,
    /// The stages.
    pub(super) steps: Vec<StepView>,
    /// The measures.
    pub(super) measures: Option<MeasuresView>,
    /// Whether some of their words need more room than those of English do.
    pub(super) long_words: bool,
    /// A few numbers beside them.
    pub(super) facts: Vec<FactView>,
    /// Where it goes: charts with their findings.
    pub(super) charts: Vec<ChartView>,
    /// The threats.
    pub(super) threats: Vec<ThreatView>,
    /// The heading above them: `Three risks to watch`.
    pub(super) threats_title: String,
    /// How many there are in all, and what they are worth.
    pub(super) threats_of: String,
    /// Where the numbers come from.
    pub(super) sources: String,
    /// Who answers for the page.
    pub(super) owner: Option<String>,
    /// Where the whole playbook is found.
    pub(super) address: Option<String>,
    /// The colour of bands and marks, with enough contrast to white.
    pub(super) accent: String,
    /// The logo.
    pub(super) logo: Option<LogoView>,
    /// The fonts, as addresses that hold them.
    pub(super) fonts: FontsView,
}

/// The logo.
#[derive(Clone, Debug, Serialize)]
pub(super) struct LogoView {
    /// An address that holds it.
    pub(super) address: Html,
    /// What it says.
    pub(super) says: String,
}

/// The two cuts of the font.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct FontsView {
    pub(super) regular: Html,
    pub(super) semibold: Html,
}

/// A decision.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AskView {
    pub(super) title: String,
    /// Who decides.
    pub(super) who: Option<String>,
    /// By when: `20 November 2026`.
    pub(super) by: String,
    /// Both together: `Portfolio board, by 20 November 2026`.
    pub(super) when: Vec<WordsView>,
    /// Why; empty where there is none or no room for it.
    pub(super) reason: String,
}

/// Words of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct WordsView {
    pub(super) text: String,
    /// Whether they are set bold.
    pub(super) strong: bool,
}

impl WordsView {
    /// The words of a piece; a line of these papers has no others.
    pub(super) fn of(piece: &Piece) -> Option<Self> {
        let (text, strong) = match piece {
            Piece::Text(text) => (text, false),
            Piece::Strong(text) => (text, true),
            _ => return None,
        };
        Some(Self {
            text: text.clone(),
            strong,
        })
    }
}

/// A stage.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StepView {
    pub(super) number: usize,
    pub(super) title: String,
    pub(super) dates: String,
    pub(super) chip: ChipView,
    /// `done`, `begun` or `open`: how its bar is filled.
    pub(super) fill: &'static str,
    pub(super) current: bool,
}

/// A status.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ChipView {
    pub(super) tone: Tone,
    pub(super) word: String,
}

/// The measures as a table.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MeasuresView {
    /// `6 of 13 measures, furthest from target first`.
    pub(super) caption: String,
    /// The heading of the values: the period where it is the same for all.
    pub(super) value_heading: String,
    /// The heading of the courses: `Since Nov 2025` where they all begin there.
    pub(super) course_heading: String,
    pub(super) rows: Vec<MeasureView>,
}

/// A measure.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MeasureView {
    pub(super) name: String,
    pub(super) value: String,
    /// The period, where it is not the same for all.
    pub(super) period: String,
    pub(super) target: String,
    pub(super) course: Option<Html>,
    pub(super) change: Option<ChangeView>,
    pub(super) chip: ChipView,
}

/// A change since the value before.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ChangeView {
    pub(super) direction: Direction,
    pub(super) text: String,
}

/// A number with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct FactView {
    pub(super) label: String,
    /// The number, set large.
    pub(super) number: String,
    /// What follows it on the same line.
    pub(super) rest: String,
    pub(super) note: String,
}

/// A chart with what stands around it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ChartView {
    /// The name of its place, for the style: `roadmap` or `money`.
    pub(super) place: &'static str,
    pub(super) finding: String,
    pub(super) subtitle: String,
    /// The drawing for the sheet, and how wide it is on paper, in pixels.
    pub(super) sheet: Html,
    pub(super) width: String,
    /// The drawing for phones.
    pub(super) phone: Html,
    pub(super) keys: Vec<KeyView>,
}

/// An entry of a legend.
#[derive(Clone, Debug, Serialize)]
pub(super) struct KeyView {
    pub(super) mark: Html,
    pub(super) label: String,
}

/// A threat.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ThreatView {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) score: String,
    /// `4 × 4`.
    pub(super) levels: Option<String>,
    pub(super) response: String,
    /// The score that stays.
    pub(super) residual: Option<String>,
    /// What it costs on average.
    pub(super) exposure: Option<String>,
    pub(super) owner: Option<String>,
}
