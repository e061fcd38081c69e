#!/usr/bin/env python3
"""How well the confidence of quotations tells right ones from wrong ones.

usage: confidence.py (MARKED.jsonl FOUND.jsonl)...

MARKED: articles with the quotations that are in them; FOUND: what `jsonl --confidence` finds. A
quotation is right if its words overlap a marked one by four fifths and its source ends where that
one's does. Prints the share of wrong ones in each quarter by confidence.
"""
import json
import sys


def overlap(a, b):
    common = sum(max(0, min(e, f) - max(s, t)) for s, e in a for t, f in b)
    total = sum(e - s for s, e in a) + sum(e - s for s, e in b) - common
    return common / total if total else 0


def right(text, found, marked):
    for other in marked:
        if overlap(found["content"], other["content"]) >= 0.8:
            ends = [q["source"] and (q["source"]["span"] if "span" in q["source"] else q["source"])
                    for q in (found, other)]
            words = [span and text[span[0]:span[1]].decode().rstrip(" ,।.:\"'”’)") for span in ends]
            return (not any(words)) or (all(words) and words[0][-6:] == words[1][-6:])
    return False


def main():
    rows = []
    files = sys.argv[1:]
    for marked, found in zip(files[::2], files[1::2]):
        articles = {}
        for line in open(found, encoding="utf-8"):
            record = json.loads(line)
            articles[record["id"]] = record.get("article") or {}
        for line in open(marked, encoding="utf-8"):
            record = json.loads(line)
            text, there = record["text"].encode(), record["gold"].get("quotations")
            if there is None:
                continue
            for quotation in articles[record["id"]].get("quotations", []):
                rows.append((quotation["confidence"], not right(text, quotation, there)))
    rows.sort()
    print(f"{'confidence':<16}{'quotations':>12}{'wrong':>8}{'share':>8}")
    for quarter in range(4):
        part = rows[len(rows) * quarter // 4:len(rows) * (quarter + 1) // 4]
        if part:
            wrong = sum(bad for _, bad in part)
            span = f"{part[0][0]:.2f} to {part[-1][0]:.2f}"
            print(f"{span:<16}{len(part):>12}{wrong:>8}{wrong / len(part):>8.3f}")


main()
