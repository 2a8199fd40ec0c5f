//! The theme as pages use it: nothing escapes escaping, nothing is told twice, nothing is lost.

use jiff::civil::date;

use super::*;
use crate::chart::{Chart, LinePoint, RankedBar, RankedBars, Sparkline};
use crate::diagnostic::{FileId, Span};
use crate::playbook::section::{
    Ask, Block, Cell, Change, ChartBlock, Chip, Column, ContentsEntry, Direction, Fact, Line, Link, ListEntry, Measure,
    Note, OwnTitle, Panel, Piece, ProseBlock, Quote, RedlineBlock, RedlineClause, RedlineKind, RedlinePassage,
    RedlineRun, RedlineShape, Row, Signature, Stamp, Step, Stewardship, Table, TableColumn, Target, Tone,
};
use crate::vocabulary::language::Language;
use view::blocks::Fill;

/// What an author might write to break out of any context.
const EVIL: &str = "\"'><script>alert(1)</script>&{{ 7 * 7 }}";

/// A site of one page that knows where `known` is.
struct Alone {
    root: &'static str,
}

impl Here for Alone {
    fn section(&self, key: &str, anchor: Option<&str>) -> Option<String> {
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        (key == "known").then(|| format!("{}known.html{anchor}", self.root))
    }

    fn root(&self) -> &str {
        self.root
    }

    fn prose(&self, block: &ProseBlock, slot: &dyn Fn(&str) -> Option<String>) -> Prose {
        let mut html = format!("<p>{}</p>", Html::text(block.document.text()).as_str());
        for name in ["first", "nobody", "second"] {
            match slot(name) {
                Some(filling) => html.push_str(&filling),
                None => html.push_str("<p>none</p>"),
            }
        }
        Prose {
            html,
            headings: vec![
                (2, "prose-2".to_owned(), EVIL.to_owned()),
                (3, "prose-3".to_owned(), EVIL.to_owned()),
            ],
        }
    }

    fn inline(&self, markdown: &crate::vocabulary::value::At<String>) -> String {
        Html::text(markdown).as_str().to_owned()
    }

    fn figure_anchor(&self, key: &str) -> Option<String> {
        Some(format!("known.html#{key}"))
    }

    fn trail(&self) -> Vec<Arc<NavItem>> {
        vec![Arc::new(NavItem::new(EVIL, EVIL, "up.html"))]
    }

    fn branch(&self) -> Vec<NavItem> {
        vec![NavItem::new(EVIL, EVIL, "branch.html")]
    }

    fn neighbours(&self) -> (Option<Arc<NavItem>>, Option<Arc<NavItem>>) {
        let item = || Some(Arc::new(NavItem::new("a", EVIL, "a.html")));
        (item(), item())
    }
}

fn evil() -> String {
    EVIL.to_owned()
}

fn evil_line() -> Line {
    Line(vec![
        Piece::Text(evil()),
        Piece::Strong(evil()),
        Piece::Figure {
            key: evil(),
            text: evil(),
            strong: true,
        },
        Piece::Link(Link {
            text: evil(),
            to: Target::Address(format!("https://x.example/{EVIL}")),
        }),
        Piece::Link(Link::to(EVIL, "known#a")),
        Piece::Markdown(crate::vocabulary::value::At::new(evil(), Span::beginning(FileId(0)))),
    ])
}

fn evil_chip() -> Chip {
    Chip::new(Tone::AtRisk, EVIL)
}

fn evil_chart(key: &str) -> ChartBlock {
    let row = RankedBar {
        label: evil(),
        value: Some(1.0),
        text: evil(),
        ..RankedBar::default()
    };
    ChartBlock {
        key: key.to_owned(),
        finding: evil(),
        subtitle: evil(),
        chart: Chart::RankedBars(RankedBars {
            rows: vec![row],
            row_heading: evil(),
            value_heading: evil(),
            ..RankedBars::default()
        }),
        source: evil(),
        as_of: Some(date(2026, 10, 31)),
    }
}

fn spark() -> Chart {
    let point = |label: &str| LinePoint {
        label: label.to_owned(),
        value: Some(1.0),
    };
    Chart::Sparkline(Sparkline {
        points: vec![point(EVIL), point("b")],
        period_heading: evil(),
        ..Sparkline::default()
    })
}

