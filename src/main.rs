//! The program `pmobook`: everything happens in the library; this hands on the exit code.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    pmobook::cli::run()
}
