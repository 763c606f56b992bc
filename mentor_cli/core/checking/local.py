"""The checks of one record alone.

A new check is a function in the module of its subject and one line in `_doubts`. What it finds is remembered until the
file, `mentor.yaml` or the day changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mentor_cli.core.checking import agendas, bodies, identities, pairs, spans
from mentor_cli.core.checking.contradictions import contradictions
from mentor_cli.core.checking.facts import Facts, facts_of
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.record import Record
from mentor_cli.core.tasks import tasks


def local(record: Record, workspace: Record, today: date) -> tuple[list[Doubt], Facts]:
    """What is wrong with the record by itself, and what others need to know of it.

    `workspace` is the record of `mentor.yaml`, `today` the day on its clock.
    """
    doubts = list(_doubts(record, workspace, today))
    found = tasks(record.body) if record.kind in bodies.WITH_TASKS else ()
    if record.kind in bodies.WITH_TASKS:
        doubts += bodies.task_doubts(record, found)
    return doubts, facts_of(record, found)


def _doubts(record: Record, workspace: Record, today: date) -> Iterator[Doubt]:
    yield from identities.unusable_id(record)
    yield from identities.unknown_skills(record, workspace.texts("skills"))
    yield from contradictions(record)
    yield from spans.still_to_come(record, today)
    if record.kind == "goals":
        yield from spans.closed_without_a_date(record)
        # Imported for goals alone: judging is more code than all other checks together.
        from mentor_cli.core.checking.goals import goal_doubts

        yield from goal_doubts(record, workspace, today)
    elif record.kind == "sessions":
        yield from agendas.agenda_doubts(record)
    elif record.kind == "groups":
        yield from pairs.only_a_telephone(record)
