//! Reading a folder on disk: plain files only, nothing from outside the folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::{Source, rules};
use crate::diagnostic::{FileId, Report, Span};

/// Larger files are left out: no playbook needs them, and a site must be mailed and copied.
const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Texts that are read and checked.
const TEXTS: [&str; 5] = ["yaml", "yml", "md", "markdown", "csv"];
/// Files that are handed on as they are.
const ATTACHMENTS: [&str; 18] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp",
    "vsdx", "txt", "zip",
];

/// Reads a folder. `shown` stands in front of every path in messages (`content/`); `skip` are
/// folders below it that are not content, such as the output.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn read(folder: &Path, shown: &str, skip: &[PathBuf], report: &mut Report) -> Result<Source> {
    let mut source = Source::default();
    let is_content =
        |entry: &DirEntry| entry.depth() == 0 || !hidden(entry) && !skip.iter().any(|skipped| entry.path() == skipped);
    fs::read_dir(folder).with_context(|| format!("cannot read the folder `{}`", folder.display()))?;
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(is_content) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => read_file(folder, shown, &entry, &mut source, report),
            Err(error) => {
                let path = error.path().unwrap_or(folder).display().to_string();
                skipped(
                    &mut source,
                    format!("{shown}{path}"),
                    &format!("it cannot be read: {error}"),
                    report,
                );
            }
        }
    }
    Ok(source)
}

/// Reads one text file that is named by the program, such as a template of the author's theme.
///
/// # Errors
/// When the file is there but cannot be read as UTF-8.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// All plain files below a folder, as relative paths with `/`; empty when there is no such folder.
#[must_use]
pub fn list(folder: &Path) -> Vec<(String, PathBuf)> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| Some((relative(folder, entry.path())?, entry.into_path())))
        .collect()
}

fn hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

fn relative(folder: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path
        .strip_prefix(folder)
        .ok()?
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    Some(parts?.join("/"))
}

fn read_file(folder: &Path, shown: &str, entry: &DirEntry, source: &mut Source, report: &mut Report) {
    let Some(path) = relative(folder, entry.path()) else {
        let name = entry.path().to_string_lossy().into_owned();
        skipped(source, name, "its name is not valid text", report);
        return;
    };
    let shown_path = format!("{shown}{path}");
    let extension = Path::new(&path)
        .extension()
        .map(|extension| extension.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let (is_text, is_attachment) = (
        TEXTS.contains(&extension.as_str()),
        ATTACHMENTS.contains(&extension.as_str()),
    );
    if !is_text && !is_attachment {
        return;
    }
    if !entry.file_type().is_file() {
        skipped(source, shown_path, "it is a link or a device, not a plain file", report);
        return;
    }
    if entry.metadata().is_ok_and(|metadata| metadata.len() > MAX_BYTES) {
        skipped(source, shown_path, "it is larger than 64 MiB", report);
        return;
    }
    match fs::read(entry.path()) {
        Err(error) => skipped(source, shown_path, &format!("it cannot be read: {error}"), report),
        Ok(bytes) if is_text => add_text(path, shown_path, bytes, source, report),
        Ok(bytes) if extension == "svg" && runs_programs(&bytes) => {
            let file = source.add(String::new(), shown_path, String::new());
            let fault = rules::UNSAFE_PICTURE.at(Span::beginning(file), "this picture holds a program");
            report.push(fault.help("export it again as plain SVG, or as PNG"));
        }
        Ok(bytes) => source.attach(path, bytes),
    }
}

fn add_text(path: String, shown_path: String, bytes: Vec<u8>, source: &mut Source, report: &mut Report) {
    match String::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => {
            let offset = text.find('\0').unwrap_or_default();
            let file = source.add(String::new(), shown_path, text.replace('\0', " "));
            not_utf8(file, offset, "the file holds a NUL byte, so it is not a text", report);
        }
        Ok(text) => {
            source.add(path, shown_path, text);
        }
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
            let message = if utf16 {
                "the file is written in UTF-16, expected UTF-8".to_owned()
            } else {
                let byte = bytes.get(offset).copied().unwrap_or_default();
                format!("byte {offset} (0x{byte:02x}) is not UTF-8")
            };
            // The readable part is kept, so that the message can show where reading ended.
            let readable = bytes.get(..offset).map(String::from_utf8_lossy).unwrap_or_default();
            let file = source.add(String::new(), shown_path, readable.into_owned());
            not_utf8(file, offset, &message, report);
        }
    }
}

fn not_utf8(file: FileId, offset: usize, message: &str, report: &mut Report) {
    let fault = rules::NOT_UTF8.at(Span::new(file, offset, offset), message);
    report.push(fault.help("save the file again with the encoding UTF-8"));
}

fn skipped(source: &mut Source, shown_path: String, why: &str, report: &mut Report) {
    let message = format!("`{shown_path}` is left out: {why}");
    let file = source.add(String::new(), shown_path, String::new());
    let fault = rules::SKIPPED_FILE.at(Span::beginning(file), message);
    report.push(fault.help("copy the file itself into the content folder, or remove it"));
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
