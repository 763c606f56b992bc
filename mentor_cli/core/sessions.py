"""How a session stands: held with whom, called off, to come and who will be there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.ids import every_id, fold, present_ids, present_keys
from mentor_cli.core.meetings import NO_HOLIDAYS, Meeting, meetings_for, practices_for
from mentor_cli.core.practice import is_practice
from mentor_cli.core.record import Record
from mentor_cli.core.time.wording import distance, moved_words

if TYPE_CHECKING:
    from mentor_cli.core.findings import Finding

STATUSES = ("planned", "held", "cancelled", "solo")
# How far ahead the next meeting of a group is looked for.
_AHEAD = timedelta(days=100)


class Days(NamedTuple):
    """From which to which day, both included; None where it is open."""

    since: date | None = None
    until: date | None = None


class Sessions(NamedTuple):
    """Meetings in order of their start; `unplaced` are sessions whose start cannot be read or does not exist."""

    meetings: tuple[Meeting, ...]
    unplaced: tuple[Record, ...]
    findings: tuple[Finding, ...]


def sessions_of(
    groups: Sequence[Record],
    sessions: Sequence[Record],
    workspace: Record,
    now: datetime,
    days: Days,
    *,
    people: Mapping[str, Record],
    group: Record | None = None,
    person: Record | None = None,
    holidays: Collection[date] = NO_HOLIDAYS,
) -> Sessions:
    """Every session file of those days, and the meetings to come that have no file yet.

    Of the latter each group's next one; all of them where the days end. `people` are those of `by_every_id`. With
    `group` or `person` only what belongs to them.
    """
    first, last = _bounds(sessions, now, days)
    every_group = [*groups, *_lost_groups(groups, sessions)]
    found = meetings_for(
        every_group,
        sessions,
        workspace,
        first,
        last,
        group=group,
        person=person,
        holidays=holidays,
        people=people,
    )
    chosen = [one for one in every_group if group is None or one.id == group.id]
    pages = practices_for(chosen, sessions, workspace, first, last, people, person)
    meetings = list(pages.found)
    named: set[str] = set()
    for meeting in found.found:
        if meeting.session is None:
            name = meeting.group.id if meeting.group else ""
            if meeting.end.utc <= now or (name in named and days.until is None):
                continue
            named.add(name)
        meetings.append(meeting)
    meetings.sort(key=lambda one: (one.start.utc, one.group.id if one.group else "", is_page(one)))
    placed = {meeting.session.path for meeting in meetings if meeting.session}
    unplaced = () if group or person or days.since or days.until else sessions
    return Sessions(
        tuple(meetings),
        tuple(session for session in unplaced if session.path not in placed),
        (*found.findings, *pages.findings),
    )


def _bounds(sessions: Iterable[Record], now: datetime, days: Days) -> tuple[date, date]:
    today = now.date()
    known = [start.date() for session in sessions if (start := local_start(session))]
    return days.since or min([*known, today]), days.until or max([*known, today + _AHEAD])


def _lost_groups(groups: Iterable[Record], sessions: Iterable[Record]) -> list[Record]:
    """A stand-in for each group that sessions name and that is not there: they are listed all the same."""
    known = frozenset[str]().union(*map(every_id, groups))
    lost = {fold(name): name for session in sessions if (name := session.text("group")) and fold(name) not in known}
    return [Record("groups", name, f"groups/{name}.md") for name in lost.values()]


class Attendance(NamedTuple):
    """Who came, who did not and why, and what they had answered, by present ids."""

    came: tuple[str, ...]
    absent: Mapping[str, str]
    expected: Mapping[str, str]


def attendance_of(session: Record, people: Mapping[str, Record]) -> Attendance:
    """What the session's file says of the people; `people` are those of `by_every_id`."""
    return Attendance(
        present_ids(session.texts("attended"), people),
        present_keys(session.mapping("absent"), people),
        present_keys(session.mapping("expected"), people),
    )


def state(meeting: Meeting, now: datetime, people: Mapping[str, Record]) -> str:
    """`held, 5 of 6 came`, `cancelled`, `in 7 days, moved from 18:00, 2 yes, 1 maybe`, `over, not closed`."""
    session = meeting.session
    if meeting.status == "cancelled":
        return "cancelled"
    if meeting.status == "solo":
        return _alone(meeting)
    if meeting.status == "held":
        came = attendance_of(session, people).came if session else ()
        return f"held, {len(came)} of {len({*came, *meeting.people})} came" if came else "held"
    parts = [_when(meeting, now)]
    parts += [moved_words(meeting.original, meeting.start.local)] if meeting.is_moved else []
    parts += _answers(session) if session else []
    parts += [f"{listed(meeting.alone)} alone"] if meeting.alone else []
    return ", ".join(parts)


def is_page(meeting: Meeting) -> bool:
    """Whether it is the page of somebody who practised alone, which is no meeting."""
    return meeting.session is not None and is_practice(meeting.session)


def _alone(meeting: Meeting) -> str:
    """`solo practice, noted by owen`, and of such a page `owen alone`."""
    if is_page(meeting):
        return f"{listed(meeting.people)} alone"
    return f"solo practice, noted by {listed(meeting.alone)}" if meeting.alone else "solo practice"


def _when(meeting: Meeting, now: datetime) -> str:
    if meeting.end.utc <= now:
        return "over, not closed"
    if meeting.start.utc <= now:
        return "now"
    return distance(meeting.start.local.date(), now.astimezone(meeting.start.zone).date())


def _answers(session: Record) -> list[str]:
    """`2 yes`, `1 maybe`."""
    said = list(session.mapping("expected").values())
    return [f"{said.count(word)} {word}" for word in ("yes", "maybe", "no") if word in said]
