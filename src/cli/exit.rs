//! How the program ends: a number for scripts, a sentence for people.

use std::process::ExitCode;

pub use crate::serve::usage::Usage;

/// The exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Ok,
    /// The content has errors.
    Findings,
    /// The command or the configuration is wrong.
    Usage,
    /// The machine refused something: disk, permission, port.
    Machine,
    /// A fault of this program.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Ok => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Machine => 3,
            Exit::Fault => 4,
        })
    }
}

/// Prints what went wrong, if anything, and says how the program ends.
#[must_use]
pub fn report(result: anyhow::Result<Exit>) -> Exit {
    match result {
        Ok(exit) => exit,
        Err(error) if is_closed_pipe(&error) => Exit::Ok,
        Err(error) => {
            use std::io::Write;
            // Nobody is left to tell when this cannot be printed.
            let _ = writeln!(anstream::stderr(), "error: {error:#}");
            let refused = error.downcast_ref::<crate::publish::write::Refusal>().is_some();
            let theme = error.downcast_ref::<crate::theme::ThemeError>().is_some();
            if refused || theme || error.downcast_ref::<Usage>().is_some() {
                Exit::Usage
            } else {
                Exit::Machine
            }
        }
    }
}

/// A reader who has seen enough ends the printing, not the judgement.
///
/// # Errors
/// Whatever else went wrong.
pub fn unless_closed(printed: anyhow::Result<()>) -> anyhow::Result<()> {
    match printed {
        Err(error) if is_closed_pipe(&error) => Ok(()),
        other => other,
    }
}

/// `pmobook explain | head` ends when the reader has seen enough.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
