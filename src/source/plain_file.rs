//! What one file of the content folder is: a text, something to hand on as it is, or a finding.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, FileId, Rule, Span};

use super::rules;

/// Larger files are left out: no playbook needs them, and a site must be mailed and copied.
pub(super) const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Texts that are read and checked.
const TEXTS: [&str; 5] = ["yaml", "yml", "md", "markdown", "csv"];
/// Files that are handed on as they are.
const ATTACHMENTS: [&str; 18] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp",
    "vsdx", "txt", "zip",
];

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A text that is read and checked.
    Text(Arc<str>),
    /// A file that is handed on.
    Attachment(Vec<u8>),
    /// A file that cannot be used.
    Faulty(Fault),
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The part that can be read, so that a message can show where reading ended.
    pub(super) text: String,
    rule: &'static Rule,
    offset: usize,
    message: String,
    help: &'static str,
    /// Whether the machine refused to let it be read: what it says may be part of the playbook, but nobody knows.
    pub(super) is_unread: bool,
}

impl Fault {
    /// A file that is left out, under the path that is shown.
    pub(super) fn skipped(shown_path: &str, why: &str) -> Self {
        Self {
            text: String::new(),
            rule: &rules::SKIPPED_FILE,
            offset: 0,
            message: format!("`{shown_path}` is left out: {why}"),
            help: "copy the file itself into the content folder, or remove it",
            is_unread: false,
        }
    }

    /// A file or folder that the machine does not let anybody read, under the path that is shown.
    pub(super) fn unread(shown_path: &str, why: &str) -> Self {
        Self {
            message: format!("`{shown_path}` cannot be read: {why}"),
            help: "give yourself the right to read it, or remove it",
            is_unread: true,
            ..Self::skipped(shown_path, why)
        }
    }

    /// What is wrong, and how to mend it, for who cannot go on.
    pub(super) fn told(&self) -> String {
        format!("{}; {}", self.message, self.help)
    }

    /// A link, under the path that is shown. Whatever it is called: it may lead to a folder, and somebody expects to
    /// find what lies in there.
    pub(super) fn link(shown_path: &str) -> Self {
        Self {
            help: "copy what it leads to into the content folder, or remove the link",
            ..Self::skipped(shown_path, "it is a link, and links are not followed")
        }
    }

    fn not_utf8(text: String, offset: usize, message: String) -> Self {
        Self {
            text,
            rule: &rules::NOT_UTF8,
            offset,
            message,
            help: "save the file again with the encoding UTF-8",
            is_unread: false,
        }
    }

    /// The finding about the file that was given this id.
    pub(super) fn finding(&self, file: FileId) -> Diagnostic {
        let fault = self
            .rule
            .at(Span::new(file, self.offset, self.offset), self.message.clone());
        fault.help(self.help)
    }
}

/// Whether a file of this name is part of a playbook at all.
pub(super) fn belongs(path: &Path) -> bool {
    let extension = extension(path);
    TEXTS.contains(&extension.as_str()) || ATTACHMENTS.contains(&extension.as_str())
}

fn extension(path: &Path) -> String {
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_lowercase());
    extension.unwrap_or_default()
}

/// Reads a plain file; `None` when it is not there any more, as between the two steps by which many
/// editors save.
pub(super) fn read(path: &Path, shown_path: &str, bytes: u64) -> Option<Content> {
    if bytes > MAX_BYTES {
        return Some(too_large(shown_path));
    }
    match fs::read(path) {
        Ok(bytes) => Some(judged(path, bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => Some(Content::Faulty(Fault::unread(shown_path, &error.to_string()))),
    }
}

/// What is said of a file larger than [`MAX_BYTES`].
pub(super) fn too_large(shown_path: &str) -> Content {
    Content::Faulty(Fault::skipped(shown_path, "it is larger than 64 MiB"))
}

/// What a file of this name is when it holds these bytes, wherever they were read.
pub(super) fn judged(path: &Path, bytes: Vec<u8>) -> Content {
    let extension = extension(path);
    if TEXTS.contains(&extension.as_str()) {
        return text(bytes).map_or_else(Content::Faulty, |text| Content::Text(text.into()));
    }
    if extension == "svg" && runs_programs(&bytes) {
        return Content::Faulty(Fault {
            text: String::new(),
            rule: &rules::UNSAFE_PICTURE,
            offset: 0,
            message: "this picture holds a program".to_owned(),
            help: "export it again as plain SVG, or as PNG",
            is_unread: false,
        });
    }
    Content::Attachment(bytes)
}

/// Stands before some texts of Windows, and says nothing in UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text without a byte order mark.
fn text(bytes: Vec<u8>) -> Result<String, Fault> {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text = match text.strip_prefix(BYTE_ORDER_MARK) {
                Some(_) => text.trim_start_matches(BYTE_ORDER_MARK).to_owned(),
                None => text,
            };
            let Some(offset) = memchr::memchr(0, text.as_bytes()) else {
                return Ok(text);
            };
            let message = "the file holds a NUL byte, so it is not a text".to_owned();
            Err(Fault::not_utf8(text.replace('\0', " "), offset, message))
        }
        Err(error) => Err(foreign(error.utf8_error().valid_up_to(), error.as_bytes())),
    }
}

/// What is said of bytes that stop being UTF-8 at `offset`.
fn foreign(offset: usize, bytes: &[u8]) -> Fault {
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let message = if utf16 {
        "the file is written in UTF-16, expected UTF-8".to_owned()
    } else {
        let byte = bytes.get(offset).copied().unwrap_or_default();
        format!("byte {offset} (0x{byte:02x}) is not UTF-8")
    };
    let readable = bytes.get(..offset).map(String::from_utf8_lossy).unwrap_or_default();
    let readable = readable.trim_start_matches(BYTE_ORDER_MARK).to_owned();
    Fault::not_utf8(readable.clone(), readable.len(), message)
}

/// Whether an SVG holds what a browser would run; over-careful on purpose.
fn runs_programs(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    let words = [
        "<script",
        "javascript:",
        "foreignobject",
        "<!entity",
        "<iframe",
        "<use",
        "xlink:href=\"http",
        "href=\"data:",
    ];
    let handlers = text.match_indices(" on").any(|(index, _)| {
        let rest = text.get(index + 3..).unwrap_or_default();
        let name = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        name > 2 && rest.get(name..).is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    handlers || words.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::runs_programs;

    #[test]
    fn pictures_with_programs_are_told_from_plain_ones() {
        for hostile in [
            "<svg><script>1</script></svg>",
            "<svg ONLOAD = 'x()'/>",
            "<svg><a href='javascript:x'/></svg>",
            "<svg><foreignObject/></svg>",
        ] {
            assert!(runs_programs(hostile.as_bytes()), "{hostile}");
        }
        assert!(!runs_programs(b"<svg><path d='M0 0'/><text>on = once</text></svg>"));
    }
}
