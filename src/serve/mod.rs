//! A playbook kept open: what has changed is told, read and built again.
//!
//! [`watch`] waits, and says where to look; [`workshop`] looks, and builds what differs.

mod change;
pub mod places;
pub mod usage;
pub mod watch;
pub mod workshop;
