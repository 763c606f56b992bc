"""A meeting that somebody names: by its file, or as an occurrence of a group that has no file yet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.records.writing_records import new_record
from mentor_cli.core.errors import UnknownId, UsageError
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import by_every_id, fold, taken_ids, typed_id
from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.records import SESSIONS
from mentor_cli.core.session_writing import session_id
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.moments import read_date
from mentor_cli.core.time.wording import day_near, full_day, long_day

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment
    from mentor_cli.store.edit import Operation
    from mentor_cli.store.writing import Change

_AHEAD = timedelta(days=100)


class Named(NamedTuple):
    """A session, and its bytes where its file is still to be made."""

    session: Record
    new: bytes | None = None


def meeting_named(call: Call, typed: str, day: str | None = None) -> Named:
    """The session with that id; with a day the group's meeting of that day, else the one that was moved to it.

    `2026-12-17-thursday` and `"thursday 2026-12-17"` name a meeting that has no file yet, too. Raises UsageError when
    there is none, or more than one.
    """
    group, when = _occurrence_words(call, typed, day)
    if group is None or when is None:
        return Named(readable(call.workspace.find("sessions", typed)))
    there = _meetings(call, group, when) or _moved_to(call, group, when)
    ids = _ids(call, group, there)
    if len(there) > 1 and typed not in ids:
        day_said = day_near(when, call.today())
        raise UsageError(f"{group.id} meets {len(there)} times on {day_said}", f"name one of them: {', '.join(ids)}")
    if there:
        at = ids.index(typed) if typed in ids else 0
        session, start = there[at].session, there[at].start
        return Named(readable(session)) if session else bare_session(call, group, start, there[at].minutes, ids[:at])
    try:
        # An id may name a day on which nothing of the cadence falls.
        if day is None:
            return Named(readable(call.workspace.find("sessions", typed)))
    except UnknownId:
        pass
    raise UsageError(f"{group.id} has no meeting on {full_day(when)}{_why_none(call, group, when)}",
                     _next_days(call, group, when))  # fmt: skip


def unmade(call: Call, typed: str) -> Meeting | None:
    """The meeting without a file that commands list under this id; None where there is none."""
    if " " in typed.strip():
        return None
    group, day = _occurrence_words(call, typed, None)
    if group is None or day is None:
        return None
    there = _meetings(call, group, day)
    named = zip(_ids(call, group, there), there, strict=True)
    return next((one for identity, one in named if one.session is None and identity == typed), None)


def typed_day(meeting: Meeting) -> str:
    """How a meeting is typed behind `mentor sessions move`: by its file, or by its group and its day, where it has none
    and is the only one."""
    if meeting.session or meeting.group is None:
        return typed_id(meeting.session.id if meeting.session else "")
    return f"{typed_id(meeting.group.id)} {meeting.original.date().isoformat()}"


def typed_id_of(call: Call, meeting: Meeting) -> str:
    """The same by the id of its file, or that which it will get."""
    if meeting.session or meeting.group is None:
        return typed_day(meeting)
    there = _on_day(call, meeting.group, meeting.original.date())
    ids = _ids(call, meeting.group, there)
    return typed_id(ids[[one.original for one in there].index(meeting.original)])


def making(meeting: Meeting) -> str:
    """The command that makes the file of such a meeting."""
    group = typed_id(meeting.group.id) if meeting.group else ""
    return f'mentor new-session --group {group} --at "{meeting.start.text.replace("T", " ")}"'


def changed(call: Call, named: Named, values: Mapping[str, Any], also: Sequence[Operation]) -> list[Change]:
    """The change that gives the session's fields these values, as `revised` does; a new file is made."""
    if named.new is None:
        return revised(call, named.session, values, also)
    from mentor_cli.store.edit import edited
    from mentor_cli.store.revising import revise
    from mentor_cli.store.writing import Change

    path = named.session.path
    return [Change(path, None, edited(SESSIONS, path, revise(SESSIONS, path, named.new, values), also))]


