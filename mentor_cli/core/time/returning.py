"""Events that come back from a calendar elsewhere, each beside the meeting it stands for: what is new there.

Three states are compared: what was last said of the meeting (`published`, or what was sent to the server), what the
event says, and what the records say now. What changed only there can be taken over; what changed on both sides is for a
person to decide; an event that no meeting of ours stands behind is offered and never taken by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import expected_meeting, zone_of
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.entries import video_of
from mentor_cli.core.time.export import single_uid
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import read_published, series_uid
from mentor_cli.core.time.iso import FIRST_YEAR, LAST_YEAR
from mentor_cli.core.time.seen import Facts, Seen, facts_of, placed, three_way
from mentor_cli.core.time.series_moved import (
    SeriesMove,
    moved_series,
    rule_here,
    rule_there,
    stopped_series,
)
from mentor_cli.core.time.zones import offsets

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry, Series
    from mentor_cli.core.time.identity import Published
    from mentor_cli.core.time.publishing import Export, Sources

# An event by its UID and, within a series, the original start it stands for.
Key: TypeAlias = tuple[str, datetime | None]
_NO_ANSWERS: Mapping[str, str] = {}
_NONE_APART: Mapping[datetime, Meeting] = {}


class Kind(Enum):
    """How an event that differs stands to its meeting."""

    NEWS = "changed there"
    BOTH = "changed on both sides"
    PAST = "moved into the past"
    TWICE = "twice in the file, each time otherwise"
    OLD = "older than what was exported last"
    OVER = "held already"
    UNKNOWN = "not known here"
    SERIES = "a series not known here"
    NO_TIME = "without a time of day"
    FAR = f"in a year out of reach (before {FIRST_YEAR} or after {LAST_YEAR})"
    NO_MEETING = "of a meeting that its series does not have here"
    NO_CADENCE = "repeated in a way that no cadence says"


class Return(NamedTuple):
    """One event that differs from its meeting: what it says, and which of time, status and place are to be taken.

    `answers` are new ones, by the ids of people. Of a whole series: its group, what its cadence
    would be, and by their original starts the meetings that were moved or cancelled by themselves.
    """

    kind: Kind
    seen: Seen
    meeting: Meeting | None = None
    ours: Facts | None = None
    theirs: Facts | None = None
    parts: frozenset[str] = frozenset()
    answers: Mapping[str, str] = _NO_ANSWERS
    group: Record | None = None
    series: SeriesMove | None = None
    apart: Mapping[datetime, Meeting] = _NONE_APART


def returns(
    events: Sequence[Seen],
    meetings: Sequence[Meeting],
    export: Export,
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> list[Return]:
    """What differs, in the order of the events; nothing for an event that says what its meeting says.

    `export` is what an export shows now. Its alternative slots are the group's to say, and an event that was taken back
    differs only when it says something else. `bases` are the events as they were sent there; where there are none,
    `published` says what was told last.
    """
    index = _Index(meetings, sources)
    shown = {one.first.uid: one for one in export.series}
    without = {one.uid: one for one in export.entries}
    found: list[Return] = []
    moved: set[str] = set()
    for seen in (one for one in events if one.rivals):
        found.append(Return(Kind.TWICE, seen, index.meeting(seen), group=index.groups.get(seen.uid)))
    sound = [one for one in events if not one.rivals]
    for seen in (one for one in sound if one.rule):
        if seen.uid not in index.groups:
            found += [] if seen.uid in shown else [_unknown(seen, index)]
        elif seen.uid in shown:
            whole = _series(seen, index, shown[seen.uid], sources, bases)
            moved |= {seen.uid} if whole else set()
            found += whole or _left_out(seen, index, sources)
    # The parts of a series that moved as a whole have moved with it.
    for seen in (one for one in sound if not one.rule and one.uid not in moved):
        meeting = index.meeting(seen)
        if meeting:
            one = _return(seen, meeting, sources, bases)
            found += [one] if one else []
        elif not _says_the_same(seen, without.get(seen.uid)):
            found.append(_unknown(seen, index))
    return found


def _unknown(seen: Seen, index: _Index) -> Return:
    """An event that no meeting of ours stands behind."""
    if seen.far:
        return Return(Kind.FAR, seen, group=index.groups.get(seen.uid))
    if seen.replaces and seen.uid in index.groups:
        return Return(Kind.NO_MEETING, seen, group=index.groups[seen.uid])
    if seen.rule or seen.replaces:
        return Return(Kind.SERIES, seen)
    return Return(Kind.UNKNOWN if seen.start else Kind.NO_TIME, seen)


def _says_the_same(seen: Seen, entry: Entry | None) -> bool:
    """Whether an event behind which no meeting stands is as we show it."""
    if entry is None:
        return False
    return entry.tentative or (seen.start == entry.start.utc and seen.cancelled == entry.cancelled)


def _series(
    seen: Seen, index: _Index, series: Series, sources: Sources, bases: Mapping[Key, Sequence[Seen]]
) -> list[Return]:
    """The series itself, when it takes place at other times there, or not at all."""
    group, zone = index.groups[seen.uid], series.first.start.zone
    ours, theirs = rule_here(series), rule_there(seen, zone)
    sent = [rule_there(one, zone) for one in bases.get((seen.uid, None), ())]
    if not seen.cancelled and (theirs == ours or theirs in sent):
        return []
    last = list(series_uids(group, sources.workspace_id))[-1]
    if seen.uid != last or (not seen.cancelled and (theirs is None or theirs.times)):
        return [Return(Kind.NO_CADENCE, seen, group=group)]
    if seen.cancelled or theirs is None:
        move = stopped_series(group, sources.workspace, sources.now, sources.holidays)
    else:
        move = moved_series(group, theirs, ours, sources.workspace, sources.now, sources.holidays)
    if move is None:
        return [] if seen.cancelled else [Return(Kind.OVER, seen, group=group)]
    shared = read_published(group.mapping("published"))
    kind = Kind.NEWS
    if sent and ours not in sent:
        kind = Kind.BOTH
    elif not sent and (shared is None or seen.sequence < history_of(shared).of_series(seen.uid).sequence):
        kind = Kind.OLD
    return [Return(kind, seen, group=group, series=move, apart=index.apart(group, move))]


class _Index:
    """The meetings by the UIDs that they have in calendars, whichever way their group is shown."""

    def __init__(self, meetings: Sequence[Meeting], sources: Sources) -> None:
        self._single = {single_uid(meeting, sources.workspace_id): meeting for meeting in meetings}
        self._zone: dict[str, ZoneInfo] = {}
        self._series: dict[tuple[str, datetime], Meeting] = {}
        self.groups: dict[str, Record] = {}
        for meeting in meetings:
            if meeting.group is None:
                continue
            if meeting.group.id not in self._zone:
                self._zone[meeting.group.id] = zone_of(sources.workspace, meeting.group)
                self.groups.update((uid, meeting.group) for uid in series_uids(meeting.group, sources.workspace_id))
            zone = self._zone[meeting.group.id]
            offset = (*offsets(meeting.original, zone), timedelta())[-1 if meeting.original.fold else 0]
            key = (meeting.group.id, (meeting.original - offset).replace(tzinfo=UTC, fold=0))
            # What was part of a series that ends sooner now is known by its place in it still.
            self._series[key] = meeting if meeting.regular else self._series.get(key, meeting)

    def meeting(self, seen: Seen) -> Meeting | None:
        """The meeting that the event stands for."""
        if seen.replaces is None:
            return self._single.get(seen.uid)
        return self.at(seen.uid, seen.replaces)

    def apart(self, group: Record, move: SeriesMove) -> dict[datetime, Meeting]:
        """The meetings of the series that were moved or cancelled by themselves, by their original starts."""
        starts = {*move.instead, *move.gone}
        own = (one for (name, _), one in self._series.items() if name == group.id and one.original in starts)
        return {one.original: one for one in own if one.cancelled or one.start.local != one.original}

    def at(self, uid: str, original: datetime) -> Meeting | None:
        """The meeting of a series with that original start."""
        group = self.groups.get(uid)
        start = placed(original, self._zone[group.id]) if group else None
        return self._series.get((group.id, start.utc)) if group and start else None


def series_uids(group: Record, workspace_id: str) -> Iterator[str]:
    """The UIDs under which the group's rules are exported as series, the first rule first."""
    from mentor_cli.core.time.iso import iso_date

    yield series_uid(workspace_id, group)
    for rule in group.mappings("cadence")[1:]:
        yield series_uid(workspace_id, group, iso_date(str(rule.get("starts"))))


