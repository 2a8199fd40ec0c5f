//! The server of `pmobook serve` as strangers meet it: bytes on a socket against what comes back.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use pmobook::publish::artifact::Artifact;
use pmobook::serve::http::{At, Listening, listen};
use pmobook::serve::site::Site;
use pmobook::serve::trouble::Trouble;

use super::harness::Folder;

/// Stands in every file, so that an answer that holds any byte of one is known.
const SECRET: &str = "Xyzzy";
const TOKEN: &str = "0123456789abcdef";

struct Server {
    site: Site,
    listening: Listening,
}

/// An answer: head and body as text.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let line = |line: &'_ str| {
            line.split_once(": ")
                .is_some_and(|(own, _)| own.eq_ignore_ascii_case(name))
        };
        let mut lines = self.head.lines().filter(|found| line(found));
        lines
            .next()
            .and_then(|line| line.split_once(": "))
            .map(|(_, value)| value)
    }
}

fn artifact(path: &str, text: &str) -> Artifact {
    Artifact {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec().into(),
    }
}

fn files() -> Vec<Artifact> {
    [
        (
            "index.html",
            "<html><head></head><body>Xyzzy<script>var a = 1</script></body></html>",
        ),
        ("risks/index.html", "<body>Xyzzy risks</body>"),
        ("a b/é.html", "<body>Xyzzy umlaut</body>"),
        (
            "404.html",
            "<html><head></head><body><a href=\"#main\">Skip</a> Not here</body></html>",
        ),
        ("style.css", "/* Xyzzy */"),
        ("playbook.js", "// Xyzzy"),
        ("chart.svg", "<svg>Xyzzy</svg>"),
        ("register.csv", "Xyzzy"),
        ("data/figures.json", "\"Xyzzy\""),
        ("strange.unknown", "Xyzzy"),
    ]
    .into_iter()
    .map(|(path, text)| artifact(path, text))
    .collect()
}

impl Server {
    fn unbuilt() -> Self {
        let site = Site::new(TOKEN.to_owned());
        let at = At {
            port: 0,
            ..At::default()
        };
        Self {
            listening: listen(site.clone(), at).expect("a free port"),
            site,
        }
    }

    fn new() -> Self {
        let server = Self::unbuilt();
        let _ = server.site.publish(&files());
        server
    }

    fn address(&self) -> SocketAddr {
        self.listening.address
    }

    fn host(&self) -> String {
        format!("Host: {}\r\n", self.address())
    }

    /// Sends bytes and reads what comes until the server closes or waits for more; it may be nothing.
    fn raw(&self, bytes: &[u8]) -> Option<Answer> {
        let mut stream = TcpStream::connect(self.address()).expect("a connection");
        stream
            .set_read_timeout(Some(Duration::from_secs(2)))
            .expect("a timeout");
        // The server may close before it has read all.
        let _ = stream.write_all(bytes);
        let mut got = Vec::new();
        let _ = stream.read_to_end(&mut got);
        let text = String::from_utf8_lossy(&got).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        Some(Answer {
            status: head.split(' ').nth(1)?.parse().ok()?,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }

    fn ask(&self, method: &str, target: &str, headers: &str) -> Answer {
        let request = format!("{method} {target} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        self.raw(request.as_bytes())
            .unwrap_or_else(|| panic!("no answer to {method} {target} {headers}"))
    }

    fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &self.host())
    }
}

/// An answer that tells nothing of any file.
fn refuses(answer: Option<Answer>, what: &str) {
    let Some(answer) = answer else { return };
    assert!((400..500).contains(&answer.status), "{what}: {answer:?}");
    assert!(
        !answer.body.contains(SECRET) && !answer.body.contains("root:"),
        "{what}: {answer:?}"
    );
}

#[test]
fn files_are_found_by_their_exact_paths() {
    let server = Server::new();
    for (target, kind, text) in [
        ("/", "text/html; charset=utf-8", "Xyzzy<script>"),
        ("/index.html", "text/html; charset=utf-8", "Xyzzy<script>"),
        ("/?theme=dark&x=/../y", "text/html; charset=utf-8", "Xyzzy<script>"),
        ("/risks/", "text/html; charset=utf-8", "Xyzzy risks"),
        ("/a%20b/%C3%A9.html", "text/html; charset=utf-8", "Xyzzy umlaut"),
        ("/style.css?v=3", "text/css; charset=utf-8", "/* Xyzzy */"),
        ("/playbook.js", "text/javascript; charset=utf-8", "// Xyzzy"),
        ("/chart.svg", "image/svg+xml; charset=utf-8", "<svg>Xyzzy</svg>"),
        ("/register.csv", "text/csv; charset=utf-8", "Xyzzy"),
        ("/data/figures.json", "application/json; charset=utf-8", "\"Xyzzy\""),
        ("/strange.unknown", "application/octet-stream", "Xyzzy"),
    ] {
        let answer = server.get(target);
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, Some(kind)),
            "{target}"
        );
        assert!(answer.body.contains(text), "{target}: {}", answer.body);
    }
    let moved = server.get("/risks");
    assert_eq!((moved.status, moved.header("location")), (308, Some("/risks/")));
}

