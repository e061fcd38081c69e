#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| samachar_fuzz::targets::clean_form(bytes));
