"""The highest sequence that the event of each session file had, kept beside the records: it outlasts the file.

One line an event: its UID, in a series the original start in UTC, and the sequence. Before the sequence stands `part`
for an event that a series had for one of its meetings without a file, and `gone` for one that was called off because
its meeting is another event, or none. A line with `extra/`, the group and the original start says which meeting that no
rule has an event is; one with `with/` when a session without a group is and who meets there. One with `shown/` holds
the print of an event that no record remembers, and since when it says that; one with `person/` how often an event was
called off for somebody alone and came again, one with `days/` on which days of a series they belong to it; one with
`at/` when a moved meeting was in their own calendar. A line of `group/` holds what the calendars of a group are made
of. Of several lines for the same event, or group, the highest counts, and a line that is none is passed over, so that
git may merge two files by taking the lines of both.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.identity import Published
    from mentor_cli.core.time.wallclock import Moment

# No sequence comes near it; a longer number is none of ours.
_DIGITS = 9
_START = "%Y%m%dT%H%MZ"
_STAMP = "%Y%m%dT%H%M%SZ"
_PART, _GONE = " part", " gone"
_WITH, _SHOWN, _AT, _GROUP = "with/", "shown/", "at/", "group/"


def mark_of(uid: str, original: Moment | datetime | None) -> str:
    """By what an event is known there; `original` is its start in a series, None where it is an event of its own.

    A start that is no moment has a zone, or is meant in UTC.
    """
    if original is None:
        return uid
    start = original if isinstance(original, datetime) else original.utc
    return f"{uid} {(start.astimezone(UTC) if start.tzinfo else start).strftime(_START)}"


def mark_for(uid: str, original: Moment | None, person: str) -> str:
    """By what it is known how often an event was called off for that person alone, and came again."""
    return f"{mark_of(uid, original)}{of_person(person)}"


def of_person(person: str) -> str:
    """How the marks of that person end."""
    return f" person/{person}"


def uids_for(marks: Mapping[str, int], person: str) -> set[str]:
    """The UIDs of the events, and series, of which there is such a mark of that person."""
    return {name.partition(" ")[0] for name in marks if name.endswith(of_person(person))}


def mark_of_days(uid: str, person: str, days: str) -> str:
    """By what it is known on which days of a series its event in that person's own calendar falls, in one word.

    So it is of a group, by its lasting id in place of the UID.
    """
    return f"{uid.replace(' ', '_')} days/{person}/{days}"


def days_marked(marks: Mapping[str, int], uid: str, person: str) -> tuple[str | None, int]:
    """What was said of these days last, and its number; None, and -1, where nothing was."""
    number, days = max(_days(marks, uid, person), default=(-1, None))
    return days, number


def days_of_anyone(marks: Mapping[str, int], uid: str) -> Iterator[tuple[int, str]]:
    """What was said of these days to one person after the other, each with its number."""
    begin = mark_of_days(uid, "", "")[:-1]
    for name, number in marks.items():
        if name.startswith(begin):
            yield number, name.removeprefix(begin).rpartition("/")[2]


def all_days_marked(marks: Mapping[str, int], uid: str, person: str) -> list[str]:
    """All that was ever said of these days."""
    return [days for _, days in _days(marks, uid, person)]


def _days(marks: Mapping[str, int], uid: str, person: str) -> Iterator[tuple[int, str]]:
    begin = mark_of_days(uid, person, "")
    return ((number, name.removeprefix(begin)) for name, number in marks.items() if name.startswith(begin))


def mark_of_time(name: str, person: str, start: Moment) -> str:
    """By what it is known when the event of that mark was in that person's own calendar."""
    return f"{name} {_AT}{person}/{start.utc.strftime(_START)}"


def times_marked(marks: Mapping[str, int], person: str) -> dict[str, tuple[int, datetime]]:
    """By what their events are known when they were there last (UTC), each with its number."""
    found: dict[str, tuple[int, datetime]] = {}
    for mark, number in marks.items():
        name, is_one, text = mark.partition(f" {_AT}{person}/")
        if is_one and (start := _read_start(text)):
            found[name] = max((number, start), found.get(name, (number, start)))
    return found