#[test]
fn the_own_page_for_what_is_missing_is_read_at_any_depth() {
    let server = Server::new();
    for target in ["/none", "/a/b/c", "/a/b/", "/Style.css", "/risks/index.htm"] {
        let answer = server.get(target);
        assert_eq!(answer.status, 404, "{target}");
        assert!(answer.body.contains("<base href=\"/\">"), "{target}: {}", answer.body);
        assert!(answer.body.contains("live.js"), "it waits for the page: {target}");
        assert!(
            answer.body.contains(&format!("<a href=\"{target}#main\">")),
            "{}",
            answer.body
        );
    }
}

#[test]
fn no_spelling_of_a_path_leads_out() {
    let server = Server::new();
    for target in [
        "/..",
        "/../",
        "/../style.css",
        "/../../etc/passwd",
        "/./style.css",
        "/risks/../style.css",
        "/risks/./index.html",
        "/risks/..",
        "/%2e%2e/etc/passwd",
        "/%2E%2E/%2E%2E/etc/passwd",
        "/.%2e/etc/passwd",
        "/%2e/style.css",
        "/..%2f..%2fetc%2fpasswd",
        "/risks%2findex.html",
        "/risks%2Findex.html",
        "/%252e%252e%252fetc/passwd",
        "/%252e%252e/etc/passwd",
        "/%25%32%65%25%32%65/etc/passwd",
        "/..%5c..%5cetc",
        "/..\\..\\etc\\passwd",
        "/\\etc\\passwd",
        "/%5cetc%5cpasswd",
        "//etc/passwd",
        "//style.css",
        "///style.css",
        "/risks//index.html",
        "/risks//",
        "/%2fetc/passwd",
        "/etc/passwd",
        "/etc/passwd?raw??",
        "/@fs/etc/passwd?raw??",
        "/@fs/etc/passwd?import&raw??",
        "/?../../etc/passwd/..",
        "/style.css%00",
        "/style.css%00.html",
        "/%00",
        "/%0d%0aX:%20y",
        "/style.css%0a",
        "/%7f",
        "/C:/Windows/win.ini",
        "/c:%5cwindows",
        "/file:///etc/passwd",
        "/%c0%ae%c0%ae/etc/passwd",
        "/%c0%af",
        "/%e0%80%ae%e0%80%ae/etc",
        "/%f0%80%80%af",
        "/%ff",
        "/%",
        "/%2",
        "/%zz",
        "/%u002e%u002e/etc/passwd",
        "/style.css.",
        "/style.css%20",
        "/STYLE.CSS",
        "/con",
        "/nul.txt",
        "/.pmobook",
        "/.pmobook/",
        "/.pmobook/../style.css",
        "/.pmobook-manifest.json",
        "/%2epmobook/live.js",
        "/.git/config",
        "/content/playbook.yaml",
        "/themes/default/base.html",
        "/proc/self/environ",
        "/..;/style.css",
        "/;/style.css",
        "/style.css;x",
        "/....//style.css",
        "/style.css/",
        "/style.css/index.html",
        "/\u{2215}etc/passwd",
        "/\u{ff0e}\u{ff0e}/etc/passwd",
        "/%E2%80%AEstyle.css",
        "http://example.org/style.css",
        "http://127.0.0.1/style.css",
        "file:///etc/passwd",
        "*",
        "style.css",
        "../style.css",
        "?x",
        "",
    ] {
        if target == "/?../../etc/passwd/.." {
            assert_eq!(server.get(target).status, 200, "a query means nothing");
            continue;
        }
        let request = format!("GET {target} HTTP/1.1\r\n{}Connection: close\r\n\r\n", server.host());
        refuses(server.raw(request.as_bytes()), target);
    }
    let own = server.address();
    for target in [format!("http://{own}/style.css"), format!("//{own}/style.css")] {
        let request = format!("GET {target} HTTP/1.1\r\n{}Connection: close\r\n\r\n", server.host());
        refuses(server.raw(request.as_bytes()), &target);
    }
}

