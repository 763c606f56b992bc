"""The forms that text takes in fields: each `parse_…` gives the plain value or raises UsageError.

The message says of the text what it is not, the hint how to write it; both hold wherever it was typed, in a file or on
the command line. What parses is remembered: the same few hundred days and numbers stand in thousands of records. What
takes long to load is loaded where it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.time.iso import iso_date, iso_local, iso_text, iso_time, last_day

# A whole number with an exponent stays one as long as it is as exact as its digits.
_EXACT = 10**15
NUMBER = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?"
DURATION = r"(?=.)(?:[0-9]+(?:\.[0-9]+)?h)?(?:[0-9]+m(?:in)?)?"
INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_LEAP = 2000

_remember = lru_cache(maxsize=4096)


def is_not(text: str, what: str, hint: str) -> UsageError:
    """What to raise for a text that is not what it should be."""
    return UsageError(f"{brief(text)} is not {what}", hint)


# -- days and times ----------------------------------------------------------------------------------------


@_remember
def parse_date(text: str) -> str:
    """An ISO date that exists, as text."""
    return iso_date(text.strip()).isoformat()


@_remember
def parse_moment(text: str) -> str:
    """A local wall-clock moment, with an offset if one was written; as ISO text with `T`, to the minute."""
    return iso_text(*iso_local(text.strip()))


def parse_instant(text: str) -> str:
    """A moment in UTC to the second, as typed."""
    if not re.fullmatch(INSTANT, text.strip(), re.ASCII):
        raise is_not(text, "a moment in UTC", "write it as 2026-12-03T16:20:00Z")
    iso_local(text.strip())
    return text.strip()


@_remember
def parse_time(text: str) -> str:
    """A time of day as HH:MM."""
    return iso_time(text.strip()).isoformat(timespec="minutes")


@_remember
def parse_duration(text: str) -> str:
    """`45m`, `12h` or `1h30m`, as typed."""
    from mentor_cli.core.time.durations import read_minutes

    if not re.fullmatch(DURATION, text.strip()):
        raise is_not(text, "a length of time", "write it as 45m, 12h or 1h30m")
    read_minutes(text)
    return text.strip()


@_remember
def parse_birthday(text: str) -> str:
    """A day of the year, `MM-DD`; 02-29 is one."""
    match = re.fullmatch(r"([0-9]{2})-([0-9]{2})", text.strip())
    month, day = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= month <= 12 or not 1 <= day <= last_day(_LEAP, month):
        raise is_not(text, "a month and a day", "write 03-14 for 14 March, without the year")
    return text.strip()


@_remember
def parse_zone(text: str) -> str:
    """An IANA zone name that this system or the tzdata package knows."""
    from mentor_cli.core.time.zones import zone

    return zone(text.strip()).key


# -- numbers and answers -----------------------------------------------------------------------------------


@_remember
def parse_number(text: str) -> int | float:
    """A number; digits with an optional sign, point and exponent. `3` and `1e3` are whole ones, `3.0` is none."""
    text = text.strip()
    number = float(text) if re.fullmatch(NUMBER, text) else float("inf")
    if abs(number) == float("inf"):
        raise is_not(text, "a number", "write it in digits, such as 3 or 2.5")
    if re.fullmatch(r"[+-]?[0-9]+", text):
        return int(text)
    return int(number) if "e" in text.lower() and number.is_integer() and abs(number) < _EXACT else number


def number_between(low: int, high: int) -> Callable[[str], int | float]:
    """A reader of numbers between the bounds, both included."""

    @_remember
    def parse(text: str) -> int | float:
        number = parse_number(text)
        if not low <= number <= high:
            raise is_not(text, f"a number from {low} to {high}", f"write a number from {low} to {high}")
        return number

    return parse


def whole_number(low: int, high: int | None = None) -> Callable[[str], int]:
    """A reader of whole numbers between the bounds, both included."""
    bounds = f"a whole number from {low} to {high}" if high is not None else f"a whole number from {low} on"

    @_remember
    def parse(text: str) -> int:
        digits = re.fullmatch(r"[+-]?[0-9]{1,9}", text.strip())
        number = int(digits[0]) if digits else low - 1
        if number < low or (high is not None and number > high):
            raise is_not(text, bounds, f"write {bounds}")
        return number

    return parse


def parse_yes_no(text: str) -> bool:
    """yes, no, true or false in any case."""
    said = {"yes": True, "true": True, "no": False, "false": False}.get(text.strip().lower())
    if said is None:
        raise UsageError(f"{brief(text)} is neither yes nor no", "write yes or no")
    return said


# -- what a workspace is known by --------------------------------------------------------------------------


@_remember
def parse_uuid(text: str) -> str:
    """A UUID in its usual form, in lower case."""
    if not re.fullmatch(_UUID, text.strip().lower()):
        raise is_not(text, "a UUID", "bring back the line that `mentor init` wrote; every clone has the same")
    return text.strip().lower()


@_remember
def parse_version(text: str) -> int:
    """The version of the file format, of which there is one so far."""
    if text.strip() == "1":
        return 1
    if re.fullmatch(r"[1-9][0-9]*", text.strip()):
        raise UsageError(f"{brief(text)} is newer than this mentor", "install a newer mentor")
    raise is_not(text, "a version of the file format", "write 1")


# -- words of calendars ------------------------------------------------------------------------------------


@_remember
def parse_weekday(text: str) -> str:
    """A day of the week as its first three letters."""
    from mentor_cli.core.time.wording import WEEKDAYS, weekday_of

    day = weekday_of(text.strip())
    if day is None:
        raise is_not(text, "a day of the week", "write mon, tue, wed, thu, fri, sat or sun")
    return WEEKDAYS[day][:3].lower()


@_remember
def parse_every(text: str) -> str:
    """How often a group meets: `1 week`, `2 weeks`, `1 month`."""
    from mentor_cli.core.time.cadence import read_every

    count, unit = read_every(text)
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


@_remember
def parse_cadence_day(text: str) -> str:
    """The day on which a group meets: `tue`, `second tue`, `last fri`, or `15` of a month."""
    from mentor_cli.core.time.cadence import day_text, read_day

    words = text.split()
    return day_text(read_day(text, "week" if len(words) == 1 and not words[0].isdecimal() else "month"))


@_remember
def parse_by(text: str) -> str:
    """By when something is to be there: a date, `session-2` or `3 months`."""
    from mentor_cli.core.time.benchmarks import read_by

    return read_by(text).text


# -- addresses and places ----------------------------------------------------------------------------------

_IN_ADDRESS = r"[^\s@<>()\[\],;:\"\\\x00-\x1f\x7f]+"
EMAIL = rf"{_IN_ADDRESS}@{_IN_ADDRESS}"
LINK = r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"]+"
# Links that run what they hold when somebody clicks on them in a page.
_RUNS = ("javascript", "data", "vbscript")


def parse_email(text: str) -> str:
    """An e-mail address alone, without a name before it."""
    address = text.strip()
    if not re.fullmatch(EMAIL, address):
        inside = re.search(EMAIL, address)
        hint = f"write the address alone: {inside[0]}" if inside else "write it as name@example.org"
        raise is_not(text, "an e-mail address", hint)
    return address


def parse_link(text: str) -> str:
    """A whole link, with its `https:` or the like before it."""
    link = text.strip()
    if not re.fullmatch(LINK, link):
        bare = re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", link)
        raise is_not(text, "a link", f"write https://{link}" if bare else "write it as https://example.org/page")
    if link.partition(":")[0].lower() in _RUNS:
        raise UsageError(f"{brief(text)} is a link that runs a program", "write the address of a page: https://…")
    return link


def parse_video(text: str) -> str:
    """A whole link, in which `{group}` and `{date}` may stand for those of a meeting."""
    from mentor_cli.core.time.video import PLACES

    link = parse_link(text)
    hint = "{group} and {date} are put in for each meeting, such as https://meet.example/{group}-{date}"
    place = r"\{([^{}]*)\}"
    for name in re.findall(place, link):
        if name not in PLACES:
            raise UsageError(f"{brief(text)}: nothing is known to stand for {{{name}}}", hint)
    alone = re.search("[{}]", re.sub(place, "", link))
    if alone:
        other = {"{": "}", "}": "{"}[alone[0]]
        raise UsageError(f"{brief(text)}: a {alone[0]} has no {other}", hint)
    return link


def parse_path(text: str) -> str:
    """A path from the workspace's folder on, which does not lead out of it."""
    path = text.strip()
    away = re.match(r"[/\\~]|[A-Za-z]:[/\\]|[A-Za-z][A-Za-z0-9+.-]+://", path)
    if not path or away or ".." in re.split(r"[/\\]", path):
        hint = "copy the file into it, and write its path from there: files/plan.pdf"
        raise is_not(text, "a path inside the workspace", hint)
    return path


