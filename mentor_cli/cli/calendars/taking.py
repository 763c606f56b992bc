"""Taking over what was changed in a calendar elsewhere: what of it is taken, and the edits that it comes to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from mentor_cli.cli.calendars.taking_unknown import new_session, take_unknown
from mentor_cli.cli.calendars.way_out import as_cadence, way_out
from mentor_cli.cli.sessions.moving import cancelled, moved
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import belongs_to, original_start, zone_of
from mentor_cli.core.time.entries import entry_of, entry_print
from mentor_cli.core.time.history import raised
from mentor_cli.core.time.identity import Published, read_published
from mentor_cli.core.time.returned import Key, Kind, Return, Taking
from mentor_cli.core.time.wallclock import moment_at

if TYPE_CHECKING:
    from datetime import datetime

    from mentor_cli.cli.calendars.telling import Reader
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.records.pending import Pending
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.seen import Facts

# The paths of new session files by the events that they are made for.
MadeFor: TypeAlias = Mapping[Key, str]


class Choice(NamedTuple):
    """What comes back, sorted: what is to be taken, and what is left as it is here."""

    taken: tuple[Return, ...]
    left: tuple[Return, ...]

    @property
    def undecided(self) -> bool:
        """Whether something of it waits for a person's decision."""
        return any(one.is_undecided for one in self.left)


def chosen(found: Sequence[Return], take: Collection[str], reader: Reader) -> Choice:
    """What was changed only there is taken, and what was named; raises UsageError for a name that nothing has."""
    for name in take:
        named = [one for one in found if one.seen.uid == name]
        if not named:
            known = sorted({one.seen.uid for one in found if _can_be_named(one) and one.seen.uid})
            raise UsageError(
                f"--take {name}: nothing that differs has that UID",
                f"those that can be taken: {', '.join(known[:3])}" if known else "leave it out",
            )
        if all(one.kind.taking is Taking.NOT_SO or _cannot_follow(one) for one in named):
            raise UsageError(f"--take {name}: that is {named[0].why}", way_out(named[0], reader))
        if all(one.kind is Kind.SERIES for one in named):
            hint = as_cadence(named[0].seen) or "times that somebody is busy: mentor calendar import FILE --person ID"
            raise UsageError(f"{named[0].seen.title or name} is a series, not a single meeting", hint)
        if not any(_is_wanted(one, take) for one in named):
            raise UsageError(f"--take {name}: that is {named[0].why}", "leave it out: it stays as it is here")
    wanted = [_is_wanted(one, take) for one in found]
    taken = tuple(one for one, yes in zip(found, wanted, strict=True) if yes)
    return Choice(taken, tuple(one for one, yes in zip(found, wanted, strict=True) if not yes))


def _is_wanted(one: Return, take: Collection[str]) -> bool:
    """Whether it was changed only there, or can be taken and was named."""
    if one.kind.taking is Taking.UNASKED:
        return True
    return _can_be_named(one) and one.seen.uid in take and not _cannot_follow(one)


def _can_be_named(one: Return) -> bool:
    """Whether a person may say that it is to be taken all the same."""
    return one.kind.taking in (Taking.NAMED, Taking.ANEW)


def _cannot_follow(one: Return) -> bool:
    """Whether it is a series changed on both sides that nothing here can be made to follow."""
    return one.kind is Kind.BOTH and one.is_whole


# -- the edits ---------------------------------------------------------------------------------------------


def take_over(call: Call, pending: Pending, taken: Iterable[Return], group: Record | None) -> MadeFor:
    """Gather the edits of all that is taken; `group` is the one that unknown events become meetings of.

    Gives the paths of the session files that are new, by the events that they are made for.
    """
    whole = [one for one in taken if one.series and one.group]
    # From the last rule of a cadence to the first: where one becomes two, those behind it count on.
    for one in sorted(whole, key=lambda one: one.series.at if one.series else 0, reverse=True):
        if one.group:
            _take_series(call, pending, one, one.group)
    made = {}
    for one in (one for one in taken if one not in whole):
        is_new = one.kind.taking is Taking.ANEW
        session = take_unknown(call, pending, one.seen, group) if is_new else _take_meeting(call, pending, one)
        if session and pending.makes(session):
            made[one.seen.uid, one.seen.replaces] = session.path
    return made