#[test]
fn a_host_that_is_not_ours_is_refused() {
    let server = Server::new();
    let port = server.address().port();
    for host in [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("127.0.0.1.evil.example:{port}"),
        format!("localhost.evil.example:{port}"),
        format!("localhost.:{port}"),
        format!("127.0.0.2:{port}"),
        format!("0.0.0.0:{port}"),
        format!("2130706433:{port}"),
        format!("0x7f.1:{port}"),
        format!("[::ffff:127.0.0.1]:{port}"),
        format!("user@127.0.0.1:{port}"),
        format!("127.0.0.1:{port}@evil.example"),
        format!("127.0.0.1:{port}/"),
        format!("127.0.0.1 :{port}"),
        format!("127.0.0.1:0{port}x"),
        "127.0.0.1".to_owned(),
        "localhost".to_owned(),
        "127.0.0.1:1".to_owned(),
        String::new(),
    ] {
        let answer = server.ask("GET", "/", &format!("Host: {host}\r\n"));
        refuses(Some(answer), &host);
    }
    let foreign = server.ask("GET", "/", "Host: evil.example\r\n");
    assert_eq!(foreign.status, 421);
    assert!(foreign.body.contains(&server.listening.url()), "{}", foreign.body);
    let twice = format!("{}Host: evil.example\r\n", server.host());
    for headers in ["", &twice, &format!("{0}{0}", server.host())] {
        assert_eq!(server.ask("GET", "/", headers).status, 400, "{headers:?}");
    }
    for host in ["localhost", "LOCALHOST", "[::1]", "127.0.0.1"] {
        assert_eq!(
            server.ask("GET", "/", &format!("Host: {host}:{port}\r\n")).status,
            200,
            "{host}"
        );
    }
}

#[test]
fn a_foreign_origin_is_refused() {
    let server = Server::new();
    let (host, port) = (server.host(), server.address().port());
    for origin in [
        "null".to_owned(),
        String::new(),
        "http://evil.example".to_owned(),
        format!("http://evil.example:{port}"),
        format!("http://127.0.0.1.evil.example:{port}"),
        format!("http://localhost.evil.example:{port}"),
        "http://127.0.0.1".to_owned(),
        "http://127.0.0.1:1".to_owned(),
        format!("https://127.0.0.1:{port}"),
        format!("http://localhost:{port}"),
        format!("http://127.0.0.1:{port}/"),
        format!("http://127.0.0.1:{port}, http://evil.example"),
        "file://".to_owned(),
    ] {
        for target in ["/", "/style.css", &format!("/.pmobook/{TOKEN}/alive")] {
            let answer = server.ask("GET", target, &format!("{host}Origin: {origin}\r\n"));
            assert_eq!(answer.status, 403, "{origin} {target}");
            refuses(Some(answer), &origin);
        }
    }
    let own = format!("{host}Origin: http://127.0.0.1:{port}\r\n");
    assert_eq!(server.ask("GET", "/", &own).status, 200);
    let twice = format!("{own}Origin: http://evil.example\r\n");
    assert_eq!(server.ask("GET", "/", &twice).status, 403);
}

#[test]
fn other_sites_may_link_but_not_embed() {
    let server = Server::new();
    for (site, mode, dest, status) in [
        ("cross-site", "navigate", "document", 200),
        ("cross-site", "navigate", "iframe", 403),
        ("cross-site", "no-cors", "script", 403),
        ("cross-site", "no-cors", "image", 403),
        ("same-site", "cors", "empty", 403),
        ("same-origin", "cors", "empty", 200),
    ] {
        let headers = format!(
            "{}Sec-Fetch-Site: {site}\r\nSec-Fetch-Mode: {mode}\r\nSec-Fetch-Dest: {dest}\r\n",
            server.host()
        );
        let answer = server.ask("GET", "/", &headers);
        assert_eq!(answer.status, status, "{site} {mode} {dest}");
    }
}

#[test]
fn only_reading_is_answered() {
    let server = Server::new();
    for method in [
        "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "PROPFIND",
    ] {
        let request = format!("{method} / HTTP/1.1\r\n{}Connection: close\r\n\r\n", server.host());
        let answer = server.raw(request.as_bytes());
        if let Some(answer) = &answer {
            assert!(
                answer.status != 405 || answer.header("allow") == Some("GET, HEAD"),
                "{method}: {answer:?}"
            );
        }
        refuses(answer, method);
    }
    assert_eq!(server.ask("POST", "/", &server.host()).status, 405);
}

