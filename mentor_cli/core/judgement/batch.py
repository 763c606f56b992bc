"""Goals and problems that come as JSON lines: each holds all that is known of it.

`{"id", "text", "written": date|null, "context": {"programme_ends", "hours_per_week", "effort_hours", "focus": [],
"next_session"}|null}`; whatever else a line holds is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.verdict import Place
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from mentor_cli.core.judgement.verdict import Judgement

Said = Mapping[str, Any]
_NOTHING: Said = {}


def judged_line(read: Callable[[], Any], number: int, judge: Callable[[Said], Judgement]) -> tuple[Said, str]:
    """What is written for one line, and its verdict, empty where the line is bad.

    `read` gives the line's JSON or raises ValueError; `judge` takes it and raises ValueError for what it cannot use.
    A bad line gives `{"id", "error"}`, or `{"line", "error"}` with its `number` where it has no id.
    """
    identity: Any = None
    try:
        said = read()
        if not isinstance(said, dict):
            raise ValueError("the line is no JSON object")
        identity = said.get("id")
        if identity is not None and not is_id(identity):
            identity = None
            raise ValueError("id is neither text nor a whole number")
        judgement = judge(said)
    except ValueError as wrong:
        where = {"line": number} if identity is None else {"id": identity}
        return {**where, "error": str(wrong)}, ""
    return {**judgement.as_json(), "id": identity}, judgement.verdict


def goal_said(said: Said) -> Goal:
    """The goal that one line holds. Raises ValueError with what is wrong with it."""
    text, context = _text(said), _context(said)
    known = JudgementContext(
        programme_ends=_day(context, "programme_ends"),
        next_session=_day(context, "next_session"),
        focus=_focus(context),
        hours_per_week=_hours(context, "hours_per_week"),
    )
    return Goal(
        text, known, place=Place(typed=text), written=_day(said, "written"), effort=_hours(context, "effort_hours")
    )


def problem_said(said: Said) -> Problem:
    """The problem that one line holds. Raises ValueError with what is wrong with it."""
    text = _text(said)
    return Problem(text, place=Place(typed=text))


def _text(said: Said) -> str:
    text = said.get("text")
    if not isinstance(text, str):
        raise ValueError("text is missing" if text is None else "text is not text")
    if not text.strip():
        raise ValueError("text is empty")
    if not is_whole(text):
        raise ValueError("text holds half of a character")
    return text


def is_id(value: object) -> bool:
    """Whether it can tell a line from others: text, or a whole number."""
    return is_whole(value) if isinstance(value, str) else isinstance(value, int) and not isinstance(value, bool)


def is_whole(text: str) -> bool:
    """False where JSON escapes (`\\ud83d` alone) gave half of a character, which nothing can print."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _context(said: Said) -> Said:
    context = said.get("context")
    if context is None:
        return _NOTHING
    if not isinstance(context, dict):
        raise ValueError("context is no JSON object")
    return context


def _day(said: Said, name: str) -> date | None:
    """A day; of a moment (`2026-12-10T18:00`) its day."""
    value = said.get(name)
    if value is None:
        return None
    day = day_of(value[:10]) if isinstance(value, str) and value[10:11] in ("", "T", " ") else None
    if day is None:
        raise ValueError(f"{name} is not a date such as 2026-12-01: {value}")
    return day


def _hours(said: Said, name: str) -> float | None:
    value = said.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
        raise ValueError(f"{name} is not a number of hours: {value}")
    return float(value)


def _focus(said: Said) -> tuple[str, ...]:
    value = said.get("focus")
    if value is None:
        return ()
    topics = [value] if isinstance(value, str) else value
    if not isinstance(topics, list) or not all(isinstance(topic, str) for topic in topics):
        raise ValueError("focus is no list of topics")
    return tuple(topics)
