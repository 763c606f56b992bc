"""What has to be there before a session begins: by person, done or missing, with the command that does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.lasttime import begun_sessions, earlier_sessions, local_start
from mentor_cli.core.agenda.openwork import ready_problems
from mentor_cli.core.diary import day_of
from mentor_cli.core.goals import OPEN, status_of
from mentor_cli.core.ids import every_id, fold, is_called, typed_id
from mentor_cli.core.tasks import tasks

if TYPE_CHECKING:
    from datetime import datetime

    from mentor_cli.core.agenda.segments import Format
    from mentor_cli.core.record import Record


class Prepared(NamedTuple):
    """One thing that one person (empty: the group) prepares; `command` does what is missing, as far as one can.

    `about` is what it is, for whoever tells more of it: diary, goal, problem, module or actions.
    """

    who: str
    what: str
    done: bool
    command: str = ""
    about: str = ""


class Before(NamedTuple):
    """What is looked at: the session, its format, its group and people (ids, those who lead last), all records by kind.

    `now` is naive, on the session's clock; `suitable` tells whether a problem can be discussed.
    """

    session: Record
    form: Format
    group: Record | None
    people: Sequence[str]
    leaders: Sequence[str]
    records: Mapping[str, Sequence[Record]]
    now: datetime
    suitable: Callable[[Record], bool]

    def asks_for(self, place: str) -> bool:
        """Whether the format has that place for what is open, such as `{goals}`."""
        return any(f"{{{place}}}" in segment.prompts for segment in self.form.segments)

    def person(self, identity: str) -> Record | None:
        """The person's file."""
        return next((one for one in self.records.get("people", ()) if fold(identity) in every_id(one)), None)


def prepared(before: Before) -> tuple[Prepared, ...]:
    """Everything, person by person, the group's own last."""
    last = last_session(before)
    found: list[Prepared] = []
    for person in before.people:
        found += _of_person(before, person, last)
    return (*found, *_of_group(before))


def last_session(before: Before) -> Record | None:
    """The session before it from which something is left to do."""
    start = local_start(before.session)
    if start is None:
        return None
    earlier = earlier_sessions(before.group, before.people, before.records.get("sessions", ()), start)
    begun = [one for one in begun_sessions(earlier, before.now) if one.id != before.session.id]
    return begun[-1] if begun else None


def _of_person(before: Before, person: str, last: Record | None) -> Iterator[Prepared]:
    name = typed_id(person)
    owned = {kind: owned_by(before, person, kind) for kind in ("goals", "diary", "problems")}
    if person not in before.leaders:
        if before.asks_for("diary"):
            since = local_start(last) if last else None
            fresh = [one for one in owned["diary"] if (day := day_of(one)) and (not since or day >= since.date())]
            yield Prepared(person, "a diary entry since last time", bool(fresh), f'mentor diary add "…" --owner {name}',
                           "diary")  # fmt: skip
        if before.asks_for("goals"):
            is_open = any(status_of(goal) in OPEN for goal in owned["goals"])
            yield Prepared(person, "a goal", is_open, f'mentor goals add "…" --owner {name}', "goal")
        if any(segment.each == "owner" for segment in before.form.segments):
            yield _problem(before, person, owned["problems"])
    module = before.session.text("module")
    if module:
        record = before.person(person)
        finished = bool(record and record.mapping("modules").get(module))
        yield Prepared(person, f"the module {module}", finished, f"mentor people set {name} --modules {module}=DATE",
                       "module")  # fmt: skip
    yield from _promised(before, person, last)


def owned_by(before: Before, person: str, kind: str) -> list[Record]:
    """The person's own records of the kind."""
    return [one for one in before.records.get(kind, ()) if _is_of(before, one, person)]


def _is_of(before: Before, record: Record, person: str) -> bool:
    owner = before.person(person)
    return is_called(owner, record.text("owner")) if owner else fold(record.text("owner") or "") == fold(person)


def _problem(before: Before, person: str, problems: Sequence[Record]) -> Prepared:
    """A problem that is queued, suitable, and has its four answers."""
    ready = ready_problems(problems, {fold(one.text("owner") or ""): person for one in problems}, before.suitable)
    queued = [one for one in problems if (one.text("status") or "queued") == "queued"]
    if queued:
        command = f"mentor problems answer {typed_id(queued[0].id)}"
    else:
        command = f'mentor problems add "…" --owner {typed_id(person)}'
    return Prepared(person, "a problem with its four answers, checked", bool(ready), command, "problem")


def _promised(before: Before, person: str, last: Record | None) -> Iterator[Prepared]:
    """The actions of last time, without those that are open and not yet due on the day of the session."""
    start = local_start(before.session)
    mine = [
        task
        for task in (tasks(last.body) if last else ())
        if task.person == person and task.text and (task.done or not (start and task.due and task.due > start.date()))
    ]
    if mine:
        done = sum(task.done for task in mine)
        yield Prepared(person, f"actions of last time: {done} of {len(mine)} done", done == len(mine),
                       f"mentor actions list --for {typed_id(person)}", "actions")  # fmt: skip


def _of_group(before: Before) -> Iterator[Prepared]:
    """Where they meet and write, and for two people that each knows who the other is."""
    group = before.group
    if group:
        name = typed_id(group.id)
        meets = bool(before.session.text("video") or group.text("video") or group.text("platform")
                     or before.session.text("place"))  # fmt: skip
        yield Prepared("", "where to meet", meets, f"mentor groups set {name} --platform …")
        yield Prepared("", "where to write to each other", bool(group.text("channel")),
                       f"mentor groups set {name} --channel …")  # fmt: skip
    if len(before.people) == 2:
        for person in before.people:
            record = before.person(person)
            known = bool(record and (record.body.strip() or record.mapping("links")))
            yield Prepared("", f"something to read about {person}", known, f"edit people/{person}.md")
