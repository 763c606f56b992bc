"""When one person can meet, and what stands in the way: why, and where that is said.

Everything comes in as plain values: the person's record, calendars as busy spans, meetings, holidays. What a person
says about days and hours (`availability`, `hours`, `exceptions`, `away`, holidays) is meant on their own clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.confidential import UNTOLD
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import fold
from mentor_cli.core.time.entries import is_untold
from mentor_cli.core.time.holidays import Holiday, own_days_off, region_of
from mentor_cli.core.time.spans import (
    DAY,
    Span,
    days_on_clock,
    instants_on_clock,
    merged,
    minute_of,
    stretches,
    wall_minute,
    without,
)
from mentor_cli.core.time.wording import WEEKDAYS

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record

# The reasons, in the order in which they are told when several hold at once.
REASONS = ("meeting", "busy", "away", "holiday", "day off", "exception", "hours", "availability", "not in the group")
_DAY_NAMES = tuple(day[:3].lower() for day in WEEKDAYS)
_EPOCH_WEEKDAY = 3  # 1 January 1970 was a Thursday


class Taken(NamedTuple):
    """The minutes [start, end) since 1970 in UTC in which somebody cannot meet.

    `reason` is one of REASONS, `said` what is known beyond it (a title, the name of a holiday; may be empty), `path`
    the file of the workspace that says so. What is `hidden` whoever is told may not know.
    """

    start: int
    end: int
    reason: str
    said: str = ""
    path: str = ""
    hidden: bool = False

    @property
    def words(self) -> str:
        """The reason in words: `away: exams`, `holiday: Boxing Day`, `outside their hours`."""
        plain = _WORDS.get(self.reason, self.reason)
        said = UNTOLD if self.hidden else self.said
        return f"{plain}: {said}" if said else plain


_WORDS = {"availability": "not available", "hours": "outside their hours", "exception": "not available that day"}
_NONE: Mapping[str, Any] = MappingProxyType({})


class Sources(NamedTuple):
    """What is known of everybody's time beside their own records.

    `settings` is the record of `mentor.yaml`; `holidays` by region (`GB`, `GB-SCT`); `busy` and `meetings` by folded
    id of a person, in any order: spans from their calendars, and from meetings in the workspace. `reader` is whoever is
    told; None stands for everybody.
    """

    settings: Record
    holidays: Mapping[str, Sequence[Holiday]] = _NONE
    busy: Mapping[str, Sequence[Taken]] = _NONE
    meetings: Mapping[str, Sequence[Taken]] = _NONE
    reader: Record | None = None


def free(person: Record, zone: ZoneInfo, window: Span, sources: Sources) -> list[Span]:
    """When the person can meet within the window, in order."""
    return without(window, merged(Span(one.start, one.end) for one in taken(person, zone, window, sources)))


def taken(person: Record, zone: ZoneInfo, window: Span, sources: Sources) -> list[Taken]:
    """Everything that stands in the person's way within the window, in order of its start; it may overlap."""
    if window.minutes <= 0:
        return []
    found = [*_outside_of_hours(person, zone, window), *_days(person, zone, window, sources)]
    for known in (sources.busy, sources.meetings):
        for span in known.get(fold(person.id), ()):
            if span.start < window.end and span.end > window.start:
                found.append(span._replace(start=max(span.start, window.start), end=min(span.end, window.end)))
    return sorted(found)


def meeting_spans(meetings: Iterable[Meeting], settings: Record, reader: Record | None) -> dict[str, list[Taken]]:
    """The spans that meetings take, by the folded id of everybody in them; who called it off is free again.

    They say what the `reader` may know; None stands for everybody.
    """
    found: dict[str, list[Taken]] = {}
    for meeting in meetings:
        if meeting.cancelled:
            continue
        record = meeting.session or meeting.group
        title, path = (group_title(meeting.group) if meeting.group else record.id, record.path) if record else ("", "")
        start = minute_of(meeting.start.utc)
        hidden = is_untold(meeting, settings, reader)
        span = Taken(start, start + meeting.minutes, "meeting", title, path, hidden)
        for person in meeting.people:
            found.setdefault(fold(person), []).append(span)
    return found


# -- hours -------------------------------------------------------------------------------------------------


