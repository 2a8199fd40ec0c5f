//! A letter as a mail that a mail program opens for sending.
//!
//! The file is the same on each build: no clock, no host, no random boundary. It names no receiver, and a
//! sender only where one is configured.

use jiff::civil::{Date, date};
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date as HeaderDate;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

use super::letter::Letter;
use super::words::{clean, mail_address};

/// A picture of a mail.
pub(super) struct Attached<'a> {
    /// By what the HTML names it, after `cid:`.
    pub(super) id: String,
    /// By what a reader keeps it.
    pub(super) file: String,
    /// A PNG.
    pub(super) png: &'a [u8],
}

/// The whole mail.
pub(super) fn mail(letter: &Letter, html: &str, text: &str, pictures: Vec<Attached<'_>>) -> Vec<u8> {
    let boundary = |name: &str| boundary(name, &[html, text]);
    let mut readable = vec![MimePart::new("text/plain", lines(text))];
    let html = MimePart::new("text/html", lines(html));
    readable.push(if pictures.is_empty() {
        html
    } else {
        let head = ContentType::new("multipart/related")
            .attribute("type", "text/html")
            .attribute("boundary", boundary("related"));
        let mut parts = vec![html];
        parts.extend(pictures.into_iter().map(picture));
        MimePart::new(head, parts)
    });
    let kind = ContentType::new("multipart/alternative").attribute("boundary", boundary("alternative"));
    let mut whole = MimePart::new(kind, readable);
    // The headers of the mail stand before that of its type.
    let mut headers = headers(letter);
    headers.append(&mut whole.headers);
    whole.headers = headers;
    let mut bytes = Vec::new();
    whole.write_part(&mut bytes);
    bytes
}

/// How many bytes the HTML takes on its way: programs cut letters off by this size.
pub(super) fn encoded_size(html: &str) -> usize {
    let mut bytes = Vec::new();
    MimePart::new("text/html", lines(html)).write_part(&mut bytes);
    bytes.len()
}

fn headers(letter: &Letter) -> Vec<(std::borrow::Cow<'static, str>, HeaderType<'static>)> {
    let mut headers = vec![("Date".into(), HeaderDate::new(noon(letter.day)).into())];
    if let Some((name, address)) = letter.from.as_deref().and_then(sender) {
        headers.push(("From".into(), Address::new_address(name, address).into()));
    }
    headers.push(("Subject".into(), Text::new(harmless(&letter.subject)).into()));
    // Opened as a draft instead of as a mail that has come in.
    headers.push(("X-Unsent".into(), Raw::new("1").into()));
    headers.push(("MIME-Version".into(), Raw::new("1.0").into()));
    headers
}

/// Words for a header: on one line, and nothing in them that reads as an encoded word.
fn harmless(text: &str) -> String {
    clean(text).replace("=?", "= ?")
}

/// Name and address of who sends: `Northmere PMO <pmo@northmere.example>` or the address alone. What is no
/// address is left out.
fn sender(from: &str) -> Option<(Option<String>, String)> {
    let from = clean(from);
    let named = from.strip_suffix('>').and_then(|from| from.rsplit_once('<'));
    let (name, address) = named.unwrap_or(("", &from));
    let name = harmless(name.trim().trim_matches('"'));
    let address = mail_address(address)?.to_owned();
    Some(((!name.is_empty()).then_some(name), address))
}

fn picture(picture: Attached<'_>) -> MimePart<'_> {
    let kept = ContentType::new("inline").attribute("filename", picture.file.clone());
    MimePart::new(
        ContentType::new("image/png").attribute("name", picture.file),
        picture.png,
    )
    .header("Content-Disposition", kept)
    .cid(picture.id)
}

/// Text with the ends of lines that mails have.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

/// Noon of a day as seconds since 1970: the same day almost everywhere on earth.
fn noon(day: Date) -> i64 {
    let days = day.duration_since(date(1970, 1, 1)).as_hours() / 24;
    days * 86_400 + 43_200
}

/// What parts a mail: made of all that is in it, so that no line of it can be the same.
fn boundary(name: &str, texts: &[&str]) -> String {
    let mut hash = blake3::Hasher::new();
    for text in texts {
        hash.update(text.as_bytes());
    }
    let hash = hash.finalize().to_hex();
    format!("=_{name}_{}", hash.get(..24).unwrap_or_default())
}
