//! How far the stream is: articles, how many a second, and how many had an error. Shown on standard
//! error where that is a terminal and the records go elsewhere.

use std::io::{IsTerminal, stdout};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What was answered so far.
pub(crate) struct Progress {
    bar: ProgressBar,
    failed: u64,
}

impl Progress {
    pub(crate) fn new() -> Progress {
        let target = if stdout().is_terminal() {
            ProgressDrawTarget::hidden()
        } else {
            // Draws nothing where it is no terminal.
            ProgressDrawTarget::stderr()
        };
        let style = ProgressStyle::with_template("{human_pos} articles, {per_sec}{msg}");
        let style = style.expect("the template is one");
        let bar = ProgressBar::with_draw_target(None, target).with_style(style);
        Progress { bar, failed: 0 }
    }

    /// Counts an article that was answered, and whether it could be analysed.
    pub(crate) fn answered(&mut self, parsed: bool) {
        if !parsed {
            self.failed += 1;
            self.bar
                .set_message(format!(", {} with an error", self.failed));
        }
        self.bar.inc(1);
    }

    /// Whether all articles so far could be analysed.
    pub(crate) fn all_parsed(&self) -> bool {
        self.failed == 0
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
