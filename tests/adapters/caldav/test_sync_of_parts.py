"""`mentor calendar sync` of single meetings of a series that were changed on the server, beside changes here."""

from __future__ import annotations

import re
from pathlib import Path

from harness.calendar_server import Calendar
from harness.processes import mentor
from syncing import REHEARSAL, REHEARSAL_UID, series_there, shown, sync, uids

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


def last_there(calendar: Calendar) -> str:
    """The event of its own that the meeting of 17 December has there."""
    events = calendar.events().split("BEGIN:VEVENT")
    return next(one for one in events if "RECURRENCE-ID;TZID=Europe/London:20261217" in one)


def number_of_last(calendar: Calendar) -> int:
    number = re.search(r"^SEQUENCE:(\d+)", last_there(calendar), re.MULTILINE)
    assert number
    return int(number[1])


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
    called_off = number_of_last(calendar)
    # Whoever has it goes on to see it called off, or the meeting, should there be one again.
    mentor(example, "schedule", "set", "--group", "thursday", "--until", "2026-12-17")
    assert sync(example, calendar.url).returncode == 0
    assert "STATUS:CONFIRMED" in last_there(calendar)
    assert number_of_last(calendar) > called_off


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


def test_a_meeting_that_is_as_its_series_has_it_again_comes_back(example: Path, calendar: Calendar) -> None:
    uid = shown_as_series(example, calendar)
    mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-17 18:00")
    mentor(example, "sessions", "cancel", "2026-12-17-thursday")
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    assert sync(example, calendar.url).returncode == 0
    head, *parts = calendar.ask("GET", f"{uid}.ics").decode().replace("\r\n ", "").split("BEGIN:VEVENT")
    alone = next(one for one in parts if "RRULE" in one).partition("END:VEVENT")[0]
    calendar.ask("PUT", f"{uid}.ics", f"{head}BEGIN:VEVENT{alone}END:VEVENT\r\nEND:VCALENDAR\r\n".encode())
    asked = sync(example, calendar.url)
    assert "Thu 10 Dec 20:00 Thursday buddies: moved to Thu 10 Dec 18:00\n" in asked.stdout, asked
    assert "Thu 17 Dec 18:00 Thursday buddies: takes place after all\n" in asked.stdout, asked
    assert sync(example, calendar.url, "--yes").returncode == 0
    assert "status: planned" in (example / LAST).read_text("utf-8")
    assert "start: 2026-12-10T18:00" in (example / REHEARSAL).read_text("utf-8")
    assert sync(example, calendar.url).returncode == 0


def test_a_meeting_that_takes_place_after_all_is_not_cancelled_by_a_day_that_was_off_before(
    example: Path, calendar: Calendar
) -> None:
    uid = shown_as_series(example, calendar)
    mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-17 18:00")
    mentor(example, "sessions", "cancel", "2026-12-17-thursday")
    assert sync(example, calendar.url).returncode == 0
    calendar.edit(f"{uid}.ics", ("RRULE", "EXDATE;TZID=Europe/London:20261217T180000\r\nRRULE"))
    page = example / LAST
    page.write_text(page.read_text("utf-8").replace("status: cancelled", "status: planned"), "utf-8")
    assert sync(example, calendar.url, "--yes").returncode == 0
    assert "status: planned" in page.read_text("utf-8")


def test_a_meeting_called_off_there_while_its_group_takes_another_form_here_is_off(
    example: Path, calendar: Calendar
) -> None:
    sync(example, calendar.url)
    uid = next(uid for uid in uids(calendar) if shown(calendar, uid)[0] == "20261217T180000")
    calendar.edit(f"{uid}.ics", ("STATUS:CONFIRMED", "STATUS:CANCELLED"))
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    assert "Thu 17 Dec 18:00 Thursday buddies: cancelled" in sync(example, calendar.url, "--yes").stdout
    assert "status: cancelled" in (example / LAST).read_text("utf-8")
    assert sync(example, calendar.url).returncode == 0


def test_a_moved_meeting_on_another_clock_than_its_group_is_called_off_along_with_a_shorter_series(
    example: Path, calendar: Calendar
) -> None:
    """Its place in the series is on the clock of the group, whatever clock its own file is on."""
    shown_as_series(example, calendar)
    mentor(example, "groups", "set", "thursday", "--timezone", "Europe/Berlin")
    assert sync(example, calendar.url).returncode == 0
    uid = series_there(calendar)
    part = next(
        one
        for one in calendar.ask("GET", f"{uid}.ics").decode().replace("\r\n ", "").split("BEGIN:VEVENT")
        if "RECURRENCE-ID;TZID=Europe/Berlin:20261210T180000" in one
    )
    calendar.edit(
        f"{uid}.ics",
        ("UNTIL=20261217T170000Z", "UNTIL=20261210T170000Z"),
        (part, part.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")),
    )
    taken = sync(example, calendar.url, "--yes")
    assert (taken.returncode, "Thu 10 Dec 18:30 Thursday buddies: cancelled" in taken.stdout) == (0, True), taken
    assert "status: cancelled" in (example / REHEARSAL).read_text("utf-8")


def test_dates_added_to_a_series_that_was_called_off_wait_as_long_as_nobody_decides(
    example: Path, calendar: Calendar
) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    mentor(example, "schedule", "set", "--group", "thursday", "--from", "2026-12-10", "--slot", "fri 19:00")
    assert sync(example, calendar.url).returncode == 0
    uid = next(one for one in uids(calendar) if "BYDAY=FR" in calendar.ask("GET", f"{one}.ics").decode())
    more = "RDATE;TZID=Europe/London:20261219T110000\r\nRRULE"
    calendar.edit(f"{uid}.ics", ("STATUS:CONFIRMED", "STATUS:CANCELLED"), ("RRULE", more))
    for _ in range(2):
        asked = sync(example, calendar.url, "--yes")
        assert (asked.returncode, f"--keep {uid}" in asked.stdout) == (1, True), asked
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    again = sync(example, calendar.url)
    assert (again.returncode, "left" in again.stdout) == (0, False), again
