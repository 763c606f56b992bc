"""What a group did together and what its people promised: meetings held with their minutes, promises made and kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.actions import concerns
from mentor_cli.core.goals import is_shown_in, status_of
from mentor_cli.core.ids import present_ids
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.practice import is_practice

if TYPE_CHECKING:
    from mentor_cli.core.actions import Action
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record


class Held(NamedTuple):
    """Meetings that took place, and minutes together: the real ones where they are known, else the planned."""

    meetings: int
    minutes: int


class Kept(NamedTuple):
    """What somebody promised the group: actions done of those there were, goals met of those that are over."""

    person: str
    actions: int
    actions_done: int
    goals: int
    goals_met: int


def held(group: Record, sessions: Iterable[Record]) -> Held:
    """The meetings of the group that took place."""
    minutes = [_minutes(one) for one in sessions if one.text("status") == "held" and belongs_to(one, group)]
    return Held(len(minutes), sum(minutes))


def _minutes(session: Record) -> int:
    rows = session.mappings("agenda")
    real = [int(row["real"]) for row in rows if row.get("real") is not None]
    if rows and len(real) == len(rows):
        return sum(real)
    return int(session.number("minutes") or 0)


class Practised(NamedTuple):
    """How often somebody practised alone where the group could not meet."""

    person: str
    times: int


def practised(group: Record, sessions: Iterable[Record], people: Mapping[str, Record]) -> tuple[Practised, ...]:
    """Those who have pages of their own practice; `people` are those of `by_every_id`."""
    pages = (one for one in sessions if is_practice(one) and belongs_to(one, group))
    counts = Counter(person for page in pages for person in present_ids(page.texts("people"), people))
    return tuple(Practised(person, times) for person, times in sorted(counts.items()))


def kept(
    group: Record, people: Sequence[str], actions: Iterable[Action], goals: Iterable[Record], everybody: Owners
) -> tuple[Kept, ...]:
    """Everybody's account with the group, in its order; those who promised nothing are left out."""
    mine = [action for action in actions if action.person in people and concerns(action, group, people, everybody)]
    ours = [
        (everybody.owner(goal), status_of(goal))
        for goal in goals
        if status_of(goal) in ("met", "missed") and is_shown_in(goal, group, people, everybody)
    ]
    found = []
    for person in people:
        done = [action.done for action in mine if action.person == person]
        ended = [status == "met" for owner, status in ours if owner == person]
        if done or ended:
            found.append(Kept(person, len(done), sum(done), len(ended), sum(ended)))
    return tuple(found)
