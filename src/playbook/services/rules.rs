//! The findings of this chapter, each with its manual.

use crate::diagnostic::Rule;

/// The rules of this chapter.
pub const RULES: &[Rule] = &[];
