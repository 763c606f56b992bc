"""`mentor sessions move` and `mentor sessions cancel`: one meeting at another time, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.records.writing_records import after_changes
from mentor_cli.cli.render import table
from mentor_cli.cli.sessions.moving_obstacles import doubts, refuse_colliding, refuse_taken
from mentor_cli.cli.sessions.named_meetings import changed, meeting_named
from mentor_cli.cli.sessions.start import group_of, start_of
from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.appending import with_line
from mentor_cli.core.errors import MentorError, UsageError
from mentor_cli.core.ids import by_every_id, fold, typed_id
from mentor_cli.core.live.page import DECISIONS
from mentor_cli.core.live.stages import stages_of, turn_names
from mentor_cli.core.meetings import original_start, zone_of
from mentor_cli.core.moving import alternative_start, spans, with_clocks, with_whereabouts
from mentor_cli.core.records import SESSIONS
from mentor_cli.core.session_people import people_of_session
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.moments import read_moment, read_new_start
from mentor_cli.core.time.wallclock import Moment, moment_at

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation


def move_session(call: Call, *, session: str, day: str | None, to: str | None, alternative: bool) -> Outcome:
    """That meeting alone at another time; `moved_from` keeps when it was meant to be."""
    named = meeting_named(call, session, day)
    found = named.session
    _refuse_over(found, "moved")
    group = group_of(call, found)
    start = _new_start(call, found, group, to, alternative)
    refuse_taken(call, found, group, start)
    unread = refuse_colliding(call, found, group, start) if alternative else []
    changes = changed(call, named, *moved(call, found, start))
    after = after_changes(SESSIONS, found, changes)
    answers, was = found.mapping("expected"), _placed_start(call, found)
    rows = [*_who_must_know(call, after, start, answers), *_who_has_it_no_longer(call, found, was, after)]
    lines = [f"{after.path} · {_moved_words(call, after, start, was)}", *_told(rows)]
    if answers and not after.mapping("expected"):
        said = ", ".join(f"{person} {answer}" for person, answer in answers.items())
        lines += ["", f"everybody answers anew; to the former time they said: {said}"]
    notes = [*unread, *doubts(call, found, group, start), *(lines if call.dry_run else ())]
    shown = {**document(after), "tell": [row.as_json() for row in rows]}
    return Outcome(shown, lines, notes=notes, changes=changes)


def moved(call: Call, session: Record, start: Moment) -> tuple[dict[str, str | None], list[Operation]]:
    """What moves the session there: the values of its fields, and the edit of its page.

    Answers were given to the time that it had.
    """
    was = original_start(session)
    values: dict[str, str | None] = {"start": start.text}
    placed = _placed_start(call, session)
    if session.mapping("expected") and (placed is None or placed.utc != start.utc):
        values["expected"] = None
    if was is not None and was == start.local:
        values["moved_from"] = None
    elif not session.text("moved_from") and placed:
        values["moved_from"] = session.text("start")
    return values, [editing_body(session, _page_at(call, session, group_of(call, session), start))]


def _page_at(call: Call, session: Record, group: Record | None, start: Moment) -> Callable[[str], str]:
    """What makes the page show the new start: the clocks in its headings, and its first lines."""
    people = by_every_id(call.workspace.usable("people"))
    stages, names = stages_of(session), turn_names(session, people)
    was = _placed_start(call, session)
    minutes = sum(stage.minutes for stage in stages)
    zones = {call.zone_of(people.get(fold(one))) for one in _people(call, session, people)}
    former = spans([was.within(zone) for zone in zones], minutes, was.local.date()) if was else []
    new = spans([start.within(zone) for zone in zones], minutes, start.local.date())
    clocks = dict(zip(former, new, strict=False))

    def change(body: str) -> str:
        if was:
            body = with_whereabouts(body, clocks, (was.local.date(), start.local.date()))
        return with_clocks(body, stages, names, start)

    return change


def _placed_start(call: Call, session: Record) -> Moment | None:
    """Its start; None where that is missing or on no clock, which moving it mends."""
    try:
        return start_of(call, session)
    except MentorError:
        return None


def _people(call: Call, session: Record, people: Mapping[str, Record]) -> tuple[str, ...]:
    return people_of_session(session, call.workspace.usable("groups"), people)


def cancel_session(call: Call, *, session: str, day: str | None, why: str | None) -> Outcome:
    """That meeting does not take place; its file stays as the trace of it."""
    named = meeting_named(call, session, day)
    found = named.session
    _refuse_over(found, "cancelled")
    changes = changed(call, named, *cancelled(found, why or ""))
    after = after_changes(SESSIONS, found, changes)
    start = _placed_start(call, found)
    rows = list(_who_must_know(call, after, start, found.mapping("expected"))) if start else []
    shown = {**document(after), "tell": [row.as_json() for row in rows]}
    was = f", it was {call.when(start)}" if start else ""
    lines = [f"{after.path} · cancelled{was}", *_told(rows)]
    return Outcome(shown, lines, notes=lines if call.dry_run else (), changes=changes)


def cancelled(session: Record, why: str) -> tuple[dict[str, str], list[Operation]]:
    """What cancels the session: the values of its fields, and the edit of its page."""
    words = " ".join(why.split())
    line = f"- Cancelled: {words}" if words else "- Cancelled"
    edit = editing_body(session, lambda body: with_line(body, DECISIONS, line, ("Actions", "New goals", "Feedback")))
    return {"status": "cancelled"}, [edit]


def _refuse_over(session: Record, done: str) -> None:
    status = session.text("status") or "planned"
    if status != "planned":
        hint = f"look at it: mentor sessions show {typed_id(session.id)}"
        if status == "cancelled":
            hint = f"if it takes place after all, set status: planned in {session.path}"
        said = f"is {status} already" if status == done else f"is {status}: it cannot be {done}"
        raise UsageError(f"{session.id} {said}", hint)


def _zone(call: Call, session: Record, group: Record | None) -> ZoneInfo:
    return zone_of(call.workspace.settings, session, group)


def _new_start(call: Call, session: Record, group: Record | None, to: str | None, alternative: bool) -> Moment:
    if (to is None) == (not alternative):
        name = typed_id(session.id)
        raise UsageError("nothing says when instead" if to is None else "--to and --alternative are two times",
                         f'mentor sessions move {name} --to "fri 18:00", or --alternative')  # fmt: skip
    zone = _zone(call, session, group)
    if to is not None:
        now = local_start(session)
        return read_new_start(to, call.now, zone, now) if now else read_moment(to, call.now, zone)
    was = original_start(session)
    if group is None or was is None:
        raise UsageError(f"{session.id} has no group with an alternative slot", 'name a time: --to "fri 18:00"')
    return moment_at(alternative_start(group, was, call.now.astimezone(zone).date()), zone)


class _Reader(NamedTuple):
    """Who must know: id and name, the start on their own clock as far as it is known, and how to reach them.

    Where the meeting is not `theirs` any more, the start is that at which they know it.
    """

    person: str
    name: str
    when: str
    reach: str
    theirs: bool = True

    @property
    def words(self) -> str:
        if self.theirs:
            return self.when
        return f"no longer theirs, it was {self.when}" if self.when else "no longer theirs"

    def as_json(self) -> dict[str, object]:
        return {"id": self.person, "local": (self.theirs and self.when) or None, "theirs": self.theirs}


def _who_must_know(call: Call, session: Record, start: Moment, expected: Mapping[str, object]) -> Iterator[_Reader]:
    """Everybody of the session: those who said that they come, as `expected` has it, first."""
    people = by_every_id(call.workspace.usable("people"))
    everybody = _people(call, session, people)
    for person in sorted(everybody, key=lambda one: expected.get(one) != "yes"):
        yield _reader(call, person, people, start)


def _who_has_it_no_longer(call: Call, before: Record, was: Moment | None, after: Record) -> Iterator[_Reader]:
    """Whose it is not at its new time: who has left by then, or joins after it."""
    people = by_every_id(call.workspace.usable("people"))
    theirs = _people(call, after, people)
    for person in _people(call, before, people):
        if was and person not in theirs:
            yield _reader(call, person, people, was)._replace(theirs=False)


def _reader(call: Call, person: str, people: Mapping[str, Record], start: Moment) -> _Reader:
    record = people.get(fold(person))
    there = call.there(start, record)
    reach = next(iter(record.texts("email")), "") if record else ""
    return _Reader(person, person_name(person, people), call.when(there) if there else "", reach)


def _moved_words(call: Call, after: Record, start: Moment, was: Moment | None) -> str:
    """`Fri 11 Dec 18:00, it was Thu 10 Dec 18:30`: where people know it to be, which an earlier move may have said."""
    now = call.when(start)
    if was is None:
        return now
    if was.utc == start.utc:
        return f"{now}, as it was"
    again = "" if after.text("moved_from") else " again"
    return f"{now}{again}, it was {call.when(was)}"


def _told(rows: Sequence[_Reader]) -> Iterator[str]:
    if rows:
        yield ""
        yield "who must know:"
        cells = [(row.name, row.words, row.reach) for row in rows]
        yield from (f"  {line}" for line in table(cells, ("", "", ""), None))


_WHICH = (
    Param("session", "The session, or with a DATE behind it the group.", asked=True, metavar="ID",
          complete="sessions"),
    Param("day", "The day of a group's meeting, which need not have a file yet.", metavar="DATE"),
)  # fmt: skip
MOVE = Command(
    move_session,
    "Move one meeting. The others of its series stay, and it keeps its id and its place among the chairs; the file "
    "says when it was meant to be. One that has no file yet gets one.",
    (
        *_WHICH,
        Param(
            "to",
            "When instead: 18:45 is on its own day, fri in its own week.",
            ("--to",),
            metavar="WHEN",
        ),
        Param("alternative", "To the group's alternative slot of that week.", ("--alternative",), "flag"),
    ),
    examples=(
        'mentor sessions move 2026-12-10-thursday --to "fri 18:00"',
        "mentor sessions move 2026-12-10-thursday --alternative",
        'mentor sessions move thursday 2026-12-17 --to "18 Dec 18:00"',
    ),
    writes=True,
)
CANCEL = Command(
    cancel_session,
    "Cancel one meeting. Its file stays, and every calendar is told by the next export.",
    (*_WHICH, Param("why", "Why, for those who read it later.", ("--why",), metavar="TEXT")),
    examples=(
        'mentor sessions cancel 2026-12-10-thursday --why "the demo is rehearsed on the 12th"',
        "mentor sessions cancel thursday 2026-12-17",
    ),
    writes=True,
)
