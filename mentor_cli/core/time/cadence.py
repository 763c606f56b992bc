"""When a group meets: rules such as "every 2 weeks on Tuesday at 18:00", and the occurrences they make.

An occurrence is (group, original local start); everything that stands for a meeting refers to it by these two.
Weekly and monthly steps are counted here and not by a recurrence library: every everyday command needs them, and
loading one costs more than the counting. The tests hold them against `dateutil` and against a walk over all days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.iso import LAST_YEAR, iso_date, iso_time, last_day
from mentor_cli.core.time.wallclock import Moment, moment_at
from mentor_cli.core.time.wording import WEEKDAYS, weekday_of
from mentor_cli.core.time.zones import gap_around, offsets

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

NEEDED = ("every", "day", "at", "starts")
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_NO_HOLIDAYS: frozenset[date] = frozenset()
_LAST_DAY = date(LAST_YEAR, 12, 31)
_Read = TypeVar("_Read")


class Rule(NamedTuple):
    """One rule of a cadence: every so many weeks or months.

    A weekly rule has `weekday` (0 is Monday); a monthly one either `weekday` with `nth` (1 to 5, or -1 for the last)
    or `month_day`. It counts from the first such day on or after `starts`, up to `until`, or so many `times`.
    A holiday that is skipped does not use up the count.
    """

    every: int
    unit: str
    at: time
    starts: date
    weekday: int = 0
    nth: int = 0
    month_day: int = 0
    until: date | None = None
    times: int | None = None
    skips_holidays: bool = False


class Occurrence(NamedTuple):
    """One meeting of a series, known by its group and its original start on the clock of `zone` (naive)."""

    group: str
    local: datetime
    zone: ZoneInfo

    @property
    def moment(self) -> Moment | None:
        """The instant; in an hour that comes twice the first one (RFC 5545 §3.3.5), in one left out none."""
        possible = offsets(self.local, self.zone)
        return moment_at(self.local, self.zone, possible[0]) if possible else None

    @property
    def note(self) -> str:
        """What is odd about this start on the night of a clock change; empty as a rule."""
        possible = offsets(self.local, self.zone)
        if not possible:
            goes_on = gap_around(self.local, self.zone)[1]
            return (
                f"{self.local:%Y-%m-%d %H:%M} does not exist in {self.zone.key}; the clock goes on at {goes_on:%H:%M}, "
                "and nobody meets"
            )
        if len(possible) > 1:
            return f"{self.local:%Y-%m-%d %H:%M} comes twice in {self.zone.key}; the first is meant"
        return ""

    @property
    def instead(self) -> str:
        """How to meet at another time that night: one that the clock leaves out cannot be moved."""
        if self.moment:
            return f"another time for it: mentor sessions move {typed_id(self.group)} {self.local:%Y-%m-%d} --to WHEN"
        later = f"{gap_around(self.local, self.zone)[1]:%Y-%m-%d %H:%M}"
        return f'to meet all the same: mentor new-session --group {typed_id(self.group)} --at "{later}"'


def read_rules(cadence: Sequence[Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rules of a group's `cadence` field. Raises UsageError that names what cannot be read."""
    return tuple(read_rule(rule) for rule in cadence)


def read_rule(words: Mapping[str, Any]) -> Rule:
    """One rule from its mapping {every, day, at, starts, until, count, skip}. Raises UsageError."""
    missing = [name for name in NEEDED if words.get(name) in (None, "")]
    if missing:
        raise UsageError(f"cadence has no {missing[0]}", "a rule needs every, day, at and starts")
    every, unit = _named("every", read_every, str(words["every"]))
    until, count = words.get("until"), words.get("count")
    return Rule(
        every,
        unit,
        _named("at", iso_time, str(words["at"])),
        iso_date(str(words["starts"])),
        **_named("day", lambda text: read_day(text, unit), str(words["day"])),
        until=iso_date(str(until)) if until else None,
        times=int(count) if count is not None else None,
        skips_holidays=words.get("skip") == "holidays",
    )


def _named(name: str, read: Callable[[str], _Read], text: str) -> _Read:
    """What is read from the text; the error says of which part of the rule it is."""
    try:
        return read(text)
    except UsageError as wrong:
        raise UsageError(f"{name}: {wrong.message}", wrong.hint) from None


def read_every(text: str) -> tuple[int, str]:
    """The count and the unit (`week` or `month`) of `2 weeks`. Raises UsageError."""
    match = re.fullmatch(r"(?:(\d{1,2}) ?)?(week|month)s?", text.strip().lower(), re.ASCII)
    if not match or match[1] in ("0", "00"):
        raise UsageError(f"{brief(text)} is not how often a group meets", "write 1 week, 2 weeks or 1 month")
    return int(match[1] or 1), match[2]


