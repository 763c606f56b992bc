"""`mentor schedule conflicts`: what collides in the coming weeks, and the command that moves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.render import table, wrapped
from mentor_cli.cli.schedule.colliding import Alternative, alternative_of, collisions_at, ids_for, records_of, zones_of
from mentor_cli.cli.schedule.free_time import Known, known_time, unread_times
from mentor_cli.cli.sessions.named_meetings import typed_day, typed_id_of
from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.confidential import UNTOLD
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, is_called, typed_id, typed_ids
from mentor_cli.core.left_alone import ending, left_alone_at
from mentor_cli.core.meetings import Meeting, Meetings, meetings_for
from mentor_cli.core.membership_lists import list_of, naming
from mentor_cli.core.time.collisions import Collision, Shift, as_document, gone, shifts
from mentor_cli.core.time.entries import is_untold, person_name
from mentor_cli.core.time.spans import DAY, Span, minute_of
from mentor_cli.core.time.wording import clock_time, day_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_MOST_WEEKS = 52
# So many days around a meeting another time for it is looked for.
_NEAR = timedelta(days=3)
# So far back lies the meeting before the first of a monthly group.
_BEFORE = timedelta(days=100)
_ALONE = "left alone"


class Trouble(NamedTuple):
    """A meeting with what stands in its way, and its alternative slot where the group has one.

    `typed` is how the meeting is typed behind `mentor sessions move`.
    """

    meeting: Meeting
    collisions: tuple[Collision, ...]
    typed: str
    alternative: Alternative | None = None

    @property
    def collides(self) -> bool:
        """False when all of it is only worth knowing."""
        return any(one.collides for one in self.collisions)

    @property
    def is_when(self) -> bool:
        """Whether another time would help: not where the file names somebody who has left, nor for who is alone."""
        return not self.is_alone and any(one.collides and one.reason != "left" for one in self.collisions)

    @property
    def has_alternative(self) -> bool:
        """Whether there is an alternative slot at which everybody can."""
        return self.alternative is not None and self.alternative.is_free

    @property
    def is_alone(self) -> bool:
        """Whether fewer than two are left to meet."""
        return any(one.reason == _ALONE for one in self.collisions)


def find_conflicts(call: Call, *, weeks: int | None, group: str | None, person: str | None) -> Outcome:
    """Every meeting of the coming weeks in whose way something stands. Exit code 1 when something collides."""
    ahead = 4 if weeks is None else weeks
    if not 1 <= ahead <= _MOST_WEEKS:
        raise UsageError(f"{ahead} is not how many weeks to look ahead", f"--weeks 1 to --weeks {_MOST_WEEKS}")
    team = call.workspace.find("groups", group) if group else None
    somebody = call.workspace.find("people", person) if person else None
    found = _meetings(call, ahead, team)
    coming = [one for one in found.found if one.status == "planned" and one.end.utc > call.now]
    known = _known(call, coming, ahead)
    often = Counter(_group_day(one) for one in found.found)
    troubles = [one for meeting in coming if (one := _trouble(call, meeting, known, often, somebody))]
    moved = list(_shifts(call, found.found, somebody))
    whose = [one for one in coming if somebody is None or any(is_called(somebody, who) for who in one.people)]
    wrong = any(one.collides for one in troubles)
    return Outcome(
        _document(call, ahead, troubles, moved),
        list(_lines(call, troubles, moved)),
        exit_code=1 if wrong else 0,
        notes=[*_notes(call, coming, known), *([] if troubles or moved else [_nothing(len(whose), ahead)])],
    )


def _meetings(call: Call, weeks: int, group: Record | None) -> Meetings:
    today = call.now.date()
    return meetings_for(
        call.workspace.usable("groups"),
        call.workspace.usable("sessions"),
        call.workspace.settings,
        today - _BEFORE,
        today + timedelta(weeks=weeks),
        group=group,
        holidays=days_off(call),
        people=by_every_id(call.workspace.usable("people")),
    )


def _known(call: Call, coming: Sequence[Meeting], weeks: int) -> Known:
    people = list(dict.fromkeys(person for one in coming for person in one.people))
    now = minute_of(call.now)
    window = Span(now - 7 * DAY, now + (7 * weeks + 14) * DAY)
    return known_time(call, records_of(call, people), window, lambda meeting: not meeting.cancelled)


def _group_day(meeting: Meeting) -> tuple[str, date]:
    """By which a meeting is known that has no file, unless its group meets more often on that day."""
    return meeting.group.id if meeting.group else "", meeting.original.date()


def _trouble(
    call: Call, meeting: Meeting, known: Known, often: Mapping[tuple[str, date], int], person: Record | None
) -> Trouble | None:
    everybody = call.workspace.usable("people")
    collisions = collisions_at(call, meeting.start, meeting, known)
    collisions += gone(meeting, everybody, call.workspace.usable("groups"))
    collisions += _left_alone(call, meeting)
    if person:
        collisions = [one for one in collisions if is_called(person, one.person)]
    if not collisions:
        return None
    only = often[_group_day(meeting)] == 1
    trouble = Trouble(meeting, tuple(collisions), typed_day(meeting) if only else typed_id_of(call, meeting))
    return trouble._replace(alternative=alternative_of(call, meeting, known)) if trouble.is_when else trouble


def _left_alone(call: Call, meeting: Meeting) -> Iterator[Collision]:
    """That others have left, told of the one who is left, of who went last where nobody is; nothing to those who may
    not know what meeting it is."""
    people = by_every_id(call.workspace.usable("people"))
    found = left_alone_at(meeting, people)
    if found and meeting.group and not is_untold(meeting, call.workspace.settings, call.me):
        why = found.why(lambda one: person_name(one, people))
        words = f"left alone: {why}" if found.who else f"nobody is left: {why}"
        yield Collision(found.who or found.gone[0], _ALONE, words, meeting.group.path, "error")


def _shifts(call: Call, meetings: Sequence[Meeting], person: Record | None) -> Iterator[Shift]:
    by_group: dict[str, list[Meeting]] = {}
    for one in meetings:
        by_group.setdefault(one.group.id if one.group else "", []).append(one)
    for name, together in by_group.items():
        zones = zones_of(call, [who for one in together for who in one.people])
        for shift in shifts(together, zones) if name else ():
            ours = person is None or is_called(person, shift.person)
            if ours and shift.meeting.end.utc > call.now and not shift.meeting.cancelled:
                yield shift


def _notes(call: Call, coming: Sequence[Meeting], known: Known) -> Iterator[str]:
    """What cannot be read of calendars, and ends too soon by the words of those who meet."""
    people = records_of(call, list(dict.fromkeys(person for one in coming for person in one.people)))
    # What is no value at all is told of every file that a command reads.
    unread = [one for person in people for one in unread_times(call, person) if one not in person.findings]
    for finding in (*known.findings, *unread):
        yield f"{finding.place}: {finding.severity} {finding.code} {finding.message}"


def _nothing(meetings: int, weeks: int) -> str:
    span = "the coming week" if weeks == 1 else f"the coming {weeks} weeks"
    how_many = "1 meeting" if meetings == 1 else f"{meetings} meetings"
    return f"nothing collides: {how_many} in {span}"


# -- showing -----------------------------------------------------------------------------------------------


def _command(call: Call, trouble: Trouble) -> str:
    """What mends it; nothing for who may not know which meeting it is."""
    if is_untold(trouble.meeting, call.workspace.settings, call.me):
        return ""
    if trouble.is_alone:
        return _ending(call, trouble)
    if not trouble.is_when and trouble.meeting.session:
        return f"edit {trouble.meeting.session.path}"
    to = "--alternative" if trouble.has_alternative else "--to WHEN"
    return f"mentor sessions move {trouble.typed} {to}"


def _looking(call: Call, trouble: Trouble) -> str:
    """What finds another time near the meeting; nothing where that would not help, or a time is known."""
    meeting = trouble.meeting
    if not trouble.is_when or trouble.has_alternative or is_untold(meeting, call.workspace.settings, call.me):
        return ""
    who = f"--group {typed_id(meeting.group.id)}" if meeting.group else f"--people {typed_ids(meeting.people)}"
    day, today = meeting.start.local.date(), call.now.astimezone(meeting.start.zone).date()
    days = f"--from {max(day - _NEAR, today)} --until {day + _NEAR}"
    # Without a file it is as long as its group's meetings are.
    length = f" --minutes {meeting.minutes}" if meeting.session else ""
    return f"mentor schedule find {who}{length} {days}"


def _ending(call: Call, trouble: Trouble) -> str:
    """What ends a group in which fewer than two are left, or calls a meeting off that has a file."""
    meeting = trouble.meeting
    found = left_alone_at(meeting, by_every_id(call.workspace.usable("people")))
    if meeting.session or not (found and meeting.group):
        return f"mentor sessions cancel {trouble.typed}"
    return ending(meeting.group, found.last)


def _replacing(call: Call, meeting: Meeting, group: Record) -> str:
    """What puts somebody into the list of those who have gone."""
    people = by_every_id(call.workspace.usable("people"))
    found = left_alone_at(meeting, people)
    name = list_of(group, found.gone[0] if found else "", people)
    return naming(group, name, group.values.get(name) or (), "ID")


def _group(call: Call, meeting: Meeting) -> str:
    """The id of its group, as far as who looks may know it."""
    if is_untold(meeting, call.workspace.settings, call.me):
        return UNTOLD
    return meeting.group.id if meeting.group else ""


def _by_meeting(shifted: Sequence[Shift]) -> dict[tuple[str, str], list[Shift]]:
    """Shifts of one meeting and one hour, together."""
    together: dict[tuple[str, str], list[Shift]] = {}
    for shift in shifted:
        group = shift.meeting.group.id if shift.meeting.group else ""
        together.setdefault((f"{shift.meeting.start.utc}{group}", shift.words), []).append(shift)
    return together


def _lines(call: Call, troubles: Sequence[Trouble], shifted: Sequence[Shift]) -> Iterator[str]:
    people = by_every_id(call.workspace.usable("people"))
    for at, trouble in enumerate(troubles):
        if at:
            yield ""
        meeting = trouble.meeting
        whose = _group(call, meeting) if meeting.group else " and ".join(meeting.people)
        yield f"{call.when(meeting.start)}  {whose}"
        rows = [
            (person_name(one.person, people), "" if one.collides else "note:", one.words, one.path)
            for one in trouble.collisions
        ]
        yield from _table(call, rows)
        if trouble.collides:
            if trouble.alternative:
                yield from _told(call, f"alternative: {_alternative_words(call, trouble.alternative)}", "  ")
            if looking := _looking(call, trouble):
                yield f"  {looking}"
            if command := _command(call, trouble):
                yield f"  {command}"
                if trouble.is_alone and meeting.group:
                    yield f"  or name somebody in their place: {_replacing(call, meeting, meeting.group)}"
    if troubles and shifted:
        yield ""
    for together in _by_meeting(shifted).values():
        names = listed([person_name(shift.person, people) for shift in together])
        first = together[0]
        group = _group(call, first.meeting)
        day = day_near(first.now.local.date(), call.today())
        several = len(frozenset().union(*(shift.clocks for shift in together))) > 1
        why = "clocks change" if several else "a clock changes"
        yield from _told(call, f"warning: for {names} {group} is {first.words} from {day}: {why}")


def _table(call: Call, rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows without a heading, cut to fit on a terminal."""
    if not call.width:
        yield from (f"  {line}" for line in table(rows, (), None))
        return
    lines = table(rows, [""] * len(rows[0]), call.width - 2)
    yield from (f"  {line}" for line in islice(lines, 1, None))


