//! `pmobook serve`: the site from memory, and what tells open pages that it has changed.
//!
//! ```text
//! build ──▶ Site ──▶ http ──▶ browser
//!           what is   answers   live.js listens to the event stream,
//!           served    requests  and reloads, swaps styles or shows findings
//! ```
//!
//! [`site::Site`] knows neither HTTP nor files on disk, and [`http`] serves nothing but what it finds
//! there: no request can lead to a file that the build did not make.

pub mod http;
pub mod site;
pub mod trouble;

mod address;
mod answer;
mod events;
mod guard;
mod page;
mod policy;

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
