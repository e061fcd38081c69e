//! The JSON Schema of the wire format: made from the kinds of the crate, checked in, and held against the
//! records of all case files. `SAMACHAR_SCHEMA=write cargo test --test suite schema` writes it.

use std::fmt::Display;
use std::path::Path;

use samachar::*;
use serde_json::{Map, Value as Json, json};

use crate::data::each_article;

/// The names of a kind.
fn one_of<K: Display>(all: &[K]) -> Json {
    let names: Vec<String> = all.iter().map(K::to_string).collect();
    json!({ "enum": names })
}

fn or_null(schema: Json) -> Json {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn list(items: Json) -> Json {
    json!({ "type": "array", "items": items })
}

fn named(name: &str) -> Json {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// An object of which `required` always stand there, and `details` only in the form with details.
fn object(required: &[(&str, Json)], details: &[(&str, Json)]) -> Json {
    let fields = required.iter().chain(details);
    let properties: Map<String, Json> = fields
        .map(|(name, schema)| ((*name).to_owned(), schema.clone()))
        .collect();
    let names: Vec<&str> = required.iter().map(|(name, _)| *name).collect();
    json!({ "type": "object", "properties": properties, "required": names })
}

fn schema() -> Json {
    let string = || json!({ "type": "string" });
    let number = || json!({ "type": "integer", "minimum": 0 });
    let span = || named("span");
    let day = || json!({ "type": "string", "pattern": "^-?\\d{4}-\\d{2}-\\d{2}$" });
    let part = || object(&[("span", span()), ("text", string())], &[]);
    let timex = || json!({ "type": "string", "description": "a TIMEX3 value" });
    let timestamp = object(
        &[
            ("kind", one_of(TimestampKind::ALL)),
            ("span", span()),
            ("value", or_null(timex())),
        ],
        &[],
    );
    let dateline = object(
        &[
            ("span", span()),
            ("places", list(string())),
            ("value", or_null(timex())),
            ("agency", or_null(string())),
        ],
        &[("place_spans", list(span()))],
    );
    let credit = object(
        &[
            ("span", span()),
            ("text", string()),
            ("agency", or_null(string())),
        ],
        &[],
    );
    let sentence = object(&[("span", span())], &[("ending", one_of(Ending::ALL))]);
    let paragraph = object(
        &[("span", span()), ("sentences", list(sentence))],
        &[("kind", one_of(ParagraphKind::ALL))],
    );
    let source = object(
        &[
            ("span", span()),
            ("text", string()),
            ("kind", one_of(SourceKind::ALL)),
            ("speaker", or_null(number())),
        ],
        &[
            ("title", or_null(span())),
            ("role", or_null(span())),
            ("name", or_null(span())),
        ],
    );
    let quotation = object(
        &[
            ("kind", one_of(QuotationKind::ALL)),
            ("content", list(span())),
            ("cue", or_null(span())),
            ("source", or_null(source)),
            ("via", or_null(named("part"))),
            ("speaker", or_null(number())),
            ("attribution", or_null(one_of(Attribution::ALL))),
        ],
        &[
            (
                "confidence",
                json!({ "type": "number", "minimum": 0, "maximum": 1 }),
            ),
            ("unterminated", json!({ "type": "boolean" })),
            ("sentence", or_null(number())),
        ],
    );
    let speaker = object(
        &[
            ("id", number()),
            ("name", string()),
            ("mentions", list(span())),
        ],
        &[
            ("name_span", or_null(span())),
            ("quotations", list(number())),
        ],
    );
    let date = object(
        &[
            ("kind", one_of(DateKind::ALL)),
            ("span", span()),
            ("text", string()),
            ("value", timex()),
            ("timex", timex()),
            ("mod", or_null(one_of(Modifier::ALL))),
            (
                "resolved",
                or_null(json!({ "type": "array", "items": day(), "minItems": 2, "maxItems": 2 })),
            ),
        ],
        &[
            ("sentence", or_null(number())),
            ("edtf", or_null(string())),
            ("value_names", list(or_null(string()))),
            ("timex_names", list(or_null(string()))),
        ],
    );
    let place = |kind| object(&[("span", span())], &[("kind", kind)]);
    let tags = object(
        &[("span", span()), ("text", string())],
        &[("kind", one_of(TagsKind::ALL))],
    );
    let marked = object(
        &[("span", span()), ("class", one_of(MarkedClass::ALL))],
        &[],
    );
    let reference = object(
        &[
            ("moment", string()),
            ("source", one_of(ReferenceSource::ALL)),
        ],
        &[],
    );
    let article = object(
        &[
            ("headline", or_null(named("part"))),
            ("timestamps", list(timestamp)),
            ("dateline", or_null(dateline)),
            ("byline", or_null(named("part"))),
            ("credit", or_null(credit)),
            ("paragraphs", list(paragraph)),
            ("quotations", list(quotation)),
            ("speakers", list(speaker)),
            ("dates", list(date)),
            ("tags", list(tags)),
            ("related", list(place(one_of(RelatedKind::ALL)))),
            ("residue", list(place(one_of(ResidueKind::ALL)))),
        ],
        &[("marked", list(marked)), ("reference", or_null(reference))],
    );
    let mut whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An article in the wire format of samachar",
        "description": "A property that is not required stands in the form with details.",
        "$defs": {
            "span": {
                "description": "half-open, in bytes of UTF-8 unless another unit was asked for",
                "type": "array", "items": { "type": "integer", "minimum": 0 },
                "minItems": 2, "maxItems": 2
            },
            "part": part()
        }
    });
    let fields = article.as_object().expect("an object").clone();
    whole.as_object_mut().expect("an object").extend(fields);
    whole
}

