"""`mentor points`: what a group wants to talk about next time, put down at any time in between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.actions.marks import new_marks
from mentor_cli.cli.actions.words import read_action
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.writing_records import edited_file
from mentor_cli.cli.render import table
from mentor_cli.cli.typed_words import words_typed
from mentor_cli.core.agenda.lasttime import carried, talking_points
from mentor_cli.core.appending import with_line
from mentor_cli.core.body import is_sealed, section
from mentor_cli.core.closing import POINTS
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import people_on
from mentor_cli.core.tasks import tasks
from mentor_cli.core.ticking import new_task

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.tasks import Task


def add_point(call: Call, *, text: str, group: str | None) -> Outcome:
    """One more task at the end of the group's talking points; whose it is stays open unless it says so."""
    home = _one_group(call, group)
    words = " ".join(words_typed(text).split())
    if not words:
        raise UsageError("a talking point without words", 'mentor points add "Who speaks first at the demo?"')
    read = read_action(call, words)
    if read.due:
        raise UsageError("a talking point has no day: it comes up at the next meeting", "leave due: out")
    task = new_task(read.text, read.person, None, (), next(new_marks(call)))
    edit = editing_body(home, lambda body: with_line(body, POINTS, task.raw))
    shown = {"group": home.id, "path": home.path, **_document(task, 0)}
    line = f"^{task.mark}  {task.text} · {home.path}"
    return Outcome(shown, (line,), changes=[edited_file(call, home, [edit])])


def list_points(call: Call, *, group: str | None, all_: bool) -> Outcome:
    """The points that wait, with how often they were on an agenda already."""
    homes = [call.workspace.find("groups", group)] if group else list(call.workspace.usable("groups"))
    records = {kind: call.workspace.usable(kind) for kind in ("sessions", "goals", "groups")}
    found = []
    for home in homes:
        waiting = talking_points(home, records)
        for task in _everything(home) if all_ else waiting:
            found.append((home, task, task not in waiting, carried(task.mark, records["sessions"])))
    rows = [
        (f"^{task.mark}" if task.mark else "", home.id, task.person or "", task.text, _state(done, times))
        for home, task, done, times in found
    ]
    document = [{"group": home.id, **_document(task, times), "done": done} for home, task, done, times in found]
    none = 'no talking points wait; mentor points add "…" --group ID puts one down'
    sealed = tuple(
        f"{home.path} is sealed: its talking points cannot be read here" for home in homes if is_sealed(home.body)
    )
    return Outcome(
        {"points": document, "skipped": call.skipped()},
        table(rows, ("mark", "group", "who", "point", ""), call.width),
        notes=sealed or (() if rows else call.when_empty(none, "groups")),
    )


def _everything(group: Record) -> Sequence[Task]:
    part = section(group.body, POINTS)
    return [task for task in tasks(part.text) if task.text] if part else []


def _state(done: bool, times: int) -> str:
    if done:
        return "talked about"
    return f"on {times} agenda{'s' if times > 1 else ''} already" if times else ""


def _document(task: Task, times: int) -> dict[str, object]:
    return {"mark": task.mark, "text": task.text, "person": task.person, "carried": times}


def _one_group(call: Call, typed: str | None) -> Record:
    if typed:
        return call.workspace.find("groups", typed)
    groups, people = call.workspace.usable("groups"), by_every_id(call.workspace.usable("people"))
    me = call.me
    mine = [group for group in groups if me and me.id in people_on(group, call.today(me), people)]
    if len(mine) == 1:
        return mine[0]
    names = ", ".join(group.id for group in mine or groups)
    raise UsageError("nothing says for which group", f"--group, one of {names}" if names else "mentor groups add")


_GROUP = Param("group", "The group; yours when you are in one only.", ("--group",), metavar="ID", complete="groups")
ADD = Command(
    add_point,
    "Put down what a group should talk about; the next agenda brings it up, and the one after that if it was not "
    "reached. Ticked in the group or in a session it is done.",
    (Param("text", "What to talk about; @person says whose it is.", asked=True, metavar="TEXT"), _GROUP),
    examples=('mentor points add "Who speaks first at the demo? @owen" --group thursday',),
    writes=True,
)
LIST = Command(
    list_points,
    "List what groups want to talk about.",
    (
        Param("group", "Only of this group.", ("--group",), metavar="ID", complete="groups"),
        Param("all_", "Also what was talked about.", ("--all",), "flag"),
    ),
    examples=("mentor points list", "mentor points list --group thursday --all"),
)
