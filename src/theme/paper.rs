//! Templates of papers, which are no pages of the site.

use serde::Serialize;
use tera::{Context, Value};

use super::{Html, PageView, Site, Theme, ThemeError};

impl Theme {
    /// A paper: its template gets every field of the view by its name.
    ///
    /// # Errors
    ///
    /// What the template asks for and the view does not have, with its place.
    pub fn render_paper(&self, template: &str, view: &impl Serialize) -> Result<String, ThemeError> {
        let value =
            Value::try_from_serializable(view).map_err(|error| ThemeError::of_tera(&error, template, &self.shown))?;
        let mut context = Context::new();
        context.insert_value("paper", value);
        self.fill(template, &context)
    }

    /// A part of a paper that is made like a page; it can stand in a view as it is.
    ///
    /// # Errors
    ///
    /// As [`render`](Self::render).
    pub fn fragment(&self, template: &str, view: &PageView) -> Result<Html, ThemeError> {
        Ok(Html::trusted(self.render(template, view)?))
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
        // Nothing in a style sheet may end its element.
        Ok(Html::trusted(format!("<style>{}</style>", css.replace("</", "<\\/"))))
    }
}
