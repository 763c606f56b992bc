"""Calendars as programs really write them: each file in shapes/ beside the times it takes, and what is said of it.

A page `NAME.txt` says what is odd about `NAME.ics`, then one line a span in UTC (start, end, title), then behind `!`
how each remark begins. The person reads them in Helsinki, from October to December 2026.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mentor_cli.adapters.ics.taken import taken_times
from mentor_cli.core.time.freebusy import window_of
from mentor_cli.core.time.spans import instant_of

SHAPES = Path(__file__).parent / "shapes"
HELSINKI = ZoneInfo("Europe/Helsinki")
WINDOW = window_of(date(2026, 10, 1), date(2026, 12, 31), HELSINKI)


@pytest.mark.parametrize("name", sorted(path.stem for path in SHAPES.glob("*.ics")))
def test_shape(name: str) -> None:
    page = (SHAPES / f"{name}.txt").read_text("utf-8").splitlines()
    expected = [line for line in page if line[0] not in "#!"]
    remarks = [line[2:] for line in page if line.startswith("! ")]
    read = taken_times(f"{name}.ics", (SHAPES / f"{name}.ics").read_bytes(), WINDOW, HELSINKI)
    spans = [
        f"{instant_of(one.start):%Y-%m-%dT%H:%M} {instant_of(one.end):%Y-%m-%dT%H:%M} {one.said}" for one in read.spans
    ]
    assert [span.strip() for span in spans] == expected
    assert len(read.faults) == len(remarks)
    for (said, hint), begins in zip(read.faults, remarks, strict=True):
        assert said.startswith(begins)
        assert hint


def utc(minute: int) -> str:
    return f"{instant_of(minute):%Y-%m-%dT%H:%M}"


def test_there_are_many() -> None:
    assert len(list(SHAPES.glob("*.ics"))) >= 30
    assert {path.stem for path in SHAPES.glob("*.ics")} == {path.stem for path in SHAPES.glob("*.txt")}
