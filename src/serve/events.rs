//! The stream of events by which a page hears what it has to do, and the bodies of answers.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Response;
use hyper::body::{Bytes, Frame, SizeHint};
use tokio::sync::{OwnedSemaphorePermit, mpsc};

use super::answer::add_headers;
use super::policy::NOTHING;
use super::site::{Seen, Site};

/// How often a word is sent to see whether the page still listens.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// What an answer holds: bytes that are there, or those that come as they are made.
pub enum Body {
    /// All at once.
    Whole(Option<Bytes>),
    /// One piece for each change.
    Stream(mpsc::Receiver<Bytes>),
}

impl Body {
    /// These bytes.
    pub fn whole(bytes: Bytes) -> Self {
        Self::Whole(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Stream(pieces) => pieces
                .poll_recv(context)
                .map(|piece| piece.map(|bytes| Ok(Frame::data(bytes)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::Stream(_) => SizeHint::default(),
        }
    }
}

/// The stream for a page that shows `seen`. It is told at once what it has missed, and then of every
/// change; changes that come faster than it listens become one.
pub fn stream(site: Site, seen: Seen, permit: OwnedSemaphorePermit) -> Response<Body> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        tell(&site, seen, &sender).await;
        drop(permit);
    });
    let mut response = Response::new(Body::Stream(receiver));
    add_headers(response.headers_mut(), "text/event-stream; charset=utf-8", NOTHING);
    response
}

async fn tell(site: &Site, mut seen: Seen, sender: &mpsc::Sender<Bytes>) {
    let mut moment = site.listen();
    loop {
        moment.mark_unchanged();
        let news = site.news(&seen);
        // These are numbers, words and lists of words, which always become JSON.
        let text = serde_json::to_string(&news).unwrap_or_default();
        let piece = Bytes::from(format!("data: {text}\n\n"));
        if sender.send(piece).await.is_err() {
            return;
        }
        if !seen.unbuilt {
            seen.moment = news.moment;
        }
        if !heard(&mut moment, sender).await {
            return;
        }
    }
}

/// Waits for a change; `false` when the page has gone.
async fn heard(moment: &mut tokio::sync::watch::Receiver<u64>, sender: &mpsc::Sender<Bytes>) -> bool {
    loop {
        tokio::select! {
            changed = moment.changed() => return changed.is_ok(),
            () = sender.closed() => return false,
            () = tokio::time::sleep(HEARTBEAT) => {
                if sender.send(Bytes::from_static(b":\n\n")).await.is_err() {
                    return false;
                }
            }
        }
    }
}
