//! Who may ask: requests that mean this server, from pages of this server.
//!
//! Any page in the reader's browser can send requests to 127.0.0.1, and a foreign name can be made to
//! lead there. So the name in the request has to be one of ours, and no other origin is answered.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, StatusCode, Uri};

/// Why a request is refused.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    /// The status of the answer.
    pub status: StatusCode,
    /// What the answer says.
    pub text: String,
}

impl Refused {
    /// A refusal in plain words.
    pub fn new(status: StatusCode, text: impl Into<String>) -> Self {
        Self {
            status,
            text: text.into(),
        }
    }
}

/// Looks at all that says who asks and how, before anybody looks at what is asked for.
pub fn check(method: &Method, target: &Uri, headers: &HeaderMap, bound: SocketAddr) -> Result<(), Refused> {
    if ![Method::GET, Method::HEAD].contains(method) {
        let text = "This server only shows pages: it answers GET and HEAD.";
        return Err(Refused::new(StatusCode::METHOD_NOT_ALLOWED, text));
    }
    if target.authority().is_some() || target.scheme().is_some() {
        let text = "This server is no proxy: ask for a path.";
        return Err(Refused::new(StatusCode::BAD_REQUEST, text));
    }
    let Some(host) = only(headers, &HOST) else {
        let text = "A request names its host exactly once.";
        return Err(Refused::new(StatusCode::BAD_REQUEST, text));
    };
    if !is_ours(host, bound) {
        let text = format!(
            "This name does not lead to the playbook.\nOpen http://{}/ instead.",
            open_at(bound)
        );
        return Err(Refused::new(StatusCode::MISDIRECTED_REQUEST, text));
    }
    let same = only(headers, &ORIGIN).is_some_and(|origin| origin.eq_ignore_ascii_case(&format!("http://{host}")));
    if headers.contains_key(ORIGIN) && !same {
        let text = "Only pages of this playbook may ask.";
        return Err(Refused::new(StatusCode::FORBIDDEN, text));
    }
    if is_foreign(headers) {
        let text = "Only pages of this playbook may ask for its parts.";
        return Err(Refused::new(StatusCode::FORBIDDEN, text));
    }
    Ok(())
}

/// The value of a header that stands there once, as text.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Whether a browser says that another site asks, and not for a page to be opened by a person.
fn is_foreign(headers: &HeaderMap) -> bool {
    let says = |name: &str, words: &[&str]| {
        let mut values = headers.get_all(name).iter();
        values.all(|value| words.iter().any(|word| value.as_bytes() == word.as_bytes()))
    };
    // Programs that are no browser, and old browsers, do not send these.
    let own = says("sec-fetch-site", &["same-origin", "none"]);
    let opened = headers.contains_key("sec-fetch-mode")
        && says("sec-fetch-mode", &["navigate"])
        && says("sec-fetch-dest", &["document"]);
    !own && !opened
}

/// Whether a `Host` header means this server: a name of this machine, or the address it is bound to,
/// with its port. Bound to all addresses, it takes any address, but never another name: an address
/// cannot be made to lead elsewhere.
fn is_ours(host: &str, bound: SocketAddr) -> bool {
    let (name, port) = split(host);
    if port != Some(bound.port()) {
        return false;
    }
    if name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1" || name == "[::1]" {
        return true;
    }
    let address: Option<IpAddr> = match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(six) => six.parse().ok().map(IpAddr::V6),
        None => name.parse().ok().map(IpAddr::V4),
    };
    address.is_some_and(|address| bound.ip().is_unspecified() || address == bound.ip())
}

/// Name and port; without a port it is that of HTTP.
fn split(host: &str) -> (&str, Option<u16>) {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => {
            let plain = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
            (name, plain.then(|| port.parse().ok()).flatten())
        }
        _ => (host, Some(80)),
    }
}

/// Where a browser on this machine opens what is bound to this address.
pub fn open_at(bound: SocketAddr) -> SocketAddr {
    let ip = match bound.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(std::net::Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(std::net::Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, bound.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_ours() {
        for (host, bound, ours) in [
            ("127.0.0.1:1111", "127.0.0.1:1111", true),
            ("LocalHost:1111", "127.0.0.1:1111", true),
            ("[::1]:1111", "[::1]:1111", true),
            ("localhost", "127.0.0.1:80", true),
            ("localhost", "127.0.0.1:1111", false),
            ("localhost:1112", "127.0.0.1:1111", false),
            ("localhost:", "127.0.0.1:1111", false),
            ("localhost:+1111", "127.0.0.1:1111", false),
            ("localhost.:1111", "127.0.0.1:1111", false),
            ("127.0.0.2:1111", "127.0.0.1:1111", false),
            ("192.0.2.7:1111", "192.0.2.7:1111", true),
            ("192.0.2.8:1111", "192.0.2.7:1111", false),
            ("192.0.2.8:1111", "0.0.0.0:1111", true),
            ("[2001:db8::1]:1111", "[::]:1111", true),
            ("evil.example:1111", "0.0.0.0:1111", false),
            ("127.0.0.1.evil.example:1111", "0.0.0.0:1111", false),
            ("2130706433:1111", "0.0.0.0:1111", false),
            ("", "127.0.0.1:80", false),
        ] {
            assert_eq!(is_ours(host, bound.parse().unwrap()), ours, "{host} at {bound}");
        }
    }

    #[test]
    fn other_sites_may_lead_here_but_take_nothing() {
        for (site, mode, dest, refused) in [
            ("none", "navigate", "document", false),
            ("same-origin", "no-cors", "style", false),
            ("cross-site", "navigate", "document", false),
            ("cross-site", "navigate", "iframe", true),
            ("cross-site", "no-cors", "script", true),
            ("same-site", "cors", "empty", true),
            ("odd", "cors", "empty", true),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("sec-fetch-site", site.parse().unwrap());
            headers.insert("sec-fetch-mode", mode.parse().unwrap());
            headers.insert("sec-fetch-dest", dest.parse().unwrap());
            assert_eq!(is_foreign(&headers), refused, "{site} {mode} {dest}");
        }
        assert!(!is_foreign(&HeaderMap::new()));
    }
}
