"""Finders of dates side by side on marked text.

    pip install dateparser
    python3 examples/python/compare_dates.py MARKED...

A file has one {"id", "text", "reference_date", "gold": {"dates": [{"span", "resolved"}]}} a line, in bytes.
Only dates that mean one day are compared, since `dateparser` gives nothing else: a date is right where the
words overlap the marked ones and the day is the same.
"""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

PROGRAM = "target/release/examples/jsonl"


def samachar(items):
    lines = "".join(json.dumps({**item, "id": n, "plain": True}) + "\n" for n, item in enumerate(items))
    run = subprocess.run([PROGRAM, "--spans", "chars"], input=lines.encode(), stdout=subprocess.PIPE, check=False)
    for line in run.stdout.decode().splitlines():
        found = (json.loads(line).get("article") or {"dates": []})["dates"]
        days = (date for date in found if date.get("resolved") and len(set(date["resolved"])) == 1)
        yield [(*date["span"], date["resolved"][0]) for date in days]


def dateparser(items):
    from dateparser.search import search_dates

    for item in items:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(item["reference_date"][:10])}
        found, at = [], 0
        for words, moment in search_dates(item["text"], languages=["hi"], settings=settings) or []:
            start = item["text"].find(words, at)
            if start >= 0:
                at = start + len(words)
                found.append((start, at, moment.date().isoformat()))
        yield found


def main() -> None:
    for path in sys.argv[1:] or sys.exit(__doc__):
        items, gold = [], []
        for line in Path(path).open(encoding="utf-8"):
            item = json.loads(line)
            if not item.get("reference_date") or "dates" not in item["gold"]:
                continue
            source = item["text"].encode()
            place = lambda byte: len(source[:byte].decode())
            days = (d for d in item["gold"]["dates"] if d.get("resolved") and len(set(d["resolved"])) == 1)
            gold.append([(*map(place, d["span"]), d["resolved"][0]) for d in days])
            items.append({"text": item["text"], "reference_date": item["reference_date"]})
        print(f"{Path(path).name}: {sum(map(len, gold))} dates that mean one day")
        for finder in (samachar, dateparser):
            try:
                found = list(finder(items))
            except ModuleNotFoundError as missing:
                print(f"  {finder.__name__:10} {missing.name} is not installed")
                continue
            meets = lambda a, b: a[0] < b[1] and b[0] < a[1] and a[2] == b[2]
            right = sum(any(meets(date, other) for other in there) for want, there in zip(gold, found) for date in want)
            total = sum(map(len, found))
            recall, precision = right / max(1, sum(map(len, gold))), right / max(1, total)
            print(f"  {finder.__name__:10} found {total}  precision {precision:.3f}  recall {recall:.3f}")


if __name__ == "__main__":
    main()