fn evil_table() -> Table {
    let cells = vec![
        Cell::Line(evil_line()),
        Cell::Chip(evil_chip()),
        Cell::Severity { level: 9, of: 5 },
    ];
    let row = Row {
        id: Some(evil()),
        cells,
        highlight: true,
    };
    Table {
        caption: evil(),
        columns: (0..3)
            .map(|_| TableColumn {
                title: evil(),
                numeric: true,
            })
            .collect(),
        rows: vec![row.clone()],
        total: Some(row),
        stack: true,
    }
}

fn evil_prose() -> ProseBlock {
    ProseBlock {
        document: std::sync::Arc::new(crate::source::markdown::parse(&evil())),
        span: Span::beginning(FileId(0)),
        id_prefix: String::new(),
        own_title: OwnTitle::LeftOut,
        slots: vec![
            (
                "first".to_owned(),
                vec![Block::Chart(evil_chart("slot")), Block::heading("in", EVIL)],
            ),
            ("second".to_owned(), vec![Block::Table(evil_table())]),
        ],
    }
}

fn evil_panel() -> Panel {
    Panel {
        id: evil(),
        name: Link::to(EVIL, "known"),
        chip: evil_chip(),
        unit: evil(),
        chart: evil_chart("panel"),
        change: Some(Change {
            direction: Direction::Up,
            text: evil(),
        }),
        details: vec![Fact::new(EVIL, evil_line())],
    }
}

fn evil_measure() -> Measure {
    Measure {
        name: Link::to(EVIL, "known"),
        figure: evil(),
        value: evil(),
        unit: evil(),
        chip: evil_chip(),
        target: evil(),
        change: Some(Change {
            direction: Direction::Flat,
            text: evil(),
        }),
        note: evil(),
        spark: Some(spark()),
    }
}

fn evil_redline(compared: bool) -> Block {
    let run = |kind| RedlineRun {
        kind,
        gap: true,
        text: evil(),
    };
    let runs = vec![
        run(RedlineKind::Same),
        run(RedlineKind::Deleted),
        run(RedlineKind::Inserted),
    ];
    let passage = |shape| RedlinePassage {
        shape,
        note: evil(),
        cells: vec![runs.clone(), runs.clone()],
    };
    let shapes = [
        RedlineShape::Paragraph,
        RedlineShape::Heading,
        RedlineShape::Point(1),
        RedlineShape::Point(3),
        RedlineShape::Row(true),
        RedlineShape::Row(false),
        RedlineShape::Code,
        RedlineShape::Filled,
        RedlineShape::Field,
    ];
    let clause = |what: &str| RedlineClause {
        id: evil(),
        title: evil(),
        what: what.to_owned(),
        reasons: vec![evil()],
        passages: shapes.map(passage).to_vec(),
        clean: shapes.map(passage).to_vec(),
    };
    Block::Redline(RedlineBlock {
        compared,
        summary: evil(),
        clauses: vec![clause(EVIL), clause(""), clause(""), clause(EVIL)],
    })
}

/// One block of every kind, each string hostile.
fn evil_blocks() -> Vec<Block> {
    let entry = || ListEntry {
        lead: evil_line(),
        text: evil_line(),
    };
    let facts = || vec![Fact::new(EVIL, evil_line()), Fact::chip(EVIL, evil_chip())];
    vec![
        Block::heading(EVIL, EVIL),
        Block::subheading(EVIL, EVIL),
        Block::Paragraph(evil_line()),
        Block::Prose(evil_prose()),
        Block::Chart(evil_chart(EVIL)),
        Block::Table(evil_table()),
        Block::Measures(vec![evil_measure()]),
        Block::Asks(vec![Ask {
            title: evil(),
            text: Some(evil().into()),
            facts: facts(),
        }]),
        Block::Steps(vec![Step {
            id: Some(evil()),
            title: evil(),
            dates: evil(),
            summary: evil(),
            chip: evil_chip(),
            progress: Some(0.5),
            current: true,
        }]),
        Block::Quotes(vec![Quote {
            id: Some(evil()),
            text: evil(),
            by: evil_line(),
        }]),
        Block::Stamp(Stamp {
            title: evil(),
            text: evil_line(),
            tone: Tone::OffTrack,
            conditions: vec![(evil_chip(), evil_line())],
        }),
        Block::Note(Note {
            title: evil(),
            text: evil_line(),
            warning: true,
        }),
        Block::List(vec![entry()]),
        Block::Columns(vec![Column {
            title: evil(),
            entries: vec![entry()],
        }]),
        Block::Chips(vec![evil_chip()]),
        Block::SignOff(vec![Signature {
            who: evil(),
            on: None,
            what: evil(),
        }]),
        Block::Panels(vec![evil_panel()]),
        Block::Panels(vec![evil_panel(), evil_panel()]),
        evil_redline(true),
        evil_redline(false),
        Block::contents(vec![ContentsEntry {
            link: Link::to(EVIL, "known"),
            text: evil(),
        }]),
    ]
}

