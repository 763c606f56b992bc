"""Single meetings that were changed in a calendar elsewhere together with the whole series that they belong to.

The series is compared with its rule first. What is said of one of its meetings is then compared with where that meeting
goes by itself: a calendar program names it by its place in the new series, or still by the one that it had in the old.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.meetings import expected_meeting, zone_of
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.returned import Kind, Return, compared
from mentor_cli.core.time.rule_there import meeting_there
from mentor_cli.core.time.seen import Seen, placed
from mentor_cli.core.time.wallclock import Moment, moment_meant

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.returned import Key
    from mentor_cli.core.time.series_moved import SeriesMove

# The meeting of a series, by its UID, that has this original start.
At = Callable[[str, datetime], "Meeting | None"]


def parts_of(
    events: Sequence[Seen], whole: Return, at: At, sources: Sources, bases: Mapping[Key, Sequence[Seen]]
) -> Iterator[Return]:
    """What the events of a series say of single meetings beside what became of it as a `whole`, of the same kind."""
    group, move = whole.group, whole.series
    if group is None or move is None or whole.seen.cancelled:
        return
    zone = zone_of(sources.workspace, group)
    coming = {*move.instead.values(), *move.more}
    left_out = [one for one in whole.seen.left_out if (place := placed(one, zone)) and place.local in coming]
    for seen in (*events, *(_taken_out(whole.seen, one) for one in left_out)):
        place = placed(seen.replaces, zone) if seen.replaces else None
        part = _part(seen, place, group, move, at, sources, bases) if place and not seen.rule else None
        if part:
            yield part._replace(kind=whole.kind if part.kind is Kind.NEWS else part.kind)


def called_off_along(
    events: Sequence[Seen],
    whole: Return,
    moved: Sequence[Meeting],
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> Iterator[Return]:
    """What becomes of the meetings to come that were `moved` by themselves when their series is called off: they are
    off, too, unless an event of the file says otherwise.
    """
    for meeting in moved:
        original = _place_of(meeting, sources)
        said = [one for one in events if one.replaces == original]
        off = replace(_taken_out(whole.seen, original), start=meeting.start.utc, minutes=meeting.minutes)
        for seen in said or [off]:
            part = compared(seen, meeting, sources, bases)
            if part:
                yield part._replace(kind=whole.kind if part.kind is Kind.NEWS else part.kind)


def without_told(whole: Return, parts: Sequence[Return]) -> Return:
    """The whole series, but for its meetings that are told by themselves as they are off along with it."""
    off = {one.meeting.original for one in parts if one.meeting and one.theirs and one.theirs.cancelled}
    if whole.series is None or not off:
        return whole
    gone = tuple(start for start in whole.series.gone if start not in off)
    apart = {start: meeting for start, meeting in whole.apart.items() if meeting.original not in off}
    return whole._replace(series=whole.series._replace(gone=gone), apart=apart)


def reset_there(events: Sequence[Seen], parts: Mapping[str, Collection[datetime]]) -> Iterator[Seen]:
    """The meetings that had events of their own in their series (`parts`: by UID their original starts), and are as the
    series has them by now; what was left out of it is known by that.
    """
    there = {(one.uid, one.replaces) for one in events}
    for series in (one for one in events if one.rule and not one.cancelled):
        for original in parts.get(series.uid, ()):
            one = meeting_there(series, original, UTC)
            if one and not one.cancelled and (series.uid, original) not in there:
                yield one


def _taken_out(series: Seen, original: datetime) -> Seen:
    """An EXDATE as the event that says the same."""
    return Seen(series.uid, original, series.minutes, replaces=original, cancelled=True, sequence=series.sequence)


def _part(
    seen: Seen,
    place: Moment,
    group: Record,
    move: SeriesMove,
    at: At,
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> Return | None:
    former = {new: old for old, new in move.instead.items()}
    original = former.get(place.local, place.local)
    meeting = at(seen.uid, moment_meant(original, place.zone).utc)
    own = at(seen.uid, place.utc)
    if own and own.session and not own.regular and place.local in {*move.more, *move.instead.values()}:
        # The rule here does not have it by now, and its file is in its place still.
        return compared(_known_as(seen, own, sources), own, sources, bases)
    if place.local in move.more and meeting is None:
        return _of_a_new_meeting(seen, place, group, sources)
    if meeting is None or seen.start is None:
        return None
    new = move.instead.get(original)
    if place.local in move.more or meeting.cancelled or meeting.start.local != meeting.original:
        # An extra meeting that the series has there, too, or one moved or cancelled by itself: it stays where it is.
        return compared(_known_as(seen, meeting, sources), meeting, sources, bases)
    return _gone_along(seen, place, meeting, moment_meant(new, place.zone), sources, bases) if new else None


def _known_as(seen: Seen, meeting: Meeting, sources: Sources) -> Seen:
    """The event by the place that its meeting had in the series."""
    return replace(seen, replaces=_place_of(meeting, sources))


def _place_of(meeting: Meeting, sources: Sources) -> datetime:
    """The place of the meeting in its series (UTC), which is on the clock of its group, whatever that of its file."""
    return moment_meant(meeting.original, zone_of(sources.workspace, meeting.group)).utc


def _gone_along(
    seen: Seen, place: Moment, meeting: Meeting, new: Moment, sources: Sources, bases: Mapping[Key, Sequence[Seen]]
) -> Return | None:
    """What is said of a meeting that goes to its `new` place with the series.

    Named by that place, it is compared where it was, so that going along is no difference.
    """
    start = placed(seen.start, new.zone) if seen.start else None
    if start is None:
        return None
    known = _known_as(seen, meeting, sources)
    if place.local == new.local:
        known = replace(known, start=moment_meant(meeting.original + (start.local - new.local), new.zone).utc)
    one = compared(known, meeting, sources, bases)
    if one is None or one.ours is None or one.theirs is None:
        return one
    return one._replace(seen=seen, ours=replace(one.ours, start=new), theirs=replace(one.theirs, start=start))


def _of_a_new_meeting(seen: Seen, place: Moment, group: Record, sources: Sources) -> Return | None:
    """What is said of a meeting that the series has there only."""
    occurrence = Occurrence(group.id, place.local, place.zone)
    meeting = expected_meeting(group, occurrence, sources.workspace, sources.people)
    return compared(seen, meeting, sources, {}) if meeting else None
