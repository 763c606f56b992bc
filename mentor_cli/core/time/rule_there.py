"""The rule that a series has in a calendar elsewhere, as a cadence knows rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from mentor_cli.core.time.cadence import Rule, read_day, rule_days
from mentor_cli.core.time.iso import FIRST_YEAR, LAST_YEAR, is_in_reach

if TYPE_CHECKING:
    from datetime import tzinfo

    from mentor_cli.core.time.seen import Seen

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORDS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"}
_UNITS = {"WEEKLY": "week", "MONTHLY": "month"}
_KNOWN = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST"}
_NEVER = date.max
# No number of meetings is counted further than this.
_MOST = 600
# So many meetings, the last of which is a year or more behind the first.
_OF_A_YEAR = 54


def rule_there(seen: Seen, zone: tzinfo) -> Rule | None:
    """The rule of the series as a cadence knows rules, ended with the day of its last meeting.

    What is no longer repeated has one meeting. None where no cadence says that.
    """
    local = _on_the_clock(seen.start, zone) if seen.start else None
    if local and not seen.rule:
        return Rule(1, "week", local.time(), local.date(), local.weekday(), until=local.date())
    freq = (seen.rule.get("FREQ") or ("",))[0]
    if local is None or freq not in _UNITS or not set(seen.rule) <= _KNOWN:
        return None
    day = _day(seen.rule, freq, local.date())
    every = _number(seen.rule.get("INTERVAL", ("1",)))
    if day is None or every is None or not 1 <= every <= 99:
        return None
    weekday, nth, number = (day.get(name, 0) for name in ("weekday", "nth", "month_day"))
    rule = Rule(every, _UNITS[freq], local.time(), local.date(), weekday, nth, number)
    in_step = _in_step(rule, seen.rule.get("WKST", ("MO",))[0])
    return _ended(in_step, seen.rule, zone) if in_step else None


def _on_the_clock(when: datetime, zone: tzinfo) -> datetime:
    local = when.astimezone(zone) if when.tzinfo else when
    return local.replace(second=0, microsecond=0, tzinfo=None)


def _in_step(rule: Rule, week_starts: str) -> Rule | None:
    """The rule, begun with its first day where it leaves out weeks or months: they are counted from the one that has
    its start, be the day of the rule before it (RFC 5545 §3.3.10). None when it never has a day.
    """
    if rule.every == 1:
        return rule
    if rule.unit == "week":
        begin = _DAYS.index(week_starts) if week_starts in _DAYS else 0
        away = (rule.weekday - begin) % 7 - (rule.starts.weekday() - begin) % 7
        days = away if away >= 0 else away + 7 * rule.every
        return rule._replace(starts=rule.starts + timedelta(days=days))
    first = next(_days_by_month(rule), None)
    return rule._replace(starts=first) if first else None


def _days_by_month(rule: Rule) -> Iterator[date]:
    """The days of a monthly rule, its months counted from the one that has its start."""
    month = rule.starts.year * 12 + rule.starts.month - 1
    for number in range(month, (LAST_YEAR + 1) * 12, rule.every):
        begin = max(rule.starts, date(number // 12, number % 12 + 1, 1))
        day = next(rule_days(rule._replace(starts=begin)), None)
        if day and (day.year, day.month) == (begin.year, begin.month):
            yield day


def _ended(rule: Rule, words: Mapping[str, Sequence[str]], zone: tzinfo) -> Rule | None:
    """The rule up to its last meeting, as UNTIL or COUNT have it; where it has none, up to the day that is said."""
    if "UNTIL" in words:
        until = _until(words["UNTIL"][0], rule.at, zone)
        if until is None:
            return None
        rule = rule._replace(until=None if until == _NEVER else until)
    if "COUNT" in words:
        return _counted(rule, words["COUNT"])
    return rule._replace(until=max(rule_days(rule), default=rule.until)) if rule.until else rule


def _counted(rule: Rule, words: Sequence[str]) -> Rule | None:
    """The rule up to the last of so many meetings; None for a number that cannot be meant, or an end besides."""
    times = _number(words)
    if times is None or not 1 <= times <= _MOST or rule.until:
        return None
    last = max(islice(rule_days(rule), times), default=None)
    return rule._replace(until=last) if last else None


def falls_on(rule: Rule, start: datetime) -> bool:
    """Whether the rule has a meeting then, on its clock."""
    return start.time() == rule.at and next(rule_days(rule, since=start.date()), None) == start.date()


def meeting_there(series: Seen, original: datetime, zone: tzinfo) -> Seen | None:
    """The meeting of the series with that original start as an event of its own; None where the series has none."""
    clock = series.zone or zone
    rule = rule_there(series, clock)
    if rule is None or not falls_on(rule, _on_the_clock(original, clock)):
        return None
    off = series.cancelled or original in series.left_out
    return replace(series, start=original, replaces=original, cancelled=off, rule={}, left_out=(), added=())


def is_on_another_clock(seen: Seen, zone: tzinfo) -> bool:
    """Whether its clock, kept through the year, has meetings at other hours than the one of `zone` would have."""
    there, here = rule_there(seen, seen.zone or zone), rule_there(seen, zone)
    if seen.zone is None or there is None or here is None:
        return False
    return list(_first_moments(there, seen.zone)) != list(_first_moments(here, zone))


def rule_on(seen: Seen, zone: tzinfo) -> Rule | None:
    """The rule of the series on the clock of `zone`; None where no cadence on that clock says it."""
    return None if is_on_another_clock(seen, zone) else rule_there(seen, zone)


def _first_moments(rule: Rule, zone: tzinfo) -> Iterator[datetime]:
    for day in islice(rule_days(rule), _OF_A_YEAR):
        yield datetime.combine(day, rule.at, zone).astimezone(UTC)


def _day(rule: Mapping[str, Sequence[str]], freq: str, first: date) -> dict[str, int] | None:
    """What a rule knows of its day; without BYDAY and BYMONTHDAY that of the first meeting. None for several days."""
    by_day, by_month_day = rule.get("BYDAY", ()), rule.get("BYMONTHDAY", ())
    if len(by_day) + len(by_month_day) > 1:
        return None
    if freq == "WEEKLY":
        name = by_day[0] if by_day else _DAYS[first.weekday()]
        return {"weekday": _DAYS.index(name)} if name in _DAYS and not by_month_day else None
    if by_day:
        words = _NTH.get(by_day[0][:-2].lstrip("+"))
        name = by_day[0][-2:]
        return read_day(f"{words} {_WORDS[_DAYS.index(name)]}", "month") if words and name in _DAYS else None
    number = _number(by_month_day) if by_month_day else first.day
    return {"month_day": number} if number and 1 <= number <= 31 else None


def _number(words: Sequence[str]) -> int | None:
    return int(words[0]) if len(words) == 1 and words[0].lstrip("-").isdecimal() else None


def _until(text: str, at: time, zone: tzinfo) -> date | None:
    """The last day on the zone's clock on which a meeting begins by then: a moment ends a series before a later hour.

    Programs that have to name an end write the last of all days for none.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    has_time = len(text) > len("2026-12-17") and is_in_reach(moment)
    last = _on_the_clock(moment, zone) if has_time else datetime.combine(moment, time.max)
    if not is_in_reach(last):
        return _NEVER if last.year > LAST_YEAR else date(FIRST_YEAR, 1, 1)
    return last.date() - timedelta(days=last.time() < at)
