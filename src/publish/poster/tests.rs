//! Posters of many kinds of stories: everything is on the sheet, and nothing on anything else.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use super::check::laid_out;
use super::content::{Content, Part, count};
use super::layout::Layout;
use super::pdf::pdf;
use super::sheet::{HEIGHT, Mark, Misfit, Size, WIDTH};
use super::svg::svg;
use super::typeface::Frame;
use crate::diagnostic::{FileId, Report, Span};
use crate::playbook::section::{ValueChange, ValueThen, Words};
use crate::vocabulary::number::NumberFormat;

/// What office printers leave white at the edges.
const SAFE: f64 = 5.0;

fn words(text: &str) -> Words {
    Words {
        text: text.to_owned(),
        span: Span::beginning(FileId(0)),
    }
}

/// A change of a value in some unit, with its texts as the stories make them.
fn change(before: f64, after: f64, unit: &str, decimals: usize) -> ValueChange {
    let format = NumberFormat::default();
    let with = |text: String, unit: &str| {
        if unit.is_empty() {
            text
        } else {
            format!("{text}\u{a0}{unit}")
        }
    };
    let then = |when: &str, number: f64| ValueThen {
        when: when.to_owned(),
        number,
        text: with(format.number(number, decimals), unit),
        figure: String::new(),
    };
    let moved = if unit == "%" { "points" } else { unit };
    let share = (unit != "%" && before != 0.0).then(|| (after - before) / before.abs() * 100.0);
    ValueChange {
        metric: "K13".to_owned(),
        name: "Decision lead time".to_owned(),
        unit: unit.to_owned(),
        before: then("September 2025", before),
        after: then("February 2026", after),
        difference: with(format.signed(after - before, decimals), moved),
        relative: share.map(|share| with(format.signed(share, 0), "%")),
    }
}

fn content(change: ValueChange) -> Content {
    Content {
        id: "SS1".to_owned(),
        language: crate::vocabulary::language::Language::english(),
        kicker: words("Northmere PMO"),
        month: "September 2026".to_owned(),
        title: words("Two weeks faster to a yes"),
        what: Some(words(
            "Three boards with written decision rights replaced a month of asking.",
        )),
        change,
        quote: Some((
            words("I have stopped chasing signatures."),
            "Greta Villum, CIO".to_owned(),
        )),
        address: Some("https://pmo.northmere.example/ss1".to_owned()),
        site: Some("https://pmo.northmere.example".to_owned()),
        contact: Some(words("pmo@northmere.example")),
    }
}

/// What is wrong with a layout: words outside of the safe area, or on each other, or on a mark that is not
/// their own bar.
fn faults(layout: &Layout, size: Size) -> Vec<String> {
    let mut faults = Vec::new();
    let safe = SAFE / size.scale();
    let inked: Vec<(Part, &str, Frame)> = layout
        .lines
        .iter()
        .filter_map(|(part, line)| Some((*part, line.text.as_str(), line.ink()?)))
        .collect();
    let meets = |one: &Frame, other: &Frame| {
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    };
    for (number, (part, text, ink)) in inked.iter().enumerate() {
        if ink.left < safe || ink.top < safe || ink.right > WIDTH - safe || ink.bottom > HEIGHT - safe {
            faults.push(format!("{part:?} `{text}` leaves the sheet: {ink:?}"));
        }
        for (other_part, other, other_ink) in inked.iter().skip(number + 1) {
            if meets(ink, other_ink) {
                faults.push(format!("{part:?} `{text}` lies on {other_part:?} `{other}`"));
            }
        }
        for shape in &layout.shapes {
            let frame = frame(&shape.corners);
            let own = shape.mark == Mark::Bar && *part == Part::Value && inside(ink, &frame);
            if !own && meets(ink, &frame) {
                faults.push(format!("{part:?} `{text}` lies on {:?}", shape.mark));
            }
        }
        if let Some(code) = &layout.code {
            #[allow(clippy::cast_precision_loss, reason = "a code has less than 70 modules")]
            let quiet = 3.99 * code.side / code.code.modules as f64;
            let paper = Frame {
                left: code.left - quiet,
                top: code.top - quiet,
                right: code.left + code.side + quiet,
                bottom: code.top + code.side + quiet,
            };
            if meets(ink, &paper) {
                faults.push(format!("{part:?} `{text}` lies in the quiet zone of the code"));
            }
            if layout.shapes.iter().any(|shape| meets(&frame(&shape.corners), &paper)) {
                faults.push("a mark lies in the quiet zone of the code".to_owned());
            }
        }
    }
    faults
}

