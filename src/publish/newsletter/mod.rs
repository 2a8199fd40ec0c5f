//! The monthly newsletter: a mail that can be sent as it is, a page to copy from, and plain text.

pub mod letter;
