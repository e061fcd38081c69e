//! Values in notations that other programs read and write: TIMEX3 and EDTF.

mod cursor;
mod edtf;
mod edtf_reader;
mod length;
mod place;
mod timex3;

pub use edtf::Edtf;