def _left_out(seen: Seen, index: _Index, sources: Sources) -> Iterator[Return]:
    """The meetings that were taken out of the series there."""
    for original in seen.left_out:
        meeting = index.at(seen.uid, original)
        if meeting is None or meeting.cancelled:
            continue
        ours = facts_now(meeting, sources)
        kind = Kind.OVER if meeting.status == "held" else Kind.NEWS
        gone = Seen(seen.uid, original, ours.minutes, replaces=original, cancelled=True, sequence=seen.sequence)
        theirs = Facts(ours.start, ours.minutes, True, ours.place, ours.video)
        yield Return(kind, gone, meeting, ours, theirs, frozenset({"status"}))


def _return(seen: Seen, meeting: Meeting, sources: Sources, bases: Mapping[Key, Sequence[Seen]]) -> Return | None:
    ours = facts_now(meeting, sources)
    theirs = facts_of(seen, ours)
    if theirs is None:
        return Return(Kind.FAR if seen.far else Kind.NO_TIME, seen, meeting, ours)
    sent = bases.get((seen.uid, seen.replaces), ())
    base, sequence = _base(seen, sent, meeting, ours, theirs, sources)
    way = three_way(base, theirs.print, ours.print)
    answers, contradicted = _answers(seen, sent, meeting, sources)
    parts = way.news | way.both
    if not parts and not answers:
        return None
    kind = Kind.NEWS
    if meeting.status in ("held", "solo"):
        kind = Kind.OVER
    elif way.both or contradicted:
        kind = Kind.BOTH
    elif seen.sequence < sequence:
        kind = Kind.OLD
    elif "time" in parts and theirs.start.utc < sources.now <= ours.start.utc:
        kind = Kind.PAST
    return Return(kind, seen, meeting, ours, theirs, parts, answers)


