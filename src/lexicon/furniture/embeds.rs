//! Traces of posts from social media and of feeds.

/// Traces of posts from social media and of feeds.
pub(super) const EMBEDS: &str = "
    a post shared by
    appeared first on
    pic twitter com
    view this post on instagram
    इंस्टाग्राम पर यह पोस्ट देखें
    इस पोस्ट को इंस्टाग्राम पर देखें
";

/// The words of those that tell them in the midst of a line.
pub(super) const POSTS: &str = "appeared pic shared";
