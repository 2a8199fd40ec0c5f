//! The articles of two readings compared. They have no ids: their addresses are, and where an article
//! stands elsewhere now, its words tell that it is the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::playbook::Playbook;
use crate::playbook::library::model::Article;

use super::changes::{Change, ChangeKind};
use super::matching::{Bag, pairs};
use super::meaning::{NO_LONGER, NOT_THERE};

/// So much two articles at different addresses have to have in common to be one that moved: most of the
/// words, since a new article of a kind is often begun as a copy of another one.
const MOVED: f64 = 0.8;

/// Adds what became of the articles.
pub fn articles(old: &Playbook, new: &Playbook, changes: &mut Vec<Change>) {
    let (before, after) = (by_address(old), by_address(new));
    let gone: Vec<&Arc<Article>> = only(&before, &after);
    let come: Vec<&Arc<Article>> = only(&after, &before);
    let moved = moved(&gone, &come);
    let (not_there, no_longer) = (new.language.say(NOT_THERE), new.language.say(NO_LONGER));
    for (there, now) in come.iter().enumerate() {
        let partner = moved.iter().find(|(_, new)| *new == there);
        match partner.and_then(|(here, _)| gone.get(*here)) {
            Some(then) => {
                changes.push(change(ChangeKind::Moved, now, &then.key, &now.key));
                compared(then, now, changes);
            }
            None => changes.push(change(ChangeKind::Added, now, &not_there, &now.title)),
        }
    }
    for (here, then) in gone.iter().enumerate() {
        if !moved.iter().any(|(old, _)| *old == here) {
            changes.push(change(ChangeKind::Removed, then, &then.title, &no_longer));
        }
    }
    for (address, now) in &after {
        if let Some(then) = before.get(address) {
            compared(then, now, changes);
        }
    }
}

fn by_address(playbook: &Playbook) -> BTreeMap<&str, &Arc<Article>> {
    let articles = playbook.library.iter().flat_map(|library| &library.articles);
    articles.map(|article| (article.key.as_str(), article)).collect()
}

/// The articles at addresses that the other reading does not have.
fn only<'a>(
    here: &BTreeMap<&str, &'a Arc<Article>>,
    there: &BTreeMap<&str, &'a Arc<Article>>,
) -> Vec<&'a Arc<Article>> {
    let missing = here.iter().filter(|(address, _)| !there.contains_key(*address));
    missing.map(|(_, article)| *article).collect()
}

/// Which of those that went is which of those that came.
fn moved(gone: &[&Arc<Article>], come: &[&Arc<Article>]) -> Vec<(usize, usize)> {
    if gone.is_empty() || come.is_empty() {
        return Vec::new();
    }
    let texts = |articles: &[&Arc<Article>]| -> Vec<String> {
        let text = |article: &&Arc<Article>| format!("{} {}", article.title, article.document.plain_text());
        articles.iter().map(text).collect()
    };
    let (old, new) = (texts(gone), texts(come));
    pairs(&bags(&old), &bags(&new), MOVED, false)
}

fn bags(texts: &[String]) -> Vec<Bag<'_>> {
    let bags = texts.iter().map(|text| Bag::of(text.split_whitespace(), None));
    bags.collect()
}

/// Two readings of one article.
fn compared(then: &Article, now: &Article, changes: &mut Vec<Change>) {
    if then.title != now.title {
        changes.push(change(ChangeKind::Renamed, now, &then.title, &now.title));
    }
    let (before, after) = (&then.document, &now.document);
    // Where the lines of a file break says nothing.
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    if before.text() != after.text() && words(&before.plain_text()) != words(&after.plain_text()) {
        changes.push(change(ChangeKind::Rewritten, now, &then.title, &now.title));
    }
}

fn change(kind: ChangeKind, article: &Article, from: &str, to: &str) -> Change {
    Change {
        chapter: "library",
        kind,
        noun: "article",
        id: article.key.clone(),
        what: article.title.clone(),
        from: from.to_owned(),
        to: to.to_owned(),
        target: article.key.clone(),
    }
}
