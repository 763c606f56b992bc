"""Whether what this machine remembers of an event elsewhere was ever in these records: an older checkout knows less."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.making import NOTHING, made_calendar
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.entries import BUSY
from mentor_cli.core.time.marks import in_reach, mark_of, marked_uids
from mentor_cli.core.time.spells import everybodys_days
from mentor_cli.store.event_marks import known_marks
from mentor_cli.store.writing import current

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.time.publishing import Export
    from mentor_cli.core.time.returned import Key
    from mentor_cli.core.time.seen import Seen
    from mentor_cli.store.sent import Sent


def proven(rows: Iterable[Sent], ours: bytes | None) -> tuple[Sent, ...]:
    """Of what was put there of one event, what these records may have said; `ours` is what they say now.

    What was put there with a higher sequence than they know of, or with the same one and another time, came from
    another clone or a later commit. It is to be taken for a change made elsewhere, or it would be undone unasked.
    """
    if ours is None:
        return tuple(rows)
    return tuple(row for row in rows if not row.content or row.content.encode() == ours or _known(row, ours))


def later_there(path: str, ours: bytes, marks: Mapping[str, int]) -> tuple[Seen, ...]:
    """The events of ours that the calendar file there holds in a later state; none where it cannot be read.

    By the `marks` is known what a series does not have for one person alone.
    """
    return tuple(later_events(_events_there(path, ours), [ours], marks))


def strangers_there(call: Call, path: str, ours: bytes) -> list[str]:
    """What the calendar file there calls events that were never ours: it would be lost with the file.

    A file that `mentor` wrote has none: the groups and sessions behind its other events may have been deleted.
    """
    from mentor_cli.adapters.ics.events import events_in
    from mentor_cli.adapters.ics.writing import PRODUCT

    there = _events_there(path, ours)
    if not there or PRODUCT.encode() in (current(path) or b""):
        return []
    known = {one.uid for one in events_in("", ours)}
    others = strange(call, {one.uid for one in there} - known)
    return [one.title or one.uid for one in there if one.uid in others]


def _events_there(path: str, ours: bytes) -> Sequence[Seen]:
    """The events of the file; none where it is as it will be, or cannot be read."""
    from mentor_cli.adapters.ics.events import events_in

    try:
        held = current(path)
        return events_in(path, held) if held and held != ours else ()
    except (OSError, UnusableFile):
        return ()


def later_events(there: Sequence[Seen], ours: Iterable[bytes], marks: Mapping[str, int] = NOTHING) -> list[Seen]:
    """The events there that are in a later state than in these calendars of ours; `marks` as in `later_there`."""
    from mentor_cli.adapters.ics.events import events_in

    here = {(one.uid, one.replaces): one for raw in ours for one in events_in("", raw)} if there else {}
    alike = {key: everybodys_days(one, marks) for key, one in here.items()}
    return [one for one in there if _ahead(everybodys_days(one, marks), alike)]


def numbers_of(events: Iterable[Seen]) -> dict[str, int]:
    """By their marks the sequences of the events, those that can be counted on from."""
    return {mark_of(one.uid, one.replaces): one.sequence for one in events if in_reach(one.sequence)}


def strange(call: Call, uids: Collection[str]) -> set[str]:
    """Those of these UIDs that the records never had: another clone, or a later state of them, put them there."""
    if not uids:
        return set()
    export = _everybodys(call)
    return {*uids} - _uids(export) - export.over - marked_uids(known_marks(call.workspace.root))


def of_other_meetings(call: Call, uids: Collection[str]) -> set[str]:
    """Those of these UIDs that meetings of the programme have."""
    return {*uids} & _uids(_everybodys(call)) if uids else set()


def everybodys(call: Call) -> dict[str, bytes]:
    """The events of the whole programme by UID, as they are said to everybody."""
    from mentor_cli.adapters.ics.writing import event_files

    return event_files(_everybodys(call))


def _everybodys(call: Call) -> Export:
    return made_calendar(call, scope_of(call, None, None, None), "nothing was written").export


def _uids(export: Export) -> set[str]:
    return {one.uid for one in (*(one.first for one in export.series), *export.entries)}


def _known(row: Sent, ours: bytes) -> bool:
    from mentor_cli.adapters.ics.events import events_in

    here = {(one.uid, one.replaces): one for one in events_in(row.name, ours)}
    return not any(_ahead(seen, here) for seen in events_in(row.name, row.content.encode()))


def _ahead(seen: Seen, here: Mapping[Key, Seen]) -> bool:
    """Whether the event was shown with a higher sequence than here, or with the same one and other facts."""
    # A meeting of a series that is no event of its own here is part of the series.
    own = here.get((seen.uid, seen.replaces)) or here.get((seen.uid, None))
    if own is None or seen.sequence != own.sequence:
        return own is not None and seen.sequence > own.sequence
    if seen.title == BUSY:
        # Exported with --busy-only: it says nothing of the place.
        seen = replace(seen, place=own.place)
    # What is called off was to be whenever it was.
    both_off = own.cancelled and seen.cancelled
    return own.replaces == seen.replaces and not both_off and _facts(own) != _facts(seen)


def _facts(one: Seen) -> tuple[object, ...]:
    return one.start, one.minutes, one.cancelled, one.place, dict(one.rule), one.left_out
