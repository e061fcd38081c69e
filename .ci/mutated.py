"""A copy of the crate that holds many small changes beside the code that they change, for one build of them all.

The changes are those of `cargo mutants --list`, their places those of a syntax tree (the Python packages
tree-sitter and tree-sitter-rust); an operator is changed as if brackets stood about it and its two sides.
What cannot be switched while the program runs, in constant functions and fields, has no place.

A program asks by `samachar::switch` (switch.rs here) for one change, or for a record of those that are come by.
Such a record tells two kinds: changes that were only reached, and those whose value differed there.
"""
import bisect
import collections
import json
import os
import pathlib
import re
import subprocess

import tree_sitter
import tree_sitter_rust

MODULES = ["article", "date", "error", "export", "lexicon", "lib", "named", "normalize", "part", "quote", "rule", "sentence",
           "span", "text", "token"]
# Words, tables and printers of decisions have tests of another kind, and what is reserved changes no answer: as in
# .ci/mutants.
LEFT_OUT = r"impl (\S+::)?(Debug|Display)", r"\bexplain\b|\bnote\b", r"\bwith_room_for\b"
FILES_LEFT_OUT = ["src/lexicon/tables.rs", "src/lexicon/generate.rs"]
COMPARISONS = {b"==", b"!=", b"<", b"<=", b">", b">="}
# A mark with a number from here on is about the form of a whole place.
FORMS = 1_000_000


def listed(root, modules):
    """All changes that cargo-mutants knows in the modules, with a key that moved lines do not change."""
    command = ["cargo", "mutants", "--list", "--json"]
    for module in modules:
        command += ["--file", f"src/{module}/**/*.rs", "--file", f"src/{module}.rs"]
    for name in FILES_LEFT_OUT:
        command += ["--exclude", name]
    for pattern in LEFT_OUT:
        command += ["--exclude-re", pattern]
    changes = json.loads(subprocess.run(command, cwd=root, check=True, capture_output=True).stdout)
    seen = collections.Counter()
    for change in changes:
        function = (change.get("function") or {}).get("function_name", "")
        key = (change["file"], function, change["genre"], re.sub(r":\d+:\d+", "", change["name"]))
        change["key"] = repr((key, seen[key]))
        change["module"] = pathlib.Path(change["file"]).with_suffix("").parts[1]
        seen[key] += 1
    return changes


