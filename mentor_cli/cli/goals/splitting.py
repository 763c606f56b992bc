"""`mentor goals suggest-split`: what of a goal fits into its time, and what would come after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.goals.listing import GOAL, those_of
from mentor_cli.cli.records.fieldlines import labelled
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.render import cut, pad, wrapped
from mentor_cli.cli.screen import columns
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.goals import CLOSED, OPEN, number_text, status_of
from mentor_cli.core.ids import typed_id
from mentor_cli.core.judgement.hours import Hours, hours_of
from mentor_cli.core.splitting import Part, open_steps, parts_of, unweighed
from mentor_cli.core.steps import beyond_a_year, estimate, without_hours
from mentor_cli.core.time.wording import day_near, full_day

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.goal import Goal, JudgementContext
    from mentor_cli.core.record import Record
    from mentor_cli.core.tasks import Task

_USUAL, _WIDEST = 80, 100
# What stands beside the words of a step: blanks, its hours, its day.
_BESIDE = 28


class Suggestion(NamedTuple):
    """One goal against its time.

    `hours` are those it needs and those that are free, by its effort, else by its steps; None where that cannot be
    weighed. `parts` are empty where it fits or cannot be split; `lacking` says what is to be written, and where.
    """

    record: Record
    goal: Goal
    hours: Hours | None
    steps: tuple[Task, ...]
    parts: tuple[Part, ...] = ()
    lacking: tuple[tuple[str, str], ...] = ()

    @property
    def fits(self) -> bool:
        """Whether there is nothing to split."""
        return self.hours is not None and self.hours.fits and not self.parts

    @property
    def steps_hours(self) -> float:
        """The hours of the open steps that name some."""
        return sum(estimate(step.text) or 0.0 for step in self.steps)

    @property
    def beside_steps(self) -> float:
        """The hours that are needed and stand in no open step."""
        return max(self.hours.needed - self.steps_hours, 0.0) if self.hours else 0.0


def suggest_split(call: Call, *, goal: str | None, owner: str | None, write: str | None) -> Outcome:
    """The goal of that id taken apart; without one every open goal that needs more hours than there are."""
    if goal is None:
        if write:
            raise UsageError("--write needs the goal that is meant", "mentor goals suggest-split ID --write goals")
        return _all(call, owner)
    if owner:
        raise UsageError("an ID says which goal is meant; --owner chooses among all", "leave one of them out")
    record = readable(call.workspace.find("goals", goal))
    if is_sealed(record.body):
        raise UnusableFile(f"{record.path} is sealed: its steps cannot be read here", "open it with your key first")
    if status_of(record) in CLOSED:
        raise UsageError(f"{record.id} is closed: {status_of(record)}", "only open goals are split")
    found = _suggested(call, [record])[0]
    if write and found.parts:
        from mentor_cli.cli.goals.splitting_writing import written

        return written(call, found, write)
    document = {"goals": [_document(found)]}
    return Outcome(document, list(_lines(found, call.width)), exit_code=int(not (found.fits or found.parts)))


def _all(call: Call, owner: str | None) -> Outcome:
    records = [one for one in call.workspace.usable("goals") if status_of(one) in OPEN and not is_sealed(one.body)]
    found = _suggested(call, those_of(call, records, owner, None))
    over = [one for one in found if one.hours and not one.hours.fits]
    lines = [line for one in over for line in (*_lines(one, call.width), "")][:-1]
    notes = () if over else ("every open goal fits into its time, as far as its hours are known",)
    return Outcome({"goals": [_document(one) for one in over]}, lines, notes=notes)


def _suggested(call: Call, records: Sequence[Record]) -> list[Suggestion]:
    from mentor_cli.cli.judging.goals import judged_records

    goals = [judged.goal for judged in judged_records(call, records, {})]
    return [_suggestion(record, goal) for record, goal in zip(records, goals, strict=True)]


def _suggestion(record: Record, goal: Goal) -> Suggestion:
    from mentor_cli.core.judgement.text.english.read import read

    steps = open_steps(record.body)
    unknown = unweighed(steps)
    if goal.effort is None and steps and not unknown:
        # What is left is the sum of the open steps, whatever else is counted.
        goal = goal._replace(effort=sum(estimate(step.text) or 0.0 for step in steps), target=None, worked=0.0)
    reading = read(goal.statement, goal.calendar)
    hours = hours_of(goal, reading)
    found = Suggestion(record, goal, hours, steps)
    today = goal.context.today
    if hours and hours.until and today and hours.until < today:
        late = (record.path, f"its day has passed: mentor goals update {typed_id(record.id)} --due DATE")
        return found._replace(hours=None, lacking=(late,))
    if hours is None or hours.until is None:
        return found._replace(lacking=tuple(_not_weighed(record, goal, steps, unknown)))
    if hours.fits and found.steps_hours <= hours.free:
        return found
    if not steps or unknown:
        return found._replace(lacking=tuple(_without_hours(record, steps, unknown)))
    parts = parts_of(goal, steps, hours.until)
    if len(parts) == 1:
        gap = f"its open steps need {_hours(found.steps_hours)}: write the steps that are missing, or another effort"
        return found._replace(lacking=((record.path, gap),))
    return found._replace(parts=parts)


# -- what is to be written, and where ----------------------------------------------------------------------


def _not_weighed(
    record: Record, goal: Goal, steps: Sequence[Task], unknown: Sequence[Task]
) -> Iterator[tuple[str, str]]:
    """What nobody has said yet, so that nothing can be weighed."""
    name = typed_id(record.id)
    if goal.context.hours_per_week is None:
        yield "mentor.yaml", "hours_per_week: how many hours a week there are, here or with the person"
    if goal.due is None:
        yield record.path, f"due: mentor goals update {name} --due DATE"
    if goal.effort is None:
        yield record.path, f"effort: mentor goals update {name} --effort TIME"
        yield from _without_hours(record, steps, unknown)


def _without_hours(record: Record, steps: Sequence[Task], unknown: Sequence[Task]) -> Iterator[tuple[str, str]]:
    if not steps:
        yield record.path, 'steps below "## Steps", one a line: - [ ] Draft it (2h)'
    for step in unknown:
        place = f"{record.path}:{record.body_line + step.line - 1}"
        yield place, f'{_gap(step.text)}: "{step.text}"'


def _gap(text: str) -> str:
    """What is to be written in a step that cannot be weighed."""
    if length := beyond_a_year(text):
        return f"its hours in brackets, as (2h), {length} are more than a year has"
    if not without_hours(text):
        return "what is done in these hours"
    named = text != without_hours(text)
    return "its hours once, as (2h)" if named else "its hours in brackets, as (2h)"


# -- as text and as JSON -----------------------------------------------------------------------------------


def _lines(found: Suggestion, width: int | None) -> Iterator[str]:
    from mentor_cli.core.body import statement

    record = found.record
    yield f"{record.path}:{found.goal.place.line}"
    yield from wrapped(statement(record.body), min(width or _USUAL, _USUAL))
    yield ""
    if found.hours:
        yield _weighed(found.hours, found)
    if found.lacking:
        yield from ("",) if found.hours else ()
        yield f"it cannot be {'split' if found.hours else 'weighed'} yet; what is to be written, and where:"
        yield from (f"  {place}  {what}" for place, what in found.lacking)
        return
    if not found.parts:
        yield "it fits: there is nothing to split"
        return
    for number, part in enumerate(found.parts):
        yield ""
        yield from _part_lines(part, number, found.goal.context, width)
    yield ""
    name = typed_id(record.id)
    yield from labelled([
        ("as goals of their own", f"mentor goals suggest-split {name} --write goals" if found.parts[0].steps else ""),
        ("as one with a later day", f"mentor goals suggest-split {name} --write milestones"),
    ])  # fmt: skip


def _weighed(hours: Hours, found: Suggestion) -> str:
    """`needs 12 h, 5 h are free until Fri 18 Dec`; and what the steps say, where that is something else."""
    until = f" until {day_near(hours.until, found.goal.context.today or hours.until)}" if hours.until else ""
    without = f" ({hours.left_out})" if hours.left_out else ""
    steps = found.steps_hours
    differs = steps and abs(steps - hours.needed) >= 0.5 and not unweighed(found.steps)
    told = f"; the open steps need {_hours(steps)}" if differs else ""
    return f"needs {_hours(hours.needed)}, {_hours(hours.free)} free{until}{without}{told}"


def _part_lines(part: Part, number: int, known: JudgementContext, width: int | None) -> Iterator[str]:
    until, ends = _day(part.until, known.today), known.programme_ends
    if not part.steps:
        yield f"until {until}: not even the first step fits"
        return
    lead = f"then, until {until}" if number else f"until {until}"
    beyond = ", after the end of the programme" if number and ends and part.until and part.until > ends else ""
    yield f"{lead}: {_hours(part.hours)}{beyond}"
    texts = [cut(step.task.text, max((width or _WIDEST) - _BESIDE, 12)) for step in part.steps]
    room = max(map(columns, texts))
    for step, text in zip(part.steps, texts, strict=True):
        yield f"  {pad(text, room)}  {_hours(step.hours):>6}  by {_day(step.by, known.today)}"
        if step.missed:
            yield f"    too late for its own day, {_day(step.missed, known.today)}"


def _day(day: date | None, today: date | None) -> str:
    if day is None:
        return "more than two years from now"
    return day_near(day, today) if today else full_day(day)


def _hours(hours: float) -> str:
    """`3 h`, `1.5 h`, `20 min`."""
    if 0 < hours < 1 and round(hours * 60) % 30:
        return f"{round(hours * 60)} min"
    return f"{number_text(round(hours, 1))} h"


def _document(found: Suggestion) -> dict[str, Any]:
    hours = found.hours
    return {
        "id": found.record.id,
        "path": found.record.path,
        "needed": round(hours.needed, 2) if hours else None,
        "free": round(hours.free, 2) if hours else None,
        "until": hours.until.isoformat() if hours and hours.until else None,
        "fits": found.fits if hours and not found.lacking else None,
        "parts": [_part_document(part) for part in found.parts],
        "lacking": [{"place": place, "what": what} for place, what in found.lacking],
    }


def _part_document(part: Part) -> dict[str, Any]:
    return {
        "until": part.until.isoformat() if part.until else None,
        "hours": round(part.hours, 2),
        "steps": [
            {
                "text": step.task.text,
                "mark": step.task.mark,
                "hours": round(step.hours, 2),
                "by": step.by.isoformat() if step.by else None,
                "due": step.task.due.isoformat() if step.task.due else None,
            }
            for step in part.steps
        ],
    }


SPLIT = Command(
    suggest_split,
    "Take a goal that needs more hours than there are apart, along its open steps and the hours written behind them as "
    "(2h): what there is time for until its day, and what would come after. Without an ID every open goal that does "
    "not fit.",
    (
        GOAL._replace(asked=False, help=f"{GOAL.help[:-1]}; otherwise every open goal that does not fit."),
        Param("owner", "Only goals of this person or group.", ("--owner",), metavar="ID", complete="field:goals.owner"),
        Param(
            "write",
            "Write it: goals moves the later steps into drafts of their own; milestones gives each step its day and "
            "the goal the last of them.",
            ("--write",),
            metavar="WHAT",
            choices=("goals", "milestones"),
            complete="choices",
        ),
    ),
    examples=(
        "mentor goals suggest-split portfolio",
        "mentor goals suggest-split portfolio --write goals --dry-run",
        "mentor goals suggest-split --owner amina --json",
    ),
    writes=True,
    unlocked=True,
)
