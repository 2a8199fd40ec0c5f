//! Words on their way into a mail: nothing in them may end a line, a header or an element.

use std::collections::BTreeSet;

use crate::vocabulary::language::Language;

/// The longest line of the plain text, in characters: readers of mail break longer ones anywhere.
pub(super) const LINE: usize = 72;

/// `text` on one line, without characters that nobody sees: controls, marks of direction, `U+FEFF`.
pub(super) fn clean(text: &str) -> String {
    let visible = text.chars().filter_map(|letter| match letter {
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fffe}'
        | '\u{ffff}' => None,
        letter => (!letter.is_control()).then_some(letter),
    });
    let one_line: String = visible.collect();
    let words: Vec<&str> = one_line.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// `text` cleaned, with a space that does not break between a number and its per cent sign.
pub(super) fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let cleaned = clean(text);
    let mut letters = cleaned.chars().peekable();
    let mut after_digit = false;
    while let Some(letter) = letters.next() {
        let before_sign = after_digit && letter == ' ' && letters.peek() == Some(&'%');
        after_digit = letter.is_ascii_digit();
        out.push(if before_sign { '\u{a0}' } else { letter });
    }
    out
}

/// What somebody says, in quotation marks; those that are there already stay.
pub(super) fn quoted(words: &str, language: &Language) -> String {
    let words = clean(words);
    if words.is_empty() || words.starts_with(['“', '"', '„', '«', '»', '‘', '\'', '‹', '「']) {
        words
    } else {
        language.message("papers-quoted").text("words", words).string()
    }
}

/// `text` in lines of at most [`LINE`] characters, the first behind `first` and the others behind as many
/// spaces. What does not break, such as an address, keeps a line of its own, however long it is.
pub(super) fn wrapped(text: &str, first: &str) -> String {
    let indent = " ".repeat(first.chars().count());
    let mut lines: Vec<String> = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in shown(text).split(' ').filter(|word| !word.is_empty()) {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > LINE {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.push(line);
    lines.join("\n").replace('\u{a0}', " ")
}

/// Names with their values, the values below each other where there is room for that.
pub(super) fn aligned(language: &Language, rows: &[(String, String)], indent: &str) -> String {
    let length = |text: &str| text.chars().count();
    let rows: Vec<(String, String)> = rows
        .iter()
        .map(|(name, value)| (clean(name).replace('\u{a0}', " "), clean(value).replace('\u{a0}', " ")))
        .collect();
    let widest = rows.iter().map(|(_, value)| length(value)).max().unwrap_or(0);
    let room = LINE.saturating_sub(length(indent) + 2 + widest);
    let fitting = rows.iter().map(|(name, _)| length(name)).filter(|name| *name <= room);
    let column = fitting.max().unwrap_or(0);
    let mut lines = Vec::new();
    for (name, value) in &rows {
        if length(name) <= column {
            let padding = " ".repeat(column - length(name) + 2);
            lines.push(format!("{indent}{name}{padding}{value}").trim_end().to_owned());
        } else {
            let named = language.message("newsletter-named").text("name", name);
            lines.push(wrapped(&named.text("words", value).string(), indent));
        }
    }
    lines.join("\n")
}

/// The numbers in `text`, as they are written: `1.5`, `26`. Groups of three digits are one number.
pub(super) fn numbers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut number = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let goes_on = letters.peek().is_some_and(char::is_ascii_digit);
        match letter {
            letter if letter.is_ascii_digit() => number.push(letter),
            '.' | ',' | '’' | '\u{202f}' if !number.is_empty() && goes_on => number.push(letter),
            _ => {
                found.extend((!number.is_empty()).then(|| std::mem::take(&mut number)));
            }
        }
    }
    found.extend((!number.is_empty()).then_some(number));
    found
}

/// A web address that a mail may lead to; anything else would be words with a trap behind them.
pub(super) fn web_address(address: &str) -> Option<String> {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    let is_web = lower.starts_with("https://") || lower.starts_with("http://");
    let is_plain = address
        .chars()
        .all(|letter| !letter.is_whitespace() && !letter.is_control());
    (is_web && is_plain).then(|| address.to_owned())
}

/// A mail address in its everyday form; nothing else becomes a link or a sender.
pub(super) fn mail_address(address: &str) -> Option<&str> {
    let address = address.trim();
    let (name, host) = address.split_once('@')?;
    let fits = |part: &str, signs: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || signs.contains(letter))
    };
    (address.len() <= 254 && fits(name, ".!#$%&'*+-/=?^_`{|}~") && fits(host, ".-")).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_on_their_line() {
        assert_eq!(clean("a\r\nBcc: x@y\0 \u{202e}b\u{2028}c  d"), "a Bcc: x@y b c d");
        assert_eq!(shown("65 or 66 % of 5 %"), "65 or 66\u{a0}% of 5\u{a0}%");
        let english = Language::english();
        assert_eq!(quoted("My team.\n", &english), "“My team.”");
        assert_eq!(quoted("„Ja.“", &english), "„Ja.“");
        assert_eq!(clean("1\u{202f}250 kEUR"), "1\u{202f}250 kEUR");
    }

    #[test]
    fn lines_end_between_words_and_never_within_an_address() {
        let text = "word ".repeat(40);
        let lines = wrapped(&text, "* ");
        assert!(lines.lines().all(|line| line.chars().count() <= LINE), "{lines}");
        assert!(lines.starts_with("* word") && lines.lines().nth(1).is_some_and(|line| line.starts_with("  word")));
        let address = format!("https://x.example/{}", "a".repeat(90));
        assert_eq!(wrapped(&format!("see {address}"), ""), format!("see\n{address}"));
        assert_eq!(wrapped("", "* "), "* ");
    }

    #[test]
    fn values_stand_below_each_other() {
        let row = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            aligned(&Language::english(), &[row("a", "1"), row("long", "22")], "  "),
            "  a     1\n  long  22"
        );
        let long = "name ".repeat(30);
        let lines = aligned(&Language::english(), &[row("a", "1"), row(&long, "22 %")], "  ");
        assert!(lines.lines().all(|line| line.chars().count() <= LINE), "{lines}");
        assert!(lines.ends_with("name: 22 %"), "{lines}");
    }

    #[test]
    fn numbers_are_told_apart() {
        let found = numbers("From 34 to 10.5, 1\u{202f}250 kEUR and 65–66 %. In 2026.");
        let wanted = ["34", "10.5", "1\u{202f}250", "65", "66", "2026"];
        assert_eq!(found, wanted.map(str::to_owned).into());
    }

    #[test]
    fn only_plain_addresses_pass() {
        assert!(web_address("https://pmo.example/a?b=c#d").is_some());
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "https://x\r\ny",
            "/a",
            "//x.example",
        ] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
        assert_eq!(mail_address(" pmo@northmere.example "), Some("pmo@northmere.example"));
        for bad in [
            "",
            "a@",
            "@b",
            "a@b\r\nBcc: c@d",
            "A <a@b.example>",
            "a@b@c",
            "a b@c",
            "a@b?bcc=c",
        ] {
            assert_eq!(mail_address(bad), None, "{bad}");
        }
    }
}
