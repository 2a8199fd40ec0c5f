//! One file of the author's replaced as a whole, because the author asked for it.

use std::path::Path;

use anyhow::{Context as _, ensure};

use super::disk::{Disk, stands};

/// Replaces a plain file in one step, if it still holds `old`. Whoever opens it finds the old text or the
/// new one, never a part of either; a run that is killed leaves at most a file `.….pmobook` beside it.
///
/// # Errors
/// When the file is another one by now, or what the machine refused. The file is then as it was.
pub fn replace_file(path: &Path, old: &[u8], new: &[u8]) -> anyhow::Result<()> {
    replaced(&Disk::REAL, path, old, new)
}

fn replaced(disk: &Disk<'_>, path: &Path, old: &[u8], new: &[u8]) -> anyhow::Result<()> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.pmobook"));
    let metadata = path
        .symlink_metadata()
        .with_context(|| format!("cannot read `{}`", path.display()))?;
    ensure!(
        metadata.is_file(),
        "`{}` is a link or a device, not a plain file",
        path.display()
    );
    // What a run that was killed has left; the name is nobody else's.
    if stands(&beside) {
        disk.remove_file(&beside)?;
    }
    let written = || -> anyhow::Result<()> {
        disk.write_new(&beside, new)?;
        disk.sync_files(std::slice::from_ref(&beside))?;
        disk.set_permissions(&beside, metadata.permissions())?;
        // The last look before the step that cannot be taken back.
        let now = std::fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))?;
        ensure!(
            now == old,
            "`{}` was changed meanwhile, so it was left as it is; run the command again",
            path.display()
        );
        Ok(disk.rename(&beside, path)?)
    };
    let done = written();
    if done.is_err() && stands(&beside) {
        // The first trouble is what has to be told.
        let _ = disk.remove_file(&beside);
    }
    done?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        disk.sync_folder(folder)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;

    use super::{Disk, replaced};

    #[test]
    fn a_file_is_replaced_whole_or_stays_as_it_was() {
        let temp = tempfile::TempDir::new().expect("a folder");
        let file = temp.path().join("charter.md");
        let names = || -> Vec<_> {
            let entries = fs::read_dir(temp.path()).expect("a folder");
            entries.map(|entry| entry.expect("an entry").file_name()).collect()
        };
        fs::write(&file, "old").expect("a file");
        assert!(replaced(&Disk::REAL, &file, b"another", b"new").is_err());
        let fails_at: [&'static str; 5] = [
            "create",
            "write",
            "bring to the disk",
            "set the permissions of",
            "move into place",
        ];
        for step in fails_at {
            let probe = move |action: &'static str, _: &std::path::Path| match action == step {
                true => Err(io::Error::other("no")),
                false => Ok(()),
            };
            assert!(
                replaced(&Disk::probed(&probe), &file, b"old", b"new").is_err(),
                "{step}"
            );
            assert_eq!(fs::read_to_string(&file).expect("text"), "old", "{step}");
            assert_eq!(names(), ["charter.md"], "{step}");
        }
        fs::write(temp.path().join(".charter.md.pmobook"), "of a run that was killed").expect("a file");
        replaced(&Disk::REAL, &file, b"old", b"new").expect("it is replaced");
        assert_eq!(fs::read_to_string(&file).expect("text"), "new");
        assert_eq!(names(), ["charter.md"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_links_are_left_alone() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let temp = tempfile::TempDir::new().expect("a folder");
        let (file, link) = (temp.path().join("charter.md"), temp.path().join("link.md"));
        fs::write(&file, "old").expect("a file");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
        symlink(&file, &link).expect("a link");
        assert!(replaced(&Disk::REAL, &link, b"old", b"new").is_err());
        replaced(&Disk::REAL, &file, b"old", b"new").expect("it is replaced");
        assert_eq!(file.metadata().expect("metadata").permissions().mode() & 0o777, 0o640);
    }
}
