//! The words of the interface in templates: `{{ say(id="theme-close-menu") }}`, and with a place to be
//! filled `{{ say(id="theme-figure", number=b.number) }}`.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Function, Kwargs, State, Value};

use crate::vocabulary::language::Language;

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
