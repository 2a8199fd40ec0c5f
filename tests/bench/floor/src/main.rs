//! The least that any generator has to do: read each Markdown file below a folder, convert it, write it.
//!
//! `floor CONTENT OUTPUT`. No front matter is understood, no link followed, no page framed; two files at a time on two
//! cores. `tests/bench/run` states all times as multiples of this one.

use std::fs;
use std::io::Error;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use pulldown_cmark::{Options, Parser, html};

fn main() -> Result<(), Error> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(content), Some(output)) = (arguments.next(), arguments.next()) else {
        return Err(Error::other("floor CONTENT OUTPUT"));
    };
    let mut files = Vec::new();
    walk(&content, Path::new(""), &output, &mut files)?;
    let next = AtomicUsize::new(0);
    let work = || -> Result<(), Error> {
        let mut page = String::new();
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            convert(&content, &output, file, &mut page)?;
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| Error::other("a worker broke off"))?)
    })
}

/// Makes the folders and lists the files, each by its path below `content`.
fn walk(content: &Path, below: &Path, output: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    fs::create_dir_all(output.join(below))?;
    for entry in fs::read_dir(content.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            walk(content, &path, output, files)?;
        } else if path.extension().is_some_and(|ending| ending == "md") {
            files.push(path);
        }
    }
    Ok(())
}

fn convert(content: &Path, output: &Path, file: &Path, page: &mut String) -> Result<(), Error> {
    let text = fs::read_to_string(content.join(file))?;
    let body = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .map_or(text.as_str(), |(_, body)| body);
    page.clear();
    html::push_html(page, Parser::new_ext(body, Options::ENABLE_TABLES));
    fs::write(output.join(file).with_extension("html"), page.as_bytes())
}
