"""`mentor next`, also plain `mentor`: what needs me now, each line with the command that deals with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.problems.suitable import KnownVerdicts
from mentor_cli.cli.records.owners import owners
from mentor_cli.cli.workspace.next_lines import KINDS_SEEN, next_lines
from mentor_cli.core.attention import attention
from mentor_cli.core.circle import circle_of

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.attention import Attention
    from mentor_cli.core.circle import Circle

# Of these also files that nobody can read leave a doubt.
_WHOLE = ("groups", "sessions")
_NOBODY = "nothing tells who you are, so this is the whole workspace: mentor next --as ID"


def show_next(call: Call) -> Outcome:
    """Meetings, actions, goals, diary and problems that wait for me and for those I look after."""
    workspace, usable = call.workspace, call.workspace.usable
    everybody = owners(call)
    circle = circle_of(call.me, usable("groups"), usable("people"), call.today(call.me))
    records = {kind: workspace.records(kind) if kind in _WHOLE else usable(kind) for kind in KINDS_SEEN}
    known = KnownVerdicts(call).known
    waiting = attention(circle, records, workspace.settings, call.now, everybody, known, days_off(call))
    waiting = _as_far_as_seen(call, circle, waiting)
    notes = () if call.me or not circle.people else (_NOBODY,)
    if call.json:
        from mentor_cli.cli.workspace.next_json import next_document

        return Outcome(next_document(call, circle, waiting, everybody), notes=notes)
    return Outcome(lines=next_lines(call, circle, waiting, everybody), notes=notes)


def _as_far_as_seen(call: Call, circle: Circle, waiting: Attention) -> Attention:
    """Nothing is said of what may lie in a folder that cannot be looked into: meetings called off, entries written."""
    shut = call.workspace.shut
    if shut("sessions") or shut("groups"):
        waiting = waiting._replace(doubtful=frozenset(group.id for group in circle.groups))
    return waiting._replace(silent=()) if shut("diary") else waiting


NEXT = Command(
    show_next,
    "What needs you now: the next meeting, actions that are due, goals near their date or without a word for two "
    "weeks, diary entries that are missing this week, problems that are not ready. A mentor sees the people of their "
    "groups, a coordinator everybody. Each line ends with the command that deals with it.",
    examples=("mentor", "mentor next --as tomek", "mentor next --json"),
)
