//! Text for a terminal: paragraphs, lists and tables, as wide as it is.

/// No line is longer than this, however wide the terminal: long lines are hard to read.
const WIDEST: usize = 100;
/// No line is made shorter than this.
const NARROWEST: usize = 40;
/// The width where there is no terminal.
const USUAL: usize = 80;
/// Blanks between two columns.
const BETWEEN: usize = 2;

/// How words look. All of it is taken out where colours are not wanted, so nothing may depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// As they are.
    Plain,
    /// A heading.
    Strong,
    /// Good news.
    Good,
    /// What needs attention.
    Warning,
}

impl Ink {
    fn on(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Strong => format!("\u{1b}[1m{text}\u{1b}[0m"),
            Self::Good => format!("\u{1b}[1;32m{text}\u{1b}[0m"),
            Self::Warning => format!("\u{1b}[1;33m{text}\u{1b}[0m"),
        }
    }
}

/// A text of which nothing can move a cursor, change a colour or turn the direction of what follows.
pub fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '\t' | '\n' | '\r' => ' ',
        letter if is_harmless(letter) => letter,
        _ => '\u{fffd}',
    };
    text.chars().map(letter).collect()
}

/// Whether a letter does nothing to a terminal but to stand there.
pub fn is_harmless(letter: char) -> bool {
    let turns = matches!(
        letter,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    !turns && !letter.is_control()
}

/// What is to be printed.
pub struct Paper {
    width: usize,
    text: String,
}

impl Paper {
    /// As wide as the terminal that is printed to.
    pub fn of_terminal() -> Self {
        let size = terminal_size::terminal_size_of(std::io::stdout());
        Self::new(size.map_or(USUAL, |(width, _)| usize::from(width.0)))
    }

    fn new(width: usize) -> Self {
        Self {
            width: width.clamp(NARROWEST, WIDEST),
            text: String::new(),
        }
    }

    /// All of it.
    pub fn done(self) -> String {
        self.text
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A paragraph. Its first line begins after `first` blanks, all others after `others`.
    pub fn paragraph(&mut self, first: usize, others: usize, ink: Ink, text: &str) {
        for (number, line) in broken(text, self.width - first, self.width - others).iter().enumerate() {
            let blanks = if number == 0 { first } else { others };
            self.text.push_str(&" ".repeat(blanks));
            self.text.push_str(&ink.on(line));
            self.text.push('\n');
        }
    }

    /// A line that is to be copied: it is never broken.
    pub fn copied(&mut self, line: &str) {
        let letter = |letter: char| if is_harmless(letter) { letter } else { '\u{fffd}' };
        self.text.extend(line.chars().map(letter));
        self.text.push('\n');
    }

    /// A table under its titles. All columns are as wide as their words but the last, which is broken.
    pub fn table(&mut self, indent: usize, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| plain(cell).chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns.saturating_sub(1)).map(width).collect();
        let before = indent + widths.iter().map(|width| width + BETWEEN).sum::<usize>();
        let room = self.width.saturating_sub(before).max(12);
        for (number, row) in rows.iter().enumerate() {
            let ink = if number == 0 { Ink::Strong } else { Ink::Plain };
            let mut line = " ".repeat(indent);
            for (cell, width) in row.iter().zip(&widths) {
                let cell = plain(cell);
                let blanks = width.saturating_sub(cell.chars().count()) + BETWEEN;
                line.push_str(&ink.on(&cell));
                line.push_str(&" ".repeat(blanks));
            }
            for part in broken(row.last().map_or("", String::as_str), room, room) {
                line.push_str(&ink.on(&part));
                self.text.push_str(&line);
                self.text.push('\n');
                line = " ".repeat(before);
            }
        }
    }
}

/// Breaks a text into lines of so many columns. A word that is longer is broken where the line ends.
fn broken(text: &str, first: usize, others: usize) -> Vec<String> {
    let text = plain(text);
    let mut lines: Vec<String> = Vec::new();
    let (mut line, mut length) = (String::new(), 0);
    let most = first.min(others).max(1);
    let words = text.split_whitespace().flat_map(|word| {
        let letters: Vec<char> = word.chars().collect();
        letters
            .chunks(most)
            .map(|part| part.iter().collect::<String>())
            .collect::<Vec<_>>()
    });
    for word in words {
        let room = if lines.is_empty() { first } else { others };
        let own = word.chars().count();
        if length > 0 && length + 1 + own > room {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(&word);
        length += own;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::{Ink, Paper};

    #[test]
    fn words_are_broken_where_the_line_ends_and_harmless() {
        let mut paper = Paper::new(10);
        let long = "x".repeat(50);
        paper.paragraph(2, 4, Ink::Plain, &format!("a\u{1b}[2J\u{202e} bcd {long}"));
        let expected = format!(
            "  a\u{fffd}[2J\u{fffd} bcd\n    {}\n    {}\n",
            "x".repeat(36),
            "x".repeat(14)
        );
        assert_eq!(paper.done(), expected);
        let mut paper = Paper::new(40);
        let cells = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        paper.table(
            2,
            &[cells(["A", "B"]), cells(["long", "one two three four five six seven"])],
        );
        let text = anstream::adapter::strip_str(&paper.done()).to_string();
        assert_eq!(text, "  A     B\n  long  one two three four five six\n        seven\n");
    }
}
