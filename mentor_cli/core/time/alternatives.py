"""The alternative slot of each coming meeting as a tentative event, for groups that wish their calendars to show it.

It takes nobody's time: it says when the group would meet instead. Once a meeting is held, moved or called off, its
alternative is called off too. What a group last showed of its slot stands in `published.alternative`; only meetings
from the day of the first export on have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.core.moving import slot_in_week
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.entries import Entry, entry_print
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import Published, alternative_uid, next_published, read_published
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.withdrawing import starts_shown
from mentor_cli.core.time.wording import clock_time, short_day

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.wallclock import Moment

Alternative = Mapping[str, Any]


def alternative_shown(group: Record, before: Published | None, entry: Entry, sources: Sources) -> Alternative | None:
    """What `published` is to remember of the alternative slot; None as long as no calendar ever showed it.

    `entry` is any meeting's without a file: its length, zone and link are those of the alternative.
    """
    held = dict(before.alternative) if before and before.alternative else {}
    slot = group.mapping("alternative")
    wished = bool(slot.get("shown") and slot.get("day") and slot.get("at"))
    if not (wished or held):
        return None
    words = {name: slot[name] if wished else held[name] for name in ("day", "at")}
    digest = entry_print(entry, [*words.values(), "shown" if wished else "gone"])
    after = next_published(read_published(held), digest, sources.now)
    since = held.get("since") or sources.now.astimezone(entry.start.zone).date().isoformat()
    return {**words, "since": since, **({} if wished else {"gone": True}), **after.as_values()}


def alternative_events(
    group: Record,
    entry: Entry,
    meetings: Sequence[Meeting],
    shared: Published,
    own: Mapping[datetime | None, Published | None],
    sources: Sources,
    horizon: date,
) -> Iterator[Entry]:
    """The alternative of each meeting, cancelled where there is none any more.

    `entry` as above; `own` is what the session files hold by their original start.
    """
    slot = shared.alternative
    since = day_of(str(slot.get("since"))) if slot else None
    if slot is None or since is None:
        return
    there = {one.original: one for one in meetings if one.regular}
    past = history_of(shared)
    for original in sorted({*there, *starts_shown(group, shared, sources, horizon)}):
        possible = _start(slot, original, entry)
        # Where the slot has none, one that it had before is called off; a clock change may leave no time of its own.
        start = possible or Occurrence("", original, entry.start.zone).moment
        is_possible = possible is not None and possible.local.date() >= since
        if start is None or original.date() < since or not (is_possible or slot.get("sequence")):
            continue
        known = [one for one in (own.get(original), past.lost(original)) if one]
        said = _published(slot, shared, max(known, key=lambda one: one.sequence, default=None))
        open_ = is_possible and not slot.get("gone") and _may_fail(there.get(original), start)
        uid = alternative_uid(sources.workspace_id, group, original)
        note = f"Should {short_day(original.date())} {clock_time(original)} fail." if open_ else ""
        yield replace(
            entry,
            uid=uid,
            title=f"{entry.title} (alternative)",
            start=start,
            cancelled=not open_,
            tentative=True,
            guests=(),
            note=note,
            published=said,
        )


def _start(slot: Alternative, original: datetime, entry: Entry) -> Moment | None:
    """In the week of the meeting; None where a clock change leaves it out."""
    return Occurrence("", slot_in_week(str(slot["day"]), str(slot["at"]), original), entry.start.zone).moment


def _may_fail(meeting: Meeting | None, alternative: Moment) -> bool:
    """Whether the meeting is still to take place as its cadence says, and at another time than its alternative."""
    if meeting is None or meeting.status != "planned" or meeting.start.utc == alternative.utc:
        return False
    return meeting.start.local == meeting.original.replace(fold=meeting.start.local.fold)


def _published(slot: Alternative, shared: Published, own: Published | None) -> Published:
    """A sequence that rises with whatever can change it: the slot, the file of its meeting, and the rules of the group.

    It may rise when nothing is to be seen. Nobody is asked to answer these events, so nobody is bothered by that.
    """
    parts = [one for one in (read_published(slot), shared, own) if one]
    stamps = [*(one.stamp for one in parts), *shared.renewals]
    changes = len(shared.renewals) + history_of(shared).series_changes()
    return Published(sum(one.sequence for one in parts) + changes, max(stamps), "")
