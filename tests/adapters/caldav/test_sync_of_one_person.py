"""`mentor calendar sync --person` into the calendar that a group keeps: what is said to one is not said to all."""

from __future__ import annotations

from pathlib import Path

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import series_there, sync


def _series(calendar: Calendar) -> bytes:
    return calendar.ask("GET", f"{series_there(calendar)}.ics")


def test_who_leaves_takes_nothing_from_the_calendar_of_their_group(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url, "--group", "thursday")
    sync(example, calendar.url, "--person", "tomek")
    before = _series(calendar)
    mentor(example, "people", "leave", "tomek", "--on", "2026-12-12")
    left = sync(example, calendar.url, "--person", "tomek")
    assert left.returncode == 0, left
    assert "kept there for everybody: 1 event" in left.stdout
    assert _series(calendar) == before
    # What is said to all goes there, whoever sends it.
    mentor(example, "groups", "set", "thursday", "--minutes", "65")
    assert "1 changed" in sync(example, calendar.url, "--group", "thursday").stdout


def test_who_joined_later_has_nothing_to_decide_on_what_was_before(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url, "--group", "thursday")
    before = _series(calendar)
    joined = sync(example, calendar.url, "--person", "halyna")
    assert joined.returncode == 0, joined
    assert "left" not in joined.stdout
    assert _series(calendar) == before


def test_a_calendar_of_their_own_says_it(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url, "--person", "tomek")
    before = _series(calendar)
    mentor(example, "people", "leave", "tomek", "--on", "2026-12-12")
    sync(example, calendar.url, "--person", "tomek")
    assert _series(calendar) != before