fn frame(corners: &[[f64; 2]]) -> Frame {
    let of = |corner: &[f64; 2]| Frame {
        left: corner[0],
        top: corner[1],
        right: corner[0],
        bottom: corner[1],
    };
    corners.iter().map(of).reduce(Frame::with).expect("a shape has corners")
}

fn inside(ink: &Frame, bar: &Frame) -> bool {
    ink.left >= bar.left && ink.right <= bar.right && ink.top >= bar.top && ink.bottom <= bar.bottom
}

/// The layout of a content that fits, without faults.
fn good(content: &Content, size: Size) -> Layout {
    let layout = Layout::of(content, size).unwrap_or_else(|misfit| panic!("{misfit:?}: {content:?}"));
    let faults = faults(&layout, size);
    assert!(faults.is_empty(), "{size:?} {}\n{content:?}", faults.join("\n"));
    layout
}

fn bars(layout: &Layout) -> Vec<Frame> {
    let bars = layout.shapes.iter().filter(|shape| shape.mark == Mark::Bar);
    bars.map(|shape| frame(&shape.corners)).collect()
}

/// Where the tip of the arrow is, beside its base.
fn arrow(layout: &Layout) -> Option<&'static str> {
    let head = layout
        .shapes
        .iter()
        .find(|shape| shape.mark == Mark::Arrow && shape.corners.len() == 3)?;
    Some(if head.corners[0][0] < head.corners[1][0] {
        "left"
    } else {
        "right"
    })
}

/// Before, after, unit, decimals; which bar is longer, where the arrow leads, the hero figure.
type ChangeCase = (
    f64,
    f64,
    &'static str,
    usize,
    &'static str,
    Option<&'static str>,
    &'static str,
);

#[test]
fn every_kind_of_change_is_drawn_as_it_is() {
    let cases: [ChangeCase; 15] = [
        (34.0, 20.0, "days", 0, "before", Some("left"), "−14 days"),
        (35.0, 88.0, "%", 0, "after", Some("right"), "+53 points"),
        (54.0, 79.0, "%", 0, "after", Some("right"), "+25 points"),
        (20.0, 34.0, "days", 0, "after", Some("right"), "+14 days"),
        (100.0, 1.0, "days", 0, "before", Some("left"), "−99 days"),
        (1.0, 100.0, "days", 0, "after", Some("right"), "+99 days"),
        (34.0, 33.0, "days", 0, "before", None, "−1 days"),
        (0.0, 9.0, "", 0, "after", Some("right"), "+9"),
        (9.0, 0.0, "", 0, "before", Some("left"), "−9"),
        (0.0, 0.0, "days", 0, "neither", None, "0 days"),
        (5.0, 5.0, "", 0, "neither", None, "0"),
        (-20.0, -5.0, "", 0, "before", Some("right"), "+15"),
        (-5.0, -20.0, "", 0, "after", Some("left"), "−15"),
        (-20.0, 30.0, "", 0, "after", None, "+50"),
        (6.0, 1.6, "h", 1, "before", Some("left"), "−4.4 h"),
    ];
    for (before, after, unit, decimals, longer, tip, hero) in cases {
        let content = content(change(before, after, unit, decimals));
        for size in Size::ALL {
            let layout = good(&content, size);
            let told = format!("{before} to {after} {unit}");
            let wide: Vec<f64> = bars(&layout).iter().map(|bar| bar.right - bar.left).collect();
            let found = match wide.as_slice() {
                [first, second] if (first - second).abs() < 0.01 => "neither",
                [first, second] if first > second => "before",
                [_, _] => "after",
                [_] if before == 0.0 => "after",
                [_] => "before",
                _ => "neither",
            };
            assert_eq!(found, longer, "{told}");
            assert_eq!(arrow(&layout), tip, "{told}");
            let shown: Vec<&str> = layout
                .lines
                .iter()
                .filter(|(part, _)| *part == Part::Hero)
                .map(|(_, line)| line.text.as_str())
                .collect();
            assert_eq!(shown.join(" "), hero, "{told}");
        }
    }
}

#[test]
fn a_hero_figure_is_high_and_gives_way_to_its_share_before_it_is_refused() {
    let hero = |change: ValueChange| {
        let layout = good(&content(change), Size::A3);
        let (_, line) = layout
            .lines
            .iter()
            .find(|(part, _)| *part == Part::Hero)
            .expect("a hero figure");
        (line.text.clone(), layout.hero)
    };
    let (text, cap) = hero(change(34.0, 20.0, "days", 0));
    assert!(text == "−14" && cap > 59.9, "{text} {cap}");
    let (text, cap) = hero(change(25_000.0, 12_500.0, "kEUR", 0));
    assert!(text == "−50" && cap > 59.9, "{text} {cap}");
    let mut endless = change(0.0, 9.0, "working days of everybody", 0);
    endless.before.text = "0".to_owned();
    endless.after.text = "9".to_owned();
    let misfit = Layout::of(&content(endless), Size::A3).expect_err("too long");
    assert!(matches!(misfit, Misfit::Hero(cap) if cap < 50.0), "{misfit:?}");
}