def times_of_anyone(marks: Mapping[str, int], name: str) -> set[datetime]:
    """When the event of that mark was in anybody's own calendar, whether it still is or not (UTC)."""
    own = (mark for mark in marks if mark.startswith(f"{name} {_AT}"))
    return {start for mark in own if (start := _read_start(mark.rpartition("/")[2]))}


def mark_of_extra(uid: str, group: str, start: str) -> str:
    """By what it is known that the event is a meeting of the group which no rule has, by its original start."""
    return f"{uid} extra/{group}/{start}"


def extras_marked(marks: Mapping[str, int], group: str) -> Iterator[tuple[datetime, str]]:
    """The original starts (local) of such meetings with their UIDs."""
    begin = f"extra/{group}/"
    for uid, _, words in (name.partition(" ") for name in sorted(marks)):
        if words.startswith(begin):
            try:
                yield datetime.fromisoformat(words.removeprefix(begin)).replace(tzinfo=None), uid
            except ValueError:
                continue


def mark_of_session(uid: str, start: datetime, people: Iterable[str]) -> str:
    """By what it is known that the event is a session without a group: its start (aware) and the lasting ids of those
    who meet.
    """
    return f"{uid} {_WITH}{'/'.join([start.astimezone(UTC).strftime(_START), *people])}"


def sessions_marked(marks: Mapping[str, int]) -> dict[str, tuple[datetime, Collection[str]]]:
    """By UID the last start of such a session, and everybody who ever had its event."""
    found: dict[str, tuple[datetime, Collection[str]]] = {}
    for _, name in sorted((sequence, name) for name, sequence in marks.items() if f" {_WITH}" in name):
        uid, _, words = name.partition(f" {_WITH}")
        text, *people = words.split("/")
        if start := _read_start(text):
            found[uid] = (start, {*people, *(found[uid][1] if uid in found else ())})
    return found


def _read_start(text: str) -> datetime | None:
    """A start as marks have it (UTC); None for what is none."""
    try:
        return datetime.strptime(text, _START).replace(tzinfo=UTC)
    except ValueError:
        return None


def called_off_for_all(marks: Mapping[str, int]) -> dict[str, int]:
    """By UID the sequence with which the event of such a session is called off: above all that it had for anybody."""
    own: dict[str, int] = {}
    for name, changes in marks.items():
        uid, is_one, _ = name.partition(of_person(""))
        if is_one:
            own[uid] = max(changes, own.get(uid, 0))
    return {
        uid: called_off({uid: marks.get(uid, 0) + own.get(uid, 0), uid + _GONE: marks.get(uid + _GONE, 0)}, uid)
        for uid in sessions_marked(marks)
    }


class Shown(NamedTuple):
    """What an event that no record remembers last said: its sequence, and the prints of that with since when.

    Several prints are those of clones that both changed it before they met.
    """

    sequence: int
    since: Mapping[str, datetime]


def mark_of_shown(uid: str, said: Published) -> str:
    """By what it is known that an event that no record remembers says this, with its sequence."""
    return f"{uid} {_SHOWN}{said.print}/{said.stamp.astimezone(UTC).strftime(_STAMP)}"


def shown_marked(marks: Mapping[str, int]) -> dict[str, Shown]:
    """What these events last said, by UID."""
    found: dict[str, Shown] = {}
    # Backwards, so that of two clones that said the same the earlier counts.
    for sequence, name in sorted(((sequence, name) for name, sequence in marks.items()), reverse=True):
        uid, is_one, words = name.partition(f" {_SHOWN}")
        digest, _, stamp = words.partition("/")
        if not is_one or found.setdefault(uid, Shown(sequence, {})).sequence > sequence:
            continue
        try:
            since = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found[uid] = Shown(sequence, {**found[uid].since, digest: since})
    return found


def mark_of_group(words: Mapping[str, Any]) -> str:
    """By what it is known what the calendars of a group are made of, its `id` among it: JSON, without a blank."""
    return _GROUP + json.dumps(words, separators=(",", ":"), sort_keys=True).replace(" ", "\\u0020")


