"""Who had the event of a group's session that names its own people: whoever is taken out of them is to lose it.

As long as a session names nobody its group says who meets, and remembers it. From the first list on each person that
had the event has a mark of it (see `marks`), which counts how often it was called off for them alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from mentor_cli.core.ids import fold, is_called
from mentor_cli.core.meetings import people_on, zone_of
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import lasting_id, meeting_uid, read_published
from mentor_cli.core.time.marks import extras_marked, mark_for, uids_for

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.publishing import Sources


def lasting_name(person: str, people: Mapping[str, Record]) -> str:
    """The lasting id of whoever is called so; `people` are those of `by_every_id`."""
    record = people.get(fold(person))
    return lasting_id(record) if record else fold(person)


def marks_of_guests(meeting: Meeting, entry: Entry, sources: Sources, *, was_shown: bool) -> dict[str, int]:
    """By what it is known who had the event, with how often it was called off for them alone; nothing where the group
    says it. `was_shown` tells whether guests had it before, be it without a file.
    """
    group, session = meeting.group, meeting.session
    if group is None or session is None:
        return {}
    in_group = people_on(group, meeting.start.local.date(), sources.people)
    marks = {
        who: mark_for(entry.uid, entry.replaces, lasting_name(who, sources.people))
        for who in (*meeting.people, *in_group)
    }
    # It counts the times: nobody but whom a list named has a mark of none.
    has_list = any(sources.marks.get(name) == 0 for name in marks.values())
    if not (has_list or session.texts("people")):
        return {}
    all_had = was_shown and not has_list and meeting.end.utc > sources.now
    return {name: sources.marks.get(name, 0) for who, name in marks.items() if all_had or who in meeting.people}


def leaves_out(session: Record, person: Record) -> bool:
    """Whether the session has a list of people in which the person is not."""
    named = session.texts("people")
    return bool(named) and not any(is_called(person, one) for one in named)


def groups_had(
    person: Record, groups: Iterable[Record], marks: Mapping[str, int], workspace: Record
) -> Iterator[Record]:
    """The groups that have, or had, an event of which there is a mark of the person."""
    own = uids_for(marks, lasting_id(person))
    return (one for one in groups if own and not own.isdisjoint(_uids_shown(one, marks, workspace)))


def _uids_shown(group: Record, marks: Mapping[str, int], workspace: Record) -> Iterator[str]:
    """The UIDs of all events of the group that guests were shown, and of some on days off, that they were not."""
    for _, uid in extras_marked(marks, lasting_id(group)):
        yield uid
    shared = read_published(group.mapping("published"))
    if shared is None:
        return
    zone, identity = zone_of(workspace, group), workspace.text("id") or ""
    for one in history_of(shared).stretches:
        if one.uid:
            yield one.uid
            continue
        for day in rule_days(one.rule._replace(until=one.rule.until or shared.horizon)):
            yield meeting_uid(identity, group, datetime.combine(day, one.rule.at), zone)