#[test]
fn accents_of_the_title_stay_below_what_hangs_from_the_hero_figure() {
    let mut tight = content(change(34.0, 20.0, "days", 0));
    tight.title = words("ÅÅÅÅÅ ÅÅÅÅÅ ÅÅÅÅÅ ÅÅÅÅÅ ÅÅÅÅÅ ÅÅÅÅÅ");
    tight.what = Some(words(
        "Three boards with written decision rights replaced a month of asking for signatures in every department, \
         and nobody waits.",
    ));
    tight.quote = Some((
        words("I have stopped chasing signatures, and my people have stopped waiting for them."),
        "Greta Villum, CIO".to_owned(),
    ));
    for size in Size::ALL {
        good(&tight, size);
    }
}

#[test]
fn a_poster_without_its_optional_parts_is_whole() {
    let whole = content(change(34.0, 20.0, "days", 0));
    for left_out in 0..16_u8 {
        let mut some = whole.clone();
        if left_out & 1 > 0 {
            some.quote = None;
        }
        if left_out & 2 > 0 {
            some.what = None;
        }
        if left_out & 4 > 0 {
            (some.address, some.site) = (None, None);
        }
        if left_out & 8 > 0 {
            some.contact = None;
        }
        for size in Size::ALL {
            let layout = good(&some, size);
            assert_eq!(layout.code.is_some(), some.address.is_some());
        }
    }
}

#[test]
fn letters_and_code_are_as_large_as_they_have_to_be() {
    for (size, code, hero) in [(Size::A3, 60.0, 50.0), (Size::A4, 45.0, 35.3)] {
        let layout = good(&content(change(34.0, 20.0, "days", 0)), size);
        let side = layout.code.as_ref().expect("a code").side * size.scale();
        assert!((side - code).abs() < 0.01, "{side}");
        assert!(layout.hero * size.scale() >= hero);
        for (part, line) in &layout.lines {
            let least = match part {
                Part::Title => 15.0,
                Part::Kicker | Part::Month => 7.0,
                Part::Quote => 7.6,
                _ => 3.9,
            };
            let cap = line.setting.size * super::typeface::CAP;
            assert!(cap >= least - 0.01, "{part:?} {cap}");
        }
    }
}

/// What is changed in a good poster, and the finding.
type FaultCase<'a> = (&'a dyn Fn(&mut Content), &'static str);

#[test]
fn what_does_not_fit_is_an_error_with_its_limit() {
    let base = content(change(34.0, 20.0, "days", 0));
    let with = |edit: &dyn Fn(&mut Content)| {
        let mut content = base.clone();
        edit(&mut content);
        let mut report = Report::default();
        let layouts = laid_out(&content, &mut report);
        assert_eq!(layouts.is_none(), report.errors() > 0);
        report
            .diagnostics()
            .iter()
            .map(|found| format!("{} {}", found.rule.code, found.message))
            .collect::<Vec<_>>()
    };
    assert_eq!(with(&|_| {}), [""; 0]);
    let many = |count: usize| vec!["word"; count].join(" ");
    let cases: [FaultCase<'_>; 12] = [
        (
            &|content| content.title = words(&many(13)),
            "PMO-6040 the title has 13 words; a poster has room for 12",
        ),
        (
            &|content| content.title = words(&["decision"; 12].join(" ")),
            "PMO-6040 the title needs 4 lines",
        ),
        (
            &|content| content.title = words(&"x".repeat(40)),
            "PMO-6040 the title has a word that is wider",
        ),
        (
            &|content| content.what = Some(words(&many(21))),
            "PMO-6040 what was done has 21 words",
        ),
        (
            &|content| content.quote = Some((words(&many(21)), "A".to_owned())),
            "PMO-6040 the quote has 21 words",
        ),
        (
            &|content| content.kicker = words(&"Organisationsentwicklung ".repeat(6)),
            "PMO-6040 the name of the playbook needs",
        ),
        (
            &|content| content.change.name = "x".repeat(10_000),
            "PMO-6040 the name of the metric has 100",
        ),
        (
            &|content| content.change.after.text = "9".repeat(60),
            "PMO-6040 a value of the metric is wider",
        ),
        (
            &|content| content.title = words("Fast 漢"),
            "PMO-6041 the title has the character `漢` (U+6F22)",
        ),
        (
            &|content| content.title = words("a\u{0}b"),
            "PMO-6041 the title has the character U+0000",
        ),
        (
            &|content| content.title = words("a\u{202e}b"),
            "PMO-6041 the title has the character U+202E",
        ),
        (
            &|content| content.address = Some(format!("https://a.example/{}", "a".repeat(130))),
            "PMO-6044 the address of the story has 148",
        ),
    ];
    for (edit, expected) in cases {
        let found = with(edit);
        assert!(
            found.iter().any(|found| found.starts_with(expected)),
            "{expected}: {found:?}"
        );
    }
    let long = with(&|content| {
        content.title = words(&many(12));
        content.what = Some(words(&many(20)));
    });
    assert!(
        long.iter()
            .any(|found| found.contains("words in all; there is room for 60")),
        "{long:?}"
    );
}

