//! A letter that is laid out, and drawn when it is asked for.

use std::sync::{Arc, OnceLock};

use anyhow::Result;

use super::letter::Letter;
use super::{Painted, Rendered};
use crate::diagnostic::{Diagnostic, FileId, Report, Span};
use crate::memory::Latest;
use crate::playbook::audience::Withheld;
use crate::publish::artifact::Artifact;
use crate::publish::papers::Context;
use crate::theme::Theme;
use crate::vocabulary::language::Language;

/// A letter with the theme that dresses it, and its files once they are drawn.
#[derive(Debug)]
pub struct LaidLetter {
    letter: Letter,
    theme: Arc<Theme>,
    language: Arc<Language>,
    rendered: Rendered,
    /// What mail programs would not show of it; where findings lead is another matter.
    findings: Report,
    /// Its pictures, also for a letter after this one that shows some of them.
    painted: Arc<Latest<Painted>>,
    files: OnceLock<Vec<Artifact>>,
}

impl LaidLetter {
    /// What it says.
    #[must_use]
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// The letter of the playbook; that of before where it says the same, with what was drawn of it.
    ///
    /// # Errors
    /// When a template of the theme fails.
    pub fn lay_out(
        context: &Context<'_>,
        withheld: &Withheld,
        before: Option<&Arc<Self>>,
    ) -> Result<Option<Arc<Self>>> {
        let Some(letter) = super::compose(context, withheld) else {
            return Ok(None);
        };
        let language = &context.playbook.language;
        let same = before.filter(|before| {
            before.letter == letter && before.language == *language && Arc::ptr_eq(&before.theme, context.theme)
        });
        if let Some(before) = same {
            return Ok(Some(Arc::clone(before)));
        }
        let rendered = super::rendered(&letter, context.theme)?;
        let mut findings = Report::default();
        let nowhere = Span::beginning(FileId(0));
        super::check_mail(&letter, &rendered, context.theme, language, nowhere, &mut findings)?;
        Ok(Some(Arc::new(Self {
            letter,
            theme: Arc::clone(context.theme),
            language: Arc::clone(language),
            rendered,
            findings,
            painted: before.map(|before| Arc::clone(&before.painted)).unwrap_or_default(),
            files: OnceLock::new(),
        })))
    }

    /// Reports what mail programs would not show, at the place where the author decides on the letter.
    pub fn report(&self, context: &Context<'_>, report: &mut Report) {
        let span = super::place(context);
        for finding in self.findings.diagnostics() {
            report.push(Diagnostic {
                span,
                ..finding.clone()
            });
        }
    }

    /// Its files, drawn when they are first asked for.
    ///
    /// # Errors
    /// When a picture cannot be drawn, which would be a fault of this program.
    pub fn artifacts(&self) -> Result<Vec<Artifact>> {
        if let Some(files) = self.files.get() {
            return Ok(files.clone());
        }
        let files = super::drawn(&self.letter, &self.rendered, &self.language, &self.painted)?;
        Ok(self.files.get_or_init(|| files).clone())
    }
}
