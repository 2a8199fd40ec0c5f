//! Single values as YAML writes them.

use std::fmt::Write as _;

/// A value without quotation marks where that is safe in a block and in a list, otherwise with them.
pub fn scalar(value: &str) -> String {
    if is_plain(value) {
        value.to_owned()
    } else {
        double_quoted(value)
    }
}

/// A value in quotation marks of a kind; in others where that kind cannot hold it.
pub fn quoted_with(quote: char, value: &str) -> String {
    if quote == '\''
        && value
            .chars()
            .all(|letter| escaped(letter).is_none() || letter == '"' || letter == '\\')
    {
        format!("'{}'", value.replace('\'', "''"))
    } else {
        double_quoted(value)
    }
}

/// A value in double quotation marks, with escapes for what could not be seen.
pub fn double_quoted(value: &str) -> String {
    let mut text = String::from("\"");
    for letter in value.chars() {
        match escaped(letter) {
            Some(escape) => text.push_str(&escape),
            None => text.push(letter),
        }
    }
    text.push('"');
    text
}

fn escaped(letter: char) -> Option<String> {
    let code = u32::from(letter);
    match letter {
        '"' | '\\' => Some(format!("\\{letter}")),
        '\n' => Some("\\n".to_owned()),
        '\t' => Some("\\t".to_owned()),
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
            Some(format!("\\u{code:04X}"))
        }
        letter if letter.is_control() => {
            let mut escape = String::new();
            _ = write!(escape, "\\u{code:04X}");
            Some(escape)
        }
        _ => None,
    }
}

/// Careful rather than clever: whatever may mean something to YAML gets quotation marks.
fn is_plain(value: &str) -> bool {
    let first = value.chars().next().is_some_and(char::is_alphanumeric);
    let last = value.chars().next_back().is_some_and(|last| last != ' ' && last != ':');
    let safe = |letter: char| escaped(letter).is_none() && !",[]{}&*!|>@`".contains(letter);
    let meaning = value.contains(": ") || value.contains(" #") || value.eq_ignore_ascii_case("null");
    first && last && value.chars().all(safe) && !meaning
}
