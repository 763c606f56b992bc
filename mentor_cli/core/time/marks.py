"""The highest sequence that the event of each session file had, kept beside the records: it outlasts the file.

One line an event: its UID, in a series the original start in UTC, and the sequence. Of several lines for the same event
the highest counts, and a line that is none is passed over, so that git may merge two files by taking the lines of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.wallclock import Moment

# No sequence comes near it; a longer number is none of ours.
_DIGITS = 9


def mark_of(uid: str, original: Moment | None) -> str:
    """By what an event is known there; `original` is its start in a series, None where it is an event of its own."""
    return f"{uid} {original.utc:%Y%m%dT%H%MZ}" if original else uid


def mark_for(uid: str, original: Moment | None, person: str) -> str:
    """By what it is known how often an event was called off for that person alone, and came again."""
    return f"{mark_of(uid, original)}{of_person(person)}"


def of_person(person: str) -> str:
    """How the marks of that person end."""
    return f" person/{person}"


def is_called_off_for_one(marks: Mapping[str, int], uid: str, original: datetime | None) -> bool:
    """Whether the event, or the series that it belongs to, is called off for anybody alone."""
    known = [uid]
    if original and original.tzinfo:
        known.append(f"{uid} {original.astimezone(UTC):%Y%m%dT%H%MZ}")
    begin = tuple(f"{one}{of_person('')}" for one in known)
    return any(changes % 2 and name.startswith(begin) for name, changes in marks.items())


def read_marks(text: str) -> dict[str, int]:
    """The sequences by what events are known by."""
    found: dict[str, int] = {}
    for line in text.splitlines():
        name, _, number = line.rpartition(" ")
        if name and number.isdecimal() and number.isascii() and len(number) <= _DIGITS:
            found[name] = max(found.get(name, 0), int(number))
    return found


def marked_uids(marks: Mapping[str, int]) -> set[str]:
    """The UIDs of their events, those of a series once."""
    return {name.partition(" ")[0] for name in marks}


def with_entries(marks: Mapping[str, int], entries: Iterable[Entry]) -> dict[str, int]:
    """The marks after these entries were shown; those of a session file count."""
    found = dict(marks)
    for entry in entries:
        if entry.has_file and entry.published:
            name = mark_of(entry.uid, entry.replaces)
            found[name] = max(found.get(name, 0), entry.published.sequence)
    return found


def marks_text(marks: Mapping[str, int]) -> str:
    """As the file holds them."""
    return "".join(f"{name} {sequence}\n" for name, sequence in sorted(marks.items()))
