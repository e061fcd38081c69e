//! Room in a list for what is found in a text, as it is read from its start to its end.

/// Makes room in a full list for as many items of the rest of the text as its first `read` of
/// `whole` bytes gave, and some more. A list that doubles whenever it is full takes three times its
/// size while it is copied; this one is nearly never copied when it is long.
#[inline(always)]
pub(crate) fn for_rest<T>(list: &mut Vec<T>, read: usize, whole: usize) {
    if list.len() == list.capacity() {
        make(list, read, whole);
    }
}

#[cold]
#[inline(never)]
fn make<T>(list: &mut Vec<T>, read: usize, whole: usize) {
    const LEAST: usize = 16;
    let held = list.len();
    let per_byte = held as f64 / read.max(1) as f64;
    let rest = (per_byte * whole.saturating_sub(read) as f64) as usize;
    let more = if rest <= held * 15 {
        // Never less than an eighth of what is there, so that all copies together take linear time.
        (rest + rest / 32).max(held / 8)
    } else {
        // Too little was read to be sure. What will be copied once more when the list takes its last
        // size is a quarter of that at most.
        (rest / 4).min(held * 15)
    };
    list.reserve_exact(more + LEAST);
}

#[cfg(test)]
mod tests {
    use super::for_rest;

    #[test]
    fn a_text_that_goes_on_as_it_began_takes_little_more_than_it_needs() {
        let (mut list, mut grown) = (Vec::with_capacity(100), 0);
        for at in 0..100_000 {
            let before = list.capacity();
            for_rest(&mut list, at, 100_000);
            grown += usize::from(list.capacity() != before);
            list.push(at);
        }
        assert!(list.capacity() < 110_000);
        assert!(grown < 12);
    }

    #[test]
    fn what_is_copied_last_is_small() {
        for size in (20_000..200_000).step_by(7_919) {
            let (mut list, mut copied) = (Vec::new(), 0);
            for at in 0..size {
                if list.len() == list.capacity() {
                    copied = list.len();
                }
                for_rest(&mut list, at, size);
                list.push(0_u8);
            }
            assert!(copied + list.capacity() < size * 14 / 10, "{size}");
        }
    }

    #[test]
    fn a_text_that_ends_denser_than_it_began_is_held() {
        let mut list = Vec::new();
        for at in 0..10_000_usize {
            for_rest(&mut list, at, 10_000);
            list.push(at);
            for more in 0..at / 1000 {
                for_rest(&mut list, at, 10_000);
                list.push(more);
            }
        }
        assert!(list.capacity() < 2 * list.len());
    }
}
