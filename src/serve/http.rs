//! The server: binds an address of this machine and answers from [`Site`] until it is stopped.
//!
//! One thread with one runtime is enough for a few readers. It uses hyper directly, since a browser
//! cannot be trusted to end its headers, and nobody above hyper can be told how long to wait.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::answer::{Answer, answer, refusal};
use super::events::{Body, stream};
use super::guard::{Refused, open_at};
use super::site::Site;

/// The port that is taken where none is asked for.
pub const PORT: u16 = 1111;
/// How many further ports are tried where one is taken.
const FURTHER: u16 = 50;
/// Connections at once; more are closed as they come.
const CONNECTIONS: usize = 500;
/// Event streams at once: each open page that can be seen has one.
const STREAMS: usize = 100;
/// How long a client may take for the headers of a request.
const HEADERS: Duration = Duration::from_secs(10);
/// The longest headers of a request together, in bytes.
const LONGEST_HEADERS: usize = 64 * 1024;

/// Where to listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The address of the interface.
    pub interface: IpAddr,
    /// The port to try first; 0 takes any that is free.
    pub port: u16,
}

impl Default for At {
    fn default() -> Self {
        Self {
            interface: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: PORT,
        }
    }
}

/// A running server. It ends when this is dropped.
#[derive(Debug)]
pub struct Listening {
    /// The address that it is bound to.
    pub address: SocketAddr,
    /// The port that was asked for, when that one was taken.
    pub moved_from: Option<u16>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Listening {
    /// Whether only this machine can reach it.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.address.ip().is_loopback()
    }

    /// The address to open in a browser on this machine.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", open_at(self.address))
    }

    /// Ends the server, with all that is still being sent.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has ended, too.
            let _ = thread.join();
        }
    }
}

/// Binds the address, or one of the next ports when that one is taken, and serves `site` from a
/// thread of its own.
///
/// # Errors
/// When no port is free, or the machine has no such address.
pub fn listen(site: Site, at: At) -> Result<Listening> {
    let listener = bind(at)?;
    listener.set_nonblocking(true).context("cannot prepare the server")?;
    let address = listener.local_addr().context("cannot prepare the server")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.context("cannot start the server")?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener).context("cannot start the server")?
    };
    let (stop, stopped) = oneshot::channel::<()>();
    let thread = std::thread::Builder::new().name("server".to_owned()).spawn(move || {
        runtime.block_on(async {
            tokio::select! {
                () = accept(site, listener, address) => {}
                // Also when nobody holds the other end any more.
                _ = stopped => {}
            }
        });
        runtime.shutdown_background();
    });
    Ok(Listening {
        address,
        moved_from: (at.port != 0 && address.port() != at.port).then_some(at.port),
        stop: Some(stop),
        thread: Some(thread.context("cannot start the server")?),
    })
}

fn bind(at: At) -> Result<TcpListener> {
    let last = at.port.saturating_add(FURTHER);
    for port in at.port..=last {
        match TcpListener::bind((at.interface, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if at.port != 0 && is_taken(error.kind(), port) => {}
            Err(error) => {
                let place = SocketAddr::new(at.interface, port);
                return Err(error).with_context(|| format!("cannot listen at `{place}`"));
            }
        }
    }
    Err(anyhow!(
        "the ports {} to {last} are all taken; choose another with `--port`",
        at.port
    ))
}

/// Windows says that it is forbidden when the system itself keeps a port for something else.
fn is_taken(error: ErrorKind, port: u16) -> bool {
    error == ErrorKind::AddrInUse || error == ErrorKind::PermissionDenied && port >= 1024
}

async fn accept(site: Site, listener: tokio::net::TcpListener, bound: SocketAddr) {
    let connections = Arc::new(Semaphore::new(CONNECTIONS));
    let streams = Arc::new(Semaphore::new(STREAMS));
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            // Too many open files, or a client that went away: both pass.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Ok(permit) = Arc::clone(&connections).try_acquire_owned() else {
            continue;
        };
        tokio::spawn(connection(site.clone(), socket, bound, Arc::clone(&streams), permit));
    }
}

async fn connection(
    site: Site,
    socket: TcpStream,
    bound: SocketAddr,
    streams: Arc<Semaphore>,
    _permit: OwnedSemaphorePermit,
) {
    let service = service_fn(|request: Request<Incoming>| {
        let response = respond(&site, &request, bound, &streams);
        async move { Ok::<_, Infallible>(response) }
    });
    let mut server = http1::Builder::new();
    server
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_buf_size(LONGEST_HEADERS);
    // What ends a connection before its time is for the client to know.
    let _ = server.serve_connection(TokioIo::new(socket), service).await;
}

fn respond(site: &Site, request: &Request<Incoming>, bound: SocketAddr, streams: &Arc<Semaphore>) -> Response<Body> {
    match answer(site, request, bound) {
        Answer::Whole(response) => response,
        Answer::Events(seen) => match Arc::clone(streams).try_acquire_owned() {
            Ok(permit) => stream(site.clone(), seen, permit),
            Err(_) => refusal(&Refused::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "Too many pages are open; close some of them.",
            )),
        },
    }
}
