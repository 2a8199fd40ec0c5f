//! Single files put into a folder that somebody names, beside whatever else lies there.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::disk::{Disk, stands};
use super::replace::replace_file;
use crate::publish::artifact::{Artifact, check_path};

/// Puts files into a folder, which is made if it is not there. A file of the same name is replaced as a
/// whole; everything else in the folder stays as it is. Gives back where the files are.
///
/// # Errors
/// What the machine refused. Each file is then the old one or the new one.
pub fn put_files(folder: &Path, files: &[Artifact]) -> anyhow::Result<Vec<PathBuf>> {
    let disk = Disk::REAL;
    let mut written = Vec::new();
    for file in files {
        check_path(&file.path).map_err(anyhow::Error::msg)?;
        let place = folder.join(&file.path);
        if let Some(parent) = place.parent() {
            disk.create_folders(parent)?;
        }
        if stands(&place) {
            let old = std::fs::read(&place).with_context(|| format!("cannot read `{}`", place.display()))?;
            if old != file.bytes {
                replace_file(&place, &old, &file.bytes)?;
            }
        } else {
            disk.write_new(&place, &file.bytes)?;
        }
        written.push(place);
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::put_files;
    use crate::publish::artifact::Artifact;

    #[test]
    fn files_are_put_beside_others_and_replace_their_own_name() {
        let temp = tempfile::TempDir::new().expect("a folder");
        let folder = temp.path().join("a/b");
        let put = |path: &str, bytes: &'static str| {
            let file = Artifact {
                path: path.to_owned(),
                bytes: bytes.into(),
            };
            put_files(&folder, &[file])
        };
        assert_eq!(put("x.svg", "old").expect("written"), [folder.join("x.svg")]);
        fs::write(folder.join("mine.txt"), "mine").expect("a file");
        put("x.svg", "new").expect("replaced");
        assert_eq!(fs::read_to_string(folder.join("x.svg")).expect("text"), "new");
        assert_eq!(fs::read_to_string(folder.join("mine.txt")).expect("text"), "mine");
        assert!(put("../x.svg", "out").is_err(), "nothing leaves the folder");
        assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 2);
    }
}
