//! The kinds of the parts of an article.

use crate::named::named;

/// What a timestamp line tells.
///
/// ```
/// use samachar::{Article, TimestampKind};
///
/// let text = "पुल खुला\n\nPublished: 12 May 2023 | Updated: 13 May 2023\n\nपुल खुल गया है।";
/// let article = Article::parse(text)?;
/// let kinds: Vec<TimestampKind> = article.timestamps().map(|stamp| stamp.kind()).collect();
/// assert_eq!(kinds, [TimestampKind::Published, TimestampKind::Updated]);
/// # Ok::<(), samachar::Error>(())
/// ```
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

named!(TimestampKind, "timestamp kind":
    Published => "published",
    Updated => "updated",
    Unknown => "unknown",
);

/// What points to other articles.
///
/// ```
/// use samachar::{Article, RelatedKind};
///
/// let article = Article::parse("पुल खुला\n\nपुल खुल गया है।\n\nयह भी पढ़ें: दूसरा पुल भी बनेगा")?;
/// assert_eq!(article.related().next().unwrap().kind(), RelatedKind::AlsoRead);
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedKind {
    /// A link with a label of its own: `यह भी पढ़ें: …`.
    #[default]
    AlsoRead,
    /// The heading or an entry of a list of articles: `संबंधित खबरें`.
    List,
}

/// What a line of tags holds.
///
/// ```
/// use samachar::{Article, TagsKind};
///
/// let article = Article::parse("पुल खुला\n\nपुल खुल गया है।\n\nTags: पुल, नदी")?;
/// assert_eq!(article.tags().next().unwrap().kind(), TagsKind::Values);
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagsKind {
    /// The label alone; the tags stand on the next lines.
    Label,
    /// Tags, with their label or without.
    #[default]
    Values,
    /// Hashtags.
    Hashtags,
}

/// What the page left behind in the text of an article.
///
/// ```
/// use samachar::{Article, ResidueKind};
///
/// let article = Article::parse("पुल खुला\n\nविज्ञापन\n\nपुल खुल गया है।")?;
/// assert_eq!(article.residue().next().unwrap().kind(), ResidueKind::Advertisement);
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    #[default]
    Other,
}

/// What a paragraph of the body is.
///
/// ```
/// use samachar::{Article, ParagraphKind};
///
/// let text = "पुल खुला\n\nनदी पर पुल खुल गया है।\n\nपुरानी मांग\n\nलोग दस साल से पुल मांग रहे थे।";
/// let article = Article::parse(text)?;
/// let kinds: Vec<ParagraphKind> = article.paragraphs().map(|paragraph| paragraph.kind()).collect();
/// assert_eq!(kinds, [ParagraphKind::Text, ParagraphKind::Subhead, ParagraphKind::Text]);
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParagraphKind {
    /// Running text.
    #[default]
    Text,
    /// A line under the headline that goes on with it, without a terminator.
    Deck,
    /// A heading inside the body, without a terminator.
    Subhead,
    /// An item of a list, with a number or a bullet before it.
    ListItem,
    /// A question of a printed interview, with its label (`सवाल:`).
    Question,
    /// An answer of a printed interview, with its label (`जवाब:`).
    Answer,
}

named!(RelatedKind, "kind of link":
    AlsoRead => "also_read",
    List => "list",
);

named!(TagsKind, "kind of tags":
    Label => "label",
    Values => "values",
    Hashtags => "hashtags",
);

named!(ResidueKind, "kind of residue":
    Markup => "markup",
    Advertisement => "advertisement",
    Caption => "caption",
    Promo => "promo",
    Embed => "embed",
    Disclaimer => "disclaimer",
    Status => "status",
    Breadcrumb => "breadcrumb",
    Agency => "agency",
    Byline => "byline",
    EmptyLabel => "empty_label",
    Other => "other",
);

named!(ParagraphKind, "kind of paragraph":
    Text => "text",
    Deck => "deck",
    Subhead => "subhead",
    ListItem => "list_item",
    Question => "question",
    Answer => "answer",
);
