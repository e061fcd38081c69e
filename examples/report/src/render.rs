//! The templates, and pages made with them.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use serde::Serialize;

use crate::index::IndexPage;
use crate::page::Page;

/// The templates of the pages. They are part of the program, so that making a page cannot fail.
pub(crate) struct Templates(Environment<'static>);

impl Templates {
    pub(crate) fn new() -> Templates {
        let mut environment = Environment::new();
        // A name that the model does not have is a fault.
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let mut syntax = SyntaxConfig::builder();
        syntax.trim_blocks(true).lstrip_blocks(true);
        environment.set_syntax(syntax.build().expect("the delimiters are the common ones"));
        environment.add_global("style", safe(include_str!("../templates/style.css")));
        environment.add_global("script", safe(include_str!("../templates/script.js")));
        for (name, source) in [
            ("base.html", include_str!("../templates/base.html")),
            ("marks.html", include_str!("../templates/marks.html")),
            ("article.html", include_str!("../templates/article.html")),
            ("index.html", include_str!("../templates/index.html")),
        ] {
            environment
                .add_template(name, source)
                .expect("the templates are well formed");
        }
        Templates(environment)
    }

    pub(crate) fn page(&self, page: &Page) -> String {
        self.render("article.html", page)
    }

    pub(crate) fn index(&self, index: &IndexPage) -> String {
        self.render("index.html", index)
    }

    fn render(&self, name: &str, model: impl Serialize) -> String {
        let template = self.0.get_template(name).expect("the template was added");
        template
            .render(Serde(model))
            .expect("the model has what the template names")
    }
}

/// Text of this program, which is not escaped.
fn safe(text: &str) -> Value {
    Value::from_safe_string(text.to_owned())
}
