use super::*;
use crate::playbook::section::{Block, Chip, Heading, Line, Link, Note, OwnTitle, ProseBlock, Row, Tone};
use crate::playbook::settings::Settings;
use crate::source::markdown::{self, AsWritten, Told};

/// Tells what it is given as it stands.
struct Plainly;

impl Telling for Plainly {
    fn line(&self, line: &Line) -> String {
        line.plain()
    }

    fn prose(&self, block: &ProseBlock) -> Vec<Told> {
        block.document.open().told(block.leaves_out_title(""), &AsWritten)
    }
}

fn section(key: &str, title: &str, blocks: Vec<Block>) -> Section {
    let mut section = Section::new(key, title, Group::Delivery);
    section.answer = "The answer.".into();
    section.blocks = blocks;
    section
}

fn prose(text: &str) -> Block {
    Block::Prose(ProseBlock {
        document: Arc::new(markdown::parse(text)),
        span: crate::diagnostic::Span::beginning(crate::diagnostic::FileId(0)),
        id_prefix: "p-".to_owned(),
        own_title: OwnTitle::LeftOut,
        slots: Vec::new(),
    })
}

fn heading(id: &str, title: &str) -> Block {
    Block::Heading(Heading {
        id: id.to_owned(),
        title: title.to_owned(),
    })
}

fn table(rows: Vec<Row>) -> Block {
    Block::table("Two risks", &["Risk", "Owner"], rows).expect("rows")
}

fn told(blocks: Vec<Block>) -> Vec<(String, String, String)> {
    let parts = parts_of(&section("risks", "Risks", blocks), &Plainly);
    parts
        .into_iter()
        .map(|part| (part.anchor, part.title, part.text))
        .collect()
}