def _take_meeting(call: Call, pending: Pending, one: Return) -> Record | None:
    if one.meeting is None or one.theirs is None or one.ours is None:
        return None
    session = one.meeting.session
    session = pending.record(session) if session else new_session(call, pending, one.meeting, one.ours.start)
    if "time" in one.parts and one.theirs.start.utc != one.ours.start.utc:
        start = one.theirs.start.within(zone_of(call.workspace.settings, session, one.meeting.group))
        values, edits = moved(call, session, start)
        if one.seen.answers:
            # The event has the new time and the answers: they are answers to it.
            values.pop("expected", None)
        pending.revise(session, values, edits)
        session = pending.record(session)
    if "status" in one.parts and one.theirs.cancelled:
        pending.revise(session, *cancelled(session, "in a calendar"))
    pending.revise(session, _values(one, session, one.theirs))
    pending.revise(session, _numbered(call, one, one.meeting, session))
    return session


def _values(one: Return, session: Record, theirs: Facts) -> dict[str, Any]:
    """The fields that are simply given another value."""
    values: dict[str, Any] = {}
    if "time" in one.parts and one.ours and theirs.minutes != one.ours.minutes:
        values["minutes"] = theirs.minutes
    if "status" in one.parts and not theirs.cancelled:
        values["status"] = "planned"
    if "place" in one.parts:
        values["place"] = theirs.place or None
    if one.answers:
        values["expected"] = {**session.mapping("expected"), **one.answers}
    return values


def _numbered(call: Call, one: Return, meeting: Meeting, session: Record) -> dict[str, Any]:
    """What is remembered of the meeting as guests knew it, with the number that it has there: no sequence falls."""
    said = read_published(session.mapping("published"))
    if one.seen.sequence <= (said.sequence if said else 0):
        return {}
    entry = entry_of(meeting, by_every_id(call.workspace.usable("people")), call.workspace.settings, "")
    told = said or Published(0, call.now, entry_print(entry, [entry.start.text]))
    return {"published": replace(told, sequence=one.seen.sequence).as_values()}


def _take_series(call: Call, pending: Pending, one: Return, group: Record) -> None:
    """The cadence of the group, and the sessions that are planned already, each at the place of its own meeting."""
    if one.series is None:
        return
    group = pending.record(group)
    values: dict[str, Any] = {"cadence": one.series.cadence(group.mappings("cadence")) or None}
    said = read_published(group.mapping("published"))
    if said:
        values["published"] = raised(said, one.seen.uid, one.seen.sequence).as_values()
    pending.revise(group, values)
    for session in call.workspace.usable("sessions"):
        original = original_start(session)
        if original is None or not belongs_to(session, group):
            continue
        instead = one.series.instead.get(original, original)
        if instead != original and (session.text("status") or "planned") in ("planned", "cancelled"):
            _take_along(call, pending, session, group, instead)
        elif original in one.series.gone and _is_as_planned(session):
            pending.revise(session, *cancelled(session, "in a calendar"))


def _is_as_planned(session: Record) -> bool:
    return (session.text("status") or "planned") == "planned" and not session.text("moved_from")


def _take_along(call: Call, pending: Pending, session: Record, group: Record, instead: datetime) -> None:
    """A session that stands for another meeting of its series now; one moved or cancelled by itself stays as it is."""
    start = moment_at(instead, zone_of(call.workspace.settings, session, group))
    if session.text("moved_from") or session.text("status") == "cancelled":
        pending.revise(session, {"moved_from": start.text})
        return
    values, edits = moved(call, session, start)
    pending.revise(session, {**values, "moved_from": None}, edits)
