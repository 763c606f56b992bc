"""What becomes of those who are in a group when its members or mentors are typed anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from shlex import quote
from typing import TYPE_CHECKING, Any

from mentor_cli.core.ids import by_every_id
from mentor_cli.core.membership_lists import LISTS, last_day, member, naming, with_history
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def with_known_entries(call: Call, group: Record, values: Mapping[str, Any]) -> dict[str, Any]:
    """The typed values, in whose lists of people nothing is lost that the file says of them."""
    people = by_every_id(call.workspace.usable("people"))
    today = call.today(group).isoformat()
    return {
        name: with_history(group.values.get(name) or (), value, people, today) if name in LISTS and value else value
        for name, value in values.items()
    }


def membership_notes(call: Call, group: Record, typed: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """Who is there although only a name was typed or none, until when or from when on; who is taken out.

    `after` are the values that `with_known_entries` made of the typed ones.
    """
    people = by_every_id(call.workspace.usable("people"))
    today = call.today(group).isoformat()
    for name in LISTS:
        if not typed.get(name):
            continue
        before = group.values.get(name) or ()
        named = {member(entry, people) for entry in typed[name]}
        for entry in after[name]:
            who = entry["id"] if isinstance(entry, dict) else entry
            if entry in before and last_day(entry) >= today and entry not in typed[name]:
                yield f"{who} stays in {name} until {_day(last_day(entry))}, as the file says"
            elif entry not in before and entry not in typed[name]:
                yield f"{who} is back from {_day(entry['joined'])} on"
        for entry in before if (group.text("starts") or "") <= today else ():
            if member(entry, people) not in named and entry not in after[name]:
                yield _taken_out(call, group, name, entry, after[name])


def _taken_out(call: Call, group: Record, name: str, entry: Any, after: list[Any]) -> str:
    """That somebody belongs to no meeting any more, not to one that has been either, and how it is said otherwise."""
    span = dict(entry) if isinstance(entry, dict) else {"id": entry}
    said = {**span, "left": call.today(group).isoformat()}
    whole = ", ".join(f"{field}: {value}" for field, value in said.items())
    command = naming(group, name, after, quote(f"{{{whole}}}"))
    return f"{span['id']} is taken out of {name}, and of meetings that have been; for a last day: {command}"


def _day(iso: str) -> str:
    return full_day(date.fromisoformat(iso))
