"""`mentor sessions run`: a session led live, with its clock, on a full screen or in lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.sessions.leading import Leading, Room, RunClock, taken_up
from mentor_cli.cli.sessions.start import start_of
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import MentorError, UnusableFile, UsageError
from mentor_cli.core.ids import by_every_id, fold, typed_id
from mentor_cli.core.live.clocks import real_minutes
from mentor_cli.core.live.page import stage_title
from mentor_cli.core.live.stages import stages_of, turn_names

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.store.runs import RunJournal

_FASTEST = 3600


def run_session(call: Call, *, session: str, plain: bool, speed: float | None, restart: bool, no_bell: bool) -> Outcome:
    """Lead through the session; what was said is in its file when this ends."""
    if speed is not None and not 1 <= speed <= _FASTEST:
        raise UsageError(f"--speed {speed:g} is not from 1 to {_FASTEST}", "--speed 60 makes a minute of every second")
    if not plain and not (sys.stdin.isatty() and sys.stdout.isatty()):
        _leadable(call, readable(call.workspace.find("sessions", session)))
        raise UsageError("there is no terminal for the full screen", "--plain leads through it in lines")
    with prepared(call, session, speed, restart=restart) as (led, opening):
        if plain:
            from mentor_cli.cli.sessions.leading_plain import lead_in_lines

            lead_in_lines(led, opening, sys.stderr if call.json else sys.stdout, bell=not no_bell)
        else:
            _on_screen(led, opening, bell=not no_bell, every=max(1.0 / (speed or 1.0), 0.05))
        return _outcome(led)


@contextmanager
def prepared(
    call: Call, typed: str, speed: float | None = None, *, restart: bool = False
) -> Iterator[tuple[Leading, str]]:
    """The session ready to be led, by nobody else meanwhile, and what there is to say about its beginning."""
    from mentor_cli.store.runs import RunJournal

    session = readable(call.workspace.find("sessions", typed))
    meeting = _leadable(call, session)
    journal = RunJournal(call.workspace.state, session.id)
    with journal.leading():
        if restart:
            journal.drop()
        yield _begun(call, session, meeting, journal, _clock(call, speed))


def _clock(call: Call, speed: float | None) -> Callable[[float], RunClock]:
    """What makes the clock of the session. MENTOR_NOW fixes it, unless time is told to run from there."""
    is_fixed = bool(call.environ.get("MENTOR_NOW"))
    if speed is None:
        return lambda begins: RunClock(begins, 0.0 if is_fixed else 1.0, is_wall=not is_fixed)
    return lambda begins: RunClock(begins, speed, is_wall=False)


def _leadable(call: Call, session: Record) -> Meeting:
    """Its meeting. Raises UsageError for one that nobody can lead, with what to do instead."""
    from mentor_cli.core.sessions import Days, sessions_of

    status = session.text("status") or "planned"
    if status != "planned":
        hint = f"look at it: mentor sessions show {typed_id(session.id)}"
        raise UsageError(f"{session.id} is {'closed already' if status == 'held' else status}", hint)
    if is_sealed(session.body):
        raise UnusableFile(f"{session.path} is sealed: its text cannot be changed here", "open it with your key first")
    if not any(row.get("minutes") for row in session.mappings("agenda")):
        hint = "add agenda: to the file, or scaffold it with mentor new-session"
        raise UsageError(f"{session.id} has no agenda to lead through", hint)
    people = by_every_id(call.workspace.usable("people"))
    placed = sessions_of(call.workspace.usable("groups"), [session], call.workspace.settings, call.now, Days(),
                         people=people, holidays=days_off(call))  # fmt: skip
    meeting = next((meeting for meeting in placed.meetings if meeting.session), None)
    if meeting is None:
        # What keeps it from being placed is said where its start is read.
        start_of(call, session)
        raise UnusableFile(f"{session.path} cannot be placed in time", "mentor check")
    return meeting


def _begun(
    call: Call, session: Record, meeting: Meeting, journal: RunJournal, clock: Callable[[float], RunClock]
) -> tuple[Leading, str]:
    from mentor_cli.cli.sessions.live_desk import Desk
    from mentor_cli.core.time.entries import meeting_title, person_name

    people = by_every_id(call.workspace.usable("people"))
    names = {person: person_name(person, people).split(" ")[0] for person in meeting.people}
    if len(set(names.values())) < len(names):
        names = {person: person_name(person, people) for person in meeting.people}
    room = Room(
        session.id,
        session.path,
        session.text("format") or "",
        meeting_title(meeting) or session.id,
        names,
        stages_of(session),
        meeting.start.utc.timestamp(),
    )
    asked = partial(_asked, call, session, meeting)
    desk = Desk(_calls(call), session, room.stages, turn_names(session, people), meeting.start.zone, asked)
    return taken_up(room, desk, journal, clock, call.now.timestamp())


def _asked(call: Call, session: Record, meeting: Meeting) -> dict[str, str]:
    """What the session's format asks in each segment, by its folded title; nothing where it cannot be read."""
    from mentor_cli.cli.formats.finding import find_format, usable_format
    from mentor_cli.core.agenda.prompts import bare_prompts

    try:
        form = usable_format(find_format(call, session.text("format") or "", named_by=session.path))
    except MentorError:
        return {}
    words = {"channel": (meeting.group.text("channel") if meeting.group else None) or ""}
    first = {one.first_title or "": one.first_prompts or "" for one in form.segments}
    prompts = {**first, **{one.title: one.prompts for one in form.segments}}
    return {fold(title): bare_prompts(text, words) for title, text in prompts.items()}


