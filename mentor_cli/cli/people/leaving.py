"""`mentor people leave`: somebody goes, in all their groups, and leaves things behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.people.listing import WHO
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.writing_records import after_changes, edited_file
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goals import standing
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.left_alone import LeftAlone, ending, first_alone
from mentor_cli.core.people import Leaving, leaving
from mentor_cli.core.record import Record
from mentor_cli.core.records import GROUPS, PEOPLE
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.moments import read_near_date
from mentor_cli.core.time.wording import full_day
from mentor_cli.store.edit import NoteInEntry
from mentor_cli.store.writing import Change

if TYPE_CHECKING:
    from mentor_cli.core.actions import Action

_ON = Param("on", "The last day; today when not said.", ("--on",), metavar="DATE")


def leave(call: Call, *, person: str, on: str | None) -> Outcome:
    """`left` in the person's file and in every group they belong to."""
    record = call.workspace.find("people", person)
    last = read_near_date(on, call.today(record)) if on else call.today(record)
    found = leaving(
        record,
        call.workspace.records("groups"),
        call.workspace.usable("goals"),
        call.workspace.usable("sessions"),
        last,
    )
    _refuse_before_joining(record, found, last)
    changes = [*revised(call, record, {"left": last.isoformat()}), *_group_changes(call, found, last)]
    groups = list(dict.fromkeys(one.group.id for one in found.ending))
    actions = _open_actions(call, record)
    alone = _left_alone(call, record, found, changes)
    return Outcome(
        document={
            "id": record.id,
            "path": record.path,
            "left": last.isoformat(),
            "groups": groups,
            "goals": [goal.id for goal in found.goals],
            "actions": len(actions),
            "sessions": [{"id": duty.session.id, "path": duty.session.path, "named_as": list(duty.roles)}
                         for duty in found.sessions],
            "groups_without_mentor": [group.id for group in found.orphaned],
            "groups_left_alone": [group.id for group, _ in alone],
        },
        lines=_leaving_lines(call, record, found, groups, len(actions), last, alone),
        changes=changes,
    )  # fmt: skip


def _refuse_before_joining(person: Record, found: Leaving, last: date) -> None:
    joined = {"the programme": person.text("joined") or ""} | {one.group.id: one.joined for one in found.ending}
    for where, day in joined.items():
        if day > last.isoformat():
            raise UsageError(
                f"{person.id} joined {where} on {day}, after {last.isoformat()}", "--on the last day, from then on"
            )


def _group_changes(call: Call, found: Leaving, last: date) -> Iterator[Change]:
    groups = {one.group.id: one.group for one in found.ending}
    for group in groups.values():
        notes = [
            NoteInEntry((one.list_name,), one.entry, "left", last.isoformat())
            for one in found.ending
            if one.group is group
        ]
        yield edited_file(call, group, notes)


def _open_actions(call: Call, person: Record) -> list[Action]:
    from mentor_cli.cli.actions.listing import all_actions
    from mentor_cli.cli.records.owners import owners

    everything = all_actions(call, owners(call))
    return [action for action in everything if action.is_listed and not action.done and action.person == person.id]


def _left_alone(
    call: Call, person: Record, found: Leaving, changes: Sequence[Change]
) -> list[tuple[Record, LeftAlone]]:
    """The person's groups that meet on with fewer than two people, once these changes are made."""
    gone = after_changes(PEOPLE, person, changes)
    others = [one for one in call.workspace.usable("people") if one.id != person.id]
    people, settings = by_every_id([*others, gone]), call.workspace.settings
    groups = {one.group.id: after_changes(GROUPS, one.group, changes) for one in found.ending}
    alone = ((group, first_alone(group, settings, people, call.today(group))) for group in groups.values())
    return [(group, lone[1]) for group, lone in alone if lone]


def _leaving_lines(
    call: Call,
    person: Record,
    found: Leaving,
    groups: list[str],
    actions: int,
    last: date,
    alone: Sequence[tuple[Record, LeftAlone]],
) -> Iterator[str]:
    where = f", also in {', '.join(groups)}" if groups else ""
    yield f"{person.id} · last day {full_day(last)}{where}"
    today = call.today(person)
    rows = [
        ("goal", goal.id, standing(goal, today).due_text(today), f"mentor goals close {typed_id(goal.id)} --dropped")
        for goal in found.goals
    ]
    if actions:
        rows.append(("actions", f"{actions} open", "", f"mentor actions list --for {typed_id(person.id)}"))
    rows += [
        ("session", duty.session.id, f"names {person.id} as {' and '.join(duty.roles)}", f"edit {duty.session.path}")
        for duty in found.sessions
    ]
    rows += [
        ("group", group.id, "has no mentor any longer", f"mentor groups set {typed_id(group.id)} --mentors ID")
        for group in found.orphaned
    ]
    people = by_every_id(call.workspace.usable("people"))
    rows += [
        ("group", group.id, lone.words(lambda one: person_name(one, people)), ending(group, lone.last))
        for group, lone in alone
    ]
    if rows:
        yield ""
        yield "left behind:"
        yield from table(rows, ("", "", "", ""), None)


LEAVE = Command(
    leave,
    "Note that somebody has left, in their file and in all their groups, and tell what they leave behind.",
    (WHO, _ON),
    examples=("mentor people leave yared", "mentor people leave yared --on 2026-12-04"),
    writes=True,
)
