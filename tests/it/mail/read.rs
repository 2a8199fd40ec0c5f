//! A mail as two programs read it that others wrote: the crate `mail-parser` and Python's `email`.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use mail_parser::{MessageParser, MimeHeaders, PartType};
use serde::Deserialize;

use crate::harness::repository;

/// What a reader of mail finds.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct Read {
    /// The names of the headers in order.
    pub headers: Vec<String>,
    pub subject: String,
    /// Names and addresses.
    pub from: Vec<(String, String)>,
    pub date: String,
    pub unsent: String,
    /// The types of all parts, from the outside in.
    pub kinds: Vec<String>,
    pub text: String,
    pub html: String,
    /// The id of each picture, the name of its file, and its bytes.
    pub pictures: Vec<(String, String, usize)>,
    /// What is wrong with the mail.
    pub defects: Vec<String>,
}

/// As `mail-parser` reads it.
pub fn in_rust(mail: &[u8]) -> Read {
    let message = MessageParser::default().parse(mail).expect("a mail");
    let mut read = Read {
        headers: message
            .headers()
            .iter()
            .map(|header| header.name().to_owned())
            .collect(),
        subject: message.subject().unwrap_or_default().to_owned(),
        from: Vec::new(),
        date: message.date().expect("a date").to_rfc3339().replace('Z', "+00:00"),
        unsent: message.header_raw("X-Unsent").unwrap_or_default().trim().to_owned(),
        kinds: Vec::new(),
        text: String::new(),
        html: String::new(),
        pictures: Vec::new(),
        defects: Vec::new(),
    };
    for address in message.from().iter().flat_map(|from| from.iter()) {
        let name = address.name().unwrap_or_default().to_owned();
        read.from.push((name, address.address().unwrap_or_default().to_owned()));
    }
    for part in &message.parts {
        let kind = part.content_type().expect("a type");
        read.kinds
            .push(format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()));
        if part.is_encoding_problem {
            read.defects.push(format!("{kind:?}"));
        }
        match &part.body {
            PartType::Text(text) => read.text = text.replace("\r\n", "\n"),
            PartType::Html(html) => read.html = html.replace("\r\n", "\n"),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                let id = part.content_id().unwrap_or_default().to_owned();
                let name = part.attachment_name().unwrap_or_default().to_owned();
                read.pictures.push((id, name, bytes.len()));
            }
            PartType::Message(_) | PartType::Multipart(_) => {}
        }
    }
    read
}

/// As Python's `email` reads them, in the same order.
pub fn in_python(mails: &[Vec<u8>]) -> Vec<Read> {
    let folder = tempfile::tempdir().expect("a folder");
    for (number, mail) in mails.iter().enumerate() {
        fs::write(folder.path().join(format!("{number:05}.eml")), mail).expect("a file");
    }
    let output = Command::new("python3")
        .arg(repository("tests/it/mail/read.py"))
        .arg(folder.path())
        .output()
        .expect("python3, whose `email` reads the newsletter in this test");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    let read: BTreeMap<String, Read> = serde_json::from_slice(&output.stdout).expect("JSON");
    read.into_values().collect()
}
