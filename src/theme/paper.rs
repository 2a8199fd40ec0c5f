//! What papers take from the theme: a template filled with any view, and drawings with literal colours,
//! which stand by themselves.

use serde::Serialize;
use tera::{Context, Value};

use super::{Html, Theme, ThemeError};
use crate::chart::{Chart, Dress, Key, Palette, Width};
use crate::vocabulary::base64::base64;
use crate::vocabulary::number::NumberFormat;

impl Theme {
    /// A paper as text; the template finds what `view` holds under `paper`.
    ///
    /// # Errors
    ///
    /// What the template asks for and the view does not have, with its place.
    pub fn render_paper(&self, template: &str, view: &impl Serialize) -> Result<String, ThemeError> {
        let view =
            Value::try_from_serializable(view).map_err(|error| ThemeError::of_tera(&error, template, &self.shown))?;
        let mut context = Context::new();
        context.insert_value("paper", view);
        self.fill(template, &context)
    }
}

/// A chart in light colours that needs no style sheet.
#[must_use]
pub fn drawing(chart: &Chart, id: &str, title: &str, width: Width, format: &NumberFormat) -> Html {
    Html::trusted(chart.draw_in(Dress::Literal(&Palette::LIGHT), id, title, width, format))
}

/// The mark of a legend in light colours that needs no style sheet.
#[must_use]
pub fn legend_mark(key: &Key) -> Html {
    Html::trusted(key.svg_in(Dress::Literal(&Palette::LIGHT)))
}

/// Bytes as an address that holds them, for a style sheet inside a page.
#[must_use]
pub fn data_address(kind: &str, bytes: &[u8]) -> Html {
    let harmless = |letter: &char| letter.is_ascii_alphanumeric() || "/+-.".contains(*letter);
    let kind: String = kind.chars().filter(harmless).collect();
    Html::trusted(format!("data:{kind};base64,{}", base64(bytes)))
}
