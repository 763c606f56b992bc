"""Opening a calendar file from elsewhere: bounded in size, old code pages too, and whole."""

from __future__ import annotations

from typing import Any

from mentor_cli.core.errors import UnusableFile

LARGEST = 20 * 2**20


def calendars_in(name: str, raw: bytes) -> list[Any]:
    """The calendars in the file. Raises UnusableFile, naming the file, for what is no calendar."""
    from icalendar import Calendar

    if len(raw) > LARGEST:
        raise UnusableFile(f"{name} has more than {LARGEST // 2**20} MB", "export a shorter time")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Old programs write the code page of Windows; times are in ASCII either way.
        text = raw.decode("cp1252", "replace")
    if "BEGIN:VCALENDAR" not in text.upper():
        raise UnusableFile(f"{name} is no calendar: it has no BEGIN:VCALENDAR", "export it as iCalendar (.ics)")
    if text.upper().count("BEGIN:VCALENDAR") > text.upper().count("END:VCALENDAR"):
        raise UnusableFile(f"{name} was cut off: its END:VCALENDAR is missing", "export or download it again")
    try:
        return list(Calendar.from_ical(text, multiple=True))
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        said = " ".join(str(error).split())[:120]
        raise UnusableFile(f"{name} cannot be read as a calendar: {said}", "export it again") from error
