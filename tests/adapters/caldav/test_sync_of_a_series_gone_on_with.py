"""`mentor calendar sync` where a series of ours was ended on the server, and another one begins there in its place."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import series_there, sync

OTHER = "7B0A6A5C-6E0B-4F3C-9D3B-1C7C0F1B9A52"
SECOND = "a second series there of a group of ours: Wed 9 Dec 19:00"


def split_there(example: Path, calendar: Calendar) -> str:
    """The group there as a series that somebody moved from 10 December on: its UID."""
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    assert sync(example, calendar.url).returncode == 0
    uid = series_there(calendar)
    calendar.edit(f"{uid}.ics", ("UNTIL=20261217T180000Z", "UNTIL=20261210T175959Z"))
    series = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Apple Inc.//macOS 15.1//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{OTHER}\r\nDTSTART:20261209T190000Z\r\nDTEND:20261209T195500Z\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
        "DTSTAMP:20261203T161500Z\r\nSUMMARY:Thursday buddies\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    calendar.ask("PUT", f"{OTHER}.ics", series.encode())
    return uid


def test_what_goes_on_there_as_another_series_waits_until_the_group_meets_so(example: Path, calendar: Calendar) -> None:
    split_there(example, calendar)
    page = example / "groups/thursday.md"
    before = page.read_text("utf-8")
    for _ in range(2):
        asked = sync(example, calendar.url, "--yes")
        assert (asked.returncode, "another series goes on" in asked.stdout, SECOND in asked.stdout) == (1, True, True)
        assert page.read_text("utf-8") == before
    command = re.search(r"the same here: mentor (.*?); then delete", asked.stdout)
    assert command, asked
    assert mentor(example, *shlex.split(command[1])).returncode == 0
    assert "wed" in page.read_text("utf-8")
    settled = sync(example, calendar.url, "--yes")
    assert (settled.returncode, settled.stdout.count("left,"), SECOND in settled.stdout) == (0, 1, True), settled
    calendar.ask("DELETE", f"{OTHER}.ics")
    again = sync(example, calendar.url)
    assert (again.returncode, "left" in again.stdout) == (0, False), again
    assert calendar.events().count("DTSTART;TZID=Europe/London:20261209T190000") == 1


def test_the_former_series_is_put_back_and_the_other_one_is_told(example: Path, calendar: Calendar) -> None:
    uid = split_there(example, calendar)
    kept = sync(example, calendar.url, "--keep", uid)
    assert (kept.returncode, SECOND in kept.stdout) == (0, True), kept
    assert "UNTIL=20261217T180000Z" in calendar.events()
