//! The fonts of the papers, so that they look the same wherever they are made. `fonts/README.md` tells more.

/// Inter, regular.
pub const INTER_REGULAR: &[u8] = include_bytes!("fonts/Inter-Regular.otf");
/// Inter, semibold.
pub const INTER_SEMIBOLD: &[u8] = include_bytes!("fonts/Inter-SemiBold.otf");
/// Inter, regular, of Latin characters, for embedding in a page.
pub const INTER_REGULAR_WEB: &[u8] = include_bytes!("fonts/Inter-Regular.woff2");
/// Inter, semibold, of Latin characters, for embedding in a page.
pub const INTER_SEMIBOLD_WEB: &[u8] = include_bytes!("fonts/Inter-SemiBold.woff2");
/// Arimo, regular: as wide as Arial, by which charts measure their words.
pub const ARIMO_REGULAR: &[u8] = include_bytes!("fonts/Arimo-Regular.ttf");
/// Arimo, bold.
pub const ARIMO_BOLD: &[u8] = include_bytes!("fonts/Arimo-Bold.ttf");
