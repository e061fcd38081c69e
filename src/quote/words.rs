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
    ki = "कि",
    mein = "में",
    se = "से",
    ko = "को",
    par = "पर",
    dvara = "द्वारा",
    or = "ओर",
    taraf = "तरफ",
    to = "तो",
    ek = "एक",
    aur = "और",
    evam = "एवं",
    tatha = "तथा",
    va = "व",
    ya = "या",
    however = "हालांकि",
    vahin = "वहीं",
    lekin = "लेकिन",
    magar = "मगर",
    purva = "पूर्व",
    jabki = "जबकि",
    gaya = "गया",
    gayii = "गई",
    gayi = "गयी",
    gae = "गए",
    gaye = "गये",
    raha = "रहा",
    rahi = "रही",
    rahe = "रहे",
    chuka = "चुका",
    chuki = "चुकी",
    chuke = "चुके",
    hua = "हुआ",
    hui = "हुई",
    hue = "हुए",
    huye = "हुये",
    baat = "बात",
    vale = "वाले",
    vala = "वाला",
    vali = "वाली",
    apna = "अपना",
    apni = "अपनी",
    apne = "अपने",
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

    pub(super) fn is_however(&self, id: WordId) -> bool {
        id != WordId::NONE && id == self.however
    }

    /// `गया` in any gender and number, which makes a passive.
    pub(super) fn is_gone(&self, id: WordId) -> bool {
        id != WordId::NONE && [self.gaya, self.gayii, self.gayi, self.gae, self.gaye].contains(&id)
    }

    pub(super) fn is_own(&self, id: WordId) -> bool {
        id != WordId::NONE && [self.apna, self.apni, self.apne].contains(&id)
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
