"""Members and mentors of a group as somebody typed them anew: what the list said of each stays, and who has left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.core.ids import fold, present_id, typed_id

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_NEVER = "9999"
# The lists of a group that say who belongs to it.
LISTS = ("members", "mentors")


def member(entry: Any, people: Mapping[str, Record]) -> str:
    """Whose entry it is, in the form in which ids are compared; `people` are the people by every folded id."""
    return fold(present_id(str(entry["id"] if isinstance(entry, dict) else entry), people))


def last_day(entry: Any) -> str:
    """The last day that an entry says, as ISO date; empty for none."""
    return str(entry.get("left") or "") if isinstance(entry, dict) else ""


def list_of(group: Record, person: str, people: Mapping[str, Record]) -> str:
    """In which of its lists the group has that person: the first, or `members` where it is in none."""
    theirs = {name: {member(entry, people) for entry in group.values.get(name) or ()} for name in LISTS}
    return next((name for name in LISTS if fold(person) in theirs[name]), LISTS[0])


def naming(group: Record, name: str, entries: Sequence[Any], more: str) -> str:
    """The command that names those of the entries of a list who have no last day, and one more."""
    here = [typed_id(one["id"] if isinstance(one, dict) else one) for one in entries if not last_day(one)]
    return f"mentor groups set {typed_id(group.id)} --{name} {','.join([*here, more])}"


def with_history(before: Sequence[Any], typed: Sequence[Any], people: Mapping[str, Record], today: str) -> list[Any]:
    """The typed list, in which nothing is lost that the one before it says beyond names; `today` is an ISO date.

    - A name alone is the entry that the person has, with the day on which they joined; of somebody whose last day is
      over it is a new one from today on.
    - An entry with a last day stays where it was: earlier meetings are of that person. A mapping that is typed stands
      for all entries of its person.
    """
    in_full = {member(entry, people) for entry in typed if isinstance(entry, dict)}
    result = [entry if isinstance(entry, dict) else _present(entry, before, people, today) for entry in typed]
    for at, entry in enumerate(before):
        if last_day(entry) and entry not in result and member(entry, people) not in in_full:
            result.insert(at, entry)
    return result


def _present(name: str, before: Sequence[Any], people: Mapping[str, Record], today: str) -> Any:
    theirs = [entry for entry in before if member(entry, people) == member(name, people)]
    current = next((entry for entry in theirs if (last_day(entry) or _NEVER) >= today), None)
    if current is not None:
        return current
    return {"id": name, "joined": today} if theirs else name
