"""The alternative slot of each coming meeting as a tentative event, for groups that wish their calendars to show it.

It takes nobody's time: it says when the group would meet instead. Once a meeting is held, moved or called off, its
alternative is called off too. What a group last showed of its slot stands in `published.alternative`; only meetings
from the day of the first export on have one. What each event last said is kept with the marks of events.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.moving import slot_in_week
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.entries import NO_LENGTH, Entry, entry_print
from mentor_cli.core.time.identity import Published, alternative_uid, next_published, read_published
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.marks import mark_of, shown_marked
from mentor_cli.core.time.withdrawing import starts_shown
from mentor_cli.core.time.wording import clock_time, short_day

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.marks import Shown
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.wallclock import Moment

Alternative = Mapping[str, Any]
_OFF = "off"


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
    sources: Sources,
    horizon: date,
) -> Iterator[Entry]:
    """The alternative of each of the meetings, cancelled where there is none any more; `entry` as above."""
    slot = shared.alternative
    since = day_of(str(slot.get("since"))) if slot else None
    if slot is None or since is None:
        return
    there = {one.original for one in meetings if one.regular}
    # Whether it may fail is the same in everybody's calendar, and so is the sequence.
    everybodys = _by_start(group, sources, horizon)
    last = shown_marked(sources.marks)
    for original in sorted({*there, *starts_shown(group, shared, sources, horizon)}):
        meeting = everybodys.get(original)
        possible = _start(slot, original, entry)
        # Where the slot has none, one that it had before is called off; a clock change may leave no time of its own.
        start = possible or Occurrence("", original, entry.start.zone).moment
        is_possible = possible is not None and possible.local.date() >= since
        if start is None or original.date() < since or not (is_possible or slot.get("sequence")):
            continue
        if meeting and original not in there:
            continue
        open_ = is_possible and not slot.get("gone") and _may_fail(meeting, start)
        uid = alternative_uid(sources.workspace_id, group, original)
        event = replace(
            entry,
            uid=uid,
            title=f"{entry.title} (alternative)",
            start=start,
            tentative=True,
            instead_of=original.date(),
            guests=(),
            note=f"Should {short_day(original.date())} {clock_time(original)} fail.",
        )
        told = _told(event, open_, last.get(uid), sources)
        if told:
            yield told


def _by_start(group: Record, sources: Sources, horizon: date) -> dict[datetime, Meeting]:
    """The meetings that a rule of the group has, whoever belongs to them, by their original starts."""
    found = meetings_for(
        (group,), sources.sessions, sources.workspace, date.min, horizon,
        holidays=sources.holidays, people=sources.people, files_until=date.max, group=group,
    ).found  # fmt: skip
    return {one.original: one for one in found if one.regular}


def _start(slot: Alternative, original: datetime, entry: Entry) -> Moment | None:
    """In the week of the meeting; None where a clock change leaves it out."""
    return Occurrence("", slot_in_week(str(slot["day"]), str(slot["at"]), original), entry.start.zone).moment


def _may_fail(meeting: Meeting | None, alternative: Moment) -> bool:
    """Whether the meeting is still to take place as its cadence says, and at another time than its alternative."""
    if meeting is None or meeting.status != "planned" or meeting.start.utc == alternative.utc:
        return False
    return meeting.start.local == meeting.original.replace(fold=meeting.start.local.fold)


def _told(event: Entry, open_: bool, last: Shown | None, sources: Sources) -> Entry | None:
    """The event, called off unless it is `open_`; what is over stays as it was. None for what nobody was shown."""
    digest = entry_print(event, [event.start.text])
    if event.start.after(event.minutes).utc <= sources.now:
        open_ = last is not None and digest in last.since
    if open_:
        return replace(event, published=_published(event.uid, digest, last, sources), unseen=last is None)
    # Whatever it would say, a calendar shows that it is off.
    off = _published(event.uid, _OFF, last, sources) if last else None
    return replace(event, minutes=NO_LENGTH, cancelled=True, note="", published=off) if off else None


def _published(uid: str, digest: str, last: Shown | None, sources: Sources) -> Published:
    """One sequence more than it had where guests see another event than they did `last`."""
    ahead = sources.ahead.get(mark_of(uid, None), -1)
    if last and last.since.keys() == {digest} and last.sequence > ahead:
        return Published(last.sequence, last.since[digest], digest)
    sequence = max(last.sequence if last else -1, ahead) + 1
    return Published(sequence, sources.now.astimezone(UTC).replace(microsecond=0), digest)
