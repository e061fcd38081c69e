//! The kinds of the parts of an article.

/// What a timestamp line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimestampKind {
    /// When the article first appeared.
    Published,
    /// When it was last changed.
    Updated,
    /// The line does not say.
    Unknown,
}

impl TimestampKind {
    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            TimestampKind::Published => "published",
            TimestampKind::Updated => "updated",
            TimestampKind::Unknown => "unknown",
        }
    }
}

/// What points to other articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedKind {
    /// A link with a label of its own: `यह भी पढ़ें: …`.
    AlsoRead,
    /// The heading or an entry of a list of articles: `संबंधित खबरें`.
    List,
}

/// What a line of tags holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagsKind {
    /// The label alone; the tags stand on the next lines.
    Label,
    /// Tags, with their label or without.
    Values,
    /// Hashtags.
    Hashtags,
}

/// What the page left behind in the text of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResidueKind {
    /// HTML tags and entities, rows of stars, the byte-order mark.
    Markup,
    /// `विज्ञापन`.
    Advertisement,
    /// The words or the source of a picture.
    Caption,
    /// Buttons, counters and appeals to follow.
    Promo,
    /// A post from social media.
    Embed,
    /// A disclaimer, or the source of the article or its picture.
    Disclaimer,
    /// That the article is still being written.
    Status,
    /// The path or the section of the page on its site.
    Breadcrumb,
    /// The name of an agency that stands alone above the text.
    Agency,
    /// A second byline.
    Byline,
    /// A label without a value.
    EmptyLabel,
    /// Anything else.
    Other,
}

impl ResidueKind {
    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            ResidueKind::Markup => "markup",
            ResidueKind::Advertisement => "advertisement",
            ResidueKind::Caption => "caption",
            ResidueKind::Promo => "promo",
            ResidueKind::Embed => "embed",
            ResidueKind::Disclaimer => "disclaimer",
            ResidueKind::Status => "status",
            ResidueKind::Breadcrumb => "breadcrumb",
            ResidueKind::Agency => "agency",
            ResidueKind::Byline => "byline",
            ResidueKind::EmptyLabel => "empty label",
            ResidueKind::Other => "other",
        }
    }
}
