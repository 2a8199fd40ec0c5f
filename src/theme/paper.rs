//! What papers take from the theme: templates, which are no pages of the site, and drawings with literal
//! colours, which stand by themselves.

use serde::Serialize;
use tera::{Context, Value};

use super::{Html, PageView, ROOM, Site, Theme, ThemeError};
use crate::chart::{Chart, Dress, Key, Palette, Width};
use crate::vocabulary::base64::base64;
use crate::vocabulary::language::Language;

impl Theme {
    /// A paper: its template gets every field of the view by its name. `length` is how many bytes it is known to
    /// have at least: a text that grows is copied again and again.
    ///
    /// # Errors
    ///
    /// What the template asks for and the view does not have, with its place.
    pub fn render_paper(&self, template: &str, view: &impl Serialize, length: usize) -> Result<String, ThemeError> {
        let value =
            Value::try_from_serializable(view).map_err(|error| ThemeError::of_tera(&error, template, &self.shown))?;
        let mut context = Context::new();
        context.insert_value("paper", value);
        self.fill_with_room(template, &context, length + ROOM)
    }

    /// A part of a paper that is made like a page; it can stand in a view as it is.
    ///
    /// # Errors
    ///
    /// As [`render`](Self::render).
    pub fn fragment(&self, template: &str, view: &PageView) -> Result<Html, ThemeError> {
        Ok(Html::trusted(self.fill(template, &self.context(template, view)?)?))
    }

    /// The style sheets of the site in an element, for a file that stands alone.
    ///
    /// # Errors
    ///
    /// As [`stylesheet`](Self::stylesheet).
    pub fn style_element(&self, site: &Site, redlines: bool) -> Result<Html, ThemeError> {
        let mut css = self.stylesheet(site)?;
        if redlines && let Some(more) = self.assets.get("redline.css") {
            css.push_str(&String::from_utf8_lossy(more));
        }
        if self.language.is_right_to_left()
            && let Some(more) = self.assets.get("rtl.css")
        {
            css.push_str(&String::from_utf8_lossy(more));
        }
        // Nothing in a style sheet may end its element.
        Ok(Html::trusted(format!("<style>{}</style>", css.replace("</", "<\\/"))))
    }
}

/// A chart in light colours that needs no style sheet.
#[must_use]
pub fn drawing(chart: &Chart, id: &str, title: &str, width: Width, language: &Language) -> Html {
    Html::trusted(chart.draw_in(Dress::Literal(&Palette::LIGHT), id, title, width, language))
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
