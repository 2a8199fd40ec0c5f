//! What pulldown-cmark reports, with split text put together again.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser};

/// The text that events come from.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) text: &'a str,
    /// Whether there is a brace in it; nearly no text has one, and then no part of it has to be looked through.
    pub(super) has_braces: bool,
}

impl<'a> Written<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            text,
            has_braces: memchr::memchr(b'{', text.as_bytes()).is_some(),
        }
    }
}

/// An event and the bytes it came from.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// Every extension that authors may use.
///
/// Heading attributes are off because they would let an author set ids and classes, smart
/// punctuation because it would change text that is checked and searched as it was written.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM);

/// The events of `text`, where neighbouring pieces of plain text are one event.
///
/// The parser breaks text at every character that might have been markup, for instance at the
/// underscore of `{{ metrics.on_time }}`. A placeholder can only be seen in the whole.
pub(super) fn events(text: &str) -> Vec<Placed<'_>> {
    // Prose has an event for about every fifteenth byte; with a little more room nearly no list has to be copied.
    let mut events: Vec<Placed<'_>> = Vec::with_capacity(text.len() / 10);
    // Kept rather than found out again: a run may be put together from many thousand pieces.
    let mut last_is_verbatim = false;
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        let is_verbatim = verbatim(text, &event, &range);
        if last_is_verbatim
            && is_verbatim
            && let Some((last, before)) = events.last_mut()
            && before.end == range.start
        {
            before.end = range.end;
            *last = Event::Text(CowStr::Borrowed(slice(text, before)));
        } else {
            last_is_verbatim = is_verbatim;
            events.push((event, range));
        }
    }
    events
}

/// Whether an event is text that stands in the source letter by letter, so that an offset into it
/// is an offset into the source. An entity such as `&amp;` is not.
pub(super) fn verbatim(text: &str, event: &Event<'_>, range: &Range<usize>) -> bool {
    let Event::Text(run) = event else { return false };
    let written = slice(text, range);
    // The parser hands out the text itself where it can.
    let is_it = std::ptr::eq(run.as_ptr(), written.as_ptr()) && run.len() == written.len();
    is_it || run.as_ref() == written
}

/// The bytes of a range, or nothing where the range does not fit the text.
pub(super) fn slice<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    text.get(range.clone()).unwrap_or_default()
}
