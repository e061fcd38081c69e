//! The end of a stream by a signal: after a whole record.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::{flag, low_level};

use crate::stream::Output;

/// Ends the program at the first SIGINT or SIGTERM, once the record being written is whole. It ends
/// by the signal itself, so that a shell sees what happened. A second signal ends it at once: the
/// output may be a pipe that nobody reads.
pub(crate) fn end_after_a_record(output: Output) -> io::Result<()> {
    let was_told = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        flag::register_conditional_default(signal, Arc::clone(&was_told))?;
        flag::register(signal, Arc::clone(&was_told))?;
    }
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let mut output = output.lock();
            // An output that cannot be written is no reason to go on.
            let _ = output.flush();
            let _ = low_level::emulate_default_handler(signal);
        }
    });
    Ok(())
}