#[test]
fn head_is_get_without_the_body() {
    let server = Server::new();
    for target in ["/", "/style.css", "/none", "/risks", "/..", "/.pmobook/live.js"] {
        let (get, head) = (server.get(target), server.ask("HEAD", target, &server.host()));
        let without_date = |head: &str| -> Vec<String> {
            let mut lines: Vec<String> = head.lines().map(str::to_lowercase).collect();
            lines.retain(|line| !line.starts_with("date:"));
            lines.sort();
            lines
        };
        assert_eq!(without_date(&get.head), without_date(&head.head), "{target}");
        assert_eq!(head.body, "", "{target}");
        assert_eq!(get.header("content-length"), Some(get.body.len().to_string().as_str()));
    }
}

#[test]
fn every_answer_has_the_protecting_headers() {
    let server = Server::new();
    let forged = server.ask("GET", "/", "Host: evil.example\r\n");
    let posted = server.ask("POST", "/", &server.host());
    let targets = [
        "/",
        "/risks",
        "/style.css",
        "/chart.svg",
        "/none",
        "/..",
        "/.pmobook/live.js",
        "/.pmobook/x/events",
    ];
    for answer in targets
        .map(|target| server.get(target))
        .into_iter()
        .chain([forged, posted])
    {
        for (name, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{}", answer.head);
        }
        let policy = answer.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("script-src 'self' 'unsafe"), "{policy}");
        assert!(answer.header("access-control-allow-origin").is_none());
    }
    let policy = |target| server.get(target).header("content-security-policy").unwrap().to_owned();
    assert!(policy("/chart.svg").contains("sandbox"));
    assert!(policy("/").contains("script-src 'self' 'sha256-"));
    assert!(policy("/risks/").contains("script-src 'self';"));
}

#[test]
fn garbage_and_endless_headers_are_refused() {
    let server = Server::new();
    let host = server.host();
    let long = "x".repeat(1024 * 1024);
    let many = "X-Y: z\r\n".repeat(2000);
    for bytes in [
        format!("GET / HTTP/1.1\r\n{host}X: {long}\r\n\r\n").into_bytes(),
        format!("GET /{long} HTTP/1.1\r\n{host}\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}{many}\r\n").into_bytes(),
        vec![0; 4096],
        vec![0xff; 4096],
        (0..=255).collect(),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET /\r\n\r\n".to_vec(),
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"GET /\0 HTTP/1.1\r\n\r\n".to_vec(),
        format!("GET / HTTP/1.1\r\n{host}A\0: b\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}A : b\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host} folded\r\n\r\n").into_bytes(),
        format!("GET /style.css HTTP/1.1\r\n{host}Transfer-Encoding: x\r\nContent-Length: 4\r\n\r\nabcd").into_bytes(),
    ] {
        let what = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        refuses(server.raw(&bytes), &what);
    }
    assert_eq!(server.get("/").status, 200, "and it goes on");
}

#[test]
fn the_event_stream_is_for_those_who_know_the_token() {
    let server = Server::new();
    let query = "page=index.html&version=1&moment=1";
    for token in [
        "",
        "x",
        "0123456789abcdee",
        "0123456789abcdef0",
        "0123456789ABCDEF",
        "..",
        "%30123456789abcdef",
    ] {
        for what in ["events", "alive"] {
            let answer = server.get(&format!("/.pmobook/{token}/{what}?{query}"));
            assert!([400, 403].contains(&answer.status), "{token}/{what}: {answer:?}");
        }
    }
    for query in [
        "",
        "page=x",
        "page=..&version=1&moment=1",
        "page=x&version=-1&moment=1",
        "page=x&version=1&moment=z",
    ] {
        assert_eq!(
            server.get(&format!("/.pmobook/{TOKEN}/events?{query}")).status,
            400,
            "{query}"
        );
    }
    assert_eq!(server.get(&format!("/.pmobook/{TOKEN}/alive")).status, 200);
    assert_eq!(server.get(&format!("/.pmobook/{TOKEN}/other")).status, 404);
}

/// An open stream of events.
struct Events {
    stream: TcpStream,
    text: String,
}

