"""Holidays: whose they are, and the days that nobody works."""

from __future__ import annotations

from collections.abc import Iterable

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


class Holiday(NamedTuple):
    """A day with the name that people know it by; `free` where the whole country or part of it does not work."""

    day: date
    name: str
    free: bool = True


def region_of(workspace: Record, person: Record | None = None) -> str:
    """Whose holidays count, as `GB` or `GB-SCT`: those of the person's region, else the workspace's; empty for none."""
    own = person.text("region") if person else None
    if own:
        return own
    said = workspace.mapping("holidays")
    country, part = said.get("country"), said.get("subdivision")
    return f"{country}-{part}" if country and part else str(country or "")


def own_days_off(workspace: Record) -> frozenset[date]:
    """The programme's own days off: `extra` under `holidays` in `mentor.yaml`."""
    return frozenset(date.fromisoformat(day) for day in workspace.mapping("holidays").get("extra") or ())


def free_days(holidays: Iterable[Holiday]) -> frozenset[date]:
    """The days on which nobody works."""
    return frozenset(holiday.day for holiday in holidays if holiday.free)
