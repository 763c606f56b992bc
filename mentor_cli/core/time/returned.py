"""One event that comes back from a calendar elsewhere beside the one meeting it stands for, compared three ways."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import expected_meeting, zone_of
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.entries import cover_of, video_of
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import read_published
from mentor_cli.core.time.marks import called_off_for_one, in_reach, mark_of, most_for_one, times_of_anyone
from mentor_cli.core.time.retitled import is_retitled
from mentor_cli.core.time.rule_there import meeting_there
from mentor_cli.core.time.seen import LEFT_OUT_BY_THE_CLOCK, Facts, Seen, facts_of, placed, three_way
from mentor_cli.core.time.told import otherwise, told_facts
from mentor_cli.core.time.wallclock import moment_meant

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.identity import Published
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.series_moved import SeriesMove

# An event by its UID and, within a series, the original start it stands for.
Key: TypeAlias = tuple[str, datetime | None]
_NO_ANSWERS: Mapping[str, str] = {}
_NONE_APART: Mapping[datetime, Meeting] = {}


class Taking(Enum):
    """How an event that differs comes into the records."""

    UNASKED = auto()
    NAMED = auto()
    # Where no meeting of ours stands behind it, it makes one.
    ANEW = auto()
    # What is wrong with it has to be mended first, or said here in another way.
    NOT_SO = auto()
    NEVER = auto()


class Waits(Enum):
    """Where it is left as it is until somebody decides. Of what may be an older state of ours a file needs no decision:
    only on a server, of which is known what was put there, it is a change.
    """

    NOWHERE = auto()
    ON_A_SERVER = auto()
    EVERYWHERE = auto()


class Kind(Enum):
    """How an event that differs stands to its meeting: in words, how it is taken, and where it waits for a decision."""

    NEWS = "changed there", Taking.UNASKED, Waits.NOWHERE
    BOTH = "changed on both sides", Taking.NAMED, Waits.EVERYWHERE
    PAST = "moved into the past", Taking.NAMED, Waits.EVERYWHERE
    TWICE = "there twice, each time otherwise", Taking.NOT_SO, Waits.EVERYWHERE
    OLD = "older than what was exported last", Taking.NAMED, Waits.ON_A_SERVER
    OVER = "held already", Taking.NEVER, Waits.NOWHERE
    DELETED = "changed there, and no longer a meeting here", Taking.ANEW, Waits.ON_A_SERVER
    UNKNOWN = "not known here", Taking.ANEW, Waits.NOWHERE
    SERIES = "a series not known here", Taking.NEVER, Waits.NOWHERE
    NO_TIME = "without a time of day", Taking.NOT_SO, Waits.EVERYWHERE
    WRONG = "with times that cannot be meant", Taking.NOT_SO, Waits.EVERYWHERE
    BEYOND = "with a number (SEQUENCE) that ours cannot go above", Taking.NOT_SO, Waits.EVERYWHERE
    NO_ZONE = "in a zone that nobody knows", Taking.NOT_SO, Waits.EVERYWHERE
    NO_MEETING = "of a meeting that its series does not have here", Taking.NOT_SO, Waits.EVERYWHERE
    DEPARTED = "called off for somebody who does not belong to it", Taking.NAMED, Waits.EVERYWHERE
    TITLE = "called otherwise there; titles are kept here", Taking.NEVER, Waits.NOWHERE
    ALTERNATIVE = "an alternative slot, which is the group's to set", Taking.NOT_SO, Waits.EVERYWHERE
    FOLLOWING = "this and all following meetings", Taking.NOT_SO, Waits.EVERYWHERE
    ADDED = "with dates added there", Taking.NOT_SO, Waits.EVERYWHERE
    NO_CADENCE = "repeated in a way that no cadence says", Taking.NOT_SO, Waits.EVERYWHERE
    LONGER = "going on behind the end of its group", Taking.NOT_SO, Waits.EVERYWHERE
    RESUMED = "going on there, and over here", Taking.NOT_SO, Waits.EVERYWHERE
    GONE_ON = "ended there, and another series goes on", Taking.NOT_SO, Waits.EVERYWHERE
    SECOND = "a second series there of a group of ours", Taking.NOT_SO, Waits.NOWHERE
    ONCE = "no longer repeated there", Taking.NAMED, Waits.EVERYWHERE
    ALL = "otherwise there for all meetings of the series", Taking.NOT_SO, Waits.EVERYWHERE
    ANSWERS = (
        "answered for the whole series; answers are kept of single meetings", Taking.NOT_SO, Waits.NOWHERE
    )  # fmt: skip
    CLOCK = "on the clock of another zone there", Taking.NOT_SO, Waits.EVERYWHERE

    def __init__(self, words: str, taking: Taking, waits: Waits) -> None:
        self.words, self.taking, self.waits = words, taking, waits


class Return(NamedTuple):
    """One event that differs from its meeting: what it says, and which of time, status and place are to be taken.

    `answers` are new ones, by the ids of people. Of a whole series: its group, what its cadence
    would be, by their original starts the meetings that were moved or cancelled by themselves, and the series of others
    that go on with it there (`follows`).
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
    follows: tuple[Seen, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole series, of which no cadence of ours can be made that says the same."""
        return self.meeting is None and self.series is None and self.group is not None

    @property
    def is_ours(self) -> bool:
        """Whether something of ours is, or was, what the event stands for."""
        return bool(self.meeting or self.group) or self.kind in (Kind.DELETED, Kind.ALTERNATIVE, Kind.ADDED)

    @property
    def is_undecided(self) -> bool:
        """Whether a person has to decide on it, whatever it comes from; events of others are theirs to mend."""
        return self.kind.waits is Waits.EVERYWHERE and self.is_ours

    @property
    def why(self) -> str:
        """How it stands to its meeting, or what is wrong with it, in words."""
        place = f" (line {self.seen.line})" if self.seen.line else ""
        if self.kind is Kind.BEYOND:
            return f"{self.kind.words}, {self.seen.sequence}{place}"
        return f"{self.seen.wrong}{place}" if self.kind in (Kind.WRONG, Kind.NO_ZONE) else self.kind.words


def within_numbers(one: Return) -> Return:
    """The same; what would be taken with a number that cannot be counted on from is not."""
    would_be = one.kind.taking in (Taking.UNASKED, Taking.NAMED)
    return one._replace(kind=Kind.BEYOND) if would_be and not in_reach(one.seen.sequence) else one


def compared(seen: Seen, meeting: Meeting, sources: Sources, bases: Mapping[Key, Sequence[Seen]]) -> Return | None:
    """What the event says otherwise than its meeting; None when that is nothing."""
    ours = facts_now(meeting, sources)
    theirs = facts_of(seen, ours)
    if theirs is None:
        if seen.start:
            return Return(Kind.WRONG, replace(seen, wrong=LEFT_OUT_BY_THE_CLOCK), meeting, ours)
        return Return(Kind.NO_TIME, seen, meeting, ours)
    if _is_off_for_one(seen, meeting, sources.marks):
        # It is said at the time that they know, which is no news of the meeting.
        theirs = replace(theirs, start=ours.start, minutes=ours.minutes)
    sent = sent_of(seen, ours, bases)
    base, told = _base(seen, sent, meeting, ours, theirs, sources)
    way = three_way(base, theirs.print, ours.print, *(one.print for one in otherwise(seen, theirs, sources)))
    answers, contradicted = _answers(seen, sent, meeting, sources)
    parts = way.news | way.both
    if not parts and not answers:
        is_new = not sent and is_retitled(seen, meeting, told, sources)
        return Return(Kind.TITLE, seen, meeting, ours) if is_new else None
    kind = Kind.NEWS
    if meeting.status in ("held", "solo"):
        kind = Kind.OVER
    elif told and seen.sequence < told.sequence:
        # Of what was exported before the last export nothing is known to compare it with.
        kind = Kind.OLD
    elif way.both or contradicted:
        kind = Kind.BOTH
    elif "time" in parts and theirs.start.utc < sources.now <= ours.start.utc:
        kind = Kind.PAST
    return of_everybody(Return(kind, seen, meeting, ours, theirs, parts, answers), told, sources.marks)


def of_everybody(
    one: Return, told: Published | None, marks: Mapping[str, int], alone: Collection[int] = ()
) -> Return | None:
    """The same; what was called off for somebody who has left may have come from their calendar alone.

    None when it is as they were `told` it: with the number that only they know, and the stamp of that export. Whatever
    changes an event gives it another one (RFC 5545 §3.8.7.2). `alone` is by how much it may be above everybody's where
    that is no matter of having left.
    """
    seen = one.seen
    above = {*alone, *called_off_for_one(marks, seen.uid, seen.replaces)}
    most = max(most_for_one(marks, seen.uid, seen.replaces), *above, 0)
    if one.kind not in (Kind.NEWS, Kind.OVER) or not (seen.cancelled or one.series) or not most:
        return one
    if told and seen.stamp == told.stamp and seen.sequence - told.sequence in above:
        only_less = one.series.only_ends if one.series else one.parts == {"status"} and not one.answers
        if only_less:
            return None
    if one.kind is Kind.OVER:
        return one
    # It may be what somebody was told before it was theirs again.
    is_before = told and seen.stamp and seen.stamp < told.stamp and seen.sequence <= told.sequence + most
    if is_before:
        return one._replace(kind=Kind.OLD)
    return one._replace(kind=Kind.DEPARTED) if above else one


def _is_off_for_one(seen: Seen, meeting: Meeting, marks: Mapping[str, int]) -> bool:
    """Whether it is called off, at a time at which somebody knows it for whom alone it once was."""
    if not (seen.cancelled and seen.start and called_off_for_one(marks, seen.uid, seen.replaces)):
        return False
    start = placed(seen.start, meeting.start.zone)
    meant = moment_meant(meeting.original, meeting.start.zone).utc
    return start is not None and start.utc in {meant, *times_of_anyone(marks, mark_of(seen.uid, seen.replaces))}


def facts_now(meeting: Meeting, sources: Sources) -> Facts:
    """What the records say of the meeting."""
    place = (meeting.session.text("place") if meeting.session else None) or ""
    video = video_of(meeting, sources.workspace)
    cover = cover_of(meeting, sources.workspace)
    return Facts(meeting.start, meeting.minutes, meeting.cancelled, place, video, cover.video if cover else None)


def sent_of(seen: Seen, ours: Facts, bases: Mapping[Key, Sequence[Seen]]) -> Sequence[Seen]:
    """The event as it was sent there; a meeting that had none of its own in its series as that showed it."""
    own = bases.get((seen.uid, seen.replaces), ())
    if own or seen.replaces is None:
        return own
    series = bases.get((seen.uid, None), ())
    return [one for one in (meeting_there(whole, seen.replaces, ours.start.zone) for whole in series) if one]


def _base(
    seen: Seen, sent: Sequence[Seen], meeting: Meeting, ours: Facts, theirs: Facts, sources: Sources
) -> tuple[str | None, Published | None]:
    """The print of what was last said there, None when nobody knows; and, where that was said in a file, what guests
    were told of the event with it: below that sequence it is old.
    """
    prints = [facts.print for one in sent if (facts := facts_of(one, ours))]
    if prints:
        return (theirs.print if theirs.print in prints else prints[0]), None
    published = read_published(meeting.session.mapping("published")) if meeting.session else None
    if published:
        shared = read_published(meeting.group.mapping("published")) if meeting.group else None
        return published.print, history_of(shared).of_session(published, meeting.original) if shared else published
    return _base_without_file(seen, meeting, ours, sources)


def _base_without_file(
    seen: Seen, meeting: Meeting, ours: Facts, sources: Sources
) -> tuple[str | None, Published | None]:
    """As `_base` for a meeting that guests saw as one of its group only."""
    group = meeting.group
    shared: Published | None = read_published(group.mapping("published")) if group else None
    if group is None or shared is None:
        return None, None
    past = history_of(shared)
    if not (meeting.regular or past.was_shown(meeting.original)):
        return None, None
    if seen.replaces is None:
        told = past.of_single(meeting.original)
    elif past.lost(meeting.original):
        told = past.of_part(seen.uid, meeting.original)
    else:
        told = past.of_series(seen.uid)
    now = _as_expected(meeting, group, ours, sources)
    return (told_facts(seen, group, meeting.original, now, sources).print if now else None), told


def _as_expected(meeting: Meeting, group: Record, ours: Facts, sources: Sources) -> Facts | None:
    """What would be told of the meeting if it had no file, in the zone of `ours`."""
    if meeting.session is None:
        return ours
    occurrence = Occurrence(group.id, meeting.original, zone_of(sources.workspace, group))
    expected = expected_meeting(group, occurrence, sources.workspace, sources.people)
    if expected is None:
        return None
    facts = facts_now(expected, sources)
    return replace(facts, start=facts.start.within(ours.start.zone))


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
        contradicted = contradicted or bool(said.get(person) and said[person] not in before)
    return found, contradicted
