"""Who belongs to a group: nobody twice at the same time, nobody alone, and nobody who has left before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from mentor_cli.core.doubt import Doubt
from mentor_cli.core.ids import fold, typed_id
from mentor_cli.core.left_alone import ending, first_alone
from mentor_cli.core.membership_lists import LISTS
from mentor_cli.core.record import Record
from mentor_cli.core.time.wording import full_day


def listed_twice(group: Record) -> Iterator[Doubt]:
    """Entries of people whom an earlier entry of the list names too, neither of which has ended.

    Somebody who left and came back has two: the first with `left`.
    """
    for name in LISTS:
        here: set[str] = set()
        for at, entry in enumerate(group.values.get(name) or ()):
            person = _who_is_here(entry)
            if fold(person) in here:
                hint = "delete one of the two; of somebody who came back the first says left: with the day"
                yield Doubt("F042", f"{name}: {person} stands here twice", hint, (name, at), severity="warning")
            elif person:
                here.add(fold(person))


def _who_is_here(entry: Any) -> str:
    """The id of an entry that has not ended; empty for one that has."""
    if isinstance(entry, dict):
        return "" if entry.get("left") else str(entry.get("id") or "")
    return str(entry or "")


def joining_after_leaving(group: Record, people: Mapping[str, Record]) -> Iterator[Doubt]:
    """Entries of people who join the group behind the last day that their own file says; `people` as below."""
    for name in LISTS:
        for at, entry in enumerate(group.values.get(name) or ()):
            joined = str(entry.get("joined") or "") if isinstance(entry, dict) else ""
            person = people.get(fold(str(entry["id"]))) if joined and entry.get("id") else None
            if person and joined > (left := person.text("left") or joined):
                who = typed_id(person.id)
                message = f"{name}: {entry['id']} joins on {joined}, after their last day in the programme, {left}"
                hint = f'if they are back: mentor people set {who} --left ""'
                yield Doubt("F046", message, hint, (name, at, "joined"), severity="warning")


def going_on_alone(group: Record, workspace: Record, people: Mapping[str, Record], today: date) -> Iterator[Doubt]:
    """That a group meets on although so many have left that fewer than two are there.

    `people` are at least those who have left the programme, by every folded id.
    """
    found = first_alone(group, workspace, people, today)
    if found:
        day, lone = found
        message = f"{lone.words(str)} after {lone.last}, and {group.id} meets on {full_day(day)}"
        hint = f"{ending(group, lone.last)}, or name somebody in their place"
        yield Doubt("F045", message, hint, ("members",), severity="warning")
