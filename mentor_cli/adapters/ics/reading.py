"""Calendars as people export them, read for their times: RFC 5545, and what programs really write."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from mentor_cli.adapters.ics.lines import LINE, PERIODS, lean
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.iso import FIRST_YEAR, LAST_YEAR, is_in_reach

if TYPE_CHECKING:
    from icalendar import Calendar, Component

LARGEST = 20 * 2**20
# Somebody's whole life has fewer; with more, following them would take minutes.
MOST_LINES, MOST_EVENTS, MOST_SERIES, MOST_DATES = 300_000, 20_000, 5_000, 20_000
_SERIES = re.compile(r"^RRULE", re.IGNORECASE | re.MULTILINE)
_EVENT = re.compile(r"^BEGIN:VEVENT", re.IGNORECASE | re.MULTILINE)
_DATES = re.compile(r"^(?:EXDATE|RDATE)[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
# Rules that repeat within a day fill a calendar by the second; no meeting does.
_TOO_OFTEN = {"SECONDLY": "every second", "MINUTELY": "every minute", "HOURLY": "every hour"}
_MOST_A_DAY = 24
_OUT_OF_REACH = f"outside the years {FIRST_YEAR} to {LAST_YEAR}"
_SHOWN = 3


def refuse_unreadable(name: str, raw: bytes, text: str) -> None:
    """Raises UnusableFile, naming the file, for what is too long or no calendar."""
    too_much = f"more than {LARGEST // 2**20} MB" if len(raw) > LARGEST else _too_much(text)
    if too_much:
        raise UnusableFile(f"{name} has {too_much}", "export a shorter time")
    if "BEGIN:VCALENDAR" not in text.upper():
        raise UnusableFile(f"{name} is no calendar: it has no BEGIN:VCALENDAR", "export it as iCalendar (.ics)")


def _too_much(text: str) -> str:
    """Of what the file has more than can be followed in a bearable time, in words; empty when of nothing."""
    if text.count("\n") > MOST_LINES:
        return f"more than {MOST_LINES:,} lines"
    if len(_EVENT.findall(text)) > MOST_EVENTS:
        return f"more than {MOST_EVENTS:,} events"
    if len(_SERIES.findall(text)) > MOST_SERIES:
        return f"more than {MOST_SERIES:,} series"
    if sum(found[0].count(",") + 1 for found in _DATES.finditer(text)) > MOST_DATES:
        return f"more than {MOST_DATES:,} single dates of series (EXDATE, RDATE)"
    return ""


def is_cut_off(text: str) -> bool:
    """Whether a calendar of the file has no end."""
    return _unfinished(text, "VCALENDAR") > 0


def without_end(text: str) -> int:
    """How many events have a beginning but no end."""
    return _unfinished(text, "VEVENT")


def _unfinished(text: str, part: str) -> int:
    """How many more begin than end, by whole lines: a note may well speak of a beginning."""
    text = text.upper()
    begins, ends = (len(re.findall(rf"^{edge}:{part}[ \t\0]*$", text, re.MULTILINE)) for edge in ("BEGIN", "END"))
    return begins - ends


def calendars(
    name: str, text: str, wanted: Callable[[list[str]], bool] = bool, also: Collection[str] = ()
) -> list[Calendar]:
    """The calendars of the text, with their times, and what `also` names of them, of the events that are `wanted`.

    What was begun and has no end is left out. Raises UnusableFile where nothing can be made of it.
    """
    import warnings

    from icalendar import Calendar

    try:
        with warnings.catch_warnings():
            # Zones of old Mozilla programs: the library says that it reads "/mozilla.org/…/Europe/London" as London.
            warnings.simplefilter("ignore")
            return list(Calendar.from_ical("\n".join([*lean(text, wanted, also), ""]), multiple=True))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError) as error:
        said = " ".join(str(error).split())[:120]
        raise UnusableFile(f"{name} cannot be read as a calendar: {said}", "export it again") from error


# -- what takes time ---------------------------------------------------------------------------------------


def why_left_out(event: Component) -> str:
    """Why the event takes no time that can be told; empty when it does."""
    if "recurrence-id" not in event:
        # One occurrence that is free or cancelled has to stay: it says that this one of the series is.
        if is_free(event):
            return "marked as free"
        if is_cancelled(event):
            return "cancelled"
    return why_unreadable(event)


def why_unreadable(event: Component) -> str:
    """Why the times of the event cannot be followed; empty when they can."""
    return _too_often(event) or wrong_times(event)


def places_of(lines: Sequence[int]) -> str:
    """` (line 12)`, ` (lines 12, 40 and 3 more)`: where in the file what is left out begins."""
    lines = list(dict.fromkeys(lines))
    shown, more = ", ".join(map(str, lines[:_SHOWN])), len(lines) - _SHOWN
    return f" (line{'s' if lines[1:] else ''} {shown}{f' and {more} more' if more > 0 else ''})"


def line_of(event: Component) -> int:
    """In which line of its file the event begins, from 1."""
    return int(event.get(LINE, 0))


def busy_periods(free_busy: Component) -> Iterator[tuple[datetime, datetime] | str]:
    """The periods that a VFREEBUSY takes, each as start and end; of one that takes no time that can be told, why."""
    for line in listed(free_busy.get(PERIODS)):
        if str(line.params.get("FBTYPE", "BUSY")).upper() == "FREE":
            continue
        for text in filter(None, map(str.strip, str(line).split(","))):
            yield _period(text)


def _period(text: str) -> tuple[datetime, datetime] | str:
    from icalendar.prop import vPeriod

    read: Callable[[str], tuple[datetime, Any]] = vPeriod.from_ical
    try:
        start, end = read(text)
        end = start + end if isinstance(end, timedelta) else end
        if not (is_in_reach(start) and is_in_reach(end)):
            return _OUT_OF_REACH
        return (start, end) if end > start else "with an end before its start"
    except OverflowError:
        return _OUT_OF_REACH
    except (ValueError, TypeError):
        return "with a time that cannot be read"


def listed(found: Any) -> list[Any]:
    """A property that may be there once, several times or not at all, as a list."""
    return found if isinstance(found, list) else [] if found is None else [found]


# The largest number that a calendar can hold (RFC 5545 §3.3.8).
HIGHEST = 2**31 - 1


def sequence_of(event: Component) -> int:
    """How often it was changed, as it says; 0 where it says nothing that can be read."""
    try:
        return int(event.get("sequence") or 0)
    except (ValueError, TypeError):
        return 0


def is_free(event: Component) -> bool:
    """Whether the event leaves its time free: by TRANSP, or by Outlook's word where it has none."""
    said = str(event.get("transp") or "").upper()
    if said:
        return said == "TRANSPARENT"
    return str(event.get("x-microsoft-cdo-busystatus") or "").upper() == "FREE"