def _calls(call: Call) -> Callable[[], Call]:
    """A fresh look at the workspace for every write, as the same person."""
    root, me = call.workspace.root, call.me
    return lambda: Call(call.environ, workspace=root, quiet=True, as_=me.id if me else None)


def _on_screen(led: Leading, opening: str, *, bell: bool, every: float) -> None:
    from mentor_cli.adapters.tui.app import LeadingApp

    LeadingApp(led, opening, bell=bell, every=every, shows_bars=led.room.form == "roundtable").run()


def _outcome(led: Leading) -> Outcome:
    """What was done, and how to go on."""
    led.save()
    saved = led.desk.settle()
    course = led.course
    minutes = real_minutes(course, led.clock())
    rows = [
        {"title": stage.title, "turn": stage.turn or None, "minutes": stage.minutes, "real": real}
        for stage, real in zip(course.stages, minutes, strict=True)
    ]
    document = {"id": led.room.session, "path": led.room.path, "over": course.is_over, "agenda": rows}
    lines = list(_lines(led))
    if not saved:
        lost = "; ".join(led.desk.unwritten())
        raise UnusableFile(f"{led.room.path} could not be written; what is not in it: {lost}", "copy it from here")
    return Outcome(document, lines)


def _lines(led: Leading) -> Iterator[str]:
    minutes = real_minutes(led.course, led.clock())
    for at, (stage, real) in enumerate(zip(led.course.stages, minutes, strict=True)):
        if at <= led.course.present and real:
            yield f"{stage_title(stage, led.room.names)}: {real} min, planned {stage.minutes}"
    name = typed_id(led.room.session)
    yield (
        f"over; now: mentor sessions close {name}"
        if led.course.is_over
        else (f"left in the middle; mentor sessions run {name} goes on here")
    )


RUN = Command(
    run_session,
    "Lead through a session with its clock: the segment that is on, who speaks, what is left, what comes next. Notes, "
    "actions and decisions are in the session file at once, and leaving in the middle, or a dead battery, loses "
    "nothing: the same command goes on where it was. ? shows the keys.",
    (
        Param("session", "The session.", asked=True, metavar="ID", complete="sessions"),
        Param("plain", "In lines, without the full screen: for a screen reader or a simple terminal.", ("--plain",),
              "flag"),
        Param("speed", "Let time run faster, to try it: 60 makes a minute of every second. What is written stays "
              "written, the minutes too; --restart begins the real one.", ("--speed",), "number"),
        Param("restart", "Begin anew instead of going on; notes stay in the file.", ("--restart",), "flag"),
        Param("no_bell", "No bell when a segment is nearly over.", ("--no-bell",), "flag"),
    ),
    examples=(
        "mentor sessions run 2026-12-10-thursday",
        "mentor sessions run 2026-12-10-thursday --speed 60",
        "mentor sessions run 2026-12-10-thursday --plain",
    ),
)  # fmt: skip
