"""Calendars as people export them, read for their times: RFC 5545, and what programs really write.

Before the library sees a file, everything is left out that says nothing about times (descriptions with HTML, alarms,
tasks, attachments): it is what most often breaks a file, and most of its bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

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
# The lines of each part that say when something is, and whether it takes time.
_TIMES = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")
_LINES = {
    "VCALENDAR": ("CALSCALE", "METHOD", "PRODID", "VERSION", "X-WR-TIMEZONE"),
    "VEVENT": (*_TIMES, "DTSTAMP", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "UID", "X-MICROSOFT-CDO-BUSYSTATUS"),
    "VFREEBUSY": ("DTSTART", "DTEND", "FREEBUSY", "UID"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "RDATE", "RRULE", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
    "DAYLIGHT": ("DTSTART", "RDATE", "RRULE", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
}
_PARTS = ("VEVENT", "VFREEBUSY", "VTIMEZONE")
# FREEBUSY under a name that the library does not know: one period that is wrong would cost it the whole file.
_PERIODS = "X-PERIODS"
# In which line of the file an event begins, kept with it: the library does not know.
_LINE = "X-LINE"
# A zone whose clock changes more often than by month is no zone, and takes forever to follow.
_ENDLESS_ZONE = re.compile(r"FREQ=(?!YEARLY|MONTHLY)", re.IGNORECASE)
# Rules that repeat within a day fill a calendar by the second; no meeting does.
_TOO_OFTEN = {"SECONDLY": "every second", "MINUTELY": "every minute", "HOURLY": "every hour"}
_MOST_A_DAY = 24
_SHOWN = 3


def decoded(raw: bytes) -> str:
    """The text: UTF-8, UTF-16 with its mark, else the code page of Windows; times are in ASCII in all of them."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def refuse_unreadable(name: str, raw: bytes, text: str) -> None:
    """Raises UnusableFile, naming the file, for what is too long or no calendar."""
    too_much = f"more than {LARGEST // 2**20} MB" if len(raw) > LARGEST else _too_much(text)
    if too_much:
        raise UnusableFile(f"{name} has {too_much}", "export a shorter time")
    if "BEGIN:VCALENDAR" not in text.upper():
        raise UnusableFile(f"{name} is no calendar: it has no BEGIN:VCALENDAR", "export it as iCalendar (.ics)")


