//! The head of a Gantt chart: today, years, and quarters or months.

use jiff::civil::Date;

use super::time::Tick;
use crate::chart::canvas::Canvas;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, Placed};
use crate::vocabulary::language::Language;

/// The head of the drawing.
pub(super) struct Head {
    pub(super) today: Option<Placed>,
    pub(super) years: Vec<Placed>,
    pub(super) parts: Vec<Placed>,
    pub(super) year_top: f64,
    pub(super) part_top: f64,
    pub(super) bottom: f64,
}

impl Head {
    pub(super) fn new(ticks: &[Tick], today: Option<(Date, f64)>, width: f64, language: &Language) -> Self {
        let today = today.map(|(day, x)| {
            let block = Block::line(
                &language.message("chart-today").short_date("day", day).string(),
                Ink::Bold,
            );
            block.at(x, 0.0, Align::Middle).within(0.0, width).halo()
        });
        let beside = |tick: &Tick, words: &str, ink| Block::line(words, ink).at(tick.x + 4.0, 0.0, Align::Start).halo();
        // Years that begin in the drawing come first: where there is no room, the one before gives way.
        let (begun, before): (Vec<&Tick>, Vec<&Tick>) = ticks.iter().partition(|tick| tick.begins_year);
        let mut years: Vec<Placed> = Vec::new();
        for tick in begun.into_iter().chain(before) {
            if let Some(year) = &tick.year {
                let placed = beside(tick, year, Ink::Bold);
                let area = placed.area();
                if area.right <= width && !years.iter().any(|other| other.area().meets(&area, GAP)) {
                    years.push(placed);
                }
            }
        }
        let parts: Vec<Placed> = ticks
            .iter()
            .map(|tick| beside(tick, &tick.part, Ink::Small))
            .filter(|placed| placed.area().right <= width)
            .collect();
        let meets = |today: &Placed| years.iter().any(|year| year.area().meets(&today.area(), GAP));
        let year_top = if today.as_ref().is_some_and(meets) { 18.0 } else { 0.0 };
        let part_top = year_top + 17.0;
        let has_parts = parts.iter().any(|placed| !placed.block.is_empty());
        let bottom = match (ticks.is_empty(), has_parts) {
            (true, _) => 0.0,
            (_, true) => part_top + 19.0,
            _ => part_top + 5.0,
        };
        Self {
            today,
            years,
            parts,
            year_top,
            part_top,
            bottom,
        }
    }

    pub(super) fn write(&self, canvas: &mut Canvas) {
        for (list, top) in [(&self.years, self.year_top), (&self.parts, self.part_top)] {
            for label in list {
                let mut label = label.clone();
                label.top = top;
                canvas.write(&label);
            }
        }
        if let Some(today) = &self.today {
            canvas.write(today);
        }
    }
}