def groups_marked(marks: Mapping[str, int]) -> dict[str, tuple[int, Mapping[str, Any]]]:
    """By the id of each group the last of these, with its number."""
    found: dict[str, tuple[int, Mapping[str, Any]]] = {}
    for number, name in sorted((number, name) for name, number in marks.items() if name.startswith(_GROUP)):
        try:
            words = json.loads(name.removeprefix(_GROUP))
            found[str(words["id"])] = (number, words)
        except (ValueError, TypeError, KeyError, RecursionError):
            continue
    return found


def without_former(marks: Mapping[str, int], closed: Collection[str]) -> dict[str, int]:
    """The marks, of each group only the last, and none of those whose ids are `closed`."""
    last = {mark_of_group(words) for name, (_, words) in groups_marked(marks).items() if name not in closed}
    return {name: number for name, number in marks.items() if not name.startswith(_GROUP) or name in last}


def called_off_for_one(marks: Mapping[str, int], uid: str, original: datetime | None) -> set[int]:
    """By how much the sequence is above everybody's with which the event, or the series that it belongs to, is called
    off for somebody alone; nothing where it is for nobody.
    """
    return {changes for changes in _changes_for_one(marks, uid, original) if changes % 2}


def most_for_one(marks: Mapping[str, int], uid: str, original: datetime | None) -> int:
    """By how much the sequence is above everybody's at most that somebody alone was told of the event, or of the series
    that it belongs to; 0 where nobody was.
    """
    return max(_changes_for_one(marks, uid, original), default=0)


def _changes_for_one(marks: Mapping[str, int], uid: str, original: datetime | None) -> Iterator[int]:
    known = [uid]
    if original and original.tzinfo:
        known.append(mark_of(uid, original))
    begin = tuple(f"{one}{of_person('')}" for one in known)
    return (changes for name, changes in marks.items() if name.startswith(begin))


def in_reach(sequence: int) -> bool:
    """Whether it may be a sequence of ours, which can be counted on from."""
    return len(str(sequence)) <= _DIGITS


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
    return {name.partition(" ")[0] for name in marks if not name.startswith(_GROUP)}


def parts_marked(marks: Mapping[str, int], uid: str) -> Iterator[tuple[str, datetime]]:
    """The events that the series had for single meetings: what they are known by, and their original starts (UTC)."""
    for name in {name.removesuffix(_PART) for name in marks if name.startswith(f"{uid} ") and _GONE not in name}:
        if start := _read_start(name.partition(" ")[2]):
            yield name, start


def was_part(marks: Mapping[str, int], name: str) -> bool:
    """Whether a series had an event of its own for this meeting, be it of a file or not."""
    return name in marks or name + _PART in marks


def called_off(marks: Mapping[str, int], name: str) -> int:
    """The sequence with which an event that was shown is called off: above all that it had, and again the same."""
    shown = max(marks.get(name, 0), marks.get(name + _PART, 0))
    gone = marks.get(name + _GONE, 0)
    return gone if gone > shown else shown + 1


def when_called_off(marks: Mapping[str, int], name: str) -> int | None:
    """The sequence with which an event was called off; None where it never was."""
    return marks.get(name + _GONE)


def last_without_file(marks: Mapping[str, int], name: str) -> int:
    """The highest sequence of an event since it was called off, also without a file; -1 where it never was."""
    gone = when_called_off(marks, name)
    return -1 if gone is None else max(gone, marks.get(name + _PART, 0))


def with_entries(marks: Mapping[str, int], entries: Iterable[Entry]) -> dict[str, int]:
    """The marks after these entries were shown; those of files count, and of single meetings of series."""
    found = dict(marks)
    for entry in entries:
        name = mark_of(entry.uid, entry.replaces)
        if entry.has_file:
            kind = ""
        elif entry.withdrawn and (entry.replaces or was_part(marks, name)):
            kind = _GONE
        elif entry.replaces and not entry.cancelled:
            kind = _PART
        else:
            continue
        if entry.published:
            number = entry.published.sequence - entry.above
            found[name + kind] = max(found.get(name + kind, 0), number)
            if kind == _GONE and not was_part(marks, name):
                # In another calendar alone it was an event of its own, and is one from now on.
                found[name + _PART] = number - 1
    return found


def marks_text(marks: Mapping[str, int]) -> str:
    """As the file holds them."""
    return "".join(f"{name} {sequence}\n" for name, sequence in sorted(marks.items()))