def parse_ics_path(text: str) -> str:
    """The path of a calendar file in the workspace."""
    path = parse_path(text)
    if not path.lower().endswith(".ics"):
        raise is_not(text, "the path of an .ics file", "export the calendar as .ics and write its path: busy/ana.ics")
    return path


def parse_source(text: str) -> str:
    """A link or a path in the workspace."""
    return parse_link(text) if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:(?=\S)", text.strip()) else parse_path(text)


def parse_country(text: str) -> str:
    """A country by its two letters, ISO 3166-1, in capitals."""
    if not re.fullmatch(r"[A-Za-z]{2}", text.strip()):
        raise is_not(text, "a country's two letters", "write them as GB or DE")
    return text.strip().upper()


def parse_subdivision(text: str) -> str:
    """A part of a country by what stands behind the hyphen in ISO 3166-2, in capitals."""
    if not re.fullmatch(r"[A-Za-z0-9]{1,3}", text.strip()):
        raise is_not(text, "a part of a country", "write what stands behind the hyphen: SCT for GB-SCT")
    return text.strip().upper()


def parse_region(text: str) -> str:
    """A country or a part of one, ISO 3166, in capitals."""
    country, hyphen, part = text.strip().partition("-")
    try:
        return f"{parse_country(country)}-{parse_subdivision(part)}" if hyphen else parse_country(country)
    except UsageError:
        raise is_not(text, "a country or a part of one", "write GB, or GB-SCT for Scotland") from None


# -- keys --------------------------------------------------------------------------------------------------

AGE_KEY = "age1[0-9a-z]{50,}"
SSH_KEY = r"(ssh|ecdsa|sk)-[a-z0-9@.-]+ AAAA[A-Za-z0-9+/]+={0,3}( .*)?"


def parse_age_key(text: str) -> str:
    """A public key of age. What looks like a secret one is not repeated in the message."""
    return _public(
        text, AGE_KEY, "a public age key", "write the line that begins with age1, as age-keygen -y prints it"
    )


def parse_ssh_key(text: str) -> str:
    """A public key of SSH. What looks like a secret one is not repeated in the message."""
    return _public(text, SSH_KEY, "a public SSH key", "write the one line of the file id_ed25519.pub")


def _public(text: str, pattern: str, what: str, hint: str) -> str:
    key = text.strip()
    if re.search(r"SECRET|PRIVATE", key):
        raise UsageError("this is a secret key", f"take it out of all files and make a new one; then {hint}")
    if not re.fullmatch(pattern, key):
        raise is_not(text, what, hint)
    return key
