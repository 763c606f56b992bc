"""Opening a calendar file from elsewhere: bounded in size, old code pages too, and whole."""

from __future__ import annotations

from typing import Any

from mentor_cli.adapters.ics.lines import decoded, unfolded
from mentor_cli.adapters.ics.reading import calendars, is_cut_off, refuse_unreadable, without_end
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding

# What comes back of an event beside its times.
_ALSO = ("ATTENDEE", "DESCRIPTION", "LOCATION", "URL")


def calendars_in(name: str, raw: bytes) -> list[Any]:
    """The calendars in the file. Raises UnusableFile, naming the file and the line, for what is no whole calendar."""
    text = decoded(raw)
    refuse_unreadable(name, raw, text)
    if is_cut_off(text):
        last = list(unfolded(text))[-1][0]
        raise _refused(f"{name} was cut off: its END:VCALENDAR is missing", "export or download it again", last)
    if without_end(text) > 0:
        # The library would take the end of the calendar for that of the event, and show no event at all.
        raise _refused(f"{name} has an event without END:VEVENT", "export or download it again", _open_event(text))
    try:
        return calendars(name, text, also=_ALSO)
    except UnusableFile as error:
        raise _refused(error.message, error.hint, _line_of(text, error.message)) from error


def _refused(message: str, hint: str, line: int) -> UnusableFile:
    place = Finding(UnusableFile.code, "error", message, hint, line=line, column=1)
    return UnusableFile(message, hint, finding=place)


def _open_event(text: str) -> int:
    """In which line the event begins that has no end."""
    begun: list[int] = []
    for number, line in unfolded(text):
        words = line.strip().upper()
        if words == "BEGIN:VEVENT":
            if begun:
                break
            begun.append(number)
        elif words == "END:VEVENT" and begun:
            begun.pop()
    return begun[0] if begun else 1


def _line_of(text: str, said: str) -> int:
    """The first line that the library's words quote; the first of all where they quote none."""
    return next((number for number, line in unfolded(text) if f"'{line}'" in said), 1)
