"""`mentor calendar sync` of single meetings of a series that were changed on the server, beside changes here."""

from __future__ import annotations

from pathlib import Path

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import REHEARSAL, REHEARSAL_UID, series_there, sync

LAST = "sessions/2026-12-17-thursday.md"


def shown_as_series(example: Path, calendar: Calendar) -> str:
    """The group there as a series, by its UID."""
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    assert sync(example, calendar.url).returncode == 0
    return series_there(calendar)


def part_there(calendar: Calendar, uid: str, start: str, more: str = "") -> None:
    """Somebody gives the meeting of 17 December an event of its own there, as calendar programs do."""
    part = (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nRECURRENCE-ID;TZID=Europe/London:20261217T180000\r\n{more}"
        f"DTSTART;TZID=Europe/London:{start}\r\nDURATION:PT55M\r\nDTSTAMP:20261203T180000Z\r\nSEQUENCE:3\r\n"
        "SUMMARY:Thursday buddies\r\nLOCATION:https://meet.example/thursday\r\nEND:VEVENT\r\n"
    )
    calendar.edit(f"{uid}.ics", ("END:VCALENDAR", f"{part}END:VCALENDAR"))


def test_a_meeting_moved_on_both_sides_waits_until_somebody_decides(example: Path, calendar: Calendar) -> None:
    uid = shown_as_series(example, calendar)
    mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-17 18:00")
    mentor(example, "sessions", "move", "2026-12-17-thursday", "--to", "18:45")
    part_there(calendar, uid, "20261217T200000")
    for _ in range(2):
        asked = sync(example, calendar.url, "--yes")
        assert (asked.returncode, "changed on both sides" in asked.stdout) == (1, True), asked
        assert "start: 2026-12-17T18:45" in (example / LAST).read_text("utf-8")
        assert "T200000" in calendar.events()
    assert sync(example, calendar.url, "--take", uid).returncode == 0
    assert "start: 2026-12-17T20:00" in (example / LAST).read_text("utf-8")
    assert sync(example, calendar.url).returncode == 0


def test_a_meeting_moved_there_whose_series_ends_before_it_here_is_called_off_once(
    example: Path, calendar: Calendar
) -> None:
    uid = shown_as_series(example, calendar)
    mentor(example, "schedule", "set", "--group", "thursday", "--until", "2026-12-10")
    part_there(calendar, uid, "20261218T180000")
    asked = sync(example, calendar.url)
    assert (asked.returncode, f"--keep {uid}" in asked.stdout) == (1, True), asked
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    assert "20261218T" not in calendar.events()
    again = sync(example, calendar.url)
    assert (again.returncode, "left" in again.stdout) == (0, False), again
    # Whoever has it goes on to see it called off, or the meeting, should there be one again.
    mentor(example, "schedule", "set", "--group", "thursday", "--until", "2026-12-17")
    assert sync(example, calendar.url).returncode == 0
    part = next(
        one for one in calendar.events().split("BEGIN:VEVENT") if "RECURRENCE-ID;TZID=Europe/London:20261217" in one
    )
    assert ("STATUS:CONFIRMED" in part, "SEQUENCE:5" in part) == (True, True), part


def test_an_answer_there_that_contradicts_one_here_waits(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    page = example / REHEARSAL
    said = "ATTENDEE;PARTSTAT=DECLINED:mailto:amina.yusuf@example.org\r\n"
    calendar.edit(f"{REHEARSAL_UID}.ics", ("SUMMARY:", f"{said}SUMMARY:"))
    asked = sync(example, calendar.url, "--yes")
    assert (asked.returncode, "changed on both sides" in asked.stdout) == (1, True), asked
    assert "amina: yes" in page.read_text("utf-8")
    assert sync(example, calendar.url, "--take", REHEARSAL_UID).returncode == 0
    assert "amina: no" in page.read_text("utf-8").replace('"', "").replace("'", "")
    assert sync(example, calendar.url).returncode == 0
