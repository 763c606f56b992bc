"""The minutes that a calendar file takes from somebody, within a window: VEVENT with all its repetitions, VFREEBUSY.

Repetitions are followed by the library `recurring-ical-events`. What is done here is what makes it safe on any file:
rules end with the window, what cannot be followed is left out and told, and work is bounded. Times without a zone, and
whole days, are meant on the person's clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from mentor_cli.adapters.ics.lines import decoded
from mentor_cli.adapters.ics.named_zone import in_named_zone
from mentor_cli.adapters.ics.reading import (
    busy_periods,
    calendars,
    is_cancelled,
    is_cut_off,
    is_free,
    line_of,
    listed,
    places_of,
    refuse_unreadable,
    rules,
    why_unreadable,
    without_end,
)
from mentor_cli.adapters.ics.series import (
    by_uid,
    dates_with_times,
    end_with,
    has_series,
    is_broken,
    is_never,
    may_never_come,
    times_a_day,
    unreadable_parts,
)
from mentor_cli.core.time.freebusy import Taken
from mentor_cli.core.time.iso import FIRST_YEAR, LAST_YEAR
from mentor_cli.core.time.spans import Span, instant_of, minute_of

if TYPE_CHECKING:
    from icalendar import Calendar, Component

_DAY = timedelta(days=1)
_MARGIN = 3 * _DAY  # no two clocks are further apart
# Steps of repetition that one file may cost: some seconds of work. Ten daily events since 1990 are 160,000.
_MOST_STEPS = 400_000
# An occurrence within the window is made into an event: so much more than passing over one.
_STEPS_WITHIN = 10
_MOST_EVENTS = 10_000
_STEP_DAYS = {"DAILY": 1, "WEEKLY": 1, "MONTHLY": 7, "YEARLY": 30}
# What a rule costs that falls on no day: the library follows it to the year 9999 before it knows.
_STEPS_TO_THE_END = {"DAILY": 3_000_000, "WEEKLY": 420_000, "MONTHLY": 200_000, "YEARLY": 40_000}
_MEND = "mend it in the calendar it comes from, and export it again"
_REPEATING = ("RRULE", "RDATE", "RECURRENCE-ID", "DURATION", "FREEBUSY")


class Read(NamedTuple):
    """The taken spans in order, and what could not be read of the file, each as what is wrong and how to mend it."""

    spans: tuple[Taken, ...]
    faults: tuple[tuple[str, str], ...] = ()


def taken_times(path: str, raw: bytes, window: Span, zone: ZoneInfo) -> Read:
    """What the calendar file takes within the window. `zone` is the person's, `path` how the file is called.

    Raises UnusableFile, naming the file, for what is too long or no calendar; what is wrong with parts of it is told as
    faults, and the rest counts.
    """
    text = decoded(raw)
    refuse_unreadable(path, raw, text)
    faults: list[tuple[str, str]] = []
    if is_cut_off(text):
        faults.append(("it was cut off: its END:VCALENDAR is missing", "export or download it again"))
    elif without_end(text) > 0:
        faults.append((f"{_events(without_end(text))} left out: without END:VEVENT", _MEND))
    reader = _Reader(path, window, zone)
    for calendar in calendars(path, text, reader.may_matter):
        reader.read(calendar)
    return Read(tuple(sorted(set(reader.found))), (*faults, *reader.faults()))


class _Reader:
    """What was found in the calendars of one file so far, and what could not be followed."""

    def __init__(self, path: str, window: Span, zone: ZoneInfo) -> None:
        self.path, self.window, self.zone = path, window, zone
        self.first, self.last = instant_of(window.start) - _MARGIN, instant_of(window.end) + _MARGIN
        self.found: list[Taken] = []
        self.left_out: dict[str, list[int]] = {}
        self.unread: dict[str, int] = {}
        self.unknown_zones: set[str] = set()
        self.steps = 0
        self.events = 0

    def may_matter(self, lines: list[str]) -> bool:
        """Whether the event of these lines can fall into the window; those that do not repeat are told by their day."""
        names = [re.split("[;:]", line, maxsplit=1)[0].upper() for line in lines]
        days = {name: re.search(r":(\d{8})(?:T|$|\s)", line) for name, line in zip(names, lines, strict=True)}
        start, end = days.get("DTSTART"), days.get("DTEND")
        if start and not any(name in names for name in _REPEATING):
            until = end or start
            outside = start[1] > f"{self.last:%Y%m%d}" or until[1] < f"{self.first:%Y%m%d}"
            # A year out of reach is told of, wherever the window lies.
            if outside and FIRST_YEAR <= int(start[1][:4]) <= LAST_YEAR:
                return False
        self.events += 1
        return self.events <= _MOST_EVENTS

    def faults(self) -> Iterator[tuple[str, str]]:
        """What to say of what was left out."""
        for why, lines in self.left_out.items():
            yield f"{_events(len(lines))} left out: {why}{places_of(lines)}", _MEND
        if self.events > _MOST_EVENTS:
            yield f"it has more than {_MOST_EVENTS} events in that time; the rest is left out", "export a shorter time"
        for name, count in self.unread.items():
            yield f"the {name} of {_events(count)} cannot be read and was left out", _MEND
        for name in sorted(self.unknown_zones):
            yield (
                f"the zone {name[:60]} is not known; its times were read as {self.zone.key}",
                "export the calendar with its zones, or with times in UTC",
            )

    def read(self, calendar: Calendar) -> None:
        """Take in the events and the free-busy lines of one calendar."""
        if str(calendar.get("method") or "").upper() != "CANCEL":
            placed, unknown = in_named_zone(calendar)
            self._note_zone(unknown)
            for events in by_uid(placed.walk("VEVENT")):
                self._read_series(events)
        for free_busy in calendar.walk("VFREEBUSY"):
            self._read_free_busy(free_busy)

    # -- events --------------------------------------------------------------------------------------------

    def _read_series(self, events: list[Component]) -> None:
        """The events of one UID: one with its repetitions, and others that stand for some of these."""
        sound: list[Component] = []
        for event in events:
            why = why_unreadable(event)
            if why:
                if not (is_free(event) or is_cancelled(event)):
                    self._leave_out(why, event)
                continue
            self._mend(event)
            sound.append(event)
        if not sound or (all(is_cancelled(one) for one in sound if "recurrence-id" not in one) and has_series(sound)):
            return
        steps = sum(self._steps(event) for event in sound)
        if self.steps + steps > _MOST_STEPS:
            self._leave_out("repeated too often to be followed", sound[0])
            return
        self.steps += steps
        for event in self._occurrences(sound):
            self._take(event)

    def _mend(self, event: Component) -> None:
        """Take out what is broken beside the start, end its rules with the window, and give EXDATEs a time."""
        for name in unreadable_parts(event):
            if any(str(one).strip() for one in listed(event[name])):
                self.unread[name] = self.unread.get(name, 0) + 1
            del event[name]
        for name in [name for name in event if is_broken(event[name])]:
            del event[name]  # it says nothing of times
        start = event.decoded("dtstart")
        if not isinstance(start, datetime) and "dtend" in event and event.decoded("dtend") <= start:
            del event["dtend"]  # the last day was counted in: without an end it is one day
        if isinstance(start, datetime) and start.tzinfo is None:
            self._note_zone(str(event["dtstart"].params.get("TZID") or ""))
        if isinstance(start, datetime):
            dates_with_times(event, start)
        if rules(event) and all(map(is_never, rules(event))):
            del event["rrule"]
        for rule in rules(event):
            end_with(rule, start, self.last)

    def _steps(self, event: Component) -> int:
        start = _day(event.decoded("dtstart"))
        steps = 0
        for rule in rules(event):
            frequency = str(rule.get("freq", [""])[0]).upper()
            # It ends with the window at the latest.
            end = _day(rule["until"][0])
            days, within = (max(0, (end - begin).days) for begin in (start, max(start, self.first.date())))
            steps += 1 + days // _STEP_DAYS.get(frequency, 1) * times_a_day(rule)
            often = len(rule.get("byday", ())) or 1 if frequency == "WEEKLY" else 7
            steps += _STEPS_WITHIN * within * often * times_a_day(rule) // 7
            steps += _STEPS_TO_THE_END.get(frequency, _MOST_STEPS) if may_never_come(rule) else 0
        return steps

    def _occurrences(self, events: list[Component]) -> list[Component]:
        import warnings

        from icalendar import Calendar
        from recurring_ical_events import CalendarQuery

        calendar = Calendar()
        for event in events:
            calendar.add_component(event)
        try:
            with warnings.catch_warnings():
                # COUNT beside the UNTIL that ends a rule with the window.
                warnings.simplefilter("ignore")
                found: list[Component] = CalendarQuery(calendar).between(self.first, self.last)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, AssertionError):
            self._leave_out("repeated in a way that cannot be followed", events[0])
            return []
        return found

    def _take(self, event: Component) -> None:
        if is_free(event) or is_cancelled(event):
            return
        start, end = event.decoded("dtstart"), event.decoded("dtend")
        title = " ".join(str(event.get("summary") or "").split())[:80]
        self._add(start, end, "" if title == "Busy" else title)

    # -- VFREEBUSY -----------------------------------------------------------------------------------------

    def _read_free_busy(self, free_busy: Component) -> None:
        for period in busy_periods(free_busy):
            if isinstance(period, str):
                self._leave_out(period, free_busy)
            else:
                self._add(*period, "")

    # -- what both come to ---------------------------------------------------------------------------------

    def _add(self, start: date, end: date, said: str) -> None:
        begin, finish = max(self._minute(start), self.window.start), min(self._minute(end), self.window.end)
        if begin < finish:
            self.found.append(Taken(begin, finish, "busy", said, self.path))

    def _minute(self, moment: date) -> int:
        if not isinstance(moment, datetime):
            moment = datetime.combine(moment, time())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=self.zone)
        return minute_of(aware.astimezone(UTC))

    def _leave_out(self, why: str, event: Component) -> None:
        self.left_out.setdefault(why, []).append(line_of(event))

    def _note_zone(self, name: str) -> None:
        if name:
            self.unknown_zones.add(name)


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _events(count: int) -> str:
    return f"{count} event{'s' if count != 1 else ''}"
