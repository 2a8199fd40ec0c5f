//! Posters as they are handed out: files of the right size, with a code that leads to the story.

use std::path::Path;

use lopdf::{Document, Object};

use crate::harness::{Built, Folder, Site, sample};

/// A story with a poster, as small as it can be.
const STORY: &str = "---\nid: SS1\ntitle: Two weeks faster\ndate: 2026-02-05\nresult: It fell from 34 to 20 days\nquotes: {K13: [2025-07, 2026-02]}\nposter: yes\n---\n\nIt went well.\n";
const METRICS: &str = "K13: {title: Lead time, question: How long?, formula: median, unit: days, better: lower, target: 20, values: {2025-07: 34, 2026-02: 20}}\n";

fn story(title: &str, more: &str) -> Site {
    let text = STORY
        .replace("Two weeks faster", title)
        .replace("poster: yes\n", &format!("poster: yes\n{more}"));
    Site::new()
        .file("playbook.yaml", "title: Northmere\nbase_url: https://pmo.example/\n")
        .file("metrics.yaml", METRICS)
        .file("stories/faster.md", &text)
}

fn posters(built: &Built) -> Vec<(&str, &[u8])> {
    built
        .artifacts()
        .filter(|(path, _)| path.starts_with("papers/posters/"))
        .collect()
}

fn file<'a>(built: &'a Built, path: &str) -> &'a [u8] {
    let found = built.artifacts().find(|(known, _)| *known == path);
    found.unwrap_or_else(|| panic!("no {path}")).1
}

fn number(object: &Object) -> f64 {
    match object {
        Object::Integer(number) => f64::from(i32::try_from(*number).expect("a page is not that large")),
        Object::Real(number) => f64::from(*number),
        other => panic!("{other:?}"),
    }
}

/// A box of the only page, in millimetres: left, bottom, right, top.
fn page_box(document: &Document, name: &[u8]) -> Vec<f64> {
    let pages = document.get_pages();
    assert_eq!(pages.len(), 1, "a poster is one page");
    let page = document
        .get_dictionary(*pages.values().next().expect("a page"))
        .expect("a dictionary");
    let sides = page.get(name).and_then(Object::as_array).expect("a box");
    sides.iter().map(|side| number(side) * 25.4 / 72.0).collect()
}

fn near(found: &[f64], expected: [f64; 4]) -> bool {
    found
        .iter()
        .zip(expected)
        .all(|(found, expected)| (found - expected).abs() < 0.5)
}

#[test]
fn every_story_that_asks_has_a_poster_of_exact_size_with_its_fonts() {
    let built = sample();
    let mut paths: Vec<&str> = posters(built).iter().map(|(path, _)| *path).collect();
    paths.sort_unstable();
    let of = |id: &str| ["a3.pdf", "a3.svg", "a4.pdf", "a4.svg"].map(|rest| format!("papers/posters/{id}-{rest}"));
    assert_eq!(paths, [of("SS1"), of("SS2")].concat());
    for (size, width, height) in [("a3", 297.0, 420.0), ("a4", 210.0, 297.0)] {
        let bytes = file(built, &format!("papers/posters/SS1-{size}.pdf"));
        let document = Document::load_mem(bytes).expect("a PDF");
        let media = page_box(&document, b"MediaBox");
        assert!(near(&media, [0.0, 0.0, width, height]), "{media:?}");
        let mut embedded = 0;
        for object in document.objects.values() {
            if let Ok(dictionary) = object.as_dict()
                && dictionary
                    .get(b"Type")
                    .and_then(Object::as_name)
                    .is_ok_and(|name| name == b"FontDescriptor")
            {
                let name = dictionary.get(b"FontName").and_then(Object::as_name).expect("a name");
                assert!(String::from_utf8_lossy(name).contains("+Inter-"), "a part of Inter");
                assert!(dictionary.has(b"FontFile3"), "the font is inside");
                embedded += 1;
            }
        }
        assert_eq!(embedded, 2, "two weights");
        let text = document.extract_text(&[1]).expect("text");
        for words in ["signatures", "days", "pmo@northmere.example"] {
            assert!(text.contains(words), "{words} can be selected in {text}");
        }
        let catalog = document.catalog().expect("a catalog");
        assert!(catalog.has(b"Lang"), "its language is told");
        let raw = String::from_utf8_lossy(bytes);
        assert!(!raw.contains("CreationDate") && !raw.contains("CreateDate"), "no clock");
    }
}

