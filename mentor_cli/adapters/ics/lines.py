"""A calendar file as lines of text: whatever its code page and its line ends are, and without what spoils it.

Before the library sees a file, everything is left out that is not asked for (descriptions with HTML, alarms, tasks,
attachments): it is what most often breaks a file, and most of its bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

# The lines of each part that say when something is, and whether it takes time.
_TIMES = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")
_BESIDE = ("DTSTAMP", "SEQUENCE")
_LINES = {
    "VCALENDAR": ("CALSCALE", "METHOD", "PRODID", "VERSION", "X-WR-TIMEZONE"),
    "VEVENT": (*_TIMES, *_BESIDE, "STATUS", "SUMMARY", "TRANSP", "UID", "X-MICROSOFT-CDO-BUSYSTATUS"),
    "VFREEBUSY": ("DTSTART", "DTEND", "FREEBUSY", "UID"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "RDATE", "RRULE", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
    "DAYLIGHT": ("DTSTART", "RDATE", "RRULE", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
}
_PARTS = ("VEVENT", "VFREEBUSY", "VTIMEZONE")
# FREEBUSY under a name that the library does not know: one period that is wrong would cost it the whole file.
PERIODS = "X-PERIODS"
_UNREADABLE = "?"
# In which line of the file an event begins, kept with it: the library does not know.
LINE = "X-LINE"
# A zone whose clock changes more often than by month is no zone, and takes forever to follow.
_ENDLESS_ZONE = re.compile(r"FREQ=(?!YEARLY|MONTHLY)", re.IGNORECASE)
_CLOCKS = ("STANDARD", "DAYLIGHT")
_IN_FRONT = re.compile(r'^[^:"]*(?:"[^"]*"[^:"]*)*:?')
_BEGINNINGS = [f"BEGIN:{clock}" for clock in _CLOCKS]
_OFFSET = r"[:;].*?[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?\s*$"
_OF_A_CLOCK = [
    re.compile(line, re.IGNORECASE)
    for line in (rf"TZOFFSETFROM{_OFFSET}", rf"TZOFFSETTO{_OFFSET}", r"DTSTART[:;].*?\d{8}T\d{6}Z?\s*$")
]


def decoded(raw: bytes) -> str:
    """The text: UTF-8, UTF-16 with its mark, else the code page of Windows; times are in ASCII in all of them.

    Its lines end in one way: old programs write CR alone, and some that mean well CR twice before LF.
    """
    return re.sub("\r+\n|\r", "\n", _in_its_code_page(raw))


def _in_its_code_page(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def lean(text: str, wanted: Callable[[list[str]], bool], also: Collection[str]) -> Iterator[str]:
    """The lines that matter, unfolded, of each part that is whole; every calendar begins and ends.

    Of the events of whose lines `wanted` is true; `also` names what is kept of these beside their times.
    """
    known = {**_LINES, "VEVENT": (*_LINES["VEVENT"], *also)}
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
                part.append(f"{LINE}:{number}")
        elif word == "END" and what in open_parts:
            while open_parts[-1] != what:
                part.append(f"END:{open_parts.pop()}")
            open_parts.pop()
            part.append(f"END:{what}")
            if len(open_parts) == 1 and what in _PARTS:
                if (what != "VEVENT" or wanted(part)) and (what != "VTIMEZONE" or _is_sound(part)):
                    yield from _known_parts(part)
            elif not open_parts:
                yield "END:VCALENDAR"
        elif open_parts and word in known.get(open_parts[-1], ()):
            if _spoils_zone(open_parts[-1], word, value, part):
                continue
            kept = PERIODS + line[len("FREEBUSY") :] if word == "FREEBUSY" else _plain(line, word, value)
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
    return where in _CLOCKS and word == "RRULE" and bool(_ENDLESS_ZONE.search(value))


def _is_sound(zone: list[str]) -> bool:
    """Whether the zone has a clock, and of each when it begins and by how much it goes; else its name alone counts."""
    clocks = sum(line in _BEGINNINGS for line in zone)
    return clocks > 0 and all(sum(bool(one.match(line)) for line in zone) == clocks for one in _OF_A_CLOCK)


def unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The content lines and where each begins, from 1: folded ones joined (RFC 5545 §3.1), empty ones left out."""
    begins, parts = 0, [""]
    for number, line in enumerate(text.replace("\x00", "").split("\n"), 1):
        if not line:
            continue
        if line.startswith((" ", "\t")) and begins:
            parts.append(line[1:])
            continue
        if (whole := "".join(parts)).strip():
            yield begins, whole
        begins, parts = number, [line]
    if (whole := "".join(parts)).strip():
        yield begins, whole


def _plain(line: str, word: str, value: str) -> str:
    """The line as the library can read it; one that it would give up the whole file for is one that it cannot read."""
    if word == "DESCRIPTION":
        # Whatever stands in front of the text (languages, links in quotes) is not asked for.
        return f"{word}:{_IN_FRONT.sub('', line, count=1)}"
    return (
        f"{word}:{_UNREADABLE}" if word in (*_TIMES, *_BESIDE) and _is_turned_round(value) else _plain_zone(line, word)
    )


def _is_turned_round(value: str) -> bool:
    """Whether one of its periods ends before it begins; a time or a rule is none."""
    periods = (one.strip().partition("/") for one in value.rpartition(":")[2].split(","))
    return any(end and not end.startswith("P") and end < start for start, _, end in periods)


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