def read_day(text: str, unit: str) -> dict[str, int]:
    """What a rule knows of its day: `weekday`, with `nth` in months, or `month_day`. Raises UsageError."""
    words = text.lower().split() or [""]
    weekday = weekday_of(words[-1])
    if unit == "week":
        if len(words) == 1 and weekday is not None:
            return {"weekday": weekday}
        raise UsageError(
            f"{brief(text)} is not a day of the week", "write tue; second tue, last fri or 15 go with every: 1 month"
        )
    if len(words) == 2 and weekday is not None and words[0] in _NTH:
        return {"weekday": weekday, "nth": _NTH[words[0]]}
    if len(words) == 1 and words[0].isdecimal() and 1 <= int(words[0]) <= 31:
        return {"month_day": int(words[0])}
    hint = f"write first {words[-1]} or last {words[-1]}" if weekday is not None else "write second tue, last fri or 15"
    raise UsageError(f"{brief(text)} is not one day of a month", hint)


def day_text(day: Mapping[str, int]) -> str:
    """What `read_day` reads, as a record writes it: `tue`, `second tue`, `last fri`, `15`."""
    if "month_day" in day:
        return str(day["month_day"])
    name = WEEKDAYS[day["weekday"]][:3].lower()
    return f"{next(word for word, nth in _NTH.items() if nth == day['nth'])} {name}" if "nth" in day else name


def rule_days(rule: Rule, holidays: Collection[date] = _NO_HOLIDAYS, since: date = date.min) -> Iterator[date]:
    """The days of one rule in order, from `since` on. `holidays` matter only where the rule skips them."""
    left = rule.times
    for day in _steps(rule, since if left is None else date.min):
        if left == 0 or (rule.until and day > rule.until):
            return
        if rule.skips_holidays and day in holidays:
            continue
        left = None if left is None else left - 1
        if day >= since:
            yield day


def begun_today(rules: Iterable[Rule], now: datetime, holidays: Collection[date] = _NO_HOLIDAYS) -> bool:
    """Whether one of the rules has a meeting on the day of `now` (naive, the group's clock) that begins before it."""
    today = now.date()
    return any(rule.at < now.time() and next(rule_days(rule, holidays, today), None) == today for rule in rules)


def _steps(rule: Rule, since: date) -> Iterator[date]:
    """The days the rule falls on, without its end; it may leave out those before `since`."""
    return _weeks(rule, since) if rule.unit == "week" else _months(rule)


def _weeks(rule: Rule, since: date) -> Iterator[date]:
    first = rule.starts.toordinal() + (rule.weekday - rule.starts.weekday()) % 7
    step = 7 * rule.every
    ordinal = first + max(0, (since.toordinal() - first) // step) * step
    while ordinal <= _LAST_DAY.toordinal():
        yield date.fromordinal(ordinal)
        ordinal += step


def _months(rule: Rule) -> Iterator[date]:
    month = rule.starts.year * 12 + rule.starts.month - 1
    step = 1  # until the first day on or after `starts` is found; only from there months are counted
    while month < (LAST_YEAR + 1) * 12:
        day = _month_day(rule, month // 12, month % 12 + 1)
        if day and day >= rule.starts:
            yield day
            step = rule.every
        month += step


def _month_day(rule: Rule, year: int, month: int) -> date | None:
    """The rule's day in that month; None in a month that has no 31st or no fifth Tuesday."""
    length = last_day(year, month)
    if rule.month_day:
        return date(year, month, rule.month_day) if rule.month_day <= length else None
    if rule.nth < 0:
        last = date(year, month, length)
        return last - timedelta(days=(last.weekday() - rule.weekday) % 7)
    number = 1 + (rule.weekday - date(year, month, 1).weekday()) % 7 + 7 * (rule.nth - 1)
    return date(year, month, number) if number <= length else None


def occurrences(
    group: str,
    rules: Iterable[Rule],
    zone: ZoneInfo,
    after: datetime,
    before: datetime | None = None,
    holidays: Collection[date] = _NO_HOLIDAYS,
) -> Iterator[Occurrence]:
    """The group's occurrences with `after` <= original local start < `before` (both naive, on the zone's clock).

    Without `before` they go on as long as the rules do. In order of time; where two rules fall together they make
    one. Nothing is shifted on the night of a clock change: such an occurrence carries a note.
    """
    from heapq import merge

    last = None
    for local in merge(*(_starts(rule, holidays, after.date()) for rule in rules)):
        if before is not None and local >= before:
            return
        if local >= after and local != last:
            yield Occurrence(group, local, zone)
        last = local


def _starts(rule: Rule, holidays: Collection[date], since: date) -> Iterator[datetime]:
    return (datetime.combine(day, rule.at) for day in rule_days(rule, holidays, since))


def next_free(
    group: str,
    rules: Iterable[Rule],
    zone: ZoneInfo,
    taken: Collection[datetime],
    after: datetime,
    holidays: Collection[date] = _NO_HOLIDAYS,
) -> Occurrence | None:
    """The first occurrence from `after` on whose original local start is not in `taken`; None when none is left."""
    coming = occurrences(group, rules, zone, after, None, holidays)
    return next((occurrence for occurrence in coming if occurrence.local not in taken), None)
