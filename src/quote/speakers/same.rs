//! Speakers that turn out to be one, and their numbers in the end.

use crate::few::Few;
use crate::quote::{Findings, SpeakerRecord};

/// Which speakers are one.
#[derive(Debug)]
pub(super) struct Same {
    /// For each speaker itself, or an earlier one that it is.
    meant: Few<usize, 12>,
}

impl Same {
    /// So many speakers, all of them different.
    pub(super) fn none(count: usize) -> Same {
        Same {
            meant: (0..count).collect(),
        }
    }

    /// The first of those that a speaker is one with.
    fn first(&mut self, mut speaker: usize) -> usize {
        while self.meant[speaker] != speaker {
            // Halving the way keeps the next one short.
            self.meant[speaker] = self.meant[self.meant[speaker]];
            speaker = self.meant[speaker];
        }
        speaker
    }

    /// Makes two speakers one. Gives the number both go by.
    pub(super) fn join(&mut self, one: usize, other: usize) -> usize {
        let (one, other) = (self.first(one), self.first(other));
        let (kept, dropped) = (one.min(other), one.max(other));
        self.meant[dropped] = kept;
        kept
    }

    /// Gives `findings` the speakers that quotations mention, each once, in the order of `records`.
    /// Gives back the place there of each speaker.
    pub(super) fn number(
        mut self,
        mut records: Vec<SpeakerRecord>,
        findings: &mut Findings,
    ) -> Vec<usize> {
        for speaker in 0..records.len() {
            let first = self.first(speaker);
            if first != speaker {
                let mentions = core::mem::take(&mut records[speaker].mentions);
                records[first].mentions.extend(mentions);
            }
        }
        for record in &mut records {
            // The headline is read last, two quotations can have one source, and speakers were joined.
            record.mentions.sort_unstable();
            // The phrases of two quotations can overlap, and name somebody once.
            record.mentions.dedup_by(|next, kept| {
                let overlaps = next.start() < kept.end();
                if overlaps && next.end() > kept.end() {
                    *kept = kept.to(*next);
                }
                overlaps
            });
        }
        let mut next = 0;
        let mut numbers = Vec::with_capacity(records.len());
        for (speaker, record) in records.iter().enumerate() {
            // The first of those that are one comes before all others.
            let first = self.first(speaker);
            numbers.push(*numbers.get(first).unwrap_or(&next));
            next += usize::from(!record.mentions.is_empty());
        }
        for quotation in &mut findings.quotations {
            quotation.speaker = quotation
                .speaker
                .filter(|&speaker| !records[self.first(speaker)].mentions.is_empty())
                .map(|speaker| numbers[speaker]);
            if quotation.speaker.is_none() {
                quotation.attribution = None;
            }
            if let Some(source) = &mut quotation.source {
                source.speaker = quotation.speaker;
            }
        }
        records.retain(|record| !record.mentions.is_empty());
        findings.speakers = records;
        numbers
    }
}
