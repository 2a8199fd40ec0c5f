//! Where time goes, for `--verbose`.

use std::cell::RefCell;
use std::io::Write;
use std::time::{Duration, Instant};

/// A clock that is read after each step.
pub struct Times {
    begun: Instant,
    steps: RefCell<(Instant, Vec<(&'static str, Duration)>)>,
}

impl Times {
    /// Begins now.
    pub fn begin() -> Self {
        let begun = Instant::now();
        Self {
            begun,
            steps: RefCell::new((begun, Vec::new())),
        }
    }

    /// When it began.
    pub fn begun(&self) -> Instant {
        self.begun
    }

    /// Notes that a step is done.
    pub fn note(&self, step: &'static str) {
        let (last, steps) = &mut *self.steps.borrow_mut();
        let now = Instant::now();
        steps.push((step, now - *last));
        *last = now;
    }

    /// Notes each step as it is done, for who has no clock.
    pub fn done(&self) -> impl Fn(&'static str) {
        |step| self.note(step)
    }

    /// One line for each step.
    ///
    /// # Errors
    /// When nobody reads them any more.
    pub fn print(&self) -> std::io::Result<()> {
        let mut out = anstream::stderr();
        for (step, time) in &self.steps.borrow().1 {
            writeln!(out, "{:>9.1} ms  {step}", time.as_secs_f64() * 1000.0)?;
        }
        Ok(())
    }
}
