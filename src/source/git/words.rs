//! Names and messages out of a repository, made fit to be shown.

/// The most letters of a name that are shown.
pub(super) const NAME: usize = 120;
/// The most letters of the first line of a message.
pub(super) const SUMMARY: usize = 300;
/// The most letters of a whole message.
pub(super) const MESSAGE: usize = 10_000;

/// The first paragraph of a message.
pub(super) fn first_paragraph(message: &[u8]) -> &[u8] {
    let message = message.trim_ascii_start();
    let end = |bytes: &[u8]| bytes.windows(2).position(|pair| pair == b"\n\n");
    message.get(..end(message).unwrap_or(message.len())).unwrap_or(message)
}

/// A text on one line.
pub(super) fn one_line(bytes: &[u8], encoding: Option<&[u8]>, most: usize) -> String {
    let text = decoded(bytes, encoding);
    let text: Vec<&str> = text.split_whitespace().collect();
    shortened(text.join(" ").chars().map(harmless), most)
}

/// A text with its lines.
pub(super) fn lines(bytes: &[u8], encoding: Option<&[u8]>) -> String {
    let text = decoded(bytes, encoding).replace("\r\n", "\n");
    let keep = |letter| if letter == '\n' { letter } else { harmless(letter) };
    shortened(text.trim().chars().map(keep), MESSAGE)
}

fn decoded(bytes: &[u8], encoding: Option<&[u8]>) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let encoding = encoding.map(<[u8]>::to_ascii_lowercase).unwrap_or_default();
    if matches!(
        encoding.as_slice(),
        b"iso-8859-1" | b"iso8859-1" | b"latin1" | b"latin-1"
    ) {
        return bytes.iter().map(|byte| char::from(*byte)).collect();
    }
    String::from_utf8_lossy(bytes).into_owned()
}

/// A letter that neither moves a cursor nor turns the direction of what follows.
fn harmless(letter: char) -> char {
    match letter {
        '\t' => ' ',
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
            '\u{fffd}'
        }
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    }
}

fn shortened(mut letters: impl Iterator<Item = char>, most: usize) -> String {
    let mut text: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{first_paragraph, lines, one_line};

    #[test]
    fn nothing_in_a_name_moves_the_cursor_or_turns_the_text() {
        assert_eq!(one_line(b"A\x1b[2Jda\0 \n B", None, 99), "A\u{fffd}[2Jda\u{fffd} B");
        assert_eq!(one_line("a\u{202e}b".as_bytes(), None, 99), "a\u{fffd}b");
        assert_eq!(one_line(b"abc", None, 2), "ab…");
        assert_eq!(lines(b"a\r\nb\x07\n", None), "a\nb\u{fffd}");
    }

    #[test]
    fn what_is_not_utf_8_is_shown_as_well_as_can_be() {
        assert_eq!(one_line(b"Ren\xe9e", None, 99), "Ren\u{fffd}e");
        assert_eq!(one_line(b"Ren\xe9e", Some(b"ISO-8859-1"), 99), "Renée");
        assert_eq!(one_line("Renée".as_bytes(), Some(b"latin1"), 99), "Renée");
    }

    #[test]
    fn a_summary_is_the_first_paragraph() {
        assert_eq!(first_paragraph(b"\none\ntwo\n\nthree"), b"one\ntwo");
        assert_eq!(first_paragraph(b"one"), b"one");
    }
}
