"""An event of ours put in place of what is there, so that what others added to it there stays.

Reminders, colours, categories, notes below ours: every property that only they changed is kept. When it is and whether
it takes place is as we say; what they changed of that was taken over before, or decided on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from mentor_cli.adapters.ics.reading import HIGHEST, sequence_of
from mentor_cli.adapters.ics.series import is_broken

if TYPE_CHECKING:
    from icalendar import Calendar, Component

# When it is, whether it takes place, and where: what guests have to follow.
_FACTS = {"DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "STATUS", "LOCATION"}
_OURS = {"UID", "RECURRENCE-ID", "DTSTAMP", *_FACTS}
# Says nothing of the event itself.
_BESIDE_IT = {"DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE"}
_Events: TypeAlias = "dict[str, Component]"


def merged(ours: bytes, theirs: bytes, base: bytes | None) -> bytes | None:
    """What is to be put there; None when what is there says it already.

    All are calendars with one event, or one series; `base` is what we put there last. Raises ValueError when `theirs`
    cannot be read.
    """
    if theirs.splitlines() == ours.splitlines():
        return None
    from icalendar import Calendar

    calendar = Calendar.from_ical(ours)
    there = _events(Calendar.from_ical(theirs))
    sent = _events(Calendar.from_ical(base)) if base else {}
    here = _events(calendar)
    differs = False
    for key, event in here.items():
        if key in there:
            differs = _keep(event, there[key], sent.get(key)) or differs
    for key in there.keys() - here.keys() - sent.keys():
        if "" in here and _only_noted(there[key], there.get(""), here[""]):
            here[key] = _part(here[""], there[key])
            calendar.add_component(here[key])
            differs = _keep(here[key], there[key], _part(sent.get("", there[""]), there[key])) or differs
    differs = differs or here.keys() != there.keys()
    written: bytes = calendar.to_ical()
    return written if differs else None


def _events(calendar: Calendar) -> _Events:
    found = {}
    for event in calendar.walk("VEVENT"):
        original = _when(event, "RECURRENCE-ID")
        found[str(original.timestamp()) if isinstance(original, datetime) else _shown(event, "RECURRENCE-ID")] = event
    return found


def _when(event: Component, name: str) -> Any:
    """The time, day or length that the property says; None when it is not there or cannot be read."""
    value = event.get(name)
    return None if is_broken(value) else getattr(value, "dt", None)


def _minutes(event: Component) -> float | None:
    """How long it is; None when it does not say."""
    start, end, length = (_when(event, name) for name in ("DTSTART", "DTEND", "DURATION"))
    if isinstance(start, datetime) and isinstance(end, datetime) and (start.tzinfo is None) == (end.tzinfo is None):
        length = end - start
    return length.total_seconds() / 60 if isinstance(length, timedelta) else None


def _only_noted(one: Component, series: Component | None, ours: Component) -> bool:
    """Whether somebody changed nothing of that one meeting of the series but what is not ours: a note, a reminder."""
    if "RANGE" in one["RECURRENCE-ID"].params:
        # It says the same of all that follow.
        return False
    if series is None or any(_shown(series, name) != _shown(ours, name) for name in ("DTSTART", "RRULE", "EXDATE")):
        return False
    if _when(one, "DTSTART") != _when(one, "RECURRENCE-ID") or _minutes(one) != _minutes(series):
        return False
    return all(_shown(one, name) == _shown(series, name) for name in ("STATUS", "LOCATION"))


def _part(series: Component, one: Component) -> Component:
    """What the series says of that one meeting, as an event of its own; as long, it is in the words of `one`."""
    part: Component = series.from_ical(series.to_ical())
    for name in ("RRULE", "EXDATE", "RDATE", "DTEND", "DURATION"):
        part.pop(name, None)
    length = _minutes(series)
    as_long = length == _minutes(one)
    for name in ("RECURRENCE-ID", "DTSTART", *(("DTEND", "DURATION") if as_long else ())):
        if name in one:
            part[name] = one[name]
    if length is not None and not as_long:
        part.add("DURATION", timedelta(minutes=length))
    return part


def _keep(event: Component, there: Component, sent: Component | None) -> bool:
    """Give our event what only they changed; True when it still says something else than theirs."""
    # First, as long as the description is still our own.
    _keep_notes(event, there, sent)
    for name in {*event, *there} - _OURS:
        ours, theirs, base = (_shown(one, name) for one in (event, there, sent))
        if ours == base and theirs != base:
            if name in there:
                event[name] = there[name]
            else:
                del event[name]
    if _alarms(event) == _alarms(sent):
        event.subcomponents = list(there.subcomponents)
    names = {*event, *there} - _BESIDE_IT
    differs = any(_shown(event, name) != _shown(there, name) for name in names) or _alarms(event) != _alarms(there)
    # Whoever has what is there follows a higher number only; records that were taken back count from a lower one. Who
    # meets is told without one, here as in files.
    number = sequence_of(there)
    moved = any(_shown(event, name) != _shown(there, name) for name in _FACTS)
    event["SEQUENCE"] = max(sequence_of(event), min(number + 1, HIGHEST) if moved else number)
    return differs or event["SEQUENCE"] != number


def _keep_notes(event: Component, there: Component, sent: Component | None) -> None:
    """What they wrote above or below our description, when ours has changed too."""
    from icalendar.prop import vText

    ours, theirs, base = (str(one.get("DESCRIPTION") or "") if one is not None else "" for one in (event, there, sent))
    if ours and base and base != ours and base in theirs:
        event["DESCRIPTION"] = vText(theirs.replace(base, ours, 1))


def _alarms(event: Component | None) -> list[bytes]:
    return sorted(part.to_ical() for part in event.subcomponents) if event is not None else []


def _shown(event: Component | None, name: str) -> str:
    """The value with what says how it is to be read; empty for a property that is not there."""
    value: Any = event.get(name) if event is not None else None
    return "\n".join(_texts(value)) if value is not None else ""


def _texts(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        zone, following = (getattr(one, "params", {}).get(name, "") for name in ("TZID", "RANGE"))
        shown = one.to_ical() if hasattr(one, "to_ical") else str(one)
        yield f"{zone}{following} {shown.decode() if isinstance(shown, bytes) else shown}"
