"""Meetings of a group from which so many have left that nobody is there to meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.errors import MentorError
from mentor_cli.core.groups import everybody, roster
from mentor_cli.core.ids import typed_id
from mentor_cli.core.meetings import rules_of
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record

_FEW = 2
_DAY = timedelta(days=1)


class LeftAlone(NamedTuple):
    """Who is left of a group, empty for nobody, because of whom, and the last day of those (ISO)."""

    who: str
    gone: tuple[str, ...]
    last: str

    def words(self, name: Callable[[str], str]) -> str:
        """`only Rosa is left`; `name` makes a name of an id."""
        return f"only {name(self.who)} is left" if self.who else "nobody is left"

    def why(self, name: Callable[[str], str]) -> str:
        """`Ivo left on 2026-12-20`."""
        return f"{listed([name(one) for one in self.gone])} left on {self.last}"


def left_alone(group: Record, day: date, people: Mapping[str, Record]) -> LeftAlone | None:
    """That fewer than two belong to the group on that day because others have left; None where that is not so.

    `people` are the people by every folded id.
    """
    here = roster(group, day, people)
    if len(here) >= _FEW:
        return None
    who = here[0][0] if here else ""
    iso = day.isoformat()
    left = [(last, one) for one, first, last in everybody(group, people) if one != who and first <= last < iso]
    latest = max((last for last, _ in left if last), default="")
    gone = dict.fromkeys(one for last, one in left if last == latest)
    return LeftAlone(who, tuple(gone), latest) if latest else None


def left_alone_at(meeting: Meeting, people: Mapping[str, Record]) -> LeftAlone | None:
    """The same of a meeting of a group; None where its page names the people who come."""
    if meeting.group is None or (meeting.session and meeting.session.texts("people")):
        return None
    return left_alone(meeting.group, meeting.start.local.date(), people)


def first_alone(
    group: Record, workspace: Record, people: Mapping[str, Record], today: date
) -> tuple[date, LeftAlone] | None:
    """The first day from `today` on that the cadence names and on which fewer than two are left.

    `people` are at least those who have left the programme, by every folded id. A cadence that cannot be read, which is
    told elsewhere, names no day.
    """
    left = {day for _, _, last in everybody(group, people) if (day := day_of(last)) and day < date.max}
    try:
        rules = rules_of(group, workspace) if left else ()
    except MentorError:
        return None
    for since in sorted({max(today, day + _DAY) for day in left}):
        coming = [day for rule in rules if (day := next(rule_days(rule, since=since), None))]
        found = left_alone(group, min(coming), people) if coming else None
        if found:
            return min(coming), found
    return None


def ending(group: Record, last: str) -> str:
    """The command that ends a group with the last day of those who left, or at once where it had not begun by then."""
    begun = (group.text("starts") or "") <= last
    return f"mentor groups set {typed_id(group.id)} {f'--ends {last}' if begun else '--status ended'}"
