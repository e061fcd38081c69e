//! The counter: the compiler calls it on every edge between two blocks of code, where it is told
//! `-C passes=sancov-module -C llvm-args=-sanitizer-coverage-trace-pc-guard`.

use std::sync::atomic::{AtomicU64, Ordering};

static TAKEN: AtomicU64 = AtomicU64::new(0);

/// How many edges were taken so far. The hunter has one thread.
pub fn count() -> u64 {
    TAKEN.load(Ordering::Relaxed)
}

// SAFETY: these are the names and signatures that the compiler's coverage pass calls; nothing else
// in the program has them. The pointers are not used.
#[unsafe(no_mangle)]
extern "C" fn __sanitizer_cov_trace_pc_guard(_guard: *mut u32) {
    // Not an addition in one step, which locks: there is one thread.
    TAKEN.store(TAKEN.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}

#[unsafe(no_mangle)]
extern "C" fn __sanitizer_cov_trace_pc_guard_init(_start: *mut u32, _end: *mut u32) {}