fn evil_section() -> Section {
    let mut section = Section::new(EVIL, EVIL, Group::Library);
    section.short_title = Some(evil());
    section.answer = evil_line();
    section.facts = vec![Fact::new(EVIL, evil_line()), Fact::chip(EVIL, evil_chip())];
    section.stewardship = Stewardship {
        owner: Some(evil()),
        as_of: Some(date(2026, 10, 31)),
        reviewed_on: Some(date(2026, 1, 1)),
        review_due: Some(date(2026, 2, 1)),
        audience: vec![evil()],
    };
    section.blocks = evil_blocks();
    section.next = Some(Link::to(EVIL, "known"));
    section.tags = vec![evil()];
    section
}

fn evil_site() -> Site {
    Site::new(SiteView {
        title: evil(),
        brand: Brand {
            strong: evil(),
            light: evil(),
        },
        organisation: Some(evil()),
        language: Arc::new(theme().languages().language(&evil(), "en")),
        decimal: Some(','),
        accent: None,
        logo: Some(LogoView::new(evil(), 2.0, evil())),
        stages: vec![StageMark::new(Some(0.81))],
        position: Some(Position {
            title: evil(),
            text: evil(),
        }),
        groups: vec![NavGroup::new(
            Group::Library,
            vec![NavItem::new(EVIL, EVIL, "x.html")],
            &Language::english(),
        )],
        as_of: Some(date(2026, 10, 31)),
        confidentiality: Some(evil()),
        generator: evil(),
        feedback: Some(evil()),
        all_pages: "all-pages.html".to_owned(),
        home: "index.html".to_owned(),
        feeds: Vec::new(),
    })
}

fn theme() -> Theme {
    Theme::load(&[]).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// A page by itself.
fn rendered(theme: &Theme, template: &str, view: &PageView, here: Option<&dyn Here>) -> String {
    let html = theme.render(template, view, &Frames::default(), here);
    String::from_utf8(html.unwrap_or_else(|error| panic!("{error}"))).expect("UTF-8")
}

fn render(section: &Section) -> String {
    let here = Alone { root: "../" };
    let view = page(section, &evil_site(), &here, &Language::english());
    rendered(&theme(), template_of(section), &view, Some(&here))
}

fn ids(html: &str) -> Vec<&str> {
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    ids.sort_unstable();
    ids
}

fn overriding(path: &str, text: &str) -> ThemeFile {
    ThemeFile {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
        shown: format!("mine/{path}"),
    }
}

fn plain_site() -> Site {
    Site::new(SiteView {
        title: "Northmere".to_owned(),
        language: Language::english(),
        home: "index.html".to_owned(),
        all_pages: "all-pages.html".to_owned(),
        ..SiteView::default()
    })
}

fn plain_page(blocks: Vec<Block>) -> String {
    let mut section = Section::new("known", "Title", Group::Delivery);
    section.blocks = blocks;
    let view = page(&section, &plain_site(), &Alone { root: "" }, &Language::english());
    rendered(&theme(), "page.html", &view, Some(&Alone { root: "" }))
}

#[test]
fn hostile_text_is_escaped_in_every_field_of_every_block() {
    let groups = vec![IndexGroup {
        id: "a".to_owned(),
        title: evil(),
        items: vec![NavItem {
            text: evil(),
            children: vec![NavItem::new(EVIL, EVIL, "x.html")],
            ..NavItem::new(EVIL, EVIL, "y.html")
        }],
    }];
    let site = evil_site();
    let view = page(&evil_section(), &site, &Alone { root: "" }, &Language::english());
    for (template, view) in [
        ("page.html", &view),
        ("home.html", &view),
        ("article.html", &view),
        ("404.html", &PageView::missing(&site, "")),
        ("all-pages.html", &PageView::index(&site, "", groups)),
        ("redirect.html", &PageView::redirect(&site, "", EVIL, EVIL)),
    ] {
        let html = rendered(&theme(), template, view, Some(&Alone { root: "" }));
        assert!(!html.contains("<script>alert"), "{template}");
        assert!(!html.contains("\"'>"), "{template}");
        assert!(!html.contains("49"), "{template}: text was taken for a template");
        assert!(!html.contains("&amp;lt;"), "{template}: escaped twice");
        assert!(html.contains("&lt;script&gt;"), "{template}");
        let scripts = html.matches("<script").count();
        let own = match template {
            "redirect.html" => 0,
            // One more looks for the root of the site.
            "404.html" => 3,
            _ => 2,
        };
        assert_eq!(scripts, own, "{template}");
    }
}

#[test]
fn ids_are_unique_and_every_place_that_is_pointed_at_is_there() {
    let html = render(&evil_section());
    let ids = ids(&html);
    let mut unique = ids.clone();
    unique.dedup();
    assert_eq!(ids, unique);
    for attribute in [" href=\"#", " aria-labelledby=\""] {
        for target in html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
            for id in target.split(' ') {
                // The stand-in for the Markdown room names headings that it does not write.
                let is_known = ids.binary_search(&id).is_ok() || id.starts_with("prose-");
                assert!(is_known, "{attribute}{target}");
            }
        }
    }
}

