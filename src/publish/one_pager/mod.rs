//! The executive's page: one sheet of A4, and one file that needs nothing else.
//!
//! `seen` says what this copy may show, `standing` and `going` choose what stands on the sheet, `room`
//! reports what is too long for its place, and the theme's `one-pager.html` decides how it looks.

mod going;
mod room;
mod seen;
mod sheet;
mod standing;
mod view;

use std::sync::{Arc, OnceLock};

use anyhow::Result;
use bytes::Bytes;

use self::seen::{Limits, Seen};
use self::view::SheetView;
use super::artifact::Artifact;
use super::papers::Context;
use crate::diagnostic::Report;
use crate::memory::Same;
use crate::playbook::section::Section;
use crate::theme::Theme;
use crate::vocabulary::figure::Figures;

/// Where the page lies.
pub const PATH: &str = "papers/one-pager.html";
/// What it is made with.
const TEMPLATE: &str = "one-pager.html";

/// The one-pager, laid out.
#[derive(Debug)]
pub struct OnePager {
    made_of: MadeOf,
    view: SheetView,
    findings: Report,
    drawn: OnceLock<Bytes>,
}

/// Everything that the page is made of.
#[derive(Debug, PartialEq)]
struct MadeOf {
    sections: Vec<Same<Section>>,
    figures: Same<Figures>,
    theme: Same<Theme>,
    head: sheet::Head,
    limits: Limits,
}

impl OnePager {
    /// Lays out the page; the one of `before` is taken if it was made of the same.
    #[must_use]
    pub fn lay_out(context: Context<'_>, before: Option<&Arc<Self>>, report: &mut Report) -> Arc<Self> {
        let seen = Seen::new(context);
        let made_of = MadeOf {
            sections: seen.sections().into_iter().cloned().map(Same).collect(),
            figures: Same(Arc::clone(context.figures)),
            theme: Same(Arc::clone(context.theme)),
            head: sheet::Head::of(context),
            limits: seen.limits().clone(),
        };
        let page = match before {
            Some(before) if before.made_of == made_of => Arc::clone(before),
            _ => {
                let mut findings = Report::default();
                let view = sheet::view(&seen, &made_of.head, &mut findings);
                Arc::new(Self {
                    made_of,
                    view,
                    findings,
                    drawn: OnceLock::new(),
                })
            }
        };
        report.extend(page.findings.clone());
        page
    }

    /// The file.
    ///
    /// # Errors
    /// When the template of the theme fails.
    pub fn artifact(&self) -> Result<Artifact> {
        let bytes = if let Some(bytes) = self.drawn.get() {
            bytes.clone()
        } else {
            let html = self.made_of.theme.0.render_paper(TEMPLATE, &self.view, 0)?;
            self.drawn.get_or_init(|| html.into()).clone()
        };
        Ok(Artifact {
            path: PATH.to_owned(),
            bytes,
        })
    }
}
