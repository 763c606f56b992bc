"""`mentor log`: a meeting that has happened already, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.formats.finding import find_format, usable_format
from mentor_cli.cli.records.writing_records import new_record
from mentor_cli.cli.typed_words import words_typed
from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import by_every_id, taken_ids, typed_id
from mentor_cli.core.meetings import belongs_to, people_on, zone_of
from mentor_cli.core.records import SESSIONS
from mentor_cli.core.session_writing import made_already, session_at, session_id
from mentor_cli.core.time.durations import minutes_text, read_minutes
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.moments import read_moment, read_past_moment
from mentor_cli.core.time.wallclock import Moment, moment_of
from mentor_cli.core.time.wording import long_day

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.cli.records.writing_records import Made
    from mentor_cli.core.record import Record

# A meeting that is put down without a time was over when it was put down, and began on a round minute.
_ROUND = 5
_LONGEST = 24 * 60


def log_meeting(
    call: Call, *, who: str, length: str, text: str, at: str | None, next_: str | None, format_: str | None
) -> Outcome:
    """A held session of those two, or of that group, with the words as its page; perhaps the next one with it."""
    minutes = read_minutes(length)
    if minutes > _LONGEST:
        raise UsageError(f"{brief(length)} is more than a day", "how long did you talk? 45m, 1h30m")
    words = words_typed(text).strip()
    if not words:
        raise UsageError("a meeting without words", 'say what it was about: mentor log ana 40m "CV"')
    if format_:
        format_ = usable_format(find_format(call, format_)).name
    me = call.require_me()
    group, people = _who(call, who, me)
    zone = zone_of(call.workspace.settings, group)
    start = _start(call, at, minutes, zone)
    sessions = call.workspace.usable("sessions")
    own = [one for one in sessions if _is_theirs(one, group, people)]
    standing = session_at(start, own, call.workspace.settings, group)
    if standing:
        raise made_already(standing, start, group.id if group else " and ".join(people))
    made = _record(call, group, people, start, minutes, words, format_)
    then = _next(call, group, people, next_) if next_ else None
    changes = [made.change, *(then.changes if then else ())]
    line = f"{made.record.path} · {call.when(start)}, {minutes_text(minutes)}"
    lines = [line, *(f"next: {change.path}" for change in changes[1:])]
    document = {"id": made.record.id, "path": made.record.path, "start": start.text, "minutes": minutes,
                "people": list(people), "group": group.id if group else None,
                "next": then.document if then else None}  # fmt: skip
    return Outcome(document, lines, notes=then.notes if then else (), changes=changes)


def _is_theirs(session: Record, group: Record | None, people: Sequence[str]) -> bool:
    if group:
        return belongs_to(session, group)
    return not session.text("group") and set(session.texts("people")) == set(people)


def _who(call: Call, typed: str, me: Record) -> tuple[Record | None, tuple[str, ...]]:
    """The group that is meant, or the person; two people are their group of two where there is one."""
    found = call.workspace.find_among(("people", "groups"), typed)
    people = by_every_id(call.workspace.usable("people"))
    today = call.today(me)
    if found.kind == "groups":
        members = people_on(found, today, people)
        if not members:
            raise UsageError(f"nobody belongs to {found.id} yet", f"mentor groups set {typed_id(found.id)} --members …")
        return found, members
    pair = {found.id, me.id}
    if len(pair) < 2:
        raise UsageError("nobody meets alone", 'name the other one: mentor log ana 40m "CV"')
    theirs = [one for one in call.workspace.usable("groups") if set(people_on(one, today, people)) == pair]
    return (theirs[0] if len(theirs) == 1 else None), (me.id, found.id)


def _start(call: Call, at: str | None, minutes: int, zone: ZoneInfo) -> Moment:
    if at is None:
        over = call.now - timedelta(minutes=minutes)
        over -= timedelta(minutes=over.minute % _ROUND, seconds=over.second, microseconds=over.microsecond)
        return moment_of(over, zone)
    start = read_past_moment(at, call.now, zone)
    if start.utc > call.now:
        hint = f'--at when it was, or plan it: mentor new-session --at "{at}"'
        raise UsageError(f"{call.when(start)} is still to come", hint)
    return start


def _record(
    call: Call, group: Record | None, people: Sequence[str], start: Moment, minutes: int, words: str,
    format_: str | None,
) -> Made:  # fmt: skip
    form = format_ or (group.text("format") if group else None) or "ad-hoc"
    taken = taken_ids(call.workspace.records("sessions"))
    whose = (group.id,) if group else (form, people[-1])
    identity = session_id(start, whose, lambda one: one.casefold() in taken)
    named = by_every_id(call.workspace.usable("people"))
    title = group_title(group) if group else " and ".join(person_name(one, named) for one in people)
    values = {
        "format": form,
        **({"group": group.id} if group else {"people": list(people)}),
        "start": start.text,
        "timezone": start.zone.key,
        "minutes": minutes,
        "status": "held",
        "attended": list(people),
    }
    return new_record(SESSIONS, identity, values, f"{title}, {long_day(start.local)}", words)


def _next(call: Call, group: Record | None, people: Sequence[str], at: str) -> Outcome:
    from mentor_cli.cli.sessions.new import new_session

    if read_moment(at, call.now, zone_of(call.workspace.settings, group), call.now.time()).utc < call.now:
        raise UsageError(f"--next {at} is over already", 'when do you meet again? --next "tue 18:00"')
    return new_session(
        call, format_=None if group else "ad-hoc", group=group.id if group else None, at=at, minutes=None,
        people=() if group else people[::-1], no_turn=(), theme=None, lead=None, chair=None, module=None, case=None,
        solo=False,
    )  # fmt: skip


LOG = Command(
    log_meeting,
    "Put down a meeting that has happened already, in one line. Two people who are a group of two are that group. "
    "The hours add up in `mentor groups show`.",
    (
        Param("who", "The other person, or a group.", asked=True, metavar="WHO", complete="people"),
        Param("length", "How long it took: 40m, 1h30m.", asked=True, metavar="LENGTH"),
        Param("text", "What it was about; - reads standard input.", asked=True, metavar="TEXT"),
        Param("at", "When it began; it has just ended when left out.", ("--at",), metavar="WHEN"),
        Param("next_", "Plan the next one as well, with an agenda.", ("--next",), metavar="WHEN"),
        Param("format_", "What kind of meeting it was.", ("--format",), metavar="FORMAT", complete="formats"),
    ),
    examples=(
        'mentor log amina 40m "CV: first page done"',
        'mentor log tomek 1h "Mock interview" --at "tue 18:00" --next "2026-12-15 18:00"',
    ),
    writes=True,
)