#[test]
fn addresses_that_run_or_lead_nowhere_become_words() {
    for address in [
        "javascript:alert(1)",
        " java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
    ] {
        let line = Line(vec![Piece::Link(Link {
            text: "words".to_owned(),
            to: Target::Address(address.to_owned()),
        })]);
        assert_eq!(html::line(&line, &Alone { root: "" }).as_str(), "words", "{address}");
    }
    let gone = Line::new().link("gone", "nowhere");
    assert_eq!(html::line(&gone, &Alone { root: "" }).as_str(), "gone");
    let there = Line::new().link("there", "known#part");
    assert_eq!(
        html::line(&there, &Alone { root: "../" }).as_str(),
        "<a href=\"../known.html#part\">there</a>"
    );
}

#[test]
fn every_address_of_the_frame_begins_at_the_page() {
    let html = render(&evil_section());
    for wanted in [
        "href=\"../style.css\"",
        "src=\"../playbook.js\"",
        "href=\"../index.html\"",
        "href=\"../all-pages.html\"",
        "href=\"../x.html\"",
        "href=\"../known.html\"",
    ] {
        assert!(html.contains(wanted), "{wanted}");
    }
    assert!(!html.contains("href=\"/") && !html.contains("src=\"http"));
    assert!(!html.contains(" onclick") && !html.contains(" style=\""));
}

#[test]
fn prose_is_cut_where_blocks_stand_in_it() {
    let html = plain_page(vec![Block::Prose(evil_prose())]);
    let positions: Vec<Option<usize>> = [
        "<div class=\"prose\">",
        "id=\"slot\"",
        "<p>none</p>",
        "<table",
        "</main>",
    ]
    .iter()
    .map(|part| html.rfind(part))
    .collect();
    assert!(
        positions.iter().all(Option::is_some) && positions.is_sorted(),
        "{positions:?}"
    );
    assert_eq!(html.matches("<div class=\"prose\">").count(), 1);
    assert!(!html.contains('\u{fdd0}'));
}

#[test]
fn headings_never_skip_a_level() {
    let note = || {
        Block::Note(Note {
            title: "N".to_owned(),
            text: "x".into(),
            warning: false,
        })
    };
    let html = plain_page(vec![note(), Block::heading("a", "A"), note()]);
    assert!(html.contains("<h2>N</h2>") && html.contains("<h3>N</h3>"));
    assert_eq!(html.matches("<h1").count(), 1);
}

#[test]
fn nothing_is_drawn_where_nothing_is_known() {
    let chart = ChartBlock {
        chart: Chart::RankedBars(RankedBars {
            rows: vec![RankedBar {
                label: "a".to_owned(),
                value: None,
                ..RankedBar::default()
            }],
            ..RankedBars::default()
        }),
        ..evil_chart("none")
    };
    let measure = Measure {
        value: "no data".to_owned(),
        spark: None,
        ..evil_measure()
    };
    let html = plain_page(vec![
        Block::Chart(chart),
        Block::Measures(vec![measure]),
        Block::Table(Table::default()),
        Block::heading("h", "H"),
    ]);
    assert!(html.contains("No data yet: there is nothing to draw."));
    assert!(html.contains("<span class=\"big no\">no data</span>"));
    assert!(html.contains("Nothing is recorded yet.") && html.contains("Nothing is recorded here yet."));
    assert!(!html.contains("role=\"img\"") && !html.contains("Show the data"));
    assert!(plain_page(Vec::new()).contains("Nothing has been written here yet."));
}

