//! More on the crate than its items tell.

#[doc = include_str!("promises.md")]
pub mod promises {}

#[doc = include_str!("rules.md")]
pub mod rules {}

#[cfg(test)]
mod generate;
