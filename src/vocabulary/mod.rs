//! The words that every chapter shares: values with their places, ids, dates, money, figures.

pub mod base64;
pub mod colour;
pub mod date;
pub mod figure;
pub mod id;
pub mod language;
pub mod lookup;
pub mod money;
pub mod number;
pub mod rag;
pub mod text;
pub mod value;