#[test]
fn figures_are_numbered_and_drawn_for_both_widths() {
    let html = plain_page(vec![Block::Chart(evil_chart("a.b")), Block::Chart(evil_chart("a.b"))]);
    for wanted in [
        "id=\"a-b\"",
        "id=\"a-b-2\"",
        "a-b-wt",
        "a-b-2-nd",
        "Figure 1.",
        "Figure 2.",
        "As of 31 October 2026.",
        "Show the data for figure 2",
    ] {
        assert!(html.contains(wanted), "{wanted}");
    }
}

#[test]
fn a_bar_that_is_begun_shows_and_one_that_is_not_done_stays_open() {
    for (progress, class, step) in [
        (None, "", ""),
        (Some(0.0), "", ""),
        (Some(0.001), "p", "v5"),
        (Some(0.52), "p", "v50"),
        (Some(0.81), "p", "v80"),
        (Some(0.999), "p", "v95"),
        (Some(1.0), "d", ""),
        (Some(f64::NAN), "", ""),
    ] {
        assert_eq!(Fill::of(progress), Fill { class, step }, "{progress:?}");
    }
}

#[test]
fn the_style_sheet_names_the_site_and_nothing_can_leave_its_string() {
    let css = theme()
        .stylesheet(&evil_site())
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(!css.contains("<script") && !css.contains("{{") && !css.contains("{%"));
    assert!(css.contains("\\22 \\27 \\3e \\3c script\\3e "), "{css}");
    assert_eq!(css_string("a\n\"b\\é"), "\"a\\a \\22 b\\5c é\"");
    for (text, shown) in [
        (
            "Page {page} of {pages}",
            "\"Page \" counter(page) \" of \" counter(pages)",
        ),
        ("{pages}/{page}", "counter(pages) \"/\" counter(page)"),
        ("{leaf} \"", "\"\\7b leaf\\7d  \\22 \""),
    ] {
        assert_eq!(css_counters(text), shown);
    }
    let css = theme()
        .stylesheet(&plain_site())
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(css.len() <= 30 * 1024, "{} bytes", css.len());
    assert!(css.contains("content:\"Northmere\""));
    assert_eq!(joined("a{\n b:c;\n}\nd,\ne\nf{g:h}\n"), "a{ b:c;}d,e\nf{g:h}");
    assert_eq!(css.matches('{').count(), css.matches('}').count());
}

#[test]
fn the_script_is_small_and_asks_nobody() {
    let assets = theme().assets();
    let script = assets
        .iter()
        .find(|(path, _)| path == "playbook.js")
        .map(|(_, bytes)| bytes);
    let script = String::from_utf8_lossy(script.map_or(&[][..], Vec::as_slice)).into_owned();
    assert!(!script.is_empty() && script.len() <= 12_000);
    assert!(!script.contains("http") && !script.contains("fetch(") && !script.contains("eval"));
    assert!(
        assets
            .iter()
            .all(|(path, _)| !path.contains(".html") && path != "style.css")
    );
}

#[test]
fn a_file_of_the_user_takes_the_place_of_its_namesake() {
    let files = [
        overriding("blocks/note.html", "<p class=\"mine\">{{ b.title }}</p>"),
        overriding("logo.svg", "<svg/>"),
        overriding("extra.css", "a{{}}"),
        overriding("plain.txt", "{{ page.title }}"),
    ];
    let theme = Theme::load(&files).unwrap_or_else(|errors| panic!("{errors:?}"));
    let mut section = Section::new("a", EVIL, Group::Delivery);
    section.blocks = vec![Block::Note(Note {
        title: evil(),
        text: "x".into(),
        warning: false,
    })];
    let view = page(&section, &plain_site(), &Alone { root: "" }, &Language::english());
    let html = rendered(&theme, "page.html", &view, Some(&Alone { root: "" }));
    assert!(html.contains("<p class=\"mine\">&quot;"));
    let text = rendered(&theme, "plain.txt", &view, None);
    assert!(text.contains("&lt;script"), "escaped whatever the suffix: {text}");
    let paths: Vec<String> = theme.assets().into_iter().map(|(path, _)| path).collect();
    assert!(paths.contains(&"logo.svg".to_owned()) && paths.contains(&"extra.css".to_owned()));
}