/// Whether the value fits the schema, as far as this schema uses the language; where it does not.
fn misfit(value: &Json, schema: &Json, whole: &Json, at: &str) -> Option<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.trim_start_matches("#/$defs/");
        return misfit(value, &whole["$defs"][name], whole, at);
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        let found: Vec<_> = ways
            .iter()
            .map(|way| misfit(value, way, whole, at))
            .collect();
        return found
            .iter()
            .all(Option::is_some)
            .then(|| format!("{at}: {}", found[0].as_ref().expect("a misfit")));
    }
    if let Some(names) = schema["enum"].as_array() {
        return (!names.contains(value)).then(|| format!("{at}: {value} is no name"));
    }
    let fits = match schema["type"].as_str().expect("a type") {
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the type {other}"),
    };
    if !fits {
        return Some(format!("{at}: {value} is no {}", schema["type"]));
    }
    if let Some(items) = value.as_array() {
        let exact = schema["minItems"].as_u64();
        if exact.is_some_and(|count| count != items.len() as u64) {
            return Some(format!("{at}: {} items", items.len()));
        }
        return items
            .iter()
            .find_map(|item| misfit(item, &schema["items"], whole, at));
    }
    let fields = value.as_object()?;
    let required = schema["required"].as_array().expect("a list").iter();
    let missing = required
        .filter_map(Json::as_str)
        .find(|name| !fields.contains_key(*name));
    if let Some(name) = missing {
        return Some(format!("{at}: {name} is missing"));
    }
    fields
        .iter()
        .find_map(|(name, field)| match schema["properties"].get(name) {
            None => Some(format!("{at}: {name} is not in the schema")),
            Some(schema) => misfit(field, schema, whole, &format!("{at}.{name}")),
        })
}

#[test]
fn the_schema_is_that_of_the_records() {
    let schema = schema();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documentation/article.schema.json");
    let text = format!("{schema:#}\n");
    if std::env::var_os("SAMACHAR_SCHEMA").is_some() {
        std::fs::write(&path, &text).expect("the schema can be written");
    }
    let known = std::fs::read_to_string(&path).expect("the schema is checked in");
    assert!(
        known == text,
        "SAMACHAR_SCHEMA=write cargo test --test suite schema writes the schema anew"
    );
    each_article(|article| {
        for details in [false, true] {
            let record = serde_json::to_value(article.wire().details(details)).expect("JSON");
            assert_eq!(misfit(&record, &schema, &schema, "article"), None);
        }
    });
}
