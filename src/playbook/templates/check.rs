//! What must hold in this chapter.

use crate::diagnostic::Report;
use crate::playbook::Playbook;

/// Reports what does not hold.
pub fn check(_: &Playbook, _: &mut Report) {}
