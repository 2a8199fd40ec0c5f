//! Where a repository is shared on the web: the addresses by which each kind of program there shows a
//! line of a file and edits it.

use super::{Forge, HistorySettings};

/// The page of a repository, and the kind of program that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedRepository {
    forge: Forge,
    /// Without a slash at its end.
    address: String,
}

/// Why no page of the repository can be linked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlinkable {
    /// It is no address that a browser opens.
    NoAddress,
    /// It holds a name or a password.
    Credentials,
    /// It does not tell what kind of program shows the repository.
    UnknownForge,
}

/// Which text of a file is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version<'a> {
    /// That of a revision, by its full id.
    Revision(&'a str),
    /// The newest of a branch.
    Branch(&'a str),
}

impl SharedRepository {
    /// Where the settings say that the repository is shared; `None` when they say nothing of it.
    ///
    /// # Errors
    /// Why what they say cannot be linked to.
    pub fn of(settings: &HistorySettings) -> Result<Option<Self>, Unlinkable> {
        let Some(written) = &settings.repository else {
            return Ok(None);
        };
        let address = written.trim();
        let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let is_web = scheme == "https" || scheme == "http";
        let user = authority.rsplit_once('@').map(|(user, _)| user);
        if user.is_some_and(|user| is_web || user.contains(':')) {
            return Err(Unlinkable::Credentials);
        }
        let host = authority.split(':').next().unwrap_or_default().to_lowercase();
        let is_strange =
            |letter: char| letter.is_whitespace() || letter.is_control() || "?#\"'<>\\^`{|}".contains(letter);
        let path = path.trim_end_matches('/');
        if !is_web || host.is_empty() || path.is_empty() || address.contains(is_strange) {
            return Err(Unlinkable::NoAddress);
        }
        let written = settings.forge.as_ref().map(|forge| forge.value);
        let forge = written.or_else(|| forge_at(&host)).ok_or(Unlinkable::UnknownForge)?;
        let path = path.strip_suffix(".git").unwrap_or(path);
        Ok(Some(Self {
            forge,
            address: format!("{scheme}://{authority}/{path}"),
        }))
    }

    /// Where a file is edited; `path` is that from the top of the repository.
    #[must_use]
    pub fn edit(&self, branch: &str, path: &str) -> String {
        let (address, branch, path) = (&self.address, encoded(branch), encoded(path));
        match self.forge {
            Forge::GitHub => format!("{address}/edit/{branch}/{path}"),
            Forge::GitLab => format!("{address}/-/edit/{branch}/{path}"),
            Forge::Gitea => format!("{address}/_edit/{branch}/{path}"),
            Forge::Bitbucket => format!("{address}/src/{branch}/{path}?mode=edit&at={branch}"),
        }
    }

    /// Where a line of a file is shown. Where the program would show Markdown and tables as they are read,
    /// it is asked for their text: only that has lines.
    #[must_use]
    pub fn line(&self, version: Version<'_>, path: &str, line: usize) -> String {
        let (address, is_rendered, path) = (&self.address, is_rendered(path), encoded(path));
        let (kind, name) = match version {
            Version::Revision(id) => ("commit", encoded(id)),
            Version::Branch(branch) => ("branch", encoded(branch)),
        };
        let plain = |question| if is_rendered { question } else { "" };
        match self.forge {
            Forge::GitHub => format!("{address}/blob/{name}/{path}{}#L{line}", plain("?plain=1")),
            Forge::GitLab => format!("{address}/-/blob/{name}/{path}{}#L{line}", plain("?plain=1")),
            Forge::Gitea => format!("{address}/src/{kind}/{name}/{path}{}#L{line}", plain("?display=source")),
            Forge::Bitbucket => format!("{address}/src/{name}/{path}#lines-{line}"),
        }
    }
}

/// What a host tells by its name.
fn forge_at(host: &str) -> Option<Forge> {
    Some(match host {
        "github.com" => Forge::GitHub,
        "gitlab.com" => Forge::GitLab,
        "codeberg.org" | "gitea.com" => Forge::Gitea,
        "bitbucket.org" => Forge::Bitbucket,
        _ => match host.split_once('.')?.0 {
            "github" => Forge::GitHub,
            "gitlab" => Forge::GitLab,
            "gitea" | "forgejo" => Forge::Gitea,
            _ => return None,
        },
    })
}

fn is_rendered(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    ["md", "markdown", "csv"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending))
}

