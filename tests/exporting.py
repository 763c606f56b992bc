"""Exports of records, one after the other: what the records are to remember is written back, as commands do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID, uuid5

from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.changes import summary
from mentor_cli.core.time.entries import Entry
from mentor_cli.core.time.export import export_horizon, export_of
from mentor_cli.core.time.identity import Published
from mentor_cli.core.time.marks import with_entries
from mentor_cli.core.time.publishing import Export, Sources

Maker: TypeAlias = Callable[..., Record]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
AGENDA = [{"title": "Welcome", "minutes": 10, "lead": "rosa"}, {"title": "Turn", "minutes": 45, "turn": "tomek"}]


class Desk:
    """Exports, and writes `published` back into the records, as the command does."""

    def __init__(self, workspace: Record, people: Mapping[str, Record], groups: Iterable[Record]) -> None:
        self.workspace, self.people = workspace, people
        self.groups = list(groups)
        self.sessions: list[Record] = []
        self.told = ""
        self.marks: dict[str, int] = {}

    def export(self, now: datetime = NOW) -> Export:
        horizon = export_horizon(now.date())
        found = meetings_for(self.groups, self.sessions, self.workspace, date.min, horizon).found
        sources = Sources(
            self.people, self.workspace, now, groups=self.groups, sessions=self.sessions, marks=self.marks
        )
        made = export_of(found, sources, horizon)
        self.marks = {**with_entries(self.marks, made.entries), **made.marks}
        for publication in made.publications:
            self.change(publication.record, published=publication.after.as_values())
        self.told = summary(found, made.changes, made.changed)
        return made

    def change(self, record: Record, **values: object) -> None:
        kind = self.groups if record.kind == "groups" else self.sessions
        place = next(i for i, one in enumerate(kind) if one.id == record.id)
        kind[place] = kind[place]._replace(values={**kind[place].values, **values})


def by_day(export: Export) -> dict[int, Entry]:
    return {(one.replaces or one.start).local.day: one for one in export.entries}


def sequences(export: Export) -> dict[int, int]:
    return {day: one.published.sequence for day, one in by_day(export).items() if one.published}


def published(entry: Entry) -> Published:
    assert entry.published is not None
    return entry.published


def uid(workspace: Record, name: str) -> str:
    return str(uuid5(UUID(workspace.text("id") or ""), name))
