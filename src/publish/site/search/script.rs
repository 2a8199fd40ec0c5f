//! Data as a script: what an author wrote stays text there.

use std::fmt::Write as _;

/// So many bytes are asked at once.
const PIECE: usize = 32;

/// Writes a text as a string of a script. Nothing in it can end the script or the string, whatever the file is
/// put into: `</script`, `<!--`, the line ends that only Unicode knows.
pub fn push_text(out: &mut String, text: &str) {
    out.push('"');
    let mut begins = 0;
    // The end of a line is what most often has to be written otherwise.
    for end in memchr::memchr_iter(b'\n', text.as_bytes()) {
        push_line(out, text.get(begins..end).unwrap_or_default());
        out.push_str("\\n");
        begins = end + 1;
    }
    push_line(out, text.get(begins..).unwrap_or_default());
    out.push('"');
}

fn push_line(out: &mut String, line: &str) {
    let mut rest = line;
    while let Some(at) = next_special(rest) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let Some(letter) = from.chars().next() else { break };
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            other if !is_special(other) => out.push(other),
            other => {
                let _ = write!(out, "\\u{:04x}", u32::from(other));
            }
        }
        rest = from.get(letter.len_utf8()..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// The next byte with which a letter may begin that has to be written otherwise; few others are among them. It is
/// looked for in pieces, since most have none and a whole piece is quickly asked.
fn next_special(text: &str) -> Option<usize> {
    let may_be = |byte: u8| matches!(byte, b'"' | b'\\' | b'<' | 0..=0x1f | 0x7f | 0xe2 | 0xef);
    let mut begins = 0;
    for piece in text.as_bytes().chunks(PIECE) {
        if piece.iter().fold(false, |found, byte| found | may_be(*byte)) {
            return piece.iter().position(|byte| may_be(*byte)).map(|at| begins + at);
        }
        begins += piece.len();
    }
    None
}

/// Letters that a string of a script does not hold as they are. The signs of direction that no reader sees would
/// turn the words around them.
fn is_special(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\\' | '<' | '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' | '\u{feff}'
    )
}

/// Writes values between brackets, parted by commas.
pub fn push_list<T>(out: &mut String, values: impl IntoIterator<Item = T>, mut push: impl FnMut(&mut String, T)) {
    out.push('[');
    for (place, value) in values.into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        push(out, value);
    }
    out.push(']');
}

/// Shortens a list of strings to at most `limit` bytes, so that it stays a list of strings: at a blank within one of
/// them, or between two. Nothing but the strings may hold blanks.
#[must_use]
pub fn shortened(list: &str, limit: usize) -> String {
    if list.len() <= limit {
        return list.to_owned();
    }
    let end = (0..=limit.saturating_sub(6))
        .rev()
        .find(|at| list.is_char_boundary(*at));
    let head = list.get(..end.unwrap_or(0)).unwrap_or_default();
    let between = head.rfind("\",\"").map(|at| at + 1);
    match head.rfind(' ') {
        // What comes after the last blank is dropped, and everything before it is whole.
        Some(blank) if between.is_none_or(|between| between < blank) => {
            format!("{} …\"]", head.get(..blank).unwrap_or_default())
        }
        _ => match between {
            Some(between) => format!("{}]", head.get(..between).unwrap_or_default()),
            None => without_blanks(head),
        },
    }
}

/// One long string without blanks, as in Chinese: cut before the escape that may be the last thing in it.
fn without_blanks(head: &str) -> String {
    let escape = head.rfind('\\').filter(|at| at + 6 >= head.len());
    let mut end = escape.unwrap_or(head.len());
    // Of two backslashes the second is no beginning of an escape.
    while head.get(..end).is_some_and(|head| head.ends_with('\\')) {
        end -= 1;
    }
    match head.get(..end) {
        Some(kept) if kept.len() > 2 => format!("{kept}…\"]"),
        _ => "[]".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_string_or_its_script() {
        for (text, expected) in [
            ("", r#""""#),
            ("a \"b\" \\", r#""a \"b\" \\""#),
            ("</script><!--", r#""\u003c/script>\u003c!--""#),
            ("a\nb\u{2028}c\u{2029}d\u{0}", r#""a\nb\u2028c\u2029d\u0000""#),
            ("ü 漢 😀", r#""ü 漢 😀""#),
        ] {
            let mut out = String::new();
            push_text(&mut out, text);
            assert_eq!(out, expected);
            assert_eq!(serde_json::from_str::<String>(&out).expect("JSON"), text);
        }
    }

    #[test]
    fn what_is_shortened_at_any_place_is_a_list_of_beginnings() {
        let texts = [
            "one two \"three\" \\ four",
            "",
            "漢字漢字漢字漢字 </script> 漢字",
            "\\\\\\\\\\\\\u{2028}\n\n\u{2029}end",
            "😀😀😀",
        ];
        let mut list = String::new();
        push_list(&mut list, texts, push_text);
        for limit in 0..=list.len() {
            let short = shortened(&list, limit);
            assert!(short.len() <= limit.max(2), "{limit}: {short}");
            let read: Vec<String> = serde_json::from_str(&short).unwrap_or_else(|error| panic!("{short}: {error}"));
            assert!(read.len() <= texts.len());
            for (known, text) in read.iter().zip(texts) {
                let known = known.trim_end_matches('…').trim_end();
                assert!(text.starts_with(known), "{known:?} of {text:?}");
            }
        }
        assert_eq!(shortened(&list, list.len()), list);
    }
}
