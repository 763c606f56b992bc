"""Taking over what was changed in a calendar elsewhere: what it is in words, and the edits that it comes to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from copy import copy
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.sessions_moving import cancelled, moved
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import cadence_words, group_title
from mentor_cli.core.meetings import belongs_to, original_start, zone_of
from mentor_cli.core.time.cadence import read_rules
from mentor_cli.core.time.identity import Published, read_published
from mentor_cli.core.time.returning import Kind, Return
from mentor_cli.core.time.seen import placed
from mentor_cli.core.time.wallclock import moment_at
from mentor_cli.core.time.wording import clock_time, short_day

if TYPE_CHECKING:
    from datetime import datetime

    from mentor_cli.cli.call import Call
    from mentor_cli.cli.pending import Pending
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.seen import Facts
    from mentor_cli.core.time.series_moved import SeriesMove
    from mentor_cli.core.time.wallclock import Moment

_SHOWN = 10
# Of these a person may say that they are to be taken all the same.
_OFFERED = (Kind.BOTH, Kind.OLD, Kind.UNKNOWN)
# What nobody has decided yet.
_UNDECIDED = (Kind.BOTH,)


class Choice(NamedTuple):
    """What comes back, sorted: what is to be taken, and what is left as it is here."""

    taken: tuple[Return, ...]
    left: tuple[Return, ...]

    @property
    def undecided(self) -> bool:
        """Whether something of it waits for a person's decision."""
        return any(one.kind in _UNDECIDED for one in self.left)


def chosen(found: Sequence[Return], take: Collection[str]) -> Choice:
    """What was changed only there is taken, and what was named; raises UsageError for a name that nothing has."""
    for name in take:
        if not any(one.seen.uid == name for one in found):
            known = sorted({one.seen.uid for one in found if one.kind in _OFFERED})
            raise UsageError(
                f"--take {name}: nothing that differs has that UID",
                f"those that can be taken: {', '.join(known[:3])}" if known else "leave it out",
            )
    wanted = [one.kind is Kind.NEWS or (one.kind in _OFFERED and one.seen.uid in take) for one in found]
    taken = tuple(one for one, yes in zip(found, wanted, strict=True) if yes)
    return Choice(taken, tuple(one for one, yes in zip(found, wanted, strict=True) if not yes))


# -- in words ----------------------------------------------------------------------------------------------


def words_of(one: Return) -> str:
    """`10 Dec 18:00 Thursday buddies: moved to Fri 11 Dec 18:30`."""
    if one.kind is Kind.UNKNOWN or (one.meeting is None and one.group is None):
        return f"{_unknown_when(one)}{one.seen.title or 'without a title'}"
    if one.series:
        return f"{group_title(one.group) if one.group else ''}: {_series_words(one, one.series)}"
    if one.meeting is None or one.ours is None:
        return group_title(one.group) if one.group else one.seen.title
    start = one.ours.start.local
    name = group_title(one.meeting.group) if one.meeting.group else one.seen.title
    said = ", ".join(_changes(one, one.ours, one.theirs)) if one.theirs else ""
    return f"{short_day(start)} {clock_time(start)} {name}" + (f": {said}" if said else "")


def _unknown_when(one: Return) -> str:
    start = one.seen.start
    return f"{short_day(start)} {clock_time(start)}{'' if start.tzinfo is None else ' UTC'} " if start else ""


def _series_words(one: Return, move: SeriesMove) -> str:
    """`every week on Wed at 18:00, from Wed 2 Dec`: of the rules the last one, or that none goes on."""
    if one.seen.cancelled or not (move.instead or move.more):
        return "the series is cancelled"
    # As on the day before it starts, so that its first day is said where the rule is a new one.
    rule = read_rules(move.cadence[-1:])[0]
    return cadence_words([rule], max(rule.starts, min((*move.instead, *move.gone)).date()) - timedelta(days=1))


def meetings_of(one: Return) -> Iterator[str]:
    """Of a whole series what becomes of each meeting to come, a line each; of many the first ones and how many more."""
    if one.series is None:
        return
    lines = list(_meeting_lines(one, one.series))
    yield from (f"  {line}" for line in lines[:_SHOWN])
    if len(lines) > _SHOWN:
        yield f"  {len(lines) - _SHOWN} more in the same way"


def _meeting_lines(one: Return, move: SeriesMove) -> Iterator[str]:
    for original in sorted({*move.instead, *move.gone}):
        new, meeting = move.instead.get(original), one.apart.get(original)
        was = _when(meeting.start.local if meeting else original)
        if meeting and meeting.cancelled:
            yield f"{was} stays cancelled"
        elif meeting:
            yield f"{was} stays" + (f", in the place of {_when(new)}" if new else ", beside the series")
        elif new != original:
            yield f"{was} moves to {_when(new)}" if new else f"{was} falls away"
    yield from (f"{_when(start)} is new" for start in move.more)


def _when(start: datetime) -> str:
    return f"{short_day(start)} {clock_time(start)}"


def _changes(one: Return, ours: Facts, theirs: Facts) -> Iterable[str]:
    if "time" in one.parts:
        if theirs.start.utc != ours.start.utc:
            yield f"moved to {short_day(theirs.start.local)} {clock_time(theirs.start.local)}"
        if theirs.minutes != ours.minutes:
            yield f"{theirs.minutes} minutes{_agenda_words(one.meeting, theirs.minutes)}"
    if "status" in one.parts:
        yield "cancelled" if theirs.cancelled else "takes place after all"
    if "place" in one.parts:
        yield f"at {theirs.place}" if theirs.place else "without a place"
    for person, answer in one.answers.items():
        yield f"{person} {answer}"


