//! Publications: each takes sections and makes files of them; one writer puts them on disk.

pub mod artifact;
pub mod data;
pub mod documents;
pub mod feeds;
pub mod fonts;
pub mod newsletter;
pub mod one_pager;
pub mod papers;
mod plain;
pub mod poster;
pub mod raster;
pub mod rules;
pub mod site;
pub mod traces;
pub mod write;

/// Says whether somebody waits for something else meanwhile, so that what takes long and is not what they wait for is
/// better left. It is asked now and then between two parts of the work.
pub type Waited<'a> = &'a dyn Fn() -> bool;
