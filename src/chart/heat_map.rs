//! Things on a grid of likelihood and weight.

mod drawing;

use serde::Serialize;

use super::counted;
use super::key::{Key, Mark};
use super::table::{DataTable, no_data};
use crate::vocabulary::language::Language;

/// A place on the grid: from left to right, and from bottom to top.
type Position = (u32, u32);

/// A square grid whose cells are coloured by the product of their two values and name what lies in
/// them, with an arrow to where each is to go.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HeatMap {
    /// The name of the measure from left to right: "Impact".
    pub across: String,
    /// The name of the measure from bottom to top: "Probability".
    pub up: String,
    /// How many values both have: 5.
    pub size: u32,
    /// The bands of the product from low to high: the lowest product of each, and its name.
    pub bands: Vec<(u32, String)>,
    /// The name of where things are: "Inherent".
    pub now: String,
    /// The name of where things go: "Residual".
    pub later: String,
    /// Names what lies in the cells, for the table.
    pub row_heading: String,
    /// What lies in the cells.
    pub entries: Vec<HeatEntry>,
}

/// Something that lies in a cell of a [`HeatMap`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HeatEntry {
    /// Its id: what the cell shows.
    pub id: String,
    /// Its name, for the table.
    pub label: String,
    /// Its value from left to right, 1 to `size`.
    pub across: Option<u32>,
    /// Its value from bottom to top, 1 to `size`.
    pub up: Option<u32>,
    /// Where it is to go.
    pub later: Option<(u32, u32)>,
    /// Whether it helps rather than hurts: shown with another mark.
    pub helps: bool,
}

impl HeatMap {
    pub(super) fn lead(&self, language: &Language) -> String {
        let size = self.size();
        language
            .message("chart-heat-map")
            .text("entries", counted(language, "chart-entries", self.entries.len()))
            .text("size", size.to_string())
            .text("across", self.across.as_str())
            .text("up", self.up.as_str())
            .string()
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        table.numbers(&self.up);
        table.numbers(&self.across);
        let moves = self.entries.iter().any(|entry| entry.later.is_some());
        let helps = self.entries.iter().any(|entry| entry.helps);
        table.numbers(&self.now);
        if moves {
            table.numbers(&self.later);
        }
        table.words(&language.say("chart-band"));
        if helps {
            table.words(&language.say("chart-effect"));
        }
        for entry in &self.entries {
            let name = [entry.id.as_str(), entry.label.as_str()];
            let mut cells = vec![name.join(" ").trim().to_owned()];
            let value = |value: Option<u32>| value.map_or_else(|| no_data(language), |value| value.to_string());
            let now = self.cell(entry);
            cells.extend([value(now.map(|(_, up)| up)), value(now.map(|(across, _)| across))]);
            cells.push(value(now.map(product)));
            if moves {
                cells.push(value(self.later(entry).map(product)));
            }
            let band = now.and_then(|cell| self.band(product(cell)));
            let band = band.and_then(|band| self.bands.get(band));
            cells.push(band.map_or_else(|| no_data(language), |(_, name)| name.clone()));
            if helps {
                cells.push(language.say(if entry.helps { "chart-helps" } else { "chart-hurts" }));
            }
            table.rows.push(cells);
        }
        table
    }

    pub(super) fn keys(&self, language: &Language) -> Vec<Key> {
        let bands = self.bands.iter().enumerate();
        let mut keys: Vec<Key> = bands
            .map(|(band, (_, name))| Key::new(Mark::Heat(self.heat(band)), name))
            .collect();
        let moves = |entry: &HeatEntry| self.later(entry).is_some_and(|later| self.cell(entry) != Some(later));
        if self.entries.iter().any(moves) {
            let words = format!("{} → {}", self.now, self.later);
            keys.push(Key::new(Mark::Move, &words));
        }
        if self.entries.iter().any(|entry| entry.helps) {
            keys.push(Key::new(Mark::Helps, &language.say("chart-helps-rather")));
        }
        keys
    }

    /// How many values both measures have; a grid of more could not be read.
    fn size(&self) -> u32 {
        self.size.clamp(1, 7)
    }

    fn on_grid(&self, (across, up): Position) -> Option<Position> {
        let values = 1..=self.size();
        (values.contains(&across) && values.contains(&up)).then_some((across, up))
    }

    /// Where an entry is, if that is on the grid.
    fn cell(&self, entry: &HeatEntry) -> Option<Position> {
        self.on_grid((entry.across?, entry.up?))
    }

    /// Where an entry is to go, if that is on the grid.
    fn later(&self, entry: &HeatEntry) -> Option<Position> {
        self.on_grid(entry.later?)
    }

    /// The band that a product falls into.
    fn band(&self, product: u32) -> Option<usize> {
        self.bands.iter().rposition(|(lowest, _)| *lowest <= product)
    }

    /// The colour of a band: the bands share the five from the lowest to the highest.
    fn heat(&self, band: usize) -> u8 {
        let last = self.bands.len().saturating_sub(1).max(1);
        u8::try_from((band * 4 + last / 2) / last).unwrap_or(4).min(4)
    }
}

fn product((across, up): Position) -> u32 {
    across * up
}
