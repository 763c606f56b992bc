"""Who meets in a new session, and when it begins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.sessions.start import start_of
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import belongs_to, next_free_occurrence, rules_of, zone_of
from mentor_cli.core.practice import is_practice
from mentor_cli.core.session_writing import is_bare, made_already, session_at
from mentor_cli.core.time.moments import read_moment
from mentor_cli.core.time.wallclock import record_moment

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.cadence import Occurrence
    from mentor_cli.core.time.wallclock import Moment

_NAME_A_TIME = 'name a time: --at "2026-12-01 18:00", --at "tue 6pm"'
_LONG_AGO = timedelta(days=1)


class Asked(NamedTuple):
    """The meeting that is asked for.

    `said` are notes on how its start was found; `bare` is its file, where there is one without an agenda.
    """

    group: Record | None
    people: tuple[str, ...]
    start: Moment
    said: tuple[str, ...]
    bare: Record | None = None


def who_and_when(call: Call, group: str | None, people: Sequence[str], at: str | None) -> Asked:
    """The meeting as typed. Raises UsageError where a session stands for it already."""
    who = group_asked(call, group, people)
    named = person_ids(call, people)
    start, said = typed_start(call, who, at) if at else _next_start(call, who)
    sessions = call.workspace.usable("sessions")
    if who:
        own = [one for one in sessions if belongs_to(one, who) and not is_practice(one)]
    else:
        own = [one for one in sessions if not one.text("group") and set(one.texts("people")) == set(named)]
    standing = session_at(start, own, call.workspace.settings, who)
    if standing and is_bare(standing):
        begins = start_of(call, standing)
        moved = (f"moved to {call.when(begins)}",) if begins.utc != start.utc else ()
        return Asked(who, named or standing.texts("people"), begins, (*said, *moved), standing)
    if standing:
        raise made_already(standing, start, who.id if who else " and ".join(named))
    return Asked(who, named, start, said)


def person_ids(call: Call, typed: Sequence[str]) -> tuple[str, ...]:
    """The ids of the people named, `a,b` and repeated options alike, once each."""
    parts = (part.strip() for words in typed for part in words.split(","))
    return tuple(dict.fromkeys(call.workspace.find("people", part).id for part in parts if part))


def group_asked(call: Call, typed: str | None, people: Sequence[str]) -> Record | None:
    """The group that is named; None for people without one. Raises UnusableFile when its file cannot be read."""
    if typed is None:
        if people:
            return None
        typed = _asked_group(call)
    group = call.workspace.find("groups", typed)
    if not group.values:
        raise UnusableFile(f"{group.path} cannot be read", "mentor check", finding=next(iter(group.findings), None))
    return group


def _asked_group(call: Call) -> str:
    groups = [group.id for group in call.workspace.usable("groups")]
    if call.interactive:
        from mentor_cli.cli.asking import ask

        return ask(f"Which group? ({', '.join(groups)})")
    example = f"--group {typed_id(groups[0])}" if groups else "--people amina,rosa"
    raise UsageError("nothing says who meets", f"--group ID or --people ID,ID: mentor new-session {example}")


def typed_start(call: Call, group: Record | None, at: str) -> tuple[Moment, tuple[str, ...]]:
    """When it begins as typed, and a note where that is long ago."""
    settings = call.workspace.settings
    start = read_moment(at, call.now, zone_of(settings, group), _usual_time(group, settings))
    return start, (f"{call.when(start)} has passed",) if start.utc < call.now - _LONG_AGO else ()


def _usual_time(group: Record | None, settings: Record) -> time | None:
    """The clock time of the group's cadence, for a day that is named without one."""
    try:
        rules = rules_of(group, settings) if group else ()
    except UsageError:
        return None
    return rules[-1].at if rules else None


def _next_start(call: Call, group: Record | None) -> tuple[Moment, tuple[str, ...]]:
    """The start of the group's next free occurrence; one that has begun and is not over is the next."""
    if group is None:
        raise UsageError("nothing says when they meet", _NAME_A_TIME)
    refuse_doubt(call, group)
    occurrence = _next_occurrence(call, group)
    waiting = _next_bare(call, group)
    if waiting and not (occurrence and occurrence.moment and occurrence.moment.utc < waiting.utc):
        return waiting, (f"{call.when(waiting)} is the next meeting of {group.id} without an agenda",)
    if occurrence is None:
        raise UsageError(why_none(group), _NAME_A_TIME)
    start = occurrence.moment
    if start is None:
        raise UsageError(occurrence.note, _NAME_A_TIME)
    said = f"{call.when(start)} is the next free meeting of {group.id}"
    return start, (said, occurrence.note) if occurrence.note else (said,)


def refuse_doubt(call: Call, group: Record) -> None:
    """Raises UnusableFile when a file may stand for the meeting that looks free, and nobody can read it."""
    from mentor_cli.cli.doubtful import refuse_doubtful
    from mentor_cli.core.certainty import in_doubt

    call.workspace.require_whole("groups", "sessions")
    groups, sessions = call.workspace.records("groups"), call.workspace.records("sessions")
    said = f"which meeting of {group.id} is the next free one is not certain while a file is broken"
    refuse_doubtful(call, in_doubt((group,), groups, sessions, call.today()), said, f"mend it, or {_NAME_A_TIME}")


def _next_occurrence(call: Call, group: Record) -> Occurrence | None:
    settings = call.workspace.settings
    running = _running(call, group)
    after = (call.now - running).astimezone(zone_of(settings, group))
    local = after.replace(tzinfo=None, second=0, microsecond=0)
    try:
        return next_free_occurrence(group, call.workspace.usable("sessions"), settings, local, days_off(call))
    except UsageError as wrong:
        raise UsageError(f"{group.path}: {wrong.message}", f"{wrong.hint}; or {_NAME_A_TIME}") from wrong


def _next_bare(call: Call, group: Record) -> Moment | None:
    """When the first of its meetings begins that has a file, without an agenda."""
    settings = call.workspace.settings
    zone = zone_of(settings, group)
    running = _running(call, group)
    own = (one for one in call.workspace.usable("sessions") if belongs_to(one, group) and is_bare(one))
    starts = (record_moment(text, zone) for one in own if (text := one.text("start")))
    coming = (start for start in starts if start.utc >= call.now - running)
    return min(coming, key=lambda start: start.utc, default=None)


def _running(call: Call, group: Record) -> timedelta:
    """How long ago a meeting can have begun that is not over."""
    people = by_every_id(call.workspace.usable("people"))
    return timedelta(minutes=usual_minutes(call.workspace.settings, group, call.today(group), people) - 1)


def why_none(group: Record) -> str:
    """Why a group has no next meeting."""
    status = group.text("status") or "active"
    if status != "active":
        return f"{group.id} has no meetings: its status is {status}"
    if not group.values.get("cadence"):
        if is_sealed(group.body):
            return f"{group.id} is sealed: when it meets cannot be read"
        return f"{group.id} has no cadence that says when it meets"
    return f"{group.id} has no free meeting left in its cadence"
