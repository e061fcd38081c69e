#!/usr/bin/env python3
"""Prints the public interface, an item a line, from what rustdoc says of the crate as JSON.

    RUSTC_BOOTSTRAP=1 cargo rustdoc --lib --all-features -- -Z unstable-options --output-format json
    python3 .ci/api.py target/doc/samachar.json > public-api.txt
"""

import json
import sys

# Traits that say something to a caller; the rest are blanket or markers.
TRAITS = {
    "AsRef", "Clone", "Copy", "Debug", "Default", "Deserialize", "Display", "DoubleEndedIterator", "Eq", "Error",
    "ExactSizeIterator", "From", "FromStr", "FusedIterator", "Hash", "Index", "IntoIterator", "Iterator", "Ord",
    "PartialEq", "PartialOrd", "Serialize", "TryFrom",
}


class Crate:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.index, self.root = data["index"], data["root"]
        self.lines = set()
        self.seen = set()

    def item(self, number):
        return self.index.get(str(number))

    def type(self, shape):
        if shape is None:
            return "()"
        ((kind, inner),) = shape.items() if isinstance(shape, dict) else ((shape, None),)
        if kind in ("primitive", "generic"):
            return inner
        if kind == "resolved_path":
            return inner["path"].split("::")[-1] + self.arguments(inner.get("args"))
        if kind == "borrowed_ref":
            life = f"{inner['lifetime']} " if inner["lifetime"] else ""
            return f"&{life}{'mut ' if inner['is_mutable'] else ''}{self.type(inner['type'])}"
        if kind == "tuple":
            return "(" + ", ".join(map(self.type, inner)) + ")"
        if kind == "slice":
            return f"[{self.type(inner)}]"
        if kind == "array":
            return f"[{self.type(inner['type'])}; {inner['len']}]"
        if kind == "impl_trait":
            return "impl " + self.bounds(inner)
        if kind == "qualified_path":
            return f"{self.type(inner['self_type'])}::{inner['name']}"
        if kind == "dyn_trait":
            return "dyn " + " + ".join(each["trait"]["path"] for each in inner["traits"])
        return kind

    def arguments(self, args):
        if not args:
            return ""
        if "parenthesized" in args:
            inner = args["parenthesized"]
            output = f" -> {self.type(inner['output'])}" if inner["output"] else ""
            return "(" + ", ".join(map(self.type, inner["inputs"])) + ")" + output
        inner = args["angle_bracketed"]
        told = [
            each.get("lifetime") or (self.type(each["type"]) if "type" in each else "_")
            for each in inner["args"]
            if isinstance(each, dict)
        ]
        for each in inner["constraints"]:
            binding = each["binding"]
            if "equality" in binding:
                told.append(f"{each['name']} = {self.type(binding['equality'].get('type'))}")
        return "<" + ", ".join(told) + ">" if told else ""

    def bounds(self, bounds):
        told = []
        for bound in bounds:
            if "trait_bound" in bound:
                path = bound["trait_bound"]["trait"]
                told.append(path["path"].split("::")[-1] + self.arguments(path.get("args")))
            elif "outlives" in bound:
                told.append(bound["outlives"])
        return " + ".join(told)

    def signature(self, name, function):
        header, shape = function["header"], function["sig"]
        const = "const " if header["is_const"] else ""
        inputs = ", ".join(f"{each}: {self.type(kind)}" for each, kind in shape["inputs"])
        output = f" -> {self.type(shape['output'])}" if shape["output"] else ""
        return f"{const}fn {name}({inputs}){output}"

    def walk(self, number, path):
        item = self.item(number)
        if item is None or item["visibility"] not in ("public", "default") or (number, path) in self.seen:
            return
        self.seen.add((number, path))
        ((kind, inner),) = item["inner"].items()
        if kind == "use":
            name = path if inner["is_glob"] else f"{path}::{inner['name']}"
            if inner["id"] is not None:
                self.walk_named(inner["id"], name)
            return
        self.walk_named(number, f"{path}::{item['name']}" if path else item["name"])

    def walk_named(self, number, name):
        item = self.item(number)
        if item is None:
            return
        ((kind, inner),) = item["inner"].items()
        if kind == "module":
            self.lines.add(f"mod {name}")
            for each in inner["items"]:
                self.walk(each, name)
        elif kind == "function":
            self.lines.add(f"{self.signature(name, inner)}")
        elif kind == "type_alias":
            self.lines.add(f"type {name} = {self.type(inner['type'])}")
        elif kind == "constant":
            self.lines.add(f"const {name}: {self.type(inner['type'])}")
        elif kind in ("struct", "enum"):
            self.lines.add(f"{kind} {name}")
            self.members(inner, kind, name)
            for each in inner["impls"]:
                self.implementation(self.item(each), name)

    def members(self, inner, kind, name):
        if kind == "enum":
            for each in inner["variants"]:
                variant = self.item(each)
                shape = variant["inner"]["variant"]["kind"]
                self.lines.add(f"variant {name}::{variant['name']}")
                if isinstance(shape, dict) and "struct" in shape:
                    for field in map(self.item, shape["struct"]["fields"]):
                        told = self.type(field["inner"]["struct_field"])
                        self.lines.add(f"field {name}::{variant['name']}::{field['name']}: {told}")
            return
        if isinstance(inner["kind"], dict) and "plain" in inner["kind"]:
            for field in map(self.item, inner["kind"]["plain"]["fields"]):
                if field and field["visibility"] == "public":
                    self.lines.add(f"field {name}::{field['name']}: {self.type(field['inner']['struct_field'])}")

    def implementation(self, item, name):
        if item is None:
            return
        inner = item["inner"]["impl"]
        if inner["trait"]:
            trait = inner["trait"]["path"].split("::")[-1]
            if trait in TRAITS and not inner["blanket_impl"] and not inner["is_synthetic"]:
                self.lines.add(f"impl {trait}{self.arguments(inner['trait'].get('args'))} for {name}")
            return
        for each in map(self.item, inner["items"]):
            if each and each["visibility"] == "public":
                ((kind, shape),) = each["inner"].items()
                if kind == "function":
                    self.lines.add(self.signature(f"{name}::{each['name']}", shape))
                elif kind == "assoc_const":
                    self.lines.add(f"const {name}::{each['name']}: {self.type(shape['type'])}")


def main():
    crate = Crate(sys.argv[1])
    crate.walk(crate.root, "")
    for line in sorted(crate.lines, key=lambda line: (line.split("samachar", 1)[-1], line)):
        print(line.replace("samachar::", "", 1))


main()
