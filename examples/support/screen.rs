//! Standard output that a terminal can trust.
//!
//! Control characters in a text steer a terminal: they move its cursor, rename its window, hide
//! lines. So none that a text brings along may reach one.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

/// Standard output. Where it is a terminal, control characters other than tab and line feed are
/// written as their JSON escapes; elsewhere every byte is written as it is.
pub(crate) struct Screen {
    output: BufWriter<Stdout>,
    is_terminal: bool,
    /// Whether the last byte was the first of the two that controls from U+0080 on have.
    after_c2: bool,
}

impl Screen {
    pub(crate) fn new() -> Screen {
        let output = io::stdout();
        Screen {
            is_terminal: output.is_terminal(),
            output: BufWriter::new(output),
            after_c2: false,
        }
    }

    fn write_byte(&mut self, byte: u8) -> io::Result<()> {
        let after_c2 = core::mem::replace(&mut self.after_c2, byte == 0xC2);
        match byte {
            // Nothing is written before it is known what follows.
            0xC2 => Ok(()),
            0x80..0xA0 if after_c2 => write!(self.output, "\\u{byte:04x}"),
            _ if after_c2 => self.output.write_all(&[0xC2, byte]),
            b'\t' | b'\n' => self.output.write_all(&[byte]),
            _ if byte.is_ascii_control() => write!(self.output, "\\u{byte:04x}"),
            _ => self.output.write_all(&[byte]),
        }
    }
}

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_terminal {
            bytes.iter().try_for_each(|&byte| self.write_byte(byte))?;
            Ok(bytes.len())
        } else {
            self.output.write(bytes)
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}