/// A path as an address needs it: everything encoded that could mean something there, but the slashes.
fn encoded(path: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{SharedRepository, Unlinkable, Version};
    use crate::diagnostic::Report;
    use crate::playbook::settings::read;
    use crate::source::Source;

    fn shared(lines: &str) -> Result<Option<SharedRepository>, Unlinkable> {
        let text = format!("history:\n{lines}\n");
        let settings = read(
            &Source::from_texts([("playbook.yaml", text.as_str())]),
            &mut Report::default(),
        );
        SharedRepository::of(&settings.history.expect("a history"))
    }

    fn at(address: &str) -> Result<Option<SharedRepository>, Unlinkable> {
        shared(&format!("  repository: '{address}'"))
    }

    /// Where a page is edited, and where lines of a text and of data are shown.
    fn links(address: &str) -> [String; 3] {
        let shared = at(address).expect("an address").expect("a repository");
        [
            shared.edit("main", "content/guides/a b.md"),
            shared.line(Version::Revision("4f2c9ae"), "content/guides/a b.md", 7),
            shared.line(Version::Branch("plan/2027"), "content/metrics.yaml", 12),
        ]
    }

    #[test]
    fn each_forge_has_addresses_of_its_own() {
        assert_eq!(
            links("https://github.com/northmere/pmo"),
            [
                "https://github.com/northmere/pmo/edit/main/content/guides/a%20b.md",
                "https://github.com/northmere/pmo/blob/4f2c9ae/content/guides/a%20b.md?plain=1#L7",
                "https://github.com/northmere/pmo/blob/plan/2027/content/metrics.yaml#L12",
            ]
        );
        assert_eq!(
            links("https://gitlab.northmere.example/it/office/pmo.git/"),
            [
                "https://gitlab.northmere.example/it/office/pmo/-/edit/main/content/guides/a%20b.md",
                "https://gitlab.northmere.example/it/office/pmo/-/blob/4f2c9ae/content/guides/a%20b.md?plain=1#L7",
                "https://gitlab.northmere.example/it/office/pmo/-/blob/plan/2027/content/metrics.yaml#L12",
            ]
        );
        assert_eq!(
            links("https://codeberg.org/northmere/pmo"),
            [
                "https://codeberg.org/northmere/pmo/_edit/main/content/guides/a%20b.md",
                "https://codeberg.org/northmere/pmo/src/commit/4f2c9ae/content/guides/a%20b.md?display=source#L7",
                "https://codeberg.org/northmere/pmo/src/branch/plan/2027/content/metrics.yaml#L12",
            ]
        );
        assert_eq!(
            links("https://bitbucket.org/northmere/pmo"),
            [
                "https://bitbucket.org/northmere/pmo/src/main/content/guides/a%20b.md?mode=edit&at=main",
                "https://bitbucket.org/northmere/pmo/src/4f2c9ae/content/guides/a%20b.md#lines-7",
                "https://bitbucket.org/northmere/pmo/src/plan/2027/content/metrics.yaml#lines-12",
            ]
        );
    }

    #[test]
    fn nothing_in_a_name_means_anything_in_an_address() {
        let shared = at("https://github.com/a/b").expect("an address").expect("a repository");
        assert_eq!(
            shared.edit("fix#1?x", "content/\"><b>%2F&ä.md"),
            "https://github.com/a/b/edit/fix%231%3Fx/content/%22%3E%3Cb%3E%252F%26%C3%A4.md"
        );
    }

    #[test]
    fn a_host_tells_its_forge_by_its_name_or_the_settings_do() {
        let edit = |shared: Result<Option<SharedRepository>, _>| Some(shared.ok()??.edit("main", "a.md"));
        for host in ["forgejo.x.example", "gitea.x.example", "GITEA.com:3000"] {
            let found = edit(at(&format!("http://{host}/a/b")));
            assert_eq!(found, Some(format!("http://{host}/a/b/_edit/main/a.md")));
        }
        assert_eq!(
            edit(shared("  repository: https://git.x.example/a/b\n  forge: forgejo")),
            Some("https://git.x.example/a/b/_edit/main/a.md".to_owned())
        );
        // The words of the settings win: a host may be called anything.
        assert_eq!(
            edit(shared("  repository: https://github.x.example/a/b\n  forge: gitlab")),
            Some("https://github.x.example/a/b/-/edit/main/a.md".to_owned())
        );
    }

    #[test]
    fn what_no_browser_opens_is_no_address() {
        for address in [
            "git@github.com:northmere/pmo.git",
            "ssh://git@github.com/northmere/pmo",
            "github.com/northmere/pmo",
            "javascript:alert(1)//github.com/a",
            "https://github.com",
            "https://github.com/",
            "https:///a/b",
            "https://github.com/a b",
            "https://github.com/a?b#c",
        ] {
            assert_eq!(at(address), Err(Unlinkable::NoAddress), "{address}");
        }
        for address in [
            "https://ada@github.com/a/b",
            "https://ada:secret@github.com/a/b",
            "ssh://ada:secret@github.com/a/b",
            "https://github.com@evil.example/a/b",
        ] {
            assert_eq!(at(address), Err(Unlinkable::Credentials), "{address}");
        }
        assert_eq!(at("https://git.northmere.example/a/b"), Err(Unlinkable::UnknownForge));
        assert_eq!(shared("  branch: main"), Ok(None));
    }
}
