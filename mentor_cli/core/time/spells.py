"""The days on which a person belongs to a group, and what calendars were told of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.people import memberships
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.marks import days_of_anyone

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.cadence import Rule
    from mentor_cli.core.time.seen import Seen

NEVER = "none"


class Spells(NamedTuple):
    """The days on which a person belongs to a group, each from the first to the last; one that ends the day before it
    begins is of somebody who was to come, and left before.
    """

    spans: tuple[tuple[date, date], ...]

    @property
    def ends(self) -> date | None:
        """The last day; None while they belong to it."""
        last = max((last for _, last in self.spans), default=date.max)
        return None if last == date.max else last

    def holds(self, day: date) -> bool:
        """Whether they belong to it on that day."""
        return any(first <= day <= last for first, last in self.spans)

    def over(self, day: date) -> bool:
        """Whether they did before that day, and do not then."""
        return not self.holds(day) and any(last < day for _, last in self.spans)

    def never_left(self) -> Spells:
        """As if they had stayed from the first day on."""
        return Spells(((min(first for first, _ in self.spans), date.max),))

    def and_on(self, days: Iterable[date]) -> Spells:
        """These days and those."""
        return Spells((*self.spans, *((day, day) for day in days)))

    def differ(self, others: Spells, first: date, last: date, rule: Rule) -> bool:
        """Whether the rule has a meeting from `first` to `last` that is on a day of one of the two alone."""
        edges = {edge for span in (*self.spans, *others.spans) for edge in span}
        until = min(last, max((edge for edge in edges if edge < date.max), default=first))
        days = rule_days(rule._replace(until=until, times=None), since=first)
        # Behind the last edge all days are alike.
        return any(self.holds(day) != others.holds(day) for day in (*days, last))

    def within(self, first: date, last: date) -> str:
        """Those days as one word, as far as they are not all between the two; empty where they are all."""
        cut = ((max(first, begin), min(last, end)) for begin, end in self.spans)
        spans = [(begin, end) for begin, end in cut if begin <= end]
        words = [f"{'' if begin == first else begin}..{'' if end == last else end}" for begin, end in sorted(spans)]
        return "" if words == [".."] else ",".join(words) or NEVER


def said_before(words: str) -> Spells:
    """The days that were said as this word of all days."""
    ends = (one.partition("..") for one in words.split(",")) if words != NEVER else ()
    return Spells(tuple((day_of(first) or date.min, day_of(last) or date.max) for first, _, last in ends))


def spells(person: Record, group: Record) -> Spells:
    """When the person belongs to the group; with the programme they leave it, too."""
    left = day_of(person.text("left") or "") or date.max
    own = memberships(person, (group,))
    return Spells(tuple((day_of(one.joined) or date.min, min(left, day_of(one.left) or date.max)) for one in own))


def everybodys_days(seen: Seen, marks: Mapping[str, int]) -> Seen:
    """The series without the days left out of it on which it may have none for one person alone."""
    if not seen.left_out:
        return seen
    local = ((one, one.astimezone(seen.zone) if one.tzinfo and seen.zone else one) for one in seen.left_out)
    return replace(seen, left_out=tuple(one for one, day in local if not told_without(marks, seen.uid, day.date())))


def told_without(marks: Mapping[str, int], uid: str, day: date) -> set[int]:
    """By how much the sequence is above everybody's with which somebody was told the series without its meeting of that
    day, because it is not theirs; nothing where nobody was.
    """
    return {above for above, words in days_of_anyone(marks, uid) if not said_before(words).holds(day)}
