//! Answers: from a request to a status, headers and bytes.

use std::net::SocketAddr;

use hyper::body::Bytes;
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::{HeaderMap, Method, Request, Response, StatusCode};

use super::address::{Asked, encoded, read};
use super::events::Body;
use super::guard::{Refused, check};
use super::page;
use super::policy::{self, DRAWING, NOTHING};
use super::site::{File, Seen, Site, has_ending};

/// The script that keeps pages up to date.
const LIVE: &str = include_str!("live.js");
/// The style of what that script shows.
const LIVE_STYLE: &str = include_str!("live.css");
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
/// What a request gets.
pub enum Answer {
    /// Bytes, and then it is over.
    Whole(Response<Body>),
    /// The stream of events, for a page that has seen this.
    Events(Seen),
}

/// Answers a request. `bound` is the address at which it came in.
pub fn answer<B>(site: &Site, request: &Request<B>, bound: SocketAddr) -> Answer {
    let made = check(request.method(), request.uri(), request.headers(), bound);
    let answer = match made {
        Ok(()) => found(site, request),
        Err(refused) => Answer::Whole(refusal(&refused)),
    };
    match answer {
        Answer::Whole(response) if request.method() == Method::HEAD => {
            Answer::Whole(response.map(|_| Body::whole(Bytes::new())))
        }
        answer => answer,
    }
}

fn found<B>(site: &Site, request: &Request<B>) -> Answer {
    match read(request.uri().path()) {
        Asked::Nonsense => Answer::Whole(refusal(&Refused::new(
            StatusCode::BAD_REQUEST,
            "No page has such an address.",
        ))),
        Asked::Own(own) => own_address(site, &own, request),
        Asked::Path(path) => Answer::Whole(page_or_file(site, &path)),
    }
}

fn own_address<B>(site: &Site, own: &str, request: &Request<B>) -> Answer {
    let fixed = |text: &'static str| {
        let bytes = Bytes::from_static(text.as_bytes());
        Answer::Whole(respond(StatusCode::OK, content_type(own), NOTHING, bytes))
    };
    match own {
        "live.js" => return fixed(LIVE),
        "live.css" => return fixed(LIVE_STYLE),
        _ => {}
    }
    let (token, what) = own.split_once('/').unwrap_or_default();
    let refused = |status, text| Answer::Whole(refusal(&Refused::new(status, text)));
    if token != site.token() {
        return refused(
            StatusCode::FORBIDDEN,
            "This address belonged to an earlier run; load the page again.",
        );
    }
    match what {
        "events" if request.method() == Method::GET => match asked_events(request.uri().query().unwrap_or_default()) {
            Some(seen) => Answer::Events(seen),
            None => refused(StatusCode::BAD_REQUEST, "The stream of events is for pages only."),
        },
        // With this, a page tells a server that is gone from one that has other words in its addresses.
        "events" | "alive" => fixed("yes\n"),
        _ => refused(StatusCode::NOT_FOUND, "There is nothing here."),
    }
}

/// What a page says of itself: `page=…&version=…&moment=…`, and `unbuilt` where it stood for another.
fn asked_events(query: &str) -> Option<Seen> {
    let value = |key: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(name, _)| *name == key).map(|(_, value)| value)
    };
    let path = match read(&format!("/{}", value("page")?)) {
        Asked::Path(path) => path,
        Asked::Own(_) | Asked::Nonsense => return None,
    };
    let version = match value("version")? {
        "" => None,
        version => Some(version.parse().ok()?),
    };
    Some(Seen {
        path,
        version,
        moment: value("moment")?.parse().ok()?,
        unbuilt: value("unbuilt").is_some(),
    })
}

fn page_or_file(site: &Site, path: &str) -> Response<Body> {
    let is_folder = path.is_empty() || path.ends_with('/');
    let name = if is_folder {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    match site.file(&name) {
        Ok(file) => show(site, &name, &file),
        Err(seen) if seen.unbuilt => {
            let trouble = site.present_trouble();
            html(
                StatusCode::SERVICE_UNAVAILABLE,
                page::unbuilt(trouble.as_deref(), &seen, site.token()),
            )
        }
        Err(_) if !is_folder && site.file(&format!("{path}/index.html")).is_ok() => moved(path),
        Err(seen) => missing(site, path, &seen),
    }
}

/// A file of the site; a page with the live script in it.
fn show(site: &Site, name: &str, file: &File) -> Response<Body> {
    if has_ending(name, "html") {
        let text = String::from_utf8_lossy(&file.bytes);
        return html(StatusCode::OK, page::with_live(&text, &file.seen, site.token()));
    }
    let policy = if has_ending(name, "svg") { DRAWING } else { NOTHING };
    respond(StatusCode::OK, content_type(name), policy, file.bytes.clone())
}

/// The page of a folder has its links counted from within.
fn moved(path: &str) -> Response<Body> {
    let mut response = respond(StatusCode::PERMANENT_REDIRECT, TEXT, NOTHING, Bytes::new());
    let place = HeaderValue::from_str(&format!("/{}/", encoded(path)));
    if let Ok(place) = place {
        response.headers_mut().insert(LOCATION, place);
    }
    response
}

/// The site's own page for what is not there.
fn missing(site: &Site, asked: &str, seen: &Seen) -> Response<Body> {
    let Ok(own) = site.file("404.html") else {
        let text = "There is no such page.";
        return refusal(&Refused::new(StatusCode::NOT_FOUND, text));
    };
    let text = page::missing(&String::from_utf8_lossy(&own.bytes), asked);
    html(StatusCode::NOT_FOUND, page::with_live(&text, seen, site.token()))
}

fn html(status: StatusCode, text: String) -> Response<Body> {
    let policy = policy::page(&text);
    respond(status, HTML, &policy, Bytes::from(text))
}

/// A refusal in plain text.
pub fn refusal(refused: &Refused) -> Response<Body> {
    let text = Bytes::from(format!("{}\n", refused.text));
    let mut response = respond(refused.status, TEXT, NOTHING, text);
    if refused.status == StatusCode::METHOD_NOT_ALLOWED {
        let headers = response.headers_mut();
        headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

fn respond(status: StatusCode, content_type: &'static str, policy: &str, bytes: Bytes) -> Response<Body> {
    let length = HeaderValue::from(bytes.len());
    let mut response = Response::new(Body::whole(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    add_headers(headers, content_type, policy);
    headers.insert(CONTENT_LENGTH, length);
    response
}

/// The headers of every answer. Nothing is stored: what is served changes while it is read, it comes
/// from this machine's memory, and a playbook that is not published yet has no place in a cache.
pub fn add_headers(headers: &mut HeaderMap, content_type: &'static str, policy: &str) {
    let own = HeaderName::from_static;
    for (name, value) in [
        (CACHE_CONTROL, "no-store"),
        (CONTENT_TYPE, content_type),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (X_FRAME_OPTIONS, "DENY"),
        (own("cross-origin-resource-policy"), "same-origin"),
        (own("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Only hashes and fixed words stand in a policy, so it is always a value.
    let policy = HeaderValue::from_str(policy).unwrap_or(HeaderValue::from_static(NOTHING));
    headers.insert(CONTENT_SECURITY_POLICY, policy);
}

/// What a file is, after the ending of its name.
fn content_type(path: &str) -> &'static str {
    let ending = path
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_ascii_lowercase();
    match ending.as_str() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => TEXT,
        "xml" => "application/xml; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