impl Events {
    fn of(server: &Server, query: &str) -> Self {
        let mut stream = TcpStream::connect(server.address()).expect("a connection");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a timeout");
        let request = format!("GET /.pmobook/{TOKEN}/events?{query} HTTP/1.1\r\n{}\r\n", server.host());
        stream.write_all(request.as_bytes()).expect("sent");
        Self {
            stream,
            text: String::new(),
        }
    }

    /// The next event.
    fn next(&mut self) -> serde_json::Value {
        let mut piece = [0; 4096];
        loop {
            if let Some(at) = self.text.find("data: ")
                && let Some(end) = self.text[at..].find("\n\n")
            {
                let json = self.text[at + "data: ".len()..at + end].to_owned();
                self.text = self.text[at + end + 2..].to_owned();
                return serde_json::from_str(&json).expect("JSON");
            }
            let got = self.stream.read(&mut piece).expect("an event in time");
            assert!(got > 0, "the stream ended: {}", self.text);
            self.text.push_str(&String::from_utf8_lossy(&piece[..got]));
        }
    }
}

#[test]
fn open_pages_are_told_what_to_do() {
    let server = Server::new();
    let mut open = Events::of(&server, "page=index.html&version=1&moment=1");
    assert_eq!(open.next()["reload"], false);
    let mut changed = files();
    changed[4] = artifact("style.css", "/* new */");
    assert!(server.site.publish(&changed).css_only);
    let news = open.next();
    assert_eq!(
        (&news["reload"], &news["styles"][0]),
        (&false.into(), &"style.css".into())
    );
    server.site.trouble(Trouble::other("no theme"));
    let news = open.next();
    assert_eq!(news["trouble"]["findings"][0]["message"], "no theme");
    assert_eq!(news["styles"].as_array().unwrap().len(), 0, "a style is swapped once");
    let mut late = Events::of(&server, "page=risks/index.html&version=1&moment=3");
    assert_eq!(late.next()["trouble"]["stops"], true, "a page opened now knows it too");
    changed[0] = artifact("index.html", "<body>new</body>");
    let _ = server.site.publish(&changed);
    let (first, other) = (open.next(), late.next());
    assert_eq!((&first["reload"], &first["trouble"]), (&true.into(), &().into()));
    assert_eq!((&other["reload"], &other["trouble"]), (&false.into(), &().into()));
    let mut missed = Events::of(&server, "page=index.html&version=1&moment=1");
    assert_eq!(missed.next()["reload"], true, "what was missed is told at once");
}

#[test]
fn before_the_first_good_build_every_page_says_why() {
    let server = Server::unbuilt();
    server.site.trouble(Trouble::other("there is no theme `<blue>`"));
    for target in ["/", "/risks/", "/style.css"] {
        let answer = server.get(target);
        assert_eq!(answer.status, 503, "{target}");
        assert!(
            answer.body.contains("there is no theme `&lt;blue&gt;`"),
            "{}",
            answer.body
        );
    }
    let mut open = Events::of(&server, "page=none.html&version=&moment=1&unbuilt=yes");
    assert_eq!(open.next()["reload"], false);
    let _ = server.site.publish(&files());
    assert_eq!(open.next()["reload"], true);
}

#[test]
fn a_taken_port_is_left_to_who_has_it() {
    let first = Server::new();
    let port = first.address().port();
    let at = At { port, ..At::default() };
    let second = listen(first.site.clone(), at).expect("a further port");
    assert!(second.address.port() > port);
    assert_eq!((first.listening.moved_from, second.moved_from), (None, Some(port)));
}

#[test]
fn more_pages_than_can_be_told_are_refused_and_others_are_served() {
    let server = Server::new();
    let mut open: Vec<Events> = (0..100)
        .map(|_| Events::of(&server, "page=index.html&version=1&moment=1"))
        .collect();
    for events in &mut open {
        events.next();
    }
    let target = format!("/.pmobook/{TOKEN}/events?page=index.html&version=1&moment=1");
    assert_eq!(server.get(&target).status, 503);
    assert_eq!(server.get("/").status, 200);
}

/// The program, which is ended with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    /// Starts it, and gives what it says until it serves.
    fn start(folder: &Folder, flags: &[&str]) -> (Self, Vec<String>) {
        let mut command = folder.command(&[&["serve"], flags].concat());
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the program runs");
        let mut lines = Vec::new();
        for line in BufReader::new(child.stderr.as_mut().expect("standard error")).lines() {
            lines.push(line.expect("UTF-8"));
            if lines.last().is_some_and(|line| line.starts_with("Serving ")) {
                break;
            }
        }
        (Self(child), lines)
    }
}

