"""Which coming meetings guests gain and lose when the rules of a group change."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from mentor_cli.core.time.identity import Published


class Regrouped(NamedTuple):
    """The original starts that the rules have no more, and those that are new, both in order."""

    gone: list[datetime]
    new: list[datetime]

    @property
    def meetings(self) -> int:
        """How many meetings that concerns: one that goes and one that comes are one meeting at another time."""
        return max(len(self.gone), len(self.new))

    def without(self, days: Collection[date]) -> Regrouped:
        """But for the meetings of these days, which are told otherwise."""
        return Regrouped(*([one for one in starts if one.date() not in days] for starts in self))

    def texts(self, today: date) -> list[str]:
        """In words: `4 coming meetings fall away from 4 May on`, `25 Jun is new`."""
        if self.gone and len(self.gone) == len(self.new):
            return [_told(sorted([*self.gone, *self.new])[: len(self.gone)], today, "has", "have", " another time")]
        return [
            *([_told(self.gone, today, "falls", "fall", " away")] if self.gone else []),
            *([_told(self.new, today, "is", "are", " new")] if self.new else []),
        ]


def regrouped(before: Published, after: Published, today: date) -> Regrouped:
    """What the change makes of the meetings from today on, as far as guests were shown them."""
    horizons = [one for one in (before.horizon, after.horizon) if one]
    last = min(horizons, default=date.max)
    was, now = (set(_starts(one, today, last)) for one in (before, after))
    return Regrouped(sorted(was - now), sorted(now - was))


def new_form(before: Published, after: Published) -> str:
    """`series` or `single` where guests were shown the other one before; otherwise empty."""
    was, now = ({str(rule["as"]) for rule in one.shown} for one in (before, after))
    return next(iter(now)) if was and now and was.isdisjoint(now) else ""


def _starts(published: Published, first: date, last: date) -> Iterator[datetime]:
    for one in history_of(published).stretches:
        if one.gone is None:
            days = takewhile(lambda day: day <= last, rule_days(one.rule, since=first))
            yield from (datetime.combine(day, one.rule.at) for day in days if day not in one.off)


def _told(starts: list[datetime], today: date, one: str, many: str, what: str) -> str:
    first = day_near(starts[0].date(), today)[len("Mon ") :]
    if len(starts) == 1:
        return f"{first} {one}{what}"
    return f"{len(starts)} coming meetings {many}{what} from {first} on"
