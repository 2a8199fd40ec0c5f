//! What must hold in the trace; what ends nowhere is listed on its page and is no fault.

use super::page::FINDINGS;
use crate::diagnostic::Report;
use crate::playbook::{Playbook, check_findings};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    if let Some(trace) = &playbook.trace {
        playbook.check_shared(&trace.shared, "the trace", report);
        check_findings(&trace.findings, &FINDINGS, report);
    }
}
