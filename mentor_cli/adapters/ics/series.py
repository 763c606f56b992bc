"""Components that belong together, and rules made safe to follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from mentor_cli.adapters.ics.reading import listed, rules, sequence_of
from mentor_cli.core.time.iso import LAST_YEAR, last_day

if TYPE_CHECKING:
    from icalendar import Component


_CONDITIONS = ("bymonth", "byweekno", "byyearday", "bymonthday", "byday", "bysetpos")


def by_uid(events: Iterable[Component]) -> Iterator[list[Component]]:
    """The events that belong together: of one UID, with the highest SEQUENCE.

    Some programs give different events the same UID: those that neither repeat one another nor say which is newer all
    count, each with the single occurrences that were changed.
    """
    found: dict[str, list[Component]] = {}
    for at, event in enumerate(events):
        found.setdefault(str(event.get("uid") or f"without {at}"), []).append(event)
    for own in found.values():
        changed = [event for event in own if "recurrence-id" in event]
        whole = [event for event in own if "recurrence-id" not in event]
        newest = max((sequence_of(event) for event in whole), default=0)
        apart = {str(_written(event)): event for event in whole if sequence_of(event) == newest}
        for event in apart.values():
            yield [event, *(one.copy(recursive=True) for one in changed)] if len(apart) > 1 else [event, *changed]
        if not apart and changed:
            yield changed


def _written(event: Component) -> bytes:
    start = event.get("dtstart")
    return b"" if start is None or is_broken(start) else bytes(start.to_ical())


def has_series(events: list[Component]) -> bool:
    """Whether one of them is more than a single changed occurrence."""
    return any("recurrence-id" not in event for event in events)


def is_broken(found: Any) -> bool:
    """Whether the library could not read the property, or one of several."""
    from icalendar.prop import vBroken

    return any(isinstance(one, vBroken) for one in listed(found)) or (isinstance(found, dict) and not found)


def unreadable_parts(event: Component) -> list[str]:
    """Which of the properties that repeat it cannot be followed: broken ones, and rules that never get anywhere."""
    broken = [name for name in ("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID") if is_broken(event.get(name))]
    if "RDATE" not in broken and any(map(_is_endless, listed(event.get("rdate")))):
        broken.append("RDATE")
    return broken if "RRULE" in broken or not any(map(_stands_still, rules(event))) else ["RRULE", *broken]


def _is_endless(dates: Any) -> bool:
    """Whether one of its periods ends before it begins, or beyond all calendars."""
    periods = [part.dt for part in dates.dts if isinstance(part.dt, tuple) and isinstance(part.dt[1], timedelta)]
    return any(not 0 <= length.days <= 366 * (LAST_YEAR - start.year) for start, length in periods)


def _stands_still(rule: Any) -> bool:
    """Whether its INTERVAL or COUNT is none at all: followed, an interval of 0 goes on for ever on one day."""
    return any(int(number) < 1 for name in ("interval", "count") for number in rule.get(name, ()))


def times_a_day(rule: Any) -> int:
    """How many times on each of its days a rule falls."""
    times = 1
    for part in ("byhour", "byminute", "bysecond"):
        times *= max(1, len(rule.get(part, ())))
    return times


def is_never(rule: Any) -> bool:
    """Whether the rule names days that none of its months has, such as 30 February."""
    months = [int(str(month)) for month in rule.get("bymonth", ())] or [1]
    days = [abs(int(day)) for day in rule.get("bymonthday", ())]
    return bool(days) and all(day > last_day(2000, month) for month in months if 1 <= month <= 12 for day in days)


def may_never_come(rule: Any) -> bool:
    """Whether nobody can tell without following it that the rule ever falls on a day.

    What is plain: one condition at most beside months, and no interval that a condition could always miss.
    """
    parts = {str(name).lower() for name in rule} & {
        "byday",
        "bymonthday",
        "byyearday",
        "byweekno",
        "bysetpos",
        "bymonth",
    }
    frequency = str(rule.get("freq", [""])[0]).upper()
    if frequency in ("MONTHLY", "YEARLY"):
        plain: tuple[set[str], ...] = ({"byday"}, {"bymonthday"}, {"byday", "bysetpos"}, set())
        every_month = frequency == "YEARLY" or "bymonth" not in parts
        return parts - {"bymonth"} not in plain or not every_month or (_interval(rule) > 1 and "bymonthday" in parts)
    if frequency == "WEEKLY" and parts <= {"byday"}:
        return False
    return bool(parts) and (_interval(rule) > 1 or not parts <= {"byday", "bymonth"})


def _interval(rule: Any) -> int:
    return int(rule.get("interval", [1])[0])


def end_with(rule: Any, start: date, last: datetime) -> None:
    """No rule goes on behind `last` (UTC): one that nothing ever fits would be followed for eight thousand years.

    Its own UNTIL gets the form that DTSTART has: programs write a day where a time belongs, and times without a zone.
    """
    end = max(_in_form_of(start, last), _in_form_of(start, start))
    said = rule.get("until", [None])[0]
    rule["until"] = [min(end, _in_form_of(start, said)) if isinstance(said, date) else end]


def _in_form_of(start: date, moment: date) -> Any:
    """The moment as a day, as a time without zone or as one in UTC, as `start` is; a day means all of it."""
    if not isinstance(start, datetime):
        return moment.date() if isinstance(moment, datetime) else moment
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time(23, 59, 59))
    if start.tzinfo is None:
        return moment.replace(tzinfo=None)
    return (moment if moment.tzinfo else moment.replace(tzinfo=start.tzinfo)).astimezone(UTC)


def dates_with_times(event: Component, start: datetime) -> None:
    """EXDATEs that are whole days, on an event with a time: the occurrence of that day is meant."""
    for line in listed(event.get("exdate")):
        for one in line.dts:
            if not isinstance(one.dt, datetime):
                one.dt = datetime.combine(one.dt, start.time(), start.tzinfo)
