"""Sentence splitters side by side on marked text.

    pip install pysbd sentencex indic-nlp-library
    python3 examples/python/compare_sentences.py MARKED...

A file has one {"id", "text", "gold": {"sentences": [[start, end], ...]}} a line, in bytes: the Hindi PUD
treebank of Universal Dependencies, for one, with the sentences of each paragraph joined by a space.
A boundary is right where a sentence ends at the same visible character. Packages that are not installed
are left out.
"""

import importlib
import json
import subprocess
import sys
from pathlib import Path

PROGRAM = "target/release/examples/jsonl"


def samachar(texts):
    lines = "".join(json.dumps({"id": n, "text": text, "plain": True}) + "\n" for n, text in enumerate(texts))
    run = subprocess.run([PROGRAM, "--spans", "chars"], input=lines.encode(), stdout=subprocess.PIPE, check=False)
    for text, line in zip(texts, run.stdout.decode().splitlines()):
        found = json.loads(line).get("article") or {"paragraphs": []}
        yield [text[slice(*s["span"])] for p in found["paragraphs"] for s in p["sentences"]]


def pysbd(texts):
    segmenter = importlib.import_module("pysbd").Segmenter(language="hi", clean=False)
    return (segmenter.segment(text) for text in texts)


def sentencex(texts):
    module = importlib.import_module("sentencex")
    return (list(module.segment("hi", text)) for text in texts)


def indic_nlp(texts):
    module = importlib.import_module("indicnlp.tokenize.sentence_tokenize")
    return (module.sentence_split(text, lang="hi") for text in texts)


def danda(texts):
    """What a line of code does: a sentence ends at a danda, `?` or `!`."""
    import re

    return (re.split(r"(?<=[।?!])", text) for text in texts)


def ends(sentences) -> set[int]:
    """How many visible characters stand up to the end of each sentence, for all but the last."""
    visible, found = 0, set()
    for sentence in sentences:
        visible += sum(not c.isspace() for c in sentence)
        found.add(visible)
    found.discard(visible)
    return found


def main() -> None:
    for path in sys.argv[1:] or sys.exit(__doc__):
        marked = [json.loads(line) for line in Path(path).open(encoding="utf-8")]
        marked = [item for item in marked if "sentences" in item["gold"]]
        # Only what the marks cover is compared.
        texts, gold = [], []
        for item in marked:
            source = item["text"].encode()
            sentences = [source[start:end].decode() for start, end in item["gold"]["sentences"]]
            texts.append("\n".join(sentences) if "--lines" in sys.argv else " ".join(sentences))
            gold.append(ends(sentences))
        print(f"{Path(path).name}: {sum(map(len, gold))} boundaries")
        for splitter in (samachar, pysbd, sentencex, indic_nlp, danda):
            try:
                found = [ends(sentences) for sentences in splitter(texts)]
            except ModuleNotFoundError as missing:
                print(f"  {splitter.__name__:10} {missing.name} is not installed")
                continue
            right = sum(len(a & b) for a, b in zip(gold, found))
            precision = right / max(1, sum(map(len, found)))
            recall = right / max(1, sum(map(len, gold)))
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            print(f"  {splitter.__name__:10} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