#[test]
fn faults_of_templates_carry_their_places_all_at_once() {
    let load = |files: &[ThemeFile]| -> Vec<String> {
        let errors = Theme::load(files).err().unwrap_or_default();
        errors.iter().map(ToString::to_string).collect()
    };
    let errors = load(&[
        overriding("page.html", "a\n{% if %}"),
        overriding("base.html", "{{ page. }}"),
    ]);
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(
        errors[0].starts_with("mine/base.html:1:") && errors[1].starts_with("mine/page.html:2:"),
        "{errors:?}"
    );
    let errors = load(&[overriding(
        "page.html",
        "\n {{ page.title | shout }}\n{% include \"gone.html\" %}",
    )]);
    assert_eq!(
        errors,
        [
            "mine/page.html:2:18: Unknown filter `shout`",
            "mine/page.html:3:12: Unknown template `gone.html`"
        ]
    );
    let errors = load(&[overriding("page.html", "{% extends \"gone.html\" %}")]);
    assert_eq!(
        errors,
        ["mine/page.html:1:1: it extends `gone.html`, which is neither in your theme nor in the default one"]
    );
    let bad = ThemeFile {
        bytes: vec![0xff],
        ..overriding("page.html", "")
    };
    assert_eq!(load(&[bad]), ["mine/page.html:1:1: it is not UTF-8 text"]);
}

#[test]
fn what_a_template_asks_for_in_vain_is_told_with_its_place() {
    let theme =
        Theme::load(&[overriding("page.html", "\n  {{ page.price }}")]).unwrap_or_else(|errors| panic!("{errors:?}"));
    let error = theme
        .render(
            "page.html",
            &PageView::missing(&plain_site(), ""),
            &Frames::default(),
            None,
        )
        .err();
    let error = error.map(|error| error.to_string()).unwrap_or_default();
    assert!(error.starts_with("mine/page.html:2:"), "{error}");
    let error = theme
        .render(
            "none.html",
            &PageView::missing(&plain_site(), ""),
            &Frames::default(),
            None,
        )
        .err();
    assert!(error.is_some_and(|error| error.message.contains("none.html")));
}

#[test]
fn a_redline_says_without_colour_what_changed_and_brings_its_own_styles() {
    let mut section = Section::new("known", "What changed", Group::Mandate);
    let plain = render(&section);
    assert!(!plain.contains("redline.css"));
    section.blocks = vec![evil_redline(true)];
    let html = render(&section);
    assert!(html.contains("<link rel=\"stylesheet\" href=\"../redline.css\">"));
    assert!(html.contains("<del><span class=\"vh\">deleted: </span>"));
    assert!(html.contains("<ins><span class=\"vh\">inserted: </span>"));
    assert!(html.contains("id=\"change\"") && html.contains("href=\"#change-2\">Next change</a>"));
    assert!(html.contains("href=\"#change\">Previous change</a>"));
    assert_eq!(html.matches("Unchanged: ").count(), 1, "neighbours share a line");
    assert!(html.contains("id=\"changes-marked\"") && html.contains("<a href=\"#clean-text\">Clean text</a>"));
    assert!(html.contains("id=\"clean-text\"") && html.contains("<a href=\"#changes-marked\">With changes marked</a>"));
    assert!(
        html.find("id=\"clean-text\"") < html.find("id=\"changes-marked\""),
        "the style hides what follows"
    );
    assert!(theme().assets().iter().any(|(path, _)| path == "redline.css"));
}

