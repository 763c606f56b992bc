"""What the places in a format's prompts become: lists of what is open, one plain line for each thing.

People's words stand on one line each, behind their id, so that none of them becomes a heading or a task by accident.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from mentor_cli.core.actions import times
from mentor_cli.core.agenda import around
from mentor_cli.core.agenda.context import SessionContext
from mentor_cli.core.agenda.lasttime import AgreedAction
from mentor_cli.core.agenda.openwork import NewEntry, OpenGoal, ReadyProblem, Suggestion
from mentor_cli.core.agenda.plainlines import listed, one_line, whole_line
from mentor_cli.core.agenda.plan import Row
from mentor_cli.core.agenda.prompts import PLACE
from mentor_cli.core.tasks import Task
from mentor_cli.core.time.wording import WEEKDAYS, day_near, due_distance

Lines = list[str]


def filled_prompts(row: Row, context: SessionContext) -> str:
    """The prompts of a row with their places filled; a list that would be empty leaves no gap."""
    lines: Lines = []
    for line in row.prompts.split("\n"):
        place = re.fullmatch(PLACE, line.strip())
        block = _BLOCKS.get(place[1]) if place else None
        if place and place[1] == "problem":
            lines += _own_problem(row.turn, context)
        else:
            lines += block(context) if block else [_with_words(line, context)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def remark(row: Row, context: SessionContext) -> str:
    """What waits in a row, in a few words: `3 goals, 1 action overdue`; empty when nothing does."""
    overdue = [action for action in context.actions if not action.done and _is_over(action, context.today)]
    parts = []
    if "{goals}" in row.prompts:
        parts.append(_count(len(context.goals), "goal", "goals"))
    if "{actions}" in row.prompts:
        parts.append(_count(len(overdue), "action overdue", "actions overdue"))
    if "{points}" in row.prompts:
        parts.append(_count(len(context.points), "talking point", "talking points"))
    if "{diary}" in row.prompts:
        parts.append(_count(len(context.diary), "diary entry", "diary entries"))
    if "{problems}" in row.prompts:
        parts.append(_count(len(context.problems), "problem", "problems"))
    return ", ".join(part for part in parts if part)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""


def _with_words(line: str, context: SessionContext) -> str:
    names = {attendee.id: attendee.name for attendee in context.attendees}
    words = {
        "channel": context.channel or "the group's channel",
        "chair": names.get(context.chair or "", context.chair or "nobody yet"),
        "next_chair": names.get(context.next_chair or "", context.next_chair or "nobody yet"),
        "video": context.video or "no link yet",
    }
    return re.sub(PLACE, lambda place: words.get(place[1], place[0]), line)


def _goals(context: SessionContext) -> Lines:
    if not context.goals:
        return ["No open goals yet: set the first ones today."]
    return [_goal_line(goal, context.day) for goal in context.goals]


def _goal_line(goal: OpenGoal, day: date) -> str:
    line = f"- {goal.id}: {one_line(goal.words)} ({goal.state})"
    note = goal.last_check_in
    if note is None:
        return line
    # A number alone is told by the state already.
    said = f': "{one_line(note.text)}"' if re.search(r"[^\W\d]", note.text) else ""
    by = f" by {note.author}" if note.author not in (None, goal.owner) else ""
    return f"{line}. Last check-in {day_near(note.day, day)}{by}{said}"


def _actions(context: SessionContext) -> Lines:
    lines = [_action_line(action, context) for action in context.actions]
    return ["Agreed last time:", "", *lines] if lines else []


def _action_line(action: AgreedAction, context: SessionContext) -> str:
    task = action.task
    if action.done:
        return f"- {_whose(task)} (done)"
    state = ["open"]
    if task.due:
        over = _is_over(action, context.today)
        state.append(due_distance(task.due, context.day) if over else f"due {day_near(task.due, context.day)}")
    if action.carried:
        state.append(f"carried {times(action.carried)}")
    if not task.mark:
        state.append(f"still in {action.session}")
    return f"- {_whose(task)} ({', '.join(state)})"


def _whose(task: Task) -> str:
    return f"{task.person}: {one_line(task.text)}" if task.person else whole_line(task.text)


def _is_over(action: AgreedAction, today: date) -> bool:
    return action.task.due is not None and action.task.due < today


def _points(context: SessionContext) -> Lines:
    lines = [_point_line(task) for task in context.points]
    return ["Put down to talk about:", "", *lines] if lines else []


def _point_line(task: Task) -> str:
    """A point with a mark can be ticked here; it is the same one as in the group."""
    return f"- [ ] {task.raw.split(']', 1)[1].strip()}" if task.mark else f"- {_whose(task)}"


def _diary(context: SessionContext) -> Lines:
    if not context.diary:
        return ["Nothing new in the diaries: each of you tells one moment of the week."]
    lines = [
        f"- {entry.owner}, {_day(entry, context.day)}: {one_line(entry.words)} ({entry.id})" for entry in context.diary
    ]
    written = {entry.owner for entry in context.diary}
    others = [one.name for one in context.attendees if one.id in context.members and one.id not in written]
    if others:
        lines += ["", f"Nothing new from {one_line(listed(others))}: a moment of the week told aloud counts too."]
    return lines


def _day(entry: NewEntry, day: date) -> str:
    """`Tue` within the week, with the date before."""
    return WEEKDAYS[entry.day.weekday()][:3] if (day - entry.day).days < 7 else day_near(entry.day, day)


def _problems(context: SessionContext) -> Lines:
    lines = [line for problem in context.problems for line in _problem_lines(problem)]
    return ["Problems that wait to be discussed:", "", *lines] if lines else []


def _own_problem(owner: str | None, context: SessionContext) -> Lines:
    """The problem of the turn: the one that is ready, else what is there of one, and what is missing."""
    own = next((problem for problem in context.problems if problem.owner == owner), None)
    if own:
        return _problem_lines(own)
    unready = next((one for one in context.unready if one.person == owner), None)
    if unready is None:
        return ["Nothing is written yet: tell it in two sentences."]
    if unready.problem is None:
        return [f"Nothing to read yet ({unready.lacks}): tell it in two sentences. To write it down: {unready.command}"]
    return [*_problem_lines(unready.problem), "", f"Not ready yet, {unready.lacks}: {unready.command}"]


def _problem_lines(problem: ReadyProblem) -> Lines:
    answers = [f"  - {name}: {one_line(text)}" for name, text in problem.answers if text]
    belonging = [f"  - Belongs to it: {one_line(', '.join(problem.artefacts))}"] if problem.artefacts else []
    return [f"- {problem.id}: {one_line(problem.words)} ({problem.owner})", *answers, *belonging]


def _resources(context: SessionContext) -> Lines:
    return _suggestions("From the library:", context.resources)


def _icebreakers(context: SessionContext) -> Lines:
    return _suggestions("From the library:", context.icebreakers)


def _suggestions(heading: str, found: Sequence[Suggestion]) -> Lines:
    lines = [f"- {one.id}: {one_line(one.title)}{f', {one_line(one.url)}' if one.url else ''}" for one in found]
    return [heading, "", *lines] if lines else []


_BLOCKS: Mapping[str, Callable[[SessionContext], Lines]] = {
    "goals": _goals,
    "actions": _actions,
    "points": _points,
    "diary": _diary,
    "problems": _problems,
    "resources": _resources,
    "icebreakers": _icebreakers,
    "module": around.module_lines,
    "slot": around.slot_lines,
    "case": around.case_lines,
    "tables": around.table_lines,
    "rules": around.rule_lines,
    "benchmarks": around.benchmark_lines,
    "introductions": around.introduction_lines,
    "afterwards": around.afterwards_lines,
}
