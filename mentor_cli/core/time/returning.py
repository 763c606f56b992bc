"""Events that come back from a calendar elsewhere, each beside the meeting it stands for: what is new there.

Three states are compared: what was last said of the meeting (`published`, or what was sent to the server), what the
event says, and what the records say now. What changed only there can be taken over; what changed on both sides is for a
person to decide; an event that no meeting of ours stands behind is offered and never taken by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentor_cli.core.time.beside import beside
from mentor_cli.core.time.following import without_settled
from mentor_cli.core.time.gone_on import with_gone_on
from mentor_cli.core.time.returned import Key, Kind, Return, compared, facts_now, within_numbers
from mentor_cli.core.time.whole_series import of_series, with_parts

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.time.beside import Beside
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.publishing import Export, Sources
    from mentor_cli.core.time.seen import Seen


def returns(
    events: Sequence[Seen],
    meetings: Sequence[Meeting],
    export: Export,
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> list[Return]:
    """What differs; nothing for an event that says what its meeting says.

    `export` is what an export shows now. An event that was taken back differs only when it says something else. `bases`
    are the events as they were sent there; where there are none, `published` says what was told last.
    """
    here = beside(events, meetings, export, sources, bases)
    meant = [one for one in events if here.is_meant(one)]
    sound = without_settled([one for one in meant if not _is_unfit(one, here)], here.known.groups, sources)
    single = [one for one in sound if not _is_following(one, here)]
    found = [
        *(_unfit(one, here) for one in meant if _is_unfit(one, here)),
        *(Return(Kind.FOLLOWING, one, group=here.known.groups[one.uid]) for one in sound if _is_following(one, here)),
        *_with_dates_added(single, here),
        *_of_all_series(single, here),
    ]
    return list(map(within_numbers, with_gone_on(found, here)))


def _of_all_series(sound: Sequence[Seen], here: Beside) -> Iterator[Return]:
    """What differs of each series as a whole, then of their meetings and of events of their own."""
    along: set[str] = set()
    going_on: set[str] = set()
    parts: list[Return] = []
    for seen in (one for one in sound if here.is_whole(one)):
        if seen.uid not in here.known.groups or seen.uid not in here.series:
            yield from () if seen.uid in here.uids else (_unknown(seen, here),)
            continue
        of_it = of_series(seen, here)
        found = of_it.found
        if of_it.goes_on:
            going_on.add(seen.uid)
        if of_it.along:
            along.add(seen.uid)
            whole, own = with_parts(of_it.along, [one for one in sound if one.uid == seen.uid], here)
            found = (whole, *found[1:])
            parts += own
        yield from found
    yield from parts
    for seen in (one for one in sound if not here.is_whole(one) and one.uid not in along):
        if not (seen.uid in going_on and here.known.is_settled(seen, here.sources.now)):
            yield from _of_event(seen, here)


def _of_event(seen: Seen, here: Beside) -> Iterator[Return]:
    """What differs of one event that is no series."""
    meeting = here.known.meeting(seen)
    entry = here.entries.get((seen.uid, seen.replaces))
    if meeting:
        back = compared(seen, meeting, here.sources, here.sent)
        yield from (back,) if back else ()
    elif entry and entry.tentative:
        yield from _alternative(seen, entry, here)
    elif not _says_the_same(seen, entry):
        yield _deleted(_unknown(seen, here), here)


def _is_following(seen: Seen, here: Beside) -> bool:
    return seen.following and seen.uid in here.known.groups


def _is_unfit(seen: Seen, here: Beside) -> bool:
    """Whether nobody can tell when it is meant to be; whatever an alternative slot says is not taken."""
    return bool(seen.rivals or (seen.wrong and not here.is_alternative(seen)))


def _unfit(seen: Seen, here: Beside) -> Return:
    kind = Kind.TWICE if seen.rivals else Kind.NO_ZONE if seen.unknown_zone else Kind.WRONG
    meeting = here.known.meeting(seen)
    if meeting and meeting.status in ("held", "solo") and not seen.rivals:
        kind = Kind.OVER
    ours = facts_now(meeting, here.sources) if meeting else None
    return Return(kind, seen, meeting, ours, group=here.known.groups.get(seen.uid))


def _with_dates_added(events: Sequence[Seen], here: Beside) -> Iterator[Return]:
    """Events of ours that take place on more days there. A series has its rule from us, a single event has none."""
    known = here.known
    for seen in (one for one in events if one.uid in here.uids):
        added = tuple(day for day in seen.added if not (day and known.meets(seen, day)))
        if added or (seen.rule and seen.uid not in here.series and seen.uid not in known.groups):
            yield Return(Kind.ADDED, replace(seen, added=added), known.meeting(seen), group=known.groups.get(seen.uid))


def _unknown(seen: Seen, here: Beside) -> Return:
    """An event that no meeting of ours stands behind."""
    if seen.replaces and seen.uid in here.known.groups:
        return Return(Kind.NO_MEETING, seen, group=here.known.groups[seen.uid])
    if seen.replaces and seen.uid in here.known.singles:
        return Return(Kind.ADDED, seen, here.known.singles[seen.uid])
    if seen.rule or seen.replaces:
        return Return(Kind.SERIES, seen)
    return Return(Kind.UNKNOWN if seen.start else Kind.NO_TIME, seen)


def _deleted(back: Return, here: Beside) -> Return:
    """The same; one that was a meeting of ours is known as that."""
    seen = back.seen
    was_ours = (back.kind is Kind.UNKNOWN and (seen.uid, seen.replaces) in here.entries) or (
        back.kind is Kind.SERIES and (seen.uid, None) in here.entries
    )
    return back._replace(kind=Kind.DELETED) if was_ours else back


def _says_the_same(seen: Seen, entry: Entry | None) -> bool:
    """Whether an event behind which no meeting stands is as we show it, or as it was before we took it back."""
    if entry is None or seen.start is None:
        return False
    is_then = seen.start == entry.start.utc
    if is_then and seen.cancelled == entry.cancelled:
        return True
    # Its group may be on another clock by now: the hour is that of the clock on which the file has it.
    local = (seen.start.astimezone(seen.zone) if seen.start.tzinfo else seen.start).replace(tzinfo=None)
    is_before = entry.published is not None and seen.sequence < entry.published.sequence
    return entry.withdrawn and is_before and (is_then or entry.start.local == local)


def _alternative(seen: Seen, entry: Entry, here: Beside) -> Iterator[Return]:
    """An alternative slot that was moved or called off there: its day and time are its group's, not its own."""
    sent = here.sent.get((seen.uid, seen.replaces), ())
    is_old = not sent and entry.published is not None and seen.sequence < entry.published.sequence
    as_sent = any((one.start, one.cancelled) == (seen.start, seen.cancelled) for one in sent)
    if not (is_old or as_sent or _says_the_same(seen, entry)):
        yield Return(Kind.ALTERNATIVE, seen)