#[test]
fn a_clean_text_stands_beside_a_redline_and_has_no_switch() {
    let passage = |text: &str| RedlinePassage {
        shape: RedlineShape::Field,
        note: String::new(),
        cells: vec![vec![RedlineRun {
            kind: RedlineKind::Same,
            gap: false,
            text: text.to_owned(),
        }]],
    };
    let clause = |fields: usize| RedlineClause {
        id: "scope".to_owned(),
        title: "§4 Scope".to_owned(),
        clean: vec![passage("All projects."); fields],
        ..RedlineClause::default()
    };
    let text = |fields: usize| {
        let mut section = Section::new("known", "Version 1.0", Group::Mandate);
        section.blocks = vec![Block::Redline(RedlineBlock {
            clauses: vec![clause(fields), clause(0)],
            ..RedlineBlock::default()
        })];
        section
    };
    let html = render(&text(8));
    assert!(
        html.contains("id=\"text-scope\"") && html.contains("id=\"text-scope-2\""),
        "{html}"
    );
    assert!(html.contains("<h2>§4 Scope</h2>"));
    assert!(!html.contains("Unchanged: ") && !html.contains("Clean text</a>") && !html.contains("All 8 lines"));
    assert!(render(&text(9)).contains("<summary>All 9 lines</summary>"));
    let mut both = text(1);
    both.blocks.insert(0, evil_redline(true));
    let html = render(&both);
    let all = ids(&html);
    let mut once = all.clone();
    once.dedup();
    assert_eq!(all, once);
}

#[test]
fn templates_of_the_default_theme_pass_nothing_around_escaping() {
    for (name, text) in files::Files::gather(&[]).unwrap_or_default().templates {
        let around = text.matches("| safe").count();
        // The style sheet inserts the tokens that it set itself a few lines above.
        assert_eq!(around, if name == "style.css" { 2 } else { 0 }, "{name}");
    }
}

#[test]
fn remarks_go_to_the_owner_by_mail() {
    let html = render(&evil_section());
    assert!(html.contains("href=\"mailto:%22%27%3E%3Cscript"));
    assert!(!plain_page(Vec::new()).contains("mailto:"));
}

#[test]
fn an_overdue_review_is_said_in_words() {
    let html = render(&evil_section());
    assert!(html.contains("Overdue since 1 Feb 2026") && html.contains("1 Feb 2026, overdue"));
}

/// The tokens between `from` and the next brace, as relative luminances.
fn luminances(css: &str, from: &str) -> BTreeMap<String, f64> {
    let rest = css.split_once(from).map_or("", |(_, rest)| rest);
    let block = rest.split('}').next().unwrap_or_default();
    let tokens = block.split(';').filter_map(|rule| rule.trim().split_once(":#"));
    tokens
        .map(|(name, hex)| {
            let hex = if hex.len() == 3 {
                hex.chars().flat_map(|digit| [digit, digit]).collect()
            } else {
                hex.to_owned()
            };
            let channel = |at: usize| {
                let value = u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
                let share = f64::from(value) / 255.0;
                if share <= 0.040_45 {
                    share / 12.92
                } else {
                    ((share + 0.055) / 1.055).powf(2.4)
                }
            };
            let luminance = 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
            (name.trim_start_matches('-').to_owned(), luminance)
        })
        .collect()
}

#[test]
fn colours_have_the_contrast_that_readers_need_in_light_and_in_dark() {
    let css = theme()
        .stylesheet(&plain_site())
        .unwrap_or_else(|error| panic!("{error}"));
    for from in ["color-scheme:light dark;", "[data-theme=light]){", "[data-theme=dark]{"] {
        let tokens = luminances(&css, from);
        let check = |ink: &str, ground: &str, least: f64| {
            let (a, b) = (tokens[ink], tokens[ground]);
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(contrast >= least, "{from} {ink} on {ground}: {contrast:.2}");
        };
        for ground in ["bg", "surface"] {
            for ink in ["text", "muted", "link"] {
                check(ink, ground, 4.5);
            }
            for mark in [
                "c1", "c2", "c3", "c4", "c5", "ok", "risk", "off", "done", "none", "line", "focus",
            ] {
                check(mark, ground, 3.0);
            }
        }
        for cell in ["none-b", "h2", "h3", "h4"] {
            check("text", cell, 4.5);
        }
        check("bg", "off", 4.5);
        for ink in ["text", "muted"] {
            check(ink, "tint", 4.5);
        }
        for status in ["ok", "risk", "off", "done", "none"] {
            check(&format!("{status}-t"), &format!("{status}-b"), 4.5);
        }
    }
}

#[test]
fn what_stands_in_html_is_what_escaping_leaves_alone() {
    for letter in (0..=0x1_ffff).filter_map(char::from_u32) {
        let text = format!("a {letter} b");
        let (mut quick, mut careful) = (Vec::new(), Vec::new());
        super::escape(&text, &mut quick).expect("memory");
        tera::escape_html(&visible(&text), &mut careful).expect("memory");
        assert_eq!(quick, careful, "{text:?}");
        assert!(!stands_in_html(&text) || quick == text.as_bytes());
    }
}
