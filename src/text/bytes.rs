//! Searches for a byte of a class. Most blocks of a text hold none, and are passed over with
//! comparisons that the compiler turns into vector instructions.

/// How many bytes are compared at a time: many while there is nothing near, and few about what is found, before it is
/// looked for byte by byte.
const BLOCK: usize = 64;
const SMALL: usize = 16;

/// The first byte at `from` or after for which `is_sought` holds, which should compare without a
/// branch.
#[inline]
pub(crate) fn first(bytes: &[u8], from: usize, is_sought: impl Fn(u8) -> bool) -> Option<usize> {
    let from = past_blocks::<BLOCK>(bytes, from, &is_sought);
    let from = past_blocks::<SMALL>(bytes, from, &is_sought);
    let offset = bytes.get(from..)?.iter().position(|&byte| is_sought(byte));
    Some(from + offset?)
}

/// Past the blocks from byte `from` on that have no byte of the sort.
#[inline]
fn past_blocks<const LENGTH: usize>(
    bytes: &[u8],
    mut from: usize,
    is_sought: impl Fn(u8) -> bool,
) -> usize {
    while let Some(block) = bytes
        .get(from..)
        .and_then(|rest| rest.first_chunk::<LENGTH>())
    {
        if has_any(block, &is_sought) {
            break;
        }
        from += LENGTH;
    }
    from
}

/// The last byte for which `is_sought` holds, which should compare without a branch.
#[inline]
pub(crate) fn last(bytes: &[u8], is_sought: impl Fn(u8) -> bool) -> Option<usize> {
    let mut rest = bytes;
    while let Some((before, block)) = rest.split_last_chunk::<SMALL>() {
        if has_any(block, &is_sought) {
            break;
        }
        rest = before;
    }
    rest.iter().rposition(|&byte| is_sought(byte))
}

#[inline]
fn has_any<const LENGTH: usize>(block: &[u8; LENGTH], is_sought: impl Fn(u8) -> bool) -> bool {
    block
        .iter()
        .fold(0, |any, &byte| any | u8::from(is_sought(byte)))
        != 0
}

#[cfg(test)]
mod tests {
    use super::{first, last};

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for length in [0, 1, 63, 64, 65, 200] {
            let mut bytes = vec![b'.'; length];
            assert_eq!(first(&bytes, 0, |byte| byte == b'x'), None);
            assert_eq!(last(&bytes, |byte| byte == b'x'), None);
            for place in 0..length {
                bytes[place] = b'x';
                assert_eq!(first(&bytes, 0, |byte| byte == b'x'), Some(place));
                assert_eq!(last(&bytes, |byte| byte == b'x'), Some(place));
                assert_eq!(first(&bytes, place, |byte| byte == b'x'), Some(place));
                assert_eq!(first(&bytes, place + 1, |byte| byte == b'x'), None);
                bytes[place] = b'.';
            }
        }
        assert_eq!(first(b"x", 2, |byte| byte == b'x'), None);
    }
}
