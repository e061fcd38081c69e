//! Values in notations that other programs read and write: TIMEX3 and EDTF.

mod cursor;
mod edtf;
mod edtf_reader;
mod length;
mod place;
mod timex3;
#[cfg(any(feature = "serde", test))]
mod unsaid;

pub use edtf::Edtf;
#[cfg(feature = "serde")]
pub(crate) use unsaid::Names;
