//! Text for a terminal: paragraphs and tables of words with their colours, broken into lines.

/// No line is longer than this, however wide the terminal: long lines are hard to read.
const WIDEST: usize = 100;
/// No line is made shorter than this.
const NARROWEST: usize = 40;
/// The width where there is no terminal.
const USUAL: usize = 80;
/// Blanks between two columns.
const BETWEEN: usize = 2;
/// The last column of a table under titles has so many at least, even where a line grows too long by it.
const LAST: usize = 12;

/// How words look. All of it is taken out where colours are not wanted, so nothing may depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// As they are.
    Plain,
    /// A heading.
    Strong,
    /// What matters less.
    Faint,
    /// What came, what is better.
    Come,
    /// What went, what is worse.
    Gone,
    /// Good news.
    Good,
    /// What needs attention.
    Warning,
}

impl Ink {
    fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "\u{1b}[1m",
            Self::Faint => "\u{1b}[2m",
            Self::Come => "\u{1b}[32m",
            Self::Gone => "\u{1b}[31m",
            Self::Good => "\u{1b}[1;32m",
            Self::Warning => "\u{1b}[1;33m",
        }
    }

    fn end(self) -> &'static str {
        if self == Self::Plain { "" } else { "\u{1b}[0m" }
    }
}

/// A stretch of words of one look. Where it begins with no blank it is joined to the stretch before.
pub struct Stretch {
    ink: Ink,
    text: String,
}

/// A stretch; its text may come from a stranger's repository, and only its words are taken.
pub fn stretch(ink: Ink, text: &str) -> Stretch {
    Stretch { ink, text: plain(text) }
}

/// A stretch of which a line may be broken at every blank, at one that holds words together too.
fn loose(ink: Ink, text: &str) -> Stretch {
    let words: Vec<String> = plain(text).split_whitespace().map(str::to_owned).collect();
    stretch(ink, &words.join(" "))
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

    /// So many columns wide.
    pub fn new(width: usize) -> Self {
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
    pub fn paragraph(&mut self, first: usize, others: usize, stretches: &[Stretch]) {
        let lines = broken(
            stretches,
            self.width.saturating_sub(first),
            self.width.saturating_sub(others),
        );
        for (number, line) in lines.iter().enumerate() {
            let blanks = if number == 0 { first } else { others };
            self.text.push_str(&" ".repeat(blanks));
            self.text.push_str(&inked(line));
            self.text.push('\n');
        }
    }

    /// A paragraph of one look.
    pub fn sentence(&mut self, first: usize, others: usize, ink: Ink, text: &str) {
        self.paragraph(first, others, &[loose(ink, text)]);
    }

    /// A line that is to be copied: it is never broken.
    pub fn copied(&mut self, line: &str) {
        let letter = |letter: char| if is_harmless(letter) { letter } else { '\u{fffd}' };
        self.text.extend(line.chars().map(letter));
        self.text.push('\n');
    }

    /// A table whose columns are so wide as their words need, or else share what there is.
    pub fn table(&mut self, indent: usize, rows: &[Vec<Stretch>]) {
        let mut widths = wanted(rows);
        let between = BETWEEN * widths.len().saturating_sub(1);
        let room = self.width.saturating_sub(indent + between).max(widths.len());
        // The widest column gives way until all fit.
        while widths.iter().sum::<usize>() > room {
            let Some(widest) = widths.iter_mut().max() else { break };
            *widest = widest.saturating_sub(1);
        }
        self.rows(indent, rows, &widths);
    }

    /// A table under its titles. All columns are as wide as their words but the last, which is broken.
    pub fn titled_table(&mut self, indent: usize, titles: &[&str], rows: &[Vec<String>]) {
        let titles = titles.iter().map(|title| loose(Ink::Strong, title)).collect();
        let cells = |row: &Vec<String>| row.iter().map(|cell| loose(Ink::Plain, cell)).collect();
        let rows: Vec<Vec<Stretch>> = std::iter::once(titles).chain(rows.iter().map(cells)).collect();
        let mut widths = wanted(&rows);
        if let Some((last, others)) = widths.split_last_mut() {
            let before = indent + others.iter().map(|width| width + BETWEEN).sum::<usize>();
            *last = self.width.saturating_sub(before).max(LAST);
        }
        self.rows(indent, &rows, &widths);
    }

    /// The rows of a table with columns of these widths.
    fn rows(&mut self, indent: usize, rows: &[Vec<Stretch>], widths: &[usize]) {
        for row in rows {
            let cells: Vec<Vec<Line>> = row
                .iter()
                .zip(widths)
                .map(|(cell, width)| broken(std::slice::from_ref(cell), *width, *width))
                .collect();
            let height = cells.iter().map(Vec::len).max().unwrap_or_default();
            for number in 0..height {
                let mut line = " ".repeat(indent);
                for (cell, width) in cells.iter().zip(widths) {
                    let words = cell.get(number);
                    line.push_str(&words.map(inked).unwrap_or_default());
                    let length = words.map_or(0, length);
                    line.push_str(&" ".repeat(width.saturating_sub(length) + BETWEEN));
                }
                self.text.push_str(line.trim_end());
                self.text.push('\n');
            }
        }
    }
}

/// How wide each column is if nothing of it is broken.
fn wanted(rows: &[Vec<Stretch>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.text.chars().count()).max().unwrap_or_default()
    };
    (0..columns).map(width).collect()
}

