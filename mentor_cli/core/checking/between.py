"""What only shows between records: ids and references, marks, and sessions beside their group's cadence.

Everything is decided from facts; only a record with something to say is asked for as a whole, to say where.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime

from mentor_cli.core.checking import bodies, identities, meetings, rings, rosters
from mentor_cli.core.checking.facts import Facts
from mentor_cli.core.checking.formats import unknown_formats
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.ids import fold
from mentor_cli.core.judgement.switches import switch_doubts
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.record import Record
from mentor_cli.core.records import OWNER

# The facts of each kind by path, and the way to the whole record at a path.
AllFacts = Mapping[str, Mapping[str, Facts]]
RecordAt = Callable[[str], Record]


def between(
    facts: AllFacts,
    workspace: Record,
    now: datetime,
    formats: Collection[str] | None,
    record_at: RecordAt,
    shut: Collection[str] = (),
) -> Iterator[tuple[Record, Doubt]]:
    """Each doubt with the record it is about; `workspace` is that of `mentor.yaml`.

    `formats` are the names of the session formats, None when not all are known; `shut` the kinds of which not every
    record could be looked at: whether a name of theirs is there, nobody can tell.
    """
    known = {
        kind: {name for of in found.values() for name in of.ids} for kind, found in facts.items() if kind not in shut
    }
    for found in facts.values():
        yield from _clashing(found, record_at)
        yield from _dangling(found, known, record_at)
    yield from _namesakes(facts, record_at)
    yield from _marks(facts, record_at)
    groups = {path: _light("groups", path, of) for path, of in facts.get("groups", {}).items()}
    if formats is not None:
        for record, doubt in unknown_formats(groups.values(), workspace, formats):
            yield record if record is workspace else record_at(record.path), doubt
    for doubt in switch_doubts(workspace):
        yield workspace, doubt
    if "people" not in shut:
        yield from _left(facts, groups, workspace, now, record_at)
    by_id = {name: groups[path] for path, of in facts.get("groups", {}).items() for name in of.ids}
    sessions = [_light("sessions", path, of) for path, of in facts.get("sessions", {}).items() if of.values]
    for session in sessions:
        if "groups" in shut and fold(session.text("group") or "") not in by_id:
            continue
        for doubt in _session(session, by_id, workspace, now):
            yield record_at(session.path), doubt
    of_groups = ((group, one) for one in sessions if (group := by_id.get(fold(one.text("group") or ""))))
    for path, doubt in (*meetings.standing_twice(of_groups), *rings.carried_in_a_ring(facts.get("goals", {}))):
        yield record_at(path), doubt


def _left(
    facts: AllFacts, groups: Mapping[str, Record], workspace: Record, now: datetime, record_at: RecordAt
) -> Iterator[tuple[Record, Doubt]]:
    left = {
        name: _light("people", path, of) for path, of in facts.get("people", {}).items() if of.values for name in of.ids
    }
    for path, group in groups.items():
        today = now.astimezone(zone_of(workspace, group)).date()
        alone = rosters.going_on_alone(group, workspace, left, today)
        for doubt in (*alone, *rosters.joining_after_leaving(group, left)):
            yield record_at(path), doubt


def _light(kind: str, path: str, facts: Facts) -> Record:
    """A record of which only the fields are known that others are measured by."""
    return Record(kind, facts.ids[0], path, facts.values or {})


def _clashing(found: Mapping[str, Facts], record_at: RecordAt) -> Iterator[tuple[Record, Doubt]]:
    """Records of one kind whose ids are the same where upper and lower case do not count (macOS, Windows)."""
    if len({of.ids[0] for of in found.values()}) == len(found):
        return
    paths: dict[str, list[str]] = {}
    for path, of in found.items():
        paths.setdefault(of.ids[0], []).append(path)
    for same in paths.values():
        for path in same if len(same) > 1 else ():
            record = record_at(path)
            yield record, identities.clash(record, same)


def _namesakes(facts: AllFacts, record_at: RecordAt) -> Iterator[tuple[Record, Doubt]]:
    """Records of different kinds with one id, where a reference may lead to either kind."""
    paths: dict[str, str] = {}
    for kind in OWNER.kinds:
        for path, of in facts.get(kind, {}).items():
            other = paths.setdefault(of.ids[0], path)
            if not other.startswith(f"{kind}/"):
                for here, there in ((other, path), (path, other)):
                    record = record_at(here)
                    yield record, identities.namesake(record, there)


def _dangling(
    found: Mapping[str, Facts], known: Mapping[str, set[str]], record_at: RecordAt
) -> Iterator[tuple[Record, Doubt]]:
    people = known.get("people")
    for path, of in found.items():
        for kinds, ids in of.references:
            if not _are_known(ids, kinds, known):
                record = record_at(path)
                for doubt in identities.dangling(record, known):
                    yield record, doubt
                break
        if people is not None and not people.issuperset(of.people):
            record = record_at(path)
            for doubt in bodies.unknown_people(record, people):
                yield record, doubt


def _are_known(ids: tuple[str, ...], kinds: tuple[str, ...], known: Mapping[str, set[str]]) -> bool:
    """Whether all ids are there, as far as anybody can tell: a kind that is not in `known` may hold any of them."""
    if not all(kind in known for kind in kinds):
        return True
    if len(kinds) == 1:
        return known[kinds[0]].issuperset(ids)
    return all(any(name in known[kind] for kind in kinds) for name in ids)


def _marks(facts: AllFacts, record_at: RecordAt) -> Iterator[tuple[Record, Doubt]]:
    with_tasks = {path: of for kind in bodies.WITH_TASKS for path, of in facts.get(kind, {}).items() if of.marks}
    for path, task, other in bodies.marks_of_two_tasks(with_tasks):
        record = record_at(path)
        for doubt in bodies.two_tasks_one_mark(record, task, other):
            yield record, doubt


def _session(session: Record, groups: Mapping[str, Record], workspace: Record, now: datetime) -> Iterator[Doubt]:
    group = groups.get(fold(session.text("group") or ""))
    clock = zone_of(workspace, session, group)
    if not session.text("timezone"):
        yield from meetings.impossible_starts(session, clock)
    if group:
        yield from meetings.off_the_cadence(session, group, clock, workspace, now)
