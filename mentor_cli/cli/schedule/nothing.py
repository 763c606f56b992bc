"""What `mentor schedule find` says when no time fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.render import table
from mentor_cli.cli.schedule.slot_table import day_text
from mentor_cli.core.time.slots.nothing import (
    Blocker,
    NearMiss,
    Nothing,
    why_no_series,
    why_nothing,
)
from mentor_cli.core.time.slots.relaxing import Finder, Relaxed
from mentor_cli.core.time.slots.series import NearSeries, first_days, steady
from mentor_cli.core.time.spans import instant_of
from mentor_cli.core.time.wording import clock_time, day_near

if TYPE_CHECKING:
    from mentor_cli.cli.schedule.wishes import Looked
    from mentor_cli.core.time.slots.board import Board, Slot

_REASONS = {
    "availability": "not available", "hours": "outside their hours", "exception": "not available that day",
    "meeting": "in meetings",
}  # fmt: skip
_MOST, _MOST_NAMED = 5, 8


def nothing(board: Board, looked: Looked, find: Finder = steady) -> Nothing:
    """Why nothing fits; `find` is how a series was looked for."""
    rhythm = looked.rhythm
    if rhythm is None:
        return why_nothing(board, looked.wish)
    return why_no_series(board, looked.wish, rhythm, list(first_days(rhythm, looked.first, looked.last)), find)


def nothing_lines(board: Board, looked: Looked, why: Nothing) -> Iterator[str]:
    """Who is in the way, what nearly fits, which wish could give."""
    times = f" {looked.rhythm.times} times" if looked.rhythm else ""
    days = f"{day_near(looked.first, looked.today)} – {day_near(looked.last, looked.today)}"
    who = (
        ", ".join(one.id for one in looked.people)
        if len(looked.people) <= _MOST_NAMED
        else f"{len(looked.people)} people"
    )
    yield f"no time fits{times}: {looked.wish.minutes} minutes, {days}, {who}"
    near = [_near(looked, one) for one in why.near] + [_near_series(looked, one) for one in why.near_series]
    sections = (
        ("in the way", [_blocked(board, one) for one in why.blockers[:_MOST]]),
        ("nearly", near),
        ("would fit", [_relaxed(board, looked, one) for one in why.relaxed]),
    )
    for title, rows in sections:
        for at, line in enumerate(table(rows, (), None)):
            if not at:
                yield ""
            yield f"{title if not at else '':<10}  {line}"
    if not any(rows for _, rows in sections):
        yield "look further: --until DATE"


def _blocked(board: Board, one: Blocker) -> list[str]:
    most = _REASONS.get(one.most_often, one.most_often)
    share = round(100 * one.closed / len(board.starts)) if board.starts else 0
    alone = f"alone at {one.alone} of {len(board.starts)} starts" if one.alone else f"at {share} % of all starts"
    return [one.person, alone, f"mostly {most}"]


def _near(looked: Looked, miss: NearMiss) -> list[str]:
    if miss.person is None:
        start, end = (instant_of(at).astimezone(looked.zone) for at in (miss.slot.start, miss.slot.end))
        return [_when(looked, miss.slot), f"{miss.short} minutes short: {clock_time(start)} to {clock_time(end)}"]
    why = "; ".join(dict.fromkeys(one.words for one in miss.why))
    return [_when(looked, miss.slot), f"without {miss.person} ({why})"]


def _near_series(looked: Looked, one: NearSeries) -> list[str]:
    said = ", ".join(f"{day_near(day, looked.today)} ({_whom(looked, who)})" for day, who in one.broken)
    return [
        f"{day_near(one.day, looked.today)} {one.at:%H:%M}",
        f"{one.fits} of {one.fits + len(one.broken)} fit, not {said}",
    ]


def _whom(looked: Looked, who: tuple[str, ...]) -> str:
    if len(who) == len(looked.wish.must) > 1:
        return "everybody"
    return ", ".join(who) or "no such hour"


def _relaxed(board: Board, looked: Looked, one: Relaxed) -> list[str]:
    if len(one.people) == 1:
        return [_relaxed_by(board, one.people[0], one), _fitting(looked, one)]
    who = f" ({', '.join(one.people)})" if 1 < len(one.people) < len(looked.wish.must) else ""
    wish = {
        "count": f"only {one.value} times: --count {one.value}",
        "rotate": "at an hour that takes turns: --rotate",
        "minutes": f"with {one.value} minutes: --minutes {one.value}",
        "some": f"with {one.value} of them: --any",
        "days off": "on holidays and days off too",
        "hours": "outside of people's hours",
        "availability": "beyond what people said they are available",
    }[one.wish]
    return [wish + who, _fitting(looked, one)]


def _relaxed_by(board: Board, person: str, one: Relaxed) -> str:
    """Whose wish, and for which day and hour on their own clock."""
    if one.wish == "must":
        return f"without {person}"
    zone = board.attendees[person].zone
    start, end = (instant_of(at).astimezone(zone) for at in (one.best.start, one.best.end))
    why = {"hours": "outside their hours", "availability": "beyond what they said", "days off": "on days off too"}[
        one.wish
    ]
    return f"with {person} on {start:%a} {clock_time(start)} to {clock_time(end)}, {why}"


def _fitting(looked: Looked, one: Relaxed) -> str:
    what = "start" if looked.rhythm is None else "time"
    return f"{one.starts} {what}{'s' if one.starts != 1 else ''}, best {_when(looked, one.best)}"


def _when(looked: Looked, slot: Slot) -> str:
    start = instant_of(slot.start).astimezone(looked.zone)
    return f"{day_text(start, looked.today)} {clock_time(start)}"


def nothing_json(board: Board, why: Nothing) -> dict[str, Any]:
    """The same for programs."""
    return {
        "starts": len(board.starts),
        "blockers": [one._asdict() for one in why.blockers],
        "near_misses": [
            {
                "start": _utc(miss.slot.start),
                "end": _utc(miss.slot.end),
                "missing": miss.person,
                "why": [one.words for one in miss.why],
                "short": miss.short,
            }
            for miss in why.near
        ],
        "near_series": [
            {
                "first": f"{one.day}",
                "at": f"{one.at:%H:%M}",
                "fits": one.fits,
                "broken": [{"day": f"{day}", "missing": list(who)} for day, who in one.broken],
            }
            for one in why.near_series
        ],
        "relaxed": [
            {
                "wish": one.wish,
                "people": list(one.people),
                "value": one.value or None,
                "starts": one.starts,
                "best": _utc(one.best.start),
            }
            for one in why.relaxed
        ],
    }


def _utc(minute: int) -> str:
    return f"{instant_of(minute):%Y-%m-%dT%H:%MZ}"
