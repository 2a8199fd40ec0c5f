//! How wide text is, where it breaks, and which of its characters a drawing may hold.
//!
//! A static page cannot ask the browser how wide a word came out, so widths are computed from the
//! advance widths of Arial and Helvetica, which the other faces of the page's font stack follow
//! closely. A small allowance covers the difference.

use super::ink::Ink;

/// Advance widths of U+0020 to U+007E in thousandths of an em.
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

/// Advance widths of U+00A0 to U+00FF in thousandths of an em.
const LATIN: [u16; 96] = [
    278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 584, 333, 333, 333, 576, 537,
    333, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278,
    278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556,
    556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556,
    556, 500, 556, 500,
];

/// Covers faces of the font stack that run a little wider than Arial.
const ALLOWANCE: f64 = 1.03;

/// Where a word may be broken; it is seen only where it was.
const SOFT_HYPHEN: char = '\u{ad}';

/// How much wider the bold face is than the regular one.
const BOLD: f64 = 1.075;

/// The width of `text` in pixels when written in `ink`.
#[must_use]
pub fn measure(text: &str, ink: Ink) -> f64 {
    in_ink(thousandths(text), ink)
}

/// How wide `text` runs, in thousandths of an em.
fn thousandths(text: &str) -> f64 {
    text.chars().map(|c| f64::from(advance(c))).sum()
}

/// So many thousandths of an em in pixels when written in `ink`.
fn in_ink(thousandths: f64, ink: Ink) -> f64 {
    let weight = if ink.is_bold() { BOLD } else { 1.0 };
    thousandths / 1000.0 * ink.size() * weight * ALLOWANCE
}

/// `text` without what XML forbids and what could disturb its neighbours.
///
/// Control characters and direction overrides are dropped; line breaks and tabs become spaces.
#[must_use]
pub fn clean(text: &str) -> String {
    text.chars().filter_map(shown).collect()
}

/// What stands for a character; nothing for one that is dropped.
fn shown(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{fffe}' | '\u{ffff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// `text` escaped for XML content and for attributes in double quotes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// Writes `text` to the end of `out` as [`escape`] does.
pub fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars().filter_map(shown) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// `text` in lines no wider than `width` pixels when written in `ink`.
///
/// Lines break at spaces; a word that is longer than a line is broken inside, at its soft hyphens where
/// it has some. No-break spaces hold.
/// A single character wider than `width` still gets a line of its own, so that nothing is lost.
#[must_use]
pub fn wrap(text: &str, ink: Ink, width: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken = 0.0;
    for word in clean(text).split(' ').filter(|word| !word.is_empty()) {
        // A soft hyphen is as wide as nothing.
        let blank = if line.is_empty() { 0.0 } else { f64::from(advance(' ')) };
        let longer = taken + blank + thousandths(word);
        if in_ink(longer, ink) <= width {
            if !line.is_empty() {
                line.push(' ');
            }
            line.extend(word.chars().filter(|c| *c != SOFT_HYPHEN));
            taken = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut pieces = pieces(word, ink, width);
        line = pieces.pop().unwrap_or_default();
        taken = thousandths(&line);
        lines.append(&mut pieces);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word cut into parts that fit a line; a mark that rides on a character stays with it.
fn pieces(word: &str, ink: Ink, width: f64) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut syllables = word.split(SOFT_HYPHEN).peekable();
    while let Some(syllable) = syllables.next() {
        let hyphen = if syllables.peek().is_some() { "-" } else { "" };
        if !part.is_empty() && measure(&format!("{part}{syllable}{hyphen}"), ink) > width {
            parts.push(format!("{part}-"));
            part.clear();
        }
        for cluster in clusters(syllable) {
            let longer = format!("{part}{cluster}");
            if !part.is_empty() && measure(&longer, ink) > width {
                parts.push(std::mem::replace(&mut part, cluster));
            } else {
                part = longer;
            }
        }
    }
    parts.push(part);
    parts
}

/// The characters of a word, each with the marks and joined characters that follow it.
fn clusters(word: &str) -> Vec<String> {
    let mut clusters: Vec<String> = Vec::new();
    for c in word.chars() {
        match clusters.last_mut() {
            Some(last) if advance(c) == 0 || last.ends_with('\u{200d}') => last.push(c),
            _ => clusters.push(c.to_string()),
        }
    }
    clusters
}

/// The advance width of one character in thousandths of an em.
fn advance(c: char) -> u16 {
    let code = usize::try_from(u32::from(c)).unwrap_or(usize::MAX);
    let from = |table: &[u16], first: usize| code.checked_sub(first).and_then(|index| table.get(index).copied());
    if c == SOFT_HYPHEN {
        return 0;
    }
    if let Some(width) = from(&ASCII, 0x20).or_else(|| from(&LATIN, 0xa0)) {
        return width;
    }
    match code {
        0..0x20 | 0x7f..0xa0 | 0x300..0x370 | 0x200b..0x2010 | 0xfe00..0xfe10 => 0,
        0x2002 | 0x2003 | 0x2014 | 0x2026 => 1000,
        0x2000..0x2010 | 0x2028..0x2030 | 0x201c..=0x201f => 333,
        0x2013 | 0x20ac => 556,
        0x2018..=0x201b => 222,
        0x2022 => 350,
        0x2212 | 0x2264 | 0x2265 => 584,
        0x100..0x180 => 722,
        // Capitals of Greek and Cyrillic are wide; taking them for all errs on the safe side.
        0x180..0x1100 => 780,
        0x1_f000.. => 1300,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::{clean, escape, measure, wrap};
    use crate::chart::ink::Ink;

    #[test]
    fn a_word_breaks_at_its_soft_hyphens_first() {
        let word = "Heraus\u{ad}forderungen";
        assert_eq!(wrap(word, Ink::Bold, 90.0), ["Heraus-", "forderungen"]);
        assert_eq!(wrap(word, Ink::Bold, 200.0), ["Herausforderungen"]);
    }

    #[test]
    fn lines_fit_and_nothing_is_lost() {
        let word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenfonds";
        for (text, width) in [
            ("Resource and capacity management", 100.0),
            (word, 80.0),
            ("short and then Donaudampfschifffahrtsgesellschaft", 60.0),
            ("資源と能力の管理に関する長い名前", 50.0),
            ("👩\u{200d}🚀👩\u{200d}🚀👩\u{200d}🚀", 20.0),
            ("", 50.0),
        ] {
            let lines = wrap(text, Ink::Text, width);
            let joined = lines.concat().replace(' ', "");
            assert_eq!(joined, text.replace(' ', ""), "{text}");
            for line in &lines {
                let single = line.chars().count() <= 3;
                assert!(single || measure(line, Ink::Text) <= width, "{line}");
            }
        }
        assert_eq!(wrap("1\u{202f}234 days", Ink::Text, 40.0).len(), 2);
    }

    #[test]
    fn hostile_text_becomes_harmless() {
        assert_eq!(clean("a\u{0}b\u{1b}\nc\u{202e}"), "ab c");
        assert_eq!(escape("<b a=\"1\">&]]>"), "&lt;b a=&quot;1&quot;&gt;&amp;]]&gt;");
    }

    #[test]
    fn bold_is_wider_and_small_is_narrower() {
        let plain = measure("Target", Ink::Text);
        assert!(measure("Target", Ink::Bold) > plain);
        assert!(measure("Target", Ink::Small) < plain);
    }
}
