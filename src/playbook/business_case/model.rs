//! What an author may write in `business-case.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::diagnostic::Report;
use crate::playbook::ownership::Shared;
use crate::source::yaml::read::wrong_type;
use crate::source::yaml::{Essential, Flag, Kind, Node, Prose, Read, Share};
use crate::vocabulary::date::Interval;
use crate::vocabulary::id::{DecisionId, MetricId, OptionId, PersonId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// What the PMO costs, what it brings, when it pays, what could change that.
    pub struct BusinessCase {
        /// Its version.
        version: Option<At<String>>,
        /// The year of the first amount of every line.
        base_year: Essential<u32>,
        /// How much a year's wait costs.
        discount_rate: Essential<Share>,
        /// At what rate losses are financed, where it is not the discount rate.
        finance_rate: Option<At<Share>>,
        /// At what rate returns are invested again, where it is not the discount rate.
        reinvestment_rate: Option<At<Share>>,
        /// Whether amounts fall at the end or in the middle of a year.
        timing: Option<At<Timing>>,
        /// Constant or nominal prices.
        prices: Option<At<Prices>>,
        /// What was compared.
        options: Items<CaseOption>,
        /// The option that is proposed; otherwise the one of kind `preferred`.
        preferred: Option<OptionId>,
        /// Changes of one assumption at a time.
        sensitivity: Items<Swing>,
        /// What may come, with probabilities that add up to 100 %.
        scenarios: Items<Scenario>,
        /// What was taken for granted.
        assumptions: Items<Assumption>,
        /// Whether it could be done at all: the questions of the feasibility study.
        feasibility: Items<Feasibility>,
        /// Who approved it.
        approval: Option<Approval>,
        /// What was spent and gained so far.
        actuals: Option<Actuals>,
        /// Why the PMO is needed, in a few sentences.
        need: Option<Prose>,
        /// Your own words for the finding above a chart, by its name: `cash-flow`, `benefits` or
        /// `sensitivity`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// An option that was compared.
    pub struct CaseOption {
        /// Its name.
        title: At<String>,
        /// Do nothing, minimum, preferred or maximum.
        kind: Option<At<OptionKind>>,
        /// What it is, in a few sentences.
        about: Option<Prose>,
        /// What it costs, line by line.
        costs: Items<CostLine>,
        /// What it brings, line by line.
        benefits: Items<BenefitLine>,
        /// What doing nothing goes on to cost; shown beside the comparison, never added to it.
        continuing_loss: Option<Loss>,
    }

    /// A line of costs with its details.
    pub struct CostDetails {
        /// Its name.
        title: Option<At<String>>,
        /// The amount of each year, from the base year.
        values: Amounts,
        /// Whether it is spent once or every year.
        recurring: Option<At<Flag>>,
        /// Capital or operating expenditure.
        expenditure: Option<At<Expenditure>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A line of benefits.
    pub struct BenefitLine {
        /// Its name.
        title: Option<At<String>>,
        /// Time, revenue, cost, quality or compliance; left out for a total that is not split.
        kind: Option<At<BenefitKind>>,
        /// Whether a budget can be cut for it; left out where nobody has looked.
        cashable: Option<At<Flag>>,
        /// The amount of each year, from the base year.
        values: Amounts,
        /// The metric that shows whether it comes.
        metric: Option<MetricId>,
        /// Whether it is a loss that the option brings with it.
        disbenefit: Option<At<Flag>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// What doing nothing goes on to cost.
    pub struct Loss {
        /// What it is.
        title: At<String>,
        /// The amount of each year, from the base year.
        values: Amounts,
        /// Where the figure comes from.
        source: Option<At<String>>,
    }

    /// A change of assumptions.
    pub struct Change {
        /// By how much benefits change, such as `-20 %`.
        benefits: Option<At<Share>>,
        /// By how much costs change, such as `+20 %`.
        costs: Option<At<Share>>,
        /// How much later benefits come, in whole years.
        benefits_delayed_by: Option<At<Interval>>,
        /// Another discount rate.
        discount_rate: Option<At<Share>>,
    }

    /// A change for the worse and one for the better.
    pub struct Swing {
        /// What changes.
        title: At<String>,
        /// The change for the worse.
        worse: Option<Change>,
        /// The change for the better.
        better: Option<Change>,
    }

    /// What may come.
    pub struct Scenario {
        /// Its name.
        title: At<String>,
        /// How likely it is.
        probability: At<Share>,
        /// What changes; nothing when left out.
        change: Option<Change>,
    }

    /// Something taken for granted.
    pub struct Assumption {
        /// What it is.
        title: At<String>,
        /// What it rests on.
        evidence: Option<At<String>>,
        /// Whether it has proved true.
        state: Option<At<AssumptionState>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A question of the feasibility study.
    pub struct Feasibility {
        /// The question.
        question: At<String>,
        /// What was found.
        result: Answer<At<String>>,
        /// What was decided on it.
        decision: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// An approval.
    pub struct Approval {
        /// Who approved.
        by: Vec<PersonId>,
        /// When.
        on: At<Date>,
        /// The option that was approved.
        option: Option<OptionId>,
        /// The decision by which it was approved.
        decision: Option<DecisionId>,
        /// Who took that decision, in words.
        board: Option<At<String>>,
        /// Under which conditions.
        conditions: Vec<Condition>,
    }

    /// A condition of an approval.
    pub struct Condition {
        /// What has to happen.
        text: At<String>,
        /// By when.
        due: Option<At<Date>>,
        /// When it was met.
        met: Option<At<Date>>,
        /// What came of it.
        result: Option<At<String>>,
    }

    /// What was spent and gained so far.
    pub struct Actuals {
        /// Up to which day.
        until: At<Date>,
        /// What was spent, by the ids of the cost lines.
        costs: Items<At<Decimal>>,
        /// What was gained.
        benefits: Option<Answer<At<Decimal>>>,
        /// What was to be gained by that day.
        benefits_planned: Option<Answer<At<Decimal>>>,
        /// Where the figures come from.
        source: Option<At<String>>,
    }
}

choice! {
    /// When in a year amounts fall.
    pub enum Timing {
        /// At its end.
        EndOfYear = "end of year",
        /// In its middle.
        MidYear = "mid-year" | "mid year",
    }

    /// In what prices amounts are given.
    pub enum Prices {
        /// Prices of the base year.
        Constant = "constant",
        /// Prices as they will be.
        Nominal = "nominal",
    }

    /// The part an option plays in the comparison.
    pub enum OptionKind {
        /// Everything stays as it is: the option that others are measured against.
        DoNothing = "do nothing" | "do-nothing",
        /// The least that helps.
        Minimum = "minimum",
        /// What is proposed.
        Preferred = "preferred",
        /// The most that could be done.
        Maximum = "maximum",
    }

    /// What a benefit is made of.
    pub enum BenefitKind {
        /// Avoided or lower cost.
        Cost = "cost",
        /// Time released.
        Time = "time",
        /// More or earlier revenue.
        Revenue = "revenue",
        /// Better quality, valued.
        Quality = "quality",
        /// Duties met, valued.
        Compliance = "compliance",
    }

    /// Capital or operating expenditure.
    pub enum Expenditure {
        /// Capital expenditure.
        Capital = "capital" | "capex",
        /// Operating expenditure.
        Operating = "operating" | "opex",
    }

    /// Whether an assumption has proved true.
    pub enum AssumptionState {
        /// Not known yet.
        Open = "open",
        /// It has proved true.
        Confirmed = "confirmed",
        /// It has proved false.
        Refuted = "refuted",
    }
}

/// An amount for each year. One that cannot be read takes the whole line with it: the amounts after
/// it would otherwise move to other years.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[serde(transparent)]
pub struct Amounts(pub Vec<At<Decimal>>);

impl std::ops::Deref for Amounts {
    type Target = [At<Decimal>];

    fn deref(&self) -> &[At<Decimal>] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Amounts {
    type Item = &'a At<Decimal>;
    type IntoIter = std::slice::Iter<'a, At<Decimal>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Read for Amounts {
    fn expected() -> String {
        "a list of amounts, one for each year".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let Kind::Sequence(items) = &node.kind else {
            wrong_type(node, &Self::expected(), report);
            return None;
        };
        let amounts: Vec<Option<At<Decimal>>> = items.iter().map(|item| Read::read(item, report)).collect();
        amounts.into_iter().collect::<Option<Vec<_>>>().map(Self)
    }
}

/// A line of costs: a list of amounts, or amounts with details.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(transparent)]
pub struct CostLine(pub CostDetails);

impl Read for CostLine {
    fn expected() -> String {
        "a list of amounts, one for each year".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(node.kind, Kind::Mapping(_)) {
            return CostDetails::read(node, report).map(Self);
        }
        let values = Amounts::read(node, report)?;
        Some(Self(CostDetails {
            title: None,
            values,
            recurring: None,
            expenditure: None,
            shared: Shared::default(),
        }))
    }
}
