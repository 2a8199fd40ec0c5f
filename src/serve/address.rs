//! From the target of a request to the path of a file.
//!
//! A file is found by its exact path in a list, so no spelling can lead out of the site. What could
//! never be the path of a file is refused all the same, so that nobody has to think about it again.

use crate::publish::artifact::check_path;

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// A path as files of the site have it, or that with `/` at its end for the page of a folder;
    /// empty for the first page.
    Path(String),
    /// One of the program's own addresses, without what they all begin with.
    Own(String),
    /// No path that a file could have.
    Nonsense,
}

/// Reads the path of a request, which percent signs encode once.
pub fn read(raw: &str) -> Asked {
    let Some(path) = raw.strip_prefix('/').and_then(decoded) else {
        return Asked::Nonsense;
    };
    if let Some(own) = raw.strip_prefix('/').and_then(|raw| raw.strip_prefix(super::OWN)) {
        return Asked::Own(own.to_owned());
    }
    let name = path.strip_suffix('/').unwrap_or(&path);
    if path.is_empty() || check_path(name).is_ok() {
        Asked::Path(path)
    } else {
        Asked::Nonsense
    }
}

/// The text that a percent-encoded path stands for. An encoded slash is refused: it is neither the
/// end of a folder's name nor a part of one.
fn decoded(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        let byte = match byte {
            b'%' => match hex(rest.next()?)? * 16 + hex(rest.next()?)? {
                b'/' => return None,
                byte => byte,
            },
            byte => byte,
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// A path as it stands in an address.
pub fn encoded(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            for half in [byte >> 4, byte & 15] {
                text.extend(char::from_digit(u32::from(half), 16));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_once() {
        for (raw, path) in [
            ("/", ""),
            ("/style.css", "style.css"),
            ("/risks/", "risks/"),
            ("/a%20b/%C3%A9.html", "a b/é.html"),
            ("/%2e%2ea", "..a"),
        ] {
            assert_eq!(read(raw), Asked::Path(path.to_owned()), "{raw}");
        }
        assert_eq!(read("/.pmobook/live.js"), Asked::Own("live.js".to_owned()));
    }

    #[test]
    fn what_no_file_is_called_is_nonsense() {
        for raw in [
            "",
            "*",
            "a",
            "//",
            "//a",
            "/a//b",
            "/a//",
            "/..",
            "/../a",
            "/a/..",
            "/./a",
            "/%2e%2e/a",
            "/%2E./a",
            "/a%2fb",
            "/a%2Fb",
            "/%252e%252e/a",
            "/a%5cb",
            "/a\\b",
            "/%00",
            "/a%0ab",
            "/%ff",
            "/%c0%ae",
            "/%",
            "/%1",
            "/%zz",
            "/C:/x",
            "/.pmobook",
            "/.pmobook-manifest.json",
            "/%2epmobook/live.js",
            "/a.",
            "/nul",
        ] {
            assert_eq!(read(raw), Asked::Nonsense, "{raw}");
        }
    }

    #[test]
    fn an_encoded_path_is_read_back() {
        for path in ["a b/é.html", "a&b/", "x"] {
            assert_eq!(read(&format!("/{}", encoded(path))), Asked::Path(path.to_owned()));
        }
    }
}
