#[test]
fn dump() {
    use crate::playbook::Playbook;
    let mut src = crate::source::Source::default();
    let mut files: Vec<_> = walkdir::WalkDir::new("content").sort_by_file_name().into_iter().flatten().filter(|e| e.file_type().is_file()).collect();
    files.retain(|e| e.path().extension().is_some_and(|x| x == "yaml" || x == "md" || x == "csv"));
    for e in files {
        let p = e.path().strip_prefix("content").unwrap().to_str().unwrap().to_owned();
        src.add(p.clone(), p, std::fs::read_to_string(e.path()).unwrap());
    }
    let mut report = crate::diagnostic::Report::default();
    let pb = Playbook::read(&src, None, false, &mut report);
    pb.check(&mut report);
    report.sort(&src);
    for d in report.diagnostics() { println!("{} {} {} {:?}", d.rule.code, crate::diagnostic::Files::place(&src, d.span), d.message, d.label); }
    let fig = pb.figures();
    println!("as_of {}", pb.as_of);
    for (k, f) in fig.iter() { if k.starts_with("stages") || k.starts_with("charter") || k.starts_with("foundation") { println!("{k} = {} [{}]", f.text, f.value); } }
    println!("{:?} {:?}", crate::playbook::stages::place(&pb), crate::playbook::stages::edge(&pb));
    for s in pb.sections(&fig) {
        if !["foundation", "stages", "charter"].contains(&s.key.as_str()) { continue; }
        println!("\n##### {} | {}\n{:?}", s.key, s.title, s.answer.plain());
        for f in &s.facts { println!("fact {} {} {:?}", f.label, f.value.plain(), f.chip); }
        dump_blocks(&s.blocks, 0);
    }
}
fn dump_blocks(b: &[crate::playbook::section::Block], n: usize) {
    use crate::playbook::section::{Block, Cell};
    let p = " ".repeat(n);
    let cell = |c: &Cell| match c { Cell::Line(l) => l.plain(), Cell::Chip(c) => format!("({})", c.word), Cell::Severity{level,..} => level.to_string() };
    for b in b { match b {
        Block::Heading(h) => println!("{p}\n{p}== {} #{}", h.title, h.id),
        Block::Subheading(h) => println!("{p}=== {}", h.title),
        Block::Paragraph(l) => println!("{p}P {}", l.plain()),
        Block::Prose(x) => { println!("{p}PROSE {:?} prefix={:?}", x.markdown.chars().take(60).collect::<String>(), x.id_prefix); for (k, b) in &x.slots { println!("{p}  SLOT {k}"); dump_blocks(b, n + 4); } }
        Block::Table(t) => { println!("{p}TABLE {} | {:?}", t.caption, t.columns.iter().map(|c| &c.title).collect::<Vec<_>>()); for r in &t.rows { println!("{p}  {} {}", if r.highlight {"*"} else {" "}, r.cells.iter().map(cell).collect::<Vec<_>>().join(" | ")); } if let Some(r)=&t.total { println!("{p}  T {}", r.cells.iter().map(cell).collect::<Vec<_>>().join(" | ")); } }
        Block::List(e) => for e in e { println!("{p}- [{}] {}", e.lead.plain(), e.text.plain()); },
        Block::Columns(c) => for c in c { println!("{p}COL {}", c.title); for e in &c.entries { println!("{p}   - [{}] {}", e.lead.plain(), e.text.plain()); } },
        Block::Stamp(s) => println!("{p}STAMP {:?} {} :: {}", s.tone, s.title, s.text.plain()),
        Block::Note(s) => println!("{p}NOTE {} :: {}", s.title, s.text.plain()),
        other => println!("{p}{other:?}"),
    } }
}
