"""Tests of the scripts: `python3 -m unittest discover examples/python` after the program is built."""

import os
import unittest
from pathlib import Path

import samachar_stream as stream

ROOT = Path(__file__).resolve().parents[2]
stream_program = os.environ.get("SAMACHAR_JSONL", str(ROOT / stream.PROGRAM))

TEXT = "मंत्री रमा सिन्हा ने 😀 कहा कि पुल कल खुलेगा। उन्होंने बताया, \"काम पूरा है।\""


def articles(count: int):
    for number in range(count):
        yield {"id": number, "text": f"{number} {TEXT}", "reference_date": "2024-06-20", "plain": True}


class Stream(unittest.TestCase):
    def test_records_come_in_order_and_more_than_a_pipe_holds(self):
        ids = [record["id"] for _, record in stream.analyse(articles(3000), stream_program)]
        self.assertEqual(ids, list(range(3000)))

    def test_spans_are_those_of_python_strings(self):
        (article, record), = stream.analyse(articles(1), stream_program)
        rows = list(stream.quotation_rows(article, record))
        self.assertEqual([row["content"] for row in rows], ["पुल कल खुलेगा", "काम पूरा है।"])
        self.assertEqual([row["speaker"] for row in rows], ["रमा सिन्हा"] * 2)
        for row in rows:
            self.assertEqual(article["text"][row["start"]:row["end"]], row["content"])
        date, = stream.date_rows(article, record)
        self.assertEqual((date["date"], date["resolved"]), ("कल", ["2024-06-21", "2024-06-21"]))

    def test_an_article_that_cannot_be_read_is_told_and_the_rest_go_on(self):
        three = [{"id": 1, "text": ""}, {"id": 2, "text": TEXT}]
        records = [record for _, record in stream.analyse(three, stream_program)]
        self.assertEqual(records[0]["error"]["kind"], "empty")
        self.assertIn("article", records[1])

    def test_the_tables_of_pandas_hold_every_row(self):
        try:
            import tables
        except ModuleNotFoundError as missing:
            self.skipTest(f"{missing.name} is not installed")
        stream.PROGRAM = stream_program
        quotations, dates = tables.tables(articles(5))
        self.assertEqual((len(quotations), len(dates)), (10, 5))


if __name__ == "__main__":
    unittest.main()
