"""Two tables of a file of articles: who said what, and which day is meant.

    cargo build --release --example jsonl
    python3 examples/python/tables.py articles.jsonl

needs pandas; the tables are written beside the articles as `.quotations.csv` and `.dates.csv`.
"""

import json
import sys
from pathlib import Path

import pandas as pd

from samachar_stream import analyse, date_rows, quotation_rows


def tables(articles) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The quotations and the dates of articles, each with its place in the text in characters."""
    quotations, dates = [], []
    for article, record in analyse(articles):
        if "error" in record:
            print(f"{record['id']}: {record['error']['message']}", file=sys.stderr)
        quotations.extend(quotation_rows(article, record))
        dates.extend(date_rows(article, record))
    return pd.DataFrame(quotations), pd.DataFrame(dates)


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    path = Path(sys.argv[1])
    with path.open(encoding="utf-8") as lines:
        quotations, dates = tables(json.loads(line) for line in lines)
    quotations.to_csv(path.with_suffix(".quotations.csv"), index=False)
    dates.to_csv(path.with_suffix(".dates.csv"), index=False)
    print(f"{len(quotations)} quotations, {len(dates)} dates")
    if len(quotations):
        print(quotations["speaker"].value_counts().head(10).to_string())


if __name__ == "__main__":
    main()