class File:
    """A source file with the changes that stand in it."""

    def __init__(self, source, plain):
        self.source = source
        # The places that the compiler takes in their plain form only.
        self.plain = plain
        self.tree = tree_sitter.Parser(tree_sitter.Language(tree_sitter_rust.language())).parse(source)
        self.lines = [0]
        for line in source.split(b"\n"):
            self.lines.append(self.lines[-1] + len(line) + 1)
        # What is written anew -> the nodes that it is made of, and the changes there. The key is the
        # start, the end counted down and the kind, so that what stands around another comes before it.
        self.places = {}

    def offset(self, place):
        """The byte of a line and a column, which is counted in characters from 1."""
        start = self.lines[place["line"] - 1]
        line = self.source[start:self.lines[place["line"]]].decode()
        return start + len(line[:place["column"] - 1].encode())

    def add(self, change):
        """Finds where the change goes. Says why not, if nowhere."""
        start, end = (self.offset(change["span"][side]) for side in ("start", "end"))
        node = self.tree.root_node.descendant_for_byte_range(start, end)
        if constant(node):
            return "constant"
        place = getattr(self, "place_" + change["genre"], lambda *_: None)(node, change)
        if place is None:
            return "no place"
        first, last, kind, parts = place
        self.places.setdefault((first, -last, kind), (parts, []))[1].append(change)
        return None

    def place_FnValue(self, node, change):
        function = above(node, "function_item")
        body, answer = function.child_by_field_name("body"), function.child_by_field_name("return_type")
        if answer is not None and b"impl" in answer.text:
            # A function has one type, so another iterator cannot stand beside the body's own.
            fits = "iter::empty()" in change["replacement"]
            return (body.start_byte, body.end_byte, "empty", ()) if fits else None
        return body.start_byte + 1, body.start_byte + 1, "value", ()

    def place_BinaryOperator(self, node, change):
        node = node.parent
        if node.type not in ("binary_expression", "compound_assignment_expr"):
            return None
        parts = [node.child_by_field_name(name) for name in ("left", "operator", "right")]
        return node.start_byte, node.end_byte, "operator", parts

    def place_UnaryOperator(self, node, change):
        node = above(node, "unary_expression")
        return node and (node.start_byte, node.end_byte, "unary", node.children)

    def place_MatchArm(self, node, change):
        pattern = above(node, "match_arm").child_by_field_name("pattern")
        guard = pattern.child_by_field_name("condition")
        if guard is None:
            return pattern.end_byte, pattern.end_byte, "arm", ()
        return None if guard.type.startswith("let") else (guard.start_byte, guard.end_byte, "arm", ())

    place_MatchArmGuard = place_MatchArm

    def written(self):
        """The file with all its changes in it."""
        order = sorted(self.places)
        return self.between(0, len(self.source), order, -1)

    def between(self, start, end, order, outer):
        """The text of a range with the changes in it that come after the `outer`-th place."""
        out, at = [], start
        for n in range(max(outer + 1, bisect.bisect(order, (start, -len(self.source) - 1, ""))), len(order)):
            first, last = order[n][0], -order[n][1]
            if first > end:
                break
            if first >= at and last <= end:
                out += [self.source[at:first], self.place(n, order)]
                at = last
        return b"".join(out + [self.source[at:end]])

    def place(self, n, order):
        """The changes of the `n`-th place and what stood there."""
        start, end, kind = order[n][0], -order[n][1], order[n][2]
        parts, changes = self.places[order[n]]
        inner = lambda start, end: self.between(start, end, order, n)
        part = lambda node: inner(node.start_byte, node.end_byte)
        if kind == "value":
            return b"".join(marked(c, b" if %s { return %s; }" % (on(c), new(c))) for c in changes)
        if kind == "empty":
            # Another type than the body's: all its elements are left out instead.
            text = b"{ %s.take(if %s { 0 } else { usize::MAX }) }" % (inner(start, end), on(changes[0]))
            return marked(changes[0], text)
        if kind == "arm":
            text = b"(%s)" % inner(start, end) if end > start else b""
            for c in changes:
                value = b"true" if new(c) == b"true" else b"false"
                text = marked(c, b"crate::switch::guard(%d, %s, %s)" % (c["number"], value, text or b"true"))
            return text if end > start else b" if " + text
        form = FORMS + changes[0]["number"]
        if kind == "unary":
            operand = part(parts[1])
            if parts[0].text == b"!" and form not in self.plain:
                return marks(form, marked(changes[0], b"((%s) == %s)" % (operand, on(changes[0]))))
            text = marked(changes[0], b"if %s { %s }" % (on(changes[0]), operand))
            return b"(%s else { %s%s })" % (text, parts[0].text, operand)
        left, operator, right = part(parts[0]), parts[1].text, part(parts[2])
        if parts[0].type == "type_cast_expression":
            left = b"(%s)" % left
        if parts[0].parent.type == "binary_expression" and form not in self.plain and not leaves(parts[2]):
            return marks(form, bound(left, operator, right, changes))
        text = b"".join(marked(c, b"if %s { %s %s %s }" % (on(c), left, new(c), right)) + b" else " for c in changes)
        text += b"{ %s %s %s }" % (left, operator, right)
        return text if parts[0].parent.type == "compound_assignment_expr" else b"(%s)" % text


def bound(left, operator, right, changes):
    """An operation each side of which stands there once, so that operations in one another stay short."""
    c = changes[0]
    if operator in (b"&&", b"||"):
        name = b"and" if operator == b"&&" else b"or"
        return marked(c, b"crate::switch::%s(%d, %s, || %s)" % (name, c["number"], left, right))
    if operator in COMPARISONS:
        other = lambda c: b"(*__l %s *__r)" % new(c)
        text = b"".join(marked(c, b"if crate::switch::is(%d) { %s }" % (c["number"], other(c))) + b" else " for c in changes)
        notes = b"".join(marked(c, b"crate::switch::note(%d, __v != %s);" % (c["number"], other(c))) for c in changes)
        return (b"(match (&(%s), &(%s)) { (__l, __r) => %s { let __v = *__l %s *__r; "
                b"if crate::switch::recording() { %s } __v } })" % (left, right, text, operator, notes))
    text = b"".join(marked(c, b"if %s { __l %s __r }" % (on(c), new(c))) + b" else " for c in changes)
    return b"({ let __l = %s; let __r = %s; %s { __l %s __r } })" % (left, right, text, operator)


def leaves(node):
    """Whether the code may leave the function from here, which it could not from a closure."""
    if node.type in ("return_expression", "try_expression", "break_expression", "continue_expression"):
        return True
    return node.type != "closure_expression" and any(leaves(child) for child in node.children)


def above(node, kind):
    """The nearest node of the kind, from this one outwards."""
    while node and node.type != kind:
        node = node.parent
    return node


def constant(node):
    """Whether the code runs while the crate is compiled."""
    while node and node.type != "closure_expression":
        if node.type in ("const_item", "static_item", "enum_variant", "array_type", "const_block"):
            return True
        if node.type == "function_item":
            words = next((child.text.split() for child in node.children if child.type == "function_modifiers"), [])
            return b"const" in words
        node = node.parent
    return False


def on(change):
    return b"crate::switch::on(%d)" % change["number"]


