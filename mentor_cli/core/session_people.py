"""Who belongs to a session: the people it names, else those of its group on that day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.ids import is_called, present_ids
from mentor_cli.core.meetings import people_on

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


def people_of_session(session: Record, groups: Iterable[Record], people: Mapping[str, Record]) -> tuple[str, ...]:
    """Their present ids, mentors first; `people` are those of `by_every_id`."""
    named = session.texts("people")
    if named:
        return present_ids(named, people)
    group = next((one for one in groups if is_called(one, session.text("group"))), None)
    start = local_start(session)
    return people_on(group, start.date(), people) if group and start else ()
