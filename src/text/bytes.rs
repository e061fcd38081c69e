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
        let any = block
            .iter()
            .fold(0, |any, &byte| any | u8::from(is_sought(byte)));
        if any != 0 {
            break;
        }
        from += BLOCK;
    }
    let offset = bytes.get(from..)?.iter().position(|&byte| is_sought(byte));
    Some(from + offset?)
}

#[cfg(test)]
mod tests {
    use super::first;

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
                bytes[place] = b'.';
            }
        }
        assert_eq!(first(b"x", 2, |byte| byte == b'x'), None);
    }
}
