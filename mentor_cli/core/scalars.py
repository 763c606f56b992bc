"""The types of single values that fields share: each declared once, with its words, its form, its schema, its sign."""

from __future__ import annotations

from typing import Any

from mentor_cli.core import forms
from mentor_cli.core.fieldtypes import Checked, Text, Words

_ISO_DATE = r"\d{4}-\d\d-\d\d"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"([Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]*"
_NTH = "first|second|third|fourth|fifth|last"


def _string(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^({pattern})$"}


def _number(low: int | None = None, high: int | None = None) -> dict[str, Any]:
    """A number; in quotes it is read just so."""
    return {"type": ["number", "string"], "pattern": f"^{forms.NUMBER}$", **_bounds(low, high)}


def _whole(low: int, high: int | None = None, pattern: str = r"\+?\d{1,9}") -> dict[str, Any]:
    return {"type": ["integer", "string"], "pattern": f"^{pattern}$", **_bounds(low, high)}


def _bounds(low: int | None, high: int | None) -> dict[str, int]:
    return {name: bound for name, bound in (("minimum", low), ("maximum", high)) if bound is not None}


# -- words -------------------------------------------------------------------------------------------------

TEXT = Text()
NAME = Text("a name")
SKILL = Text("a skill")
# Somebody from outside, a part somebody plays, or a person of the workspace.
SOMEBODY = Words("a person's id, or words", "people")

# -- days and times ----------------------------------------------------------------------------------------

DATE = Checked(
    "a date such as 2026-12-01", forms.parse_date, {**_string(_ISO_DATE), "format": "date"}, "DATE", code="F012"
)
MOMENT = Checked(
    "a date with a time such as 2026-12-01T18:00",
    forms.parse_moment,
    _string(_ISO_DATE + r"[T ]\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:?\d\d|Z)?"),
    "MOMENT",
    code="F012",
)
INSTANT = Checked(
    "a moment in UTC such as 2026-12-03T16:20:00Z", forms.parse_instant, _string(forms.INSTANT), "MOMENT", code="F012"
)
TIME = Checked("a time of day such as 18:00", forms.parse_time, _string(r"\d?\d:\d\d"), "HH:MM", code="F012")
BIRTHDAY = Checked("a month and a day such as 03-14", forms.parse_birthday, _string(r"\d\d-\d\d"), "MM-DD", code="F012")
WEEKDAY = Checked("a day of the week such as tue", forms.parse_weekday, _string(_DAY), "DAY", code="F012", words=_DAYS)
EVERY = Checked(
    "1 week, 2 weeks or 1 month",
    forms.parse_every,
    _string(r"([1-9]\d? ?)?([Ww]eek|[Mm]onth)s?"),
    "RHYTHM",
    code="F012",
    words=("1 week", "2 weeks", "1 month"),
)
CADENCE_DAY = Checked(
    "tue, or second tue, last fri or 15 of a month",
    forms.parse_cadence_day,
    _string(rf"(({_NTH}) )?{_DAY}|[1-9]|[12]\d|3[01]"),
    "DAY",
    code="F012",
    words=_DAYS,
)
BY = Checked(
    "a date, or counted from the group's first session: session-2, 3 months",
    forms.parse_by,
    _string(rf"{_ISO_DATE}|[Ss]ession[- ]?\d{{1,3}}|\d{{1,2}} [Mm]onths?"),
    "DATE",
    code="F012",
)
DURATION = Checked("a length of time such as 45m, 12h or 1h30m", forms.parse_duration, _string(forms.DURATION), "TIME")
ZONE = Checked("a time zone such as Europe/London", forms.parse_zone, {"type": "string"}, "ZONE")

# -- numbers and answers -----------------------------------------------------------------------------------

NUMBER = Checked("a number", forms.parse_number, _number(), "N")
HOURS_A_WEEK = Checked("hours from 0 to 168", forms.number_between(0, 168), _number(0, 168), "N")
MINUTES = Checked(
    "whole minutes from 1 to 1440", forms.whole_number(1, 1440), _whole(1, 1440, r"\+?\d{1,4}"), "MINUTES"
)
MINUTES_TAKEN = Checked("minutes from 0 to 1440", forms.number_between(0, 1440), _number(0, 1440), "MINUTES")
RATING = Checked("a whole number from 1 to 5", forms.whole_number(1, 5), _whole(1, 5, "[1-5]"), "1-5")
COST = Checked("a number from 0 to 1000", forms.number_between(0, 1000), _number(0, 1000), "N")
COUNT = Checked("a whole number from 0 on", forms.whole_number(0), _whole(0), "N")
TIMES = Checked("a whole number from 1 to 999", forms.whole_number(1, 999), _whole(1, 999, r"\+?\d{1,3}"), "N")
YES_NO = Checked("yes or no", forms.parse_yes_no, {"enum": ["yes", "no", "true", "false", True, False]}, "yes|no")

# -- addresses and places ----------------------------------------------------------------------------------

EMAIL = Checked("an e-mail address", forms.parse_email, _string(forms.EMAIL), "ADDRESS")
LINK = Checked("a link such as https://example.org/page", forms.parse_link, _string(forms.LINK), "URL")
VIDEO = Checked(
    "a link, in which {group} and {date} may stand for those of a meeting",
    forms.parse_video,
    _string(forms.LINK),
    "URL",
)
PATH = Checked("a path inside the workspace", forms.parse_path, {"type": "string"}, "PATH")
ICS_PATH = Checked(
    "the path of an .ics file inside the workspace", forms.parse_ics_path, _string(r".+\.[Ii][Cc][Ss]"), "PATH"
)
SOURCE = Checked("a link, or a path inside the workspace", forms.parse_source, {"type": "string"}, "URL")
COUNTRY = Checked("the two letters of a country such as GB", forms.parse_country, _string("[A-Za-z]{2}"), "GB")
SUBDIVISION = Checked(
    "the letters of a part of the country such as SCT", forms.parse_subdivision, _string("[A-Za-z0-9]{1,3}"), "SCT"
)
REGION = Checked(
    "a country or a part of it such as GB or GB-SCT",
    forms.parse_region,
    _string("[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?"),
    "GB-SCT",
)

# -- keys and ids ------------------------------------------------------------------------------------------

AGE_KEY = Checked("a public age key, which begins with age1", forms.parse_age_key, _string(forms.AGE_KEY), "KEY")
SSH_KEY = Checked("a public SSH key, as in id_ed25519.pub", forms.parse_ssh_key, _string(forms.SSH_KEY), "KEY")
UUID = Checked(
    "a UUID",
    forms.parse_uuid,
    {"type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},
)
VERSION = Checked("the number 1", forms.parse_version, {"enum": [1, "1"]})
