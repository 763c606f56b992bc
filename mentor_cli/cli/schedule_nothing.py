"""What `mentor schedule find` says when no time fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.render import table
from mentor_cli.cli.slot_table import day_text
from mentor_cli.core.time.slots.nothing import NearMiss, Relaxed, blockers, near_misses, relaxed
from mentor_cli.core.time.slots.series import NearSeries, first_days, nearly_steady
from mentor_cli.core.time.spans import instant_of
from mentor_cli.core.time.wording import clock_time, short_day

if TYPE_CHECKING:
    from mentor_cli.cli.schedule_wishes import Looked
    from mentor_cli.core.time.slots.board import Board, Slot

_REASONS = {
    "availability": "not available", "hours": "outside their hours", "exception": "not available that day",
    "meeting": "in meetings",
}  # fmt: skip
_MOST = 5


def nothing_lines(board: Board, looked: Looked) -> Iterator[str]:
    """Who is in the way, what nearly fits, which wish could give."""
    many = f" {looked.rhythm.times} times" if looked.rhythm else ""
    days = f"{short_day(looked.first)} – {short_day(looked.last)}"
    yield f"no time fits{many}: {looked.wish.minutes} minutes, {days}, {', '.join(p.id for p in looked.people)}"
    sections = (
        ("in the way", [_blocked(board, one) for one in blockers(board, looked.wish)[:_MOST]]),
        ("nearly", _near_rows(board, looked)),
        ("would fit", [] if looked.rhythm else [_relaxed(looked, one) for one in relaxed(board, looked.wish)]),
    )
    for title, rows in sections:
        for at, line in enumerate(table(rows, (), None)):
            if not at:
                yield ""
            yield f"{title if not at else '':<10}  {line}"
    if all(not rows for _, rows in sections):
        yield "look further: --until DATE"


def _blocked(board: Board, one: Any) -> list[str]:
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
    said = ", ".join(f"{short_day(day)} ({_whom(looked, who)})" for day, who in one.broken)
    return [f"{short_day(one.day)} {one.at:%H:%M}", f"{one.fits} of {one.fits + len(one.broken)} fit, not {said}"]


def _whom(looked: Looked, who: tuple[str, ...]) -> str:
    if len(who) == len(looked.wish.must) > 1:
        return "everybody"
    return ", ".join(who) or "no such hour"


def _near_rows(board: Board, looked: Looked) -> list[list[str]]:
    if looked.rhythm is None:
        return [_near(looked, one) for one in near_misses(board, looked.wish)]
    firsts = list(first_days(looked.rhythm, looked.first, looked.last))
    return [_near_series(looked, one) for one in nearly_steady(board, looked.wish, looked.rhythm, firsts)]


def _relaxed(looked: Looked, one: Relaxed) -> list[str]:
    wish = {
        "minutes": f"with {one.value} minutes: --minutes {one.value}",
        "some": f"with {one.value} of them: --any",
        "days off": "on holidays and days off too",
        "hours": "outside of people's hours",
        "availability": "beyond what people said they are available",
    }[one.wish]
    return [wish, f"{one.starts} start{'s' if one.starts != 1 else ''}, best {_when(looked, one.best)}"]


def _when(looked: Looked, slot: Slot) -> str:
    start = instant_of(slot.start).astimezone(looked.zone)
    return f"{day_text(start)} {clock_time(start)}"


def nothing_json(board: Board, looked: Looked) -> dict[str, Any]:
    """The same for programs."""
    return {
        "blockers": [{**one._asdict(), "starts": len(board.starts)} for one in blockers(board, looked.wish)],
        "near_misses": [
            {
                "start": _utc(miss.slot.start),
                "end": _utc(miss.slot.end),
                "missing": miss.person,
                "why": [one.words for one in miss.why],
                "short": miss.short,
            }
            for miss in near_misses(board, looked.wish)
        ],
        "relaxed": [
            {"wish": one.wish, "value": one.value or None, "starts": one.starts, "best": _utc(one.best.start)}
            for one in relaxed(board, looked.wish)
        ],
    }


def _utc(minute: int) -> str:
    return f"{instant_of(minute):%Y-%m-%dT%H:%MZ}"