def _too_much(text: str) -> str:
    """Of what the file has more than can be followed in a bearable time, in words; empty when of nothing."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if lines.count("\n") > MOST_LINES:
        return f"more than {MOST_LINES:,} lines"
    if len(_EVENT.findall(lines)) > MOST_EVENTS:
        return f"more than {MOST_EVENTS:,} events"
    if len(_SERIES.findall(lines)) > MOST_SERIES:
        return f"more than {MOST_SERIES:,} series"
    if sum(found[0].count(",") + 1 for found in _DATES.finditer(lines)) > MOST_DATES:
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
    lines = text.replace("\r\n", "\n").replace("\r", "\n").upper()
    begins, ends = (len(re.findall(rf"^{edge}:{part}[ \t\0]*$", lines, re.MULTILINE)) for edge in ("BEGIN", "END"))
    return begins - ends


def calendars(name: str, text: str, wanted: Callable[[list[str]], bool] = bool) -> list[Calendar]:
    """The calendars of the text, with their times alone, of the events of whose lines `wanted` is true.

    What was begun and has no end is left out. Raises UnusableFile where nothing can be made of it.
    """
    import warnings

    from icalendar import Calendar

    try:
        with warnings.catch_warnings():
            # Zones of old Mozilla programs: the library says that it reads "/mozilla.org/…/Europe/London" as London.
            warnings.simplefilter("ignore")
            return list(Calendar.from_ical("\n".join([*_lean(text, wanted), ""]), multiple=True))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError) as error:
        said = " ".join(str(error).split())[:120]
        raise UnusableFile(f"{name} cannot be read as a calendar: {said}", "export it again") from error


def _lean(text: str, wanted: Callable[[list[str]], bool]) -> Iterator[str]:
    """The lines that matter, unfolded, of each part that is whole; every calendar begins and ends."""
    part: list[str] = []  # the lines of the open event, zone or free-busy
    open_parts: list[str] = []
    for number, line in unfolded(text):
        name, _, value = line.partition(":")
        word = name.partition(";")[0].strip().upper()
        what = value.strip().upper()
        if word == "BEGIN":
            if what == "VCALENDAR":
                if open_parts:
                    yield "END:VCALENDAR"
                open_parts, part = [], []
                yield "BEGIN:VCALENDAR"
            elif len(open_parts) == 1 or what in _PARTS:
                # Whatever is still open has lost its end.
                del open_parts[1:]
                part = []
            open_parts.append(what)
            part.append(f"BEGIN:{what}")
            if what in ("VEVENT", "VFREEBUSY"):
                part.append(f"{_LINE}:{number}")
        elif word == "END" and what in open_parts:
            while open_parts[-1] != what:
                part.append(f"END:{open_parts.pop()}")
            open_parts.pop()
            part.append(f"END:{what}")
            if len(open_parts) == 1 and what in _PARTS:
                if what != "VEVENT" or wanted(part):
                    yield from _known_parts(part)
            elif not open_parts:
                yield "END:VCALENDAR"
        elif open_parts and word in _LINES.get(open_parts[-1], ()):
            if _spoils_zone(open_parts[-1], word, value, part):
                continue
            kept = _PERIODS + line[len("FREEBUSY") :] if word == "FREEBUSY" else _plain_zone(line, word)
            if len(open_parts) == 1:
                yield kept
            else:
                part.append(kept)
    if open_parts:
        yield "END:VCALENDAR"


def _known_parts(part: list[str]) -> Iterator[str]:
    """The lines without what is nested in an event, such as alarms, and what is unknown in a zone."""
    depth = 0
    for line in part:
        begins, ends = line.startswith("BEGIN:"), line.startswith("END:")
        known = line.partition(":")[2] in _LINES if begins or ends else True
        depth += 1 if begins and not known else 0
        if not depth:
            yield line
        depth -= 1 if ends and not known else 0


def _spoils_zone(where: str, word: str, value: str, part: list[str]) -> bool:
    """Whether the line would spoil the zone that it stands in: a second name, a rule that never comes to an end."""
    if where == "VTIMEZONE":
        return word == "TZID" and any(line.upper().startswith("TZID") for line in part)
    return where in ("STANDARD", "DAYLIGHT") and word == "RRULE" and bool(_ENDLESS_ZONE.search(value))


def unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The content lines and where each begins, from 1: folded ones joined (RFC 5545 §3.1), empty ones left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    begins, parts = 0, [""]
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith((" ", "\t")) and begins:
            parts.append(line[1:])
            continue
        if (whole := "".join(parts)).strip():
            yield begins, whole
        begins, parts = number, [line]
    if (whole := "".join(parts)).strip():
        yield begins, whole


def _plain_zone(line: str, word: str) -> str:
    """The line with its zone as the standard wants it.

    In quotes where its name has a colon or comma, such as Outlook's `(UTC+01:00) Amsterdam, Berlin`; none for a day.
    """
    if word not in _TIMES or '"' in line or ";TZID=" not in line.upper():
        return line
    before, _, value = line.rpartition(":")
    start = before.upper().index(";TZID=")
    zone = before[start + len(";TZID=") :].split(";")[0]
    behind = before[start + len(";TZID=") + len(zone) :]
    if re.search(r";VALUE=DATE(;|$)", before, re.IGNORECASE):
        return f"{before[:start]}{behind}:{value}"
    if not re.search(r"[:,]", zone):
        return line
    plain = zone.replace("\\,", ",")
    return f'{before[:start]};TZID="{plain}"{behind}:{value}'


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
    return _too_often(event) or _wrong_times(event)


def places_of(lines: Sequence[int]) -> str:
    """` (line 12)`, ` (lines 12, 40 and 3 more)`: where in the file what is left out begins."""
    lines = list(dict.fromkeys(lines))
    shown, more = ", ".join(map(str, lines[:_SHOWN])), len(lines) - _SHOWN
    return f" (line{'s' if lines[1:] else ''} {shown}{f' and {more} more' if more > 0 else ''})"


def line_of(event: Component) -> int:
    """In which line of its file the event begins, from 1."""
    return int(event.get(_LINE, 0))


def busy_periods(free_busy: Component) -> Iterator[tuple[datetime, datetime] | None]:
    """The periods that a VFREEBUSY takes, each as start and end; None for one that cannot be read."""
    from icalendar.prop import vPeriod

    read: Callable[[str], tuple[datetime, Any]] = vPeriod.from_ical
    for line in listed(free_busy.get(_PERIODS)):
        if str(line.params.get("FBTYPE", "BUSY")).upper() == "FREE":
            continue
        for text in filter(None, map(str.strip, str(line).split(","))):
            try:
                start, end = read(text)
                end = start + end if isinstance(end, timedelta) else end
                yield (start, end) if end > start else None
            except (ValueError, TypeError, OverflowError):
                yield None


def listed(found: Any) -> list[Any]:
    """A property that may be there once, several times or not at all, as a list."""
    return found if isinstance(found, list) else [] if found is None else [found]


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


def _wrong_times(event: Component) -> str:
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
