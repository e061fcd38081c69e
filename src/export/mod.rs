//! An article in the formats that other programs read.
//!
//! | format | for | function |
//! |---|---|---|
//! | TEI XML | digital editions, corpus tools | [`tei`] |
//! | CoNLL-U | taggers and parsers of Universal Dependencies | [`conllu`] |
#![cfg_attr(
    feature = "json",
    doc = "| schema.org `NewsArticle` (JSON-LD) | search engines, web pages | [`news_article`] |",
    doc = "| the JSON of BBC Citron | tools for quotations | [`citron`] |",
    doc = "| W3C Web Annotation (JSON-LD) | annotation tools | [`web_annotations`] |"
)]
#![cfg_attr(
    not(feature = "json"),
    doc = "| schema.org `NewsArticle` (JSON-LD) | search engines, web pages | `news_article` |",
    doc = "| the JSON of BBC Citron | tools for quotations | `citron` |",
    doc = "| W3C Web Annotation (JSON-LD) | annotation tools | `web_annotations` |"
)]
//!
//! Each result prints itself (`to_string`, `write!`), to a string, a file or a socket. The last
//! three need the feature `json`; they print on one line, or indented with `{:#}`, and implement
//! `Serialize`, so that a caller can add what no text tells, such as the publisher. Output and time
//! grow with the article and no faster.
//!
//! ```
//! use samachar::{Article, export};
//!
//! let text = "पुल खुला\n\nमंत्री ने कहा, \"पुल आज खुल गया।\"";
//! let article = Article::parse(text)?;
//! let xml = export::tei(&article).to_string();
//! assert!(xml.contains("<head><s>पुल खुला</s></head>"));
//! # Ok::<(), samachar::Error>(())
//! ```

#[cfg(feature = "json")]
mod citron;
mod conllu;
#[cfg(feature = "json")]
mod json;
mod moments;
#[cfg(feature = "json")]
mod news_article;
mod passages;
mod tei;
#[cfg(feature = "json")]
mod web_annotation;

#[cfg(feature = "json")]
pub use citron::{Citron, citron};
pub use conllu::{Conllu, conllu};
#[cfg(feature = "json")]
pub use news_article::{NewsArticle, news_article};
pub use tei::{Tei, tei};
#[cfg(feature = "json")]
pub use web_annotation::{WebAnnotations, web_annotations};
