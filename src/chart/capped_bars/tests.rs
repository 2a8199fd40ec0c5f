//! The table and the legend of bars against caps.
