"""`mentor calendar sync` counts a change once: an event on a server has the number that files and mails have."""

from __future__ import annotations

import re
from pathlib import Path

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import REHEARSAL_UID, sync

_TALK = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//phone//EN
BEGIN:VEVENT
UID:talk
DTSTAMP:20261201T100000Z
DTSTART;TZID=Europe/London:20261209T180000
DTEND;TZID=Europe/London:20261209T190000
SEQUENCE:3
SUMMARY:Maria on sourdough
DESCRIPTION:Bring your starter
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def _numbers(text: str) -> dict[str, int]:
    """The SEQUENCE of every single event, by its UID."""
    events = text.replace("\r\n", "\n").split("BEGIN:VEVENT")[1:]
    found = (
        (re.search(r"^UID:(.*)", one, re.MULTILINE), re.search(r"^SEQUENCE:(\d+)", one, re.MULTILINE)) for one in events
    )
    return {uid[1]: int(number[1]) for uid, number in found if uid and number}


def _exported(example: Path) -> dict[str, int]:
    mentor(example, "calendar", "export", "-o", "now.ics")
    return _numbers((example / "now.ics").read_text())


def test_a_new_name_raises_no_number(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    before = _numbers(calendar.events())
    mentor(example, "people", "set", "amina", "--name", "Amina Y. Yusuf")
    assert " changed" in sync(example, calendar.url).stdout
    assert "Amina Y. Yusuf" in calendar.events().replace("\r\n ", "")
    assert _numbers(calendar.events()) == before
    assert before.items() <= _exported(example).items()


def test_an_older_file_from_the_server_undoes_no_move(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    mentor(example, "people", "set", "amina", "--name", "Amina Y. Yusuf")
    sync(example, calendar.url)
    (example / "old.ics").write_text(calendar.events())
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-11 19:00")
    sync(example, calendar.url)
    told = mentor(example, "calendar", "import", "old.ics", "--yes").stdout
    assert "left, older than what was exported last" in told, told
    assert f"--take {REHEARSAL_UID}" in told


def test_an_event_that_became_a_meeting_goes_on_from_its_number(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    calendar.ask("PUT", "talk.ics", _TALK.encode())
    taken = sync(example, calendar.url, "--group", "thursday", "--take", "talk")
    assert taken.returncode == 0, taken
    there, here = _numbers(calendar.events()), _exported(example)
    assert there["talk"] == here["talk"] >= 3
    assert sync(example, calendar.url, "--group", "thursday").returncode == 0
    assert _numbers(calendar.events()) == there
    page = (example / "sessions" / "2026-12-09-thursday.md").read_text()
    assert "theme: Maria on sourdough" in page
    assert "> Bring your starter" in page
