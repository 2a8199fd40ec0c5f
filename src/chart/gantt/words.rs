//! The words beside or above a bar.

use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, Placed};

/// The words of a row.
pub(super) struct Words<'a> {
    pub(super) label: &'a str,
    pub(super) note: &'a str,
    pub(super) ink: Ink,
}

impl Words<'_> {
    fn blocks(&self) -> (Block, Block) {
        (Block::line(self.label, self.ink), Block::line(self.note, Ink::Small))
    }

    /// The width on one line.
    pub(super) fn width(&self) -> f64 {
        let (label, note) = self.blocks();
        label.width() + note.width() + if note.is_empty() { 0.0 } else { GAP }
    }

    /// The words from their upper edge at zero, on one line where there is room; and their height.
    pub(super) fn lay(&self, x: f64, room: f64, align: Align) -> (Vec<Placed>, f64) {
        let (label, note) = self.blocks();
        if self.width() > room {
            let block = Block::wrapped(self.label, self.ink, room).then(self.note, Ink::Small, room);
            let height = block.height();
            return (vec![block.at(x, 0.0, align)], height);
        }
        let height = label.height().max(note.height());
        if note.is_empty() {
            return (vec![label.at(x, 0.0, align)], height);
        }
        let (label_x, note_x) = match align {
            Align::End => (x - note.width() - GAP, x),
            _ => (x, x + label.width() + GAP),
        };
        // A pixel brings the small letters to the line of the others.
        (vec![label.at(label_x, 0.0, align), note.at(note_x, 1.0, align)], height)
    }
}
