"""Whose turn it is to chair in a group, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.core.actions import times
from mentor_cli.core.circle import members_on
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.time.iso import MONTHS
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.chair import Chairing
    from mentor_cli.core.record import Record


def chairs_of(call: Call, group: Record) -> tuple[Chairing, ...]:
    """Who chairs next, in order; empty where nobody chairs."""
    usual = call.workspace.settings.mapping("defaults").get("format")
    if not group.texts("chairs") and not _has_chair(call, group.text("format") or usual):
        return ()
    from mentor_cli.core.agenda.chair import chair_queue

    people = call.workspace.usable("people")
    own = [session for session in call.workspace.usable("sessions") if belongs_to(session, group)]
    members = members_on(group, call.today(group), by_every_id(people))
    return chair_queue(members, group.texts("chairs"), own, {person.id: person for person in people})


def _has_chair(call: Call, name: str | None) -> bool:
    from mentor_cli.cli.formats.finding import all_formats

    formats = all_formats(call) if name else None
    form = formats[name].form if formats and name in formats.names else None
    return form is not None and form.has_chair


def chair_documents(queue: Sequence[Chairing]) -> list[dict[str, Any]]:
    """The queue for programs, the next one first."""
    return [
        {"person": one.person, "times": one.times, "last": one.last.isoformat() if one.last else None} for one in queue
    ]


def chair_rows(queue: Sequence[Chairing], today: date) -> Iterator[tuple[str, str]]:
    """Each with the reason for the place: whoever waits longest is first."""
    for place, one in enumerate(queue):
        why = f"has not chaired yet, {_order_of(one)}" if not one.times else _chaired(one, today)
        yield one.person, f"next: {why}" if place == 0 else why


def _order_of(one: Chairing) -> str:
    """What decides among those who have not chaired."""
    if one.is_named:
        return "by the group's own order"
    if one.birthday is None:
        return "no birthday noted, so after the others by name"
    month, day = (int(part) for part in one.birthday.split("-"))
    return f"birthday {day} {MONTHS[month - 1][:3]}"


def _chaired(one: Chairing, today: date) -> str:
    how_often = times(one.times)
    if one.last is None:
        return f"chaired {how_often}"
    if one.last >= today:
        earlier = f", and {times(one.times - 1)} before" if one.times > 1 else ""
        return f"chairs {day_near(one.last, today)}{earlier}"
    return f"chaired {how_often}, last {day_near(one.last, today)}"
