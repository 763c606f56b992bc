"""A whole series that was changed in a calendar elsewhere: the rule it has there, and the cadence that would say so.

The past stays: the rule that holds now ends with the last meeting that has begun, and one with the new day or time
follows. Sessions that are planned already go along, each to the meeting that takes the place of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.meetings import rules_of, zone_of
from mentor_cli.core.time.cadence import Rule, day_text, occurrences, read_day, rule_days
from mentor_cli.core.time.seen import placed

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.record import Record
    from mentor_cli.core.time.cadence import Occurrence
    from mentor_cli.core.time.entries import Series
    from mentor_cli.core.time.seen import Seen

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORDS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NTH = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"}
_UNITS = {"WEEKLY": "week", "MONTHLY": "month"}
_KNOWN = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST"}
_EVER = datetime.combine(date.min, time())
# No cadence is looked at further than this.
_MOST = 600


class SeriesMove(NamedTuple):
    """The cadence that a group would have, and by their former original starts the new ones (naive, its clock)."""

    cadence: list[dict[str, Any]]
    since: datetime
    instead: Mapping[datetime, datetime]


def rule_there(seen: Seen, zone: ZoneInfo) -> Rule | None:
    """The rule of the series as a cadence knows rules; None where no cadence says that."""
    start = placed(seen.start, zone) if seen.start else None
    freq = (seen.rule.get("FREQ") or ("",))[0]
    if start is None or freq not in _UNITS or not set(seen.rule) <= _KNOWN:
        return None
    local = start.local
    day = _day(seen.rule, freq, local.date())
    every = _number(seen.rule.get("INTERVAL", ("1",)))
    until = seen.rule.get("UNTIL")
    times = seen.rule.get("COUNT")
    if day is None or every is None or not 1 <= every <= 99 or (times and _number(times) is None):
        return None
    last = _until(until[0], zone) if until else None
    if until and last is None:
        return None
    return Rule(
        every,
        _UNITS[freq],
        local.time(),
        local.date(),
        day.get("weekday", 0),
        day.get("nth", 0),
        day.get("month_day", 0),
        last,
        _number(times) if times else None,
    )


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


def _until(text: str, zone: ZoneInfo) -> date | None:
    """The last day on the zone's clock."""
    try:
        if len(text) == len("2026-12-17"):
            return date.fromisoformat(text)
        return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone(zone).date()
    except ValueError:
        return None


def rule_here(series: Series) -> Rule:
    """The rule that the exported series shows, in the form in which one is read back."""
    start = series.first.start.local
    ends = series.last.date() if series.last else None
    return series.rule._replace(starts=start.date(), at=start.time(), until=ends, times=None, skips_holidays=False)


def moved_series(
    group: Record,
    theirs: Rule,
    ours: Rule,
    workspace: Record,
    now: datetime,
    holidays: Collection[date],
) -> SeriesMove | None:
    """What makes the group's last rule say what `theirs` says from now on, where the calendar had `ours` before.

    None when no meeting of it is to come.
    """
    zone = zone_of(workspace, group)
    here = now.astimezone(zone).replace(tzinfo=None)
    written = [dict(rule) for rule in group.mappings("cadence")]
    if theirs._replace(until=ours.until) == ours and theirs.until:
        return SeriesMove(_ended(written, theirs.until), here, {})
    rule = rules_of(group, workspace)[-1]
    starts = list(islice(occurrences(group.id, [rule], zone, _EVER, None, holidays), _MOST))
    coming = [start for start in starts if start.local > here]
    if not coming:
        return None
    first = coming[0].local
    new = theirs._replace(starts=_first_day(theirs, ours, first), until=None, times=None)
    new = new._replace(skips_holidays=rule.skips_holidays)
    ends = theirs.until if theirs.until != ours.until else _last_day(new, rule, coming, holidays)
    instead = _pairs(new._replace(until=ends), coming, holidays)
    before = [start for start in starts if start.local <= here]
    ended = _ended(written, before[-1].local.date()) if before else written[:-1]
    # An end that only the group or the programme has is not written into its rule.
    own = theirs.until != ours.until or {"until", "count"} & set(written[-1])
    follows = _written(new, ends if own else None, written[-1])
    return SeriesMove([*ended, follows], first, instead)


def _first_day(theirs: Rule, ours: Rule, first: datetime) -> date:
    """The day that the first meeting to come goes to: as far as the series went; by month in that month."""
    if theirs.unit == "week":
        away = (theirs.weekday - ours.weekday) if ours.unit == "week" else 0
        shift = (theirs.starts - ours.starts).days
        # A client that moves only what is to come starts the series elsewhere: then the day of the week tells.
        return first.date() + timedelta(days=shift if abs(shift) < 7 else away)
    return next(rule_days(theirs._replace(starts=first.date().replace(day=1), until=None, times=None)))


def _last_day(new: Rule, rule: Rule, coming: Sequence[Occurrence], holidays: Collection[date]) -> date | None:
    """The last day that leaves as many meetings to come as there were; None when they have no end."""
    if rule.until is None and rule.times is None:
        return None
    return list(islice(rule_days(new, holidays), len(coming)))[-1]


def _pairs(new: Rule, coming: Sequence[Occurrence], holidays: Collection[date]) -> dict[datetime, datetime]:
    days = islice(rule_days(new, holidays), len(coming))
    return {start.local: datetime.combine(day, new.at) for start, day in zip(coming, days, strict=False)}


def _ended(written: Sequence[Mapping[str, Any]], last_day: date) -> list[dict[str, Any]]:
    """The rules, the last of them ended with that day."""
    last = {name: value for name, value in written[-1].items() if name != "count"}
    return [*map(dict, written[:-1]), {**last, "until": last_day.isoformat()}]


def _written(rule: Rule, ends: date | None, former: Mapping[str, Any]) -> dict[str, Any]:
    """The rule as a record writes it; what calendars do not know of it is as it was."""
    every = f"{rule.every} {rule.unit}" + ("s" if rule.every > 1 else "")
    words = {"every": every, "day": _day_words(rule), "at": f"{rule.at:%H:%M}", "starts": rule.starts.isoformat()}
    if ends:
        words["until"] = ends.isoformat()
    return {**words, "skip": former["skip"]} if former.get("skip") else words


def _day_words(rule: Rule) -> str:
    if rule.month_day:
        return day_text({"month_day": rule.month_day})
    return day_text({"weekday": rule.weekday, **({"nth": rule.nth} if rule.nth else {})})
