"""Runs `parse.py` on a standalone cluster of this machine (a master and two workers on loopback) and
compares the records with those of one process; then once more while a worker is killed.

    pip install 'pyspark==3.5.*'      # and Java 8, 11 or 17
    cargo build --release --example jsonl
    python3 examples/spark/check_cluster.py ARTICLES [COPIES]

COPIES repeats the articles, so that the run lasts long enough to lose a worker in the middle.
"""

import filecmp
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyspark

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "target/release/examples/jsonl"
BIN = Path(pyspark.__file__).parent / "bin"
MASTER = "spark://127.0.0.1:17077"
PARTITIONS = 16


class Cluster:
    """A master and two workers of one core each."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.environment = os.environ | {
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_WORKER_DIR": str(folder / "work"),
            "PYSPARK_PYTHON": sys.executable,
        }
        master = ["master.Master", "--host", "127.0.0.1", "--port", "17077", "--webui-port", "0"]
        self.master = self.start("master", master)
        self.wait("master", "I have been elected leader")
        worker = ["worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0", MASTER]
        self.workers = [self.start(f"worker-{number}", worker) for number in (1, 2)]
        for number in (1, 2):
            self.wait(f"worker-{number}", "Successfully registered")

    def start(self, name: str, command: list[str]) -> subprocess.Popen:
        log = (self.folder / f"{name}.log").open("w")
        command = [str(BIN / "spark-class"), f"org.apache.spark.deploy.{command[0]}", *command[1:]]
        return subprocess.Popen(
            command, env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )

    def wait(self, name: str, sign: str) -> None:
        for _ in range(240):
            if sign in (self.folder / f"{name}.log").read_text():
                return
            time.sleep(0.5)
        sys.exit(f"the {name} did not start: see {self.folder}")

    def submit(self, articles: Path, results: Path) -> subprocess.Popen:
        command = [str(BIN / "spark-submit"), "--master", MASTER, "--executor-memory", "512m"]
        command += [str(ROOT / "examples/spark/parse.py"), str(PROGRAM), str(articles), str(results), str(PARTITIONS)]
        log = (self.folder / f"{results.name}.log").open("w")
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=log, text=True)

    def stop(self) -> None:
        for process in [*self.workers, self.master]:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def same(results: Path, single: Path, folder: Path) -> bool:
    whole = folder / f"{results.name}.jsonl"
    with whole.open("wb") as out:
        for part in sorted(results.glob("part-*")):
            out.write(part.read_bytes())
    return filecmp.cmp(whole, single, shallow=False)


def main(articles: Path, copies: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="samachar-spark-"))
    many = folder / "articles.jsonl"
    many.write_bytes(articles.read_bytes() * copies)
    single = folder / "single.jsonl"
    start = time.monotonic()
    with many.open("rb") as source, single.open("wb") as out:
        subprocess.run([str(PROGRAM)], stdin=source, stdout=out, check=False)
    print(f"one process: {time.monotonic() - start:.1f} s")
    cluster = Cluster(folder)
    try:
        start = time.monotonic()
        run = cluster.submit(many, folder / "whole")
        print(run.communicate()[0].strip())
        print(f"cluster: {time.monotonic() - start:.1f} s, equal: {same(folder / 'whole', single, folder)}")
        run = cluster.submit(many, folder / "killed")
        # Killed as soon as a first part is there and others are not.
        parts = folder / "killed" / "_temporary"
        while run.poll() is None and not any(parts.rglob("part-*")):
            time.sleep(0.05)
        os.killpg(cluster.workers[0].pid, signal.SIGKILL)
        in_time = run.poll() is None
        print(run.communicate()[0].strip())
        lost = (folder / "killed.log").read_text().count("Lost executor")
        print(f"a worker killed in the middle: {in_time}, executors lost: {lost}, equal: {same(folder / 'killed', single, folder)}")
    finally:
        cluster.stop()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 1)
