//! More on the crate than its items tell.

#[doc = include_str!("comparison.md")]
pub mod comparison {}

#[doc = include_str!("conformance.md")]
pub mod conformance {}

#[doc = include_str!("cookbook.md")]
pub mod cookbook {}

#[doc = include_str!("data.md")]
pub mod data {}

#[doc = include_str!("design.md")]
pub mod design {}

#[doc = include_str!("promises.md")]
pub mod promises {}

#[doc = include_str!("python.md")]
pub mod python {}

#[doc = include_str!("rules.md")]
pub mod rules {}

#[cfg(test)]
mod generate;
