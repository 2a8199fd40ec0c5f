//! The program `pmobook`: everything happens in the library; this hands on the exit code.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A build makes and drops millions of small texts, on all cores at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    pmobook::cli::run()
}