#[test]
fn the_program_says_where_it_serves() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let (_program, lines) = Program::start(&Folder::small(), &["--port", &port]);
    assert!(lines[0].starts_with("Built 5 pages, "), "{lines:?}");
    assert!(
        lines[1].starts_with(&format!("Port {port} is taken, so this is ")),
        "{lines:?}"
    );
    assert!(lines[2].starts_with("Serving http://127.0.0.1:"), "{lines:?}");
    assert!(lines[2].ends_with("/ (Ctrl-C ends it)"), "{lines:?}");
}

#[test]
fn the_program_warns_when_others_can_read() {
    let (_program, lines) = Program::start(&Folder::small(), &["-p", "0", "-i", "0.0.0.0"]);
    assert!(
        lines[1].starts_with("warning: everybody in the network can read the playbook"),
        "{lines:?}"
    );
    assert!(lines[2].starts_with("Serving http://127.0.0.1:"), "{lines:?}");
}

#[test]
fn a_playbook_at_fault_is_served_with_what_is_to_be_mended() {
    let folder = Folder::small().file("content/overview.yaml", "surprise: yes\n");
    let (_program, lines) = Program::start(&folder, &["-p", "0"]);
    assert!(lines.iter().any(|line| line.contains("PMO-1003")), "{lines:?}");
    assert!(!folder.exists("output"), "nothing is written");
}

#[test]
fn what_cannot_be_served_ends_the_program() {
    let folder = Folder::small();
    let ran = folder.run(&["serve", "--root", "none"]).ends(2);
    assert!(ran.stderr.contains("there is no folder `none`"), "{}", ran.stderr);
    folder.run(&["serve", "-p", "70000"]).ends(2);
    folder.run(&["serve", "-i", "evil.example"]).ends(2);
    let ran = folder.run(&["serve", "-i", "192.0.2.1", "-p", "0"]).ends(3);
    assert!(ran.stderr.contains("cannot listen at `192.0.2.1:0`"), "{}", ran.stderr);
}

#[test]
fn a_theme_at_fault_is_said_on_every_page() {
    let folder = Folder::small().file("themes/default/base.html", "{% if %}");
    let (_program, lines) = Program::start(&folder, &["-p", "0"]);
    assert!(
        lines[0].starts_with("error: the theme `default` cannot be used"),
        "{lines:?}"
    );
    let address = lines
        .last()
        .and_then(|line| line.split('/').nth(2))
        .expect("an address");
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("sent");
    let mut got = String::new();
    stream.read_to_string(&mut got).expect("an answer");
    assert!(got.starts_with("HTTP/1.1 503") && got.contains("base.html"), "{got}");
}

/// What an address of a running program gives: status and body.
fn fetched(address: &str, target: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!("GET {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("sent");
    let mut got = Vec::new();
    stream.read_to_end(&mut got).expect("an answer");
    let text = String::from_utf8_lossy(&got).into_owned();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.expect("a status"), text)
}

#[test]
fn pages_and_papers_follow_every_edit_of_a_storm_and_are_never_away() {
    let risks = |number: u32| {
        format!(
            "risks:\n  R01: {{title: Risk number {number}, probability: 4, impact: 5, strategy: accept, owner: ceo}}\n"
        )
    };
    let folder = Folder::small()
        .file(
            "content/foundation.yaml",
            "people:\n  ceo: {name: Ada One, role: Chief}\n",
        )
        .file("content/risks.yaml", &risks(0));
    let (_program, lines) = Program::start(&folder, &["-p", "0"]);
    let address = lines
        .last()
        .and_then(|line| line.split('/').nth(2))
        .expect("an address");
    let (page, papers) = ("/risks.html", ["/papers/one-pager.html", "/papers/book.html"]);
    let holds = |target: &str, number: u32| fetched(address, target).1.contains(&format!("Risk number {number}"));
    let until = |target: &str, number: u32| {
        let begun = Instant::now();
        while !holds(target, number) {
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "{target} has no risk number {number}"
            );
            std::thread::sleep(Duration::from_millis(2));
        }
    };
    for paper in &papers {
        until(paper, 0);
    }
    for number in 1..=20 {
        folder.write("content/risks.yaml", &risks(number));
        std::thread::sleep(Duration::from_millis(u64::from(number) * 6 % 40));
        for paper in papers {
            assert_eq!(fetched(address, paper).0, 200, "{paper} at {number}");
        }
    }
    until(page, 20);
    for paper in &papers {
        until(paper, 20);
    }
}
