//! The record of an approval: the lines that the charter keeps of it, and the tag that says the same.

pub mod edit;
pub mod shell;
mod written;

use jiff::civil::Date;

use super::fingerprint::Fingerprint;
use crate::playbook::charter::model::{ChangeClass, Version};

pub use edit::{Layout, Unwritable, layout, recorded};

use written::scalar;

/// The approval of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The number of the version.
    pub number: String,
    /// The day of the approval.
    pub on: Date,
    /// What changed.
    pub change: String,
    /// How much that weighs, where it is said.
    pub class: Option<ChangeClass>,
    /// The ids of those who approved it.
    pub signed_by: Vec<String>,
    /// The id of the decision by which they did.
    pub decision: Option<String>,
    /// The fingerprint of the text; `None` where it would not tell which text is meant.
    pub fingerprint: Option<Fingerprint>,
}

impl Record {
    /// The approval of a version that is listed.
    #[must_use]
    pub fn of(number: &str, version: &Version) -> Self {
        let fingerprint = version.fingerprint.as_ref();
        Self {
            number: number.to_owned(),
            on: version.on.value,
            change: version.change.value.trim().to_owned(),
            class: version.class.as_ref().map(|class| class.value),
            signed_by: version.signed_by.iter().map(|id| id.as_str().to_owned()).collect(),
            decision: version.decision.as_ref().map(|id| id.as_str().to_owned()),
            fingerprint: fingerprint.and_then(|text| Fingerprint::parse(text)),
        }
    }

    /// The keys of its entry among the versions, each with its value as YAML writes it.
    #[must_use]
    fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![
            ("on", self.on.to_string()),
            ("state", "approved".to_owned()),
            ("change", scalar(&self.change)),
        ];
        fields.extend(self.class.map(|class| ("class", class.word().to_owned())));
        if !self.signed_by.is_empty() {
            fields.push(("signed_by", list(&self.signed_by)));
        }
        fields.extend(self.decision.as_deref().map(|decision| ("decision", scalar(decision))));
        let fingerprint = self.fingerprint.as_ref();
        fields.extend(fingerprint.map(|fingerprint| ("fingerprint", fingerprint.to_string())));
        fields
    }

    /// Its entry among the versions, line by line, to stand in a charter of this layout.
    #[must_use]
    pub fn lines(&self, layout: &Layout) -> Vec<String> {
        if layout.toml {
            return self.toml();
        }
        let key = match layout.quote {
            Some(quote) => written::quoted_with(quote, &self.number),
            None => scalar(&self.number),
        };
        let mut lines = vec![format!("{}{key}:", " ".repeat(layout.entry))];
        let indent = " ".repeat(layout.field);
        let fields = self.fields().into_iter();
        lines.extend(fields.map(|(key, value)| format!("{indent}{key}: {value}")));
        lines
    }

    fn toml(&self) -> Vec<String> {
        let text = written::double_quoted;
        let mut lines = vec![
            format!("[versions.{}]", text(&self.number)),
            format!("on = {}", self.on),
            "state = \"approved\"".to_owned(),
            format!("change = {}", text(&self.change)),
        ];
        lines.extend(self.class.map(|class| format!("class = {}", text(class.word()))));
        if !self.signed_by.is_empty() {
            let ids: Vec<String> = self.signed_by.iter().map(|id| text(id)).collect();
            lines.push(format!("signed_by = [{}]", ids.join(", ")));
        }
        lines.extend(self.decision.iter().map(|id| format!("decision = {}", text(id))));
        let fingerprint = self.fingerprint.iter();
        lines.extend(fingerprint.map(|fingerprint| format!("fingerprint = \"{fingerprint}\"")));
        lines
    }

    /// What the message of its tag says, each on a line: what changed first, then what this program reads
    /// back (`list_tagged` and `located` do).
    #[must_use]
    pub fn message(&self, fingerprint: &Fingerprint) -> Vec<String> {
        let change: Vec<&str> = self.change.split_whitespace().collect();
        let change = change.join(" ");
        // What changed must not be taken for one of the lines below it.
        let ambiguous = change.split_once(':').is_some_and(|(word, _)| {
            let word = word.trim().to_lowercase();
            ["approved-by", "decision", "fingerprint"].contains(&word.as_str())
        });
        let mut lines = vec![if ambiguous {
            format!("Charter {}: {change}", self.number)
        } else {
            change
        }];
        lines.extend(self.signed_by.iter().map(|id| format!("Approved-by: {id}")));
        lines.extend(self.decision.iter().map(|id| format!("Decision: {id}")));
        lines.push(format!("Fingerprint: {fingerprint}"));
        lines
    }

    /// The command that makes its tag, over several lines, for a shell such as sh. `folder` is where the
    /// repository lies, if it is not where the command is run.
    #[must_use]
    pub fn tag_command(&self, tag: &str, fingerprint: &Fingerprint, folder: Option<&str>) -> Vec<String> {
        let git = match folder {
            Some(folder) => format!("git -C {}", shell::quoted(folder)),
            None => "git".to_owned(),
        };
        // Without `--cleanup`, git takes lines that begin with `#` for comments of its own.
        let mut lines = vec![format!(
            "{git} tag --annotate --cleanup=whitespace {}",
            shell::quoted(tag)
        )];
        for line in self.message(fingerprint) {
            if let Some(last) = lines.last_mut() {
                last.push_str(" \\");
            }
            lines.push(format!("  --message {}", shell::always_quoted(&line)));
        }
        lines
    }
}

/// The name of the tag of a version, from a pattern such as `charter/v*`; `None` where git would not take
/// the name, or the pattern has no place for the number.
#[must_use]
pub fn tag_name(pattern: &str, number: &str) -> Option<String> {
    let (front, back) = pattern.split_once('*')?;
    let name = format!("{front}{number}{back}");
    let plain = |letter: char| letter.is_alphanumeric() || "._-/+=,%#&()'!".contains(letter);
    let parts = name.split('/').all(|part| {
        let ends = part.ends_with('.') || part.to_ascii_lowercase().ends_with(".lock");
        !part.is_empty() && !part.starts_with('.') && !ends
    });
    let fits = name.chars().all(plain) && parts && !name.contains("..") && !name.starts_with('-');
    (fits && !number.is_empty()).then_some(name)
}

/// A list on one line.
fn list(ids: &[String]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| scalar(id)).collect();
    format!("[{}]", ids.join(", "))
}

#[cfg(test)]
mod tests;
