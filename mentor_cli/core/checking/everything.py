"""All checks over a whole workspace, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from mentor_cli.core.checking import bodies, identities, meetings, spans
from mentor_cli.core.checking.doubt import Doubt
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record


def doubts(records: Mapping[str, Sequence[Record]], workspace: Record, now: datetime) -> Iterator[Doubt]:
    """What is wrong between the records of all kinds; `records` by kind, `workspace` is `mentor.yaml`'s record."""
    known = identities.known_ids(records)
    skills = workspace.texts("skills")
    for found in records.values():
        yield from identities.clashing_ids(found)
        yield from identities.unusable_ids(found)
        yield from identities.dangling(found, known)
        yield from identities.unknown_skills(found, skills)
        yield from spans.reversed_spans(found)
    groups, sessions = records.get("groups", ()), records.get("sessions", ())
    by_id = {fold(group.id): group for group in groups}
    yield from spans.closed_without_a_date(records.get("goals", ()))
    yield from meetings.unreadable_cadences(groups)
    yield from meetings.impossible_starts(sessions, by_id, workspace)
    yield from meetings.off_the_cadence(sessions, by_id, workspace, now)
    yield from bodies.agenda_doubts(sessions)
    with_tasks = [record for kind in bodies.WITH_TASKS for record in records.get(kind, ())]
    yield from bodies.task_doubts(with_tasks, known.get("people", set()))
    yield from bodies.two_tasks_one_mark(with_tasks)
