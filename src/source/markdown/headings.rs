//! Heading levels that a screen reader can follow.

/// The headings that are open, from the outermost in: level as written, level as shown.
pub(super) struct Levels {
    open: Vec<(u8, u8)>,
    shift: i8,
    /// The level of the page's own heading above the document, or 0 where that is not known.
    above: u8,
}

impl Levels {
    /// Levels are shifted by `shift`. `titled` says that the page shows a title of its own.
    pub(super) fn new(shift: i8, titled: bool) -> Self {
        Self {
            open: Vec::new(),
            shift,
            above: u8::try_from(shift).unwrap_or(0).max(u8::from(titled)),
        }
    }

    /// The level at which the next heading is shown: shifted, at most one below the heading that
    /// it belongs to, and the same as its siblings whatever was skipped above them.
    pub(super) fn show(&mut self, written: u8) -> u8 {
        while self.open.pop_if(|(level, _)| *level >= written).is_some() {}
        let shifted = i16::from(written) + i16::from(self.shift);
        let shifted = u8::try_from(shifted.clamp(1, 6)).unwrap_or(6);
        let shown = match self.parent() {
            0 => shifted,
            parent => shifted.min(parent.saturating_add(1)).min(6),
        };
        self.open.push((written, shown));
        shown
    }

    /// The level for a heading that the renderer adds here.
    pub(super) fn next(&self) -> u8 {
        self.parent().max(1).saturating_add(1).min(6)
    }

    fn parent(&self) -> u8 {
        self.open.last().map_or(self.above, |(_, shown)| *shown)
    }
}

#[cfg(test)]
mod tests {
    use super::Levels;

    #[test]
    fn levels_never_jump() {
        for (shift, titled, written, expected) in [
            (0, false, vec![1, 2, 3, 2], vec![1, 2, 3, 2]),
            (1, false, vec![1, 2, 3, 2], vec![2, 3, 4, 3]),
            (1, false, vec![2, 3, 2, 4], vec![2, 3, 2, 3]),
            (0, true, vec![3, 3, 2, 3], vec![2, 2, 2, 3]),
            (0, false, vec![3, 6, 3], vec![3, 4, 3]),
            (2, false, vec![1, 2, 3, 4, 5, 6], vec![3, 4, 5, 6, 6, 6]),
            (-1, false, vec![1, 2, 3], vec![1, 1, 2]),
            (127, false, vec![1, 6], vec![6, 6]),
            (-128, false, vec![6, 6], vec![1, 1]),
        ] {
            let mut levels = Levels::new(shift, titled);
            let shown: Vec<u8> = written.iter().map(|level| levels.show(*level)).collect();
            assert_eq!(shown, expected, "{written:?} by {shift}");
        }
    }
}
