"""What another time zone does to a group's meetings to come: the clocks of its people do not follow it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentor_cli.cli.groups.listing import coming_meetings
from mentor_cli.cli.render import table
from mentor_cli.core.ids import by_every_id, fold, typed_id
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.wording import clock_time, when_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record


def moved_lines(call: Call, before: Record, after: Record) -> Iterator[str]:
    """For everybody when the first meeting that moves was, and when it is now; then the planned ones that stay."""
    settings = call.workspace.settings
    if zone_of(settings, before) == zone_of(settings, after):
        return
    now = {one.original: one for one in coming_meetings(call, after)}
    pairs = [(one, now[one.original]) for one in coming_meetings(call, before) if one.original in now]
    moved = [(was, new) for was, new in pairs if was.start.utc != new.start.utc]
    if moved:
        yield from _first_moved(call, *moved[0], len(moved))
    for was, new in pairs:
        if new.session and was.start.utc == new.start.utc:
            start, name = new.start, typed_id(new.session.id)
            when = when_near(start.local, call.now.astimezone(start.zone).date())
            yield (
                f"{new.session.id} stays on {when} in {start.zone.key}, the zone of its file: "
                f"mentor sessions move {name} --to WHEN"
            )


def _first_moved(call: Call, was: Meeting, new: Meeting, moved: int) -> Iterator[str]:
    people = by_every_id(call.workspace.usable("people"))
    yield "the next meeting moves:" if moved == 1 else "the next meetings move, the first of them:"
    rows = []
    for person in was.people:
        zone, today = call.zone_of(people.get(fold(person))), call.today(people.get(fold(person)))
        old, start = (one.start.within(zone).local for one in (was, new))
        then = clock_time(start) if start.date() == old.date() else when_near(start, today)
        rows.append([person_name(person, people), f"from {when_near(old, today)} to {then}"])
    yield from (f"  {line}" for line in table(rows, ["", ""], None))