def _outside_of_hours(person: Record, zone: ZoneInfo, window: Span) -> Iterator[Taken]:
    """What the weekly availability, the hours of the day and the exceptions leave out."""
    weekly, hours, exceptions = person.mappings("availability"), person.mapping("hours"), person.mappings("exceptions")
    if not (weekly or hours or exceptions):
        return
    clock = stretches(zone, window)
    days = days_on_clock(clock)
    special = _by_day(exceptions)
    by_weekday = [merged(_times(entry, "to") for entry in weekly if entry.get("day") == name) for name in _DAY_NAMES]
    for reason, usual in (
        ("availability", by_weekday if weekly else None),
        ("hours", [[_times(hours, "until")]] * 7 if hours else None),
    ):
        if usual:
            walls = [_at(day, span) for day in days for span in _usual(usual, day, special)]
            yield from _complement(clock, walls, window, reason, person.path)
    if special:
        walls = [_at(day, span) for day in days for span in special.get(day, (Span(0, DAY),))]
        yield from _complement(clock, walls, window, "exception", person.path)


def _usual(by_weekday: Sequence[Sequence[Span]], day: int, special: Mapping[int, Any]) -> Sequence[Span]:
    return (Span(0, DAY),) if day in special else by_weekday[(day + _EPOCH_WEEKDAY) % 7]


def _complement(clock: Sequence[Any], walls: Sequence[Span], window: Span, reason: str, path: str) -> Iterator[Taken]:
    inside = merged(instants_on_clock(clock, merged(walls)))
    for span in without(window, inside):
        yield Taken(span.start, span.end, reason, "", path)


def _by_day(exceptions: Iterable[Mapping[str, Any]]) -> dict[int, list[Span]]:
    """The hours of the days that are exceptions, by the number of the day; none where an entry has no times."""
    found: dict[int, list[Span]] = {}
    for entry in exceptions:
        if not entry.get("date"):
            continue
        own = found.setdefault(wall_minute(date.fromisoformat(entry["date"])) // DAY, [])
        if entry.get("from") or entry.get("to"):
            own.append(_times(entry, "to"))
    return {day: merged(spans) for day, spans in found.items()}


def _times(entry: Mapping[str, Any], end_name: str) -> Span:
    """The minutes of the day from `from` to the end; an end of 00:00, or none, is midnight."""
    start, end = _minute(entry.get("from")), _minute(entry.get(end_name))
    return Span(start, end or DAY)


def _minute(text: Any) -> int:
    return int(text[:2]) * 60 + int(text[3:5]) if isinstance(text, str) and text else 0


def _at(day: int, span: Span) -> Span:
    return Span(day * DAY + span.start, day * DAY + span.end)


# -- days --------------------------------------------------------------------------------------------------


def _days(person: Record, zone: ZoneInfo, window: Span, sources: Sources) -> Iterator[Taken]:
    """Whole days on the person's clock: away, holidays of their region, the programme's own days off."""
    clock = stretches(zone, window)
    shown = days_on_clock(clock)
    for first, last, reason, said, path in _named_days(person, sources):
        if last < first or wall_minute(last) // DAY < shown.start or wall_minute(first) // DAY >= shown.stop:
            continue
        for span in merged(instants_on_clock(clock, [Span(wall_minute(first), wall_minute(last) + DAY)])):
            yield Taken(span.start, span.end, reason, said, path)


def _named_days(person: Record, sources: Sources) -> Iterator[tuple[date, date, str, str, str]]:
    for away in person.mappings("away"):
        if away.get("from"):
            first = date.fromisoformat(away["from"])
            last = date.fromisoformat(away["until"]) if away.get("until") else first
            yield first, last, "away", str(away.get("why") or ""), person.path
    settings = sources.settings
    where = person.path if person.text("region") else settings.path
    for holiday in sources.holidays.get(region_of(settings, person), ()):
        if holiday.free:
            yield holiday.day, holiday.day, "holiday", holiday.name, where
    for day in own_days_off(settings):
        yield day, day, "day off", "", settings.path


def window_of(first: date, last: date, zone: ZoneInfo) -> Span:
    """The minutes in which the zone's clock shows a day from `first` to `last`, both included."""
    wide = Span(wall_minute(first) - 2 * DAY, wall_minute(last + timedelta(days=1)) + 2 * DAY)
    shown = merged(instants_on_clock(stretches(zone, wide), [Span(wall_minute(first), wall_minute(last) + DAY)]))
    return Span(shown[0].start, shown[-1].end) if shown else Span(wall_minute(first), wall_minute(first))
