"""What a series in a calendar elsewhere says of all its meetings beside when they are: how long, where, and who comes.

A group's record says the length and the link of all of them; a place and answers are of single meetings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentor_cli.core.groups import everybody
from mentor_cli.core.meetings import expected_meeting
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.returned import Kind, Return, compared
from mentor_cli.core.time.told import told_clock

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.returned import Key
    from mentor_cli.core.time.seen import Seen


def of_all_meetings(
    series: Seen,
    group: Record,
    first: Entry,
    meetings: Sequence[Meeting],
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> Iterator[Return]:
    """What is new of it: compared as if it were said of the `first` meeting, when that has no file and stays where it
    is. An answer that every one of the `meetings` to come with a file has is none.
    """
    occurrence = Occurrence(group.id, first.start.local, first.start.zone)
    meeting = expected_meeting(group, occurrence, sources.workspace, sources.people)
    if meeting is None or series.cancelled:
        return
    belong = tuple(dict.fromkeys(person for person, _, _ in everybody(group, sources.people)))
    sent = [_as_one(one, first) for one in bases.get((series.uid, None), ())]
    said = _as_one(series, first)
    one = compared(said, meeting._replace(people=belong), sources, {(said.uid, said.replaces): sent})
    if one is None or one.kind not in (Kind.NEWS, Kind.BOTH):
        return
    # Where the clock changed here the first meeting is at another time: the length alone is looked at.
    told = told_clock([series], group, sources)
    as_told = {"time"} if told and told[1] == series.minutes else set()
    parts = (one.parts & {"time", "place"}) - as_told
    alike = Return(Kind.ALL, series, None, one.ours, one.theirs, parts, group=group)
    if alike.parts:
        yield alike
    coming = [each for each in meetings if each.group == group and each.status == "planned"]
    said_here = [each.session.mapping("expected") for each in coming if each.session and each.end.utc > sources.now]
    answers = {
        person: answer
        for person, answer in one.answers.items()
        if not said_here or any(expected.get(person) != answer for expected in said_here)
    }
    if answers:
        yield alike._replace(kind=Kind.ANSWERS, parts=frozenset(), answers=answers)


def _as_one(series: Seen, first: Entry) -> Seen:
    """The series as the event of its first meeting."""
    return replace(series, start=first.start.utc, replaces=first.start.utc, rule={}, left_out=(), added=())