/// Blocks, with the anchor, the heading and the words of each place that they make.
type Case = (Vec<Block>, Vec<(&'static str, &'static str, &'static str)>);

#[test]
fn every_word_stands_below_the_place_that_shows_it() {
    let note = Block::Note(Note {
        title: "Mind".to_owned(),
        text: "the gap".into(),
        warning: false,
    });
    let cases: Vec<Case> = vec![
        (vec![], vec![("", "Risks", "The answer.")]),
        (
            vec![Block::paragraph("One."), heading("why me", "Why?"), note],
            vec![("", "Risks", "The answer.\nOne."), ("why-me", "Why?", "Mind\nthe gap")],
        ),
        // A row with a name has a place of its own, and what follows belongs to the heading above.
        (
            vec![
                heading("list", "List"),
                table(vec![
                    Row::new(Some("R1"), vec!["R1 Fire".into(), "CEO".into()]),
                    Row::new(None, vec!["No name".into(), "CFO".into()]),
                ]),
                Block::Chips(vec![Chip::new(Tone::OnTrack, "On track")]),
            ],
            vec![
                ("", "Risks", "The answer."),
                ("list", "List", "Two risks\nNo name; CFO\nOn track"),
                ("R1", "R1 Fire", "CEO"),
            ],
        ),
        // Of two places of one name, links lead to the first.
        (
            vec![heading("a", "One"), heading("a", "Two"), Block::paragraph("Words.")],
            vec![("", "Risks", "The answer."), ("a", "One", "Two\nWords.")],
        ),
        (
            vec![prose(
                "# Title\n\nBefore *all*.\n\n## Part one\n\n- a\n- b {{ chart x.y }}\n",
            )],
            vec![
                ("", "Risks", "The answer.\nBefore all."),
                ("p-part-one", "Part one", "a\nb"),
            ],
        ),
        // Other pages say themselves what they are.
        (
            vec![Block::contents(vec![crate::playbook::section::ContentsEntry {
                link: Link::to("Elsewhere", "plan"),
                text: "Told there.".to_owned(),
            }])],
            vec![("", "Risks", "The answer.")],
        ),
    ];
    for (blocks, expected) in cases {
        let expected: Vec<(String, String, String)> = expected
            .into_iter()
            .map(|(anchor, title, text)| (anchor.to_owned(), title.to_owned(), text.to_owned()))
            .collect();
        assert_eq!(told(blocks), expected);
    }
}

#[test]
fn names_and_texts_are_data_whatever_they_say() {
    let mut hostile = section("a/b", "</script>\u{2028}\"", vec![heading("x", "<!-- \\")]);
    hostile.tags = vec!["<b>".to_owned()];
    let words = Words::of(&hostile, "a/b.html", &Plainly);
    assert!(!words.name.contains(['<', '\u{2028}']) && !words.text.contains('<'));
    let name: serde_json::Value = serde_json::from_str(&words.name).expect("JSON");
    let expected = serde_json::json!(["a/b.html", "</script>\u{2028}\"", 3, 0, ["<b>"], ["x", "<!-- \\"]]);
    assert_eq!(name, expected);
}

#[test]
fn what_is_past_is_found_by_its_title_alone() {
    let old = Words::of(&section("charter/versions/1", "Charter 1", vec![]), "c.html", &Plainly);
    assert_eq!(old.text, "[]");
    assert!(old.name.contains(",2,["), "{}", old.name);
}

#[test]
fn long_texts_give_way_before_short_ones() {
    for (lengths, budget, expected) in [
        (vec![], 0, usize::MAX),
        (vec![100, 100], 200, usize::MAX),
        (vec![100, 900, 5000], 2100, 1088),
        (vec![5000, 900, 100], 2100, 1088),
        (vec![5000; 4], 4000, 960),
        (vec![5000; 4], 0, 64),
    ] {
        assert_eq!(
            limit(lengths.iter().copied(), budget),
            expected,
            "{lengths:?} in {budget}"
        );
    }
}

fn words(pages: usize, length: usize) -> Vec<Arc<Words>> {
    let page = |number: usize| {
        let text = format!("page {number} {}", "word ".repeat(length / 5));
        let section = section(&format!("k{number}"), "Page", vec![Block::paragraph(text)]);
        Arc::new(Words::of(&section, &format!("k{number}.html"), &Plainly))
    };
    (0..pages).map(page).collect()
}

fn index(words: Vec<Arc<Words>>, before: Option<&Index>) -> Index {
    let playbook = Playbook::empty(Settings::default());
    let keys = vec![""; words.len()];
    let indexing = Indexing::new(&playbook, &keys, before);
    let stretches = words.chunks(PAGES_IN_A_FILE).enumerate();
    let texts = stretches.map(|(number, pages)| indexing.texts(number, pages)).collect();
    indexing.finish(&playbook.language, words, texts)
}

#[test]
fn an_index_keeps_to_its_budget_and_to_few_files() {
    for (pages, length, files) in [
        (0, 0, 2),
        (1, 100, 3),
        (256, 100, 3),
        (257, 100, 4),
        (700, 9000, 5),
        (90, 20_000, 3),
    ] {
        let index = index(words(pages, length), None);
        let bytes: usize = index.artifacts().map(|file| file.bytes.len()).sum();
        assert_eq!(index.artifacts().count(), files, "{pages} pages");
        assert!(
            bytes <= pages.div_ceil(100).max(1) * BYTES_PER_HUNDRED,
            "{pages} pages: {bytes} bytes"
        );
        // Room that is there is used.
        assert!(
            length < 9000 || bytes * 10 > pages * 3000 * 9,
            "{pages} pages: {bytes} bytes"
        );
    }
}

#[test]
fn a_page_that_changes_changes_its_own_file_alone() {
    let mut pages = words(600, 100);
    let before = index(pages.clone(), None);
    if let Some(page) = pages.get_mut(300) {
        let changed = Words {
            name: page.name.clone(),
            text: "[\"other\"]".to_owned(),
        };
        *page = Arc::new(changed);
    }
    let now = index(pages.clone(), Some(&before));
    let kept: Vec<bool> = before
        .texts
        .iter()
        .zip(&now.texts)
        .map(|(one, other)| {
            (
                one.artifact.as_ref().expect("kept"),
                other.artifact.as_ref().expect("kept"),
            )
        })
        .map(|(one, other)| one.bytes.as_ptr() == other.bytes.as_ptr())
        .collect();
    assert_eq!(kept, [true, false, true]);
    let anew: Vec<Artifact> = index(pages, None).artifacts().collect();
    assert_eq!(now.artifacts().collect::<Vec<_>>(), anew);
}
