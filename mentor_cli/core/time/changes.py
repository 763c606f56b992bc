"""What an export tells its user: how many meetings, and what changed since the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.time.identity import Published, changed_parts
from mentor_cli.core.time.wording import clock_time, day_near, full_day, when_near

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from mentor_cli.core.meetings import Meeting

_SHOWN = 3


def change_text(
    meeting: Meeting,
    before: Published,
    after: Published,
    as_meant: str,
    without_agenda: str,
    today: date,
    clock: str = "",
) -> str:
    """One change: `10 Dec moved from 18:00 to 18:30`, `10 Dec cancelled`, `10 Dec has another title or agenda`.

    `as_meant` is the print that it has at its original start: prints tell whether guests were shown that one before,
    and not which other one. `clock` is the zone of its group, where that is another one now. `without_agenda` is the
    print that it has without its agenda: as long as there was no file, it had none.
    """
    parts = changed_parts(before.print, after.print)
    if "status" in parts:
        parts = tuple(part for part in parts if part != "agenda")
    agenda = "has another title or agenda"
    if "agenda" not in changed_parts(before.print, without_agenda):
        # It came with the file, and is worth a word where nothing else did.
        parts = tuple(part for part in parts if part != "agenda" or parts == ("agenda",))
        agenda = "has an agenda now"
    told = {
        "time": _time_text(meeting, today, was_shown="time" not in changed_parts(before.print, as_meant))
        + (f", {clock} time" if clock else ""),
        "status": "cancelled" if meeting.cancelled else "takes place after all",
        "place": "has another place or link",
        "agenda": agenda,
    }
    unknown = "cancelled" if meeting.cancelled else "changed"
    return f"{_short(meeting.original.date(), today)} " + (", ".join(told[part] for part in parts) or unknown)


def shared_change_text(meetings: int, parts: Sequence[str]) -> str:
    """What changed for all meetings that have no file yet: `4 coming meetings have another place or link`.

    `parts` are what is another one, in words; none where nobody knows which.
    """
    words = " and ".join(f"another {part}" for part in parts)
    who = "1 coming meeting has" if meetings == 1 else f"{meetings} coming meetings have"
    return f"{who} {words or 'changed'}"


def form_text(meetings: int, form: str) -> str:
    """That the group is shown in another form: `4 coming meetings are in a series now`."""
    who = "1 coming meeting is" if meetings == 1 else f"{meetings} coming meetings are"
    what = "in a series" if form == "series" else "a single event" if meetings == 1 else "single events"
    return f"{who} {what} now"


def days_off_texts(off: Iterable[date], on: Iterable[date], today: date) -> list[str]:
    """What changed with days off: `24 Dec is a day off`, `24 Dec takes place after all`."""
    return [f"{_short(day, today)} is a day off" for day in off] + [
        f"{_short(day, today)} takes place after all" for day in on
    ]


def lost_text(original: datetime, today: date) -> str:
    """That a meeting whose file is there no longer is what its rule says: `24 Dec is as usual again`."""
    return f"{_short(original.date(), today)} is as usual again"


def extra_lost_text(original: datetime, today: date) -> str:
    """That a meeting which no rule has is called off, as its file is there no longer: `12 Dec cancelled`."""
    return f"{_short(original.date(), today)} cancelled"


def _short(day: date, today: date) -> str:
    return day_near(day, today)[len("Mon ") :]


def _time_text(meeting: Meeting, today: date, *, was_shown: bool) -> str:
    was, now = meeting.original, meeting.start.local
    if was == now:
        # Moved back, longer or shorter: prints do not tell which.
        return f"begins at {clock_time(now)} as first planned and ends at {clock_time(meeting.end.local)}"
    if was.date() != now.date():
        return f"moved to {when_near(now, today)}"
    return f"moved from {clock_time(was)} to {clock_time(now)}" if was_shown else f"is now at {clock_time(now)}"


def taking_place(meetings: Sequence[Meeting]) -> int:
    """How many of the meetings are not cancelled."""
    return sum(not meeting.cancelled for meeting in meetings)


def summary(meetings: Sequence[Meeting], changes: Sequence[str], changed: int, until: date | None = None) -> str:
    """`6 meetings · 1 changed since the last export: 10 Dec moved from 18:00 to 18:30`.

    `changes` are the texts of the changes, `changed` how many meetings they concern; `until` the last day up to which
    meetings are counted that have no end.
    """
    held = taking_place(meetings)
    told = [("1 meeting" if held == 1 else f"{held} meetings") + (f" until {full_day(until)[4:]}" if until else "")]
    if held < len(meetings):
        told.append(f"{len(meetings) - held} cancelled")
    if changed:
        more = [f"and {len(changes) - _SHOWN} more"] if len(changes) > _SHOWN else []
        told.append(f"{changed} changed since the last export: " + "; ".join([*changes[:_SHOWN], *more]))
    return " · ".join(told)
