//! The words of the interface in templates: `{{ say(id="theme-close-menu") }}`, and with a place to be
//! filled `{{ say(id="theme-figure", number=b.number) }}`.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Function, Kwargs, State, Value};

use super::escape;
use crate::vocabulary::language::Language;

/// How a template says words that have no place to be filled.
const BEGINNING: &str = "{{ say(id=\"";
const END: &str = "\") }}";

/// A template with words in place of what it says, where these are the same on every page: a page that is only to be
/// copied is made in far less time than one that asks for each word. `words` gives those of a language as they stand
/// in HTML; whatever it does not know stays as it is.
pub(super) fn put_in(template: &str, words: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(BEGINNING) {
        out.push_str(before);
        let said = after
            .split_once(END)
            .and_then(|(id, after)| Some((words.get(id)?, after)));
        rest = if let Some((word, after)) = said {
            out.push_str(word);
            after
        } else {
            out.push_str(BEGINNING);
            after
        };
    }
    out.push_str(rest);
    out
}

/// The words of a language that have no places, as they stand in HTML and mean nothing to Tera.
pub(super) fn words(language: &Language) -> BTreeMap<String, String> {
    let escaped = |text: &str| {
        let mut html = Vec::new();
        escape(text, &mut html).ok()?;
        String::from_utf8(html).ok()
    };
    let fixed = language.fixed("theme-").into_iter();
    let fixed = fixed.filter_map(|(id, text)| Some((id, escaped(&text)?)));
    fixed.filter(|(_, html)| !html.contains(['{', '}'])).collect()
}

/// The function `say`.
#[derive(Clone)]
pub(super) struct Say {
    language: Arc<Language>,
    /// What has no places is the same on every page; made when a page first says something.
    fixed: Arc<OnceLock<BTreeMap<String, Value>>>,
}

impl Default for Say {
    fn default() -> Self {
        Self::new(&Language::english())
    }
}

impl Say {
    pub(super) fn new(language: &Arc<Language>) -> Self {
        Self {
            language: Arc::clone(language),
            fixed: Arc::default(),
        }
    }

    fn fixed(&self) -> &BTreeMap<String, Value> {
        self.fixed.get_or_init(|| {
            let fixed = self.language.fixed("theme-").into_iter();
            fixed.map(|(id, text)| (id, Value::from(text))).collect()
        })
    }
}

impl Function<Result<Value, tera::Error>> for Say {
    fn call(&self, kwargs: Kwargs, _: &State) -> Result<Value, tera::Error> {
        let id: &str = kwargs.must_get("id")?;
        if let Some(text) = self.fixed().get(id) {
            return Ok(text.clone());
        }
        let mut message = self.language.message(id);
        for (place, value) in kwargs.iter() {
            let Some(place) = place.as_str().filter(|place| *place != "id") else {
                continue;
            };
            message = match value.as_f64() {
                Some(number) => message.number(place, number, value.to_string()),
                None => message.text(place, value.to_string()),
            };
        }
        let words = message.found().map(Value::from);
        words.ok_or_else(|| tera::Error::message(format!("there are no words `{id}` in `languages/en.ftl`")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::put_in;

    #[test]
    fn only_what_is_known_and_has_no_places_is_put_in() {
        let words: BTreeMap<String, String> = [("a", "A &amp; B"), ("b", "")]
            .map(|(id, word)| (id.to_owned(), word.to_owned()))
            .into();
        for (template, expected) in [
            ("", ""),
            ("<p>{{ say(id=\"a\") }}</p>", "<p>A &amp; B</p>"),
            ("{{ say(id=\"b\") }}{{ say(id=\"a\") }}", "A &amp; B"),
            ("{{ say(id=\"c\") }}{{ say(id=\"a\") }}", "{{ say(id=\"c\") }}A &amp; B"),
            (
                "{{ say(id=\"a\", n=1) }} {{ say(id=\"a\") }}",
                "{{ say(id=\"a\", n=1) }} A &amp; B",
            ),
            ("{{ say(id=\"a\"", "{{ say(id=\"a\""),
            ("{{- say(id=\"a\") }}", "{{- say(id=\"a\") }}"),
        ] {
            assert_eq!(put_in(template, &words), expected, "{template}");
        }
    }
}
