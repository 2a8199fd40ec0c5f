//! Amounts of money, counts and days as figures, written the same way in every chapter.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Playbook;
use crate::vocabulary::figure::Figure;
use crate::vocabulary::money::MoneyScale;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// An amount as written, as a number for calculation.
#[must_use]
pub fn number(amount: &Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}

/// The amount of an answer, where it is written and known.
#[must_use]
pub fn known(answer: Option<&Answer<At<Decimal>>>) -> Option<f64> {
    answer.and_then(Answer::known).map(|amount| number(&amount.value))
}

/// How many days lie between two days; below zero when `to` comes first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

impl Playbook {
    /// An amount of money as a figure: in the currency and unit of the playbook, without decimals
    /// in sentences where there are none to tell.
    #[must_use]
    pub fn amount(&self, label: impl Into<String>, value: f64) -> Figure {
        let money = self.settings.money();
        let decimals = usize::from(money.scale != MoneyScale::Units);
        let unit = money.symbol();
        let format = self.format();
        let text = format!("{}\u{a0}{unit}", format.shortest(value, decimals));
        Figure::number(label, value, &unit, text).bare(format.number(value, decimals))
    }

    /// The same with `+` in front of what is above zero: for differences.
    #[must_use]
    pub fn signed_amount(&self, label: impl Into<String>, value: f64) -> Figure {
        let mut figure = self.amount(label, value);
        if value > 0.0 && figure.bare.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
            figure.text.insert(0, '+');
            figure.bare.insert(0, '+');
        }
        figure
    }
}

/// A count as a figure.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 entries")]
pub fn count(label: impl Into<String>, count: usize) -> Figure {
    Figure::number(label, count as f64, "", count.to_string())
}

/// The share that `part` has of `whole`; none where there is nothing to have a share of.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 entries")]
pub fn share_of(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
