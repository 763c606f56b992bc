"""Carrying a missed goal over: the follow-up goal, and the chain of goals that it makes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.core.errors import UsageError
from mentor_cli.core.goal_writing import outcome
from mentor_cli.core.goals import progress, status_of
from mentor_cli.core.ids import every_id, fold, is_called, typed_id
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

# What a follow-up takes over as it stands. Its effort is not known yet; dates, milestones and benchmarks have passed.
_COPIED = ("owner", "group", "measure", "target", "unit", "why", "focus", "review", "support", "confidential")


def follow_ups(goal: Record, goals: Iterable[Record]) -> tuple[Record, ...]:
    """The goals that were carried from this one."""
    return tuple(other for other in goals if is_called(goal, other.text("carried_from")))


def chain(goal: Record, goals: Sequence[Record]) -> tuple[Record, ...]:
    """The goal with all it was carried from and all that was carried from it, the oldest first."""
    by_name = {name: other for other in goals for name in every_id(other)}
    found = [goal]
    while (earlier := by_name.get(fold(found[0].text("carried_from") or ""))) and earlier not in found:
        found.insert(0, earlier)
    waiting = [goal]
    while waiting:
        later = [other for other in follow_ups(waiting.pop(0), goals) if other not in found]
        found += later
        waiting += later
    return tuple(found)


def must_be_carried(goal: Record, goals: Iterable[Record], today: date) -> None:
    """Raise UsageError, saying what to do instead, unless the goal was missed, says why, and was not carried before."""
    status, closed, due = status_of(goal), goal.date("closed"), goal.date("due")
    later = follow_ups(goal, goals)
    if later:
        raise UsageError(
            f"{goal.id} was carried over already: {later[0].id}", f"mentor goals show {typed_id(later[0].id)}"
        )
    close = f'mentor goals close {typed_id(goal.id)} --missed --why "…"'
    if status in ("draft", "active"):
        if due and due < today:
            raise UsageError(f"{goal.id} was due on {full_day(due)} and is still open: say first why", close)
        raise UsageError(
            f"{goal.id} is still open: only a missed goal is carried over",
            f"mentor goals update {typed_id(goal.id)} --due DATE gives it more time",
        )
    if status != "missed":
        when = f" on {full_day(closed)}" if closed else ""
        raise UsageError(
            f"{goal.id} was {status}{when}: only a missed goal is carried over", 'mentor goals add "…" makes a new one'
        )
    if not outcome(goal.body):
        raise UsageError(f"{goal.id} was missed, and nobody has said why", close)


def follow_up_values(goal: Record, today: date, due: date | None) -> dict[str, Any]:
    """The fields of the follow-up: what does not change, the count from where it was left, the link back."""
    values = {name: goal.values[name] for name in _COPIED if name in goal.values}
    counted = progress(goal)
    reached = {"from": counted.current, "current": counted.current} if counted else {}
    dates = {"written": today.isoformat(), **({"due": due.isoformat()} if due else {})}
    return {**values, **reached, **dates, "status": "active", "carried_from": goal.id}
