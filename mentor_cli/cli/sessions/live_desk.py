"""What is written while a session is led: each note, action and tick, at once, by one thread in the order of typing.

Every write reads the file anew, so that somebody who edits it meanwhile loses nothing. What the disk refuses stays in
memory, is told, and is tried again.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Outcome
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.writing_records import edited_file
from mentor_cli.cli.screen import steerless
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import MentorError, UnusableFile, UsageError
from mentor_cli.core.ids import fold
from mentor_cli.core.live import page
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.live.course import Stage
    from mentor_cli.core.record import Record

Act = Callable[[Call], Outcome]


class Job(NamedTuple):
    """Something to write: what was typed, how it is done, and what to say when it is."""

    words: str
    act: Act
    done: str


class Tickable(NamedTuple):
    """A goal or an action that can be ticked here, as it is shown."""

    shown: str
    tick: Act


class Desk:
    """Writes into one session's file and the records it speaks of. `told` is called from another thread.

    `asked` gives what the session's format asks in each segment, by its folded title.

    `misread` is the action that was typed last, if nobody could understand it: whoever typed it can mend it.
    """

    def __init__(
        self,
        new_call: Callable[[], Call],
        session: Record,
        stages: Sequence[Stage],
        names: Mapping[str, str],
        zone: ZoneInfo,
        asked: Callable[[], Mapping[str, str]],
    ) -> None:
        self._new_call, self._session, self._stages, self._names, self._zone = new_call, session, stages, names, zone
        self._asked = cache(asked)
        self._jobs: deque[Job] = deque()
        self._changed = threading.Condition()
        self._refused: list[Job] = []
        self.misread = ""
        self._told_last = ""
        self.told: Callable[[str], None] = lambda words: None
        self._body = session.body
        self._stamp: tuple[int, int] | None = None
        self._tickable: Sequence[Tickable] = ()
        self._thread = threading.Thread(target=self._work, name="desk", daemon=True)
        self._thread.start()

    # -- what the views call -------------------------------------------------------------------------------

    @property
    def refused(self) -> bool:
        """Whether something could not be written and is tried again."""
        return bool(self._refused)

    def unwritten(self) -> list[str]:
        """What was typed and is in memory only."""
        return [job.words for job in (*self._refused, *self._jobs)]

    def body(self) -> str:
        """The session's text as its file is now; as it was last when that cannot be read."""
        path = os.path.join(self._new_call().workspace.root, self._session.path)
        try:
            state = os.stat(path)
            stamp = (state.st_mtime_ns, state.st_size)
            if stamp != self._stamp:
                self._body, self._stamp = self._record(self._new_call()).body, stamp
        except (OSError, MentorError):
            pass
        return self._body

    def text_of(self, at: int) -> str:
        """What stands under the heading of that segment; what its format asks, where there is nothing but notes."""
        body = self.body()
        if is_sealed(body):
            return ""
        part = page.stage_section(body, self._stages, at, self._names)
        text = part.text if part else ""
        asked = "" if page.without_notes(text) else self._asked().get(fold(self._stages[at].title), "")
        return "\n\n".join(filter(None, (asked, text)))

    def questions(self) -> tuple[str, ...]:
        """The questions that wait."""
        return page.questions(self.body())

    def note(self, at: int, words: str, now: float) -> None:
        """A line with its clock below the segment."""
        clock = clock_time(datetime.fromtimestamp(now, UTC).astimezone(self._zone))
        words = _one_line(words)
        self._edit(words, "noted", lambda body: page.with_note(body, self._stages, at, self._names, clock, words))

    def decision(self, words: str) -> None:
        """A line under the decisions."""
        words = _one_line(words)
        self._edit(words, "decision noted", lambda body: page.with_decision(body, words))

    def question(self, words: str) -> None:
        """A question at the end of the queue."""
        words = _one_line(words)
        self._edit(words, "question queued", lambda body: page.with_question(body, words))

    def answered(self, question: str) -> None:
        """This question of the queue is answered."""
        self._edit(question, "answered", lambda body: page.with_answered(body, question))

    def action(self, words: str) -> None:
        """An action `@person due:friday`; without a name it is of whoever leads."""
        words = _one_line(words)

        def act(call: Call) -> Outcome:
            self.misread = ""
            try:
                return _action(call, self._session.id, words)
            except UsageError:
                self.misread = words
                raise

        self._put(Job(words, act, "action noted"))

    def took(self, at: int, stage: Stage, minutes: int) -> None:
        """The minutes that a segment really took."""

        def act(call: Call) -> Outcome:
            from mentor_cli.store.edit import SetInRow

            record = self._record(call)
            return Outcome(changes=[edited_file(call, record, [SetInRow(("agenda",), at, "real", minutes)])])

        self._put(Job(f"{stage.title}: {minutes} min", act, ""))

    def tickable(self) -> Sequence[Tickable]:
        """The open actions of the session and the open goals of its people."""
        from mentor_cli.cli.sessions.live_ticks import tickable

        call = self._new_call()
        self._tickable = tickable(call, self._record(call))
        return self._tickable

    def tick_number(self, number: int) -> None:
        """Tick the goal or action that has this place, from 0, in what `tickable` gave last."""
        what = self._tickable[number]
        self._put(Job(what.shown, what.tick, "ticked"))

    def try_again(self) -> None:
        """Try what was refused, in the order in which it was typed."""
        with self._changed:
            self._jobs.extendleft(reversed(self._refused))
            self._refused = []
            self._changed.notify_all()

    def settle(self, seconds: float = 10.0) -> bool:
        """Wait until all that can be written is; False when something could not be."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._jobs, seconds) and not self._refused

    # -- the thread ----------------------------------------------------------------------------------------

    def _put(self, job: Job) -> None:
        with self._changed:
            self._jobs.append(job)
            self._changed.notify_all()

    def _edit(self, words: str, done: str, change: Callable[[str], str]) -> None:
        def act(call: Call) -> Outcome:
            record = self._record(call)
            return Outcome(changes=[edited_file(call, record, [editing_body(record, change)])])

        self._put(Job(words, act, done))

    def _record(self, call: Call) -> Record:
        from mentor_cli.cli.records.showing import readable

        found = call.workspace.exact("sessions", self._session.id)
        if found is None:
            raise UnusableFile(f"{self._session.path} is gone", "put it back")
        return readable(found)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._jobs))
                job = self._jobs[0]
            said, refused = _tried(self._new_call(), job)
            # What is refused again and again is told once.
            if said and said != self._told_last:
                self.told(said)
            self._told_last = said if refused else ""
            with self._changed:
                self._jobs.popleft()
                if refused:
                    self._refused.append(job)
                self._changed.notify_all()


def _tried(call: Call, job: Job) -> tuple[str, bool]:
    """What to say of it, and whether it could not be written and has to be tried again."""
    try:
        _commit(call, job.act)
    except UsageError as wrong:
        return f"not written: {job.words}: {wrong.message}; {wrong.hint}", False
    except (MentorError, OSError) as wrong:
        reason = wrong.message if isinstance(wrong, MentorError) else wrong.strerror or str(wrong)
        return f"NOT ON DISK: {reason}; kept here and tried again", True
    return f"{job.done}: {job.words}" if job.done else "", False


def _commit(call: Call, act: Act) -> None:
    from mentor_cli.cli.refusing import refuse_contradictions

    with call.workspace.locked():
        outcome = act(call)
        changes = [change for change in outcome.changes if change.before != change.after]
        if changes:
            refuse_contradictions(changes)
            call.workspace.commit(changes)


def _action(call: Call, session: str, words: str) -> Outcome:
    """`@person` and `due:` are read as people type them; the rest is what is to be done."""
    from mentor_cli.cli.actions.words import read_action
    from mentor_cli.cli.actions.writing import add_action

    read = read_action(call, words)
    due = read.due.isoformat() if read.due else None
    return add_action(call, text=read.text, goal=None, session=session, whose=read.person, due=due, tag=())


def _one_line(words: str) -> str:
    """The words in one line, without signs that steer a terminal."""
    return " ".join(steerless(words).split())
