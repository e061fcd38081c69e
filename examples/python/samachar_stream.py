"""Reads Hindi news from Python: sends articles through the `jsonl` program and yields what it found.

Nothing but the standard library is needed. Spans count characters, as Python's strings do, so
`text[start:end]` is what a span marks.
"""

import json
import subprocess
import threading
from collections import deque
from collections.abc import Iterable, Iterator

PROGRAM = "target/release/examples/jsonl"


def analyse(
    articles: Iterable[dict], program: str | None = None, options: tuple = ()
) -> Iterator[tuple[dict, dict]]:
    """Yields (article, record) in order, for articles of the form {"id", "text", "reference_date"}.

    A record has "article" or "error". The articles are sent by a thread of their own while records are
    read, so that neither pipe fills up, and no more than a few are in memory at a time.
    """
    command = [program or PROGRAM, "--spans", "chars", *options]
    waiting: deque[dict] = deque()
    room = threading.Semaphore(64)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:

        def send() -> None:
            with process.stdin:
                for article in articles:
                    room.acquire()
                    waiting.append(article)
                    process.stdin.write(json.dumps(article, ensure_ascii=False).encode() + b"\n")
                    process.stdin.flush()

        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        for line in process.stdout:
            record = json.loads(line)
            room.release()
            yield waiting.popleft(), record
        sender.join()


def quotation_rows(article: dict, record: dict) -> Iterator[dict]:
    """One row for each quotation: who, how, what, and where in the text."""
    text = article["text"]
    found = record.get("article") or {}
    names = {speaker["id"]: speaker["name"] for speaker in found.get("speakers", [])}
    for quotation in found.get("quotations", []):
        source, cue = quotation.get("source"), quotation.get("cue")
        content = quotation["content"]
        yield {
            "id": article["id"],
            "speaker": names.get(quotation.get("speaker")),
            "source": source and text[slice(*source["span"])],
            "kind": quotation["kind"],
            "cue": cue and text[slice(*cue)],
            "content": " … ".join(text[slice(*span)] for span in content),
            "start": content[0][0],
            "end": content[-1][1],
        }


def date_rows(article: dict, record: dict) -> Iterator[dict]:
    """One row for each date: its words, its TIMEX3 value, and the days that it means."""
    for date in (record.get("article") or {}).get("dates", []):
        start, end = date["span"]
        resolved = date.get("resolved")
        yield {
            "id": article["id"],
            "date": article["text"][start:end],
            "value": date["value"],
            "resolved": resolved,
            "start": start,
            "end": end,
        }
