//! Every chart, with every kind of data, at every width: text stays inside and apart.

mod fixtures;
mod grids;

use self::fixtures::fixtures;
use super::*;
use crate::vocabulary::language::Language;

/// A text element as a reader of the SVG sees it.
#[derive(Debug)]
struct Seen {
    words: String,
    area: labels::Area,
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn number(tag: &str, name: &str) -> f64 {
    attribute(tag, name)
        .and_then(|value| value.parse().ok())
        .expect("a number")
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Reads the text elements back, with the ascent and descent that browsers give Arial.
fn texts(svg: &str) -> Vec<Seen> {
    svg.split("<text").skip(1).map(seen).collect()
}

fn seen(rest: &str) -> Seen {
    let (tag, rest) = rest.split_once('>').expect("an end of the tag");
    let (words, _) = rest.split_once("</text>").expect("a closing tag");
    let words = unescaped(words);
    let classes: Vec<&str> = attribute(tag, "class").unwrap_or_default().split(' ').collect();
    let ink = if classes.contains(&"ts") || classes.contains(&"hd") {
        Ink::Small
    } else if classes.contains(&"tb") {
        Ink::Bold
    } else {
        Ink::Text
    };
    let width = text::measure(&words, ink);
    let (x, y) = (number(tag, "x"), number(tag, "y"));
    let left = match attribute(tag, "text-anchor") {
        Some("middle") => x - width / 2.0,
        Some("end") => x - width,
        _ => x,
    };
    let area = labels::Area {
        left,
        top: y - ink.size() * 0.86,
        right: left + width,
        bottom: y + ink.size() * 0.22,
    };
    Seen { words, area }
}

/// What is wrong with where the text of a drawing stands.
fn faults(svg: &str) -> Vec<String> {
    let (tag, _) = svg.split_once('>').expect("a tag");
    let (width, height) = (number(tag, "width"), number(tag, "height"));
    let texts = texts(svg);
    let mut faults = Vec::new();
    for (index, one) in texts.iter().enumerate() {
        let area = one.area;
        let slack = 0.3;
        if area.left < -slack || area.top < -slack || area.right > width + slack || area.bottom > height + slack {
            faults.push(format!("outside {width}×{height}: {one:?}"));
        }
        for other in texts.iter().skip(index + 1) {
            if area.meets(&other.area, -slack) {
                faults.push(format!("overlap: {one:?} and {other:?}"));
            }
        }
    }
    faults
}

/// Whether a text is well-formed XML, as far as this module writes any.
fn well_formed(svg: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').ok_or("a tag does not end")?;
        if text.contains('>') || text.chars().any(char::is_control) {
            return Err(format!("bad text: {text}"));
        }
        if tag.matches('"').count() % 2 != 0 {
            return Err(format!("bad attributes: {tag}"));
        }
        for entity in text.split('&').skip(1) {
            if !["amp;", "lt;", "gt;", "quot;"]
                .iter()
                .any(|known| entity.starts_with(known))
            {
                return Err(format!("bad entity: {entity}"));
            }
        }
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("{name} closes nothing"));
            }
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap_or_default());
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("left open: {open:?}"))
    }
}

const WIDTHS: [Width; 4] = [Width::Wide, Width::Narrow, Width::Custom(256.0), Width::Custom(300.0)];

fn every_drawing(mut look: impl FnMut(&str, &Chart, &str)) {
    let language = &Language::english();
    for fixture in fixtures() {
        for far in [false, true] {
            for (kind, chart) in fixture.charts(far).into_iter().chain(fixture.structures(far)) {
                for width in WIDTHS {
                    let svg = chart.draw("c", fixture.label, width, language);
                    let name = format!("{kind}, {}, far {far}, {width:?}", fixture.name);
                    look(&name, &chart, &svg);
                }
            }
        }
    }
}

#[test]
fn no_text_overlaps_or_leaves_the_drawing() {
    let mut all = Vec::new();
    every_drawing(|name, _, svg| {
        all.extend(faults(svg).into_iter().map(|fault| format!("{name}: {fault}")));
    });
    let shown: Vec<&String> = all.iter().take(40).collect();
    assert!(all.is_empty(), "{} faults, among them {shown:#?}", all.len());
}

#[test]
fn the_test_of_overlaps_can_fail() {
    let svg = |body: &str| format!("<svg width=\"100\" height=\"40\">{body}</svg>");
    let two = "<text x=\"10\" y=\"20\">abc</text><text x=\"20\" y=\"22\" class=\"ts\">d</text>";
    assert_eq!(faults(&svg(two)).len(), 1);
    assert_eq!(faults(&svg("<text x=\"90\" y=\"20\">abc</text>")).len(), 1);
    assert_eq!(faults(&svg("<text x=\"50\" y=\"2\">abc</text>")).len(), 1);
    assert!(faults(&svg("<text x=\"10\" y=\"20\" text-anchor=\"start\">abc</text>")).is_empty());
}