def is_cancelled(event: Component) -> bool:
    """Whether it was called off."""
    return str(event.get("status") or "").upper() == "CANCELLED"


def rules(event: Component) -> list[Any]:
    """Its RRULEs that can be read."""
    return [one for one in listed(event.get("rrule")) if isinstance(one, dict)]


def _too_often(event: Component) -> str:
    """That a rule makes more of it a day than anybody meets, in words."""
    for rule in rules(event):
        for freq in rule.get("freq", ()):
            if str(freq).upper() in _TOO_OFTEN:
                return f"repeated {_TOO_OFTEN[str(freq).upper()]}, as no meeting is"
        times = 1
        for part in ("byhour", "byminute", "bysecond"):
            times *= max(1, len(rule.get(part, ())))
        if times > _MOST_A_DAY:
            return f"repeated {times} times a day, as no meeting is"
    return ""


def wrong_times(event: Component) -> str:
    """What is wrong with a start that is missing or out of reach, or an end before it; empty for nothing."""
    start, end, length = (_decoded(event, name) for name in ("dtstart", "dtend", "duration"))
    if "dtstart" not in event:
        return "without a start"
    if not isinstance(start, date):
        return "with a start that cannot be read"
    if not is_in_reach(start):
        return f"in the year {start.year}, outside {FIRST_YEAR} to {LAST_YEAR}"
    if "dtend" in event and type(end) is not type(start):
        return "with an end that cannot be read"
    if "duration" in event and not isinstance(length, timedelta):
        return "with a length that cannot be read"
    if isinstance(length, timedelta) and length.days > 366 * (LAST_YEAR - start.year):
        return f"of {length.days:,} days, beyond the year {LAST_YEAR}"
    if isinstance(end, date) and not is_in_reach(end):
        return f"until the year {end.year}, outside {FIRST_YEAR} to {LAST_YEAR}"
    if (isinstance(length, timedelta) and length < timedelta()) or (
        isinstance(end, date) and not _ends_later(start, end)
    ):
        return "with an end before its start"
    return ""


def _decoded(event: Component, name: str) -> Any:
    """The value of a property; None when it has none that can be read."""
    try:
        return event.decoded(name)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _ends_later(start: date, end: date) -> bool:
    """In an order that needs no zone where only one has it: an event begins and ends on clocks hours apart at most."""
    if isinstance(start, datetime) and isinstance(end, datetime) and start.tzinfo and end.tzinfo:
        return end >= start
    return end.isoformat()[:10] >= start.isoformat()[:10]
