"""People: the id of a new one, and what somebody leaves behind who leaves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.ids import fold, is_called, slug, unused

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_LISTS = ("mentors", "members")


def person_id(name: str, taken: Collection[str]) -> str:
    """The id of a new person: the first name, else the whole name, else that with a number. `taken` are folded ids."""
    first, whole = slug(name.split()[0] if name.split() else ""), slug(name)
    return first if fold(first) not in taken else unused(whole, lambda identity: fold(identity) in taken)


class Membership(NamedTuple):
    """One entry of a group that is this person: in `mentors` or `members`, an id or a mapping."""

    group: Record
    list_name: str
    entry: Any

    @property
    def joined(self) -> str:
        """The day they joined, as ISO text; empty when the entry does not say."""
        return self.entry.get("joined") or "" if isinstance(self.entry, dict) else ""

    @property
    def left(self) -> str:
        """The day they left, as ISO text; empty while they belong to it."""
        return self.entry.get("left") or "" if isinstance(self.entry, dict) else ""


class Duty(NamedTuple):
    """A planned session that still counts on the person: `roles` are the fields that name them."""

    session: Record
    roles: tuple[str, ...]


class Leaving(NamedTuple):
    """What has to change when somebody leaves, and what they leave behind.

    `ending` are the entries of groups that end with that day, those among them that ended with an earlier last day of
    theirs; `goals` their open goals, `sessions` planned ones that name them;
    `orphaned` are groups with mentors in which nobody mentors any longer.
    """

    ending: tuple[Membership, ...]
    goals: tuple[Record, ...]
    sessions: tuple[Duty, ...]
    orphaned: tuple[Record, ...]


def memberships(person: Record, groups: Iterable[Record]) -> Iterator[Membership]:
    """Every entry of the groups that is this person, also by a former id."""
    for group in groups:
        for list_name in _LISTS:
            for entry in group.values.get(list_name) or ():
                if is_called(person, entry.get("id") if isinstance(entry, dict) else entry):
                    yield Membership(group, list_name, entry)


def leaving(
    person: Record, groups: Iterable[Record], goals: Iterable[Record], sessions: Iterable[Record], last: date
) -> Leaving:
    """What it means that `last` is the person's last day."""
    from mentor_cli.core.goals import OPEN, status_of

    day = last.isoformat()
    own = tuple(memberships(person, groups))
    ending = tuple(one for one in own if not one.left or one.left > day or _ended_with(person, one, own, day))
    owned = tuple(goal for goal in goals if is_called(person, goal.text("owner")) and status_of(goal) in OPEN)
    planned = (Duty(session, roles_in(session, person)) for session in sessions if _comes_after(session, day))
    led = {one.group.id: one.group for one in ending if one.list_name == "mentors"}
    orphaned = tuple(group for group in led.values() if not _others_mentor(group, person, day))
    return Leaving(ending, owned, tuple(duty for duty in planned if duty.roles), orphaned)


def _ended_with(person: Record, entry: Membership, own: Iterable[Membership], day: str) -> bool:
    """Whether the entry ended with what was the person's last day until now, and a later `day` is theirs as well.

    Behind one that ended another began, somebody has come back: it is over for good.
    """
    came_back = (one for one in own if one.group is entry.group and one.joined > entry.left)
    return entry.left == person.text("left") and entry.left < day and not any(came_back)


def _comes_after(session: Record, day: str) -> bool:
    return (session.text("status") or "planned") == "planned" and (session.text("start") or "")[:10] > day


def roles_in(session: Record, person: Record) -> tuple[str, ...]:
    """The fields of a planned session that count on the person."""
    named = {name: [session.text(name)] for name in ("chair", "lead")}
    named["people"] = [*session.texts("people")]
    named["turn"] = [segment.get("turn") for segment in session.mappings("agenda")]
    return tuple(name for name, words in named.items() if any(is_called(person, word) for word in words))


def _others_mentor(group: Record, person: Record, day: str) -> bool:
    for entry in group.values.get("mentors") or ():
        identity, left = (entry.get("id"), entry.get("left")) if isinstance(entry, dict) else (entry, None)
        if not is_called(person, identity) and (not left or left > day):
            return True
    return False
