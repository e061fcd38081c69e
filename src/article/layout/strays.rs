//! Strays: characters between the parts that are neither white space nor ink, such as a joiner on
//! a line of its own or a control character. Tokens pass over them, and they are residue.

use super::{Layout, PartRecord, ResidueKind};
use crate::span::Span;

/// Makes residue of what lies between the parts of `layout` and is no white space.
pub(super) fn claim(text: &str, layout: &mut Layout) {
    let mut spans: Vec<Span> = layout.spans().collect();
    spans.sort_unstable();
    spans.push(Span::new(text.len(), text.len()));
    let before = layout.residue.len();
    let mut end = 0;
    for span in spans {
        let gap = &text[end..span.start()];
        let stray = gap.trim();
        if !stray.is_empty() {
            let start = end + gap.len() - gap.trim_start().len();
            let kind = ResidueKind::Markup;
            layout.residue.push(PartRecord {
                span: Span::new(start, start + stray.len()),
                kind,
            });
        }
        end = span.end();
    }
    if layout.residue.len() > before {
        layout.residue.sort_by_key(|part| part.span);
    }
}
