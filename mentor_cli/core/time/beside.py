"""What events that come back are held beside: the meetings here, what an export shows of them, and what was sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.time.known_meetings import MeetingsKnown
from mentor_cli.core.time.rule_there import rule_there

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.time.entries import Entry, Series
    from mentor_cli.core.time.publishing import Export, Sources
    from mentor_cli.core.time.returned import Key
    from mentor_cli.core.time.seen import Seen


class Beside(NamedTuple):
    """The meetings, and `known` by the names of their events; the `series` (by UID) and `entries` of an export now, and
    the UIDs of those that are `over`; what was `sent` there. `uids` are those of all that is, or was, ours.
    """

    meetings: Sequence[Meeting]
    known: MeetingsKnown
    series: Mapping[str, Series]
    entries: Mapping[Key, Entry]
    over: Collection[str]
    sources: Sources
    sent: Mapping[Key, Sequence[Seen]]
    uids: Collection[str]

    def is_meant(self, seen: Seen) -> bool:
        """Whether the event speaks of a meeting: one that is off there and here, or over, may mean none."""
        return not (self._stays_off(seen) or (seen.uid in self.over and has_been(seen, self.sources.now)))

    def is_alternative(self, seen: Seen) -> bool:
        """Whether it is an alternative slot of ours, of which nothing is taken."""
        entry = self.entries.get((seen.uid, seen.replaces))
        return entry is not None and entry.tentative

    def is_whole(self, seen: Seen) -> bool:
        """Whether it is a whole series; one of ours that was called off, or is no longer repeated, may have no rule."""
        return bool(seen.rule) or (seen.replaces is None and seen.uid in self.series)

    def _stays_off(self, seen: Seen) -> bool:
        """Whether it is called off there and here, where its meeting is another event, or none; not by somebody
        there.
        """
        if not seen.cancelled or any(not one.cancelled for one in self.sent.get((seen.uid, seen.replaces), ())):
            return False
        series = self.series.get(seen.uid)
        is_taken_back = series is not None and series.first.cancelled
        if seen.rule or (seen.replaces is None and is_taken_back):
            return is_taken_back
        own = self.entries.get((seen.uid, seen.replaces))
        return own is not None and own.cancelled and not own.has_file


def beside(
    events: Sequence[Seen],
    meetings: Sequence[Meeting],
    export: Export,
    sources: Sources,
    sent: Mapping[Key, Sequence[Seen]],
) -> Beside:
    """What these events are held beside."""
    entries = {(one.uid, one.replaces.utc if one.replaces else None): one for one in export.entries}
    series = {one.first.uid: one for one in export.series}
    known = MeetingsKnown(events, meetings, sources)
    uids = {*series, *known.groups, *known.singles, *(uid for uid, _ in entries)}
    return Beside(meetings, known, series, entries, export.over, sources, sent, uids)


def has_been(seen: Seen, now: datetime) -> bool:
    """Whether it is over, with its last meeting when it is a series."""
    if seen.rule:
        rule = rule_there(seen, UTC)
        return rule is not None and rule.until is not None and rule.until < now.date()
    return seen.start is not None and (seen.start if seen.start.tzinfo else seen.start.replace(tzinfo=UTC)) <= now
