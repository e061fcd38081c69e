//! The few single words that the frames ask for by name.

use once_cell::sync::Lazy;

use crate::lexicon::{self, WordId};

macro_rules! words {
    ($($(#[$note:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// Ids of single words.
        #[derive(Debug)]
        pub(super) struct Words {
            $($(#[$note])* pub(super) $name: WordId,)+
        }

        #[cfg(test)]
        impl Words {
            fn all(&self) -> Vec<(&'static str, WordId)> {
                vec![$(($word, self.$name)),+]
            }
        }

        static WORDS: Lazy<Words> = Lazy::new(|| Words {
            $($name: lexicon::get().id_of($word),)+
        });
    };
}

words! {
    ne = "ने",
    ka = "का",
    ke = "के",
    kii = "की",
    mein = "में",
    se = "से",
    dvara = "द्वारा",
    or = "ओर",
    taraf = "तरफ",
    to = "तो",
    hue = "हुए",
    huye = "हुये",
    aur = "और",
    evam = "एवं",
    tatha = "तथा",
    va = "व",
    ya = "या",
}

impl Words {
    pub(super) fn get() -> &'static Words {
        &WORDS
    }

    #[inline]
    pub(super) fn is_genitive(&self, id: WordId) -> bool {
        id == self.ka || id == self.ke || id == self.kii
    }

    pub(super) fn joins(&self, id: WordId) -> bool {
        id != WordId::NONE && [self.aur, self.evam, self.tatha, self.va, self.ya].contains(&id)
    }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::lexicon::WordId;

    /// A word of no table would be every other word of no table.
    #[test]
    fn all_stand_in_a_table() {
        for (name, id) in Words::get().all() {
            assert_ne!(id, WordId::NONE, "{name}");
        }
    }
}