def _told(call: Call, text: str, indent: str = "") -> list[str]:
    """The text in as many lines as a terminal needs for it."""
    return wrapped(text, call.width, indent) if call.width else [f"{indent}{text}"]


def _alternative_words(call: Call, slot: Alternative) -> str:
    people = by_every_id(call.workspace.usable("people"))
    when = call.when(slot.start)
    blocked = [f"{person_name(one.person, people)} ({one.words})" for one in slot.collisions if one.collides]
    if blocked:
        return f"{when}, not for {listed(blocked)}"
    unusual = list(dict.fromkeys(person_name(one.person, people) for one in slot.collisions))
    return f"{when}, free for all" + (f", not an hour that {listed(unusual)} named" if unusual else "")


def _document(call: Call, weeks: int, troubles: Sequence[Trouble], shifted: Sequence[Shift]) -> dict[str, Any]:
    today = call.now.date()
    return {
        "from": today.isoformat(),
        "until": (today + timedelta(weeks=weeks)).isoformat(),
        "conflicts": [
            {
                **_meeting_document(call, one.meeting),
                "collisions": [as_document(collision) for collision in one.collisions],
                "alternative": {
                    "start": one.alternative.start.text,
                    "free": one.alternative.is_free,
                    "collisions": [as_document(collision) for collision in one.alternative.collisions],
                } if one.alternative else None,
                "find": (_looking(call, one) or None) if one.collides else None,
                "command": (_command(call, one) or None) if one.collides else None,
            }
            for one in troubles
        ],
        "clock_changes": [
            {
                **_meeting_document(call, shift.meeting),
                "person": shift.person,
                "was": clock_time(shift.was.local),
                "now": clock_time(shift.now.local),
            }
            for shift in shifted
        ],
        "skipped": call.skipped(),
    }  # fmt: skip


def _meeting_document(call: Call, meeting: Meeting) -> dict[str, Any]:
    return {
        **ids_for(call, meeting, call.me),
        "start": meeting.start.text,
        "timezone": meeting.start.zone.key,
        "minutes": meeting.minutes,
    }


CONFLICTS = Command(
    find_conflicts,
    "Look ahead: busy calendars, holidays, days away, two meetings of one person, somebody who has left or is left "
    "alone, and whose hour a clock change moves. For what collides the alternative slot is checked, and the command "
    "told that mends it, where no time is known behind the one that finds some. Exit code 1 when something collides.",
    (
        Param("weeks", "How far to look ahead; 4 when not said.", ("--weeks",), "whole", metavar="N"),
        Param("group", "Only this group's meetings.", ("--group", "-g"), metavar="ID", complete="groups"),
        Param("person", "Only what concerns this person.", ("--person", "-p"), metavar="ID", complete="people"),
    ),
    examples=("mentor schedule conflicts", "mentor schedule conflicts --weeks 8 --group thursday"),
)
