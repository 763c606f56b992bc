"""An event as a calendar program gave it back, and what it says of the meeting beside what was said before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.time.identity import changed_parts, print_digest
from mentor_cli.core.time.wallclock import Moment, moment_of
from mentor_cli.core.time.zones import offsets

if TYPE_CHECKING:
    from datetime import tzinfo
    from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Seen:
    """One VEVENT. `replaces` is its RECURRENCE-ID, `left_out` its EXDATEs, `added` its RDATEs beside its own start:
    moments or days, None for one that cannot be read.

    Moments are aware, or naive where the file names no zone; None stands for a start that is a day or unreadable.
    `wrong` is what keeps its times from being taken, in words (empty when nothing does), `line` where in its file it
    begins, `unknown_zone` the name of a zone that nobody knows. `rivals` are the starts that the file gives this one
    event when these, or what else it says, contradict one another. `zone` is the clock that the file writes its start
    on.
    One that is `following` speaks of that meeting and all behind it (RANGE=THISANDFUTURE).
    `note` is the beginning of its description, as plain text.
    `stamp` is its DTSTAMP (UTC; None where it has none that is a moment).
    `answers` leads from addresses in lower case to yes, no or maybe; `rule` holds the parts of its RRULE in upper case.
    """

    uid: str
    start: datetime | None
    minutes: int
    replaces: datetime | None = None
    cancelled: bool = False
    place: str = ""
    title: str = ""
    sequence: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)
    rule: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: tuple[datetime, ...] = ()
    wrong: str = ""
    rivals: tuple[datetime, ...] = ()
    unknown_zone: str = ""
    line: int = field(default=0, compare=False)
    following: bool = False
    added: tuple[date | None, ...] = ()
    zone: tzinfo | None = field(default=None, compare=False)
    stamp: datetime | None = field(default=None, compare=False)
    note: str = field(default="", compare=False)


def placed(when: datetime, zone: ZoneInfo) -> Moment | None:
    """The moment on the clock of `zone`; a naive one is meant on that clock. None where the clock leaves it out."""
    if when.tzinfo is not None:
        return moment_of(when.astimezone(UTC), zone)
    possible = offsets(when, zone)
    return Moment(when.replace(second=0, microsecond=0), zone, possible[0]) if possible else None


@dataclass(frozen=True, slots=True)
class Facts:
    """What can come back of a meeting: when it is, how long, whether it was called off, where.

    `covered` is what those see as its place who may not know it; None where everybody may.
    """

    start: Moment
    minutes: int
    cancelled: bool
    place: str
    video: str
    covered: str | None = None

    @property
    def print(self) -> str:
        """As `published.print` holds it, but for the agenda, which does not come back."""
        status = "cancelled" if self.cancelled else "confirmed"
        time = (self.start.text, self.start.zone.key, self.minutes)
        return print_digest(time, status, (self.place, self.video), ())


LEFT_OUT_BY_THE_CLOCK = "at a time that the clock leaves out"
RETURNING = ("time", "status", "place")


def facts_of(seen: Seen, ours: Facts) -> Facts | None:
    """What the event says, in the zone and the words that ours are in; None when it has no time of day."""
    start = placed(seen.start, ours.start.zone) if seen.start else None
    if start is None:
        return None
    # An event without a place has its link there. Calendar programs do not keep every blank.
    shown = ours.place or ours.video
    is_ours = seen.place in (" ".join(shown.split()), ours.covered)
    return replace(
        ours,
        start=start,
        minutes=seen.minutes or ours.minutes,
        cancelled=seen.cancelled,
        place=ours.place if is_ours else seen.place,
    )


@dataclass(frozen=True, slots=True)
class ThreeWay:
    """Of time, status and place: what was changed only there, and what on both sides and not to the same."""

    news: frozenset[str]
    both: frozenset[str]


def three_way(base: str | None, theirs: str, ours: str, *readings: str) -> ThreeWay:
    """Three prints compared: what was said last (None: nobody knows), what is there, what is here.

    `readings` are other prints of what is there: a part is as it was where one of them has it so.
    """
    differ = set(changed_parts(ours, theirs)) & set(RETURNING)
    if base is None or len(base) != len(ours):
        return ThreeWay(frozenset(), frozenset(differ))
    there = set.intersection(*(set(changed_parts(base, one)) for one in (theirs, *readings)))
    here = set(changed_parts(base, ours))
    return ThreeWay(frozenset(differ & there - here), frozenset(differ & there & here))
