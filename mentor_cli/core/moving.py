"""A session moved to another time: its clock in the headings, its alternative slot."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.live.page import stage_section
from mentor_cli.core.time.iso import iso_time
from mentor_cli.core.time.wording import WEEKDAYS, clock_time, long_day

if TYPE_CHECKING:
    from mentor_cli.core.live.course import Stage
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment

_CLOCK = r"\d\d?:\d\d(?= )"
_SPAN = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d\d:\d\d-\d\d:\d\d"
_A_WEEK = timedelta(days=7)


def with_clocks(body: str, stages: Sequence[Stage], names: Mapping[str, str], start: Moment) -> str:
    """The body in which the heading of each segment shows when it begins now; one without a clock stays without."""
    elapsed = [sum(stage.minutes for stage in stages[:at]) for at in range(len(stages))]
    for at, before in enumerate(elapsed):
        part = stage_section(body, stages, at, names)
        if part is None or not re.match(_CLOCK, part.title):
            continue
        heading = body[part.start : part.text_start]
        clocked = re.sub(_CLOCK, clock_time(start.after(before).local), heading, count=1)
        body = body[: part.start] + clocked + body[part.text_start :]
    return body


def with_whereabouts(body: str, clocks: Mapping[str, str], days: tuple[date, date]) -> str:
    """The body whose first lines name the new day and the new clocks; `clocks` leads from a former span to its new one.

    `days` are the former and the new day. What somebody wrote there in another form stays.
    """
    first = re.search(r"(?m)^## ", body)
    end = first.start() if first else len(body)
    top = re.sub(_SPAN, lambda span: clocks.get(span[0], span[0]), body[:end])
    return top.replace(long_day(days[0]), long_day(days[1]), 1) + body[end:]


def spans(starts: Sequence[Moment], minutes: int, day: date) -> list[str]:
    """`18:00-18:55` on the clock of each moment, with the weekday in front where it is another day there."""
    found = []
    for start in starts:
        local = start.local
        weekday = "" if local.date() == day else f"{WEEKDAYS[local.weekday()][:3]} "
        found.append(f"{weekday}{clock_time(local)}-{clock_time(start.after(minutes).local)}")
    return found


def alternative_start(group: Record, original: datetime, today: date) -> datetime:
    """The group's alternative slot in the week of the meeting's original start; the week after where that is over.

    Both are naive, on the group's clock. Raises UsageError for a group without an alternative.
    """
    slot = group.mapping("alternative")
    day, at = slot.get("day"), slot.get("at")
    if not day or not at:
        raise UsageError(
            f"{group.id} has no alternative slot",
            f'mentor groups set {typed_id(group.id)} --alternative "{{day: thu, at: 17:00}}", or name a time with --to',
        )
    chosen = slot_in_week(str(day), str(at), original)
    while chosen.date() < today:
        chosen += _A_WEEK
    return chosen


def alternative_note(group: Record, originals: Sequence[datetime], today: date) -> str:
    """That the alternative is the usual slot itself, when these meetings were meant to be; empty where it is not."""
    slot = group.mapping("alternative")
    if not (originals and slot.get("day") and slot.get("at")):
        return ""
    if any(alternative_start(group, one, today) != one for one in originals):
        return ""
    return (
        "the alternative is the usual slot itself: give another --alternative; "
        f'for none: mentor groups set {typed_id(group.id)} --alternative ""'
    )


def slot_in_week(day: str, at: str, original: datetime) -> datetime:
    """The slot in the week, from Monday, in which the meeting was meant to be; both naive, on one clock."""
    weekday = [name[:3].lower() for name in WEEKDAYS].index(day[:3].lower())
    monday = original.date() - timedelta(days=original.weekday())
    return datetime.combine(monday + timedelta(days=weekday), iso_time(at))
