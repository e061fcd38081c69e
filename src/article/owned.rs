//! [`OwnedArticle`]: an article together with its text.

use std::sync::Arc;

use super::{Article, Found};

/// An article that owns its text: it can be kept, sent to another thread and handed out. A copy shares the
/// text.
///
/// ```
/// use samachar::{Article, OwnedArticle};
///
/// fn kept() -> Result<OwnedArticle, samachar::Error> {
///     let text = String::from("मंत्री ने कहा कि पुल बनेगा।");
///     Ok(Article::parse(&text)?.into_owned())
/// }
/// let kept = kept()?;
/// assert_eq!(kept.article().quotations().next().unwrap().source().unwrap().text(), "मंत्री");
/// # Ok::<(), samachar::Error>(())
/// ```
#[derive(Clone)]
pub struct OwnedArticle {
    source: Arc<str>,
    found: Arc<Found>,
}

impl OwnedArticle {
    /// The article, which borrows from here.
    pub fn article(&self) -> Article<'_> {
        Article {
            source: &self.source,
            found: Arc::clone(&self.found),
        }
    }

    /// The text, which all spans lie in.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl From<Article<'_>> for OwnedArticle {
    fn from(article: Article<'_>) -> OwnedArticle {
        OwnedArticle {
            source: article.source.into(),
            found: article.found,
        }
    }
}

impl core::fmt::Debug for OwnedArticle {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("OwnedArticle")
            .field(&self.article())
            .finish()
    }
}

impl PartialEq for OwnedArticle {
    fn eq(&self, other: &Self) -> bool {
        self.article() == other.article()
    }
}

impl Eq for OwnedArticle {}

/// By the text, as [`Article`] does.
impl core::hash::Hash for OwnedArticle {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.article().hash(state);
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for OwnedArticle {
    /// In the wire format, as [`Article`] is.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.article().serialize(serializer)
    }
}