def _occurrence_words(call: Call, typed: str, day: str | None) -> tuple[Record | None, date | None]:
    """The group and the day that the words name; two None when they name a file."""
    if day is not None:
        group = call.workspace.find("groups", typed)
        return group, read_date(day, call.today(group))
    if call.workspace.exact("sessions", typed):
        return None, None
    dated = re.fullmatch(r"(\d{4}-\d\d-\d\d)-(.+?)(-\d{4})?", typed)
    if dated:
        # A group may be called as if a time stood behind it.
        whole, clock = call.workspace.exact("groups", dated[2] + (dated[3] or "")), dated[3]
        called = whole or (call.workspace.exact("groups", dated[2]) if clock else None)
        return (called, day_of(dated[1])) if called else (None, None)
    name, blank, words = typed.strip().partition(" ")
    if not blank:
        return None, None
    group = call.workspace.find("groups", name)
    return group, read_date(words, call.today(group))


def _meetings(call: Call, group: Record, day: date) -> list[Meeting]:
    """The group's meetings whose original start lies on that day, whether or not they have a file."""
    from mentor_cli.cli.doubtful import refuse_doubtful
    from mentor_cli.core.certainty import in_doubt

    call.workspace.require_whole("groups", "sessions")
    groups, sessions = call.workspace.records("groups"), call.workspace.records("sessions")
    said = f"whether a file stands for the meeting of {group.id} is not certain while a file is broken"
    refuse_doubtful(call, in_doubt((group,), groups, sessions, call.today()), said, "mend it first")
    return _on_day(call, group, day)


def _on_day(call: Call, group: Record, day: date) -> list[Meeting]:
    # A meeting that was moved lies on another day by now.
    own = [one for one in _all(call, group, date.min, date.max) if one.session and one.original.date() == day]
    return own + [one for one in _all(call, group, day, day) if one.session is None]


def _moved_to(call: Call, group: Record, day: date) -> list[Meeting]:
    """The group's meetings that are on that day now, and were meant to be on another."""
    moved = (one for one in _all(call, group, date.min, date.max) if one.session)
    return [one for one in moved if one.start.local.date() == day]


def _all(
    call: Call, group: Record, first: date, last: date, holidays: Collection[date] | None = None
) -> tuple[Meeting, ...]:
    if last == date.max:
        starts = [day for one in call.workspace.usable("sessions") if (day := day_of((one.text("start") or "")[:10]))]
        first, last = (min(starts), max(starts)) if starts else (call.today(), call.today())
    return meetings_for(
        [group],
        call.workspace.usable("sessions"),
        call.workspace.settings,
        first,
        last,
        group=group,
        holidays=days_off(call) if holidays is None else holidays,
        people=by_every_id(call.workspace.usable("people")),
    ).found


def _why_none(call: Call, group: Record, day: date) -> str:
    """That the day is one off; empty where the cadence would have no meeting then anyway."""
    there = _all(call, group, day, day, frozenset())
    return ", a day off; exports tell guests who were shown one" if any(one.session is None for one in there) else ""


def _next_days(call: Call, group: Record, day: date) -> str:
    coming = [one for one in _all(call, group, day, day + _AHEAD) if one.regular][:3]
    days = ", ".join(one.original.date().isoformat() for one in coming)
    return f"its next meetings: {days}" if days else f"when it meets: mentor groups show {typed_id(group.id)}"


def _identity(call: Call, group: Record, start: Moment, also_taken: Collection[str] = ()) -> str:
    taken = {*taken_ids(call.workspace.records("sessions")), *map(fold, also_taken)}
    return session_id(start, (group.id,), lambda identity: fold(identity) in taken)


def _ids(call: Call, group: Record, meetings: Iterable[Meeting]) -> list[str]:
    """The ids of these meetings: of their files, or those that their files get when they are made in this order."""
    ids: list[str] = []
    for one in meetings:
        ids.append(one.session.id if one.session else _identity(call, group, one.start, ids))
    return ids


def bare_session(call: Call, group: Record, start: Moment, minutes: int, also_taken: Collection[str] = ()) -> Named:
    """A session of the group at that start, without an agenda; `also_taken` are ids of files that are to come."""
    usual = call.workspace.settings.mapping("defaults").get("format")
    values = {
        # Whoever makes the agenda names the format that it follows; until then there is nothing to follow.
        "format": group.text("format") or usual or "ad-hoc",
        "group": group.id,
        "start": start.text,
        "timezone": start.zone.key,
        "minutes": minutes,
        "status": "planned",
    }
    title = f"{group_title(group)}, {long_day(start.local.date())}"
    made = new_record(SESSIONS, _identity(call, group, start, also_taken), values, title=title)
    return Named(made.record, made.change.after)
