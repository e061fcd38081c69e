#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| samachar_fuzz::fuzzing::targets::sentences(bytes));
