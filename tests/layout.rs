//! Cases of layout.
