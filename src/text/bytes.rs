//! Searches for a byte of a class. Most blocks of a text hold none, and are passed over with
//! comparisons that the compiler turns into vector instructions.

const BLOCK: usize = 64;

/// The first byte at `from` or after for which `is_sought` holds, which should compare without a
/// branch.
#[inline]
pub(crate) fn first(
    bytes: &[u8],
    mut from: usize,
    is_sought: impl Fn(u8) -> bool,
) -> Option<usize> {
    while let Some(block) = bytes
        .get(from..)
        .and_then(|rest| rest.first_chunk::<BLOCK>())
    {
        if count(block, &is_sought) != 0 {
            break;
        }
        from += BLOCK;
    }
    let offset = bytes.get(from..)?.iter().position(|&byte| is_sought(byte));
    Some(from + offset?)
}

/// Whether `is_sought` holds for `least` of the bytes or more.
pub(crate) fn has(bytes: &[u8], least: usize, is_sought: impl Fn(u8) -> bool) -> bool {
    let mut found = 0;
    bytes.chunks(BLOCK).any(|block| {
        found += usize::from(count(block, &is_sought));
        found >= least
    })
}

/// For how many bytes of a block `is_sought` holds.
#[inline(always)]
fn count(block: &[u8], is_sought: impl Fn(u8) -> bool) -> u8 {
    block
        .iter()
        .fold(0, |count, &byte| count + u8::from(is_sought(byte)))
}

#[cfg(test)]
mod tests {
    use super::{first, has};

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for length in [0, 1, 63, 64, 65, 200] {
            let mut bytes = vec![b'.'; length];
            assert_eq!(first(&bytes, 0, |byte| byte == b'x'), None);
            for place in 0..length {
                bytes[place] = b'x';
                assert_eq!(first(&bytes, 0, |byte| byte == b'x'), Some(place));
                assert_eq!(first(&bytes, place, |byte| byte == b'x'), Some(place));
                assert_eq!(first(&bytes, place + 1, |byte| byte == b'x'), None);
                assert!(has(&bytes, 1, |byte| byte == b'x'));
                assert!(!has(&bytes, 2, |byte| byte == b'x'));
                bytes[place] = b'.';
            }
        }
        assert_eq!(first(b"x", 2, |byte| byte == b'x'), None);
    }
}
