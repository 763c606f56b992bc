"""What is known of people's time, gathered for the core: calendars, meetings, holidays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.holidays import days_off, holidays_of
from mentor_cli.cli.schedule.busy_calendars import busy_of
from mentor_cli.core.checking.spans import reversed_spans
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.time.freebusy import Sources, meeting_spans
from mentor_cli.core.time.holidays import region_of
from mentor_cli.core.time.spans import Span, instant_of

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.findings import Finding
    from mentor_cli.core.record import Record


# What people say of their own time.
_OWN = ("availability", "hours", "exceptions", "away")


class Known(NamedTuple):
    """The sources of free and busy, and what of them could not be read."""

    sources: Sources
    findings: tuple[Finding, ...]


def refuse_unread_times(call: Call, people: Iterable[Record]) -> None:
    """Raises UnusableFile where what one of the people says of their time cannot be read: what is left of it would let
    them meet when they cannot."""
    for person in people:
        for finding in unread_times(call, person):
            raise UnusableFile(f"{person.id}: {finding.message}", finding.hint, finding=finding)


def unread_times(call: Call, person: Record) -> Iterator[Finding]:
    """What of the person's own words about their time cannot be read, or ends before it begins."""
    yield from filter(None, map(person.fault, _OWN))
    doubts = [one for one in reversed_spans(person) if one.path[0] in _OWN]
    if doubts:
        from mentor_cli.store.locating import located

        yield from (located(call.workspace.root, person, one) for one in doubts)


def known_time(call: Call, people: Sequence[Record], window: Span, counts: Callable[[Meeting], bool]) -> Known:
    """What is known of the people's time within the window. Of the meetings in the workspace those for which `counts`
    is true take time."""
    workspace = call.workspace
    busy = busy_of(call, people, window)
    first, last = (instant_of(at).date() for at in window)
    day = timedelta(days=1)
    meetings = meetings_for(
        workspace.usable("groups"),
        workspace.usable("sessions"),
        workspace.settings,
        first - 2 * day,
        last + 2 * day,
        holidays=days_off(call),
        people=by_every_id(workspace.usable("people")),
    )
    regions = {region_of(workspace.settings, person) for person in people}
    sources = Sources(
        workspace.settings,
        {region: holidays_of(call, region) for region in regions if region},
        busy.spans,
        meeting_spans(filter(counts, meetings.found), workspace.settings, call.me),
        call.me,
    )
    return Known(sources, (*busy.findings, *meetings.findings))
