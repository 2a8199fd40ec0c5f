//! What is wrong with the way the program was called.

/// A wrong use of the program, with how to mend it.
#[derive(Debug)]
pub struct Usage {
    /// What is wrong.
    pub problem: String,
    /// How to mend it.
    pub help: String,
}

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}\n  help: {}", self.problem, self.help)
    }
}

impl std::error::Error for Usage {}
