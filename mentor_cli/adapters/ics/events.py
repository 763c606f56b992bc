"""Reading events that a calendar program gave back: RFC 5545, bounded in size, forgiving in form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from typing import TYPE_CHECKING, Any

from mentor_cli.adapters.ics.named_zone import in_named_zone, mean_by_unknown_zones, unknown_zones
from mentor_cli.adapters.ics.opening import calendars_in
from mentor_cli.adapters.ics.reading import line_of, listed, sequence_of, wrong_times
from mentor_cli.adapters.ics.series import is_broken
from mentor_cli.core.time.iso import is_in_reach
from mentor_cli.core.time.seen import LEFT_OUT_BY_THE_CLOCK, Seen
from mentor_cli.core.time.zones import offsets

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Component

_LONGEST_TITLE, _LONGEST_NOTE = 200, 4_000
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_SHORTEST, _LONGEST = timedelta(minutes=1), timedelta(days=1)
_ANSWERS = {"ACCEPTED": "yes", "DECLINED": "no", "TENTATIVE": "maybe"}


def events_in(name: str, raw: bytes) -> tuple[Seen, ...]:
    """The events of the file, each once. Raises UnusableFile, naming the file, for what is no calendar."""
    return one_each(every_event(name, raw))


def every_event(name: str, raw: bytes, place: ZoneInfo | None = None) -> list[Seen]:
    """The events of the file, as often as they are in it; `place` is what is meant by a zone that nobody knows.

    Raises UnusableFile as `events_in` does.
    """
    found = []
    for calendar, zone_of_all in map(in_named_zone, calendars_in(name, raw)):
        for event in calendar.walk("VEVENT"):
            unknown = unknown_zones(event, zone_of_all)
            if place and unknown:
                mean_by_unknown_zones(event, zone_of_all, place)
            seen = _seen(event, unknown[0] if unknown else "", place)
            found.append(replace(seen, cancelled=True) if _calls_off(calendar) else seen)
    return found


def _calls_off(calendar: Component) -> bool:
    """Whether all in it is called off (METHOD:CANCEL, RFC 5546 §3.2.5), whatever else its events say."""
    return str(calendar.get("method") or "").upper() == "CANCEL"


def one_each(events: Iterable[Seen]) -> tuple[Seen, ...]:
    """Of two events with the same UID and RECURRENCE-ID the one with the higher SEQUENCE.

    Where these are the same and what they say is not, one that names its rivals.
    """
    found: dict[tuple[str, datetime | None, str], list[Seen]] = {}
    for seen in events:
        same = found.setdefault((seen.uid, seen.replaces, seen.wrong), [])
        newest = max([seen.sequence, *(one.sequence for one in same)])
        same[:] = [one for one in (*same, seen) if one.sequence == newest]
    return tuple(_one_of(same) for same in found.values())


def _one_of(same: list[Seen]) -> Seen:
    """The last of events that are to be the same; with the rivals when they say when it is, or whether, otherwise."""
    said = {(one.start, one.minutes, one.cancelled, str(one.rule), one.following) for one in same}
    starts = tuple(one.start for one in same if one.start)
    return replace(same[-1], rivals=starts) if same[-1].uid and len(said) > 1 else same[-1]


def _seen(event: Component, unknown_zone: str, place: ZoneInfo | None) -> Seen:
    wrong = _wrong(event, "" if place else unknown_zone)
    start = None if unknown_zone and not place else _moment(event, "dtstart")
    written = _written(event, "dtstart")
    stamp = _moment(event, "dtstamp")
    return Seen(
        str(event.get("uid") or ""),
        start,
        _minutes(event),
        _moment(event, "recurrence-id"),
        str(event.get("status") or "").upper() == "CANCELLED",
        _place(event),
        _title(event),
        sequence_of(event),
        dict(_answers(event)),
        _rule(event),
        tuple(sorted(_left_out(event), key=str)),
        wrong,
        unknown_zone=unknown_zone,
        line=line_of(event),
        added=tuple(one for one in _added(event) if one is None or one != start),
        following=_parameter(event.get("recurrence-id"), "RANGE") == "THISANDFUTURE",
        zone=written.tzinfo if isinstance(written, datetime) else None,
        stamp=stamp if stamp and stamp.tzinfo else None,
        note=_note(event),
    )


def _title(event: Component) -> str:
    title = " ".join(str(event.get("summary") or "").split())
    return title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…"


def _note(event: Component) -> str:
    """What it says of itself, as far as anybody reads on; of HTML the words."""
    said = str(event.get("description") or "")[:_LONGEST_NOTE]
    words = unescape(_TAG.sub("", said)) if _TAG.search(said) else said
    return "\n".join(map(str.rstrip, words.splitlines())).strip()


def _place(event: Component) -> str:
    """Where it is; a link that is its URL too is no place."""
    place = " ".join(str(event.get("location") or "").split())
    return "" if place == str(event.get("url") or "").strip() else place


def _moment(event: Component, name: str) -> datetime | None:
    value = _written(event, name)
    return _in_utc(value) if isinstance(value, datetime) and is_in_reach(value) else None


def _written(event: Component, name: str) -> Any:
    """The value as the file has it; None when it cannot be read."""
    try:
        return event.decoded(name)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _in_utc(value: datetime) -> datetime:
    """In UTC, so that the same moment is the same however the file names its zone; a naive one stays naive."""
    return value.astimezone(UTC) if value.tzinfo else value


def _wrong(event: Component, unknown_zone: str) -> str:
    """What keeps its times from being those of a meeting, in words; empty when nothing does."""
    if unknown_zone:
        return f"in the zone {unknown_zone[:60]}, which is not known"
    if "recurrence-id" in event and not isinstance(_written(event, "recurrence-id"), datetime):
        is_day = isinstance(_written(event, "recurrence-id"), date)
        return f"in the place of {'a day, not of a meeting' if is_day else 'a meeting that cannot be read'}"
    if wrong := wrong_times(event):
        return wrong
    if "rrule" in event and any(is_broken(line) and str(line).strip(" ,") for line in listed(event.get("exdate"))):
        return "with a day left out (EXDATE) that cannot be read"
    start = _written(event, "dtstart")
    if not isinstance(start, datetime):
        return ""
    if start.tzinfo and not offsets(start.replace(tzinfo=None), start.tzinfo):
        return LEFT_OUT_BY_THE_CLOCK
    length = _length(event)
    return "" if length is None or _SHORTEST <= length <= _LONGEST else f"of {_long(length)}, as no meeting is"


def _long(length: timedelta) -> str:
    return f"{length.days:,} days" if length > _LONGEST else "no length"


def _length(event: Component) -> timedelta | None:
    """How long it is; None when it does not say."""
    start, end = _moment(event, "dtstart"), _moment(event, "dtend")
    if start and end and (start.tzinfo is None) == (end.tzinfo is None):
        return end - start
    length = _written(event, "duration")
    return length if isinstance(length, timedelta) else None


def _minutes(event: Component) -> int:
    """How long it is; none when it has no end, or one that cannot be meant."""
    length = _length(event)
    return int(length.total_seconds()) // 60 if length and _SHORTEST <= length <= _LONGEST else 0


def _answers(event: Component) -> Iterator[tuple[str, str]]:
    for attendee in listed(event.get("attendee")):
        address = str(attendee).strip().casefold().removeprefix("mailto:")
        answer = _ANSWERS.get(_parameter(attendee, "PARTSTAT"))
        if answer and address:
            yield address, answer


def _parameter(value: object, name: str) -> str:
    return str(getattr(value, "params", {}).get(name, "")).upper()


def _rule(event: Component) -> dict[str, tuple[str, ...]]:
    """The parts of its one rule, as texts: {"FREQ": ("WEEKLY",), "BYDAY": ("TH",)}."""
    rules = listed(event.get("rrule"))
    if is_broken(rules) or not all(isinstance(one, dict) for one in rules):
        return {"FREQ": ("UNREADABLE",)}
    if len(rules) != 1:
        return {"FREQ": ("SEVERAL",)} if rules else {}
    return {str(key).upper(): tuple(_text(one) for one in value) for key, value in rules[0].items()}


def _text(part: object) -> str:
    if isinstance(part, datetime):
        return _in_utc(part).isoformat(timespec="minutes")
    return part.isoformat() if isinstance(part, date) else str(part).upper()


def _left_out(event: Component) -> Iterator[datetime]:
    """Its EXDATEs; one that is a whole day means the meeting of that day."""
    start = _written(event, "dtstart")
    for line in listed(event.get("exdate")):
        for one in () if is_broken(line) else line.dts:
            is_day = isinstance(start, datetime) and not isinstance(one.dt, datetime)
            when = datetime.combine(one.dt, start.timetz()) if is_day else one.dt
            if isinstance(when, datetime) and is_in_reach(when):
                yield _in_utc(when)


def _added(event: Component) -> Iterator[date | None]:
    """Its RDATEs, of a period the start; None for what cannot be read."""
    for line in listed(event.get("rdate")):
        for one in [None] if is_broken(line) else [part.dt for part in line.dts]:
            when = one[0] if isinstance(one, tuple) else one
            readable = isinstance(when, date) and is_in_reach(when)
            yield (_in_utc(when) if isinstance(when, datetime) else when) if readable else None
