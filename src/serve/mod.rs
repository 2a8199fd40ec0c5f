//! A playbook kept open: what has changed is told, read and built again, written or served.
//!
//! ```text
//! watch ──▶ workshop ──▶ Site ──▶ http ──▶ browser
//! where     reads and    what is  answers   live.js listens to the event stream,
//! to look   builds what  served   requests  and reloads, swaps styles or shows findings
//!           differs
//! ```
//!
//! What the system tells of files is only a hint of where to look; whether anything differs is decided
//! by comparing bytes. [`site::Site`] knows neither HTTP nor files on disk, and [`http`] serves nothing but what it finds
//! there: no request can lead to a file that the build did not make.

pub mod http;
pub mod places;
pub mod sides;
pub mod site;
pub mod trouble;
pub mod usage;
pub mod watch;
pub mod workshop;

mod address;
mod answer;
mod change;
mod events;
mod guard;
mod page;
mod policy;
mod revision;

use std::fmt::Write as _;

use anyhow::{Result, anyhow};

/// What begins the addresses that are the program's own; no artifact may be called so.
const OWN: &str = ".pmobook/";

/// Words that nobody can guess: they are part of the address of the event stream, so that no other
/// site in the same browser can listen to it.
///
/// # Errors
/// When the system has no random numbers.
pub fn token() -> Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow!("the system gives no random numbers: {error}"))?;
    let mut token = String::new();
    for byte in bytes {
        write!(token, "{byte:02x}")?;
    }
    Ok(token)
}
