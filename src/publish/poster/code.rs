//! The code that a camera reads: the address of the story.
//!
//! A code is read from about ten times its own size, as long as its modules are not too small. Up to
//! [`EASY`] modules each is 1 mm or more on A4, which a telephone reads from that distance; up to
//! [`MOST`] it has to come nearer. Longer addresses get no code.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules on a side that are easily read: 122 bytes at level M.
pub const EASY: usize = 45;
/// Most modules on a side.
pub const MOST: usize = 69;
/// Modules of bare paper around a code.
pub const QUIET: f64 = 4.0;

/// A code: the dark modules of each row as stretches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules on a side.
    pub modules: usize,
    /// Row, first module and how many, for each dark stretch.
    pub dark: Vec<[usize; 3]>,
}

impl Code {
    /// The code of an address, at level M or better; `None` where it would be too fine to be read.
    #[must_use]
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
        let modules = usize::try_from(code.size()).ok().filter(|modules| *modules <= MOST)?;
        let mut dark: Vec<[usize; 3]> = Vec::new();
        for (row, y) in (0..code.size()).enumerate() {
            let mut open = false;
            for (column, x) in (0..code.size()).enumerate() {
                let is_dark = code.get_module(x, y);
                match dark.last_mut().filter(|_| open) {
                    Some([_, _, length]) if is_dark => *length += 1,
                    _ if is_dark => dark.push([row, column, 1]),
                    _ => {}
                }
                open = is_dark;
            }
        }
        Some(Self { modules, dark })
    }

    /// Whether it has to be read from nearby.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.modules > EASY
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_code_grows_with_its_address_until_it_would_be_too_fine() {
        let of = |length: usize| Code::of(&"a".repeat(length));
        assert_eq!(of(60).expect("a code").modules, 33);
        assert!(!of(122).expect("a code").is_fine());
        assert!(of(123).expect("a code").is_fine());
        assert!(of(330).is_some());
        assert_eq!(of(400), None);
    }
}
