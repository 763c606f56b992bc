"""A meeting that becomes another event: programs that tell events apart by UID and RECURRENCE-ID show it once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import icalendar
import pytest

from harness.processes import mentor

# By UID and RECURRENCE-ID: sequence, status, start, and whether it repeats.
Kept = dict[tuple[str, float | None], tuple[int, str, float, bool]]
THURSDAY = ("groups", "set", "thursday")
FROM = ("schedule", "set", "--group", "thursday", "--from", "2026-12-10")


def run(workspace: Path, *words: str) -> str:
    done = mentor(workspace, *words)
    assert done.returncode == 0, (words, done.stdout, done.stderr)
    return done.stdout


def exported(workspace: Path) -> Kept:
    run(workspace, "calendar", "export", "--group", "thursday", "-o", "thursday.ics")
    written = (workspace / "thursday.ics").read_bytes()
    found: Kept = {}
    calendar: Any = icalendar.Calendar.from_ical(written)
    for event in calendar.walk("VEVENT"):
        part = event.get("RECURRENCE-ID")
        key = (str(event["UID"]), part.dt.timestamp() if part else None)
        found[key] = (int(event["SEQUENCE"]), str(event["STATUS"]), event["DTSTART"].dt.timestamp(), "RRULE" in event)
    return found


@pytest.mark.parametrize(
    "change",
    [
        (*FROM, "--slot", "wed 18:30"),
        (*FROM, "--slot", "second thu 18:00", "--every", "1 month"),
        (*THURSDAY, "--timezone", "America/New_York"),
        (*THURSDAY, "--calendar", "single"),
        (*THURSDAY, "--status", "paused"),
    ],
    ids=lambda words: " ".join(words[-3:]),
)
def test_what_has_another_name_is_called_off_under_the_former_one(example: Path, change: tuple[str, ...]) -> None:
    run(example, *THURSDAY, "--calendar", "series")
    first = exported(example)
    run(example, *change)
    second = exported(example)
    for key, (number, status, *_) in first.items():
        assert key in second, "a newer file is silent about an event that was shown"
        assert second[key][0] > number or second[key][1] == status
    alive = [start for _, status, start, repeats in second.values() if status == "CONFIRMED" and not repeats]
    assert len(alive) == len(set(alive)), "a meeting is shown twice"
    assert exported(example) == second
    assert "nothing new" in run(example, "calendar", "import", "thursday.ics")


def test_a_name_that_comes_back_has_a_number_above_all_before(example: Path) -> None:
    run(example, *THURSDAY, "--calendar", "series")
    kept: Kept = {}
    for zone in ("Europe/London", "America/New_York", "Europe/London", "America/New_York"):
        run(example, *THURSDAY, "--timezone", zone)
        newer = exported(example)
        changed = [key for key in kept.keys() & newer.keys() if kept[key][1:] != newer[key][1:]]
        assert all(newer[key][0] > kept[key][0] for key in changed)
        kept |= newer
    assert changed