def _agenda_words(meeting: Meeting | None, minutes: int) -> str:
    """That the agenda is of another length, which stays as it is: what is to be shorter in it is for people to say."""
    stages = meeting.session.mappings("agenda") if meeting and meeting.session else []
    fills = sum(stage["minutes"] for stage in stages if isinstance(stage.get("minutes"), int))
    return f" (its agenda fills {fills})" if fills not in (0, minutes) else ""


def as_document(one: Return) -> dict[str, Any]:
    """What comes back, for `--json`."""
    session = one.meeting.session if one.meeting else None
    group = one.group or (one.meeting.group if one.meeting else None)
    return {
        "uid": one.seen.uid,
        "session": session.id if session else None,
        "group": group.id if group else None,
        "kind": one.kind.value,
        "said": words_of(one),
    }


# -- the edits ---------------------------------------------------------------------------------------------


def take_over(call: Call, pending: Pending, taken: Iterable[Return], group: Record | None) -> None:
    """Gather the edits of all that is taken; `group` is the one that unknown events become meetings of."""
    for one in taken:
        if one.series and one.group:
            _take_series(call, pending, one, one.group)
        elif one.kind is Kind.UNKNOWN:
            _take_unknown(call, pending, one, group)
        else:
            _take_meeting(call, pending, one)


def _take_meeting(call: Call, pending: Pending, one: Return) -> None:
    if one.meeting is None or one.theirs is None or one.ours is None:
        return
    session = one.meeting.session
    session = pending.record(session) if session else _new_session(call, pending, one.meeting.group, one.ours.start)
    if "time" in one.parts and one.theirs.start.utc != one.ours.start.utc:
        start = one.theirs.start.within(zone_of(call.workspace.settings, session, one.meeting.group))
        pending.revise(session, *moved(call, session, start))
        session = pending.record(session)
    if "status" in one.parts and one.theirs.cancelled:
        pending.revise(session, *cancelled(session, "in a calendar"))
    pending.revise(session, _values(one, session, one.theirs, call.now))


def cancel(call: Call, pending: Pending, meeting: Meeting) -> None:
    """Gather the edits that cancel the meeting, with a file as the trace of it."""
    session = meeting.session
    session = pending.record(session) if session else _new_session(call, pending, meeting.group, meeting.start)
    pending.revise(session, *cancelled(session, "in a calendar"))


def _values(one: Return, session: Record, theirs: Facts, now: datetime) -> dict[str, Any]:
    """The fields that are simply given another value; `published` so that no sequence falls."""
    values: dict[str, Any] = {}
    if "time" in one.parts and one.ours and theirs.minutes != one.ours.minutes:
        values["minutes"] = theirs.minutes
    if "status" in one.parts and not theirs.cancelled:
        values["status"] = "planned"
    if "place" in one.parts:
        values["place"] = theirs.place or None
    if one.answers:
        values["expected"] = {**session.mapping("expected"), **one.answers}
    said = read_published(session.mapping("published"))
    if one.seen.sequence > (said.sequence if said else 0) and one.ours:
        stamp = (said.stamp, said.print) if said else (now, one.ours.print)
        values["published"] = Published(one.seen.sequence, *stamp).as_values()
    return values


def _new_session(call: Call, pending: Pending, group: Record | None, start: Moment) -> Record:
    """The file of a meeting that had none, with its agenda, as `new-session` makes it."""
    from mentor_cli.cli.new_session import NEW

    if group is None:
        raise UsageError("no group says whose meeting it is", "name the group: --group ID")
    # Its own dry run prints the file instead of making the change that is wanted here; nothing is written by it.
    asking = copy(call)
    asking.dry_run = False
    given: dict[str, Any] = {param.name: [] if param.many else None for param in NEW.params}
    given |= {"group": group.id, "at": start.text.replace("T", " ", 1), "solo": False}
    made = NEW.run(asking, **given)
    return pending.add(made.changes[0], "sessions")


def _take_unknown(call: Call, pending: Pending, one: Return, group: Record | None) -> None:
    """An event of somebody else as a meeting of the group, under the UID that it has."""
    seen = one.seen
    if seen.rule or seen.replaces or seen.start is None:
        hint = "say it in the group's file: mentor groups set ID --every … --day … --at …"
        raise UsageError(f"{seen.title or seen.uid} is no single meeting with a time of day", hint)
    if group is None:
        raise UsageError(f"nothing says whose meeting {seen.title or seen.uid} is", "name the group: --group ID")
    start = placed(seen.start, zone_of(call.workspace.settings, group))
    if start is None:
        raise UsageError(f"{seen.title or seen.uid} begins at a time that the clock leaves out", "move it there")
    session = _new_session(call, pending, group, start)
    values: dict[str, Any] = {"uid": seen.uid}
    if seen.minutes:
        values["minutes"] = seen.minutes
    if seen.place:
        values["place"] = seen.place
    pending.revise(session, values)


def _take_series(call: Call, pending: Pending, one: Return, group: Record) -> None:
    """The cadence of the group, and the sessions that are planned already, each at the place of its own meeting."""
    if one.series is None:
        return
    values: dict[str, Any] = {"cadence": one.series.cadence or None}
    said = read_published(group.mapping("published"))
    if said and one.seen.sequence > said.sequence:
        values["published"] = Published(one.seen.sequence, said.stamp, said.print).as_values()
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
