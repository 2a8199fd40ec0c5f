//! Where something was opened that is not closed: parsers notice it lines later, authors mend it
//! where it begins.

/// The byte of the quotation mark or bracket that is still open at byte `until` of a YAML text.
///
/// This follows quotation marks, brackets and comments only, so it is a guess for the eyes of an
/// author; nothing is read by it.
#[must_use]
pub fn still_open(text: &str, until: usize) -> Option<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quote: Option<(usize, char)> = None;
    // What stood before, without spaces: a mark opens something only where a value can begin.
    let mut before = '\n';
    let mut previous = '\n';
    for (at, letter) in text.char_indices().take_while(|(at, _)| *at < until) {
        match (quote, letter) {
            (Some((_, '"')), '"') if previous == '\\' => {}
            (Some((_, mark)), letter) if letter == mark => quote = None,
            (None, '#') if matches!(previous, ' ' | '\t' | '\n') => quote = Some((at, '\n')),
            (None, '"' | '\'') if can_begin(before) => quote = Some((at, letter)),
            (None, '[' | '{') if can_begin(before) => open.push((at, letter)),
            (None, ']') if open.last().is_some_and(|(_, mark)| *mark == '[') => drop(open.pop()),
            (None, '}') if open.last().is_some_and(|(_, mark)| *mark == '{') => drop(open.pop()),
            _ => {}
        }
        previous = letter;
        if letter == '\n' || !letter.is_whitespace() {
            before = letter;
        }
    }
    let quoted = quote.filter(|(_, mark)| *mark != '\n');
    quoted.or(open.last().copied()).map(|(at, _)| at)
}

fn can_begin(before: char) -> bool {
    matches!(before, ':' | '-' | ',' | '[' | '{' | '\n' | '?')
}

#[cfg(test)]
mod tests {
    use super::still_open;

    #[test]
    fn the_place_is_where_it_was_opened() {
        for (text, expected) in [
            ("title: \"Home\nowner: coo", Some(7)),
            ("title: [unclosed\nowner: coo", Some(7)),
            ("a: {b: c\nd: e", Some(3)),
            ("t: 'x\ny: z", Some(3)),
            ("t: don't worry\nu: \"it's\"\nv: [a, 'b']", None),
            ("a: b # it's [open\nc: d", None),
            ("a: \"say \\\"x\\\"\"\nb: {c: [d}", Some(22)),
        ] {
            assert_eq!(still_open(text, text.len()), expected, "{text}");
        }
    }
}
