"""A session as it is led: its course in the journal, what is said in the session file, both on the disk at once.

The full-screen view and the plain one drive this and show what it holds; neither touches a file.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.live.clocks import Given, changed_minutes, clocks, real_minutes
from mentor_cli.core.live.course import LONGEST_TICK, MINUTE, WHATS, Course, Event, Stage, course_of
from mentor_cli.core.live.course import after as course_after
from mentor_cli.core.live.page import stage_title

if TYPE_CHECKING:
    from mentor_cli.cli.sessions.live_desk import Desk
    from mentor_cli.store.runs import RunJournal

# Somebody who comes back within this time never left the room: the clock has gone on.
_STILL_IN_THE_ROOM = 15 * MINUTE
# How often it is noted that the session is still being led.
_PULSE = MINUTE


class RunClock:
    """Seconds since the epoch, from `begins` on, running `speed` times as fast as time does.

    By the clock on the wall a computer that slept is found out; `speed` counts by the steady one only, and 0 is a clock
    that stands.
    """

    def __init__(self, begins: float, speed: float, *, is_wall: bool) -> None:
        self._begins, self._speed = begins, speed
        self._is_wall = is_wall
        self._since = time.monotonic()
        self._offset = begins - time.time()

    def __call__(self) -> float:
        if self._is_wall:
            return time.time() + self._offset
        return self.steady()

    def steady(self) -> float:
        """The same by a clock that nobody can set."""
        return self._begins + (time.monotonic() - self._since) * self._speed


class Room(NamedTuple):
    """What does not change while the session is led: who is there by id, what is said of it on top."""

    session: str
    path: str
    form: str
    title: str
    names: Mapping[str, str]
    stages: tuple[Stage, ...]
    planned_start: float


class Leading:
    """The session under way: every key of a view is one call here."""

    def __init__(self, room: Room, desk: Desk, journal: RunJournal, clock: RunClock, course: Course) -> None:
        self.room, self.desk, self.clock = room, desk, clock
        self.course = course
        self._journal = journal
        self._seen = clock()
        self._steady = clock.steady()
        self._pulse = self._seen

    @property
    def unsaved(self) -> bool:
        """Whether something is in memory only."""
        return self._journal.waits or self.desk.refused

    # -- the clock -----------------------------------------------------------------------------------------

    def tick(self) -> str:
        """Look at the clock, about once a second; gives what there is to say about it."""
        now, steady = self.clock(), self.clock.steady()
        jumped = (now - self._seen) - (steady - self._steady)
        self._seen, self._steady = now, steady
        if abs(jumped) > LONGEST_TICK:
            self._happened(Event(now, "jump", seconds=jumped))
            return f"the clock jumped by {jumped / MINUTE:+.0f} min, as if the computer had slept: not counted"
        if now - self._pulse >= _PULSE and not self.course.is_over:
            self._happened(Event(now, "tick"))
        return ""

    def next(self) -> str:
        """The next segment; the one that ends keeps its minutes in the session file."""
        return self._leave("next")

    def skip(self) -> str:
        """The next segment; the one that is left counts as not done."""
        if self.course.is_over:
            return ""
        title = self._title(self.course.present)
        changed = self._move("skip")
        return "; ".join(part for part in (f"skipped: {title}", changed) if part)

    def back(self) -> str:
        """The segment before, which goes on where it was left."""
        return self._move("back")

    def pause(self) -> str:
        """Stop the clock of the segment, or let it go on."""
        if self.course.is_over:
            return ""
        if self.course.is_paused:
            return self._move("resume")
        self._happened(Event(self.clock(), "pause"))
        return "paused; the session still ends when it should"

    def more(self) -> str:
        """One minute more for this segment, taken from those to come."""
        if self.course.is_over:
            return ""
        before = self.course
        self._happened(Event(self.clock(), "more"))
        taken = [given for given in changed_minutes(before, self.course) if given.minutes < given.before]
        if taken:
            whence = (f"{stage_title(given.stage, self.room.names)} now {given.minutes} min" for given in taken)
            return f"one minute more, taken from: {', '.join(whence)}"
        late = round(clocks(self.course, self.clock()).late / MINUTE)
        if late:
            return f"one minute more; no segment to come can give it, so the session ends {late} min late"
        return "one minute more, from what is in hand: no segment to come gives it"

    def speaks(self, person: str) -> str:
        """This person speaks from now on; nobody, when it was this person already."""
        who = "" if person == self.course.speaking else person
        self._happened(Event(self.clock(), "speak", who=who))
        return f"{self.room.names.get(who, who)} speaks" if who else "nobody is timed"

    def finish(self) -> str:
        """Every segment is over; the one that was on keeps its minutes."""
        return self._leave("finish")

    def left_for(self, seconds: float) -> None:
        """Nobody led the session for that long: the time belongs to no segment."""
        self._happened(Event(self.clock(), "jump", seconds=seconds))

    def _leave(self, what: str) -> str:
        if self.course.is_over:
            return ""
        at = self.course.present
        changed = self._move(what)
        minutes = real_minutes(self.course, self.clock())[at]
        if minutes:
            self.desk.took(at, self.room.stages[at], minutes)
        return changed

    def _move(self, what: Any) -> str:
        before = self.course
        self._happened(Event(self.clock(), what))
        given = list(changed_minutes(before, self.course))
        return _shared_out(given, self.room.names) if given else ""

    def _happened(self, event: Event) -> None:
        self.course = course_after(self.course, event)
        self._pulse = event.at
        self._journal.note(as_line(event))

    def _title(self, at: int) -> str:
        return stage_title(self.room.stages[at], self.room.names)

    # -- what is said --------------------------------------------------------------------------------------

    @property
    def stage(self) -> int:
        """The segment that notes belong to; after the end the last one."""
        return min(self.course.present, len(self.room.stages) - 1)

    def note(self, words: str) -> None:
        """A note below the segment that is on."""
        self.desk.note(self.stage, words, self.clock())

    def save(self) -> None:
        """Try again to write what the disk refused before."""
        self._journal.note()
        self.desk.try_again()


# -- the journal's lines -----------------------------------------------------------------------------------


def as_line(event: Event) -> dict[str, Any]:
    """The event as the journal holds it."""
    line: dict[str, Any] = {"at": round(event.at, 2), "what": event.what}
    if event.seconds:
        line["seconds"] = round(event.seconds, 2)
    if event.who:
        line["who"] = event.who
    return line


def _event(line: Mapping[str, Any]) -> Event:
    at, what = line.get("at"), line.get("what")
    if not isinstance(at, int | float) or what not in WHATS:
        raise UnusableFile("the journal of this session holds something else", "--restart begins the session anew")
    return Event(float(at), what, float(line.get("seconds") or 0.0), str(line.get("who") or ""))


def _plan(stages: Sequence[Stage]) -> list[list[Any]]:
    return [[stage.title, stage.turn, stage.minutes] for stage in stages]


def taken_up(
    room: Room, desk: Desk, journal: RunJournal, clock_from: Callable[[float], RunClock], now: float
) -> tuple[Leading, str]:
    """The session where it was left, or at its beginning; and what to say about that.

    `clock_from` makes the clock that begins at an instant. Raises UsageError when the agenda is another one by now.
    """
    lines = journal.lines()
    if not lines:
        clock = clock_from(now)
        start = Event(clock(), "start")
        course = course_of(room.stages, room.planned_start, [start])
        journal.note({"plan": _plan(room.stages)}, as_line(start))
        assert course is not None
        return Leading(room, desk, journal, clock, course), _opening(course, room)
    if lines[0].get("plan") != _plan(room.stages):
        raise UsageError(
            f"the agenda of {room.session} was changed since it was begun", "--restart begins with the new one"
        )
    events = [_event(line) for line in lines[1:]]
    course = course_of(room.stages, room.planned_start, events)
    if course is None:
        raise UnusableFile("the journal of this session has no beginning", "--restart begins the session anew")
    last = events[-1].at
    clock = clock_from(max(now, last))
    leading = Leading(room, desk, journal, clock, course)
    gone = clock() - last
    if course.is_over:
        return leading, "every segment is over: b goes back into the last one, --restart begins anew"
    if gone > _STILL_IN_THE_ROOM:
        leading.left_for(gone)
        return leading, f"taken up again; the {gone / MINUTE:.0f} min in between are not counted"
    return leading, "taken up again where it was"


def _opening(course: Course, room: Room) -> str:
    planned = course._replace(allotted=tuple(stage.minutes for stage in course.stages))
    given = list(changed_minutes(planned, course))
    if not given:
        return ""
    late = round((course.began - room.planned_start) / MINUTE)
    return f"begun {late} min late; {_shared_out(given, room.names)}"


def _shared_out(given: Sequence[Given], names: Mapping[str, str]) -> str:
    """Who has how many minutes now."""
    told = (f"{stage_title(one.stage, names)} {one.minutes} min instead of {one.before}" for one in given)
    return f"shared out anew: {', '.join(told)}"
