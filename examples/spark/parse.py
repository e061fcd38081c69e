"""Takes a file of articles apart on a Spark cluster: each partition is piped through one `jsonl` program.

    cargo build --release --example jsonl
    spark-submit --master spark://HOST:7077 examples/spark/parse.py PROGRAM ARTICLES RESULTS [PARTITIONS]

PROGRAM must stand at the same path on every worker; ARTICLES has one {"id", "text", "reference_date"} a
line. RESULTS is a folder of `part-*` files, which read one after another are the records of a single
`jsonl` over the whole file, in the same order. A partition whose worker is lost is run again elsewhere:
a record depends on nothing but its own line.
"""

import sys

from pyspark.sql import SparkSession


def main(program: str, articles: str, results: str, partitions: int = 8) -> None:
    spark = SparkSession.builder.appName("samachar").getOrCreate()
    lines = spark.sparkContext.textFile(articles, partitions)
    # Status 1 says that some line had an error, which its record tells; a partition that gave too few
    # records is noticed below.
    records = lines.pipe(program)
    records.saveAsTextFile(results)
    read, written = lines.count(), spark.sparkContext.textFile(results).count()
    print(f"{lines.getNumPartitions()} partitions, {read} articles, {written} records", flush=True)
    spark.stop()
    if read != written:
        sys.exit(f"{read - written} articles have no record")


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:4], *map(int, sys.argv[4:]))
