//! The command line: one file for each command.

mod build;
mod charter;
mod check;
mod completion;
mod diff;
mod exit;
mod explain;
mod init;
mod load;
mod newsletter;
mod output;
mod paper;
mod poster;
mod serve;
mod times;
mod watching;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use exit::Exit;

/// Turns a folder of YAML and Markdown into the playbook of a Project Management Office.
///
/// Write the playbook in `content/`, run `pmobook build`, and open `output/index.html`.
#[derive(Debug, Parser)]
#[command(name = "pmobook", version, arg_required_else_help = true, max_term_width = 90)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Serve(serve::Serve),
    Check(check::Check),
    Charter(charter::Charter),
    Diff(diff::Diff),
    Newsletter(newsletter::Newsletter),
    Poster(poster::Poster),
    Init(init::Init),
    Explain(explain::Explain),
    Completion(completion::Completion),
}

/// Flags that every command understands.
#[derive(Clone, Debug, Args)]
struct Common {
    /// The folder that holds the playbook
    #[arg(short, long, global = true, value_name = "FOLDER", default_value = ".")]
    root: PathBuf,
    /// Print errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Print more: times, and what was written
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Flags of the commands that read a playbook.
#[derive(Clone, Debug, Args)]
struct Reading {
    /// Stop at warnings too
    #[arg(long)]
    strict: bool,
    /// Include articles that are marked as drafts
    #[arg(long)]
    drafts: bool,
    /// The day on which the playbook stands [default: the newest day of its data]. The files stay those of
    /// today; `build --rev DATE` reads those of that day
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    as_of: Option<Date>,
}

fn parse_day(text: &str) -> Result<Date, String> {
    crate::vocabulary::date::parse_date(text)
        .ok_or_else(|| "write the day as year-month-day, such as 2026-10-31".to_owned())
}

/// What each thread may need for what lies deep in other things, in bytes: as much as most systems give a program.
const STACK: usize = 8 << 20;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to standard output and are no error.
            let code = if error.use_stderr() { Exit::Usage } else { Exit::Ok };
            let _ = error.print();
            return code.into();
        }
    };
    cli.common.color.apply();
    // A panic is a fault of ours: its message is printed by Rust, the exit code says what it is.
    let ended = std::panic::catch_unwind(|| exit::report(dispatch(&cli)));
    ended.unwrap_or(Exit::Fault).into()
}

fn dispatch(cli: &Cli) -> anyhow::Result<Exit> {
    // A server has threads of its own that ask for work.
    if matches!(cli.command, Command::Serve(_)) {
        return command(cli);
    }
    // All else runs on one of the threads that share the work. This one would need memory of its own beside theirs,
    // and on some systems its stack is a small one.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    rayon::scope(|_| command(cli))
}

fn command(cli: &Cli) -> anyhow::Result<Exit> {
    match &cli.command {
        Command::Build(command) => build::run(command, &cli.common),
        Command::Serve(command) => serve::run(command, &cli.common),
        Command::Check(command) => check::run(command, &cli.common),
        Command::Charter(command) => charter::run(command, &cli.common),
        Command::Diff(command) => diff::run(command, &cli.common),
        Command::Newsletter(command) => newsletter::run(command, &cli.common),
        Command::Poster(command) => poster::run(command, &cli.common),
        Command::Init(command) => init::run(command, &cli.common),
        Command::Explain(command) => explain::run(command),
        Command::Completion(command) => completion::run(command),
    }
}

impl Color {
    fn apply(self) {
        let choice = match self {
            Self::Auto => return,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
    }
}
