//! A few files put into a folder of the reader's choice, beside whatever is there.

use std::path::Path;

use anyhow::Context as _;

use super::disk::Disk;
use super::replace::replace_file;

/// Makes files below a folder hold these bytes, and leaves all others alone. A file that holds something else is
/// replaced in one step; one that holds the same is not touched.
///
/// # Errors
/// What the machine refused, or a link or device in the place of a file; files made before it stay.
pub fn put_files(folder: &Path, files: &[(String, &[u8])]) -> anyhow::Result<()> {
    let disk = Disk::REAL;
    for (path, bytes) in files {
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            disk.create_folders(parent)?;
        }
        if !super::disk::stands(&target) {
            disk.write_new(&target, bytes)?;
            continue;
        }
        let old = std::fs::read(&target).with_context(|| format!("cannot read `{}`", target.display()))?;
        if old != *bytes {
            replace_file(&target, &old, bytes)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::put_files;

    #[test]
    fn files_are_put_beside_others_and_replace_their_own_name() {
        let temp = tempfile::TempDir::new().expect("a folder");
        let folder = temp.path().join("a/b");
        let put = |bytes: &[u8]| put_files(&folder, &[("x.svg".to_owned(), bytes)]);
        put(b"old").expect("written");
        fs::write(folder.join("mine.txt"), "mine").expect("a file");
        put(b"new").expect("replaced");
        assert_eq!(fs::read_to_string(folder.join("x.svg")).expect("text"), "new");
        assert_eq!(fs::read_to_string(folder.join("mine.txt")).expect("text"), "mine");
        assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 2);
    }
}