def new(change):
    """What is written for the code, without cargo-mutants' own remarks."""
    return re.sub(r"/\*.*?\*/", "", change["replacement"]).strip().encode()


def marks(number, text):
    """The text with marks, by which an error of the compiler finds its change or form."""
    return b"/*<%d*/%s/*%d>*/" % (number, text, number)


def marked(change, text):
    return marks(change["number"], text)


def rewrite(root, copy, changes, plain):
    """Makes the copy with the changes in it. Gives those that have no place, with the reason."""
    files, nowhere = {}, {}
    for change in changes:
        path = change["file"]
        if path not in files:
            files[path] = File((root / path).read_bytes(), plain)
        if why := files[path].add(change):
            nowhere[change["number"]] = why
    names = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=root, check=True,
                           stdout=subprocess.PIPE).stdout.decode().split("\0")
    switch = (pathlib.Path(__file__).parent / "switch.rs").read_bytes()
    write(copy / "src/switch.rs", switch)
    for name in filter(lambda name: name and (root / name).is_file(), names):
        text = files[name].written() if name in files else (root / name).read_bytes()
        if name == "src/lib.rs":
            text += b"\n#[doc(hidden)]\npub mod switch;\n"
        write(copy / name, text)
    return nowhere


def write(path, text):
    """A file that stays as it was is not built again."""
    if not path.is_file() or path.read_bytes() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)


def cargo(folder, target, command, level="1"):
    """Runs cargo in a folder and gives its messages."""
    settings = {"OPT_LEVEL": level, "DEBUG": "0"}
    environment = dict(os.environ, RUSTFLAGS="--cap-lints allow", CARGO_TARGET_DIR=str(target))
    for profile in ("DEV", "TEST"):
        environment |= {f"CARGO_PROFILE_{profile}_{key}": value for key, value in settings.items()}
    done = subprocess.run(["cargo", *command, "--message-format", "json"], cwd=folder, env=environment,
                          stdout=subprocess.PIPE)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]


def refused(copy, messages):
    """The changes that the compiler does not take, those around the places of its errors; and what is lost."""
    numbers, lost = set(), []
    for message in messages:
        message = message.get("message")
        if not isinstance(message, dict) or message.get("level") != "error" or not message["spans"]:
            continue
        around = [found for span in message["spans"] for found in around_place(copy, span)]
        if around:
            numbers.add(min(around)[1])
        elif (message.get("code") or {}).get("code") == "E0004":
            # With switches on all its arms the match covers nothing for certain.
            numbers |= arms_of_match(copy, message["spans"][0])
        else:
            lost.append(message["rendered"])
    return numbers, lost


def arms_of_match(copy, span):
    """The arms that can be switched off in the match on what stands at a place."""
    text = (copy / span["file_name"]).read_bytes()
    depth, at = 0, span["byte_end"]
    while True:
        depth += {b"{": 1, b"}": -1}.get(text[at:at + 1], 0)
        at += 1
        if depth == 0 and text[at - 1:at] == b"}":
            break
    return {int(n) for n in re.findall(rb"guard\((\d+), false, true\)", text[span["byte_end"]:at])}


MARKS = {}


def around_place(copy, span):
    """The changes and forms around a place, with how long they are."""
    path = copy / span["file_name"]
    if not path.is_file():
        return
    text = path.read_bytes()
    key = span["file_name"], hash(text)
    if key not in MARKS:
        opened, found = {}, []
        for mark in re.finditer(rb"/\*(?:<(\d+)|(\d+)>)\*/", text):
            if mark[1]:
                opened[int(mark[1])] = mark.start()
            else:
                found.append((opened[int(mark[2])], mark.end(), int(mark[2])))
        MARKS[key] = found
    for start, end, number in MARKS[key]:
        if start <= span["byte_start"] and span["byte_end"] <= end:
            yield end - start, number


def built(root, copy, changes):
    """Makes the copy with all changes that compile. Gives what came of the others, by number."""
    outcome, plain = {}, set()
    while True:
        left = [change for change in changes if outcome.get(change["number"]) != "not compiled"]
        outcome |= rewrite(root, copy, left, plain)
        numbers, lost = refused(copy, cargo(copy, copy.parent / "build", ["check", "--lib", "--all-features"]))
        print(len(numbers), "refused,", len(lost), "lost", flush=True)
        if not numbers:
            break
        plain |= {number for number in numbers if number >= FORMS}
        outcome |= {number: "not compiled" for number in numbers if number < FORMS}
    if lost:
        raise SystemExit("\n".join(lost[:20]))
    return outcome


def standing(copy, changes):
    """What came of changes by number, where the copy was made before: those that do not stand in it."""
    text = b"".join(path.read_bytes() for path in sorted((copy / "src").rglob("*.rs")))
    numbers = {int(number) for number in re.findall(rb"/\*<(\d+)\*/", text)}
    return {change["number"]: "left out" for change in changes if change["number"] not in numbers}
