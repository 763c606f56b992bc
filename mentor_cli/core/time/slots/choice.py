"""The best of all times that fit: the worst-off first, then everybody, then spread over the days."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from mentor_cli.core.time.slots.board import Board, Slot, Wish
from mentor_cli.core.time.spans import instant_of


def fitting(board: Board, wish: Wish) -> list[Slot]:
    """Every time that fits the wish, in order of time."""
    slots = (board.slot(start, wish) for start in board.open(wish.must))
    return [slot for slot in slots if slot]


def proposals(slots: Iterable[Slot], most: int, zone: ZoneInfo) -> list[Slot]:
    """Up to `most` of the slots, best first: at first the best of each day on the clock of `zone`, then others.

    No two overlap. A slot is better in which fewer are missing, the worst-off is better off, all together are better
    off, the clock shows a rounder time, or that is earlier: in this order.
    """
    ranked = sorted(slots, key=lambda slot: (*rank(slot), roundness(slot.start, zone), slot.start))
    chosen: list[Slot] = []
    days: set[str] = set()
    for slot in ranked:
        day = f"{instant_of(slot.start).astimezone(zone):%Y-%m-%d}"
        if len(chosen) < most and day not in days:
            days.add(day)
            chosen.append(slot)
    for slot in ranked:
        if len(chosen) < most and all(slot.end <= other.start or slot.start >= other.end for other in chosen):
            chosen.append(slot)
    return sorted(chosen, key=ranked.index)


def rank(slot: Slot) -> tuple[int, float, float]:
    """What makes a slot better than another, whenever it is."""
    return len(slot.missing), slot.worst, slot.total


def roundness(start: int, zone: ZoneInfo) -> int:
    """0 for a full hour on the clock, 1 for a half, 2 for a quarter, 3 for any other minute."""
    minute = instant_of(start).astimezone(zone).minute
    return 0 if minute == 0 else 1 if minute == 30 else 2 if minute % 15 == 0 else 3