#[test]
fn drawings_are_well_formed_and_plain() {
    every_drawing(|name, chart, svg| {
        assert_eq!(well_formed(svg), Ok(()), "{name}");
        assert!(
            !svg.contains("NaN") && !svg.contains(" style=") && !svg.contains('#'),
            "{name}"
        );
        assert!(svg.contains("role=\"img\" aria-labelledby=\"ct cd\""), "{name}");
        for key in chart.keys(&Language::english()) {
            assert_eq!(well_formed(&key.svg()), Ok(()), "{name}");
        }
    });
    for bad in ["<a><b></a>", "<a>&nbsp;</a>", "<a", "<a b=\"></a>"] {
        assert!(well_formed(bad).is_err(), "{bad}");
    }
}

#[test]
fn coordinates_have_at_most_one_decimal() {
    every_drawing(|name, _, svg| {
        let drawn = svg.split_once("</desc>").map_or("", |(_, drawn)| drawn);
        for part in drawn.split('<').filter_map(|part| part.split('>').next()) {
            let long = part
                .split(['"', ' ', 'L', 'M', 'z'])
                .any(|token| token.split_once('.').is_some_and(|(_, decimals)| decimals.len() > 1));
            assert!(!long, "{name}: {part}");
        }
    });
}

#[test]
fn tables_have_a_cell_for_each_column_and_name_what_is_missing() {
    let language = &Language::english();
    for fixture in fixtures() {
        for (kind, chart) in fixture.charts(true) {
            let table = chart.table(language);
            // Caps stand in a row of their own before those of the periods.
            let first = table.rows.len() - fixture.values.len();
            assert!(first == 0 || (first == 1 && kind == "capped"), "{kind}");
            for (row, value) in table.rows.iter().skip(first).zip(&fixture.values) {
                assert_eq!(row.len(), table.columns.len(), "{kind}");
                if known(*value).is_none() {
                    let missing = if kind == "gantt" { "no dates" } else { "no data" };
                    assert!(row.iter().any(|cell| cell == missing), "{kind} {row:?}");
                }
            }
            let described = chart.describe(language);
            for cell in table.rows.iter().flatten() {
                assert!(described.contains(cell.as_str()), "{kind}: {cell}");
            }
        }
    }
}

#[test]
fn names_are_shown_whole() {
    let squeezed = |text: &str| text.replace(' ', "");
    for fixture in fixtures() {
        if fixture.values.len() > 20 {
            continue;
        }
        for (kind, chart) in fixture.charts(false).into_iter().chain(fixture.structures(false)) {
            let whole = [
                "dumbbell",
                "tornado",
                "bars",
                "dots",
                "gantt",
                "capped",
                "quadrants",
                "hierarchy",
                "trace",
            ];
            if !whole.contains(&kind) {
                continue;
            }
            for width in WIDTHS {
                let svg = chart.draw("c", "t", width, &Language::english());
                let all: Vec<String> = texts(&svg).into_iter().map(|seen| seen.words).collect();
                let all = squeezed(&all.concat());
                for index in 0..fixture.values.len() {
                    let words = squeezed(&text::clean(&fixture.words(index)));
                    assert!(all.contains(&words), "{kind} {width:?}: {words} in {all}");
                }
            }
        }
    }
}

#[test]
fn a_second_dress_needs_no_style_sheet() {
    let language = &Language::english();
    for fixture in fixtures() {
        for (kind, chart) in fixture.charts(false).into_iter().chain(fixture.structures(false)) {
            let dress = Dress::Literal(&Palette::LIGHT);
            let svg = chart.draw_in(dress, "c", "t", Width::Wide, language);
            let drawn = svg.split_once("</desc>").map_or("", |(_, drawn)| drawn);
            assert!(!drawn.contains("class="), "{kind}");
            assert_eq!(well_formed(&svg), Ok(()), "{kind}");
        }
    }
}

#[test]
fn missing_values_are_told_in_words() {
    let missing = fixtures().into_iter().find(|fixture| fixture.name == "nothing");
    for (kind, chart) in missing.iter().flat_map(|fixture| fixture.charts(false)) {
        if kind == "flow" {
            continue;
        }
        let svg = chart.draw("c", "t", Width::Narrow, &Language::english());
        let drawn = svg.split_once("</desc>").map_or("", |(_, drawn)| drawn);
        let missing = if kind == "gantt" { "no dates" } else { "no data" };
        assert!(drawn.contains(missing), "{kind}");
    }
}

#[test]
fn marks_stay_inside_the_drawing() {
    every_drawing(|name, _, svg| {
        let (tag, _) = svg.split_once('>').expect("a tag");
        let (width, height) = (number(tag, "width"), number(tag, "height"));
        let inside = |x: f64, y: f64| {
            let slack = 4.0;
            assert!(
                (-slack..=width + slack).contains(&x) && (-slack..=height + slack).contains(&y),
                "{name}: {x}, {y} of {width} × {height}"
            );
        };
        for part in svg.split('<') {
            if part.starts_with("rect ") {
                let (x, y) = (number(part, "x"), number(part, "y"));
                inside(x, y);
                inside(x + number(part, "width"), y + number(part, "height"));
            } else if part.starts_with("circle ") {
                inside(number(part, "cx"), number(part, "cy"));
            } else if part.starts_with("path ") {
                let d = attribute(part, "d").unwrap_or_default();
                let points = d.split(['M', 'L', 'z']).filter_map(|point| point.split_once(' '));
                for (x, y) in points {
                    inside(x.parse().expect("a number"), y.parse().expect("a number"));
                }
            }
        }
    });
}
