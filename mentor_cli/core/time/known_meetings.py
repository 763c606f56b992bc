"""The meetings as calendars know them: by the UIDs of their events, and within a series by their original starts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.cadence import Rule
from mentor_cli.core.time.export import single_uid
from mentor_cli.core.time.identity import series_uids
from mentor_cli.core.time.rule_there import falls_on
from mentor_cli.core.time.seen import Seen, placed
from mentor_cli.core.time.told import told_clock
from mentor_cli.core.time.wallclock import moment_meant
from mentor_cli.core.time.zones import offsets

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.series_moved import SeriesMove


class MeetingsKnown:
    """The meetings by the UIDs that they have in calendars, whichever way their group is shown."""

    def __init__(self, events: Sequence[Seen], meetings: Sequence[Meeting], sources: Sources) -> None:
        self.singles = {single_uid(meeting, sources.workspace_id): meeting for meeting in meetings}
        self._zone: dict[str, ZoneInfo] = {}
        self._series: dict[tuple[str, datetime], Meeting] = {}
        self.groups: dict[str, Record] = {}
        # On which clock guests know the meetings of each group.
        self.clocks: dict[str, ZoneInfo] = {}
        for meeting in meetings:
            if meeting.group is None:
                continue
            if meeting.group.id not in self._zone:
                self._zone[meeting.group.id] = zone_of(sources.workspace, meeting.group)
                uids = [*series_uids(sources.workspace_id, meeting.group)]
                self.groups.update((uid, meeting.group) for uid in uids)
                told = told_clock([one for one in events if one.uid in uids], meeting.group, sources)
                self.clocks[meeting.group.id] = told[0] if told else self._zone[meeting.group.id]
            zone = self._zone[meeting.group.id]
            offset = (*offsets(meeting.original, zone), timedelta())[-1 if meeting.original.fold else 0]
            key = (meeting.group.id, (meeting.original - offset).replace(tzinfo=UTC, fold=0))
            # What was part of a series that ends sooner now is known by its place in it still.
            self._series[key] = meeting if meeting.regular else self._series.get(key, meeting)

    def meeting(self, seen: Seen) -> Meeting | None:
        """The meeting that the event stands for."""
        if seen.replaces is None:
            return self.singles.get(seen.uid)
        return self.at(seen.uid, seen.replaces)

    def is_settled(self, seen: Seen, now: datetime) -> bool:
        """Whether the event stands for a meeting that is over, or by a former name for one that its group has then."""
        group = self.groups.get(seen.uid)
        if group is None or seen.replaces is None or seen.start is None:
            return False
        place, start = (placed(one, self._zone[group.id]) for one in (seen.replaces, seen.start))
        if place is None or start is None:
            return False
        if place.utc <= now or self.at(seen.uid, seen.replaces):
            return place.utc <= now
        then = (one for (name, _), one in self._series.items() if name == group.id and one.start.utc == start.utc)
        return any(not one.cancelled for one in then) != seen.cancelled

    def apart(self, group: Record, move: SeriesMove) -> dict[datetime, Meeting]:
        """The meetings of the series that were moved or cancelled by themselves, by their original starts.

        So is one by that of the meeting whose place it is to take, which its rule had before.
        """
        starts = {*move.instead, *move.gone}
        former = {new: start for start, new in move.instead.items() if new not in starts}
        own = (one for (name, _), one in self._series.items() if name == group.id)
        apart = (one for one in own if one.cancelled or one.start.local != one.original)
        return {
            former.get(one.original, one.original): one
            for one in apart
            if one.original in starts or (one.original in former and not one.regular)
        }

    def standing(self, group: Record) -> set[datetime]:
        """The original starts of the group's meetings that have files."""
        return {one.original for (name, _), one in self._series.items() if name == group.id and one.session}

    def meets(self, seen: Seen, added: date) -> bool:
        """Whether the group of the event meets at a moment that was added to it, or on such a day at its hour."""
        meeting = self.meeting(seen)
        group = self.groups.get(seen.uid) or (meeting.group if meeting else None)
        usual = placed(seen.start, self._zone[group.id]) if group and seen.start else None
        if group is None or usual is None:
            return False
        when = added if isinstance(added, datetime) else datetime.combine(added, usual.local.time())
        moment = placed(when, self._zone[group.id])
        then = (one for (name, _), one in self._series.items() if name == group.id and not one.cancelled)
        return moment is not None and any(one.start.utc == moment.utc for one in then)

    def moved_ahead(self, uid: str, rule: Rule, now: datetime) -> list[Meeting]:
        """The meetings of the series that were moved by themselves and are still to come."""
        group = self.groups[uid]
        own = (one for (name, _), one in self._series.items() if name == group.id and one.start.utc > now)
        moved = (one for one in own if one.status == "planned" and one.start.local != one.original)
        return [one for one in moved if falls_on(rule, one.original)]

    def at(self, uid: str, original: datetime) -> Meeting | None:
        """The meeting of a series with that original start."""
        group = self.groups.get(uid)
        if group is None:
            return None
        zone = self._zone[group.id]
        known, told = placed(original, zone), placed(original, self.clocks[group.id])
        # A group that moved to another clock keeps the hours of its meetings, by which they are known.
        starts = [one for one in (known, told and moment_meant(told.local, zone)) if one]
        return next((self._series[key] for one in starts if (key := (group.id, one.utc)) in self._series), None)
