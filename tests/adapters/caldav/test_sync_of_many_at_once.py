"""`mentor calendar sync` of what a calendar program said of many meetings in one event."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import REHEARSAL_UID, series_there, shown, sync, uids

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


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("RDATE;TZID=Europe/London:20261219T110000", "Thu 17 Dec 18:00 Thursday buddies: Sat 19 Dec 11:00"),
        ("RRULE:FREQ=WEEKLY;COUNT=3", "Thu 17 Dec 18:00 Thursday buddies: repeated"),
    ],
)
def test_dates_that_were_added_to_a_meeting_wait(example: Path, calendar: Calendar, line: str, said: str) -> None:
    sync(example, calendar.url)
    uid = next(uid for uid in uids(calendar) if shown(calendar, uid)[0] == "20261217T180000")
    calendar.edit(f"{uid}.ics", ("SEQUENCE:0", f"{line}\r\nSEQUENCE:1"))
    mentor(example, "groups", "set", "thursday", "--video", "https://meet.example/q")
    for _ in range(2):
        left = sync(example, calendar.url, "--yes")
        assert (left.returncode, f"left, with dates added there: {said}\n" in left.stdout) == (1, True), left
        assert line in calendar.events()
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    assert line not in calendar.events()
    assert sync(example, calendar.url).returncode == 0


def test_a_meeting_of_a_series_that_was_added_to_a_single_one_waits(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    zoned = "TZID=Europe/London:202612"
    event = f"UID:{REHEARSAL_UID}\r\nDTSTAMP:20261204T100000Z\r\nRECURRENCE-ID;{zoned}17T183000\r\n"
    times = f"DTSTART;{zoned}17T190000\r\nDTEND;{zoned}17T200000\r\n"
    added = f"BEGIN:VEVENT\r\n{event}{times}SUMMARY:Again\r\nEND:VEVENT\r\nEND:VCALENDAR"
    calendar.edit(f"{REHEARSAL_UID}.ics", ("END:VCALENDAR", added))
    said = "left, with dates added there: Thu 10 Dec 18:30 Thursday buddies: Thu 17 Dec 19:00\n"
    for more in ([], ["--yes"]):
        left = sync(example, calendar.url, *more)
        assert (left.returncode, said in left.stdout) == (1, True), left
        assert "SUMMARY:Again" in calendar.events()
    assert sync(example, calendar.url, "--keep", REHEARSAL_UID).returncode == 0
    assert "SUMMARY:Again" not in calendar.events()
    assert sync(example, calendar.url).returncode == 0


def test_a_date_that_was_added_to_a_series_waits(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    uid = series_there(calendar)
    line = "RDATE;TZID=Europe/London:20261219T110000"
    calendar.edit(f"{uid}.ics", ("RRULE:", f"{line}\r\nRRULE:"))
    mentor(example, "groups", "set", "thursday", "--video", "https://meet.example/q")
    left = sync(example, calendar.url, "--yes")
    said = "left, with dates added there: Thursday buddies: Sat 19 Dec 11:00\n"
    assert (left.returncode, said in left.stdout) == (1, True), left
    assert line in calendar.events()
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    assert line not in calendar.events()


def test_a_series_that_lost_its_rule_waits(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    uid = series_there(calendar)
    rule = next(line for line in calendar.events().splitlines() if line.startswith("RRULE"))
    calendar.edit(f"{uid}.ics", (f"{rule}\r\n", ""))
    for more in ([], ["--yes"]):
        left = sync(example, calendar.url, *more)
        assert (left.returncode, "left, no longer repeated there: Thursday buddies" in left.stdout) == (1, True), left
        assert "RRULE" not in calendar.events()
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    assert rule in calendar.events()
    calendar.edit(f"{uid}.ics", (f"{rule}\r\n", ""))
    assert sync(example, calendar.url, "--take", uid).returncode == 0
    assert sync(example, calendar.url).returncode == 0
    assert "UNTIL=20261126T180000Z" in calendar.events()


def test_a_series_that_was_called_off_without_its_rule_is_called_off_here(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    uid = series_there(calendar)
    rule = next(line for line in calendar.events().splitlines() if line.startswith("RRULE"))
    calendar.edit(f"{uid}.ics", (f"{rule}\r\n", ""), ("STATUS:CONFIRMED", "STATUS:CANCELLED"))
    asked = sync(example, calendar.url)
    assert (asked.returncode, "Thursday buddies: the series is cancelled" in asked.stdout) == (1, True), asked
    assert sync(example, calendar.url, "--yes").returncode == 0
    assert sync(example, calendar.url).returncode == 0
    assert "Thu 17 Dec" not in mentor(example, "sessions", "list", "--group", "thursday").stdout