/// An SVG as pixels of grey, at so many dots for each inch.
fn raster(svg: &[u8], dots: f32) -> (usize, usize, Vec<u8>) {
    let options = resvg::usvg::Options {
        dpi: dots,
        ..resvg::usvg::Options::default()
    };
    let tree = resvg::usvg::Tree::from_data(svg, &options).expect("an SVG");
    let size = tree.size().to_int_size();
    let mut pixels = resvg::tiny_skia::Pixmap::new(size.width(), size.height()).expect("pixels");
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixels.as_mut());
    let grey = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
        let sum = u32::from(pixel.red()) * 3 + u32::from(pixel.green()) * 6 + u32::from(pixel.blue());
        u8::try_from(sum / 10).expect("a share of 255")
    };
    let grey = pixels.pixels().iter().map(grey).collect();
    (size.width() as usize, size.height() as usize, grey)
}

#[test]
fn the_code_of_a_raster_leads_to_the_story() {
    for (size, width) in [("a3", 1754), ("a4", 1240)] {
        let svg = file(sample(), &format!("papers/posters/SS2-{size}.svg"));
        let (across, down, grey) = raster(svg, 150.0);
        assert_eq!(across, width, "150 dots for each inch");
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(across, down, |x, y| grey[y * across + x]);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code");
        let (_, address) = grids[0].decode().expect("it can be read");
        let path = address
            .strip_prefix("https://intranet.northmere.example/pmo/")
            .expect("the site");
        assert!(sample().pages().any(|(page, _)| page == path), "{path} is a page");
        assert!(path.contains("the-report-that-takes-90-minutes"), "{path}");
    }
}

#[test]
fn numbers_are_those_of_the_figures() {
    let svg = std::str::from_utf8(file(sample(), "papers/posters/SS1-a3.svg")).expect("text");
    let figures = sample().json("data/figures.json");
    let of_story = figures["figures"].as_object().expect("figures").iter();
    let texts: Vec<&str> = of_story
        .filter(|(key, _)| key.starts_with("stories.SS1.") && key.contains("K13"))
        .map(|(_, figure)| figure["text"].as_str().expect("a text"))
        .collect();
    assert!(texts.len() >= 2, "{texts:?}");
    let shown = texts.iter().filter(|text| svg.contains(**text)).count();
    assert!(shown >= 2, "{texts:?}");
}

#[test]
fn the_same_story_gives_the_same_bytes_and_an_edit_elsewhere_draws_nothing_anew() {
    let first = story("Faster", "").build();
    let again = story("Faster", "").build();
    assert_eq!(posters(&first), posters(&again));
    assert_eq!(posters(&first).len(), 4);
    let edited = story("Faster", "")
        .file("other.md", "# Other\n\nText.\n")
        .build_after(Some(&first.build));
    assert_eq!(posters(&first), posters(&edited));
    let same = |path: &str| file(&first, path).as_ptr() == file(&edited, path).as_ptr();
    assert!(
        same("papers/posters/SS1-a3.pdf") && same("papers/posters/SS1-a4.svg"),
        "it is taken over"
    );
    let renamed = story("Slower", "").build_after(Some(&first.build));
    assert_ne!(posters(&first), posters(&renamed));
    let clean = story("Slower", "").build();
    assert_eq!(posters(&clean), posters(&renamed));
    let moved = story("Faster", "")
        .file(
            "playbook.yaml",
            "title: Northmere\nbase_url: https://elsewhere.example/\n",
        )
        .build_after(Some(&first.build));
    assert_ne!(posters(&first), posters(&moved), "the address is part of it");
}

/// What an SVG of a poster has that no poster needs.
pub fn svg_faults(svg: &str) -> Vec<String> {
    let document = match roxmltree::Document::parse(svg) {
        Ok(document) => document,
        Err(error) => return vec![format!("no XML: {error}")],
    };
    let mut faults = Vec::new();
    for node in document.descendants() {
        let name = node.tag_name().name();
        if node.is_comment() || node.is_pi() {
            faults.push(format!("{node:?}"));
        }
        if node.is_element() && !["svg", "title", "desc", "rect", "path"].contains(&name) {
            faults.push(format!("<{name}>"));
        }
        let known = [
            "width",
            "height",
            "viewBox",
            "role",
            "aria-labelledby",
            "lang",
            "id",
            "fill",
            "d",
            "transform",
            "shape-rendering",
        ];
        let strange = node.attributes().filter(|attribute| !known.contains(&attribute.name()));
        faults.extend(strange.map(|attribute| format!("<{name} {}>", attribute.name())));
    }
    faults
}

