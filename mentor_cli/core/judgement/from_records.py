"""From a record to what is judged: its words with their place, and the fields that matter for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.core.body import section, statement_span
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goals import OPEN, last_check_in, status_of
from mentor_cli.core.judgement.allowances import allowances
from mentor_cli.core.judgement.goal import Goal, Preparation, Problem, Stage
from mentor_cli.core.judgement.verdict import Place
from mentor_cli.core.steps import hours_done
from mentor_cli.core.tasks import tasks
from mentor_cli.core.time.benchmarks import read_by
from mentor_cli.core.time.durations import read_minutes
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import JudgementContext
    from mentor_cli.core.record import Record

# What stands in a sentence and is no word of it: comments, and the addresses behind linked words.
_UNSAID = r"<!--.*?(?:-->|\Z)|(?<=\])\([^)\]\s]*\)"


def statement_place(record: Record, fields: Mapping[str, tuple[int, int, int]]) -> Place:
    """Where the statement of a goal stands in its file; `fields` gives the places of values, see `Place`."""
    start, end = statement_span(record.body)
    return place_in_body(record, start, end, fields)


def place_in_body(record: Record, start: int, end: int, fields: Mapping[str, tuple[int, int, int]]) -> Place:
    """The place of `body[start:end]`, in which comments and addresses become blanks: every word keeps its place."""
    typed = record.body[start:end]
    if "<!--" in typed or "](" in typed:
        typed = re.sub(_UNSAID, lambda found: re.sub(r"[^\n]", " ", found[0]), typed, flags=re.DOTALL)
    line = record.body_line + record.body.count("\n", 0, start)
    return Place(record.path, line, start - record.body.rfind("\n", 0, start), typed, fields)


def problem_place(record: Record, fields: Mapping[str, tuple[int, int, int]]) -> Place:
    """Where a problem is said in its file: under `## Problem`, else as the statement of any other record."""
    part = section(record.body, "Problem")
    if part is None or not part.text:
        return statement_place(record, fields)
    start = record.body.index(part.text, part.text_start)
    return place_in_body(record, start, start + len(part.text), fields)


def problem_from(
    record: Record, place: Place, areas: Sequence[str] = (), lost: Sequence[tuple[str, str]] = ()
) -> Problem:
    """The problem in a record; `place` is that of its words.

    `areas` are those of the programme's framework; `lost` the artefacts that are not there, each with what is wrong.
    """
    from mentor_cli.core.problems import answers

    return Problem(
        place.typed,
        record.id,
        place,
        Preparation(
            answers(record.body),
            record.text("framework") or "",
            tuple(areas),
            record.texts("artefacts"),
            tuple(lost),
        ),
        own=tuple((name, str(answer)) for name, answer in record.mapping("verdict").items() if answer),
        allowed=tuple(one.code for one in allowances(record.body) if one.reason),
    )


def goal_from(record: Record, context: JudgementContext, place: Place, meetings: Sequence[date] = ()) -> Goal:
    """The goal in a record.

    `place` is that of its statement; `meetings` are the days on which its group met or will meet, from the first one
    that was held, which benchmarks count from.
    """
    status, target = status_of(record), record.number("target")
    # Of the body only what can matter: whoever checks a workspace checks thousands of goals.
    note = last_check_in(record.body) if status in OPEN else None
    steps = tasks(record.body) if status in OPEN and target is None else ()
    ended = section(record.body, "Outcome") if status == "missed" else None
    allowed = tuple(allowances(record.body))
    return Goal(
        place.typed,
        context,
        record.id,
        place,
        status=status,
        written=record.date("written"),
        due=record.date("due"),
        closed=record.date("closed"),
        measure=record.text("measure") or "",
        start=record.number("from"),
        current=record.number("current"),
        target=target,
        unit=record.text("unit") or "",
        why=record.text("why") or "",
        focus=record.texts("focus"),
        effort=effort_hours(record),
        review=record.text("review") or "",
        stages=(*_benchmarks(record, meetings), *_milestones(record)),
        last_check_in=note.day if note else None,
        allowed=tuple(one.code for one in allowed if one.reason),
        steps=(sum(step.done for step in steps), len(steps)),
        worked=hours_done(record.body) if steps else 0.0,
        outcome=ended.text if ended else "",
        unexplained=tuple(one.code for one in allowed if not one.reason),
    )


def effort_hours(record: Record) -> float | None:
    """The field `effort` in hours; None where none is given."""
    text = record.text("effort")
    try:
        return read_minutes(text) / 60 if text else None
    except UsageError:
        return None


def _benchmarks(record: Record, meetings: Sequence[date]) -> Iterator[Stage]:
    for number, benchmark in enumerate(record.mappings("benchmarks")):
        day = read_by(str(benchmark["by"])).on(meetings) if benchmark.get("by") else None
        if day:
            yield Stage(day, _what(benchmark), "benchmarks", number)


def counts_meetings(record: Record) -> bool:
    """Whether a benchmark of the goal is counted in sessions or months, from the group's first session on."""
    return any(not day_of(str(benchmark.get("by") or "")) for benchmark in record.mappings("benchmarks"))


def _milestones(record: Record) -> Iterator[Stage]:
    for number, milestone in enumerate(record.mappings("milestones")):
        day = day_of(str(milestone.get("date") or ""))
        if day:
            yield Stage(day, _what(milestone), "milestones", number)


def _what(stage: Mapping[str, Any]) -> str:
    return " ".join(str(stage.get("what") or "").split())
