//! Money: exact amounts, one currency and one unit for the whole playbook.

use serde::Serialize;

/// In what amounts of money are written and shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MoneyUnit {
    /// ISO 4217 code, such as `EUR`.
    pub currency: String,
    /// What one unit of a written amount stands for.
    pub scale: MoneyScale,
}

/// What one unit of a written amount stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MoneyScale {
    /// One unit of the currency.
    Units,
    /// A thousand.
    Thousands,
    /// A million.
    Millions,
}

impl Default for MoneyUnit {
    fn default() -> Self {
        Self {
            currency: "EUR".to_owned(),
            scale: MoneyScale::Units,
        }
    }
}

impl MoneyUnit {
    /// The unit as it stands behind a number: `EUR`, `kEUR`, `MEUR`.
    #[must_use]
    pub fn symbol(&self) -> String {
        let prefix = match self.scale {
            MoneyScale::Units => "",
            MoneyScale::Thousands => "k",
            MoneyScale::Millions => "M",
        };
        format!("{prefix}{}", self.currency)
    }
}