#[test]
fn nothing_that_an_author_writes_is_more_than_words() {
    for text in [
        "</title><script>alert(x)</script>",
        "\"><img src=x onerror=alert(x)>",
        "' onload='alert(x)",
        "]]><script>x</script>",
        "</desc></svg><svg onload=x>",
        "&lt;script&gt; &amp;",
        "*/ %> <% (a) \\ Tj ET",
    ] {
        let quoted = format!("'{}'", text.replace('\'', "''"));
        let more = format!("what: {quoted}\n");
        let built = story(&quoted, &more)
            .file(
                "playbook.yaml",
                &format!(
                    "title: {quoted}\norganisation: {quoted}\ncontact: {quoted}\nbase_url: https://pmo.example/\n"
                ),
            )
            .build();
        assert_eq!(built.errors(), [""; 0], "{text}");
        for size in ["a3", "a4"] {
            let svg = std::str::from_utf8(file(&built, &format!("papers/posters/SS1-{size}.svg"))).expect("text");
            assert_eq!(svg_faults(svg), [""; 0], "{text}");
            Document::load_mem(file(&built, &format!("papers/posters/SS1-{size}.pdf"))).expect("a PDF");
        }
    }
}

#[test]
fn ids_become_names_of_files_that_every_system_takes() {
    let two = |one: &str, other: &str| {
        let other = STORY.replace("SS1", other).replace("Two weeks faster", "Another");
        let built = story("One", "")
            .file("stories/faster.md", &STORY.replace("SS1", one))
            .file("stories/other.md", &other)
            .build();
        posters(&built)
            .into_iter()
            .map(|(path, _)| path.to_owned())
            .collect::<Vec<_>>()
    };
    for (one, other) in [("'a b'", "'a/b'"), ("A-1", "a-1"), ("'../..'", "'***'")] {
        let paths = two(one, other);
        // Ids that the stories themselves refuse have no posters at all.
        assert!(paths.is_empty() || paths.len() == 8, "{paths:?}");
        let faults = pmobook::publish::artifact::check_paths(paths.iter().map(String::as_str));
        assert_eq!(faults, []);
    }
}

#[test]
fn a_poster_is_made_on_the_command_line_and_stories_are_found_by_either_name() {
    let folder = Folder::sample();
    let ran = folder.run(&["poster", "SS3", "-o", "out"]).ends(0);
    assert!(ran.stderr.contains("Wrote out/SS3-a4.svg"), "{}", ran.stderr);
    for name in ["SS3-a4.svg", "SS3-a4.pdf", "SS3-a3.svg", "SS3-a3.pdf"] {
        assert!(folder.exists(&format!("out/{name}")), "{name}");
    }
    folder
        .run(&["poster", "two-weeks-faster-to-a-yes", "--size", "a3", "--bleed"])
        .ends(0);
    assert!(folder.exists("posters/SS1-a3.pdf") && !Path::new(&folder.path("posters/SS1-a4.pdf")).exists());
    let bytes = std::fs::read(folder.path("posters/SS1-a3.pdf")).expect("a file");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let (media, trim) = (page_box(&document, b"MediaBox"), page_box(&document, b"TrimBox"));
    assert!(near(&media, [0.0, 0.0, 303.0, 426.0]), "{media:?}");
    assert!(near(&trim, [3.0, 3.0, 300.0, 423.0]), "{trim:?}");
    let ran = folder.run(&["poster", "two-weeks-fastr-to-a-yes"]).ends(2);
    assert!(
        ran.stderr.contains("did you mean `two-weeks-faster-to-a-yes`"),
        "{}",
        ran.stderr
    );
    let ran = folder.run(&["poster", "SS9"]).ends(2);
    assert!(ran.stderr.contains("no story `SS9`"), "{}", ran.stderr);
}
