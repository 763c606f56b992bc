"""Goals judged one by one with their circumstances, and how they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.judging.judged_list import Row, worst
from mentor_cli.cli.judging.judged_page import Page
from mentor_cli.cli.judging.places import FieldPlaces
from mentor_cli.core.ids import typed_id
from mentor_cli.core.judgement.from_records import goal_from, statement_place
from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.verdict import Criterion, Place

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.circumstances import Circumstances
    from mentor_cli.core.judgement.verdict import Judgement, Remark
    from mentor_cli.core.judgement.why import ReadPart
    from mentor_cli.core.record import Record

_LETTERS = {
    Criterion.SPECIFIC: "S",
    Criterion.MEASURABLE: "M",
    Criterion.ACHIEVABLE: "A",
    Criterion.RELEVANT: "R",
    Criterion.TIME_BOUND: "T",
}
KIND = "goals"
WORDS = {"smart": "SMART", "not-smart": "not SMART", "unclear": "unclear"}
HEADERS: tuple[str, ...] = ("goal", "SMART", "what is missing", "")
WAITING: tuple[str, ...] = ("draft", "active")
# What to type where a field is the answer to what is missing: by code, else by the beginning of the code.
_COMMANDS = {
    "SMART-S": "mentor goals refine {}",
    "SMART-M": "mentor goals refine {}",
    "SMART-T": "mentor goals update {} --due DATE",
    "SMART-R": 'mentor goals update {} --why "…"',
    "SMART-A01": "mentor goals suggest-split {}",
    "SMART-A02": "mentor goals update {} --due DATE",
    "SMART-T05": "mentor goals refine {}",
    "SMART-A12": "mentor goals refine {}",
    "SMART-A05": "mentor goals update {} --effort TIME",
    "SMART-M01": "mentor goals update {} --target 3",
    "SMART-M04": "mentor goals update {} --target NUMBER",
    "GOAL-S01": 'mentor goals close {} --missed --why "…"',
    "GOAL-S02": 'mentor goals update {} --note "…"',
    "GOAL-S03": 'mentor goals update {} --note "…"',
    "GOAL-S04": 'mentor goals update {} --note "…"',
    "GOAL-S05": 'mentor goals close {} --missed --why "…"',
    "GOAL-S07": "mentor goals update {} --status active",
}
_BEGINNING = len("SMART-T")


class JudgedGoal(NamedTuple):
    """A goal and what came out."""

    goal: Goal
    judgement: Judgement


def circumstances_of(call: Call) -> Circumstances:
    """What the workspace knows about the circumstances of its goals; records are read when they matter."""
    from mentor_cli.cli.holidays import holidays_of
    from mentor_cli.cli.records.owners import owners
    from mentor_cli.core.judgement.circumstances import Circumstances, Programme

    workspace = call.workspace
    return Circumstances(
        Programme(
            workspace.settings,
            owners(call),
            lambda: workspace.usable("people"),
            lambda: workspace.usable("groups"),
            lambda: workspace.usable("goals"),
            lambda: workspace.usable("sessions"),
            lambda region: holidays_of(call, region),
        )
    )


def judged_records(call: Call, records: Sequence[Record], switches: Mapping[str, str]) -> Iterator[JudgedGoal]:
    """Each goal with its judgement, in the order of the records."""
    known = circumstances_of(call)
    for record in records:
        place = statement_place(record, FieldPlaces(call.workspace.root, record))
        goal = goal_from(record, known.of_goal(record, place.typed), place, known.meetings_of(record))
        yield JudgedGoal(goal, judge_goal(goal, switches))


def judged_text(call: Call, text: str, switches: Mapping[str, str]) -> JudgedGoal:
    """Words as a goal that I would write today; outside of a workspace only the day is known."""
    if call.has_workspace:
        known = circumstances_of(call).of_text(call.me.id if call.me else None, text)
    else:
        known = JudgementContext(today=call.now.date())
    goal = Goal(text, known, place=Place(typed=text), written=known.today)
    return JudgedGoal(goal, judge_goal(goal, switches))


def judged_line(said: Said) -> Judgement:
    """The judgement of the goal in one line of a batch; only what the line says counts."""
    from mentor_cli.core.judgement.batch import goal_said

    return judge_goal(goal_said(said))


def document(judged: JudgedGoal) -> dict[str, Any]:
    """The judgement with its stable keys."""
    return judged.judgement.as_json()


def row(judged: JudgedGoal, label: str) -> Row:
    """The goal as a line of the list, its five lights as letters: `S M ? - T`."""
    lights = judged.judgement.criteria
    signs = {"no": "-", "unclear": "?"}
    told = " ".join(signs.get(lights[name].verdict, _LETTERS[name]) for name in lights)
    return Row(label, told, judged.judgement, _worst(judged.judgement))


def page(judged: JudgedGoal) -> Page:
    """The goal as a page of its own."""
    from mentor_cli.core.judgement.grounds import grounds, hours_text
    from mentor_cli.core.judgement.text.english.read import read

    goal, judgement = judged
    reading = read(goal.statement, goal.calendar, goal.context.own)
    spoken_for = grounds(goal, reading)
    is_plain = all(light.verdict == "yes" and not light.remarks for light in judgement.criteria.values())
    facts = (("", hours_text(goal, reading)),) if is_plain and spoken_for[Criterion.ACHIEVABLE] else ()
    conclusion, command = _next_step(goal, judgement)
    return Page(judgement, _LETTERS, spoken_for, {}, facts, conclusion, command)


def read_parts(judged: JudgedGoal) -> tuple[ReadPart, ...]:
    """What the words of the goal were taken for."""
    from mentor_cli.core.judgement.why import goal_reading

    return goal_reading(judged.goal, judged.judgement)


def _next_step(goal: Goal, judgement: Judgement) -> tuple[str, str]:
    """The verdict with the question that matters most, and what to type about it."""
    remark, verdict = _worst(judgement), WORDS[judgement.verdict]
    if remark is None and goal.id and goal.status == "draft":
        return f"{verdict} · ready to be started", f"mentor goals update {typed_id(goal.id)} --status active"
    if remark is None:
        return verdict, ""
    return f"{verdict} · {remark.hint}" if remark.hint else verdict, next_command(goal, remark)


def _worst(judgement: Judgement) -> Remark | None:
    """The remark that matters most; behind all others one that changes no light, such as words against a field."""
    of_lights = (remark for light in judgement.criteria.values() for remark in light.remarks)
    return worst(judgement) or next((remark for remark in of_lights if remark.severity != "info"), None)


def next_command(goal: Goal, remark: Remark) -> str:
    """What to type about a remark: set the field that is missing where there is one, else read up on the rule."""
    command = _COMMANDS.get(remark.code) or _COMMANDS.get(remark.code[:_BEGINNING])
    if not command or not goal.id or not goal.place.path:
        return f"mentor explain {remark.code}"
    return command.format(typed_id(goal.id))
