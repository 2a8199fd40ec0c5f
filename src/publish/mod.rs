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
pub mod write;