/// The words of a line with their looks; a word may be of several pieces.
type Line = Vec<Word>;

#[derive(Clone, Debug, Default)]
struct Word(Vec<(Ink, String)>);

impl Word {
    fn length(&self) -> usize {
        self.0.iter().map(|(_, text)| text.chars().count()).sum()
    }
}

fn length(line: &Line) -> usize {
    let words: usize = line.iter().map(Word::length).sum();
    words + line.len().saturating_sub(1)
}

/// Breaks words into lines of so many columns. A word that is longer is broken where the line ends.
fn broken(stretches: &[Stretch], first: usize, others: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut line = Line::new();
    for word in short(words(stretches), first.min(others).max(1)) {
        let room = if lines.is_empty() { first } else { others };
        if !line.is_empty() && length(&line) + 1 + word.length() > room {
            lines.push(std::mem::take(&mut line));
        }
        line.push(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The same words without any that is longer than a line.
fn short(words: Vec<Word>, most: usize) -> Vec<Word> {
    let mut short = Vec::new();
    for word in words {
        if word.length() <= most {
            short.push(word);
            continue;
        }
        for (ink, piece) in word.0 {
            let letters: Vec<char> = piece.chars().collect();
            let parts = letters.chunks(most);
            short.extend(parts.map(|part| Word(vec![(ink, part.iter().collect())])));
        }
    }
    short
}

/// The words of stretches; two stretches without a blank between them share a word.
fn words(stretches: &[Stretch]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for stretch in stretches {
        for (number, piece) in stretch.text.split(' ').enumerate() {
            open = open && number == 0;
            if piece.is_empty() {
                continue;
            }
            let piece = (stretch.ink, piece.to_owned());
            match words.last_mut().filter(|_| open) {
                Some(word) => word.0.push(piece),
                None => words.push(Word(vec![piece])),
            }
            open = true;
        }
    }
    words
}

/// The line with its colours; a blank between two words of one look has it too.
fn inked(line: &Line) -> String {
    let mut text = String::new();
    let mut current = Ink::Plain;
    for (number, word) in line.iter().enumerate() {
        for (place, (ink, piece)) in word.0.iter().enumerate() {
            let blank = if number > 0 && place == 0 { " " } else { "" };
            if *ink == current {
                text.push_str(blank);
            } else {
                text.push_str(current.end());
                text.push_str(blank);
                text.push_str(ink.code());
                current = *ink;
            }
            text.push_str(piece);
        }
    }
    text.push_str(current.end());
    text
}

#[cfg(test)]
mod tests {
    use super::{Ink, Paper, plain, stretch};

    fn told(width: usize, print: impl FnOnce(&mut Paper)) -> String {
        let mut paper = Paper::new(width);
        print(&mut paper);
        paper.done()
    }

    #[test]
    fn words_are_broken_into_lines_and_keep_their_looks() {
        let text = told(40, |paper| {
            let words = "one two three four five six seven eight nine";
            paper.paragraph(
                2,
                4,
                &[
                    stretch(Ink::Plain, "a "),
                    stretch(Ink::Come, words),
                    stretch(Ink::Plain, "."),
                ],
            );
        });
        let expected = "  a \u{1b}[32mone two three four five six seven\u{1b}[0m\n    \u{1b}[32meight nine\u{1b}[0m.\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn no_line_is_longer_than_the_paper() {
        let long = "word ".repeat(30) + &"x".repeat(150);
        let rows = || {
            vec![vec![
                stretch(Ink::Plain, &long),
                stretch(Ink::Plain, "b"),
                stretch(Ink::Plain, &long),
            ]]
        };
        for width in [10, 40, 77, 500] {
            let text = told(width, |paper| {
                paper.table(2, &rows());
                paper.paragraph(3, 6, &[stretch(Ink::Plain, &long)]);
            });
            let longest = text.lines().map(|line| line.chars().count()).max();
            assert!(longest <= Some(width.clamp(40, 100)), "{width}: {longest:?}");
            assert_eq!(text.matches('x').count(), 450, "nothing is lost");
        }
    }

    #[test]
    fn a_paragraph_of_one_look_is_broken_at_every_blank_and_harmless() {
        let long = "x".repeat(50);
        let text = told(10, |paper| {
            paper.sentence(2, 4, Ink::Plain, &format!("a\u{1b}[2J\u{202e} bcd {long}"));
        });
        let expected = format!(
            "  a\u{fffd}[2J\u{fffd} bcd\n    {}\n    {}\n",
            "x".repeat(36),
            "x".repeat(14)
        );
        assert_eq!(text, expected);
        let text = told(40, |paper| paper.sentence(0, 2, Ink::Good, "one\u{a0}two  three"));
        assert_eq!(text, "\u{1b}[1;32mone two three\u{1b}[0m\n");
    }

    #[test]
    fn only_the_last_column_under_titles_is_broken() {
        let table = |before: &str| {
            let cells = [before, "one two three four five six seven"].map(str::to_owned);
            let text = told(40, |paper| paper.titled_table(2, &["A", "B"], &[cells.to_vec()]));
            anstream::adapter::strip_str(&text).to_string()
        };
        assert_eq!(
            table("long"),
            "  A     B\n  long  one two three four five six\n        seven\n"
        );
        let (wide, blanks) = ("y".repeat(35), " ".repeat(39));
        assert_eq!(
            table(&wide),
            format!(
                "  A{}B\n  {wide}  one two\n{blanks}three four\n{blanks}five six\n{blanks}seven\n",
                " ".repeat(36)
            )
        );
    }

    #[test]
    fn a_line_to_be_copied_is_never_broken() {
        let long = "word  ".repeat(30);
        let text = told(40, |paper| paper.copied(&format!("   {long}\u{1b}\t.")));
        assert_eq!(text, format!("   {long}\u{fffd}\u{fffd}.\n"));
    }

    #[test]
    fn nothing_in_a_text_reaches_the_terminal_but_its_letters() {
        assert_eq!(
            plain("a\u{1b}[2Jb\u{9b}c\nd\re\u{202e}f\u{7f}"),
            "a\u{fffd}[2Jb\u{fffd}c d e\u{fffd}f\u{fffd}"
        );
    }
}
