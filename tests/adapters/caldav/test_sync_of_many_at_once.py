"""`mentor calendar sync` of what a calendar program said of many meetings in one event."""

from __future__ import annotations

from pathlib import Path

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import series_there, sync

_FOLLOWING = """BEGIN:VEVENT
UID:{uid}
RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261217T180000
DTSTART;TZID=Europe/London:20261218T190000
DURATION:PT55M
DTSTAMP:20261203T180000Z
SEQUENCE:1
SUMMARY:Thursday buddies
END:VEVENT
END:VCALENDAR""".replace("\n", "\r\n")


def test_this_and_all_following_waits(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    uid = series_there(calendar)
    calendar.edit(f"{uid}.ics", ("END:VCALENDAR", _FOLLOWING.format(uid=uid)))
    for _ in range(2):
        left = sync(example, calendar.url, "--yes")
        assert left.returncode == 1, left
        assert "left, this and all following meetings: Fri 18 Dec 19:00 Thursday buddies, instead of" in left.stdout
        assert f"--keep {uid}" in left.stdout
        assert "20261218T190000" in calendar.events()
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    assert "20261218T190000" not in calendar.events()
    assert sync(example, calendar.url).returncode == 0
