//! The foot of a poster: the code, and what leads to the story.

use super::super::code::QUIET;
use super::super::content::Part;
use super::super::fit::address_lines;
use super::super::ink::Ink;
use super::super::paragraph::Paragraph;
use super::super::sheet::{HEIGHT, LEFT, MARGIN, Misfit, PlacedCode, RIGHT, Size};
use super::super::typeface::{Line, Setting, Weight};
use super::{Composer, SMALL_LINES};

impl Composer<'_> {
    /// The code, and what leads to the story. Gives back where the rule above it is.
    pub(super) fn foot(&mut self, size: Size) -> Result<f64, Misfit> {
        let content = self.content;
        let height = if self.code.is_some() { size.code() } else { 34.0 };
        let top = HEIGHT - MARGIN - height;
        let mut left = LEFT;
        let mut quiet = 9.6;
        if let Some(code) = self.code {
            #[allow(clippy::cast_precision_loss, reason = "a code has less than 70 modules")]
            let module = size.code() / code.modules as f64;
            quiet = (module * QUIET).max(quiet);
            left = LEFT + size.code() + quiet.max(12.0);
            self.layout.code = Some(PlacedCode {
                code: code.clone(),
                left: LEFT,
                top,
                side: size.code(),
            });
        }
        let call = Setting::of_cap(Weight::Semibold, 7.6, Ink::Text);
        self.add(Part::Call, Line::from_left(call, &content.call(), left, top + 7.6));
        for (line, y) in self.address(left).into_iter().zip([top + 20.0, top + 28.8]) {
            let (setting, words) = line;
            self.add(Part::Address, Line::from_left(setting, &words, left, y));
        }
        if let Some(contact) = &content.contact {
            let setting = Setting::of_cap(Weight::Regular, 4.6, Ink::Muted);
            let paragraph = Paragraph {
                left,
                width: RIGHT - left,
                ..Paragraph::of(setting, SMALL_LINES)
            };
            let above = paragraph.broken(Part::Contact, &contact.text)?.len().saturating_sub(1);
            let leading = setting.size * paragraph.leading;
            #[allow(clippy::cast_precision_loss, reason = "there are two lines at most")]
            let first = HEIGHT - MARGIN - leading * above as f64;
            let y = self.y;
            self.paragraph(Part::Contact, &paragraph, &contact.text, first)?;
            self.y = y;
        }
        let rule = top - quiet - 0.5;
        self.rule(rule, 0.5, Ink::Line);
        Ok(rule)
    }

    /// The address as far as it can be shown: in large letters, in smaller ones, or only that of the site.
    fn address(&self, left: f64) -> Vec<(Setting, String)> {
        let width = RIGHT - left;
        let caps = [5.4, 4.6];
        let whole = self.content.short_address().into_iter();
        let tries = whole
            .chain(self.content.short_site())
            .flat_map(|text| caps.map(|cap| (cap, text.clone())));
        for (cap, text) in tries {
            let setting = Setting::of_cap(Weight::Semibold, cap, Ink::Strong);
            if let Ok(broken) = address_lines(&text, &setting, width, SMALL_LINES) {
                return broken.into_iter().map(|words| (setting, words)).collect();
            }
        }
        Vec::new()
    }
}
