//! What the labels and the words of a page's furniture mean. The tables beside this file fill them.

/// What a label says of the line that it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// When the article appeared.
    Published,
    /// When it was changed.
    Updated,
    /// Who wrote or edited it.
    Byline,
    /// A link to another article.
    AlsoRead,
    /// The heading of a list of other articles.
    RelatedList,
    Tags,
    /// The words or the source of a picture.
    Caption,
    /// That a picture only stands for the thing.
    CaptionNote,
    Advertisement,
    /// A button, a counter, an appeal to follow.
    Promo,
    /// That the article is still being written.
    Status,
    /// A disclaimer, or where the article came from.
    Disclaimer,
    /// The heading of a disclaimer or of a note on the author.
    Note,
    /// The agencies whose copy the article uses.
    Input,
    /// A section of the site.
    Section,
    /// A trace of a post from social media.
    Embed,
}

impl Label {
    /// The labels by the names that data files use.
    pub(super) const NAMED: [(&'static str, Label); 16] = [
        ("published", Label::Published),
        ("updated", Label::Updated),
        ("byline", Label::Byline),
        ("also-read", Label::AlsoRead),
        ("related-list", Label::RelatedList),
        ("tags", Label::Tags),
        ("caption", Label::Caption),
        ("caption-note", Label::CaptionNote),
        ("advertisement", Label::Advertisement),
        ("promo", Label::Promo),
        ("status", Label::Status),
        ("disclaimer", Label::Disclaimer),
        ("note", Label::Note),
        ("input", Label::Input),
        ("section", Label::Section),
        ("embed", Label::Embed),
    ];
}

/// What a word is in the furniture of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LayoutWord {
    /// The last word of the name of a desk: `ब्यूरो`.
    DeskHead,
    /// A group of the house, beside its name: `टीम`.
    Team,
    /// A post that stands under a name: `पत्रकार`.
    Post,
    /// Who speaks next in an interview: `सवाल`.
    Turn,
    /// How readers are greeted: `नमस्कार`.
    Greeting,
    /// A picture of a gallery: `स्लाइड`.
    Slide,
    /// A picture: `तस्वीरों`.
    Picture,
    /// Where the rest of the page lies: `आगे`, `नीचे`.
    Ahead,
    /// Where readers are sent: `चैनल`.
    Platform,
    /// What they are asked to do there: `फॉलो`.
    Request,
    /// What any page may ask them to do: `क्लिक`.
    Click,
    /// What they are asked to do with news: `पढ़ें`.
    Read,
    /// What readers are asked to give: `सहयोग`.
    Gift,
    /// The newsroom: `हमें`.
    House,
    /// The reader, or the page before them: `आप`, `यहां`.
    Reader,
    /// The article: `खबर`.
    Piece,
    /// How it came unedited to the page: `फीड`.
    Feed,
    /// What a disclaimer disclaims: `सटीकता`, `मान्यताओं`.
    Disclaimed,
    /// What a disclaimer, or a report, says that somebody vouches for: `पुष्टि`.
    Vouched,
}

/// Codes of sites that stand before a byline with a hyphen and no space: `oi-Rahul Kumar`.
pub(crate) const SITE_CODES: &[&str] = &["oi"];