#[test]
fn words_are_counted_as_people_count_them() {
    for (text, expected) in [
        ("", 0),
        ("34\u{a0}days", 2),
        ("−41 %", 1),
        ("a – b", 2),
        ("one-page", 1),
    ] {
        assert_eq!(count(text), expected, "{text}");
    }
}

#[test]
fn drawings_are_the_same_every_time_and_hold_all_words() {
    let content = content(change(34.0, 20.0, "days", 0));
    for size in Size::ALL {
        let layout = good(&content, size);
        let drawn = svg(&layout, &content, size);
        assert_eq!(drawn, svg(&layout, &content, size));
        let document = roxmltree::Document::parse(&drawn).expect("strict XML");
        let root = document.root_element();
        let [width, height] = size.millimetres();
        assert_eq!(root.attribute("width"), Some(format!("{width}mm").as_str()));
        assert_eq!(root.attribute("height"), Some(format!("{height}mm").as_str()));
        assert_eq!(root.attribute("role"), Some("img"));
        assert!(
            document.descendants().all(|node| !node.has_tag_name("text")),
            "all text is outlined"
        );
        let told = root
            .children()
            .find(|node| node.has_tag_name("desc"))
            .and_then(|node| node.text());
        for part in [
            "34\u{a0}days",
            "20\u{a0}days",
            "−14\u{a0}days",
            "−41\u{a0}%",
            "signatures",
            "ss1",
        ] {
            assert!(told.is_some_and(|told| told.contains(part)), "{part}");
        }
        let bytes = pdf(&layout, &content, size, 0.0).expect("a PDF");
        assert_eq!(bytes, pdf(&layout, &content, size, 0.0).expect("a PDF"));
    }
}

/// Words of many lengths.
fn some_words(most: usize) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[a-z]{1,9}",
        1 => "[A-Z][a-z]{10,14}",
        1 => Just("ÅÖgjpq".to_owned()),
        1 => "[0-9]{1,4}",
    ];
    proptest::collection::vec(word, 1..=most).prop_map(|words| words.join(" "))
}

fn some_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => (0..100_i32).prop_map(f64::from),
        2 => (-2000..2000_i32).prop_map(f64::from),
        1 => (-1_000_000..1_000_000_i32).prop_map(|number| f64::from(number) / 10.0),
        1 => Just(0.0),
    ]
}

fn some_content() -> impl Strategy<Value = Content> {
    let values = (
        some_number(),
        some_number(),
        prop_oneof![Just("days"), Just("%"), Just(""), Just("h"), Just("kEUR")],
        0..2_usize,
    );
    let texts = (
        some_words(6),
        some_words(12),
        proptest::option::of(some_words(20)),
        proptest::option::of((some_words(20), some_words(6))),
    );
    let rest = (
        proptest::option::of("[a-z/-]{1,110}"),
        proptest::option::of(some_words(4)),
        some_words(8),
    );
    (values, texts, rest).prop_map(
        |((before, after, unit, decimals), (kicker, title, what, quote), rest)| {
            let (address, contact, name) = rest;
            let mut content = content(change(before, after, unit, decimals));
            content.kicker = words(&kicker);
            content.title = words(&title);
            content.what = what.map(|what| words(&what));
            content.quote = quote.map(|(quote, by)| (words(&quote), by));
            content.address = address.map(|address| format!("https://a.example/{address}"));
            content.site = content.address.as_ref().map(|_| "https://a.example".to_owned());
            content.contact = contact.map(|contact| words(&contact));
            content.change.name = name;
            content
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    /// Whatever a story says: it fits without a fault, or a finding says why it does not.
    #[test]
    fn nothing_overlaps_and_nothing_leaves_the_sheet(content in some_content()) {
        let mut report = Report::default();
        let Some(layouts) = laid_out(&content, &mut report) else {
            prop_assert!(report.errors() > 0);
            return Ok(());
        };
        for (size, layout) in &layouts {
            let faults = faults(layout, *size);
            prop_assert!(faults.is_empty(), "{size:?} {}", faults.join("\n"));
        }
    }
}