def facts_now(meeting: Meeting, sources: Sources) -> Facts:
    """What the records say of the meeting."""
    place = (meeting.session.text("place") if meeting.session else None) or ""
    video = video_of(meeting, sources.workspace)
    return Facts(meeting.start, meeting.minutes, meeting.cancelled, place, video)


def _base(
    seen: Seen, sent: Sequence[Seen], meeting: Meeting, ours: Facts, theirs: Facts, sources: Sources
) -> tuple[str | None, int]:
    """The print of what was last said there, None when nobody knows; and the sequence below which an event is old."""
    prints = [facts.print for one in sent if (facts := facts_of(one, ours))]
    if prints:
        return (theirs.print if theirs.print in prints else prints[0]), 0
    published = read_published(meeting.session.mapping("published")) if meeting.session else None
    if published:
        return published.print, published.sequence
    return _base_without_file(seen, meeting, ours, sources)


def _base_without_file(seen: Seen, meeting: Meeting, ours: Facts, sources: Sources) -> tuple[str | None, int]:
    """As `_base` for a meeting that guests saw as one of its group only."""
    group = meeting.group
    shared: Published | None = read_published(group.mapping("published")) if group else None
    if group is None or shared is None or not meeting.regular:
        return None, 0
    past = history_of(shared)
    told = past.of_series(seen.uid) if seen.replaces else past.of_single(meeting.original)
    if meeting.session is None:
        return ours.print, told.sequence
    occurrence = Occurrence(group.id, meeting.original, zone_of(sources.workspace, group))
    expected = expected_meeting(group, occurrence, sources.workspace, sources.people)
    return (facts_now(expected, sources).print if expected else None), told.sequence


def _answers(seen: Seen, sent: Sequence[Seen], meeting: Meeting, sources: Sources) -> tuple[dict[str, str], bool]:
    """The answers that are new, by ids; True when one of them contradicts what the session says."""
    said = dict(meeting.session.mapping("expected")) if meeting.session else {}
    found = {}
    contradicted = False
    for person in meeting.people:
        record = sources.people.get(fold(person))
        addresses = [address.casefold() for address in record.texts("email")] if record else []
        answer = next((seen.answers[address] for address in addresses if address in seen.answers), None)
        before = {one.answers.get(address) for one in sent for address in addresses}
        if answer is None or answer == said.get(person) or answer in before:
            continue
        found[person] = answer
        contradicted = contradicted or bool(said.get(person) and not before)
    return found, contradicted
