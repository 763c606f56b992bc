"""How long `mentor schedule find` takes: six people, and two hundred over twelve weeks, beside mentor's own start.

Usage: python bench/finding_times.py [RUNS]. Prints a table in Markdown; the figures in RESULTS.md are the medians.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata", "Africa/Nairobi", "America/Sao_Paulo", "Asia/Tokyo",
         "Australia/Sydney", "Europe/Warsaw", "America/Los_Angeles", "Africa/Addis_Ababa")  # fmt: skip
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TIMETABLE = """BEGIN:VEVENT
UID:{uid}
DTSTART;TZID={zone}:2026090{day}T{hour:02}0000
DTEND;TZID={zone}:2026090{day}T{hour:02}4500
RRULE:FREQ=WEEKLY;UNTIL=20270701T000000Z
END:VEVENT
"""


def programme(root: Path, people: int) -> None:
    """People over ten zones: hours, some availability, time away, a timetable of ten lessons a week each."""
    chance = random.Random(people)
    for folder in ("people", "busy"):
        (root / folder).mkdir(parents=True)
    (root / "mentor.yaml").write_text(
        "format: 1\nid: 2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e\ntimezone: Europe/London\nholidays: {country: GB}\n"
    )
    for at in range(people):
        zone = ZONES[at % len(ZONES)]
        free = "".join(
            f"  - {{day: {day}, from: 0{chance.randint(6, 9)}:00, to: 2{chance.randint(0, 3)}:30}}\n" for day in DAYS
        )
        (root / f"people/p{at}.md").write_text(
            f"---\nname: Person {at}\ntimezone: {zone}\nhours: {{from: 06:00, until: 23:30}}\navailability:\n{free}"
            f"away:\n  - {{from: 2026-12-{chance.randint(20, 28)}, until: 2026-12-31}}\nbusy: [busy/p{at}.ics]\n---\n"
        )
        lessons = (
            TIMETABLE.format(uid=f"{at}-{n}", zone=zone, day=chance.randint(1, 7), hour=chance.randint(8, 16))
            for n in range(10)
        )
        (root / f"busy/p{at}.ics").write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(lessons)}END:VCALENDAR\n")


class Seconds(NamedTuple):
    """On the processor and on the wall."""

    processor: float
    wall: float


def seconds(runs: int, root: Path, *words: str) -> Seconds:
    """The medians of so many runs; the first one, which fills the cache, does not count."""
    environ = {**os.environ, "MENTOR_NOW": "2026-12-03T16:20+00:00", "XDG_CACHE_HOME": str(root / ".cache")}
    command = [sys.executable, "-m", "mentor_cli", *words]
    taken = []
    for _ in range(runs + 1):
        begin, used = time.perf_counter(), _used()
        subprocess.run(command, cwd=root, env=environ, capture_output=True, check=False)
        taken.append((_used() - used, time.perf_counter() - begin))
    return Seconds(*(statistics.median(column) for column in zip(*taken[1:], strict=True)))


def _used() -> float:
    """What children have used of the processor."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """The table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print("| people | weeks | over start, processor | over start, wall |\n| --- | --- | --- | --- |")
    for people, weeks, until in ((6, 2, "2026-12-16"), (6, 12, "2027-02-25"), (200, 12, "2027-02-25")):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "programme"
            programme(root, people)
            time.sleep(2.1)  # files younger than two seconds are not kept in the cache
            start = seconds(runs, root, "--version")
            everybody = ",".join(f"p{at}" for at in range(people))
            find = seconds(runs, root, "schedule", "find", "--people", everybody, "--minutes", "30", "--until", until)
            over = (f"{ours - floor:.2f} s" for ours, floor in zip(find, start, strict=True))
            print(f"| {people} | {weeks} | {' | '.join(over)} |")


if __name__ == "__main__":
    main()
