"""`mentor sessions list`: the meetings, those to come marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.days import refuse_reversed_days
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.render import table
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.sessions import STATUSES, Days, Sessions, sessions_of, state
from mentor_cli.core.time.wording import clock_time, day_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment

_HEADERS = ("when", "who", "", "session")


def list_sessions(
    call: Call, *, group: str | None, person: str | None, since: str | None, until: str | None, status: Sequence[str]
) -> Outcome:
    """The sessions that fit every filter, in order of time, and the next meeting of each group without a file."""
    sessions = call.workspace.usable("sessions")
    people = by_every_id(call.workspace.usable("people"))
    found = sessions_of(
        call.workspace.usable("groups"),
        sessions,
        call.workspace.settings,
        call.now,
        _days(call, since, until),
        people=people,
        group=call.workspace.find("groups", group) if group else None,
        person=call.workspace.find("people", person) if person else None,
        holidays=days_off(call),
    )
    if status:
        fitting = tuple(meeting for meeting in found.meetings if meeting.status in status)
        found = Sessions(fitting, (), found.findings)
    rows = [*_rows(call, found.meetings, people), *map(_unplaced_row, found.unplaced)]
    return Outcome(
        _document(call, found),
        table(rows, _HEADERS, call.width),
        notes=[
            *(f"{one.path}: {one.message}" for one in found.findings),
            *(() if rows else call.when_empty(_why_empty(sessions), "sessions")),
        ],
    )


def _days(call: Call, since: str | None, until: str | None) -> Days:
    if not (since or until):
        return Days()
    from mentor_cli.core.time.moments import read_later_date, read_past_date

    today = call.today(call.me)
    first = read_past_date(since, today) if since else None
    days = Days(first, read_later_date(until, today, first or today) if until else None)
    refuse_reversed_days(days.since, days.until)
    return days


def _why_empty(sessions: Sequence[Record]) -> str:
    return "no session fits: mentor sessions list" if sessions else "no sessions yet: mentor new-session --group ID"


def _rows(call: Call, meetings: Iterable[Meeting], people: Mapping[str, Record]) -> Iterator[tuple[str, ...]]:
    """Time, who and about what, how it stands, the id; for a group's first one without a file the command for it."""
    offered: set[str] = set()
    for meeting in meetings:
        who = meeting.group.id if meeting.group else ", ".join(meeting.people)
        if meeting.session:
            made = meeting.session.id
        else:
            made = "not made yet" if who in offered else f"not made yet: mentor new-session --group {typed_id(who)}"
            offered.add(who)
        about = _about(who, meeting.session)
        yield when_text(call, meeting.start), about, state(meeting, call.now, people), made


def _about(who: str, session: Record | None) -> str:
    """`thursday: first demo rehearsal`."""
    theme = session.text("theme") if session else None
    return f"{who}: {theme}" if theme else who


def when_text(call: Call, start: Moment) -> str:
    """`Thu 3 Dec 18:00`, with the place where the clock is not the workspace's."""
    day = day_near(start.local.date(), call.today())
    place = start.zone.key.rpartition("/")[2].replace("_", " ")
    elsewhere = "" if start.zone.key == call.default_zone.key else f" {place}"
    return f"{day} {clock_time(start.local)}{elsewhere}"


def _unplaced_row(session: Record) -> tuple[str, ...]:
    who = session.text("group") or ", ".join(session.texts("people"))
    return session.text("start") or "no start", _about(who, session), session.text("status") or "", session.id


def _document(call: Call, found: Sessions) -> dict[str, Any]:
    made = [session_document(one.session, one) for one in found.meetings if one.session]
    to_come = [
        {"group": one.group.id if one.group else None, **_times(one), "people": list(one.people)}
        for one in found.meetings
        if not one.session
    ]
    return {
        "sessions": [*made, *(session_document(one, None) for one in found.unplaced)],
        "not_made": to_come,
        "skipped": [*call.skipped(), *(finding.as_json() for finding in found.findings)],
    }


def session_document(session: Record, meeting: Meeting | None) -> dict[str, Any]:
    """The session for programs; without a meeting nobody can tell when it begins, and only its own words are left."""
    own = document(session)
    return {**own, **(_times(meeting) if meeting else {key: own.get(key, unknown) for key, unknown in _NO_TIMES})}


_NO_TIMES = (("start", None), ("end", None), ("timezone", None), ("minutes", None), ("status", "planned"))


def _times(meeting: Meeting) -> dict[str, Any]:
    return {
        "start": meeting.start.text,
        "end": meeting.end.text,
        "timezone": meeting.start.zone.key,
        "minutes": meeting.minutes,
        "status": meeting.status,
    }


LIST = Command(
    list_sessions,
    "List the meetings in order of time: who came, which are still to come, and the next one of each group for which "
    "there is no agenda yet.",
    (
        Param("group", "Only meetings of this group.", ("--group",), metavar="ID", complete="groups"),
        Param("person", "Only meetings of this person.", ("--person",), metavar="ID", complete="people"),
        Param("since", "Only from this day on; a weekday is the last one.", ("--since",), metavar="DATE"),
        Param("until", "Only up to this day, with every meeting until then.", ("--until",), metavar="DATE"),
        Param(
            "status", "Only meetings that stand like this.", ("--status",), many=True,
            choices=STATUSES, complete="choices",
        ),
    ),
    examples=(
        "mentor sessions list",
        "mentor sessions list --group thursday --since today --until 2026-12-31",
        "mentor sessions list --person yared --status held --json",
    ),
)  # fmt: skip
