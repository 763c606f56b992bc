"""Opening a calendar file from elsewhere: bounded in size, old code pages too, and whole."""

from __future__ import annotations

from typing import Any

from mentor_cli.adapters.ics.reading import decoded, is_cut_off, refuse_unreadable
from mentor_cli.core.errors import UnusableFile


def calendars_in(name: str, raw: bytes) -> list[Any]:
    """The calendars in the file. Raises UnusableFile, naming the file, for what is no calendar."""
    from icalendar import Calendar

    text = decoded(raw)
    refuse_unreadable(name, raw, text)
    if is_cut_off(text):
        raise UnusableFile(f"{name} was cut off: its END:VCALENDAR is missing", "export or download it again")
    try:
        return list(Calendar.from_ical(text, multiple=True))
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        said = " ".join(str(error).split())[:120]
        raise UnusableFile(f"{name} cannot be read as a calendar: {said}", "export it again") from error
