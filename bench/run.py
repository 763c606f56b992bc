"""Times `mentor` as whole processes beside the floor and the peers, and prints tables.

    python bench/run.py [--write] [--sections start,everyday,judging,leading,bulk,growth,peers] [--sizes 1000,10000]

Run `bench/setup.sh` first. Nothing is asserted: the tables say what was reached and what was not. `--write` puts them
into `bench/RESULTS.md`, below what is written there by hand.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import beside
import leading
import ours
import peers
from setting import BENCH, Bench

RESULTS = BENCH / "RESULTS.md"
MARKER = "<!-- below: written by bench/run.py --write -->\n"
# In this order the process that measures stays small while memory is measured.
SECTIONS = {
    "start": ours.start,
    "everyday": ours.everyday,
    "judging": ours.judging,
    "leading": leading.tables,
    "bulk": ours.bulk,
    "growth": ours.growth,
    "peers": beside.tables,
}


def machine(bench: Bench) -> str:
    """What the numbers were measured on and with."""
    cpu = "unknown processor"
    if Path("/proc/cpuinfo").exists():
        named = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
        cpu = named[0].partition(":")[2].strip() if named else cpu
    lines = [f"{os.cpu_count()} × {cpu}, {platform.system()}, Python {platform.python_version()}"]
    for name, program, _ in [("mentor", str(bench.mentor), ""), *peers.programs()]:
        told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.strip()
        lines.append(f"{name}: {told.splitlines()[0] if told else 'no answer'}")
    return "\n".join(f"- {line}" for line in lines) + "\n"


def read_arguments() -> argparse.Namespace:
    """What to measure."""
    parser = argparse.ArgumentParser(description="Times mentor beside the floor and the peers.")
    parser.add_argument("--write", action="store_true", help="put the tables into bench/RESULTS.md")
    parser.add_argument("--sections", default=",".join(SECTIONS), help="which tables, comma between")
    parser.add_argument("--sizes", default="1000,10000,100000", help="records for the growth, smallest first")
    parser.add_argument("--seconds", type=float, default=20.0, help="patience for one table")
    parser.add_argument("--mentor", type=Path, default=Path(sys.executable).parent / "mentor", help="program to time")
    parser.add_argument("--scratch", type=Path, help="where to make the temporary folder for workspaces")
    return parser.parse_args()


def main() -> int:
    """Runs the sections asked for and prints each table as soon as it is there."""
    told = read_arguments()
    with tempfile.TemporaryDirectory(prefix="mentor-bench-", dir=told.scratch) as scratch:
        sizes = tuple(int(size) for size in told.sizes.split(","))
        bench = Bench(told.mentor.absolute(), Path(scratch), told.seconds, sizes)
        text = [machine(bench)]
        print(text[0])
        for name in told.sections.split(","):
            for table in SECTIONS[name](bench):
                text.append(table.markdown())
                print(text[-1], flush=True)
        os.chdir(BENCH)
    if told.write:
        by_hand = RESULTS.read_text("utf-8").partition(MARKER)[0] if RESULTS.exists() else "# Results\n\n"
        RESULTS.write_text(by_hand + MARKER + "\n" + "\n".join(text), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
