"""Common times side by side: each place's clock, a day's difference marked, and whose the worst hour is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentor_cli.cli.render import pad
from mentor_cli.cli.screen import columns
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.slots.board import Slot
from mentor_cli.core.time.spans import instant_of
from mentor_cli.core.time.wording import clock_time, day_near

if TYPE_CHECKING:
    from mentor_cli.cli.schedule.wishes import Looked

_GAP = "   "


def slot_lines(looked: Looked, slots: Sequence[Slot], zones: dict[str, ZoneInfo]) -> Iterator[str]:
    """A heading with the places, and a line for each slot; `zones` are the people's. The clock of the group, or of who
    looks, comes first; that on which a meeting is planned has its column although nobody may live there.
    """
    places = list(dict.fromkeys([looked.zone, *zones.values(), looked.planned]))
    lacking = any(slot.without for slot in slots)
    heads = ["", *(place_name(zone) for zone in places), "worst for", *(["without"] if lacking else [])]
    rows = [
        heads,
        *([*_cells(looked, slot, places, zones), *([", ".join(slot.without)] if lacking else [])] for slot in slots),
    ]
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield _GAP.join(pad(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()


def place_name(zone: ZoneInfo) -> str:
    """The city of a zone: `Addis Ababa`."""
    return zone.key.rpartition("/")[2].replace("_", " ")


def on_day(moment: datetime, day: datetime) -> str:
    """`18:00`, or `01:30 +1` where the clock shows another day than that of `day`."""
    days = (moment.date() - day.date()).days
    return f"{clock_time(moment)} {days:+d}" if days else clock_time(moment)


def day_text(moment: datetime, today: date) -> str:
    """`Thu 10 Dec`, days of one figure aligned with others; far from today with the year."""
    weekday, day, month = day_near(moment.date(), today).split(maxsplit=2)
    return f"{weekday} {day:>2} {month}"


def _cells(looked: Looked, slot: Slot, places: Sequence[ZoneInfo], zones: dict[str, ZoneInfo]) -> list[str]:
    """The day, what each place's clock shows (`-` where the meeting is nobody's there), and whose the worst hour is."""
    theirs = {zone for person, zone in zones.items() if person not in slot.apart} | {looked.zone, looked.planned}
    people = {person.id: person for person in looked.people}
    start = instant_of(slot.start)
    first = start.astimezone(places[0])
    worst = person_name(slot.worst_for, people).split()[0] if slot.worst_for else "nobody"
    clocks = (on_day(start.astimezone(zone), first) if zone in theirs else "-" for zone in places)
    return [day_text(first, looked.today), *clocks, worst]
