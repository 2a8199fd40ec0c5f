//! The scale of a Gantt chart: days to pixels, and the lines at months, quarters and years.

use jiff::civil::Date;

use crate::chart::axis::Scale;
use crate::vocabulary::date::shifted;
use crate::vocabulary::language::Language;

/// The lengths of time between two lines, in months, and the least distance in pixels that their
/// labels need.
const STEPS: [(i32, f64); 9] = [
    (1, 48.0),
    (3, 26.0),
    (12, 46.0),
    (24, 46.0),
    (60, 46.0),
    (120, 46.0),
    (600, 46.0),
    (1200, 46.0),
    (12_000, 46.0),
];

/// A line of the scale.
pub(super) struct Tick {
    pub(super) x: f64,
    /// The month or quarter that begins here.
    pub(super) part: String,
    /// The year, where one begins or where the scale does.
    pub(super) year: Option<String>,
    pub(super) begins_year: bool,
}

/// From days to pixels.
pub(super) struct Time {
    scale: Scale,
    first: Date,
    /// The day after the last.
    end: Date,
    width: f64,
}

/// Days since a fixed one.
fn number(date: Date) -> f64 {
    let span = jiff::civil::date(2000, 1, 1).until(date).unwrap_or_default();
    f64::from(span.get_days())
}

fn quarter(date: Date) -> Date {
    let month = (date.month() - 1) / 3 * 3 + 1;
    Date::new(date.year(), month, 1).unwrap_or(date)
}

fn months(from: Date, to: Date) -> i32 {
    (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month())
}

impl Time {
    /// A scale over whole quarters that hold all days. A day outside, that of today, is taken in
    /// unless it lies so far off that it would squeeze the rest.
    pub(super) fn new((low, high): (Date, Date), today: Option<Date>, width: f64) -> Self {
        let reach = ((number(high) - number(low)) / 4.0).max(92.0);
        let near = |day: &Date| number(low) - number(*day) <= reach && number(*day) - number(high) <= reach;
        let today = today.filter(near);
        let first = quarter(today.map_or(low, |today| today.min(low)));
        let last = today.map_or(high, |today| today.max(high));
        let end = shifted(quarter(last), 3);
        Self {
            scale: Scale::new((number(first), number(end)), (0.0, width)),
            first,
            end,
            width,
        }
    }

    /// Where a day begins.
    pub(super) fn start(&self, date: Date) -> f64 {
        self.scale.at(number(date))
    }

    /// Where a day ends.
    pub(super) fn end(&self, date: Date) -> f64 {
        self.scale.at(number(date) + 1.0)
    }

    pub(super) fn holds(&self, date: Date) -> bool {
        (self.first..self.end).contains(&date)
    }

    /// The lines, from left to right: as many as their labels leave room for.
    pub(super) fn ticks(&self, language: &Language) -> Vec<Tick> {
        let whole = months(self.first, self.end).max(1);
        let pitch = |step: i32| self.width * f64::from(step) / f64::from(whole);
        let fits = |(step, least): &&(i32, f64)| pitch(*step) >= *least && (*step > 1 || whole <= 6);
        let step = STEPS.iter().find(fits).map_or(12_000, |(step, _)| *step);
        let begin = if step < 12 {
            self.first
        } else {
            round_year(self.first, step / 12)
        };
        let days = std::iter::successors(Some(begin), |day| Some(shifted(*day, step)).filter(|next| next > day));
        days.take_while(|day| *day < self.end)
            .filter(|day| self.holds(*day))
            .map(|day| self.tick(day, step, language))
            .collect()
    }

    fn tick(&self, day: Date, step: i32, language: &Language) -> Tick {
        let begins_year = day.month() == 1;
        let part = match step {
            1 => language.short_month(day.month()),
            3 => language
                .message("chart-quarter")
                .text("quarter", ((day.month() - 1) / 3 + 1).to_string())
                .string(),
            _ => String::new(),
        };
        Tick {
            x: self.start(day),
            part,
            year: (begins_year || day == self.first).then(|| day.year().to_string()),
            begins_year,
        }
    }
}

/// The first day of the last year not after `date` that can be divided by `years`.
fn round_year(date: Date, years: i32) -> Date {
    let year = i32::from(date.year()).div_euclid(years) * years;
    let year = i16::try_from(year).unwrap_or(date.year());
    Date::new(year, 1, 1).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Time;
    use crate::vocabulary::language::Language;

    fn labels(time: &Time) -> String {
        let ticks = time.ticks(&Language::english());
        let words = ticks.iter().map(|tick| {
            let year = tick.year.clone().unwrap_or_default();
            format!("{year} {}", tick.part).trim().to_owned()
        });
        words.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn the_scale_is_rounded_to_quarters_and_thinned_to_years() {
        let time = |low, high, width| Time::new((low, high), None, width);
        let plan = time(date(2025, 2, 13), date(2026, 4, 9), 840.0);
        assert_eq!(labels(&plan), "2025 Q1, Q2, Q3, Q4, 2026 Q1, Q2");
        assert!(plan.start(date(2025, 1, 1)).abs() < 0.1 && (plan.end(date(2026, 6, 30)) - 840.0).abs() < 0.1);
        let day = date(2026, 10, 31);
        assert_eq!(labels(&time(day, day, 328.0)), "2026 Oct, Nov, Dec");
        let decade = time(date(2024, 5, 1), date(2033, 9, 30), 328.0);
        assert_eq!(labels(&decade), "2026, 2028, 2030, 2032");
        let decade = time(date(2024, 5, 1), date(2033, 9, 30), 840.0);
        assert!(labels(&decade).starts_with("2025, 2026"), "{}", labels(&decade));
        let ages = time(date(1, 1, 1), date(9999, 12, 31), 328.0);
        assert!(ages.ticks(&Language::english()).len() < 12);
    }

    #[test]
    fn today_widens_the_scale_unless_it_is_far_off() {
        let time = |today| Time::new((date(2025, 1, 1), date(2025, 12, 31)), Some(today), 800.0);
        for (today, held) in [
            (date(2024, 12, 20), true),
            (date(2025, 5, 5), true),
            (date(2026, 2, 1), true),
            (date(2028, 1, 1), false),
            (date(2001, 1, 1), false),
        ] {
            assert_eq!(time(today).holds(today), held, "{today}");
        }
        assert!(time(date(2028, 1, 1)).start(date(2025, 12, 31)) > 790.0);
    }
}
